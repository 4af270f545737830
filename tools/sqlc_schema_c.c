/* sqlc_schema_c.c -- writes the catalogue as C: a type for the id of each table, the steps for both
** databases, and the tables of what each column is for (src/db/data.h explains them). */
#include "sqlc.h"

static void put_optional(struct buf *b, struct str s) {
    if (s.n) put_literal(b, s);
    else buf_lit(b, "NULL");
}

static size_t count_columns(const struct schema *schema) {
    size_t n = 0;
    for (size_t i = 0; i < schema->n_tables; i++) n += schema->tables[i].n;
    return n;
}

static void header_write(const struct schema *schema, const char *out_dir) {
    struct buf b = buf_make(&memory, 0);
    buf_lit(&b, "/* schema.h -- written by sqlc from schema/; change the files there. */\n"
                "#ifndef SCHEMA_H\n#define SCHEMA_H\n\n#include \"db/data.h\"\n\n");
    for (size_t i = 0; i < schema->n_tables; i++)
        if (schema->tables[i].has_id)
            buf_fmt(&b, "typedef struct { int64_t n; } %.*s_id;\n",
                    STR_ARGS(schema->tables[i].name));
    buf_fmt(&b, "\nenum { MIGRATIONS = %zu, DATA_TABLES = %zu, DATA_COLUMNS = %zu };\n",
            schema->n_steps, schema->n_tables, count_columns(schema));
    buf_lit(&b, "extern const struct migration migrations[MIGRATIONS];\n"
                "extern const struct data_table data_tables[DATA_TABLES];\n"
                "extern const struct data_column data_columns[DATA_COLUMNS];\n\n#endif\n");
    file_write(out_dir, "schema.h", &b);
}

static void put_migrations(struct buf *b, const struct schema *schema) {
    buf_lit(b, "const struct migration migrations[MIGRATIONS] = {\n");
    for (size_t i = 0; i < schema->n_steps; i++) {
        const struct step *step = &schema->steps[i];
        buf_fmt(b, "    {%d, \"%.*s\",\n        ", step->number, STR_ARGS(step->name));
        put_literal(b, step->sqlite);
        buf_lit(b, ",\n        ");
        put_literal(b, step->postgres);
        buf_lit(b, "},\n");
    }
    buf_lit(b, "};\n\n");
}

/* Texts about people are read on pages: marked, so that translators get them. */
static void put_text(struct buf *b, struct str text, bool read_by_people) {
    if (read_by_people) buf_lit(b, "DATA_TEXT(");
    put_literal(b, text);
    if (read_by_people) buf_lit(b, ")");
}

static void put_column(struct buf *b, const struct table *table, const struct column *c) {
    static const char *const types[] = {[TYPE_INT] = "VALUE_INT", [TYPE_REAL] = "VALUE_REAL",
                                        [TYPE_TEXT] = "VALUE_TEXT", [TYPE_BLOB] = "VALUE_BLOB"};
    buf_fmt(b, "    {\"%.*s\", \"%.*s\", ", STR_ARGS(table->name), STR_ARGS(c->name));
    put_optional(b, c->id_of);
    buf_lit(b, ", ");
    put_text(b, c->purpose, str_eq(c->class_name, STR("personal")) || str_eq(c->class_name, STR("special")));
    buf_lit(b, ", DATA_");
    for (size_t i = 0; i < c->class_name.n; i++)
        buf_char(b, (char)(c->class_name.s[i] - 'a' + 'A'));
    buf_fmt(b, ", %s, %s},\n", types[c->type], c->optional ? "true" : "false");
}

static void put_table(struct buf *b, const struct table *table, size_t first_column) {
    bool none = str_eq(table->subject, STR("none"));
    const char *erase = str_eq(table->erase, STR("row"))    ? "DATA_ERASE_ROW"
                        : str_eq(table->erase, STR("keep")) ? "DATA_ERASE_KEEP"
                                                            : "DATA_ERASE_COLUMNS";
    buf_fmt(b, "    {\"%.*s\", ", STR_ARGS(table->name));
    put_optional(b, none ? STR("") : table->subject);
    buf_lit(b, ", ");
    put_text(b, table->keep, !none);
    buf_fmt(b, ", %s, data_columns + %zu, %zu},\n", erase, first_column, table->n);
}

void schema_write(const struct schema *schema, const char *out_dir) {
    header_write(schema, out_dir);
    struct buf b = buf_make(&memory, 0);
    buf_lit(&b, "/* schema.c -- written by sqlc from schema/; change the files there. */\n"
                "#include \"schema.h\"\n\n");
    put_migrations(&b, schema);
    buf_lit(&b, "const struct data_column data_columns[DATA_COLUMNS] = {\n");
    for (size_t i = 0; i < schema->n_tables; i++)
        for (size_t k = 0; k < schema->tables[i].n; k++)
            put_column(&b, &schema->tables[i], &schema->tables[i].columns[k]);
    buf_lit(&b, "};\n\nconst struct data_table data_tables[DATA_TABLES] = {\n");
    for (size_t i = 0, first = 0; i < schema->n_tables; first += schema->tables[i++].n)
        put_table(&b, &schema->tables[i], first);
    buf_lit(&b, "};\n");
    file_write(out_dir, "schema.c", &b);
}
