/* pool_search.c -- one walk past the blocks that can have somebody, and the counts of every filter. */
#include "match/pool_search.h"

#include <endian.h>
#include <string.h>

#include "match/pool_view.h"

enum {
    ALL_FILTERS = SEARCH_FILTERS,            /* as a filter to leave out: none */
    NEAR_ENOUGH = 204,                       /* 0.8: the same, its parent or its child; in WHOLE */
    FILTERS_SEEN = SEARCH_FILTERS + 1
};

/* A chunk: n rows that leave from one place or more, some of which may have died. */
struct piece { const struct rows *rows; const struct chunk *chunk; size_t n; bool one_place, touched; };

/* Those of its rows that leave from the same place. */
struct run { uint64_t rows; float km; const struct spot *spot; };

struct walk {
    const struct search_ask *s;
    const struct ask *ask;
    struct search_found *found;
    struct point at;
    float    farthest;                       /* km; who is farther off changes no count */
    uint32_t changes;                        /* those of the view that are looked at */
    bool     text;                           /* something is wanted; asked before the filters whose values are counted */
    uint8_t  used[SEARCH_FILTERS];           /* the filters that are used */
    size_t   n_used;
    bool     by_value;                       /* one of those that go by value is */
    uint8_t *wanted;                         /* by concept: it will do */
    uint8_t  filter_of[VALUES];              /* by value: the filter that it passes; ALL_FILTERS: none */
    uint8_t  among[VALUES];                  /* by value: the filter without which it is counted; ALL_FILTERS: none */
    uint8_t  among_place, among_since;       /* the same for within and joined */
    size_t   room_spots;
};

/* ---- the rule ---- */

static bool knows_wanted(const struct ask *a, const struct card *c) {
    for (size_t w = 0; w < a->n_wants; w++)
        for (size_t k = 0; k < c->n_knows; k++)
            if (near_concepts(a->wants[w].concept)[c->knows[k].concept] >= NEAR_ENOUGH) return true;
    return a->n_wants == 0;
}

static bool speaks(const struct card *c, struct spoken asked) {
    for (size_t k = 0; k < c->n_speaks; k++)
        if (c->speaks[k].language == asked.language && c->speaks[k].level >= level_asked(asked)) return true;
    return false;
}

unsigned card_misses(const struct card *c, const struct search_ask *s, bool *ret_hidden) {
    const struct ask *a = &s->ask;
    float km = km_of(chord_squared(point_of(a->lat, a->lon), point_of(c->lat, c->lon)));
    unsigned bits = (unsigned)!knows_wanted(a, c) << BY_TEXT;
    bits |= (unsigned)(!s->ask.anywhere && is_far(a, km, c->radius)) << BY_PLACE;
    bits |= (unsigned)(a->works && !(a->works & c->works)) << BY_WORK;
    bits |= (unsigned)(a->professions && !(a->professions & c->professions)) << BY_PROFESSION;
    bits |= (unsigned)(a->grid && !(a->grid & c->grid)) << BY_TIME;
    bits |= (unsigned)(a->paid && !(a->paid & c->paid)) << BY_PAID;
    bits |= (unsigned)(s->since && c->joined < s->since) << BY_SINCE;
    for (unsigned k = 0; k < a->n_must_speak; k++) bits |= (unsigned)!speaks(c, a->must_speak[k]) << (BY_LANGUAGE + k);
    *ret_hidden = (c->paused_until && c->paused_until >= a->today) || (c->until && c->until < a->today);
    return bits;
}

/* ---- words of 64 rows ---- */

/* Bits of 64 bytes that are 0 or 1: eight at a time, gathered by a multiplication. */
static uint64_t bits_of(const uint8_t yes[CHUNK]) {
    uint64_t bits = 0, eight;
    for (size_t i = 0; i < CHUNK; i += sizeof eight) {
        memcpy(&eight, yes + i, sizeof eight);
        bits |= le64toh(eight) * 0x0102040810204080u >> 56 << i;
    }
    return bits;
}

static unsigned count_bits(uint64_t bits) {
    return (unsigned)__builtin_popcountll(bits);
}

static uint64_t first_bits(size_t n) {
    return n >= 64 ? ~(uint64_t)0 : ((uint64_t)1 << n) - 1;
}

