/* help_figures_cross.c -- the long table: every month by category by place, to be filtered and pivoted in a spreadsheet. */
#include "help/help_figures_tables.h"

enum { COLUMN_CATEGORY, COLUMN_PLACE, COLUMN_FIRST_TALLY };

static bool is_empty(const struct help_line *line) {
    for (size_t t = 0; t < TALLIES; t++)
        if (line->of[t].n || line->of[t].seen != SEEN) return false;
    return true;
}

static struct help_cell text_cell(struct str s) {
    return (struct help_cell){s, s};
}

static void put_month(struct arena *a, enum lang lang, const struct help_overview *o, size_t month, struct help_table *t) {
    const struct help_month *m = &o->month[month];
    struct str name = str_fmt(a, "%04d-%02d", (o->from + (int)month) / 12, (o->from + (int)month) % 12 + 1);
    for (size_t i = 0; i < o->n_categories * COLUMNS_OF_PLACES; i++) {
        size_t place = i % COLUMNS_OF_PLACES;
        if (is_empty(&m->cross[i])) continue;
        struct help_row *row = &t->row[t->n++];
        *row = (struct help_row){.label = name};
        row->cell[COLUMN_CATEGORY] = text_cell(o->category[i / COLUMNS_OF_PLACES].name);
        row->cell[COLUMN_PLACE] = text_cell(place < BRUSSELS_AREAS ? help_area_name(lang, &o->area[place])
                                                                  : lang_text(lang, N_("Outside Brussels")));
        for (size_t k = 0; k < TALLIES; k++) row->cell[COLUMN_FIRST_TALLY + k] = help_count_cell(a, lang, m->cross[i].of[k]);
        row->cell[COLUMN_FIRST_TALLY + TALLY_HELPERS] = text_cell(STR("")); /* people are counted once, not for each category */
    }
}

void help_cross_make(struct arena *a, enum lang lang, const struct help_overview *o, struct help_table *ret) {
    *ret = (struct help_table){ .title = lang_text(lang, N_("By month, by what was asked and by municipality")),
                                .first = lang_text(lang, N_("Month")),
                                .row = arena_array(a, struct help_row, o->n_months * o->n_categories * COLUMNS_OF_PLACES) };
    ret->column[COLUMN_CATEGORY] = lang_text(lang, N_("What"));
    ret->column[COLUMN_PLACE] = lang_text(lang, N_("Municipality"));
    help_tally_columns(lang, ret, COLUMN_FIRST_TALLY);
    for (size_t i = 0; i < o->n_months; i++) put_month(a, lang, o, i, ret);
}
