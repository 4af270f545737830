/* pool_walk.c -- passing stretch after stretch through the sieve. */
#include "match/pool_walk.h"

#include <string.h>

struct way { float km; uint16_t need; };     /* to a place of the index; who lives there must travel `need` km at least */

struct walk {
    const struct sieve *sieve;
    const struct index *index;
    const struct rows *changes;
    uint32_t n_changes;                      /* those of the view that are looked at */
    struct search_found *found;
    struct way *way;                         /* by place of the index */
    uint32_t *at_place;                      /* by place of the index: who is found there */
    const uint64_t *present;                 /* by block: rows that can be found today */
    uint64_t *knows;                         /* by block: rows that know something wanted; of those blocks */
};

/* ---- making the search ready ---- */

static void use(struct sieve *s, unsigned filter) {
    s->used[s->n_used++] = (uint8_t)filter;
    s->used_bits |= 1u << filter;
}

/* A filter of values [first, end), of which those of `bits` are chosen. */
static void choose(struct sieve *s, uint64_t bits, unsigned first, unsigned end, enum search_filter filter) {
    if (!bits) return;
    use(s, filter);
    s->by_value = true;
    memset(s->among + first, filter, end - first);
    for (; bits; bits &= bits - 1) s->filter_of[first + (unsigned)__builtin_ctzll(bits)] = (uint8_t)filter;
}

static void choose_language(struct sieve *s, struct spoken asked, unsigned k) {
    unsigned first = VALUE_LANGUAGE + language_number(asked.language) * 4;
    use(s, BY_LANGUAGE + k);
    s->by_value = true;
    for (unsigned level = 1; level <= 4; level++) {
        s->among[first + level - 1] = (uint8_t)(BY_LANGUAGE + k);
        if (level >= level_asked(asked)) s->filter_of[first + level - 1] = (uint8_t)(BY_LANGUAGE + k);
    }
}

static void choose_text(struct arena *a, struct sieve *s) {
    s->wanted = arena_array(a, uint8_t, lexicon_room());
    s->some_wanted = arena_array(a, uint16_t, s->ask->n_wants ? lexicon_room() : 0);
    for (size_t k = 0; k < s->ask->n_wants; k++) {
        const uint8_t *near = near_concepts(s->ask->wants[k].concept);
        for (size_t c = 0; c < lexicon_size(); c++) {
            if (near[c] < NEAR_ENOUGH || s->wanted[c]) continue;
            s->wanted[c] = 1;
            s->some_wanted[s->n_wanted++] = (uint16_t)c;
        }
    }
}

/* How far off somebody can be and still count for something. */
static float farthest(const struct search_ask *s) {
    float km = s->ask.radius;
    for (size_t k = 0; k < SEARCH_RADII; k++) km = fmaxf(km, (float)s->radii[k]);
    return s->ask.anywhere || !s->ask.radius ? INFINITY : km;
}

void sieve_make(struct arena *a, const struct search_ask *s, struct sieve *ret) {
    const struct ask *ask = &s->ask;
    CHECK(ask->n_must_speak <= ASK_LANGUAGES && ask->n_wants <= ASK_ITEMS);
    *ret = (struct sieve){.s = s, .ask = ask, .at = point_of(ask->lat, ask->lon), .farthest = farthest(s),
                          .today = (uint16_t)(ask->today > 1 ? ask->today : 1)};
    memset(ret->filter_of, ALL_FILTERS, sizeof ret->filter_of);
    memset(ret->among, ALL_FILTERS, sizeof ret->among);
    choose(ret, ask->works, VALUE_WORK, VALUE_SLOT, BY_WORK);
    choose(ret, ask->grid, VALUE_SLOT, VALUE_PAID, BY_TIME);
    choose(ret, ask->paid, VALUE_PAID, VALUE_PROFESSION, BY_PAID);
    choose(ret, ask->professions, VALUE_PROFESSION, VALUE_LANGUAGE, BY_PROFESSION);
    for (unsigned k = 0; k < ask->n_must_speak; k++) choose_language(ret, ask->must_speak[k], k);
    choose_text(a, ret);
    ret->among_place = ask->anywhere ? ALL_FILTERS : BY_PLACE;
    ret->among_since = s->since ? BY_SINCE : ALL_FILTERS;
    if (!ask->anywhere) use(ret, BY_PLACE);
    if (s->since) use(ret, BY_SINCE);
}

/* ---- words of 64 rows ---- */

