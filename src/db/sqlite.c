/* sqlite.c -- SQLite behind the engine's interface.
**
** The file is in WAL mode with synchronous=FULL: a commit is one append to the log and one fsync,
** readers never wait and never make anybody wait. busy_timeout is set before anything else, because
** setting the journal mode can meet a lock and everything after it would then be missing. Each
** connection is used by one thread at a time, so it carries no mutex.
*/
#include <sqlite3.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "base/log.h"
#include "db/statement_cache.h"
#include "db/engine.h"

struct sqlite {
    struct conn conn;
    sqlite3 *db;
    struct cache cache;
    int wal_pages;             /* in the log after the last commit of this connection */
    int64_t data_version;
};

enum { COLUMNS_MAX = 100, WAIT_MS = 100, PATIENCE_MS = 5000 };

static struct sqlite *sqlite_of(struct conn *c) {
    return (struct sqlite *)c;
}

/* ---- outcomes ---- */

static enum status status_of(int rc) {
    switch (rc) {
    case SQLITE_CONSTRAINT_PRIMARYKEY:
    case SQLITE_CONSTRAINT_ROWID:
    case SQLITE_CONSTRAINT_UNIQUE: return CONFLICT;
    }
    switch (rc & 0xff) {
    case SQLITE_OK:
    case SQLITE_ROW:
    case SQLITE_DONE: return OK;
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
    case SQLITE_PROTOCOL:
    case SQLITE_FULL:
    case SQLITE_IOERR:
    case SQLITE_CANTOPEN:
    case SQLITE_NOMEM: return BUSY;
    default: return FAILED;
    }
}

/* After these the state of the connection is not to be trusted. */
static bool breaks(int rc) {
    switch (rc & 0xff) {
    case SQLITE_IOERR:
    case SQLITE_CANTOPEN:
    case SQLITE_NOMEM:
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB: return true;
    default: return false;
    }
}

/* SQLite's message names tables and columns, never values; that of a text that cannot be prepared
** may quote the text. */
static enum status outcome(struct sqlite *c, int rc, const char *name) {
    enum status st = status_of(rc);
    if (st == OK) return OK;
    if (breaks(rc)) c->conn.broken = true;
    log_line(st == FAILED ? LOG_ERROR : LOG_WARN, "sqlite", "statement", name, "why",
             sqlite3_errstr(rc & 0xff), "message",
             rc == SQLITE_ERROR || rc == SQLITE_CONSTRAINT ? sqlite3_errmsg(c->db) : "", NULL);
    return st;
}

/* ---- connections ---- */

static int wal_grown(void *context, sqlite3 *db, const char *name, int pages) {
    (void)db, (void)name;
    ((struct sqlite *)context)->wal_pages = pages;
    return SQLITE_OK;
}

/* Turning a new file into WAL wants it alone for a moment, and SQLite does not wait for that: of two that start at once one
** is told BUSY at once (sqlite.org/wal.html, "Sometimes queries return SQLITE_BUSY in WAL mode"). */
static int pragmas_run(sqlite3 *db, const char *pragmas) {
    int rc = SQLITE_BUSY;
    for (int tries = 0; tries < PATIENCE_MS / 10; tries++) {
        rc = sqlite3_exec(db, pragmas, NULL, NULL, NULL);
        if ((rc & 0xff) != SQLITE_BUSY) break;
        usleep(10000);
    }
    return rc;
}

static int sqlite_configure(struct sqlite *c) {
    /* What a savepoint would undo is kept in memory: otherwise SQLite writes it to a file for every function of a group. */
    static const char common[] = "PRAGMA foreign_keys=ON; PRAGMA case_sensitive_like=ON;"
                                 "PRAGMA mmap_size=0; PRAGMA cache_size=-8000; PRAGMA temp_store=MEMORY;";
    static const char writer[] = "PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; PRAGMA secure_delete=ON;"
                                 "PRAGMA wal_autocheckpoint=0; PRAGMA journal_size_limit=67108864;";
    static const char reader[] = "PRAGMA query_only=ON; PRAGMA wal_autocheckpoint=0;";
    static const struct { int what, on; } settings[] = {
        {SQLITE_DBCONFIG_DEFENSIVE, 1},
        {SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0},
        {SQLITE_DBCONFIG_DQS_DDL, 0},
        {SQLITE_DBCONFIG_DQS_DML, 0},
        {SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, 0},
    };
    sqlite3_busy_timeout(c->db, PATIENCE_MS);
    sqlite3_extended_result_codes(c->db, 1);
    for (size_t i = 0; i < COUNT(settings); i++)
        sqlite3_db_config(c->db, settings[i].what, settings[i].on, NULL);
    int rc = sqlite3_exec(c->db, common, NULL, NULL, NULL);
    if (rc == SQLITE_OK)
        rc = pragmas_run(c->db, c->conn.writes ? writer : reader);
    sqlite3_limit(c->db, SQLITE_LIMIT_ATTACHED, 0);
    sqlite3_wal_hook(c->db, wal_grown, c);
    return rc;
}

