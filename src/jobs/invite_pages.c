/* invite_pages.c -- who fits, who was asked, and the answers from the mail and from a helper's own page. */
#include "invite_pages_html.h"
#include "jobs/invite.h"
#include "jobs/invite_view.h"
#include "jobs/wave.h"

struct people_form { struct ids people; };
static const struct field people_fields[] = {
    IDS(people_form, people, N_("People"), .min = 1, .missing = N_("Tick at least one person.")),
};
FORM(people_form, people_fields);

struct wave_form { int64_t hours; };
static const struct option pauses[] = {
    {2, N_("two hours"), NULL}, {6, N_("six hours"), NULL}, {24, N_("a day"), NULL}, {48, N_("two days"), NULL},
};
static const struct options pause_options = {.rows = pauses, .n = COUNT(pauses)};
static const struct field wave_fields[] = {
    CHOICE(wave_form, hours, N_("How long do we wait for answers before we ask the next people?"), .options = &pause_options),
};
FORM(wave_form, wave_fields);

static job_id rq_job(struct request *rq) {
    return (job_id){rq_id(rq, "job")};
}

static invitation_id rq_invitation(struct request *rq) {
    return (invitation_id){rq_id(rq, "invitation")};
}

static enum status job_page(struct request *rq) {
    struct job j;
    enum status st = job_of(rq->db, &rq->caller, rq_job(rq), &j);
    if (st != OK) return st;
    struct invitation *asked;
    size_t n;
    invite_of_job(rq->db, j.id, &asked, &n);
    struct asked_row *rows = arena_array(rq->arena, struct asked_row, n);
    for (size_t i = 0; i < n && st == OK; i++) {
        rows[i] = asked_row_of(&rq->html, rq->db, &asked[i]);
        if (rows[i].name.n) st = audit_seen(rq, "contact", asked[i].person, j.id.n);
    }
    if (st != OK) return st;
    struct wave wave;
    invite_page_job(&rq->html, &j, rows, n, wave_get(rq->db, j.id, &wave) ? &wave : NULL);
    return OK;
}

static enum status waves(struct request *rq) {
    struct job j;
    enum status st = job_of(rq->db, &rq->caller, rq_job(rq), &j);
    if (st != OK) return st;
    form_fill(rq, &wave_form_spec, &(struct wave_form){.hours = 24});
    invite_page_waves(&rq->html, &j);
    return OK;
}

static enum status waves_post(struct request *rq) {
    const struct wave_form *f = rq_form(rq);
    enum status st = wave_begin(rq->db, &rq->caller, rq_job(rq), (int)f->hours);
    if (st != OK) return st;
    rq_notice(rq, N_("We invite the first people within a minute, and go on until all places are taken."));
    return rq_redirect(rq, "/organisation/jobs/%lld", (long long)rq_job(rq).n);
}

static enum status waves_stop_post(struct request *rq) {
    enum status st = wave_end(rq->db, &rq->caller, rq_job(rq));
    return st == OK ? rq_redirect(rq, "/organisation/jobs/%lld", (long long)rq_job(rq).n) : st;
}

/* With the words of both, and for those who almost fit what is missing. */
static struct fit_row *rows_of(struct request *rq, const struct job *j, const struct fit *fits, size_t n) {
    struct html *h = &rq->html;
    struct fit_row *rows = arena_array(h->arena, struct fit_row, n);
    struct quotes profile, job;
    struct ask ask;
    job_quotes(rq->db, j->id, &job);
    job_ask(rq->db, j, &ask);
    for (size_t i = 0; i < n; i++) {
        quotes_of_helper(rq->db, (person_id){fits[i].id}, &profile);
        rows[i] = fit_row_quoted(h, &fits[i], &profile, &job);
        rows[i].fails = condition_named(h, &fits[i], &ask);
    }
    return rows;
}

