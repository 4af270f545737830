/* match_pool_test.c -- the index finds exactly those whom a walk past everybody finds, in the same order.
**
** The reference asks the rule itself (match_fit_test.c tests that) of one card after the other and sorts everybody. Cards are
** replaced, moved and removed in between, so that changes, their merging and old rows are tested too.
*/
#include <setjmp.h>
#include <stdarg.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "match/pool_fit.h"
#include "pool_cards.h"

enum { CARDS = 2500, ASKS = 10000, ROUNDS = 5, BEST = 50 };

static struct card cards[CARDS];
static bool        present[CARDS];

/* ---- the reference ---- */

struct entry { int32_t points; time_s last_asked; int64_t id; unsigned fails; };

static int better(const void *x, const void *y) {
    const struct entry *a = x, *b = y;
    if (a->points != b->points) return a->points > b->points ? -1 : 1;
    if (a->last_asked != b->last_asked) return a->last_asked < b->last_asked ? -1 : 1;
    return (a->id > b->id) - (a->id < b->id);
}

/* Those who signed up for something: one in seven. */
static int64_t some[CARDS];
static size_t n_some;

static void draw_some(void) {
    n_some = 0;
    for (int64_t id = 1; id <= CARDS; id++)
        if (one_in(7)) some[n_some++] = id;
}

static bool is_some(int64_t id) {
    for (size_t i = 0; i < n_some; i++)
        if (some[i] == id) return true;
    return false;
}

/* Everybody who fails `allowed` conditions, best first. */
static size_t reference(const struct ask *ask, const struct weights *w, int allowed, struct entry *ret) {
    struct question q = question_of(ask, w);
    size_t n = 0;
    for (size_t i = 0; i < CARDS; i++) {
        struct fit fit;
        int32_t points = 0;
        unsigned fails = present[i] ? question_points(&q, &cards[i], &points) : UINT32_MAX;
        if (__builtin_popcount(fails) != allowed || (ask->only_these && !is_some(cards[i].id))) continue;
        if (fails) question_fit(&q, &cards[i], &fit), points = fit.points;
        ret[n++] = (struct entry){points, cards[i].last_asked, cards[i].id, fails};
    }
    qsort(ret, n, sizeof *ret, better);
    return n;
}

static void compare(struct pool *p, const struct ask *a, const struct weights *w, int allowed) {
    static struct entry want[CARDS];
    struct fit got[BEST];
    size_t all = reference(a, w, allowed, want);
    size_t n = allowed ? pool_almost(p, a, w, got, BEST) : pool_rank(p, a, w, got, BEST);
    assert_int_equal(n, all < BEST ? all : BEST);
    for (size_t i = 0; i < n; i++) {
        assert_int_equal(got[i].id, want[i].id);
        assert_int_equal(got[i].points, want[i].points);
        assert_int_equal(allowed ? 1u << got[i].fails : 0, want[i].fails);
    }
}

/* ---- the pool ---- */

static void draw_all(void) {
    for (size_t i = 0; i < CARDS; i++) {
        cards[i] = random_card((int64_t)i + 1);
        present[i] = true;
    }
}

static struct pool *pool_of_all(bool fill) {
    struct pool *p = pool_new();
    struct pool_fill *f = fill ? pool_fill_begin(p) : NULL;
    draw_all();
    for (size_t i = 0; i < CARDS; i++)
        if (fill) pool_fill_add(f, &cards[i]);
        else pool_put(p, &cards[i]);
    if (fill) pool_fill_end(f);
    return p;
}

/* Replaces, moves and removes some. */
static void shake(struct pool *p, int n) {
    for (int k = 0; k < n; k++) {
        size_t i = rand_below(&chance, CARDS);
        present[i] = !one_in(3);
        if (present[i]) {
            cards[i] = random_card((int64_t)i + 1);
            pool_put(p, &cards[i]);
        } else {
            pool_remove(p, (int64_t)i + 1);
        }
    }
}

static size_t count_present(void) {
    size_t n = 0;
    for (size_t i = 0; i < CARDS; i++) n += present[i];
    return n;
}

static void best_fits_are_exact(void **state) {
    (void)state;
    for (int round = 0; round < ROUNDS; round++) {
        struct pool *p = pool_of_all(round % 2);
        for (int k = 0; k < ASKS / ROUNDS; k++) {
            struct ask a = random_ask();
            struct weights w = one_in(2) ? usual_weights : random_weights();
            a.anywhere = one_in(6);
            if (one_in(5)) draw_some(), a.only_these = some, a.n_only_these = n_some;
            compare(p, &a, &w, 0);
            if (k % 10 == 0) compare(p, &a, &w, 1);
            if (k % 3 == 0) shake(p, 10);
        }
        pool_settle(p);
        struct ask a = random_ask();
        compare(p, &a, &usual_weights, 0);
        assert_int_equal(pool_size(p), count_present());
        pool_free(p);
    }
}

/* ---- what the order promises ---- */

/* Where `id` stands among the first of the answer, or their number. */
static size_t rank_of(struct pool *p, const struct ask *a, int64_t id) {
    static struct fit got[CARDS];
    size_t n = pool_rank(p, a, &usual_weights, got, CARDS);
    for (size_t i = 0; i < n; i++)
        if (got[i].id == id) return i;
    return n;
}

