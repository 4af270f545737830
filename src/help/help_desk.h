/* help_desk.h -- desks: who looks after which request, and what they did about it.
**
** A request has one column for its desk, so it is on exactly one list at every moment. Where it comes first is decided by rules:
** the first one, in order, whose language, place and category all fit; what no rule sends anywhere comes to the first desk.
** Handing over is one action with a reason, written down with who did it, so that for every desk
**   came first + handed to it - handed on = on its list (open and closed).
*/
#ifndef HELP_HELP_DESK_H
#define HELP_HELP_DESK_H

#include "help/help.h"

enum help_reason { REASON_LANGUAGE = 1, REASON_PLACE, REASON_KIND, REASON_BUSY, REASON_ASKED, REASON_OTHER };
extern const struct options help_reasons;

struct help_desk { help_desk_id id; struct str name, phone; int64_t position; };
void help_desks(struct db *db, struct help_desk **ret, size_t *ret_n);
enum status help_desk_get(struct db *db, help_desk_id id, struct help_desk *ret);

/* ---- routing ---- */

struct help_rule { help_rule_id id; int64_t position; struct str speaks; int64_t place; help_category_id category; help_desk_id desk; };
void help_rules(struct db *db, struct help_rule **ret, size_t *ret_n);
/* The desk for a request, and the rule that decided (id 0: none did). `category`: what is asked, `n` of them. */
help_desk_id help_route(struct db *db, struct str speaks, int64_t place, const help_category_id *category, size_t n,
                        help_rule_id *ret_rule);

#endif
