/* help_pair.h -- a helper and who is helped: for one part, for once or with a rhythm.
**
** The first who says yes to an invitation has the part. Help that repeats has a rhythm (help_rhythm.h), from which visits are written
** down some weeks ahead, further each day; what may happen to one of them is told in help_visit.h.
*/
#ifndef HELP_HELP_PAIR_H
#define HELP_HELP_PAIR_H

#include "help/help.h"
#include "help/help_rhythm.h"

enum help_outcome { OUTCOME_AGREED, OUTCOME_DONE, OUTCOME_NOT };
enum help_ending { ENDED_AS_AGREED, ENDED_NOT_AHEAD, ENDED_HELPER_STOPPED, ENDED_HELPER_GONE, ENDED_NOT_NEEDED };
enum help_side { SIDE_OF_HELPER, SIDE_OF_ASKER };

/* ---- who ---- */

struct help_assignment { help_assignment_id id; help_part_id part; person_id person; enum help_outcome state; day_n agreed; };
enum status help_assignment_get(struct db *db, help_assignment_id id, struct help_assignment *ret);
/* The helper of a part at this moment. NOT_FOUND: nobody. */
enum status help_assignment_now(struct db *db, help_part_id part, struct help_assignment *ret);
void help_assignments_of_person(struct db *db, person_id person, struct help_assignment **ret, size_t *ret_n);
/* Everybody who helped with a part so far, the last one first. `came`: visits of help that repeats. */
struct help_pair { struct str name; enum help_outcome state; enum help_ending why; day_n agreed, ended; int64_t came; };
void help_pairs_of(struct db *db, help_part_id part, struct help_pair **ret, size_t *ret_n);
/* It ends with `last`: there are no visits behind that day. True for the one who ends it. */
bool help_pair_end(struct db *db, help_assignment_id id, enum help_outcome state, enum help_ending why, day_n last);

/* ---- a pair's rhythm ---- */

/* A pair begins: the rhythm that follows from what was asked, if a day is named, its visits, and when both are asked how it went. */
void help_pair_begin(struct db *db, help_assignment_id id, const struct help_part *p, day_n today);
/* False when they did not agree on one yet. */
bool help_rhythm_get(struct db *db, help_assignment_id id, struct help_rhythm *ret);
/* From today on this rhythm. INVALID: it has no visit. CONFLICT: the pair is over, or stands in on days that somebody else chose. */
enum status help_rhythm_set(struct db *db, help_assignment_id id, const struct help_rhythm *r, day_n today);
/* Writes down what the coming weeks bring. Returns for how many pairs. */
int help_visits_grow(struct db *db, day_n today);

#endif
