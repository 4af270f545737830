/* rank_others.c -- the pool beside search engines that one could have taken instead, on the same helpers and jobs.
**
**     rank_others DIR POSTGRESQL_URL [HELPERS [JOBS]]     100,000 helpers and 200 jobs unless said
**
** What they are asked is in others.h. Who cannot be had here is left out. Times are on the wall, one job after the other.
** A line each: name, seconds of loading, median and 95th in milliseconds, and how many were found on average.
*/
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/buf.h"
#include "base/clock.h"
#include "crowd.h"
#include "match/pool_fit.h"
#include "others.h"
#include "waits.h"

enum { BEST = 50, NO_END = 99999 };

/* ---- cards and asks as words ---- */

static const char *words_of(struct arena *a, const struct card *c) {
    struct buf b = buf_make(a, 0);
    for (size_t i = 0; i < c->n_knows; i++) buf_fmt(&b, "c%d ", c->knows[i].concept);
    for (uint64_t bits = c->professions; bits; bits &= bits - 1) buf_fmt(&b, "p%d ", __builtin_ctzll(bits));
    for (size_t i = 0; i < c->n_speaks; i++)
        for (unsigned level = 1; level <= c->speaks[i].level; level++) buf_fmt(&b, "l%dx%u ", c->speaks[i].language, level);
    for (uint32_t bits = c->grid; bits; bits &= bits - 1) buf_fmt(&b, "s%d ", __builtin_ctz(bits));
    for (unsigned kind = 1; kind <= 2; kind++)
        if (c->paid & kind) buf_fmt(&b, "a%u ", kind);
    for (size_t k = 0; k < c->n_knows; k++)
        for (uint64_t bits = licence_bits(c->knows[k].concept); bits; bits &= bits - 1) buf_fmt(&b, "d%d ", __builtin_ctzll(bits));
    return str_copy(a, str_trim(buf_view(&b))).s;
}

static void add_group(struct seek *s, struct arena *a, struct buf *b) {
    if (s->n_groups < SEEK_GROUPS) s->group[s->n_groups++] = str_copy(a, str_trim(buf_view(b))).s;
}

/* The concepts that a job wants, with those that are as near as parent and child. */
static const char *wants_of(struct arena *a, const struct ask *ask) {
    enum { NEAR_ENOUGH = 200 };
    struct buf b = buf_make(a, 0);
    for (size_t w = 0; w < ask->n_wants; w++)
        for (concept_n c = 0; c < (concept_n)lexicon_size(); c++)
            if (near_concepts(ask->wants[w].concept)[c] >= NEAR_ENOUGH) buf_fmt(&b, "c%d ", c);
    return str_copy(a, str_trim(buf_view(&b))).s;
}

static struct seek seek_of(struct arena *a, const struct ask *ask) {
    struct seek s = {.lat = (double)ask->lat, .lon = (double)ask->lon, .from = ask->from, .until = ask->until ? ask->until : NO_END,
                     .today = ask->today, .most_asked = ask->most_asked, .wants = wants_of(a, ask)};
    struct buf kind = buf_make(a, 0), b = buf_make(a, 0);
    buf_fmt(&kind, "a%u", ask->paid);
    add_group(&s, a, &kind);
    for (uint64_t bits = ask->professions; bits; bits &= bits - 1) buf_fmt(&b, "p%d ", __builtin_ctzll(bits));
    if (ask->professions) add_group(&s, a, &b);
    b = buf_make(a, 0);
    for (uint32_t bits = ask->grid; bits; bits &= bits - 1) buf_fmt(&b, "s%d ", __builtin_ctz(bits));
    if (ask->grid) add_group(&s, a, &b);
    for (size_t i = 0; i < ask->n_must_speak; i++) {
        b = buf_make(a, 0);
        buf_fmt(&b, "l%dx%u", ask->must_speak[i].language, level_asked(ask->must_speak[i]));
        add_group(&s, a, &b);
    }
    for (uint64_t bits = ask->licences; bits; bits &= bits - 1) {
        b = buf_make(a, 0);
        buf_fmt(&b, "d%d", __builtin_ctzll(bits));
        add_group(&s, a, &b);
    }
    return s;
}

