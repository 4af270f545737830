/* helper_pages.c -- registration in three short screens, and the profile page. */
#include "helper_pages_html.h"
#include "mail/unsubscribe.h"
#include "people/helper.h"
#include "people/helper_pool.h"
#include "people/helper_view.h"
#include "web/signs.h"

static const struct field who_fields[] = {
    TEXT  (who_form, name,  N_("Your name"), .max = 80, .missing = N_("Fill in your name."), .autocomplete = "name"),
    EMAIL (who_form, email, N_("Your e-mail address"),
           .hint = N_("We send you a mail to confirm it. Organisations see it only after you say yes."),
           .autocomplete = "email"),
    PHONE (who_form, phone, N_("Your telephone number"), .optional = true, .autocomplete = "tel"),
    CHOICE(who_form, lang,  N_("In which language do we write to you?"), .options = &helper_langs),
};
FORM(who_form, who_fields);

/* The same screen for somebody who is registered: the address stays. */
struct details_form { struct str name, phone; int64_t lang; };
static const struct field details_fields[] = {
    TEXT  (details_form, name,  N_("Your name"), .max = 80, .missing = N_("Fill in your name."), .autocomplete = "name"),
    PHONE (details_form, phone, N_("Your telephone number"), .optional = true, .autocomplete = "tel"),
    CHOICE(details_form, lang,  N_("In which language do we write to you?"), .options = &helper_langs),
};
FORM(details_form, details_fields);

static const struct field what_fields[] = {
    CHECKS(what_form, works, N_("Which kinds of work would you like to do?"), .min = 1, .options = &helper_works,
           .hint = N_("Choose one or more."), .missing = N_("Choose at least one kind of work.")),
    TEXT  (what_form, works_other, N_("Something else: what?"), .optional = true,
           .hint = N_("Tell it in your own words, for example: cutting hair.")),
    CHOICE(what_form, paid, N_("How would you like to help?"), .options = &helper_paid,
           .missing = N_("Choose how you would like to help.")),
    CHOICE(what_form, education, N_("What is your highest level of education?"), .options = &helper_education,
           .missing = N_("Choose your highest level of education.")),
    CHECKS(what_form, professions, N_("Are you one of these?"), .optional = true, .options = &helper_professions,
           .hint = N_("These professions are protected by law. Tick only what you are allowed to practise.")),
    LEVELS(what_form, languages, N_("Which languages do you speak?"), .optional = true, .options = &helper_languages,
           .hint = N_("Choose how well you speak each of them.")),
    LINES (what_form, experience, N_("What can you do, and what have you done?"), .optional = true, .max = 2000,
           .hint = N_("In your own words, in Dutch, French, English or German. For example: ten years in a residential care home, "
                      "first-aid certificate, driving licence B. Write nothing about your own health.")),
};
FORM(what_form, what_fields);

static const struct field when_fields[] = {
    PLACE(when_form, place, N_("Where do you leave from?"), .hint = N_("Postcode or name, for example 9000 or Ghent."),
          .autocomplete = "postal-code"),
    INT  (when_form, radius, N_("How many kilometres will you travel?"), .min = 0, .max = 300,
          .missing = N_("Fill in how many kilometres you will travel.")),
    GRID (when_form, grid, N_("When are you free in a usual week?"), .min = 1,
          .missing = N_("Choose at least one moment of the week.")),
    DATE (when_form, from, N_("From which date?"), .optional = true),
    DATE (when_form, until, N_("Until which date?"), .optional = true),
    INT  (when_form, hours, N_("How many hours a week at most?"), .optional = true, .min = 0, .max = 60),
};
FORM(when_form, when_fields);

struct check_form { bool matching; };
static const struct field check_fields[] = {
    CHECK_BOX(check_form, matching, N_("I agree that Inzet keeps these data and compares them with the jobs of care organisations, "
              "to bring me where I am needed. I can stop this at any time."),
              .missing = N_("Tick the box if you want to take part. Without it we may not look for a job for you.")),
};
FORM(check_form, check_fields);

enum { CONFIRMS_AN_HOUR = 5 };

static enum status current(struct request *rq, struct helper *ret) {
    return helper_get(rq->db, rq_person(rq), ret);
}

static enum status begin(struct request *rq) {
    struct helper p;
    if (rq->caller.who & HELPER && current(rq, &p) == OK) return rq_redirect(rq, "/profile");
    form_fill(rq, &who_form_spec, &(struct who_form){.lang = rq->html.lang});
    helper_page_begin(&rq->html);
    return OK;
}

