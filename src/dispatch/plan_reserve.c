/* plan_reserve.c -- whom to ask beside others, because not everybody says yes.
**
** Where a coordinator accepted that people are asked in waves, a shift gets as many questions as its places need by the measured
** answer rate (jobs/wave.h): with one yes in three, three for each place. The plan itself knows nothing of this; it is the best
** for one person a place. Behind it stands a second, smaller problem: what the plan chose is locked, and each shift that needs
** more questions than it has gets a twin at the same time for them. So whoever is in the plan keeps their shifts, and
** nobody is asked beside others at a time when they are in it. Whoever says yes first has the place (jobs/shift.h).
*/
#include "dispatch/plan_reserve.h"

enum { WORTH = 10 };              /* a question beside others counts a tenth of a place */

void plan_reserve_rates(struct db *db, struct arena *a, struct plan_problem *p) {
    struct answer_rate *rate = arena_array(a, struct answer_rate, p->n_wanted);
    for (size_t x = 0; x < p->n_wanted; x++) {
        bool is_known = x > 0 && p->wanted[x].job == p->wanted[x - 1].job;
        rate[x] = is_known ? rate[x - 1] : wave_rate_of(db, p->wanted[x].job->rubric, clock_now());
    }
    p->rate = rate;
}

/* How many more questions each shift needs than it has with the plan. */
static void count_missing(struct arena *a, const struct plan_problem *p, const struct dispatch *plan, const struct plan_places_of_row *old,
                          size_t n_old, uint32_t *ret) {
    int *agreed = arena_array(a, int, p->n_wanted), *asked = arena_array(a, int, p->n_wanted);
    for (size_t i = 0; i < n_old; i++) {
        size_t x = plan_problem_shift(p, old[i].job, (struct shift){(day_n)old[i].day, (int)old[i].part});
        if (x < p->n_wanted && place_is_filled(&old[i])) agreed[x] += old[i].answer == ACCEPTED;
    }
    for (size_t i = 0; i < p->p.n_pairs; i++)
        if (p->p.pair[i].shift < p->n_wanted) asked[p->p.pair[i].shift] += dispatch_has(plan, i);
    for (size_t x = 0; x < p->n_wanted; x++)
        ret[x] = (uint32_t)wave_size((int)p->wanted[x].places - agreed[x], p->rate[x], asked[x] - agreed[x]);
}

/* The shifts of the plan, and behind them the twins. */
static const struct dispatch_shift *with_twins(struct arena *a, const struct plan_problem *p, const uint32_t *missing) {
    struct dispatch_shift *shift = arena_array(a, struct dispatch_shift, p->p.n_shifts + p->n_wanted);
    for (size_t x = 0; x < p->p.n_shifts; x++) shift[x] = p->p.shift[x];
    for (size_t x = 0; x < p->n_wanted; x++) {
        shift[p->p.n_shifts + x] = p->p.shift[x];
        shift[p->p.n_shifts + x].places = missing[x];
        shift[p->p.n_shifts + x].priority /= WORTH;
        shift[p->p.n_shifts + x].organisation = (uint32_t)p->p.n_organisations - 1;   /* elsewhere: without fairness */
    }
    return shift;
}

void plan_reserve_choose(struct arena *a, const struct plan_problem *p, const struct dispatch *plan, const struct plan_places_of_row *old,
                         size_t n_old, bool *ret) {
    uint32_t *missing = arena_array(a, uint32_t, p->n_wanted);
    struct dispatch_pair *pair = arena_array(a, struct dispatch_pair, p->p.n_pairs);
    size_t *of = arena_array(a, size_t, p->p.n_pairs);           /* which of the plan's pairs it stands for */
    struct dispatch_problem more = p->p;
    struct dispatch *d;
    count_missing(a, p, plan, old, n_old, missing);
    more.n_pairs = 0;
    for (size_t i = 0; i < p->p.n_pairs; i++) {
        struct dispatch_pair q = p->p.pair[i];
        q.locked = dispatch_has(plan, i);
        if (!q.locked && (q.shift >= p->n_wanted || !missing[q.shift])) continue;
        if (!q.locked) q.shift += (uint32_t)p->p.n_shifts;
        of[more.n_pairs] = i;
        pair[more.n_pairs++] = q;
    }
    more.pair = pair;
    more.shift = with_twins(a, p, missing);
    more.n_shifts += p->n_wanted;
    if (dispatch_new(&more, &d) != OK) return;                   /* then one person is asked for each place */
    dispatch_solve(d);
    for (size_t i = 0; i < more.n_pairs; i++)
        if (pair[i].shift >= p->p.n_shifts) ret[of[i]] = dispatch_has(d, i);
    dispatch_free(d);
}
