/* match_pool_test.c -- the pool against a reference that is as simple as can be.
**
** The reference keeps the cards in an array, asks every condition of pool.h of every card with
** formulas of its own, sorts everybody by score, and takes the first. Random cards and jobs come
** from a repeatable generator; cards are replaced, moved and removed in between, so that the pool's
** tidying is tested too.
*/
#include <math.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "base/rand.h"
#include "match/pool.h"
#include "places/distance.h"

enum { CARDS = 4000, ASKS = 300, BEST = 50, TODAY = 18360 };

static struct rand chance = {2020};
static struct card cards[CARDS];
static bool        present[CARDS];

static concept_n language(void) {
    static const struct str codes[] = {STR("nl"), STR("fr"), STR("en"),
                                       STR("de"), STR("tr"), STR("ar")};
    return lexicon_language(codes[rand_below(&chance, COUNT(codes))]);
}

/* Often a common concept, so that there is something in common. */
static concept_n some_concept(void) {
    uint32_t n = (uint32_t)lexicon_size();
    return (concept_n)rand_below(&chance, rand_below(&chance, 3) ? n / 16 : n);
}

static uint32_t some_grid(void) {
    return (uint32_t)(rand_next(&chance) & rand_next(&chance)) & 0x0FFFFFFF;
}

static struct card random_card(int64_t id) {
    struct card c = {.id = id,
                     .lat = 50.7f + 0.6f * (float)rand_unit(&chance),
                     .lon = 3 + 2.5f * (float)rand_unit(&chance),
                     .radius = (uint16_t)(5 + rand_below(&chance, 60)),
                     .works = (uint16_t)rand_below(&chance, 1 << WORKS),
                     .grid = some_grid(),
                     .professions = rand_next(&chance) & rand_next(&chance) & 255,
                     .from = TODAY - (day_n)rand_below(&chance, 30),
                     .paid = (uint8_t)(1 + rand_below(&chance, 3)),
                     .years = (uint8_t)rand_below(&chance, 8),
                     .asked_week = (uint8_t)rand_below(&chance, 5),
                     .last_asked = rand_below(&chance, 3)};
    if (!rand_below(&chance, 4)) c.until = TODAY + (day_n)rand_below(&chance, 60) - 20;
    if (!rand_below(&chance, 8)) c.paused_until = TODAY + (day_n)rand_below(&chance, 6) - 3;
    if (!rand_below(&chance, 20)) c.works = 0;
    c.n_speaks = (uint8_t)rand_below(&chance, 4);
    for (size_t i = 0; i < c.n_speaks; i++)
        c.speaks[i] = (struct spoken){language(), (uint8_t)(1 + rand_below(&chance, 4))};
    c.n_knows = (uint8_t)rand_below(&chance, CARD_ITEMS + 1);
    for (size_t i = 0; i < c.n_knows; i++)
        c.knows[i] = (struct weighted){some_concept(), (float)(1 + rand_below(&chance, 255)) / 255};
    return c;
}

/* One in seven, in order. */
static int64_t some_ids[CARDS];
static size_t choose_ids(void) {
    size_t n = 0;
    for (int64_t id = 1; id <= CARDS; id++)
        if (!rand_below(&chance, 7)) some_ids[n++] = id;
    return n;
}

static struct ask random_ask(void) {
    struct ask a = {.lat = 50.7f + 0.6f * (float)rand_unit(&chance),
                    .lon = 3 + 2.5f * (float)rand_unit(&chance),
                    .radius = (uint16_t)(rand_below(&chance, 5) ? 5 + rand_below(&chance, 60) : 0),
                    .grid = rand_below(&chance, 4) ? some_grid() : 0,
                    .from = TODAY,
                    .until = TODAY + 30,
                    .today = TODAY,
                    .paid = (uint8_t)(1 + rand_below(&chance, 2)),
                    .works = (uint16_t)rand_below(&chance, 64),
                    .professions = rand_below(&chance, 3) ? 0 : rand_below(&chance, 16),
                    .years = (uint8_t)rand_below(&chance, 5),
                    .most_asked = (uint8_t)rand_below(&chance, 6)};
    a.n_must_speak = (uint8_t)rand_below(&chance, 3) / 2;
    if (a.n_must_speak)
        a.must_speak[0] = (struct spoken){language(), (uint8_t)rand_below(&chance, 4)};
    a.n_plus_speak = (uint8_t)rand_below(&chance, 3);
    for (size_t i = 0; i < a.n_plus_speak; i++)
        a.plus_speak[i] = (struct spoken){language(), (uint8_t)rand_below(&chance, 5)};
    a.n_wants = (uint8_t)rand_below(&chance, 12);
    for (size_t i = 0; i < a.n_wants; i++)
        a.wants[i] = (struct weighted){some_concept(), (float)(1 + rand_below(&chance, 10)) / 10};
    a.anywhere = !rand_below(&chance, 6);
    if (!rand_below(&chance, 4)) a.only_these = some_ids, a.n_only_these = choose_ids();
    return a;
}

