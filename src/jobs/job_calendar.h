/* job_calendar.h -- what jobs tell a helper's own calendar. */
#ifndef JOBS_JOB_CALENDAR_H
#define JOBS_JOB_CALENDAR_H

#include "jobs/deploy.h"
#include "people/calendar.h"

extern const struct calendar_source job_calendar;

#endif
