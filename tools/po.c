/* po.c -- a reader of .po files: lines of a keyword and a quoted string, and quoted strings that go
** on.
**
** An entry begins with the first line behind a finished one and is finished by its last msgstr. The
** entry with the empty msgid is the header; its plural rule is kept, being an expression of C by
** definition.
*/
#include "po.h"

#include <stdarg.h>
#include <stdio.h>
#include <string.h>

struct reader {
    struct arena *a;
    struct buf *errors;
    struct po *po;
    struct po_entry entry; /* the one being read */
    struct str *string;    /* the string that quoted lines go on, or NULL */
    int line;
};

void po_fail(struct buf *errors, struct str file, int line, const char *fmt, ...) {
    char text[600];
    va_list args;
    va_start(args, fmt);
    vsnprintf(text, sizeof text, fmt, args);
    va_end(args);
    buf_fmt(errors, "%.*s:%d: error: %s.\n", STR_ARGS(file), line, text);
}

/* ---- entries ---- */

static void add_entry(struct reader *r) {
    struct po *po = r->po;
    if (po->n == po->cap) {
        size_t cap = po->cap ? po->cap * 2 : 256;
        struct po_entry *grown = arena_array(r->a, struct po_entry, cap);
        if (po->n) memcpy(grown, po->entry, po->n * sizeof *grown);
        po->entry = grown;
        po->cap = cap;
    }
    po->entry[po->n++] = r->entry;
}

/* The text behind `name` up to `end` in the header; empty where there is none. */
static struct str header_field(struct str header, struct str name, char end) {
    size_t at = str_find(header, name);
    struct str rest = str_sub(header, at + name.n, header.n);
    return str_trim(str_sub(rest, 0, str_index(rest, end)));
}

static bool is_plural_rule(struct str rule) {
    for (size_t i = 0; i < rule.n; i++)
        if (!strchr("n0123456789 ()!=<>?:&|%", rule.s[i])) return false;
    return rule.n > 0;
}

static void read_header(struct reader *r) {
    struct str header = r->entry.text[0], charset = header_field(header, STR("charset="), '\n');
    if (charset.n && !str_eq_ci(charset, STR("UTF-8")) && !str_eq(charset, STR("CHARSET")))
        po_fail(r->errors, r->po->file, r->entry.line, "the character set must be UTF-8, not %.*s",
                STR_ARGS(charset));
    int64_t forms;
    struct str rule = header_field(header, STR("plural="), ';');
    if (!str_to_int(header_field(header, STR("nplurals="), ';'), &forms)) return;
    if (forms < 1 || forms > PO_FORMS || !is_plural_rule(rule)) {
        po_fail(r->errors, r->po->file, r->entry.line, "the header's Plural-Forms cannot be read");
        return;
    }
    r->po->forms = (size_t)forms;
    r->po->rule = rule;
}

static void finish_entry(struct reader *r) {
    if (r->entry.line) {
        if (!r->entry.id.s || !r->entry.text[0].s)
            po_fail(r->errors, r->po->file, r->entry.line, "this entry has no %s",
                    r->entry.id.s ? "msgstr" : "msgid");
        else if (r->entry.id.n == 0) read_header(r);
        else add_entry(r);
    }
    r->entry = (struct po_entry){.where = STR("")};
    r->string = NULL;
}

/* ---- lines ---- */

static char unescaped(char c) {
    return c == 'n' ? '\n' : c == 't' ? '\t' : c == '"' || c == '\\' ? c : '\0';
}

