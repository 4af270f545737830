/* sqlc_statement_c.c -- writes statements as C: structs, one function each, and the tables that
** src/db/statement.c works from. */
#include <ctype.h>
#include <string.h>

#include "sqlc.h"

static void put_member(struct buf *b, const struct field *f) {
    static const char *const types[] = {[TYPE_INT] = "int64_t",
                                        [TYPE_REAL] = "double",
                                        [TYPE_TEXT] = "struct str",
                                        [TYPE_BLOB] = "struct str"};
    if (f->id_of.n) buf_fmt(b, "    %.*s_id %.*s;\n", STR_ARGS(f->id_of), STR_ARGS(f->name));
    else buf_fmt(b, "    %s %.*s;\n", types[f->type], STR_ARGS(f->name));
}

static void put_struct(struct buf *b, const struct statement *s, const char *suffix,
                       const struct field *f, size_t n) {
    if (n == 0) return;
    buf_fmt(b, "struct %.*s_%s {\n", STR_ARGS(s->name), suffix);
    for (size_t i = 0; i < n; i++) put_member(b, &f[i]);
    buf_lit(b, "};\n");
}

static void put_prototype(struct buf *b, const struct statement *s) {
    struct str name = s->name;
    buf_fmt(b, "bool %.*s(struct db *db", STR_ARGS(name));
    if (s->n_in) buf_fmt(b, ", struct %.*s_in in", STR_ARGS(name));
    if (s->kind == STATEMENT_MANY)
        buf_fmt(b, ", struct %.*s_row **ret, size_t *ret_n)", STR_ARGS(name));
    if (s->kind == STATEMENT_ONE) buf_fmt(b, ", struct %.*s_row *ret)", STR_ARGS(name));
    if (s->kind == STATEMENT_RUN) buf_lit(b, ", int64_t *ret_changed)");
}

static void put_fields(struct buf *b, const struct statement *s, const char *suffix,
                       const struct field *f, size_t n) {
    static const char *const types[] = {[TYPE_INT] = "VALUE_INT", [TYPE_REAL] = "VALUE_REAL",
                                        [TYPE_TEXT] = "VALUE_TEXT", [TYPE_BLOB] = "VALUE_BLOB"};
    if (n == 0) return;
    buf_fmt(b, "static const struct statement_field %.*s_%s_fields[] = {\n", STR_ARGS(s->name),
            suffix);
    for (size_t i = 0; i < n; i++)
        buf_fmt(b, "    {\"%.*s\", %s, %s, offsetof(struct %.*s_%s, %.*s)},\n", STR_ARGS(f[i].name),
                types[f[i].type], f[i].optional ? "true" : "false", STR_ARGS(s->name), suffix,
                STR_ARGS(f[i].name));
    buf_lit(b, "};\n");
}

static void put_statement(struct buf *b, const struct statement *s) {
    struct str name = s->name;
    put_fields(b, s, "in", s->in, s->n_in);
    put_fields(b, s, "row", s->out, s->n_out);
    buf_fmt(b,
            "static const struct statement %.*s_statement = {\n"
            "    .name = \"%.*s\",\n    .sql =\n        ",
            STR_ARGS(name), STR_ARGS(name));
    put_literal(b, s->sql);
    if (s->postgres.n) {
        buf_lit(b, ",\n    .postgres =\n        ");
        put_literal(b, s->postgres);
    }
    buf_fmt(b, ",\n    .writes = %s,\n", s->writes ? "true" : "false");
    if (s->n_in) buf_fmt(b, "    .in = %.*s_in_fields, .n_in = %zu,\n", STR_ARGS(name), s->n_in);
    if (s->n_out)
        buf_fmt(b,
                "    .out = %.*s_row_fields, .n_out = %zu, .row_size = sizeof(struct %.*s_row),\n",
                STR_ARGS(name), s->n_out, STR_ARGS(name));
    buf_lit(b, "};\n");
}

static void put_function(struct buf *b, const struct statement *s) {
    const char *in = s->n_in ? "&in" : "NULL";
    put_prototype(b, s);
    buf_lit(b, " {\n");
    if (s->kind == STATEMENT_MANY)
        buf_fmt(b,
                "    struct db_rows rows;\n"
                "    if (!db_many(db, &%.*s_statement, %s, &rows)) return false;\n"
                "    *ret = rows.at;\n    *ret_n = rows.n;\n    return true;\n",
                STR_ARGS(s->name), in);
    else
        buf_fmt(b, "    return db_%s(db, &%.*s_statement, %s, %s);\n",
                s->kind == STATEMENT_ONE ? "one" : "run", STR_ARGS(s->name), in,
                s->kind == STATEMENT_ONE ? "ret" : "ret_changed");
    buf_lit(b, "}\n\n");
}

static void header_write(const struct statement *list, size_t n, struct str feature,
                         const char *out_dir) {
    struct buf b = buf_make(&memory, 0);
    buf_fmt(&b, "/* %.*s_sql.h -- written by sqlc from %.*s.sql; change that file. */\n#ifndef ",
            STR_ARGS(feature), STR_ARGS(feature));
    struct buf guard = buf_make(&memory, 0);
    for (size_t i = 0; i < feature.n; i++)
        buf_char(&guard, (char)toupper((unsigned char)feature.s[i]));
    buf_fmt(&b,
            "%s_SQL_H\n#define %s_SQL_H\n\n#include \"db/statement.h\"\n#include \"schema.h\"\n\n",
            guard.s, guard.s);
    for (size_t i = 0; i < n; i++) {
        put_struct(&b, &list[i], "in", list[i].in, list[i].n_in);
        put_struct(&b, &list[i], "row", list[i].out, list[i].n_out);
        put_prototype(&b, &list[i]);
        buf_lit(&b, ";\n\n");
    }
    buf_fmt(&b,
            "extern const struct statement *const %.*s_statements[%zu]; /* the last is NULL */\n\n"
            "#endif\n",
            STR_ARGS(feature), n + 1);
    file_write(out_dir, str_fmt(&memory, "%.*s_sql.h", STR_ARGS(feature)).s, &b);
}

void statements_write(const struct statement *list, size_t n, const char *path,
                      const char *out_dir) {
    const char *slash = strrchr(path, '/');
    struct str feature = str_of(slash ? slash + 1 : path);
    feature.n = str_find(feature, STR(".sql"));
    header_write(list, n, feature, out_dir);
    struct buf b = buf_make(&memory, 0);
    buf_fmt(&b,
            "/* %.*s_sql.c -- written by sqlc from %.*s.sql; change that file. */\n"
            "#include \"%.*s_sql.h\"\n\n",
            STR_ARGS(feature), STR_ARGS(feature), STR_ARGS(feature));
    for (size_t i = 0; i < n; i++) {
        put_statement(&b, &list[i]);
        put_function(&b, &list[i]);
    }
    buf_fmt(&b, "const struct statement *const %.*s_statements[%zu] = {\n", STR_ARGS(feature),
            n + 1);
    for (size_t i = 0; i < n; i++) buf_fmt(&b, "    &%.*s_statement,\n", STR_ARGS(list[i].name));
    buf_lit(&b, "    NULL\n};\n");
    file_write(out_dir, str_fmt(&memory, "%.*s_sql.c", STR_ARGS(feature)).s, &b);
}
