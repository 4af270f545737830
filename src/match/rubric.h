/* rubric.h -- which of the ten rubrics a text belongs to, and in which language its sentences
** are. */
#ifndef MATCH_RUBRIC_H
#define MATCH_RUBRIC_H

#include "match/needs.h"

/* Probabilities that `text` is in each of the four languages; equal where it has no words. */
void language_of(struct arena *a, struct str text, float ret[LANGS_READ]);

/* Probabilities of the ten rubrics: the model's evidence of the words of topic, the concepts
** that were found, and how common each rubric is. `t` are the tokens that `r` was read from. */
void rubric_of(struct arena *a, const struct tokens *t, const struct reading *r,
               const struct wish *wishes, float ret[RUBRICS]);

/* ---- what can be set ---- */

/* How strongly the shares of the ten rubrics in what institutions ask (question 806 of 2020,
** answer 9) are counted on: 0 not at all, 1 as a prior in Bayes' rule. Set before the first
** thread starts. */
#define PRIOR_STRENGTH 0.25f
void rubric_prior_strength(float strength);
/* Other shares than those; each more than 0. Set before the first thread starts. */
void rubric_prior_shares(const float shares[RUBRICS]);

/* ---- what was learnt since the model was made ---- */

/* Weights that are added to the model's, in units of `scale`. */
struct taught {
    float  scale;
    int8_t weight[MODEL_ROWS][RUBRICS];
};

/* From now on this counts as well (NULL: the model as it was shipped), in all threads. `t` stays as
** it is, and stays alive for as long as an understanding that began before may take. */
void rubric_teach(const struct taught *t);
const struct taught *rubric_taught(void);

/* A text as learning sees it: the buckets of its n-grams and what the rest says of the rubrics, as
** logarithms, before anything that was taught. */
struct rubric_case {
    const uint32_t *bucket;
    size_t          n;
    float           score[RUBRICS];
    float           calm;        /* what the sum is multiplied by: it is surer of itself than it is right */
};
void rubric_case_of(struct arena *a, const struct tokens *t, const struct reading *r,
                    const struct wish *wishes, struct rubric_case *ret);

/* Probabilities of the rubrics with `taught`, which may be NULL. */
void rubric_answer(const struct rubric_case *c, const struct taught *taught, float ret[RUBRICS]);

#endif
