/* invite_view.c -- rows of people and answers as pages show them. */
#include "jobs/invite_view.h"

#include <stdlib.h>

#include "jobs/job_match.h"
#include "jobs/job_view.h"
#include "people/person.h"

struct str invite_when(struct html *h, const struct job *j, const struct shift *shifts, size_t n) {
    return n ? shifts_words(h, shifts, n) : job_when(h, j);
}

void invite_why(struct html *h, struct db *db, person_id person, job_id job, struct str reasons, struct str **ret, size_t *ret_n) {
    struct quotes profile, asked;
    quotes_of_helper(db, person, &profile);
    job_quotes(db, job, &asked);
    reasons_say_quoted(h, reasons, &profile, &asked, ret, ret_n);
}

struct asked_row asked_row_of(struct html *h, struct db *db, const struct invitation *i) {
    struct asked_row row = {.invitation = *i, .name = STR(""), .what = reasons_what(h, i->reasons)};
    invite_why(h, db, i->person, i->job, i->reasons, &row.why, &row.n_why);
    shifts_asked(db, i->id, &row.shifts, &row.n_shifts);
    row.has_deployment = deploy_of_invitation(db, i->id, &row.deployment) == OK;
    struct person p;
    if (i->state != ACCEPTED || person_get(db, i->person, &p) != OK) return row;
    row.name = p.name;
    row.email = p.email;
    row.phone = p.phone;
    return row;
}

enum status my_row_of(struct html *h, struct db *db, const struct invitation *i, struct my_row *ret) {
    struct my_row row = {.invitation = *i};
    enum status st = job_any(db, i->job, &row.job);
    if (st != OK) return st;
    invite_why(h, db, i->person, i->job, i->reasons, &row.why, &row.n_why);
    shifts_asked(db, i->id, &row.shifts, &row.n_shifts);
    row.has_deployment = deploy_of_invitation(db, i->id, &row.deployment) == OK;
    struct person p;
    if (i->state == ACCEPTED && person_get(db, i->by, &p) == OK) {
        row.contact_name = p.name;
        row.contact_email = p.email;
        row.contact_phone = p.phone;
    }
    *ret = row;
    return OK;
}

static int by_number(const void *a, const void *b) {
    int64_t x = *(const int64_t *)a, y = *(const int64_t *)b;
    return (x > y) - (x < y);
}

void suggested_rows_of(struct html *h, struct db *db, person_id helper, const struct invitation *asked, size_t n_asked,
                       struct suggested_row **ret, size_t *ret_n) {
    enum { SUGGESTED = 6 };
    int64_t *not_these = arena_array(h->arena, int64_t, n_asked);
    for (size_t i = 0; i < n_asked; i++) not_these[i] = asked[i].job.n;
    qsort(not_these, n_asked, sizeof *not_these, by_number);
    struct fit fit[SUGGESTED];
    size_t n = job_match_best(db, helper, not_these, n_asked, fit, SUGGESTED), kept = 0;
    struct suggested_row *rows = arena_array(h->arena, struct suggested_row, n);
    for (size_t i = 0; i < n; i++) {
        if (job_public(db, (job_id){fit[i].id}, &rows[kept].job) != OK) continue;
        invite_why(h, db, helper, rows[kept].job.id, reasons_of(h->arena, &fit[i]), &rows[kept].why, &rows[kept].n_why);
        kept++;
    }
    *ret = rows;
    *ret_n = kept;
}
