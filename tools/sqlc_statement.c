/* sqlc_statement.c -- reads FEATURE.sql.
**
** A statement is a header, "--: NAME -> one|many|run  note: type, note: type", and the SQL below
** it; a line "-- postgres:" between them starts the text for PostgreSQL where the two cannot be the
** same. SQLite prepares each statement against the schema and tells of every result column which
** column of which table it comes from, and of the statement which tables it touches; a parameter
** takes its type from the column of its name. What neither tells is written in the header's notes.
*/
#include <string.h>

#include "sqlc.h"

struct note { struct str name, type; bool used; };

enum { NOTES = 32, TABLES = 32, FIELDS = 100 };

struct reading {                       /* one statement on its way */
    const struct schema *schema;
    const struct source *src;
    size_t header;                     /* byte of its name */
    struct note notes[NOTES];
    size_t n_notes;
    size_t sql_at;                     /* byte where its SQL starts */
    struct str sql, postgres;          /* as written */
    const struct table *tables[TABLES];
    size_t n_tables;                   /* tables that it touches, views looked through */
    struct statement *st;
};

/* ---- header ---- */

static struct note *note_find(struct reading *r, struct str name) {
    for (size_t i = 0; i < r->n_notes; i++)
        if (str_eq(r->notes[i].name, name)) return &r->notes[i];
    return NULL;
}

static struct str note_take(struct reading *r, struct str name) {
    struct note *note = note_find(r, name);
    if (!note) return STR("");
    note->used = true;
    return note->type;
}

/* "int", "text?", "person_id" ...; false for a word that is no type. */
static bool field_type(const struct schema *schema, struct str word, struct field *f) {
    static const struct { const char *word; enum type type; } types[] = {
        {"int", TYPE_INT}, {"real", TYPE_REAL}, {"text", TYPE_TEXT}, {"blob", TYPE_BLOB},
    };
    f->optional = str_ends(word, STR("?"));
    if (f->optional) word.n--;
    for (size_t i = 0; i < COUNT(types); i++) {
        if (!str_eq(word, str_of(types[i].word))) continue;
        f->type = types[i].type;
        return true;
    }
    const struct table *table = str_ends(word, STR("_id"))
                                    ? schema_table(schema, str_sub(word, 0, word.n - 3))
                                    : NULL;
    if (!table || !table->has_id) return false;
    f->type = TYPE_INT;
    f->id_of = table->name;
    return true;
}

static void notes_read(struct reading *r, struct str text) {
    struct str part;
    while (str_next(&text, ',', &part)) {
        if (str_trim(part).n == 0) continue;
        size_t colon = str_index(part, ':');
        struct note note = {str_trim(str_sub(part, 0, colon)),
                            str_trim(str_sub(part, colon + 1, part.n)), false};
        struct field ignored;
        bool scan = str_eq(note.name, STR("scan")) && str_eq(note.type, STR("yes"));
        if (!scan && !field_type(r->schema, note.type, &ignored))
            complain_at(r->src, r->header, "\"%.*s\" is no note of the form name: type",
                        STR_ARGS(str_trim(part)));
        else if (r->n_notes < NOTES) r->notes[r->n_notes++] = note;
    }
}

static bool kind_of(struct str word, enum statement_kind *ret) {
    static const char *const words[] = {
        [STATEMENT_ONE] = "one", [STATEMENT_MANY] = "many", [STATEMENT_RUN] = "run"};
    for (size_t i = 0; i < COUNT(words); i++)
        if (str_eq(word, str_of(words[i]))) return *ret = (enum statement_kind)i, true;
    return false;
}

/* "NAME -> kind  notes" */
static bool header_read(struct reading *r, struct str text) {
    size_t arrow = str_find(text, STR("->"));
    r->st->name = str_trim(str_sub(text, 0, arrow));
    struct str rest = str_trim(str_sub(text, arrow + 2, text.n));
    size_t blank = str_index(rest, ' ');
    bool good = is_identifier(r->st->name) && kind_of(str_sub(rest, 0, blank), &r->st->kind);
    if (!good)
        complain_at(r->src, r->header, "a statement begins with \"--: NAME -> one|many|run\"");
    else notes_read(r, str_sub(rest, blank, rest.n));
    return good;
}

/* ---- types ---- */

static int table_touched(void *context, int action, const char *table, const char *column,
                         const char *db, const char *view) {
    (void)column, (void)db, (void)view;
    struct reading *r = context;
    bool touches = action == SQLITE_READ || action == SQLITE_INSERT || action == SQLITE_UPDATE ||
                   action == SQLITE_DELETE;
    const struct table *found = touches && table ? schema_table(r->schema, str_of(table)) : NULL;
    for (size_t i = 0; i < r->n_tables; i++)
        if (r->tables[i] == found) return SQLITE_OK;
    if (found && r->n_tables < TABLES) r->tables[r->n_tables++] = found;
    return SQLITE_OK;
}

