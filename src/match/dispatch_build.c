/* dispatch_build.c -- from the problem's arrays to the network: checked, sorted by both sides, said-twice left out, the locked in
** their places. */
#include <stdlib.h>

#include "match/dispatch_plan.h"

/* --- what cannot be --- */

static bool is_points(int64_t points) { return points >= -DISPATCH_POINTS_MOST && points <= DISPATCH_POINTS_MOST; }
static bool is_cost(int64_t points) { return points >= 0 && points <= DISPATCH_POINTS_MOST; }

static bool shifts_are_valid(const struct dispatch_problem *p) {
    for (size_t i = 0; i < p->n_shifts; i++) {
        const struct dispatch_shift *s = &p->shift[i];
        if (s->end < s->begin || s->places > DISPATCH_PLACES_MOST || !is_points(s->priority)) return false;
        if (p->fairness && s->organisation >= p->n_organisations) return false;
    }
    return true;
}

static bool helpers_are_valid(const struct dispatch_problem *p) {
    for (size_t i = 0; i < p->n_helpers; i++) {
        const struct dispatch_helper *h = &p->helper[i];
        if (h->fairness < 0 || h->most_shifts > DISPATCH_PLACES_MOST) return false;
        if (!is_cost((int64_t)h->fairness * (h->load + h->most_shifts))) return false;
    }
    return true;
}

static bool pairs_are_valid(const struct dispatch_problem *p) {
    for (size_t i = 0; i < p->n_pairs; i++) {
        const struct dispatch_pair *q = &p->pair[i];
        if (q->helper >= p->n_helpers || q->shift >= p->n_shifts || !is_points(q->score) || !is_points(q->cost)) return false;
    }
    return true;
}

static bool is_valid(const struct dispatch_problem *p) {
    if (p->n_pairs > DISPATCH_PAIRS_MOST || p->n_helpers > INT32_MAX || p->n_shifts > INT32_MAX) return false;
    for (size_t i = 0; p->fairness && i < p->n_organisations; i++)
        if (!is_cost(p->fairness[i])) return false;
    return shifts_are_valid(p) && helpers_are_valid(p) && pairs_are_valid(p);
}

/* --- pairs --- */

static void lay_pairs(struct dispatch *d) {
    struct flow *f = &d->flow;
    f->ends = arena_array(&d->arena, struct ends, d->p.n_pairs);
    f->state = arena_array(&d->arena, uint8_t, d->p.n_pairs);
    f->changed = arena_array(&d->arena, uint32_t, d->p.n_pairs);
    f->was = arena_array(&d->arena, uint8_t, d->p.n_pairs);
    for (size_t i = 0; i < d->p.n_pairs; i++) {
        const struct dispatch_pair *q = &d->p.pair[i];
        uint32_t helper = d->helpers.ours[q->helper], shift = d->shifts.ours[q->shift];
        f->ends[i] = (struct ends){helper, shift, q->score - q->cost + d->p.shift[shift].priority};
        f->state[i] = q->locked ? PAIR_LOCKED : PAIR_FREE;
    }
}

/* Counting sort: `at[x + 2]` has the number of links of node x, and after this at[x + 1] is where the first of them goes; each link
** that is laid moves it on, until it is where those of x end. */
static void sum_up(uint32_t *at, uint32_t n) {
    for (uint32_t x = 2; x < n + 2; x++) at[x] += at[x - 1];
}

static void lay_shift_links(struct dispatch *d) {
    const struct flow *f = &d->flow;
    struct side *s = &d->flow.shifts;
    uint32_t *at = s->link_at = arena_array(&d->arena, uint32_t, (size_t)s->n + 2);
    s->link = arena_array(&d->arena, struct link, d->p.n_pairs);
    for (uint32_t i = 0; i < d->p.n_pairs; i++) at[f->ends[i].shift + 2]++;
    sum_up(at, s->n);
    for (uint32_t i = 0; i < d->p.n_pairs; i++)
        s->link[at[f->ends[i].shift + 1]++] = (struct link){f->ends[i].helper, f->ends[i].worth, i};
}

