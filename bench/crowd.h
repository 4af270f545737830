/* crowd.h -- a large population and its jobs, made by chance from the tables of the demo (data/demo), for measuring.
**
** Places by inhabitants; trades, languages, moments and radius by the shares of the demo; concepts as the engine understands
** them from the demo's texts, but each of them missing at times, and often from two texts, so that no two people need be
** alike. Each helper and each job is drawn from its own number alone, so one of them can be made again at any time.
*/
#ifndef BENCH_CROWD_H
#define BENCH_CROWD_H

#include "base/arena.h"
#include "match/pool.h"

struct crowd;

enum { CROWD_TODAY = 18500 };

struct crowd *crowd_new(struct arena *a);
void crowd_helper(const struct crowd *c, int64_t id, struct card *ret);
void crowd_job(const struct crowd *c, int64_t number, struct ask *ret);
/* A pool of the helpers 1 to `helpers`, from pool_new. */
struct pool *crowd_pool(const struct crowd *c, int64_t helpers);
/* The same text for every helper and job of a kind: what a search engine for texts would be given (concept ids). */
int64_t crowd_place(const struct crowd *c, int64_t id);   /* the place key of helper `id` */

#endif
