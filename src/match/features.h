/* features.h -- what the model sees of a word: itself, its pieces and its neighbour, as numbers of
** buckets.
**
** Pieces of three to five letters catch what words of one family share ("verpleeg", "-kundige",
** "soign"), also in words nobody has seen before. Buckets are hashes: two pieces in one bucket cost
** little with 2^17 of them.
*/
#ifndef MATCH_FEATURES_H
#define MATCH_FEATURES_H

#include "match/text.h"

enum {
    MODEL_BITS = 17,
    MODEL_ROWS = 1 << MODEL_BITS,
    MODEL_RUBRIC = 0,       /* first column of the ten rubrics */
    MODEL_LANG = 10,        /* first column of the four languages */
    MODEL_COLUMNS = 16,     /* two are spare, so that a row fills a vector register */
    WORD_FEATURES_MAX = 3 * WORD_MAX + 4
};

/* The buckets of `word`, standing behind `before` (empty: first of its sentence). Their number
** is answered. */
size_t word_features(struct str before, struct str word, uint32_t ret[WORD_FEATURES_MAX]);

/* No fewer than word_features will answer for `word`. */
static inline size_t word_features_most(struct str word) {
    return 3 * (word.n < WORD_MAX ? word.n : WORD_MAX) + 4;
}

#endif
