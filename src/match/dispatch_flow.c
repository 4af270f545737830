/* dispatch_flow.c -- the best plan by successive shortest paths.
**
** THE PROBLEM. Helpers on one side, shifts on the other, a link with a worth for each pair that is possible. A helper takes some
** links, a shift has some places. Which links together are worth most? This is a transportation problem (Hitchcock 1941), a
** minimum-cost flow with whole numbers, and therefore has an optimum in whole links.
**
** PRICES. Imagine that the hour of every helper v and every place of every shift s has a price. A plan is optimal if prices exist
** at which nobody wants to change (complementary slackness, Kuhn 1955):
**
**     a link that is not chosen brings no profit       price(v) + price(s) - worth >= 0
**     a link that is chosen brings no loss             price(v) + price(s) - worth <= 0
**     who has units left is not worth more             price <= cost of the next unit
**     who uses units is worth them                     price >= cost of the last unit
**
** All four are the same sentence: going along any step that is still possible costs 0 or more at these prices.
**
** ONE MORE UNIT. Units come one at a time. A unit of x -- a place to fill -- looks for the cheapest way: take a helper who has
** room; or take one who is busy, so that the shift they leave looks on; or stay open, or let another shift stay open instead.
** These ways are paths, and since every step costs 0 or more, Dijkstra's search finds the cheapest. It stops as soon as the
** nearest node is no nearer than the best end seen. Then prices move by (best - dist) for the nodes that are nearer, which keeps the
** four sentences true and makes the path free; the path is turned over (Edmonds and Karp 1972; Ahuja, Magnanti and Orlin,
** "Network Flows", 9.7). After the last unit the prices prove the optimum.
**
** WHAT MAKES IT FAST.
**   - Searches are short: a market has free helpers around the corner. Only nodes that were seen are touched afterwards.
**   - Busy nodes of the other side never enter the heap. When one is reached, those who hold its links are reached at once. That
**     halves the nodes and more than halves the time.
**   - The side with fewer units begins. If 100,000 places look for 30,000 helpers, 70,000 searches end in vain after looking
**     everywhere; the helpers' searches all end soon. The search does not know which side it begins on.
** Network simplex and cost scaling (LEMON), and Clp, stand beside it in bench/dispatch_bench.cc. Kovacs, "Minimum-cost flow algorithms:
** an experimental evaluation" (2015), compares them all.
**
** MORE THAN ONE UNIT, EACH DEARER. Unit k of a helper may cost more than unit k - 1. Such convex costs need no copies of the helper:
** only the next and the last unit have a say. For organisations there is one node more, the hub: a unit that stays open leaves its
** shift through the hub, where the n-th open place costs more than the one before; or it takes the place of another open unit
** of the same organisation and that shift looks for a helper.
**
** The hub is also where searches become wide, because it makes all shifts of an organisation neighbours; the more so, the greater the
** step from one open place to the next. So as few units as possible should search with hubs: in a shortage helpers choose first as
** if there were none, which is quick, and only the places that are left over then look for who shares the shortage
** (solve_without_hubs_first). The optimum is the same; at a weight as large as the priorities that takes a fifth of the time.
**
** MENDING. Taking a chosen pair away leaves a unit without a place on both sides. The prices are still right for all that is left,
** so both units look for their way like any other, and may meet each other on it. That is all that a declined invitation costs.
**
** If somebody changed the plan by hand (flow_put), prices are a guide and no proof: a step may then seem to cost less than 0
** and is taken to cost 0. A unit whose price fell below its cost uses the same rule: it gives up at once.
*/
#include "match/dispatch_flow.h"

#include <stdlib.h>
#include <string.h>

#define VIA_START UINT32_MAX
#define VIA_HUB   (UINT32_MAX - 1)

enum end { END_FROM, END_TO, END_HUB, END_GOAL };   /* gives up; has room; the organisation takes it; was waited for */

#define NO_GOAL UINT32_MAX

struct search {
    struct flow *f;
    struct side *from, *to;
    bool     hub_is_from;
    uint32_t n_from, n_to, n_hubs;            /* seen so far */
    int32_t  best;
    enum end end;
    uint32_t end_node;
    uint32_t goal;                            /* a node of `to` with a unit that has no place either */
};

static int32_t at_least_0(int32_t cost) { return cost > 0 ? cost : 0; }

