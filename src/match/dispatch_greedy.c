/* dispatch_greedy.c -- the plan that a person would make: the worthiest pair first, then the next that still fits.
**
** A plan of this kind is easy to explain and leaves one place in ten open where all could be filled. It is what other plans are
** measured against, and what a repaired plan may never be worse than.
*/
#include <string.h>

#include "match/dispatch_plan.h"

/* Pairs by falling worth, and by rising number where equal: a radix sort of 8 bits at a time, lowest first. */
static uint32_t *by_worth(struct arena *a, const struct dispatch *d) {
    size_t n = d->p.n_pairs;
    uint32_t *from = arena_array(a, uint32_t, n), *to = arena_array(a, uint32_t, n);
    for (uint32_t i = 0; i < n; i++) from[i] = i;
    for (unsigned shift = 0; shift < 32; shift += 8) {
        size_t at[257] = {0};
        for (size_t i = 0; i < n; i++) at[((INT32_MAX - (uint32_t)d->flow.ends[from[i]].worth) >> shift & 255) + 1]++;
        for (size_t b = 1; b < 257; b++) at[b] += at[b - 1];
        for (size_t i = 0; i < n; i++) to[at[(INT32_MAX - (uint32_t)d->flow.ends[from[i]].worth) >> shift & 255]++] = from[i];
        uint32_t *sorted = to;
        to = from;
        from = sorted;
    }
    return from;
}

void plan_greedy(struct dispatch *d) {
    struct arena scratch = arena_make(PLAN_BYTES);
    const struct flow *f = &d->flow;
    const uint32_t *pair = by_worth(&scratch, d);
    for (size_t i = 0; i < d->p.n_pairs; i++) {
        struct ends e = f->ends[pair[i]];
        if (!has_room(&f->shifts.node[e.shift]) || !has_room(&f->helpers.node[e.helper])) continue;
        if (f->state[pair[i]] != PAIR_FREE && f->state[pair[i]] != PAIR_PARKED) continue;
        if (plan_gain(d, pair[i]) > 0 && !plan_refuses(d, e.helper, e.shift, NO_PAIR)) flow_put(&d->flow, pair[i]);
    }
    arena_free(&scratch);
}
