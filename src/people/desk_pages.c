/* desk_pages.c -- where coordinators begin. */
#include "people/desk.h"

#include "desk_pages_html.h"
#include "desk_sql.h"

struct setting desk_phone = { .name = "phone", .kind = SETTING_TEXT, .initial = "02 000 00 00",
    .meaning = "The telephone number of the desk, shown on the pages" };

static enum status desk(struct request *rq) {
    struct desk_counts_row counts = {0};
    desk_counts(rq->db, (struct desk_counts_in){.today = day_of(clock_now())}, &counts);
    desk_page(&rq->html, &counts);
    return OK;
}

static const struct route routes[] = {
    ROUTE(GET, "/desk", desk, STAFF, .menu = N_("Desk")),
};
const struct feature desk_feature = {.name = "desk", .routes = routes, .n_routes = COUNT(routes)};