/* --- a binary heap; the smaller node first where distances are equal --- */

static void heap_push(struct flow *f, int32_t dist, uint32_t node) {
    uint64_t item = (uint64_t)dist << 32 | node;
    if (f->n_heap == f->heap_room) {
        f->heap_room = f->heap_room ? f->heap_room * 2 : 1024;
        f->heap = realloc(f->heap, f->heap_room * sizeof *f->heap);
        CHECK(f->heap);
    }
    size_t i = f->n_heap++;
    for (; i && f->heap[(i - 1) / 2] > item; i = (i - 1) / 2) f->heap[i] = f->heap[(i - 1) / 2];
    f->heap[i] = item;
}

static uint64_t heap_pop(struct flow *f) {
    uint64_t top = f->heap[0], last = f->heap[--f->n_heap];
    size_t i = 0;
    for (size_t child; (child = 2 * i + 1) < f->n_heap; i = child) {
        if (child + 1 < f->n_heap && f->heap[child + 1] < f->heap[child]) child++;
        if (f->heap[child] >= last) break;
        f->heap[i] = f->heap[child];
    }
    f->heap[i] = last;
    return top;
}

/* --- the search --- */

static void end_at(struct search *s, int32_t dist, enum end end, uint32_t node) {
    if (dist >= s->best) return;
    s->best = dist;
    s->end = end;
    s->end_node = node;
}

/* A unit may leave through the organisation: for one more open place when it comes from the side that looks, for one fewer
** when it comes from a shift with an open place. */
static void reach_hub(struct search *s, uint32_t o, int32_t dist, uint32_t entered) {
    struct hub *h = &s->f->hub[o];
    if (dist >= s->best || (h->seen == s->f->searches && dist >= h->dist)) return;
    if (h->seen != s->f->searches) s->f->seen_hub[s->n_hubs++] = o;
    h->seen = s->f->searches;
    h->dist = dist;
    h->entered = entered;
    int32_t out = s->hub_is_from ? h->price + open_cost(h, h->open + 1) : -open_cost(h, h->open) - h->price;
    end_at(s, dist + at_least_0(out), END_HUB, o);
    if (dist < s->best) heap_push(s->f, dist, s->from->n + o);
}

static void reach_from(struct search *s, uint32_t x, int32_t dist, uint32_t via) {
    struct mark *m = &s->from->mark[x];
    const struct node *n = &s->from->node[x];
    if (dist >= s->best || (m->seen == s->f->searches && dist >= m->dist)) return;
    if (m->seen != s->f->searches) s->f->seen_from[s->n_from++] = x;
    *m = (struct mark){m->price, dist, via, s->f->searches};
    if (s->f->hub && s->hub_is_from)
        reach_hub(s, n->hub, dist + at_least_0(m->price - s->f->hub[n->hub].price), x);
    else
        end_at(s, dist + at_least_0(m->price - unit_cost(s->from, x, n->used)), END_FROM, x);
    if (dist < s->best) heap_push(s->f, dist, x);
}

/* Whoever holds this node could give it up. */
static void reach_holders(struct search *s, const struct node *n, int32_t price, int32_t dist) {
    const struct link *held = s->to->held + n->held_at;
    for (size_t i = 0; i < n->n_held; i++) {
        int32_t cost = held[i].worth - price - s->from->mark[held[i].node].price;
        reach_from(s, held[i].node, dist + at_least_0(cost), held[i].pair);
    }
}

static void reach_to(struct search *s, uint32_t y, int32_t dist, uint32_t via) {
    struct mark *m = &s->to->mark[y];
    const struct node *n = &s->to->node[y];
    if (m->seen != s->f->searches) s->f->seen_to[s->n_to++] = y;
    *m = (struct mark){m->price, dist, via, s->f->searches};
    if (y == s->goal) end_at(s, dist, END_GOAL, y);
    if (has_room(n)) {
        if (s->f->hub && !s->hub_is_from)
            reach_hub(s, n->hub, dist + at_least_0(s->f->hub[n->hub].price - m->price), y);
        else
            end_at(s, dist + at_least_0(unit_cost(s->to, y, n->used + 1) - m->price), END_TO, y);
    }
    reach_holders(s, n, m->price, dist);
}