/* ---- the reference ---- */

static unsigned level(const struct card *c, concept_n l) {
    for (size_t i = 0; i < c->n_speaks; i++)
        if (c->speaks[i].language == l) return c->speaks[i].level;
    return 0;
}

static bool speaks(const struct card *c, const struct ask *a) {
    for (size_t i = 0; i < a->n_must_speak; i++) {
        unsigned least = a->must_speak[i].level ? a->must_speak[i].level : 1;
        if (level(c, a->must_speak[i].language) < least) return false;
    }
    return true;
}

/* How many conditions fail; *ret_last is one of them. */
static int failures(const struct card *c, const struct ask *a, enum condition *ret_last) {
    double km = distance_km((double)a->lat, (double)a->lon, (double)c->lat, (double)c->lon);
    const bool fails[] = {
        [COND_PROFESSION] = a->professions && !(a->professions & c->professions),
        [COND_LANGUAGE] = !speaks(c, a),
        [COND_DISTANCE] = !a->anywhere && (km > c->radius || (a->radius && km > a->radius)),
        [COND_TIME] = a->grid && !(a->grid & c->grid),
        [COND_DATES] = (a->until && c->from > a->until) || (c->until && c->until < a->from),
        [COND_PAID] = !(a->paid & c->paid),
        [COND_ASKED] = a->most_asked && c->asked_week >= a->most_asked,
        [COND_PAUSED] = c->paused_until && c->paused_until >= a->today};
    int n = 0;
    for (int i = COND_PROFESSION; i <= COND_PAUSED; i++)
        if (fails[i]) n++, *ret_last = (enum condition)i;
    return n;
}

static double share(double have, double want) {
    return want <= 0 ? 1 : fmin(1, have / want);
}

static double concepts(const struct card *c, const struct ask *a) {
    double sum = 0, weights = 0;
    for (size_t w = 0; w < a->n_wants; w++) {
        double best = 0;
        for (size_t k = 0; k < c->n_knows; k++)
            best = fmax(best, (double)(lexicon_near(a->wants[w].concept, c->knows[k].concept) *
                                       c->knows[k].weight));
        sum += (double)a->wants[w].weight * best;
        weights += (double)a->wants[w].weight;
    }
    return share(sum, weights);
}

static double languages(const struct card *c, const struct ask *a) {
    double have = 0, want = 0;
    for (size_t i = 0; i < a->n_plus_speak; i++) {
        unsigned asked = a->plus_speak[i].level ? a->plus_speak[i].level : 3;
        want += asked;
        have += fmin(asked, level(c, a->plus_speak[i].language));
    }
    return share(have, want);
}

static double score(const struct card *c, const struct ask *a) {
    double km = distance_km((double)a->lat, (double)a->lon, (double)c->lat, (double)c->lon);
    double work = !a->works ? 1 : !c->works ? 0.3 : a->works & c->works ? 1 : 0;
    double near = a->anywhere ? 1 : exp(-km / ((a->radius ? a->radius : 30) / 2.0));
    double time = share(__builtin_popcount(a->grid & c->grid), __builtin_popcount(a->grid));
    double asked = a->most_asked ? share(c->asked_week, a->most_asked) : 0;
    return 0.40 * concepts(c, a) + 0.15 * work + 0.15 * time +
           0.12 * near + 0.10 * languages(c, a) +
           0.08 * share(c->years, a->years) - 0.10 * asked;
}

static double scores[CARDS];

static int order(const void *x, const void *y) {
    size_t a = *(const size_t *)x, b = *(const size_t *)y;
    return scores[a] > scores[b] ? -1 : scores[a] < scores[b];
}

