/* fault_test.c -- what was answered OK is kept, and nothing is ever half done, whatever the disk
** does.
**
** Every transaction of the test writes two rows that belong together: a key into `once` and a fact
** into `change`. After each fault the file is opened afresh and must be whole (integrity_check),
** hold as many keys as facts, and hold every key whose transaction was answered OK. What was
** answered BUSY may be there or not; that is what BUSY means.
**
** The sweeps break operation 1, then operation 2, and so on until a run is too short to reach the
** broken one, so that every operation is broken once. FAULT_SEEDS says how many power cuts are
** played (default 100).
*/
#include <pthread.h>
#include <sqlite3.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

#include "base/log.h"
#include "base/rand.h"
#include "fault_vfs.h"
#include "world.h"

enum { WRITES = 4, THREADS = 2, KEYS = 64 };

struct run {
    char dir[FOLDER_MAX], file[FOLDER_MAX + 16];
    struct store *store;
    bool acknowledged[KEYS];
    bool tried[KEYS];
};

/* ---- a database in a folder of its own ---- */

static void file_remove(const char *file) {
    static const char *const ends[] = {"", "-wal", "-shm", "-journal"};
    char path[FOLDER_MAX + 32];
    for (size_t i = 0; i < COUNT(ends); i++) {
        snprintf(path, sizeof path, "%s%s", file, ends[i]);
        unlink(path);
    }
}

static enum status run_open(struct run *run) {
    struct store_config config = {.dir = run->dir, .readers = 2, .vfs = "fault", .checkpoint = 4};
    struct arena a = arena_make(0);
    struct str why;
    enum status st = store_open(&config, &run->store, &why, &a);
    arena_free(&a);
    return st;
}

static void run_prepare(struct run *run) {
    *run = (struct run){.store = NULL};
    world_folder(run->dir);
    snprintf(run->file, sizeof run->file, "%s/inzet.db", run->dir);
}

static void run_begin(struct run *run) {
    run_prepare(run);
    world_put_empty(run->dir);
    fault_forget();
    assert_int_equal(run_open(run), OK);
}

static void run_end(struct run *run) {
    store_close(run->store);
    file_remove(run->file);
    assert_int_equal(rmdir(run->dir), 0);
}

/* ---- writing ---- */

struct payment { int key; };

static struct str key_text(struct arena *a, int key) {
    return str_fmt(a, "key-%d", key);
}

static enum status pay(struct db *db, void *args) {
    const struct payment *p = args;
    char answer[3000];
    struct str before;
    memset(answer, 'a', sizeof answer);
    struct once once = {.made = 1584662400, .name = key_text(db_arena(db), p->key)};
    if (!db_once(db, once, &before)) return CONFLICT;
    db_once_answer(db, once, (struct str){answer, sizeof answer});
    db_change(db, "paid", p->key);
    return OK;
}

static enum status pay_one(struct run *run, int key) {
    struct arena a = arena_make(0);
    run->tried[key] = true;
    enum status st = db_write(run->store, &a, pay, &(struct payment){key});
    if (st == OK) run->acknowledged[key] = true;
    arena_free(&a);
    return st;
}

struct payer { struct run *run; int first; };

static void *pay_some(void *context) {
    struct payer *p = context;
    for (int i = 0; i < WRITES; i++) {
        enum status st = pay_one(p->run, p->first + i);
        assert_true(st == OK || st == BUSY);
    }
    return NULL;
}

/* Several threads, so that transactions share commits. */
static void pay_together(struct run *run) {
    pthread_t threads[THREADS];
    struct payer payers[THREADS];
    for (int i = 0; i < THREADS; i++) {
        payers[i] = (struct payer){run, i * WRITES};
        assert_int_equal(pthread_create(&threads[i], NULL, pay_some, &payers[i]), 0);
    }
    for (int i = 0; i < THREADS; i++) pthread_join(threads[i], NULL);
}

/* ---- judging ---- */

static int64_t ask(sqlite3 *db, const char *sql, char *ret_text, size_t cap) {
    sqlite3_stmt *st = NULL;
    assert_int_equal(sqlite3_prepare_v2(db, sql, -1, &st, NULL), SQLITE_OK);
    assert_int_equal(sqlite3_step(st), SQLITE_ROW);
    int64_t n = sqlite3_column_int64(st, 0);
    if (ret_text) snprintf(ret_text, cap, "%s", sqlite3_column_text(st, 0));
    sqlite3_finalize(st);
    return n;
}

