/* message.h -- a mail on its way out: headers (RFC 5322) and a body in two forms (MIME multipart/alternative).
**
** libcurl writes the MIME parts (quoted-printable); the headers are made here. Every value that goes into a header passes
** header_text(), and nothing with a line break comes out of it, so no value can add a header.
*/
#ifndef MAIL_MESSAGE_H
#define MAIL_MESSAGE_H

#include <curl/curl.h>

#include "base/clock.h"
#include "base/str.h"
#include "lang/lang.h"

struct message {
    int64_t id;              /* the same mail keeps the same Message-ID, however often it is tried */
    enum lang lang;
    struct str from, to, subject, text, html;
    struct str unsubscribe;  /* https address that stops mails like this, or empty */
    time_s written;
};

/* A header's value: printable ASCII as it is; anything else as encoded words of at most 75 letters (RFC 2047), split between
** characters and folded. Control characters become spaces. */
struct str header_text(struct arena *a, struct str value);

/* The headers, without those of MIME. To be freed with curl_slist_free_all; NULL without memory. */
struct curl_slist *message_headers(struct arena *a, const struct message *m);
/* The body, to be freed with curl_mime_free; NULL without memory. */
curl_mime *message_body(struct arena *a, CURL *curl, const struct message *m);

#endif
