/* help_figures_pages.c -- help for residents in figures: a page and files, for the public and for coordinators. */
#include "help/help_map.h"
#include "help_figures_pages_html.h"
#include "web/csv.h"

/* `table` and `lang` serve the files, whose address names no language. */
struct figures_form { day_n from, upto; struct str table, lang; };
static const struct field figures_fields[] = {
    DATE(figures_form, from, N_("First day"), .optional = true), DATE(figures_form, upto, N_("Last day"), .optional = true),
    TEXT(figures_form, table, N_("Table"), .optional = true, .max = 20),
    TEXT(figures_form, lang, N_("Language"), .optional = true, .max = 5),
};
FORM(figures_form, figures_fields);

static const struct str table_names[] = {
    [TABLE_CATEGORIES] = STR("categories"), [TABLE_PLACES] = STR("municipalities"), [TABLE_MONTHS] = STR("months"),
    [TABLE_TIMES] = STR("times"), [TABLE_BRUSSELS] = STR("brussels"), [TABLE_BELGIUM] = STR("belgium"), [TABLE_CROSS] = STR("all"),
};

static const char *period_fault(int from, int upto) {
    if (upto < from) return N_("The last day comes before the first. Choose a later one.");
    return upto - from >= OVERVIEW_MONTHS_MAX ? N_("Choose a period of at most ten years.") : NULL;
}

/* Where a day is left out, the usual period's stands; where the period is wrong, all of it. */
static void overview(struct request *rq, bool everything, struct help_overview *ret) {
    const struct figures_form *f = rq_form(rq);
    int usual_from, usual_upto;
    help_overview_usual(rq->db, day_of(clock_now()), &usual_from, &usual_upto);
    int from = f->from == DAY_NONE ? usual_from : month_of_day(f->from), upto = f->upto == DAY_NONE ? usual_upto : month_of_day(f->upto);
    const char *fault = period_fault(from, upto);
    if (fault) form_error(rq, "upto", fault);
    help_overview_gather(rq->db, fault ? usual_from : from, fault ? usual_upto : upto, everything, rq->html.lang, ret);
}

/* ---- the page ---- */

static enum status show(struct request *rq, bool everything) {
    struct help_overview o;
    struct help_table table[TABLES];
    struct url file[TABLES + 1];
    struct help_map map;
    overview(rq, everything, &o);
    day_n from = month_first_day(o.from), upto = month_first_day(o.upto + 1) - 1;
    for (int i = 0; i < TABLES; i++) help_table_make(rq->arena, rq->html.lang, &o, (enum help_table_kind)i, &table[i]);
    for (int i = 0; i <= TABLES; i++)
        file[i] = url_path(rq->arena, "%s?table=%s&from=%s&upto=%s&lang=%s", everything ? "/desk/help/figures.csv" : "/help/figures.csv",
                           table_names[i].s, day_iso(rq->arena, from).s, day_iso(rq->arena, upto).s, lang_code(rq->html.lang).s);
    help_map_make(rq->arena, rq->html.lang, &o, &map);
    bool wrong = rq->form.errors > 0; /* then what was typed stays */
    if (!wrong) form_fill(rq, &figures_form_spec, &(struct figures_form){.from = from, .upto = upto, .table = STR(""), .lang = STR("")});
    help_figures_page(&rq->html, &o, table, file, &map, wrong);
    return db_status(rq->db);
}

static enum status page(struct request *rq) {
    return show(rq, false);
}

static enum status desk_page(struct request *rq) {
    return show(rq, true);
}

/* ---- the files ---- */

static struct str table_csv(struct arena *a, const struct help_table *t) {
    struct csv c = csv_make(a);
    csv_cell(&c, t->first);
    for (size_t i = 0; i < t->n_columns; i++) csv_cell(&c, t->column[i]);
    csv_line_end(&c);
    for (size_t r = 0; r < t->n; r++) {
        csv_cell(&c, t->row[r].label);
        for (size_t i = 0; i < t->n_columns; i++) csv_cell(&c, t->row[r].cell[i].raw);
        csv_line_end(&c);
    }
    return buf_view(&c.out);
}

/* While it is still being counted the page says so; a file goes on without the page, so there is none until then. */
static bool is_whole(const struct help_overview *o) {
    return o->counted.until && !o->counted.behind;
}

static enum status send_csv(struct request *rq, bool everything) {
    const struct figures_form *f = rq_form(rq);
    struct help_overview o;
    struct help_table t;
    size_t kind = f->table.n ? 0 : TABLE_CROSS; /* none named: everything */
    enum lang lang = NL;
    while (f->table.n && kind < COUNT(table_names) && !str_eq(table_names[kind], f->table)) kind++;
    if (kind == COUNT(table_names)) return NOT_FOUND;
    if (lang_from_code(f->lang, &lang) && (int)lang < LANGS) rq->html.lang = lang;
    overview(rq, everything, &o);
    if (rq->form.errors) return INVALID;
    if (!is_whole(&o)) return BUSY;
    if (kind == TABLE_CROSS) help_cross_make(rq->arena, rq->html.lang, &o, &t);
    else help_table_make(rq->arena, rq->html.lang, &o, (enum help_table_kind)kind, &t);
    struct str name = str_fmt(rq->arena, "inzet-help-%s-%s.csv", table_names[kind].s, day_iso(rq->arena, month_first_day(o.from)).s);
    return rq_body(rq, "text/csv; charset=utf-8", name.s, table_csv(rq->arena, &t));
}

static enum status file(struct request *rq) {
    return send_csv(rq, false);
}

static enum status desk_file(struct request *rq) {
    return send_csv(rq, true);
}

static const struct route routes[] = {
    ROUTE(GET, "/help/figures", page, EVERYONE, .form = &figures_form_spec, .shared = true),
    ROUTE(GET, "/help/figures.csv", file, EVERYONE, .form = &figures_form_spec, .shared = true, .bare = true),
    ROUTE(GET, "/desk/help/figures", desk_page, STAFF, .form = &figures_form_spec),
    ROUTE(GET, "/desk/help/figures.csv", desk_file, STAFF, .form = &figures_form_spec, .bare = true),
};
const struct feature help_figures_feature = { .name = "help_figures", .routes = routes, .n_routes = COUNT(routes),
                                              .start = help_tally_start, .tick = help_tally_tick };
