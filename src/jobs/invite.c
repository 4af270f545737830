/* invite.c -- inviting, and what helpers answer: the rules. */
#include "jobs/invite.h"

#include <stdlib.h>

#include "base/rand.h"
#include "invite_sql.h"
#include "jobs/deploy.h"
#include "jobs/invite_mail.h"
#include "jobs/weights.h"
#include "job_sql.h"
#include "match/weigh.h"
#include "people/helper_pool.h"

static enum status may_see_people(const struct caller *by, const struct job *j) {
    bool coordinator = by->who & STAFF;
    return coordinator || (j->org_approved && j->org.n == by->org) ? OK : FORBIDDEN;
}

/* The ask of the job, with those who were asked before left out. */
static struct ask ask_of(struct db *db, const struct job *j) {
    struct ask ask;
    job_ask(db, j, &ask);
    struct invited_people_row *rows = NULL;
    size_t n = 0;
    invited_people(db, (struct invited_people_in){.job = j->id, .today = day_of(clock_now())}, &rows, &n);
    int64_t *ids = arena_array(db_arena(db), int64_t, n);
    for (size_t i = 0; i < n; i++) ids[i] = rows[i].person.n;
    ask.not_these = ids;
    ask.n_not_these = n;
    return ask;
}

enum status invite_fits(struct db *db, const struct caller *by, const struct job *j, struct fit *ret, size_t limit, size_t *ret_n) {
    enum status st = may_see_people(by, j);
    if (st != OK) return st;
    struct ask ask = ask_of(db, j);
    struct weights weights = job_weights();
    *ret_n = pool_rank(helper_pool(), &ask, &weights, ret, limit);
    return OK;
}

enum status invite_almost(struct db *db, const struct caller *by, const struct job *j, struct fit *ret, size_t limit, size_t *ret_n) {
    enum status st = may_see_people(by, j);
    if (st != OK) return st;
    struct ask ask = ask_of(db, j);
    struct weights weights = job_weights();
    *ret_n = pool_almost(helper_pool(), &ask, &weights, ret, limit);
    return OK;
}

/* The pool may be a moment behind; the database decides whether this person was asked enough this week. */
static bool may_be_asked(struct db *db, person_id person) {
    struct contacts_since_row asked;
    struct contacts_since_in in = {.person = person, .since = clock_now() - 7 * SECONDS_A_DAY};
    return contacts_since(db, in, &asked) && asked.n < job_most_asked.number;
}

/* Why somebody is asked: codes for people (reasons_of), and numbers from which weights are learnt (parts_of_fit). */
struct why { struct str reasons, parts; };

/* Writes the invitation, for these shifts where there are any, and the mail. False: the person was asked for the whole job before. */
static bool invite_person(struct db *db, const struct caller *by, const struct job *j, const struct person *p, struct why why,
                          const struct shift *shifts, size_t n, invitation_id *ret) {
    struct invitation_insert_row made;
    if (!invitation_insert(db, (struct invitation_insert_in){ .id = {id_new()}, .job = j->id, .person = p->id, .by_person = {by->person},
            .reasons = why.reasons, .parts = why.parts, .state = INVITED, .sent = clock_now(), .shifts = n > 0 }, &made)) return false;
    shifts_ask(db, made.id, j->id, p->id, shifts, n);
    contact_note(db, p->id);
    audit_note(db, by->person, "invite", p->id, j->id.n);
    invite_mail_ask(db, p, j, made.id, why.reasons);
    *ret = made.id;
    return true;
}

static bool invite_one(struct db *db, const struct caller *by, const struct job *j, const struct fit *fit) {
    person_id person = {fit->id};
    struct person p;
    invitation_id id;
    if (person_get(db, person, &p) != OK || p.state != PERSON_ACTIVE || !may_be_asked(db, person)) return false;
    struct why why = {reasons_of(db_arena(db), fit), parts_of_fit(db_arena(db), fit)};
    return invite_person(db, by, j, &p, why, NULL, 0, &id);
}

