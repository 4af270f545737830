/* insight.h -- figures for whoever has to answer for the platform: twelve questions, answered from live data.
**
** The questions are those that a member of parliament asked about the platform of 2020; seven were answered then, the others
** with "we have no view of that". Here each is a count with a definition. They are read from views that hold no names
** (schema/0006_insight.sql). The public sees whole months and no count of people under FEW; coordinators see everything.
**
**   insight.c          the period, and the figures of it
**   insight_count.c    what the public may not see
**   insight_answers.c  the figures as questions, sentences and tables in words
**   insight_pages.c    the answers as a page and as CSV; insight_chart.c: as a drawing
**   insight_report.c   the answers on the command line, as text and as JSON
*/
#ifndef INSIGHT_INSIGHT_H
#define INSIGHT_INSIGHT_H

#include <stdio.h>

#include "base/setting.h"
#include "insight/insight_count.h"
#include "match/lexicon.h"
#include "web/web.h"

enum { PERIOD_MONTHS = 6, PERIOD_MONTHS_MAX = 120, RECENT_MONTHS = 3, SECTORS_MAX = 16 };

struct period { day_n from, to; };   /* both days count */

/* Counts by month: those of a period, and before it as many as the last three months need. */
struct series {
    int start;                  /* the first month, counted from the year 0 */
    struct count *counts;
    size_t n, first;            /* the period starts at counts[first] */
    struct count total;         /* of the period */
};

enum told_by { TOLD_BY_PERSON, TOLD_BY_LOOP, TOLD_BYS };            /* how we know of a deployment */
enum answered { ANSWERED_YES, ANSWERED_NO, ANSWERED_NOT, ANSWERS };  /* an invitation */

struct average { int64_t sum; struct count of; };   /* sum / of.n; of.n may be 0 */

struct job_count { int64_t n, tenths; };            /* tenths: share in tenths of a percent; all of them make 1000 or 0 */

struct figures {
    struct period period;
    day_n counted_to;           /* the end of the period, or today where that is earlier */
    struct series registered, orgs;
    struct count reserve;       /* people on the reserve list */
    struct count offered[WORKS], offered_choices, offered_people;
    struct count deployments, told[TOLD_BYS], people_helping;
    struct count sectors[SECTORS_MAX];   /* deployments, in the order of org_sectors */
    struct average days, hours;
    struct count orgs_helped, orgs_known;
    struct job_count rubrics[RUBRICS];
    int64_t jobs, jobs_filled;
    struct count jobs_answered;
    int64_t wait;               /* seconds from writing a job to its first yes, all together */
    struct count invitations, answers[ANSWERS];
    struct count helpers_now;   /* who can be asked today */
    int64_t places_now;         /* that are open today */
    day_n first_day, last_day;  /* of anything that happened; 0 when nothing did */
    day_n today, open_until;    /* DAY_NONE when no end is set */
};

/* The last six months, the current one included. When nothing happened in them (a replay of 2020), the six months up to the
** last registration. */
void insight_period_usual(struct db *db, day_n today, struct period *ret);
/* The whole months that a period touches; the running month ends today. */
struct period insight_period_months(struct period p, day_n today);
/* What is wrong with a period, as N_(); NULL: nothing. */
const char *insight_period_fault(struct period p);

/* Counts. Results live in db_arena(db); after a failure of the database they mean nothing (db_failed). */
void insight_gather(struct db *db, struct period p, day_n today, struct figures *ret);
/* Hides what the public may not see. Jobs are public one by one, so their counts stay. */
void insight_hide(struct figures *f);

/* The name of the i-th month of a series, and its number from 1. */
struct date series_month(const struct series *s, size_t i);

/* An average in thousandths; -1 when there is nothing to divide by or it may not be seen */
int64_t average_thousandths(struct average average);
/* Thousandths of days from a job to its first yes, on average; -1 as above. */
int64_t wait_thousandths(const struct figures *f);

/* Prints the answers in `lang`, or with `json` one object whose keys stay the same. DAY_NONE for from or to: as usual.
** INVALID: the period is no period or too long. */
enum status insight_report(struct db *db, day_n from, day_n to, enum lang lang, bool json, FILE *out);

extern struct setting insight_open_until;
extern const struct feature insight_feature;

#endif
