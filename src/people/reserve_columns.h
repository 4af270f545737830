/* reserve_columns.h -- what the columns of a list of people mean, by their headers in Dutch, French or English. */
#ifndef PEOPLE_RESERVE_COLUMNS_H
#define PEOPLE_RESERVE_COLUMNS_H

#include "lang/lang.h"
#include "people/sheet.h"

enum reserve_field {
    RESERVE_FIRST_NAME, RESERVE_NAME, RESERVE_EMAIL, RESERVE_PHONE, RESERVE_POSTCODE, RESERVE_TOWN, RESERVE_PROFESSION,
    RESERVE_EXPERIENCE, RESERVE_LANG, RESERVE_AVAILABLE, RESERVE_FROM, RESERVE_UNTIL, RESERVE_HOURS, RESERVE_FIELDS
};

enum { NO_COLUMN = SHEET_COLUMNS_MAX };

struct reserve_columns {
    const struct sheet_row *headers;
    enum reserve_field field[SHEET_COLUMNS_MAX];   /* of each column; RESERVE_FIELDS: not used */
    enum lang lang;                                /* of most headers */
};

/* Reads the headers. False when no column holds names, or none holds addresses or telephone numbers. */
bool reserve_columns_read(struct arena *a, const struct sheet_row *headers, struct reserve_columns *ret);

/* The first column of that field, from `from` on; NO_COLUMN when there is none. */
size_t reserve_column(const struct reserve_columns *c, enum reserve_field field, size_t from);

#endif
