/* help_visit.h -- help that repeats: the visits of a helper to a resident, one by one.
**
** When somebody agrees to help more than once, the two are a pair with a rhythm (help_rhythm.h). Visits are written down some weeks
** ahead, further each day. Each can be called off by either side, or handed to somebody else: then a part of its own is looked for,
** for that day alone, while the pair stays. A pair ends by its last day; the part goes back to the desk, or is done.
**
**   planned -> went ahead | did not | off (nobody needs to come) | instead (somebody else is looked for)
*/
#ifndef HELP_HELP_VISIT_H
#define HELP_HELP_VISIT_H

#include "help/help_pair.h"

enum help_visit_state { VISIT_PLANNED, VISIT_DONE, VISIT_NOT, VISIT_OFF, VISIT_INSTEAD };
enum help_said { TOLD_NOTHING, TOLD_IT_WENT, TOLD_IT_DID_NOT };

enum help_off { OFF_BY_NOBODY, OFF_BY_HELPER, OFF_BY_ASKER };   /* a desk speaks for who is helped */

struct help_visit {
    help_visit_id id;
    help_assignment_id assignment;
    help_part_id part;
    person_id person;                /* the helper of the pair */
    day_n day;
    int minute, minutes;
    enum help_visit_state state;
    enum help_off off_by;
    enum help_said helper_said, asker_said;
    int64_t changes;                 /* how often it changed */
    struct str instead;              /* who comes instead; empty while nobody was found */
    bool stands_in;                  /* for somebody else: whoever makes it cannot ask for yet another one, but can stop */
};

/* ---- visits ---- */

enum status help_visit_get(struct db *db, help_visit_id id, struct help_visit *ret);
/* Of a part, whoever comes, by day. */
void help_visits_of(struct db *db, help_part_id part, day_n from, day_n to, struct help_visit **ret, size_t *ret_n);
/* The visits of a pair before `today` about which this side has said nothing yet, by day. */
void help_visits_unsaid(struct db *db, help_assignment_id pair, enum help_side side, day_n today, struct help_visit **ret, size_t *ret_n);

/* Who changes something: a side, or a desk (by.who has OPERATOR or STAFF). The others hear of it. All four answer CONFLICT when the
** visit is over, or is not in a state in which that can be done. */
struct help_change { struct caller by; enum help_side side; bool desk; };
/* Nobody needs to come. */
enum status help_visit_off(struct db *db, help_visit_id id, const struct help_change *by, day_n today);
/* The helper cannot come: the desk looks for somebody else, for this visit only. */
enum status help_visit_instead(struct db *db, help_visit_id id, const struct help_change *by, day_n today);
/* The helper is away on these days, both included: the desk looks for somebody else for all visits that are planned then. INVALID:
** there are none. CONFLICT: the pair is over, or stands in for somebody itself. */
enum status help_away(struct db *db, help_assignment_id pair, day_n first, day_n last, const struct help_change *by, day_n today);
/* The last day for which visits are written down. */
day_n help_planned_until(day_n today);
/* It goes ahead after all: not once somebody else agreed to come, and not when it was the other side that called it off. */
enum status help_visit_again(struct db *db, help_visit_id id, const struct help_change *by, day_n today);
/* How a visit that is over went. A no of the person helped brings the case back to the desk's list. CONFLICT: it is still to come,
** was off, or this side said it already. */
enum status help_visit_said(struct db *db, help_visit_id id, const struct help_change *by, bool went, day_n today);

/* Who is helped needs it no more: help that took place is done, the rest is withdrawn. CONFLICT: it is over. */
enum status help_needed_no_more(struct db *db, help_part_id part, day_n today);

#endif
