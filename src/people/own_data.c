/* own_data.c -- what is known about a person, from the classification of the schema. */
#include "people/own_data.h"

#include <jansson.h>
#include <stdlib.h>

#include "base/buf.h"
#include "own_data_sql.h"
#include "people/erased.h"

/* ---- collecting ---- */

struct collecting {
    struct arena *arena;
    size_t n_columns, n_rows, cap;
    struct db_value *values;
};

static struct db_value value_copy(struct arena *a, struct db_value v) {
    if (v.type == VALUE_TEXT || v.type == VALUE_BLOB) v.s = str_copy(a, v.s);
    return v;
}

static bool collect_row(void *context, const struct db_row *row) {
    struct collecting *c = context;
    if (c->n_rows == c->cap) {
        size_t cap = c->cap ? c->cap * 2 : 16;
        struct db_value *grown = arena_array(c->arena, struct db_value, cap * c->n_columns);
        for (size_t i = 0; i < c->n_rows * c->n_columns; i++) grown[i] = c->values[i];
        c->values = grown;
        c->cap = cap;
    }
    for (size_t i = 0; i < c->n_columns; i++) c->values[c->n_rows * c->n_columns + i] = value_copy(c->arena, row->values[i]);
    c->n_rows++;
    return true;
}

/* Names come from the schema, never from outside. */
static struct str select_text(struct arena *a, const struct data_table *t) {
    struct buf b = buf_make(a, 0);
    for (size_t i = 0; i < t->n_columns; i++) buf_fmt(&b, "%s\"%s\"", i ? ", " : "SELECT ", t->columns[i].name);
    buf_fmt(&b, " FROM \"%s\" WHERE \"%s\" = $1 ORDER BY 1", t->name, t->subject);
    return buf_view(&b);
}

bool own_data_collect(struct db *db, person_id id, struct own_table **ret, size_t *ret_n) {
    struct arena *a = db_arena(db);
    struct db_value args[] = {DB_INT(id.n)};
    struct own_table *tables = arena_array(a, struct own_table, DATA_TABLES);
    size_t n = 0;
    for (size_t i = 0; i < DATA_TABLES; i++) {
        const struct data_table *t = &data_tables[i];
        struct collecting c = {.arena = a, .n_columns = t->n_columns};
        if (!t->subject) continue;
        if (!db_each(db, select_text(a, t).s, args, COUNT(args), collect_row, &c)) return false;
        if (c.n_rows) tables[n++] = (struct own_table){t, c.values, c.n_rows};
    }
    *ret = tables;
    *ret_n = n;
    return true;
}

/* ---- taking along ---- */

static bool is_exported(const struct data_column *c) {
    return c->class != DATA_TECHNICAL || c->type == VALUE_INT || c->type == VALUE_REAL;
}

static json_t *value_json(const struct db_value *v) {
    switch (v->type) {
    case VALUE_INT: return json_integer(v->i);
    case VALUE_REAL: return json_real(v->r);
    case VALUE_TEXT: return json_stringn(v->s.s, v->s.n);
    case VALUE_BLOB:
    case VALUE_NULL: break;
    }
    return json_null();
}

static json_t *rows_json(const struct own_table *own) {
    json_t *rows = json_array();
    for (size_t r = 0; r < own->n_rows; r++) {
        json_t *row = json_object();
        for (size_t c = 0; c < own->table->n_columns; c++)
            if (is_exported(&own->table->columns[c]))
                json_object_set_new(row, own->table->columns[c].name, value_json(&own->values[r * own->table->n_columns + c]));
        json_array_append_new(rows, row);
    }
    return rows;
}

static void put_meaning(struct arena *a, json_t *meaning, const struct data_table *t) {
    for (size_t c = 0; c < t->n_columns; c++)
        if (is_exported(&t->columns[c]))
            json_object_set_new(meaning, str_fmt(a, "%s.%s", t->name, t->columns[c].name).s, json_string(t->columns[c].purpose));
}

struct str own_data_json(struct db *db, person_id id) {
    struct arena *a = db_arena(db);
    struct own_table *own;
    size_t n;
    if (!own_data_collect(db, id, &own, &n)) return STR("");
    json_t *tables = json_object(), *meaning = json_object();
    for (size_t i = 0; i < n; i++) {
        json_object_set_new(tables, own[i].table->name, rows_json(&own[i]));
        put_meaning(a, meaning, own[i].table);
    }
    json_t *all = json_pack("{s:I, s:s, s:o, s:o}", "person", (json_int_t)id.n, "made", time_iso(a, clock_now()).s, "meaning",
                            meaning, "tables", tables);
    char *text = json_dumps(all, JSON_INDENT(2));
    CHECK(text);
    struct str copy = str_copy(a, str_of(text));
    free(text);
    json_decref(all);
    return copy;
}

/* ---- erasing ---- */

/* UPDATE t SET every personal column = nothing. */
static struct str empty_text(struct arena *a, const struct data_table *t) {
    struct buf b = buf_make(a, 0);
    buf_fmt(&b, "UPDATE \"%s\" SET ", t->name);
    bool any = false;
    for (size_t i = 0; i < t->n_columns; i++) {
        const struct data_column *c = &t->columns[i];
        if (c->class != DATA_PERSONAL && c->class != DATA_SPECIAL) continue;
        CHECK(c->type != VALUE_BLOB || c->optional);
        buf_fmt(&b, "%s\"%s\" = %s", any ? ", " : "", c->name, c->optional ? "NULL" : c->type == VALUE_TEXT ? "''" : "0");
        any = true;
    }
    CHECK(any);
    buf_fmt(&b, " WHERE \"%s\" = $1", t->subject);
    return buf_view(&b);
}

/* Tables stand by name, and a part of something is named after it (helper, helper_item): backwards, rows go before what they
** refer to. */
static void erase_tables(struct db *db, person_id id) {
    struct arena *a = db_arena(db);
    struct db_value args[] = {DB_INT(id.n)};
    for (size_t i = DATA_TABLES; i-- > 0;) {
        const struct data_table *t = &data_tables[i];
        if (!t->subject || t->erase == DATA_ERASE_KEEP) continue;
        struct str sql = t->erase == DATA_ERASE_COLUMNS ? empty_text(a, t)
                       : str_fmt(a, "DELETE FROM \"%s\" WHERE \"%s\" = $1", t->name, t->subject);
        db_each(db, sql.s, args, COUNT(args), NULL, NULL);
    }
}

enum status own_data_erase(struct db *db, person_id id) {
    struct person p;
    enum status st = person_get(db, id, &p);
    if (st != OK) return db_failed(db) ? db_status(db) : st;
    /* An address that was never proved may be somebody else's: that one is not kept away. */
    if (p.state == PERSON_ACTIVE || p.origin == ORIGIN_RESERVE) erased_remember(db, p.email);
    erase_tables(db, id);
    own_data_removed(db, (struct own_data_removed_in){.person = id}, NULL);
    own_data_erasure(db, (struct own_data_erasure_in){.person = id, .at = clock_now()}, NULL);
    db_change(db, "helper", id.n);
    return db_status(db);
}
