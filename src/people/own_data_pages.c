/* own_data_pages.c -- a person sees what is known about them, takes it along, or has it erased. */
#include <stdlib.h>

#include "own_data_pages_html.h"
#include "people/own_data.h"
#include "people/retention.h"

static int by_rank(const void *first, const void *second) {
    int a = own_data_rank(((const struct own_table *)first)->table), b = own_data_rank(((const struct own_table *)second)->table);
    return (a > b) - (a < b);
}

static enum status page(struct request *rq) {
    struct own_table *own;
    size_t n;
    if (!own_data_collect(rq->db, rq_person(rq), &own, &n)) return db_status(rq->db);
    qsort(own, n, sizeof *own, by_rank);
    own_data_page(&rq->html, own, n);
    return OK;
}

static enum status export(struct request *rq) {
    return rq_body(rq, "application/json; charset=utf-8", "inzet-my-data.json", own_data_json(rq->db, rq_person(rq)));
}

static enum status erase(struct request *rq) {
    own_data_page_erase(&rq->html);
    return OK;
}

static enum status erase_post(struct request *rq) {
    enum status st = own_data_erase(rq->db, rq_person(rq));
    if (st != OK) return st;
    rq_sign_out(rq);
    rq_notice(rq, N_("Everything about you was erased. Thank you for having been here."));
    return rq_redirect(rq, "/");
}

static const struct route routes[] = {
    ROUTE(GET,  "/my-data",        page,       SIGNED_IN),
    ROUTE(GET,  "/my-data/export", export,     SIGNED_IN, .bare = true),
    ROUTE(GET,  "/my-data/erase",  erase,      SIGNED_IN),
    ROUTE(POST, "/my-data/erase",  erase_post, SIGNED_IN),
};
const struct feature own_data_feature = {.name = "own-data", .routes = routes, .n_routes = COUNT(routes), .hourly = retention_hourly};
