/* pool_rank.c -- the best helpers for a job, exactly, without looking at most of them.
**
** 1. Every block of the index is judged by its summary: when nobody in it can pass the conditions it is dropped, else it gets
**    a bound, the points of somebody who has the best of each thing that anyone in the block has. What concepts are in it is
**    read from the bits of each concept near something wanted, the nearest first, many blocks at a time.
** 2. Blocks are looked into from the highest bound down, until the list is full and no bound reaches its last place.
** 3. In a block, each condition is asked of all 64 rows at a time, column after column; who passes is scored, the cheap
**    parts first: who could not enter the list even with the best concepts of the block is dropped before those are read.
** 4. The changes since the index was built are looked at like one more block after another.
**
** "Almost" is the same search for those who fail exactly one condition: a block is
** dropped when its summary fails two.
*/
#include <stdlib.h>
#include <string.h>

#include "match/pool_best.h"
#include "match/pool_view.h"

enum { STEPS = 1024 };               /* of the bound, by which blocks are put in order */

/* A concept that is near a want, and what it is worth to it. */
struct hint { uint32_t worth; concept_n concept; };

struct search {
    struct question q;
    const struct ask *ask;
    const struct view *view;
    uint32_t changes;                /* of the view that are looked at */
    unsigned allowed;                /* conditions that fail: 0, or 1 for almost */
    const uint64_t *only;            /* see rank_rows; NULL: everybody */
    unsigned asked_limit;            /* who was asked so often this week fails; 256: nobody does */
    day_n    last_day;               /* of the job, or DAY_FOREVER */
    /* by concept: whether it is near something wanted; by concept and want: how near, times the want's weight */
    uint8_t  *wanted;
    uint16_t *worth;
    struct hint *hint;               /* of want w: [hints[w], hints[w + 1]) */
    uint32_t  hints[ASK_ITEMS + 1];
    /* by block: points at most (without concepts; concepts; in all) */
    int32_t  *others, *concepts;
    uint32_t *sum;
    uint64_t *possible;              /* a bit for each block that was not dropped */
    uint32_t *order;                 /* blocks that were not dropped, highest bound first */
    size_t    n_order;
    uint32_t  step[STEPS + 1];       /* where each step begins in order */
    struct best best;
};

/* ---- rows: `i` is the place of one in its chunk ---- */

static unsigned level_of(const struct rows *r, const struct chunk *c, size_t i, concept_n language) {
    const uint16_t *spoken = r->concept + c->items[i];
    for (size_t k = 0; k < c->n_speaks[i]; k++)
        if (spoken[k] == language) return r->value[c->items[i] + k];
    return 0;
}

static bool speaks_enough(const struct search *s, const struct rows *r, const struct chunk *c, size_t i) {
    for (size_t k = 0; k < s->ask->n_must_speak; k++)
        if (level_of(r, c, i, s->ask->must_speak[k].language) < level_asked(s->ask->must_speak[k])) return false;
    return true;
}

static int32_t part_languages(const struct search *s, const struct rows *r, const struct chunk *c, size_t i) {
    unsigned have = 0;
    if (!(c->speaks[i] & s->q.plus)) return part_share(0, s->q.plus_levels);
    for (size_t k = 0; k < s->ask->n_plus_speak; k++) {
        unsigned level = s->ask->plus_speak[k].level ? s->ask->plus_speak[k].level : FLUENT;
        unsigned has = level_of(r, c, i, s->ask->plus_speak[k].language);
        have += has < level ? has : level;
    }
    return part_share(have, s->q.plus_levels);
}

static uint32_t concepts_sum(const struct search *s, const struct rows *r, const struct chunk *c, size_t i) {
    size_t wants = s->ask->n_wants, item = (size_t)c->items[i] + c->n_speaks[i];
    uint32_t best[ASK_ITEMS] = {0}, sum = 0;
    for (size_t k = 0; k < c->n_knows[i]; k++, item++) {
        if (!s->wanted[r->concept[item]]) continue;
        const uint16_t *worth = s->worth + r->concept[item] * wants;
        for (size_t w = 0; w < wants; w++) {
            uint32_t all = (uint32_t)worth[w] * r->value[item];
            best[w] = all > best[w] ? all : best[w];
        }
    }
    for (size_t w = 0; w < wants; w++) sum += best[w];
    return sum;
}

