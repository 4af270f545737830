/* esco_bag.c -- counting pieces of words. */
#include "match/esco_bag.h"

#include <math.h>
#include <string.h>

#include "base/buf.h"

struct str bag_words(struct arena *a, const struct token *t, size_t n) {
    size_t bytes = 1;
    for (size_t i = 0; i < n; i++) bytes += t[i].word.n + 1;
    struct buf b = buf_make(a, bytes);
    for (size_t i = 0; i < n; i++) {
        if (i) buf_char(&b, ' ');
        buf_str(&b, t[i].word);
    }
    return buf_view(&b);
}

struct bag *bag_new(struct arena *a) {
    return arena_new(a, struct bag);
}

static void put(struct bag *b, uint32_t hash) {
    uint32_t bucket = (hash ^ (hash >> 15)) & (BAG_BUCKETS - 1); /* the low bits alone mix badly */
    if (b->count[bucket] == 0) {
        if (b->n == BAG_MAX) return;
        b->piece[b->n++] = bucket;
    }
    if (b->count[bucket] < UINT16_MAX) b->count[bucket]++;
}

/* FNV-1a, one letter further. */
static uint32_t hash_on(uint32_t hash, char c) {
    return (hash ^ (unsigned char)c) * 16777619u;
}

static void put_word(struct bag *b, struct str word) {
    enum { SHORTEST = 3, LONGEST = 5 };
    const uint32_t start = 2166136261u;
    char padded[WORD_MAX + 2];
    size_t n = word.n < WORD_MAX ? word.n : WORD_MAX;
    uint32_t whole = start ^ 1;
    padded[0] = padded[n + 1] = ' ';
    memcpy(padded + 1, word.s, n);
    for (size_t from = 0; from < n + 2; from++) {
        uint32_t hash = start;
        whole = hash_on(whole, padded[from]);
        for (size_t size = 1; size <= LONGEST && from + size <= n + 2; size++) {
            hash = hash_on(hash, padded[from + size - 1]);
            if (size >= SHORTEST) put(b, hash);
        }
    }
    put(b, whole);
}

void bag_fill(struct bag *b, struct str words) {
    struct str word;
    for (size_t i = 0; i < b->n; i++) b->count[b->piece[i]] = 0;
    b->n = 0;
    while (str_next(&words, ' ', &word))
        if (word.n) put_word(b, word);
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
