/* csv.c -- tables that spreadsheets open. */
#include "web/csv.h"

struct csv csv_make(struct arena *a) {
    struct csv c = {.out = buf_make(a, 0)};
    buf_lit(&c.out, "\xef\xbb\xbf"); /* spreadsheets take the text for UTF-8 by this mark alone */
    return c;
}

static void next_cell(struct csv *c) {
    if (c->in_line) buf_char(&c->out, ';');
    c->in_line = true;
}

void csv_cell(struct csv *c, struct str text) {
    bool formula = text.n && str_index(STR("=+-@\t\r"), text.s[0]) < 6;
    next_cell(c);
    buf_lit(&c->out, "\"");
    if (formula) buf_lit(&c->out, "'");
    for (size_t i = 0; i < text.n; i++) {
        if (text.s[i] == '"') buf_char(&c->out, '"');
        buf_char(&c->out, text.s[i]);
    }
    buf_lit(&c->out, "\"");
}

void csv_number(struct csv *c, int64_t n) {
    next_cell(c);
    buf_int(&c->out, n);
}

void csv_line_end(struct csv *c) {
    buf_lit(&c->out, "\r\n");
    c->in_line = false;
}

void csv_heads(struct csv *c, enum lang lang, const char *const heads[], size_t n) {
    for (size_t i = 0; i < n; i++) csv_cell(c, lang_text(lang, heads[i]));
    csv_line_end(c);
}
