/* esco_bag.h -- a text as a bag of pieces of its words: how often it has which of them.
**
** The pieces are those of features.h, so a bag has a place for each of the MODEL_ROWS buckets.
** Filling takes time by the text only: what was filled before is taken out again.
*/
#ifndef MATCH_ESCO_BAG_H
#define MATCH_ESCO_BAG_H

#include "match/features.h"

enum { BAG_MAX = 8192 };             /* different pieces of one text that count */

struct bag {
    uint16_t count[MODEL_ROWS];
    uint32_t piece[BAG_MAX];         /* those with a count */
    size_t   n;
};

struct piece { uint32_t bucket; float weight; };

/* An empty bag; 160 kB. */
struct bag *bag_new(struct arena *a);
/* Empties it and puts in the pieces of `words`: folded words with a space between them. */
void bag_fill(struct bag *b, struct str words);
/* Gives each piece (1 + ln count) * rare[bucket], scaled so that the squares sum to 1; pieces of
** no weight are left out. Their number is answered; *ret_length is the length before scaling. */
size_t bag_weigh(const struct bag *b, const float *rare, struct piece ret[BAG_MAX],
                 float *ret_length);

#endif
