/* own_data_test.c -- the export misses nothing, erasure leaves nothing, and nothing is kept too long.
**
** The rows are made from the schema's classification itself, with a canary in every personal column: a table or column that is
** added tomorrow is tested tomorrow, without a line here.
*/
#include "world.h"

#include <jansson.h>
#include <sodium.h>
#include <string.h>

#include "base/buf.h"
#include "base/clock.h"
#include "mail/mail.h"
#include "people/erased.h"
#include "people/helper.h"
#include "people/own_data.h"
#include "people/reserve.h"
#include "people/retention.h"
#include "web/session.h"

enum { ID = 4000000, NUMBER = 910000000 };

/* ---- rows from the schema ---- */

static size_t index_of(const char *table) {
    for (size_t i = 0; i < DATA_TABLES; i++)
        if (strcmp(data_tables[i].name, table) == 0) return i;
    fail_msg("no table %s", table);
    return 0;
}

static bool is_personal(const struct data_column *c) {
    return c->class == DATA_PERSONAL || c->class == DATA_SPECIAL;
}

/* The row of table `i` about person `who` (0 or 1) has this id. */
static int64_t id_in(size_t i, int who) {
    const struct data_table *t = &data_tables[i];
    bool is_person = strcmp(t->name, "person") == 0 || (t->subject && strcmp(t->subject, "id") == 0);
    return is_person ? ID + who : ID + 10 * (int64_t)(i + 1) + who;
}

static int64_t number_canary(const struct data_table *t, size_t column, int who) {
    return NUMBER + 1000 * (int64_t)(t - data_tables) + 10 * (int64_t)column + who;
}

static struct str text_canary(struct arena *a, const struct data_column *c, int who) {
    return str_fmt(a, "canary-%s-%s-%d@example.be", c->table, c->name, who);
}

static struct db_value value_for(struct arena *a, size_t table, size_t column, int who) {
    const struct data_table *t = &data_tables[table];
    const struct data_column *c = &t->columns[column];
    if (strcmp(c->name, "id") == 0) return DB_INT(id_in(table, who));
    if (t->subject && strcmp(c->name, t->subject) == 0) return DB_INT(ID + who);
    if (c->refers) return DB_INT(id_in(index_of(c->refers), who));
    if (c->type == VALUE_INT) return DB_INT(is_personal(c) ? number_canary(t, column, who) : 1);
    struct str text = is_personal(c) ? text_canary(a, c, who) : str_fmt(a, "%s-%d", c->name, who);
    return c->type == VALUE_BLOB ? (struct db_value){.type = VALUE_BLOB, .s = text} : DB_TEXT(text);
}

/* What the row refers to is inserted first. */
static void insert_row(struct db *db, size_t table, int who, bool inserted[DATA_TABLES]) {
    const struct data_table *t = &data_tables[table];
    struct arena *a = db_arena(db);
    if (inserted[table]) return;
    inserted[table] = true;
    for (size_t i = 0; i < t->n_columns; i++)
        if (t->columns[i].refers) insert_row(db, index_of(t->columns[i].refers), who, inserted);
    struct db_value *values = arena_array(a, struct db_value, t->n_columns);
    struct buf names = buf_make(a, 0), marks = buf_make(a, 0);
    for (size_t i = 0; i < t->n_columns; i++) {
        values[i] = value_for(a, table, i, who);
        buf_fmt(&names, "%s\"%s\"", i ? ", " : "", t->columns[i].name);
        buf_fmt(&marks, "%s$%zu", i ? ", " : "", i + 1);
    }
    struct str sql = str_fmt(a, "INSERT INTO \"%s\"(%s) VALUES (%s)", t->name, names.s, marks.s);
    if (!db_each(db, sql.s, values, t->n_columns, NULL, NULL)) print_error("%s\n", sql.s);
}

static enum status insert_rows(struct db *db, void *args) {
    (void)args;
    for (int who = 0; who < 2; who++) {
        bool inserted[DATA_TABLES] = {false};
        for (size_t i = 0; i < DATA_TABLES; i++)
            if (data_tables[i].subject) insert_row(db, i, who, inserted);
    }
    return db_status(db);
}