static enum status people(struct request *rq) {
    enum { ALMOST_SHOWN = 5 };
    struct job j;
    enum status st = job_of(rq->db, &rq->caller, rq_job(rq), &j);
    if (st != OK) return st;
    struct fit *fits = arena_array(rq->arena, struct fit, PEOPLE_SHOWN), *almost = arena_array(rq->arena, struct fit, ALMOST_SHOWN);
    size_t n = 0, n_almost = 0;
    if (j.org_approved) {
        st = invite_fits(rq->db, &rq->caller, &j, fits, PEOPLE_SHOWN, &n);
        if (st == OK) st = invite_almost(rq->db, &rq->caller, &j, almost, ALMOST_SHOWN, &n_almost);
        if (st != OK) return st;
    }
    st = audit_seen(rq, "fits", (person_id){0}, j.id.n);
    if (st != OK) return st;
    form_fill(rq, &people_form_spec, NULL);
    invite_page_people(&rq->html, &j, rows_of(rq, &j, fits, n), n, rows_of(rq, &j, almost, n_almost), n_almost, j.org_approved);
    return OK;
}

static enum status people_post(struct request *rq) {
    const struct people_form *f = rq_form(rq);
    int sent = 0;
    enum status st = invite_send(rq->db, &rq->caller, rq_job(rq), &f->people, &sent);
    if (st != OK) return st;
    rq_notice(rq, sent == (int)f->people.n ? N_("The invitations are on their way.")
                  : sent ? N_("Some were asked by others in the meantime. The other invitations are on their way.")
                         : N_("These people were asked by others in the meantime. Choose somebody else."));
    return rq_redirect(rq, "/organisation/jobs/%lld", (long long)rq_job(rq).n);
}

static enum status take_post(struct request *rq, bool yes) {
    struct invitation i;
    enum status st = invite_get(rq->db, rq_invitation(rq), &i);
    if (st == OK) st = invite_take(rq->db, &rq->caller, i.id, yes);
    return st == OK ? rq_redirect(rq, "/organisation/jobs/%lld", (long long)i.job.n) : st;
}

static enum status take_yes_post(struct request *rq) {
    return take_post(rq, true);
}

static enum status take_no_post(struct request *rq) {
    return take_post(rq, false);
}

/* ---- the two links of the mail ---- */

static bool says_yes(const struct link *link) {
    return str_eq(link->kind, STR("accept"));
}

static bool is_answer(const struct link *link) {
    return says_yes(link) || str_eq(link->kind, STR("decline"));
}

static enum status answer(struct request *rq) {
    struct link link;
    struct invitation i;
    struct job j;
    enum status st = link_look(rq->db, rq_value(rq, "token"), STR(""), &link);
    if (st == NOT_FOUND || (st == OK && !is_answer(&link))) return NOT_FOUND;
    if (st == OK) st = invite_get(rq->db, (invitation_id){link.object}, &i);
    if (st == OK) st = job_any(rq->db, i.job, &j);
    if (st != OK || i.state != INVITED) invite_page_late(&rq->html);
    else {
        struct shift *shifts;
        size_t n;
        shifts_asked(rq->db, i.id, &shifts, &n);
        struct str *why;
        size_t n_why;
        invite_why(&rq->html, rq->db, i.person, j.id, i.reasons, &why, &n_why);
        invite_page_answer(&rq->html, &j, invite_when(&rq->html, &j, shifts, n), why, n_why, says_yes(&link));
    }
    return OK;
}

static enum status answer_post(struct request *rq) {
    struct link link;
    enum status st = link_use(rq->db, rq_value(rq, "token"), STR(""), STR(""), &link);
    if (st == OK && !is_answer(&link)) return NOT_FOUND;
    invitation_id id = {st == OK ? link.object : 0};
    if (st == OK) st = says_yes(&link) ? invite_accept(rq->db, id) : invite_decline(rq->db, id);
    if (st == CONFLICT) return rq_redirect(rq, "/invitation/late");
    return st == OK ? rq_redirect(rq, says_yes(&link) ? "/invitation/thanks/yes" : "/invitation/thanks/no") : st;
}