static void scan_links(struct search *s, uint32_t x, int32_t dist) {
    const struct mark *to = s->to->mark;
    const struct link *link = s->from->link + s->from->link_at[x], *end = s->from->link + s->from->link_at[x + 1];
    for (int32_t price = s->from->mark[x].price; link < end; link++) {
        const struct mark *m = &to[link->node];
        int32_t reached = dist + at_least_0(price + m->price - link->worth);
        if (reached >= s->best || (m->seen == s->f->searches && reached >= m->dist)) continue;
        if (s->f->state[link->pair] == PAIR_FREE) reach_to(s, link->node, reached, link->pair);
    }
}

/* Another open place of the organisation looks for a helper instead, or another filled place is given up instead. */
static void scan_members(struct search *s, uint32_t o, int32_t dist) {
    const struct hub *h = &s->f->hub[o];
    for (uint32_t i = h->member_at; i < h[1].member_at; i++) {
        uint32_t x = s->f->member[i];
        const struct mark *m = &s->f->shifts.mark[x];
        int32_t reached = dist + at_least_0(s->hub_is_from ? h->price - m->price : m->price - h->price);
        if (reached >= s->best || (m->seen == s->f->searches && reached >= m->dist)) continue;
        if (s->hub_is_from && has_room(&s->f->shifts.node[x])) reach_from(s, x, reached, VIA_HUB);
        if (!s->hub_is_from && s->f->shifts.node[x].n_held) reach_to(s, x, reached, VIA_HUB);
    }
}

static void search(struct search *s, uint32_t start) {
    struct flow *f = s->f;
    f->searches++;
    f->n_heap = 0;
    reach_from(s, start, 0, VIA_START);
    while (f->n_heap) {
        uint64_t top = heap_pop(f);
        int32_t dist = (int32_t)(top >> 32);
        uint32_t x = (uint32_t)top;
        if (dist >= s->best) return;
        if (x >= s->from->n) scan_members(s, x - s->from->n, dist);
        else if (dist == s->from->mark[x].dist) scan_links(s, x, dist);
    }
}

/* --- after the search --- */

static void move_prices(const struct search *s) {
    struct flow *f = s->f;
    for (size_t i = 0; i < s->n_from; i++) {
        struct mark *m = &s->from->mark[f->seen_from[i]];
        if (m->dist < s->best) m->price -= s->best - m->dist;
    }
    for (size_t i = 0; i < s->n_to; i++) {
        struct mark *m = &s->to->mark[f->seen_to[i]];
        if (m->dist < s->best) m->price += s->best - m->dist;
    }
    for (size_t i = 0; i < s->n_hubs; i++) {
        struct hub *h = &f->hub[f->seen_hub[i]];
        if (h->dist < s->best) h->price += s->hub_is_from ? h->dist - s->best : s->best - h->dist;
    }
}

static void add_held(struct side *s, uint32_t x, struct link held) {
    struct node *n = &s->node[x];
    struct link *all = s->held + n->held_at;
    all[n->n_held + n->n_locked] = all[n->n_held];      /* the first of the locked makes room */
    all[n->n_held++] = held;
}

static void remove_held(struct side *s, uint32_t x, uint32_t pair) {
    struct node *n = &s->node[x];
    struct link *all = s->held + n->held_at;
    size_t i = 0;
    while (all[i].pair != pair) i++;
    all[i] = all[--n->n_held];
    all[n->n_held] = all[n->n_held + n->n_locked];
}

static void note_change(struct flow *f, uint32_t pair, enum was was) {
    if (f->was[pair] != WAS_SAME) return;
    f->was[pair] = (uint8_t)was;
    f->changed[f->n_changed++] = pair;
}

static void let_wait(struct flow *f, uint32_t helper) {
    if (f->is_waiting[helper]) return;
    f->is_waiting[helper] = true;
    f->waiting[(f->next_waiting + f->n_waiting++) % f->helpers.n] = helper;
}

static void hold(struct flow *f, uint32_t pair) {
    struct ends e = f->ends[pair];
    f->state[pair] = PAIR_HELD;
    add_held(&f->helpers, e.helper, (struct link){e.shift, e.worth, pair});
    add_held(&f->shifts, e.shift, (struct link){e.helper, e.worth, pair});
    note_change(f, pair, WAS_OUT);
}

static void release(struct flow *f, uint32_t pair, enum pair_state state) {
    struct ends e = f->ends[pair];
    f->state[pair] = (uint8_t)state;
    remove_held(&f->helpers, e.helper, pair);
    remove_held(&f->shifts, e.shift, pair);
    note_change(f, pair, WAS_IN);
}

