/* job_view.h -- values of a job as pages and mails show them. */
#ifndef JOBS_JOB_VIEW_H
#define JOBS_JOB_VIEW_H

#include "jobs/job.h"
#include "people/grid_view.h"
#include "people/reasons.h"

struct str job_place(struct html *h, const struct job *j);              /* "9000 Gent" */
struct str job_when(struct html *h, const struct job *j);               /* "from 6 April 2020; Monday morning, every night" */
struct str job_terms(struct html *h, const struct job *j);              /* who sees to pay and insurance */
struct str job_dates(struct html *h, day_n from, day_n until);
struct str job_begin(struct html *h, struct str text, size_t letters);  /* the first words, with ... */

#endif