/* All points but those for concepts. */
static int32_t other_points(const struct search *s, const struct rows *r, const struct chunk *c, size_t i, int32_t near) {
    const int32_t *w = s->q.weight;
    return w[PART_NEAR] * near + w[PART_WORK] * part_work(&s->q, c->works[i]) + w[PART_TIME] * part_time(&s->q, c->grid[i]) +
           w[PART_LANGUAGES] * part_languages(s, r, c, i) + w[PART_EXPERIENCE] * part_share(c->years[i], s->ask->years) +
           w[PART_FRESH] * part_fresh(&s->q, c->changed[i]) + w[PART_RELIABLE] * part_reliable(c->missed[i]) +
           w[PART_ASKED] * part_asked(&s->q, c->asked_week[i]);
}

static bool is_meant(const struct ask *a, int64_t id) {
    return !ids_have(a->not_these, a->n_not_these, id) && (!a->only_these || ids_have(a->only_these, a->n_only_these, id));
}

/* A row of which `fails` conditions fail, but for the levels of languages; concepts give `most` points at most. */
static void consider(struct search *s, const struct rows *r, size_t row, unsigned fails, int32_t near, int32_t most) {
    const struct chunk *c = chunk_of(r, row);
    size_t i = row % CHUNK;
    if (!row_lives(r, row, s->changes)) return;
    if ((c->speaks[i] & s->q.must) == s->q.must && s->q.must) fails += !speaks_enough(s, r, c, i);
    if (fails != s->allowed) return;
    struct candidate found = {other_points(s, r, c, i, near) + most, c->last_asked[i], c->id[i], r, (uint32_t)row};
    if (!best_would_take(&s->best, &found)) return;
    found.points += s->q.weight[PART_CONCEPTS] * part_concepts(&s->q, concepts_sum(s, r, c, i)) - most;
    if (is_meant(s->ask, found.id)) best_offer(&s->best, found);
}

/* How far each row must travel at least to be there (UINT16_MAX: the job says no), and what its nearness gives. */
struct way { uint16_t need[CHUNK]; int32_t near[CHUNK]; };

static void measure(const struct search *s, const struct rows *r, const struct chunk *c, size_t n, struct way *ret) {
    for (size_t i = 0; i < n; i++) {
        if (i && c->spot[i] == c->spot[i - 1]) {
            ret->need[i] = ret->need[i - 1];
            ret->near[i] = ret->near[i - 1];
            continue;
        }
        float km = km_of(chord_squared(s->q.at, r->spots[c->spot[i]].at));
        bool never = s->ask->radius && km > (float)s->ask->radius;
        ret->need[i] = s->ask->anywhere ? 0 : never ? UINT16_MAX : (uint16_t)ceilf(km);
        ret->near[i] = part_near(&s->q, km);
    }
}

/* How many conditions fail for each of the first n rows. Loops of a known length become vector instructions. */
static inline __attribute__((always_inline)) void count_failing(const struct search *s, const struct chunk *c, size_t n,
                                                                const uint16_t *need, uint8_t *restrict fails) {
    const struct ask *a = s->ask;
    const uint16_t first = (uint16_t)a->from, last = (uint16_t)s->last_day, today = (uint16_t)(a->today > 1 ? a->today : 1);
    for (size_t i = 0; i < n; i++) fails[i] = !(c->paid[i] & a->paid);
    for (size_t i = 0; i < n; i++) fails[i] = (uint8_t)(fails[i] + (c->radius[i] < need[i]));
    for (size_t i = 0; i < n; i++) fails[i] = (uint8_t)(fails[i] + (c->from[i] > last || c->until[i] < first));
    for (size_t i = 0; i < n; i++) fails[i] = (uint8_t)(fails[i] + (c->paused_until[i] >= today));
    for (size_t i = 0; i < n; i++) fails[i] = (uint8_t)(fails[i] + (c->asked_week[i] >= s->asked_limit));
    for (size_t i = 0; i < n && a->grid; i++) fails[i] = (uint8_t)(fails[i] + !(c->grid[i] & a->grid));
    for (size_t i = 0; i < n && a->professions; i++) fails[i] = (uint8_t)(fails[i] + !(c->professions[i] & a->professions));
    for (size_t i = 0; i < n && s->q.must; i++) fails[i] = (uint8_t)(fails[i] + ((c->speaks[i] & s->q.must) != s->q.must));
    for (size_t i = 0; i < n && a->licences; i++)
        fails[i] = (uint8_t)(fails[i] + ((c->licences[i] & a->licences) != a->licences));
}