/* The caller chose them some time ago: they may have gone, or taken a pause. */
static bool is_there(struct db *db, person_id person) {
    struct helper_is_there_row there;
    struct helper_is_there_in in = {.person = person, .today = day_of(clock_now())};
    return helper_is_there(db, in, &there) && consent_given(db, person, "matching");
}

static bool was_asked_for_all(struct db *db, job_id job, person_id person) {
    struct invitation_whole_row row;
    return invitation_whole(db, (struct invitation_whole_in){.job = job, .person = person}, &row);
}

/* The parts as they are at this moment, of somebody whom others chose. */
static struct str parts_now(struct db *db, const struct job *j, person_id person) {
    struct weights weights = job_weights();
    struct card card;
    struct ask ask;
    struct fit fit;
    if (!helper_card(db, person.n, &card)) return STR("");
    job_ask(db, j, &ask);
    card_fits(&card, &ask, &weights, &fit);
    return parts_of_fit(db_arena(db), &fit);
}

enum status invite_for_shifts(struct db *db, const struct caller *by, job_id job, person_id person, struct str reasons,
                              const struct shift *shifts, size_t n, invitation_id *ret) {
    struct job j;
    struct person p;
    enum status st = job_of(db, by, job, &j);
    if (st != OK) return st;
    if (j.state != JOB_OPEN || !j.org_approved || !may_be_asked(db, person)) return CONFLICT;
    if (!is_there(db, person) || was_asked_for_all(db, job, person) || person_get(db, person, &p) != OK) return CONFLICT;
    struct shift *free = arena_array(db_arena(db), struct shift, n);
    for (size_t i = 0; i < n; i++) free[i] = shifts[i];
    n = shifts_free(db, job, person, free, n, clock_now());
    struct why why = {reasons, n ? parts_now(db, &j, person) : STR("")};
    return n && invite_person(db, by, &j, &p, why, free, n, ret) ? OK : CONFLICT;
}

static bool chosen(const struct ids *people, int64_t id) {
    for (size_t i = 0; i < people->n; i++)
        if (people->id[i] == id) return true;
    return false;
}

enum status invite_send(struct db *db, const struct caller *by, job_id job, const struct ids *people, int *ret_sent) {
    struct job j;
    enum status st = job_of(db, by, job, &j);
    if (st != OK) return st;
    if (j.state != JOB_OPEN || !j.org_approved) return CONFLICT;
    enum { CONSIDERED = 500 };
    struct fit *fits = arena_array(db_arena(db), struct fit, CONSIDERED);
    size_t n = 0;
    st = invite_fits(db, by, &j, fits, CONSIDERED, &n);
    if (st != OK) return st;
    *ret_sent = 0;
    for (size_t i = 0; i < n; i++)
        if (chosen(people, fits[i].id)) *ret_sent += invite_one(db, by, &j, &fits[i]);
    return OK;
}

enum status invite_get(struct db *db, invitation_id id, struct invitation *ret) {
    struct invitation_select_row r;
    if (!invitation_select(db, (struct invitation_select_in){.invitation = id}, &r)) return NOT_FOUND;
    *ret = (struct invitation){ r.id, r.job, r.person, r.by_person, r.reasons, (enum invitation_state)r.state, r.sent,
                                r.answered, r.shifts != 0 };
    return OK;
}

void invite_of_job(struct db *db, job_id job, struct invitation **ret, size_t *ret_n) {
    struct invitations_of_job_row *rows = NULL;
    size_t n = 0;
    invitations_of_job(db, (struct invitations_of_job_in){.job = job}, &rows, &n);
    *ret = arena_array(db_arena(db), struct invitation, n);
    for (size_t i = 0; i < n; i++)
        (*ret)[i] = (struct invitation){ rows[i].id, rows[i].job, rows[i].person, rows[i].by_person, rows[i].reasons,
                                         (enum invitation_state)rows[i].state, rows[i].sent, rows[i].answered,
                                         rows[i].shifts != 0 };
    *ret_n = n;
}

