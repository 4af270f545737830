/* sealed.h -- numbers in a link of a mail that nobody can change.
**
** Some links must work without signing in, more than once, and for as long as the mail lies in somebody's mailbox. Nothing is
** stored for them: they hold a few numbers and a seal, keyed BLAKE2b over the numbers with a secret of this installation. Each
** use has a secret of its own, so that a link of one sort proves nothing to another. What may be done only once is a link of
** people/person.h instead.
*/
#ifndef MAIL_SEALED_H
#define MAIL_SEALED_H

#include "db/db.h"

enum { SEALED_MOST = 4 };   /* numbers in one token */

/* Letters for a path: 32 for one number, 11 more for each further one. Empty when the database failed. */
struct str sealed_make(struct db *db, const char *use, const int64_t *numbers, size_t n);
/* False when this installation did not make the token for this use with so many numbers; ret is untouched then. */
bool sealed_read(struct db *db, const char *use, struct str token, int64_t *ret, size_t n);

#endif
