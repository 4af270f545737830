/* rank_bench.c -- how fast the best helpers for a job are found among many.
**
**     rank_bench [HELPERS [JOBS]]     100,000 helpers and 1,000 jobs unless said
**
** The population is generated: places around towns of unequal size, few concepts that many know and
** many that few know, languages by their shares in Brussels and Flanders, a quarter with a
** protected profession. Jobs ask 10 to 40 km, a few slots, a language, in half of them a
** profession, and eight concepts.
*/
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/clock.h"
#include "base/rand.h"
#include "match/pool.h"

enum { TOWNS = 40, TODAY = 18360, BEST = 50 };

static struct rand chance = {806};
static float town_lat[TOWNS], town_lon[TOWNS];
static concept_n languages[5];

static double normal(void) {
    return sqrt(-2 * log(rand_unit(&chance) + 1e-12)) * cos(6.283185307 * rand_unit(&chance));
}

/* Smaller numbers are far more frequent. */
static uint32_t skewed(uint32_t n, double power) {
    return (uint32_t)((double)n * pow(rand_unit(&chance), power));
}

static void place(float *ret_lat, float *ret_lon) {
    uint32_t t = skewed(TOWNS, 2);
    *ret_lat = town_lat[t] + 0.09f * (float)normal();
    *ret_lon = town_lon[t] + 0.14f * (float)normal();
}

static uint32_t grid(void) {
    return (uint32_t)(rand_next(&chance) & rand_next(&chance)) & 0x0FFFFFFF;
}

static struct card helper(int64_t id) {
    struct card c = {.id = id,
                     .radius = (uint16_t)(5 + rand_below(&chance, 46)),
                     .from = TODAY - 10,
                     .grid = grid(),
                     .works =
                         (uint16_t)(rand_next(&chance) & rand_next(&chance) & ((1 << WORKS) - 1)),
                     .paid = (uint8_t)(1 + rand_below(&chance, 3)),
                     .years = (uint8_t)skewed(20, 2),
                     .asked_week = (uint8_t)skewed(5, 3),
                     .last_asked = rand_below(&chance, 1000000)};
    static const double share[5] = {0.75, 0.45, 0.5, 0.15, 0.1};
    place(&c.lat, &c.lon);
    if (rand_below(&chance, 4) == 0) c.professions = 1ull << skewed(25, 3);
    for (int l = 0; l < 5; l++)
        if (rand_unit(&chance) < share[l])
            c.speaks[c.n_speaks++] =
                (struct spoken){languages[l], (uint8_t)(1 + rand_below(&chance, 4))};
    c.n_knows = (uint8_t)(2 + rand_below(&chance, 9));
    for (size_t i = 0; i < c.n_knows; i++)
        c.knows[i] = (struct weighted){(concept_n)skewed((uint32_t)lexicon_size(), 3), 1};
    return c;
}

static struct ask job(void) {
    struct ask a = {.radius = (uint16_t)(10 + rand_below(&chance, 31)),
                    .grid = grid() & (uint32_t)rand_next(&chance),
                    .from = TODAY,
                    .until = TODAY + 30,
                    .today = TODAY,
                    .paid = (uint8_t)(1 + rand_below(&chance, 2)),
                    .works = (uint16_t)(1u << rand_below(&chance, WORKS)),
                    .most_asked = 3,
                    .n_must_speak = 1,
                    .n_plus_speak = 1,
                    .n_wants = 8,
                    .years = (uint8_t)skewed(5, 2)};
    place(&a.lat, &a.lon);
    if (rand_below(&chance, 2)) a.professions = 1ull << skewed(25, 3);
    a.must_speak[0] = (struct spoken){languages[rand_below(&chance, 2)], 2};
    a.plus_speak[0] = (struct spoken){languages[2], 0};
    for (size_t i = 0; i < a.n_wants; i++)
        a.wants[i] = (struct weighted){(concept_n)skewed((uint32_t)lexicon_size(), 2.5),
                                       1 / (float)(1 + i / 4)};
    return a;
}

static int order(const void *a, const void *b) {
    int64_t x = *(const int64_t *)a, y = *(const int64_t *)b;
    return (x > y) - (x < y);
}

static void report(const char *what, int64_t *us, size_t n) {
    qsort(us, n, sizeof *us, order);
    printf("%-8s p50 %6.2f ms   p95 %6.2f ms   p99 %6.2f ms   worst %6.2f ms\n", what,
           (double)us[n / 2] / 1000, (double)us[n * 95 / 100] / 1000,
           (double)us[n * 99 / 100] / 1000, (double)us[n - 1] / 1000);
}

static void fill(struct pool *p, int64_t helpers) {
    int64_t start = clock_monotonic_us(), spent = 0;
    for (int64_t id = 1; id <= helpers; id++) {
        struct card c = helper(id);
        int64_t before = clock_monotonic_us();
        pool_put(p, &c);
        spent += clock_monotonic_us() - before;
    }
    printf("%lld helpers in %.2f s, of which the pool %.2f s\n", (long long)helpers,
           (double)(clock_monotonic_us() - start) / 1e6, (double)spent / 1e6);
}

int main(int argc, char **argv) {
    int64_t helpers = argc > 1 ? atoll(argv[1]) : 100000;
    size_t jobs = argc > 2 ? (size_t)atoll(argv[2]) : 1000, found = 0;
    static const struct str codes[5] = {STR("nl"), STR("fr"), STR("en"), STR("de"), STR("ar")};
    int64_t *rank_us = calloc(jobs, sizeof *rank_us), *almost_us = calloc(jobs, sizeof *almost_us);
    if (helpers < 1 || jobs < 1 || !rank_us || !almost_us) return 2;
    for (int l = 0; l < 5; l++) languages[l] = lexicon_language(codes[l]);
    for (int t = 0; t < TOWNS; t++) {
        town_lat[t] = 50.3f + 1.0f * (float)rand_unit(&chance);
        town_lon[t] = 2.8f + 3.0f * (float)rand_unit(&chance);
    }
    struct pool *p = pool_new();
    fill(p, helpers);
    for (size_t i = 0; i < jobs; i++) {
        struct ask a = job();
        struct fit fit[BEST];
        int64_t start = clock_monotonic_us();
        found += pool_rank(p, &a, fit, BEST);
        int64_t middle = clock_monotonic_us();
        pool_almost(p, &a, fit, 10);
        rank_us[i] = middle - start;
        almost_us[i] = clock_monotonic_us() - middle;
    }
    report("rank", rank_us, jobs);
    report("almost", almost_us, jobs);
    printf("%.1f found on average\n", (double)found / (double)jobs);
    pool_free(p);
    free(rank_us);
    free(almost_us);
    return 0;
}
