/* pool_search_test.c -- a search finds, ranks and counts exactly what its definition says.
**
** The reference asks the rule of every card. What a value of a filter would give is counted by asking again with that value
** chosen; what would be found without a filter, by asking again without it. Cards change in between.
*/
#include <setjmp.h>
#include <stdarg.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "match/pool_search.h"
#include "pool_cards.h"

enum { CARDS = 2500, SEARCHES = 600, BEST = 50, TRIES = 12 };

static struct card cards[CARDS];
static bool present[CARDS];

/* Nobody has a language twice. */
static struct card some_card(int64_t id) {
    struct card c = random_card(id);
    uint8_t n = 0;
    for (size_t i = 0; i < c.n_speaks; i++) {
        bool again = false;
        for (size_t k = 0; k < n; k++) again = again || c.speaks[k].language == c.speaks[i].language;
        if (!again) c.speaks[n++] = c.speaks[i];
    }
    c.n_speaks = n;
    return c;
}

/* ---- the reference ---- */

static size_t count_all(const struct search_ask *s) {
    size_t n = 0;
    for (size_t i = 0; i < CARDS; i++) {
        bool hidden;
        n += present[i] && !card_misses(&cards[i], s, &hidden) && !hidden;
    }
    return n;
}

struct entry { int32_t points; time_s last_asked; int64_t id; };

static int better(const void *x, const void *y) {
    const struct entry *a = x, *b = y;
    if (a->points != b->points) return a->points > b->points ? -1 : 1;
    if (a->last_asked != b->last_asked) return a->last_asked < b->last_asked ? -1 : 1;
    return (a->id > b->id) - (a->id < b->id);
}

static size_t rank_all(const struct search_ask *s, struct entry *ret) {
    struct question q = question_of(&s->ask, &usual_weights);
    size_t n = 0;
    for (size_t i = 0; i < CARDS; i++) {
        bool hidden;
        struct fit fit;
        if (!present[i] || card_misses(&cards[i], s, &hidden) || hidden) continue;
        question_fit(&q, &cards[i], &fit);
        ret[n++] = (struct entry){fit.points, cards[i].last_asked, cards[i].id};
    }
    qsort(ret, n, sizeof *ret, better);
    return n;
}

/* ---- random searches ---- */

static struct search_ask random_search(void) {
    struct search_ask s = {.ask = random_ask(), .since = one_in(4) ? TODAY - 200 : 0,
                           .radii = {1, 5, 10, 20, 30, 50}, .sinces = {TODAY - 7, TODAY - 30, TODAY - 90, TODAY - 365}};
    struct ask *a = &s.ask;
    a->anywhere = one_in(4);
    a->today = TODAY + (day_n)rand_below(&chance, 5) - 2;      /* breaks end and begin meanwhile */
    a->works = one_in(3) ? (uint16_t)(1u << rand_below(&chance, WORKS)) : 0;
    a->grid = one_in(3) ? some_grid() & 0xFF : 0;
    a->paid = (uint8_t)(one_in(3) ? 1 + rand_below(&chance, 2) : 0);
    a->licences = 0;
    a->until = 0;
    a->n_wants = one_in(2) ? 0 : a->n_wants % 4;
    if (one_in(5) && a->n_must_speak && a->must_speak[0].language != lexicon_language(STR("es")))
        a->must_speak[a->n_must_speak++] = (struct spoken){lexicon_language(STR("es")), 1};
    return s;
}

/* The same search with a value chosen, and the number of that value. */
static struct search_ask with_value(struct search_ask s, unsigned *ret_value) {
    switch (rand_below(&chance, 5)) {
    case 0:
        *ret_value = VALUE_WORK + rand_below(&chance, WORKS);
        s.ask.works = (uint16_t)(1u << (*ret_value - VALUE_WORK));
        break;
    case 1:
        *ret_value = VALUE_SLOT + rand_below(&chance, SLOTS);
        s.ask.grid = 1u << (*ret_value - VALUE_SLOT);
        break;
    case 2:
        *ret_value = VALUE_PAID + rand_below(&chance, 2);
        s.ask.paid = (uint8_t)(1u << (*ret_value - VALUE_PAID));
        break;
    case 3:
        *ret_value = VALUE_PROFESSION + rand_below(&chance, 8);
        s.ask.professions = (uint64_t)1 << (*ret_value - VALUE_PROFESSION);
        break;
    default: {
        struct spoken spoken = {some_language(), (uint8_t)(1 + rand_below(&chance, 4))};
        size_t k = 0;
        *ret_value = VALUE_LANGUAGE + language_number(spoken.language) * 4 + spoken.level - 1;
        while (k < s.ask.n_must_speak && s.ask.must_speak[k].language != spoken.language) k++;
        if (k == s.ask.n_must_speak) s.ask.n_must_speak++;
        s.ask.must_speak[k] = spoken;
    }
    }
    return s;
}

