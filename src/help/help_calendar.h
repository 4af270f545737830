/* help_calendar.h -- visits for calendars. They name the work and the municipality, and nobody. */
#ifndef HELP_HELP_CALENDAR_H
#define HELP_HELP_CALENDAR_H

#include "help/help_visit.h"
#include "people/calendar.h"

/* The visits of one pair as an iCalendar file. */
struct str help_calendar(struct arena *a, enum lang lang, struct str origin, const struct help_request *r, const struct help_part *p,
                         const struct help_visit *visits, size_t n, time_s now);

/* All visits of a helper. */
extern const struct calendar_source help_visits_calendar;

#endif
