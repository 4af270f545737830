/* csv.c -- cells of a file for spreadsheets. */
#include "csv.h"

void csv_cell(struct buf *b, struct str s, char end) {
    bool formula = s.n && str_index(STR("=+-@\t\r"), s.s[0]) < 6;
    buf_lit(b, "\"");
    if (formula) buf_lit(b, "'");
    for (size_t i = 0; i < s.n; i++) {
        if (s.s[i] == '"') buf_char(b, '"');
        buf_char(b, s.s[i]);
    }
    buf_char(b, '"');
    if (end == '\n') buf_char(b, '\r'); /* RFC 4180: lines end with both */
    buf_char(b, end);
}
