/* weighing_view.h -- what the page about the weights shows. */
#ifndef JOBS_WEIGHING_VIEW_H
#define JOBS_WEIGHING_VIEW_H

#include "jobs/weighing.h"

struct weighing_view {
    struct weights now;
    unsigned fixed;                    /* bits of parts that a setting gives */
    time_s used_since;                 /* 0: the usual weights count */
    size_t answers;                    /* that can teach */
    bool any;
    struct weighing newest;            /* when any */
    struct weighing_share *share;      /* when something is proposed */
    size_t n_shares;
};

/* A change of a share by so much of the whole is pointed out. */
#define WEIGHING_MUCH 0.05

#endif
