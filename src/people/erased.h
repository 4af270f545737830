/* erased.h -- addresses of people who went, as marks: a keyed hash that tells an address again, but does not give it away.
**
** Without them the next list that holds such a person would bring them back.
*/
#ifndef PEOPLE_ERASED_H
#define PEOPLE_ERASED_H

#include "db/db.h"

enum { ERASED_KEY = 32 };

/* The key, for many questions. False when the database failed. */
bool erased_key(struct db *db, unsigned char ret[ERASED_KEY]);
bool erased_knows(struct db *db, const unsigned char key[ERASED_KEY], struct str email);
void erased_remember(struct db *db, struct str email);

#endif
