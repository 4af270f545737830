/* conn_pool.c -- connections that wait to be used.
**
** The one used last is used first: its statements and pages are warm. A connection that broke is
** not given back but closed; the next one is made when it is needed. A server that is away is not
** called by every request: after a failed call nobody tries for a second.
*/
#include <errno.h>

#include "base/clock.h"
#include "db/engine.h"

enum { WAIT_MS = 5000 };

void pool_init(struct pool *p, int limit, bool writes) {
    *p = (struct pool){.limit = limit, .writes = writes};
    CHECK(pthread_mutex_init(&p->lock, NULL) == 0);
    CHECK(pthread_cond_init(&p->freed, NULL) == 0);
}

void pool_close(struct store *s, struct pool *p) {
    for (struct conn *c = p->idle, *next; c; c = next) {
        next = c->next;
        s->engine->disconnect(c);
        p->made--;
    }
    CHECK(p->made == 0); /* a reader was not ended */
    pthread_cond_destroy(&p->freed);
    pthread_mutex_destroy(&p->lock);
}

struct timespec moment_in(int ms) {
    struct timespec t;
    clock_gettime(CLOCK_MONOTONIC, &t);
    t.tv_nsec += (long)(ms % 1000) * 1000000;
    t.tv_sec += ms / 1000 + t.tv_nsec / 1000000000;
    t.tv_nsec %= 1000000000;
    return t;
}

/* Takes an idle connection, or the right to make one (*ret is then NULL). */
static enum status pool_enter(struct pool *p, struct conn **ret) {
    struct timespec until = moment_in(WAIT_MS);
    pthread_mutex_lock(&p->lock);
    int waited = 0;
    while (!p->idle && p->made == p->limit && waited != ETIMEDOUT)
        waited = pthread_cond_clockwait(&p->freed, &p->lock, CLOCK_MONOTONIC, &until);
    struct conn *c = p->idle;
    bool may_make = !c && p->made < p->limit && clock_monotonic_us() >= p->away_until_us;
    if (c) p->idle = c->next;
    if (may_make) p->made++;
    pthread_mutex_unlock(&p->lock);
    if (!c && !may_make) return BUSY;
    *ret = c;
    return OK;
}

/* Gives back `c`, or with NULL the right to have one; then nobody makes one for `away_us`. */
static void pool_leave(struct pool *p, struct conn *c, int64_t away_us) {
    pthread_mutex_lock(&p->lock);
    if (c) {
        c->next = p->idle;
        p->idle = c;
    } else {
        p->made--;
        p->away_until_us = clock_monotonic_us() + away_us;
    }
    pthread_cond_signal(&p->freed);
    pthread_mutex_unlock(&p->lock);
}

void pool_give(struct store *s, struct pool *p, struct conn *c) {
    bool broken = c->broken;
    if (broken) s->engine->disconnect(c);
    pool_leave(p, broken ? NULL : c, 0);
}

enum status pool_take(struct store *s, struct pool *p, const char *begin, struct conn **ret) {
    for (int tries = 0; tries <= p->limit; tries++) {
        struct conn *c = NULL;
        enum status st = pool_enter(p, &c);
        if (st == OK && !c && (st = s->engine->connect(s, p->writes, &c)) != OK)
            pool_leave(p, NULL, s->engine->away_us);
        if (st != OK) return st;
        if (begin) st = conn_command(s, c, begin);
        if (st == OK) {
            *ret = c;
            return OK;
        }
        bool dead = c->broken;
        pool_give(s, p, c);
        if (!dead) return st;
    }
    return BUSY;
}
