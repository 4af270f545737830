/* help_figures.h -- help for residents in figures, over a period of whole months.
**
** Everything is read from the counts of help_tally.h. The public version hides small numbers by the rules of lang/few.h, month
** by month, so that no choice of periods tells more than the months do:
**
**   A month's total is told by several tables; its categories, and its places, are parts of it.
**   The places are the nineteen municipalities of Brussels and all others together. The others are told one by one only where
**   their sum is.
**   The cross of categories and places is a table whose totals both are told.
**   Of the running month only the totals are told. It is counted every few minutes, so that two looks at it would otherwise tell
**   what one person asked in between.
**   What is hidden beside a small category does not depend on the order in which a coordinator puts them: two orders would tell two
**   different sums.
**   Medians are of the months and categories whose count is shown, and only where FEW lie on either side: the longest of all is
**   one person's.
**
**   help_figures.c         gathering a period
**   help_figures_hide.c    what the public may not see
**   help_figures_tables.c  the figures as tables in words; help_figures_cross.c: the long one, for a spreadsheet
**   help_map.c             the figures as maps
**   help_figures_pages.c   the page and the files
*/
#ifndef HELP_HELP_FIGURES_H
#define HELP_HELP_FIGURES_H

#include "help/help_desk.h"
#include "help/help_tally.h"
#include "lang/few.h"
#include "places/places.h"

enum { BRUSSELS_AREAS = 19, COLUMNS_OF_PLACES = BRUSSELS_AREAS + 1, OVERVIEW_MONTHS = 12, OVERVIEW_MONTHS_MAX = 120 };

struct help_line { struct count of[TALLIES]; };

/* How long something took: half at most the median, nine in ten at most the other; -1 where that is not shown. */
struct help_lasted { struct count n; int64_t median, ninth; };

struct help_area {
    const struct place *place;       /* a municipality; NULL for the people whose place we do not know */
    struct help_line line;
    struct count supply;             /* people who signed up until the end of the period */
};

/* One month, as far as it may be seen. */
struct help_month {
    struct help_line total;
    struct help_line place[COLUMNS_OF_PLACES];   /* Brussels in the order of the areas, and all others together */
    struct help_line *category;
    struct help_line *cross;                     /* category * COLUMNS_OF_PLACES + place */
    struct help_line *other;                     /* the areas behind those of Brussels */
};

struct help_overview {
    int from, upto;                  /* months, see help_tally.h */
    bool everything;                 /* else the public version */
    struct help_counted counted;     /* until when */
    int running;                     /* the month that is not over yet */
    struct help_category *category;
    struct help_desk *desk;
    struct help_area *area;          /* first those of Brussels, by NIS code */
    struct help_month *month;
    struct help_line *by_category;
    struct help_line total, inside, outside;
    struct count supply_inside, supply_outside;
    struct help_lasted answered, done, *answered_by, *done_in;   /* by desk, which only `everything` has; by category */
    size_t n_categories, n_desks, n_areas, n_months;
    size_t *oldest_first;            /* places in `category`, in the order in which categories were made */
};

/* The last twelve months with the running one; when nothing happened in them, the twelve up to the last in which something did. */
void help_overview_usual(struct db *db, day_n today, int *ret_from, int *ret_upto);
/* Gathers a period, names in `lang`. In the transaction's arena; after a failure of the database it means nothing. */
void help_overview_gather(struct db *db, int from, int upto, bool everything, enum lang lang, struct help_overview *ret);

/* Hides what the public may not see of one month of `o`, its cross included. */
void help_month_hide(const struct help_overview *o, int month, struct help_month *m);

#endif
