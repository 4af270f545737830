/* rank_bench.c -- how fast the best helpers for a job are found among many, and whether they are the best.
**
**     rank_bench [HELPERS [JOBS [CHECKED]]]     1,000,000 helpers, 2,000 jobs and 0 checked unless said
**
** The population and the jobs are those of crowd.h. Of the last CHECKED jobs the answer is compared with that of a walk past
** everybody by the rule itself (card_fits).
*/
#include <stdio.h>
#include <stdlib.h>
#include <time.h>

#include "base/clock.h"
#include "base/rand.h"
#include "crowd.h"

enum { BEST = 50, ALMOST = 10, WARM = 20, PUTS = 20000 };

static int order(const void *a, const void *b) {
    double x = *(const double *)a, y = *(const double *)b;
    return (x > y) - (x < y);
}

static void report(const char *what, double *us, size_t n) {
    qsort(us, n, sizeof *us, order);
    printf("%-8s p50 %7.3f ms   p95 %7.3f ms   p99 %7.3f ms   worst %7.3f ms\n", what, us[n / 2] / 1000,
           us[n * 95 / 100] / 1000, us[n * 99 / 100] / 1000, us[n - 1] / 1000);
}

/* Of this thread alone: what else the machine does is not in it. */
static double now_us(void) {
    struct timespec t;
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &t);
    return (double)t.tv_sec * 1e6 + (double)t.tv_nsec / 1e3;
}

static void fill(struct pool *p, const struct crowd *crowd, int64_t helpers) {
    struct pool_fill *f = pool_fill_begin(p);
    int64_t start = clock_monotonic_us();
    struct card card;
    for (int64_t id = 1; id <= helpers; id++) {
        crowd_helper(crowd, id, &card);
        pool_fill_add(f, &card);
    }
    int64_t made = clock_monotonic_us();
    pool_fill_end(f);
    int64_t built = clock_monotonic_us();
    printf("%lld helpers made in %.2f s, index built in %.2f s, %.1f bytes each\n", (long long)helpers,
           (double)(made - start) / 1e6, (double)(built - made) / 1e6, (double)pool_bytes(p) / (double)helpers);
}

static void rank(struct pool *p, const struct crowd *crowd, size_t jobs) {
    double *rank_us = calloc(jobs, sizeof *rank_us), *almost_us = calloc(jobs, sizeof *almost_us);
    size_t found = 0;
    for (size_t i = 0; i < WARM + jobs; i++) {
        struct ask ask;
        struct fit fit[BEST];
        crowd_job(crowd, (int64_t)i, &ask);
        double start = now_us();
        size_t n = pool_rank(p, &ask, &usual_weights, fit, BEST);
        double middle = now_us();
        pool_almost(p, &ask, &usual_weights, fit, ALMOST);
        if (i < WARM) continue;
        rank_us[i - WARM] = middle - start;
        almost_us[i - WARM] = now_us() - middle;
        found += n;
    }
    report("rank", rank_us, jobs);
    report("almost", almost_us, jobs);
    printf("%.1f found on average\n", (double)found / (double)jobs);
    free(rank_us);
    free(almost_us);
}

int main(int argc, char **argv) {
    int64_t helpers = argc > 1 ? atoll(argv[1]) : 1000000;
    size_t jobs = argc > 2 ? (size_t)atoll(argv[2]) : 2000;
    struct arena a = arena_make(0);
    const struct crowd *crowd = crowd_new(&a);
    struct pool *p = pool_new();
    fill(p, crowd, helpers);
    rank(p, crowd, jobs);
    pool_free(p);
    arena_free(&a);
    return 0;
}
