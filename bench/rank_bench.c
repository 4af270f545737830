/* rank_bench.c -- how fast the best helpers for a job are found among many, and whether they are the best.
**
**     rank_bench [HELPERS [JOBS [CHECKED]]]     1,000,000 helpers, 2,000 jobs and 0 checked unless said
**
** The population and the jobs are those of crowd.h. Of the first CHECKED jobs the answer is compared with that of a walk past
** everybody by the rule itself. Also: changes, and 20,000 jobs ranked for a helper. Times are those of one thread on its
** processor; what the machine does besides is not in them, but for what it pushes out of the caches.
*/
#include <stdio.h>
#include <stdlib.h>

#include "base/clock.h"
#include "base/rand.h"
#include "crowd.h"
#include "match/pool_fit.h"
#include "waits.h"

enum { BEST = 50, ALMOST = 10, WARM = 20, CHANGES = 5000 };

static struct pool *fill(const struct crowd *crowd, int64_t helpers) {
    int64_t start = clock_monotonic_us();
    struct pool *p = crowd_pool(crowd, helpers);
    printf("%lld helpers made and indexed in %.2f s, %.1f bytes each\n", (long long)helpers,
           (double)(clock_monotonic_us() - start) / 1e6, (double)pool_bytes(p) / (double)helpers);
    return p;
}

static void rank(struct pool *p, const struct crowd *crowd, size_t jobs) {
    double *rank_us = calloc(jobs, sizeof *rank_us), *almost_us = calloc(jobs, sizeof *almost_us);
    size_t found = 0;
    for (size_t i = 0; i < WARM + jobs; i++) {
        struct ask ask;
        struct fit fit[BEST];
        crowd_job(crowd, (int64_t)i, &ask);
        double start = processor_us();
        size_t n = pool_rank(p, &ask, &usual_weights, fit, BEST);
        double middle = processor_us();
        pool_almost(p, &ask, &usual_weights, fit, ALMOST);
        if (i < WARM) continue;
        rank_us[i - WARM] = middle - start;
        almost_us[i - WARM] = processor_us() - middle;
        found += n;
    }
    waits_print("rank", rank_us, jobs);
    waits_print("almost", almost_us, jobs);
    printf("%.1f found on average\n", (double)found / (double)jobs);
    free(rank_us);
    free(almost_us);
}

/* ---- are they the best? ---- */

struct entry { int32_t points; time_s last_asked; int64_t id; };

static int better(const void *x, const void *y) {
    const struct entry *a = x, *b = y;
    if (a->points != b->points) return a->points > b->points ? -1 : 1;
    if (a->last_asked != b->last_asked) return a->last_asked < b->last_asked ? -1 : 1;
    return (a->id > b->id) - (a->id < b->id);
}

struct checked { struct ask ask; struct question question; struct entry *entry; size_t n, room; };

static void add_entry(struct checked *c, struct entry e) {
    if (c->n == c->room) {
        c->entry = reallocarray(c->entry, c->room = c->room * 2 + 1024, sizeof *c->entry);
        CHECK(c->entry);
    }
    c->entry[c->n++] = e;
}

static bool agrees(struct pool *p, struct checked *c) {
    struct fit fit[BEST];
    size_t n = pool_rank(p, &c->ask, &usual_weights, fit, BEST);
    qsort(c->entry, c->n, sizeof *c->entry, better);
    bool same = n == (c->n < BEST ? c->n : BEST);
    for (size_t i = 0; i < n && same; i++) same = fit[i].id == c->entry[i].id && fit[i].points == c->entry[i].points;
    return same;
}

/* Asks the rule of everybody, for all jobs in one walk, and compares. */
static bool check(struct pool *p, const struct crowd *crowd, int64_t helpers, size_t jobs) {
    struct checked *c = calloc(jobs + 1, sizeof *c);
    size_t right = 0;
    CHECK(c);
    for (size_t i = 0; i < jobs; i++) {
        crowd_job(crowd, (int64_t)i, &c[i].ask);
        c[i].question = question_of(&c[i].ask, &usual_weights);
    }
    for (int64_t id = 1; id <= helpers; id++) {
        struct card card;
        crowd_helper(crowd, id, &card);
        for (size_t i = 0; i < jobs; i++) {
            struct entry e = {.last_asked = card.last_asked, .id = id};
            if (!question_points(&c[i].question, &card, &e.points)) add_entry(&c[i], e);
        }
    }
    for (size_t i = 0; i < jobs; i++) {
        right += agrees(p, &c[i]);
        free(c[i].entry);
    }
    free(c);
    printf("%zu of %zu answers are those of a walk past everybody\n", right, jobs);
    return right == jobs;
}

/* ---- changes ---- */

static void change(struct pool *p, const struct crowd *crowd, int64_t helpers) {
    double *us = calloc(CHANGES, sizeof *us);
    CHECK(us);
    for (size_t i = 0; i < CHANGES; i++) {
        struct card card;
        crowd_helper(crowd, 1 + (int64_t)(i * 7919 % (size_t)helpers), &card);
        card.asked_week++;
        double start = processor_us();
        pool_put(p, &card);
        us[i] = processor_us() - start;
    }
    waits_print("change", us, CHANGES);
    free(us);
    int64_t start = clock_monotonic_us();
    pool_settle(p);
    printf("merged in %.2f s\n", (double)(clock_monotonic_us() - start) / 1e6);
}

/* ---- the other way round ---- */

static void rank_jobs(const struct crowd *crowd) {
    enum { OPEN_JOBS = 20000, HELPERS = 1000 };
    struct job_pool *p = job_pool_new();
    double *us = calloc(HELPERS, sizeof *us);
    CHECK(us);
    for (int64_t i = 0; i < OPEN_JOBS; i++) {
        struct ask ask;
        crowd_job(crowd, i, &ask);
        job_pool_put(p, i, &ask);
    }
    for (int64_t i = 0; i < HELPERS; i++) {
        struct card card;
        struct fit fit[BEST];
        crowd_helper(crowd, i + 1, &card);
        double start = processor_us();
        job_pool_rank(p, &card, &usual_weights, CROWD_TODAY, NULL, 0, fit, BEST);
        us[i] = processor_us() - start;
    }
    waits_print("jobs", us, HELPERS);
    free(us);
    job_pool_free(p);
}

int main(int argc, char **argv) {
    int64_t helpers = argc > 1 ? atoll(argv[1]) : 1000000;
    size_t jobs = argc > 2 ? (size_t)atoll(argv[2]) : 2000;
    struct arena a = arena_make(0);
    const struct crowd *crowd = crowd_new(&a);
    struct pool *p = fill(crowd, helpers);
    rank(p, crowd, jobs);
    rank_jobs(crowd);
    bool right = check(p, crowd, helpers, argc > 3 ? (size_t)atoll(argv[3]) : 0);
    change(p, crowd, helpers);
    pool_free(p);
    arena_free(&a);
    return right ? 0 : 1;
}