static bool has_key(sqlite3 *db, int key) {
    char sql[100];
    snprintf(sql, sizeof sql,
             "SELECT count(*) FROM once WHERE name = 'key-%d' AND length(answer) = 3000", key);
    return ask(db, sql, NULL, 0) == 1;
}

static void judge(const struct run *run, const char *file, const char *what, int n) {
    sqlite3 *db;
    char whole[200];
    assert_int_equal(sqlite3_open(file, &db), SQLITE_OK);
    ask(db, "PRAGMA integrity_check", whole, sizeof whole);
    if (strcmp(whole, "ok") != 0) fail_msg("%s %d: %s", what, n, whole);
    int64_t keys = ask(db, "SELECT count(*) FROM once", NULL, 0);
    int64_t facts = ask(db, "SELECT count(*) FROM change", NULL, 0);
    if (keys != facts) fail_msg("%s %d: %d keys, %d facts", what, n, (int)keys, (int)facts);
    for (int key = 0; key < KEYS; key++) {
        if (run->acknowledged[key] && !has_key(db, key))
            fail_msg("%s %d: key %d was lost", what, n, key);
        if (!run->tried[key] && has_key(db, key))
            fail_msg("%s %d: key %d from nowhere", what, n, key);
    }
    sqlite3_close(db);
}

/* ---- every operation broken once ---- */

/* With the fault gone the store has to find its way back by itself, within a few tries. */
static void recovers(struct run *run, int n) {
    enum status st = BUSY;
    for (int tries = 0; tries < 4 && st != OK; tries++) st = pay_one(run, KEYS - 1);
    if (st != OK && st != CONFLICT)
        fail_msg("operation %d: the store did not recover: %s", n, status_name(st));
}

static void sweep(enum fault fault) {
    bool struck = true;
    int n = 0;
    while (struck) {
        struct run run;
        run_begin(&run);
        fault_arm(++n, fault);
        pay_together(&run);
        struck = fault_disarm();
        recovers(&run, n);
        store_close(run.store);
        run.store = NULL;
        judge(&run, run.file, "operation", n);
        run_end(&run);
    }
    print_message("%d operations broken\n", n - 1);
    assert_true(n > 50);
}

static void one_operation_fails(void **state) {
    (void)state;
    sweep(FAULT_ONCE);
}

static void all_operations_fail_from_one_on(void **state) {
    (void)state;
    sweep(FAULT_LASTING);
}

static void the_disk_is_full_from_one_write_on(void **state) {
    (void)state;
    sweep(FAULT_FULL);
}

/* ---- opening a new database ---- */

/* How many steps of the schema were taken in a database that must be whole; 0, too, before there is a table that says it. */
static int64_t steps_taken(const char *file) {
    sqlite3 *db;
    sqlite3_stmt *st = NULL;
    int64_t n = 0;
    char whole[200];
    assert_int_equal(sqlite3_open(file, &db), SQLITE_OK);
    ask(db, "PRAGMA integrity_check", whole, sizeof whole);
    assert_string_equal(whole, "ok");
    if (sqlite3_prepare_v2(db, "SELECT count(*) FROM schema_version", -1, &st, NULL) == SQLITE_OK &&
        sqlite3_step(st) == SQLITE_ROW)
        n = sqlite3_column_int64(st, 0);
    sqlite3_finalize(st);
    sqlite3_close(db);
    return n;
}

/* A database as it lies there, with its log. */
static void file_put(const char *from, const char *to) {
    char from_log[FOLDER_MAX + 32], to_log[FOLDER_MAX + 32];
    snprintf(from_log, sizeof from_log, "%s-wal", from);
    snprintf(to_log, sizeof to_log, "%s-wal", to);
    file_remove(to);
    file_copy(from, to);
    file_copy(from_log, to_log);
}

