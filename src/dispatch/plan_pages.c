/* plan_pages.c -- the coordinator's dispatch: choosing jobs, looking at a proposal, changing and sending it. */
#include "dispatch/plan_view.h"
#include "dispatch/plan_work.h"
#include "plan_pages_html.h"

struct choose_form { int64_t rubric, org; bool all; };
static const struct field choose_fields[] = {
    CHOICE   (choose_form, rubric, N_("Rubric"), .options = &job_rubrics, .optional = true),
    INT      (choose_form, org, N_("Organisation"), .max = INT64_MAX, .optional = true),
    CHECK_BOX(choose_form, all, N_("All"), .optional = true),
};
FORM(choose_form, choose_fields);

struct propose_form { struct ids jobs, urgent; int64_t days; };
static const struct option day_counts[] = {{7, N_("the next 7 days"), NULL}, {14, N_("the next 14 days"), NULL}};
static const struct options day_options = {.rows = day_counts, .n = COUNT(day_counts)};
enum { DAYS_MOST = 14 };
static const struct field propose_fields[] = {
    IDS   (propose_form, jobs, N_("Jobs"), .min = 1, .missing = N_("Tick at least one job.")),
    IDS   (propose_form, urgent, N_("Urgent jobs"), .optional = true),
    CHOICE(propose_form, days, N_("For which days?"), .options = &day_options),
};
FORM(propose_form, propose_fields);

struct page_form { int64_t page; };
static const struct field page_fields[] = {
    INT(page_form, page, N_("Page"), .optional = true, .min = 1, .max = 10000),
};
FORM(page_form, page_fields);

struct send_form { int64_t refill; };
static const struct option refills[] = {
    {REFILL_BY_HAND, N_("I look at the next proposal myself"),
     N_("Inzet proposes others for lost places. Nobody is asked before you send that.")},
    {REFILL_REPLACE, N_("Inzet asks somebody else by itself"),
     N_("One person for each place. After a no, or without an answer in time, the next one is asked.")},
    {REFILL_WAVES, N_("Inzet asks more people than there are places"),
     N_("As many as are needed by experience, and others after each no. Whoever says yes first has the place.")},
};
static const struct options refill_options = {.rows = refills, .n = COUNT(refills)};
static const struct field send_fields[] = {
    CHOICE(send_form, refill, N_("And when somebody says no or does not answer?"), .options = &refill_options),
};
FORM(send_form, send_fields);

static plan_id rq_plan(struct request *rq) {
    return (plan_id){rq_id(rq, "plan")};
}

static plan_place_id rq_place(struct request *rq) {
    return (plan_place_id){rq_id(rq, "place")};
}

/* ---- choosing jobs ---- */

static enum status choose(struct request *rq) {
    const struct choose_form *f = rq_form(rq);
    struct choice_view v;
    choice_view_make(rq->db, form_answered(rq, "rubric") ? f->rubric : -1, f->org, DAYS_MOST, &v);
    struct propose_form *first = arena_new(rq->arena, struct propose_form);
    first->days = day_counts[0].value;
    for (size_t i = 0; f->all && i < v.n && first->jobs.n < IDS_MAX; i++) first->jobs.id[first->jobs.n++] = v.rows[i].job->id.n;
    form_fill(rq, &propose_form_spec, first);
    plan_page_choose(&rq->html, &v);
    return OK;
}

static enum status choose_post(struct request *rq) {
    const struct propose_form *f = rq_form(rq);
    plan_id id;
    enum status st = plan_make(rq->db, &rq->caller, &f->jobs, &f->urgent, (int)f->days, &id);
    if (st == CONFLICT) {
        form_error(rq, "jobs", N_("These jobs were closed or filled in the meantime. Choose others."));
        return INVALID;
    }
    return st == OK ? rq_redirect(rq, "/desk/dispatch/%lld", (long long)id.n) : st;
}

/* ---- a proposal ---- */

