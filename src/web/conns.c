/* conns.c -- the list of open connections and its reaper. */
#include "conns.h"

#include <stdatomic.h>
#include <stdlib.h>
#include <sys/socket.h>
#include <unistd.h>

#include "base/clock.h"
#include "base/thread.h"

struct conn {
    struct conn *next, **link;
    int fd;
    _Atomic int64_t deadline_us;  /* 0: none */
};

static int64_t deadline_in(uint64_t seconds) {
    return seconds ? clock_monotonic_us() + (int64_t)seconds * 1000000 : 0;
}

static void conn_open(struct conns *c, struct MHD_Connection *connection, void **ret) {
    const union MHD_ConnectionInfo *info = MHD_get_connection_info(connection, MHD_CONNECTION_INFO_CONNECTION_FD);
    struct conn *k = calloc(1, sizeof *k);
    if (!k) return; /* this one has no deadline; the library's own timeout still holds */
    k->fd = info->connect_fd;
    k->deadline_us = deadline_in(SECONDS_HEAD);
    pthread_mutex_lock(&c->lock);
    k->next = c->first;
    k->link = &c->first;
    if (c->first) c->first->link = &k->next;
    c->first = k;
    pthread_mutex_unlock(&c->lock);
    *ret = k;
}

/* The library calls this before it closes the socket, so the reaper never shuts down somebody else's. */
static void conn_close(struct conns *c, struct conn *k) {
    pthread_mutex_lock(&c->lock);
    *k->link = k->next;
    if (k->next) k->next->link = k->link;
    pthread_mutex_unlock(&c->lock);
    free(k);
}

void conns_notify(void *conns, struct MHD_Connection *connection, void **socket_context,
                  enum MHD_ConnectionNotificationCode code) {
    if (code == MHD_CONNECTION_NOTIFY_STARTED) {
        conn_open(conns, connection, socket_context);
    } else if (*socket_context) {
        conn_close(conns, *socket_context);
        *socket_context = NULL;
    }
}

void conn_deadline(struct MHD_Connection *connection, uint64_t seconds) {
    const union MHD_ConnectionInfo *info = MHD_get_connection_info(connection, MHD_CONNECTION_INFO_SOCKET_CONTEXT);
    struct conn *k = info ? info->socket_context : NULL;
    if (k) atomic_store_explicit(&k->deadline_us, deadline_in(seconds), memory_order_relaxed);
}

static void reap(struct conns *c) {
    int64_t now = clock_monotonic_us();
    pthread_mutex_lock(&c->lock);
    for (struct conn *k = c->first; k; k = k->next) {
        int64_t deadline = atomic_load_explicit(&k->deadline_us, memory_order_relaxed);
        if (!deadline || now < deadline) continue;
        shutdown(k->fd, SHUT_RDWR); /* the loop sees the end of the stream and closes */
        atomic_store_explicit(&k->deadline_us, 0, memory_order_relaxed);
    }
    pthread_mutex_unlock(&c->lock);
}

static void *reaper(void *conns) {
    thread_begin("reaper", THREAD_AWAITED);
    struct conns *c = conns;
    for (int quarter = 1; !atomic_load(&c->stop); quarter++) {
        usleep(250000);
        if (quarter % 4 == 0) reap(c);
    }
    return NULL;
}

bool conns_start(struct conns *c) {
    pthread_mutex_init(&c->lock, NULL);
    c->running = pthread_create(&c->reaper, NULL, reaper, c) == 0;
    return c->running;
}

void conns_stop(struct conns *c) {
    if (!c->running) return;
    atomic_store(&c->stop, true);
    pthread_join(c->reaper, NULL);
    pthread_mutex_destroy(&c->lock);
    c->running = false;
}
