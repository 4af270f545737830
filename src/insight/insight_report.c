/* insight_report.c -- the figures on the command line: as text for people, as JSON for programs.
**
** The keys of the JSON are English and stay the same in every language; questions, answers and
** definitions are in the language that was asked. Nothing is hidden here: who can run the program
** on the data can read the data.
*/
#include <jansson.h>

#include "insight/insight_answers.h"
#include "jobs/job.h"
#include "people/org.h"

enum { TEXT_WIDTH = 92, INDENT = 3 };

/* ---- text ---- */

static void put(FILE *out, struct str s) {
    fwrite(s.s, 1, s.n, out);
}

static void put_spaces(FILE *out, size_t n) {
    for (size_t i = 0; i < n; i++) fputc(' ', out);
}

/* Words in lines of at most TEXT_WIDTH letters, each line indented. */
static void put_text(FILE *out, struct str text) {
    struct str word;
    size_t at = 0;
    while (str_next(&text, ' ', &word)) {
        size_t letters = str_letters(word);
        if (at && at + 1 + letters > TEXT_WIDTH) {
            fputc('\n', out);
            at = 0;
        }
        put_spaces(out, at ? 1 : INDENT);
        at += (at ? 1 : INDENT) + letters;
        put(out, word);
    }
    fputc('\n', out);
}

static size_t label_width(const struct answer *a) {
    size_t width = str_letters(a->label);
    for (size_t i = 0; i < a->n_rows; i++) {
        size_t letters = str_letters(a->rows[i].label);
        if (letters > width) width = letters;
    }
    return width;
}

static size_t column_width(const struct answer *a, size_t column) {
    size_t width = str_letters(a->columns[column]);
    for (size_t i = 0; i < a->n_rows; i++) {
        size_t letters = str_letters(a->rows[i].cells[column].said);
        if (letters > width) width = letters;
    }
    return width;
}

static void put_right(FILE *out, struct str s, size_t width) {
    put_spaces(out, width - str_letters(s));
    put(out, s);
}

static void put_row(FILE *out, const struct answer *a, struct str label,
                    const struct str cells[COLUMNS_MAX]) {
    put_spaces(out, INDENT + 2);
    put(out, label);
    put_spaces(out, label_width(a) - str_letters(label));
    for (size_t i = 0; i < a->n_columns; i++) {
        if (cells[i].n == 0) continue;
        put_spaces(out, 2);
        put_right(out, cells[i], column_width(a, i));
    }
    fputc('\n', out);
}

static void put_answer(FILE *out, const struct answer *a, int number) {
    fprintf(out, "\n%d. %.*s\n", number, STR_ARGS(a->question));
    put_text(out, a->sentence);
    fputc('\n', out);
    put_row(out, a, a->label, a->columns);
    for (size_t i = 0; i < a->n_rows; i++) {
        const struct str cells[COLUMNS_MAX] = {a->rows[i].cells[0].said, a->rows[i].cells[1].said};
        put_row(out, a, a->rows[i].label, cells);
    }
    fputc('\n', out);
    put_text(out, a->definition);
}

static void put_report(FILE *out, struct arena *a, enum lang lang, const struct figures *f,
                       const struct answer *answers) {
    put(out,
        lang_say(a, lang_text(lang, N_("Figures of Inzet, {0}")), period_say(a, lang, f->period)));
    fputc('\n', out);
    for (int i = 0; i < QUESTIONS; i++) put_answer(out, &answers[i], i + 1);
}

/* ---- JSON ---- */

static json_t *text(struct str s) {
    return json_stringn(s.n ? s.s : "", s.n);
}

static json_t *day_or_null(struct arena *a, day_n d, day_n none) {
    return d == none ? json_null() : text(day_iso(a, d));
}

/* Thousandths to one decimal; -1: null. */
static json_t *decimal(int64_t thousandths) {
    return thousandths < 0 ? json_null() : json_real((double)((thousandths + 50) / 100) / 10);
}

static json_t *whole(struct count c) {
    return json_integer(c.n);
}

static json_t *months(struct arena *a, const struct figures *f, enum fact fact, size_t from) {
    json_t *list = json_array();
    for (size_t i = from; i < f->n; i++) {
        struct date month = insight_month(f, i);
        struct str name = str_fmt(a, "%04d-%02d", month.year, month.month);
        json_array_append_new(
            list, json_pack("{s:o, s:o}", "month", text(name), "n", whole(f->months[i].of[fact])));
    }
    return list;
}

static json_t *offers(const struct facts *ever) {
    json_t *list = json_array();
    for (int w = 0; w < WORKS; w++)
        json_array_append_new(list, json_pack("{s:o, s:o}", "id", text(work_id((enum work)w)), "n",
                                              whole(ever->of[OFFER + w])));
    return json_pack("{s:o, s:o, s:o}", "people", whole(ever->of[OFFERING]), "choices",
                     whole(ever->of[CHOICES]), "kinds", list);
}

static json_t *sectors(const struct facts *total, enum lang lang) {
    json_t *list = json_array();
    for (size_t i = 0; i < org_sectors.n; i++) {
        int64_t value = org_sectors.rows[i].value;
        json_array_append_new(list, json_pack("{s:I, s:o, s:o}", "id", (json_int_t)value, "name",
                                              text(option_label(&org_sectors, lang, value)), "n",
                                              whole(total->of[SECTOR + i])));
    }
    return list;
}

