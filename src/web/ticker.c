/* ticker.c -- once a second. */
#include "ticker.h"

#include <pthread.h>
#include <stdatomic.h>
#include <stdlib.h>
#include <unistd.h>

#include "web/session.h"
#include "web/web.h"

enum { PART_US = 100000, PARTS_A_TICK = 10, TICKS_A_SWEEP = 3600 };

struct ticker {
    const struct web_config *config;
    pthread_t thread;
    _Atomic bool stop;
};

static void tick(const struct web_config *c, struct arena *a) {
    for (size_t i = 0; i < c->n_features; i++) {
        if (c->features[i]->tick) c->features[i]->tick(c->store, a);
        arena_reset(a);
    }
}

static void *run(void *ticker) {
    pthread_setname_np(pthread_self(), "ticker");
    struct ticker *t = ticker;
    struct arena a = arena_make(0);
    for (unsigned part = 0; !atomic_load(&t->stop); part++) {
        if (part % PARTS_A_TICK == 0) tick(t->config, &a);
        if (part % (PARTS_A_TICK * TICKS_A_SWEEP) == 0) db_write(t->config->store, &a, session_sweep, NULL);
        arena_reset(&a);
        usleep(PART_US);
    }
    arena_free(&a);
    return NULL;
}

struct ticker *ticker_start(const struct web_config *config) {
    struct ticker *t = calloc(1, sizeof *t);
    if (!t) return NULL;
    t->config = config;
    if (pthread_create(&t->thread, NULL, run, t) == 0) return t;
    free(t);
    return NULL;
}

void ticker_stop(struct ticker *t) {
    if (!t) return;
    atomic_store(&t->stop, true);
    pthread_join(t->thread, NULL);
    free(t);
}
