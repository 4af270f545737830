/* sqlc_schema.c -- reads schema/NNNN_name.sql into a catalogue.
**
** A step is SQLite's SQL, one column a line. Two readings of it meet here. SQLite itself takes all
** steps and then tells which tables and columns there are in the end. The words of the text tell
** what SQLite does not keep: the comment behind each table and column, in which its privacy class
** is declared. A table or column that the second reading does not know a class for is refused. From
** the same words the text for PostgreSQL is made.
*/
#include <dirent.h>
#include <stdlib.h>
#include <string.h>

#include "sqlc.h"

/* The comment that stands behind a table's or a column's first line. */
struct note { struct str table, column, comment; const char *path; int line; };

static struct { struct note *v; size_t n, cap; } notes;

enum { WORDS = 6 }; /* the words of a statement that say what it does: ALTER TABLE t ADD COLUMN c */

struct scan {
    const struct source *src;
    struct buf sqlite, postgres;
    struct str words[WORDS];
    size_t n_words;
    int  depth;       /* open parentheses */
    bool creates;     /* in CREATE TABLE */
    bool options;     /* behind its last parenthesis */
    bool fresh;       /* the next word begins a column or a constraint */
};

/* ---- PostgreSQL's words ---- */

static struct str postgres_word(const struct scan *scan, struct token t) {
    static const struct { const char *sqlite, *postgres; } words[] = {
        {"INTEGER", "BIGINT"}, {"REAL", "DOUBLE PRECISION"}, {"BLOB", "BYTEA"},
    };
    for (size_t i = 0; i < COUNT(words); i++)
        if (token_is(t, words[i].sqlite)) return str_of(words[i].postgres);
    bool column = scan->creates ? scan->depth == 1 : scan->n_words == WORDS;
    /* Texts compare byte by byte, as on SQLite, whatever the language of the PostgreSQL
    ** database. */
    if (column && token_is(t, "TEXT")) return STR("TEXT COLLATE \"C\"");
    return t.s;
}

static void refuse_word(const struct scan *scan, struct token t) {
    static const struct { const char *word, *why; } refused[] = {
        {"AUTOINCREMENT", "ids are made by the program (id_new)"},
        {"TRIGGER", "rules stand in C; the databases write triggers differently"},
        {"DEFERRABLE", "one transaction's late failure would fail the others of its group"},
        {"NOCASE", "store a folded column instead"},
        {"BIGINT", "write INTEGER; PostgreSQL's word is put in by the compiler"},
        {"EXISTS", "a step runs once; it knows what exists"},
    };
    for (size_t i = 0; i < COUNT(refused); i++)
        if (token_is(t, refused[i].word))
            complain_at(scan->src, t.at, "%s is not used here: %s", refused[i].word,
                        refused[i].why);
}

/* ---- words of a step ---- */

static void note_add(const struct scan *scan, struct str table, struct str column, size_t at) {
    if (notes.n == notes.cap) {
        size_t cap = notes.cap ? notes.cap * 2 : 64;
        struct note *grown = arena_array(&memory, struct note, cap);
        if (notes.n) memcpy(grown, notes.v, notes.n * sizeof *grown);
        notes.v = grown;
        notes.cap = cap;
    }
    notes.v[notes.n++] = (struct note){.table = table, .column = column, .path = scan->src->path,
                                       .line = source_line(scan->src, at)};
}

static bool begins_constraint(struct token t) {
    return token_is(t, "PRIMARY") || token_is(t, "FOREIGN") || token_is(t, "UNIQUE") ||
           token_is(t, "CHECK") || token_is(t, "CONSTRAINT");
}

static bool words_are(const struct scan *scan, const char *first, const char *second) {
    return scan->n_words >= 2 && str_eq_ci(scan->words[0], str_of(first)) &&
           str_eq_ci(scan->words[1], str_of(second));
}

static void scan_word(struct scan *scan, struct token t) {
    refuse_word(scan, t);
    if (scan->n_words < WORDS) {
        scan->words[scan->n_words++] = t.s;
        if (scan->n_words == 3 && words_are(scan, "CREATE", "TABLE")) {
            note_add(scan, t.s, STR(""), t.at);
            scan->creates = true;
        }
        if (scan->n_words == WORDS && words_are(scan, "ALTER", "TABLE") &&
            str_eq_ci(scan->words[3], STR("ADD")))
            note_add(scan, scan->words[2], t.s, t.at);
    }
    if (scan->creates && scan->fresh && !begins_constraint(t))
        note_add(scan, scan->words[2], t.s, t.at);
    scan->fresh = false;
}