/* Loops of a known length become vector instructions. */
static inline __attribute__((always_inline)) void tell_present(const struct chunk *c, uint16_t today, size_t n, uint8_t *yes) {
    for (size_t i = 0; i < n; i++) yes[i] = (uint8_t)((c->until[i] >= today) & (c->paused_until[i] < today));
}

static inline __attribute__((always_inline)) void tell_willing(const struct chunk *c, uint16_t need, size_t n, uint8_t *yes) {
    for (size_t i = 0; i < n; i++) yes[i] = c->radius[i] >= need;
}

static inline __attribute__((always_inline)) void tell_since(const struct chunk *c, uint16_t day, size_t n, uint8_t *yes) {
    for (size_t i = 0; i < n; i++) yes[i] = c->joined[i] >= day;
}

/* Who can be found at all: not taking a break, not over. */
static uint64_t rows_present(const struct walk *w, const struct chunk *c, const struct facets *f, size_t n) {
    uint8_t yes[CHUNK] = {0};
    const uint16_t today = (uint16_t)(w->ask->today > 1 ? w->ask->today : 1);
    if (f->until_least >= today && f->paused_most < today) return first_bits(n);
    if (n == CHUNK) tell_present(c, today, CHUNK, yes);
    else tell_present(c, today, n, yes);
    return bits_of(yes);
}

static uint64_t rows_alive(const struct walk *w, const struct chunk *c, uint64_t rows) {
    uint64_t alive = 0;
    for (; rows; rows &= rows - 1) {
        size_t i = (size_t)__builtin_ctzll(rows);
        if (atomic_load_explicit(&c->died[i], memory_order_relaxed) >= w->changes) alive |= (uint64_t)1 << i;
    }
    return alive;
}

/* Who travels to the place. */
static uint64_t rows_willing(const struct chunk *c, size_t n, const struct facets *f, const struct run *run, size_t n_runs) {
    uint64_t willing = 0;
    for (size_t k = 0; k < n_runs; k++) {
        uint8_t yes[CHUNK] = {0};
        const uint16_t need = (uint16_t)ceilf(run[k].km);
        if (f->radius_least >= need) willing |= run[k].rows;
        else {
            if (n == CHUNK) tell_willing(c, need, CHUNK, yes);
            else tell_willing(c, need, n, yes);
            willing |= run[k].rows & bits_of(yes);
        }
    }
    return willing;
}

/* Who knows something that is wanted. */
static uint64_t rows_wanted(const struct walk *w, const struct facets *f) {
    uint64_t rows = 0;
    for (size_t k = f->n_values; k < f->n; k++)
        if (w->wanted[f->value[k] - VALUE_CONCEPT]) rows |= f->rows[k];
    return rows;
}

static uint64_t rows_since(const struct chunk *c, size_t n, day_n since) {
    uint8_t yes[CHUNK] = {0};
    const uint16_t day = (uint16_t)since;
    if (n == CHUNK) tell_since(c, day, CHUNK, yes);
    else tell_since(c, day, n, yes);
    return bits_of(yes);
}

static size_t runs_of(const struct walk *w, const struct piece *t, struct run *ret) {
    const uint32_t *spots = t->chunk->spot;
    size_t n_runs = 0;
    for (size_t i = 0, end; i < t->n; i = end) {
        for (end = t->one_place ? t->n : i + 1; end < t->n && spots[end] == spots[i];) end++;
        const struct spot *spot = &t->rows->spots[spots[i]];
        float km = w->ask->anywhere ? 0 : km_of(chord_squared(w->at, spot->at));
        ret[n_runs++] = (struct run){first_bits(end) & ~first_bits(i), km, spot};
    }
    return n_runs;
}

/* ---- counting ---- */

/* What each filter lets through, and what all but one let through together; of those that are used, and of ALL_FILTERS. */
struct passing { uint64_t filter[FILTERS_SEEN], without[FILTERS_SEEN]; };

static void pass_filters(const struct walk *w, const struct facets *f, uint64_t present, struct passing *p) {
    for (size_t k = 0; k < f->n_values && w->by_value; k++) {
        uint8_t filter = w->filter_of[f->value[k]];
        if (filter != ALL_FILTERS) p->filter[filter] |= f->rows[k];
    }
    uint64_t upto = present, behind = ~(uint64_t)0;
    for (size_t k = 0; k < w->n_used; k++) {
        p->without[w->used[k]] = upto;
        upto &= p->filter[w->used[k]];
    }
    p->without[ALL_FILTERS] = upto;
    for (size_t k = w->n_used; k-- > 0;) {
        p->without[w->used[k]] &= behind;
        behind &= p->filter[w->used[k]];
    }
}

