/* dispatch.c -- the life of a plan: made, solved, locked in part, mended, read. */
#include "match/dispatch.h"

#include <stdlib.h>

#include "match/dispatch_plan.h"

enum status dispatch_new(const struct dispatch_problem *problem, struct dispatch **ret) {
    struct dispatch *d = calloc(1, sizeof *d);
    CHECK(d);
    d->arena = arena_make(PLAN_BYTES);
    d->p = *problem;
    d->bound = INT64_MAX;
    enum status st = plan_build(d);
    if (st == OK) *ret = d;
    else dispatch_free(d);
    return st;
}

void dispatch_free(struct dispatch *d) {
    if (!d) return;
    free(d->flow.heap);
    arena_free(&d->arena);
    free(d);
}

bool dispatch_has(const struct dispatch *d, size_t pair) {
    return pair < d->p.n_pairs && (d->flow.state[pair] == PAIR_HELD || d->flow.state[pair] == PAIR_LOCKED);
}

size_t dispatch_changes(struct dispatch *d, const uint32_t **ret_pairs) {
    struct flow *f = &d->flow;
    size_t n = 0;
    for (uint32_t i = 0; i < f->n_changed; i++) {
        uint32_t pair = f->changed[i];
        bool was_in = f->was[pair] == WAS_IN;
        f->was[pair] = WAS_SAME;
        if (was_in != dispatch_has(d, pair)) f->changed[n++] = pair;
    }
    f->n_changed = 0;
    *ret_pairs = f->changed;
    return n;
}

/* A new plan has no changes yet. */
static void forget_changes(struct dispatch *d) {
    const uint32_t *changed;
    (void)dispatch_changes(d, &changed);
}

void dispatch_solve(struct dispatch *d) {
    flow_solve(&d->flow);
    d->bound = plan_value(d);
    plan_repair(d);
    forget_changes(d);
}

void dispatch_solve_greedily(struct dispatch *d) {
    flow_open(&d->flow);
    plan_greedy(d);
    d->is_repaired = true;
    forget_changes(d);
}

struct dispatch_result dispatch_result(const struct dispatch *d) {
    struct dispatch_result r = {.value = plan_value(d), .bound = d->bound};
    for (size_t x = 0; x < d->p.n_shifts; x++) {
        size_t used = d->flow.shifts.node[x].used, places = d->p.shift[x].places;
        r.filled += used;
        r.open += used < places ? places - used : 0;
    }
    return r;
}

enum status dispatch_lock(struct dispatch *d, size_t pair) {
    if (!dispatch_has(d, pair)) return CONFLICT;
    if (d->flow.state[pair] == PAIR_HELD) flow_lock(&d->flow, (uint32_t)pair, true);
    return OK;
}

enum status dispatch_decline(struct dispatch *d, size_t pair) {
    struct flow *f = &d->flow;
    if (pair >= d->p.n_pairs || f->state[pair] == PAIR_OUT) return NOT_FOUND;
    if (!dispatch_has(d, pair)) {
        f->state[pair] = PAIR_OUT;
        return OK;
    }
    if (f->state[pair] == PAIR_LOCKED) flow_lock(f, (uint32_t)pair, false);
    flow_drop(f, (uint32_t)pair, PAIR_OUT);
    plan_mend(d, f->ends[pair].helper, f->ends[pair].shift);
    return OK;
}
