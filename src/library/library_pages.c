/* library_pages.c -- the pages that only tell. */
#include "library/library.h"
#include "library_pages_html.h"
#include "library_sql.h"

static enum status front(struct request *rq) {
    struct front_figures_row figures = {0};
    front_figures(rq->db, (struct front_figures_in){.today = day_of(clock_now())}, &figures);
    library_front(&rq->html, &figures);
    return OK;
}

static enum status care(struct request *rq) {
    library_care(&rq->html);
    return OK;
}

static enum status privacy(struct request *rq) {
    library_privacy(&rq->html);
    return OK;
}

static enum status accessibility(struct request *rq) {
    library_accessibility(&rq->html);
    return OK;
}

static const struct route routes[] = {
    ROUTE(GET, "/",              front,         EVERYONE, .shared = true),
    ROUTE(GET, "/care",          care,          EVERYONE, .shared = true),
    ROUTE(GET, "/privacy",       privacy,       EVERYONE, .shared = true),
    ROUTE(GET, "/accessibility", accessibility, EVERYONE, .shared = true),
};
const struct feature library_feature = {.name = "library", .routes = routes, .n_routes = COUNT(routes)};
