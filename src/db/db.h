/* db.h -- the database, SQLite or PostgreSQL, behind one interface.
**
** SQL stands in FEATURE.sql files; tools/sqlc.c turns each named statement into a typed C function
** that takes a struct db. There are two ways to get a struct db:
**
**   db_read_begin   borrows a reader: one snapshot for a whole request; writing through it fails. db_read does it for one function
**   db_write        runs a function inside one write transaction and returns when it is durable
**
** On SQLite one writer thread owns the only read-write connection. It takes all functions that
** wait, runs each inside its own savepoint and commits them together with one fsync; so fn runs on
** the writer's thread, and alone on the database. On PostgreSQL fn runs on the caller's thread in a
** SERIALIZABLE transaction and is run again when the database asks for it. Either way fn may run
** more than once: it must change nothing but the database and its own results.
**
** Errors are sticky: after a failed statement every further one on the same struct db does nothing
** and finds nothing, and db_write answers BUSY (worth trying again: locked, away, disk full) or
** FAILED. Write twenty statements, check once.
*/
#ifndef DB_DB_H
#define DB_DB_H

#include "base/arena.h"
#include "base/clock.h"
#include "base/status.h"
#include "base/str.h"
#include "db/value.h"

struct store;                 /* an opened database: its readers, its writer, its listeners */
struct db;                    /* one transaction at work */

struct store_config {
    const char *url;          /* NULL or "": SQLite at dir/inzet.db; "postgresql://..." otherwise */
    const char *dir;          /* data folder; exists */
    int readers;              /* reader connections kept; 0: one per core and two more */
    int group;                /* transactions per commit at most; 0: 512. 1 shows what it gains */
    int checkpoint;           /* pages of SQLite's log that are copied back together; 0: 8000 */
    const char *vfs;          /* SQLite VFS for fault tests; NULL: the system's */
};

/* Opens, takes the migration lock, brings the schema up to date, starts the writer. CONFLICT: the
** schema is newer than this program (ret_why says it in English). BUSY: the database cannot be
** reached. Close with store_close. */
enum status store_open(const struct store_config *config, struct store **ret, struct str *ret_why,
                       struct arena *a);
void store_close(struct store *s);
bool store_is_postgres(const struct store *s);

/* A number that grows with every commit that this store has seen, its own and (through
** LISTEN/NOTIFY or SQLite's data_version) those of other processes. Equal numbers: nothing changed.
** Costs one atomic load. */
uint64_t store_version(const struct store *s);

/* Borrows a reader for the calling thread; results live in `a`. BUSY when the database is away. */
enum status db_read_begin(struct store *s, struct arena *a, struct db **ret);
void db_read_end(struct db *db);

typedef enum status db_fn(struct db *db, void *args);
/* Runs fn with a reader. Answers what fn answers; BUSY or FAILED when the database did. */
enum status db_read(struct store *s, struct arena *a, db_fn *fn, void *args);
/* Runs fn in a write transaction and waits until it is durable. What fn answers is answered, and
** anything but OK undoes what it did. BUSY also when too many wait (bounded queue). Results that fn
** leaves in db_arena(db) belong to the caller's arena. A key that is taken already (UNIQUE) makes
** fn run again, a few times, as if by chance; where it is not, write ON CONFLICT and look. */
enum status db_write(struct store *s, struct arena *a, db_fn *fn, void *args);
/* The same without waiting: `done` hears the answer when it is durable, on a thread of the store, which it must not hold up, or
** before this returns. Until then `a` and what args points to belong to the transaction. */
typedef void db_done(void *context, enum status st);
void db_write_later(struct store *s, struct arena *a, db_fn *fn, void *args, db_done *done, void *context);

struct arena *db_arena(struct db *db);
struct store *db_store(struct db *db);
bool db_failed(const struct db *db);
enum status db_status(const struct db *db);   /* OK, or BUSY or FAILED after a failure */

/* ---- statements made at run time ----
** For export, erasure and checks, whose texts are made from data_columns. `sql` names parameters
** $1, $2 ...; what somebody typed is a parameter, always. `row` (may be NULL) is called for every
** row until it answers false. False on failure. */
bool db_each(struct db *db, const char *sql, const struct db_value *args, size_t n_args,
             db_row_fn *row, void *context);

/* ---- what happens because of a change ----
** A fact is written in the same transaction; listeners hear of it after the commit, on every node
** that shares the database, in commit order, at least once while the node is up (a node that starts
** reads everything anyway). `kind` is a short literal such as "helper"; `id` the row. */
void db_change(struct db *db, const char *kind, int64_t id);
typedef void store_listener(void *context, struct str kind, int64_t id);
/* Listeners are added before the first request and run on one thread of the store. */
void store_listen(struct store *s, store_listener *heard, void *context);
/* For what a process keeps in memory of the database: after each change of that kind, runs `read` with a reader that sees it, on
** the same thread; `args` is the changed row (const int64_t *). A failure is logged, and what was kept stays until the next
** change. `kind` outlives the store. Who follows reads all of it once afterwards: then nothing falls between. */
void store_follow(struct store *s, const char *kind, db_fn *read);

/* ---- runs once ----
** What something that may happen only once is known by: a name, and the moment at which it was given
** out, by which old ones are forgotten after 48 hours. */
struct once { time_s made; struct str name; };
/* True while nobody has used it up. The caller then does what is to be done once and uses it up with
** db_once_answer, in the same write transaction; of two that do so at the same time one is undone and
** run again, and then sees the other's answer. Later false, with that answer: for web answers, the
** place the person was sent to. False, too, on failure (db_failed). */
bool db_once(struct db *db, struct once once, struct str *ret_answer);
void db_once_answer(struct db *db, struct once once, struct str answer);

/* A secret of the installation, made on first use and kept in the database: for signatures of
** tokens. Works on a reader too, which then waits for a write of its own. False when the database
** failed: nothing may be signed then. */
MUST_USE bool db_secret(struct db *db, const char *name, unsigned char ret[32]);

#endif