static bool is_meant(const struct ask *a, int64_t id) {
    for (size_t i = 0; i < a->n_only_these; i++)
        if (a->only_these[i] == id) return true;
    return !a->only_these;
}

/* Everybody who fails `allowed` conditions, best first. */
static size_t reference(const struct ask *a, int allowed, size_t *ret) {
    size_t n = 0;
    enum condition which;
    for (size_t i = 0; i < CARDS; i++) {
        if (!present[i] || !is_meant(a, cards[i].id) || failures(&cards[i], a, &which) != allowed) continue;
        scores[i] = score(&cards[i], a);
        ret[n++] = i;
    }
    qsort(ret, n, sizeof *ret, order);
    return n;
}

/* ---- the tests ---- */

static struct pool *fill(void) {
    struct pool *p = pool_new();
    for (size_t i = 0; i < CARDS; i++) {
        cards[i] = random_card((int64_t)i + 1);
        present[i] = true;
        pool_put(p, &cards[i]);
    }
    return p;
}

/* Replaces, moves and removes some. */
static void shake(struct pool *p) {
    for (int k = 0; k < 100; k++) {
        size_t i = rand_below(&chance, CARDS);
        if (!rand_below(&chance, 3)) {
            pool_remove(p, (int64_t)i + 1);
            present[i] = false;
        } else {
            cards[i] = random_card((int64_t)i + 1);
            present[i] = true;
            pool_put(p, &cards[i]);
        }
    }
}

static void compare(struct pool *p, const struct ask *a, int allowed) {
    static size_t want[CARDS];
    struct fit got[BEST];
    size_t all = reference(a, allowed, want);
    size_t n = allowed ? pool_almost(p, a, got, BEST) : pool_rank(p, a, got, BEST);
    assert_int_equal(n, all < BEST ? all : BEST);
    for (size_t i = 0; i < n; i++) {
        size_t at = (size_t)got[i].id - 1;
        enum condition which = COND_NONE;
        assert_true(present[at]);
        assert_int_equal(failures(&cards[at], a, &which), allowed);
        assert_int_equal(got[i].fails, which);
        assert_true(fabs((double)got[i].score - fmax(0, scores[want[i]])) < 1e-4);
        assert_true(fabs(scores[at] - scores[want[i]]) < 1e-4);
    }
}

static void best_fits_are_exact(void **state) {
    struct pool *p = fill();
    (void)state;
    for (int k = 0; k < ASKS; k++) {
        struct ask a = random_ask();
        compare(p, &a, 0);
        if (k % 10 == 0) compare(p, &a, 1);
        if (k % 3 == 0) shake(p);
    }
    size_t n = 0;
    for (size_t i = 0; i < CARDS; i++) n += present[i];
    assert_int_equal(pool_size(p), n);
    pool_free(p);
}

/* Where `id` stands among the first of the answer, or `n`. */
static size_t rank_of(struct pool *p, const struct ask *a, int64_t id) {
    static struct fit got[CARDS];
    size_t n = pool_rank(p, a, got, CARDS);
    for (size_t i = 0; i < n; i++)
        if (got[i].id == id) return i;
    return n;
}

static void a_language_more_never_lowers(void **state) {
    struct pool *p = fill();
    (void)state;
    for (int k = 0; k < 200; k++) {
        struct ask a = random_ask();
        struct card c = cards[rand_below(&chance, CARDS)];
        if (c.n_speaks >= CARD_LANGUAGES) continue;
        size_t before = rank_of(p, &a, c.id);
        concept_n new = language();
        if (level(&c, new)) continue;
        c.speaks[c.n_speaks++] = (struct spoken){new, 4};
        pool_put(p, &c);
        assert_true(rank_of(p, &a, c.id) <= before);
        cards[c.id - 1] = c;
    }
    pool_free(p);
}

static void moving_away_never_raises(void **state) {
    struct pool *p = fill();
    (void)state;
    for (int k = 0; k < 200; k++) {
        struct ask a = random_ask();
        struct card c = cards[rand_below(&chance, CARDS)];
        size_t before = rank_of(p, &a, c.id);
        c.lat += c.lat > a.lat ? 0.05f : -0.05f;
        c.lon += c.lon > a.lon ? 0.05f : -0.05f;
        pool_put(p, &c);
        assert_true(rank_of(p, &a, c.id) >= before);
        cards[c.id - 1] = c;
    }
    pool_free(p);
}