static bool passes_any(const struct walk *w, const struct passing *p) {
    uint64_t any = p->without[ALL_FILTERS];
    for (size_t k = 0; k < w->n_used; k++) any |= p->without[w->used[k]];
    return any;
}

/* Counting bits is one instruction on nearly every processor, which the compiler may use only where it is told. */
#if defined __x86_64__ && !defined __SANITIZE_ADDRESS__
__attribute__((target_clones("popcnt", "default")))
#endif
static void count_values(uint32_t *count, const uint8_t *among, const struct facets *f, const struct passing *p) {
    for (size_t k = 0; k < f->n_values; k++) {
        uint64_t rows = f->rows[k] & p->without[among[f->value[k]]];
        if (rows) count[f->value[k]] += count_bits(rows);
    }
}

static void count_since(struct walk *w, const struct piece *t, uint64_t among) {
    for (size_t k = 0; k < SEARCH_SINCES && among; k++)
        w->found->joined[k] += count_bits(among & rows_since(t->chunk, t->n, w->s->sinces[k]));
}

static void count_radii(struct walk *w, const struct run *run, size_t n_runs, uint64_t among) {
    for (size_t k = 0; k < n_runs; k++)
        for (size_t t = 0; t < SEARCH_RADII; t++)
            if (run[k].km <= (float)w->s->radii[t]) w->found->within[t] += count_bits(run[k].rows & among);
}

static bool same_spot(const struct search_spot *a, const struct spot *b) {
    return a->lat >= b->lat && a->lat <= b->lat && a->lon >= b->lon && a->lon <= b->lon;
}

static void count_spots(struct walk *w, const struct run *run, size_t n_runs, uint64_t all) {
    struct search_found *f = w->found;
    for (size_t k = 0; k < n_runs; k++) {
        unsigned n = count_bits(run[k].rows & all);
        if (!n) continue;
        if (!f->n_spots || !same_spot(&f->spot[f->n_spots - 1], run[k].spot)) {
            CHECK(f->n_spots < w->room_spots);
            f->spot[f->n_spots++] = (struct search_spot){run[k].spot->lat, run[k].spot->lon, 0};
        }
        f->spot[f->n_spots - 1].n += n;
    }
}

static void count_without(struct walk *w, const struct passing *p) {
    for (size_t k = 0; k < w->n_used; k++) w->found->without[w->used[k]] += count_bits(p->without[w->used[k]]);
}

/* Who is left before the filters whose values are counted. */
static uint64_t rows_to_filter(const struct walk *w, const struct piece *t, const struct facets *f, const struct run *run,
                               size_t n_runs) {
    uint64_t rows = w->text ? rows_wanted(w, f) : first_bits(t->n);
    if (rows && !w->ask->anywhere) rows &= rows_willing(t->chunk, t->n, f, run, n_runs);
    if (rows) rows &= rows_present(w, t->chunk, f, t->n);
    return t->touched ? rows_alive(w, t->chunk, rows) : rows;
}

/* Answers who is found. */
static uint64_t count_piece(struct walk *w, const struct piece *t, const struct facets *f) {
    struct run run[CHUNK];
    struct passing p;
    size_t n_runs = runs_of(w, t, run);
    uint64_t rows = rows_to_filter(w, t, f, run, n_runs);
    if (!rows) return 0;
    for (size_t k = 0; k < w->n_used; k++) p.filter[w->used[k]] = 0;
    for (size_t k = 0; k < n_runs && !w->ask->anywhere; k++)
        if (!w->ask->radius || run[k].km <= (float)w->ask->radius) p.filter[BY_PLACE] |= run[k].rows;
    if (w->s->since) p.filter[BY_SINCE] = rows_since(t->chunk, t->n, w->s->since);
    pass_filters(w, f, rows, &p);
    if (!passes_any(w, &p)) return 0;
    count_values(w->found->value, w->among, f, &p);
    count_since(w, t, p.without[w->among_since]);
    count_radii(w, run, n_runs, p.without[w->among_place]);
    count_spots(w, run, n_runs, p.without[ALL_FILTERS]);
    count_without(w, &p);
    w->found->n += count_bits(p.without[ALL_FILTERS]);
    return p.without[ALL_FILTERS];
}