/* The first n rows of a chunk, whose concepts give `most` points at most. */
static void look_into(struct search *s, const struct rows *r, size_t chunk, size_t n, int32_t most) {
    const struct chunk *c = &r->chunk[chunk];
    struct way way;
    uint8_t fails[CHUNK];
    measure(s, r, c, n, &way);
    if (n == CHUNK) count_failing(s, c, CHUNK, way.need, fails);
    else count_failing(s, c, n, way.need, fails);
    for (size_t i = 0; i < n; i++)
        if (fails[i] <= s->allowed) consider(s, r, chunk * CHUNK + i, fails[i], way.near[i], most);
}

/* Some rows of a chunk, a bit each, of which no condition fails. */
static void look_at(struct search *s, const struct rows *r, size_t chunk, uint64_t rows, int32_t most) {
    const struct chunk *c = &r->chunk[chunk];
    uint32_t spot = 0;
    int32_t near = -1;
    for (; rows; rows &= rows - 1) {
        size_t i = (size_t)__builtin_ctzll(rows);
        if (near < 0 || c->spot[i] != spot) near = part_near(&s->q, km_of(chord_squared(s->q.at, r->spots[spot = c->spot[i]].at)));
        consider(s, r, chunk * CHUNK + i, 0, near, most);
    }
}

/* ---- bounds of blocks ---- */

/* How many conditions nobody in the block can pass. */
static unsigned block_fails(const struct search *s, const struct block_place *place, const struct block *b, float km) {
    const struct ask *a = s->ask;
    unsigned n = is_far(a, km, place->radius);
    n += a->professions && !(b->professions & a->professions);
    n += (b->speaks & s->q.must) != s->q.must;
    n += a->grid && !(b->grid & a->grid);
    n += b->from > s->last_day || b->until < a->from;
    n += !(b->paid & a->paid);
    n += b->asked_week >= s->asked_limit;
    n += b->paused_until && b->paused_until >= a->today;
    n += (b->licences & a->licences) != a->licences;
    return n;
}

/* Points at most, but for concepts. */
static int32_t block_points(const struct search *s, const struct block *b, float km) {
    const int32_t *w = s->q.weight;
    bool speaks = !s->q.plus_levels || (b->speaks & s->q.plus);
    int32_t work = b->works_open ? part_work(&s->q, 0) : 0, named = part_work(&s->q, b->works);
    return w[PART_NEAR] * part_near(&s->q, km) + w[PART_WORK] * (b->works && named > work ? named : work) +
           w[PART_TIME] * part_time(&s->q, b->grid) + w[PART_LANGUAGES] * (speaks ? PART_ONE : 0) +
           w[PART_EXPERIENCE] * part_share(b->years, s->ask->years) + w[PART_FRESH] * part_fresh(&s->q, b->changed) +
           w[PART_RELIABLE] * part_reliable(b->missed) + w[PART_ASKED] * part_asked(&s->q, b->asked_week);
}

static void judge_blocks(struct search *s) {
    const struct index *x = s->view->index;
    memset(s->possible, 0, x->concepts.words * sizeof *s->possible);
    for (size_t i = 0; i < x->n_blocks; i++) {
        const struct block_place *place = &x->place[i];
        float chord = chord_squared(s->q.at, place->at);
        if (s->only ? !s->only[i] : chord > place->reach && !s->allowed && !s->ask->anywhere) continue;
        float km = fmaxf(0, km_of(chord) - place->extent);
        if (!s->only && block_fails(s, place, &x->block[i], km) > s->allowed) continue;
        s->possible[i / 64] |= (uint64_t)1 << i % 64;
        s->others[i] = block_points(s, &x->block[i], km);
        s->sum[i] = 0;
    }
}

static int by_worth(const void *a, const void *b) {
    const struct hint *x = a, *y = b;
    return (x->worth < y->worth) - (x->worth > y->worth);
}

/* Words of the bits of blocks in which there is a possible block: mostly few, since neighbours stand together. */
static size_t possible_words(const struct search *s, uint32_t *ret) {
    size_t n = 0;
    for (size_t word = 0; word < s->view->index->concepts.words; word++)
        if (s->possible[word]) ret[n++] = (uint32_t)word;
    return n;
}

