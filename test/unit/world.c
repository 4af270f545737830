/* world.c -- an empty database of the real schema for each test of a feature. */
#include "world.h"

#include <libpq-fe.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

#include "base/buf.h"
#include "base/log.h"

static void postgres_empty(const char *url) {
    PGconn *pg = PQconnectdb(url);
    PGresult *res = PQexec(pg, "SET client_min_messages=warning; DROP SCHEMA public CASCADE; CREATE SCHEMA public");
    assert_int_equal(PQresultStatus(res), PGRES_COMMAND_OK);
    PQclear(res);
    PQfinish(pg);
}

static void open_store(struct world *w) {
    struct store_config config = {.url = w->url, .dir = w->dir, .readers = 3};
    struct str why = STR("");
    if (store_open(&config, &w->store, &why, &w->arena) != OK) fail_msg("the store does not open: %.*s", STR_ARGS(why));
}

static int begin(void **state, const char *url) {
    struct world *w = calloc(1, sizeof *w);
    assert_non_null(w);
    *w = (struct world){.url = url, .arena = arena_make(0)};
    log_level_set(LOG_ERROR);
    snprintf(w->dir, sizeof w->dir, "/tmp/inzet-test-XXXXXX");
    assert_non_null(mkdtemp(w->dir));
    if (url) postgres_empty(url);
    open_store(w);
    *state = w;
    return 0;
}

int world_begin_sqlite(void **state) {
    return begin(state, NULL);
}

int world_begin_postgres(void **state) {
    return begin(state, getenv("TEST_POSTGRES"));
}

int world_end(void **state) {
    struct world *w = *state;
    store_close(w->store);
    static const char *const names[] = {"inzet.db", "inzet.db-wal", "inzet.db-shm"};
    for (size_t i = 0; i < COUNT(names); i++) unlink(str_fmt(&w->arena, "%s/%s", w->dir, names[i]).s);
    int rc = rmdir(w->dir);
    arena_free(&w->arena);
    free(w);
    return rc;
}

void world_reopen(struct world *w) {
    store_close(w->store);
    open_store(w);
}

struct answer { struct arena *arena; int64_t number; struct str text; };

static bool keep_first(void *context, const struct db_row *row) {
    struct answer *a = context;
    a->number = row->values[0].i;
    if (row->values[0].type == VALUE_TEXT) a->text = str_copy(a->arena, row->values[0].s);
    return false;
}

static struct answer ask(struct world *w, const char *sql) {
    struct answer answer = {.arena = &w->arena, .number = -1, .text = {"", 0}};
    struct db *db;
    assert_int_equal(db_read_begin(w->store, &w->arena, &db), OK);
    if (!db_each(db, sql, NULL, 0, keep_first, &answer)) fail_msg("%s", sql);
    db_read_end(db);
    return answer;
}

int64_t world_count(struct world *w, const char *sql) {
    return ask(w, sql).number;
}

struct str world_text(struct world *w, const char *sql) {
    return ask(w, sql).text;
}

static enum status run(struct db *db, void *args) {
    const char *const *sql = args;
    db_each(db, *sql, NULL, 0, NULL, NULL);
    return db_status(db);
}

void world_run(struct world *w, const char *sql) {
    if (db_write(w->store, &w->arena, run, &sql) != OK) fail_msg("%s", sql);
}

struct str world_file(struct world *w, const char *path) {
    struct buf text = buf_make(&w->arena, 64 * 1024 * 1024);
    FILE *f = fopen(path, "rb");
    if (!f) fail_msg("%s cannot be opened", path);
    char piece[4096];
    size_t n;
    while ((n = fread(piece, 1, sizeof piece, f)) > 0) buf_bytes(&text, piece, n);
    fclose(f);
    return buf_view(&text);
}
