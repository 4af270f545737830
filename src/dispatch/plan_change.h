/* plan_change.h -- what is different from the proposal before, in words. */
#ifndef DISPATCH_PLAN_CHANGE_H
#define DISPATCH_PLAN_CHANGE_H

#include "dispatch/place_shown.h"

/* A sentence for each place that somebody came to or left, in order of the rows; with `who` to name people. At most `limit`; answers
** how many there are in all. */
size_t plan_changes(struct html *h, const struct plan_places_of_row *rows, size_t n, const struct people_shown *people,
                    const struct plan_jobs_of_row *jobs, size_t n_jobs, struct str *ret, size_t limit);

#endif
