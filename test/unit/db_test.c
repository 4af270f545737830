/* db_test.c -- the database room, the same tests on SQLite and, where TEST_POSTGRES names one (test/pg.sh run), PostgreSQL.
**
** Each test starts with an empty database. Its table and statements are made here by hand, as sqlc would write them, so that
** what is tested does not hang on any feature's schema.
*/
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include <cmocka.h>
#include <libpq-fe.h>

#include "base/buf.h"
#include "base/clock.h"
#include "base/log.h"
#include "db/engine.h"
#include "db_sql.h"

/* ---- a table and its statements ---- */

struct thing { int64_t id, other; struct str name, bytes; double weight; };

static const struct statement_field thing_fields[] = {
    {"id", VALUE_INT, false, offsetof(struct thing, id)},
    {"other", VALUE_INT, true, offsetof(struct thing, other)},
    {"name", VALUE_TEXT, false, offsetof(struct thing, name)},
    {"bytes", VALUE_BLOB, false, offsetof(struct thing, bytes)},
    {"weight", VALUE_REAL, false, offsetof(struct thing, weight)},
};
static const char thing_table_sqlite[] =
    "CREATE TABLE thing(id INTEGER PRIMARY KEY, other INTEGER REFERENCES thing(id), name TEXT NOT NULL, "
    "bytes BLOB NOT NULL, weight REAL NOT NULL) STRICT";
static const char thing_table_postgres[] =
    "CREATE TABLE thing(id BIGINT PRIMARY KEY, other BIGINT REFERENCES thing(id), name TEXT NOT NULL, "
    "bytes BYTEA NOT NULL, weight DOUBLE PRECISION NOT NULL)";
static const struct statement thing_add = {
    .name = "thing_add", .sql = "INSERT INTO thing(id, other, name, bytes, weight) VALUES ($1, $2, $3, $4, $5)",
    .writes = true, .in = thing_fields, .n_in = COUNT(thing_fields),
};
static const struct statement thing_all = {
    .name = "thing_all", .sql = "SELECT id, other, name, bytes, weight FROM thing ORDER BY id",
    .out = thing_fields, .n_out = COUNT(thing_fields), .row_size = sizeof(struct thing),
};
static const struct statement thing_get = {
    .name = "thing_get", .sql = "SELECT id, other, name, bytes, weight FROM thing WHERE id = $1",
    .in = thing_fields, .n_in = 1, .out = thing_fields, .n_out = COUNT(thing_fields), .row_size = sizeof(struct thing),
};
static const struct statement thing_grow = {
    .name = "thing_grow", .sql = "UPDATE thing SET weight = $1 WHERE id = $2", .writes = true,
    .in = (const struct statement_field[]){{"weight", VALUE_REAL, false, offsetof(struct thing, weight)},
                                           {"id", VALUE_INT, false, offsetof(struct thing, id)}},
    .n_in = 2,
};

/* ---- a store for each test ---- */

struct world {
    const char *url;           /* NULL: SQLite */
    char dir[96];
    struct store *store;
    struct arena arena;
};

static struct store_config config_of(const struct world *w) {
    return (struct store_config){.url = w->url, .dir = w->dir, .readers = 4};
}

static struct store *store_of(struct world *w) {
    struct store_config config = config_of(w);
    struct store *s = NULL;
    struct str why = {"", 0};
    assert_int_equal(store_open(&config, &s, &why, &w->arena), OK);
    return s;
}

static void postgres_empty(const char *url) {
    PGconn *pg = PQconnectdb(url);
    PGresult *res = PQexec(pg, "SET client_min_messages=warning; DROP SCHEMA public CASCADE; CREATE SCHEMA public");
    assert_int_equal(PQresultStatus(res), PGRES_COMMAND_OK);
    PQclear(res);
    PQfinish(pg);
}

