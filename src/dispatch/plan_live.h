/* plan_live.h -- solutions that are kept alive, so that a lost place costs a moment; for plan_solve.c only. */
#ifndef DISPATCH_PLAN_LIVE_H
#define DISPATCH_PLAN_LIVE_H

#include "dispatch/plan_problem.h"

/* A plan's problem and its solution, with all the memory that they use. */
struct live {
    struct arena arena;
    struct plan_problem problem;
    struct dispatch *dispatch;
    /* set while it is kept */
    struct store *store;
    plan_id plan;
    time_s solved;               /* as a whole */
    bool *is_locked;             /* of each pair */
    struct live_pair { int64_t person; uint32_t shift, pair; } *pair;   /* of the plan's shifts, by person and shift */
    size_t n_pairs;
};

void live_free(struct live *l);

/* Keeps a solved plan until it is taken; the one that was kept longest makes room. Any thread. */
void live_keep(struct live *l, struct store *store, plan_id plan);
/* What was kept of this plan, now the caller's; NULL: nothing. */
struct live *live_take(struct store *store, plan_id plan);

/* Mends the solution so that it is one of the plan as `rows` tell it now: who was asked stays, lost places find somebody else, and who
** lost one by a no or by silence is offered no other of that job. False: more has changed than that, or it is too old; then the
** problem must be made anew, and this solution is of no use any more. */
bool live_mend(struct live *l, const struct plan_places_of_row *rows, size_t n);

#endif