static struct search_ask without_filter(struct search_ask s, enum search_filter filter) {
    switch (filter) {
    case BY_TEXT:       s.ask.n_wants = 0; break;
    case BY_PLACE:      s.ask.anywhere = true; break;
    case BY_WORK:       s.ask.works = 0; break;
    case BY_PROFESSION: s.ask.professions = 0; break;
    case BY_TIME:       s.ask.grid = 0; break;
    case BY_PAID:       s.ask.paid = 0; break;
    case BY_SINCE:      s.since = 0; break;
    default:
        for (unsigned k = filter - BY_LANGUAGE; k + 1 < s.ask.n_must_speak; k++) s.ask.must_speak[k] = s.ask.must_speak[k + 1];
        s.ask.n_must_speak--;
    }
    return s;
}

static bool uses(const struct search_ask *s, enum search_filter filter) {
    const struct ask *a = &s->ask;
    const bool used[] = { [BY_TEXT] = a->n_wants, [BY_PLACE] = !s->ask.anywhere, [BY_WORK] = a->works, [BY_PROFESSION] = a->professions,
                          [BY_TIME] = a->grid, [BY_PAID] = a->paid, [BY_SINCE] = s->since };
    return filter < BY_LANGUAGE ? used[filter] : filter - BY_LANGUAGE < a->n_must_speak;
}

/* ---- the tests ---- */

static void compare_fits(const struct search_ask *s, const struct search_found *found) {
    static struct entry want[CARDS];
    size_t n = rank_all(s, want);
    assert_int_equal(found->n, n);
    assert_int_equal(found->n_fits, n < BEST ? n : BEST);
    for (size_t i = 0; i < found->n_fits; i++) {
        assert_int_equal(found->fit[i].id, want[i].id);
        assert_int_equal(found->fit[i].points, want[i].points);
        assert_int_equal(found->fit[i].fails, COND_NONE);
    }
}

static void compare_counts(const struct search_ask *s, const struct search_found *found) {
    for (int k = 0; k < TRIES; k++) {
        unsigned value = 0;
        struct search_ask other = with_value(*s, &value);
        assert_int_equal(found->value[value], count_all(&other));
    }
    size_t t = rand_below(&chance, SEARCH_RADII), u = rand_below(&chance, SEARCH_SINCES);
    struct search_ask other = *s;
    other.ask.radius = s->radii[t];
    if (!s->ask.anywhere) assert_int_equal(found->within[t], count_all(&other));
    other = *s;
    other.since = s->sinces[u];
    assert_int_equal(found->joined[u], count_all(&other));
}

static void compare_places(const struct search_found *found) {
    size_t n = 0;
    for (size_t i = 0; i < found->n_spots; i++) {
        assert_true(found->spot[i].n > 0);
        n += found->spot[i].n;
    }
    assert_int_equal(n, found->n);
}

static void compare_without(const struct search_ask *s, const struct search_found *found) {
    for (enum search_filter f = 0; f < SEARCH_FILTERS; f++) {
        struct search_ask other = uses(s, f) ? without_filter(*s, f) : *s;
        assert_int_equal(found->without[f], found->n || !uses(s, f) ? 0 : count_all(&other));
    }
}

static void shake(struct pool *p, int n) {
    for (int k = 0; k < n; k++) {
        size_t i = rand_below(&chance, CARDS);
        present[i] = !one_in(3);
        cards[i] = some_card((int64_t)i + 1);
        if (present[i]) pool_put(p, &cards[i]);
        else pool_remove(p, (int64_t)i + 1);
    }
}

static struct pool *pool_of_all(void) {
    struct pool *p = pool_new();
    struct pool_fill *f = pool_fill_begin(p);
    for (size_t i = 0; i < CARDS; i++) {
        cards[i] = some_card((int64_t)i + 1);
        present[i] = true;
        pool_fill_add(f, &cards[i]);
    }
    pool_fill_end(f);
    return p;
}

static void a_search_equals_its_definition(void **state) {
    struct pool *p = pool_of_all();
    struct arena a = arena_make(0);
    size_t nobody = 0;
    (void)state;
    for (int k = 0; k < SEARCHES; k++, arena_reset(&a)) {
        struct search_ask s = random_search();
        struct search_found found;
        pool_search(p, &a, &s, &usual_weights, BEST, &found);
        compare_fits(&s, &found);
        compare_counts(&s, &found);
        compare_places(&found);
        compare_without(&s, &found);
        nobody += found.n == 0;
        if (k % 3 == 0) shake(p, 10);
        if (k % 100 == 99) pool_settle(p);
    }
    assert_in_range(nobody, 20, SEARCHES - 20);
    arena_free(&a);
    pool_free(p);
}

static void an_empty_pool_has_nobody(void **state) {
    struct pool *p = pool_new();
    struct arena a = arena_make(0);
    struct search_ask s = random_search();
    struct search_found found;
    (void)state;
    pool_search(p, &a, &s, &usual_weights, BEST, &found);
    assert_int_equal(found.n, 0);
    assert_int_equal(found.n_fits, 0);
    assert_int_equal(found.n_spots, 0);
    arena_free(&a);
    pool_free(p);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_search_equals_its_definition),
        cmocka_unit_test(an_empty_pool_has_nobody),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
