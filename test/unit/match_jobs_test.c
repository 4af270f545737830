/* match_jobs_test.c -- jobs for a helper: the same rule seen from the other side. */
#include <setjmp.h>
#include <stdarg.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "pool_cards.h"

enum { JOBS = 1500, BEST = 20 };

static struct ask jobs[JOBS];
static bool       open_[JOBS];

static struct job_pool *pool_of_all(void) {
    struct job_pool *p = job_pool_new();
    for (size_t i = 0; i < JOBS; i++) {
        jobs[i] = random_ask();
        open_[i] = true;
        job_pool_put(p, (int64_t)i, &jobs[i]);
    }
    return p;
}

struct entry { int32_t points; int64_t id; };

static int better(const void *x, const void *y) {
    const struct entry *a = x, *b = y;
    if (a->points != b->points) return a->points > b->points ? -1 : 1;
    return (a->id > b->id) - (a->id < b->id);
}

static size_t reference(const struct card *c, day_n today, struct entry *ret) {
    size_t n = 0;
    for (size_t i = 0; i < JOBS; i++) {
        struct ask ask = jobs[i];
        struct fit fit;
        if (!open_[i] || (ask.until && ask.until < today)) continue;
        ask.today = today;
        if (ask.from < today) ask.from = today;
        if (card_fits(c, &ask, &usual_weights, &fit)) ret[n++] = (struct entry){fit.points, (int64_t)i};
    }
    qsort(ret, n, sizeof *ret, better);
    return n;
}

static void best_jobs_are_exact(void **state) {
    static struct entry want[JOBS];
    struct job_pool *p = pool_of_all();
    size_t found = 0;
    (void)state;
    for (int k = 0; k < 1000; k++) {
        struct card c = random_card(k);
        day_n today = TODAY + (day_n)rand_below(&chance, 40);
        struct fit got[BEST];
        size_t i = rand_below(&chance, JOBS), all;
        if ((open_[i] = !one_in(3))) jobs[i] = random_ask(), job_pool_put(p, (int64_t)i, &jobs[i]);
        else job_pool_remove(p, (int64_t)i);
        all = reference(&c, today, want);
        size_t n = job_pool_rank(p, &c, &usual_weights, today, NULL, 0, got, BEST);
        assert_int_equal(n, all < BEST ? all : BEST);
        for (size_t at = 0; at < n; at++) assert_int_equal(got[at].id, want[at].id);
        found += n;
    }
    assert_true(found > 1000);
    job_pool_free(p);
}

/* Whoever is found for a job finds that job. */
static void both_ways_agree(void **state) {
    struct job_pool *p = pool_of_all();
    static struct fit got[JOBS];
    (void)state;
    for (int k = 0; k < 300; k++) {
        struct card c = random_card(k);
        size_t n = job_pool_rank(p, &c, &usual_weights, TODAY, NULL, 0, got, JOBS);
        for (size_t i = 0; i < n; i++) {
            struct pool *one = pool_new();
            struct fit fit;
            pool_put(one, &c);
            assert_int_equal(pool_rank(one, &jobs[got[i].id], &usual_weights, &fit, 1), 1);
            assert_int_equal(fit.points, got[i].points);
            pool_free(one);
            if (i == 3) break;
        }
    }
    job_pool_free(p);
}

static void jobs_known_already_are_left_out(void **state) {
    struct job_pool *p = pool_of_all();
    (void)state;
    for (int k = 0; k < 100; k++) {
        struct card c = random_card(k);
        struct fit all[2], rest[1];
        if (job_pool_rank(p, &c, &usual_weights, TODAY, NULL, 0, all, 2) < 2) continue;
        const int64_t known[] = {all[0].id};
        assert_int_equal(job_pool_rank(p, &c, &usual_weights, TODAY, known, 1, rest, 1), 1);
        assert_int_equal(rest[0].id, all[1].id);
    }
    job_pool_free(p);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(best_jobs_are_exact),
        cmocka_unit_test(both_ways_agree),
        cmocka_unit_test(jobs_known_already_are_left_out),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