static enum status thanks_yes(struct request *rq) {
    invite_page_answered(&rq->html, true);
    return OK;
}

static enum status thanks_no(struct request *rq) {
    invite_page_answered(&rq->html, false);
    return OK;
}

static enum status late(struct request *rq) {
    invite_page_late(&rq->html);
    return OK;
}

/* ---- a helper's own page ---- */

static enum status mine(struct request *rq) {
    struct invitation *all;
    size_t n, kept = 0;
    invite_of_person(rq->db, rq_person(rq), &all, &n);
    struct my_row *rows = arena_array(rq->arena, struct my_row, n);
    for (size_t i = 0; i < n; i++) kept += my_row_of(&rq->html, rq->db, &all[i], &rows[kept]) == OK;
    struct suggested_row *suggested;
    size_t n_suggested;
    suggested_rows_of(&rq->html, rq->db, rq_person(rq), all, n, &suggested, &n_suggested);
    invite_page_mine(&rq->html, rows, kept, suggested, n_suggested);
    return OK;
}

static enum status mine_post(struct request *rq, bool yes) {
    struct invitation i;
    enum status st = invite_get(rq->db, rq_invitation(rq), &i);
    if (st == OK && i.person.n != rq->caller.person) st = NOT_FOUND;
    if (st == OK) st = yes ? invite_accept(rq->db, i.id) : invite_decline(rq->db, i.id);
    return st == OK ? rq_redirect(rq, "/my-jobs") : st;
}

static enum status mine_yes_post(struct request *rq) {
    return mine_post(rq, true);
}

static enum status mine_no_post(struct request *rq) {
    return mine_post(rq, false);
}

static enum status offer_post(struct request *rq) {
    enum status st = invite_offer(rq->db, rq_person(rq), rq_job(rq));
    if (st != OK) return st;
    rq_notice(rq, N_("The organisation knows that you want to help."));
    return rq_redirect(rq, "/my-jobs");
}

static const struct route routes[] = {
    ROUTE(GET,  "/organisation/jobs/:job",                       job_page,      MEMBER | STAFF),
    ROUTE(GET,  "/organisation/jobs/:job/people",                people,        MEMBER | STAFF),
    ROUTE(POST, "/organisation/jobs/:job/people",                people_post,   MEMBER | STAFF, .form = &people_form_spec),
    ROUTE(GET,  "/organisation/jobs/:job/waves",                 waves,         MEMBER | STAFF),
    ROUTE(POST, "/organisation/jobs/:job/waves",                 waves_post,    MEMBER | STAFF, .form = &wave_form_spec),
    ROUTE(POST, "/organisation/jobs/:job/waves/stop",            waves_stop_post, MEMBER | STAFF),
    ROUTE(POST, "/organisation/invitations/:invitation/take",    take_yes_post, MEMBER | STAFF),
    ROUTE(POST, "/organisation/invitations/:invitation/refuse",  take_no_post,  MEMBER | STAFF),
    ROUTE(GET,  "/invitation/late",                              late,          EVERYONE),
    ROUTE(GET,  "/invitation/thanks/yes",                        thanks_yes,    EVERYONE),
    ROUTE(GET,  "/invitation/thanks/no",                         thanks_no,     EVERYONE),
    ROUTE(GET,  "/invitation/:token",                            answer,        EVERYONE, .no_store = true),
    ROUTE(POST, "/invitation/:token",                            answer_post,   EVERYONE),
    ROUTE(GET,  "/my-jobs",                                      mine,          HELPER, .menu = N_("My jobs")),
    ROUTE(POST, "/my-jobs/:invitation/yes",                      mine_yes_post, HELPER),
    ROUTE(POST, "/my-jobs/:invitation/no",                       mine_no_post,  HELPER),
    ROUTE(POST, "/jobs/:job/offer",                              offer_post,    HELPER),
};
const struct feature invite_feature = {.name = "invite", .routes = routes, .n_routes = COUNT(routes), .tick = wave_tick};
