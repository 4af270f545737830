/* postgres.c -- PostgreSQL behind the engine's interface.
**
** Statements are prepared once a connection, with the parameter types that sqlc knows, and values
** travel in binary form, so that no number is ever printed and read again. Transactions are
** SERIALIZABLE: rules may be written as if they ran alone, and PostgreSQL asks to run one again
** when that would have shown. Other nodes hear of a commit by NOTIFY.
**
** An address may name several servers (host=a,b); the one that takes writes is chosen, so a
** fail-over needs no change here.
*/
#include <endian.h>
#include <libpq-fe.h>
#include <poll.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/log.h"
#include "db/statement_cache.h"
#include "db/engine.h"

struct postgres {
    struct conn conn;
    PGconn *pg;
    struct cache cache;        /* text -> name of the prepared statement */
    unsigned prepared;
    bool listens;
};

/* Types as PostgreSQL numbers them (src/include/catalog/pg_type.dat). */
enum {
    OID_BOOL = 16, OID_BYTEA = 17, OID_NAME = 19, OID_INT8 = 20, OID_INT2 = 21, OID_INT4 = 23,
    OID_TEXT = 25, OID_FLOAT4 = 700, OID_FLOAT8 = 701, OID_VARCHAR = 1043
};

enum { COLUMNS_MAX = 100, WAIT_MS = 100 };

static struct postgres *postgres_of(struct conn *c) {
    return (struct postgres *)c;
}

/* ---- outcomes ---- */

/* SQLSTATE, https://www.postgresql.org/docs/15/errcodes-appendix.html */
static enum status status_of(const char *state) {
    static const struct { const char *prefix; enum status status; } states[] = {
        {"40001", CONFLICT},   /* serialization_failure */
        {"40P01", CONFLICT},   /* deadlock_detected */
        {"23505", CONFLICT},   /* unique_violation: somebody took the key in this moment */
        {"08", BUSY},          /* connection */
        {"25006", BUSY},       /* read_only_sql_transaction: this server has become a standby */
        {"53", BUSY},          /* insufficient resources: disk full, too many connections */
        {"55", BUSY},          /* not in the needed state: locked */
        {"57", BUSY},          /* operator intervention: shutting down, cancelled */
        {"58", BUSY},          /* system error: I/O */
    };
    for (size_t i = 0; i < COUNT(states); i++)
        if (strncmp(state, states[i].prefix, strlen(states[i].prefix)) == 0)
            return states[i].status;
    return FAILED;
}

/* The message is not logged: unlike SQLite's it may hold values. */
static enum status outcome(struct postgres *c, const PGresult *res, const char *name) {
    ExecStatusType got = PQresultStatus(res);
    if (got == PGRES_TUPLES_OK || got == PGRES_COMMAND_OK) return OK;
    const char *state = res ? PQresultErrorField(res, PG_DIAG_SQLSTATE) : NULL;
    bool lost = PQstatus(c->pg) != CONNECTION_OK || !state;
    enum status st = lost ? BUSY : status_of(state);
    if (lost) c->conn.broken = true;
    if (st != CONFLICT)
        log_line(st == FAILED ? LOG_ERROR : LOG_WARN, "postgres", "statement", name, "sqlstate",
                 state ? state : "lost", NULL);
    return st;
}

/* ---- connections ---- */

static void name_drop(void *prepared) {
    free(prepared);
}

static void postgres_disconnect(struct conn *conn) {
    struct postgres *c = postgres_of(conn);
    cache_clear(&c->cache, name_drop);
    PQfinish(c->pg);
    free(c);
}

/* What the address says comes last and wins. */
static PGconn *server_call(const char *url) {
    static const char options[] =
        "-c statement_timeout=60000 -c idle_in_transaction_session_timeout=60000";
    static const char *const keys[] = {
        "connect_timeout", "tcp_user_timeout", "keepalives_idle", "target_session_attrs",
        "application_name", "client_encoding", "options", "dbname", NULL};
    const char *const values[] = {
        "5", "15000", "30", "read-write",
        "inzet", "UTF8", options, url, NULL};
    return PQconnectdbParams(keys, values, 1);
}

static bool is_utf8(PGconn *pg) {
    const char *encoding = PQparameterStatus(pg, "server_encoding");
    return encoding && strcmp(encoding, "UTF8") == 0;
}

/* The server's remarks may hold values, and libpq would print them. */
static void remark_ignore(void *context, const char *message) {
    (void)context, (void)message;
}

static enum status postgres_connect(const struct store *s, bool writes, struct conn **ret) {
    struct postgres *c = calloc(1, sizeof *c);
    if (!c) return BUSY;
    c->conn.writes = writes;
    c->pg = server_call(s->target);
    PQsetNoticeProcessor(c->pg, remark_ignore, NULL);
    bool called = PQstatus(c->pg) == CONNECTION_OK, good = called && is_utf8(c->pg);
    if (!called) log_line(LOG_WARN, "postgres_away", NULL);
    if (called && !good) log_line(LOG_ERROR, "postgres_encoding", "wanted", "UTF8", NULL);
    if (!good) {
        postgres_disconnect(&c->conn);
        return called ? FAILED : BUSY;
    }
    *ret = &c->conn;
    return OK;
}