static uint32_t end_of(const struct search *s, const struct side *side, uint32_t pair) {
    return side == &s->f->helpers ? s->f->ends[pair].helper : s->f->ends[pair].shift;
}

/* A unit leaves the path's last node: it gives up, has room, or either of them through its organisation. */
static uint32_t leave(const struct search *s) {
    uint32_t x = s->end_node;
    if (s->end == END_HUB) {
        struct hub *h = &s->f->hub[x];
        if (s->hub_is_from) h->open++;
        else h->open--;
        x = h->entered;
    }
    return x;
}

/* Turns the path over, from its end to its start: links that it took are held, held links that it gave up are free. */
static void turn_path(const struct search *s) {
    struct flow *f = s->f;
    uint32_t x = leave(s);
    bool on_from = s->end == END_FROM || (s->end == END_HUB && s->hub_is_from);
    if (on_from) s->from->node[x].used--;
    else if (s->end != END_GOAL) s->to->node[x].used++;
    for (;;) {
        struct node *n = on_from ? &s->from->node[x] : &s->to->node[x];
        uint32_t via = on_from ? s->from->mark[x].via : s->to->mark[x].via;
        if (via == VIA_START) return;
        if (via == VIA_HUB) {                     /* this open or filled place, for that of another shift */
            x = f->hub[n->hub].entered;
            n->used = (uint16_t)(n->used + (on_from ? 1 : -1));
            s->f->shifts.node[x].used = (uint16_t)(s->f->shifts.node[x].used + (on_from ? -1 : 1));
        } else {
            x = end_of(s, on_from ? s->to : s->from, via);
            if (on_from) {
                release(f, via, PAIR_FREE);
            } else {
                hold(f, via);
                let_wait(f, f->ends[via].helper);
            }
            on_from = !on_from;
        }
    }
}

/* A unit of x that is counted as used finds its place, or gives up; or it meets the unit of `goal`. Tells whether it does. */
static bool seek(struct flow *f, struct side *from, struct side *to, uint32_t x, uint32_t goal) {
    struct search s = {.f = f, .from = from, .to = to, .hub_is_from = from == &f->shifts, .best = INT32_MAX, .goal = goal};
    search(&s, x);
    move_prices(&s);
    turn_path(&s);
    return s.end == END_GOAL;
}

/* --- from the empty plan --- */

static uint64_t units(const struct side *s) {
    uint64_t n = 0;
    for (uint32_t x = 0; x < s->n; x++)
        if (s->node[x].limit < s->most[x]) n += (uint64_t)(s->most[x] - s->node[x].limit);
    return n;
}

/* Prices at which no link brings a profit although nothing is chosen: those of `to` as low as can be. */
static void first_prices(struct flow *f, struct side *from, struct side *to) {
    for (uint32_t i = 0; i < f->n_hubs; i++)
        f->hub[i].price = from == &f->shifts ? 0 : -open_cost(&f->hub[i], f->hub[i].open);
    for (uint32_t y = 0; y < to->n; y++) to->mark[y].price = f->hub && to == &f->shifts ? f->hub[to->node[y].hub].price : 0;
    for (uint32_t x = 0; x < from->n; x++) {
        int32_t price = 0;
        for (uint32_t i = from->link_at[x]; i < from->link_at[x + 1]; i++) {
            int32_t profit = from->link[i].worth - to->mark[from->link[i].node].price;
            if (profit > price) price = profit;
        }
        from->mark[x].price = price;
    }
}

static void open_units(struct flow *f, struct side *s, uint32_t x) {
    struct node *n = &s->node[x];
    if (n->limit >= s->most[x]) return;
    if (f->hub && s == &f->shifts) f->hub[n->hub].open += (uint32_t)(s->most[x] - n->limit);
    n->limit = s->most[x];
}

/* Those of `from` that are not open yet, one at a time. */
static void place_units(struct flow *f, struct side *from, struct side *to) {
    for (uint32_t x = 0; x < from->n; x++)
        while (from->node[x].limit < from->most[x]) {
            from->node[x].limit++;
            from->node[x].used++;
            seek(f, from, to, x, NO_GOAL);
        }
}

