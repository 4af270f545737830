/* plan_refill.c -- asking others by itself, by the rule that a coordinator accepted with a proposal.
**
** A no, or an answer that does not come in time, makes the plan be solved again (plan_work.c). Whom that proposes is asked here, in
** the name of whoever sent the plan, and by the same way as when a coordinator presses the button: the keys of shifts and seats
** hold for both, so nobody is asked twice for a shift, and its last place has one winner.
*/
#include "dispatch/plan.h"

enum { PLANS_AT_ONCE = 20 };

static struct plans_to_refill_in now(void) {
    return (struct plans_to_refill_in){.today = day_of(clock_now()), .limit = PLANS_AT_ONCE};
}

bool plan_refill_is_due(struct db *db) {
    struct plans_to_refill_row *rows = NULL;
    size_t n = 0;
    plans_to_refill(db, now(), &rows, &n);
    return n > 0;
}

static int refill_one(struct db *db, plan_id id, const struct person *sender) {
    struct caller by = {.person = sender->id.n, .who = sender->roles};
    struct plan plan;
    int asked = 0, refused = 0;
    if (plan_get(db, id, &plan) != OK) return 0;
    if (plan_send(db, &by, id, plan.refill, &asked, &refused) != OK) return 0;
    plan_update_refilled(db, (struct plan_update_refilled_in){.plan = id, .asked = asked}, NULL);
    if (refused) plan_ask_solve(db, id);
    return asked;
}

int plan_refill_advance(struct db *db) {
    struct plans_to_refill_row *rows = NULL;
    size_t n = 0;
    int asked = 0;
    plans_to_refill(db, now(), &rows, &n);
    for (size_t i = 0; i < n; i++) {
        struct person sender;
        bool may = person_get(db, rows[i].sender, &sender) == OK && sender.state == PERSON_ACTIVE && (sender.roles & STAFF);
        if (may) asked += refill_one(db, rows[i].id, &sender);
        else plan_stop_refill(db, rows[i].id);
    }
    return asked;
}
