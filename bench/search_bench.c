/* search_bench.c -- how fast people are searched for with text, place, filters and all counts, among many.
**
**     search_bench [HELPERS [SEARCHES]]     1,000,000 helpers and 2,000 searches unless said
**
** Each search takes what a job of crowd.h wants as its text and its place, a radius of 5 to 50 km, and each filter by chance;
** the first row of the result is read from a text, too, as somebody who types it would have it. "everywhere" are searches
** without a place: what a coordinator asks. Times are those of one thread on its processor.
*/
#include <stdio.h>
#include <stdlib.h>
#include <time.h>

#include "base/clock.h"
#include "base/rand.h"
#include "crowd.h"
#include "match/pool_search.h"

enum { BEST = 50, WARM = 20 };

static int order(const void *a, const void *b) {
    double x = *(const double *)a, y = *(const double *)b;
    return (x > y) - (x < y);
}

static void report(const char *what, double *us, size_t n) {
    qsort(us, n, sizeof *us, order);
    printf("%-10s p50 %7.3f ms   p95 %7.3f ms   p99 %7.3f ms   worst %7.3f ms\n", what, us[n / 2] / 1000,
           us[n * 95 / 100] / 1000, us[n * 99 / 100] / 1000, us[n - 1] / 1000);
}

static double now_us(void) {
    struct timespec t;
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &t);
    return (double)t.tv_sec * 1e6 + (double)t.tv_nsec / 1e3;
}

static void fill(struct pool *p, const struct crowd *crowd, int64_t helpers) {
    struct pool_fill *f = pool_fill_begin(p);
    struct card card;
    for (int64_t id = 1; id <= helpers; id++) {
        crowd_helper(crowd, id, &card);
        pool_fill_add(f, &card);
    }
    int64_t made = clock_monotonic_us();
    pool_fill_end(f);
    printf("%lld helpers, index built in %.2f s, %.1f bytes each\n", (long long)helpers,
           (double)(clock_monotonic_us() - made) / 1e6, (double)pool_bytes(p) / (double)helpers);
}

static bool one_in(struct rand *r, uint32_t n) {
    return rand_below(r, n) == 0;
}

static struct search_ask some_search(const struct crowd *crowd, int64_t number, bool everywhere) {
    static const uint16_t radii[] = {5, 10, 20, 30, 50};
    struct rand r = rand_seeded((uint64_t)number);
    struct search_ask s = {.radii = {1, 5, 10, 20, 30, 50},
                           .sinces = {CROWD_TODAY - 7, CROWD_TODAY - 30, CROWD_TODAY - 90, CROWD_TODAY - 365}};
    struct ask *a = &s.ask;
    crowd_job(crowd, number, a);
    a->anywhere = everywhere;
    a->from = CROWD_TODAY;
    a->until = 0;
    a->licences = 0;
    a->radius = everywhere ? 0 : radii[rand_below(&r, COUNT(radii))];
    if (!one_in(&r, 3)) a->works = 0;
    if (!one_in(&r, 4)) a->professions = 0;
    if (!one_in(&r, 2)) a->grid = 0;
    if (!one_in(&r, 3)) a->n_must_speak = 0;
    if (!one_in(&r, 2)) a->paid = 0;
    if (one_in(&r, 5)) s.since = CROWD_TODAY - 90;
    return s;
}

static void search(struct pool *p, const struct crowd *crowd, size_t searches, bool everywhere) {
    double *us = calloc(searches, sizeof *us);
    struct arena a = arena_make(0);
    size_t people = 0;
    CHECK(us);
    for (size_t i = 0; i < WARM + searches; i++, arena_reset(&a)) {
        struct search_ask s = some_search(crowd, (int64_t)i, everywhere);
        struct search_found found;
        double start = now_us();
        pool_search(p, &a, &s, &usual_weights, BEST, &found);
        if (i < WARM) continue;
        us[i - WARM] = now_us() - start;
        people += found.n;
    }
    report(everywhere ? "everywhere" : "search", us, searches);
    printf("%.0f people found on average\n", (double)people / (double)searches);
    arena_free(&a);
    free(us);
}

int main(int argc, char **argv) {
    int64_t helpers = argc > 1 ? atoll(argv[1]) : 1000000;
    size_t searches = argc > 2 ? (size_t)atoll(argv[2]) : 2000;
    struct arena a = arena_make(0);
    const struct crowd *crowd = crowd_new(&a);
    struct pool *p = pool_new();
    fill(p, crowd, helpers);
    search(p, crowd, searches, false);
    search(p, crowd, searches, true);
    pool_free(p);
    arena_free(&a);
    return 0;
}