/* Of two pairs of the same helper and shift: is `a` the one that counts? */
static bool is_better(const struct flow *f, uint32_t a, uint32_t b) {
    if (f->state[a] != f->state[b]) return f->state[a] == PAIR_LOCKED;
    return f->ends[a].worth > f->ends[b].worth;
}

/* Shift by shift; `best` remembers for each helper the last shift that named them, and the pair that counts for it. */
static void leave_out_doubles(struct dispatch *d) {
    struct flow *f = &d->flow;
    struct { uint32_t shift_after, pair; } *best = arena_alloc(&d->arena, arena_size(f->helpers.n, sizeof *best));
    for (uint32_t x = 0; x < f->shifts.n; x++)
        for (uint32_t i = f->shifts.link_at[x]; i < f->shifts.link_at[x + 1]; i++) {
            struct link link = f->shifts.link[i];
            bool is_double = best[link.node].shift_after == x + 1;
            bool counts = !is_double || is_better(f, link.pair, best[link.node].pair);
            if (is_double) f->state[counts ? best[link.node].pair : link.pair] = PAIR_OUT;
            if (!counts) continue;
            best[link.node].shift_after = x + 1;
            best[link.node].pair = link.pair;
        }
}

static int by_end(const void *a, const void *b, void *shifts) {
    uint32_t x = *(const uint32_t *)a, y = *(const uint32_t *)b;
    time_s x_end = ((const struct dispatch_shift *)shifts)[x].end, y_end = ((const struct dispatch_shift *)shifts)[y].end;
    if (x_end != y_end) return x_end < y_end ? -1 : 1;
    return x < y ? -1 : x > y;
}

/* Shift by shift as they end, so that the links of a helper stand in that order. */
static void lay_helper_links(struct dispatch *d) {
    const struct side *from = &d->flow.shifts;
    struct side *s = &d->flow.helpers;
    uint32_t *at = s->link_at = arena_array(&d->arena, uint32_t, (size_t)s->n + 2);
    uint32_t *shift = arena_array(&d->arena, uint32_t, from->n);
    s->link = arena_array(&d->arena, struct link, d->p.n_pairs);
    for (uint32_t x = 0; x < from->n; x++) shift[x] = x;
    qsort_r(shift, from->n, sizeof *shift, by_end, (void *)(uintptr_t)d->p.shift);
    for (uint32_t i = 0; i < d->p.n_pairs; i++)
        if (d->flow.state[i] != PAIR_OUT) at[d->flow.ends[i].helper + 2]++;
    sum_up(at, s->n);
    for (uint32_t k = 0; k < from->n; k++)
        for (uint32_t i = from->link_at[shift[k]]; i < from->link_at[shift[k] + 1]; i++) {
            struct link link = from->link[i];
            if (d->flow.state[link.pair] == PAIR_OUT) continue;
            s->link[at[link.node + 1]++] = (struct link){shift[k], link.worth, link.pair};
        }
}

/* --- nodes --- */

static uint32_t links_of(const struct side *s, uint32_t x) { return s->link_at[x + 1] - s->link_at[x]; }

static uint16_t least(uint32_t a, uint32_t b) { return (uint16_t)(a < b ? a : b); }

static void lay_nodes(struct dispatch *d, struct side *s) {
    uint32_t room = 0;
    for (uint32_t x = 0; x < s->n; x++) {
        uint32_t most = s->most[x] > s->node[x].n_locked ? s->most[x] : s->node[x].n_locked;
        s->node[x].held_at = room;
        s->node[x].used = s->node[x].n_locked;
        s->node[x].n_locked = 0;
        room += least(most, links_of(s, x)) + 1u;     /* one more while a path is turned */
    }
    s->held = arena_array(&d->arena, struct link, room);
}

