/* reserve_pages.c -- a coordinator brings a list, sees what is in it, and has its people added. */
#include "people/reserve_files.h"
#include "reserve_pages_html.h"
#include "reserve_sql.h"

enum { UPLOAD_MAX = 21 * 1024 * 1024 };

struct reserve_form { struct upload file; };
static const struct field reserve_fields[] = {
    FILE_(reserve_form, file, N_("The list, as CSV or XLSX"), .accept = ".csv,.xlsx,.txt,.tsv",
          .missing = N_("Choose the file with the list.")),
};
FORM(reserve_form, reserve_fields);

static enum status list(struct request *rq) {
    struct reserve_files_newest_row *rows = NULL;
    size_t n = 0;
    reserve_files_newest(rq->db, &rows, &n);
    reserve_page_list(&rq->html, rows, n);
    return OK;
}

static enum status bring_post(struct request *rq) {
    const struct reserve_form *f = rq_form(rq);
    reserve_file_id id;
    if (f->file.bytes.n > (size_t)reserve_max_mb.number << 20) {
        form_error(rq, "file", N_("The file is too large. Split it into several files."));
        return INVALID;
    }
    enum status st = reserve_bring(rq->db, rq_person(rq), f->file.name, f->file.bytes, &id);
    if (st == CONFLICT) rq_notice(rq, N_("You uploaded this file before. Here is what was found in it."));
    else if (st != OK) return st;
    return rq_redirect(rq, "/desk/reserve/%lld", (long long)id.n);
}

static enum status file(struct request *rq) {
    struct reserve_file f;
    struct reserve_finding *findings;
    size_t n;
    enum status st = reserve_file_get(rq->db, (reserve_file_id){rq_id(rq, "file")}, &f);
    if (st != OK) return st;
    reserve_file_findings(rq->db, f.id, &findings, &n);
    reserve_page_file(&rq->html, &f, findings, n);
    return OK;
}

static enum status add_post(struct request *rq) {
    reserve_file_id id = {rq_id(rq, "file")};
    enum status st = reserve_begin_adding(rq->db, rq_person(rq), id);
    return st == OK ? rq_redirect(rq, "/desk/reserve/%lld", (long long)id.n) : st;
}

static enum status throw_away_post(struct request *rq) {
    enum status st = reserve_throw_away(rq->db, rq_person(rq), (reserve_file_id){rq_id(rq, "file")});
    if (st != OK) return st;
    rq_notice(rq, N_("The file was thrown away."));
    return rq_redirect(rq, "/desk/reserve");
}

static const struct route routes[] = {
    ROUTE(GET,  "/desk/reserve",                  list,            STAFF, .menu = N_("Reserve list")),
    ROUTE(POST, "/desk/reserve",                  bring_post,      STAFF, .form = &reserve_form_spec,
          .body_max = UPLOAD_MAX),
    ROUTE(GET,  "/desk/reserve/:file",            file,            STAFF),
    ROUTE(POST, "/desk/reserve/:file/add",        add_post,        STAFF),
    ROUTE(POST, "/desk/reserve/:file/throw-away", throw_away_post, STAFF),
};
const struct feature reserve_feature = {.name = "reserve", .routes = routes, .n_routes = COUNT(routes), .tick = reserve_work};