/* ---- values ---- */

static Oid oid_of(const struct db_value *v) {
    static const Oid oids[] = {[VALUE_NULL] = 0, [VALUE_INT] = OID_INT8, [VALUE_REAL] = OID_FLOAT8,
                               [VALUE_TEXT] = OID_TEXT, [VALUE_BLOB] = OID_BYTEA};
    return oids[v->type];
}

struct parameters {            /* in the form that libpq takes */
    Oid oids[PARAMETERS_MAX];
    const char *values[PARAMETERS_MAX];
    int lengths[PARAMETERS_MAX], formats[PARAMETERS_MAX];
    uint64_t numbers[PARAMETERS_MAX];   /* eight bytes, highest first */
};

static void parameter_set(struct parameters *p, size_t i, const struct db_value *v) {
    bool number = v->type == VALUE_INT || v->type == VALUE_REAL;
    p->oids[i] = oid_of(v);
    p->formats[i] = 1;
    if (v->type == VALUE_INT) memcpy(&p->numbers[i], &v->i, 8);
    if (v->type == VALUE_REAL) memcpy(&p->numbers[i], &v->r, 8);
    if (number) p->numbers[i] = htobe64(p->numbers[i]);
    p->values[i] = v->null ? NULL : number ? (const char *)&p->numbers[i] : v->s.s ? v->s.s : "";
    p->lengths[i] = number ? 8 : (int)v->s.n;
}

static uint64_t number_read(const char *bytes, int n) {
    uint64_t number = 0;
    for (int i = 0; i < n; i++) number = number << 8 | (unsigned char)bytes[i];
    return number;
}

static enum value_type type_of(Oid oid) {
    switch (oid) {
    case OID_BOOL:
    case OID_INT2:
    case OID_INT4:
    case OID_INT8: return VALUE_INT;
    case OID_FLOAT4:
    case OID_FLOAT8: return VALUE_REAL;
    case OID_TEXT:
    case OID_NAME:
    case OID_VARCHAR: return VALUE_TEXT;
    case OID_BYTEA: return VALUE_BLOB;
    default: return VALUE_NULL;
    }
}

static double real_read(const char *bytes, int n) {
    uint64_t wide = number_read(bytes, n);
    uint32_t narrow = (uint32_t)wide;
    double r;
    float f;
    memcpy(&r, &wide, sizeof r);
    memcpy(&f, &narrow, sizeof f);
    return n == 8 ? r : (double)f;
}

static int64_t int_read(const char *bytes, int n) {
    uint64_t number = number_read(bytes, n);
    if (n == 2) return (int16_t)number;
    if (n == 4) return (int32_t)number;
    return (int64_t)number;
}

static struct db_value value_read(const PGresult *res, int row, int column) {
    struct db_value v = {.s = {"", 0}, .null = true};
    if (PQgetisnull(res, row, column)) return v;
    const char *bytes = PQgetvalue(res, row, column);
    int n = PQgetlength(res, row, column);
    v.type = type_of(PQftype(res, column));
    v.null = false;
    if (v.type == VALUE_INT) v.i = int_read(bytes, n);
    else if (v.type == VALUE_REAL) v.r = real_read(bytes, n);
    else v.s = (struct str){bytes, (size_t)n};
    return v;
}

/* ---- statements ---- */

/* A type that nothing is known of would be read wrongly, so it ends the statement: write
** CAST(sum(x) AS BIGINT). */
static bool types_known(const PGresult *res, const char *name) {
    for (int i = 0; i < PQnfields(res); i++)
        if (type_of(PQftype(res, i)) == VALUE_NULL) {
            log_line(LOG_ERROR, "postgres_type", "statement", name, "column", PQfname(res, i),
                     NULL);
            return false;
        }
    return true;
}

static enum status rows_give(const PGresult *res, const char *name, db_row_fn *give,
                             void *context) {
    const char *names[COLUMNS_MAX];
    struct db_value values[COLUMNS_MAX];
    int columns = PQnfields(res);
    if (!give) return OK;
    if (columns > COLUMNS_MAX || !types_known(res, name)) return FAILED;
    struct db_row row = {.n = (size_t)columns, .names = names, .values = values};
    for (int i = 0; i < columns; i++) names[i] = PQfname(res, i);
    bool wanted = true;
    for (int r = 0; r < PQntuples(res) && wanted; r++) {
        for (int i = 0; i < columns; i++) values[i] = value_read(res, r, i);
        wanted = give(context, &row);
    }
    return OK;
}

