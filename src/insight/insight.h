/* insight.h -- figures for whoever has to answer for the platform: twelve questions, answered from
** live data.
**
** The questions are those that a member of parliament asked about the platform of 2020; seven were
** answered then, the others with "we have no view of that". Here each is a count with a definition.
** They are read from views that hold no names (schema/0006_insight.sql). The public sees whole
** months and no count of people under FEW; coordinators see everything.
**
**   insight.c          the period, and the figures of it
**   insight_facts.c    what is counted of a month; lang/few.h: what the public may not see
**   insight_answers.c  the figures as questions, sentences and tables in words
**   insight_pages.c    the answers as a page and as CSV; insight_chart.c: as a drawing
**   insight_report.c   the answers on the command line, as text and as JSON
*/
#ifndef INSIGHT_INSIGHT_H
#define INSIGHT_INSIGHT_H

#include <stdio.h>

#include "base/setting.h"
#include "insight/insight_facts.h"
#include "web/web.h"

enum { PERIOD_MONTHS = 6, PERIOD_MONTHS_MAX = 120, RECENT_MONTHS = 3 };

struct period { day_n from, to; };        /* both days count */

struct job_count { int64_t n, tenths; };  /* share in tenths of a percent; all make 1000 */

struct figures {
    struct period period;
    day_n today, counted_to;    /* the end of the period, or today where that is earlier */
    struct facts *months;       /* from the beginning, at least three */
    size_t n, first;            /* the period starts at months[first] */
    int start;                  /* months[0], counted from the year 0 */
    struct facts cut;           /* of the first month: the days before the period */
    struct facts total, ever;   /* sums of the period, and of everything up to its end */
    struct job_count rubrics[RUBRICS];
    int64_t jobs, jobs_filled;  /* of the period */
    struct count helpers_now;   /* who can be asked today */
    int64_t places_now;         /* that are open today */
    day_n first_day, last_day;  /* of anything that happened; 0 when nothing did */
    day_n open_until;           /* DAY_NONE when no end is set */
};

/* The last six months, the current one included. When nothing happened in them (a replay of 2020),
** the six months up to the last registration. */
void insight_period_usual(struct db *db, day_n today, struct period *ret);
/* The whole months that a period touches; the running month ends today. */
struct period insight_period_months(struct period p, day_n today);
/* What is wrong with a period, as N_(); NULL: nothing. */
const char *insight_period_fault(struct period p);

/* Counts everything, or without `everything` what the public may see; `p` is then made of whole
** months. Jobs are public one by one, so they are always counted. Results live in db_arena(db);
** after a failure of the database they mean nothing (db_failed). */
void insight_gather(struct db *db, struct period p, day_n today, bool everything,
                    struct figures *ret);
/* Year and month (from 1) of months[i]. */
struct date insight_month(const struct figures *f, size_t i);

/* Prints the answers in `lang`, or with `json` one object whose keys stay the same. DAY_NONE for
** from or to: as usual. INVALID: the period is no period or too long. */
enum status insight_report(struct db *db, day_n from, day_n to, enum lang lang, bool json,
                           FILE *out);

extern struct setting insight_open_until;
extern const struct feature insight_feature;

#endif
