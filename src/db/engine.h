/* engine.h -- the inside of the database room: what SQLite and PostgreSQL each do their own way,
** and what they share.
**
**   store.c     opens and closes; readers                      (db.h)
**   statement.c statements: structs in, rows out               (statement.h)
**   write.c     write transactions, facts, what runs once      (db.h)
**   writer.c    SQLite's writer thread and its group commit
**   feed.c      tells listeners of changes
**   migrate.c   brings the schema up to date
**   conn_pool.c connections that wait to be used
**   sqlite.c    one engine
**   postgres.c  the other
**
** Inside the room CONFLICT means: the database asks to run the whole transaction again (a
** serialisation failure, or a key that somebody else took in this moment). To the outside it
** becomes BUSY; a CONFLICT that a rule answers is the rule's own.
*/
#ifndef DB_ENGINE_H
#define DB_ENGINE_H

#include <pthread.h>
#include <stdatomic.h>
#include <time.h>

#include "db/data.h"
#include "db/db.h"
#include "db/statement.h"

/* A connection. An engine's own struct begins with one. */
struct conn {
    struct conn *next;         /* in its pool */
    bool writes;
    bool broken;               /* not to be used again */
};

struct query {
    const char *name;          /* for the log */
    const char *sql;
    bool keep;                 /* a text of the program: prepared once, known by its address */
    const struct db_value *args;
    size_t n_args;
};

enum { PARAMETERS_MAX = 100 };

/* Ready-made texts for transactions are given as queries too, so that they are prepared like all
** others. */
struct engine {
    enum status (*connect)(const struct store *s, bool writes, struct conn **ret);
    void (*disconnect)(struct conn *c);
    /* Runs one statement. `row` may be NULL. OK, CONFLICT, BUSY or FAILED; the log tells of the
    ** last. */
    enum status (*run)(struct conn *c, const struct query *q, db_row_fn *row, void *context,
                       int64_t *ret_changed);
    /* Runs several statements without parameters or results. */
    enum status (*script)(struct conn *c, const char *sql);
    /* Whether the text can be prepared; where its result types are known beforehand, whether they
    ** are what C expects. */
    enum status (*accepts)(struct conn *c, const struct statement *st, const char *sql);
    /* Waits, 100 ms at most, for something to be committed. */
    void (*wait)(struct store *s);
    enum status (*write)(struct store *s, struct arena *a, db_fn *fn, void *args);
    /* NULL where a transaction runs on its caller's thread. */
    void (*write_later)(struct store *s, struct arena *a, db_fn *fn, void *args, db_done *done, void *context);
    int64_t away_us;           /* how long after a failed connection nobody tries again */
    const char *read_begin, *step_begin;
    const char *facts_begin;   /* where transactions commit side by side: orders their facts */
    const char *wake_others;   /* at the end of a write; NULL where others see by themselves */
};

extern const struct engine engine_sqlite, engine_postgres;

struct pool {
    pthread_mutex_t lock;
    pthread_cond_t freed;
    struct conn *idle;         /* last used first */
    int made, limit;
    bool writes;
    int64_t away_until_us;     /* nobody tries to connect before this moment */
};

enum { LISTENERS_MAX = 16 };

struct feed {
    pthread_t thread;
    bool running;
    int64_t last;              /* the newest change that was told */
    struct { store_listener *heard; void *context; } listeners[LISTENERS_MAX];
    size_t n_listeners;
    struct follower { struct store *store; const char *kind; db_fn *read; } followers[LISTENERS_MAX];
    size_t n_followers;
    pthread_mutex_t lock;      /* of the listeners, and for SQLite of the signal */
    pthread_cond_t changed;
};

struct store {
    const struct engine *engine;
    char *target;              /* SQLite: the file; PostgreSQL: the address */
    char *vfs;
    int group, checkpoint;
    struct pool readers, writers;
    struct pool ears;          /* PostgreSQL: the one connection that listens */
    struct writer *writer;     /* SQLite */
    struct feed feed;
    _Atomic uint64_t version;
    _Atomic bool closing;
};

/* A fact that waits for the end of its transaction. */
struct fact { struct fact *next; const char *kind; int64_t id; };

struct db {
    struct store *store;
    struct arena *arena;
    struct conn *conn;
    bool writes;
    enum status status;        /* OK, or what the first failure was */
    struct fact *facts, **facts_end;
};

/* ---- statement.c ---- */
/* Remembers the first failure. */
void db_fail(struct db *db, enum status st);
/* A text of the program's own, without parameters. */
enum status conn_command(const struct store *s, struct conn *c, const char *sql);

/* ---- conn_pool.c ---- */
struct timespec moment_in(int ms);   /* for pthread_cond_clockwait, CLOCK_MONOTONIC */
void pool_init(struct pool *p, int limit, bool writes);
void pool_close(struct store *s, struct pool *p);
/* OK or BUSY. With `begin` a transaction is begun on it; dead connections are thrown away until one
** lives. */
enum status pool_take(struct store *s, struct pool *p, const char *begin, struct conn **ret);
void pool_give(struct store *s, struct pool *p, struct conn *c);

/* ---- write.c ---- */
/* fn and its facts, inside a transaction or savepoint that the caller ends. Also catches an arena
** that gets full. */
enum status write_attempt(struct db *db, db_fn *fn, void *args);
/* On one connection, on the caller's thread, again when asked to. */
enum status write_alone(struct store *s, struct arena *a, db_fn *fn, void *args);
struct db write_db(struct store *s, struct arena *a, struct conn *c);
void store_committed(struct store *s);       /* counts the version up and wakes the feed */
enum { ATTEMPTS_MAX = 12 };

/* ---- writer.c: SQLite ---- */
enum status writer_start(struct store *s);
void writer_stop(struct store *s);
enum status writer_write(struct store *s, struct arena *a, db_fn *fn, void *args);
void writer_write_later(struct store *s, struct arena *a, db_fn *fn, void *args, db_done *done, void *context);

/* ---- sqlite.c, for the writer ---- */
bool sqlite_in_transaction(const struct conn *c);
int  sqlite_wal_pages(const struct conn *c);
/* Rows that this connection has changed since it was opened: whoever left the number as it was has
** changed nothing. */
int64_t sqlite_changes(const struct conn *c);
void sqlite_checkpoint(struct conn *c, bool truncate);
/* Whether another process has committed since the last call. */
bool sqlite_others_committed(struct conn *c);

/* ---- feed.c, migrate.c ---- */
enum status feed_start(struct store *s);
void feed_stop(struct store *s);
enum status migrate(struct store *s, const struct migration *steps, size_t n, struct str *ret_why,
                    struct arena *a);

#endif
