/* value.h -- a value on its way to or from the database. */
#ifndef DB_VALUE_H
#define DB_VALUE_H

#include "base/str.h"

enum value_type { VALUE_NULL, VALUE_INT, VALUE_REAL, VALUE_TEXT, VALUE_BLOB };

struct db_value {
    enum value_type type;   /* a NULL that is sent keeps its type; one that comes has VALUE_NULL */
    bool null;
    int64_t i;              /* VALUE_INT */
    double  r;              /* VALUE_REAL */
    struct str s;           /* VALUE_TEXT, VALUE_BLOB */
};

#define DB_INT(x)  ((struct db_value){.type = VALUE_INT, .i = (x)})
#define DB_TEXT(x) ((struct db_value){.type = VALUE_TEXT, .s = (x)})

/* One row of a result; all of it is gone when the function that was given it returns. */
struct db_row {
    size_t n;
    const char *const *names;
    const struct db_value *values;
};

/* Answers whether to go on. */
typedef bool db_row_fn(void *context, const struct db_row *row);

#endif
