/* fold.c -- case, accents, ligatures and punctuation folded away.
**
** Unicode does most of it: compatibility decomposition (NFKD) separates accents from letters and
** opens ligatures such as "ĳ" and "ﬁ", case folding turns "ß" into "ss". What Unicode regards as
** letters of their own, but readers of Dutch, French and German type as plain letters, stands in
** the table below.
*/
#include "fold.h"

#include <utf8proc.h>

#include "buf.h"

static const struct {
    utf8proc_int32_t letter;
    struct str       plain;
} plain_letters[] = {
    {0x00e6, STR("ae")}, /* æ */
    {0x00f0, STR("d")},  /* ð */
    {0x00f8, STR("o")},  /* ø */
    {0x00fe, STR("th")}, /* þ */
    {0x0111, STR("d")},  /* đ */
    {0x0127, STR("h")},  /* ħ */
    {0x0131, STR("i")},  /* ı */
    {0x0142, STR("l")},  /* ł */
    {0x0153, STR("oe")}, /* œ */
    {0x0167, STR("t")},  /* ŧ */
};

enum { DECOMPOSED_MAX = 32 }; /* the longest decomposition of one character has 18 */

static bool is_word(utf8proc_int32_t c) {
    switch (utf8proc_category(c)) {
    case UTF8PROC_CATEGORY_LU: case UTF8PROC_CATEGORY_LL: case UTF8PROC_CATEGORY_LT:
    case UTF8PROC_CATEGORY_LM: case UTF8PROC_CATEGORY_LO:
    case UTF8PROC_CATEGORY_ND: case UTF8PROC_CATEGORY_NL: case UTF8PROC_CATEGORY_NO:
        return true;
    default:
        return false;
    }
}

/* Invisible characters (soft hyphen, joiners, byte order mark) stand inside words and separate
** nothing. */
static bool is_invisible(utf8proc_int32_t c) {
    return utf8proc_category(c) == UTF8PROC_CATEGORY_CF;
}

static void put_letter(struct buf *out, utf8proc_int32_t c) {
    for (size_t i = 0; i < COUNT(plain_letters); i++) {
        if (plain_letters[i].letter == c) {
            buf_str(out, plain_letters[i].plain);
            return;
        }
    }
    utf8proc_uint8_t bytes[4];
    utf8proc_ssize_t n = utf8proc_encode_char(c, bytes);
    buf_bytes(out, (const char *)bytes, (size_t)n);
}

/* A space before the next word, unless nothing was written yet or one is there. */
static void put_gap(struct buf *out) {
    if (out->n && out->s[out->n - 1] != ' ') buf_char(out, ' ');
}

static void put_char(struct buf *out, utf8proc_int32_t c) {
    utf8proc_int32_t part[DECOMPOSED_MAX];
    int boundary = 0;
    utf8proc_ssize_t n = utf8proc_decompose_char(
        c, part, DECOMPOSED_MAX,
        UTF8PROC_COMPAT | UTF8PROC_DECOMPOSE | UTF8PROC_CASEFOLD | UTF8PROC_STRIPMARK, &boundary);
    CHECK(n >= 0 && n <= DECOMPOSED_MAX);
    for (utf8proc_ssize_t i = 0; i < n; i++) {
        if (is_word(part[i])) put_letter(out, part[i]);
        else if (!is_invisible(part[i])) put_gap(out);
    }
}

struct str fold_words(struct arena *a, struct str text) {
    struct buf out = buf_make(a, 0);
    while (text.n) {
        utf8proc_int32_t c;
        utf8proc_ssize_t n =
            utf8proc_iterate((const utf8proc_uint8_t *)text.s, (utf8proc_ssize_t)text.n, &c);
        if (n > 0) put_char(&out, c);
        else put_gap(&out);
        text = str_sub(text, n > 0 ? (size_t)n : 1, text.n);
    }
    struct str folded = str_trim(buf_view(&out));
    return str_copy(a, folded);
}

struct str fold_joined(struct arena *a, struct str text) {
    struct str words = fold_words(a, text), word;
    struct buf out = buf_make(a, 0);
    while (str_next(&words, ' ', &word)) buf_str(&out, word);
    return str_copy(a, buf_view(&out));
}