static bool is_empty(struct str sql) {
    struct tokens t = lex(sql);
    for (size_t i = 0; i < t.n; i++)
        if (t.v[i].kind != TOKEN_SPACE && t.v[i].kind != TOKEN_COMMENT) return false;
    return true;
}

static sqlite3_stmt *statement_prepare(struct reading *r) {
    sqlite3 *db = r->schema->db;
    sqlite3_stmt *st = NULL;
    const char *tail = NULL;
    sqlite3_set_authorizer(db, table_touched, r);
    int rc = sqlite3_prepare_v2(db, r->sql.s, (int)r->sql.n, &st, &tail);
    int at = sqlite3_error_offset(db);
    if (rc != SQLITE_OK)
        complain_at(r->src, r->sql_at + (size_t)(at < 0 ? 0 : at), "%s", sqlite3_errmsg(db));
    else if (!st) complain_at(r->src, r->header, "%.*s has no SQL", STR_ARGS(r->st->name));
    else if (!is_empty(str_sub(r->sql, (size_t)(tail - r->sql.s), r->sql.n)))
        complain_at(r->src, r->sql_at + (size_t)(tail - r->sql.s),
                    "only one statement may stand here");
    sqlite3_set_authorizer(db, NULL, NULL);
    return st;
}

static bool is_noted(struct reading *r, struct str name, struct field *f) {
    struct str word = note_take(r, name);
    return word.n && field_type(r->schema, word, f);
}

enum found { NONE, FOUND, SEVERAL };

/* The type of the column of that name in the tables that the statement touches, where they agree
** about it. */
static enum found column_named(const struct reading *r, struct str name, struct field *f) {
    enum found found = NONE;
    for (size_t i = 0; i < r->n_tables; i++) {
        const struct column *c = table_column(r->tables[i], name);
        if (!c) continue;
        if (found && (c->type != f->type || !str_eq(c->id_of, f->id_of))) return SEVERAL;
        f->type = c->type;
        f->id_of = c->id_of;
        f->optional = f->optional || c->optional;
        found = FOUND;
    }
    return found;
}

/* The table that goes by `name` in the statement: itself, or "table [AS] name". */
static const struct table *table_called(const struct reading *r, struct str name) {
    struct tokens t = lex(r->sql);
    struct str before = STR("");
    for (size_t i = 0; i < t.n; i++) {
        if (t.v[i].kind != TOKEN_WORD || token_is(t.v[i], "AS")) continue;
        const struct table *table = schema_table(r->schema, before);
        if (table && str_eq(t.v[i].s, name)) return table;
        before = t.v[i].s;
    }
    return schema_table(r->schema, name);
}

/* "column" or "a.column", whose last word is token `at`. */
static enum found column_written(const struct reading *r, struct tokens t, size_t at,
                                 struct field *f) {
    bool qualified = at >= 2 && str_eq(t.v[at - 1].s, STR(".")) && t.v[at - 2].kind == TOKEN_WORD;
    const struct table *table = qualified ? table_called(r, t.v[at - 2].s) : NULL;
    const struct column *c = table ? table_column(table, t.v[at].s) : NULL;
    if (!c) return column_named(r, t.v[at].s, f);
    *f = (struct field){
        .name = f->name, .type = c->type, .id_of = c->id_of, .optional = c->optional};
    return FOUND;
}

/* The type that what stands before a parameter gives it: "column = :p", "a.column >= :p", "LIMIT
** :p". */
static enum found type_before(const struct reading *r, struct tokens t, size_t at,
                              struct field *f) {
    bool compares = false;
    while (at-- > 0) {
        struct token before = t.v[at];
        bool operator = before.kind == TOKEN_OTHER && memchr("=<>!", before.s.s[0], 4);
        if (before.kind == TOKEN_WORD && compares) return column_written(r, t, at, f);
        if (token_is(before, "LIMIT") || token_is(before, "OFFSET"))
            return FOUND; /* an integer, as f is */
        if (before.kind != TOKEN_SPACE && !operator) return NONE;
        compares = compares || operator;
    }
    return NONE;
}

