/* plan_problem.h -- a plan as the arrays that match/dispatch.h solves; for plan_problem.c and plan_solve.c only. */
#ifndef DISPATCH_PLAN_PROBLEM_H
#define DISPATCH_PLAN_PROBLEM_H

#include "dispatch/plan.h"
#include "jobs/wave.h"
#include "match/dispatch.h"

/* A shift of the plan. */
struct wanted {
    const struct job *job;
    struct shift shift;
    int64_t places;
};

struct plan_problem {
    struct dispatch_problem p;    /* its first n_wanted shifts are those of `wanted`; behind them stands what people do elsewhere */
    struct wanted *wanted;        /* in order of job, day and part */
    size_t n_wanted;
    const int64_t *person;        /* of each helper */
    const struct fit **why;       /* of each pair; NULL where nobody knows any more */
    const bool *stays;            /* of each pair: it was in the version before, and got points for that */
    const struct answer_rate *rate;   /* of each wanted shift, where people are asked in waves; else NULL */
    const struct dispatch_near *near;
    size_t n_near;
};

/* Makes the problem of a plan whose places are `old`, from the database and the pool as they are now. All in `a`, which must have
** room for some hundred bytes a candidate. */
void plan_problem_make(struct db *db, struct arena *a, const struct plan *plan, const struct plan_places_of_row *old, size_t n_old,
                       struct plan_problem *ret);
/* The number of the plan's shift; n_wanted when it is none of them. */
size_t plan_problem_shift(const struct plan_problem *p, job_id job, struct shift s);

#endif
