/* cookie.h -- the three cookies of the site, all of them needed to make it work and none to follow anybody.
**
**   inzet     the session of a signed-in person       (random; the database holds only its hash)
**   browser   lets a form and a mailed link be used only by the browser that asked   (random, ends with the browser)
**   notice    one sentence for the next page          (signed, one minute)
**
** Behind TLS their names start with "__Host-", which browsers accept only when the cookie is Secure and comes from this
** very host: no neighbouring site can plant one.
*/
#ifndef WEB_COOKIE_H
#define WEB_COOKIE_H

#include "base/str.h"

#define COOKIE_SESSION "inzet"
#define COOKIE_BROWSER "browser"
#define COOKIE_NOTICE  "notice"

/* The value of a cookie in a Cookie header; empty when it is not there. */
struct str cookie_get(struct str header, bool tls, const char *name);

/* A Set-Cookie header. `seconds` < 0: until the browser closes; 0: remove it. */
struct str cookie_make(struct arena *a, bool tls, const char *name, struct str value, int64_t seconds);

/* Text that is safe in a cookie or a form, and back. False when `text` is not what `encode` made, or not `n` bytes. */
struct str base64_encode(struct arena *a, const void *bytes, size_t n);
bool base64_decode(struct str text, void *ret, size_t n);

#endif
