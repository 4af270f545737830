/* weighing.c -- learning weights, with the database around it. */
#include "jobs/weighing.h"

#include "base/log.h"
#include "base/rand.h"
#include "jobs/invite.h"
#include "jobs/weights.h"
#include "weighing_sql.h"

enum { NIGHT_HOUR = 4, TEN_THOUSAND = 10000 };   /* Belgian time: an hour after the texts (learn/model.c) */

/* ---- rows ---- */

static int64_t of_ten_thousand(double share) {
    return (int64_t)(share * TEN_THOUSAND + 0.5);
}

static struct str weights_text(struct arena *a, const struct weights *w) {
    int of[PARTS];
    for (int k = 0; k < PARTS; k++) of[k] = w->of[k];
    return parts_write(a, of);
}

/* Weights of another build, with other parts, mean nothing here: the usual ones then. */
static struct weights weights_of(struct str text) {
    struct weights w = usual_weights;
    int of[PARTS];
    if (!parts_read(text, 100, of)) return w;
    for (int k = 0; k < PARTS; k++) w.of[k] = (uint8_t)of[k];
    return w;
}

static struct weighing weighing_of(const struct weighing_last_row *r) {
    return (struct weighing){ .id = r->id, .at = r->at, .decided = r->decided, .state = (enum weighing_state)r->state,
        .figures = { .answers = (size_t)r->answers, .came = (size_t)r->came, .jobs = (size_t)r->jobs, .pairs = (size_t)r->pairs,
                     .right_before = (double)r->right_before / TEN_THOUSAND, .right_after = (double)r->right_after / TEN_THOUSAND,
                     .doubt = (double)r->doubt / TEN_THOUSAND },
        .present = weights_of(r->present), .proposed = weights_of(r->proposed) };
}

bool weighing_newest(struct db *db, struct weighing *ret) {
    struct weighing_last_row r;
    if (!weighing_last(db, &r)) return false;
    *ret = weighing_of(&r);
    return true;
}

bool weighing_used(struct db *db, struct weighing *ret) {
    struct weighing_that_counts_row r;
    if (!weighing_that_counts(db, &r)) return false;
    *ret = (struct weighing){.id = r.id, .at = r.at, .decided = r.decided, .state = WEIGHING_USED, .proposed = weights_of(r.proposed)};
    return true;
}

void weighing_shares(struct db *db, weighing_id id, struct weighing_share **ret, size_t *ret_n) {
    struct weighing_shares_of_row *rows = NULL;
    size_t n = 0;
    weighing_shares_of(db, (struct weighing_shares_of_in){.weighing = id}, &rows, &n);
    *ret = arena_array(db_arena(db), struct weighing_share, n);
    for (size_t i = 0; i < n; i++)
        (*ret)[i] = (struct weighing_share){(enum share_kind)rows[i].kind, rows[i].item, rows[i].asked_before, rows[i].asked_after};
    *ret_n = n;
}

/* ---- what counts in this process ---- */

enum status weighing_load(struct db *db, void *args) {
    struct weighing used;
    (void)args;
    bool any = weighing_used(db, &used);
    if (!db_failed(db)) weights_take(any ? &used.proposed : NULL);
    return db_status(db);
}

enum status weighing_start(struct store *store, struct arena *a) {
    store_follow(store, "weights", weighing_load);
    return db_read(store, a, weighing_load, NULL);
}

/* ---- making ---- */

/* An answer whose parts this build cannot read teaches nothing. */
static size_t read_answers(struct db *db, struct weigh_answer **ret) {
    struct weighing_answers_row *rows = NULL;
    size_t n = 0, kept = 0;
    weighing_answers(db, (struct weighing_answers_in){.before = clock_now() - ASK_SECONDS, .most = WEIGHING_MOST}, &rows, &n);
    *ret = arena_array(db_arena(db), struct weigh_answer, n);
    for (size_t i = 0; i < n; i++) {
        struct weigh_answer *a = &(*ret)[kept];
        *a = (struct weigh_answer){.job = rows[i].job.n, .came = rows[i].came != 0};
        kept += parts_read(rows[i].parts, PART_PERMILLE, a->part);
    }
    return kept;
}

size_t weighing_answered(struct db *db) {
    struct weigh_answer *answers;
    return read_answers(db, &answers);
}

struct made { struct weighing weighing; struct weighing_share *share; size_t n_shares; };

static void make(struct db *db, const struct weigh_answer *answers, size_t n, struct made *ret) {
    struct weighing w = {.id = {id_new()}, .at = clock_now(), .present = job_weights(), .state = WEIGHING_NO_BETTER};
    w.proposed = w.present;
    bool any = weigh(answers, n, &w.present, weights_fixed(), &w.proposed, &w.figures);
    if (any && weigh_is_better(&w.figures)) w.state = WEIGHING_PROPOSED;
    *ret = (struct made){.weighing = w};
    if (w.state == WEIGHING_PROPOSED) weighing_compare(db, &w.present, &w.proposed, &ret->share, &ret->n_shares);
}

