/* sheet_rows.c -- rows as the readers of both formats make them. */
#include "people/sheet_rows.h"

#include <string.h>

#include "base/buf.h"
#include "lang/lang.h"

bool row_refuse(struct row_builder *b, const char *text, int64_t line) {
    *b->fault = (struct sheet_fault){text, line};
    return false;
}

bool row_put(struct row_builder *b, int64_t line, size_t column, struct cell cell) {
    if (column >= SHEET_COLUMNS_MAX) return row_refuse(b, N_("Row {0} has too many columns. Is this the right file?"), line);
    if (cell.text.n > SHEET_CELL_MAX) return row_refuse(b, N_("Row {0} has a cell with too much text. Is a quotation mark missing?"), line);
    while (b->n <= column) b->cells[b->n++] = (struct cell){.text = {"", 0}};
    b->cells[column] = cell;
    return true;
}

static bool is_empty(const struct row_builder *b) {
    for (size_t i = 0; i < b->n; i++)
        if (b->cells[i].text.n || b->cells[i].kind != CELL_TEXT) return false;
    return true;
}

static void grow(struct sheet *s, struct arena *a) {
    s->cap = s->cap ? s->cap * 2 : 256;
    struct sheet_row *grown = arena_array(a, struct sheet_row, s->cap);
    if (s->n) memcpy(grown, s->rows, s->n * sizeof *grown);
    s->rows = grown;
}

bool row_end(struct row_builder *b, int64_t line) {
    struct sheet *s = b->sheet;
    bool empty = is_empty(b);
    size_t n = b->n;
    b->n = 0;
    if (empty) return true;
    if (s->n == SHEET_ROWS_MAX) return row_refuse(b, N_("The file has too many rows. Split it into several files."), line);
    if (s->n == s->cap) grow(s, b->arena);
    struct cell *cells = arena_array(b->arena, struct cell, n);
    memcpy(cells, b->cells, n * sizeof *cells);
    s->rows[s->n++] = (struct sheet_row){.line = line, .cells = cells, .n = n};
    return true;
}

/* White space: control characters, the space, and the no-break space of spreadsheets (C2 A0). Gives its bytes, 0 for none. */
static size_t space_at(struct str s, size_t i) {
    unsigned char c = (unsigned char)s.s[i];
    if (c <= ' ' || c == 127) return 1;
    return c == 0xc2 && i + 1 < s.n && (unsigned char)s.s[i + 1] <= 0xa0 ? 2 : 0; /* and the C1 controls, C2 80 .. C2 9F */
}

static bool is_clean(struct str s) {
    for (size_t i = 0; i < s.n; i++) {
        if (space_at(s, i) && (s.s[i] != ' ' || i == 0 || i + 1 == s.n || s.s[i + 1] == ' ')) return false;
    }
    return true;
}

struct str cell_clean(struct arena *a, struct str text) {
    if (is_clean(text)) return text;
    struct buf b = buf_make(a, 0);
    bool space = false;
    for (size_t i = 0; i < text.n; i++) {
        size_t n = space_at(text, i);
        if (n) {
            space = b.n > 0;
            i += n - 1;
            continue;
        }
        if (space) buf_char(&b, ' ');
        space = false;
        buf_char(&b, text.s[i]);
    }
    return buf_view(&b);
}
