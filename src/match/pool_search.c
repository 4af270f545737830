/* pool_search.c -- the rule of one card, and a search: one walk, then the best of those who were found. */
#include "match/pool_search.h"

#include <string.h>

#include "match/pool_walk.h"

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

/* ---- a search ---- */

static void rank(struct reader *r, uint32_t changes, const struct search_ask *s, const struct weights *weights,
                 const uint64_t *only, size_t limit, struct search_found *ret) {
    struct ask ask = s->ask;
    if (!ask.paid) ask.paid = 3;
    ret->n_fits = rank_rows(r, changes, &ask, weights, only, ret->fit, limit);
    for (size_t i = 0; i < ret->n_fits; i++) ret->fit[i].fails = COND_NONE;      /* being asked often is no reason to hide */
}

static uint64_t *words_for(struct reader *r, uint32_t changes, struct arena *a) {
    const struct view *view = atomic_load_explicit(&r->looks_at, memory_order_relaxed);
    return arena_array(a, uint64_t, view->index->n_blocks + changes / CHUNK + 1);
}

/* How many another search finds. */
static size_t count_other(struct reader *r, uint32_t changes, struct arena *a, const struct search_ask *s) {
    struct search_found other = {0};
    struct sieve sieve;
    sieve_make(a, s, &sieve);
    sieve.number_only = true;
    walk_everybody(r, changes, a, &sieve, words_for(r, changes, a), &other);
    return other.n;
}

/* Nobody is found: how many without the text, or without the place. The other filters were counted in the walk. */
static void find_drop(struct reader *r, uint32_t changes, struct arena *a, const struct search_ask *s, struct search_found *ret) {
    struct search_ask other = *s;
    if (s->ask.n_wants) {
        other.ask.n_wants = 0;
        ret->without[BY_TEXT] = count_other(r, changes, a, &other);
    }
    other = *s;
    if (!s->ask.anywhere) {
        other.ask.anywhere = true;
        ret->without[BY_PLACE] = count_other(r, changes, a, &other);
    }
}

void pool_search(struct pool *p, struct arena *a, const struct search_ask *s, const struct weights *weights, size_t limit,
                 struct search_found *ret) {
    uint32_t changes;
    struct reader *r = pool_look(p, &changes);
    uint64_t *only = words_for(r, changes, a);
    struct search_found found = {.fit = arena_array(a, struct fit, limit)};
    struct sieve sieve;
    sieve_make(a, s, &sieve);
    walk_everybody(r, changes, a, &sieve, only, &found);
    if (!found.n) find_drop(r, changes, a, s, &found);
    else {
        memset(found.without, 0, sizeof found.without);
        if (limit) rank(r, changes, s, weights, only, limit, &found);
    }
    pool_look_away(r);
    *ret = found;
}