static enum status write_made(struct db *db, void *args) {
    const struct made *m = args;
    const struct weighing *w = &m->weighing;
    const struct weigh_figures *f = &w->figures;
    struct arena *a = db_arena(db);
    weighing_insert(db, (struct weighing_insert_in){ .id = w->id, .at = w->at, .state = w->state, .answers = (int64_t)f->answers,
        .came = (int64_t)f->came, .jobs = (int64_t)f->jobs, .pairs = (int64_t)f->pairs, .right_before = of_ten_thousand(f->right_before),
        .right_after = of_ten_thousand(f->right_after), .doubt = of_ten_thousand(f->doubt), .present = weights_text(a, &w->present),
        .proposed = weights_text(a, &w->proposed) }, NULL);
    for (size_t i = 0; i < m->n_shares; i++)
        weighing_share_insert(db, (struct weighing_share_insert_in){ .weighing = w->id, .kind = m->share[i].kind,
            .item = m->share[i].item, .asked_before = m->share[i].before, .asked_after = m->share[i].after }, NULL);
    weighing_shares_forget(db, (struct weighing_shares_forget_in){.newest = w->id.n}, NULL);
    weighing_forget(db, (struct weighing_forget_in){.newest = w->id.n}, NULL);
    return db_status(db);
}

enum status weighing_make(struct store *store, struct weighing_report *ret) {
    struct arena a = arena_make(0);
    struct weighing_report r = {0};
    struct weighing last = {0};
    struct weigh_answer *answers;
    struct made m;
    struct db *db;
    enum status st = db_read_begin(store, &a, &db);
    if (st == OK) {
        r.answers = read_answers(db, &answers);
        bool again = weighing_newest(db, &last) && last.figures.answers == r.answers;
        r.made = r.answers >= WEIGH_LEAST && !again;
        if (r.made) make(db, answers, r.answers, &m);
        st = db_status(db);
        db_read_end(db);
    }
    if (st == OK && r.made) r.weighing = m.weighing, st = db_write(store, &a, write_made, &m);
    arena_free(&a);
    if (st == OK) *ret = r;
    return st;
}

/* ---- deciding ---- */

bool weighing_is_open(const struct weighing *w) {
    return w->state == WEIGHING_PROPOSED || w->state == WEIGHING_LEFT;
}

enum status weighing_use(struct db *db, int64_t by, weighing_id id) {
    struct weighing newest;
    if (!weighing_newest(db, &newest) || newest.id.n != id.n || !weighing_is_open(&newest)) return CONFLICT;
    weighing_leave(db, (struct weighing_leave_in){.decided = clock_now(), .by_person = {by}}, NULL);
    weighing_take(db, (struct weighing_take_in){.id = id, .decided = clock_now(), .by_person = {by}}, NULL);
    audit_note(db, by, "weights", (person_id){0}, id.n);
    db_change(db, "weights", id.n);
    return db_status(db);
}

enum status weighing_back(struct db *db, int64_t by) {
    int64_t changed = 0;
    weighing_leave(db, (struct weighing_leave_in){.decided = clock_now(), .by_person = {by}}, &changed);
    if (!changed) return CONFLICT;
    audit_note(db, by, "weights", (person_id){0}, 0);
    db_change(db, "weights", 0);
    return db_status(db);
}

/* ---- by itself ---- */

static enum status claim_night(struct db *db, void *args) {
    struct once tonight = {.made = day_start(day_of(clock_now())), .name = STR("weights")};
    struct str answer;
    bool first = db_once(db, tonight, &answer);
    if (first) db_once_answer(db, tonight, STR(""));
    *(bool *)args = first;
    return db_status(db);
}

static void make_now(struct store *store) {
    struct weighing_report r = {0};
    enum status st = weighing_make(store, &r);
    if (st != OK) log_line(LOG_WARN, "weights", "outcome", status_name(st), NULL);
    else if (r.made) log_line(LOG_INFO, "weights", "outcome", r.weighing.state == WEIGHING_PROPOSED ? "proposed" : "no better", NULL);
}

/* A server that starts looks too: it may have been down at night for long. */
void weighing_tick(struct store *store, struct arena *a) {
    static day_n last;   /* ticks run on one thread */
    time_s now = clock_now();
    bool started = last == 0, night = hour_of(now) == NIGHT_HOUR && day_of(now) != last, first = started;
    if (!started && !night) return;
    last = day_of(now);
    if (!started && db_write(store, a, claim_night, &first) != OK) return;
    if (first) make_now(store);
}
