/* esco_bag.h -- a text as a bag of pieces of its words: how often it has which of them.
**
** Pieces are the whole word and every run of three to five letters in it, with a space at both
** ends. Each is a bucket, found by hashing. There are more buckets than the model of rubrics has
** (features.h), because thousands of concepts are told apart here: with 2^16 of them one title in a
** hundred is lost. Filling a bag takes time by the text only: what was in it is taken out again.
*/
#ifndef MATCH_ESCO_BAG_H
#define MATCH_ESCO_BAG_H

#include "match/text.h"

enum {
    BAG_BITS = 18,
    BAG_BUCKETS = 1 << BAG_BITS,
    BAG_MAX = 8192                   /* different pieces of one text that count */
};

struct bag {
    uint16_t count[BAG_BUCKETS];
    uint32_t piece[BAG_MAX];         /* those with a count */
    size_t   n;
};

struct piece { uint32_t bucket; float weight; };

/* The words of `n` tokens with a space between them, in `a`. */
struct str bag_words(struct arena *a, const struct token *t, size_t n);

/* An empty bag; half a megabyte. */
struct bag *bag_new(struct arena *a);
/* Empties it and puts in the pieces of `words`: folded words with a space between them. */
void bag_fill(struct bag *b, struct str words);
/* Gives each piece (1 + ln count) * rare[bucket], scaled so that the squares sum to 1; pieces of
** no weight are left out. Their number is answered; *ret_length is the length before scaling. */
size_t bag_weigh(const struct bag *b, const float *rare, struct piece ret[BAG_MAX],
                 float *ret_length);

#endif
