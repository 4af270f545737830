/* help_outcome.h -- how help went: both sides are asked, by one tap in a mail or by a call of the desk.
**
** The helper is asked by mail, and so is who was helped when they gave an address. Who has none, and whoever does not answer within
** some days, is called by the desk: its list says whom, until they answered. Help that repeats is asked about after the first
** visit, and then after each visit or once a month, whatever the two agreed. A yes ends what was for once, and what had a last day
** that is over. A no brings the part back to the desk's list, also when the other side said yes before. Response and completion
** times of the figures follow from it.
*/
#ifndef HELP_HELP_OUTCOME_H
#define HELP_HELP_OUTCOME_H

#include "help/help_visit.h"

/* One side tells about everything that is over. `went`: all of it did. Else `missed` are the visits that did not; INVALID: there are
** visits, and none of `missed` is among them. CONFLICT: it was told before, or is over. */
enum status help_tell(struct db *db, help_assignment_id id, const struct help_change *by, bool went, const struct ids *missed,
                      day_n today);

/* One side tells about one visit, before or after being asked. CONFLICT as help_visit_said. */
enum status help_tell_visit(struct db *db, help_visit_id id, const struct help_change *by, bool went, day_n today);

/* Asks by mail whoever is due. Returns how many mails. */
int help_ask_outcomes(struct db *db, day_n today);

/* ---- whom to call ---- */

struct help_to_call {
    enum help_side side;
    help_assignment_id pair;
    help_request_id request;
    help_part_id part;
    struct str number, category;
    struct str asker, helper;    /* names of the two */
    struct str name, phone;      /* whom to call */
    struct str other, other_phone;   /* who asked for the person helped; may be empty */
    struct str email;            /* of a helper who left no telephone number */
    day_n since;                 /* due since then */
    bool repeats, mailed;        /* repeats: there are visits; mailed: asked before, without an answer */
};
/* Whom a desk calls to hear how it went, the longest due first. */
void help_calls_due(struct db *db, help_desk_id desk, enum lang lang, day_n today, struct help_to_call **ret, size_t *ret_n);
/* Nobody picked up: tomorrow again. */
void help_called_in_vain(struct db *db, help_assignment_id id, enum help_side side, const struct caller *by, day_n today);

#endif
