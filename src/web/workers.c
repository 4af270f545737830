/* workers.c -- one queue, many threads, first come first served. */
#include "workers.h"

#include <pthread.h>
#include <stdlib.h>

#include "web/exchange.h"

enum { REQUEST_MEMORY = 32 * 1024 * 1024, STACK = 1024 * 1024 };

struct workers {
    pthread_mutex_t lock;
    pthread_cond_t work;
    struct exchange *first, **last;
    size_t waiting, queue_max;
    bool stop;
    worker_fn *fn;
    int n;
    pthread_t threads[];
};

/* The next exchange, or NULL when the server stops and nothing is left. */
static struct exchange *take(struct workers *w) {
    pthread_mutex_lock(&w->lock);
    while (!w->first && !w->stop) pthread_cond_wait(&w->work, &w->lock);
    struct exchange *x = w->first;
    if (x) {
        w->first = x->next;
        if (!w->first) w->last = &w->first;
        w->waiting--;
    }
    pthread_mutex_unlock(&w->lock);
    return x;
}

static void *worker(void *workers) {
    struct workers *w = workers;
    struct arena a = arena_make(REQUEST_MEMORY);
    for (struct exchange *x; (x = take(w));) {
        w->fn(x, &a);
        arena_reset(&a);
    }
    arena_free(&a);
    return NULL;
}

struct workers *workers_start(int n, size_t queue_max, worker_fn *fn) {
    struct workers *w = calloc(1, sizeof *w + (size_t)n * sizeof w->threads[0]);
    if (!w) return NULL;
    pthread_attr_t attr;
    pthread_mutex_init(&w->lock, NULL);
    pthread_cond_init(&w->work, NULL);
    w->last = &w->first;
    w->queue_max = queue_max;
    w->fn = fn;
    pthread_attr_init(&attr);
    pthread_attr_setstacksize(&attr, STACK);
    while (w->n < n && pthread_create(&w->threads[w->n], &attr, worker, w) == 0) w->n++;
    pthread_attr_destroy(&attr);
    if (w->n > 0) return w;
    free(w);
    return NULL;
}

bool workers_push(struct workers *w, struct exchange *x) {
    pthread_mutex_lock(&w->lock);
    bool room = w->waiting < w->queue_max && !w->stop;
    if (room) {
        x->next = NULL;
        *w->last = x;
        w->last = &x->next;
        w->waiting++;
        pthread_cond_signal(&w->work);
    }
    pthread_mutex_unlock(&w->lock);
    return room;
}

size_t workers_waiting(struct workers *w) {
    pthread_mutex_lock(&w->lock);
    size_t n = w->waiting;
    pthread_mutex_unlock(&w->lock);
    return n;
}

void workers_stop(struct workers *w) {
    pthread_mutex_lock(&w->lock);
    w->stop = true;
    pthread_cond_broadcast(&w->work);
    pthread_mutex_unlock(&w->lock);
    for (int i = 0; i < w->n; i++) pthread_join(w->threads[i], NULL);
}

void workers_free(struct workers *w) {
    if (!w) return;
    pthread_mutex_destroy(&w->lock);
    pthread_cond_destroy(&w->work);
    free(w);
}
