/* dispatch_bench.c -- how fast the best plan is found, and what others need for the same.
**
**     dispatch_bench [-q]         -q: without the solvers of others
**
** Markets: helpers who take one or two shifts, shifts that need one to six people, and for each shift the pairs with those who live
** near and know the work. The first three have no times, so that they are pure flows and all solvers must find the same value; it is
** checked that they do. So must those in which 200 organisations share a shortage, at a weight of a fifth of the priorities and at
** one as large. The last is a week of three shifts a day with a night's rest and a limit of hours, for which no flow is the
** whole truth: there the greedy plan and the bound stand beside ours.
**
** Times are processor time, so that other work on the machine counts little; ours are the middle of three and include dispatch_new
** (sorting the pairs), theirs include building their graph. A decline takes a random pair out of the plan, which is mended each
** time, one after the other.
*/
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "../test/unit/dispatch_network.h"
#include "base/clock.h"
#include "base/rand.h"
#include "match/dispatch.h"
#include "waits.h"

enum { EAST = 2000, NORTH = 1500, CELL = 50, COLUMNS = EAST / CELL, ROWS = NORTH / CELL, SKILLS = 40, DECLINES = 1000, ROUNDS = 3,
       ORGANISATIONS = 200, PRIORITY = 5000 };

struct market { const char *name; uint32_t helpers, shifts, links; bool is_timed, with_clp; int32_t fairness; };

struct spot { int32_t east, north, skill; };
struct candidate { int32_t cost; uint32_t helper; };

static struct rand chance;

static struct spot spot(void) {
    return (struct spot){(int32_t)rand_below(&chance, EAST), (int32_t)rand_below(&chance, NORTH),
                         (int32_t)rand_below(&chance, SKILLS)};
}

static int by_cost(const void *a, const void *b) {
    const struct candidate *x = a, *y = b;
    if (x->cost != y->cost) return x->cost < y->cost ? -1 : 1;
    return x->helper < y->helper ? -1 : x->helper > y->helper;
}

static void *array(size_t n, size_t size) {
    void *a = calloc(n + 1, size);
    if (!a) abort();
    return a;
}

/* ---- a market ---- */

struct grid { uint32_t at[COLUMNS * ROWS + 2], *helper; };

static uint32_t cell_of(struct spot s) { return (uint32_t)(s.north / CELL * COLUMNS + s.east / CELL); }

static struct grid grid_of(const struct spot *home, uint32_t n) {
    struct grid g = {.helper = array(n, sizeof *g.helper)};
    for (uint32_t i = 0; i < n; i++) g.at[cell_of(home[i]) + 2]++;
    for (uint32_t c = 2; c < COUNT(g.at); c++) g.at[c] += g.at[c - 1];
    for (uint32_t i = 0; i < n; i++) g.helper[g.at[cell_of(home[i]) + 1]++] = i;
    return g;
}

static int32_t cost_between(struct spot a, struct spot b) {
    return (int32_t)hypot(a.east - b.east, a.north - b.north) + 20 * abs(a.skill - b.skill) + (int32_t)rand_below(&chance, 50);
}

/* The helpers in the cells up to `reach` around a place. */
static size_t around(const struct grid *g, const struct spot *home, struct spot s, int reach, struct candidate *ret) {
    size_t n = 0;
    int row = s.north / CELL, column = s.east / CELL;
    for (int r = row > reach ? row - reach : 0; r <= row + reach && r < ROWS; r++)
        for (int c = column > reach ? column - reach : 0; c <= column + reach && c < COLUMNS; c++)
            for (uint32_t i = g->at[r * COLUMNS + c]; i < g->at[r * COLUMNS + c + 1]; i++)
                ret[n++] = (struct candidate){cost_between(home[g->helper[i]], s), g->helper[i]};
    return n;
}

static size_t nearest(const struct grid *g, const struct spot *home, struct spot s, uint32_t links, struct candidate *ret) {
    size_t n = 0;
    for (int reach = 1; reach < COLUMNS && n < 2 * (size_t)links; reach++) n = around(g, home, s, reach, ret);
    qsort(ret, n, sizeof *ret, by_cost);
    return n < links ? n : links;
}

static struct dispatch_shift shift(const struct market *m, uint32_t i) {
    struct dispatch_shift s = {.places = 1 + rand_below(&chance, 6), .priority = PRIORITY, .organisation = i % ORGANISATIONS};
    if (!m->is_timed) return s;
    uint32_t third = rand_below(&chance, 21);
    s.begin = day_start(18360 + (day_n)(third / 3)) + (7 + third % 3 * 8) * SECONDS_AN_HOUR;
    s.end = s.begin + 8 * SECONDS_AN_HOUR;
    return s;
}

static struct dispatch_helper helper(bool is_timed) {
    struct dispatch_helper h = {DISPATCH_ANY_MINUTES, (uint16_t)(rand_below(&chance, 4) ? 1 : 2), 0, 0};
    if (is_timed) h = (struct dispatch_helper){8 * 60 * (1 + rand_below(&chance, 5)), 5, (uint16_t)rand_below(&chance, 4), 50};
    return h;
}

static const int32_t *fairness_of(const struct market *m) {
    int32_t *fairness = m->fairness ? array(ORGANISATIONS, sizeof *fairness) : NULL;
    for (size_t i = 0; fairness && i < ORGANISATIONS; i++) fairness[i] = m->fairness;
    return fairness;
}