/* The name under which this connection has prepared the text; NULL when it cannot (*ret says
** why). */
static const char *prepared_name(struct postgres *c, const struct query *q,
                                 const struct parameters *p, enum status *ret) {
    char *name = cache_get(&c->cache, q->sql);
    if (name) return name;
    CHECK(asprintf(&name, "s%u", ++c->prepared) > 0);
    PGresult *res = PQprepare(c->pg, name, q->sql, (int)q->n_args, p->oids);
    *ret = outcome(c, res, q->name);
    PQclear(res);
    if (*ret == OK) {
        cache_put(&c->cache, q->sql, name);
        return name;
    }
    free(name);
    return NULL;
}

static PGresult *query_send(struct postgres *c, const struct query *q, const struct parameters *p,
                            const char *name) {
    int n = (int)q->n_args;
    return name ? PQexecPrepared(c->pg, name, n, p->values, p->lengths, p->formats, 1)
                : PQexecParams(c->pg, q->sql, n, p->oids, p->values, p->lengths, p->formats, 1);
}

static enum status postgres_run(struct conn *conn, const struct query *q, db_row_fn *row,
                                void *context, int64_t *ret_changed) {
    struct postgres *c = postgres_of(conn);
    struct parameters p;
    const char *name = NULL;
    enum status st = OK;
    for (size_t i = 0; i < q->n_args; i++) parameter_set(&p, i, &q->args[i]);
    if (q->keep && !(name = prepared_name(c, q, &p, &st))) return st;
    PGresult *res = query_send(c, q, &p, name);
    st = outcome(c, res, q->name);
    if (st == OK) st = rows_give(res, q->name, row, context);
    if (st == OK && ret_changed && !str_to_int(str_of(PQcmdTuples(res)), ret_changed))
        *ret_changed = 0;
    PQclear(res);
    return st;
}

static enum status postgres_script(struct conn *conn, const char *sql) {
    struct postgres *c = postgres_of(conn);
    PGresult *res = PQexec(c->pg, sql);
    enum status st = outcome(c, res, "script");
    PQclear(res);
    return st;
}

static bool columns_fit(const PGresult *described, const struct statement *st) {
    if ((size_t)PQnfields(described) != st->n_out) return false;
    for (size_t i = 0; i < st->n_out; i++)
        if (type_of(PQftype(described, (int)i)) != st->out[i].type) {
            log_line(LOG_ERROR, "postgres_type", "statement", st->name, "column", st->out[i].name,
                     NULL);
            return false;
        }
    return true;
}

static enum status postgres_accepts(struct conn *conn, const struct statement *st,
                                    const char *sql) {
    struct postgres *c = postgres_of(conn);
    Oid oids[PARAMETERS_MAX];
    for (size_t i = 0; i < st->n_in; i++)
        oids[i] = oid_of(&(struct db_value){.type = st->in[i].type});
    PGresult *res = PQprepare(c->pg, "", sql, (int)st->n_in, oids);
    enum status answer = outcome(c, res, st->name);
    PQclear(res);
    if (answer != OK) return answer;
    res = PQdescribePrepared(c->pg, "");
    answer = outcome(c, res, st->name);
    if (answer == OK && !columns_fit(res, st)) answer = FAILED;
    PQclear(res);
    return answer;
}

/* ---- the ear ---- */

/* A new ear has missed whatever was committed before it listened: that counts as a change. */
static bool ear_listens(struct store *s, struct postgres *ear) {
    if (ear->listens) return true;
    ear->listens = postgres_script(&ear->conn, "LISTEN inzet") == OK;
    if (ear->listens) store_committed(s);
    return ear->listens;
}

static void ear_wait(struct store *s, struct postgres *ear) {
    struct pollfd ready = {.fd = PQsocket(ear->pg), .events = POLLIN};
    if (!ear_listens(s, ear) || poll(&ready, 1, WAIT_MS) <= 0) return;
    if (!PQconsumeInput(ear->pg)) ear->conn.broken = true;
    bool heard = false;
    for (PGnotify *n; (n = PQnotifies(ear->pg)); PQfreemem(n)) heard = true;
    if (heard) store_committed(s);
}

static void postgres_wait(struct store *s) {
    struct conn *c;
    if (pool_take(s, &s->ears, NULL, &c) != OK) {
        poll(NULL, 0, WAIT_MS);
        return;
    }
    ear_wait(s, postgres_of(c));
    pool_give(s, &s->ears, c);
}

const struct engine engine_postgres = {
    .connect = postgres_connect,
    .disconnect = postgres_disconnect,
    .run = postgres_run,
    .script = postgres_script,
    .accepts = postgres_accepts,
    .wait = postgres_wait,
    .write = write_alone,
    .away_us = 1000000,
    .read_begin = "BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY",
    .step_begin = "BEGIN; SELECT pg_advisory_xact_lock(1231973876)",
    .facts_begin = "SELECT pg_advisory_xact_lock(1231973877)",
    .wake_others = "NOTIFY inzet",
};
