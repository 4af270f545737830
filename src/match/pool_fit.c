/* pool_fit.c -- one card against one ask: conditions, parts of the score, reasons.
**
** This is the slow way, used for the few that are shown, for the jobs of one helper and as the reference in tests.
*/
#include "match/pool_fit.h"

#include <pthread.h>
#include <stdatomic.h>
#include <stdlib.h>
#include <string.h>

#include "base/retire.h"

static const float earth_km = 6371.0088f; /* mean radius (IUGG) */

const struct weights usual_weights = {.of = {
    [PART_CONCEPTS] = 40, [PART_WORK] = 15, [PART_TIME] = 15, [PART_NEAR] = 12, [PART_LANGUAGES] = 10, [PART_EXPERIENCE] = 8,
    [PART_FRESH] = 3, [PART_RELIABLE] = 5, [PART_ASKED] = 10,
}};

/* ---- places ---- */

struct point point_of(float lat, float lon) {
    double phi = (double)lat * M_PI / 180, lambda = (double)lon * M_PI / 180, r = (double)earth_km;
    return (struct point){(float)(r * cos(phi) * cos(lambda)), (float)(r * cos(phi) * sin(lambda)), (float)(r * sin(phi))};
}

/* The arc over a chord c is 2 r asin(c / 2 r). Up to 400 km the first terms of its series are as good, and faster. */
float km_of(float chord) {
    const float diameter = 2 * earth_km, near_squared = 400 * 400;
    float c = sqrtf(chord), u = chord / (diameter * diameter);
    if (chord < near_squared) return c * (1 + u * (1 / 6.0f + u * (3 / 40.0f)));
    return diameter * asinf(fminf(1, c / diameter));
}

float chord_squared_of(float km) {
    float half = sinf(fminf(km / (2 * earth_km), (float)M_PI / 2));
    return 4 * earth_km * earth_km * half * half;
}

/* ---- what is computed once for the lexicon ---- */

static pthread_once_t once = PTHREAD_ONCE_INIT;
static uint8_t *_Atomic near_table;  /* [a * lexicon_room() + b]; replaced when coordinators change the lexicon */
static uint64_t *licence_table;      /* the bit of each licence */

static void number_licences(size_t concepts) {
    unsigned n = 0;
    for (size_t c = 0; c < concepts; c++)
        if (lexicon_concept((concept_n)c)->kind == LICENCE) {
            CHECK(n < 64);
            licence_table[c] = (uint64_t)1 << n++;
        }
}

static uint8_t *make_near_table(void) {
    size_t room = lexicon_room(), concepts = lexicon_size();
    uint8_t *table = calloc(room, room);
    CHECK(table);
    for (size_t a = 0; a < concepts; a++)
        for (size_t b = 0; b < concepts; b++)
            table[a * room + b] = whole_weight(lexicon_near((concept_n)a, (concept_n)b));
    return table;
}

static void make_tables(void) {
    licence_table = calloc(lexicon_room(), sizeof *licence_table);
    CHECK(licence_table);
    atomic_store(&near_table, make_near_table());
    number_licences(lexicon_size());
}

void pool_follow_lexicon(void) {
    pthread_once(&once, make_tables);
    retire(atomic_exchange(&near_table, make_near_table()), free);
}

const uint8_t *near_concepts(concept_n c) {
    pthread_once(&once, make_tables);
    return atomic_load(&near_table) + (size_t)c * lexicon_room();
}

uint64_t licence_bit(concept_n c) {
    pthread_once(&once, make_tables);
    return licence_table[c];
}

uint64_t licence_bits(concept_n c) {
    uint64_t bits = 0;
    for (; c != NO_CONCEPT && licence_bit(c); c = lexicon_concept(c)->parent) bits |= licence_bit(c);
    return bits;
}

uint8_t whole_weight(float weight) {
    return (uint8_t)lrintf(WHOLE * fminf(1, fmaxf(0, weight)));
}

uint8_t card_missed(unsigned came, unsigned missed) {
    enum { BENEFIT_OF_DOUBT = 3 };
    uint64_t all = (uint64_t)came + missed + BENEFIT_OF_DOUBT;
    return (uint8_t)((uint64_t)missed * WHOLE / all);
}

/* ---- the question ---- */

void question_weigh(struct question *q, const struct weights *weights) {
    int32_t most = 0;
    for (int k = 0; k < PARTS; k++) q->weight[k] = k == PART_ASKED ? -weights->of[k] : weights->of[k];
    for (int k = 0; k < PARTS; k++) most += q->weight[k] > 0 ? q->weight[k] : 0;
    CHECK(most > 0);
    q->points_most = most * PART_ONE;
}

