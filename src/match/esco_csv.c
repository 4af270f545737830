/* esco_csv.c -- rows of cells out of a text with commas (RFC 4180).
**
** A cell in quotation marks may hold commas, line ends and doubled quotation marks; ESCO keeps the
** labels of a concept as lines of one cell. Cells point into the text unless a doubled mark makes a
** copy necessary.
*/
#include <string.h>

#include "match/esco.h"

static bool at_end(struct str s) {
    return s.n == 0 || s.s[0] == '\n' || s.s[0] == '\r';
}

static struct str plain_cell(struct str *rest) {
    struct str all = *rest;
    while (!at_end(*rest) && rest->s[0] != ',') *rest = str_sub(*rest, 1, rest->n);
    return str_sub(all, 0, all.n - rest->n);
}

/* Halves doubled quotation marks. */
static struct str without_doubles(struct arena *a, struct str cell) {
    if (str_find(cell, STR("\"\"")) == cell.n) return cell;
    char *out = arena_alloc(a, cell.n + 1);
    size_t n = 0;
    for (size_t i = 0; i < cell.n; i++) {
        out[n++] = cell.s[i];
        if (cell.s[i] == '"') i++;
    }
    return (struct str){out, n};
}

/* *rest begins with the opening mark. False when it is never closed. */
static bool quoted_cell(struct arena *a, struct str *rest, struct str *ret) {
    size_t at = 1;
    for (;; at += 2) {
        at += str_index(str_sub(*rest, at, rest->n), '"');
        if (at >= rest->n) return false;
        if (at + 1 == rest->n || rest->s[at + 1] != '"') break;
    }
    *ret = without_doubles(a, str_sub(*rest, 1, at));
    *rest = str_sub(*rest, at + 1, rest->n);
    plain_cell(rest); /* nothing should stand between the closing mark and the comma */
    return true;
}

static void skip_line_end(struct str *rest) {
    size_t n = str_starts(*rest, STR("\r\n")) ? 2 : rest->n > 0;
    *rest = str_sub(*rest, n, rest->n);
}

bool esco_csv_row(struct arena *a, struct str *rest, struct str *ret, size_t max, size_t *ret_n) {
    size_t n = 0;
    if (rest->n == 0) return false;
    for (;;) {
        struct str cell;
        if (rest->n && rest->s[0] == '"') {
            if (!quoted_cell(a, rest, &cell)) return false;
        } else {
            cell = plain_cell(rest);
        }
        if (n < max) ret[n++] = cell;
        if (at_end(*rest)) break;
        *rest = str_sub(*rest, 1, rest->n);
    }
    skip_line_end(rest);
    *ret_n = n;
    return true;
}
