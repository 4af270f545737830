/* job_match.c -- keeps the open jobs in memory, and asks among them. */
#include "jobs/job_match.h"

#include "job_sql.h"
#include "jobs/weights.h"
#include "people/helper_pool.h"

static struct job_pool *jobs;

static bool can_be_found(const struct job *j) {
    return j->state == JOB_OPEN && j->org_approved;
}

static void reload(struct db *db, job_id id) {
    struct job j;
    struct ask ask;
    if (job_any(db, id, &j) != OK || !can_be_found(&j)) {
        if (!db_failed(db)) job_pool_remove(jobs, id.n);
        return;
    }
    job_ask(db, &j, &ask);
    if (!db_failed(db)) job_pool_put(jobs, id.n, &ask);
}

static void reload_all(struct db *db) {
    struct jobs_open_ids_row *rows = NULL;
    size_t n = 0;
    jobs_open_ids(db, &rows, &n);
    for (size_t i = 0; i < n; i++) reload(db, rows[i].id);
}

static enum status job_changed(struct db *db, void *id) {
    reload(db, (job_id){*(const int64_t *)id});
    return db_status(db);
}

/* An organisation that was approved brings all its jobs; that is rare, so all are read again. `args` is not used. */
static enum status load_all(struct db *db, void *args) {
    (void)args;
    reload_all(db);
    return db_status(db);
}

enum status job_match_start(struct store *store, struct arena *a) {
    jobs = job_pool_new();
    store_follow(store, "job", job_changed);
    store_follow(store, "org", load_all);
    return db_read(store, a, load_all, NULL);
}

size_t job_match_best(struct db *db, person_id helper, const int64_t *not_these, size_t n_not_these, struct fit *ret, size_t limit) {
    struct card card;
    struct weights weights = job_weights();
    if (!helper_card(db, helper.n, &card)) return 0;
    card.asked_week = 0; /* somebody who looks for themselves is not being asked */
    return job_pool_rank(jobs, &card, &weights, day_of(clock_now()), not_these, n_not_these, ret, limit);
}