static enum status table_make(struct db *db, void *args) {
    (void)args;
    bool postgres = store_is_postgres(db_store(db));
    db_each(db, postgres ? thing_table_postgres : thing_table_sqlite, NULL, 0, NULL, NULL);
    return OK;
}

static void world_begin(struct world *w, const char *url) {
    *w = (struct world){.url = url, .arena = arena_make(0)};
    snprintf(w->dir, sizeof w->dir, "/tmp/inzet-db-test-XXXXXX");
    assert_non_null(mkdtemp(w->dir));
    if (url) postgres_empty(url);
    w->store = store_of(w);
    assert_int_equal(db_write(w->store, &w->arena, table_make, NULL), OK);
}

static int setup_sqlite(void **state) {
    static struct world w;
    world_begin(&w, NULL);
    *state = &w;
    return 0;
}

static int setup_postgres(void **state) {
    static struct world w;
    world_begin(&w, getenv("TEST_POSTGRES"));
    *state = &w;
    return 0;
}

static int teardown(void **state) {
    struct world *w = *state;
    store_close(w->store);
    arena_free(&w->arena);
    static const char *const names[] = {"inzet.db", "inzet.db-wal", "inzet.db-shm"};
    for (size_t i = 0; i < COUNT(names); i++) {
        char path[128];
        snprintf(path, sizeof path, "%s/%s", w->dir, names[i]);
        unlink(path);
    }
    return rmdir(w->dir);
}

/* ---- small helpers ---- */

static enum status add(struct db *db, void *args) {
    db_run(db, &thing_add, args, NULL);
    return OK;
}

static struct thing thing_make(int64_t id) {
    return (struct thing){.id = id, .name = STR("name"), .bytes = STR("bytes"), .weight = 1.5};
}

static size_t count(struct world *w) {
    struct db *db;
    struct db_rows rows = {NULL, 0};
    assert_int_equal(db_read_begin(w->store, &w->arena, &db), OK);
    assert_true(db_many(db, &thing_all, NULL, &rows));
    db_read_end(db);
    return rows.n;
}

static bool get(struct world *w, int64_t id, struct thing *ret) {
    struct db *db;
    assert_int_equal(db_read_begin(w->store, &w->arena, &db), OK);
    bool found = db_one(db, &thing_get, &(struct thing){.id = id}, ret);
    db_read_end(db);
    return found;
}

/* ---- values ---- */

static void values_come_back(void **state) {
    struct world *w = *state;
    struct thing edge[] = {
        {1, 0, STR(""), STR(""), 0.0},
        {INT64_MAX, 1, STR("Zo\xc3\xab 'quoted' \\ ?"), STR("\0\1\377\0"), -1.0e308},
        {INT64_MIN + 1, 1, STR("\xf0\x9f\x99\x82"), STR("x"), 0.1},
    };
    for (size_t i = 0; i < COUNT(edge); i++) assert_int_equal(db_write(w->store, &w->arena, add, &edge[i]), OK);
    for (size_t i = 0; i < COUNT(edge); i++) {
        struct thing got = {0};
        assert_true(get(w, edge[i].id, &got));
        assert_true(got.id == edge[i].id && got.other == edge[i].other && str_eq(got.name, edge[i].name) &&
                    str_eq(got.bytes, edge[i].bytes) && memcmp(&got.weight, &edge[i].weight, sizeof got.weight) == 0);
    }
    struct thing none = {.id = 77};
    assert_false(get(w, 5, &none));
    assert_int_equal(none.id, 77);
}

static bool first_value(void *context, const struct db_row *row) {
    *(struct db_value *)context = row->values[0];
    return false;
}

static bool names_gather(void *context, const struct db_row *row) {
    struct buf *b = context;
    for (size_t i = 0; i < row->n; i++) buf_fmt(b, "%s=%d ", row->names[i], (int)row->values[i].type);
    return true;
}

