/* dispatch_flow.h -- the network under a plan; for dispatch*.c only. dispatch_flow.c explains it. */
#ifndef MATCH_DISPATCH_FLOW_H
#define MATCH_DISPATCH_FLOW_H

#include <stdbool.h>
#include <stdint.h>

#include "base/arena.h"

/* What may happen to a pair. Only FREE and HELD pairs are in the network. */
enum pair_state {
    PAIR_FREE,
    PAIR_HELD,                    /* in the plan */
    PAIR_LOCKED,                  /* in the plan, to stay */
    PAIR_PARKED,                  /* set aside because it clashed with another */
    PAIR_OUT                      /* declined, or said twice */
};

/* Where a changed pair was when changes were last asked for. */
enum was { WAS_SAME, WAS_OUT, WAS_IN };

struct link { uint32_t node; int32_t worth; uint32_t pair; };   /* to a node of the other side */
struct ends { uint32_t helper, shift; int32_t worth; };       /* of a pair */

/* A helper or a shift: its price, and how the search `seen` came to it. Apart from the rest, because a search looks at very many. */
struct mark { int32_t price, dist; uint32_t via, seen; };

/* `used` counts held and locked pairs, and while a search runs the unit that it seeks to place. */
struct node {
    uint32_t held_at, hub;
    uint16_t n_held, n_locked;    /* the locked stand behind the held */
    uint16_t used, limit;         /* units; limit: opened so far */
};

struct side {
    struct mark *mark;
    struct node *node;
    uint32_t     n;
    uint32_t    *link_at;         /* links of node x: [link_at[x], link_at[x + 1]) */
    struct link *link;
    struct link *held;            /* those of node x that are in the plan: from its held_at on */
    int32_t     *first, *step;    /* unit k of node x costs first[x] + (k - 1) * step[x]; NULL: nothing */
    uint16_t    *most;            /* units a node may have in the end */
};

/* An organisation: through it leave the units of its shifts that stay open. */
struct hub {
    int32_t  price, dist;
    uint32_t entered, seen;       /* entered: the shift by which the search came */
    uint32_t open, places;
    uint32_t member_at;
    int32_t  fairness;
};

struct flow {
    struct side helpers, shifts;
    struct hub *hub;              /* NULL: there are none */
    uint32_t   *member, n_hubs;
    struct ends *ends;            /* of each pair */
    uint8_t     *state;           /* of each pair, enum pair_state */
    /* a search's tools */
    uint64_t   *heap;             /* dist << 32 | node; from malloc, because it grows */
    size_t      n_heap, heap_room;
    uint32_t   *seen_from, *seen_to, *seen_hub, searches;
    /* whose shifts have to be compared: helpers that a search gave one, first in first out, each once */
    uint32_t   *waiting, n_waiting, next_waiting;
    bool       *is_waiting;
    /* pairs that came or left, each once, some of them back where they were */
    uint32_t   *changed, n_changed;
    uint8_t    *was;              /* of each pair, enum was */
};

/* Finds the optimum from the empty plan. */
void flow_solve(struct flow *f);

/* Takes a held pair out of the plan and of the network, into the state PAIR_PARKED or PAIR_OUT, and mends the optimum. */
void flow_drop(struct flow *f, uint32_t pair, enum pair_state state);

/* Puts a pair that goes with its helper's others into the plan, or takes a held one out (then it is free), by hand: prices stay
** as they were. */
void flow_put(struct flow *f, uint32_t pair);
void flow_take(struct flow *f, uint32_t pair);

/* The helper who waits longest to be looked at; there is one. */
uint32_t flow_next_waiting(struct flow *f);

/* Opens all units of both sides, for a plan made by hand. */
void flow_open(struct flow *f);

/* Locks a held pair, or makes a locked one a held one. */
void flow_lock(struct flow *f, uint32_t pair, bool lock);

/* What the k-th unit of node x costs, k from 1. */
static inline int32_t unit_cost(const struct side *s, uint32_t x, int32_t k) {
    return s->first ? s->first[x] + (k - 1) * s->step[x] : 0;
}

/* What the n-th open place costs its organisation. */
static inline int32_t open_cost(const struct hub *h, uint32_t n) {
    return h->places ? (int32_t)((int64_t)h->fairness * n / h->places) : 0;
}

/* What one more filled place of a shift brings beyond its worth. */
static inline int32_t fill_gain(const struct flow *f, uint32_t shift) {
    return f->hub ? open_cost(&f->hub[f->shifts.node[shift].hub], f->hub[f->shifts.node[shift].hub].open) : 0;
}

static inline bool has_room(const struct node *n) { return n->used < n->limit; }

#endif
