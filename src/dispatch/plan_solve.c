/* plan_solve.c -- solving a plan, and what is kept of the solution. */
#include <stdlib.h>

#include "base/log.h"
#include "base/rand.h"
#include "dispatch/plan_problem.h"
#include "dispatch/plan_reserve.h"

struct solution {
    struct db *db;                       /* while it is kept */
    struct plan plan;
    struct plan_problem problem;
    struct plan_places_of_row *old;      /* the version before, in order of job, day and part */
    size_t n_old;
    int64_t filled;                      /* places of the version before */
    struct dispatch *dispatch;
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
    const struct fit *why = s->problem.why[pair];
    plan_place_insert(s->db, (struct plan_place_insert_in){ .id = {id_new()}, .plan = s->plan.id, .job = w->job->id, .day = w->shift.day,
        .part = w->shift.part, .person = {person}, .state = PLACE_PROPOSED, .came = s->plan.version > 0,
        .reserve = s->reserve[pair], .reasons = why ? reasons_of(a, why) : STR("") }, NULL);
}

static void keep_places(const struct solution *s) {
    bool *stayed = arena_array(db_arena(s->db), bool, s->n_old);
    plan_places_settle(s->db, (struct plan_places_settle_in){.plan = s->plan.id}, NULL);
    plan_places_delete_state(s->db, (struct plan_places_delete_state_in){.plan = s->plan.id, .state = PLACE_LEFT}, NULL);
    for (size_t i = 0; i < s->problem.p.n_pairs; i++) {
        const struct dispatch_pair *pair = &s->problem.p.pair[i];
        bool is_chosen = dispatch_has(s->dispatch, i) || s->reserve[i];
        if (pair->shift >= s->problem.n_wanted || !is_chosen) continue;
        const struct wanted *w = &s->problem.wanted[pair->shift];
        size_t old = old_of(s, w, s->problem.person[pair->helper]);
        if (old < s->n_old && s->old[old].state != PLACE_LEFT) stayed[old] = true;
        else keep_new(s, i, w, s->problem.person[pair->helper]);
    }
    for (size_t i = 0; i < s->n_old; i++)
        if (place_is_proposed(&s->old[i]) && !stayed[i])
            plan_place_update(s->db, (struct plan_place_update_in){.place = s->old[i].id, .state = PLACE_LEFT}, NULL);
}

/* The shifts, and why a place of them stays open. Gaps are in the order of shifts. */
static void keep_shifts(const struct solution *s) {
    struct dispatch_gap *gap = arena_array(db_arena(s->db), struct dispatch_gap, s->problem.p.n_shifts);
    size_t n = dispatch_gaps(s->dispatch, s->problem.near, s->problem.n_near, gap), at = 0;
    plan_shifts_delete(s->db, (struct plan_shifts_delete_in){.plan = s->plan.id}, NULL);
    for (size_t x = 0; x < s->problem.n_wanted; x++) {
        const struct wanted *w = &s->problem.wanted[x];
        while (at < n && gap[at].shift < x) at++;
        struct dispatch_gap none = {0}, open = at < n && gap[at].shift == x ? gap[at] : none;
        plan_shift_insert(s->db, (struct plan_shift_insert_in){ .plan = s->plan.id, .job = w->job->id, .day = w->shift.day,
            .part = w->shift.part, .places = w->places, .open = open.open, .reason = open.reason, .people = open.helpers }, NULL);
    }
}

/* What the plan is worth; points for staying are a means, not a worth. */
static int64_t value_of(const struct solution *s) {
    int64_t value = dispatch_result(s->dispatch).value;
    for (size_t i = 0; i < s->problem.p.n_pairs; i++)
        if (s->problem.stays[i] && dispatch_has(s->dispatch, i)) value -= plan_stay_points.number;
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

/* Reads what is needed, from one snapshot. False: nothing waits, or the database is away. */
static bool read_problem(struct store *store, struct arena *a, struct solution *ret) {
    struct db *db;
    struct plan_due_row due;
    if (db_read_begin(store, a, &db) != OK) return false;
    bool found = plan_due(db, &due) && plan_get(db, due.id, &ret->plan) == OK;
    if (found) {
        plan_places(db, due.id, &ret->old, &ret->n_old);
        plan_problem_make(db, a, &ret->plan, ret->old, ret->n_old, &ret->problem);
        if (ret->plan.refill == REFILL_WAVES) plan_reserve_rates(db, a, &ret->problem);
    }
    found = found && !db_failed(db);
    db_read_end(db);
    return found;
}

/* Of the version before; a shift for which more people were asked than it has places counts its places. */
static int64_t filled_places(const struct solution *s, struct arena *a) {
    int64_t *filled = arena_array(a, int64_t, s->problem.n_wanted), sum = 0;
    for (size_t i = 0; i < s->n_old; i++) {
        size_t x = plan_problem_shift(&s->problem, s->old[i].job, (struct shift){(day_n)s->old[i].day, (int)s->old[i].part});
        if (x == s->problem.n_wanted) sum += place_is_filled(&s->old[i]);
        else if (place_is_filled(&s->old[i]) && filled[x] < s->problem.wanted[x].places) filled[x]++;
    }
    for (size_t x = 0; x < s->problem.n_wanted; x++) sum += filled[x];
    return sum;
}

static enum status solve(struct store *store, struct arena *a, struct solution *s) {
    enum status st = dispatch_new(&s->problem.p, &s->dispatch);
    if (st != OK) return st;
    dispatch_solve(s->dispatch);
    s->reserve = arena_array(a, bool, s->problem.p.n_pairs);
    if (s->problem.rate) plan_reserve_choose(a, &s->problem, s->dispatch, s->old, s->n_old, s->reserve);
    s->filled = filled_places(s, a);
    if (s->n_old) qsort(s->old, s->n_old, sizeof *s->old, by_all);
    st = db_write(store, a, keep, s);
    dispatch_free(s->dispatch);
    return st;
}

bool plan_advance(struct store *store) {
    enum { ROOM = 1 << 30 };      /* bytes; some hundred for each candidate */
    struct arena a = arena_make(ROOM);
    struct solution s = {.filled = 0};
    int64_t began = clock_monotonic_us();
    bool found = read_problem(store, &a, &s);
    enum status st = found ? solve(store, &a, &s) : OK;
    if (found)
        log_line(st == OK ? LOG_INFO : LOG_ERROR, "plan", "outcome", status_name(st), "shifts", str_fmt(&a, "%zu", s.problem.n_wanted).s,
                 "pairs", str_fmt(&a, "%zu", s.problem.p.n_pairs).s, "ms",
                 str_fmt(&a, "%lld", (long long)(clock_monotonic_us() - began) / 1000).s, NULL);
    arena_free(&a);
    return found && st == OK;
}