static void texts_made_at_run_time(void **state) {
    struct world *w = *state;
    struct thing t = thing_make(3);
    assert_int_equal(db_write(w->store, &w->arena, add, &t), OK);
    struct db *db;
    assert_int_equal(db_read_begin(w->store, &w->arena, &db), OK);
    /* parameters in another order than they stand in */
    struct db_value args[] = {DB_TEXT(STR("name")), DB_INT(3)}, got = {.i = 0};
    assert_true(db_each(db, "SELECT id FROM thing WHERE id = $2 AND name = $1", args, 2, first_value, &got));
    assert_int_equal(got.i, 3);
    struct buf names = buf_make(&w->arena, 0);
    assert_true(db_each(db, "SELECT id, other, name, bytes, weight FROM thing", NULL, 0, names_gather, &names));
    assert_string_equal(names.s, "id=1 other=0 name=3 bytes=4 weight=2 ");
    assert_false(db_each(db, "SELECT nothing FROM nowhere", NULL, 0, NULL, NULL));
    assert_int_equal(db_status(db), FAILED);
    db_read_end(db);
}

static void a_type_that_is_not_expected_fails(void **state) {
    struct world *w = *state;
    static const struct statement wrong = {
        .name = "wrong", .sql = "SELECT name AS id FROM thing", .out = thing_fields, .n_out = 1,
        .row_size = sizeof(struct thing),
    };
    struct thing t = thing_make(1);
    assert_int_equal(db_write(w->store, &w->arena, add, &t), OK);
    struct db *db;
    struct db_rows rows;
    assert_int_equal(db_read_begin(w->store, &w->arena, &db), OK);
    assert_false(db_many(db, &wrong, NULL, &rows));
    assert_int_equal(db_status(db), FAILED);
    db_read_end(db);
}

static bool accepted(struct world *w, const struct statement *st) {
    struct db *db;
    assert_int_equal(db_read_begin(w->store, &w->arena, &db), OK);
    bool answer = db_accepts(db, st);
    db_read_end(db);
    return answer;
}

static void statements_are_accepted_or_not(void **state) {
    struct world *w = *state;
    const struct statement nowhere = {.name = "nowhere", .sql = "SELECT nothing FROM nowhere"};
    const struct statement sum = {.name = "sum", .sql = "SELECT sum(id) AS id FROM thing", .out = thing_fields, .n_out = 1};
    for (const struct statement *const *st = db_statements; *st; st++) assert_true(accepted(w, *st));
    assert_false(accepted(w, &nowhere));
    assert_int_equal(accepted(w, &sum), !w->url); /* PostgreSQL's sum of integers is no integer */
}

/* ---- transactions ---- */

static enum status add_and_refuse(struct db *db, void *args) {
    db_run(db, &thing_add, args, NULL);
    return FORBIDDEN;
}

static enum status add_and_fail(struct db *db, void *args) {
    db_run(db, &thing_add, args, NULL);
    struct thing orphan = thing_make(99);
    orphan.other = 12345; /* refers to nothing */
    db_run(db, &thing_add, &orphan, NULL);
    struct thing late = thing_make(100);
    assert_false(db_run(db, &thing_add, &late, NULL));
    return OK;
}

static void what_is_not_ok_is_undone(void **state) {
    struct world *w = *state;
    struct thing t = thing_make(1);
    assert_int_equal(db_write(w->store, &w->arena, add_and_refuse, &t), FORBIDDEN);
    assert_int_equal(count(w), 0);
    assert_int_equal(db_write(w->store, &w->arena, add_and_fail, &t), FAILED);
    assert_int_equal(count(w), 0);
    assert_int_equal(db_write(w->store, &w->arena, add, &t), OK);
    assert_int_equal(count(w), 1);
}

