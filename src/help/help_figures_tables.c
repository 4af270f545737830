/* help_figures_tables.c -- figures as rows and columns of words. */
#include "help/help_figures_tables.h"

static const char *const tally_names[TALLIES] = {
    [TALLY_REQUESTS] = N_("Requests"), [TALLY_PARTS] = N_("Things asked"), [TALLY_HELPERS] = N_("New helpers"),
    [TALLY_SIGN_UPS] = N_("Sign-ups"), [TALLY_AGREED] = N_("Matched"), [TALLY_DONE] = N_("Done"),
};

/* ---- cells ---- */

struct str help_month_name(struct arena *a, enum lang lang, int month) {
    return lang_month(a, lang, month / 12, month % 12 + 1);
}

struct help_cell help_count_cell(struct arena *a, enum lang lang, struct count c) {
    return (struct help_cell){count_say(a, lang, c), c.seen == SEEN ? str_fmt(a, "%lld", (long long)c.n) : STR("")};
}

static struct help_cell number_cell(struct arena *a, enum lang lang, int64_t n) {
    if (n < 0) return (struct help_cell){STR("–"), STR("")};
    return (struct help_cell){lang_number(a, lang, n), str_fmt(a, "%lld", (long long)n)};
}

static struct help_cell per_ten_cell(struct arena *a, enum lang lang, struct count thousandths) {
    if (thousandths.seen == SEEN_NOT) return (struct help_cell){STR("–"), STR("")};
    struct str said = lang_decimal(a, lang, thousandths.n);
    if (thousandths.seen == SEEN) return (struct help_cell){said, lang_decimal_cell(a, lang, thousandths.n)};
    return (struct help_cell){lang_say(a, lang_text(lang, N_("at least {0}")), said), STR("")};
}

struct str help_area_name(enum lang lang, const struct help_area *area) {
    return area->place ? place_name(area->place, lang) : lang_text(lang, N_("Place not known"));
}

void help_tally_columns(enum lang lang, struct help_table *t, size_t at) {
    for (size_t i = 0; i < TALLIES; i++) t->column[at + i] = lang_text(lang, tally_names[i]);
    t->n_columns = at + TALLIES;
}

/* ---- rows ---- */

struct writing { struct arena *a; enum lang lang; struct help_table *t; };

static struct help_row *put_row(struct writing *w, struct str label, bool sum) {
    struct help_row *row = &w->t->row[w->t->n++];
    *row = (struct help_row){.label = label, .sum = sum};
    return row;
}

static void put_line(struct writing *w, struct str label, bool sum, const struct help_line *line) {
    struct help_row *row = put_row(w, label, sum);
    for (size_t t = 0; t < TALLIES; t++) row->cell[t] = help_count_cell(w->a, w->lang, line->of[t]);
}

static void put_lasted(struct writing *w, struct str label, bool sum, const struct help_lasted *l) {
    struct help_row *row = put_row(w, label, sum);
    row->cell[0] = help_count_cell(w->a, w->lang, l->n);
    row->cell[1] = number_cell(w->a, w->lang, l->median);
    row->cell[2] = number_cell(w->a, w->lang, l->ninth);
}

static void put_need(struct writing *w, struct str label, bool sum, struct count asked, struct count supply) {
    struct help_row *row = put_row(w, label, sum);
    enum help_pressure p = help_pressure_of(asked, supply);
    struct str word = help_pressure_word(w->lang, p);
    row->cell[0] = help_count_cell(w->a, w->lang, asked);
    row->cell[1] = help_count_cell(w->a, w->lang, supply);
    row->cell[2] = per_ten_cell(w->a, w->lang, help_per_ten(asked, supply));
    row->cell[3] = (struct help_cell){lang_say(w->a, STR("{0} {1}"), str_of(help_pressure_sign(p)), word), word};
}

static struct str together(enum lang lang) {
    return lang_text(lang, N_("Together"));
}

/* ---- the tables ---- */

static void put_categories(struct writing *w, const struct help_overview *o) {
    for (size_t i = 0; i < o->n_categories; i++) {
        put_line(w, o->category[i].name, false, &o->by_category[i]);
        w->t->row[w->t->n - 1].cell[TALLY_HELPERS] = (struct help_cell){STR("–"), STR("")};
    }
    put_line(w, together(w->lang), true, &o->total);
}

static void put_places(struct writing *w, const struct help_overview *o) {
    for (size_t i = 0; i < BRUSSELS_AREAS; i++) put_line(w, help_area_name(w->lang, &o->area[i]), false, &o->area[i].line);
    put_line(w, lang_text(w->lang, N_("In Brussels")), true, &o->inside);
    put_line(w, lang_text(w->lang, N_("Outside Brussels")), true, &o->outside);
    put_line(w, together(w->lang), true, &o->total);
}

static void put_months(struct writing *w, const struct help_overview *o) {
    for (size_t i = 0; i < o->n_months; i++)
        put_line(w, help_month_name(w->a, w->lang, o->from + (int)i), false, &o->month[i].total);
    put_line(w, together(w->lang), true, &o->total);
}

static void put_times(struct writing *w, const struct help_overview *o) {
    put_lasted(w, lang_text(w->lang, N_("Hours until a desk answers")), true, &o->answered);
    for (size_t i = 0; i < o->n_desks; i++) put_lasted(w, o->desk[i].name, false, &o->answered_by[i]);
    put_lasted(w, lang_text(w->lang, N_("Days until it is done")), true, &o->done);
    for (size_t i = 0; i < o->n_categories; i++) put_lasted(w, o->category[i].name, false, &o->done_in[i]);
}

