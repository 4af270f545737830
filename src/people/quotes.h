/* quotes.h -- the words of somebody's own text from which something was understood: nurse, from "infirmière".
**
** A reason is said in the reader's language; the words beside it show that nobody made it up.
*/
#ifndef PEOPLE_QUOTES_H
#define PEOPLE_QUOTES_H

#include "match/lexicon.h"
#include "people/person.h"

struct understood;                     /* match/understand.h */
struct quote { concept_n concept; struct str words; };
struct quotes { const struct quote *of; size_t n; };

/* How sure it is, in percent, that who writes so can do it: the weight of a helper_item. */
enum { QUOTE_WEIGHT = 80 };

/* What the text of a profile, understood as `u`, says that its writer can do: not what they say they cannot, and neither languages
** nor times, which are asked apart. The words are parts of `text`. */
struct quotes quotes_of_text(struct arena *a, struct str text, const struct understood *u);

/* What a helper's profile says, as it was kept with it. */
void quotes_of_helper(struct db *db, person_id id, struct quotes *ret);

/* The words for a concept; empty where there are none, or where `q` is NULL. */
struct str quotes_find(const struct quotes *q, concept_n c);

#endif