static void a_reader_cannot_write(void **state) {
    struct world *w = *state;
    struct db *db;
    struct thing t = thing_make(1);
    assert_int_equal(db_read_begin(w->store, &w->arena, &db), OK);
    assert_false(db_run(db, &thing_add, &t, NULL));
    assert_int_equal(db_status(db), FAILED);
    db_read_end(db);
    assert_int_equal(db_read_begin(w->store, &w->arena, &db), OK);
    assert_false(db_each(db, "DELETE FROM thing", NULL, 0, NULL, NULL));
    db_read_end(db);
    assert_int_equal(db_write(w->store, &w->arena, add, &t), OK);
}

static void a_reader_sees_one_moment(void **state) {
    struct world *w = *state;
    struct db *db;
    struct db_rows before, after;
    assert_int_equal(db_read_begin(w->store, &w->arena, &db), OK);
    assert_true(db_many(db, &thing_all, NULL, &before));
    struct thing t = thing_make(1);
    assert_int_equal(db_write(w->store, &w->arena, add, &t), OK);
    assert_true(db_many(db, &thing_all, NULL, &after));
    assert_int_equal(before.n, after.n);
    db_read_end(db);
    assert_int_equal(count(w), 1);
}

struct collision { int runs; };

static enum status add_where_taken(struct db *db, void *args) {
    struct collision *c = args;
    struct thing t = thing_make(c->runs++ == 0 ? 1 : 2);
    db_run(db, &thing_add, &t, NULL);
    return OK;
}

static void a_taken_key_is_tried_again(void **state) {
    struct world *w = *state;
    struct thing t = thing_make(1);
    struct collision c = {0};
    assert_int_equal(db_write(w->store, &w->arena, add, &t), OK);
    assert_int_equal(db_write(w->store, &w->arena, add_where_taken, &c), OK);
    assert_int_equal(c.runs, 2);
    assert_int_equal(count(w), 2);
    assert_int_equal(db_write(w->store, &w->arena, add, &t), BUSY); /* taken for good */
}

/* ---- many at once ---- */

enum { THREADS = 8, ROUNDS = 25 };

static enum status weigh_one_more(struct db *db, void *args) {
    struct thing t;
    (void)args;
    if (!db_one(db, &thing_get, &(struct thing){.id = 1}, &t)) return FAILED;
    t.weight += 1;
    db_run(db, &thing_grow, &t, NULL);
    return OK;
}

/* Every third is undone on purpose: neighbours in the same commit must not notice. */
static void *worker(void *context) {
    struct world *w = context;
    struct arena a = arena_make(0);
    size_t done = 0;
    for (int i = 0; i < ROUNDS; i++) {
        if (db_write(w->store, &a, weigh_one_more, NULL) == OK) done++;
        struct thing bad = thing_make(1000 + i);
        if (i % 3 == 0) assert_int_equal(db_write(w->store, &a, add_and_fail, &bad), FAILED);
        arena_reset(&a);
    }
    arena_free(&a);
    return (void *)done;
}

static void transactions_do_not_mix(void **state) {
    struct world *w = *state;
    struct thing t = thing_make(1), got;
    pthread_t threads[THREADS];
    size_t done = 0;
    t.weight = 0;
    assert_int_equal(db_write(w->store, &w->arena, add, &t), OK);
    for (size_t i = 0; i < THREADS; i++) assert_int_equal(pthread_create(&threads[i], NULL, worker, w), 0);
    for (size_t i = 0; i < THREADS; i++) {
        void *n;
        pthread_join(threads[i], &n);
        done += (size_t)n;
    }
    assert_true(get(w, 1, &got));
    assert_true(done > 0 && got.weight == (double)done);
    assert_int_equal(count(w), 1);
    if (!w->url) assert_int_equal(done, THREADS * ROUNDS);
}

static void *open_and_close(void *context) {
    struct world *w = context;
    struct world own = {.url = w->url, .arena = arena_make(0)};
    memcpy(own.dir, w->dir, sizeof own.dir);
    store_close(store_of(&own));
    arena_free(&own.arena);
    return NULL;
}

