/* insight_answers.h -- figures in words: twelve questions, each with a sentence, a table and a
** definition.
**
** Pages, CSV and the command line all show these answers, so the same words and numbers stand
** everywhere.
*/
#ifndef INSIGHT_INSIGHT_ANSWERS_H
#define INSIGHT_INSIGHT_ANSWERS_H

#include "insight/insight.h"

enum { QUESTIONS = 12, COLUMNS_MAX = 2 };

/* A value as people read it ("2,417", "69%") and as a spreadsheet does ("2417", "69"); the same
** words where it is hidden. */
struct cell { struct str said, raw; };

struct answer_row { struct str label; struct cell cells[COLUMNS_MAX]; bool total; };

struct answer {
    struct str question;
    struct str sentence;                       /* the answer in short */
    struct str definition;
    struct str label, columns[COLUMNS_MAX];    /* heads of the table */
    size_t n_columns;
    struct answer_row *rows;
    size_t n_rows;
    bool unknown_in_2020;                      /* the minister's answer then was "no view" */
};

/* Answers all questions; results live in `a`. */
void insight_answer(struct arena *a, enum lang lang, const struct figures *f,
                    struct answer ret[QUESTIONS]);
/* "1 April 2020 to 30 September 2020" */
struct str period_say(struct arena *a, enum lang lang, struct period p);

#endif
