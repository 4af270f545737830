/* insight_facts.h -- everything that is counted of one month, as sums, so that a period is the sum
** of its months. */
#ifndef INSIGHT_INSIGHT_FACTS_H
#define INSIGHT_INSIGHT_FACTS_H

#include "lang/few.h"
#include "match/lexicon.h"

enum { SECTORS_MAX = 16 };
enum told_by { TOLD_BY_PERSON, TOLD_BY_LOOP, TOLD_BYS };  /* how we know of a deployment */
enum answered { ANSWERED_YES, ANSWERED_NO, ANSWERED_NOT, ANSWERS }; /* an invitation */

enum fact {
    REGISTERED,                       /* helpers who registered themselves */
    RESERVE,                          /* people who came with the reserve list */
    OFFERING, CHOICES,                /* people who chose kinds of work, and their choices */
    ORGS,                             /* organisations that registered */
    DEPLOYMENTS,                      /* that started */
    DURATIONS, HOURS_TOLD,            /* deployments of which we know the days, the hours */
    FIRST_PEOPLE, FIRST_ORGS,         /* who helped, and were helped, for the first time */
    INVITATIONS,
    JOBS_ANSWERED,                    /* jobs that got a yes, by the month they were written */
    TOLD,                             /* from here on tables */
    ANSWER = TOLD + TOLD_BYS,
    OFFER = ANSWER + ANSWERS,         /* + enum work */
    SECTOR = OFFER + WORKS,           /* + row of org_sectors: deployments */
    FACTS = SECTOR + SECTORS_MAX
};

/* Sums that belong to a count: the days of all DURATIONS, the hours of all HOURS_TOLD, the seconds
** that all JOBS_ANSWERED waited for their first yes. */
enum total { DAYS, HOURS, WAIT, TOTALS };

struct facts { struct count of[FACTS]; int64_t total[TOTALS]; };

void facts_add(struct facts *sum, const struct facts *f);
/* Hides what the public may not see of one month. */
void facts_hide(struct facts *f);
/* A total divided by its count, in thousandths; -1 when there is none, or it may not be seen. Where
** some months are hidden, it is the average of the others. */
int64_t facts_average(const struct facts *f, enum total total);

#endif