/* The mail that confirms an address goes to whatever address a stranger typed, so one mailbox gets few of them. */
static bool may_mail(struct request *rq, struct str email) {
    return rq_rate(rq, "confirm-address", str_lower(rq->arena, email), CONFIRMS_AN_HOUR);
}

static enum status begin_post(struct request *rq) {
    const struct who_form *f = rq_form(rq);
    if (!rq_rate(rq, "register", STR(""), (int)person_registrations.number)) return BUSY;
    person_id id = helper_begin(rq->db, f);
    /* What looks like a program's gets its mail after the last screen, so that no mailbox of others is filled. */
    if (!rq_signs(rq, "registering", (int)person_registrations.number) && may_mail(rq, f->email)) helper_mail_confirm(rq->db, id);
    rq_sign_in(rq, id.n);
    return rq_redirect(rq, "/profile/what");
}

static enum status who(struct request *rq) {
    struct helper p;
    enum status st = current(rq, &p);
    if (st != OK) return st;
    form_fill(rq, &details_form_spec, &(struct details_form){p.who.name, p.who.phone, p.who.lang});
    helper_page_who(&rq->html);
    return OK;
}

static enum status who_post(struct request *rq) {
    const struct details_form *f = rq_form(rq);
    helper_set_who(rq->db, rq_person(rq), &(struct who_form){.name = f->name, .phone = f->phone, .lang = f->lang});
    rq_notice(rq, N_("Saved."));
    return rq_redirect(rq, "/profile");
}

static enum status what(struct request *rq) {
    struct helper p;
    enum status st = current(rq, &p);
    if (st != OK) return st;
    if (p.step >= STEP_WHAT) form_fill(rq, &what_form_spec, &p.what);
    helper_page_what(&rq->html, &p);
    return OK;
}

/* Where a screen leads: to the profile, or on to the next screen while registering. */
static enum status saved(struct request *rq, const struct helper *p, const char *next) {
    if (p->step < STEP_COMPLETE) return rq_redirect(rq, "%s", next);
    rq_notice(rq, N_("Saved."));
    return rq_redirect(rq, "/profile");
}

static enum status what_post(struct request *rq) {
    const struct what_form *f = rq_form(rq);
    struct helper p;
    enum status st = current(rq, &p);
    if (st != OK) return st;
    helper_set_what(rq->db, p.id, f);
    return saved(rq, &p, p.step < STEP_WHEN ? "/profile/when" : "/profile/check");
}

static enum status when(struct request *rq) {
    struct helper p;
    enum status st = current(rq, &p);
    if (st != OK) return st;
    struct when_form empty = {.radius = 15, .from = DAY_NONE, .until = DAY_NONE};
    form_fill(rq, &when_form_spec, p.step >= STEP_WHEN ? &p.when : &empty);
    helper_page_when(&rq->html, &p);
    return OK;
}

static enum status when_post(struct request *rq) {
    const struct when_form *f = rq_form(rq);
    struct helper p;
    enum status st = current(rq, &p);
    if (st != OK) return st;
    if (f->from != DAY_NONE && f->until != DAY_NONE && f->until < f->from) {
        form_error(rq, "until", N_("The last date comes before the first. Choose a later one."));
        return INVALID;
    }
    helper_set_when(rq->db, p.id, f);
    return saved(rq, &p, "/profile/check");
}

static enum status check(struct request *rq) {
    struct helper p;
    enum status st = current(rq, &p);
    if (st != OK) return st;
    if (p.step < STEP_WHEN) return rq_redirect(rq, "%s", helper_next_screen(&p));
    helper_page_check(&rq->html, &p);
    return OK;
}

static enum status check_post(struct request *rq) {
    struct helper p;
    enum status st = current(rq, &p);
    if (st != OK) return st;
    if (p.step < STEP_WHEN) return rq_redirect(rq, "%s", helper_next_screen(&p));
    helper_complete(rq->db, p.id, rq->html.lang);
    if (!p.active && !helper_was_mailed(rq->db, p.id) && may_mail(rq, p.who.email)) helper_mail_confirm(rq->db, p.id);
    return rq_redirect(rq, "/profile/done");
}

static enum status done(struct request *rq) {
    struct helper p;
    enum status st = current(rq, &p);
    if (st == OK) helper_page_done(&rq->html, &p);
    return st;
}

