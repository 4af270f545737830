/* refusal.h -- pages that say no without a worker: too large, too busy, not understood. Drawn once, when the server starts. */
#ifndef WEB_REFUSAL_H
#define WEB_REFUSAL_H

#include <microhttpd.h>

#include "lang/lang.h"

enum { REFUSAL_STATUSES = 8 };
struct refusals { struct MHD_Response *at[REFUSAL_STATUSES][LANGS]; };

struct web;

bool refusals_make(struct web *w);   /* false when there is no memory */
void refusals_free(struct refusals *r);

/* The page for a status, in a language; a status that has no page of its own gets that of 400. They close the connection:
** what the client sends next is not to be trusted, or not wanted. The table keeps the reference. */
struct MHD_Response *refusal_find(const struct refusals *r, unsigned http_status, enum lang lang);

#endif
