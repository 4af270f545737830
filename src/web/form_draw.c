/* form_draw.c -- from the table of a form to its markup, which stands in form_pages.html. */
#include <string.h>

#include "form_pages_html.h"
#include "web/form_view.h"
#include "web/exchange.h"

const char *const level_names[] = {N_("No"), N_("A little"), N_("Enough to work with"), N_("Fluent"), N_("Mother tongue")};
const char *const part_names[] = {N_("Morning"), N_("Afternoon"), N_("Evening"), N_("Night")};

enum { RADIOS_MAX = 6 };  /* more options than this become a list */

struct str option_label(const struct options *o, enum lang lang, int64_t value) {
    size_t i = 0;
    while (i < o->n && o->rows[i].value != value) i++;
    if (i == o->n) return STR("");
    return o->name ? o->name(lang, value) : lang_text(lang, o->rows[i].label);
}

static void draw_choice(struct html *h, const struct field_view *v) {
    if (v->field->options->n > RADIOS_MAX) form_select(h, v);
    else form_radios(h, v);
}

static void draw_place(struct html *h, const struct field_view *v) {
    if (v->typed->n_candidates) form_candidates(h, v);
    else form_input(h, v);
}

static const struct drawing {
    void (*draw)(struct html *h, const struct field_view *v);
    const char *type, *inputmode, *autocomplete;
} drawings[] = {
    [FIELD_TEXT] = {form_input, "text", NULL, NULL},
    [FIELD_LINES] = {form_lines, NULL, NULL, NULL},
    [FIELD_EMAIL] = {form_input, "email", "email", "email"},
    [FIELD_PHONE] = {form_input, "tel", "tel", "tel"},
    [FIELD_ENTERPRISE] = {form_input, "text", "numeric", NULL},
    [FIELD_INT] = {form_input, "text", "numeric", NULL},
    [FIELD_DATE] = {form_input, "date", NULL, NULL},
    [FIELD_CHOICE] = {draw_choice, NULL, NULL, NULL},
    [FIELD_CHECKS] = {form_checks, NULL, NULL, NULL},
    [FIELD_CHECK] = {form_check, NULL, NULL, NULL},
    [FIELD_GRID] = {form_grid, NULL, NULL, NULL},
    [FIELD_LEVELS] = {form_levels, NULL, NULL, NULL},
    [FIELD_PLACE] = {draw_place, "text", NULL, NULL},
    [FIELD_IDS] = {form_ids, NULL, NULL, NULL},
    [FIELD_FILE] = {form_file, NULL, NULL, NULL},
    [FIELD_HIDDEN] = {form_hidden, NULL, NULL, NULL},
};

struct str fault_text(struct html *h, const struct fault *f) {
    return lang_fill(h->arena, lang_text(h->lang, f->text), f->args, COUNT(f->args));
}

static struct str words(struct html *h, const char *text) {
    return text ? lang_text(h->lang, text) : STR("");
}

/* Filters are all optional, so there it goes without saying. */
static bool says_optional(const struct html *h, const struct field *f) {
    return f->optional && !rq_filters(h->rq);
}

static struct field_view view_make(struct html *h, const struct field *f, const struct typed *t) {
    const struct drawing *d = &drawings[f->kind];
    struct field_view v = {.field = f, .typed = t, .name = str_of(f->name), .type = str_of(d->type),
                           .inputmode = str_of(d->inputmode)};
    v.label = words(h, f->label);
    v.hint = words(h, f->hint);
    v.error = t->fault.text ? fault_text(h, &t->fault) : STR("");
    v.hint_id = str_fmt(h->arena, "%s-hint", f->name);
    v.error_id = str_fmt(h->arena, "%s-error", f->name);
    v.described = str_trim(str_fmt(h->arena, "%s %s", v.hint.n ? v.hint_id.s : "", v.error.n ? v.error_id.s : ""));
    v.autocomplete = str_of(f->autocomplete ? f->autocomplete : d->autocomplete);
    v.optional = says_optional(h, f);
    return v;
}

