/* crowd_store.h -- the crowd in a database, as the demo writes its people. */
#ifndef BENCH_CROWD_STORE_H
#define BENCH_CROWD_STORE_H

#include "crowd.h"
#include "db/db.h"

/* Writes helpers 1 to `helpers`, beside whoever is there. */
void crowd_add(struct store *store, const struct crowd *crowd, int64_t helpers);
/* Writes helpers 1 to `helpers`, unless there are people already. */
void crowd_store(struct store *store, const struct crowd *crowd, int64_t helpers);

#endif
