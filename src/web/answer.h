/* answer.h -- from what a handler said to an answer of the HTTP library, with the headers that every answer carries. */
#ifndef WEB_ANSWER_H
#define WEB_ANSWER_H

#include <microhttpd.h>

#include "base/str.h"

enum keep {
    KEEP_NEVER,      /* no-store: personal */
    KEEP_CHECKED,    /* may be stored, but must be asked for again: pages for strangers */
    KEEP_FOREVER     /* the address changes with the content */
};

/* An answer with this body (copied) and the headers for safety. NULL when there is no memory. */
struct MHD_Response *answer_make(struct str type, struct str body, enum keep keep, bool tls);
/* The same, without copying: the body lives as long as the program. */
struct MHD_Response *answer_constant(struct str type, struct str body, enum keep keep, bool tls);

/* Adds a header; the value may be no C string. False when there is no memory or the value is unfit. */
bool answer_header(struct MHD_Response *r, const char *name, struct str value);

#endif