struct question question_of(const struct ask *ask, const struct weights *weights) {
    CHECK(ask->n_wants <= ASK_ITEMS && ask->n_must_speak <= ASK_LANGUAGES && ask->n_plus_speak <= ASK_LANGUAGES);
    struct question q = {.ask = ask, .at = point_of(ask->lat, ask->lon), .slots = (unsigned)__builtin_popcount(ask->grid)};
    question_weigh(&q, weights);
    q.half = (float)(ask->radius ? ask->radius : RADIUS_ELSE) / 2;
    for (size_t i = 0; i < ask->n_must_speak; i++) q.must |= language_bit(ask->must_speak[i].language);
    for (size_t i = 0; i < ask->n_plus_speak; i++) {
        q.plus |= language_bit(ask->plus_speak[i].language);
        q.plus_levels += ask->plus_speak[i].level ? ask->plus_speak[i].level : FLUENT;
    }
    for (size_t i = 0; i < ask->n_wants; i++) q.wants_most += (uint32_t)whole_weight(ask->wants[i].weight) * WHOLE * WHOLE;
    return q;
}

/* ---- conditions ---- */

static uint8_t level_of(const struct card *c, concept_n language) {
    for (size_t i = 0; i < c->n_speaks; i++)
        if (c->speaks[i].language == language) return c->speaks[i].level;
    return 0;
}

static bool speaks_enough(const struct ask *a, const struct card *c) {
    for (size_t i = 0; i < a->n_must_speak; i++)
        if (level_of(c, a->must_speak[i].language) < level_asked(a->must_speak[i])) return false;
    return true;
}

static uint64_t licences_of(const struct card *c) {
    uint64_t bits = 0;
    for (size_t i = 0; i < c->n_knows; i++) bits |= licence_bits(c->knows[i].concept);
    return bits;
}

static unsigned failing(const struct ask *a, const struct card *c, float km) {
    const bool fails[] = {
        [COND_PROFESSION] = a->professions && !(a->professions & c->professions),
        [COND_LANGUAGE] = !speaks_enough(a, c),
        [COND_DISTANCE] = is_far(a, km, c->radius),
        [COND_TIME] = a->grid && !(a->grid & c->grid),
        [COND_DATES] = is_away(a, c->from, c->until),
        [COND_PAID] = !(a->paid & c->paid),
        [COND_ASKED] = a->most_asked && c->asked_week >= a->most_asked,
        [COND_PAUSED] = c->paused_until && c->paused_until >= a->today,
        [COND_LICENCE] = a->licences && (a->licences & ~licences_of(c)),
    };
    unsigned bits = 0;
    for (unsigned k = 0; k < COUNT(fails); k++) bits |= (unsigned)fails[k] << k;
    return bits;
}

/* ---- parts ---- */

/* What the best of what is known is worth to one want, in WHOLE * WHOLE. */
static uint32_t best_for(struct weighted want, const struct card *c) {
    const uint8_t *near = near_concepts(want.concept);
    uint32_t best = 0;
    for (size_t i = 0; i < c->n_knows; i++) {
        uint32_t worth = (uint32_t)near[c->knows[i].concept] * whole_weight(c->knows[i].weight);
        if (worth > best) best = worth;
    }
    return best;
}

static int32_t concepts_of(const struct question *q, const struct card *c) {
    uint32_t sum = 0;
    for (size_t w = 0; w < q->ask->n_wants; w++)
        sum += whole_weight(q->ask->wants[w].weight) * best_for(q->ask->wants[w], c);
    return part_concepts(q, sum);
}

static int32_t languages_of(const struct question *q, const struct card *c) {
    unsigned have = 0;
    for (size_t i = 0; i < q->ask->n_plus_speak; i++) {
        unsigned level = q->ask->plus_speak[i].level ? q->ask->plus_speak[i].level : FLUENT;
        unsigned has = level_of(c, q->ask->plus_speak[i].language);
        have += has < level ? has : level;
    }
    return part_share(have, q->plus_levels);
}

