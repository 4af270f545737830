/* str.h -- text as a view: where it starts and how many bytes it has.
**
** A str owns nothing. It lives as long as what it points into: an arena, a request, a literal. Bytes are UTF-8 once they
** have passed the edge of the program (form.c and import.c refuse what is not); a NUL byte never occurs in accepted text.
*/
#ifndef BASE_STR_H
#define BASE_STR_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "arena.h"

struct str {
    const char *s;
    size_t      n;
};

/* The view of a string literal, usable in constant tables. */
#define STR(literal) ((struct str){"" literal, sizeof(literal) - 1})
/* For printf: "%.*s" takes STR_ARGS(x). */
#define STR_ARGS(x) (int)(x).n, (x).s

struct str str_of(const char *s);                    /* view of a C string; NULL is empty */
struct str str_sub(struct str s, size_t from, size_t to); /* bytes [from, to), cut to what there is */
struct str str_trim(struct str s);                   /* without white space around it */
bool str_eq(struct str a, struct str b);
bool str_eq_ci(struct str a, struct str b);          /* ASCII letters compare without case */
bool str_starts(struct str s, struct str prefix);
bool str_ends(struct str s, struct str suffix);
int  str_cmp(struct str a, struct str b);            /* by bytes: code point order */

/* Where `c` or `part` first stands in `s`, or s.n. */
size_t str_index(struct str s, char c);
size_t str_find(struct str s, struct str part);

/* Takes the text up to the next `sep` off the front of *rest. False when nothing is left: rest->s is then NULL.
** "a,,b" gives "a", "" and "b"; "" gives "" once. */
bool str_next(struct str *rest, char sep, struct str *ret);

/* A decimal number, all of `s`, with an optional minus. False when it is anything else or does not fit. */
bool str_to_int(struct str s, int64_t *ret);

/* Copies into an arena; the copy is NUL-terminated, so .s is a C string. */
struct str str_copy(struct arena *a, struct str s);
struct str str_lower(struct arena *a, struct str s);  /* ASCII letters in small; the rest as it is */
struct str str_fmt(struct arena *a, const char *fmt, ...) PRINTF(2, 3);

/* FNV-1a, for tables; never for secrets. */
uint64_t str_hash(struct str s);

/* True when `s` is valid UTF-8 (RFC 3629: no overlong forms, surrogates or values over U+10FFFF). */
bool str_utf8(struct str s);
/* Code points in valid UTF-8: what a person counts, nearly. */
size_t str_letters(struct str s);

#endif
