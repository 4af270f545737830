/* esco_bag.c -- counting pieces of words. */
#include "match/esco_bag.h"

#include <math.h>

struct bag *bag_new(struct arena *a) {
    return arena_new(a, struct bag);
}

static void put(struct bag *b, uint32_t bucket) {
    if (b->count[bucket] == 0) {
        if (b->n == BAG_MAX) return;
        b->piece[b->n++] = bucket;
    }
    if (b->count[bucket] < UINT16_MAX) b->count[bucket]++;
}

void bag_fill(struct bag *b, struct str words) {
    struct str word, before = STR("");
    for (size_t i = 0; i < b->n; i++) b->count[b->piece[i]] = 0;
    b->n = 0;
    while (str_next(&words, ' ', &word)) {
        uint32_t features[WORD_FEATURES_MAX];
        size_t n = word.n ? word_features(before, word, features) : 0;
        for (size_t i = 0; i < n; i++) put(b, features[i]);
        before = word;
    }
}

size_t bag_weigh(const struct bag *b, const float *rare, struct piece ret[BAG_MAX],
                 float *ret_length) {
    float squares = 0;
    size_t n = 0;
    for (size_t i = 0; i < b->n; i++) {
        float weight = (1 + logf((float)b->count[b->piece[i]])) * rare[b->piece[i]];
        if (weight <= 0) continue;
        ret[n++] = (struct piece){b->piece[i], weight};
        squares += weight * weight;
    }
    float length = sqrtf(squares);
    for (size_t i = 0; i < n; i++) ret[i].weight /= length;
    *ret_length = length;
    return n;
}