/* Counting bits is one instruction on nearly every processor, which the compiler may use only where it is told. */
#if defined __x86_64__ && !defined __SANITIZE_ADDRESS__ && !defined __SANITIZE_THREAD__
#define COUNTS_BITS __attribute__((target_clones("popcnt", "default")))
#else
#define COUNTS_BITS
#endif
#define INLINED static inline __attribute__((always_inline))

INLINED unsigned count_bits(uint64_t bits) {
    return (unsigned)__builtin_popcountll(bits);
}

static uint64_t first_bits(size_t n) {
    return n >= 64 ? ~(uint64_t)0 : ((uint64_t)1 << n) - 1;
}

static uint64_t bits_of_run(const struct run *run) {
    return first_bits(run->to) & ~first_bits(run->from);
}

/* Rows whose number in a column is at least `than`. */
static uint64_t rows_from(const uint16_t column[CHUNK], uint16_t than) {
    uint64_t rows = 0;
    for (size_t i = 0; i < CHUNK; i++) rows |= (uint64_t)(column[i] >= than) << i;
    return rows;
}

static uint64_t rows_alive(const struct walk *w, const struct chunk *c, uint64_t rows) {
    uint64_t alive = 0;
    for (; rows; rows &= rows - 1) {
        size_t i = (size_t)__builtin_ctzll(rows);
        if (atomic_load_explicit(&c->died[i], memory_order_relaxed) >= w->n_changes) alive |= (uint64_t)1 << i;
    }
    return alive;
}

static bool is_none(const row_set *s) {
    uint64_t any = 0;
    for (size_t b = 0; b < STRETCH; b++) any |= (*s)[b];
    return !any;
}

INLINED unsigned count_set(const row_set *s) {
    unsigned n = 0;
    for (size_t b = 0; b < STRETCH; b++) n += count_bits((*s)[b]);
    return n;
}

/* ---- a stretch: before the filters whose values are counted ---- */

/* Who travels to the place; *ret_within are those who leave from within the radius that is asked. */
static uint64_t rows_willing(const struct walk *w, size_t block, uint64_t *ret_within) {
    const struct index *x = w->index;
    uint64_t willing = 0, within = 0;
    for (size_t k = x->first_run[block]; k < x->first_run[block + 1]; k++) {
        const struct way *way = &w->way[x->run[k].spot];
        uint64_t run = bits_of_run(&x->run[k]);
        if (way->need > x->run[k].radius) continue;
        willing |= run;
        if (!w->sieve->ask->radius || way->km <= (float)w->sieve->ask->radius) within |= run;
    }
    *ret_within = within;
    return willing;
}

/* Who is left of a block before the filters whose values are counted. */
static uint64_t rows_to_filter(const struct walk *w, size_t block, uint64_t *ret_within) {
    const struct index *x = w->index;
    uint64_t rows = w->sieve->n_wanted ? w->knows[block] : first_bits(x->rows.n - block * CHUNK);
    rows &= w->present[block];
    if (rows && !w->sieve->ask->anywhere) rows &= rows_willing(w, block, ret_within);
    return rows && atomic_load_explicit(&x->touched[block], memory_order_relaxed) ? rows_alive(w, &x->rows.chunk[block], rows) : rows;
}

/* ---- a stretch: filters ---- */

/* What each filter that is used lets through, what all but one let through together, and who passes all but any one. */
struct passing { row_set filter[FILTERS_SEEN], without[FILTERS_SEEN], any; };

static void pass_values(const struct sieve *s, const struct facets *f, struct passing *p) {
    for (size_t k = 0; k < f->n && s->by_value; k++) {
        uint8_t filter = s->filter_of[f->value[k]];
        if (filter != ALL_FILTERS) p->filter[filter] |= f->rows[k];
    }
}

static void pass_since(const struct walk *w, size_t stretch, const row_set *rows, row_set *ret) {
    for (size_t b = 0; b < STRETCH && w->sieve->s->since; b++)
        if ((*rows)[b]) (*ret)[b] = rows_from(w->index->rows.joined + (stretch * STRETCH + b) * CHUNK, (uint16_t)w->sieve->s->since);
}

/* Answers whether anybody passes all filters but one. */
static bool join_filters(const struct sieve *s, const row_set *rows, struct passing *p) {
    row_set upto = *rows, behind = ~(row_set){0};
    for (size_t k = 0; k < s->n_used; k++) {
        p->without[s->used[k]] = upto;
        upto &= p->filter[s->used[k]];
    }
    p->without[ALL_FILTERS] = p->any = upto;
    for (size_t k = s->n_used; k-- > 0;) {
        p->any |= p->without[s->used[k]] &= behind;
        behind &= p->filter[s->used[k]];
    }
    return !is_none(&p->any);
}