static void put_brussels(struct writing *w, const struct help_overview *o) {
    for (size_t i = 0; i < BRUSSELS_AREAS; i++)
        put_need(w, help_area_name(w->lang, &o->area[i]), false, o->area[i].line.of[TALLY_PARTS], o->area[i].supply);
    put_need(w, lang_text(w->lang, N_("In Brussels")), true, o->inside.of[TALLY_PARTS], o->supply_inside);
}

static bool is_nothing(struct count c) {
    return c.seen == SEEN && c.n == 0;
}

static void put_belgium(struct writing *w, const struct help_overview *o) {
    put_need(w, lang_text(w->lang, N_("In Brussels")), true, o->inside.of[TALLY_PARTS], o->supply_inside);
    for (size_t i = BRUSSELS_AREAS; i < o->n_areas; i++) {
        const struct help_area *area = &o->area[i];
        if (area->line.of[TALLY_PARTS].n == 0 && area->supply.n == 0) continue; /* nothing, or nothing that may be shown */
        put_need(w, help_area_name(w->lang, area), false, area->line.of[TALLY_PARTS], area->supply);
    }
    put_need(w, lang_text(w->lang, N_("Outside Brussels")), true, o->outside.of[TALLY_PARTS], o->supply_outside);
}

static const struct kind {
    const char *title, *first;
    void (*put)(struct writing *w, const struct help_overview *o);
    const char *column[TABLE_COLUMNS];        /* none: the six tallies */
} kinds[TABLES] = {
    [TABLE_CATEGORIES] = {N_("By what was asked"), N_("What"), put_categories, {NULL}},
    [TABLE_PLACES] = {N_("By municipality"), N_("Municipality"), put_places, {NULL}},
    [TABLE_MONTHS] = {N_("By month"), N_("Month"), put_months, {NULL}},
    [TABLE_TIMES] = {N_("How long it takes"), N_("What"), put_times, {N_("Number"), N_("Half within"), N_("Nine in ten within")}},
    [TABLE_BRUSSELS] = {N_("Where more is asked than there are helpers: Brussels"), N_("Municipality"), put_brussels,
                        {N_("Things asked"), N_("Helpers"), N_("Asked for each 10 helpers"), N_("Compared")}},
    [TABLE_BELGIUM] = {N_("Where more is asked than there are helpers: Belgium"), N_("Municipality"), put_belgium,
                       {N_("Things asked"), N_("Helpers"), N_("Asked for each 10 helpers"), N_("Compared")}},
};

void help_table_make(struct arena *a, enum lang lang, const struct help_overview *o, enum help_table_kind kind, struct help_table *ret) {
    const struct kind *k = &kinds[kind];
    size_t room = o->n_areas + o->n_months + o->n_categories + o->n_desks + 4; /* more than any of them needs */
    struct writing w = {a, lang, ret};
    *ret = (struct help_table){ .title = lang_text(lang, k->title), .first = lang_text(lang, k->first),
                                .row = arena_array(a, struct help_row, room) };
    if (!k->column[0]) help_tally_columns(lang, ret, 0);
    for (size_t i = 0; i < TABLE_COLUMNS && k->column[i]; i++) ret->column[ret->n_columns++] = lang_text(lang, k->column[i]);
    k->put(&w, o);
}

/* ---- need and supply ---- */

enum { PER_TEN_HIGH = 10000, PER_TEN_MIDDLE = 5000 };

struct count help_per_ten(struct count asked, struct count supply) {
    bool known = asked.seen == SEEN || (asked.seen == SEEN_LEAST && asked.n > 0);
    if (!known || supply.seen != SEEN || supply.n == 0) return (struct count){0, SEEN_NOT};
    return (struct count){asked.n * 10000 / supply.n, asked.seen};
}

enum help_pressure help_pressure_of(struct count asked, struct count supply) {
    struct count per_ten = help_per_ten(asked, supply);
    if (is_nothing(asked)) return PRESSURE_NONE;
    if (asked.n > 0 && is_nothing(supply)) return PRESSURE_HIGH;
    if (per_ten.seen != SEEN_NOT && per_ten.n > PER_TEN_HIGH) return PRESSURE_HIGH;
    if (per_ten.seen != SEEN) return PRESSURE_UNKNOWN;   /* at least so much: it may be any of the higher ones */
    return per_ten.n >= PER_TEN_MIDDLE ? PRESSURE_MIDDLE : PRESSURE_LOW;
}

static const struct { const char *sign, *word; } pressures[PRESSURES] = {
    [PRESSURE_UNKNOWN] = {"?", N_("not shown")},
    [PRESSURE_NONE] = {"–", N_("nothing asked")},
    [PRESSURE_LOW] = {"○", N_("less than 5 asked for 10 helpers")},
    [PRESSURE_MIDDLE] = {"◐", N_("5 to 10 asked for 10 helpers")},
    [PRESSURE_HIGH] = {"●", N_("more asked than there are helpers")},
};

const char *help_pressure_sign(enum help_pressure p) {
    return pressures[p].sign;
}

struct str help_pressure_word(enum lang lang, enum help_pressure p) {
    return lang_text(lang, pressures[p].word);
}
