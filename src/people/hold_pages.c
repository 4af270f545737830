/* hold_pages.c -- the coordinator's list of what is held, and what its sender is told. */
#include "hold_pages_html.h"
#include "people/hold_view.h"

struct remove_form { struct str reason; };
static const struct field remove_fields[] = {
    TEXT(remove_form, reason, N_("Why?"), .max = 200, .hint = N_("For your colleagues. The sender does not see it.")),
};
FORM(remove_form, remove_fields);

static enum status list(struct request *rq) {
    struct hold_page page = {.n_all = hold_count_waiting(rq->db)};
    hold_list(rq, HOLD_WAITING, &page.waiting, &page.n_waiting);
    hold_list(rq, HOLD_REMOVED, &page.removed, &page.n_removed);
    hold_page_list(&rq->html, &page);
    return OK;
}

static enum status in_path(struct request *rq, struct held *ret) {
    return hold_get(rq, rq_value(rq, "kind"), rq_id(rq, "held"), ret);
}

static enum status one(struct request *rq) {
    struct held of;
    enum status st = in_path(rq, &of);
    if (st == OK) hold_page_one(&rq->html, &of);
    return st;
}

static enum status let_in_post(struct request *rq) {
    struct held of;
    enum status st = in_path(rq, &of);
    if (st == OK) st = hold_let_in(rq->db, &rq->caller, &of);
    if (st == INVALID) {
        rq_notice(rq, of.kind->late);
        return rq_redirect(rq, "/desk/held/%s/%lld", of.kind->name, (long long)of.id);
    }
    if (st != OK) return st;
    rq_notice(rq, N_("Let in. Everything goes on as if it had come now."));
    return rq_redirect(rq, "/desk/held");
}

static enum status remove_post(struct request *rq) {
    const struct remove_form *f = rq_form(rq);
    struct held of;
    enum status st = in_path(rq, &of);
    if (st == OK) st = hold_take_out(rq->db, &rq->caller, &of, f->reason);
    if (st != OK) return st;
    rq_notice(rq, N_("Removed. If that was a mistake, let it in from the end of this page."));
    return rq_redirect(rq, "/desk/held");
}

static enum status received(struct request *rq) {
    hold_page_received(&rq->html);
    return OK;
}

static const struct route routes[] = {
    ROUTE(GET,  "/received",                      received,    EVERYONE),
    ROUTE(GET,  "/desk/held",                     list,        STAFF, .menu = N_("To be looked at")),
    ROUTE(GET,  "/desk/held/:kind/:held",         one,         STAFF),
    ROUTE(POST, "/desk/held/:kind/:held",         remove_post, STAFF, .form = &remove_form_spec),
    ROUTE(POST, "/desk/held/:kind/:held/let-in",  let_in_post, STAFF),
};
const struct feature hold_feature = {.name = "hold", .routes = routes, .n_routes = COUNT(routes)};
