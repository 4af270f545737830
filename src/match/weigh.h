/* weigh.h -- how much each part of the score should count, learnt from what people answered.
**
** Whoever was asked had, at that moment, the parts of pool.h, and answered yes, or no, or nothing. Within one job somebody who
** came should have stood above somebody who did not. Each such pair is an example for a logistic regression on the difference of
** their parts (Joachims, "Optimizing search engines using clickthrough data", 2002):
**     P(the one who came stands above) = 1 / (1 + exp(-sum over parts of weight * difference))
** Weights are never below 0, and are pulled towards the usual ones, so that a few answers change little. Answers of different jobs
** are never compared: an easy job says nothing against people who were asked for a hard one.
**
** Only the parts go in. Nothing here knows a name, an age, a sex, a nationality or whose answer it is.
**
** PART_ASKED is not learnt: it is there so that the same people are not always asked, and who answers says nothing about that.
** Pure: the same answers in the same order give the same weights on every machine.
*/
#ifndef MATCH_WEIGH_H
#define MATCH_WEIGH_H

#include "match/pool.h"

enum { PART_PERMILLE = 1000 };

struct weigh_answer {
    int64_t job;
    int     part[PARTS];         /* as they were when the person was asked, 0 .. PART_PERMILLE */
    bool    came;                /* said yes, and as far as is known it was not the helper who let it fail */
};

/* Fewer answers teach nothing. Each fifth of the jobs is held back in turn, and measured with weights made of the others. */
enum { WEIGH_LEAST = 500, WEIGH_FOLDS = 5 };

struct weigh_figures {
    size_t answers, came;        /* all that were given */
    size_t jobs, pairs;          /* where some came and some did not: only these teach */
    double right_before;         /* share of held-back pairs in the right order with the weights that count now; ties half */
    double right_after;          /* the same with weights that were made without them */
    double doubt;                /* the standard error of their difference, over jobs */
};

/* Makes weights from `n` answers, in order of their jobs, and measures them against `present`, which counts now. Parts whose bit is
** in `fixed` keep their present weight. Weights add up to what the usual ones do. False, with the figures alone, when there are no
** pairs or nothing in the parts tells who came. 20,000 answers take less than a second. */
bool weigh(const struct weigh_answer *all, size_t n, const struct weights *present, unsigned fixed, struct weights *ret,
           struct weigh_figures *ret_figures);

/* Whether the new weights are worth proposing: better on what was held back, by more than twice the doubt. */
bool weigh_is_better(const struct weigh_figures *f);

/* The word for a part in settings and in what is stored: "concepts", "work" ... */
struct str part_word(enum part k);
/* A number for each part as text, "concepts=40 work=15 ...", and back; false when one is missing, unknown or out of 0 .. most. */
struct str parts_write(struct arena *a, const int of[PARTS]);
bool parts_read(struct str text, int most, int ret[PARTS]);
/* The same of the parts of a fit, 0 .. PART_PERMILLE each: what an invitation keeps. */
struct str parts_of_fit(struct arena *a, const struct fit *fit);

#endif
