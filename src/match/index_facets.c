/* index_facets.c -- turning rows round. */
#include "match/index_facets.h"

#include <pthread.h>
#include <stdlib.h>
#include <string.h>

struct facet_table {
    uint32_t *first;                 /* by stretch: where its values begin; one more at the end */
    size_t stretches, room;
    uint16_t *value;
    row_set *rows;
};

/* A stretch that is being turned. */
struct turn {
    row_set rows_of[VALUES];  /* all 0 between two stretches */
    uint16_t value[VALUES];          /* those that somebody has */
    size_t n;
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

/* ---- a row ---- */

static size_t put_bits(uint64_t bits, unsigned first, uint16_t *ret) {
    size_t n = 0;
    for (; bits; bits &= bits - 1) ret[n++] = (uint16_t)(first + (unsigned)__builtin_ctzll(bits));
    return n;
}

size_t row_values(const struct rows *r, size_t row, uint16_t ret[ROW_VALUES_MOST]) {
    const struct chunk *c = chunk_of(r, row);
    size_t i = row % CHUNK, n = put_bits(c->works[i], VALUE_WORK, ret);
    n += put_bits(c->grid[i], VALUE_SLOT, ret + n);
    n += put_bits(c->paid[i], VALUE_PAID, ret + n);
    n += put_bits(c->professions[i], VALUE_PROFESSION, ret + n);
    for (size_t k = c->items[i]; k < (size_t)c->items[i] + c->n_speaks[i]; k++) {
        unsigned level = r->value[k] < 1 ? 1 : r->value[k] > 4 ? 4 : r->value[k];
        ret[n++] = (uint16_t)(VALUE_LANGUAGE + language_number(r->concept[k]) * 4 + level - 1);
    }
    return n;
}

/* ---- all stretches ---- */

static void turn_rows(struct turn *t, const struct rows *r, size_t from, size_t to) {
    uint16_t has[ROW_VALUES_MOST];
    uint64_t seen[VALUES / 64 + 1] = {0};
    t->n = 0;
    for (size_t row = from; row < to; row++)
        for (size_t k = row_values(r, row, has); k > 0; k--) {
            unsigned v = has[k - 1];
            if (!(seen[v / 64] >> v % 64 & 1)) t->value[t->n++] = (uint16_t)v;
            seen[v / 64] |= (uint64_t)1 << v % 64;
            t->rows_of[v][(row - from) / CHUNK] |= (uint64_t)1 << row % CHUNK;
        }
}

static void give_room(struct facet_table *t, size_t room, size_t n) {
    row_set *rows = aligned_alloc(_Alignof(row_set), (room ? room : 1) * sizeof *rows);
    t->value = reallocarray(t->value, room ? room : 1, sizeof *t->value);
    CHECK(rows && t->value && room < UINT32_MAX);
    if (n) memcpy(rows, t->rows, n * sizeof *rows);
    free(t->rows);
    t->rows = rows;
    t->room = room;
}

static void append(struct facet_table *t, struct turn *turn, size_t stretch) {
    size_t n = t->first[stretch];
    if (n + turn->n > t->room) give_room(t, (n + turn->n) * 5 / 4, n);
    for (size_t k = 0; k < turn->n; k++, n++) {
        t->value[n] = turn->value[k];
        t->rows[n] = turn->rows_of[turn->value[k]];
        turn->rows_of[turn->value[k]] = (row_set){0};
    }
    t->first[stretch + 1] = (uint32_t)n;
}

struct facet_table *facet_table_build(const struct rows *r) {
    enum { ROWS = STRETCH * CHUNK };
    struct facet_table *t = calloc(1, sizeof *t);
    struct turn *turn = aligned_alloc(_Alignof(struct turn), sizeof *turn);
    CHECK(t && turn);
    *turn = (struct turn){0};
    t->stretches = (r->n + ROWS - 1) / ROWS;
    t->first = calloc(t->stretches + 1, sizeof *t->first);
    CHECK(t->first);
    for (size_t s = 0; s < t->stretches; s++) {
        turn_rows(turn, r, s * ROWS, r->n - s * ROWS < ROWS ? r->n : s * ROWS + ROWS);
        append(t, turn, s);
    }
    give_room(t, t->first[t->stretches], t->first[t->stretches]);
    free(turn);
    return t;
}

void facet_table_free(struct facet_table *t) {
    if (!t) return;
    free(t->first);
    free(t->value);
    free(t->rows);
    free(t);
}

size_t facet_table_bytes(const struct facet_table *t) {
    return sizeof *t + (t->stretches + 1) * sizeof *t->first + t->room * (sizeof *t->value + sizeof *t->rows);
}

struct facets facet_table_stretch(const struct facet_table *t, size_t stretch) {
    size_t first = t->first[stretch];
    return (struct facets){t->value + first, t->rows + first, t->first[stretch + 1] - first};
}