/* A note decides; else the table of that name, whose id it is; else the column of that name; else
** what stands before it. */
static void parameter_type(struct reading *r, struct field *f, struct tokens t, size_t at,
                           size_t byte) {
    if (is_noted(r, f->name, f)) return;
    struct field column = {.name = f->name};
    enum found found = column_named(r, f->name, &column);
    const struct table *own = schema_table(r->schema, f->name);
    if (own && own->has_id) {
        *f = (struct field){.name = f->name, .id_of = own->name, .optional = column.optional};
        return;
    }
    if (found == NONE) found = type_before(r, t, at, &column);
    if (found == FOUND) *f = column;
    else if (found == SEVERAL)
        complain_at(r->src, byte,
                    "parameter :%.*s could be one thing or another: note its type in the header",
                    STR_ARGS(f->name));
    else
        complain_at(r->src, byte, "no column %.*s here: note the type of :%.*s in the header",
                    STR_ARGS(f->name), STR_ARGS(f->name));
}

static void column_type(struct reading *r, sqlite3_stmt *st, int i, struct field *f) {
    struct str name = f->name;
    if (!is_identifier(name)) {
        complain_at(r->src, r->header, "result column %d (%.*s) needs a name: AS name", i + 1,
                    STR_ARGS(name));
        return;
    }
    for (const struct field *other = r->st->out; other < f; other++)
        if (str_eq(other->name, name))
            complain_at(r->src, r->header, "two result columns are called %.*s", STR_ARGS(name));
    if (is_noted(r, name, f)) return;
    const struct table *table = schema_table(r->schema, str_of(sqlite3_column_table_name(st, i)));
    const struct column *c = table ? table_column(table, str_of(sqlite3_column_origin_name(st, i)))
                                   : NULL;
    if (!c) {
        complain_at(r->src, r->header,
                    "result column %.*s is calculated: note its type in the header",
                    STR_ARGS(name));
        return;
    }
    f->type = c->type;
    f->id_of = c->id_of;
    f->optional = c->optional;
}

static void columns_read(struct reading *r, sqlite3_stmt *st) {
    struct statement *s = r->st;
    s->n_out = (size_t)sqlite3_column_count(st);
    s->out = arena_array(&memory, struct field, s->n_out + 1);
    for (size_t i = 0; i < s->n_out; i++) {
        s->out[i].name = str_copy(&memory, str_of(sqlite3_column_name(st, (int)i)));
        column_type(r, st, (int)i, &s->out[i]);
    }
    if (s->kind == STATEMENT_RUN && s->n_out)
        complain_at(r->src, r->header, "this gives rows: -> one or -> many");
    if (s->kind != STATEMENT_RUN && !s->n_out)
        complain_at(r->src, r->header, "this gives no rows: -> run");
}

/* ---- texts ---- */

static size_t parameter_number(struct statement *s, struct str name) {
    for (size_t i = 0; i < s->n_in; i++)
        if (str_eq(s->in[i].name, name)) return i + 1;
    return 0;
}

/* The text that the database gets: without comments, parameters numbered. Numbers follow the first
** appearance in SQLite's text, so that "$2" is also the second parameter that SQLite counts.
** Parameters that are met for the first time are added when `adds`, and complained about
** otherwise. */
static struct str text_number(struct reading *r, struct str sql, size_t sql_at, bool adds) {
    struct statement *s = r->st;
    struct buf b = buf_make(&memory, 0);
    struct tokens t = lex(sql);
    for (size_t i = 0; i < t.n; i++) {
        struct token token = t.v[i];
        struct str name = str_sub(token.s, 1, token.s.n);
        bool is_new = token.kind == TOKEN_PARAMETER && parameter_number(s, name) == 0;
        if (is_new && !adds)
            complain_at(r->src, sql_at + token.at, "only PostgreSQL's text has this parameter");
        if (is_new && adds && s->n_in < FIELDS) {
            s->in[s->n_in++].name = name;
            parameter_type(r, &s->in[s->n_in - 1], t, i, sql_at + token.at);
        }
        if (token.kind == TOKEN_PARAMETER) buf_fmt(&b, "$%zu", parameter_number(s, name));
        else if (token.kind == TOKEN_SPACE)
            buf_char(&b, memchr(token.s.s, '\n', token.s.n) ? '\n' : ' ');
        else if (token.kind != TOKEN_COMMENT) buf_str(&b, token.s);
    }
    struct str text = str_trim(buf_view(&b));
    if (str_ends(text, STR(";"))) text.n--;
    return text;
}

/* ---- plans ---- */

