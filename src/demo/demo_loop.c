/* demo_loop.c -- what became of the jobs: who was invited, who came, how long.
**
** The jobs are gone through in the order in which they were written. Whoever has registered by then stands in a pool of the
** demo's own; the pool ranks, the best are invited, and chance answers (assumed.tsv). Everything that follows is marked as
** recorded by the loop, but for the two deployments of July to September that organisations had recorded themselves.
*/
#include "demo/demo_plan.h"
#include "demo_sql.h"
#include "jobs/invite_mail.h"
#include "match/weigh.h"

enum {
    INVITES = 800,                       /* of a thousand jobs, so many invite somebody */
    OFFERED_TO = 250,                    /* of a thousand open jobs, so many get an offer of a helper */
    CONSIDERED = 60,
    NEAR_KM = 5, MIDDLE_KM = 15,         /* how far away people say yes how often: assumed.tsv */
    REST_DAYS = 4, KNOWN_REST_DAYS = 7,  /* nobody is asked again so soon */
    INVITES_WITHIN = 2, ANSWERS_WITHIN = 3, /* days */
    ASK_TIMES_MOST = 3,
    RECORDED_FROM = 4, RECORDED_UNTIL = 6, /* months of the published deployments */
    JOBS_A_BATCH = 50,
};

/* ---- the pool of that day ---- */

struct crowd {
    struct pool *pool;
    size_t next;                         /* the next person who has not come yet */
};

static bool knows(const struct card *card, concept_n c) {
    for (size_t i = 0; i < card->n_knows; i++)
        if (card->knows[i].concept == c) return true;
    return false;
}

static void put(struct pool *pool, const struct demo_person *p) {
    struct card card = p->card;
    card.last_asked = p->asked;
    for (unsigned bit = 0; bit < 64; bit++) {
        concept_n c = card.professions >> bit & 1 ? lexicon_profession(bit) : NO_CONCEPT;
        if (c == NO_CONCEPT || knows(&card, c) || card.n_knows == CARD_ITEMS) continue;
        card.knows[card.n_knows++] = (struct weighted){c, 1.0f};
    }
    pool_put(pool, &card);
}

/* Helpers stand in the order in which they came; some of the reserve list never confirmed. */
static void follow(struct demo *d, struct crowd *crowd, time_s upto) {
    for (; crowd->next < d->n_helpers && d->person[crowd->next].created <= upto; crowd->next++)
        if (d->person[crowd->next].helper && d->person[crowd->next].confirmed) put(crowd->pool, &d->person[crowd->next]);
}

/* Ids grow with the moment a person came, so the list can be halved. */
static struct demo_person *person_of(struct demo *d, int64_t id) {
    size_t from = 0, to = d->n_helpers;
    while (to - from > 1) {
        size_t middle = from + (to - from) / 2;
        if (d->person[middle].person.id.n <= id) from = middle;
        else to = middle;
    }
    CHECK(d->person[from].person.id.n == id);
    return &d->person[from];
}

/* ---- inviting ---- */

static time_s rest_of(const struct demo *d, const struct demo_person *p) {
    return (p == d->known ? KNOWN_REST_DAYS : REST_DAYS) * SECONDS_A_DAY;
}

/* Something in common, what they can do or what they wish to do; and not asked for this job, nor for another just now. */
static bool may_be_asked(const struct demo *d, const struct demo_job *j, const struct demo_person *p, const struct fit *fit) {
    if (fit->matched[0] == NO_CONCEPT && fit->part[PART_WORK] <= 0) return false;
    for (size_t i = 0; i < j->n_invitations; i++)
        if (j->invitation[i].person == p) return false;
    return p->asked == 0 || j->created - p->asked >= rest_of(d, p);
}

/* The moment chosen, or soon after what it follows, or now. */
static time_s moment_after(struct demo *d, time_s before, uint32_t days) {
    enum { SOON = 1800 };
    time_s at = demo_moment(d, day_of(before) + (day_n)rand_below(&d->rand, days + 1));
    if (at < before + SOON) at = before + SOON;
    return at < d->end ? at : d->end;
}

static bool is_new(const struct demo *d, const struct demo_job *j) {
    return day_of(j->created) >= demo_today(d) - DEMO_NEW_DAYS;
}

/* The visitors' helper leaves the newest invitations to the visitors. */
static bool draw_answer(struct demo *d, struct str answer, const struct demo_job *j, struct demo_invitation *i) {
    bool yes = str_eq(answer, STR("yes")) && j->accepted < j->form.people;
    time_s at = moment_after(d, i->sent, ANSWERS_WITHIN);
    if (!yes && !str_eq(answer, STR("no"))) return false;
    if (at >= d->end || day_of(at) >= j->form.until || (i->person == d->known && is_new(d, j))) return false;
    i->answered = at;
    i->state = yes ? ACCEPTED : DECLINED;
    return true;
}