static void a_perfect_helper_is_first(void **state) {
    struct pool *p = fill();
    (void)state;
    for (int k = 0; k < 50; k++) {
        struct ask a = random_ask();
        a.only_these = NULL, a.n_only_these = 0; /* the perfect one is among them */
        struct card c = {.id = 99999,
                         .lat = a.lat,
                         .lon = a.lon,
                         .radius = 50,
                         .works = a.works,
                         .grid = a.grid,
                         .professions = a.professions,
                         .from = TODAY,
                         .paid = 3,
                         .years = a.years};
        for (size_t i = 0; i < a.n_must_speak; i++)
            c.speaks[c.n_speaks++] = (struct spoken){a.must_speak[i].language, 4};
        for (size_t i = 0; i < a.n_plus_speak; i++)
            c.speaks[c.n_speaks++] = (struct spoken){a.plus_speak[i].language, 4};
        for (size_t i = 0; i < a.n_wants; i++)
            c.knows[c.n_knows++] = (struct weighted){a.wants[i].concept, 1};
        pool_put(p, &c);
        assert_true(rank_of(p, &a, c.id) < 10);
        struct fit best;
        pool_rank(p, &a, &best, 1);
        assert_true(best.score > 0.99f);
    }
    pool_free(p);
}

static void reasons_are_told(void **state) {
    struct pool *p = pool_new();
    concept_n nurse = lexicon_by_id(STR("nurse")), night = lexicon_by_id(STR("night-nurse"));
    concept_n nl = lexicon_language(STR("nl")), fr = lexicon_language(STR("fr"));
    struct card c = {.id = 7,
                     .lat = 51,
                     .lon = 4,
                     .radius = 20,
                     .works = 1 << WORK_NURSING,
                     .grid = 0xF0,
                     .professions = 1,
                     .from = TODAY,
                     .paid = 2,
                     .n_speaks = 2,
                     .n_knows = 1};
    struct ask a = {.lat = 51,
                    .lon = 4.1f,
                    .radius = 15,
                    .grid = 0xFF,
                    .from = TODAY,
                    .today = TODAY,
                    .paid = 2,
                    .works = 1 << WORK_NURSING,
                    .professions = 3,
                    .n_must_speak = 1,
                    .n_plus_speak = 1,
                    .n_wants = 1};
    struct fit f;
    (void)state;
    c.speaks[0] = (struct spoken){nl, 4};
    c.speaks[1] = (struct spoken){fr, 2};
    c.knows[0] = (struct weighted){nurse, 1};
    a.must_speak[0] = (struct spoken){nl, 3};
    a.plus_speak[0] = (struct spoken){fr, 0};
    a.wants[0] = (struct weighted){night, 1};
    pool_put(p, &c);
    assert_int_equal(pool_rank(p, &a, &f, 1), 1);
    assert_int_equal(f.matched[0], nurse);
    assert_int_equal(f.matched[1], NO_CONCEPT);
    assert_int_equal(f.plus[0], fr);
    assert_int_equal(f.must[0], nl);
    assert_int_equal(f.slots, 4);
    assert_int_equal(f.slots_asked, 8);
    assert_int_equal(f.professions, 1);
    assert_true(f.km > 6.9f && f.km < 7.1f);
    assert_true(fabsf(f.concepts - 0.8f) < 0.01f);
    assert_int_equal(pool_almost(p, &a, &f, 1), 0);
    a.must_speak[0].language = lexicon_language(STR("tr"));
    assert_int_equal(pool_rank(p, &a, &f, 1), 0);
    assert_int_equal(pool_almost(p, &a, &f, 1), 1);
    assert_int_equal(f.fails, COND_LANGUAGE);
    const int64_t asked[] = {7};
    a.not_these = asked;
    a.n_not_these = 1;
    assert_int_equal(pool_almost(p, &a, &f, 1), 0);
    pool_free(p);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(best_fits_are_exact),    cmocka_unit_test(a_language_more_never_lowers),
        cmocka_unit_test(moving_away_never_raises), cmocka_unit_test(a_perfect_helper_is_first),
        cmocka_unit_test(reasons_are_told),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
