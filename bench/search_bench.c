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

#include "base/rand.h"
#include "crowd.h"
#include "match/pool_search.h"
#include "waits.h"

enum { BEST = 50, WARM = 20 };

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
        double start = processor_us();
        pool_search(p, &a, &s, &usual_weights, BEST, &found);
        if (i < WARM) continue;
        us[i - WARM] = processor_us() - start;
        people += found.n;
    }
    waits_print(everywhere ? "everywhere" : "search", us, searches);
    printf("%.0f people found on average\n", (double)people / (double)searches);
    arena_free(&a);
    free(us);
}

int main(int argc, char **argv) {
    int64_t helpers = argc > 1 ? atoll(argv[1]) : 1000000;
    size_t searches = argc > 2 ? (size_t)atoll(argv[2]) : 2000;
    struct arena a = arena_make(0);
    const struct crowd *crowd = crowd_new(&a);
    struct pool *p = crowd_pool(crowd, helpers);
    search(p, crowd, searches, false);
    search(p, crowd, searches, true);
    pool_free(p);
    arena_free(&a);
    return 0;
}