static void many_may_start_at_once(void **state) {
    struct world *w = *state;
    struct world fresh = {.url = w->url, .arena = arena_make(0)};
    snprintf(fresh.dir, sizeof fresh.dir, "%.64s/f", w->dir);
    if (w->url) {
        store_close(w->store);
        postgres_empty(w->url);
    }
    char command[160];
    snprintf(command, sizeof command, "mkdir %s", fresh.dir);
    assert_int_equal(system(command), 0);
    pthread_t threads[THREADS];
    for (size_t i = 0; i < THREADS; i++) assert_int_equal(pthread_create(&threads[i], NULL, open_and_close, &fresh), 0);
    for (size_t i = 0; i < THREADS; i++) pthread_join(threads[i], NULL);
    fresh.store = store_of(&fresh);
    struct db *db;
    struct version_get_row version;
    assert_int_equal(db_read_begin(fresh.store, &fresh.arena, &db), OK);
    assert_true(version_get(db, &version));
    assert_int_equal(version.number, migrations[MIGRATIONS - 1].number);
    db_read_end(db);
    store_close(fresh.store);
    arena_free(&fresh.arena);
    snprintf(command, sizeof command, "rm -r %s", fresh.dir);
    assert_int_equal(system(command), 0);
    if (w->url) w->store = store_of(w);
}

/* ---- memory that runs out ---- */

static enum status eat_everything(struct db *db, void *args) {
    (void)args;
    struct thing t = thing_make(1);
    db_run(db, &thing_add, &t, NULL);
    for (int i = 0; i < 1000; i++) arena_alloc(db_arena(db), 4096);
    return OK; /* not reached */
}

static void a_full_arena_fails_one_write(void **state) {
    struct world *w = *state;
    struct arena small = arena_make(100000);
    assert_int_equal(db_write(w->store, &small, eat_everything, NULL), FAILED);
    arena_free(&small);
    assert_int_equal(count(w), 0);
    struct thing t = thing_make(1);
    assert_int_equal(db_write(w->store, &w->arena, add, &t), OK);
}

static void jump(void *context) {
    longjmp(*(jmp_buf *)context, 1);
}

static void a_full_arena_ends_one_reader(void **state) {
    struct world *w = *state;
    char long_text[60000];
    memset(long_text, 'x', sizeof long_text);
    struct thing t = thing_make(1);
    t.name = (struct str){long_text, sizeof long_text};
    for (t.id = 1; t.id <= 4; t.id++) assert_int_equal(db_write(w->store, &w->arena, add, &t), OK);
    struct arena small = arena_make(150000);
    jmp_buf full;
    struct db *db = NULL;
    struct db_rows rows;
    small.full = jump;
    small.full_context = &full;
    assert_int_equal(db_read_begin(w->store, &small, &db), OK);
    if (setjmp(full) == 0) {
        db_many(db, &thing_all, NULL, &rows);
        fail_msg("the arena should have been full");
    }
    db_read_end(db);
    arena_free(&small);
    assert_int_equal(count(w), 4);
}

/* ---- once, secrets ---- */

struct twice { bool first; struct str answer; };

static enum status once_try(struct db *db, void *args) {
    struct twice *t = args;
    t->first = db_once(db, STR("key-1"), &t->answer);
    if (t->first) db_once_answer(db, STR("key-1"), STR("/jobs/7"));
    return OK;
}

static void a_request_runs_once(void **state) {
    struct world *w = *state;
    struct twice t = {.answer = {"", 0}};
    assert_int_equal(db_write(w->store, &w->arena, once_try, &t), OK);
    assert_true(t.first);
    assert_int_equal(db_write(w->store, &w->arena, once_try, &t), OK);
    assert_false(t.first);
    assert_true(str_eq(t.answer, STR("/jobs/7")));
}

static enum status secret_inside(struct db *db, void *args) {
    return db_secret(db, "links", args) ? OK : FAILED;
}

