/* calendar_pages.c -- a helper makes, renews and stops the address of their calendar; and the address itself.
**
** The address has no language and no session: a calendar that reads it sends neither. Whoever guesses learns nothing: an address
** that ended and one that never was get the same answer.
*/
#include "calendar_pages_html.h"
#include "people/calendar.h"

/* Some calendars want to see at the address what they get. */
#define ENDING ".ics"

static enum status page(struct request *rq) {
    struct str token = STR("");
    struct url address = {STR("")};
    enum status st = calendar_token(rq->db, rq_person(rq), &token);
    if (st != OK && st != NOT_FOUND) return st;
    struct str whole = str_fmt(rq->arena, "%.*s/calendar/%.*s" ENDING, STR_ARGS(rq->origin), STR_ARGS(token));
    if (token.n && !url_web(whole, &address)) return FAILED;
    calendar_page(&rq->html, address);
    return OK;
}

static enum status open_post(struct request *rq) {
    calendar_open(rq->db, rq_person(rq));
    rq_notice(rq, N_("Here is your address. An address that you had before no longer works."));
    return rq_redirect(rq, "/my-calendar");
}

static enum status close_post(struct request *rq) {
    calendar_close(rq->db, rq_person(rq));
    rq_notice(rq, N_("The address no longer works. You can take the calendar out of your telephone."));
    return rq_redirect(rq, "/my-calendar");
}

static enum status feed(struct request *rq) {
    struct person p;
    struct str token = rq_value(rq, "token");
    if (str_ends(token, STR(ENDING))) token = str_sub(token, 0, token.n - STR(ENDING).n);
    enum status st = calendar_reader(rq->db, token, &p);
    if (st != OK) return st;
    return rq_body(rq, "text/calendar; charset=utf-8", NULL, calendar_file(rq->db, &p, rq->origin, clock_now()));
}

static const struct route routes[] = {
    ROUTE(GET,  "/my-calendar",       page,       HELPER),
    ROUTE(POST, "/my-calendar/open",  open_post,  HELPER),
    ROUTE(POST, "/my-calendar/close", close_post, HELPER),
    ROUTE(GET,  "/calendar/:token",   feed,       EVERYONE, .bare = true, .no_store = true),
};
const struct feature calendar_feature = {.name = "calendar", .routes = routes, .n_routes = COUNT(routes)};
