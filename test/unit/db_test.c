/* db_test.c -- the database room, seen from one thread: values, transactions, memory that runs out,
** what runs once. The same tests on SQLite and on PostgreSQL.
*/
#include "thing.h"

#include <string.h>

#include "base/buf.h"
#include "db_sql.h"

/* ---- values ---- */

static void values_come_back(void **state) {
    struct world *w = *state;
    struct thing edge[] = {
        {1, 0, STR(""), STR(""), 0.0},
        {INT64_MAX, 1, STR("Zo\xc3\xab 'quoted' \\ ?"), STR("\0\1\377\0"), -1.0e308},
        {INT64_MIN + 1, 1, STR("\xf0\x9f\x99\x82"), STR("x"), 0.1},
    };
    for (size_t i = 0; i < COUNT(edge); i++)
        assert_int_equal(db_write(w->store, &w->arena, thing_add_fn, &edge[i]), OK);
    for (size_t i = 0; i < COUNT(edge); i++) {
        struct thing got = {0};
        assert_true(thing_find(w, edge[i].id, &got));
        assert_true(got.id == edge[i].id && got.other == edge[i].other &&
                    str_eq(got.name, edge[i].name) && str_eq(got.bytes, edge[i].bytes) &&
                    memcmp(&got.weight, &edge[i].weight, sizeof got.weight) == 0);
    }
    struct thing none = {.id = 77};
    assert_false(thing_find(w, 5, &none));
    assert_int_equal(none.id, 77);
}

static bool first_value(void *context, const struct db_row *row) {
    *(struct db_value *)context = row->values[0];
    return false;
}

static bool names_gather(void *context, const struct db_row *row) {
    struct buf *b = context;
    for (size_t i = 0; i < row->n; i++)
        buf_fmt(b, "%s=%d ", row->names[i], (int)row->values[i].type);
    return true;
}

static void texts_made_at_run_time(void **state) {
    struct world *w = *state;
    struct thing t = thing_make(3);
    assert_int_equal(db_write(w->store, &w->arena, thing_add_fn, &t), OK);
    struct db *db;
    assert_int_equal(db_read_begin(w->store, &w->arena, &db), OK);
    /* parameters in another order than they stand in */
    struct db_value args[] = {DB_TEXT(STR("name")), DB_INT(3)}, got = {.i = 0};
    assert_true(db_each(db, "SELECT id FROM thing WHERE id = $2 AND name = $1", args, 2,
                        first_value, &got));
    assert_int_equal(got.i, 3);
    struct buf names = buf_make(&w->arena, 0);
    assert_true(db_each(db, "SELECT id, other, name, bytes, weight FROM thing", NULL, 0,
                        names_gather, &names));
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
    assert_int_equal(db_write(w->store, &w->arena, thing_add_fn, &t), OK);
    struct db *db;
    struct db_rows rows;
    assert_int_equal(db_read_begin(w->store, &w->arena, &db), OK);
    assert_false(db_many(db, &wrong, NULL, &rows));
    assert_int_equal(db_status(db), FAILED);
    db_read_end(db);
}

/* As when the disk cannot be read, or the table is locked: a failure like any other. */
static void a_statement_that_cannot_be_prepared_fails(void **state) {
    struct world *w = *state;
    static const struct statement nowhere = { .name = "nowhere", .sql = "SELECT id FROM nowhere", .out = thing_fields, .n_out = 1,
                                              .row_size = sizeof(struct thing) };
    struct db *db;
    struct db_rows rows;
    assert_int_equal(db_read_begin(w->store, &w->arena, &db), OK);
    assert_false(db_many(db, &nowhere, NULL, &rows));
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
    const struct statement sum = {
        .name = "sum", .sql = "SELECT sum(id) AS id FROM thing", .out = thing_fields, .n_out = 1};
    for (const struct statement *const *st = db_statements; *st; st++)
        assert_true(accepted(w, *st));
    assert_false(accepted(w, &nowhere));
    assert_int_equal(accepted(w, &sum), !w->url); /* PostgreSQL's sum of integers is no integer */
}

/* ---- transactions ---- */

static enum status add_and_refuse(struct db *db, void *args) {
    thing_add(db, args);
    return FORBIDDEN;
}

static enum status add_and_fail(struct db *db, void *args) {
    thing_add(db, args);
    struct thing orphan = thing_make(99);
    orphan.other = 12345; /* refers to nothing */
    thing_add(db, &orphan);
    struct thing late = thing_make(100);
    assert_false(thing_add(db, &late));
    return OK;
}

static void what_is_not_ok_is_undone(void **state) {
    struct world *w = *state;
    struct thing t = thing_make(1);
    assert_int_equal(db_write(w->store, &w->arena, add_and_refuse, &t), FORBIDDEN);
    assert_int_equal(thing_count(w), 0);
    assert_int_equal(db_write(w->store, &w->arena, add_and_fail, &t), FAILED);
    assert_int_equal(thing_count(w), 0);
    assert_int_equal(db_write(w->store, &w->arena, thing_add_fn, &t), OK);
    assert_int_equal(thing_count(w), 1);
}

