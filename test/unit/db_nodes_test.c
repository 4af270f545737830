/* db_nodes_test.c -- the database room with company: many threads, several nodes, a schema that
** several start to change, a server that goes away. The same tests on SQLite and on PostgreSQL.
*/
#include "thing.h"

#include <libpq-fe.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

#include "base/clock.h"
#include "db_sql.h"

/* ---- many at once ---- */

enum { THREADS = 8, ROUNDS = 25 };

static enum status weigh_one_more(struct db *db, void *args) {
    struct thing t;
    (void)args;
    if (!thing_get(db, 1, &t)) return FAILED;
    t.weight += 1;
    thing_grow(db, &t);
    return OK;
}

static enum status add_and_refuse(struct db *db, void *args) {
    thing_add(db, args);
    return FORBIDDEN;
}

/* Every third is undone on purpose: neighbours in the same commit must not notice. */
static void *worker(void *context) {
    struct world *w = context;
    struct arena a = arena_make(0);
    size_t done = 0;
    for (int i = 0; i < ROUNDS; i++) {
        if (db_write(w->store, &a, weigh_one_more, NULL) == OK) done++;
        struct thing bad = thing_make(1000 + i);
        if (i % 3 == 0) assert_int_equal(db_write(w->store, &a, add_and_refuse, &bad), FORBIDDEN);
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
    assert_int_equal(db_write(w->store, &w->arena, thing_add_fn, &t), OK);
    for (size_t i = 0; i < THREADS; i++)
        assert_int_equal(pthread_create(&threads[i], NULL, worker, w), 0);
    for (size_t i = 0; i < THREADS; i++) {
        void *n;
        pthread_join(threads[i], &n);
        done += (size_t)n;
    }
    assert_true(thing_find(w, 1, &got));
    assert_true(done > 0 && got.weight == (double)done);
    assert_int_equal(thing_count(w), 1);
    if (!w->url) assert_int_equal(done, THREADS * ROUNDS);
}

/* What becomes of writes that nobody waits for. */
enum { LATER = 60 };
struct later { pthread_mutex_t lock; pthread_cond_t changed; int heard, refused; };
struct later_write { struct later *all; struct arena arena; struct thing thing; };

static void hear_later(void *context, enum status st) {
    struct later_write *one = context;
    pthread_mutex_lock(&one->all->lock);
    one->all->heard++;
    one->all->refused += st == FORBIDDEN;
    pthread_cond_signal(&one->all->changed);
    pthread_mutex_unlock(&one->all->lock);
}

/* Every third is refused after it has written. */
static void a_later_write_is_answered_once(void **state) {
    struct world *w = *state;
    struct later all = {PTHREAD_MUTEX_INITIALIZER, PTHREAD_COND_INITIALIZER, 0, 0};
    struct later_write *one = arena_array(&w->arena, struct later_write, LATER);
    for (int i = 0; i < LATER; i++) {
        one[i] = (struct later_write){.all = &all, .arena = arena_make(0), .thing = thing_make(i + 1)};
        db_write_later(w->store, &one[i].arena, i % 3 ? thing_add_fn : add_and_refuse, &one[i].thing, hear_later, &one[i]);
    }
    pthread_mutex_lock(&all.lock);
    while (all.heard < LATER) pthread_cond_wait(&all.changed, &all.lock);
    pthread_mutex_unlock(&all.lock);
    assert_int_equal(all.refused, LATER / 3);
    assert_int_equal(thing_count(w), LATER - LATER / 3);
    for (int i = 0; i < LATER; i++) arena_free(&one[i].arena);
    store_close(w->store);                 /* which would answer those that were not */
    w->store = second_store(w);
    assert_int_equal(all.heard, LATER);
}

/* An assertion belongs to the thread of the test; this one says what it got. */
static void *open_and_close(void *context) {
    const struct world *w = context;
    struct store_config config = {.url = w->url, .dir = w->dir, .readers = 2};
    struct arena a = arena_make(0);
    struct store *s = NULL;
    struct str why = STR("");
    bool opened = store_open(&config, &s, &why, &a) == OK;
    if (opened) store_close(s);
    arena_free(&a);
    return opened ? context : NULL;
}

static void database_empty(struct world *w) {
    if (w->url) {
        world_run(w, "DROP SCHEMA public CASCADE");
        world_run(w, "CREATE SCHEMA public");
    }
    store_close(w->store);
    if (!w->url) assert_int_equal(unlink(str_fmt(&w->arena, "%s/inzet.db", w->dir).s), 0);
}

static void many_may_start_at_once(void **state) {
    struct world *w = *state;
    for (int round = 0; round < (w->url ? 1 : 20); round++) {
        pthread_t threads[THREADS];
        size_t opened = 0;
        database_empty(w);
        for (size_t i = 0; i < THREADS; i++)
            assert_int_equal(pthread_create(&threads[i], NULL, open_and_close, w), 0);
        for (size_t i = 0; i < THREADS; i++) {
            void *did;
            pthread_join(threads[i], &did);
            opened += did != NULL;
        }
        w->store = second_store(w);
        assert_int_equal(opened, THREADS);
        assert_int_equal(world_count(w, "SELECT count(*) FROM schema_version"), MIGRATIONS);
    }
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

/* Facts carry the number of the thing in the order of commits: the transaction reads the last and
** adds one. */
static enum status change_next(struct db *db, void *args) {
    (void)args;
    struct db_rows rows;
    if (!thing_all(db, &rows)) return FAILED;
    struct thing t = thing_make((int64_t)rows.n + 1);
    thing_add(db, &t);
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
    struct store *node = second_store(w);
    struct heard here = {.lock = PTHREAD_MUTEX_INITIALIZER},
                 there = {.lock = PTHREAD_MUTEX_INITIALIZER};
    store_listen(w->store, hear, &here);
    store_listen(node, hear, &there);
    uint64_t version_here = store_version(w->store), version_there = store_version(node);
    assert_int_equal(db_write(w->store, &w->arena, change_and_refuse, NULL), CONFLICT);
    pthread_t threads[4];
    for (size_t i = 0; i < COUNT(threads); i++)
        assert_int_equal(pthread_create(&threads[i], NULL, changer, w), 0);
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
    world_reopen(w);
}

enum { FACTS = 60 };

struct crowd { struct world *w; int64_t first; };

static enum status add_and_tell(struct db *db, void *args) {
    const struct thing *t = args;
    thing_add(db, t);
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

/* Transactions that have nothing to do with each other commit side by side; a fact must not become
** visible behind one that was already read. */
static void no_fact_is_missed(void **state) {
    struct world *w = *state;
    struct heard here = {.lock = PTHREAD_MUTEX_INITIALIZER};
    struct store *node = second_store(w);
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
    for (int i = 0; i < 3; i++)
        assert_int_equal(db_write(w->store, &w->arena, change_next, NULL), OK);
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
    struct store_config config = {.url = w->url, .dir = w->dir};
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
    PGresult *res = PQexec(
        pg, "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE pid <> pg_backend_pid() "
            "AND backend_type = 'client backend'");
    assert_int_equal(PQresultStatus(res), PGRES_TUPLES_OK);
    PQclear(res);
    PQfinish(pg);
}

static enum status cut_in_the_middle(struct db *db, void *args) {
    struct world *w = args;
    struct thing t = thing_make(1);
    thing_add(db, &t);
    connections_cut(w->url);
    t.id = 2;
    thing_add(db, &t);
    return OK;
}

static void cut_connections_are_replaced(void **state) {
    struct world *w = *state;
    struct heard here = {.lock = PTHREAD_MUTEX_INITIALIZER};
    struct store *node = second_store(w);
    store_listen(node, hear, &here);
    thing_count(w);
    connections_cut(w->url);
    assert_int_equal(thing_count(w), 0);
    assert_int_equal(db_write(w->store, &w->arena, cut_in_the_middle, w), BUSY);
    assert_int_equal(thing_count(w), 0);
    for (int i = 0; i < 3; i++)
        assert_int_equal(db_write(w->store, &w->arena, change_next, NULL), OK);
    wait_for(&here, 3);
    assert_int_equal(heard_count(&here), 3);
    store_close(node);
}

#define TESTS(ON) \
    ON(transactions_do_not_mix), \
    ON(a_later_write_is_answered_once), \
    ON(many_may_start_at_once), \
    ON(every_node_hears_in_order), \
    ON(no_fact_is_missed), \
    ON(numbers_of_changes_go_on_after_pruning), \
    ON(a_newer_schema_is_refused), \
    ON(a_step_that_fails_leaves_nothing)

int main(void) {
    const struct CMUnitTest sqlite[] = {TESTS(ON_SQLITE),
                                        cmocka_unit_test(only_postgresql_addresses)};
    const struct CMUnitTest postgres[] = {TESTS(ON_POSTGRES),
                                          ON_POSTGRES(cut_connections_are_replaced)};
    return WORLD_RUN(sqlite, postgres);
}