static void lay_sides(struct dispatch *d) {
    struct flow *f = &d->flow;
    f->helpers.n = (uint32_t)d->p.n_helpers;
    f->shifts.n = (uint32_t)d->p.n_shifts;
    f->helpers.mark = arena_array(&d->arena, struct mark, f->helpers.n);
    f->shifts.mark = arena_array(&d->arena, struct mark, f->shifts.n);
    f->helpers.node = arena_array(&d->arena, struct node, f->helpers.n);
    f->shifts.node = arena_array(&d->arena, struct node, f->shifts.n);
    f->helpers.most = arena_array(&d->arena, uint16_t, f->helpers.n);
    f->shifts.most = arena_array(&d->arena, uint16_t, f->shifts.n);
    lay_shift_links(d);
    leave_out_doubles(d);
    lay_helper_links(d);
    for (uint32_t x = 0; x < f->helpers.n; x++) f->helpers.most[x] = least(d->p.helper[x].most_shifts, links_of(&f->helpers, x));
    for (uint32_t x = 0; x < f->shifts.n; x++) f->shifts.most[x] = (uint16_t)d->p.shift[x].places;
}

/* `n_locked` counts first, then fills. */
static void lay_locked(struct dispatch *d) {
    struct flow *f = &d->flow;
    for (uint32_t i = 0; i < d->p.n_pairs; i++) {
        if (f->state[i] != PAIR_LOCKED) continue;
        f->helpers.node[f->ends[i].helper].n_locked++;
        f->shifts.node[f->ends[i].shift].n_locked++;
    }
    lay_nodes(d, &f->helpers);
    lay_nodes(d, &f->shifts);
    for (uint32_t i = 0; i < d->p.n_pairs; i++) {
        if (f->state[i] != PAIR_LOCKED) continue;
        struct ends e = f->ends[i];
        struct node *helper = &f->helpers.node[e.helper], *shift = &f->shifts.node[e.shift];
        f->helpers.held[helper->held_at + helper->n_locked++] = (struct link){e.shift, e.worth, i};
        f->shifts.held[shift->held_at + shift->n_locked++] = (struct link){e.helper, e.worth, i};
    }
}

/* --- fairness --- */

static void lay_loads(struct dispatch *d) {
    struct side *s = &d->flow.helpers;
    bool is_any = false;
    for (uint32_t x = 0; x < s->n; x++) is_any |= d->p.helper[x].fairness > 0;
    if (!is_any) return;
    s->first = arena_array(&d->arena, int32_t, s->n);
    s->step = arena_array(&d->arena, int32_t, s->n);
    for (uint32_t x = 0; x < s->n; x++) {
        s->step[x] = d->p.helper[x].fairness;
        s->first[x] = d->p.helper[x].fairness * d->p.helper[x].load;
    }
}

static void lay_hubs(struct dispatch *d) {
    struct flow *f = &d->flow;
    bool is_any = false;
    for (size_t i = 0; d->p.fairness && i < d->p.n_organisations; i++) is_any |= d->p.fairness[i] > 0;
    if (!is_any) return;
    f->n_hubs = (uint32_t)d->p.n_organisations;
    f->hub = arena_array(&d->arena, struct hub, (size_t)f->n_hubs + 2);
    f->member = arena_array(&d->arena, uint32_t, f->shifts.n);
    f->seen_hub = arena_array(&d->arena, uint32_t, f->n_hubs);
    for (uint32_t x = 0; x < f->shifts.n; x++) {
        uint32_t o = f->shifts.node[x].hub = d->p.shift[x].organisation;
        f->hub[o].places += f->shifts.most[x];
        f->hub[o + 2].member_at++;
    }
    for (uint32_t o = 0; o < f->n_hubs; o++) f->hub[o].fairness = d->p.fairness[o];
    for (uint32_t o = 2; o < f->n_hubs + 2; o++) f->hub[o].member_at += f->hub[o - 1].member_at;
    for (uint32_t x = 0; x < f->shifts.n; x++) f->member[f->hub[f->shifts.node[x].hub + 1].member_at++] = x;
}

/* --- the rest --- */

static void lay_tools(struct dispatch *d) {
    struct flow *f = &d->flow;
    uint32_t most = f->helpers.n > f->shifts.n ? f->helpers.n : f->shifts.n;
    f->seen_from = arena_array(&d->arena, uint32_t, most);
    f->seen_to = arena_array(&d->arena, uint32_t, most);
    f->waiting = arena_array(&d->arena, uint32_t, f->helpers.n);
    f->is_waiting = arena_array(&d->arena, bool, f->helpers.n);
    d->week = arena_array(&d->arena, int32_t, f->shifts.n);
    for (uint32_t x = 0; x < f->shifts.n; x++) d->week[x] = (day_of(d->p.shift[x].begin) + 3) / 7;
}