static bool speaks(const struct card *c, concept_n language) {
    for (size_t i = 0; i < c->n_speaks; i++)
        if (c->speaks[i].language == language) return true;
    return false;
}

static void a_language_more_never_lowers(void **state) {
    struct pool *p = pool_of_all(true);
    (void)state;
    for (int k = 0; k < 500; k++) {
        struct ask a = random_ask();
        struct card *c = &cards[rand_below(&chance, CARDS)];
        concept_n new = some_language();
        if (c->n_speaks >= CARD_LANGUAGES || speaks(c, new)) continue;
        size_t before = rank_of(p, &a, c->id);
        c->speaks[c->n_speaks++] = (struct spoken){new, 4};
        pool_put(p, c);
        assert_true(rank_of(p, &a, c->id) <= before);
    }
    pool_free(p);
}

static void moving_away_never_raises(void **state) {
    struct pool *p = pool_of_all(true);
    (void)state;
    for (int k = 0; k < 500; k++) {
        struct ask a = random_ask();
        struct card *c = &cards[rand_below(&chance, CARDS)];
        size_t before = rank_of(p, &a, c->id);
        c->lat += c->lat > a.lat ? 0.05f : -0.05f;
        c->lon += c->lon > a.lon ? 0.05f : -0.05f;
        pool_put(p, c);
        assert_true(rank_of(p, &a, c->id) >= before);
    }
    pool_free(p);
}

/* Somebody who has all that the job asks, at its door. */
static struct card perfect_for(const struct ask *a, int64_t id) {
    struct card c = {.id = id, .lat = a->lat, .lon = a->lon, .radius = 50, .works = a->works, .grid = a->grid,
                     .professions = a->professions, .from = TODAY, .changed = TODAY, .paid = 3, .years = a->years};
    for (size_t i = 0; i < a->n_must_speak; i++) c.speaks[c.n_speaks++] = (struct spoken){a->must_speak[i].language, 4};
    for (size_t i = 0; i < a->n_plus_speak; i++) c.speaks[c.n_speaks++] = (struct spoken){a->plus_speak[i].language, 4};
    for (size_t i = 0; i < a->n_wants; i++) c.knows[c.n_knows++] = (struct weighted){a->wants[i].concept, 1};
    for (concept_n l = 0; l < (concept_n)lexicon_size(); l++)
        if (a->licences & licence_bit(l)) c.knows[c.n_knows++] = (struct weighted){l, 1};
    return c;
}

static void perfect_helpers_are_in_the_top_ten(void **state) {
    enum { PLANTED = 5 };
    struct pool *p = pool_of_all(true);
    (void)state;
    for (int k = 0; k < 200; k++) {
        struct ask a = random_ask();
        for (int64_t id = 90001; id < 90001 + PLANTED; id++) {
            struct card c = perfect_for(&a, id);
            pool_put(p, &c);
        }
        for (int64_t id = 90001; id < 90001 + PLANTED; id++) assert_true(rank_of(p, &a, id) < 10);
        struct fit best;
        pool_rank(p, &a, &usual_weights, &best, 1);
        assert_true(best.score > 0.99f);
    }
    pool_free(p);
}

static void those_already_asked_are_left_out(void **state) {
    struct pool *p = pool_of_all(true);
    (void)state;
    for (int k = 0; k < 100; k++) {
        struct ask a = random_ask();
        struct fit all[BEST], rest[BEST];
        size_t n = pool_rank(p, &a, &usual_weights, all, BEST);
        if (n < 3) continue;
        const int64_t asked[] = {all[0].id < all[2].id ? all[0].id : all[2].id, all[0].id < all[2].id ? all[2].id : all[0].id};
        a.not_these = asked;
        a.n_not_these = 2;
        assert_true(pool_rank(p, &a, &usual_weights, rest, BEST) >= n - 2);
        assert_int_equal(rest[0].id, all[1].id);
        if (n > 3) assert_int_equal(rest[1].id, all[3].id);
    }
    pool_free(p);
}

static void an_empty_pool_answers_nobody(void **state) {
    struct pool *p = pool_new();
    struct ask a = random_ask();
    struct fit fit;
    (void)state;
    assert_int_equal(pool_rank(p, &a, &usual_weights, &fit, 1), 0);
    assert_int_equal(pool_almost(p, &a, &usual_weights, &fit, 1), 0);
    pool_remove(p, 5);
    assert_int_equal(pool_size(p), 0);
    struct card c = perfect_for(&a, 5);
    pool_put(p, &c);
    assert_int_equal(pool_rank(p, &a, &usual_weights, &fit, 1), 1);
    assert_int_equal(pool_rank(p, &a, &usual_weights, &fit, 0), 0);
    pool_remove(p, 5);
    assert_int_equal(pool_rank(p, &a, &usual_weights, &fit, 1), 0);
    pool_free(p);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(best_fits_are_exact),
        cmocka_unit_test(a_language_more_never_lowers),
        cmocka_unit_test(moving_away_never_raises),
        cmocka_unit_test(perfect_helpers_are_in_the_top_ten),
        cmocka_unit_test(those_already_asked_are_left_out),
        cmocka_unit_test(an_empty_pool_answers_nobody),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
