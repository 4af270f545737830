/* data.h -- what the schema says about itself, at run time.
**
** Every table and column declares in its .sql file what it is for, whom it is about and when it
** goes; sqlc turns that into the constant tables of schema.h, of these types. A person's export, a
** person's erasure and the privacy page are made from them, so that none of the three can forget a
** column.
*/
#ifndef DB_DATA_H
#define DB_DATA_H

#include "db/value.h"

/* Marks a text for translators where sqlc writes it; pages translate it when they show it. */
#define DATA_TEXT(text) text

enum data_class {
    DATA_TECHNICAL,   /* keys, moments, states: says nothing about a person by itself */
    DATA_PUBLIC,      /* may be shown to everybody */
    DATA_PERSONAL,    /* about a person: GDPR article 4(1) */
    DATA_SPECIAL      /* health, belief, origin ...: GDPR article 9 */
};

enum data_erase {
    DATA_ERASE_KEEP,      /* stays when its person is erased */
    DATA_ERASE_ROW,       /* the row is deleted */
    DATA_ERASE_COLUMNS    /* personal and special columns are emptied, the row stays for figures */
};

struct data_column {
    const char *table, *name;
    const char *refers;       /* the table whose id it holds, or NULL */
    const char *purpose;
    enum data_class class;
    enum value_type type;
    bool optional;            /* a reference that may be NULL */
};

struct data_table {
    const char *name;
    const char *subject;      /* the column that holds the person; NULL: about nobody */
    const char *keep;         /* how long, in words */
    enum data_erase erase;
    const struct data_column *columns;
    size_t n_columns;
};

struct migration {
    int number;               /* grows */
    const char *name, *sqlite, *postgres;
};

#endif