/* ---- the walk ---- */

static void use(struct walk *w, unsigned filter) {
    w->used[w->n_used++] = (uint8_t)filter;
}

/* A filter of values [first, end), of which those of `bits` are chosen. */
static void choose(struct walk *w, uint64_t bits, unsigned first, unsigned end, enum search_filter filter) {
    if (!bits) return;
    use(w, filter);
    w->by_value = true;
    memset(w->among + first, filter, end - first);
    for (; bits; bits &= bits - 1) w->filter_of[first + (unsigned)__builtin_ctzll(bits)] = (uint8_t)filter;
}

static void choose_language(struct walk *w, struct spoken asked, unsigned k) {
    unsigned first = VALUE_LANGUAGE + language_number(asked.language) * 4;
    use(w, BY_LANGUAGE + k);
    w->by_value = true;
    for (unsigned level = 1; level <= 4; level++) {
        w->among[first + level - 1] = (uint8_t)(BY_LANGUAGE + k);
        if (level >= level_asked(asked)) w->filter_of[first + level - 1] = (uint8_t)(BY_LANGUAGE + k);
    }
}

static void choose_text(struct walk *w) {
    w->text = w->ask->n_wants > 0;
    for (size_t k = 0; k < w->ask->n_wants; k++) {
        const uint8_t *near = near_concepts(w->ask->wants[k].concept);
        for (size_t c = 0; c < lexicon_size(); c++)
            w->wanted[c] |= near[c] >= NEAR_ENOUGH;
    }
}

static void choose_filters(struct walk *w) {
    const struct ask *a = w->ask;
    memset(w->filter_of, ALL_FILTERS, sizeof w->filter_of);
    memset(w->among, ALL_FILTERS, sizeof w->among);
    choose(w, a->works, VALUE_WORK, VALUE_SLOT, BY_WORK);
    choose(w, a->grid, VALUE_SLOT, VALUE_PAID, BY_TIME);
    choose(w, a->paid, VALUE_PAID, VALUE_PROFESSION, BY_PAID);
    choose(w, a->professions, VALUE_PROFESSION, VALUE_LANGUAGE, BY_PROFESSION);
    for (unsigned k = 0; k < a->n_must_speak; k++) choose_language(w, a->must_speak[k], k);
    choose_text(w);
    w->among_place = w->ask->anywhere ? ALL_FILTERS : BY_PLACE;
    w->among_since = w->s->since ? BY_SINCE : ALL_FILTERS;
    if (!w->ask->anywhere) use(w, BY_PLACE);
    if (w->s->since) use(w, BY_SINCE);
}

/* How far off somebody can be and still count for something. */
static float farthest(const struct search_ask *s) {
    float km = s->ask.radius;
    for (size_t k = 0; k < SEARCH_RADII; k++) km = fmaxf(km, (float)s->radii[k]);
    return s->ask.anywhere || !s->ask.radius ? INFINITY : km;
}

static bool block_far(const struct walk *w, const struct block_place *place) {
    if (w->ask->anywhere) return false;
    float chord = chord_squared(w->at, place->at);
    return chord > place->reach || km_of(chord) - place->extent > w->farthest;
}

/* Blocks in which somebody knows something wanted: all where nothing is. */
static uint64_t *blocks_wanted(const struct walk *w, struct arena *a, const struct index *x) {
    uint64_t *blocks = arena_array(a, uint64_t, x->words + 1);
    if (!w->text) memset(blocks, 0xFF, x->words * sizeof *blocks);
    for (size_t c = 0; c < lexicon_size(); c++)
        for (size_t k = 0; w->wanted[c] && k < x->words; k++) blocks[k] |= x->known[c * x->words + k];
    return blocks;
}

static void walk_index(struct walk *w, struct arena *a, const struct index *x, uint64_t *only) {
    const uint64_t *blocks = blocks_wanted(w, a, x);
    for (size_t b = 0; b < x->n_blocks; b++) {
        size_t left = x->rows.n - b * CHUNK;
        only[b] = 0;
        if (!(blocks[b / 64] >> b % 64 & 1) || block_far(w, &x->place[b])) continue;
        struct piece piece = {&x->rows, &x->rows.chunk[b], left < CHUNK ? left : CHUNK, x->place[b].extent <= 0,
                            atomic_load_explicit(&x->touched[b], memory_order_relaxed)};
        struct facets f = facet_table_block(x->facets, b);
        only[b] = count_piece(w, &piece, &f);
    }
}

