/* help_figures_tables.h -- the figures as tables in words: each is shown on the page, and is a file for a spreadsheet. */
#ifndef HELP_HELP_FIGURES_TABLES_H
#define HELP_HELP_FIGURES_TABLES_H

#include "help/help_figures.h"

enum help_table_kind {
    TABLE_CATEGORIES, TABLE_PLACES, TABLE_MONTHS, TABLE_TIMES, TABLE_BRUSSELS, TABLE_BELGIUM, TABLES,
    TABLE_CROSS = TABLES             /* a file only: it is too long for a page */
};
enum { TABLE_COLUMNS = 9 };

/* `said` for people, `raw` for programs: a number as digits, empty where it is not shown. */
struct help_cell { struct str said, raw; };
struct help_row { struct str label; bool sum; struct help_cell cell[TABLE_COLUMNS]; };

struct help_table {
    struct str title, first;         /* what it is called, and what its rows are */
    struct str column[TABLE_COLUMNS];
    struct help_row *row;
    size_t n_columns, n;
};

void help_table_make(struct arena *a, enum lang lang, const struct help_overview *o, enum help_table_kind kind, struct help_table *ret);
/* Every month, category and place, one row each where there is anything; the first column is the month. */
void help_cross_make(struct arena *a, enum lang lang, const struct help_overview *o, struct help_table *ret);

/* "nl" -> "April 2020"; month as in help_tally.h. */
struct str help_month_name(struct arena *a, enum lang lang, int month);
struct help_cell help_count_cell(struct arena *a, enum lang lang, struct count c);
/* Names the six tallies from column `at` on. */
void help_tally_columns(enum lang lang, struct help_table *t, size_t at);
/* The place of an area, or that we know none. */
struct str help_area_name(enum lang lang, const struct help_area *area);

/* ---- need and supply ---- */

/* How what is asked in a place compares with the people who signed up there. */
enum help_pressure { PRESSURE_UNKNOWN, PRESSURE_NONE, PRESSURE_LOW, PRESSURE_MIDDLE, PRESSURE_HIGH, PRESSURES };
enum help_pressure help_pressure_of(struct count asked, struct count supply);
/* Things asked for each ten helpers, in thousandths. Of what is asked we may know only the least; then it is at least this. Of
** helpers we must know all: with more of them it would be less. */
struct count help_per_ten(struct count asked, struct count supply);
/* A sign for each, so that a map needs no colour, and what it means. */
const char *help_pressure_sign(enum help_pressure p);
struct str help_pressure_word(enum lang lang, enum help_pressure p);

#endif