static void solve_from(struct flow *f, struct side *from, struct side *to) {
    for (uint32_t y = 0; y < to->n; y++) open_units(f, to, y);
    first_prices(f, from, to);
    place_units(f, from, to);
}

/* Helpers choose as if organisations did not matter. Then the places that nobody took are not there yet: without them nothing is open
** at any organisation, all prices are right with hubs at 0, and the places come one by one as in any other solution. */
static void solve_without_hubs_first(struct flow *f) {
    struct hub *hub = f->hub;
    uint32_t n_hubs = f->n_hubs;
    f->hub = NULL;
    f->n_hubs = 0;
    solve_from(f, &f->helpers, &f->shifts);
    f->hub = hub;
    f->n_hubs = n_hubs;
    for (uint32_t x = 0; x < f->shifts.n; x++) {
        struct node *n = &f->shifts.node[x];
        if (n->used < n->limit) n->limit = n->used;
    }
    place_units(f, &f->shifts, &f->helpers);
}

/* The side with fewer units begins: the other way round it can take a hundred times as long. With organisations only the searches of
** places that stay open are wide, if helpers chose first; unless those places are more than the helpers' units. */
void flow_solve(struct flow *f) {
    uint64_t places = units(&f->shifts), helpers = units(&f->helpers);
    if (places <= helpers) solve_from(f, &f->shifts, &f->helpers);
    else if (f->hub && places - helpers < helpers) solve_without_hubs_first(f);
    else solve_from(f, &f->helpers, &f->shifts);
}

/* --- changes --- */

/* A unit beyond the limit, which only locked pairs can be, looks for no place. */
static bool was_too_many(struct node *n) {
    if (n->used <= n->limit) return false;
    n->used--;
    return true;
}

void flow_drop(struct flow *f, uint32_t pair, enum pair_state state) {
    struct ends e = f->ends[pair];
    release(f, pair, state);
    bool shift_is_done = was_too_many(&f->shifts.node[e.shift]), helper_is_done = was_too_many(&f->helpers.node[e.helper]);
    if (!shift_is_done) helper_is_done |= seek(f, &f->shifts, &f->helpers, e.shift, helper_is_done ? NO_GOAL : e.helper);
    if (!helper_is_done) seek(f, &f->helpers, &f->shifts, e.helper, NO_GOAL);
}

static void count_used(struct flow *f, uint32_t pair, int by) {
    struct node *helper = &f->helpers.node[f->ends[pair].helper], *shift = &f->shifts.node[f->ends[pair].shift];
    helper->used = (uint16_t)(helper->used + by);
    shift->used = (uint16_t)(shift->used + by);
    if (f->hub) f->hub[shift->hub].open -= (uint32_t)by;
}

void flow_put(struct flow *f, uint32_t pair) {
    hold(f, pair);
    count_used(f, pair, 1);
}

void flow_take(struct flow *f, uint32_t pair) {
    release(f, pair, PAIR_FREE);
    count_used(f, pair, -1);
}

void flow_open(struct flow *f) {
    for (uint32_t x = 0; x < f->helpers.n; x++) open_units(f, &f->helpers, x);
    for (uint32_t x = 0; x < f->shifts.n; x++) open_units(f, &f->shifts, x);
}

/* Moves an entry over the border between held and locked. */
static void move_border(struct side *s, uint32_t x, uint32_t pair, bool lock) {
    struct node *n = &s->node[x];
    struct link *all = s->held + n->held_at;
    size_t i = lock ? 0 : n->n_held, border = lock ? n->n_held - 1u : n->n_held;
    while (all[i].pair != pair) i++;
    struct link moved = all[i];
    all[i] = all[border];
    all[border] = moved;
    n->n_held = (uint16_t)(n->n_held + (lock ? -1 : 1));
    n->n_locked = (uint16_t)(n->n_locked + (lock ? 1 : -1));
}

void flow_lock(struct flow *f, uint32_t pair, bool lock) {
    move_border(&f->helpers, f->ends[pair].helper, pair, lock);
    move_border(&f->shifts, f->ends[pair].shift, pair, lock);
    f->state[pair] = lock ? PAIR_LOCKED : PAIR_HELD;
}

uint32_t flow_next_waiting(struct flow *f) {
    uint32_t helper = f->waiting[f->next_waiting];
    f->next_waiting = (f->next_waiting + 1) % f->helpers.n;
    f->n_waiting--;
    f->is_waiting[helper] = false;
    return helper;
}