static struct demo_invitation *invite(struct demo *d, struct crowd *crowd, struct demo_job *j, struct demo_person *p,
                                      const struct fit *fit) {
    struct demo_invitation *i = &j->invitation[j->n_invitations++];
    *i = (struct demo_invitation){ .person = p, .reasons = reasons_of(d->arena, fit), .parts = parts_of_fit(d->arena, fit),
                                   .state = INVITED, .sent = moment_after(d, j->created, INVITES_WITHIN) };
    i->id.n = demo_id(d, i->sent);
    p->asked = i->sent;
    put(crowd->pool, p);
    return i;
}

static bool is_past(const struct demo *d, const struct demo_job *j) {
    return j->form.until < demo_today(d);
}

/* ---- deployments ---- */

/* Between half a day and two days a week. */
static int draw_hours(struct demo *d, const struct demo_deployment *w) {
    enum { LEAST_A_WEEK = 4, MORE_A_WEEK = 13, LEAST = 3 };
    int a_week = LEAST_A_WEEK + (int)rand_below(&d->rand, MORE_A_WEEK);
    int hours = a_week * (w->end - w->start + 1) / 7;
    return hours < LEAST ? LEAST : hours;
}

/* After the end both were asked; who said nothing after three mails is not asked again. */
static void draw_outcome(struct demo *d, struct demo_deployment *w) {
    struct str outcome = demo_assume(&d->text, STR("outcome"), &d->rand);
    bool both = str_eq(outcome, STR("went ahead, both said"));
    w->asked = moment_after(d, day_start(w->end + 1), 0);
    w->asked_times = ASK_TIMES_MOST;
    if (str_eq(outcome, STR("did not go ahead"))) {
        w->state = DEPLOYED_CANCELLED;
        w->helper_said = SAID_NO;
        return;
    }
    if (both || str_eq(outcome, STR("went ahead, helper said"))) w->helper_said = SAID_YES;
    if (both || str_eq(outcome, STR("went ahead, organisation said"))) w->org_said = SAID_YES;
    if (w->helper_said || w->org_said) w->hours = draw_hours(d, w);
}

static void deploy(struct demo *d, struct demo_job *j, struct demo_invitation *i) {
    day_n after = day_of(i->answered) + 1, today = demo_today(d);
    struct demo_deployment *w = &i->deployment;
    j->accepted++;
    *w = (struct demo_deployment){ .id = {i->id.n}, .origin = RECORDED_BY_LOOP, .end = j->form.until,
                                   .start = j->form.from > after ? j->form.from : after };
    w->state = w->start > today ? DEPLOYED_AGREED : w->end < today ? DEPLOYED_ENDED : DEPLOYED_STARTED;
    if (w->state == DEPLOYED_ENDED) draw_outcome(d, w);
}

/* The deployments that were published: the first ones of those months are taken for those that organisations recorded. */
static void mark_recorded(struct demo *d) {
    int64_t left = demo_figure(&d->text, STR("deployments-recorded"), STR("4-6"));
    day_n first = d->month[RECORDED_FROM - 1].first, last = d->month[RECORDED_UNTIL - 1].last;
    for (size_t i = 0; i < d->n_jobs; i++)
        for (size_t k = 0; k < d->job[i].n_invitations && left; k++) {
            struct demo_deployment *w = &d->job[i].invitation[k].deployment;
            bool at_work = w->id.n && (w->state == DEPLOYED_ENDED || w->state == DEPLOYED_STARTED);
            if (!at_work || w->start < first || w->start > last) continue;
            w->origin = RECORDED_BY_PERSON;
            w->org_said = SAID_YES;
            left--;
        }
    CHECK(left == 0);
}

/* ---- the loop ---- */

/* Invites somebody, if that may be, and lets them answer. */
static void ask(struct demo *d, struct crowd *crowd, struct demo_job *j, struct demo_person *p, const struct fit *fit) {
    if (!may_be_asked(d, j, p, fit)) return;
    struct demo_invitation *i = invite(d, crowd, j, p, fit);
    struct str group = fit->km <= NEAR_KM ? STR("answer-near") : fit->km <= MIDDLE_KM ? STR("answer-middle") : STR("answer-far");
    struct str answer = demo_assume(&d->text, group, &d->rand);
    bool answered = draw_answer(d, answer, j, i);
    if (answered && i->state == ACCEPTED) deploy(d, j, i);
    if (!answered && i->sent + ASK_SECONDS < d->end) i->state = EXPIRED;
}

static void invite_for(struct demo *d, struct crowd *crowd, struct demo_job *j) {
    struct fit fits[CONSIDERED];
    size_t n = pool_rank(crowd->pool, &j->ask, &usual_weights, fits, CONSIDERED);
    size_t wanted = 1 + rand_below(&d->rand, (uint32_t)j->form.people + 2);
    if (wanted > DEMO_INVITED) wanted = DEMO_INVITED;
    for (size_t i = 0; i < n; i++) /* the visitors' helper is not overlooked */
        if (fits[i].id == d->known->person.id.n) ask(d, crowd, j, d->known, &fits[i]);
    for (size_t i = 0; i < n && j->n_invitations < wanted; i++) ask(d, crowd, j, person_of(d, fits[i].id), &fits[i]);
}

