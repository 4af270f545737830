/* help_desk.h -- desks: how many there are, who works there, and which request comes to which.
**
** A request has one column for its desk, so it is on exactly one list at every moment. Where it comes first is decided by rules:
** the first one, in order, whose language, place and category all fit; what no rule sends anywhere comes to the first desk.
** Operators work at one desk each and see its cases only; coordinators see all of them.
*/
#ifndef HELP_HELP_DESK_H
#define HELP_HELP_DESK_H

#include "help/help.h"

struct help_desk { help_desk_id id; struct str name, phone; int64_t position; };

/* A desk as coordinators see it. came + taken_over - handed_on = held + open + closed + no_request, always. */
struct help_desk_counts { int64_t held, open, fresh, late, today, closed, no_request, came, taken_over, handed_on; };

void help_desks(struct db *db, struct help_desk **ret, size_t *ret_n);
enum status help_desk_get(struct db *db, help_desk_id id, struct help_desk *ret);
void help_desk_count_up(struct db *db, help_desk_id id, day_n today, struct help_desk_counts *ret);
/* Open cases for which something is to happen on a later day. */
int64_t help_desk_waiting(const struct help_desk_counts *c);
struct help_desk_counts help_desk_counts_sum(const struct help_desk_counts *desk, size_t n);
struct desk_form { struct str name, phone; int64_t position; };
/* Adds one when `id` is 0. */
void help_desk_put(struct db *db, help_desk_id id, const struct desk_form *f);

/* ---- operators ---- */

struct help_colleague { person_id id; struct str name, email; bool confirmed; };
/* Whether the caller may see what is on the list of this desk. */
bool help_desk_open_to(struct db *db, const struct caller *by, help_desk_id id);
/* The same for pages: FORBIDDEN says that it is another desk's, NOT_FOUND that there is no such desk. */
enum status help_desk_enter(struct db *db, const struct caller *by, help_desk_id id, struct help_desk *ret);
/* The desk that somebody works at; id 0 for nobody's. */
help_desk_id help_desk_of(struct db *db, person_id person);
void help_colleagues(struct db *db, help_desk_id desk, struct help_colleague **ret, size_t *ret_n);
/* Lets somebody work at a desk, and at no other: they get a mail with a link. Who has an account keeps it. */
void help_operator_add(struct db *db, help_desk_id desk, struct str name, struct str email, enum lang lang);
enum status help_operator_remove(struct db *db, help_desk_id desk, person_id person);

/* ---- routing ---- */

struct help_rule { help_rule_id id; int64_t position; struct str speaks; int64_t place; help_category_id category; help_desk_id desk; };
void help_rules(struct db *db, struct help_rule **ret, size_t *ret_n);
void help_rule_add(struct db *db, const struct help_rule *rule);
enum status help_rule_remove(struct db *db, help_rule_id id);
/* The desk for a request, and the rule that decided (id 0: none did). `category`: what is asked, `n` of them. */
help_desk_id help_route(struct db *db, struct str speaks, int64_t place, const help_category_id *category, size_t n,
                        help_rule_id *ret_rule);

extern const struct feature help_desk_feature, help_case_feature, help_call_feature;

#endif
