/* job_match.h -- the open jobs that fit a helper: the same conditions and score as helpers for a job, seen from the other side.
**
** All open jobs of approved organisations are kept in memory, equal to the database: filled at the start, then following the
** change log of this and of other processes.
*/
#ifndef JOBS_JOB_MATCH_H
#define JOBS_JOB_MATCH_H

#include "jobs/job.h"

enum status job_match_start(struct store *store, struct arena *a);    /* feature.start */

/* The best open jobs for a helper, best first, without those of `not_these` (sorted); fit.id is the job's. Their number; none
** when the person is no helper who can be asked. */
size_t job_match_best(struct db *db, person_id helper, const int64_t *not_these, size_t n_not_these, struct fit *ret, size_t limit);

#endif
