/* dispatch_repair.c -- what a flow cannot hold: overlap, rest, hours a week.
**
** The network knows how many shifts a helper takes, not which go together. So its optimum is an upper bound, and where two chosen
** shifts clash for one helper the plan is repaired in three steps:
**
**   1. Decline for them. A helper with a clash gives up the pair whose loss is smallest at the prices of the places, and is offered
**      nothing more that does not go with the rest: those pairs are parked, that is, taken out of the network. Both sides look for the
**      next best way as after any decline. That may bring a new clash, which is parked too. Each round takes a pair away, so this
**      ends, and what remains is the exact optimum of the network without the parked pairs.
**   2. Improve, parked pairs included. An open place takes a helper who has room by now; or one who leaves another shift for it,
**      which somebody else takes over or which stays open instead. Each move is worth a point at least.
**   3. Compare with the greedy plan under the same conditions, improved in the same way, and keep the better.
**
** Step 1 is why the repaired plan is near the bound: it moves whole chains of helpers, which local moves never find. The
** optimum cannot be promised: with fixed times and not everybody fit for everything the problem is NP-hard (Arkin and Silverberg,
** "Scheduling jobs with fixed start and end times", 1987). So what is promised is what can be kept: hard conditions, never worse
** than greedy, and the distance to the bound.
*/
#include <string.h>

#include "match/dispatch_plan.h"

enum { SWEEPS = 4 };     /* the first finds nearly all that is to be found */

/* --- 1. parking --- */

/* Of the held pairs that do not go with the helper's others, the one whose loss is smallest at the prices of its place. */
static uint32_t clashing(const struct dispatch *d, uint32_t helper) {
    const struct flow *f = &d->flow;
    const struct node *n = &f->helpers.node[helper];
    const struct link *held = f->helpers.held + n->held_at;
    int32_t least = INT32_MAX;
    uint32_t pair = NO_PAIR;
    for (size_t i = 0; n->n_held + n->n_locked > 1 && i < n->n_held; i++) {
        int32_t loss = held[i].worth - f->shifts.mark[held[i].node].price;
        if (loss > least || (loss == least && held[i].pair < pair)) continue;
        if (!(plan_refuses(d, helper, held[i].node, held[i].pair) & ~(1u << DISPATCH_SHIFTS))) continue;
        least = loss;
        pair = held[i].pair;
    }
    return pair;
}

/* The helper's links that do not go with what is kept need not be offered again. */
static void park_others(struct dispatch *d, uint32_t helper, uint32_t leaving) {
    struct flow *f = &d->flow;
    for (uint32_t i = f->helpers.link_at[helper]; i < f->helpers.link_at[helper + 1]; i++) {
        struct link link = f->helpers.link[i];
        if (f->state[link.pair] != PAIR_FREE) continue;
        if (plan_refuses(d, helper, link.node, leaving) & ~(1u << DISPATCH_SHIFTS)) f->state[link.pair] = PAIR_PARKED;
    }
}

static bool park(struct dispatch *d) {
    struct flow *f = &d->flow;
    bool is_any = false;
    while (f->n_waiting) {
        uint32_t helper = flow_next_waiting(f), pair;
        while ((pair = clashing(d, helper)) != NO_PAIR) {
            park_others(d, helper, pair);
            flow_drop(f, pair, PAIR_PARKED);
            is_any = true;
        }
    }
    return is_any;
}

/* --- 2. improving --- */

static bool is_outside(const struct dispatch *d, uint32_t pair) {
    return d->flow.state[pair] == PAIR_FREE || d->flow.state[pair] == PAIR_PARKED;
}

/* The pair that can join this shift and brings most, NO_PAIR if none brings more than `least`. Places are not looked at. */
static uint32_t best_joining(const struct dispatch *d, uint32_t shift, int64_t least) {
    const struct flow *f = &d->flow;
    uint32_t best = NO_PAIR;
    for (uint32_t i = f->shifts.link_at[shift]; i < f->shifts.link_at[shift + 1]; i++) {
        struct link link = f->shifts.link[i];
        if (!has_room(&f->helpers.node[link.node]) || !is_outside(d, link.pair)) continue;
        int64_t gain = plan_gain(d, link.pair);
        if (gain <= least || plan_refuses(d, link.node, shift, NO_PAIR)) continue;
        least = gain;
        best = link.pair;
    }
    return best;
}

/* `in` joins, `out` leaves (its helper is that of `in`), and `instead` takes the place of `out`. */
struct move { int64_t gain; uint32_t in, out, instead; };

/* Points by which the plan becomes better, apart from the two pairs, when a place of `to` is filled and one of `from` opens. */
static int64_t opening_gain(const struct flow *f, uint32_t from, uint32_t to) {
    if (!f->hub || f->shifts.node[from].hub == f->shifts.node[to].hub) return 0;
    const struct hub *h = &f->hub[f->shifts.node[from].hub];
    return fill_gain(f, to) - open_cost(h, h->open + 1);
}

