/* outreach.c -- steps of the work that writes to many, and its pace. */
#include "outreach/outreach.h"

#include "base/clock.h"
#include "base/log.h"

enum { SPARE_SECONDS = 10, STEP_PEOPLE = 20, TURN_US = 500 * 1000 };

static const struct group_source *const no_groups[] = {NULL};
const struct group_source *const *outreach_groups = no_groups;
static const struct need_source *const no_needs[] = {NULL};
const struct need_source *const *outreach_needs = no_needs;

struct setting outreach_mails_a_minute = {
    .name = "outreach_mails_a_minute", .kind = SETTING_INT, .initial = "600", .min = 1, .max = 100000,
    .meaning = "How many mails of calls, campaigns and the weekly mail are written each minute, all together" };

/* ---- the pace ---- */

/* In millionths of a mail. */
static int64_t saved, looked;

static size_t allowance(void) {
    int64_t now = clock_monotonic_us(), a_second = outreach_mails_a_minute.number * 1000000 / 60;
    int64_t passed = looked ? now - looked : 1000000, most = SPARE_SECONDS * a_second + 1000000;
    if (passed > SPARE_SECONDS * (int64_t)1000000) passed = SPARE_SECONDS * (int64_t)1000000;
    looked = now;
    saved += a_second * passed / 1000000;
    if (saved > most) saved = most;
    size_t mails = (size_t)(saved / 1000000);
    saved -= (int64_t)mails * 1000000;
    return mails;
}

/* ---- a step ---- */

struct putting { const struct outreach_work *work; const void *plan; size_t people; };

static enum status put(struct db *db, void *args) {
    struct putting *p = args;
    p->people = 0;
    return p->work->write(db, p->plan, &p->people);
}

bool outreach_step(const struct outreach_work *work, struct store *store, struct arena *a, size_t limit, size_t *ret_people) {
    struct putting p = {.work = work};
    struct db *db;
    *ret_people = 0;
    if (!limit || db_read_begin(store, a, &db) != OK) return false;
    p.plan = work->read(db, limit);
    bool failed = db_failed(db);
    db_read_end(db);
    if (!p.plan || failed) return false;
    enum status st = db_write(store, a, put, &p);
    if (st == FAILED) log_line(LOG_ERROR, work->name, "outcome", status_name(st), NULL);
    if (st == OK) *ret_people = p.people;
    return st == OK;
}

void outreach_spend(const struct outreach_work *work, struct store *store, struct arena *a) {
    int64_t until = clock_monotonic_us() + TURN_US;
    size_t allowed = allowance(), people;
    bool further;
    do {
        further = outreach_step(work, store, a, allowed < STEP_PEOPLE ? allowed : STEP_PEOPLE, &people);
        allowed -= people;
        arena_reset(a);
    } while (further && clock_monotonic_us() < until);
    saved += (int64_t)allowed * 1000000;
}

enum status outreach_moved(struct db *db, int64_t changed) {
    return db_failed(db) ? db_status(db) : changed == 1 ? OK : CONFLICT;
}