/* What a locked pair or the hours of a week forbid from the start is set aside from the start. */
static void park_impossible(struct dispatch *d) {
    struct flow *f = &d->flow;
    for (uint32_t x = 0; x < f->helpers.n; x++) {
        if (!f->helpers.node[x].n_locked && d->p.helper[x].minutes_a_week == DISPATCH_ANY_MINUTES) continue;
        for (uint32_t i = f->helpers.link_at[x]; i < f->helpers.link_at[x + 1]; i++) {
            uint32_t pair = f->helpers.link[i].pair;
            unsigned refused = plan_refuses(d, x, f->helpers.link[i].node, NO_PAIR) & ~(1u << DISPATCH_SHIFTS);
            if (f->state[pair] == PAIR_FREE && refused) f->state[pair] = PAIR_PARKED;
        }
    }
}

/* How many of a helper's shifts go together at most, rest kept: the one that ends first, the next that ends first of those that
** go with it, and so on, which no choice can beat (interval scheduling). Those at no set time go with everything. */
static uint32_t most_by_rest(const struct dispatch *d, uint32_t helper) {
    const struct side *s = &d->flow.helpers;
    time_s rest = (time_s)d->p.rest_minutes * 60, free_from = INT64_MIN;
    uint32_t n = 0;
    for (uint32_t i = s->link_at[helper]; i < s->link_at[helper + 1]; i++) {
        const struct dispatch_shift *shift = &d->p.shift[s->link[i].node];
        if (d->flow.state[s->link[i].pair] == PAIR_PARKED) continue;
        bool is_timed = shift->begin < shift->end;
        if (is_timed && shift->begin < free_from) continue;
        if (is_timed) free_from = shift->end + rest;
        n++;
    }
    return n;
}

/* How many fit in the hours of their weeks at most: as many as if all of a week were as short as the shortest. */
static uint32_t most_by_hours(const struct dispatch *d, uint32_t helper) {
    const struct side *s = &d->flow.helpers;
    uint32_t limit = d->p.helper[helper].minutes_a_week, n = 0, in_week = 0, shortest = 1;
    int32_t week = INT32_MIN;
    for (uint32_t i = s->link_at[helper]; i < s->link_at[helper + 1]; i++) {
        uint32_t shift = s->link[i].node, minutes = plan_minutes(d, shift);
        if (d->flow.state[s->link[i].pair] == PAIR_PARKED) continue;
        if (d->week[shift] != week) {
            n += in_week < limit / shortest ? in_week : limit / shortest;
            in_week = 0;
            shortest = UINT32_MAX;
            week = d->week[shift];
        }
        in_week++;
        if (minutes < shortest) shortest = minutes ? minutes : 1;
    }
    return n + (in_week < limit / shortest ? in_week : limit / shortest);
}

/* The network does not know time, but it can know that nobody does more shifts than go together at best. */
static void limit_helpers(struct dispatch *d) {
    for (uint32_t x = 0; x < d->p.n_helpers; x++) {
        uint16_t *most = &d->flow.helpers.most[x];
        if (*most > 1) *most = least(*most, most_by_rest(d, x));
        if (*most > 1 && d->p.helper[x].minutes_a_week != DISPATCH_ANY_MINUTES) *most = least(*most, most_by_hours(d, x));
    }
}

/* The units that the locked use are open already. */
static void open_locked(struct side *s) {
    for (uint32_t x = 0; x < s->n; x++) s->node[x].limit = least(s->most[x], s->node[x].n_locked);
}

enum status plan_build(struct dispatch *d) {
    if (!is_valid(&d->p)) return INVALID;
    plan_order(d);
    lay_pairs(d);
    lay_sides(d);
    lay_locked(d);
    lay_loads(d);
    lay_hubs(d);
    lay_tools(d);
    park_impossible(d);
    limit_helpers(d);
    open_locked(&d->flow.helpers);
    open_locked(&d->flow.shifts);
    return OK;
}
