/* insight_pages.c -- the figures as a page and as a file, for the public and for coordinators. */
#include "insight/insight_answers.h"
#include "insight/insight_chart.h"
#include "insight_pages_html.h"
#include "web/csv.h"

/* `lang` serves the file, whose address names no language. */
struct period_form { day_n from, to; struct str lang; };
static const struct field period_fields[] = {
    DATE(period_form, from, N_("First day"), .optional = true),
    DATE(period_form, to,   N_("Last day"), .optional = true),
    TEXT(period_form, lang, N_("Language"), .optional = true, .max = 5),
};
FORM(period_form, period_fields);

/* What a request asks to see; the usual period where it asks for none that is right. */
struct view {
    struct period period;
    bool everything;          /* else the public version */
    struct figures figures;
    struct answer answers[QUESTIONS];
};

/* Where a day is left out, the usual period's stands. */
static struct period asked_period(const struct period_form *f, struct period usual) {
    return (struct period){f->from == DAY_NONE ? usual.from : f->from,
                           f->to == DAY_NONE ? usual.to : f->to};
}

static struct view *view_make(struct request *rq, bool everything) {
    struct view *v = arena_new(rq->arena, struct view);
    day_n today = day_of(clock_now());
    struct period usual;
    insight_period_usual(rq->db, today, &usual);
    v->everything = everything;
    v->period = asked_period(rq_form(rq), usual);
    const char *fault = insight_period_fault(v->period);
    if (fault) {
        form_error(rq, "to", fault);
        v->period = usual;
    }
    if (!everything) v->period = insight_period_months(v->period, today);
    insight_gather(rq->db, v->period, today, everything, &v->figures);
    insight_answer(rq->arena, rq->html.lang, &v->figures, v->answers);
    return v;
}

/* ---- the page ---- */

static struct url csv_address(struct html *h, const struct view *v) {
    return url_path(h->arena, "/%s.csv?from=%s&to=%s&lang=%s",
                    v->everything ? "desk/figures" : "figures", day_iso(h->arena, v->period.from).s,
                    day_iso(h->arena, v->period.to).s, lang_code(h->lang).s);
}

static enum status show(struct request *rq, bool everything) {
    struct html *h = &rq->html;
    struct view *v = view_make(rq, everything);
    struct chart chart;
    chart_make(rq->arena, h->lang, &v->figures, REGISTERED, &chart);
    bool wrong = rq->form.errors > 0; /* then what was typed stays */
    if (!wrong)
        form_fill(rq, &period_form_spec,
                  &(struct period_form){.from = v->period.from, .to = v->period.to});
    insight_page(h, &v->figures, v->answers, &chart, csv_address(h, v), everything, wrong);
    return OK;
}

static enum status page(struct request *rq) {
    return show(rq, false);
}

static enum status desk_page(struct request *rq) {
    return show(rq, true);
}

/* ---- the file ---- */

static void put_line(struct csv *c, int64_t number, struct str question, struct str label,
                     struct str column, struct str value) {
    csv_number(c, number);
    csv_cell(c, question);
    csv_cell(c, label);
    csv_cell(c, column);
    csv_cell(c, value);
    csv_line_end(c);
}

/* One line for each number, so that the whole can be filtered and pivoted. */
static struct str csv(struct arena *a, enum lang lang, const struct view *v) {
    static const char *const heads[] = {N_("Number"), N_("Question"), N_("Row"), N_("Column"),
                                        N_("Value")};
    struct csv out = csv_make(a);
    csv_heads(&out, lang, heads, COUNT(heads));
    for (int64_t q = 0; q < QUESTIONS; q++) {
        const struct answer *answer = &v->answers[q];
        for (size_t r = 0; r < answer->n_rows; r++)
            for (size_t c = 0; c < answer->n_columns; c++) {
                const struct answer_row *row = &answer->rows[r];
                if (row->cells[c].raw.n)
                    put_line(&out, q + 1, answer->question, row->label, answer->columns[c],
                             row->cells[c].raw);
            }
    }
    return buf_view(&out.out);
}

static enum status send_csv(struct request *rq, bool everything) {
    const struct period_form *f = rq_form(rq);
    enum lang lang = NL;
    if (!lang_from_code(f->lang, &lang) || (int)lang >= LANGS) lang = NL;
    rq->html.lang = lang;
    struct view *v = view_make(rq, everything);
    if (rq->form.errors) return INVALID;
    struct str name = str_fmt(rq->arena, "inzet-%s-%s.csv", day_iso(rq->arena, v->period.from).s,
                              day_iso(rq->arena, v->period.to).s);
    return rq_body(rq, "text/csv; charset=utf-8", name.s, csv(rq->arena, lang, v));
}

static enum status file(struct request *rq) {
    return send_csv(rq, false);
}

static enum status desk_file(struct request *rq) {
    return send_csv(rq, true);
}

static const struct route routes[] = {
    ROUTE(GET, "/figures", page, EVERYONE, .form = &period_form_spec, .shared = true),
    ROUTE(GET, "/figures.csv", file, EVERYONE, .form = &period_form_spec, .shared = true,
          .bare = true),
    ROUTE(GET, "/desk/figures", desk_page, STAFF, .form = &period_form_spec,
          .menu = N_("Figures")),
    ROUTE(GET, "/desk/figures.csv", desk_file, STAFF, .form = &period_form_spec,
          .bare = true),
};
const struct feature insight_feature = {
    .name = "insight", .routes = routes, .n_routes = COUNT(routes)};
