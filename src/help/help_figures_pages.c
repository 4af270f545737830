/* help_figures_pages.c -- coordinators see the figures of help for residents: the same tables as `inzet report help`. */
#include "help/help_report.h"
#include "help_figures_pages_html.h"

static enum status figures(struct request *rq) {
    struct help_report r;
    help_report_gather(rq->db, rq->html.lang, &r);
    if (db_failed(rq->db)) return db_status(rq->db);
    figures_page_help(&rq->html, &r);
    return OK;
}

static const struct route routes[] = {
    ROUTE(GET, "/desk/help/figures", figures, STAFF),
};
const struct feature help_figures_feature = {.name = "help_figures", .routes = routes, .n_routes = COUNT(routes)};
