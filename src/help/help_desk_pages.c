/* help_desk_pages.c -- coordinators: desks, who works there, and the rules that send requests to them, with a tester. */
#include "help/help_desk.h"
#include "help/help_view.h"
#include "help_desk_pages_html.h"
#include "people/helper.h"

static const struct field desk_fields[] = {
    TEXT (desk_form, name, N_("Name of the desk"), .max = 80),
    PHONE(desk_form, phone, N_("Telephone"), .optional = true, .hint = N_("Residents of this desk see it. Empty: that of the site.")),
    INT  (desk_form, position, N_("Order"), .min = 1, .max = 1000, .hint = N_("What no rule sends elsewhere comes to the first desk.")),
};
FORM(desk_form, desk_fields);

struct operator_form { struct str name, email; int64_t lang; };
static const struct field operator_fields[] = {
    TEXT  (operator_form, name, N_("Name"), .max = 80),
    EMAIL (operator_form, email, N_("E-mail address")),
    CHOICE(operator_form, lang, N_("Language"), .options = &helper_langs),
};
FORM(operator_form, operator_fields);

/* Choice 0 is any language; the others are rows of helper_languages, one up. */
static struct str rule_language(enum lang lang, int64_t value) {
    return value ? option_label(&helper_languages, lang, value - 1) : lang_text(lang, N_("any language"));
}
static const struct option rule_languages[] = {
    {0, NULL, NULL},  {1, NULL, NULL},  {2, NULL, NULL},  {3, NULL, NULL},  {4, NULL, NULL},  {5, NULL, NULL},  {6, NULL, NULL},
    {7, NULL, NULL},  {8, NULL, NULL},  {9, NULL, NULL},  {10, NULL, NULL}, {11, NULL, NULL}, {12, NULL, NULL}, {13, NULL, NULL},
    {14, NULL, NULL}, {15, NULL, NULL}, {16, NULL, NULL}, {17, NULL, NULL}, {18, NULL, NULL}, {19, NULL, NULL}, {20, NULL, NULL},
};
static const struct options rule_language_options = {.rows = rule_languages, .n = COUNT(rule_languages), .name = rule_language};

struct rule_form { int64_t position, speaks, place, category, desk; };
static const struct field rule_fields[] = {
    INT   (rule_form, position, N_("Order"), .min = 1, .max = 100000, .hint = N_("The first rule that fits decides.")),
    CHOICE(rule_form, speaks, N_("Language of the person"), .options = &rule_language_options),
    PLACE (rule_form, place, N_("Municipality, or part of one"), .optional = true, .hint = N_("Empty: everywhere.")),
    INT   (rule_form, category, N_("What is asked"), .optional = true),
    INT   (rule_form, desk, N_("Help desk"), .missing = N_("Choose a desk.")),
};
FORM(rule_form, rule_fields);

struct try_form { int64_t speaks, place, category; };
static const struct field try_fields[] = {
    CHOICE(try_form, speaks, N_("Language of the person"), .options = &helper_languages),
    PLACE (try_form, place, N_("Place")),
    INT   (try_form, category, N_("What is asked")),
};
FORM(try_form, try_fields);

static help_desk_id rq_desk(struct request *rq) {
    return (help_desk_id){rq_id(rq, "desk")};
}

static enum status back_to(struct request *rq, const char *path) {
    rq_notice(rq, N_("Saved."));
    return rq_redirect(rq, "%s", path);
}

/* ---- desks ---- */

static enum status desk_add(struct request *rq) {
    form_fill(rq, &desk_form_spec, &(struct desk_form){.position = 100});
    desk_page_edit(&rq->html, NULL, NULL, 0);
    return OK;
}

static enum status desk_add_post(struct request *rq) {
    help_desk_put(rq->db, (help_desk_id){0}, rq_form(rq));
    return back_to(rq, "/help/desks");
}

static enum status desk_edit(struct request *rq) {
    struct help_desk d;
    struct help_colleague *who;
    size_t n;
    enum status st = help_desk_get(rq->db, rq_desk(rq), &d);
    if (st != OK) return st;
    form_fill(rq, &desk_form_spec, &(struct desk_form){d.name, d.phone, d.position});
    help_colleagues(rq->db, d.id, &who, &n);
    desk_page_edit(&rq->html, &d, who, n);
    return OK;
}

static enum status desk_edit_post(struct request *rq) {
    struct help_desk d;
    enum status st = help_desk_get(rq->db, rq_desk(rq), &d);
    if (st != OK) return st;
    help_desk_put(rq->db, d.id, rq_form(rq));
    return back_to(rq, "/help/desks");
}