/* ---- a stretch: counting ---- */

/* How many of the rows that have a value are among others, in some blocks of a stretch only. */
INLINED unsigned count_in(const row_set *with, const row_set *among, const unsigned *block, size_t n_blocks) {
    unsigned n = 0;
    for (size_t k = 0; k < n_blocks; k++) n += count_bits((*with)[block[k]] & (*among)[block[k]]);
    return n;
}

INLINED unsigned count_all(const row_set *with, const row_set *among) {
    unsigned n = 0;
#pragma GCC unroll 8
    for (size_t b = 0; b < STRETCH; b++) n += count_bits((*with)[b] & (*among)[b]);
    return n;
}

COUNTS_BITS
static void count_values(uint32_t *count, const uint8_t *among, const struct facets *f, const struct passing *p) {
    enum { FEW = 3 };
    unsigned block[STRETCH];
    size_t n_blocks = 0;
    for (unsigned b = 0; b < STRETCH; b++)
        if (p->any[b]) block[n_blocks++] = b;
    for (size_t k = 0; k < f->n; k++) {
        const row_set *with = &f->rows[k], *of = &p->without[among[f->value[k]]];
        count[f->value[k]] += n_blocks <= FEW ? count_in(with, of, block, n_blocks) : count_all(with, of);
    }
}

COUNTS_BITS
static void count_filters(struct search_found *found, const struct sieve *s, const struct passing *p) {
    found->n += count_set(&p->without[ALL_FILTERS]);
    for (size_t k = 0; k < s->n_used; k++) found->without[s->used[k]] += count_set(&p->without[s->used[k]]);
}

static void count_day(uint32_t count[SEARCH_SINCES], const struct search_ask *s, uint16_t joined) {
    for (size_t k = 0; k < SEARCH_SINCES; k++) count[k] += joined >= s->sinces[k];
}

static void count_since(struct walk *w, size_t stretch, const row_set *among) {
    const struct search_ask *s = w->sieve->s;
    uint32_t count[SEARCH_SINCES] = {0};
    for (size_t b = 0; b < STRETCH; b++) {
        const uint16_t *joined = w->index->rows.joined + (stretch * STRETCH + b) * CHUNK;
        for (uint64_t rows = (*among)[b]; rows; rows &= rows - 1) count_day(count, s, joined[__builtin_ctzll(rows)]);
    }
    for (size_t k = 0; k < SEARCH_SINCES; k++) w->found->joined[k] += count[k];
}

static void count_km(struct search_found *found, const struct search_ask *s, float km, unsigned n) {
    for (size_t k = 0; k < SEARCH_RADII; k++) found->within[k] += km <= (float)s->radii[k] ? n : 0;
}

COUNTS_BITS
static void count_places(struct walk *w, size_t stretch, const row_set *found, const row_set *among) {
    const struct index *x = w->index;
    for (size_t b = 0; b < STRETCH; b++) {
        if (!((*found)[b] | (*among)[b])) continue;
        size_t block = stretch * STRETCH + b;
        for (size_t k = x->first_run[block]; k < x->first_run[block + 1]; k++) {
            uint64_t run = bits_of_run(&x->run[k]) & ((*found)[b] | (*among)[b]);
            if (!run) continue;
            unsigned n = count_bits(run & (*among)[b]);
            w->at_place[x->run[k].spot] += count_bits(run & (*found)[b]);
            if (n) count_km(w->found, w->sieve->s, w->way[x->run[k].spot].km, n);
        }
    }
}

static void count_stretch(struct walk *w, size_t stretch, const struct facets *f, const struct passing *p) {
    const struct sieve *s = w->sieve;
    count_filters(w->found, s, p);
    if (s->number_only) return;
    count_values(w->found->value, s->among, f, p);
    count_since(w, stretch, &p->without[s->among_since]);
    count_places(w, stretch, &p->without[ALL_FILTERS], &p->without[s->among_place]);
}

