/* csv.h -- tables that spreadsheets open: semicolons, as Belgian Excel writes and reads them, UTF-8 with its mark in front.
**
** A cell that a spreadsheet would take for a formula gets an apostrophe in front, so that a name somebody typed never runs.
*/
#ifndef WEB_CSV_H
#define WEB_CSV_H

#include "base/buf.h"
#include "lang/lang.h"

struct csv { struct buf out; bool in_line; };

struct csv csv_make(struct arena *a);
void csv_cell(struct csv *c, struct str text);
void csv_number(struct csv *c, int64_t n);
void csv_line_end(struct csv *c);
/* The first line: N_() texts in `lang`. */
void csv_heads(struct csv *c, enum lang lang, const char *const heads[], size_t n);

#endif
