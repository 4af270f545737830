/* store.c -- opens a database, lends out readers, closes it again. */
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "db/engine.h"
#include "schema.h"

enum { GROUP = 512, CHECKPOINT_PAGES = 8000 /* 32 MB: pages that many changes touch are copied back once */ };

static bool is_postgres(struct str url) {
    return str_starts(url, STR("postgresql://")) || str_starts(url, STR("postgres://"));
}

static int readers_wanted(const struct store_config *config) {
    long cores = sysconf(_SC_NPROCESSORS_ONLN);
    return config->readers > 0 ? config->readers : (int)(cores > 0 ? cores : 1) + 2;
}

static char *text_keep(const char *s) {
    char *copy = strdup(s);
    CHECK(copy);
    return copy;
}

static struct store *store_new(const struct store_config *config, struct str url) {
    struct store *s = calloc(1, sizeof *s);
    CHECK(s);
    struct arena a = arena_make(0);
    bool postgres = url.n > 0;
    int readers = readers_wanted(config);
    s->engine = postgres ? &engine_postgres : &engine_sqlite;
    s->target = text_keep(postgres ? url.s : str_fmt(&a, "%s/inzet.db", config->dir).s);
    s->vfs = config->vfs ? text_keep(config->vfs) : NULL;
    s->group = config->group > 0 ? config->group : GROUP;
    s->checkpoint = config->checkpoint > 0 ? config->checkpoint : CHECKPOINT_PAGES;
    pool_init(&s->readers, readers, false);
    pool_init(&s->writers, postgres ? readers : 1, true);
    pool_init(&s->ears, 1, true);
    CHECK(pthread_mutex_init(&s->feed.lock, NULL) == 0);
    CHECK(pthread_cond_init(&s->feed.changed, NULL) == 0);
    arena_free(&a);
    return s;
}

void store_close(struct store *s) {
    if (!s) return;
    feed_stop(s);
    writer_stop(s);
    pool_close(s, &s->ears);
    pool_close(s, &s->readers);
    pool_close(s, &s->writers);
    pthread_cond_destroy(&s->feed.changed);
    pthread_mutex_destroy(&s->feed.lock);
    free(s->vfs);
    free(s->target);
    free(s);
}

static enum status store_start(struct store *s) {
    enum status st = store_is_postgres(s) ? OK : writer_start(s);
    return st == OK ? feed_start(s) : st;
}

enum status store_open(const struct store_config *config, struct store **ret, struct str *ret_why,
                       struct arena *a) {
    struct str url = str_of(config->url);
    if (url.n && !is_postgres(url)) {
        *ret_why = STR("the address of the database does not begin with postgresql://");
        return INVALID;
    }
    struct store *s = store_new(config, url);
    enum status st = migrate(s, migrations, MIGRATIONS, ret_why, a);
    if (st == OK && (st = store_start(s)) != OK)
        *ret_why = STR("the database cannot be read, or no thread can be started");
    if (st == OK) *ret = s;
    else store_close(s);
    return st;
}

bool store_is_postgres(const struct store *s) {
    return s->engine == &engine_postgres;
}

uint64_t store_version(const struct store *s) {
    return atomic_load(&s->version);
}

enum status db_read_begin(struct store *s, struct arena *a, struct db **ret) {
    struct db *db = arena_new(a, struct db);
    *db = (struct db){.store = s, .arena = a};
    enum status st = pool_take(s, &s->readers, s->engine->read_begin, &db->conn);
    if (st != OK) return st == CONFLICT ? BUSY : st;
    *ret = db;
    return OK;
}

void db_read_end(struct db *db) {
    struct store *s = db->store;
    if (!db->conn->broken && conn_command(s, db->conn, "ROLLBACK") != OK) db->conn->broken = true;
    pool_give(s, &s->readers, db->conn);
}

enum status db_read(struct store *s, struct arena *a, db_fn *fn, void *args) {
    struct db *db;
    enum status st = db_read_begin(s, a, &db);
    if (st != OK) return st;
    st = fn(db, args);
    if (db_failed(db)) st = db_status(db);
    db_read_end(db);
    return st;
}

struct arena *db_arena(struct db *db) {
    return db->arena;
}

struct store *db_store(struct db *db) {
    return db->store;
}

bool db_failed(const struct db *db) {
    return db->status != OK;
}

enum status db_status(const struct db *db) {
    return db->status == CONFLICT ? BUSY : db->status;
}
