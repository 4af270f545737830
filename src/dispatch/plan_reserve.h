/* plan_reserve.h -- whom to ask beside others, because not everybody says yes; for plan_solve.c only. */
#ifndef DISPATCH_PLAN_RESERVE_H
#define DISPATCH_PLAN_RESERVE_H

#include "dispatch/plan_problem.h"

/* The measured answer rate for each wanted shift, into p->rate. */
void plan_reserve_rates(struct db *db, struct arena *a, struct plan_problem *p);
/* Marks, of the problem's pairs, those to be asked beside what the solved plan has. */
void plan_reserve_choose(struct arena *a, const struct plan_problem *p, const struct dispatch *plan, const struct plan_places_of_row *old,
                         size_t n_old, bool *ret);

#endif
