/* bounce_pages.c -- for the desk: people whose mail does not arrive, so that somebody calls them. */
#include "outreach/bounce_pages.h"

#include "bounce_list_sql.h"
#include "bounce_pages_html.h"
#include "mail/bounce.h"

static enum status list(struct request *rq) {
    struct bounces_newest_row *rows = NULL;
    size_t n = 0;
    bounces_newest(rq->db, &rows, &n);
    enum status st = n ? audit_seen(rq, "bad-addresses", (person_id){0}, 0) : OK;
    if (st == OK) bounce_page_list(&rq->html, rows, n);
    return st;
}

static enum status works_post(struct request *rq) {
    person_id person = {rq_id(rq, "person")};
    struct person p;
    enum status st = person_get(rq->db, person, &p);
    if (st != OK) return st;
    bounce_clear(rq->db, person);
    audit_note(rq->db, rq->caller.person, "address-works", person, 0);
    rq_notice(rq, N_("We write to this address again."));
    return rq_redirect(rq, "/desk/addresses");
}

static const struct route routes[] = {
    ROUTE(GET,  "/desk/addresses",               list,       STAFF),
    ROUTE(POST, "/desk/addresses/:person/works", works_post, STAFF),
};
const struct feature bounce_feature = {.name = "bounce", .routes = routes, .n_routes = COUNT(routes)};
