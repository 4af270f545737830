/* help_hold.h -- requests that may come from a program or a troll: held until somebody at a desk has looked at them.
**
** (people/hold.h tells what is held, and why.) A held request has a case number, and stands on the list "to be looked at" of the
** desk to which the rules send it, with the signs and with what was typed; coordinators see it among all that is held. One tap lets
** it in, and only then a mail goes out and helpers are looked for; or says that it is no request, after which it is kept and
** counted as that. A mistake is mended with one tap, too.
**
**   held -> open -> closed       a case like any other
**      \-> no request -> open    found to be none, and let in after all
*/
#ifndef HELP_HELP_HOLD_H
#define HELP_HELP_HOLD_H

#include "help/help_desk.h"
#include "people/hold.h"

struct help_held {
    help_request_id id;
    struct str number, name, words;   /* words: what was typed of when and what to know */
    int64_t place, signs;
    time_s created;
};
enum { HELD_ROWS = 100 };
/* What this desk has to look at, the oldest first, at most HELD_ROWS. */
void help_held(struct db *db, help_desk_id desk, struct help_held **ret, size_t *ret_n);

/* CONFLICT: it is a case already. */
enum status help_let_in(struct db *db, const struct caller *by, help_request_id id);
/* CONFLICT: it is not held any more. `why`: for the log of the case; may be empty. */
enum status help_no_request(struct db *db, const struct caller *by, help_request_id id, struct str why);

extern const struct hold_kind help_holds;   /* requests, on the coordinator's list of everything that is held */
extern const struct feature help_hold_feature;

#endif
