/* sheet_rows.h -- for the readers of the two formats: from cells to the rows of a sheet. */
#ifndef PEOPLE_SHEET_ROWS_H
#define PEOPLE_SHEET_ROWS_H

#include "people/sheet.h"

/* A row on its way into the sheet. */
struct row_builder {
    struct sheet *sheet;
    struct arena *arena;
    struct cell cells[SHEET_COLUMNS_MAX];
    size_t n;
    struct sheet_fault *fault;   /* text set: the file is refused */
};

/* The file cannot be read, and why: N_() text, with `line` as {0}. Answers false. */
bool row_refuse(struct row_builder *b, const char *text, int64_t line);
/* Puts a cell; those between are empty. False when there are too many columns or its text is too long. */
bool row_put(struct row_builder *b, int64_t line, size_t column, struct cell cell);
/* Ends the row. False when there are too many. */
bool row_end(struct row_builder *b, int64_t line);
/* White space and control characters to single spaces, none around. */
struct str cell_clean(struct arena *a, struct str text);

bool csv_read(struct row_builder *b, struct str text);
bool xlsx_read(struct row_builder *b, struct str bytes);

#endif