static struct world *begin(void **state) {
    struct world *w = *state;
    struct str why;
    struct setting *const settings[] = {&mail_smtp, &mail_user, &mail_password, &mail_from, &mail_origin, &mail_pace};
    assert_int_equal(settings_load(settings, COUNT(settings), NULL, &w->arena, &why), OK);
    return w;
}

static struct world *with_rows(void **state) {
    struct world *w = begin(state);
    assert_int_equal(db_write(w->store, &w->arena, insert_rows, NULL), OK);
    return w;
}

/* ---- export ---- */

static json_t *export_of(struct world *w, int who) {
    struct db *db;
    assert_int_equal(db_read_begin(w->store, &w->arena, &db), OK);
    struct str text = own_data_json(db, (person_id){ID + who});
    db_read_end(db);
    json_t *all = json_loadb(text.s, text.n, 0, NULL);
    assert_non_null(all);
    return all;
}

static void the_export_misses_nothing(void **state) {
    struct world *w = with_rows(state);
    json_t *all = export_of(w, 0), *tables = json_object_get(all, "tables");
    size_t checked = 0;
    for (size_t i = 0; i < DATA_TABLES; i++) {
        const struct data_table *t = &data_tables[i];
        if (!t->subject) continue;
        const json_t *rows = json_object_get(tables, t->name), *row = json_array_get(rows, 0);
        if (json_array_size(rows) != 1) fail_msg("%s is not in the export", t->name);
        for (size_t c = 0; c < t->n_columns; c++, checked++) {
            const json_t *value = json_object_get(row, t->columns[c].name);
            struct db_value wanted = value_for(&w->arena, i, c, 0);
            if (!is_personal(&t->columns[c])) continue;
            bool same = wanted.type == VALUE_INT ? json_integer_value(value) == wanted.i
                                                 : json_is_string(value) && str_eq(str_of(json_string_value(value)), wanted.s);
            if (!same) fail_msg("%s.%s is not in the export", t->name, t->columns[c].name);
        }
    }
    assert_true(checked > 50);
    json_decref(all);
}

static void the_export_has_no_keys_and_nobody_else(void **state) {
    struct world *w = with_rows(state);
    struct db *db;
    assert_int_equal(db_read_begin(w->store, &w->arena, &db), OK);
    struct str text = own_data_json(db, (person_id){ID});
    db_read_end(db);
    assert_int_equal(str_find(text, STR("-1@example.be")), text.n);
    assert_int_equal(str_find(text, STR("\"hash\"")), text.n);
    assert_int_equal(str_find(text, STR("\"token\"")), text.n);
}

/* ---- erasure ---- */

static enum status erase(struct db *db, void *args) {
    return own_data_erase(db, *(const person_id *)args);
}

static void erase_first(struct world *w) {
    person_id id = {ID};
    assert_int_equal(db_write(w->store, &w->arena, erase, &id), OK);
}

static void erasure_does_what_the_schema_says(void **state) {
    struct world *w = with_rows(state);
    erase_first(w);
    for (size_t i = 0; i < DATA_TABLES; i++) {
        const struct data_table *t = &data_tables[i];
        if (!t->subject) continue;
        struct str mine = str_fmt(&w->arena, "SELECT count(*) FROM \"%s\" WHERE \"%s\" = %d", t->name, t->subject, ID);
        struct str other = str_fmt(&w->arena, "SELECT count(*) FROM \"%s\" WHERE \"%s\" = %d", t->name, t->subject, ID + 1);
        if (world_count(w, mine.s) != (t->erase != DATA_ERASE_ROW)) fail_msg("%s", t->name);
        assert_int_equal(world_count(w, other.s), 1);
    }
    assert_int_equal(world_count(w, str_fmt(&w->arena, "SELECT state FROM person WHERE id = %d", ID).s), PERSON_REMOVED);
    assert_int_equal(world_count(w, str_fmt(&w->arena, "SELECT count(*) FROM erasure WHERE person = %d", ID).s), 1);
    assert_int_equal(world_count(w, "SELECT count(*) FROM erased_address"), 1);
}

