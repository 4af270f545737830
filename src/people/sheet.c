/* sheet.c -- what sort of file it is, and rows as both readers make them. */
#include "people/sheet.h"

#include <string.h>

#include "base/buf.h"
#include "lang/lang.h"

/* ---- rows ---- */

static bool refuse(struct row_builder *b, const char *text, int64_t line) {
    *b->fault = (struct sheet_fault){text, line};
    return false;
}

bool row_put(struct row_builder *b, int64_t line, size_t column, struct cell cell) {
    if (column >= SHEET_COLUMNS_MAX) return refuse(b, N_("Row {0} has too many columns. Is this the right file?"), line);
    if (cell.text.n > SHEET_CELL_MAX) return refuse(b, N_("Row {0} has a cell with too much text. Is a quotation mark missing?"), line);
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
    if (s->n == SHEET_ROWS_MAX) return refuse(b, N_("The file has too many rows. Split it into several files."), line);
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

/* ---- encodings ---- */

/* Windows-1252, 80 to 9F; 0 where it has no character. The other bytes are those of Unicode. */
static const uint16_t windows_1252[32] = {
    0x20ac, 0, 0x201a, 0x0192, 0x201e, 0x2026, 0x2020, 0x2021, 0x02c6, 0x2030, 0x0160, 0x2039, 0x0152, 0, 0x017d, 0,
    0, 0x2018, 0x2019, 0x201c, 0x201d, 0x2022, 0x2013, 0x2014, 0x02dc, 0x2122, 0x0161, 0x203a, 0x0153, 0, 0x017e, 0x0178,
};

static void put_utf8(struct buf *b, unsigned point) {
    if (point >= 0x800) buf_char(b, (char)(0xe0 | point >> 12));
    buf_char(b, (char)(point >= 0x800 ? 0x80 | (point >> 6 & 0x3f) : 0xc0 | point >> 6));
    buf_char(b, (char)(0x80 | (point & 0x3f)));
}

static struct str from_windows(struct arena *a, struct str text) {
    struct buf b = buf_make(a, text.n * 3 + 1);
    for (size_t i = 0; i < text.n; i++) {
        unsigned c = (unsigned char)text.s[i];
        if (c >= 0x80 && c < 0xa0) c = windows_1252[c - 0x80] ? windows_1252[c - 0x80] : ' ';
        if (c < 0x80) buf_char(&b, (char)c);
        else put_utf8(&b, c);
    }
    return buf_view(&b);
}

static struct str to_utf8(struct arena *a, struct str text) {
    if (str_starts(text, STR("\xef\xbb\xbf"))) text = str_sub(text, 3, text.n);
    return str_utf8(text) ? text : from_windows(a, text);
}

/* ---- kinds of files ---- */

static const struct { struct str begins; const char *text; } refused[] = {
    {STR("%PDF-"), N_("This is a PDF. Ask for the list as a spreadsheet, saved as CSV or XLSX.")},
    {STR("\xd0\xcf\x11\xe0"), N_("This is an old or locked Excel file. Open it, take off the password, and save it as XLSX or CSV.")},
    {STR("{\\rtf"), N_("This is a text document. Put the list in a spreadsheet and save it as CSV or XLSX.")},
    {STR("\xff\xfe"), N_("This text has an encoding that we do not read. Save it as CSV UTF-8.")},
    {STR("\xfe\xff"), N_("This text has an encoding that we do not read. Save it as CSV UTF-8.")},
    {STR("<"), N_("This is a web page. Put the list in a spreadsheet and save it as CSV or XLSX.")},
};

static const char *refusal(struct str bytes) {
    if (str_trim(bytes).n == 0) return N_("The file is empty.");
    for (size_t i = 0; i < COUNT(refused); i++)
        if (str_starts(bytes, refused[i].begins)) return refused[i].text;
    if (!str_starts(bytes, STR("PK")) && memchr(bytes.s, 0, bytes.n))
        return N_("This is no spreadsheet that we can read. Save the list as CSV or XLSX.");
    return NULL;
}

enum status sheet_read(struct arena *a, struct str bytes, struct sheet *ret, struct sheet_fault *ret_fault) {
    struct sheet sheet = {0};
    struct sheet_fault fault = {.text = refusal(bytes)};
    struct row_builder b = {.sheet = &sheet, .arena = a, .fault = &fault};
    bool ok = !fault.text && (str_starts(bytes, STR("PK")) ? xlsx_read(&b, bytes) : csv_read(&b, to_utf8(a, bytes)));
    if (ok && sheet.n == 0) ok = refuse(&b, N_("The file is empty."), 0);
    if (!ok) {
        *ret_fault = fault;
        return INVALID;
    }
    *ret = sheet;
    return OK;
}