/* A comment belongs to the table or column that begins on its line; "-- postgres:" and "-- sqlite:"
** hold SQL for one of the two alone. */
static void scan_comment(struct scan *scan, struct token t) {
    struct str text = str_trim(str_sub(t.s, 2, t.s.n));
    if (str_starts(text, STR("postgres:")))
        buf_str(&scan->postgres, str_sub(text, strlen("postgres:"), text.n));
    if (str_starts(text, STR("sqlite:")))
        buf_str(&scan->sqlite, str_sub(text, strlen("sqlite:"), text.n));
    if (notes.n == 0) return;
    struct note *last = &notes.v[notes.n - 1];
    bool here = strcmp(last->path, scan->src->path) == 0 &&
                last->line == source_line(scan->src, t.at);
    if (here) last->comment = text;
}

static void scan_other(struct scan *scan, struct token t) {
    char c = t.s.s[0];
    if (c == '(') scan->depth++;
    if (c == ')') scan->depth--;
    scan->fresh = scan->creates && scan->depth == 1 && (c == '(' || c == ',');
    scan->options = scan->options || (scan->creates && c == ')' && scan->depth == 0);
    if (c == ';' && scan->depth == 0) {
        scan->n_words = 0;
        scan->creates = scan->options = false;
    }
}

static void scan_token(struct scan *scan, struct token t) {
    if (t.kind == TOKEN_COMMENT) {
        scan_comment(scan, t);
        return;
    }
    bool options = scan->options; /* the parenthesis that closes the columns is written yet */
    if (t.kind == TOKEN_WORD) scan_word(scan, t);
    if (t.kind == TOKEN_OTHER) scan_other(scan, t);
    bool line_end = t.kind == TOKEN_SPACE && memchr(t.s.s, '\n', t.s.n);
    struct str s = line_end ? STR("\n") : t.kind == TOKEN_SPACE ? STR(" ") : t.s;
    buf_str(&scan->sqlite, s);
    if (!options || !scan->options)
        buf_str(&scan->postgres, t.kind == TOKEN_WORD ? postgres_word(scan, t) : s);
}

static struct step step_read(const char *path, const char *file) {
    int64_t number;
    bool named = strlen(file) >= strlen("0001_x.sql") && file[4] == '_' &&
                 str_to_int((struct str){file, 4}, &number);
    if (!named) give_up(path, 1, "steps are named NNNN_name.sql");
    struct source *src = arena_new(&memory, struct source);
    *src = source_read(path);
    struct scan scan = {
        .src = src, .sqlite = buf_make(&memory, 0), .postgres = buf_make(&memory, 0)};
    struct tokens t = lex(src->text);
    for (size_t i = 0; i < t.n; i++) scan_token(&scan, t.v[i]);
    return (struct step){(int)number, str_copy(&memory, str_sub(str_of(file), 5, strlen(file) - 4)),
                         str_trim(buf_view(&scan.sqlite)), str_trim(buf_view(&scan.postgres))};
}

/* ---- what SQLite says ---- */

static sqlite3_stmt *ask(sqlite3 *db, const char *sql, struct str name) {
    sqlite3_stmt *st = NULL;
    CHECK(sqlite3_prepare_v2(db, sql, -1, &st, NULL) == SQLITE_OK);
    if (name.n) sqlite3_bind_text(st, 1, name.s, (int)name.n, SQLITE_TRANSIENT);
    return st;
}

static struct str answer(sqlite3_stmt *st, int column) {
    const char *text = (const char *)sqlite3_column_text(st, column);
    return str_copy(&memory, str_of(text));
}

static const struct note *note_find(struct str table, struct str column) {
    for (size_t i = 0; i < notes.n; i++)
        if (str_eq_ci(notes.v[i].table, table) && str_eq_ci(notes.v[i].column, column))
            return &notes.v[i];
    return NULL;
}

static bool type_of(struct str word, enum type *ret) {
    static const char *const words[] = {
        [TYPE_INT] = "INTEGER", [TYPE_REAL] = "REAL", [TYPE_TEXT] = "TEXT", [TYPE_BLOB] = "BLOB"};
    for (size_t i = 0; i < COUNT(words); i++) {
        if (!str_eq_ci(word, str_of(words[i]))) continue;
        *ret = (enum type)i;
        return true;
    }
    return false;
}

/* What people read of a note: programmers add theirs behind it, in brackets. */
static struct str for_people(struct str note) {
    return str_trim(str_sub(note, 0, str_find(note, STR(" ("))));
}

