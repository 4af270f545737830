/* invite_view.c -- rows of people and answers as pages show them. */
#include "jobs/invite_view.h"

#include "people/person.h"

struct asked_row asked_row_of(struct html *h, struct db *db, const struct invitation *i) {
    struct asked_row row = {.invitation = *i, .name = STR(""), .what = reasons_what(h, i->reasons)};
    reasons_say(h, i->reasons, &row.why, &row.n_why);
    row.has_deployment = deploy_of_invitation(db, i->id, &row.deployment) == OK;
    struct person p;
    if (i->state != ACCEPTED || person_get(db, i->person, &p) != OK) return row;
    row.name = p.name;
    row.email = p.email;
    row.phone = p.phone;
    return row;
}

enum status my_row_of(struct db *db, const struct invitation *i, struct my_row *ret) {
    struct my_row row = {.invitation = *i};
    enum status st = job_any(db, i->job, &row.job);
    if (st != OK) return st;
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
