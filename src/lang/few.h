/* few.h -- a count that may have to stay hidden, and the rules by which it is hidden.
**
** A number under FEW tells of so few people that somebody could be recognised, so the public does
** not see it. That is not enough where a total stands beside it: what is missing can then be had by
** subtraction. There are four ways to subtract.
**
**   The total of the same table (answers to invitations): it becomes "at least", the sum of what is
**   shown.
**
**   A total that is told by another table too (deployments by sector, and by how we know of them):
**   it stays, and the nearest larger count is hidden beside the small ones. It is chosen by its
**   place and not by its size, so that the choice tells nothing; and the sum of what is hidden must
**   leave every small count free to be anything from 1 to FEW - 1. Where that cannot be had, none
**   of the parts is shown.
**
**   Both totals of a table of two dimensions (categories by municipalities), told elsewhere: see
**   counts_hide_table.
**
**   Another period (April to June, taken from April to July): every month is hidden for itself, and
**   a period is the sum of what its months show. So no choice of periods tells more than they do.
**
** Zero is shown: it is about nobody. (Compare Hundepool et al., Statistical Disclosure Control,
** 2012, chapter 4: primary and secondary suppression.)
*/
#ifndef LANG_FEW_H
#define LANG_FEW_H

#include "lang/lang.h"

enum { FEW = 5 };

enum seen {
    SEEN,
    SEEN_LEAST,    /* it is this or more */
    SEEN_FEW,      /* it is under FEW and not 0 */
    SEEN_NOT       /* nothing may be said of it */
};

struct count { int64_t n; enum seen seen; };   /* n is 0 where it may not be seen */

/* Hides one count that stands in no table. */
void count_hide(struct count *c);
/* Hides small cells of a table whose total is told nowhere else. `total` is their sum. */
void counts_hide(struct count *cells, size_t n, struct count *total);
/* Hides in a table whose total, which is at least FEW or else hidden itself, is known from
** elsewhere. */
void counts_hide_parts(struct count *cells, size_t n);

/* Hides in a table of rows by columns, whose totals of rows and of columns are told elsewhere.
** `row` and `column` say which of these totals are hidden there, and are changed.
**
** Every row and column with a small cell or a hidden total is taken, and all cells where two of
** them cross are hidden, zeros too. Where each of these rows and columns hides enough to leave its
** small cells free, a small cell can be one more: with it another cell of its row, another of its
** column and the one where those two meet change by one, and no total does. Where that cannot be
** had, the whole table is hidden. */
void counts_hide_table(struct count *cells, size_t rows, size_t columns, bool *row, bool *column);

/* The sum, as far as both may be seen. */
void count_add(struct count *sum, struct count c);

static inline struct count count_of(int64_t n) { return (struct count){n, SEEN}; }

/* For a page: "2,417", "at least 2,410", "fewer than 5", "not shown". */
struct str count_say(struct arena *a, enum lang lang, struct count c);

#endif
