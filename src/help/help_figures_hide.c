/* help_figures_hide.c -- what the public may not see of a month. */
#include "help/help_figures.h"

/* A vector of one tally is taken out of the lines, treated, and put back. `order`: which line comes first; NULL: as they stand. */
static void lines_hide_parts(struct help_line *line, const size_t *order, size_t n, enum tally t) {
    struct count cells[CATEGORIES_MAX + COLUMNS_OF_PLACES];
    CHECK(n <= COUNT(cells));
    for (size_t i = 0; i < n; i++) cells[i] = line[order ? order[i] : i].of[t];
    counts_hide_parts(cells, n);
    for (size_t i = 0; i < n; i++) line[order ? order[i] : i].of[t] = cells[i];
}

/* Municipalities outside Brussels: parts of a sum that is shown, or else not shown either. There can be some six hundred. */
static void others_hide(struct help_month *m, size_t n, enum tally t) {
    struct count cells[1024];
    bool shown = m->place[BRUSSELS_AREAS].of[t].seen == SEEN;
    CHECK(n <= COUNT(cells));
    for (size_t i = 0; i < n; i++) cells[i] = m->other[i].of[t];
    if (shown) counts_hide_parts(cells, n);
    for (size_t i = 0; i < n; i++) m->other[i].of[t] = shown ? cells[i] : (struct count){0, SEEN_NOT};
}

static void cross_hide(struct help_month *m, size_t n, enum tally t) {
    struct count cells[CATEGORIES_MAX * COLUMNS_OF_PLACES];
    bool row[CATEGORIES_MAX], column[COLUMNS_OF_PLACES];
    for (size_t i = 0; i < n; i++) row[i] = m->category[i].of[t].seen != SEEN;
    for (size_t i = 0; i < COLUMNS_OF_PLACES; i++) column[i] = m->place[i].of[t].seen != SEEN;
    for (size_t i = 0; i < n * COLUMNS_OF_PLACES; i++) cells[i] = m->cross[i].of[t];
    counts_hide_table(cells, n, COLUMNS_OF_PLACES, row, column);
    for (size_t i = 0; i < n * COLUMNS_OF_PLACES; i++) m->cross[i].of[t] = cells[i];
}

static void lines_cover(struct help_line *line, size_t n, enum tally t) {
    for (size_t i = 0; i < n; i++) line[i].of[t] = (struct count){0, SEEN_NOT};
}

static void parts_cover(const struct help_overview *o, struct help_month *m, enum tally t) {
    lines_cover(m->place, COLUMNS_OF_PLACES, t);
    lines_cover(m->category, o->n_categories, t);
    lines_cover(m->cross, o->n_categories * COLUMNS_OF_PLACES, t);
    lines_cover(m->other, o->n_areas - BRUSSELS_AREAS, t);
}

static void parts_hide(const struct help_overview *o, struct help_month *m, enum tally t) {
    lines_hide_parts(m->place, NULL, COLUMNS_OF_PLACES, t);
    others_hide(m, o->n_areas - BRUSSELS_AREAS, t);
    lines_hide_parts(m->category, o->oldest_first, o->n_categories, t);
    cross_hide(m, o->n_categories, t);
}

void help_month_hide(const struct help_overview *o, int month, struct help_month *m) {
    for (enum tally t = 0; t < TALLIES; t++) {
        if (month < o->running) parts_hide(o, m, t);
        else if (m->total.of[t].n > 0) parts_cover(o, m, t);
        count_hide(&m->total.of[t]);
    }
}
