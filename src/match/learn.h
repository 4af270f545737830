/* learn.h -- what authors' choices teach the rubric model.
**
** An example is a text and the rubric that its author chose or left standing. Learning leaves the shipped model as it is and
** makes a second table of weights for the same n-grams (rubric.h), held near zero, so that a few examples change little and many
** change what they have in common. Every fifth example is held back: the table is made without it, and what the table gains is
** measured on it alone.
**
** Pure: examples in, table and figures out. The same examples in the same order give the same table.
*/
#ifndef MATCH_LEARN_H
#define MATCH_LEARN_H

#include "match/rubric.h"

struct example {
    struct str  text;       /* from learn_clean */
    enum rubric rubric;
};

/* `text` without mail addresses, web addresses, telephone numbers and other long numbers, and names behind titles. In `a`. */
struct str learn_clean(struct arena *a, struct str text);

/* What is known of the examples that were held back, with one table and with another. */
struct learn_figures {
    size_t held, right_before, right_after;
    size_t held_of[RUBRICS], before_of[RUBRICS], after_of[RUBRICS];
    double loss_before, loss_after;   /* mean of -ln of the probability that the chosen rubric got; less is better */
};

/* Fewer examples teach nothing. */
enum { LEARN_LEAST = 10, LEARN_HELD_EVERY = 5 };

/* Makes a table from `n` examples, at least LEARN_LEAST, and measures it against `before`, the one that counts now (NULL: none).
** The table is in `a`. 10,000 short requests take about 10 seconds. */
struct taught *learn_from(struct arena *a, const struct example *all, size_t n, const struct taught *before, struct learn_figures *ret);

/* Whether the new table may count: on what was held back it is right as often or more often, and then surer of the truth. */
bool learn_is_better(const struct learn_figures *f);

/* The table as bytes for storing: only rows that are not empty. False for bytes that are no
** such table, or one of a build whose model has another number of buckets. */
struct str learn_pack(struct arena *a, const struct taught *t);
bool learn_unpack(struct str bytes, struct taught *ret);

#endif
