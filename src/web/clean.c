/* clean.c -- a table of signs, and what becomes of them. */
#include "web/clean.h"

#include <utf8proc.h>

#include "base/buf.h"

enum verb { KEEP, DROP, BREAK, BLANK, DASH };

/* In order of their numbers. */
static const struct { int32_t from, to; enum verb verb; } signs[] = {
    {0x00, 0x08, DROP},     {0x09, 0x0a, KEEP},     {0x0b, 0x0d, BREAK},    {0x0e, 0x1f, DROP},     {0x7f, 0x84, DROP},
    {0x85, 0x85, BREAK},    {0x86, 0x9f, DROP},     {0xa0, 0xa0, BLANK},    {0xad, 0xad, DROP},     {0x2000, 0x200a, BLANK},
    {0x200b, 0x200b, DROP}, {0x2010, 0x2015, DASH}, {0x2028, 0x2029, BREAK}, {0x202a, 0x202e, DROP}, {0x202f, 0x202f, BLANK},
    {0x2060, 0x2064, DROP}, {0x2066, 0x206f, DROP}, {0x2212, 0x2212, DASH}, {0xfeff, 0xfeff, DROP}, {0xfff9, 0xfffb, DROP},
};

static enum verb verb_of(int32_t sign) {
    size_t i = 0;
    while (i < COUNT(signs) && signs[i].to < sign) i++;
    return i < COUNT(signs) && signs[i].from <= sign ? signs[i].verb : KEEP;
}

static bool is_plain(struct str text) {
    for (size_t i = 0; i < text.n; i++) {
        unsigned char c = (unsigned char)text.s[i];
        if (c < 32 || c > 126) return false;
    }
    return true;
}

/* What is put for a sign; 0: the sign itself. */
static char instead(struct str sign, enum verb verb, enum clean how) {
    bool lines = how == CLEAN_LINES, end_of_line = verb == BREAK || sign.s[0] == '\n';
    if (end_of_line) return lines ? '\n' : ' ';
    if (verb == BLANK && !lines) return ' ';
    return verb == DASH && how == CLEAN_VALUE ? '-' : '\0';
}

static void put(struct buf *b, struct str sign, enum verb verb, enum clean how) {
    char other = instead(sign, verb, how);
    if (verb == DROP) return;
    if (other) buf_char(b, other);
    else buf_str(b, sign);
}

struct str text_clean(struct arena *a, struct str text, enum clean how) {
    if (how == CLEAN_NOT || is_plain(text)) return text;
    struct buf b = buf_make(a, 0);
    for (size_t at = 0; at < text.n;) {
        utf8proc_int32_t sign;
        utf8proc_ssize_t n = utf8proc_iterate((const utf8proc_uint8_t *)text.s + at, (utf8proc_ssize_t)(text.n - at), &sign);
        if (n <= 0) return text; /* not UTF-8: whoever reads it says so */
        bool end_of_line = sign == '\r' && at + 1 < text.n && text.s[at + 1] == '\n';
        if (!end_of_line) put(&b, str_sub(text, at, at + (size_t)n), verb_of(sign), how);
        at += (size_t)n;
    }
    return buf_view(&b);
}
