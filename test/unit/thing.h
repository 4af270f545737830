/* thing.h -- a table for the tests of the database room, and statements as sqlc would write them,
** so that what is tested does not hang on any feature's schema.
*/
#ifndef TEST_THING_H
#define TEST_THING_H

#include "base/log.h"
#include "db/engine.h"
#include "world.h"

struct thing { int64_t id, other; struct str name, bytes; double weight; };

static const struct statement_field thing_fields[] = {
    {"id", VALUE_INT, false, offsetof(struct thing, id)},
    {"other", VALUE_INT, true, offsetof(struct thing, other)},
    {"name", VALUE_TEXT, false, offsetof(struct thing, name)},
    {"bytes", VALUE_BLOB, false, offsetof(struct thing, bytes)},
    {"weight", VALUE_REAL, false, offsetof(struct thing, weight)},
};
static const char thing_table_sqlite[] =
    "CREATE TABLE thing(id INTEGER PRIMARY KEY, other INTEGER REFERENCES thing(id), "
    "name TEXT NOT NULL, bytes BLOB NOT NULL, weight REAL NOT NULL) STRICT";
static const char thing_table_postgres[] =
    "CREATE TABLE thing(id BIGINT PRIMARY KEY, other BIGINT REFERENCES thing(id), "
    "name TEXT NOT NULL, bytes BYTEA NOT NULL, weight DOUBLE PRECISION NOT NULL)";
static const struct statement thing_add_statement = {
    .name = "thing_add",
    .sql = "INSERT INTO thing(id, other, name, bytes, weight) VALUES ($1, $2, $3, $4, $5)",
    .writes = true,
    .in = thing_fields,
    .n_in = COUNT(thing_fields),
};
static const struct statement thing_all_statement = {
    .name = "thing_all", .sql = "SELECT id, other, name, bytes, weight FROM thing ORDER BY id",
    .out = thing_fields, .n_out = COUNT(thing_fields), .row_size = sizeof(struct thing),
};
static const struct statement thing_get_statement = {
    .name = "thing_get",
    .sql = "SELECT id, other, name, bytes, weight FROM thing WHERE id = $1",
    .in = thing_fields,
    .n_in = 1,
    .out = thing_fields,
    .n_out = COUNT(thing_fields),
    .row_size = sizeof(struct thing),
};
static const struct statement thing_grow_statement = {
    .name = "thing_grow",
    .sql = "UPDATE thing SET weight = $1 WHERE id = $2",
    .writes = true,
    .in = (const struct statement_field[]){{"weight", VALUE_REAL, false,
                                            offsetof(struct thing, weight)},
                                           {"id", VALUE_INT, false, offsetof(struct thing, id)}},
    .n_in = 2,
};

static inline bool thing_add(struct db *db, const struct thing *t) {
    return db_run(db, &thing_add_statement, t, NULL);
}

static inline bool thing_all(struct db *db, struct db_rows *ret) {
    return db_many(db, &thing_all_statement, NULL, ret);
}

static inline bool thing_get(struct db *db, int64_t id, struct thing *ret) {
    return db_one(db, &thing_get_statement, &(struct thing){.id = id}, ret);
}

static inline bool thing_grow(struct db *db, const struct thing *t) {
    return db_run(db, &thing_grow_statement, t, NULL);
}

static inline struct thing thing_make(int64_t id) {
    return (struct thing){.id = id, .name = STR("name"), .bytes = STR("bytes"), .weight = 1.5};
}

/* ---- in a world ---- */

static inline enum status thing_add_fn(struct db *db, void *args) {
    thing_add(db, args);
    return OK;
}

static inline size_t thing_count(struct world *w) {
    return (size_t)world_count(w, "SELECT count(*) FROM thing");
}

static inline bool thing_find(struct world *w, int64_t id, struct thing *ret) {
    struct db *db;
    assert_int_equal(db_read_begin(w->store, &w->arena, &db), OK);
    bool found = thing_get(db, id, ret);
    db_read_end(db);
    return found;
}

/* Another store on the same database: what another node or process is. */
static inline struct store *second_store(struct world *w) {
    struct store_config config = {.url = w->url, .dir = w->dir, .readers = 4};
    struct store *s = NULL;
    struct str why = {"", 0};
    assert_int_equal(store_open(&config, &s, &why, &w->arena), OK);
    return s;
}

/* Failures are what these tests make: the log is silent. */
static inline int thing_begin(void **state, int (*begin)(void **state)) {
    int rc = begin(state);
    struct world *w = *state;
    log_level_set(LOG_ERROR + 1);
    world_run(w, w->url ? thing_table_postgres : thing_table_sqlite);
    return rc;
}

static inline int thing_begin_sqlite(void **state) {
    return thing_begin(state, world_begin_sqlite);
}

static inline int thing_begin_postgres(void **state) {
    return thing_begin(state, world_begin_postgres);
}

#define ON_SQLITE(test) cmocka_unit_test_setup_teardown(test, thing_begin_sqlite, world_end)
#define ON_POSTGRES(test) cmocka_unit_test_setup_teardown(test, thing_begin_postgres, world_end)

#endif
