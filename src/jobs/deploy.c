/* deploy.c -- the loop: agreed, started, ended, asked. */
#include "jobs/deploy.h"

#include "base/log.h"
#include "base/rand.h"
#include "deploy_sql.h"
#include "jobs/job_own.h"
#include "mail/mail.h"

enum { ASK_AGAIN_SECONDS = 7 * SECONDS_A_DAY, ANSWER_SECONDS = 60 * SECONDS_A_DAY,
       A_TURN = 500 /* of each sort in one transaction, so that nobody waits long for it */ };

void deploy_agree(struct db *db, const struct invitation *i, const struct job *j) {
    day_n today = day_of(clock_now());
    day_n start = j->form.from != DAY_NONE && j->form.from > today ? j->form.from : today + 1;
    day_n end = j->form.until == DAY_NONE ? 0 : j->form.until;
    struct shift *shifts;
    size_t n;
    shifts_asked(db, i->id, &shifts, &n);
    if (n) start = shifts[0].day, end = shifts[n - 1].day;
    deployment_insert(db, (struct deployment_insert_in){ .id = {id_new()}, .invitation = i->id, .job = i->job, .org = j->org,
        .person = i->person, .state = DEPLOYED_AGREED, .origin = RECORDED_BY_LOOP, .start_day = start,
        .end_day = end }, NULL);
}

enum status deploy_get(struct db *db, deployment_id id, struct deployment *ret) {
    struct deployment_select_row r;
    if (!deployment_select(db, (struct deployment_select_in){.deployment = id}, &r)) return NOT_FOUND;
    *ret = (struct deployment){ r.id, r.job, r.org, r.person, (enum deployment_state)r.state, (day_n)r.start_day,
                                (day_n)r.end_day, (int)r.hours, (enum said)r.helper_said, (enum said)r.org_said };
    return OK;
}

enum status deploy_of_invitation(struct db *db, invitation_id id, struct deployment *ret) {
    struct deployment_select_invitation_row r;
    if (!deployment_select_invitation(db, (struct deployment_select_invitation_in){.invitation = id}, &r)) return NOT_FOUND;
    *ret = (struct deployment){ r.id, r.job, r.org, r.person, (enum deployment_state)r.state, (day_n)r.start_day,
                                (day_n)r.end_day, (int)r.hours, (enum said)r.helper_said, (enum said)r.org_said };
    return OK;
}

/* One no is enough as long as nobody said yes: the other side may simply not have answered. */
static enum deployment_state state_after(const struct deployment *d) {
    bool yes = d->helper_said == SAID_YES || d->org_said == SAID_YES;
    bool no = d->helper_said == SAID_NO || d->org_said == SAID_NO;
    return no && !yes ? DEPLOYED_CANCELLED : yes && d->state == DEPLOYED_CANCELLED ? DEPLOYED_ENDED : d->state;
}

void deploy_said(struct db *db, deployment_id id, enum side side, bool went_ahead, int hours) {
    struct deployment d;
    if (deploy_get(db, id, &d) != OK) return;
    enum said said = went_ahead ? SAID_YES : SAID_NO;
    if (side == SIDE_HELPER) d.helper_said = said;
    else d.org_said = said;
    if (went_ahead && hours > 0) d.hours = hours;
    deployment_update_said(db, (struct deployment_update_said_in){ .deployment = id, .state = state_after(&d),
        .helper_said = d.helper_said, .org_said = d.org_said, .hours = d.hours, .origin = RECORDED_BY_PERSON }, NULL);
    if (state_after(&d) == DEPLOYED_CANCELLED) shifts_cancel(db, id, day_of(clock_now()));
    db_change(db, "deployment", id.n);
}

static void mail_question(struct db *db, deployment_id id, person_id to, const struct job *j, const char *kind, bool to_helper) {
    struct person p;
    if (person_get(db, to, &p) != OK) return;
    struct arena *a = db_arena(db);
    struct str token = link_make(db, kind, to, id.n, STR(""), ANSWER_SECONDS, NULL);
    struct mail m = mail_begin(db, MAIL_OUTCOME, p.lang, to.n, p.email, lang_text(p.lang, N_("Did it go ahead?")));
    mail_line(&m, lang_say(a, T(&m, "Dear {0},"), p.name));
    mail_line(&m, to_helper ? lang_say(a, T(&m, "You were going to help at {0}: {1}."), j->org_name, j->form.title)
                            : lang_say(a, T(&m, "A helper was going to come to you for: {0}."), j->form.title));
    mail_line(&m, T(&m, "Did it go ahead? One tap is enough. Your answer shows what help really reaches people."));
    mail_button(&m, T(&m, "Yes, it went ahead"), str_fmt(a, "/outcome/%.*s/yes", STR_ARGS(token)));
    mail_button(&m, T(&m, "No, it did not"), str_fmt(a, "/outcome/%.*s/no", STR_ARGS(token)));
    mail_send(&m);
}

static void ask_both(struct db *db, const struct deployments_to_ask_row *d) {
    struct job j;
    if (job_any(db, d->job, &j) != OK) return;
    mail_question(db, d->id, d->person, &j, "outcome-helper", true);
    mail_question(db, d->id, d->by_person, &j, "outcome-org", false);
    deployment_update_asked(db, (struct deployment_update_asked_in){.deployment = d->id, .asked = clock_now()}, NULL);
}

/* Whether there may be more. */
static bool advance_some(struct db *db, day_n today) {
    struct deployments_to_start_row *start = NULL;
    struct deployments_to_end_row *end = NULL;
    struct deployments_to_ask_row *ask = NULL;
    size_t n_start = 0, n_end = 0, n_ask = 0;
    deployments_to_start(db, (struct deployments_to_start_in){.today = today, .most = A_TURN}, &start, &n_start);
    for (size_t i = 0; i < n_start; i++)
        deployment_update_state(db, (struct deployment_update_state_in){.deployment = start[i].id, .state = DEPLOYED_STARTED}, NULL);
    deployments_to_end(db, (struct deployments_to_end_in){.today = today, .most = A_TURN}, &end, &n_end);
    for (size_t i = 0; i < n_end; i++)
        deployment_update_state(db, (struct deployment_update_state_in){.deployment = end[i].id, .state = DEPLOYED_ENDED}, NULL);
    deployments_to_ask(db, (struct deployments_to_ask_in){ .before = clock_now() - ASK_AGAIN_SECONDS,
        .started = today - 1, .most = A_TURN }, &ask, &n_ask);
    for (size_t i = 0; i < n_ask; i++) ask_both(db, &ask[i]);
    return n_start == A_TURN || n_end == A_TURN || n_ask == A_TURN;
}

static enum status advance_today(struct db *db, void *args) {
    *(bool *)args = advance_some(db, day_of(clock_now()));
    job_own_forget(db, clock_now());
    return OK;
}

enum status deploy_hourly(struct store *store, struct arena *a, time_s since) {
    bool more = false;
    (void)since;
    enum status st = db_write(store, a, advance_today, &more);
    return st == OK && more ? BUSY : st;
}
