/* esco_learn.h -- which pieces of words speak for which concept, learnt from what is said of them.
**
** Every piece of a word and every concept gets a point in a space of few dimensions. The point of a
** text is the weighted sum of those of its pieces; the nearer it points to where a concept does,
** the more likely is that concept meant. The points are found by predicting the concept of each
** label and sentence, in all languages at once. So words that occur in labels of the same concepts
** come to lie together, although they share no letters: "priester" and "geestelijke", "Night
** Auditor" and "Nachtempfang". This is what plain letters cannot find.
**
** The model is that of fastText (Joulin and others, 2016): linear, with hashed pieces, a softmax
** over a sample of concepts, and steps that shrink by the squares of past ones (Duchi and others,
** 2011). Each pass leaves out words by chance, so that it does not lean on one word.
*/
#ifndef MATCH_ESCO_LEARN_H
#define MATCH_ESCO_LEARN_H

#include "match/esco.h"
#include "match/esco_bag.h"

enum { ESCO_DIMS = 64 };

struct esco_model {
    float  *rare;                    /* BAG_BUCKETS: ln((concepts + 1) / (0.5 + those with it)) */
    float (*piece)[ESCO_DIMS];       /* BAG_BUCKETS */
    float (*concept)[ESCO_DIMS];     /* esco->concepts */
};

/* Results live in `a`. */
void esco_learn(struct arena *a, const struct esco *esco, struct esco_model *ret);

/* How far two points of ESCO_DIMS numbers lie in one direction. */
float esco_dot(const float *a, const float *b);

#endif
