/* ticker.c -- once a second, once an hour. */
#include "ticker.h"

#include <pthread.h>
#include <stdatomic.h>
#include <stdlib.h>
#include <unistd.h>

#include "base/thread.h"
#include "web/web.h"

enum { PART_US = 100000, PARTS_A_TURN = 10 };   /* looks ten times a second whether it must stop */

struct ticker {
    const struct web_config *config;
    time_s *done;
    pthread_t thread;
    _Atomic bool stop;
};

void ticker_turn(const struct web_config *config, struct arena *a, time_s *done) {
    for (size_t i = 0; i < config->n_features; i++) {
        const struct feature *f = config->features[i];
        time_s now = clock_now();
        if (f->tick) f->tick(config->store, a);
        arena_reset(a);
        if (f->hourly && now - done[i] >= SECONDS_AN_HOUR && f->hourly(config->store, a, done[i]) == OK) done[i] = now;
        arena_reset(a);
    }
}

static void *run(void *ticker) {
    thread_begin("ticker", THREAD_BEHIND);
    struct ticker *t = ticker;
    struct arena a = arena_make(0);
    for (unsigned part = 0; !atomic_load(&t->stop); part++) {
        if (part % PARTS_A_TURN == 0) ticker_turn(t->config, &a, t->done);
        usleep(PART_US);
    }
    arena_free(&a);
    return NULL;
}

static void ticker_free(struct ticker *t) {
    free(t->done);
    free(t);
}

struct ticker *ticker_start(const struct web_config *config) {
    struct ticker *t = calloc(1, sizeof *t);
    if (!t) return NULL;
    t->config = config;
    t->done = calloc(config->n_features, sizeof *t->done);
    for (size_t i = 0; t->done && i < config->n_features; i++) t->done[i] = clock_now() - SECONDS_AN_HOUR;
    if (t->done && pthread_create(&t->thread, NULL, run, t) == 0) return t;
    ticker_free(t);
    return NULL;
}

void ticker_stop(struct ticker *t) {
    if (!t) return;
    atomic_store(&t->stop, true);
    pthread_join(t->thread, NULL);
    ticker_free(t);
}