/* Pages of a database keep what was deleted unless they are told not to; so the bytes of the file are what counts. */
static void erasure_leaves_nothing_in_the_file(void **state) {
    struct world *w = with_rows(state);
    world_reopen(w);
    const char *path = str_fmt(&w->arena, "%s/inzet.db", w->dir).s;
    struct str before = world_file(w, path);
    assert_true(str_find(before, STR("canary-person-email-0@example.be")) < before.n);
    erase_first(w);
    world_reopen(w); /* closing empties the log */
    struct str after = world_file(w, path);
    for (size_t i = 0; i < DATA_COLUMNS; i++) {
        const struct data_column *c = &data_columns[i];
        const struct data_table *t = &data_tables[index_of(c->table)];
        if (!t->subject || t->erase == DATA_ERASE_KEEP || !is_personal(c) || c->type != VALUE_TEXT) continue;
        struct str canary = text_canary(&w->arena, c, 0);
        if (str_find(after, canary) < after.n) fail_msg("%s.%s is still in the file", c->table, c->name);
    }
    assert_true(str_find(after, STR("canary-person-email-1@example.be")) < after.n);
}

static enum status add_two(struct db *db, void *args) {
    (void)args;
    struct person p = {.name = STR("An"), .email = STR("an@example.be"), .phone = STR(""), .roles = HELPER,
                       .state = PERSON_NEW, .origin = ORIGIN_SELF};
    own_data_erase(db, person_add(db, &p));
    p.email = STR("bo@example.be");
    p.origin = ORIGIN_RESERVE;
    own_data_erase(db, person_add(db, &p));
    return db_status(db);
}

/* Else anybody could keep somebody else away from a list, by registering and erasing their address. */
static void only_proved_addresses_stay_away(void **state) {
    struct world *w = begin(state);
    assert_int_equal(db_write(w->store, &w->arena, add_two, NULL), OK);
    assert_int_equal(world_count(w, "SELECT count(*) FROM erased_address"), 1);
}

/* ---- retention ---- */

static time_s days_ago(int days) {
    return clock_now() - (time_s)days * SECONDS_A_DAY;
}

struct age { const char *name; enum person_state state; enum person_origin origin; unsigned roles; int created, used; };

static enum status add_aged(struct db *db, void *args) {
    const struct age *age = args;
    struct arena *a = db_arena(db);
    struct person p = {.name = str_of(age->name), .email = str_fmt(a, "%s@example.be", age->name), .phone = STR(""), .roles = age->roles,
                       .state = age->state, .origin = age->origin};
    struct db_value values[] = {DB_INT(person_add(db, &p).n), DB_INT(days_ago(age->created)), DB_INT(days_ago(age->used))};
    db_each(db, "UPDATE person SET created = $2, last_used = $3 WHERE id = $1", values, COUNT(values), NULL, NULL);
    return db_status(db);
}

static void put_person(struct world *w, struct age age) {
    assert_int_equal(db_write(w->store, &w->arena, add_aged, &age), OK);
}

static bool is_here(struct world *w, const char *name) {
    return world_count(w, str_fmt(&w->arena, "SELECT count(*) FROM person WHERE name = '%s' AND state < 2", name).s) == 1;
}

static bool is_warned(struct world *w, const char *name) {
    return world_count(w, str_fmt(&w->arena, "SELECT count(*) FROM retention_warning r JOIN person p ON p.id = r.person "
                                             "JOIN outbox o ON o.person = p.id WHERE p.name = '%s'", name).s) == 1;
}

