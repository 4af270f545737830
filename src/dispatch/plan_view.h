/* plan_view.h -- a plan as its page shows it: by organisation and job, in words, without names. */
#ifndef DISPATCH_PLAN_VIEW_H
#define DISPATCH_PLAN_VIEW_H

#include "dispatch/place_shown.h"
#include "jobs/wave.h"
#include "match/dispatch.h"

enum { CHANGES_SHOWN = 20, PLAN_JOBS_A_PAGE = 10, JOBS_LISTED = IDS_MAX, PLANS_LISTED = 10 };

/* ---- choosing jobs ---- */

struct choice_row {
    const struct plan_open_jobs_row *job;
    int64_t open;                /* places in the shifts of the days to come */
};

struct choice_view {
    struct choice_row *rows;
    size_t n;
    bool more;                   /* there are more than could be listed */
    struct plan_open_orgs_row *orgs;
    size_t n_orgs;
    struct plans_recent_row *plans;
    size_t n_plans;
    int64_t rubric, org;         /* the filter; -1 and 0: all */
};

/* Open jobs with open places in the next `days` days. */
void choice_view_make(struct db *db, int64_t rubric, int64_t org, int days, struct choice_view *ret);

/* ---- a plan ---- */

struct place_view {
    const struct plan_places_of_row *row;
    enum place_shown shown;
    struct str what;             /* see place_who */
    struct str *why;
    size_t n_why;
};

struct shift_view {
    const struct plan_shifts_of_row *row;
    struct shift shift;
    int64_t filled;
    struct place_view *places;
    size_t n_places;
};

struct job_view {
    const struct plan_jobs_of_row *row;
    bool open;                   /* else it was closed or filled meanwhile */
    int64_t places, filled;
    struct shift_view *shifts;
    size_t n_shifts;
};

struct org_view {
    struct str name;
    int64_t places, filled;
};

struct plan_view {
    struct plan plan;
    struct job_view *jobs;       /* all; those of the page have their people */
    size_t n_jobs, first, n_shown;
    struct org_view *orgs;
    size_t n_orgs;
    int64_t page, pages;
    int64_t places, filled, helpers, minutes;
    int64_t to_send, asked, yes, lost, came, left;   /* places; lost: no, no answer in time, or could not be asked */
    int64_t to_ask;              /* people who get a mail with the next sending, once for each job */
    struct answer_rate rate;     /* of invitations for jobs of these rubrics */
    struct str change[CHANGES_SHOWN];   /* what is different from the version before */
    size_t n_changes;            /* all of them, more than are shown maybe */
};

enum status plan_view_make(struct html *h, struct db *db, plan_id id, int64_t page, struct plan_view *ret);

/* Why a place of the shift is open: "3 people would fit, but each of them lives too far away." */
struct str gap_words(struct html *h, const struct plan_shifts_of_row *shift);
/* "By experience 31 in 100 say yes." */
struct str rate_words(struct html *h, struct answer_rate rate);
/* What every plan keeps to. */
struct str plan_rules_words(struct html *h);

#endif
