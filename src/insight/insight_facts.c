/* insight_facts.c -- adding months, and hiding in one. */
#include "insight/insight_facts.h"

static const enum fact counted[TOTALS] = {
    [DAYS] = DURATIONS, [HOURS] = HOURS_TOLD, [WAIT] = JOBS_ANSWERED};

void facts_add(struct facts *sum, const struct facts *f) {
    for (size_t i = 0; i < FACTS; i++) count_add(&sum->of[i], f->of[i]);
    for (size_t i = 0; i < TOTALS; i++) sum->total[i] += f->total[i];
}

/* Each DEPLOYMENT is in one cell of TOLD and in one of SECTOR; the other tables have totals of
** their own. */
void facts_hide(struct facts *f) {
    static const enum fact alone[] = {REGISTERED, RESERVE, OFFERING, ORGS, DEPLOYMENTS, DURATIONS,
                                      HOURS_TOLD, FIRST_PEOPLE, FIRST_ORGS, JOBS_ANSWERED};
    for (size_t i = 0; i < COUNT(alone); i++) count_hide(&f->of[alone[i]]);
    counts_hide_parts(f->of + TOLD, TOLD_BYS);
    counts_hide_parts(f->of + SECTOR, SECTORS_MAX);
    counts_hide(f->of + ANSWER, ANSWERS, &f->of[INVITATIONS]);
    counts_hide(f->of + OFFER, WORKS, &f->of[CHOICES]);
    for (size_t i = 0; i < TOTALS; i++)
        if (f->of[counted[i]].seen != SEEN)
            f->total[i] = 0; /* an average of few says what each of them did */
}

int64_t facts_average(const struct facts *f, enum total total) {
    int64_t n = f->of[counted[total]].n;
    return n ? (f->total[total] * 1000 + n / 2) / n : -1;
}
