/* statement.h -- what the functions that sqlc writes are made of.
**
** Nobody writes these tables by hand: a feature calls job_get(db, (struct job_get_in){...}, &row)
** from jobs_sql.h, and the function hands its statement, its parameters and the place for its
** result to one of the four functions below.
*/
#ifndef DB_STATEMENT_H
#define DB_STATEMENT_H

#include "base/str.h"
#include "db/data.h"
#include "db/db.h"

/* A member of a parameter or row struct: int64_t (or an id struct), double or struct str. */
struct statement_field {
    const char *name;
    enum value_type type;
    bool optional;             /* 0 or "" is sent as NULL; NULL is always read as 0 or "" */
    size_t offset;
};

struct statement {
    const char *name;
    const char *sql;           /* parameters are $1, $2 ... in the order of first appearance */
    const char *postgres;      /* where PostgreSQL needs other words; NULL: the same */
    bool writes;
    const struct statement_field *in, *out;
    size_t n_in, n_out, row_size;
};

struct db_rows { void *at; size_t n; };

/* All rows, in db_arena(db). False only on failure. */
bool db_many(struct db *db, const struct statement *st, const void *in, struct db_rows *ret);
/* The first row. False when there is none, or on failure. */
bool db_one(struct db *db, const struct statement *st, const void *in, void *ret);
/* `ret_changed` (may be NULL): how many rows. False only on failure. */
bool db_run(struct db *db, const struct statement *st, const void *in, int64_t *ret_changed);
/* Whether this database accepts the statement and gives columns of the types that C expects. For
** tests and "inzet check". */
bool db_accepts(struct db *db, const struct statement *st);

#endif
