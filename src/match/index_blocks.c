/* index_blocks.c -- putting cards in order, and summing up the blocks. */
#include "match/index_blocks.h"

#include <stdlib.h>
#include <string.h>

#include "base/retire.h"

enum {
    CELL_BITS = 7,                   /* cells each way: 128 */
    RADIUS_BITS = 3, PLACE_BITS = 7, PROFESSION_BITS = 7, CONCEPT_BITS = 11, FIRST_CONCEPTS = 3
};

/* South-west corner and size of a cell in degrees: about 3 km each way over Belgium and around it. Who lives farther off is in
** the outermost cells, which loses nothing but speed. */
static const float south = 49.3f, west = 2.3f, cell_lat = 0.027f, cell_lon = 0.042f;

static const float spare_km = 0.01f;     /* for rounding */

static void *allocate(size_t n, size_t size) {
    void *p = calloc(n ? n : 1, size);
    CHECK(p);
    return p;
}

static void *resize(void *old, size_t n, size_t size) {
    void *p = reallocarray(old, n ? n : 1, size);
    CHECK(p);
    return p;
}

/* ---- the order ---- */

static uint32_t strip(float degrees, float from, float size) {
    float at = (degrees - from) / size, last = (1 << CELL_BITS) - 1;
    return at <= 0 ? 0 : at >= last ? (uint32_t)last : (uint32_t)at;
}

/* How far along Hilbert's curve a cell is: cells that follow each other touch each other. */
static uint64_t along_curve(uint32_t x, uint32_t y) {
    uint64_t along = 0;
    for (uint32_t half = 1u << (CELL_BITS - 1); half; half /= 2) {
        bool right = x & half, up = y & half;
        along = along * 4 + (right ? 3u - up : up);
        if (up) continue;
        uint32_t turned = right ? (1u << CELL_BITS) - 1 - y : y;
        y = right ? (1u << CELL_BITS) - 1 - x : x;
        x = turned;
    }
    return along;
}

static uint64_t place_key(const struct spot *s) {
    uint32_t lat, lon;
    memcpy(&lat, &s->lat, sizeof lat);
    memcpy(&lon, &s->lon, sizeof lon);
    uint64_t key = (((uint64_t)lat << 32) | lon) * 0x9E3779B97F4A7C15u;
    return key ^ key >> 32;
}

static const uint16_t *concepts_of_row(const struct rows *r, size_t i) {
    return r->concept + ROW(r, i, items) + ROW(r, i, n_speaks);
}

/* How often each concept is known. */
static uint32_t *count_concepts(const struct chosen *chosen, size_t n) {
    uint32_t *count = allocate(lexicon_room(), sizeof *count);
    for (size_t i = 0; i < n; i++) {
        const struct rows *r = chosen[i].rows;
        const uint16_t *concept = concepts_of_row(r, chosen[i].row);
        for (size_t k = 0; k < ROW(r, chosen[i].row, n_knows); k++) count[concept[k]]++;
    }
    return count;
}

/* The rarest concepts somebody knows, the rarest first: people of one trade share them. */
static uint64_t rarest_concepts(const struct rows *r, size_t i, const uint32_t *count) {
    const uint16_t *concept = concepts_of_row(r, i);
    uint64_t key = 0;
    uint16_t done[FIRST_CONCEPTS];
    for (size_t k = 0; k < FIRST_CONCEPTS; k++) {
        uint16_t rarest = UINT16_MAX;
        for (size_t c = 0; c < ROW(r, i, n_knows); c++) {
            bool taken = false;
            for (size_t d = 0; d < k; d++) taken = taken || done[d] == concept[c];
            if (!taken && (rarest == UINT16_MAX || count[concept[c]] < count[rarest])) rarest = concept[c];
        }
        done[k] = rarest;
        key = key << CONCEPT_BITS | (rarest == UINT16_MAX ? 0 : (rarest + 1u) % (1u << CONCEPT_BITS));
    }
    return key;
}

/* Who travels far stands with others who do, so that the rest need not be looked at from afar. */
static uint64_t radius_class(uint16_t km) {
    static const uint16_t upto[(1 << RADIUS_BITS) - 1] = {5, 10, 15, 20, 30, 40, 50};
    uint64_t k = 0;
    while (k < COUNT(upto) && km > upto[k]) k++;
    return k;
}

static uint64_t order_of(const struct rows *r, size_t i, const uint32_t *count) {
    const struct spot *s = &r->spots[ROW(r, i, spot)];
    uint64_t key = along_curve(strip(s->lon, west, cell_lon), strip(s->lat, south, cell_lat));
    key = key << RADIUS_BITS | radius_class(ROW(r, i, radius));
    key = key << PLACE_BITS | place_key(s) >> (64 - PLACE_BITS);
    key = key << PROFESSION_BITS | (ROW(r, i, professions) ? (uint64_t)__builtin_ctzll(ROW(r, i, professions)) + 1 : 0);
    return key << (CONCEPT_BITS * FIRST_CONCEPTS) | rarest_concepts(r, i, count);
}