/* ---- measuring ---- */

static void report(const char *name, double load_s, double *us, size_t n, size_t found) {
    waits_sort(us, n);
    printf("%s\t%.2f\t%.3f\t%.3f\t%.1f\n", name, load_s, waits_ms(us, n, 50), waits_ms(us, n, 95),
           (double)found / (double)n);
    fflush(stdout);
}

static void measure_pool(const struct crowd *crowd, int64_t helpers, const struct ask *ask, size_t jobs, double *us) {
    int64_t start = clock_monotonic_us();
    struct pool *p = crowd_pool(crowd, helpers);
    double load_s = (double)(clock_monotonic_us() - start) / 1e6;
    size_t found = 0;
    for (size_t i = 0; i < jobs; i++) {
        struct fit fit[BEST];
        start = clock_monotonic_us();
        found += pool_rank(p, &ask[i], &usual_weights, fit, BEST);
        us[i] = (double)(clock_monotonic_us() - start);
    }
    report("Inzet", load_s, us, jobs, found);
    pool_free(p);
}

static void add_all(const struct engine *e, void *engine, const struct crowd *crowd, int64_t helpers) {
    struct arena a = arena_make(0);
    for (int64_t id = 1; id <= helpers; id++, arena_reset(&a)) {
        struct card c;
        crowd_helper(crowd, id, &c);
        const struct doc doc = {id, (double)c.lat, (double)c.lon, c.radius, c.from, c.until ? c.until : NO_END, c.paused_until,
                                c.asked_week, words_of(&a, &c)};
        e->add(engine, &doc);
    }
    e->ready(engine);
    arena_free(&a);
}

static void measure(const struct engine *e, const char *where, const struct crowd *crowd, int64_t helpers, const struct seek *seek,
                    size_t jobs, double *us) {
    int64_t start = clock_monotonic_us();
    void *engine = e->open(where);
    if (!engine) return;
    add_all(e, engine, crowd, helpers);
    double load_s = (double)(clock_monotonic_us() - start) / 1e6;
    size_t found = 0;
    for (size_t i = 0; i < jobs; i++) {
        int64_t ids[BEST];
        start = clock_monotonic_us();
        found += (size_t)e->seek(engine, &seek[i], ids, BEST);
        us[i] = (double)(clock_monotonic_us() - start);
    }
    report(e->name, load_s, us, jobs, found);
    e->close(engine);
}

int main(int argc, char **argv) {
    if (argc < 3) return 2;
    int64_t helpers = argc > 3 ? atoll(argv[3]) : 100000;
    size_t jobs = argc > 4 ? (size_t)atoll(argv[4]) : 200, n = 0;
    struct arena a = arena_make(0);
    const struct crowd *crowd = crowd_new(&a);
    struct ask *ask = arena_array(&a, struct ask, jobs);
    struct seek *seek = arena_array(&a, struct seek, jobs);
    double *us = arena_array(&a, double, jobs);
    for (int64_t i = 0; n < jobs; i++) {     /* a job that wants nothing would leave the engines nothing to look for */
        crowd_job(crowd, i, &ask[n]);
        if (ask[n].n_wants) seek[n] = seek_of(&a, &ask[n]), n++;
    }
    measure_pool(crowd, helpers, ask, jobs, us);
    measure(&engine_sqlite_fts, argv[1], crowd, helpers, seek, jobs, us);
    measure(&engine_postgres_gin, argv[2], crowd, helpers, seek, jobs, us);
#ifdef HAVE_XAPIAN
    measure(&engine_xapian, argv[1], crowd, helpers, seek, jobs, us);
#endif
    arena_free(&a);
    return 0;
}