/* Adds the quoted string `s` to the one being read. */
static void add_string(struct reader *r, struct str s) {
    if (s.n < 2 || s.s[0] != '"' || s.s[s.n - 1] != '"') {
        po_fail(r->errors, r->po->file, r->line, "a string in quotes is expected here");
        return;
    }
    struct buf text = buf_make(r->a, 0);
    buf_str(&text, *r->string);
    for (size_t i = 1; i < s.n - 1; i++) {
        char c = s.s[i];
        if (c == '\\') c = unescaped(s.s[++i]);
        if (c == '\0' || (s.s[i] == '"' && s.s[i - 1] != '\\') || i == s.n - 1) {
            po_fail(r->errors, r->po->file, r->line,
                    "this string has a sign that is not understood");
            return;
        }
        buf_char(&text, c);
    }
    *r->string = buf_view(&text);
}

static void begin_string(struct reader *r, struct str *string, struct str quoted) {
    if (string->s) po_fail(r->errors, r->po->file, r->line, "this stands twice in one entry");
    *string = STR("");
    r->string = string;
    add_string(r, quoted);
}

/* "[1] ..." -> the string of that form */
static void begin_form(struct reader *r, struct str rest) {
    size_t end = str_index(rest, ']');
    int64_t form;
    if (!str_to_int(str_sub(rest, 1, end), &form) || form < 0 || form >= PO_FORMS) {
        po_fail(r->errors, r->po->file, r->line, "there is no such plural form");
        return;
    }
    begin_string(r, &r->entry.text[form], str_trim(str_sub(rest, end + 1, rest.n)));
}

static void read_comment(struct reader *r, struct str line) {
    if (r->entry.text[0].s) finish_entry(r);
    if (str_starts(line, STR("#,")) && str_find(line, STR("fuzzy")) < line.n)
        r->entry.is_fuzzy = true;
    if (str_starts(line, STR("#:"))) {
        struct str where = str_trim(str_sub(line, 2, line.n));
        struct str before = r->entry.where;
        r->entry.where = str_trim(str_fmt(r->a, "%.*s %.*s", STR_ARGS(before), STR_ARGS(where)));
    }
}

static void read_keyword(struct reader *r, struct str line) {
    size_t n = 0;
    while (n < line.n && ((line.s[n] >= 'a' && line.s[n] <= 'z') || line.s[n] == '_')) n++;
    struct str word = str_sub(line, 0, n), rest = str_trim(str_sub(line, n, line.n));
    if (str_eq(word, STR("msgid"))) {
        if (r->entry.id.s) finish_entry(r);
        r->entry.line = r->line;
        begin_string(r, &r->entry.id, rest);
    } else if (str_eq(word, STR("msgid_plural"))) {
        begin_string(r, &r->entry.id_plural, rest);
    } else if (str_eq(word, STR("msgstr")) && str_starts(rest, STR("["))) {
        begin_form(r, rest);
    } else if (str_eq(word, STR("msgstr"))) {
        begin_string(r, &r->entry.text[0], rest);
    } else if (str_eq(word, STR("msgctxt"))) {
        po_fail(r->errors, r->po->file, r->line,
                "contexts (msgctxt) are not used here: make the text itself clearer");
    } else {
        po_fail(r->errors, r->po->file, r->line, "this line is not understood");
    }
}

static void read_line(struct reader *r, struct str line) {
    bool is_obsolete = str_starts(line, STR("#~")); /* a text that the code no longer has */
    if (line.n == 0 || is_obsolete) return;
    if (line.s[0] == '#') read_comment(r, line);
    else if (line.s[0] != '"') read_keyword(r, line);
    else if (r->string) add_string(r, line);
    else po_fail(r->errors, r->po->file, r->line, "this string belongs to nothing");
}

void po_read(struct arena *a, struct str file, struct str text, struct buf *errors,
             struct po *ret) {
    *ret = (struct po){.file = file};
    if (!str_utf8(text) || str_index(text, '\0') < text.n) {
        po_fail(errors, file, 1, "this file is not text in UTF-8");
        return;
    }
    struct reader r = {.a = a, .errors = errors, .po = ret};
    finish_entry(&r);
    for (struct str line; str_next(&text, '\n', &line);) {
        r.line++;
        read_line(&r, str_trim(line));
    }
    finish_entry(&r);
}
