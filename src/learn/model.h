/* model.h -- versions of what was learnt: made, measured, taken or refused, and undone.
**
** A version is made of all examples anew, so that it does not matter in how many steps they came. It counts from the moment it is
** taken, in every process on the same database: the change log tells them. Undoing goes back to the version taken before, in the
** end to the model as it was shipped; what a person undid, no night makes again.
*/
#ifndef LEARN_MODEL_H
#define LEARN_MODEL_H

#include "db/db.h"
#include "match/learn.h"
#include "schema.h"

enum model_state { MODEL_REFUSED, MODEL_TAKEN, MODEL_UNDONE };

struct model_report {
    bool enough;               /* else there are too few examples, and nothing was made */
    size_t examples, corrections, fresh;   /* fresh: came since the last time */
    struct learn_figures figures;
    bool same;                 /* the examples give what counts already; nothing was written */
    bool taken;
    model_id version;
};

/* Gathers examples, makes a version, takes it when it is better on what was held back. OK also when it is refused. */
enum status model_learn(struct store *store, struct model_report *ret);

/* *ret_undone no longer counts, *ret_counts does (0: the model as shipped). NOT_FOUND: there is nothing to undo. */
enum status model_undo(struct store *store, model_id *ret_undone, model_id *ret_counts);

/* From now on this process follows what counts in the database. A feature's start. */
enum status model_follow(struct store *store, struct arena *a);
/* Takes what counts now, once; a db_fn for db_read. `args` is not used. */
enum status model_load(struct db *db, void *args);

/* A feature's tick: once a night one of the servers learns, if there are new examples. */
void model_tick(struct store *store, struct arena *a);

#endif