static void drafts_go_after_sixty_days(void **state) {
    struct world *w = begin(state);
    put_person(w, (struct age){"old", PERSON_NEW, ORIGIN_SELF, HELPER, 61, 61});
    put_person(w, (struct age){"young", PERSON_NEW, ORIGIN_SELF, HELPER, 59, 59});
    put_person(w, (struct age){"listed", PERSON_NEW, ORIGIN_RESERVE, HELPER, 61, 61});
    put_person(w, (struct age){"confirmed", PERSON_ACTIVE, ORIGIN_SELF, HELPER, 61, 61});
    retention_apply(w->store, &w->arena);
    assert_false(is_here(w, "old"));
    assert_true(is_here(w, "young") && is_here(w, "listed") && is_here(w, "confirmed"));
}

static enum status sign_in(struct db *db, void *args) {
    unsigned char token[SESSION_TOKEN] = {1};
    session_start(db, token, *(const int64_t *)args, clock_now());
    return db_status(db);
}

static void who_is_away_for_long_is_told_and_then_erased(void **state) {
    struct world *w = begin(state);
    put_person(w, (struct age){"away", PERSON_ACTIVE, ORIGIN_SELF, HELPER, 1000, 701});
    put_person(w, (struct age){"back", PERSON_ACTIVE, ORIGIN_SELF, HELPER, 1000, 701});
    put_person(w, (struct age){"here", PERSON_ACTIVE, ORIGIN_SELF, HELPER, 1000, 600});
    put_person(w, (struct age){"desk", PERSON_ACTIVE, ORIGIN_SELF, HELPER | COORDINATOR, 1000, 900});
    retention_apply(w->store, &w->arena);
    retention_apply(w->store, &w->arena);
    assert_true(is_warned(w, "away") && is_warned(w, "back"));
    assert_false(is_warned(w, "here") || is_warned(w, "desk"));
    clock_turn(clock_now() + (time_s)29 * SECONDS_A_DAY);
    int64_t back = world_count(w, "SELECT id FROM person WHERE name = 'back'");
    assert_int_equal(db_write(w->store, &w->arena, sign_in, &back), OK);
    retention_apply(w->store, &w->arena);
    assert_true(is_here(w, "away"));
    assert_int_equal(world_count(w, "SELECT count(*) FROM retention_warning"), 1);
    clock_turn(clock_now() + (time_s)2 * SECONDS_A_DAY);
    retention_apply(w->store, &w->arena);
    assert_false(is_here(w, "away"));
    assert_true(is_here(w, "back") && is_here(w, "here") && is_here(w, "desk"));
}

static void old_things_are_deleted(void **state) {
    struct world *w = with_rows(state); /* moments are 1, or numbers that are days of 1998 */
    world_run(w, "UPDATE person SET last_used = 99999999999");
    retention_apply(w->store, &w->arena);
    assert_int_equal(world_count(w, "SELECT count(*) FROM mail_link"), 0);
    assert_int_equal(world_count(w, "SELECT count(*) FROM contact"), 0);
    assert_int_equal(world_count(w, "SELECT count(*) FROM audit"), 0);
    assert_int_equal(world_count(w, "SELECT count(*) FROM outbox WHERE created = 1"), 0);
    assert_int_equal(world_count(w, "SELECT count(*) FROM consent"), 2); /* while the person is here */
    erase_first(w);
    retention_apply(w->store, &w->arena);
    assert_int_equal(world_count(w, "SELECT count(*) FROM consent"), 1);
}

/* ---- */

#define TESTS(test) \
    test(the_export_misses_nothing), test(the_export_has_no_keys_and_nobody_else), test(erasure_does_what_the_schema_says), \
    test(only_proved_addresses_stay_away), test(drafts_go_after_sixty_days), test(who_is_away_for_long_is_told_and_then_erased), \
    test(old_things_are_deleted)
static const struct CMUnitTest on_sqlite[] = {TESTS(WORLD_TEST), WORLD_TEST(erasure_leaves_nothing_in_the_file)};
static const struct CMUnitTest on_postgres[] = {TESTS(WORLD_TEST_POSTGRES)};

int main(void) {
    return sodium_init() < 0 || WORLD_RUN(on_sqlite, on_postgres);
}
