/* invite_view.h -- rows of people and answers as pages show them. */
#ifndef JOBS_INVITE_VIEW_H
#define JOBS_INVITE_VIEW_H

#include "jobs/deploy.h"
#include "jobs/invite.h"

/* Somebody who was asked or offered. The name and contact data are empty until both said yes. */
struct asked_row {
    struct invitation invitation;
    struct str name, email, phone, what;
    struct str *why;
    size_t n_why;
    struct shift *shifts;        /* asked, or had; none where it is about the whole job */
    size_t n_shifts;
    bool has_deployment;
    struct deployment deployment;
};

/* A job that a helper was asked for, and why. */
struct my_row {
    struct invitation invitation;
    struct job job;
    struct str *why;
    size_t n_why;
    struct shift *shifts;        /* asked, or had; none where it is about the whole job */
    size_t n_shifts;
    bool has_deployment;
    struct deployment deployment;
    struct str contact_name, contact_email, contact_phone;   /* after a yes */
};

/* An open job that fits a helper. */
struct suggested_row {
    struct job job;
    struct str *why;
    size_t n_why;
};

struct asked_row asked_row_of(struct html *h, struct db *db, const struct invitation *i);
/* The shifts, or where there are none the job's days and week. */
struct str invite_when(struct html *h, const struct job *j, const struct shift *shifts, size_t n);
enum status my_row_of(struct html *h, struct db *db, const struct invitation *i, struct my_row *ret);
/* Why somebody was or is to be asked, with the words of their profile and of the job. */
void invite_why(struct html *h, struct db *db, person_id person, job_id job, struct str reasons, struct str **ret, size_t *ret_n);
/* The best open jobs for a helper that they were not asked for; `asked` are all their invitations. */
void suggested_rows_of(struct html *h, struct db *db, person_id helper, const struct invitation *asked, size_t n_asked,
                       struct suggested_row **ret, size_t *ret_n);

#endif
