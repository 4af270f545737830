/* dispatch_rules.c -- the hard conditions that depend on the plan, and what a plan is worth. */
#include "match/dispatch_plan.h"

uint32_t plan_minutes(const struct dispatch *d, uint32_t shift) {
    const struct dispatch_shift *s = &d->p.shift[shift];
    time_s minutes = (s->end - s->begin) / 60;
    return minutes < UINT32_MAX / 2 ? (uint32_t)minutes : UINT32_MAX / 2;
}

/* Seconds from the end of one to the begin of the other; less than 0: they overlap. */
static time_s between(const struct dispatch_shift *a, const struct dispatch_shift *b) {
    return a->begin <= b->begin ? b->begin - a->end : a->begin - b->end;
}

static bool are_closer(const struct dispatch *d, uint32_t a, uint32_t b, time_s seconds) {
    const struct dispatch_shift *x = &d->p.shift[a], *y = &d->p.shift[b];
    bool are_timed = x->begin < x->end && y->begin < y->end;
    return are_timed && between(x, y) < seconds;
}

bool plan_is_busy(const struct dispatch *d, uint32_t helper, uint32_t shift) {
    const struct node *n = &d->flow.helpers.node[helper];
    const struct link *held = d->flow.helpers.held + n->held_at;
    size_t all = (size_t)n->n_held + n->n_locked;
    for (size_t i = 0; i < all; i++)
        if (are_closer(d, held[i].node, shift, 0)) return true;
    return false;
}

unsigned plan_refuses(const struct dispatch *d, uint32_t helper, uint32_t shift, uint32_t without) {
    const struct node *n = &d->flow.helpers.node[helper];
    const struct link *held = d->flow.helpers.held + n->held_at;
    size_t all = (size_t)n->n_held + n->n_locked, shifts = 0;
    uint64_t minutes = plan_minutes(d, shift);
    unsigned refused = 0;
    for (size_t i = 0; i < all; i++) {
        if (held[i].pair == without) continue;
        shifts++;
        if (are_closer(d, held[i].node, shift, (time_s)d->p.rest_minutes * 60)) refused |= 1u << DISPATCH_REST;
        if (d->week[held[i].node] == d->week[shift]) minutes += plan_minutes(d, held[i].node);
    }
    if (minutes > d->p.helper[helper].minutes_a_week) refused |= 1u << DISPATCH_HOURS;
    if (shifts >= d->p.helper[helper].most_shifts) refused |= 1u << DISPATCH_SHIFTS;
    return refused;
}

int64_t plan_gain(const struct dispatch *d, uint32_t pair) {
    struct ends e = d->flow.ends[pair];
    int32_t unit = d->flow.helpers.node[e.helper].used + 1;
    return (int64_t)e.worth - unit_cost(&d->flow.helpers, e.helper, unit) + fill_gain(&d->flow, e.shift);
}

static int64_t helper_value(const struct flow *f, uint32_t helper) {
    const struct node *n = &f->helpers.node[helper];
    const struct link *held = f->helpers.held + n->held_at;
    int32_t all = n->n_held + n->n_locked;
    int64_t value = 0;
    for (int32_t i = 0; i < all; i++) value += held[i].worth - unit_cost(&f->helpers, helper, i + 1);
    return value;
}

int64_t plan_value(const struct dispatch *d) {
    const struct flow *f = &d->flow;
    int64_t value = 0;
    for (uint32_t x = 0; x < f->helpers.n; x++) value += helper_value(f, x);
    for (uint32_t i = 0; i < f->n_hubs; i++)
        for (uint32_t n = 1; n <= f->hub[i].open; n++) value -= open_cost(&f->hub[i], n);
    return value;
}