static enum status profile(struct request *rq) {
    struct helper p;
    enum status st = current(rq, &p);
    if (st != OK) return st;
    concept_n *understood;
    size_t n;
    helper_understood(rq->db, p.id, &understood, &n);
    struct helper_mails mails = {unsubscribe_stopped(rq->db, p.id, MAIL_JOBS), unsubscribe_token(rq->db, p.id, MAIL_JOBS)};
    helper_page_profile(&rq->html, &p, p.paused_until >= day_of(clock_now()), understood, n, &mails);
    return OK;
}

static enum status take_away_post(struct request *rq) {
    enum status st = helper_take_away(rq->db, rq_person(rq), lexicon_by_id(rq_value(rq, "concept")));
    return st == OK ? rq_redirect(rq, "/profile") : st;
}

static enum status pause_post(struct request *rq) {
    int64_t days = rq_id(rq, "days");
    if (days < 1 || days > 366) return NOT_FOUND;
    helper_pause(rq->db, rq_person(rq), day_of(clock_now()) + (day_n)days - 1);
    rq_notice(rq, N_("You are paused. Nobody asks you anything in that time."));
    return rq_redirect(rq, "/profile");
}

static enum status resume_post(struct request *rq) {
    helper_pause(rq->db, rq_person(rq), 0);
    rq_notice(rq, N_("Welcome back. Organisations can find you again."));
    return rq_redirect(rq, "/profile");
}

static enum status leave_post(struct request *rq) {
    helper_leave(rq->db, rq_person(rq), rq->html.lang);
    rq_notice(rq, N_("Nobody can find you any more. Your profile stays here, for you alone."));
    return rq_redirect(rq, "/profile");
}

/* Agreeing again, after leaving; who never finished the screens agrees on the last of them. */
static enum status join_post(struct request *rq) {
    struct helper p;
    enum status st = current(rq, &p);
    if (st != OK) return st;
    if (p.step < STEP_COMPLETE) return rq_redirect(rq, "%s", helper_next_screen(&p));
    helper_complete(rq->db, p.id, rq->html.lang);
    rq_notice(rq, N_("Welcome back. Organisations can find you again."));
    return rq_redirect(rq, "/profile");
}

static enum status confirm_post(struct request *rq) {
    struct helper p;
    enum status st = current(rq, &p);
    if (st != OK) return st;
    if (!rq_rate(rq, "confirm", STR(""), CONFIRMS_AN_HOUR) || !may_mail(rq, p.who.email)) return BUSY;
    helper_mail_confirm(rq->db, rq_person(rq));
    rq_notice(rq, N_("We sent the mail again."));
    return rq_redirect(rq, "/profile");
}

static const struct route routes[] = {
    ROUTE(GET,  "/register",            begin,        EVERYONE),
    ROUTE(POST, "/register",            begin_post,   EVERYONE, .form = &who_form_spec, .watched = true),
    ROUTE(GET,  "/profile",             profile,      HELPER, .menu = N_("My profile")),
    ROUTE(GET,  "/profile/who",         who,          HELPER),
    ROUTE(POST, "/profile/who",         who_post,     HELPER, .form = &details_form_spec),
    ROUTE(GET,  "/profile/what",        what,         HELPER),
    ROUTE(POST, "/profile/what",        what_post,    HELPER, .form = &what_form_spec),
    ROUTE(GET,  "/profile/when",        when,         HELPER),
    ROUTE(POST, "/profile/when",        when_post,    HELPER, .form = &when_form_spec),
    ROUTE(GET,  "/profile/check",       check,        HELPER),
    ROUTE(POST, "/profile/check",       check_post,   HELPER, .form = &check_form_spec),
    ROUTE(GET,  "/profile/done",        done,         HELPER),
    ROUTE(POST, "/profile/understood/:concept/remove", take_away_post, HELPER),
    ROUTE(POST, "/profile/pause/:days", pause_post,   HELPER),
    ROUTE(POST, "/profile/resume",      resume_post,  HELPER),
    ROUTE(POST, "/profile/leave",      leave_post,   HELPER),
    ROUTE(POST, "/profile/join",       join_post,    HELPER),
    ROUTE(POST, "/profile/confirm",     confirm_post, HELPER),
};
const struct feature helper_feature = { .name = "helper", .routes = routes, .n_routes = COUNT(routes),
                                         .start = helper_pool_start, .hourly = helper_pool_hourly };
