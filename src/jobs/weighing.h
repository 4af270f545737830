/* weighing.h -- what answers teach about the weights: made at night, proposed when better, used when a coordinator says so.
**
** Every invitation keeps the parts of the ranking as they were when the person was asked. From them and the answers match/weigh.h
** makes weights. Whether they change whom we ask is counted too: with both weights the best of all open jobs are looked up, and
** what they speak and which work they wish is added up. People decide with that before their eyes; nothing counts by itself.
*/
#ifndef JOBS_WEIGHING_H
#define JOBS_WEIGHING_H

#include "jobs/job.h"
#include "match/weigh.h"
#include "schema.h"

enum weighing_state { WEIGHING_NO_BETTER, WEIGHING_PROPOSED, WEIGHING_USED, WEIGHING_LEFT };

/* Of all who would be asked (SHARE_ALL; item empty): by the language they speak best (item "fr"), and by the kinds of work that they
** wish (item: a number of enum work); somebody may wish several. */
enum share_kind { SHARE_ALL, SHARE_LANGUAGE, SHARE_WORK };
struct weighing_share { enum share_kind kind; struct str item; int64_t before, after; };

struct weighing {
    weighing_id id;
    time_s at, decided;                      /* decided: when it was used or left; 0 never */
    enum weighing_state state;
    struct weigh_figures figures;
    struct weights present, proposed;
};

struct weighing_report {
    size_t answers;                          /* that can teach now */
    bool made;                               /* there are enough, and more than the last time */
    struct weighing weighing;                /* when made */
};

/* How many answers there are; below WEIGH_LEAST nothing is made. At most WEIGHING_MOST, then the newest ones. */
enum { WEIGHING_MOST = 20000 };
size_t weighing_answered(struct db *db);
/* Makes weights of the answers, unless there are too few or none is new. The helpers' pool must have been filled. */
enum status weighing_make(struct store *store, struct weighing_report *ret);

/* Whether it can be used: proposed, or used before and left. */
bool weighing_is_open(const struct weighing *w);
/* The one made last, the one that counts; false when there is none. */
bool weighing_newest(struct db *db, struct weighing *ret);
bool weighing_used(struct db *db, struct weighing *ret);
/* Ordered by kind, the largest share first. */
void weighing_shares(struct db *db, weighing_id id, struct weighing_share **ret, size_t *ret_n);

/* From now on the proposed weights count, on every server. CONFLICT: that is not what is proposed now. */
enum status weighing_use(struct db *db, int64_t by, weighing_id id);
/* From now on the usual weights count. CONFLICT: they do already. */
enum status weighing_back(struct db *db, int64_t by);

/* Takes over what counts: once, a db_fn for db_read (`args` is not used); and from now on, as a feature's start. */
enum status weighing_load(struct db *db, void *args);
enum status weighing_start(struct store *store, struct arena *a);
/* A feature's tick: once a night one of the servers makes weights, and every server when it starts. */
void weighing_tick(struct store *store, struct arena *a);

/* Adds up for the open jobs; weighing_share.c. In the order of the kinds. */
void weighing_compare(struct db *db, const struct weights *before, const struct weights *after, struct weighing_share **ret,
                      size_t *ret_n);

extern const struct feature weighing_feature;

#endif
