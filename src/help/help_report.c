/* help_report.c -- the figures of help for residents. */
#include "help/help_report.h"

#include <jansson.h>
#include <stdlib.h>

#include "help_report_sql.h"
#include "places/places.h"

/* ---- adding up ---- */

enum { FIGURES_MAX = 400, LABEL_WIDTH = 46 };

static struct help_figures begin(struct arena *a) {
    return (struct help_figures){.row = arena_array(a, struct help_figure, FIGURES_MAX)};
}

static void add(struct help_figures *f, struct str key, struct str name, int64_t n) {
    size_t i = 0;
    f->total += n;
    while (i < f->n && !str_eq(f->row[i].key, key)) i++;
    if (i == FIGURES_MAX) return; /* the total still counts it */
    if (i == f->n) f->row[f->n++] = (struct help_figure){key, name, 0};
    f->row[i].n += n;
}

static int by_name(const void *a, const void *b) {
    return str_cmp(((const struct help_figure *)a)->name, ((const struct help_figure *)b)->name);
}

static void sort(struct help_figures *f) {
    qsort(f->row, f->n, sizeof *f->row, by_name);
}

/* Municipalities until 1921, parts of Brussels since, and still counted apart. */
static const struct { int postcode; struct str title; } apart[] = {
    {1020, STR("1020 Laken")}, {1120, STR("1120 Neder-Over-Heembeek")}, {1130, STR("1130 Haren")}};

/* The place that counts for another: one of these parts, or its municipality. NULL: outside the region. */
static const struct place *area_of(int64_t key) {
    const struct place *p = place_by_key(key), *area = NULL;
    if (!p || place_region(p) != BRUSSELS) return NULL;
    for (size_t i = 0; i < COUNT(apart); i++)
        if (p->postcode == apart[i].postcode && place_resolve(apart[i].title, NL, &area) == OK) return area;
    return place_municipality(p);
}

static void add_place(struct arena *a, struct help_figures *f, int64_t key, int64_t n) {
    const struct place *area = area_of(key);
    if (!area) {
        f->outside += n;
        f->total += n;
        return;
    }
    f->inside += n;
    add(f, str_fmt(a, "%d", area->postcode), place_name(area, NL), n);
}

/* ---- gathering ---- */

static void gather_requests(struct db *db, struct help_report *r) {
    struct arena *a = db_arena(db);
    struct help_report_requests_row *rows = NULL;
    struct help_desk *desks;
    size_t n = 0, n_desks;
    int64_t wait = 0;
    help_desks(db, &desks, &n_desks);
    help_report_requests(db, &rows, &n);
    for (size_t i = 0; i < n; i++) {
        struct date date = day_date((day_n)rows[i].day);
        struct str month = str_fmt(a, "%04d-%02d", date.year, date.month), desk = STR("");
        for (size_t k = 0; k < n_desks; k++)
            if (desks[k].id.n == rows[i].first_desk.n) desk = desks[k].name;
        add(&r->requests, desk, desk, rows[i].n);
        add(&r->months, month, month, rows[i].n);
        add_place(a, &r->requests_place, rows[i].place, rows[i].n);
        r->answered += rows[i].touched;
        wait += rows[i].wait;
    }
    r->answer_hours = r->answered ? wait / r->answered / SECONDS_AN_HOUR : 0;
}

static void gather_categories(struct db *db, enum lang lang, struct help_report *r) {
    struct help_report_sign_ups_row *sign_ups = NULL;
    struct help_report_parts_row *parts = NULL;
    struct help_category *all;
    size_t n_sign_ups = 0, n_parts = 0, n;
    static const char *const states[HELP_PART_STATES] = {"waiting", "agreed", "done", "withdrawn", "unmet"};
    help_categories(db, lang, &all, &n);
    help_report_sign_ups(db, &sign_ups, &n_sign_ups);
    for (size_t i = 0; i < n_sign_ups; i++) {
        const struct help_category *c = help_category_find(all, n, sign_ups[i].category);
        if (c) add(&r->sign_ups, c->code, c->name, sign_ups[i].n);
    }
    help_report_parts(db, &parts, &n_parts);
    for (size_t i = 0; i < n_parts; i++) {
        const struct help_category *c = help_category_find(all, n, parts[i].category);
        if (c) add(&r->parts, c->code, c->name, parts[i].n);
        if (parts[i].state >= 0 && parts[i].state < HELP_PART_STATES)
            add(&r->parts_state, str_of(states[parts[i].state]), option_label(&help_part_states, lang, parts[i].state), parts[i].n);
    }
}

