/* help_category_pages.c -- the coordinator changes what residents can ask. */
#include "help_category_pages_html.h"
#include "help/help.h"

static const struct field category_fields[] = {
    TEXT (category_form, name_nl, N_("Name in Dutch"), .max = 80),
    TEXT (category_form, name_fr, N_("Name in French"), .max = 80),
    TEXT (category_form, name_en, N_("Name in English"), .max = 80),
    LINES(category_form, asker_nl, N_("What who asks should know, in Dutch"), .max = 400, .optional = true),
    LINES(category_form, asker_fr, N_("What who asks should know, in French"), .max = 400, .optional = true),
    LINES(category_form, asker_en, N_("What who asks should know, in English"), .max = 400, .optional = true),
    LINES(category_form, helper_nl, N_("What helpers should know, in Dutch"), .max = 400, .optional = true),
    LINES(category_form, helper_fr, N_("What helpers should know, in French"), .max = 400, .optional = true),
    LINES(category_form, helper_en, N_("What helpers should know, in English"), .max = 400, .optional = true),
    INT  (category_form, parent, N_("In which group does it stand?"), .optional = true),
    CHOICE(category_form, way, N_("How do helpers come to it?"), .options = &help_ways),
    INT  (category_form, min_age, N_("Youngest age of helpers"), .min = 0, .max = 99, .hint = N_("0 when every age is fine.")),
    INT  (category_form, position, N_("Order on the page"), .min = 0, .max = 100000, .hint = N_("Small numbers come first.")),
    CHECK_BOX(category_form, insured, N_("Helpers must be insured as a volunteer"), .optional = true),
    CHECK_BOX(category_form, remote, N_("Distance does not matter"), .optional = true),
    CHECK_BOX(category_form, closed, N_("Closed: nobody can ask it any more"), .optional = true),
};
FORM(category_form, category_fields);

static enum status list(struct request *rq) {
    struct help_category *all;
    size_t n;
    help_categories(rq->db, rq->html.lang, &all, &n);
    category_page_list(&rq->html, all, n);
    return OK;
}

/* The form of one category, or of a new one. */
static enum status draw(struct request *rq, const struct category_form *values) {
    struct help_category *all;
    size_t n;
    help_categories(rq->db, rq->html.lang, &all, &n);
    form_fill(rq, &category_form_spec, values);
    category_page_edit(&rq->html, all, n);
    return OK;
}

static enum status add(struct request *rq) {
    return draw(rq, &(struct category_form){.way = HELP_REGISTER, .position = 1000});
}

static enum status edit(struct request *rq) {
    struct category_form f;
    enum status st = help_category_form(rq->db, (help_category_id){rq_id(rq, "category")}, &f);
    return st == OK ? draw(rq, &f) : st;
}

static enum status put(struct request *rq, help_category_id id) {
    help_category_id made;
    enum status st = help_category_put(rq->db, id, rq_form(rq), &made);
    if (st == CONFLICT) {
        form_error(rq, "parent", N_("This group cannot hold it: groups stand on their own."));
        return INVALID;
    }
    if (st != OK) return st;
    audit_note(rq->db, rq->caller.person, "help.category", (person_id){0}, made.n);
    rq_notice(rq, N_("Saved."));
    return rq_redirect(rq, "/desk/help/categories");
}

static enum status add_post(struct request *rq) {
    return put(rq, (help_category_id){0});
}

static enum status edit_post(struct request *rq) {
    help_category_id id = {rq_id(rq, "category")};
    struct category_form known;
    enum status st = help_category_form(rq->db, id, &known);
    return st == OK ? put(rq, id) : st;
}

static const struct route routes[] = {
    ROUTE(GET,  "/desk/help/categories",           list,      STAFF),
    ROUTE(GET,  "/desk/help/categories/new",       add,       STAFF),
    ROUTE(POST, "/desk/help/categories/new",       add_post,  STAFF, .form = &category_form_spec),
    ROUTE(GET,  "/desk/help/categories/:category", edit,      STAFF),
    ROUTE(POST, "/desk/help/categories/:category", edit_post, STAFF, .form = &category_form_spec),
};
const struct feature help_category_feature = {.name = "help_category", .routes = routes, .n_routes = COUNT(routes)};