static void statement_drop(void *prepared) {
    sqlite3_finalize(prepared);
}

static void sqlite_disconnect(struct conn *conn) {
    struct sqlite *c = sqlite_of(conn);
    cache_clear(&c->cache, statement_drop);
    CHECK(sqlite3_close(c->db) == SQLITE_OK);
    free(c);
}

/* SQLite counts its memory under one lock for all threads; nobody asks. */
static void library_configure(void) {
    sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0);
}

static enum status sqlite_connect(const struct store *s, bool writes, struct conn **ret) {
    static pthread_once_t once = PTHREAD_ONCE_INIT;
    pthread_once(&once, library_configure);
    struct sqlite *c = calloc(1, sizeof *c);
    if (!c) return BUSY;
    c->conn.writes = writes;
    int flags = SQLITE_OPEN_NOMUTEX |
                (writes ? SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE : SQLITE_OPEN_READONLY);
    int rc = sqlite3_open_v2(s->target, &c->db, flags, s->vfs);
    if (rc == SQLITE_OK) rc = sqlite_configure(c);
    if (rc != SQLITE_OK) {
        enum status st = outcome(c, rc, "connect");
        sqlite_disconnect(&c->conn);
        return st;
    }
    *ret = &c->conn;
    return OK;
}

/* ---- statements ---- */

static int statement_of(struct sqlite *c, const struct query *q, sqlite3_stmt **ret) {
    *ret = q->keep ? cache_get(&c->cache, q->sql) : NULL;
    if (*ret) return SQLITE_OK;
    int rc = sqlite3_prepare_v3(c->db, q->sql, -1, q->keep ? SQLITE_PREPARE_PERSISTENT : 0, ret,
                                NULL);
    if (rc == SQLITE_OK && q->keep) cache_put(&c->cache, q->sql, *ret);
    return rc;
}

static int value_bind(sqlite3_stmt *st, int at, const struct db_value *v) {
    if (v->null) return sqlite3_bind_null(st, at);
    const char *bytes = v->s.s ? v->s.s : "";
    switch (v->type) {
    case VALUE_INT: return sqlite3_bind_int64(st, at, v->i);
    case VALUE_REAL: return sqlite3_bind_double(st, at, v->r);
    case VALUE_TEXT: return sqlite3_bind_text64(st, at, bytes, v->s.n, SQLITE_STATIC, SQLITE_UTF8);
    case VALUE_BLOB: return sqlite3_bind_blob64(st, at, bytes, v->s.n, SQLITE_STATIC);
    case VALUE_NULL: break;
    }
    return sqlite3_bind_null(st, at);
}

/* sqlc numbers parameters in the order in which SQLite meets them; a text made at run time may have
** them in any order. */
static int values_bind(sqlite3_stmt *st, const struct query *q) {
    int rc = SQLITE_OK;
    for (size_t i = 0; i < q->n_args && rc == SQLITE_OK; i++) {
        char name[16];
        int at = (int)i + 1;
        if (!q->keep) {
            sqlite3_snprintf(sizeof name, name, "$%d", at);
            at = sqlite3_bind_parameter_index(st, name);
        }
        rc = at > 0 ? value_bind(st, at, &q->args[i]) : SQLITE_RANGE;
    }
    return rc;
}

/* The connection belongs to one thread at a time, so its values may be looked at without the lock of each column function. */
static struct db_value value_read(sqlite3_stmt *st, int i) {
    struct db_value v = {.s = {"", 0}};
    sqlite3_value *value = sqlite3_column_value(st, i);
    switch (sqlite3_value_type(value)) {
    case SQLITE_INTEGER:
        v.type = VALUE_INT;
        v.i = sqlite3_value_int64(value);
        break;
    case SQLITE_FLOAT:
        v.type = VALUE_REAL;
        v.r = sqlite3_value_double(value);
        break;
    case SQLITE_TEXT:
        v.type = VALUE_TEXT;
        v.s.s = (const char *)sqlite3_value_text(value);
        v.s.n = (size_t)sqlite3_value_bytes(value);
        break;
    case SQLITE_BLOB:
        v.type = VALUE_BLOB;
        v.s.s = sqlite3_value_blob(value);
        v.s.n = (size_t)sqlite3_value_bytes(value);
        break;
    default: v.null = true;
    }
    return v;
}

