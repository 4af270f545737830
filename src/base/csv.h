/* csv.h -- cells of a file for spreadsheets: separated by semicolons, as Excel in Belgium reads them. */
#ifndef BASE_CSV_H
#define BASE_CSV_H

#include "base/buf.h"

/* The mark by which spreadsheets take the text for UTF-8; a file begins with it. */
#define CSV_MARK "\xef\xbb\xbf"

/* Writes one cell, quoted and never taken for a formula (OWASP, CSV injection), and what ends it: ';', or '\n' for the last one
** of a line. */
void csv_cell(struct buf *b, struct str s, char end);

#endif