void form_field(struct html *h, const char *name) {
    const struct field *f = NULL;
    const struct typed *t = form_typed(&h->rq->form, name, &f);
    CHECK(t);
    struct field_view v = view_make(h, f, t);
    drawings[f->kind].draw(h, &v);
}

void form_fields(struct html *h) {
    const struct form_spec *spec = h->rq->form.spec;
    for (size_t i = 0; spec && i < spec->n; i++) form_field(h, spec->fields[i].name);
}

static bool has_file(const struct form_spec *spec) {
    for (size_t i = 0; spec && i < spec->n; i++)
        if (spec->fields[i].kind == FIELD_FILE) return true;
    return false;
}

/* A form is opened and closed by different calls, with the page's own markup between; so these few tags stand in C. */
static void open_tag(struct html *h, const char *method, struct url to, bool files) {
    html_lit(h, "<form novalidate method=\"");
    html_bytes(h, method, strlen(method));
    html_lit(h, "\" action=\"");
    html_url_url(h, to);
    html_lit(h, "\"");
    if (files) html_lit(h, " enctype=\"multipart/form-data\"");
    html_lit(h, ">");
}

void form_begin(struct html *h, const char *action) {
    const struct request *rq = h->rq;
    struct url to = url_here(h, "%s", action ? action : str_copy(h->arena, rq->path).s);
    bool filter = rq_filters(rq);
    const struct route *post = rq->exchange->found.by_method[POST];
    open_tag(h, filter ? "get" : "post", to, has_file(rq->form.spec));
    if (!filter) form_token(h);
    if (!filter && !action && post && post->watched) form_trap(h);
}

void form_end(struct html *h, struct str button) {
    html_lit(h, "<p class=\"actions\">");
    form_press(h, button, STR("button"));
    html_lit(h, "</p></form>");
}

void form_end_looking(struct html *h, struct str button, struct str look) {
    html_lit(h, "<p class=\"actions\">");
    form_press(h, button, STR("button"));
    form_look(h, look);
    html_lit(h, "</p></form>");
}

void form_button(struct html *h, struct url action, struct str label, const char *style) {
    open_tag(h, "post", action, false);
    form_token(h);
    form_press(h, label, str_trim(str_fmt(h->arena, "button %s", style ? style : "")));
    html_lit(h, "</form>");
}

bool form_levels_beyond(const struct field_view *v, size_t first) {
    for (size_t i = first; i < v->field->options->n; i++)
        if (form_level(v, v->field->options->rows[i].value)) return true;
    return false;
}

int form_level(const struct field_view *v, int64_t option) {
    return v->typed->levels ? v->typed->levels->of[option] : 0;
}

bool form_chosen(const struct field_view *v, int64_t value) {
    int64_t chosen;
    if (v->field->kind == FIELD_CHOICE) return str_to_int(v->typed->text, &chosen) && chosen == value;
    return value >= 0 && value < 63 && (v->typed->bits >> value & 1);
}

struct str form_candidate_id(struct html *h, const struct field_view *v, size_t i) {
    return i == 0 ? v->name : str_fmt(h->arena, "%s-%zu", v->field->name, i);
}

struct str form_focus_id(struct html *h, const struct field *f) {
    bool list = f->kind == FIELD_CHOICE && f->options->n > RADIOS_MAX;
    bool boxes = f->kind == FIELD_CHOICE || f->kind == FIELD_CHECKS || f->kind == FIELD_LEVELS;
    if (boxes && !list) return str_fmt(h->arena, "%s-%lld", f->name, (long long)f->options->rows[0].value);
    if (f->kind == FIELD_GRID) return str_fmt(h->arena, "%s-0", f->name);
    return str_of(f->name);
}

void form_summary(struct html *h, const struct form *form) {
    if (form->errors) form_problems(h, form);
}