static struct dispatch_problem market_new(const struct market *m) {
    struct dispatch_helper *helpers = array(m->helpers, sizeof *helpers);
    struct dispatch_shift *shifts = array(m->shifts, sizeof *shifts);
    struct dispatch_pair *pairs = array((size_t)m->shifts * m->links, sizeof *pairs);
    struct spot *home = array(m->helpers, sizeof *home);
    struct candidate *c = array(m->helpers, sizeof *c);
    size_t n = 0;
    chance = rand_seeded(806);
    for (uint32_t i = 0; i < m->helpers; i++) {
        home[i] = spot();
        helpers[i] = helper(m->is_timed);
    }
    struct grid g = grid_of(home, m->helpers);
    for (uint32_t i = 0; i < m->shifts; i++) {
        shifts[i] = shift(m, i);
        size_t found = nearest(&g, home, spot(), m->links, c);
        for (size_t k = 0; k < found; k++) pairs[n++] = (struct dispatch_pair){c[k].helper, i, 0, c[k].cost, false};
    }
    free(g.helper);
    free(home);
    free(c);
    return (struct dispatch_problem){.shift = shifts, .helper = helpers, .pair = pairs, .n_shifts = m->shifts,
                                     .n_helpers = m->helpers, .n_pairs = n, .rest_minutes = m->is_timed ? 11 * 60 : 0,
                                     .fairness = fairness_of(m), .n_organisations = ORGANISATIONS};
}

static void market_free(const struct dispatch_problem *p) {
    free((void *)(uintptr_t)p->shift);
    free((void *)(uintptr_t)p->helper);
    free((void *)(uintptr_t)p->pair);
    free((void *)(uintptr_t)p->fairness);
}

/* ---- measuring ---- */

static struct dispatch *solved(const struct dispatch_problem *p, bool greedily, double *ret_ms) {
    double us[ROUNDS];
    struct dispatch *d = NULL;
    for (int i = 0; i < ROUNDS; i++) {
        dispatch_free(d);
        double start = processor_us();
        if (dispatch_new(p, &d) != OK) abort();
        if (greedily) dispatch_solve_greedily(d);
        else dispatch_solve(d);
        us[i] = processor_us() - start;
    }
    waits_sort(us, ROUNDS);
    *ret_ms = waits_ms(us, ROUNDS, 50);
    return d;
}

static void line(const char *market, const char *what, double ms, int64_t value, size_t open) {
    printf("%s\t%s\t%.3f\tms\tvalue %lld\t%zu open\n", market, what, ms, (long long)value, open);
    fflush(stdout);
}

static void declines(const char *market, struct dispatch *d, size_t n_pairs) {
    static double us[DECLINES];
    for (size_t i = 0; i < DECLINES; i++) {
        size_t pair = rand_below(&chance, (uint32_t)n_pairs);
        while (!dispatch_has(d, pair)) pair = rand_below(&chance, (uint32_t)n_pairs);
        double start = processor_us();
        dispatch_decline(d, pair);
        us[i] = processor_us() - start;
    }
    waits_sort(us, DECLINES);
    struct dispatch_result r = dispatch_result(d);
    line(market, "a decline, middle", waits_ms(us, DECLINES, 50), r.value, r.open);
    line(market, "a decline, 99th of 100", waits_ms(us, DECLINES, 99), r.value, r.open);
    line(market, "a decline, worst of 1000", waits_ms(us, DECLINES, 100), r.value, r.open);
}

static void others(const struct market *m, const struct dispatch_problem *p, int64_t value) {
    const struct { const char *name; int64_t (*optimum)(const struct network *); bool is_on; } solvers[] = {
        {"LEMON network simplex", lemon_network_simplex, true}, {"LEMON cost scaling", lemon_cost_scaling, true},
        {"Clp", clp_optimum, m->with_clp}};
    struct network n = network_of(p);
    for (size_t i = 0; i < COUNT(solvers); i++) {
        if (!solvers[i].is_on) continue;
        double start = processor_us();
        int64_t theirs = solvers[i].optimum(&n);
        if (theirs == NO_OPTIMUM) continue;
        line(m->name, solvers[i].name, (processor_us() - start) / 1000, theirs, 0);
        if (theirs != value) {
            fprintf(stderr, "dispatch_bench: %s finds %lld\n", solvers[i].name, (long long)theirs);
            exit(1);
        }
    }
    network_free(&n);
}

static void measure(const struct market *m, bool is_quick) {
    struct dispatch_problem p = market_new(m);
    double ms;
    struct dispatch *d = solved(&p, true, &ms);
    struct dispatch_result r = dispatch_result(d);
    line(m->name, "greedy", ms, r.value, r.open);
    dispatch_free(d);
    d = solved(&p, false, &ms);
    r = dispatch_result(d);
    line(m->name, "ours", ms, r.value, r.open);
    if (m->is_timed) line(m->name, "no plan is worth more", 0, r.bound, 0);
    else if (!is_quick) others(m, &p, r.value);
    declines(m->name, d, p.n_pairs);
    dispatch_free(d);
    market_free(&p);
}

int main(int argc, char **argv) {
    static const struct market markets[] = {
        {"2k x 400", 2000, 400, 50, false, true, 0},
        {"100k x 20k", 100000, 20000, 50, false, false, 0},
        {"100k x 35k, need = supply", 100000, 35000, 30, false, false, 0},
        {"30k x 30k, need = 3 supply", 30000, 30000, 30, false, false, 0},
        {"10k x 4k, shared by a fifth", 10000, 4000, 40, false, false, PRIORITY / 5},
        {"10k x 4k, shared", 10000, 4000, 40, false, false, PRIORITY},
        {"30k x 15k, a week with rest", 30000, 15000, 50, true, false, 0}};
    bool is_quick = argc > 1 && !strcmp(argv[1], "-q");
    for (size_t i = 0; i < COUNT(markets); i++) measure(&markets[i], is_quick);
    return 0;
}
