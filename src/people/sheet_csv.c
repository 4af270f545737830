/* sheet_csv.c -- values with separators between them (RFC 4180, and what spreadsheets make of it).
**
** The separator is the one that the first line has most of: comma, semicolon (spreadsheets in Belgium write it) or tab. A
** line "sep=;" before the headers, which Excel writes and reads, says it too. A cell in quotation marks may hold separators,
** line ends and doubled quotation marks. Lines end with LF, CR LF or CR.
*/
#include <string.h>

#include "base/buf.h"
#include "lang/lang.h"
#include "people/sheet_rows.h"

struct csv {
    struct row_builder *rows;
    const char *at, *end;
    char separator;
    int64_t line;                /* of the row, as a spreadsheet counts: a row over several lines is one */
};

static bool at_line_end(const struct csv *c) {
    return c->at == c->end || *c->at == '\n' || *c->at == '\r';
}

static void skip_line_end(struct csv *c) {
    if (c->at < c->end && *c->at == '\r') c->at++;
    else if (c->at < c->end && *c->at == '\n') c->at++;
    if (c->at < c->end && c->at[-1] == '\r' && *c->at == '\n') c->at++;
}

static struct str plain(struct csv *c) {
    const char *start = c->at;
    while (!at_line_end(c) && *c->at != c->separator) c->at++;
    return (struct str){start, (size_t)(c->at - start)};
}

/* Behind an opening quotation mark. False when it is never closed. */
static bool quoted(struct csv *c, struct str *ret) {
    struct buf b = buf_make(c->rows->arena, (size_t)(c->end - c->at) + 1);
    for (;; c->at++) {
        const char *mark = memchr(c->at, '"', (size_t)(c->end - c->at));
        if (!mark) return false;
        buf_bytes(&b, c->at, (size_t)(mark - c->at));
        c->at = mark + 1;
        if (c->at == c->end || *c->at != '"') break;
        buf_char(&b, '"');
    }
    buf_str(&b, plain(c)); /* what stands behind the closing mark belongs to the cell too */
    *ret = buf_view(&b);
    return true;
}

static bool read_cell(struct csv *c, size_t column) {
    struct str text;
    if (c->at < c->end && *c->at == '"') {
        c->at++;
        if (!quoted(c, &text)) {
            *c->rows->fault = (struct sheet_fault){N_("Row {0} has a quotation mark that is not closed."), c->line};
            return false;
        }
    } else {
        text = plain(c);
    }
    text = cell_clean(c->rows->arena, text);
    return row_put(c->rows, c->line, column, (struct cell){text, str_starts(text, STR("=")) ? CELL_FORMULA : CELL_TEXT});
}

static bool read_row(struct csv *c) {
    for (size_t column = 0;; column++) {
        if (!read_cell(c, column)) return false;
        if (at_line_end(c)) break;
        c->at++;
    }
    skip_line_end(c);
    return row_end(c->rows, c->line++);
}

/* Of the first line; what stands in quotation marks does not count. */
static char separator_of(struct str text) {
    static const char candidates[] = {';', ',', '\t'};
    size_t count[sizeof candidates] = {0}, best = 0;
    bool inside = false;
    for (size_t i = 0; i < text.n && (inside || (text.s[i] != '\n' && text.s[i] != '\r')); i++) {
        if (text.s[i] == '"') inside = !inside;
        for (size_t k = 0; k < sizeof candidates; k++) count[k] += !inside && text.s[i] == candidates[k];
    }
    for (size_t k = 1; k < sizeof candidates; k++)
        if (count[k] > count[best]) best = k;
    return candidates[best];
}

static bool says_separator(struct str text) {
    return text.n > 5 && str_eq_ci(str_sub(text, 0, 4), STR("sep=")) && (text.s[5] == '\n' || text.s[5] == '\r');
}

bool csv_read(struct row_builder *b, struct str text) {
    struct csv c = {.rows = b, .at = text.s, .end = text.s + text.n, .separator = separator_of(text), .line = 1};
    if (says_separator(text)) {
        c.separator = text.s[4];
        c.at += 5;
        skip_line_end(&c);
        c.line++;
    }
    while (c.at < c.end)
        if (!read_row(&c)) return false;
    return true;
}
