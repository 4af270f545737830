/* other_query.h -- what is looked for, written as SQLite and PostgreSQL want it. */
#ifndef BENCH_OTHER_QUERY_H
#define BENCH_OTHER_QUERY_H

#include "base/arena.h"
#include "others.h"

/* "(w1 OR w2) AND (g1 OR g2) AND ...", with these words for OR and AND. In the arena, with a 0 at the end. */
const char *other_query(struct arena *a, const struct seek *s, const char *or_, const char *and_);

#endif
