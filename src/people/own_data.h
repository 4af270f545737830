/* own_data.h -- what is known about a person: to see, to take along, to have erased.
**
** All three follow from the schema's classification (db/data.h): a table names the column that holds its person, and says what
** becomes of its rows; a column says how private it is. So a new table is in the export and in the erasure from the moment it
** compiles.
*/
#ifndef PEOPLE_OWN_DATA_H
#define PEOPLE_OWN_DATA_H

#include "people/person.h"
#include "schema.h"
#include "web/web.h"

/* The rows about a person in one table. */
struct own_table {
    const struct data_table *table;
    struct db_value *values;     /* row by row, table->n_columns in each */
    size_t n_rows;
};

/* Every table that has rows about the person. False when the database failed. */
bool own_data_collect(struct db *db, person_id id, struct own_table **ret, size_t *ret_n);

/* All of it as one JSON object: {"person", "made", "meaning": {"table.column": purpose}, "tables": {"table": [{column: value}]}}.
** Technical texts are hashes and keys; they say nothing about the person and are left out. */
struct str own_data_json(struct db *db, person_id id);

/* Erases the person at once: rows go or lose their personal columns, as each table says; sessions and links in mails stop. What
** stays says that somebody was here, not who. A mark of the address stays, so that no list brings the person back. */
enum status own_data_erase(struct db *db, person_id id);

/* How the page "Your data" says what a feature keeps: titles of tables, labels and values of columns, and what a code of the
** audit or of a consent means. A feature hands over its own when it starts; what nobody handed over is shown by the schema's
** purpose, with the value as it is stored, so nothing is ever hidden. */
struct own_words {
    const struct own_title { const char *table, *title; int rank; } *titles;   /* smaller ranks come first on the page */
    const struct own_column {
        const char *column, *label;   /* "helper.place"; no label: the same as another column in another form, not shown */
        struct str (*show)(struct html *h, int64_t value);
        struct str (*show_text)(struct html *h, struct str value);
    } *columns;
    const struct own_code { const char *code, *label; } *codes;
    size_t n_titles, n_columns, n_codes;
    const struct own_words *next;     /* own_data's */
};
/* `words` stays where it is; handing it over twice is once. Before pages are asked for: there is no lock. */
void own_data_hear(struct own_words *words);

/* A value as a page shows it; empty when there is nothing to show. */
struct str own_data_shown(struct html *h, const struct data_column *column, const struct db_value *v);
struct str own_data_label(struct html *h, const struct data_column *column);
/* Whether it holds anything personal, of people with an account or without. */
bool own_data_about_people(const struct data_table *table);
struct str own_data_title(struct html *h, const struct data_table *table);
int own_data_rank(const struct data_table *table);

/* For the privacy page: tables with what is kept about people, why, and for how long. */
void data_print(struct html *h);

extern const struct feature own_data_feature;

#endif