static enum status show(struct request *rq) {
    const struct page_form *f = rq_form(rq);
    struct plan_view v;
    enum status st = plan_view_make(&rq->html, rq->db, rq_plan(rq), f->page, &v);
    if (st == OK && v.plan.due) {
        plan_page_wait(&rq->html, &v.plan);
        return OK;
    }
    if (st == OK) st = audit_seen(rq, "plan", (person_id){0}, v.plan.id.n);
    if (st != OK) return st;
    form_fill(rq, &send_form_spec, &(struct send_form){.refill = v.plan.refill});
    plan_page_show(&rq->html, &v);
    return OK;
}

static enum status back(struct request *rq, enum status st, const char *notice) {
    if (st == CONFLICT) notice = N_("The proposal changed in the meantime. Look at it again."), st = OK;
    if (st != OK) return st;
    if (notice) rq_notice(rq, notice);
    return rq_redirect(rq, "/desk/dispatch/%lld", (long long)rq_plan(rq).n);
}

static enum status solve_post(struct request *rq) {
    return back(rq, plan_ask_solve(rq->db, rq_plan(rq)), NULL);
}

static enum status send_post(struct request *rq) {
    const struct send_form *f = rq_form(rq);
    int asked = 0, refused = 0;
    enum status st = plan_send(rq->db, &rq->caller, rq_plan(rq), (enum plan_refill)f->refill, &asked, &refused);
    return back(rq, st, asked && refused ? N_("The invitations are on their way. Some people cannot be asked any more: "
                                              "let Inzet propose others for their places.")
                        : asked   ? N_("The invitations are on their way.")
                        : refused ? N_("None of these people can be asked any more. Let Inzet propose others.")
                                  : N_("There was nothing new to send."));
}

static enum status stop_post(struct request *rq) {
    return back(rq, plan_stop_refill(rq->db, rq_plan(rq)), N_("From now on nobody is asked before you send a proposal."));
}

static enum status lock_post(struct request *rq) {
    return back(rq, plan_lock(rq->db, rq_plan(rq), rq_place(rq), true), NULL);
}

static enum status unlock_post(struct request *rq) {
    return back(rq, plan_lock(rq->db, rq_plan(rq), rq_place(rq), false), NULL);
}

static enum status off_post(struct request *rq) {
    return back(rq, plan_take_off(rq->db, rq_plan(rq), rq_place(rq)), NULL);
}

static enum status back_post(struct request *rq) {
    return back(rq, plan_bring_back(rq->db, rq_plan(rq), rq_place(rq)), NULL);
}

static const struct route routes[] = {
    ROUTE(GET,  "/desk/dispatch",                           choose,      STAFF, .form = &choose_form_spec),
    ROUTE(POST, "/desk/dispatch",                           choose_post, STAFF, .form = &propose_form_spec),
    ROUTE(GET,  "/desk/dispatch/:plan",                     show,        STAFF, .form = &page_form_spec),
    ROUTE(POST, "/desk/dispatch/:plan/solve",               solve_post,  STAFF),
    ROUTE(POST, "/desk/dispatch/:plan",                     send_post,   STAFF, .form = &send_form_spec),
    ROUTE(POST, "/desk/dispatch/:plan/stop",                stop_post,   STAFF),
    ROUTE(POST, "/desk/dispatch/:plan/places/:place/lock",  lock_post,   STAFF),
    ROUTE(POST, "/desk/dispatch/:plan/places/:place/unlock", unlock_post, STAFF),
    ROUTE(POST, "/desk/dispatch/:plan/places/:place/off",   off_post,    STAFF),
    ROUTE(POST, "/desk/dispatch/:plan/places/:place/back",  back_post,   STAFF),
};
const struct feature plan_feature = {.name = "dispatch", .routes = routes, .n_routes = COUNT(routes),
                                     .start = plan_start, .tick = plan_tick, .hourly = plan_hourly};
