/* retention.h -- nothing is kept longer than the schema says: the rules that carry out its `keep` words. */
#ifndef PEOPLE_RETENTION_H
#define PEOPLE_RETENTION_H

#include "db/db.h"

/* feature.hourly: applies every rule, some rows at a time. */
enum status retention_hourly(struct store *store, struct arena *a, time_s since);
/* All rules, once, now. */
void retention_apply(struct store *store, struct arena *a);

#endif
