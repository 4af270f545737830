/* plan_work.c -- what plans need without anybody asking.
**
** An answer to an invitation is a fact in the change log. After a no, and where no answer comes in time, the plans that asked are
** solved again, so that the page shows who could come instead. Sending is a person's decision, for that proposal or, where they
** chose so, beforehand for those that follow.
*/
#include "dispatch/plan_work.h"

#include <stdatomic.h>

#include "base/log.h"
#include "dispatch/plan.h"

enum { PLANS_A_TICK = 5, KEPT_DAYS = 366 };

/* Somebody answered since the last tick; at start nobody knows. */
static atomic_bool answers_came = true;

static void heard(void *context, struct str kind, int64_t id) {
    (void)context, (void)id;
    if (str_eq(kind, STR("invitation"))) atomic_store(&answers_came, true);
}

enum status plan_start(struct store *store, struct arena *a) {
    (void)a;
    store_listen(store, heard, NULL);
    plan_own_hear();
    return OK;
}

static enum status solve_lost(struct db *db, void *args) {
    struct plans_lost_row *rows = NULL;
    size_t n = 0;
    time_s wait = plan_wait_hours.number * SECONDS_AN_HOUR;
    (void)args;
    plans_lost(db, (struct plans_lost_in){.today = day_of(clock_now()), .stale = clock_now() - wait, .wait = wait}, &rows, &n);
    for (size_t i = 0; i < n; i++) plan_ask_mend(db, rows[i].id);
    return db_status(db);
}

/* What is kept no longer than a year goes, a few at a time. */
static enum status forget(struct db *db, void *args) {
    (void)args;
    plan_places_forget(db, (struct plan_places_forget_in){.before = clock_now() - (time_s)KEPT_DAYS * SECONDS_A_DAY}, NULL);
    return db_status(db);
}

static enum status refill(struct db *db, void *args) {
    (void)args;
    plan_refill_advance(db);
    return db_status(db);
}

static bool any_to_refill(struct store *store, struct arena *a) {
    struct db *db;
    if (db_read_begin(store, a, &db) != OK) return false;
    bool found = plan_refill_is_due(db);
    db_read_end(db);
    return found;
}

void plan_tick(struct store *store, struct arena *a) {
    enum { LOOK_SECONDS = 60 };
    static time_s looked;
    bool look = atomic_exchange(&answers_came, false) || clock_now() - looked >= LOOK_SECONDS;
    if (look && db_write(store, a, solve_lost, NULL) == OK) looked = clock_now();
    else if (look) atomic_store(&answers_came, true);
    for (int i = 0; i < PLANS_A_TICK && plan_advance(store); i++) {}
    if (any_to_refill(store, a)) {
        enum status st = db_write(store, a, refill, NULL);
        if (st != OK) log_line(LOG_WARN, "plan", "outcome", status_name(st), NULL);
    }
}

enum status plan_hourly(struct store *store, struct arena *a, time_s since) {
    (void)since;
    return db_write(store, a, forget, NULL);
}
