/* deploy_pages.c -- how it went: from the mail with one tap, or from one's own page. */
#include "invite_pages_html.h"
#include "jobs/deploy.h"

struct hours_form { int64_t hours; };
static const struct field hours_fields[] = {
    INT(hours_form, hours, N_("How many hours in all?"), .optional = true, .min = 0, .max = 5000,
        .hint = N_("Roughly is fine. Leave it empty when you do not know.")),
};
FORM(hours_form, hours_fields);

struct tell_form { int64_t went, hours; };
static const struct option went_rows[] = {{SAID_YES, N_("Yes, it went ahead"), NULL}, {SAID_NO, N_("No, it did not"), NULL}};
static const struct options went_options = {.rows = went_rows, .n = COUNT(went_rows)};
static const struct field tell_fields[] = {
    CHOICE(tell_form, went, N_("Did it go ahead?"), .options = &went_options),
    INT   (tell_form, hours, N_("How many hours in all?"), .optional = true, .min = 0, .max = 5000,
           .hint = N_("Roughly is fine. Leave it empty when you do not know.")),
};
FORM(tell_form, tell_fields);

/* The link's deployment. Which side is asked is in the kind of the link. */
static enum status linked(struct request *rq, const struct link *link, enum side *ret_side, struct deployment *ret, struct job *ret_job) {
    bool helper = str_eq(link->kind, STR("outcome-helper"));
    if (!helper && !str_eq(link->kind, STR("outcome-org"))) return NOT_FOUND;
    enum status st = deploy_get(rq->db, (deployment_id){link->object}, ret);
    if (st == OK) st = job_any(rq->db, ret->job, ret_job);
    *ret_side = helper ? SIDE_HELPER : SIDE_ORG;
    return st;
}

static enum status outcome(struct request *rq, bool went) {
    struct link link;
    enum side side;
    struct deployment d;
    struct job j;
    enum status st = link_look(rq->db, rq_value(rq, "token"), STR(""), &link);
    if (st == OK) st = linked(rq, &link, &side, &d, &j);
    if (st == CONFLICT) deploy_page_thanks(&rq->html); /* answered before */
    else if (st == OK) deploy_page_tell(&rq->html, &j, went);
    return st == CONFLICT ? OK : st;
}

static enum status outcome_said(struct request *rq, bool went) {
    const struct hours_form *f = rq_form(rq);
    struct link link;
    enum side side;
    struct deployment d;
    struct job j;
    enum status st = link_use(rq->db, rq_value(rq, "token"), STR(""), STR(""), &link);
    if (st == OK) st = linked(rq, &link, &side, &d, &j);
    if (st != OK && st != CONFLICT) return st;
    if (st == OK) deploy_said(rq->db, d.id, side, went, went ? (int)f->hours : 0);
    return rq_redirect(rq, "/outcome/thanks");
}

static enum status outcome_yes(struct request *rq) {
    return outcome(rq, true);
}

static enum status outcome_no(struct request *rq) {
    return outcome(rq, false);
}

static enum status outcome_yes_post(struct request *rq) {
    return outcome_said(rq, true);
}

static enum status outcome_no_post(struct request *rq) {
    return outcome_said(rq, false);
}

static enum status thanks(struct request *rq) {
    deploy_page_thanks(&rq->html);
    return OK;
}

/* A deployment that the caller takes part in, on one side or the other. */
static enum status own(struct request *rq, enum side *ret_side, struct deployment *ret, struct job *ret_job) {
    enum status st = deploy_get(rq->db, (deployment_id){rq_id(rq, "deployment")}, ret);
    if (st == OK) st = job_any(rq->db, ret->job, ret_job);
    if (st != OK) return st;
    if (ret->person.n == rq->caller.person) *ret_side = SIDE_HELPER;
    else if (ret->org.n == rq->caller.org && rq->caller.org) *ret_side = SIDE_ORG;
    else return NOT_FOUND;
    return OK;
}

static enum status tell(struct request *rq) {
    enum side side;
    struct deployment d;
    struct job j;
    enum status st = own(rq, &side, &d, &j);
    if (st == OK) deploy_page_ask(&rq->html, &j);
    return st;
}

static enum status tell_post(struct request *rq) {
    const struct tell_form *f = rq_form(rq);
    enum side side;
    struct deployment d;
    struct job j;
    enum status st = own(rq, &side, &d, &j);
    if (st != OK) return st;
    deploy_said(rq->db, d.id, side, f->went == SAID_YES, (int)f->hours);
    return rq_redirect(rq, "/outcome/thanks");
}

static const struct route routes[] = {
    ROUTE(GET,  "/outcome/thanks",            thanks,           EVERYONE),
    ROUTE(GET,  "/outcome/:token/yes",        outcome_yes,      EVERYONE, .no_store = true),
    ROUTE(POST, "/outcome/:token/yes",        outcome_yes_post, EVERYONE, .form = &hours_form_spec),
    ROUTE(GET,  "/outcome/:token/no",         outcome_no,       EVERYONE, .no_store = true),
    ROUTE(POST, "/outcome/:token/no",         outcome_no_post,  EVERYONE, .form = &hours_form_spec),
    ROUTE(GET,  "/deployments/:deployment",   tell,             HELPER | MEMBER),
    ROUTE(POST, "/deployments/:deployment",   tell_post,        HELPER | MEMBER, .form = &tell_form_spec),
};
const struct feature deploy_feature = { .name = "deploy", .routes = routes, .n_routes = COUNT(routes), .hourly = deploy_hourly };