static void parts_of(const struct question *q, const struct card *c, float km, int32_t ret[PARTS]) {
    ret[PART_CONCEPTS] = concepts_of(q, c);
    ret[PART_WORK] = part_work(q, c->works);
    ret[PART_TIME] = part_time(q, c->grid);
    ret[PART_NEAR] = part_near(q, km);
    ret[PART_LANGUAGES] = languages_of(q, c);
    ret[PART_EXPERIENCE] = part_share(c->years, q->ask->years);
    ret[PART_FRESH] = part_fresh(q, c->changed);
    ret[PART_RELIABLE] = part_reliable(c->missed);
    ret[PART_ASKED] = part_asked(q, c->asked_week);
}

static int32_t points_of(const struct question *q, const int32_t part[PARTS]) {
    int32_t points = 0;
    for (int k = 0; k < PARTS; k++) points += q->weight[k] * part[k];
    return points;
}

unsigned question_points(const struct question *q, const struct card *c, int32_t *ret_points) {
    float km = km_of(chord_squared(q->at, point_of(c->lat, c->lon)));
    unsigned fails = failing(q->ask, c, km);
    int32_t part[PARTS];
    if (fails) return fails;
    parts_of(q, c, km, part);
    *ret_points = points_of(q, part);
    return 0;
}

/* ---- reasons ---- */

/* What this concept is worth to the want that it helps most. */
static uint32_t worth_of(const struct ask *a, struct weighted known, concept_n *ret_want) {
    uint32_t best = 0;
    for (size_t w = 0; w < a->n_wants; w++) {
        uint32_t worth = (uint32_t)whole_weight(a->wants[w].weight) * near_concepts(a->wants[w].concept)[known.concept];
        if (worth > best) best = worth, *ret_want = a->wants[w].concept;
    }
    return best * whole_weight(known.weight);
}

static void explain_concepts(const struct ask *a, const struct card *c, struct fit *f) {
    uint32_t best[COUNT(f->matched)] = {0};
    for (size_t k = 0; k < COUNT(f->matched); k++) f->matched[k] = f->wanted[k] = NO_CONCEPT;
    for (size_t k = 0; k < c->n_knows; k++) {
        concept_n want = NO_CONCEPT;
        uint32_t worth = worth_of(a, c->knows[k], &want);
        size_t at = COUNT(best);
        while (at > 0 && worth > best[at - 1]) at--;
        if (at == COUNT(best)) continue;
        memmove(best + at + 1, best + at, (COUNT(best) - 1 - at) * sizeof *best);
        memmove(f->matched + at + 1, f->matched + at, (COUNT(best) - 1 - at) * sizeof *f->matched);
        memmove(f->wanted + at + 1, f->wanted + at, (COUNT(best) - 1 - at) * sizeof *f->wanted);
        best[at] = worth;
        f->matched[at] = c->knows[k].concept;
        f->wanted[at] = want;
    }
}

/* The asked languages that the helper speaks, at most four. */
static void explain_languages(const struct card *c, const struct spoken *asked, size_t n, concept_n ret[4]) {
    size_t found = 0;
    for (size_t k = 0; k < n && found < 4; k++)
        if (level_of(c, asked[k].language)) ret[found++] = asked[k].language;
    while (found < 4) ret[found++] = NO_CONCEPT;
}

static enum condition only_bit(unsigned failing) {
    return failing && !(failing & (failing - 1)) ? (enum condition)__builtin_ctz(failing) : COND_NONE;
}

unsigned question_fit(const struct question *q, const struct card *c, struct fit *ret) {
    const struct ask *a = q->ask;
    float km = km_of(chord_squared(q->at, point_of(c->lat, c->lon)));
    unsigned fails = failing(a, c, km);
    int32_t part[PARTS];
    parts_of(q, c, km, part);
    struct fit f = {.id = c->id, .points = points_of(q, part), .km = q->ask->anywhere ? -1 : km, .slots_asked = (uint8_t)q->slots,
                    .slots = (uint8_t)__builtin_popcount(c->grid & a->grid), .professions = c->professions & a->professions,
                    .has_professions = c->professions, .works = c->works,
                    .fails = only_bit(fails)};
    for (int k = 0; k < PARTS; k++) f.part[k] = (float)part[k] / PART_ONE;
    f.score = fmaxf(0, (float)f.points / (float)q->points_most);
    explain_concepts(a, c, &f);
    explain_languages(c, a->plus_speak, a->n_plus_speak, f.plus);
    explain_languages(c, a->must_speak, a->n_must_speak, f.must);
    *ret = f;
    return fails;
}

bool card_fits(const struct card *card, const struct ask *ask, const struct weights *weights, struct fit *ret) {
    struct question q = question_of(ask, weights);
    return question_fit(&q, card, ret) == 0;
}
