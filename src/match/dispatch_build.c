/* dispatch_build.c -- from the problem's arrays to the network: checked, sorted by both sides, said-twice left out, the locked in
** their places. */
#include <string.h>

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
    f->is_changed = arena_array(&d->arena, bool, d->p.n_pairs);
    for (size_t i = 0; i < d->p.n_pairs; i++) {
        const struct dispatch_pair *q = &d->p.pair[i];
        f->ends[i] = (struct ends){q->helper, q->shift, q->score - q->cost + d->p.shift[q->shift].priority};
        f->state[i] = q->locked ? PAIR_LOCKED : PAIR_FREE;
    }
}

/* The links of one side in the order of its nodes, and of pairs within a node (counting sort). */
static void lay_links(struct dispatch *d, struct side *s, bool is_helpers) {
    const struct flow *f = &d->flow;
    uint32_t *at = s->link_at = arena_array(&d->arena, uint32_t, (size_t)s->n + 2);
    s->link = arena_array(&d->arena, struct link, d->p.n_pairs);
    for (uint32_t i = 0; i < d->p.n_pairs; i++)
        if (f->state[i] != PAIR_OUT) at[(is_helpers ? f->ends[i].helper : f->ends[i].shift) + 2]++;
    for (uint32_t x = 2; x < s->n + 2; x++) at[x] += at[x - 1];
    for (uint32_t i = 0; i < d->p.n_pairs; i++) {
        if (f->state[i] == PAIR_OUT) continue;
        struct ends e = f->ends[i];
        s->link[at[(is_helpers ? e.helper : e.shift) + 1]++] = (struct link){is_helpers ? e.shift : e.helper, e.worth, i};
    }
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

/* --- nodes --- */

static uint32_t links_of(const struct side *s, uint32_t x) { return s->link_at[x + 1] - s->link_at[x]; }

static uint16_t least(uint32_t a, uint32_t b) { return (uint16_t)(a < b ? a : b); }

static void lay_nodes(struct dispatch *d, struct side *s) {
    uint32_t room = 0;
    for (uint32_t x = 0; x < s->n; x++) {
        uint32_t most = s->most[x] > s->node[x].n_locked ? s->most[x] : s->node[x].n_locked;
        s->node[x].held_at = room;
        s->node[x].limit = s->node[x].used = s->node[x].n_locked;
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
    lay_links(d, &f->shifts, false);
    leave_out_doubles(d);
    lay_links(d, &f->helpers, true);
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

enum status plan_build(struct dispatch *d) {
    if (!is_valid(&d->p)) return INVALID;
    lay_pairs(d);
    lay_sides(d);
    lay_locked(d);
    lay_loads(d);
    lay_hubs(d);
    lay_tools(d);
    park_impossible(d);
    return OK;
}