static void a_secret_stays(void **state) {
    struct world *w = *state;
    unsigned char a[32], b[32], c[32], other[32], zero[32] = {0};
    struct db *db;
    assert_int_equal(db_read_begin(w->store, &w->arena, &db), OK);
    assert_true(db_secret(db, "links", a));
    assert_true(db_secret(db, "sessions", other));
    db_read_end(db);
    assert_int_equal(db_write(w->store, &w->arena, secret_inside, b), OK);
    store_close(w->store);
    w->store = store_of(w);
    assert_int_equal(db_write(w->store, &w->arena, secret_inside, c), OK);
    assert_memory_equal(a, b, 32);
    assert_memory_equal(a, c, 32);
    assert_memory_not_equal(a, other, 32);
    assert_memory_not_equal(a, zero, 32);
}

/* ---- changes ---- */

struct heard { pthread_mutex_t lock; int64_t last; int n, wrong; };

static void hear(void *context, struct str kind, int64_t id) {
    struct heard *h = context;
    pthread_mutex_lock(&h->lock);
    h->wrong += !str_eq(kind, STR("thing"));
    h->wrong += id != h->last + 1;
    h->last = id;
    h->n++;
    pthread_mutex_unlock(&h->lock);
}

static int heard_count(struct heard *h) {
    pthread_mutex_lock(&h->lock);
    int n = h->n;
    pthread_mutex_unlock(&h->lock);
    return n;
}

static void wait_for(struct heard *h, int n) {
    for (int i = 0; i < 300 && heard_count(h) < n; i++) usleep(10000);
}

/* Facts carry the number of the thing in the order of commits: the transaction reads the last and adds one. */
static enum status change_next(struct db *db, void *args) {
    (void)args;
    struct db_rows rows;
    if (!db_many(db, &thing_all, NULL, &rows)) return FAILED;
    struct thing t = thing_make((int64_t)rows.n + 1);
    db_run(db, &thing_add, &t, NULL);
    db_change(db, "thing", t.id);
    return OK;
}

static void *changer(void *context) {
    struct world *w = context;
    struct arena a = arena_make(0);
    for (int i = 0; i < 10; i++)
        while (db_write(w->store, &a, change_next, NULL) == BUSY) usleep(1000);
    arena_free(&a);
    return NULL;
}

static enum status change_and_refuse(struct db *db, void *args) {
    (void)args;
    db_change(db, "thing", 4711);
    return CONFLICT;
}

/* A second store is what another node or process is. */
static void every_node_hears_in_order(void **state) {
    struct world *w = *state;
    struct store *node = store_of(w);
    struct heard here = {.lock = PTHREAD_MUTEX_INITIALIZER}, there = {.lock = PTHREAD_MUTEX_INITIALIZER};
    store_listen(w->store, hear, &here);
    store_listen(node, hear, &there);
    uint64_t version_here = store_version(w->store), version_there = store_version(node);
    assert_int_equal(db_write(w->store, &w->arena, change_and_refuse, NULL), CONFLICT);
    pthread_t threads[4];
    for (size_t i = 0; i < COUNT(threads); i++) assert_int_equal(pthread_create(&threads[i], NULL, changer, w), 0);
    for (size_t i = 0; i < COUNT(threads); i++) pthread_join(threads[i], NULL);
    assert_true(store_version(w->store) > version_here);
    wait_for(&here, 40);
    wait_for(&there, 40);
    assert_int_equal(heard_count(&here), 40);
    assert_int_equal(heard_count(&there), 40);
    assert_int_equal(here.wrong + there.wrong, 0);
    assert_true(store_version(node) > version_there);
    store_close(node);
    /* the listener of this store must be gone before its context is */
    store_close(w->store);
    w->store = store_of(w);
}

enum { FACTS = 60 };

struct crowd { struct world *w; int64_t first; };

static enum status add_and_tell(struct db *db, void *args) {
    const struct thing *t = args;
    db_run(db, &thing_add, t, NULL);
    db_change(db, "thing", t->id);
    return OK;
}