/* The helper of `in` leaves another shift, which finds somebody else or stays open, if the whole is worth more than `best`. */
static void try_moves(const struct dispatch *d, uint32_t in, struct move *best) {
    const struct flow *f = &d->flow;
    struct ends e = f->ends[in];
    const struct node *n = &f->helpers.node[e.helper];
    for (size_t i = 0; i < n->n_held; i++) {
        struct link held = f->helpers.held[n->held_at + i];
        int64_t gain = e.worth - held.worth, alone = gain + opening_gain(f, held.node, e.shift);
        if (plan_refuses(d, e.helper, e.shift, held.pair)) continue;
        if (alone > best->gain) *best = (struct move){alone, in, held.pair, NO_PAIR};
        gain += fill_gain(f, e.shift) - fill_gain(f, held.node);
        uint32_t instead = best_joining(d, held.node, best->gain - gain);
        if (instead == NO_PAIR || f->ends[instead].helper == e.helper) continue;
        *best = (struct move){gain + plan_gain(d, instead), in, held.pair, instead};
    }
}

static bool fill_by_moving(struct dispatch *d, uint32_t shift) {
    const struct side *s = &d->flow.shifts;
    struct move best = {.in = NO_PAIR};
    for (uint32_t i = s->link_at[shift]; i < s->link_at[shift + 1]; i++)
        if (is_outside(d, s->link[i].pair)) try_moves(d, s->link[i].pair, &best);
    if (best.in == NO_PAIR) return false;
    flow_take(&d->flow, best.out);
    flow_put(&d->flow, best.in);
    if (best.instead != NO_PAIR) flow_put(&d->flow, best.instead);
    return true;
}

static bool fill_directly(struct dispatch *d, uint32_t shift) {
    uint32_t pair = best_joining(d, shift, 0);
    if (pair != NO_PAIR) flow_put(&d->flow, pair);
    return pair != NO_PAIR;
}

/* Tells whether anything became better. */
static bool fill(struct dispatch *d, uint32_t shift) {
    bool is_better = false;
    while (has_room(&d->flow.shifts.node[shift]) && (fill_directly(d, shift) || fill_by_moving(d, shift))) is_better = true;
    return is_better;
}

static void improve(struct dispatch *d) {
    bool is_better = true;
    for (int sweep = 0; is_better && sweep < SWEEPS; sweep++) {
        is_better = false;
        for (uint32_t s = 0; s < d->flow.shifts.n; s++) is_better |= fill(d, s);
    }
}

/* --- 3. comparing --- */

static void take_all(struct flow *f) {
    for (uint32_t x = 0; x < f->helpers.n; x++)
        while (f->helpers.node[x].n_held) flow_take(f, f->helpers.held[f->helpers.node[x].held_at].pair);
}

static void put_back(struct dispatch *d, const uint8_t *state) {
    take_all(&d->flow);
    memcpy(d->flow.state, state, d->p.n_pairs);
    for (uint32_t i = 0; i < d->p.n_pairs; i++)
        if (state[i] == PAIR_HELD) flow_put(&d->flow, i);
}

static void compare_with_greedy(struct dispatch *d) {
    struct arena scratch = arena_make(PLAN_BYTES);
    uint8_t *repaired = arena_alloc(&scratch, d->p.n_pairs);
    int64_t value = plan_value(d);
    memcpy(repaired, d->flow.state, d->p.n_pairs);
    take_all(&d->flow);
    plan_greedy(d);
    improve(d);
    if (plan_value(d) <= value) put_back(d, repaired);
    arena_free(&scratch);
}

void plan_repair(struct dispatch *d) {
    if (!park(d)) return;
    d->is_repaired = true;
    improve(d);
    compare_with_greedy(d);
}

/* The helper joins the open place where that brings most. */
static bool employ(struct dispatch *d, uint32_t helper) {
    const struct flow *f = &d->flow;
    uint32_t best = NO_PAIR;
    int64_t most = 0;
    for (uint32_t i = f->helpers.link_at[helper]; i < f->helpers.link_at[helper + 1]; i++) {
        struct link link = f->helpers.link[i];
        if (!has_room(&f->shifts.node[link.node]) || !is_outside(d, link.pair)) continue;
        int64_t gain = plan_gain(d, link.pair);
        if (gain <= most || plan_refuses(d, helper, link.node, NO_PAIR)) continue;
        most = gain;
        best = link.pair;
    }
    if (best != NO_PAIR) flow_put(&d->flow, best);
    return best != NO_PAIR;
}

/* After a helper lost a shift: what was parked may fit now. */
void plan_mend(struct dispatch *d, uint32_t helper, uint32_t shift) {
    if (park(d)) d->is_repaired = true;
    if (!d->is_repaired) return;
    fill(d, shift);
    while (has_room(&d->flow.helpers.node[helper]) && employ(d, helper)) {}
}
