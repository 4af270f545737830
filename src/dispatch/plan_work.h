/* plan_work.h -- what plans need without anybody asking: solved when they are due, and forgotten in time. */
#ifndef DISPATCH_PLAN_WORK_H
#define DISPATCH_PLAN_WORK_H

#include "db/db.h"

enum status plan_start(struct store *store, struct arena *a);   /* feature.start */
void plan_tick(struct store *store, struct arena *a);           /* feature.tick */
enum status plan_hourly(struct store *store, struct arena *a, time_s since);   /* feature.hourly: forgets */
/* Hands over the words for a helper's page "Your data". */
void plan_own_hear(void);

#endif
