/* world.c -- an empty database of the real schema for each test of a feature. */
#include "world.h"

#include <libpq-fe.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

#include "base/buf.h"
#include "base/log.h"

/* ---- an empty database ----
** Taking all steps of the schema costs a tenth of a second of processor, and more on PostgreSQL. A program takes them once: on SQLite
** each of its worlds gets a copy of that file; on PostgreSQL what a step wrote is kept beside, and put back when a world has ended.
*/

static char fresh_dir[FOLDER_MAX];   /* "" : no world was begun yet */

static void file_path(char *ret, const char *dir) {
    snprintf(ret, FOLDER_MAX + 16, "%s/inzet.db", dir);
}

static void folder_remove(const char *dir) {
    static const char *const ends[] = {"", "-wal", "-shm"};
    char path[FOLDER_MAX + 24], file[FOLDER_MAX + 16];
    file_path(file, dir);
    for (size_t i = 0; i < COUNT(ends); i++) {
        snprintf(path, sizeof path, "%s%s", file, ends[i]);
        unlink(path);
    }
    assert_int_equal(rmdir(dir), 0);
}

static void fresh_remove(void) {
    folder_remove(fresh_dir);
}

void world_folder(char ret[FOLDER_MAX]) {
    const char *where = getenv("TMPDIR");
    snprintf(ret, FOLDER_MAX, "%s/inzet-test-XXXXXX", where && *where ? where : "/tmp");
    assert_non_null(mkdtemp(ret));
}

static struct store *store_at(const char *url, const char *dir, struct arena *a) {
    struct store_config config = {.url = url, .dir = dir, .readers = 3};
    struct store *store = NULL;
    struct str why = STR("");
    if (store_open(&config, &store, &why, a) != OK) fail_msg("the store does not open: %.*s", STR_ARGS(why));
    return store;
}

void file_copy(const char *from, const char *to) {
    char piece[65536];
    FILE *in = fopen(from, "rb");
    if (!in) return;
    FILE *out = fopen(to, "wb");
    CHECK(out);
    for (size_t n; (n = fread(piece, 1, sizeof piece, in)) > 0;) CHECK(fwrite(piece, 1, n, out) == n);
    fclose(in);
    CHECK(fclose(out) == 0);
}

void world_put_empty(const char *dir) {
    char from[FOLDER_MAX + 16], to[FOLDER_MAX + 16];
    if (!fresh_dir[0]) {
        struct arena a = arena_make(0);
        world_folder(fresh_dir);
        store_close(store_at(NULL, fresh_dir, &a));
        arena_free(&a);
        assert_int_equal(atexit(fresh_remove), 0);
    }
    file_path(from, fresh_dir);
    file_path(to, dir);
    file_copy(from, to);
}

static void postgres_do(const char *url, const char *sql) {
    PGconn *pg = PQconnectdb(url);
    PGresult *res = PQexec(pg, sql);
    if (PQresultStatus(res) != PGRES_COMMAND_OK) fail_msg("PostgreSQL: %s", PQerrorMessage(pg));
    PQclear(res);
    PQfinish(pg);
}

static const char postgres_keep[] =
    "SET client_min_messages=warning; DROP SCHEMA IF EXISTS kept CASCADE; CREATE SCHEMA kept;"
    "DO $$ DECLARE t text; BEGIN"
    "  FOR t IN SELECT tablename FROM pg_tables WHERE schemaname = 'public' LOOP"
    "    EXECUTE format('CREATE TABLE kept.%I AS TABLE public.%I', t, t);"
    "  END LOOP; END $$";

static const char postgres_put_back[] =
    "SET session_replication_role = replica;"   /* rows go in any order */
    "DO $$ DECLARE t text; BEGIN"
    "  FOR t IN SELECT tablename FROM pg_tables WHERE schemaname = 'public'"
    "           EXCEPT SELECT tablename FROM pg_tables WHERE schemaname = 'kept' LOOP"
    "    EXECUTE format('DROP TABLE public.%I', t);"
    "  END LOOP;"
    "  FOR t IN SELECT tablename FROM pg_tables WHERE schemaname = 'kept' LOOP"
    "    EXECUTE format('DELETE FROM public.%I', t);"
    "    EXECUTE format('INSERT INTO public.%I SELECT * FROM kept.%I', t, t);"
    "  END LOOP;"
    "  FOR t IN SELECT sequencename FROM pg_sequences WHERE schemaname = 'public' LOOP"
    "    EXECUTE format('ALTER SEQUENCE public.%I RESTART', t);"
    "  END LOOP; END $$";

static void postgres_put_empty(const char *url) {
    static bool kept;
    struct arena a = arena_make(0);
    if (kept) {
        postgres_do(url, postgres_put_back);
    } else {
        postgres_do(url, "SET client_min_messages=warning; DROP SCHEMA public CASCADE; CREATE SCHEMA public");
        store_close(store_at(url, "", &a));
        postgres_do(url, postgres_keep);
        kept = true;
    }
    arena_free(&a);
}

/* ---- a world ---- */

static int begin(void **state, const char *url) {
    struct world *w = calloc(1, sizeof *w);
    assert_non_null(w);
    *w = (struct world){.url = url, .arena = arena_make(0)};
    log_level_set(LOG_ERROR);
    world_folder(w->dir);
    if (url) postgres_put_empty(url);
    else world_put_empty(w->dir);
    w->store = store_at(w->url, w->dir, &w->arena);
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
    folder_remove(w->dir);
    arena_free(&w->arena);
    free(w);
    return 0;
}

void world_reopen(struct world *w) {
    store_close(w->store);
    w->store = store_at(w->url, w->dir, &w->arena);
}

/* ---- asking it ---- */

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