static enum status operators(struct request *rq) {
    struct help_desk d;
    enum status st = help_desk_get(rq->db, rq_desk(rq), &d);
    if (st != OK) return st;
    form_fill(rq, &operator_form_spec, &(struct operator_form){.lang = rq->html.lang});
    desk_page_operator(&rq->html, &d);
    return OK;
}

static enum status operators_post(struct request *rq) {
    const struct operator_form *f = rq_form(rq);
    struct help_desk d;
    enum status st = help_desk_get(rq->db, rq_desk(rq), &d);
    if (st != OK) return st;
    help_operator_add(rq->db, d.id, f->name, f->email, (enum lang)f->lang);
    audit_note(rq->db, rq->caller.person, "help.operator", (person_id){0}, d.id.n);
    rq_notice(rq, N_("A mail with a link is on its way."));
    return rq_redirect(rq, "/desk/help/desks/%lld", (long long)d.id.n);
}

static enum status operator_remove_post(struct request *rq) {
    enum status st = help_operator_remove(rq->db, rq_desk(rq), (person_id){rq_id(rq, "person")});
    return st == OK ? rq_redirect(rq, "/desk/help/desks/%lld", (long long)rq_desk(rq).n) : st;
}

/* ---- rules ---- */

static struct routing_page gather(struct request *rq) {
    struct routing_page p = {.at = 0};
    help_desks(rq->db, &p.desks, &p.n_desks);
    help_categories(rq->db, rq->html.lang, &p.categories, &p.n_categories);
    help_rules(rq->db, &p.rules, &p.n_rules);
    return p;
}

static enum status rules(struct request *rq) {
    const struct try_form *f = rq_form(rq);
    struct routing_page p = gather(rq);
    help_category_id category = {f->category};
    if (f->place) p.at = help_route(rq->db, helper_language_code((size_t)f->speaks), f->place, &category, 1, &p.decided).n;
    form_fill(rq, &try_form_spec, f);
    desk_page_rules(&rq->html, &p);
    return OK;
}

static enum status rule_add(struct request *rq) {
    struct routing_page p = gather(rq);
    form_fill(rq, &rule_form_spec, &(struct rule_form){.position = (int64_t)(p.n_rules + 1) * 10});
    desk_page_rule(&rq->html, &p);
    return OK;
}

static enum status rule_add_post(struct request *rq) {
    const struct rule_form *f = rq_form(rq);
    struct help_rule rule = { .position = f->position, .place = f->place, .category = {f->category}, .desk = {f->desk},
                              .speaks = f->speaks ? helper_language_code((size_t)f->speaks - 1) : STR("") };
    struct help_desk d;
    struct help_category c;
    if (help_desk_get(rq->db, rule.desk, &d) != OK) form_error(rq, "desk", N_("Choose a desk."));
    if (f->category && help_category_get(rq->db, rule.category, rq->html.lang, &c) != OK)
        form_error(rq, "category", N_("This is no longer there. Choose again."));
    if (rq->form.errors) return INVALID;
    help_rule_add(rq->db, &rule);
    return back_to(rq, "/desk/help/rules");
}

static enum status rule_remove_post(struct request *rq) {
    enum status st = help_rule_remove(rq->db, (help_rule_id){rq_id(rq, "rule")});
    return st == OK ? rq_redirect(rq, "/desk/help/rules") : st;
}

static const struct route routes[] = {
    ROUTE(GET,  "/desk/help/desks/new",                            desk_add,             STAFF),
    ROUTE(POST, "/desk/help/desks/new",                            desk_add_post,        STAFF, .form = &desk_form_spec),
    ROUTE(GET,  "/desk/help/desks/:desk",                          desk_edit,            STAFF),
    ROUTE(POST, "/desk/help/desks/:desk",                          desk_edit_post,       STAFF, .form = &desk_form_spec),
    ROUTE(GET,  "/desk/help/desks/:desk/operators",                operators,            STAFF),
    ROUTE(POST, "/desk/help/desks/:desk/operators",                operators_post,       STAFF,
          .form = &operator_form_spec),
    ROUTE(POST, "/desk/help/desks/:desk/operators/:person/remove", operator_remove_post, STAFF),
    ROUTE(GET,  "/desk/help/rules",                                rules,                STAFF, .form = &try_form_spec),
    ROUTE(GET,  "/desk/help/rules/new",                            rule_add,             STAFF),
    ROUTE(POST, "/desk/help/rules/new",                            rule_add_post,        STAFF, .form = &rule_form_spec),
    ROUTE(POST, "/desk/help/rules/:rule/remove",                   rule_remove_post,     STAFF),
};
const struct feature help_desk_feature = {.name = "help_desk", .routes = routes, .n_routes = COUNT(routes)};
