/* quotes.h -- the words of somebody's own text from which something was understood: nurse, from "infirmière".
**
** A reason is said in the reader's language; the words beside it show that nobody made it up.
*/
#ifndef PEOPLE_QUOTES_H
#define PEOPLE_QUOTES_H

#include "match/lexicon.h"
#include "people/person.h"

struct quote { concept_n concept; struct str words; };
struct quotes { const struct quote *of; size_t n; };

/* Those of a helper's profile, as it is now. Reads the texts again, which takes about 50 us. */
void quotes_of_helper(struct db *db, person_id id, struct quotes *ret);

/* The words for a concept; empty where there are none, or where `q` is NULL. */
struct str quotes_find(const struct quotes *q, concept_n c);

#endif
