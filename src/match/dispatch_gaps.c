/* dispatch_gaps.c -- why a place stays open: the one condition that would fill it. */
#include <string.h>

#include "match/dispatch_plan.h"

/* How many helpers each reason keeps from one shift, and the first of them. */
struct reasons { uint32_t count[DISPATCH_REASONS], first[DISPATCH_REASONS]; };

static void count_reason(struct reasons *r, unsigned reason, uint32_t helper) {
    if (!r->count[reason]++) r->first[reason] = helper;
}

/* The plan's own conditions. A helper is counted where exactly one of them is in the way. Being elsewhere at that time is none
** that could fall. */
static void count_links(const struct dispatch *d, uint32_t shift, struct reasons *r) {
    const struct flow *f = &d->flow;
    for (uint32_t i = f->shifts.link_at[shift]; i < f->shifts.link_at[shift + 1]; i++) {
        uint32_t pair = f->shifts.link[i].pair, helper = f->shifts.link[i].node;
        if (f->state[pair] != PAIR_FREE && f->state[pair] != PAIR_PARKED) continue;
        unsigned refused = plan_refuses(d, helper, shift, NO_PAIR);
        bool is_worth = plan_gain(d, pair) > 0;
        if (!refused && !is_worth) count_reason(r, DISPATCH_WORTH, helper);
        if (!is_worth || __builtin_popcount(refused) != 1 || plan_is_busy(d, helper, shift)) continue;
        count_reason(r, (unsigned)__builtin_ctz(refused), helper);
    }
}

static struct dispatch_gap gap_of(const struct dispatch *d, uint32_t shift, const struct reasons *r) {
    const struct node *n = &d->flow.shifts.node[shift];
    struct dispatch_gap gap = {.shift = d->shifts.callers[shift], .open = (uint32_t)(n->limit - n->used)};
    for (unsigned i = DISPATCH_NOTHING + 1; i < DISPATCH_REASONS; i++) {
        if (r->count[i] <= gap.helpers) continue;
        gap.reason = (uint8_t)i;
        gap.helpers = r->count[i];
        gap.helper = d->helpers.callers[r->first[i]];
    }
    return gap;
}

static bool is_useful(const struct dispatch *d, const struct dispatch_near *near) {
    return near->helper < d->p.n_helpers && near->shift < d->p.n_shifts && near->reason >= DISPATCH_CALLERS &&
           near->reason < DISPATCH_REASONS && has_room(&d->flow.shifts.node[d->shifts.ours[near->shift]]);
}

/* The useful of `near` by shift: those of the caller's shift x are [at[x], at[x + 1]). */
static const struct dispatch_near **by_shift(struct arena *a, const struct dispatch *d, const struct dispatch_near *near, size_t n,
                                             size_t *at) {
    const struct dispatch_near **sorted = arena_array(a, const struct dispatch_near *, n);
    for (size_t i = 0; i < n; i++)
        if (is_useful(d, &near[i])) at[near[i].shift + 2]++;
    for (size_t x = 2; x < d->p.n_shifts + 2; x++) at[x] += at[x - 1];
    for (size_t i = 0; i < n; i++)
        if (is_useful(d, &near[i])) sorted[at[near[i].shift + 1]++] = &near[i];
    return sorted;
}

size_t dispatch_gaps(const struct dispatch *d, const struct dispatch_near *near, size_t n_near, struct dispatch_gap *ret) {
    struct arena scratch = arena_make(PLAN_BYTES);
    size_t *at = arena_array(&scratch, size_t, d->p.n_shifts + 2), n = 0;
    const struct dispatch_near **of_shift = by_shift(&scratch, d, near, n_near, at);
    for (uint32_t x = 0; x < d->p.n_shifts; x++) {
        uint32_t shift = d->shifts.ours[x];
        if (!has_room(&d->flow.shifts.node[shift])) continue;
        struct reasons reasons = {0};
        count_links(d, shift, &reasons);
        for (size_t i = at[x]; i < at[x + 1]; i++) {
            uint32_t helper = d->helpers.ours[of_shift[i]->helper];
            if (!plan_refuses(d, helper, shift, NO_PAIR)) count_reason(&reasons, of_shift[i]->reason, helper);
        }
        ret[n++] = gap_of(d, shift, &reasons);
    }
    arena_free(&scratch);
    return n;
}