/* By the parts of `order`, the last one first (radix sort): four passes, each of which keeps the order of the one before. */
static void sort_chosen(struct chosen *chosen, size_t n) {
    enum { DIGIT_BITS = 16, DIGITS = 1 << DIGIT_BITS };
    struct chosen *from = chosen, *to = allocate(n, sizeof *to), *spare = to;
    size_t *next = allocate(DIGITS + 1, sizeof *next);
    for (int shift = 0; shift < 64; shift += DIGIT_BITS) {
        memset(next, 0, (DIGITS + 1) * sizeof *next);
        for (size_t i = 0; i < n; i++) next[(from[i].order >> shift) % DIGITS + 1]++;
        for (size_t d = 0; d < DIGITS; d++) next[d + 1] += next[d];
        for (size_t i = 0; i < n; i++) to[next[(from[i].order >> shift) % DIGITS]++] = from[i];
        struct chosen *swap = from;
        from = to;
        to = swap;
    }
    free(next);
    free(spare);   /* after an even number of passes all are back in `chosen` */
}

/* ---- the rows ---- */

/* The places that were taken over, by hash; 0: none, else one more than the number. */
struct place_table { uint32_t *number; size_t slots; };

static bool same_place(const struct spot *a, const struct spot *b) {
    return a->lat >= b->lat && a->lat <= b->lat && a->lon >= b->lon && a->lon <= b->lon;
}

/* The number of the place in r, where it is added when it is new. */
static uint32_t take_place(struct rows *r, struct place_table *t, const struct spot *s) {
    size_t at = place_key(s) & (t->slots - 1);
    for (; t->number[at]; at = (at + 1) & (t->slots - 1))
        if (same_place(s, &r->spots[t->number[at] - 1])) return t->number[at] - 1;
    if (r->n_spots == r->room_spots) rows_reserve(r, 0, r->n_spots * 2 + 1, 0);
    r->spots[r->n_spots++] = *s;
    return (t->number[at] = (uint32_t)r->n_spots) - 1;
}

static void take_over(struct rows *r, const struct chosen *chosen, size_t n) {
    struct place_table t = {.slots = 1024};
    size_t items = 0;
    while (t.slots < 2 * n) t.slots *= 2;
    t.number = allocate(t.slots, sizeof *t.number);
    for (size_t i = 0; i < n; i++)
        items += (size_t)ROW(chosen[i].rows, chosen[i].row, n_speaks) + ROW(chosen[i].rows, chosen[i].row, n_knows);
    rows_reserve(r, n, 0, items + 1);
    for (size_t i = 0; i < n; i++) {
        const struct rows *from = chosen[i].rows;
        rows_copy(from, chosen[i].row, r, take_place(r, &t, &from->spots[ROW(from, chosen[i].row, spot)]));
    }
    free(t.number);
}

/* ---- the summaries ---- */

static void add_row(struct block *b, const struct chunk *c, size_t i) {
    b->professions |= c->professions[i];
    b->speaks |= c->speaks[i];
    b->grid |= c->grid[i];
    b->licences |= c->licences[i];
    b->works |= c->works[i];
    b->works_open |= !c->works[i];
    b->paid |= c->paid[i];
    if (c->id[i] < b->id) b->id = c->id[i];
    if (c->last_asked[i] < b->last_asked) b->last_asked = c->last_asked[i];
    if (c->from[i] < b->from) b->from = c->from[i];
    if (c->until[i] > b->until) b->until = c->until[i];
    if (c->paused_until[i] < b->paused_until) b->paused_until = c->paused_until[i];
    if (c->changed[i] > b->changed) b->changed = c->changed[i];
    if (c->years[i] > b->years) b->years = c->years[i];
    if (c->asked_week[i] < b->asked_week) b->asked_week = c->asked_week[i];
    if (c->missed[i] < b->missed) b->missed = c->missed[i];
}

static struct block sum_up(const struct rows *r, size_t from, size_t to) {
    struct block b = {.id = INT64_MAX, .last_asked = UINT32_MAX, .from = UINT16_MAX, .paused_until = UINT16_MAX,
                      .asked_week = UINT8_MAX, .missed = UINT8_MAX};
    for (size_t i = from; i < to; i++) add_row(&b, chunk_of(r, i), i % CHUNK);
    return b;
}

