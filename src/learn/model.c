/* model.c -- learning, with the database around it.
**
** Making a version takes seconds, so it happens between transactions: examples are read, the table is made in memory, and one
** short transaction writes it.
*/
#include "learn/model.h"

#include <pthread.h>
#include <stdlib.h>

#include "base/clock.h"
#include "base/log.h"
#include "base/rand.h"
#include "base/retire.h"
#include "learn/lesson.h"
#include "model_sql.h"

enum {
    NIGHT_HOUR = 3,     /* Belgian time */
    KEEP_TAKEN = 20     /* so many versions can be gone back to */
};
static const size_t learn_memory = (size_t)512 << 20;

/* ---- what counts in this process ---- */

/* Only this file gives tables to the engine, so what it gave last is what it takes back. */
static struct { pthread_mutex_t lock; struct taught *table; } in_use = {.lock = PTHREAD_MUTEX_INITIALIZER};

/* `t` is from malloc, or NULL. */
static void use(struct taught *t) {
    pthread_mutex_lock(&in_use.lock);
    rubric_teach(t);
    retire(in_use.table, free);
    in_use.table = t;
    pthread_mutex_unlock(&in_use.lock);
}

/* From malloc. NULL: made by a build with another model; what it learnt means nothing here. */
static struct taught *unpack(struct str weights) {
    struct taught *t = malloc(sizeof *t);
    CHECK(t);
    if (learn_unpack(weights, t)) return t;
    log_line(LOG_WARN, "model: the version that counts is of another build; learning makes a new one", NULL);
    free(t);
    return NULL;
}

enum status model_load(struct db *db, void *args) {
    struct model_that_counts_row row;
    (void)args;
    bool any = model_that_counts(db, &row);
    if (!db_failed(db)) use(any ? unpack(row.weights) : NULL);
    return db_status(db);
}

enum status model_follow(struct store *store, struct arena *a) {
    store_follow(store, "model", model_load);
    return db_read(store, a, model_load, NULL);
}

/* ---- making a version ---- */

struct made { struct model_report *report; struct str weights; };

static int64_t thousandths(double x) {
    return (int64_t)(x * 1000 + 0.5);
}

static enum status write_version(struct db *db, void *args) {
    const struct made *m = args;
    const struct model_report *r = m->report;
    const struct learn_figures *f = &r->figures;
    model_insert(db, (struct model_insert_in){ .id = r->version, .at = clock_now(), .state = r->taken ? MODEL_TAKEN : MODEL_REFUSED,
        .examples = (int64_t)r->examples, .corrections = (int64_t)r->corrections, .held = (int64_t)f->held,
        .right_before = (int64_t)f->right_before, .right_after = (int64_t)f->right_after,
        .loss_before = thousandths(f->loss_before), .loss_after = thousandths(f->loss_after), .weights = m->weights }, NULL);
    for (int q = 0; q < RUBRICS; q++)
        model_rubric_insert(db, (struct model_rubric_insert_in){ .model = r->version, .rubric = q, .held = (int64_t)f->held_of[q],
            .right_before = (int64_t)f->before_of[q], .right_after = (int64_t)f->after_of[q] }, NULL);
    model_drop_weights(db, (struct model_drop_weights_in){.keep = KEEP_TAKEN}, NULL);
    lessons_forget(db);
    if (r->taken) db_change(db, "model", r->version.n);
    return db_status(db);
}

static enum status learn_and_write(struct store *store, struct arena *a, struct model_report *r) {
    struct example *all;
    size_t n;
    enum status st = lessons_read(store, a, &all, &n, &r->corrections);
    if (st != OK) return st;
    r->examples = n;
    r->enough = n >= LEARN_LEAST;
    if (!r->enough) return OK;
    if ((st = db_read(store, a, model_load, NULL)) != OK) return st;   /* what it is measured against */
    struct taught *t = learn_from(a, all, n, rubric_taught(), &r->figures);
    r->same = r->fresh == 0 && r->figures.right_after == r->figures.right_before &&
              thousandths(r->figures.loss_after) == thousandths(r->figures.loss_before);
    if (r->same) return OK;
    r->taken = learn_is_better(&r->figures);
    r->version = (model_id){id_new()};
    struct made made = {r, r->taken ? learn_pack(a, t) : STR("")};
    st = db_write(store, a, write_version, &made);
    return st == OK && r->taken ? db_read(store, a, model_load, NULL) : st;
}

enum status model_learn(struct store *store, struct model_report *ret) {
    struct arena a = arena_make(learn_memory);
    struct model_report r = {0};
    enum status st = lessons_gather(store, &r.fresh);
    if (st == OK) st = learn_and_write(store, &a, &r);
    arena_free(&a);
    if (st == OK) *ret = r;
    return st;
}

struct undo { model_id undone, counts; };

static enum status undo_newest(struct db *db, void *args) {
    struct undo *u = args;
    struct model_that_counts_row row, before = {0};
    if (!model_that_counts(db, &row)) return db_failed(db) ? db_status(db) : NOT_FOUND;
    model_update_undone(db, (struct model_update_undone_in){.model = row.id}, NULL);
    model_that_counts(db, &before);
    db_change(db, "model", row.id.n);
    *u = (struct undo){row.id, before.id};
    return db_status(db);
}

enum status model_undo(struct store *store, model_id *ret_undone, model_id *ret_counts) {
    struct arena a = arena_make(0);
    struct undo u = {0};
    enum status st = db_write(store, &a, undo_newest, &u);
    if (st == OK) *ret_undone = u.undone, *ret_counts = u.counts, st = db_read(store, &a, model_load, NULL);
    arena_free(&a);
    return st;
}

/* ---- every night ---- */

/* True for the one process that is first tonight, unless somebody undid the newest version. */
static enum status claim_night(struct db *db, void *args) {
    struct model_newest_row newest = {0};
    struct str answer;
    bool any = model_newest(db, &newest);
    struct once tonight = {.made = day_start(day_of(clock_now())), .name = STR("learn")};
    bool first = db_once(db, tonight, &answer);
    if (first) db_once_answer(db, tonight, STR(""));
    *(bool *)args = first && !(any && newest.state == MODEL_UNDONE);
    return db_status(db);
}

static void learn_tonight(struct store *store) {
    struct model_report r;
    enum status st = model_learn(store, &r);
    if (st != OK) log_line(LOG_WARN, "learn", "outcome", status_name(st), NULL);
    else log_line(LOG_INFO, "learn", "outcome", !r.enough ? "too few examples" : r.same ? "the same" : r.taken ? "taken" : "refused", NULL);
}

void model_tick(struct store *store, struct arena *a) {
    static day_n last;   /* ticks run on one thread */
    time_s now = clock_now();
    bool first = false;
    if (hour_of(now) != NIGHT_HOUR || day_of(now) == last) return;
    last = day_of(now);
    if (db_write(store, a, claim_night, &first) == OK && first) learn_tonight(store);
}
