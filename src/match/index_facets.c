/* index_facets.c -- turning rows round. */
#include "match/index_facets.h"

#include <pthread.h>
#include <stdlib.h>
#include <string.h>

enum { BLOCK_VALUES_MOST = CHUNK * ROW_VALUES_MOST };

struct facet_block { uint32_t first; uint16_t n_values, n, until_least, paused_most, radius_least; };

struct facet_table {
    struct facet_block *block;
    size_t n_blocks, n, room;
    uint16_t *value;
    uint64_t *rows;
};

struct facet_work {
    uint64_t *rows_of;               /* by value; all 0 between two blocks */
    uint16_t value[BLOCK_VALUES_MOST];
    uint64_t rows[BLOCK_VALUES_MOST];
};

/* ---- languages ---- */

static pthread_once_t once = PTHREAD_ONCE_INIT;
static uint8_t *number_table;

static void number_languages(void) {
    unsigned n = 0;
    number_table = malloc(lexicon_room());
    CHECK(number_table);
    memset(number_table, LANGUAGES_MOST - 1, lexicon_room());
    for (size_t c = 0; c < lexicon_size(); c++)
        if (lexicon_concept((concept_n)c)->kind == LANGUAGE) number_table[c] = (uint8_t)n++;
    CHECK(n < LANGUAGES_MOST);
}

unsigned language_number(concept_n language) {
    pthread_once(&once, number_languages);
    return number_table[language];
}

/* ---- the values of a row ---- */

static size_t put_bits(uint64_t bits, unsigned first, uint16_t *ret) {
    size_t n = 0;
    for (; bits; bits &= bits - 1) ret[n++] = (uint16_t)(first + (unsigned)__builtin_ctzll(bits));
    return n;
}

static size_t filter_values(const struct rows *r, const struct chunk *c, size_t i, uint16_t *ret) {
    size_t n = put_bits(c->works[i], VALUE_WORK, ret);
    n += put_bits(c->grid[i], VALUE_SLOT, ret + n);
    n += put_bits(c->paid[i], VALUE_PAID, ret + n);
    n += put_bits(c->professions[i], VALUE_PROFESSION, ret + n);
    for (size_t k = c->items[i]; k < (size_t)c->items[i] + c->n_speaks[i]; k++) {
        unsigned level = r->value[k] < 1 ? 1 : r->value[k] > 4 ? 4 : r->value[k];
        ret[n++] = (uint16_t)(VALUE_LANGUAGE + language_number(r->concept[k]) * 4 + level - 1);
    }
    return n;
}

static size_t concept_values(const struct rows *r, const struct chunk *c, size_t i, uint16_t *ret) {
    const uint16_t *concept = r->concept + c->items[i] + c->n_speaks[i];
    for (size_t k = 0; k < c->n_knows[i]; k++) ret[k] = (uint16_t)(VALUE_CONCEPT + concept[k]);
    return c->n_knows[i];
}

/* ---- a block ---- */

typedef size_t values_fn(const struct rows *r, const struct chunk *c, size_t i, uint16_t *ret);

/* Adds the values of n rows; `at` are there already. Answers how many there are then. */
static size_t turn(struct facet_work *w, const struct rows *r, const struct chunk *c, size_t n, values_fn *values, size_t at) {
    uint16_t has[ROW_VALUES_MOST];
    size_t from = at;
    for (size_t i = 0; i < n; i++)
        for (size_t k = values(r, c, i, has); k > 0; k--) {
            if (!w->rows_of[has[k - 1]]) w->value[at++] = has[k - 1];
            w->rows_of[has[k - 1]] |= (uint64_t)1 << i;
        }
    for (; from < at; from++) {
        w->rows[from] = w->rows_of[w->value[from]];
        w->rows_of[w->value[from]] = 0;
    }
    return at;
}

void facets_of_rows(struct facet_work *w, const struct rows *r, size_t from, size_t n, struct facets *ret) {
    const struct chunk *c = chunk_of(r, from);
    struct facets f = {.value = w->value, .rows = w->rows, .until_least = UINT16_MAX, .radius_least = UINT16_MAX};
    f.n_values = turn(w, r, c, n, filter_values, 0);
    f.n = turn(w, r, c, n, concept_values, f.n_values);
    for (size_t i = 0; i < n; i++) {
        if (c->until[i] < f.until_least) f.until_least = c->until[i];
        if (c->paused_until[i] > f.paused_most) f.paused_most = c->paused_until[i];
        if (c->radius[i] < f.radius_least) f.radius_least = c->radius[i];
    }
    *ret = f;
}

struct facet_work *facet_work_new(void) {
    struct facet_work *w = calloc(1, sizeof *w);
    CHECK(w);
    w->rows_of = calloc(VALUES + lexicon_room(), sizeof *w->rows_of);
    CHECK(w->rows_of);
    return w;
}

void facet_work_free(struct facet_work *w) {
    free(w->rows_of);
    free(w);
}

/* ---- all blocks ---- */

static void *resize(void *old, size_t n, size_t size) {
    void *p = reallocarray(old, n ? n : 1, size);
    CHECK(p);
    return p;
}

static void give_room(struct facet_table *t, size_t room) {
    t->value = resize(t->value, room, sizeof *t->value);
    t->rows = resize(t->rows, room, sizeof *t->rows);
    t->room = room;
}

static void append(struct facet_table *t, const struct facets *f, size_t block) {
    if (t->n + f->n > t->room) give_room(t, (t->n + f->n) * 3 / 2);
    memcpy(t->value + t->n, f->value, f->n * sizeof *t->value);
    memcpy(t->rows + t->n, f->rows, f->n * sizeof *t->rows);
    t->block[block] = (struct facet_block){ .first = (uint32_t)t->n, .n_values = (uint16_t)f->n_values, .n = (uint16_t)f->n,
        .until_least = f->until_least, .paused_most = f->paused_most, .radius_least = f->radius_least };
    t->n += f->n;
}

struct facet_table *facet_table_build(const struct rows *r) {
    struct facet_table *t = calloc(1, sizeof *t);
    struct facet_work *w = facet_work_new();
    CHECK(t && VALUES + lexicon_room() <= UINT16_MAX);
    t->n_blocks = (r->n + CHUNK - 1) / CHUNK;
    t->block = resize(NULL, t->n_blocks, sizeof *t->block);
    for (size_t b = 0; b < t->n_blocks; b++) {
        size_t n = r->n - b * CHUNK < CHUNK ? r->n - b * CHUNK : CHUNK;
        struct facets f;
        facets_of_rows(w, r, b * CHUNK, n, &f);
        append(t, &f, b);
    }
    give_room(t, t->n);
    facet_work_free(w);
    return t;
}

void facet_table_free(struct facet_table *t) {
    if (!t) return;
    free(t->block);
    free(t->value);
    free(t->rows);
    free(t);
}

size_t facet_table_bytes(const struct facet_table *t) {
    return sizeof *t + t->n_blocks * sizeof *t->block + t->room * (sizeof *t->value + sizeof *t->rows);
}

struct facets facet_table_block(const struct facet_table *t, size_t block) {
    const struct facet_block *b = &t->block[block];
    return (struct facets){ .value = t->value + b->first, .rows = t->rows + b->first, .n_values = b->n_values, .n = b->n,
        .until_least = b->until_least, .paused_most = b->paused_most, .radius_least = b->radius_least };
}
