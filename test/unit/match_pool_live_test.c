/* match_pool_live_test.c -- ranking and searching while others write: each sees the pool as it was at one moment.
**
** Writers replace cards all the time; each helper is always there, at one of two places. So each of them must find everybody
** exactly once, however many changes and merges happen meanwhile. The thread sanitizer runs this file too.
*/
#include <pthread.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stdatomic.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "match/pool_search.h"
#include "pool_cards.h"

enum { HELPERS = 600, READERS_AT_WORK = 3, CHANGES = 30000 };

static struct pool *pool;
static atomic_bool done;
static atomic_int rankings, wrong;

static struct card helper(int64_t id, bool moved) {
    return (struct card){.id = id, .lat = moved ? 51.0f : 51.1f, .lon = 4, .radius = 60, .from = TODAY, .paid = 3,
                         .works = 1, .grid = 1, .years = moved};
}

/* Around midnight some still ask for yesterday. */
static bool search_counts_all(struct arena *a, day_n today) {
    const struct search_ask s = {.ask = {.lat = 51, .lon = 4, .radius = 50, .from = today, .today = today, .works = 1}};
    struct search_found found;
    pool_search(pool, a, &s, &usual_weights, 5, &found);
    arena_reset(a);
    return found.n == HELPERS && found.value[VALUE_WORK] == HELPERS && found.value[VALUE_SLOT] == HELPERS;
}

static void *rank_all_the_time(void *unused) {
    static _Thread_local struct fit fit[HELPERS + 10];
    struct arena a = arena_make(0);
    const struct ask ask = {.lat = 51, .lon = 4, .from = TODAY, .today = TODAY, .paid = 1, .years = 1};
    while (!atomic_load(&done)) {
        uint8_t seen[HELPERS] = {0};
        size_t n = pool_rank(pool, &ask, &usual_weights, fit, HELPERS + 10);
        for (size_t i = 0; i < n; i++) seen[fit[i].id]++;
        bool all_once = n == HELPERS;
        for (size_t i = 0; i < HELPERS; i++) all_once = all_once && seen[i] == 1;
        all_once = all_once && search_counts_all(&a, TODAY - atomic_load(&rankings) % 2);
        if (!all_once) atomic_fetch_add(&wrong, 1);
        atomic_fetch_add(&rankings, 1);
    }
    arena_free(&a);
    return unused;
}

static void *change_all_the_time(void *seed) {
    struct rand r = rand_seeded((uintptr_t)seed);
    for (int k = 0; k < CHANGES; k++) {
        struct card c = helper(rand_below(&r, HELPERS), rand_below(&r, 2));
        pool_put(pool, &c);
    }
    return NULL;
}

static void every_ranking_sees_everybody_once(void **state) {
    pthread_t reader[READERS_AT_WORK], writer[2];
    (void)state;
    pool = pool_new();
    for (int64_t id = 0; id < HELPERS; id++) {
        struct card c = helper(id, false);
        pool_put(pool, &c);
    }
    for (size_t i = 0; i < COUNT(reader); i++) assert_int_equal(pthread_create(&reader[i], NULL, rank_all_the_time, NULL), 0);
    for (size_t i = 0; i < COUNT(writer); i++)
        assert_int_equal(pthread_create(&writer[i], NULL, change_all_the_time, (void *)(i + 1)), 0);
    for (size_t i = 0; i < COUNT(writer); i++) pthread_join(writer[i], NULL);
    atomic_store(&done, true);
    for (size_t i = 0; i < COUNT(reader); i++) pthread_join(reader[i], NULL);
    assert_int_equal(atomic_load(&wrong), 0);
    assert_true(atomic_load(&rankings) > 10);
    assert_int_equal(pool_size(pool), HELPERS);
    pool_free(pool);
}

/* Changes that are told while the pool is being filled are newer than what is filled in. */
static void a_change_during_filling_stays(void **state) {
    const struct ask ask = {.lat = 51, .lon = 4, .from = TODAY, .today = TODAY, .paid = 1};
    struct fit fit[4];
    struct card old = helper(1, false), new = helper(1, true), gone = helper(2, false), other = helper(3, false);
    (void)state;
    pool = pool_new();
    struct pool_fill *f = pool_fill_begin(pool);
    pool_put(pool, &new);
    pool_put(pool, &gone);
    pool_remove(pool, 2);
    pool_fill_add(f, &old);
    pool_fill_add(f, &gone);
    pool_fill_add(f, &other);
    pool_fill_end(f);
    assert_int_equal(pool_size(pool), 2);
    assert_int_equal(pool_rank(pool, &ask, &usual_weights, fit, 4), 2);
    assert_int_equal(fit[0].id, 1);
    assert_true(fit[0].km < 0.1f);
    assert_int_equal(fit[1].id, 3);
    pool_free(pool);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(every_ranking_sees_everybody_once),
        cmocka_unit_test(a_change_during_filling_stays),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
