/* token.h -- what a form carries to prove that this site drew it for this browser, and that it is sent once.
**
** A token is 16 random bytes, the moment it was made, and a keyed hash over both and over `binding`: the session of a
** signed-in person or the browser cookie of a stranger. Another site can know neither, so it can make no token (CSRF); the
** random bytes are used up by the database with the first answer, so a repetition changes nothing (idempotency).
*/
#ifndef WEB_TOKEN_H
#define WEB_TOKEN_H

#include "db/db.h"

enum { TOKEN_KEY = 32, TOKEN_SECONDS = 24 * SECONDS_AN_HOUR }; /* shorter than the 48 hours the database remembers them */

struct str token_make(struct arena *a, const unsigned char key[TOKEN_KEY], struct str binding, time_s now);
/* True when the token is ours, for this binding, and younger than TOKEN_SECONDS; gives what its single use is known by. */
bool token_check(struct arena *a, const unsigned char key[TOKEN_KEY], struct str binding, struct str token, time_s now,
                 struct once *ret_once);

/* `text` with a keyed hash before it, for a cookie; and back. */
struct str text_sign(struct arena *a, const unsigned char key[TOKEN_KEY], struct str text);
bool text_verify(struct arena *a, const unsigned char key[TOKEN_KEY], struct str signed_text, struct str *ret);

#endif