/* Reading a whole table takes longer the longer the product lives; it has to be meant. */
static void plan_check(struct reading *r) {
    if (str_eq(note_take(r, STR("scan")), STR("yes"))) return;
    const char *sql = str_fmt(&memory, "EXPLAIN QUERY PLAN %.*s", STR_ARGS(r->sql)).s;
    sqlite3_stmt *plan = NULL;
    CHECK(sqlite3_prepare_v2(r->schema->db, sql, -1, &plan, NULL) == SQLITE_OK);
    while (sqlite3_step(plan) == SQLITE_ROW) {
        struct str detail = str_of((const char *)sqlite3_column_text(plan, 3));
        if (!str_starts(detail, STR("SCAN "))) continue;
        struct str name = str_sub(detail, 5, detail.n);
        const struct table *table = table_called(r, str_sub(name, 0, str_index(name, ' ')));
        if (table && !table->small)
            complain_at(r->src, r->header,
                        "%.*s reads all of %.*s: add an index, or \"scan: yes\" if that is meant",
                        STR_ARGS(r->st->name), STR_ARGS(table->name));
    }
    sqlite3_finalize(plan);
}

/* ---- a statement, a file ---- */

static void statement_check(struct reading *r, size_t postgres_at) {
    sqlite3_stmt *st = statement_prepare(r);
    if (!st) return;
    struct statement *s = r->st;
    s->in = arena_array(&memory, struct field, FIELDS);
    s->sql = text_number(r, r->sql, r->sql_at, true);
    if (r->postgres.n) s->postgres = text_number(r, r->postgres, postgres_at, false);
    if (s->n_in == FIELDS) complain_at(r->src, r->header, "more than %d parameters", FIELDS - 1);
    columns_read(r, st);
    s->writes = !sqlite3_stmt_readonly(st);
    plan_check(r);
    sqlite3_finalize(st);
    for (size_t i = 0; i < r->n_notes; i++)
        if (!r->notes[i].used)
            complain_at(r->src, r->header, "nothing is called %.*s", STR_ARGS(r->notes[i].name));
}

static struct str line_at(struct str text, size_t at) {
    struct str rest = str_sub(text, at, text.n);
    return str_sub(rest, 0, str_index(rest, '\n'));
}

/* Reads the statement whose header starts at byte `at`; answers where the next header starts, or
** the end. */
static size_t statement_read(const struct schema *schema, const struct source *src, size_t at,
                             struct statement *st) {
    struct reading r = {.schema = schema, .src = src, .header = at + 4, .st = st};
    struct buf header = buf_make(&memory, 0);
    struct str line = line_at(src->text, at);
    buf_str(&header, str_sub(line, 3, line.n));
    for (at += line.n + 1; str_starts(line = line_at(src->text, at), STR("--  "));
         at += line.n + 1) {
        buf_lit(&header, " ");
        buf_str(&header, str_trim(str_sub(line, 4, line.n)));
    }
    r.sql_at = at;
    size_t end = at, postgres_at = 0;
    for (; end < src->text.n && !str_starts(line = line_at(src->text, end), STR("--:"));
         end += line.n + 1) {
        if (!str_eq(str_trim(line), STR("-- postgres:"))) continue;
        r.sql = str_sub(src->text, r.sql_at, end);
        postgres_at = end + line.n + 1;
    }
    if (postgres_at) r.postgres = str_sub(src->text, postgres_at, end);
    else r.sql = str_sub(src->text, r.sql_at, end);
    if (header_read(&r, buf_view(&header))) statement_check(&r, postgres_at);
    return end;
}

static void refuse_twins(const struct source *src, size_t at, const struct statement *list,
                         size_t n) {
    for (size_t i = 0; i < n; i++)
        if (str_eq(list[i].name, list[n].name))
            complain_at(src, at, "a second statement %.*s", STR_ARGS(list[n].name));
}

struct statement *statements_read(const struct schema *schema, const char *path, size_t *ret_n) {
    struct source *src = arena_new(&memory, struct source);
    *src = source_read(path);
    size_t headers = 0, n = 0;
    for (size_t at = 0; at < src->text.n; at += line_at(src->text, at).n + 1)
        headers += str_starts(line_at(src->text, at), STR("--:"));
    struct statement *list = arena_array(&memory, struct statement, headers + 1);
    for (size_t at = 0; at < src->text.n;) {
        struct str line = line_at(src->text, at);
        if (str_starts(line, STR("--:"))) {
            size_t next = statement_read(schema, src, at, &list[n]);
            refuse_twins(src, at, list, n++);
            at = next;
            continue;
        }
        if (str_trim(line).n && !str_starts(line, STR("--")))
            complain_at(src, at, "SQL without a header: \"--: NAME -> one|many|run\"");
        at += line.n + 1;
    }
    *ret_n = n;
    return list;
}