static void column_classify(struct column *c, const struct note *note) {
    static const char *const classes[] = {"technical", "public", "personal", "special"};
    size_t colon = str_index(note->comment, ':');
    struct str word = str_trim(str_sub(note->comment, 0, colon));
    c->purpose = for_people(str_sub(note->comment, colon + 1, note->comment.n));
    for (size_t i = 0; i < COUNT(classes); i++)
        if (str_eq(word, str_of(classes[i]))) c->class_name = word;
    if (c->class_name.n == 0 || c->purpose.n == 0)
        complain(note->path, note->line, 0, "column %.*s has no class: end the line with "
                 "\"-- technical|public|personal|special: purpose\"", STR_ARGS(c->name));
}

static void column_read(sqlite3_stmt *st, const struct table *table, const struct note *of_table,
                        struct column *c) {
    bool required = sqlite3_column_int(st, 2) || sqlite3_column_int(st, 3);
    *c = (struct column){.name = answer(st, 0), .id_of = answer(st, 4), .optional = !required};
    const struct note *note = note_find(table->name, c->name);
    if (!note) {
        complain(of_table->path, of_table->line, 0,
                 "column %.*s.%.*s does not stand on a line of its own", STR_ARGS(table->name),
                 STR_ARGS(c->name));
        return;
    }
    column_classify(c, note);
    if (!type_of(answer(st, 1), &c->type))
        complain(note->path, note->line, 0, "column %.*s is of no known type", STR_ARGS(c->name));
    bool unique = sqlite3_column_int(st, 7);
    if (c->optional && c->id_of.n == 0 && !unique)
        complain(note->path, note->line, 0,
                 "column %.*s may be NULL; only a reference or what is unique when present may",
                 STR_ARGS(c->name));
}

static void columns_read(const struct schema *schema, struct table *table,
                         const struct note *note) {
    static const char sql[] =
        "SELECT c.name, c.type, c.\"notnull\", c.pk, f.\"table\", "
        "count(*) OVER (), sum(c.pk > 0) OVER (), "
        "EXISTS (SELECT 1 FROM pragma_index_list(?1) AS l, pragma_index_info(l.name) AS i "
        "        WHERE l.\"unique\" AND i.name = c.name) "
        "FROM pragma_table_info(?1) AS c "
        "LEFT JOIN pragma_foreign_key_list(?1) AS f ON f.\"from\" = c.name "
        "GROUP BY c.cid ORDER BY c.cid";
    sqlite3_stmt *st = ask(schema->db, sql, table->name);
    while (sqlite3_step(st) == SQLITE_ROW) {
        if (!table->columns)
            table->columns = arena_array(&memory, struct column, (size_t)sqlite3_column_int(st, 5));
        struct column *c = &table->columns[table->n++];
        column_read(st, table, note, c);
        bool alone = sqlite3_column_int(st, 3) && sqlite3_column_int(st, 6) == 1;
        if (alone && c->type == TYPE_INT && str_eq(c->name, STR("id"))) {
            table->has_id = c->id_of.n == 0;
            if (table->has_id) c->id_of = table->name;
        }
    }
    sqlite3_finalize(st);
}

/* "subject: id; erase: columns; keep: 24 months; small: yes" */
static void table_classify(struct table *table, const struct note *note) {
    struct str rest = note->comment, part;
    while (str_next(&rest, ';', &part)) {
        size_t colon = str_index(part, ':');
        struct str key = str_trim(str_sub(part, 0, colon));
        struct str value = str_trim(str_sub(part, colon + 1, part.n));
        if (str_eq(key, STR("subject"))) table->subject = value;
        else if (str_eq(key, STR("erase"))) table->erase = value;
        else if (str_eq(key, STR("keep"))) table->keep = value;
        else if (str_eq(key, STR("small"))) table->small = str_eq(value, STR("yes"));
        else if (key.n)
            complain(note->path, note->line, 0, "nothing is known by the name of %.*s",
                     STR_ARGS(key));
    }
    bool erases = str_eq(table->erase, STR("row")) || str_eq(table->erase, STR("columns")) ||
                  str_eq(table->erase, STR("keep"));
    if (table->subject.n == 0 || table->keep.n == 0 || !erases)
        complain(note->path, note->line, 0,
                 "table %.*s has no class: end the line with "
                 "\"-- subject: COLUMN|none; erase: row|columns|keep; keep: how long\"",
                 STR_ARGS(table->name));
}