/* Steps to the end. A statement that writes is stepped on when no more rows are wanted: its last
** step is the one that looks at foreign keys. */
static int rows_give(sqlite3_stmt *st, bool names_wanted, db_row_fn *give, void *context) {
    const char *names[COLUMNS_MAX];
    struct db_value values[COLUMNS_MAX];
    struct db_row row = {.n = (size_t)sqlite3_column_count(st), .names = names, .values = values};
    if (row.n > COLUMNS_MAX) return SQLITE_TOOBIG;
    for (size_t i = 0; i < row.n; i++)
        names[i] = names_wanted ? sqlite3_column_name(st, (int)i) : "";
    bool wanted = give != NULL;
    int rc;
    while ((rc = sqlite3_step(st)) == SQLITE_ROW) {
        for (size_t i = 0; i < row.n && wanted; i++) values[i] = value_read(st, (int)i);
        wanted = wanted && give(context, &row);
        if (!wanted && sqlite3_stmt_readonly(st)) return SQLITE_DONE;
    }
    return rc;
}

static enum status sqlite_run(struct conn *conn, const struct query *q, db_row_fn *row,
                              void *context, int64_t *ret_changed) {
    struct sqlite *c = sqlite_of(conn);
    sqlite3_stmt *st;
    int rc = statement_of(c, q, &st);
    if (rc == SQLITE_OK) rc = values_bind(st, q);
    if (rc == SQLITE_OK) rc = rows_give(st, !q->keep, row, context);
    if (rc == SQLITE_DONE && ret_changed) *ret_changed = sqlite3_changes64(c->db);
    enum status answer = outcome(c, rc, q->name);
    if (q->keep && st) { /* what could not be prepared has no bindings to clear */
        sqlite3_reset(st);
        sqlite3_clear_bindings(st);
    } else sqlite3_finalize(st);
    return answer;
}

static enum status sqlite_script(struct conn *conn, const char *sql) {
    struct sqlite *c = sqlite_of(conn);
    return outcome(c, sqlite3_exec(c->db, sql, NULL, NULL, NULL), "script");
}

static enum status sqlite_accepts(struct conn *conn, const struct statement *st, const char *sql) {
    struct sqlite *c = sqlite_of(conn);
    sqlite3_stmt *prepared = NULL;
    enum status answer = outcome(c, sqlite3_prepare_v2(c->db, sql, -1, &prepared, NULL), st->name);
    sqlite3_finalize(prepared);
    return answer;
}

/* ---- for the writer ---- */

bool sqlite_in_transaction(const struct conn *c) {
    return !sqlite3_get_autocommit(((const struct sqlite *)c)->db);
}

int64_t sqlite_changes(const struct conn *c) {
    return sqlite3_total_changes64(((const struct sqlite *)c)->db);
}

int sqlite_wal_pages(const struct conn *c) {
    return ((const struct sqlite *)c)->wal_pages;
}

/* Copies the log back into the file, as far as no reader needs it. Emptying it as well needs a
** moment without readers, which is not waited for. */
void sqlite_checkpoint(struct conn *conn, bool truncate) {
    struct sqlite *c = sqlite_of(conn);
    sqlite3_busy_timeout(c->db, 0);
    int rc = sqlite3_wal_checkpoint_v2(
        c->db, NULL, truncate ? SQLITE_CHECKPOINT_TRUNCATE : SQLITE_CHECKPOINT_PASSIVE, NULL, NULL);
    sqlite3_busy_timeout(c->db, PATIENCE_MS);
    if (rc == SQLITE_OK) c->wal_pages = 0;
    else if (status_of(rc) == FAILED || breaks(rc)) outcome(c, rc, "checkpoint");
}

static bool version_take(void *context, const struct db_row *row) {
    *(int64_t *)context = row->values[0].i;
    return false;
}

/* A new connection cannot know, and says so. */
bool sqlite_others_committed(struct conn *conn) {
    struct sqlite *c = sqlite_of(conn);
    struct query q = {.name = "data_version", .sql = "PRAGMA data_version", .keep = true};
    int64_t now = c->data_version, before = c->data_version;
    if (sqlite_run(conn, &q, version_take, &now, NULL) != OK) return false;
    c->data_version = now;
    return before != now;
}

static void sqlite_wait(struct store *s) {
    struct timespec until = moment_in(WAIT_MS);
    struct feed *feed = &s->feed;
    pthread_mutex_lock(&feed->lock);
    pthread_cond_clockwait(&feed->changed, &feed->lock, CLOCK_MONOTONIC, &until);
    pthread_mutex_unlock(&feed->lock);
}

const struct engine engine_sqlite = {
    .connect = sqlite_connect,
    .disconnect = sqlite_disconnect,
    .run = sqlite_run,
    .script = sqlite_script,
    .accepts = sqlite_accepts,
    .wait = sqlite_wait,
    .write = writer_write,
    .write_later = writer_write_later,
    .read_begin = "BEGIN",
    .step_begin = "BEGIN IMMEDIATE",
};
