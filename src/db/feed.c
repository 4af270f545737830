/* feed.c -- tells listeners what changed, after it was committed and in that order.
**
** Changes are rows of a table, written in the transaction that made them true, so none can be lost
** or told too early. A thread waits until something was committed, here or on another node, and
** reads on from the last row it knows. It also throws away what nobody needs any longer.
*/
#include "base/clock.h"
#include "base/log.h"
#include "base/thread.h"
#include "db/engine.h"
#include "db_sql.h"

enum { BATCH = 500, KEEP_CHANGES_S = SECONDS_A_DAY, KEEP_ONCE_S = 2 * SECONDS_A_DAY };
static const int64_t tidy_every_us = 3600 * (int64_t)1000000;

static void change_tell(struct feed *feed, struct str kind, int64_t item) {
    pthread_mutex_lock(&feed->lock);
    size_t n = feed->n_listeners;
    pthread_mutex_unlock(&feed->lock);
    for (size_t i = 0; i < n; i++) feed->listeners[i].heard(feed->listeners[i].context, kind, item);
}

/* Tells of the next rows; answers whether there may be more. */
static bool feed_read(struct store *s, struct arena *a) {
    struct db *db;
    struct change_since_row *rows;
    size_t n = 0;
    if (db_read_begin(s, a, &db) != OK) return false;
    bool read = change_since(db, (struct change_since_in){.after = s->feed.last, .limit = BATCH},
                             &rows, &n);
    db_read_end(db);
    for (size_t i = 0; read && i < n; i++) {
        change_tell(&s->feed, rows[i].kind, rows[i].item);
        s->feed.last = rows[i].id.n;
    }
    return n == BATCH;
}

static enum status tidy(struct db *db, void *args) {
    (void)args;
    change_prune(db, (struct change_prune_in){.before = clock_now() - KEEP_CHANGES_S}, NULL);
    once_prune(db, (struct once_prune_in){.before = clock_now() - KEEP_ONCE_S}, NULL);
    return OK;
}

static void *feed_main(void *context) {
    thread_begin("feed", THREAD_AWAITED);
    struct store *s = context;
    struct arena a = arena_make(0);
    int64_t tidied_us = clock_monotonic_us();
    uint64_t seen = 0;
    while (!atomic_load(&s->closing)) {
        s->engine->wait(s);
        uint64_t version = store_version(s);
        bool more = version != seen;
        while (more && !atomic_load(&s->closing)) {
            more = feed_read(s, &a);
            arena_reset(&a);
        }
        seen = version;
        if (clock_monotonic_us() - tidied_us < tidy_every_us) continue;
        tidied_us = clock_monotonic_us();
        if (db_write(s, &a, tidy, NULL) != OK) log_line(LOG_WARN, "db_tidy", NULL);
    }
    arena_free(&a);
    return NULL;
}

static enum status feed_last(struct store *s) {
    struct arena a = arena_make(0);
    struct db *db;
    enum status st = db_read_begin(s, &a, &db);
    if (st == OK) {
        struct change_last_row row;
        if (change_last(db, &row)) s->feed.last = row.id;
        else st = db_status(db);
        db_read_end(db);
    }
    arena_free(&a);
    return st;
}

enum status feed_start(struct store *s) {
    enum status st = feed_last(s);
    if (st == OK) s->feed.running = pthread_create(&s->feed.thread, NULL, feed_main, s) == 0;
    return s->feed.running ? OK : BUSY;
}

void feed_stop(struct store *s) {
    atomic_store(&s->closing, true);
    pthread_mutex_lock(&s->feed.lock);
    pthread_cond_signal(&s->feed.changed);
    pthread_mutex_unlock(&s->feed.lock);
    if (s->feed.running) pthread_join(s->feed.thread, NULL);
}

void store_listen(struct store *s, store_listener *heard, void *context) {
    struct feed *feed = &s->feed;
    pthread_mutex_lock(&feed->lock);
    CHECK(feed->n_listeners < LISTENERS_MAX);
    feed->listeners[feed->n_listeners].heard = heard;
    feed->listeners[feed->n_listeners++].context = context;
    pthread_mutex_unlock(&feed->lock);
}

static void follower_heard(void *context, struct str kind, int64_t id) {
    const struct follower *f = context;
    if (!str_eq(kind, str_of(f->kind))) return;
    struct arena a = arena_make(0);
    enum status st = db_read(f->store, &a, f->read, &id);
    if (st != OK) log_line(LOG_WARN, "a change could not be read", "kind", f->kind, "outcome", status_name(st), NULL);
    arena_free(&a);
}

void store_follow(struct store *s, const char *kind, db_fn *read) {
    struct feed *feed = &s->feed;
    CHECK(feed->n_followers < LISTENERS_MAX);
    struct follower *f = &feed->followers[feed->n_followers++];
    *f = (struct follower){s, kind, read};
    store_listen(s, follower_heard, f);
}
