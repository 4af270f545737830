/* features.c -- FNV-1a over the pieces of a word with a space at both ends. */
#include "features.h"

#include <string.h>

static const uint32_t fnv_start = 2166136261u, fnv_prime = 16777619u;

static uint32_t hash_on(uint32_t h, const char *s, size_t n) {
    for (size_t i = 0; i < n; i++) h = (h ^ (unsigned char)s[i]) * fnv_prime;
    return h;
}

/* The low bits of FNV-1a mix badly, so the high ones are folded in. */
static uint32_t bucket(uint32_t h) {
    return (h ^ (h >> MODEL_BITS)) & (MODEL_ROWS - 1);
}

size_t word_features(struct str before, struct str word, uint32_t ret[WORD_FEATURES_MAX]) {
    enum { SHORTEST = 3, LONGEST = 5 };
    char padded[WORD_MAX + 2];
    size_t len = word.n < WORD_MAX ? word.n : WORD_MAX, n = 0;
    padded[0] = ' ';
    memcpy(padded + 1, word.s, len);
    padded[len + 1] = ' ';
    for (size_t from = 0; from < len + 2; from++) {
        uint32_t h = fnv_start;
        for (size_t size = 1; size <= LONGEST && from + size <= len + 2; size++) {
            h = hash_on(h, &padded[from + size - 1], 1);
            if (size >= SHORTEST) ret[n++] = bucket(h);
        }
    }
    uint32_t whole = hash_on(fnv_start ^ 1, word.s, len);
    ret[n++] = bucket(whole);
    if (before.n) ret[n++] = bucket(hash_on(hash_on(whole, " ", 1), before.s, before.n));
    return n;
}