static void a_reader_cannot_write(void **state) {
    struct world *w = *state;
    struct db *db;
    struct thing t = thing_make(1);
    assert_int_equal(db_read_begin(w->store, &w->arena, &db), OK);
    assert_false(thing_add(db, &t));
    assert_int_equal(db_status(db), FAILED);
    db_read_end(db);
    assert_int_equal(db_read_begin(w->store, &w->arena, &db), OK);
    assert_false(db_each(db, "DELETE FROM thing", NULL, 0, NULL, NULL));
    db_read_end(db);
    assert_int_equal(db_write(w->store, &w->arena, thing_add_fn, &t), OK);
}

static void a_reader_sees_one_moment(void **state) {
    struct world *w = *state;
    struct db *db;
    struct db_rows before, after;
    assert_int_equal(db_read_begin(w->store, &w->arena, &db), OK);
    assert_true(thing_all(db, &before));
    struct thing t = thing_make(1);
    assert_int_equal(db_write(w->store, &w->arena, thing_add_fn, &t), OK);
    assert_true(thing_all(db, &after));
    assert_int_equal(before.n, after.n);
    db_read_end(db);
    assert_int_equal(thing_count(w), 1);
}

struct collision { int runs; };

static enum status add_where_taken(struct db *db, void *args) {
    struct collision *c = args;
    struct thing t = thing_make(c->runs++ == 0 ? 1 : 2);
    thing_add(db, &t);
    return OK;
}

static void a_taken_key_is_tried_again(void **state) {
    struct world *w = *state;
    struct thing t = thing_make(1);
    struct collision c = {0};
    assert_int_equal(db_write(w->store, &w->arena, thing_add_fn, &t), OK);
    assert_int_equal(db_write(w->store, &w->arena, add_where_taken, &c), OK);
    assert_int_equal(c.runs, 2);
    assert_int_equal(thing_count(w), 2);
    assert_int_equal(db_write(w->store, &w->arena, thing_add_fn, &t), BUSY); /* taken for good */
}

/* ---- memory that runs out ---- */

static enum status eat_everything(struct db *db, void *args) {
    (void)args;
    struct thing t = thing_make(1);
    thing_add(db, &t);
    for (int i = 0; i < 1000; i++) arena_alloc(db_arena(db), 4096);
    return OK; /* not reached */
}

static void a_full_arena_fails_one_write(void **state) {
    struct world *w = *state;
    struct arena small = arena_make(100000);
    assert_int_equal(db_write(w->store, &small, eat_everything, NULL), FAILED);
    arena_free(&small);
    assert_int_equal(thing_count(w), 0);
    struct thing t = thing_make(1);
    assert_int_equal(db_write(w->store, &w->arena, thing_add_fn, &t), OK);
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
    for (t.id = 1; t.id <= 4; t.id++)
        assert_int_equal(db_write(w->store, &w->arena, thing_add_fn, &t), OK);
    struct arena small = arena_make(150000);
    jmp_buf full;
    struct db *db = NULL;
    struct db_rows rows;
    small.full = jump;
    small.full_context = &full;
    assert_int_equal(db_read_begin(w->store, &small, &db), OK);
    if (setjmp(full) == 0) {
        thing_all(db, &rows);
        fail_msg("the arena should have been full");
    }
    db_read_end(db);
    arena_free(&small);
    assert_int_equal(thing_count(w), 4);
}

/* ---- once, secrets ---- */

struct twice { bool first; struct str answer; };

static enum status once_try(struct db *db, void *args) {
    struct twice *t = args;
    const struct once once = {.made = 1584662400, .name = STR("key-1")};
    t->first = db_once(db, once, &t->answer);
    if (t->first) db_once_answer(db, once, STR("/jobs/7"));
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
    world_reopen(w);
    assert_int_equal(db_write(w->store, &w->arena, secret_inside, c), OK);
    assert_memory_equal(a, b, 32);
    assert_memory_equal(a, c, 32);
    assert_memory_not_equal(a, other, 32);
    assert_memory_not_equal(a, zero, 32);
}

#define TESTS(ON) \
    ON(values_come_back), \
    ON(texts_made_at_run_time), \
    ON(a_type_that_is_not_expected_fails), \
    ON(a_statement_that_cannot_be_prepared_fails), \
    ON(statements_are_accepted_or_not), \
    ON(what_is_not_ok_is_undone), \
    ON(a_reader_cannot_write), \
    ON(a_reader_sees_one_moment), \
    ON(a_taken_key_is_tried_again), \
    ON(a_full_arena_fails_one_write), \
    ON(a_full_arena_ends_one_reader), \
    ON(a_request_runs_once), \
    ON(a_secret_stays)

int main(void) {
    const struct CMUnitTest sqlite[] = {TESTS(ON_SQLITE)};
    const struct CMUnitTest postgres[] = {TESTS(ON_POSTGRES)};
    return WORLD_RUN(sqlite, postgres);
}
