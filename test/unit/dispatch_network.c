/* dispatch_network.c -- nodes: one for nobody, then helpers, shifts, organisations.
**
** Units run from nobody to a helper (an arc for each unit, if it costs), over a pair to a shift, on to its organisation and back to
** nobody (an arc for each place, if open places cost). A place that is filled saves what the dearest open place costs.
*/
#include "dispatch_network.h"

#include <stdlib.h>

#include "base/check.h"
#include "match/dispatch.h"

static void add_arc(struct network *n, size_t from, size_t to, uint32_t upper, int64_t cost) {
    n->from[n->n_arcs] = (int)from;
    n->to[n->n_arcs] = (int)to;
    n->upper[n->n_arcs] = (int)upper;
    n->cost[n->n_arcs++] = (int)cost;
}

static void add_helpers(struct network *n, const struct dispatch_problem *p) {
    for (size_t i = 0; i < p->n_helpers; i++) {
        const struct dispatch_helper *h = &p->helper[i];
        if (!h->fairness) add_arc(n, 0, 1 + i, h->most_shifts, 0);
        else for (uint32_t k = 0; k < h->most_shifts; k++) add_arc(n, 0, 1 + i, 1, (int64_t)h->fairness * (h->load + k));
    }
}

static void add_organisations(struct network *n, const struct dispatch_problem *p, size_t first) {
    for (size_t o = 0; o < (p->fairness ? p->n_organisations : 0); o++) {
        int64_t places = 0;
        for (size_t i = 0; i < p->n_shifts; i++) places += p->shift[i].organisation == o ? p->shift[i].places : 0;
        for (int64_t open = places; open > 0; open--) {
            add_arc(n, first + o, 0, 1, -(p->fairness[o] * open / places));
            n->base -= p->fairness[o] * open / places;
        }
    }
}

struct network network_of(const struct dispatch_problem *p) {
    size_t arcs = p->n_pairs + p->n_shifts, shifts = 1 + p->n_helpers, organisations = shifts + p->n_shifts;
    for (size_t i = 0; i < p->n_helpers; i++) arcs += p->helper[i].fairness ? p->helper[i].most_shifts : 1u;
    for (size_t i = 0; i < p->n_shifts; i++) arcs += p->fairness ? p->shift[i].places : 0;
    struct network n = {.n_nodes = (int)(organisations + (p->fairness ? p->n_organisations : 0))};
    n.from = calloc(arcs + 1, sizeof *n.from);
    n.to = calloc(arcs + 1, sizeof *n.to);
    n.upper = calloc(arcs + 1, sizeof *n.upper);
    n.cost = calloc(arcs + 1, sizeof *n.cost);
    if (!n.from || !n.to || !n.upper || !n.cost) abort();
    for (size_t i = 0; i < p->n_pairs; i++) {
        const struct dispatch_pair *q = &p->pair[i];
        add_arc(&n, 1 + q->helper, shifts + q->shift, 1, q->cost - q->score - p->shift[q->shift].priority);
    }
    add_helpers(&n, p);
    for (size_t i = 0; i < p->n_shifts; i++)
        add_arc(&n, shifts + i, p->fairness ? organisations + p->shift[i].organisation : 0, p->shift[i].places, 0);
    add_organisations(&n, p, organisations);
    return n;
}

/* Where the real ones are linked they take precedence. */
__attribute__((weak)) int64_t lemon_network_simplex(UNUSED const struct network *n) { return NO_OPTIMUM; }
__attribute__((weak)) int64_t lemon_cost_scaling(UNUSED const struct network *n) { return NO_OPTIMUM; }
__attribute__((weak)) int64_t clp_optimum(UNUSED const struct network *n) { return NO_OPTIMUM; }

void network_free(struct network *n) {
    free(n->from);
    free(n->to);
    free(n->upper);
    free(n->cost);
}
