/* pairs.c -- percent signs and boundaries. */
#include "pairs.h"

#include <string.h>

static bool text_ok(struct str s) {
    return str_utf8(s) && (s.n == 0 || !memchr(s.s, '\0', s.n));
}

static int hex_value(char c) {
    if (c >= '0' && c <= '9') return c - '0';
    if (c >= 'a' && c <= 'f') return c - 'a' + 10;
    if (c >= 'A' && c <= 'F') return c - 'A' + 10;
    return -1;
}

static bool decode(struct arena *a, struct str in, struct str *ret) {
    char *out = arena_alloc(a, in.n + 1);
    size_t n = 0;
    for (size_t i = 0; i < in.n; i++) {
        char c = in.s[i];
        if (c == '%') {
            int high = i + 2 < in.n ? hex_value(in.s[i + 1]) : -1;
            int low = i + 2 < in.n ? hex_value(in.s[i + 2]) : -1;
            if (high < 0 || low < 0) return false;
            c = (char)(high * 16 + low);
            i += 2;
        } else if (c == '+') {
            c = ' ';
        }
        out[n++] = c;
    }
    *ret = (struct str){out, n};
    return text_ok(*ret);
}

static bool add(struct arena *a, struct pairs *p, struct pair pair) {
    if (p->n == PAIRS_MAX) return false;
    if ((p->n & (p->n - 1)) == 0) { /* full at each power of two: double */
        struct pair *grown = arena_array(a, struct pair, p->n ? p->n * 2 : 1);
        if (p->n) memcpy(grown, p->at, p->n * sizeof *grown);
        p->at = grown;
    }
    p->at[p->n++] = pair;
    return true;
}

bool pairs_urlencoded(struct arena *a, struct str text, struct pairs *ret) {
    struct pairs found = {0};
    struct str rest = text, one;
    while (text.n && str_next(&rest, '&', &one)) {
        if (one.n == 0) continue;
        size_t eq = str_index(one, '=');
        struct pair p = {0};
        if (!decode(a, str_sub(one, 0, eq), &p.name) || !decode(a, str_sub(one, eq + 1, one.n), &p.value)) return false;
        if (!add(a, &found, p)) return false;
    }
    *ret = found;
    return true;
}

/* The value of `name` in `; name="value"; other=thing`, without its quotes. */
static bool parameter(struct str header, struct str name, struct str *ret) {
    struct str rest = header, one;
    while (str_next(&rest, ';', &one)) {
        one = str_trim(one);
        size_t eq = str_index(one, '=');
        if (eq == one.n || !str_eq_ci(str_sub(one, 0, eq), name)) continue;
        struct str v = str_sub(one, eq + 1, one.n);
        if (v.n >= 2 && v.s[0] == '"' && v.s[v.n - 1] == '"') v = str_sub(v, 1, v.n - 1);
        *ret = v;
        return true;
    }
    return false;
}

/* Reads the header lines of one part up to the empty line; *rest then starts at its value. */
static bool part_header(struct str *rest, struct pair *ret) {
    for (;;) {
        size_t end = str_find(*rest, STR("\r\n"));
        if (end == rest->n) return false;
        struct str line = str_sub(*rest, 0, end);
        *rest = str_sub(*rest, end + 2, rest->n);
        if (line.n == 0) return ret->name.n > 0;
        size_t colon = str_index(line, ':');
        if (!str_eq_ci(str_sub(line, 0, colon), STR("Content-Disposition"))) continue;
        struct str value = str_sub(line, colon + 1, line.n);
        if (!parameter(value, STR("name"), &ret->name)) return false;
        ret->is_file = parameter(value, STR("filename"), &ret->file);
    }
}

static bool part_ok(const struct pair *p) {
    return text_ok(p->name) && text_ok(p->file) && (p->is_file || text_ok(p->value));
}

bool pairs_multipart(struct arena *a, struct str content_type, struct str body, struct pairs *ret) {
    struct pairs found = {0};
    struct str boundary;
    if (!parameter(content_type, STR("boundary"), &boundary) || boundary.n == 0 || boundary.n > 70) return false;
    struct str mark = str_fmt(a, "\r\n--%.*s", STR_ARGS(boundary));
    if (!str_starts(body, str_sub(mark, 2, mark.n))) return false;
    struct str rest = str_sub(body, mark.n - 2, body.n);
    while (str_starts(rest, STR("\r\n"))) {
        struct pair p = {0};
        rest = str_sub(rest, 2, rest.n);
        if (!part_header(&rest, &p)) return false;
        size_t end = str_find(rest, mark);
        if (end == rest.n) return false;
        p.value = str_sub(rest, 0, end);
        if (!part_ok(&p) || !add(a, &found, p)) return false;
        rest = str_sub(rest, end + mark.n, rest.n);
    }
    if (!str_starts(rest, STR("--"))) return false;
    *ret = found;
    return true;
}

struct str pairs_get(const struct pairs *p, struct str name) {
    for (size_t i = 0; i < p->n; i++)
        if (str_eq(p->at[i].name, name)) return p->at[i].value;
    return (struct str){"", 0};
}
