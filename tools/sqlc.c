/* sqlc.c -- the SQL compiler: the schema's steps and FEATURE.sql in, typed C out.
**
**   sqlc --schema DIR OUT_DIR              writes schema.h and schema.c
**   sqlc --sql FILE --schema DIR OUT_DIR   writes NAME_sql.h and NAME_sql.c for FILE = .../NAME.sql
**
** SQL is kept in .sql files, where editors, reviewers and database tools understand it. This
** program runs during the build: it takes all steps of the schema in an empty SQLite in memory,
** prepares every statement against it, and learns from SQLite what each parameter and column is. A
** misspelt column, a column without a privacy class, a statement that would read a large table from
** end to end: each is a build error with file, line and column. The C it writes has one function a
** statement, with structs for parameters and rows, so that the C compiler goes on checking where
** SQL ends.
*/
#include "sqlc.h"

#include <ctype.h>
#include <errno.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

struct arena memory;

static int complained;

PRINTF(4, 0)
static void put_message(const char *path, int line, int column, const char *fmt, va_list args) {
    fprintf(stderr, "%s:%d:", path, line);
    if (column) fprintf(stderr, "%d:", column);
    fputs(" error: ", stderr);
    vfprintf(stderr, fmt, args);
    fputc('\n', stderr);
    complained++;
}

void complain(const char *path, int line, int column, const char *fmt, ...) {
    va_list args;
    va_start(args, fmt);
    put_message(path, line, column, fmt, args);
    va_end(args);
}

int source_line(const struct source *src, size_t byte) {
    int line = 1;
    for (size_t i = 0; i < byte && i < src->text.n; i++) line += src->text.s[i] == '\n';
    return line;
}

void complain_at(const struct source *src, size_t byte, const char *fmt, ...) {
    size_t start = byte;
    while (start > 0 && src->text.s[start - 1] != '\n') start--;
    va_list args;
    va_start(args, fmt);
    put_message(src->path, source_line(src, byte), (int)(byte - start) + 1, fmt, args);
    va_end(args);
}

int complaints(void) {
    return complained;
}

void give_up(const char *path, int line, const char *fmt, ...) {
    va_list args;
    va_start(args, fmt);
    put_message(path, line, 0, fmt, args);
    va_end(args);
    exit(1);
}

struct source source_read(const char *path) {
    FILE *f = fopen(path, "rb");
    if (!f) give_up(path, 1, "%s", strerror(errno));
    struct buf text = buf_make(&memory, 0);
    char piece[4096];
    for (size_t n; (n = fread(piece, 1, sizeof piece, f)) > 0;) buf_bytes(&text, piece, n);
    if (ferror(f) || text.failed) give_up(path, 1, "cannot be read");
    fclose(f);
    return (struct source){path, buf_view(&text)};
}

void file_write(const char *dir, const char *name, const struct buf *text) {
    CHECK(!text->failed);
    const char *path = str_fmt(&memory, "%s/%s", dir, name).s;
    FILE *f = fopen(path, "wb");
    if (!f) give_up(path, 1, "%s", strerror(errno));
    size_t written = fwrite(text->s, 1, text->n, f);
    if (fclose(f) != 0 || written != text->n) give_up(path, 1, "cannot be written");
}

void put_literal(struct buf *b, struct str s) {
    buf_char(b, '"');
    for (size_t i = 0; i < s.n; i++) {
        char c = s.s[i];
        if (c == '\n' && i + 1 < s.n) buf_lit(b, "\\n\"\n        \"");
        else if (c == '\n') buf_lit(b, "\\n");
        else if (c == '"' || c == '\\') buf_fmt(b, "\\%c", c);
        else buf_char(b, c);
    }
    buf_char(b, '"');
}

bool is_identifier(struct str s) {
    if (s.n == 0 || isdigit((unsigned char)s.s[0])) return false;
    for (size_t i = 0; i < s.n; i++)
        if (!isalnum((unsigned char)s.s[i]) && s.s[i] != '_') return false;
    return true;
}

int main(int argc, char **argv) {
    bool schema_only = argc == 4 && strcmp(argv[1], "--schema") == 0;
    bool statements = argc == 6 && strcmp(argv[1], "--sql") == 0 &&
                      strcmp(argv[3], "--schema") == 0;
    if (!schema_only && !statements) {
        fputs("usage: sqlc --schema DIR OUT_DIR\n       sqlc --sql FILE --schema DIR OUT_DIR\n",
              stderr);
        return 2;
    }
    memory = arena_make(0);
    struct schema schema = schema_read(argv[schema_only ? 2 : 4]);
    if (schema_only && complaints() == 0) schema_write(&schema, argv[3]);
    if (statements) {
        size_t n;
        struct statement *list = statements_read(&schema, argv[2], &n);
        if (complaints() == 0) statements_write(list, n, argv[2], argv[5]);
    }
    sqlite3_close(schema.db);
    arena_free(&memory);
    return complaints() == 0 ? 0 : 1;
}
