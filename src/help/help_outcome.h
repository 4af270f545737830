/* help_outcome.h -- how help went: both sides are asked, by one tap in a mail or by a call of the desk.
**
** The helper is asked by mail. Who was helped is asked by mail when they gave an address, and else, or when they do not answer, by
** the desk: its list says whom to call. Help that repeats is asked about after the first visit, and then after each visit or once a
** month, whatever the two agreed. A yes ends what was for once. A no brings the part back to the desk's list, also when the
** other side said yes before. Response and completion times of the figures follow from it.
*/
#ifndef HELP_HELP_OUTCOME_H
#define HELP_HELP_OUTCOME_H

#include "help/help_visit.h"

/* One side tells about everything that is over. `went`: all of it did. Else `missed` are the visits that did not; INVALID: there are
** visits, and none of `missed` is among them. CONFLICT: it was told before, or is over. */
enum status help_tell(struct db *db, help_assignment_id id, const struct help_change *by, bool went, const struct ids *missed,
                      day_n today);

/* Asks by mail whoever is due. Returns how many mails. */
int help_ask_outcomes(struct db *db, day_n today);

/* What a link in a mail to a resident stands for. */
struct str help_went_token(struct db *db, help_assignment_id id, bool went);
bool help_went_read(struct db *db, struct str token, help_assignment_id *ret, bool *ret_went);

/* ---- whom to call ---- */

struct help_to_call {
    help_assignment_id pair;
    help_request_id request;
    help_part_id part;
    struct str number, name, phone, caller, caller_phone, category, helper;
    day_n since;                 /* due since then */
    bool repeats, mailed;        /* repeats: there are visits; mailed: asked before, without an answer */
};
/* Whom a desk calls to hear how it went, the longest due first. */
void help_calls_due(struct db *db, help_desk_id desk, enum lang lang, day_n today, struct help_to_call **ret, size_t *ret_n);
/* Nobody picked up: tomorrow again. */
void help_called_in_vain(struct db *db, help_assignment_id id, const struct caller *by, day_n today);

#endif
