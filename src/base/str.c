/* str.c -- views of text, and the few things done to them everywhere. */
#include "str.h"

#include <ctype.h>
#include <stdarg.h>
#include <stdio.h>
#include <string.h>
#include <strings.h>

struct str str_of(const char *s) {
    return s ? (struct str){s, strlen(s)} : (struct str){"", 0};
}

struct str str_sub(struct str s, size_t from, size_t to) {
    if (to > s.n) to = s.n;
    if (from > to) from = to;
    return (struct str){s.s + from, to - from};
}

static bool is_space(char c) {
    return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f' || c == '\v';
}

struct str str_trim(struct str s) {
    while (s.n && is_space(s.s[0])) s.s++, s.n--;
    while (s.n && is_space(s.s[s.n - 1])) s.n--;
    return s;
}

bool str_eq(struct str a, struct str b) {
    return a.n == b.n && (a.n == 0 || memcmp(a.s, b.s, a.n) == 0);
}

bool str_eq_ci(struct str a, struct str b) {
    return a.n == b.n && (a.n == 0 || strncasecmp(a.s, b.s, a.n) == 0);
}

bool str_starts(struct str s, struct str prefix) {
    return s.n >= prefix.n && str_eq(str_sub(s, 0, prefix.n), prefix);
}

bool str_ends(struct str s, struct str suffix) {
    return s.n >= suffix.n && str_eq(str_sub(s, s.n - suffix.n, s.n), suffix);
}

int str_cmp(struct str a, struct str b) {
    size_t n = a.n < b.n ? a.n : b.n;
    int order = n ? memcmp(a.s, b.s, n) : 0;
    return order ? order : (a.n > b.n) - (a.n < b.n);
}

size_t str_index(struct str s, char c) {
    const char *at = s.n ? memchr(s.s, c, s.n) : NULL;
    return at ? (size_t)(at - s.s) : s.n;
}

size_t str_find(struct str s, struct str part) {
    const char *at = part.n <= s.n ? memmem(s.s, s.n, part.s, part.n) : NULL;
    return at ? (size_t)(at - s.s) : s.n;
}

bool str_next(struct str *rest, char sep, struct str *ret) {
    if (!rest->s) return false;
    size_t at = str_index(*rest, sep);
    *ret = str_sub(*rest, 0, at);
    *rest = at < rest->n ? str_sub(*rest, at + 1, rest->n) : (struct str){NULL, 0};
    return true;
}

bool str_to_int(struct str s, int64_t *ret) {
    bool minus = s.n && s.s[0] == '-';
    if (minus) s = str_sub(s, 1, s.n);
    if (s.n == 0) return false;
    int64_t v = 0;
    for (size_t i = 0; i < s.n; i++) {
        if (!isdigit((unsigned char)s.s[i])) return false;
        if (__builtin_mul_overflow(v, 10, &v) || __builtin_add_overflow(v, s.s[i] - '0', &v)) return false;
    }
    *ret = minus ? -v : v;
    return true;
}

struct str str_copy(struct arena *a, struct str s) {
    char *copy = arena_alloc(a, s.n + 1);
    if (s.n) memcpy(copy, s.s, s.n);
    return (struct str){copy, s.n};
}

struct str str_lower(struct arena *a, struct str s) {
    char *copy = arena_alloc(a, s.n + 1);
    for (size_t i = 0; i < s.n; i++)
        copy[i] = s.s[i] >= 'A' && s.s[i] <= 'Z' ? (char)(s.s[i] - 'A' + 'a') : s.s[i];
    return (struct str){copy, s.n};
}

struct str str_fmt(struct arena *a, const char *fmt, ...) {
    va_list args;
    va_start(args, fmt);
    int n = vsnprintf(NULL, 0, fmt, args);
    va_end(args);
    CHECK(n >= 0);
    char *text = arena_alloc(a, (size_t)n + 1);
    va_start(args, fmt);
    vsnprintf(text, (size_t)n + 1, fmt, args);
    va_end(args);
    return (struct str){text, (size_t)n};
}

uint64_t str_hash(struct str s) {
    uint64_t h = 14695981039346656037u;
    for (size_t i = 0; i < s.n; i++) h = (h ^ (unsigned char)s.s[i]) * 1099511628211u;
    return h;
}

/* The bytes of the sequence that `s` starts with, or 0 where it is none. */
static size_t utf8_length(const unsigned char *s, size_t n) {
    unsigned char c = s[0];
    if (c < 0x80) return 1;
    size_t need = c >= 0xc2 && c <= 0xdf ? 2 : (c & 0xf0) == 0xe0 ? 3 : c >= 0xf0 && c <= 0xf4 ? 4 : 0;
    if (need == 0 || n < need) return 0;
    for (size_t i = 1; i < need; i++)
        if ((s[i] & 0xc0) != 0x80) return 0;
    if (c == 0xe0 && s[1] < 0xa0) return 0; /* overlong */
    if (c == 0xed && s[1] > 0x9f) return 0; /* surrogate */
    if (c == 0xf0 && s[1] < 0x90) return 0; /* overlong */
    if (c == 0xf4 && s[1] > 0x8f) return 0; /* over U+10FFFF */
    return need;
}

bool str_utf8(struct str s) {
    for (size_t i = 0, step; i < s.n; i += step) {
        step = utf8_length((const unsigned char *)s.s + i, s.n - i);
        if (step == 0) return false;
    }
    return true;
}

size_t str_letters(struct str s) {
    size_t letters = 0;
    for (size_t i = 0; i < s.n; i++) letters += ((unsigned char)s.s[i] & 0xc0) != 0x80;
    return letters;
}