void help_report_gather(struct db *db, enum lang lang, struct help_report *ret) {
    struct arena *a = db_arena(db);
    struct help_report_helpers_row *helpers = NULL;
    size_t n = 0;
    struct help_report r = { .helpers = begin(a), .sign_ups = begin(a), .requests = begin(a), .requests_place = begin(a),
                             .parts = begin(a), .parts_state = begin(a), .months = begin(a) };
    help_report_helpers(db, &helpers, &n);
    for (size_t i = 0; i < n; i++) add_place(a, &r.helpers, helpers[i].place, helpers[i].n);
    gather_requests(db, &r);
    gather_categories(db, lang, &r);
    sort(&r.helpers);
    sort(&r.requests_place);
    *ret = r;
}

/* ---- text ---- */

static void put(FILE *out, struct arena *a, enum lang lang, const char *title, const struct help_figures *f) {
    struct str said = lang_text(lang, title);
    fprintf(out, "\n%.*s\n", STR_ARGS(said));
    for (size_t i = 0; i < f->n; i++) {
        size_t letters = str_letters(f->row[i].name);
        int blanks = letters < LABEL_WIDTH ? (int)(LABEL_WIDTH - letters) : 1;
        fprintf(out, "  %.*s%*s%10s\n", STR_ARGS(f->row[i].name), blanks, "", lang_number(a, lang, f->row[i].n).s);
    }
    if (f->outside) fprintf(out, "  + %s\n", lang_say(a, lang_text(lang, N_("{0} outside Brussels")), lang_number(a, lang, f->outside)).s);
    fprintf(out, "  = %s\n", lang_number(a, lang, f->total).s);
}

static void put_text(FILE *out, struct arena *a, enum lang lang, const struct help_report *r) {
    put(out, a, lang, N_("Helpers, by where they live"), &r->helpers);
    put(out, a, lang, N_("Sign-ups, by what for"), &r->sign_ups);
    put(out, a, lang, N_("Requests, by the desk they came to"), &r->requests);
    put(out, a, lang, N_("Requests, by where"), &r->requests_place);
    put(out, a, lang, N_("Requests, by month"), &r->months);
    put(out, a, lang, N_("What was asked in them"), &r->parts);
    put(out, a, lang, N_("What became of it"), &r->parts_state);
}

/* ---- JSON ---- */

static json_t *text(struct str s) {
    return json_stringn(s.n ? s.s : "", s.n);
}

static json_t *table(const struct help_figures *f, bool places) {
    json_t *rows = json_array(), *all = json_pack("{s:I}", "total", (json_int_t)f->total);
    if (places) json_object_set_new(all, "inside", json_integer(f->inside));
    if (places) json_object_set_new(all, "outside", json_integer(f->outside));
    for (size_t i = 0; i < f->n; i++)
        json_array_append_new(rows, json_pack("{s:o, s:o, s:I}", "id", text(f->row[i].key), "name", text(f->row[i].name), "n",
                                              (json_int_t)f->row[i].n));
    json_object_set_new(all, "rows", rows);
    return all;
}

static enum status put_json(FILE *out, const struct help_report *r) {
    json_t *all = json_pack("{s:o, s:o, s:o, s:o, s:o, s:o, s:o, s:I, s:I}", "helpers", table(&r->helpers, true), "sign_ups",
                            table(&r->sign_ups, false), "requests", table(&r->requests, false), "requests_by_place",
                            table(&r->requests_place, true), "requests_by_month", table(&r->months, false), "parts",
                            table(&r->parts, false), "parts_by_state", table(&r->parts_state, false), "answered",
                            (json_int_t)r->answered, "hours_to_answer", (json_int_t)r->answer_hours);
    int failed = json_dumpf(all, out, JSON_INDENT(2));
    json_decref(all);
    fputc('\n', out);
    return failed ? FAILED : OK;
}

enum status help_report_print(struct db *db, enum lang lang, bool json, FILE *out) {
    struct help_report r;
    help_report_gather(db, lang, &r);
    if (db_failed(db)) return db_status(db);
    if (json) return put_json(out, &r);
    put_text(out, db_arena(db), lang, &r);
    return OK;
}