static void *teller(void *context) {
    const struct crowd *c = context;
    struct arena a = arena_make(0);
    for (int64_t i = 0; i < FACTS; i++) {
        struct thing t = thing_make(c->first + i);
        while (db_write(c->w->store, &a, add_and_tell, &t) == BUSY) usleep(1000);
    }
    arena_free(&a);
    return NULL;
}

/* Transactions that have nothing to do with each other commit side by side; a fact must not become visible behind one that
** was already read. */
static void no_fact_is_missed(void **state) {
    struct world *w = *state;
    struct heard here = {.lock = PTHREAD_MUTEX_INITIALIZER};
    struct store *node = store_of(w);
    pthread_t threads[THREADS];
    struct crowd crowds[THREADS];
    store_listen(node, hear, &here);
    for (int i = 0; i < THREADS; i++) {
        crowds[i] = (struct crowd){w, 1000 * (i + 1)};
        assert_int_equal(pthread_create(&threads[i], NULL, teller, &crowds[i]), 0);
    }
    for (int i = 0; i < THREADS; i++) pthread_join(threads[i], NULL);
    wait_for(&here, THREADS * FACTS);
    assert_int_equal(heard_count(&here), THREADS * FACTS);
    store_close(node);
}

static enum status prune_all(struct db *db, void *args) {
    (void)args;
    change_prune(db, (struct change_prune_in){.before = clock_now() + 10}, NULL);
    return OK;
}

static void numbers_of_changes_go_on_after_pruning(void **state) {
    struct world *w = *state;
    for (int i = 0; i < 3; i++) assert_int_equal(db_write(w->store, &w->arena, change_next, NULL), OK);
    assert_int_equal(db_write(w->store, &w->arena, prune_all, NULL), OK);
    assert_int_equal(db_write(w->store, &w->arena, change_next, NULL), OK);
    struct db *db;
    struct change_since_row *rows;
    size_t n;
    assert_int_equal(db_read_begin(w->store, &w->arena, &db), OK);
    assert_true(change_since(db, (struct change_since_in){.after = 0, .limit = 10}, &rows, &n));
    db_read_end(db);
    assert_int_equal(n, 2);
    assert_int_equal(rows[0].id.n, 3);
    assert_int_equal(rows[1].id.n, 4);
}

/* ---- the schema ---- */

static enum status version_from_the_future(struct db *db, void *args) {
    (void)args;
    version_add(db, (struct version_add_in){.number = 9999, .name = STR("future"), .at = 1}, NULL);
    return OK;
}

static void a_newer_schema_is_refused(void **state) {
    struct world *w = *state;
    assert_int_equal(db_write(w->store, &w->arena, version_from_the_future, NULL), OK);
    struct store_config config = config_of(w);
    struct store *s = NULL;
    struct str why = {"", 0};
    assert_int_equal(store_open(&config, &s, &why, &w->arena), CONFLICT);
    assert_null(s);
    assert_true(str_find(why, STR("newer")) < why.n);
}

static void a_step_that_fails_leaves_nothing(void **state) {
    struct world *w = *state;
    static const char half[] = "CREATE TABLE half(id INTEGER); CREATE TABLE nonsense(";
    static const char whole[] = "CREATE TABLE whole(id INTEGER)";
    const struct migration steps[] = {{7000, "whole", whole, whole}, {7001, "half", half, half}};
    struct str why = {"", 0};
    writer_stop(w->store);               /* on SQLite it has the only connection that writes */
    assert_int_equal(migrate(w->store, steps, COUNT(steps), &why, &w->arena), FAILED);
    assert_true(why.n > 0);
    struct db *db;
    struct version_get_row version;
    assert_int_equal(db_read_begin(w->store, &w->arena, &db), OK);
    assert_true(version_get(db, &version));
    assert_int_equal(version.number, 7000);
    assert_true(db_each(db, "SELECT id FROM whole", NULL, 0, NULL, NULL));
    assert_false(db_each(db, "SELECT id FROM half", NULL, 0, NULL, NULL));
    db_read_end(db);
}