/* What is known of people without saying of whom cannot be erased with them: such rows must go as a
** whole. */
static void subject_check(const struct table *table, const struct note *note) {
    bool none = str_eq(table->subject, STR("none")), goes = str_eq(table->erase, STR("row"));
    if (table->subject.n && !none && !table_column(table, table->subject))
        complain(note->path, note->line, 0, "table %.*s has no column %.*s", STR_ARGS(table->name),
                 STR_ARGS(table->subject));
    for (size_t i = 0; i < table->n && none && !goes; i++) {
        struct str class_name = table->columns[i].class_name;
        if (str_eq(class_name, STR("personal")) || str_eq(class_name, STR("special")))
            complain(note->path, note->line, 0,
                     "table %.*s is about no person, yet column %.*s is %.*s",
                     STR_ARGS(table->name), STR_ARGS(table->columns[i].name), STR_ARGS(class_name));
    }
}

static void table_read(const struct schema *schema, struct table *table) {
    const struct note *note = note_find(table->name, STR(""));
    if (!note)
        give_up("schema", 1, "table %.*s has no CREATE TABLE of its own", STR_ARGS(table->name));
    table_classify(table, note);
    columns_read(schema, table, note);
    subject_check(table, note);
}

static void tables_read(struct schema *schema) {
    static const char sql[] =
        "SELECT name, strict, count(*) OVER () FROM pragma_table_list "
        "WHERE schema = 'main' AND type = 'table' AND name NOT LIKE 'sqlite%' ORDER BY name";
    sqlite3_stmt *st = ask(schema->db, sql, STR(""));
    while (sqlite3_step(st) == SQLITE_ROW) {
        if (!schema->tables)
            schema->tables = arena_array(&memory, struct table, (size_t)sqlite3_column_int(st, 2));
        struct table *table = &schema->tables[schema->n_tables++];
        table->name = answer(st, 0);
        table_read(schema, table);
        if (!sqlite3_column_int(st, 1)) {
            const struct note *note = note_find(table->name, STR(""));
            complain(note->path, note->line, 0, "table %.*s is not STRICT", STR_ARGS(table->name));
        }
    }
    sqlite3_finalize(st);
}

/* A key that is itself a reference has no type of its own: the id of a helper is the id of a
** person. */
static void references_follow(struct schema *schema) {
    for (size_t i = 0; i < schema->n_tables; i++)
        for (size_t k = 0; k < schema->tables[i].n; k++) {
            struct str *id_of = &schema->tables[i].columns[k].id_of;
            const struct table *table = schema_table(schema, *id_of);
            while (table && !table->has_id) {
                const struct column *key = table_column(table, STR("id"));
                *id_of = key ? key->id_of : STR("");
                table = schema_table(schema, *id_of);
            }
        }
}

/* ---- the whole ---- */

static int is_step(const struct dirent *entry) {
    return str_ends(str_of(entry->d_name), STR(".sql"));
}

static void step_take(struct schema *schema, const char *dir, const char *file) {
    const char *path = str_fmt(&memory, "%s/%s", dir, file).s;
    struct step *step = &schema->steps[schema->n_steps];
    *step = step_read(path, file);
    if (schema->n_steps && step[-1].number >= step->number)
        give_up(path, 1, "a second step %04d", step->number);
    schema->n_steps++;
    if (sqlite3_exec(schema->db, step->sqlite.s, NULL, NULL, NULL) == SQLITE_OK) return;
    int at = sqlite3_error_offset(schema->db);
    give_up(path, 1, "%s%s%.40s", sqlite3_errmsg(schema->db), at < 0 ? "" : " at: ",
            at < 0 ? "" : step->sqlite.s + at);
}

struct schema schema_read(const char *dir) {
    struct schema schema = {0};
    CHECK(sqlite3_open_v2(":memory:", &schema.db, SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE,
                          NULL) == SQLITE_OK);
    sqlite3_db_config(schema.db, SQLITE_DBCONFIG_DQS_DDL, 0, NULL);
    sqlite3_db_config(schema.db, SQLITE_DBCONFIG_DQS_DML, 0, NULL);
    struct dirent **files;
    int n = scandir(dir, &files, is_step, alphasort);
    if (n <= 0) give_up(dir, 1, "no schema here");
    schema.steps = arena_array(&memory, struct step, (size_t)n);
    for (int i = 0; i < n; i++) {
        step_take(&schema, dir, files[i]->d_name);
        free(files[i]);
    }
    free(files);
    tables_read(&schema);
    references_follow(&schema);
    return schema;
}

const struct table *schema_table(const struct schema *schema, struct str name) {
    for (size_t i = 0; i < schema->n_tables; i++)
        if (str_eq(schema->tables[i].name, name)) return &schema->tables[i];
    return NULL;
}

const struct column *table_column(const struct table *table, struct str name) {
    for (size_t i = 0; i < table->n; i++)
        if (str_eq(table->columns[i].name, name)) return &table->columns[i];
    return NULL;
}
