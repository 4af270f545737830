/* job_own.h -- what jobs keep about people: said to them, and forgotten in time. */
#ifndef JOBS_JOB_OWN_H
#define JOBS_JOB_OWN_H

#include "base/clock.h"
#include "db/db.h"

/* Hands over the words to people/own_data.h. */
void job_own_start(void);
/* Takes the person out of invitations and deployments that are over time; at most 500 of each. */
void job_own_forget(struct db *db, time_s now);

#endif
