/* digest_pages.c -- the answer to one need of the weekly mail, and for the desk how the mail goes. */
#include "digest_pages_html.h"
#include "outreach/digest_work.h"

static enum status need(struct request *rq) {
    struct digest_link link;
    struct open_need n;
    enum status st = digest_link_of(rq->db, rq_value(rq, "token"), &link);
    if (st != OK) return st;
    st = link.source->get(rq->db, link.need, link.person, rq->html.lang, &n);
    if (st == OK) need_page_ask(&rq->html, &n, rq_value(rq, "token"));
    else if (st == NOT_FOUND) need_page_late(&rq->html);
    return st == NOT_FOUND ? OK : st;
}

static enum status need_post(struct request *rq) {
    struct digest_link link;
    enum status st = digest_link_of(rq->db, rq_value(rq, "token"), &link);
    if (st == OK) st = link.source->offer(rq->db, link.need, link.person);
    if (st == CONFLICT) return rq_redirect(rq, "/need/%.*s", STR_ARGS(rq_value(rq, "token")));
    return st == OK ? rq_redirect(rq, "/need/thanks") : st;
}

static enum status thanks(struct request *rq) {
    need_page_thanks(&rq->html);
    return OK;
}

static enum status list(struct request *rq) {
    struct digest *all;
    size_t n;
    digest_list(rq->db, &all, &n);
    digest_page_list(&rq->html, all, n);
    return OK;
}

static const struct route routes[] = {
    ROUTE(GET,  "/desk/weekly-mail", list,      STAFF),
    ROUTE(GET,  "/need/thanks",      thanks,    EVERYONE),
    ROUTE(GET,  "/need/:token",      need,      EVERYONE, .no_store = true),
    ROUTE(POST, "/need/:token",      need_post, EVERYONE),
};
const struct feature digest_feature = {.name = "digest", .routes = routes, .n_routes = COUNT(routes), .tick = digest_tick};