/* Adds what a want can give to each block: that of the first of its hints that the block has. */
static void credit(struct search *s, const struct hint *hint, size_t n, const uint32_t *words, size_t n_words, uint64_t *left) {
    const struct index *x = s->view->index;
    for (size_t k = 0; k < n_words; k++) left[k] = s->possible[words[k]];
    for (size_t h = 0; h < n; h++) {
        const uint64_t *known = x->concepts.known + (size_t)hint[h].concept * x->concepts.words;
        for (size_t k = 0; k < n_words; k++) {
            uint64_t hits = known[words[k]] & left[k];
            left[k] &= ~hits;
            for (; hits; hits &= hits - 1) s->sum[words[k] * 64 + (size_t)__builtin_ctzll(hits)] += hint[h].worth;
        }
    }
}

static void judge_concepts(struct search *s, uint32_t *words, uint64_t *left) {
    const struct index *x = s->view->index;
    size_t n_words = possible_words(s, words);
    for (size_t w = 0; w < s->ask->n_wants; w++) {
        struct hint *hint = s->hint + s->hints[w];
        size_t n = s->hints[w + 1] - s->hints[w];
        for (size_t k = 0; k < n; k++) hint[k].worth *= x->concepts.value_most[hint[k].concept];
        qsort(hint, n, sizeof *hint, by_worth);
        while (n && !hint[n - 1].worth) n--;
        credit(s, hint, n, words, n_words, left);
    }
}

static size_t step_of(const struct search *s, int32_t bound) {
    int64_t below = s->q.points_most - (int64_t)bound;
    size_t step = below <= 0 ? 0 : (size_t)(below * STEPS / s->q.points_most);
    return step < STEPS ? step : STEPS - 1;
}

/* Blocks in the order of their bounds, by counting those of each step. */
static void order_blocks(struct search *s) {
    size_t words = s->view->index->concepts.words;
    uint32_t next[STEPS];
    memset(s->step, 0, sizeof s->step);
    for (size_t word = 0; word < words; word++)
        for (uint64_t bits = s->possible[word]; bits; bits &= bits - 1) {
            size_t b = word * 64 + (size_t)__builtin_ctzll(bits);
            s->concepts[b] = s->q.weight[PART_CONCEPTS] * part_concepts(&s->q, s->sum[b]);
            s->step[step_of(s, s->others[b] + s->concepts[b]) + 1]++;
        }
    for (size_t k = 0; k < STEPS; k++) s->step[k + 1] += s->step[k];
    s->n_order = s->step[STEPS];
    memcpy(next, s->step, sizeof next);
    for (size_t word = 0; word < words; word++)
        for (uint64_t bits = s->possible[word]; bits; bits &= bits - 1) {
            size_t b = word * 64 + (size_t)__builtin_ctzll(bits);
            s->order[next[step_of(s, s->others[b] + s->concepts[b])]++] = (uint32_t)b;
        }
}

/* Lets the memory bring what count_failing reads, while something else is computed. */
static void fetch(const struct chunk *c) {
    for (const char *at = (const char *)c; at < (const char *)&c->died; at += 64) __builtin_prefetch(at);
}

static void look_into_blocks(struct search *s) {
    const struct index *x = s->view->index;
    for (size_t k = 0; k < STEPS; k++) {
        struct candidate most = {.points = s->q.points_most - (int32_t)((int64_t)k * s->q.points_most / STEPS) + 1};
        if (!best_would_take(&s->best, &most)) return;
        for (size_t at = s->step[k]; at < s->step[k + 1]; at++) {
            size_t b = s->order[at], left = x->rows.n - b * CHUNK;
            const struct block *sum = &x->block[b];
            struct candidate bound = {s->others[b] + s->concepts[b], sum->last_asked, sum->id, NULL, 0};
            if (!best_would_take(&s->best, &bound)) continue;
            if (s->only) {
                look_at(s, &x->rows, b, s->only[b], s->concepts[b]);
                continue;
            }
            if (at + 1 < s->n_order) fetch(&x->rows.chunk[s->order[at + 1]]);
            look_into(s, &x->rows, b, left < CHUNK ? left : CHUNK, s->concepts[b]);
        }
    }
}

static void look_into_changes(struct search *s) {
    const struct rows *r = &s->view->changes;
    int32_t most = s->q.weight[PART_CONCEPTS] * PART_ONE;
    for (size_t at = 0; at < s->changes; at += CHUNK)
        if (s->only) look_at(s, r, at / CHUNK, s->only[s->view->index->n_blocks + at / CHUNK], most);
        else look_into(s, r, at / CHUNK, s->changes - at < CHUNK ? s->changes - at : CHUNK, most);
}

