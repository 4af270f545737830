/* sqlc.h -- what the parts of the SQL compiler share.
**
**   sqlc.c             the command line, messages, files
**   sqlc_lex.c         SQL as words, texts, parameters and comments
**   sqlc_schema.c      schema/NNNN_name.sql -> a catalogue of tables, columns and their classes
**   sqlc_schema_c.c    the catalogue -> schema.h and schema.c
**   sqlc_statement.c   FEATURE.sql -> statements with typed parameters and columns
**   sqlc_statement_c.c statements -> FEATURE_sql.h and FEATURE_sql.c
**
** Everything lives in one arena until the program ends.
*/
#ifndef TOOLS_SQLC_H
#define TOOLS_SQLC_H

#include <sqlite3.h>

#include "base/arena.h"
#include "base/buf.h"
#include "base/str.h"

/* ---- messages and files ---- */

struct source { const char *path; struct str text; };

/* Prints "path:line:column: message" and counts it; a column of 0 is left out. */
void complain(const char *path, int line, int column, const char *fmt, ...) PRINTF(4, 5);
/* The line and column of a byte in a source, both from 1. */
void complain_at(const struct source *src, size_t byte, const char *fmt, ...) PRINTF(3, 4);
int  complaints(void);
/* The same for what cannot be gone on from. */
NORETURN void give_up(const char *path, int line, const char *fmt, ...) PRINTF(3, 4);

extern struct arena memory;
struct source source_read(const char *path);
int source_line(const struct source *src, size_t byte);
void file_write(const char *dir, const char *name, const struct buf *text);
/* Writes `s` as a C string literal. */
void put_literal(struct buf *b, struct str s);
bool is_identifier(struct str s);

/* ---- words ---- */

enum token_kind {
    TOKEN_SPACE, TOKEN_COMMENT, TOKEN_TEXT, TOKEN_WORD, TOKEN_PARAMETER, TOKEN_OTHER
};
struct token { enum token_kind kind; struct str s; size_t at; };   /* at: byte in the text */
struct tokens { struct token *v; size_t n; };

/* Cuts SQL into tokens that together are the whole text. A comment ends before its line end. A
** parameter is ":name". */
struct tokens lex(struct str sql);
bool token_is(struct token t, const char *word);                  /* a word, without case */

/* ---- the catalogue ---- */

enum type { TYPE_INT, TYPE_REAL, TYPE_TEXT, TYPE_BLOB };

struct column {
    struct str name, class_name, purpose;
    enum type  type;
    struct str id_of;         /* the table whose id it holds, or empty */
    bool       optional;      /* may be NULL */
};

struct table {
    struct str name, subject, erase, keep;
    bool small;               /* may be read from end to end */
    bool has_id;              /* its key is one INTEGER named id: it gets a C type for it */
    struct column *columns;
    size_t n;
};

struct step { int number; struct str name, sqlite, postgres; };

struct schema {
    sqlite3 *db;              /* in memory, all steps taken, tables empty */
    struct table *tables;
    size_t n_tables;
    struct step *steps;
    size_t n_steps;
};

struct schema schema_read(const char *dir);
void schema_write(const struct schema *schema, const char *out_dir);
const struct table  *schema_table(const struct schema *schema, struct str name);
const struct column *table_column(const struct table *table, struct str name);

/* ---- statements ---- */

struct field {                /* a parameter or a result column */
    struct str name;
    enum type  type;
    struct str id_of;
    bool       optional;
};

enum statement_kind { STATEMENT_ONE, STATEMENT_MANY, STATEMENT_RUN };

struct statement {
    struct str name;
    enum statement_kind kind;
    struct str sql, postgres; /* with $1, $2 ...; postgres empty where the same text does */
    bool writes;
    struct field *in, *out;
    size_t n_in, n_out;
};

/* Reads FEATURE.sql; complains about what is wrong. */
struct statement *statements_read(const struct schema *schema, const char *path, size_t *ret_n);
void statements_write(const struct statement *statements, size_t n, const char *path,
                      const char *out_dir);

#endif
