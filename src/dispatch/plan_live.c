/* plan_live.c -- solutions that are kept alive, so that a lost place costs a moment.
**
** Solving a plan means asking the pool for every moment of every job, and then finding the best plan of all: seconds, where there are
** many. After a no nearly all of that is still true. So the last solutions stay in memory, with the prices that prove them, and
** dispatch_decline (match/dispatch.h) mends one in well under a millisecond.
**
** What stays is a copy, and the database is the truth. So a solution is mended only where it agrees with what the database says of the
** plan now: everybody who holds a place there has it here, and nobody else has one, but for those who lost it. Where it does
** not, because somebody changed more or another process solved it, and after a while in any case, the plan is solved as a whole.
** What only the pool or other plans know may be some minutes old; sending looks at each person anew (jobs/invite.h).
*/
#include "dispatch/plan_live.h"

#include <pthread.h>
#include <stdlib.h>

#include "base/check.h"

enum { KEPT = 3, KEPT_PAIRS = 100 * 1000, KEPT_SECONDS = 15 * 60, NO_PAIR = -1 };   /* some 30 MB each at most */

static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;
static struct live *kept[KEPT];     /* the first was kept last */

void live_free(struct live *l) {
    if (!l) return;
    dispatch_free(l->dispatch);
    arena_free(&l->arena);
    free(l);
}

/* ---- keeping ---- */

static int by_person(const void *a, const void *b) {
    const struct live_pair *x = a, *y = b;
    if (x->person != y->person) return x->person < y->person ? -1 : 1;
    if (x->shift != y->shift) return x->shift < y->shift ? -1 : 1;
    return x->pair < y->pair ? -1 : x->pair > y->pair;
}

static void find_pairs(struct live *l) {
    const struct dispatch_problem *p = &l->problem.p;
    l->pair = arena_array(&l->arena, struct live_pair, p->n_pairs);
    l->is_locked = arena_array(&l->arena, bool, p->n_pairs);
    for (uint32_t i = 0; i < p->n_pairs; i++) {
        const struct dispatch_pair *q = &p->pair[i];
        l->is_locked[i] = q->locked;
        if (q->shift < l->problem.n_wanted) l->pair[l->n_pairs++] = (struct live_pair){l->problem.person[q->helper], q->shift, i};
    }
    if (l->n_pairs) qsort(l->pair, l->n_pairs, sizeof *l->pair, by_person);
}

void live_keep(struct live *l, struct store *store, plan_id plan) {
    if (l->problem.p.n_pairs > KEPT_PAIRS) return live_free(l);
    if (!l->pair) {
        find_pairs(l);
        l->solved = clock_now();
    }
    l->store = store;
    l->plan = plan;
    pthread_mutex_lock(&lock);
    struct live *out = kept[KEPT - 1];
    for (size_t i = KEPT - 1; i > 0; i--) kept[i] = kept[i - 1];
    kept[0] = l;
    pthread_mutex_unlock(&lock);
    live_free(out);
}

struct live *live_take(struct store *store, plan_id plan) {
    struct live *found = NULL;
    pthread_mutex_lock(&lock);
    for (size_t i = 0; i < KEPT; i++) {
        if (!kept[i] || kept[i]->store != store || kept[i]->plan.n != plan.n) continue;
        if (!found) found = kept[i];
        else live_free(kept[i]);
        kept[i] = NULL;
    }
    pthread_mutex_unlock(&lock);
    return found;
}

/* ---- mending ---- */

/* The first pair of this person from this shift on. */
static size_t first_pair(const struct live *l, int64_t person, size_t shift) {
    size_t from = 0, upto = l->n_pairs;
    while (from < upto) {
        size_t mid = (from + upto) / 2;
        bool is_before = l->pair[mid].person < person || (l->pair[mid].person == person && l->pair[mid].shift < shift);
        if (is_before) from = mid + 1;
        else upto = mid;
    }
    return from;
}

/* The pair of a row: the one that is in the solution, where it was said twice. */
static int64_t pair_of(const struct live *l, const struct plan_places_of_row *row) {
    size_t x = plan_problem_shift(&l->problem, row->job, (struct shift){(day_n)row->day, (int)row->part});
    for (size_t i = first_pair(l, row->person.n, x); i < l->n_pairs && l->pair[i].person == row->person.n && l->pair[i].shift == x; i++)
        if (dispatch_has(l->dispatch, l->pair[i].pair)) return l->pair[i].pair;
    return NO_PAIR;
}

static bool is_fresh(const struct live *l) {
    time_s now = clock_now();
    bool is_fresh = now >= l->solved && now - l->solved < KEPT_SECONDS;
    for (size_t x = 0; is_fresh && x < l->problem.n_wanted; x++) is_fresh = shift_begin(l->problem.wanted[x].shift) > now;
    return is_fresh;
}

/* Whether the solution has everybody who holds a place, and nobody whom the rows do not know. */
static bool agrees(const struct live *l, const struct plan_places_of_row *rows, size_t n) {
    size_t known = 0, has = 0;
    for (size_t i = 0; i < n; i++) {
        int64_t pair = pair_of(l, &rows[i]);
        if (place_is_filled(&rows[i]) && pair == NO_PAIR) return false;
        if (pair != NO_PAIR && rows[i].state == PLACE_PROPOSED && l->is_locked[pair]) return false;   /* a lock cannot be undone here */
        known += pair != NO_PAIR;
    }
    for (size_t i = 0; i < l->n_pairs; i++) has += dispatch_has(l->dispatch, l->pair[i].pair);
    return known == has;
}

static void lock_pair(struct live *l, int64_t pair) {
    if (dispatch_lock(l->dispatch, (size_t)pair) == OK) l->is_locked[pair] = true;
}

/* The row's place is lost. Who said no, or nothing, is not offered other shifts of the job either. */
static void lose(struct live *l, const struct plan_places_of_row *row) {
    size_t x = plan_problem_shift(&l->problem, row->job, (struct shift){(day_n)row->day, (int)row->part});
    for (size_t i = first_pair(l, row->person.n, 0); i < l->n_pairs && l->pair[i].person == row->person.n; i++) {
        bool is_this = l->pair[i].shift == x, is_of_job = l->problem.wanted[l->pair[i].shift].job->id.n == row->job.n;
        bool is_held = dispatch_has(l->dispatch, l->pair[i].pair);
        if (is_this || (row->state == PLACE_ASKED && is_of_job && !is_held)) (void)dispatch_decline(l->dispatch, l->pair[i].pair);
    }
}

bool live_mend(struct live *l, const struct plan_places_of_row *rows, size_t n) {
    if (!is_fresh(l) || !agrees(l, rows, n)) return false;
    for (size_t i = 0; i < n; i++) {
        bool stays = place_is_filled(&rows[i]) && rows[i].state != PLACE_PROPOSED;
        if (stays) lock_pair(l, pair_of(l, &rows[i]));
    }
    for (size_t i = 0; i < n; i++)
        if (!place_is_filled(&rows[i]) && rows[i].state != PLACE_LEFT) lose(l, &rows[i]);
    return true;
}
