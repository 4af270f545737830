/* plan_solve.c -- solving a plan, and what is kept of the solution. */
#include <stdlib.h>

#include "base/log.h"
#include "base/rand.h"
#include "dispatch/plan_live.h"
#include "dispatch/plan_reserve.h"

struct solution {
    struct db *db;                       /* while it is kept */
    struct plan plan;
    struct live *live;
    bool is_mended;
    struct plan_places_of_row *old;      /* the version before, in order of job, day and part */
    size_t n_old;
    int64_t filled;                      /* places of the version before */
    bool *reserve;                       /* of each pair: asked beside others */
};

/* ---- what is kept ---- */

static int by_key(const struct plan_places_of_row *p, job_id job, struct shift s, int64_t person) {
    if (p->job.n != job.n) return p->job.n < job.n ? -1 : 1;
    if (p->day != s.day) return p->day < s.day ? -1 : 1;
    if (p->part != s.part) return p->part < s.part ? -1 : 1;
    return p->person.n < person ? -1 : p->person.n > person;
}

static int by_all(const void *a, const void *b) {
    const struct plan_places_of_row *x = a, *y = b;
    return by_key(x, y->job, (struct shift){(day_n)y->day, (int)y->part}, y->person.n);
}

/* `old` is sorted by all of the key here. */
static size_t old_of(const struct solution *s, const struct wanted *w, int64_t person) {
    size_t from = 0, upto = s->n_old;
    while (from < upto) {
        size_t mid = (from + upto) / 2;
        if (by_key(&s->old[mid], w->job->id, w->shift, person) < 0) from = mid + 1;
        else upto = mid;
    }
    return from < s->n_old && by_key(&s->old[from], w->job->id, w->shift, person) == 0 ? from : s->n_old;
}

/* A chosen pair that the version before did not have; LEFT rows are gone by now, so one of those comes anew. */
static void keep_new(const struct solution *s, size_t pair, const struct wanted *w, int64_t person) {
    struct arena *a = db_arena(s->db);
    const struct fit *why = s->live->problem.why[pair];
    plan_place_insert(s->db, (struct plan_place_insert_in){ .id = {id_new()}, .plan = s->plan.id, .job = w->job->id, .day = w->shift.day,
        .part = w->shift.part, .person = {person}, .state = PLACE_PROPOSED, .came = s->plan.version > 0,
        .reserve = s->reserve[pair], .reasons = why ? reasons_of(a, why) : STR("") }, NULL);
}

static void keep_places(const struct solution *s) {
    bool *stayed = arena_array(db_arena(s->db), bool, s->n_old);
    plan_places_settle(s->db, (struct plan_places_settle_in){.plan = s->plan.id}, NULL);
    plan_places_delete_state(s->db, (struct plan_places_delete_state_in){.plan = s->plan.id, .state = PLACE_LEFT}, NULL);
    for (size_t i = 0; i < s->live->problem.p.n_pairs; i++) {
        const struct dispatch_pair *pair = &s->live->problem.p.pair[i];
        bool is_chosen = dispatch_has(s->live->dispatch, i) || s->reserve[i];
        if (pair->shift >= s->live->problem.n_wanted || !is_chosen) continue;
        const struct wanted *w = &s->live->problem.wanted[pair->shift];
        size_t old = old_of(s, w, s->live->problem.person[pair->helper]);
        if (old < s->n_old && s->old[old].state != PLACE_LEFT) stayed[old] = true;
        else keep_new(s, i, w, s->live->problem.person[pair->helper]);
    }
    for (size_t i = 0; i < s->n_old; i++)
        if (place_is_proposed(&s->old[i]) && !stayed[i])
            plan_place_update(s->db, (struct plan_place_update_in){.place = s->old[i].id, .state = PLACE_LEFT}, NULL);
}

/* The shifts, and why a place of them stays open. Gaps are in the order of shifts. */
static void keep_shifts(const struct solution *s) {
    struct dispatch_gap *gap = arena_array(db_arena(s->db), struct dispatch_gap, s->live->problem.p.n_shifts);
    size_t n = dispatch_gaps(s->live->dispatch, s->live->problem.near, s->live->problem.n_near, gap), at = 0;
    plan_shifts_delete(s->db, (struct plan_shifts_delete_in){.plan = s->plan.id}, NULL);
    for (size_t x = 0; x < s->live->problem.n_wanted; x++) {
        const struct wanted *w = &s->live->problem.wanted[x];
        while (at < n && gap[at].shift < x) at++;
        struct dispatch_gap none = {0}, open = at < n && gap[at].shift == x ? gap[at] : none;
        plan_shift_insert(s->db, (struct plan_shift_insert_in){ .plan = s->plan.id, .job = w->job->id, .day = w->shift.day,
            .part = w->shift.part, .places = w->places, .open = open.open, .reason = open.reason, .people = open.helpers }, NULL);
    }
}

