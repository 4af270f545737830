/* dispatch_network.h -- the problem of src/match/dispatch.h as a plain minimum-cost flow, for solvers that others wrote.
**
** Written from the definition of the value in dispatch.h and from nothing else, so that it can disagree with our solver. Without
** the conditions on time: those no flow can hold.
*/
#ifndef TEST_DISPATCH_NETWORK_H
#define TEST_DISPATCH_NETWORK_H

#include <stdbool.h>
#include <stdint.h>

struct dispatch_problem;

/* A circulation: what flows into a node flows out of it. */
struct network {
    int  n_nodes, n_arcs;
    int *from, *to, *upper, *cost;
    int64_t base;                 /* value of the empty plan; that of a flow is base - its cost */
};

struct network network_of(const struct dispatch_problem *p);
void network_free(struct network *n);

/* The value of the best plan by somebody else's solver; NO_OPTIMUM when that is not installed. */
#define NO_OPTIMUM INT64_MIN
#ifdef __cplusplus
extern "C" {
#endif
int64_t lemon_network_simplex(const struct network *n);
int64_t lemon_cost_scaling(const struct network *n);
#ifdef __cplusplus
}
#endif
int64_t clp_optimum(const struct network *n);

#endif