/* `blocks` are those in which somebody may be found or counted, a bit each. */
static void walk_stretch(struct walk *w, size_t stretch, uint64_t blocks, uint64_t *only) {
    struct facets f = facet_table_stretch(w->index->facets, stretch);
    row_set rows = {0};
    struct passing p;
    for (size_t k = 0; k < w->sieve->n_used; k++) p.filter[w->sieve->used[k]] = (row_set){0};
    for (; blocks; blocks &= blocks - 1) {
        size_t b = (size_t)__builtin_ctzll(blocks);
        uint64_t within = 0;
        rows[b] = rows_to_filter(w, stretch * STRETCH + b, &within);
        p.filter[BY_PLACE][b] = within;
    }
    if (is_none(&rows)) return;
    pass_since(w, stretch, &rows, &p.filter[BY_SINCE]);
    pass_values(w->sieve, &f, &p);
    if (!join_filters(w->sieve, &rows, &p)) return;
    for (size_t b = 0; b < STRETCH; b++)
        if (p.without[ALL_FILTERS][b]) only[stretch * STRETCH + b] = p.without[ALL_FILTERS][b];
    count_stretch(w, stretch, &f, &p);
}

/* ---- the index ---- */

static void measure_ways(const struct walk *w) {
    const struct rows *r = &w->index->rows;
    for (size_t i = 0; i < r->n_spots; i++) {
        float km = w->sieve->ask->anywhere ? 0 : km_of(chord_squared(w->sieve->at, r->spots[i].at));
        w->way[i] = (struct way){km, (uint16_t)ceilf(km)};
    }
}

static bool is_far_off(const struct sieve *s, const struct block_place *place) {
    float chord = chord_squared(s->at, place->at);
    return !s->ask->anywhere && (chord > place->reach || km_of(chord) - place->extent > s->farthest);
}

/* The blocks of an area that are not too far off, a bit each. */
static uint64_t near_blocks(const struct walk *w, size_t area) {
    const struct index *x = w->index;
    uint64_t near = 0;
    if (is_far_off(w->sieve, &x->area[area])) return 0;
    for (size_t b = area * BLOCKS_OF_AREA; b < x->n_blocks && b / BLOCKS_OF_AREA == area; b++)
        if (!is_far_off(w->sieve, &x->place[b])) near |= (uint64_t)1 << b % BLOCKS_OF_AREA;
    return near;
}

/* Who knows something that is wanted, in some blocks of an area; answers those blocks in which somebody does. */
COUNTS_BITS
static uint64_t rows_that_know(const struct walk *w, size_t area, uint64_t blocks) {
    const struct concept_table *t = &w->index->concepts;
    uint64_t *knows = w->knows + area * BLOCKS_OF_AREA, some = 0;
    memset(knows, 0, BLOCKS_OF_AREA * sizeof *knows);
    for (size_t k = 0; k < w->sieve->n_wanted; k++) {
        size_t at = w->sieve->some_wanted[k] * t->words + area;
        uint64_t hits = t->known[at] & blocks;
        for (some |= hits; hits; hits &= hits - 1) {
            unsigned bit = (unsigned)__builtin_ctzll(hits);
            knows[bit] |= t->rows[concept_rows_at(t, at, bit)];
        }
    }
    return some;
}

static void walk_area(struct walk *w, size_t area, uint64_t *only) {
    uint64_t blocks = near_blocks(w, area);
    if (blocks && w->sieve->n_wanted) blocks = rows_that_know(w, area, blocks);
    for (size_t stretch = area * BLOCKS_OF_AREA / STRETCH; blocks; blocks >>= STRETCH, stretch++)
        if (blocks & ((1u << STRETCH) - 1)) walk_stretch(w, stretch, blocks & ((1u << STRETCH) - 1), only);
}

static void walk_index(struct walk *w, uint64_t *only) {
    measure_ways(w);
    for (size_t area = 0; area * BLOCKS_OF_AREA < w->index->n_blocks; area++) walk_area(w, area, only);
}

/* ---- the changes ---- */

static bool knows_wanted(const struct sieve *s, const struct rows *r, const struct chunk *c, size_t i) {
    size_t item = (size_t)c->items[i] + c->n_speaks[i];
    for (size_t k = 0; k < c->n_knows[i]; k++)
        if (s->wanted[r->concept[item + k]]) return true;
    return s->ask->n_wants == 0;
}

/* The filters that are used which a row does not pass. */
static uint32_t row_misses(const struct sieve *s, uint16_t joined, float km, const uint16_t *value, size_t n) {
    uint32_t passes = (uint32_t)(joined >= s->s->since) << BY_SINCE;
    passes |= (uint32_t)(!s->ask->radius || km <= (float)s->ask->radius) << BY_PLACE;
    for (size_t k = 0; k < n; k++) passes |= 1u << s->filter_of[value[k]];
    return s->used_bits & ~passes;
}

/* Whether a row that misses some filters is counted among those who pass all but `filter`. */
static bool is_among(uint32_t misses, unsigned filter) {
    return !(misses & ~(1u << filter));
}

