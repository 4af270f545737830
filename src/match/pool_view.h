/* pool_view.h -- what a ranking looks at: the pool as it was at one moment. For pool.c, pool_rank.c, pool_walk.c and
** pool_search.c only.
**
** A view is an index and, behind it, the changes since the index was built: rows in the order in which they came. A change
** appends one row (one that never lived, where a card is removed) and tells the row that it replaces the number of the
** change; then the number of changes grows by one. A reader takes that number first. What was written later it does not see, so
** it sees all of each change or nothing, without a lock.
**
** When there are many changes, a thread builds a new index of everybody and puts a new view in the place of the old one.
** Readers say in a slot which view they look at, and the old view is freed when no slot names it any more.
*/
#ifndef MATCH_POOL_VIEW_H
#define MATCH_POOL_VIEW_H

#include "match/index_blocks.h"

struct view {
    struct index *index;
    struct rows   changes;           /* changes.n and what belongs to it is the writer's */
    _Atomic uint32_t n_changes;      /* published: what readers may look at */
    uint32_t *slot;                  /* the writer's: hash table of row numbers + 1 by id, changes behind the index's rows */
    size_t    slots;
    size_t    cards;                 /* alive */
};

/* Memory that a ranking or a walk may use as it likes and that is kept for the next one. */
enum scratch_use { SCRATCH_RANK, SCRATCH_WALK, SCRATCHES };
enum { SCRATCH_ALIGN = 16 };
struct scratch { char *bytes; size_t room; };

struct reader {
    _Alignas(64) _Atomic(struct view *) looks_at;    /* NULL: the slot is free */
    struct scratch scratch[SCRATCHES];               /* of whoever has the slot */
};

/* Takes a slot and the present view; *ret_changes is how many of its changes to look at. Give it back soon: memory waits. */
struct reader *pool_look(struct pool *p, uint32_t *ret_changes);
void pool_look_away(struct reader *r);

/* At least so many bytes, not cleared. */
char *scratch_of(struct reader *r, enum scratch_use use, size_t bytes);

/* The next `bytes` from *at on, which takes SCRATCH_ALIGN more at most. */
static inline void *scratch_carve(char **at, size_t bytes) {
    void *piece = *at;
    *at += (bytes + SCRATCH_ALIGN - 1) / SCRATCH_ALIGN * SCRATCH_ALIGN;
    return piece;
}

/* The best `limit` of some rows of the view that `r` looks at: those whose bit is set in `only`, which has a word for each block
** of the index and behind them one for each chunk of the changes. They are alive and fulfil all conditions of the ask, which are
** not asked again. Takes SCRATCH_RANK of r. */
size_t rank_rows(struct reader *r, uint32_t changes, const struct ask *ask, const struct weights *weights, const uint64_t *only,
                 struct fit *ret, size_t limit);

#endif
