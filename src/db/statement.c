/* statement.c -- statements: parameter structs in, row structs out.
**
** The tables that sqlc wrote tell where in a struct each value is. An engine knows nothing of
** structs: it takes and gives values, whose texts live until the next row; here they are copied
** into the arena.
**
** An arena that gets full leaves by a long jump to whoever watches over the request. It may not
** jump over an engine that is in the middle of a statement, so while rows are taken a jump is
** caught here first, the engine ends its statement, and only then the owner of the arena hears of
** it.
*/
#include "db/statement.h"

#include <setjmp.h>
#include <string.h>

#include "base/log.h"
#include "db/engine.h"

struct taker {                     /* takes rows for one statement */
    struct db *db;
    const struct statement *st;    /* NULL: rows go to `row` as they are */
    db_row_fn *row;
    void *context;
    struct db_rows rows;           /* of st */
    size_t cap;
    bool one;                      /* the first row is enough; rows.at is where it goes */
    bool mistyped, full;
    jmp_buf out;
};

void db_fail(struct db *db, enum status st) {
    if (db->status == OK) db->status = st;
}

static void int_write(char *at, const struct db_value *v) {
    memcpy(at, &v->i, sizeof v->i);
}

static void text_write(struct arena *a, char *at, const struct db_value *v) {
    struct str copy = str_copy(a, v->s);
    memcpy(at, &copy, sizeof copy);
}

/* Writes a value into its member. False when the database gives another type than the schema
** promised. */
static bool member_write(struct arena *a, const struct statement_field *f, const struct db_value *v,
                         char *row) {
    static const struct db_value nothing = {.s = {"", 0}};
    if (v->type == VALUE_NULL) v = &nothing;
    else if (v->type != f->type && !(f->type == VALUE_REAL && v->type == VALUE_INT)) return false;
    double real = v->type == VALUE_INT ? (double)v->i : v->r;
    if (f->type == VALUE_INT) int_write(row + f->offset, v);
    else if (f->type == VALUE_REAL) memcpy(row + f->offset, &real, sizeof real);
    else text_write(a, row + f->offset, v);
    return true;
}

static char *row_place(struct taker *t) {
    if (t->one) return t->rows.at;
    if (t->rows.n == t->cap) {
        size_t cap = t->cap ? t->cap * 2 : 8, size = t->st->row_size;
        char *grown = arena_alloc(t->db->arena, arena_size(cap, size));
        if (t->rows.n) memcpy(grown, t->rows.at, t->rows.n * size);
        t->rows.at = grown;
        t->cap = cap;
    }
    return (char *)t->rows.at + t->rows.n * t->st->row_size;
}

static bool row_take(struct taker *t, const struct db_row *row) {
    if (!t->st) return t->row(t->context, row);
    char *place = row_place(t);
    for (size_t i = 0; i < t->st->n_out && !t->mistyped; i++)
        if (!member_write(t->db->arena, &t->st->out[i], &row->values[i], place)) {
            log_line(LOG_ERROR, "db_type", "statement", t->st->name, "column", t->st->out[i].name,
                     NULL);
            t->mistyped = true;
        }
    t->rows.n++;
    return !t->one && !t->mistyped;
}

static void taker_full(void *context) {
    struct taker *t = context;
    longjmp(t->out, 1);
}

static bool row_take_safely(void *context, const struct db_row *row) {
    struct taker *t = context;
    if (setjmp(t->out) == 0) return row_take(t, row);
    t->full = true;
    return false;
}

/* Runs the query; rows go to the taker. */
static bool query_run(struct db *db, const struct query *q, struct taker *t, int64_t *ret_changed) {
    if (db->status != OK) return false;
    struct arena *a = db->arena;
    void (*full)(void *) = a->full;
    void *full_context = a->full_context;
    bool takes = t->st || t->row;
    a->full = taker_full;
    a->full_context = t;
    enum status st = db->store->engine->run(db->conn, q, takes ? row_take_safely : NULL, t,
                                            ret_changed);
    a->full = full;
    a->full_context = full_context;
    if (t->full) {
        db_fail(db, FAILED);
        if (full) full(full_context);
        check_failed("an arena stays under its ceiling", __FILE__, __LINE__);
    }
    if (st == OK && t->mistyped) st = FAILED;
    if (st != OK) db_fail(db, st);
    return st == OK;
}

static struct db_value member_read(const struct statement_field *f, const char *in) {
    struct db_value v = {.type = f->type};
    if (f->type == VALUE_INT) memcpy(&v.i, in + f->offset, sizeof v.i);
    else if (f->type == VALUE_REAL) memcpy(&v.r, in + f->offset, sizeof v.r);
    else memcpy(&v.s, in + f->offset, sizeof v.s);
    bool empty = f->type == VALUE_INT ? v.i == 0 : f->type == VALUE_REAL ? v.r == 0 : v.s.n == 0;
    v.null = f->optional && empty;
    return v;
}

static const char *statement_sql(const struct db *db, const struct statement *st) {
    return st->postgres && db->store->engine == &engine_postgres ? st->postgres : st->sql;
}

static bool statement_run(struct db *db, const struct statement *st, const void *in,
                          struct taker *t, int64_t *ret_changed) {
    struct db_value args[PARAMETERS_MAX];
    CHECK(st->n_in <= COUNT(args));
    if (st->writes && !db->writes) {
        log_line(LOG_ERROR, "db_read_only", "statement", st->name, NULL);
        db_fail(db, FAILED);
        return false;
    }
    for (size_t i = 0; i < st->n_in; i++) args[i] = member_read(&st->in[i], in);
    struct query q = {.name = st->name, .sql = statement_sql(db, st), .keep = true};
    q.args = args;
    q.n_args = st->n_in;
    return query_run(db, &q, t, ret_changed);
}

bool db_many(struct db *db, const struct statement *st, const void *in, struct db_rows *ret) {
    struct taker t = {.db = db, .st = st};
    if (!statement_run(db, st, in, &t, NULL)) return false;
    *ret = t.rows;
    return true;
}

bool db_one(struct db *db, const struct statement *st, const void *in, void *ret) {
    struct taker t = {.db = db, .st = st, .rows.at = ret, .one = true};
    return statement_run(db, st, in, &t, NULL) && t.rows.n == 1;
}

bool db_run(struct db *db, const struct statement *st, const void *in, int64_t *ret_changed) {
    struct taker t = {.db = db};
    int64_t changed = 0;
    if (!statement_run(db, st, in, &t, &changed)) return false;
    if (ret_changed) *ret_changed = changed;
    return true;
}

bool db_accepts(struct db *db, const struct statement *st) {
    return db->store->engine->accepts(db->conn, st, statement_sql(db, st)) == OK;
}

bool db_each(struct db *db, const char *sql, const struct db_value *args, size_t n_args,
             db_row_fn *row, void *context) {
    CHECK(n_args <= PARAMETERS_MAX);
    struct taker t = {.db = db, .row = row, .context = context};
    struct query q = {.name = "db_each", .sql = sql, .args = args, .n_args = n_args};
    return query_run(db, &q, &t, NULL);
}

enum status conn_command(const struct store *s, struct conn *c, const char *sql) {
    struct query q = {.name = sql, .sql = sql, .keep = true};
    return s->engine->run(c, &q, NULL, NULL, NULL);
}