/* What the plan is worth; points for staying are a means, not a worth. */
static int64_t value_of(const struct solution *s) {
    int64_t value = dispatch_result(s->live->dispatch).value;
    for (size_t i = 0; i < s->live->problem.p.n_pairs; i++)
        if (s->live->problem.stays[i] && dispatch_has(s->live->dispatch, i)) value -= plan_stay_points.number;
    return value;
}

/* Once it is solved: in a transaction of its own, which may run more than once. */
static enum status keep(struct db *db, void *solution) {
    struct solution *s = solution;
    struct plan now;
    s->db = db;
    if (plan_get(db, s->plan.id, &now) != OK || now.changed != s->plan.changed) return OK;   /* it is another plan by now */
    keep_places(s);
    keep_shifts(s);
    plan_update_solved(db, (struct plan_update_solved_in){ .plan = s->plan.id, .solved = clock_now(), .value = value_of(s),
        .filled_before = s->filled }, NULL);
    return db_status(db);
}

/* ---- solving ---- */

/* Of the version before; a shift for which more people were asked than it has places counts its places. */
static int64_t filled_places(const struct solution *s, struct arena *a) {
    const struct plan_problem *p = &s->live->problem;
    int64_t *filled = arena_array(a, int64_t, p->n_wanted), sum = 0;
    for (size_t i = 0; i < s->n_old; i++) {
        size_t x = plan_problem_shift(p, s->old[i].job, (struct shift){(day_n)s->old[i].day, (int)s->old[i].part});
        if (x == p->n_wanted) sum += place_is_filled(&s->old[i]);
        else if (place_is_filled(&s->old[i]) && filled[x] < p->wanted[x].places) filled[x]++;
    }
    for (size_t x = 0; x < p->n_wanted; x++) sum += filled[x];
    return sum;
}

/* The solution that was kept, mended; else a problem that is made anew, of this snapshot. In waves each answer changes how many are
** wanted for every shift: then it is always made anew. */
static void begin(struct store *store, struct db *db, struct solution *s) {
    s->live = s->plan.anew || s->plan.refill == REFILL_WAVES ? NULL : live_take(store, s->plan.id);
    s->is_mended = s->live && live_mend(s->live, s->old, s->n_old);
    if (s->is_mended) return;
    live_free(s->live);
    s->live = calloc(1, sizeof *s->live);
    CHECK(s->live);
    plan_problem_make(db, db_arena(db), &s->plan, s->old, s->n_old, &s->live->problem);
    if (s->plan.refill == REFILL_WAVES) plan_reserve_rates(db, db_arena(db), &s->live->problem);
}

/* Reads what is needed, from one snapshot. False: nothing waits, or the database is away. */
static bool read_problem(struct store *store, struct arena *a, struct solution *ret) {
    struct db *db;
    struct plan_due_row due;
    if (db_read_begin(store, a, &db) != OK) return false;
    bool found = plan_due(db, &due) && plan_get(db, due.id, &ret->plan) == OK;
    if (found) {
        plan_places(db, due.id, &ret->old, &ret->n_old);
        begin(store, db, ret);
    }
    found = found && !db_failed(db);
    db_read_end(db);
    return found;
}

static enum status solve(struct store *store, struct arena *a, struct solution *s) {
    const struct plan_problem *p = &s->live->problem;
    if (!s->is_mended) {
        enum status st = dispatch_new(&p->p, &s->live->dispatch);
        if (st != OK) return st;
        dispatch_solve(s->live->dispatch);
    }
    s->reserve = arena_array(a, bool, p->p.n_pairs);
    if (p->rate) plan_reserve_choose(a, p, s->live->dispatch, s->old, s->n_old, s->reserve);
    s->filled = filled_places(s, a);
    if (s->n_old) qsort(s->old, s->n_old, sizeof *s->old, by_all);
    return db_write(store, a, keep, s);
}

static void tell(struct arena *a, enum status st, const struct solution *s, int64_t us) {
    log_line(st == OK ? LOG_INFO : LOG_ERROR, "plan", "outcome", status_name(st), "way", s->is_mended ? "mended" : "solved", "shifts",
             str_fmt(a, "%zu", s->live->problem.n_wanted).s, "pairs", str_fmt(a, "%zu", s->live->problem.p.n_pairs).s, "ms",
             str_fmt(a, "%lld", (long long)us / 1000).s, NULL);
}

bool plan_advance(struct store *store) {
    enum { ROOM = 1 << 30 };      /* bytes; some hundred for each candidate */
    struct arena a = arena_make(ROOM);
    struct solution s = {.filled = 0};
    int64_t began = clock_monotonic_us();
    bool found = read_problem(store, &a, &s);
    enum status st = found ? solve(store, &a, &s) : OK;
    if (found) tell(&a, st, &s, clock_monotonic_us() - began);
    bool is_good = found && st == OK, was_made = s.live && !s.is_mended;
    if (was_made) s.live->arena = a;          /* the problem lies in it, and lives on with it */
    else arena_free(&a);
    if (is_good) live_keep(s.live, store, s.plan.id);
    else live_free(s.live);
    return is_good;
}
