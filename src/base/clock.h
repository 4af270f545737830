/* clock.h -- the one door through which time comes in, so that tests and the replayed demo can turn it.
**
** Moments are seconds since 1970 in UTC (time_s). Days are civil days in Belgium (Europe/Brussels), counted since
** 1970-01-01 (day_n): a shift is on a Tuesday in Ghent, whatever the server's own time zone says.
*/
#ifndef BASE_CLOCK_H
#define BASE_CLOCK_H

#include <stdbool.h>
#include <stdint.h>

#include "str.h"

typedef int64_t time_s;
typedef int32_t day_n;

struct date { int year, month, day; };   /* month and day from 1 */

enum { SECONDS_A_DAY = 86400, SECONDS_AN_HOUR = 3600 };

time_s  clock_now(void);
int64_t clock_ms(void);                  /* milliseconds since 1970, same source */
int64_t clock_monotonic_us(void);        /* for durations; never turned */

/* From now on clock_now answers as if the present moment were `now` and goes on from there. For tests and the demo. */
void clock_turn(time_s now);

day_n  day_of(time_s t);                 /* the civil day in Belgium at that moment */
time_s day_start(day_n d);               /* the moment that day begins in Belgium */
/* The moment at which clocks in Belgium say so many minutes after midnight. A time that the change to summer time leaves out is
** an hour later; one that the change back repeats is its first time. */
time_s day_moment(day_n d, int minute);
int    hour_of(time_s t);                /* 0..23 in Belgium */
int    day_weekday(day_n d);             /* 0 = Monday */
struct date day_date(day_n d);
bool   day_from_date(struct date date, day_n *ret);  /* false for 31 February and years outside 1900..2200 */

/* "2020-04-06" or "6/4/2020" (also - and . between); the whole of `s`. */
bool day_parse(struct str s, day_n *ret);
struct str day_iso(struct arena *a, day_n d);        /* 2020-04-06 */
struct str time_iso(struct arena *a, time_s t);      /* 2020-04-06T08:30:00Z */

#endif
