/* help_report.h -- the figures of help for residents, from the published views of counts and nothing else.
**
** Places are those of the region: the nineteen municipalities of Brussels, and Laken, Haren and Neder-over-Heembeek apart. All
** other places together are outside.
*/
#ifndef HELP_HELP_REPORT_H
#define HELP_HELP_REPORT_H

#include <stdio.h>

#include "help/help_desk.h"

/* How many of something; `key` is its code in exports, `name` in the reader's language. */
struct help_figure { struct str key, name; int64_t n; };
struct help_figures { struct help_figure *row; size_t n; int64_t total, inside, outside; };

struct help_report {
    struct help_figures helpers;         /* by place: row of people; total, inside, outside */
    struct help_figures sign_ups;        /* by category */
    struct help_figures requests;        /* by the desk they came to first */
    struct help_figures requests_place;  /* by place */
    struct help_figures parts;           /* by category */
    struct help_figures parts_state;     /* by what became of them */
    struct help_figures months;          /* requests by month, "2020-04" */
    int64_t answered, answer_hours;      /* requests that a desk did something about, and after how many hours on average */
};

/* Gathers everything up to now, names in `lang`. */
void help_report_gather(struct db *db, enum lang lang, struct help_report *ret);
/* Writes it as text, or as JSON whose keys are the same in every language. Nothing is hidden: who can run the program on the data
** can read the data. */
enum status help_report_print(struct db *db, enum lang lang, bool json, FILE *out);

extern const struct feature help_figures_feature;

#endif