/* ---- the search ---- */

static void want_concepts(struct search *s) {
    size_t wants = s->ask->n_wants, concepts = lexicon_room();
    uint32_t n = 0;
    memset(s->wanted, 0, concepts);
    memset(s->worth, 0, concepts * wants * sizeof *s->worth);
    for (size_t w = 0; w < wants; w++) {
        const uint8_t *near = near_concepts(s->ask->wants[w].concept);
        uint8_t weight = whole_weight(s->ask->wants[w].weight);
        s->hints[w] = n;
        for (size_t c = 0; c < concepts; c++) {
            if (!near[c] || !weight) continue;
            s->wanted[c] = 1;
            s->worth[c * wants + w] = (uint16_t)(weight * near[c]);
            s->hint[n++] = (struct hint){(uint32_t)weight * near[c], (concept_n)c};
        }
    }
    s->hints[wants] = n;
}

static size_t answer(struct search *s, struct fit *ret) {
    size_t n = s->best.n;
    while (s->best.n) {
        struct candidate worst = best_pop(&s->best);
        struct card card;
        rows_card(worst.rows, worst.row, &card);
        question_fit(&s->q, &card, &ret[s->best.n]);
        CHECK(ret[s->best.n].points == worst.points);
    }
    return n;
}

static size_t search(struct reader *reader, uint32_t changes, const struct ask *ask, const struct weights *weights,
                     unsigned allowed, const uint64_t *only, struct fit *ret, size_t limit) {
    if (!limit) return 0;
    struct search s = {.q = question_of(ask, weights), .ask = ask, .allowed = allowed, .only = only, .best.limit = limit,
                       .asked_limit = ask->most_asked ? ask->most_asked : UINT8_MAX + 1,
                       .last_day = ask->until ? ask->until : DAY_FOREVER, .changes = changes};
    s.view = atomic_load_explicit(&reader->looks_at, memory_order_relaxed);
    size_t blocks = s.view->index->n_blocks, words = s.view->index->concepts.words, concepts = lexicon_room();
    size_t need = limit * sizeof *s.best.heap + concepts * (1 + (sizeof *s.worth + sizeof *s.hint) * ask->n_wants) +
                  blocks * 16 + words * 24 + 16 * 16;
    char *at = scratch_of(reader, SCRATCH_RANK, need);
    s.best.heap = scratch_carve(&at, limit * sizeof *s.best.heap);
    s.wanted = scratch_carve(&at, concepts);
    s.worth = scratch_carve(&at, concepts * ask->n_wants * sizeof *s.worth);
    s.hint = scratch_carve(&at, concepts * ask->n_wants * sizeof *s.hint);
    s.others = scratch_carve(&at, blocks * sizeof *s.others);
    s.concepts = scratch_carve(&at, blocks * sizeof *s.concepts);
    s.sum = scratch_carve(&at, blocks * sizeof *s.sum);
    s.order = scratch_carve(&at, blocks * sizeof *s.order);
    s.possible = scratch_carve(&at, words * sizeof *s.possible);
    uint64_t *left = scratch_carve(&at, words * sizeof *left);
    uint32_t *some_words = scratch_carve(&at, words * sizeof *some_words);
    want_concepts(&s);
    judge_blocks(&s);
    judge_concepts(&s, some_words, left);
    order_blocks(&s);
    look_into_blocks(&s);
    look_into_changes(&s);
    return answer(&s, ret);
}

size_t rank_rows(struct reader *r, uint32_t changes, const struct ask *ask, const struct weights *weights, const uint64_t *only,
                 struct fit *ret, size_t limit) {
    return search(r, changes, ask, weights, 0, only, ret, limit);
}

size_t pool_rank(struct pool *p, const struct ask *ask, const struct weights *weights, struct fit *ret, size_t limit) {
    uint32_t changes;
    struct reader *r = pool_look(p, &changes);
    size_t n = search(r, changes, ask, weights, 0, NULL, ret, limit);
    pool_look_away(r);
    return n;
}

size_t pool_almost(struct pool *p, const struct ask *ask, const struct weights *weights, struct fit *ret, size_t limit) {
    uint32_t changes;
    struct reader *r = pool_look(p, &changes);
    size_t n = search(r, changes, ask, weights, 1, NULL, ret, limit);
    pool_look_away(r);
    return n;
}