/* The tables, indexes and views, as text, are those of a database that was opened without a fault. */
static void schema_is_whole(const struct run *run) {
    static const char all[] = "SELECT group_concat(name || ' ' || coalesce(sql, ''), ';') FROM (SELECT * FROM sqlite_master ORDER BY name)";
    static char ours[1 << 18], theirs[1 << 18];
    struct run other;
    sqlite3 *db;
    run_begin(&other);
    assert_int_equal(sqlite3_open(run->file, &db), SQLITE_OK);
    ask(db, all, ours, sizeof ours);
    sqlite3_close(db);
    assert_int_equal(sqlite3_open(other.file, &db), SQLITE_OK);
    ask(db, all, theirs, sizeof theirs);
    sqlite3_close(db);
    assert_string_equal(ours, theirs);
    run_end(&other);
}

/* Opening creates the schema, and may fail anywhere. It fails at its first operation, then at its second, and so on, over and over
** on the same file, whose every step so has every operation broken before it is taken; an opening that did without the broken
** operation is taken back. In the end the schema is that of a database which was opened once. */
static void opening_fails_anywhere(void **state) {
    (void)state;
    struct run run;
    char copy[FOLDER_MAX + 16];
    int64_t taken = 0;
    int broken = 0;
    enum status st = BUSY;
    run_prepare(&run);
    snprintf(copy, sizeof copy, "%s/copy.db", run.dir);
    for (int n = 1;; n++) {
        file_put(run.file, copy);
        fault_arm(n, FAULT_ONCE);
        st = run_open(&run);
        if (!fault_disarm()) break;
        broken++;
        if (st == OK) {
            store_close(run.store);
            file_put(copy, run.file);
        } else {
            assert_int_equal(st, BUSY);
            file_put(run.file, copy);
            int64_t now = steps_taken(copy);
            if (now > taken) n = 0;
            taken = now;
        }
    }
    assert_int_equal(st, OK);
    print_message("%d operations broken\n", broken);
    assert_true(taken > 20);
    assert_int_equal(pay_one(&run, 1), OK);
    store_close(run.store);
    run.store = NULL;
    judge(&run, run.file, "opening", broken);
    schema_is_whole(&run);
    file_remove(copy);
    run_end(&run);
}

/* ---- a full disk ---- */

static void readers_go_on_while_the_disk_is_full(void **state) {
    (void)state;
    struct run run;
    struct arena a = arena_make(0);
    struct db *db;
    run_begin(&run);
    assert_int_equal(pay_one(&run, 1), OK);
    fault_arm(1, FAULT_FULL);
    assert_int_equal(pay_one(&run, 2), BUSY);
    assert_int_equal(pay_one(&run, 3), BUSY);
    assert_int_equal(db_read_begin(run.store, &a, &db), OK);
    assert_true(db_each(db, "SELECT name FROM once", NULL, 0, NULL, NULL));
    db_read_end(db);
    assert_true(fault_disarm());
    assert_int_equal(pay_one(&run, 4), OK);
    store_close(run.store);
    run.store = NULL;
    judge(&run, run.file, "full disk", 0);
    arena_free(&a);
    run_end(&run);
}

/* ---- power cuts ---- */

static void power_cut(uint64_t seed) {
    struct run run;
    char after[FOLDER_MAX + 16];
    struct rand chance = rand_seeded(seed);
    run_begin(&run);
    /* from here on nothing reaches the disk */
    fault_arm(1 + (int)rand_below(&chance, 150), FAULT_LASTING);
    pay_together(&run);
    snprintf(after, sizeof after, "%s/after.db", run.dir);
    fault_power_cut(run.file, after, seed);
    judge(&run, after, "power cut", (int)seed);
    file_remove(after);
    fault_disarm();
    run_end(&run);
}

static void power_cuts_lose_nothing(void **state) {
    (void)state;
    const char *wanted = getenv("FAULT_SEEDS");
    int seeds = wanted ? (int)strtol(wanted, NULL, 10) : 100;
    for (int seed = 1; seed <= seeds; seed++) power_cut((uint64_t)seed);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(one_operation_fails),
        cmocka_unit_test(all_operations_fail_from_one_on),
        cmocka_unit_test(the_disk_is_full_from_one_write_on),
        cmocka_unit_test(opening_fails_anywhere),
        cmocka_unit_test(readers_go_on_while_the_disk_is_full),
        cmocka_unit_test(power_cuts_lose_nothing),
    };
    log_level_set(LOG_ERROR + 1);
    fault_register();
    return cmocka_run_group_tests(tests, NULL, NULL);
}
