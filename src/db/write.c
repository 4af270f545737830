/* write.c -- write transactions: what both engines do, and what is written for the program. */
#include <setjmp.h>
#include <string.h>
#include <unistd.h>

#include "base/clock.h"
#include "base/log.h"
#include "base/rand.h"
#include "db/engine.h"
#include "db_sql.h"

enum status db_write(struct store *s, struct arena *a, db_fn *fn, void *args) {
    return s->engine->write(s, a, fn, args);
}

void db_write_later(struct store *s, struct arena *a, db_fn *fn, void *args, db_done *done, void *context) {
    if (s->engine->write_later) s->engine->write_later(s, a, fn, args, done, context);
    else done(context, s->engine->write(s, a, fn, args));
}

struct db write_db(struct store *s, struct arena *a, struct conn *c) {
    return (struct db){.store = s, .arena = a, .conn = c, .writes = true};
}

void store_committed(struct store *s) {
    atomic_fetch_add(&s->version, 1);
    pthread_mutex_lock(&s->feed.lock);
    pthread_cond_signal(&s->feed.changed);
    pthread_mutex_unlock(&s->feed.lock);
}

/* ---- one attempt ---- */

static enum status db_command(struct db *db, const char *sql) {
    enum status st = conn_command(db->store, db->conn, sql);
    if (st != OK) db_fail(db, st);
    return st;
}

static void facts_write(struct db *db) {
    const char *begin = db->store->engine->facts_begin;
    if (db->facts && begin) db_command(db, begin);
    for (const struct fact *f = db->facts; f; f = f->next)
        change_add(db, (struct change_add_in){str_of(f->kind), f->id, clock_now()}, NULL);
}

static void write_full(void *context) {
    longjmp(*(jmp_buf *)context, 1);
}

static enum status fn_run(struct db *db, db_fn *fn, void *args) {
    jmp_buf full;
    db->arena->full = write_full;
    db->arena->full_context = &full;
    if (setjmp(full) != 0) {
        log_line(LOG_ERROR, "db_arena_full", NULL);
        db_fail(db, FAILED);
        return FAILED;
    }
    enum status st = fn(db, args);
    if (st == OK) facts_write(db);
    return st;
}

enum status write_attempt(struct db *db, db_fn *fn, void *args) {
    void (*full)(void *) = db->arena->full;
    void *context = db->arena->full_context;
    db->status = OK;
    db->facts = NULL;
    db->facts_end = &db->facts;
    enum status st = fn_run(db, fn, args);
    db->arena->full = full;
    db->arena->full_context = context;
    return db->status != OK ? db->status : st;
}

/* ---- one transaction on the caller's own thread (PostgreSQL) ---- */

static enum status transaction_run(struct db *db, db_fn *fn, void *args) {
    const struct engine *engine = db->store->engine;
    enum status st = write_attempt(db, fn, args);
    if (st == OK && engine->wake_others) st = db_command(db, engine->wake_others);
    if (st == OK) st = db_command(db, "COMMIT");
    if (st == OK) store_committed(db->store);
    else if (!db->conn->broken && conn_command(db->store, db->conn, "ROLLBACK") != OK)
        db->conn->broken = true;
    return st;
}

/* Those who met wait for a little, by chance, so that they do not meet again. */
static void attempt_pause(int attempt) {
    uint32_t chance;
    rand_bytes(&chance, sizeof chance);
    usleep(chance % (1000u << (attempt < 6 ? attempt : 6)));
}

enum status write_alone(struct store *s, struct arena *a, db_fn *fn, void *args) {
    for (int attempt = 0; attempt < ATTEMPTS_MAX; attempt++) {
        struct conn *c;
        enum status st = pool_take(s, &s->writers, "BEGIN ISOLATION LEVEL SERIALIZABLE", &c);
        if (st != OK) return st;
        struct db db = write_db(s, a, c);
        st = transaction_run(&db, fn, args);
        pool_give(s, &s->writers, c);
        if (db.status != CONFLICT) return st;
        attempt_pause(attempt);
    }
    log_line(LOG_WARN, "db_attempts", NULL);
    return BUSY;
}

/* ---- facts ---- */

void db_change(struct db *db, const char *kind, int64_t id) {
    CHECK(db->writes);
    struct fact *f = arena_new(db->arena, struct fact);
    *f = (struct fact){.kind = kind, .id = id};
    *db->facts_end = f;
    db->facts_end = &f->next;
}

/* ---- runs once ---- */

bool db_once(struct db *db, struct once once, struct str *ret_answer) {
    struct once_get_row row;
    if (!once_get(db, (struct once_get_in){.made = once.made, .name = once.name}, &row)) return !db_failed(db);
    *ret_answer = row.answer;
    return false;
}

void db_once_answer(struct db *db, struct once once, struct str answer) {
    once_add(db, (struct once_add_in){.made = once.made, .name = once.name, .answer = answer}, NULL);
}

/* ---- secrets ---- */

struct secret_args { struct str name; unsigned char value[32]; };

static bool secret_read(struct db *db, struct secret_args *args) {
    struct secret_get_row row;
    if (!secret_get(db, (struct secret_get_in){.name = args->name}, &row)) return false;
    CHECK(row.value.n == sizeof args->value);
    memcpy(args->value, row.value.s, sizeof args->value);
    return true;
}

static enum status secret_make(struct db *db, void *context) {
    struct secret_args *args = context;
    unsigned char fresh[32];
    rand_bytes(fresh, sizeof fresh);
    struct str value = {(const char *)fresh, sizeof fresh};
    secret_add(db, (struct secret_add_in){.name = args->name, .value = value}, NULL);
    return secret_read(db, args) ? OK : FAILED;
}

bool db_secret(struct db *db, const char *name, unsigned char ret[32]) {
    struct secret_args args = {.name = str_of(name)};
    bool found = secret_read(db, &args);
    if (!found && db->status == OK)
        found = (db->writes ? secret_make(db, &args)
                            : db_write(db->store, db->arena, secret_make, &args)) == OK;
    if (!found) {
        db_fail(db, BUSY);
        return false;
    }
    memcpy(ret, args.value, sizeof args.value);
    return true;
}
