/* invite_view.c -- rows of people and answers as pages show them. */
#include "jobs/invite_view.h"

#include "jobs/job_view.h"
#include "people/helper.h"

struct str condition_words(struct html *h, enum condition c) {
    static const char *const words[] = {
        [COND_NONE] = "",
        [COND_PROFESSION] = N_("does not have the profession"),
        [COND_LANGUAGE] = N_("does not speak a needed language"),
        [COND_DISTANCE] = N_("lives too far away"),
        [COND_TIME] = N_("is not free at these moments"),
        [COND_DATES] = N_("is not free on these dates"),
        [COND_PAID] = N_("wishes another kind of agreement"),
        [COND_ASKED] = N_("was asked often this week"),
        [COND_PAUSED] = N_("is taking a break"),
        [COND_LICENCE] = N_("does not have the licence"),
    };
    return c == COND_NONE ? STR("") : _(words[c]);
}

/* What somebody is called before they have a name: by what fits best. */
static struct str what_of(struct html *h, struct str reasons) {
    struct str rest = reasons, reason;
    while (str_next(&rest, ';', &reason)) {
        if (!str_starts(reason, STR("c:"))) continue;
        concept_n c = lexicon_by_id(str_sub(reason, 2, reason.n));
        if (c != NO_CONCEPT && lexicon_concept(c)->kind == OCCUPATION) return concept_name(h, c);
    }
    return _("Helper");
}

struct fit_row fit_row_of(struct html *h, const struct fit *fit) {
    struct str reasons = reasons_of(h->arena, fit);
    struct fit_row row = { .id = fit->id, .what = what_of(h, reasons), .percent = (int)(fit->score * 100.0f + 0.5f),
                           .fails = condition_words(h, fit->fails) };
    if (row.percent > 100) row.percent = 100;
    reasons_say(h, reasons, &row.why, &row.n_why);
    return row;
}

struct asked_row asked_row_of(struct html *h, struct db *db, const struct invitation *i) {
    struct asked_row row = {.invitation = *i, .name = STR(""), .what = what_of(h, i->reasons)};
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
