/* help_rhythm.h -- when help that repeats takes place: days of the week, every so many weeks, at a time. Pure arithmetic.
**
** Days are civil days in Belgium and times are what clocks there say, so "every Tuesday at ten" stays at ten when summer time
** begins or ends.
*/
#ifndef HELP_HELP_RHYTHM_H
#define HELP_HELP_RHYTHM_H

#include "base/clock.h"
#include "web/html.h"

enum { ANY_TIME = -1, WEEK_DAYS = 7, MINUTES_AN_HOUR = 60 };

struct help_rhythm {
    unsigned days;       /* bits, Monday first */
    int weeks;           /* 1 every week, 2 every other week ... */
    day_n first, last;   /* no visit outside; `last` 0: it goes on. The week of `first` is the first one */
    int minute, minutes; /* after midnight, or ANY_TIME; how long a visit takes */
    bool monthly;        /* how it went is asked once a month, not after each visit */
};

bool rhythm_on(const struct help_rhythm *r, day_n day);
/* The first visit from `from` up to and with `to`. False when there is none. */
bool rhythm_next(const struct help_rhythm *r, day_n from, day_n to, day_n *ret);
/* Visits from `from` up to and with `to`. */
int rhythm_count(const struct help_rhythm *r, day_n from, day_n to);
/* The rhythm that follows from a week of 28 moments (day * 4 + part): each day in it, or only the first when it is once a week.
** False when no day is named: then the two agree on it. */
bool rhythm_of_week(uint32_t grid, bool once_a_week, day_n today, int minutes, struct help_rhythm *ret);
/* The day on which somebody who was asked about everything before `day` is asked next: the day after a visit, or the first of a
** month. 0 when no visit is left to ask about. */
day_n rhythm_ask(const struct help_rhythm *r, day_n day);

/* "every Tuesday and Friday at 10:00" */
struct str rhythm_words(struct html *h, const struct help_rhythm *r);

/* "10:00"; empty for ANY_TIME. */
struct str minute_say(struct arena *a, int minute);
/* "10", "10:30", "10.30", "10u30", "10 h", "10 uur"; an empty text is ANY_TIME. False for anything else. */
bool minute_parse(struct str typed, int *ret);

#endif