static void only_postgresql_addresses(void **state) {
    (void)state;
    struct store_config config = {.url = "mysql://nowhere", .dir = "/tmp"};
    struct store *s = NULL;
    struct str why = {"", 0};
    struct arena a = arena_make(0);
    assert_int_equal(store_open(&config, &s, &why, &a), INVALID);
    config.url = "postgresql:///postgres?host=/nonexistent";
    assert_int_equal(store_open(&config, &s, &why, &a), BUSY);
    assert_true(why.n > 0);
    arena_free(&a);
}

/* ---- PostgreSQL: a server that goes and comes ---- */

static void connections_cut(const char *url) {
    PGconn *pg = PQconnectdb(url);
    PGresult *res = PQexec(pg, "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE pid <> pg_backend_pid() "
                               "AND backend_type = 'client backend'");
    assert_int_equal(PQresultStatus(res), PGRES_TUPLES_OK);
    PQclear(res);
    PQfinish(pg);
}

static enum status cut_in_the_middle(struct db *db, void *args) {
    struct world *w = args;
    struct thing t = thing_make(1);
    db_run(db, &thing_add, &t, NULL);
    connections_cut(w->url);
    t.id = 2;
    db_run(db, &thing_add, &t, NULL);
    return OK;
}

static void cut_connections_are_replaced(void **state) {
    struct world *w = *state;
    struct heard here = {.lock = PTHREAD_MUTEX_INITIALIZER};
    struct store *node = store_of(w);
    store_listen(node, hear, &here);
    count(w);
    connections_cut(w->url);
    assert_int_equal(count(w), 0);
    assert_int_equal(db_write(w->store, &w->arena, cut_in_the_middle, w), BUSY);
    assert_int_equal(count(w), 0);
    for (int i = 0; i < 3; i++) assert_int_equal(db_write(w->store, &w->arena, change_next, NULL), OK);
    wait_for(&here, 3);
    assert_int_equal(heard_count(&here), 3);
    store_close(node);
}

/* ---- both ---- */

#define BOTH(test) cmocka_unit_test_setup_teardown(test, setup_sqlite, teardown)
#define ON_POSTGRES(test) cmocka_unit_test_setup_teardown(test, setup_postgres, teardown)

#define TESTS(ON) \
    ON(values_come_back), ON(texts_made_at_run_time), ON(a_type_that_is_not_expected_fails), \
    ON(statements_are_accepted_or_not), ON(what_is_not_ok_is_undone), ON(a_reader_cannot_write), \
    ON(a_reader_sees_one_moment), ON(a_taken_key_is_tried_again), ON(transactions_do_not_mix), \
    ON(many_may_start_at_once), ON(a_full_arena_fails_one_write), ON(a_full_arena_ends_one_reader), \
    ON(a_request_runs_once), ON(a_secret_stays), ON(every_node_hears_in_order), \
    ON(no_fact_is_missed), ON(numbers_of_changes_go_on_after_pruning), ON(a_newer_schema_is_refused), ON(a_step_that_fails_leaves_nothing)

int main(void) {
    const struct CMUnitTest on_sqlite[] = {TESTS(BOTH), cmocka_unit_test(only_postgresql_addresses)};
    const struct CMUnitTest on_postgres[] = {TESTS(ON_POSTGRES), ON_POSTGRES(cut_connections_are_replaced)};
    log_level_set(LOG_ERROR + 1); /* failures are what these tests make */
    int failed = cmocka_run_group_tests(on_sqlite, NULL, NULL);
    if (getenv("TEST_POSTGRES")) failed += cmocka_run_group_tests(on_postgres, NULL, NULL);
    return failed;
}
