/* weighing_pages.c -- where coordinators see what counts in the ranking, what answers propose, and decide. */
#include "jobs/weighing.h"
#include "jobs/weighing_view.h"
#include "jobs/weights.h"
#include "weighing_pages_html.h"

/* Which weights the coordinator had before their eyes. */
struct use_weights_form { struct str version; };
static const struct field use_weights_fields[] = {HIDDEN(use_weights_form, version, NULL)};
FORM(use_weights_form, use_weights_fields);

static enum status show(struct request *rq) {
    struct weighing_view v = {.now = job_weights(), .fixed = weights_fixed(), .answers = weighing_answered(rq->db)};
    struct weighing used;
    v.any = weighing_newest(rq->db, &v.newest);
    if (weighing_used(rq->db, &used)) v.used_since = used.decided;
    if (v.any && weighing_is_open(&v.newest)) weighing_shares(rq->db, v.newest.id, &v.share, &v.n_shares);
    form_fill(rq, &use_weights_form_spec, &(struct use_weights_form){str_fmt(rq->arena, "%lld", (long long)v.newest.id.n)});
    weighing_page(&rq->html, &v);
    return OK;
}

static enum status use_post(struct request *rq) {
    const struct use_weights_form *f = rq_form(rq);
    weighing_id id = {0};
    enum status st = str_to_int(f->version, &id.n) ? weighing_use(rq->db, rq->caller.person, id) : CONFLICT;
    if (st == CONFLICT) rq_notice(rq, N_("Something else is proposed now. Look again."));
    else if (st != OK) return st;
    else rq_notice(rq, N_("From now on these weights count."));
    return rq_redirect(rq, "/desk/weights");
}

static enum status back_post(struct request *rq) {
    enum status st = weighing_back(rq->db, rq->caller.person);
    if (st != OK && st != CONFLICT) return st;
    rq_notice(rq, N_("The usual weights count again."));
    return rq_redirect(rq, "/desk/weights");
}

static const struct route routes[] = {
    ROUTE(GET,  "/desk/weights",      show,      COORDINATOR | ADMIN),
    ROUTE(POST, "/desk/weights/use",  use_post,  COORDINATOR | ADMIN, .form = &use_weights_form_spec),
    ROUTE(POST, "/desk/weights/back", back_post, COORDINATOR | ADMIN),
};
const struct feature weighing_feature = {
    .name = "weighing", .routes = routes, .n_routes = COUNT(routes), .start = weighing_start, .tick = weighing_tick };
