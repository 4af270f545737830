/* help_stand_in.h -- somebody else for the days on which the usual helper cannot come.
**
** A visit that its helper cannot make is asked as a part of its own, for those days alone: the desk looks for somebody, who agrees
** like any helper, and the pair stays. What ties the two together is one row: this part stands in for that helper, from the first
** to the last day. Visits of the pair in between that are "instead" are the ones that somebody else makes.
*/
#ifndef HELP_HELP_STAND_IN_H
#define HELP_HELP_STAND_IN_H

#include "help/help_visit.h"

/* Asks for somebody to make these visits of one pair, by day, instead of its helper; `p` is what the pair is about. No visit of the
** pair between the first and the last of them has somebody else already. */
void help_stand_in_ask(struct db *db, const struct help_part *p, const struct help_visit *visits, size_t n);

/* Who stands in for a visit, or is looked for: what was asked for it last. */
struct help_stand_in { help_part_id part; enum help_part_state state; struct str name; day_n first_day, last_day; };
/* False: nothing was asked for it. */
bool help_stand_in_of(struct db *db, const struct help_visit *v, struct help_stand_in *ret);

/* The visits that are to be made by whoever agrees to this part, by day: of each its id, day, time and length. */
void help_stand_in_visits(struct db *db, help_part_id part, struct help_visit **ret, size_t *ret_n);
/* The rhythm of them. False when none is left. */
bool help_stand_in_rhythm(struct db *db, help_part_id part, struct help_rhythm *ret);

#endif
