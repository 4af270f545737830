/* retention.h -- nothing is kept longer than the schema says: the rules that carry out its `keep` words. */
#ifndef PEOPLE_RETENTION_H
#define PEOPLE_RETENTION_H

#include "db/db.h"

/* Once an hour, as a feature's tick: applies every rule, some rows at a time. */
void retention_tick(struct store *store, struct arena *a);
/* All rules, once, now. */
void retention_apply(struct store *store, struct arena *a);

#endif