static json_t *rubrics(const struct figures *f) {
    json_t *list = json_array();
    for (int r = 0; r < RUBRICS; r++)
        json_array_append_new(list,
                              json_pack("{s:o, s:I, s:o}", "id", text(rubric_id((enum rubric)r)),
                                        "n", (json_int_t)f->rubrics[r].n, "share",
                                        decimal(f->rubrics[r].tenths * 100)));
    return list;
}

static json_t *deployed(const struct facts *total) {
    const struct count *of = total->of;
    return json_pack("{s:o, s:o, s:o, s:o}", "recorded", whole(of[TOLD + TOLD_BY_PERSON]), "loop",
                     whole(of[TOLD + TOLD_BY_LOOP]), "total", whole(of[DEPLOYMENTS]), "first_time",
                     whole(of[FIRST_PEOPLE]));
}

static json_t *evaluation(const struct figures *f) {
    const struct count *of = f->total.of;
    int64_t wait = facts_average(&f->total, WAIT);
    json_t *invited = json_pack("{s:o, s:o, s:o, s:o}", "sent", whole(of[INVITATIONS]), "yes",
                                whole(of[ANSWER + ANSWERED_YES]), "no",
                                whole(of[ANSWER + ANSWERED_NO]), "unanswered",
                                whole(of[ANSWER + ANSWERED_NOT]));
    return json_pack("{s:o, s:I, s:o, s:I, s:o, s:o, s:I}", "days_to_first_yes",
                     decimal(wait < 0 ? -1 : wait / SECONDS_A_DAY), "jobs", (json_int_t)f->jobs,
                     "jobs_answered", whole(of[JOBS_ANSWERED]), "jobs_filled",
                     (json_int_t)f->jobs_filled, "invitations", invited, "helpers_now",
                     whole(f->helpers_now), "places_now", (json_int_t)f->places_now);
}

static json_t *activity(struct arena *a, const struct figures *f) {
    return json_pack("{s:o, s:o, s:o}", "first", day_or_null(a, f->first_day, 0), "last",
                     day_or_null(a, f->last_day, 0), "open_until",
                     day_or_null(a, f->open_until, DAY_NONE));
}

static json_t *questions(const struct answer *answers) {
    json_t *list = json_array();
    for (int i = 0; i < QUESTIONS; i++)
        json_array_append_new(list, json_pack("{s:i, s:o, s:o, s:o}", "number", i + 1, "question",
                                              text(answers[i].question), "answer",
                                              text(answers[i].sentence), "definition",
                                              text(answers[i].definition)));
    return list;
}

static json_t *report_json(struct arena *a, enum lang lang, const struct figures *f,
                           const struct answer *answers) {
    size_t recent = f->n - RECENT_MONTHS;
    json_t *report = json_pack("{s:o, s:o}", "from", text(day_iso(a, f->period.from)), "to",
                               text(day_iso(a, f->period.to)));
    struct { const char *key; json_t *value; } parts[] = {
        {"registrations", whole(f->total.of[REGISTERED])},
        {"registrations_per_month", months(a, f, REGISTERED, f->first)},
        {"registrations_last_three_months", months(a, f, REGISTERED, recent)},
        {"reserve", whole(f->ever.of[RESERVE])},
        {"deployed", deployed(&f->total)},
        {"offers", offers(&f->ever)},
        {"sectors", sectors(&f->total, lang)},
        {"average_days", decimal(facts_average(&f->total, DAYS))},
        {"average_hours", decimal(facts_average(&f->total, HOURS))},
        {"organisations", whole(f->total.of[ORGS])},
        {"organisations_per_month", months(a, f, ORGS, f->first)},
        {"organisations_last_three_months", months(a, f, ORGS, recent)},
        {"organisations_helped", whole(f->ever.of[FIRST_ORGS])},
        {"jobs", json_integer(f->jobs)},
        {"rubrics", rubrics(f)},
        {"evaluation", evaluation(f)},
        {"activity", activity(a, f)},
        {"questions", questions(answers)},
    };
    for (size_t i = 0; i < COUNT(parts); i++)
        json_object_set_new(report, parts[i].key, parts[i].value);
    return report;
}

static enum status put_json(FILE *out, struct arena *a, enum lang lang, const struct figures *f,
                            const struct answer *answers) {
    json_t *report = report_json(a, lang, f, answers);
    int failed = json_dumpf(report, out, JSON_INDENT(2) | JSON_REAL_PRECISION(6));
    json_decref(report);
    fputc('\n', out);
    return failed ? FAILED : OK;
}

/* ---- both ---- */

enum status insight_report(struct db *db, day_n from, day_n to, enum lang lang, bool json,
                           FILE *out) {
    struct arena *a = db_arena(db);
    struct figures f;
    struct answer answers[QUESTIONS];
    struct period period;
    day_n today = day_of(clock_now());
    insight_period_usual(db, today, &period);
    if (from != DAY_NONE) period.from = from;
    if (to != DAY_NONE) period.to = to;
    if (insight_period_fault(period)) return INVALID;
    insight_gather(db, period, today, true, &f);
    insight_answer(a, lang, &f, answers);
    if (db_failed(db)) return db_status(db);
    if (json) return put_json(out, a, lang, &f, answers);
    put_report(out, a, lang, &f, answers);
    return OK;
}
