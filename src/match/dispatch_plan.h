/* dispatch_plan.h -- a plan and its hard conditions; for dispatch*.c only. */
#ifndef MATCH_DISPATCH_PLAN_H
#define MATCH_DISPATCH_PLAN_H

#include "match/dispatch.h"
#include "match/dispatch_flow.h"

#define NO_PAIR UINT32_MAX
#define NO_NUMBER UINT32_MAX
#define PLAN_BYTES ((size_t)1 << 34)     /* far above what the most pairs need */

/* Helpers and shifts have numbers of their own in a plan (dispatch_order.c). */
struct numbers { uint32_t *ours, *callers, n; };   /* of the caller's number, of ours */

struct dispatch {
    struct arena arena;
    struct dispatch_problem p;    /* with copies of helpers and shifts in the order of our numbers; pairs have the caller's */
    struct numbers helpers, shifts;
    struct flow flow;
    int32_t *week;                /* of each shift, counted from Monday 1969-12-29 */
    int64_t  bound;
    bool     is_repaired;         /* some pairs are parked or were put by hand: prices prove nothing any more */
};

/* dispatch_build.c: checks the problem and lays out the network; `d` is empty but for its problem. */
enum status plan_build(struct dispatch *d);

/* dispatch_order.c: finds our numbers. */
void plan_order(struct dispatch *d);

/* dispatch_rules.c: why this helper may not have this shift as well, as bits 1 << reason; 0: they may. `without`: as if that pair
** was not in the plan, or NO_PAIR. Two shifts at once count as no rest. */
unsigned plan_refuses(const struct dispatch *d, uint32_t helper, uint32_t shift, uint32_t without);
/* Whether the helper is elsewhere at that time. */
bool plan_is_busy(const struct dispatch *d, uint32_t helper, uint32_t shift);
uint32_t plan_minutes(const struct dispatch *d, uint32_t shift);
/* Points by which the plan becomes better with this pair. */
int64_t plan_gain(const struct dispatch *d, uint32_t pair);
int64_t plan_value(const struct dispatch *d);

/* dispatch_repair.c: after the flow was solved; after it was mended. */
void plan_repair(struct dispatch *d);
void plan_mend(struct dispatch *d, uint32_t helper, uint32_t shift);

/* dispatch_greedy.c: adds the best pairs that can still be added, best first. */
void plan_greedy(struct dispatch *d);

#endif
