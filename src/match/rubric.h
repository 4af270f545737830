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

/* How strongly the shares of the ten rubrics in what institutions ask (question 806 of 2020,
** answer 9) are counted on: 0 not at all, 1 as a prior in Bayes' rule. Set before the first
** thread starts. */
#define PRIOR_STRENGTH 0.5f
void rubric_prior_strength(float strength);

#endif
