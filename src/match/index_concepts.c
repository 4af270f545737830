/* index_concepts.c -- the bits first, then the rows behind them. */
#include "match/index_concepts.h"

#include <stdlib.h>

static void *allocate(size_t n, size_t size) {
    void *p = calloc(n ? n : 1, size);
    CHECK(p);
    return p;
}

static size_t all_words(const struct concept_table *t) {
    return lexicon_room() * t->words;
}

static void mark_known(struct concept_table *t, const struct rows *r) {
    for (size_t i = 0; i < r->n; i++) {
        size_t item = (size_t)ROW(r, i, items) + ROW(r, i, n_speaks), block = i / CHUNK;
        for (size_t k = 0; k < ROW(r, i, n_knows); k++, item++) {
            t->known[r->concept[item] * t->words + block / 64] |= (uint64_t)1 << block % 64;
            if (r->value[item] > t->value_most[r->concept[item]]) t->value_most[r->concept[item]] = r->value[item];
        }
    }
}

/* Answers how many bits there are. */
static uint32_t count_before(struct concept_table *t) {
    uint32_t n = 0;
    for (size_t k = 0; k < all_words(t); k++) {
        t->before[k] = n;
        n += (unsigned)__builtin_popcountll(t->known[k]);
    }
    return n;
}

static void mark_rows(struct concept_table *t, const struct rows *r) {
    for (size_t i = 0; i < r->n; i++) {
        size_t item = (size_t)ROW(r, i, items) + ROW(r, i, n_speaks), block = i / CHUNK;
        for (size_t k = 0; k < ROW(r, i, n_knows); k++, item++)
            t->rows[concept_rows_at(t, r->concept[item] * t->words + block / 64, block % 64)] |= (uint64_t)1 << i % CHUNK;
    }
}

struct concept_table concept_table_build(const struct rows *r) {
    size_t blocks = (r->n + CHUNK - 1) / CHUNK;
    struct concept_table t = {.words = (blocks + 63) / 64};
    t.known = allocate(all_words(&t), sizeof *t.known);
    t.before = allocate(all_words(&t) + 1, sizeof *t.before);
    t.value_most = allocate(lexicon_room(), 1);
    mark_known(&t, r);
    t.before[all_words(&t)] = count_before(&t);
    t.rows = allocate(t.before[all_words(&t)], sizeof *t.rows);
    mark_rows(&t, r);
    return t;
}

void concept_table_free(struct concept_table *t) {
    free(t->known);
    free(t->before);
    free(t->rows);
    free(t->value_most);
}

size_t concept_table_bytes(const struct concept_table *t) {
    return all_words(t) * (sizeof *t->known + sizeof *t->before) + t->before[all_words(t)] * sizeof *t->rows + lexicon_room();
}