/* Of the blocks [from, to), whose runs are known. */
static struct block_place place_of(const struct index *x, size_t from, size_t to) {
    const struct run *run = x->run + x->first_run[from], *end = x->run + x->first_run[to];
    const struct spot *spots = x->rows.spots;
    struct block_place p = {0};
    struct point sum = {0};
    float rows = 0;
    bool one = true;
    for (const struct run *k = run; k < end; k++) {
        const struct point *at = &spots[k->spot].at;
        float n = (float)(k->to - k->from);
        rows += n;
        sum = (struct point){sum.x + n * at->x, sum.y + n * at->y, sum.z + n * at->z};
        if (k->radius > p.radius) p.radius = k->radius;
        one = one && k->spot == run->spot;
    }
    p.at = one ? spots[run->spot].at : (struct point){sum.x / rows, sum.y / rows, sum.z / rows};
    for (const struct run *k = run; k < end && !one; k++)
        p.extent = fmaxf(p.extent, km_of(chord_squared(p.at, spots[k->spot].at)) + spare_km);
    p.reach = chord_squared_of((float)p.radius + p.extent + spare_km);
    return p;
}

/* Appends the runs of a block; their room is that of all rows. */
static void find_runs(struct index *x, size_t block, size_t from, size_t to) {
    const struct chunk *c = &x->rows.chunk[block];
    uint32_t n = x->first_run[block];
    for (size_t i = 0, end; i < to - from; i = end) {
        for (end = i + 1; end < to - from && c->spot[end] == c->spot[i] && c->radius[end] == c->radius[i];) end++;
        x->run[n++] = (struct run){c->spot[i], c->radius[i], (uint8_t)i, (uint8_t)end};
    }
    x->first_run[block + 1] = n;
}

static void sum_up_blocks(struct index *x) {
    size_t n = x->rows.n;
    x->n_blocks = (n + CHUNK - 1) / CHUNK;
    x->place = allocate(x->n_blocks, sizeof *x->place);
    x->block = allocate(x->n_blocks, sizeof *x->block);
    x->first_run = allocate(x->n_blocks + 1, sizeof *x->first_run);
    x->run = allocate(n, sizeof *x->run);
    for (size_t b = 0; b < x->n_blocks; b++) {
        size_t from = b * CHUNK, to = from + CHUNK < n ? from + CHUNK : n;
        find_runs(x, b, from, to);
        x->place[b] = place_of(x, b, b + 1);
        x->block[b] = sum_up(&x->rows, from, to);
    }
    x->run = resize(x->run, x->first_run[x->n_blocks], sizeof *x->run);
    x->area = allocate(x->n_blocks / BLOCKS_OF_AREA + 1, sizeof *x->area);
    for (size_t b = 0; b < x->n_blocks; b += BLOCKS_OF_AREA)
        x->area[b / BLOCKS_OF_AREA] = place_of(x, b, b + BLOCKS_OF_AREA < x->n_blocks ? b + BLOCKS_OF_AREA : x->n_blocks);
}

struct index *index_build(struct chosen *chosen, size_t n) {
    struct index *x = allocate(1, sizeof *x);
    uint32_t *count = count_concepts(chosen, n);
    for (size_t i = 0; i < n; i++) chosen[i].order = order_of(chosen[i].rows, chosen[i].row, count);
    free(count);
    sort_chosen(chosen, n);
    take_over(&x->rows, chosen, n);
    sum_up_blocks(x);
    x->concepts = concept_table_build(&x->rows);
    x->facets = facet_table_build(&x->rows);
    x->touched = allocate(x->n_blocks, sizeof *x->touched);
    return x;
}

/* ---- the rows of a day ---- */

static uint64_t present_of_block(const struct index *x, size_t block, uint16_t day) {
    const struct chunk *c = &x->rows.chunk[block];
    size_t left = x->rows.n - block * CHUNK;
    uint64_t rows = 0;
    for (size_t i = 0; i < CHUNK && i < left; i++)
        rows |= (uint64_t)(c->until[i] >= day && c->paused_until[i] < day) << i;
    return rows;
}

const uint64_t *index_present(struct index *x, uint16_t day) {
    struct day_rows *kept = atomic_load(&x->present);
    if (kept && kept->day == day) return kept->rows;
    struct day_rows *d = allocate(1, sizeof *d + x->n_blocks * sizeof *d->rows);
    d->day = day;
    for (size_t b = 0; b < x->n_blocks; b++) d->rows[b] = present_of_block(x, b, day);
    retire(atomic_exchange(&x->present, d), free);
    return d->rows;
}

/* ---- the whole ---- */

void index_free(struct index *x) {
    if (!x) return;
    rows_free(&x->rows);
    free(x->place);
    free(x->area);
    free(x->block);
    free(x->run);
    free(x->first_run);
    concept_table_free(&x->concepts);
    facet_table_free(x->facets);
    free(x->touched);
    free(atomic_load(&x->present));
    free(x);
}

size_t index_bytes(const struct index *x) {
    return rows_bytes(&x->rows) + concept_table_bytes(&x->concepts) + facet_table_bytes(x->facets) +
           x->n_blocks * (sizeof *x->place + sizeof *x->block + sizeof *x->first_run + sizeof *x->touched) +
           x->first_run[x->n_blocks] * sizeof *x->run + x->n_blocks * sizeof(uint64_t) +
           (x->n_blocks / BLOCKS_OF_AREA + 1) * sizeof *x->area;
}
