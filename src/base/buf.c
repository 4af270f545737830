/* buf.c -- text that grows by doubling, in an arena or by malloc. */
#include "buf.h"

#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

struct buf buf_make(struct arena *arena, size_t ceiling) {
    return (struct buf){.arena = arena, .ceiling = ceiling ? ceiling : BUF_CEILING};
}

/* Room for `n` more bytes and the NUL behind them. */
static bool buf_room(struct buf *b, size_t n) {
    if (b->failed) return false;
    if (n > b->ceiling - b->n) return !(b->failed = true);
    if (b->cap - b->n > n) return true;
    size_t need = b->n + n + 1, cap = b->cap ? b->cap : 256;
    while (cap < need) cap *= 2;
    char *grown = b->arena ? arena_alloc(b->arena, cap) : realloc(b->s, cap);
    if (!grown) return !(b->failed = true);
    if (b->arena && b->n) memcpy(grown, b->s, b->n);
    b->s = grown;
    b->cap = cap;
    return true;
}

void buf_bytes(struct buf *b, const char *s, size_t n) {
    if (!buf_room(b, n)) return;
    if (n) memcpy(b->s + b->n, s, n);
    b->n += n;
    b->s[b->n] = '\0';
}

void buf_str(struct buf *b, struct str s) {
    buf_bytes(b, s.s, s.n);
}

void buf_char(struct buf *b, char c) {
    buf_bytes(b, &c, 1);
}

void buf_int(struct buf *b, int64_t v) {
    char digits[24];
    char *p = digits + sizeof digits;
    uint64_t left = v < 0 ? -(uint64_t)v : (uint64_t)v;
    do *--p = (char)('0' + left % 10);
    while (left /= 10);
    if (v < 0) *--p = '-';
    buf_bytes(b, p, (size_t)(digits + sizeof digits - p));
}

void buf_fmt(struct buf *b, const char *fmt, ...) {
    va_list args;
    va_start(args, fmt);
    int n = vsnprintf(NULL, 0, fmt, args);
    va_end(args);
    CHECK(n >= 0);
    if (!buf_room(b, (size_t)n)) return;
    va_start(args, fmt);
    vsnprintf(b->s + b->n, (size_t)n + 1, fmt, args);
    va_end(args);
    b->n += (size_t)n;
}

void buf_hex(struct buf *b, const unsigned char *bytes, size_t n) {
    static const char digit[] = "0123456789abcdef";
    for (size_t i = 0; i < n; i++) {
        char two[2] = {digit[bytes[i] >> 4], digit[bytes[i] & 15]};
        buf_bytes(b, two, 2);
    }
}

struct str buf_view(const struct buf *b) {
    return (struct str){b->s ? b->s : "", b->n};
}

void buf_free(struct buf *b) {
    CHECK(!b->arena);
    free(b->s);
    *b = (struct buf){.ceiling = b->ceiling};
}