void invite_of_person(struct db *db, person_id person, struct invitation **ret, size_t *ret_n) {
    struct invitations_of_person_row *rows = NULL;
    size_t n = 0;
    invitations_of_person(db, (struct invitations_of_person_in){.person = person}, &rows, &n);
    *ret = arena_array(db_arena(db), struct invitation, n);
    for (size_t i = 0; i < n; i++)
        (*ret)[i] = (struct invitation){ rows[i].id, rows[i].job, rows[i].person, rows[i].by_person, rows[i].reasons,
                                         (enum invitation_state)rows[i].state, rows[i].sent, rows[i].answered,
                                         rows[i].shifts != 0 };
    *ret_n = n;
}

/* True for the one answer that comes first. */
static bool answer(struct db *db, invitation_id id, enum invitation_state state) {
    int64_t changed = 0;
    invitation_update_state(db, (struct invitation_update_state_in){ .invitation = id, .state = state,
        .answered = clock_now() }, &changed);
    return changed == 1;
}

/* Whether one more may agree to the whole job: in each shift there must be a place beside those who have it already. */
static bool has_place(struct db *db, const struct job *j, int64_t accepted) {
    return accepted + shifts_most_taken(db, j->id, day_of(clock_now())) < j->form.people;
}

static enum status begin_deployment(struct db *db, const struct invitation *i, struct job *j) {
    struct invitations_accepted_row accepted = {0};
    invitations_accepted(db, (struct invitations_accepted_in){.job = i->job}, &accepted);
    int64_t places = j->form.people - accepted.n;
    if (j->state != JOB_OPEN || (!i->shifts && !has_place(db, j, accepted.n))) return CONFLICT;
    if (i->shifts && !shifts_take(db, i->id, places, clock_now())) return CONFLICT;
    if (!answer(db, i->id, ACCEPTED)) return CONFLICT;
    deploy_agree(db, i, j);
    if (!i->shifts && places == 1)
        job_update_state(db, (struct job_update_state_in){.job = j->id, .state = JOB_FILLED, .closed = 0}, NULL);
    invite_mail_contacts(db, i, j);
    db_change(db, "job", j->id.n);
    return OK;
}

enum status invite_accept(struct db *db, invitation_id id) {
    struct invitation i;
    struct job j;
    enum status st = invite_get(db, id, &i);
    if (st == OK) st = job_any(db, i.job, &j);
    if (st != OK) return st;
    return i.state == INVITED ? begin_deployment(db, &i, &j) : CONFLICT;
}

enum status invite_decline(struct db *db, invitation_id id) {
    if (!answer(db, id, DECLINED)) return CONFLICT;
    shifts_let_go(db, id);
    db_change(db, "invitation", id.n);
    return OK;
}

bool invite_stands(struct db *db, person_id person, job_id job) {
    struct invitation_of_both_row row;
    return invitation_of_both(db, (struct invitation_of_both_in){.job = job, .person = person, .today = day_of(clock_now())}, &row);
}

enum status invite_offer(struct db *db, person_id person, job_id job) {
    struct job j;
    enum status st = job_public(db, job, &j);
    if (st != OK) return st;
    if (invite_stands(db, person, job)) return CONFLICT;
    struct invitation_insert_row made;
    if (!invitation_insert(db, (struct invitation_insert_in){ .id = {id_new()}, .job = job, .person = person, .by_person = j.author,
            .reasons = STR(""), .state = OFFERED, .sent = clock_now() }, &made)) return CONFLICT;
    invite_mail_offer(db, &j);
    return OK;
}

enum status invite_take(struct db *db, const struct caller *by, invitation_id id, bool yes) {
    struct invitation i;
    struct job j;
    enum status st = invite_get(db, id, &i);
    if (st == OK) st = job_of(db, by, i.job, &j);
    if (st != OK) return st;
    if (i.state != OFFERED || !j.org_approved) return CONFLICT;
    return yes ? begin_deployment(db, &i, &j) : invite_decline(db, id);
}