static void count_row(struct walk *w, uint32_t misses, uint16_t joined, float km, const uint16_t *value, size_t n) {
    const struct sieve *s = w->sieve;
    struct search_found *found = w->found;
    found->n += !misses;
    for (size_t k = 0; k < s->n_used; k++) found->without[s->used[k]] += is_among(misses, s->used[k]);
    for (size_t k = 0; k < n; k++) found->value[value[k]] += is_among(misses, s->among[value[k]]);
    if (is_among(misses, s->among_since)) count_day(found->joined, s->s, joined);
    if (is_among(misses, s->among_place)) count_km(found, s->s, km, 1);
}

/* Answers whether the row is found. */
static bool walk_row(struct walk *w, size_t row) {
    const struct sieve *s = w->sieve;
    const struct rows *r = w->changes;
    const struct chunk *c = chunk_of(r, row);
    size_t i = row % CHUNK;
    if (!row_lives(r, row, w->n_changes) || c->until[i] < s->today || c->paused_until[i] >= s->today) return false;
    float km = s->ask->anywhere ? 0 : km_of(chord_squared(s->at, r->spots[c->spot[i]].at));
    if (km > (float)c->radius[i] || km > s->farthest || !knows_wanted(s, r, c, i)) return false;
    uint16_t value[ROW_VALUES_MOST];
    size_t n = row_values(r, row, value);
    uint32_t misses = row_misses(s, r->joined[row], km, value, n);
    if (misses & (misses - 1)) return false;
    count_row(w, misses, r->joined[row], km, value, n);
    return !misses;
}

static void walk_changes(struct walk *w, uint64_t *only) {
    for (size_t row = 0; row < w->n_changes; row++)
        if (walk_row(w, row)) only[row / CHUNK] |= (uint64_t)1 << row % CHUNK;
}

/* ---- the whole ---- */

/* From exact levels to "at this level or better". */
static void add_better_levels(struct search_found *f) {
    for (unsigned language = 0; language < LANGUAGES_MOST; language++)
        for (unsigned level = 3; level > 0; level--)
            f->value[VALUE_LANGUAGE + language * 4 + level - 1] += f->value[VALUE_LANGUAGE + language * 4 + level];
}

static void add_spot(struct search_found *found, const struct spot *spot, uint32_t n) {
    found->spot[found->n_spots++] = (struct search_spot){spot->lat, spot->lon, n};
}

static void list_spots(struct walk *w, struct arena *a, const uint64_t *changed) {
    const struct rows *r = &w->index->rows;
    size_t n = 0;
    for (size_t i = 0; i < r->n_spots; i++) n += w->at_place[i] > 0;
    for (size_t at = 0; at < w->n_changes; at += CHUNK) n += count_bits(changed[at / CHUNK]);
    w->found->spot = arena_array(a, struct search_spot, n);
    for (size_t i = 0; i < r->n_spots; i++)
        if (w->at_place[i]) add_spot(w->found, &r->spots[i], w->at_place[i]);
    for (size_t row = 0; row < w->n_changes; row++)
        if (changed[row / CHUNK] >> row % CHUNK & 1) add_spot(w->found, &w->changes->spots[ROW(w->changes, row, spot)], 1);
}

void walk_everybody(struct reader *r, uint32_t changes, struct arena *a, const struct sieve *sieve, uint64_t *only,
                    struct search_found *ret) {
    const struct view *view = atomic_load_explicit(&r->looks_at, memory_order_relaxed);
    struct index *x = view->index;
    struct walk w = {.sieve = sieve, .index = x, .present = index_present(x, sieve->today), .changes = &view->changes,
                     .n_changes = changes, .found = ret};
    char *at = scratch_of(r, SCRATCH_WALK, sizeof *w.knows * BLOCKS_OF_AREA * x->concepts.words +
                          (sizeof *w.way + sizeof *w.at_place) * x->rows.n_spots + 3 * SCRATCH_ALIGN);
    w.knows = scratch_carve(&at, sizeof *w.knows * BLOCKS_OF_AREA * x->concepts.words);
    w.way = scratch_carve(&at, sizeof *w.way * x->rows.n_spots);
    w.at_place = scratch_carve(&at, sizeof *w.at_place * x->rows.n_spots);
    memset(w.at_place, 0, sizeof *w.at_place * x->rows.n_spots);
    walk_index(&w, only);
    walk_changes(&w, only + x->n_blocks);
    list_spots(&w, a, only + x->n_blocks);
    add_better_levels(ret);
}