/* Somebody who saw the open job offers to come. */
static void offer_for(struct demo *d, struct crowd *crowd, struct demo_job *j) {
    struct fit fits[CONSIDERED];
    size_t n = pool_rank(crowd->pool, &j->ask, &usual_weights, fits, CONSIDERED);
    if (n == 0 || j->n_invitations == DEMO_INVITED) return;
    const struct fit *fit = &fits[rand_below(&d->rand, (uint32_t)n)];
    struct demo_person *p = person_of(d, fit->id);
    if (p == d->known || !may_be_asked(d, j, p, fit)) return;
    struct demo_invitation *i = &j->invitation[j->n_invitations++];
    *i = (struct demo_invitation){.person = p, .state = OFFERED, .sent = moment_after(d, j->created, INVITES_WITHIN)};
    i->id.n = demo_id(d, i->sent);
}

static void plan_invitations(struct demo *d) {
    struct crowd crowd = {.pool = pool_new()};
    for (size_t i = 0; i < d->n_jobs; i++) {
        struct demo_job *j = &d->job[i];
        follow(d, &crowd, j->created);
        if (demo_chance(d, INVITES) || j->org == &d->org[0] || is_new(d, j)) invite_for(d, &crowd, j);
        if (!is_past(d, j) && j->accepted < j->form.people && demo_chance(d, OFFERED_TO)) offer_for(d, &crowd, j);
    }
    mark_recorded(d);
    pool_free(crowd.pool);
}

/* ---- writing ---- */

static void write_deployment(struct db *db, const struct demo_job *j, const struct demo_invitation *i) {
    const struct demo_deployment *w = &i->deployment;
    demo_deployment_insert(db, (struct demo_deployment_insert_in){ .id = w->id, .invitation = i->id, .job = j->id,
        .org = j->org->id, .person = i->person->person.id, .state = w->state, .origin = w->origin, .start_day = w->start,
        .end_day = w->end, .hours = w->hours, .helper_said = w->helper_said, .org_said = w->org_said, .asked = w->asked,
        .asked_times = w->asked_times }, NULL);
}

/* The mail of an invitation that can still be answered lies in the outbox, written at its time. */
static enum status write_mail(struct db *db, const struct demo_job *j, const struct demo_invitation *i) {
    struct job job;
    enum status st = job_any(db, j->id, &job);
    clock_turn(i->sent);
    if (st == OK && i->state == INVITED) invite_mail_ask(db, &i->person->person, &job, i->id, i->reasons);
    if (st == OK && i->state == OFFERED) invite_mail_offer(db, &job);
    return st;
}

static enum status write_invitation(struct db *db, const struct demo_job *j, const struct demo_invitation *i) {
    person_id by = j->org->member[0]->person.id, person = i->person->person.id;
    demo_invitation_insert(db, (struct demo_invitation_insert_in){ .id = i->id, .job = j->id, .person = person,
        .by_person = by, .reasons = i->reasons, .parts = i->parts, .state = i->state, .sent = i->sent, .answered = i->answered }, NULL);
    if (i->deployment.id.n) write_deployment(db, j, i);
    if (i->state == INVITED || i->state == OFFERED) return write_mail(db, j, i);
    return OK;
}

/* An organisation's asking is noted in the audit and counts for the person; a helper's own offer is neither. */
static void write_traces(struct db *db, const struct demo_job *j, const struct demo_invitation *i) {
    person_id person = i->person->person.id;
    if (i->state == OFFERED) return;
    demo_contact_insert(db, (struct demo_contact_insert_in){.id = {i->id.n}, .person = person, .at = i->sent}, NULL);
    demo_audit_insert(db, (struct demo_audit_insert_in){ .id = {i->id.n}, .at = i->sent,
        .actor = j->org->member[0]->person.id.n, .action = STR("invite"), .about = person, .object = j->id.n }, NULL);
}

/* What has become of the job by now. */
static enum status finish_job(struct db *db, struct demo *d, const struct demo_job *j) {
    const struct caller by = {.person = j->org->member[0]->person.id.n, .org = j->org->id.n, .who = MEMBER};
    bool past = is_past(d, j);
    if (!past && j->accepted < j->form.people) return OK;
    clock_turn(past ? day_start(j->form.until + 1) : d->end);
    return job_set_state(db, &by, j->id, past ? JOB_CLOSED : JOB_FILLED);
}

static enum status write_loop(struct db *db, struct demo *d, size_t at) {
    const struct demo_job *j = &d->job[at];
    enum status st = OK;
    for (size_t k = 0; k < j->n_invitations && st == OK; k++) {
        st = write_invitation(db, j, &j->invitation[k]);
        write_traces(db, j, &j->invitation[k]);
    }
    return st == OK ? finish_job(db, d, j) : st;
}

enum status demo_make_invitations(struct demo *d) {
    plan_invitations(d);
    return demo_write(d, d->n_jobs, JOBS_A_BATCH, write_loop);
}
