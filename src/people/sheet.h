/* sheet.h -- a table of cells, read from a file that somebody saved from a spreadsheet: CSV or XLSX.
**
** What a file is, is told by its bytes, not by its name. Of an XLSX the first sheet that is not hidden is read. Cells come
** as text: numbers as they would be typed, dates as 2020-04-06. A formula is not worked out; its cell says that it is one.
** In every text, white space and control characters are single spaces, so that a cell never spoils a line of a mail or a log.
*/
#ifndef PEOPLE_SHEET_H
#define PEOPLE_SHEET_H

#include "base/status.h"
#include "base/str.h"

enum cell_kind { CELL_TEXT, CELL_FORMULA, CELL_ERROR };

struct cell { struct str text; enum cell_kind kind; };

struct sheet_row {
    int64_t line;              /* its number in the spreadsheet, from 1; empty rows count but are not kept */
    struct cell *cells;
    size_t n;
};

struct sheet {
    struct sheet_row *rows;    /* the first holds the headers */
    size_t n, cap;
};

/* Why a file cannot be read: N_() text, with `line` as {0} where it names one. */
struct sheet_fault { const char *text; int64_t line; };

enum { SHEET_ROWS_MAX = 200000, SHEET_COLUMNS_MAX = 200, SHEET_CELL_MAX = 4000 };

/* Reads the bytes. INVALID: ret_fault says in one sentence why it cannot be. Everything lives in `a`, which needs room for
** four times the size of a CSV and ten times that of an XLSX; the bytes must stay too. */
enum status sheet_read(struct arena *a, struct str bytes, struct sheet *ret, struct sheet_fault *ret_fault);

/* The cell of a column; an empty text behind the row's end. */
static inline struct cell sheet_cell(const struct sheet_row *row, size_t column) {
    return column < row->n ? row->cells[column] : (struct cell){.text = {"", 0}};
}

#endif
