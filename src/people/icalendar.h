/* icalendar.h -- moments as a file for calendars: iCalendar, RFC 5545.
**
** What stands in it may end up with whoever keeps the reader's calendar, so an event has room for what is done, the municipality, and
** a page behind which one signs in. Nobody's name, telephone number or street belongs here.
*/
#ifndef PEOPLE_ICALENDAR_H
#define PEOPLE_ICALENDAR_H

#include "base/buf.h"
#include "base/clock.h"
#include "lang/lang.h"

struct calendar_event {
    struct str key;              /* names the event for ever: "visit-123" */
    int64_t changes;             /* how often it changed; grows */
    struct str title;
    int64_t place;               /* a place key, of which the municipality is told; 0: nowhere */
    struct str path;             /* of the page about it, without language */
    time_s begin, end;           /* begin 0: the whole of `day` */
    day_n day;
    bool off;                    /* called off: calendars that have it take it out */
};

/* In the order given. `origin`: what links start with; empty: no links. */
struct str icalendar(struct arena *a, enum lang lang, struct str origin, const struct calendar_event *event, size_t n, time_s now);

#endif
