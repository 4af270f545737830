/* pool_view.h -- what a ranking looks at: the pool as it was at one moment. For pool.c and pool_rank.c only.
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

/* Memory that a ranking may use as it likes and that is kept for the next one. */
struct scratch { void *bytes; size_t room; };

struct reader {
    _Alignas(64) _Atomic(struct view *) looks_at;    /* NULL: the slot is free */
    struct scratch scratch;                          /* of whoever has the slot */
};

/* Takes a slot and the present view; *ret_changes is how many of its changes to look at. Give it back soon: memory waits. */
struct reader *pool_look(struct pool *p, uint32_t *ret_changes);
void pool_look_away(struct reader *r);

/* At least so many bytes, not cleared. */
void *scratch_of(struct reader *r, size_t bytes);

#endif
