/* help_hold_pages.c -- one tap on what is held: in, or no request. */
#include "help/help_case.h"
#include "help/help_hold.h"

#define DESK_ROLES (OPERATOR | STAFF)

static enum status decide(struct request *rq, enum status (*decision)(struct db *db, const struct caller *by, help_request_id id),
                          const char *said) {
    struct help_request r;
    enum status st = help_case_of(rq->db, &rq->caller, (help_request_id){rq_id(rq, "case")}, rq->html.lang, &r);
    if (st == OK) st = decision(rq->db, &rq->caller, r.id);
    if (st != OK) return st;
    rq_notice(rq, said);
    return rq_redirect(rq, "/help/desks/%lld", (long long)r.desk.n);
}

static enum status let_in_post(struct request *rq) {
    return decide(rq, help_let_in, N_("Let in. It is on your list now."));
}

static enum status no_request(struct db *db, const struct caller *by, help_request_id id) {
    return help_no_request(db, by, id, STR(""));
}

static enum status no_request_post(struct request *rq) {
    return decide(rq, no_request, N_("Kept and counted as no request. If that was a mistake: look the case up and let it in."));
}

static const struct route routes[] = {
    ROUTE(POST, "/help/cases/:case/let-in",     let_in_post,     DESK_ROLES),
    ROUTE(POST, "/help/cases/:case/no-request", no_request_post, DESK_ROLES),
};
const struct feature help_hold_feature = {.name = "help_hold", .routes = routes, .n_routes = COUNT(routes)};
