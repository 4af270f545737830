/* workers.c -- one queue, many threads, first come first served.
**
** Waking a thread costs as much as a small request. So at most one is on its way up at a time: whoever puts an exchange into the
** queue wakes somebody only if nobody is being woken, and who takes one wakes the next if there is more. On a busy machine those
** who are awake have emptied the queue before another one would have come. They sleep on a semaphore and not on a condition: glibc
** before 2.41 sometimes loses the signal of a condition (bug 25847), and here nobody would send a second one.
**
** The arenas of exchanges are used again and again, the one used last first: its memory is warm.
*/
#include "workers.h"

#include <errno.h>
#include <pthread.h>
#include <semaphore.h>
#include <stdlib.h>

#include "base/thread.h"
#include "web/exchange.h"

enum { REQUEST_MEMORY = 32 * 1024 * 1024, STACK = 1024 * 1024, ARENAS_KEPT = 64 };

struct workers {
    pthread_mutex_t lock;
    sem_t called;                      /* once for each who was called */
    struct exchange *first, **last;
    size_t waiting, open, open_max;
    size_t asleep;
    bool waking;                       /* somebody was called and is not there yet */
    bool stop;
    worker_fn *fn;
    void (*answer)(struct exchange *x);
    struct arena arenas[ARENAS_KEPT];  /* those that nobody uses */
    size_t n_arenas;
    int n;
    pthread_t threads[];
};

/* ---- the queue; its lock is held ---- */

static void wake_one(struct workers *w) {
    if (w->asleep == 0 || w->waking) return;
    w->waking = true;
    sem_post(&w->called);
}

static void wake_all(struct workers *w) {
    for (int i = 0; i < w->n; i++) sem_post(&w->called);
}

static void put(struct workers *w, struct exchange *x) {
    x->next = NULL;
    *w->last = x;
    w->last = &x->next;
    w->waiting++;
    wake_one(w);
}

static void sleep_a_while(struct workers *w) {
    w->asleep++;
    pthread_mutex_unlock(&w->lock);
    while (sem_wait(&w->called) != 0) CHECK(errno == EINTR);
    pthread_mutex_lock(&w->lock);
    w->asleep--;
    w->waking = false;
}

static struct exchange *take_first(struct workers *w) {
    struct exchange *x = w->first;
    if (!x) return NULL;
    w->first = x->next;
    if (!w->first) w->last = &w->first;
    else wake_one(w);
    w->waiting--;
    return x;
}

/* ---- threads ---- */

static struct arena arena_take(struct workers *w) {
    return w->n_arenas ? w->arenas[--w->n_arenas] : arena_make(REQUEST_MEMORY);
}

static void arena_give(struct workers *w, struct arena *a) {
    if (w->n_arenas < ARENAS_KEPT) w->arenas[w->n_arenas++] = *a;
    else arena_free(a);
}

/* The next exchange, or NULL when the server stops and nothing can come any more. */
static struct exchange *take(struct workers *w) {
    pthread_mutex_lock(&w->lock);
    while (!w->first && !(w->stop && w->open == 0)) sleep_a_while(w);
    struct exchange *x = take_first(w);
    if (x && !x->arena.ceiling) x->arena = arena_take(w);
    pthread_mutex_unlock(&w->lock);
    return x;
}

/* The exchange may be gone as soon as its loop has it. */
static void finish(struct workers *w, struct exchange *x) {
    struct arena a = x->arena;
    w->answer(x);
    arena_reset(&a);
    pthread_mutex_lock(&w->lock);
    arena_give(w, &a);
    if (--w->open == 0 && w->stop) wake_all(w);
    pthread_mutex_unlock(&w->lock);
}

static void *worker(void *workers) {
    thread_begin("worker", THREAD_AWAITED);
    struct workers *w = workers;
    for (struct exchange *x; (x = take(w));)
        if (w->fn(x)) finish(w, x);
    return NULL;
}

struct workers *workers_start(int n, size_t open_max, worker_fn *work, void (*answer)(struct exchange *x)) {
    struct workers *w = calloc(1, sizeof *w + (size_t)n * sizeof w->threads[0]);
    if (!w) return NULL;
    pthread_attr_t attr;
    pthread_mutex_init(&w->lock, NULL);
    CHECK(sem_init(&w->called, 0, 0) == 0);
    w->last = &w->first;
    w->open_max = open_max;
    w->fn = work;
    w->answer = answer;
    pthread_attr_init(&attr);
    pthread_attr_setstacksize(&attr, STACK);
    while (w->n < n && pthread_create(&w->threads[w->n], &attr, worker, w) == 0) w->n++;
    pthread_attr_destroy(&attr);
    if (w->n > 0) return w;
    free(w);
    return NULL;
}

/* ---- callers ---- */

bool workers_push(struct workers *w, struct exchange *x) {
    pthread_mutex_lock(&w->lock);
    bool room = w->open < w->open_max && !w->stop;
    if (room) {
        w->open++;
        put(w, x);
    }
    pthread_mutex_unlock(&w->lock);
    return room;
}

void workers_push_again(struct workers *w, struct exchange *x) {
    pthread_mutex_lock(&w->lock);
    put(w, x);
    pthread_mutex_unlock(&w->lock);
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
    wake_all(w);
    pthread_mutex_unlock(&w->lock);
    for (int i = 0; i < w->n; i++) pthread_join(w->threads[i], NULL);
}

void workers_free(struct workers *w) {
    if (!w) return;
    for (size_t i = 0; i < w->n_arenas; i++) arena_free(&w->arenas[i]);
    pthread_mutex_destroy(&w->lock);
    sem_destroy(&w->called);
    free(w);
}