static void walk_changes(struct walk *w, const struct rows *changes, uint64_t *only) {
    struct facet_work *work = facet_work_new();
    for (size_t at = 0; at < w->changes; at += CHUNK) {
        struct piece piece = {changes, &changes->chunk[at / CHUNK], w->changes - at < CHUNK ? w->changes - at : CHUNK, false, true};
        struct facets f;
        facets_of_rows(work, changes, at, piece.n, &f);
        only[at / CHUNK] = count_piece(w, &piece, &f);
    }
    facet_work_free(work);
}

/* From exact levels to "at this level or better". */
static void add_better_levels(struct search_found *f) {
    for (unsigned language = 0; language < LANGUAGES_MOST; language++)
        for (unsigned level = 3; level > 0; level--)
            f->value[VALUE_LANGUAGE + language * 4 + level - 1] += f->value[VALUE_LANGUAGE + language * 4 + level];
}

static void walk_everybody(struct reader *r, uint32_t changes, struct arena *a, const struct search_ask *s, uint64_t *only,
                           struct search_found *ret) {
    const struct view *view = atomic_load_explicit(&r->looks_at, memory_order_relaxed);
    struct walk w = {.s = s, .ask = &s->ask, .found = ret, .at = point_of(s->ask.lat, s->ask.lon), .farthest = farthest(s),
                     .changes = changes};
    CHECK(s->ask.n_must_speak <= ASK_LANGUAGES && s->ask.n_wants <= ASK_ITEMS);
    w.wanted = arena_array(a, uint8_t, lexicon_room());
    w.room_spots = view->index->rows.n_spots + changes;
    ret->spot = arena_array(a, struct search_spot, w.room_spots);
    choose_filters(&w);
    walk_index(&w, a, view->index, only);
    walk_changes(&w, &view->changes, only + view->index->n_blocks);
    add_better_levels(ret);
}

static void rank(struct reader *r, uint32_t changes, const struct search_ask *s, const struct weights *weights,
                 const uint64_t *only, size_t limit, struct search_found *ret) {
    struct ask ask = s->ask;
    if (!ask.paid) ask.paid = 3;
    ret->n_fits = rank_rows(r, changes, &ask, weights, only, ret->fit, limit);
    for (size_t i = 0; i < ret->n_fits; i++) ret->fit[i].fails = COND_NONE;      /* being asked often is no reason to hide */
}

/* Nobody is found: how many without the text, or without the place. The other filters were counted in the walk. */
static size_t count_other(struct reader *r, uint32_t changes, struct arena *a, const struct search_ask *s, uint64_t *only) {
    struct search_found other = {0};
    walk_everybody(r, changes, a, s, only, &other);
    return other.n;
}

static void find_drop(struct reader *r, uint32_t changes, struct arena *a, const struct search_ask *s, uint64_t *only,
                      struct search_found *ret) {
    struct search_ask other = *s;
    if (s->ask.n_wants) {
        other.ask.n_wants = 0;
        ret->without[BY_TEXT] = count_other(r, changes, a, &other, only);
    }
    other = *s;
    if (!s->ask.anywhere) {
        other.ask.anywhere = true;
        ret->without[BY_PLACE] = count_other(r, changes, a, &other, only);
    }
}

void pool_search(struct pool *p, struct arena *a, const struct search_ask *s, const struct weights *weights, size_t limit,
                 struct search_found *ret) {
    uint32_t changes;
    struct reader *r = pool_look(p, &changes);
    const struct view *view = atomic_load_explicit(&r->looks_at, memory_order_relaxed);
    uint64_t *only = arena_array(a, uint64_t, view->index->n_blocks + changes / CHUNK + 1);
    struct search_found found = {.fit = arena_array(a, struct fit, limit)};
    walk_everybody(r, changes, a, s, only, &found);
    if (!found.n) find_drop(r, changes, a, s, only, &found);
    else {
        memset(found.without, 0, sizeof found.without);
        if (limit) rank(r, changes, s, weights, only, limit, &found);
    }
    pool_look_away(r);
    *ret = found;
}
