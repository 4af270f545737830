/* pairs.h -- names and values as they come in: a query, a form, a form with files. */
#ifndef WEB_PAIRS_H
#define WEB_PAIRS_H

#include "base/str.h"

/* One name and its value. `file` is the name that an uploaded file had; a part without file has is_file false. */
struct pair { struct str name, value, file; bool is_file; };
struct pairs { struct pair *at; size_t n; };

enum { PAIRS_MAX = 1000 };

/* Reads "a=1&b=two+words" (application/x-www-form-urlencoded, WHATWG URL section 5.1). False when it has a broken percent
** sign, a NUL byte, text that is not UTF-8, or more than PAIRS_MAX pairs. The values live in `a`. */
bool pairs_urlencoded(struct arena *a, struct str text, struct pairs *ret);

/* Reads a multipart/form-data body (RFC 7578); `content_type` holds the boundary. Values are views of `body`: as strict as
** above, except that a file may hold any bytes. */
bool pairs_multipart(struct arena *a, struct str content_type, struct str body, struct pairs *ret);

/* The first value called `name`, or an empty text. */
struct str pairs_get(const struct pairs *p, struct str name);

#endif
