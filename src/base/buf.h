/* buf.h -- text that grows.
**
** A buf has a ceiling and remembers failure: write twenty times, look at `failed` once. After a failure it keeps what it
** had and ignores further writes.
*/
#ifndef BASE_BUF_H
#define BASE_BUF_H

#include <stdbool.h>
#include <stdint.h>

#include "str.h"

struct buf {
    char  *s;            /* NUL-terminated once anything was written */
    size_t n, cap, ceiling;
    bool   failed;
    struct arena *arena; /* where it grows; NULL: malloc, and the owner calls buf_free */
};

enum { BUF_CEILING = 16 * 1024 * 1024 };

/* An empty buffer. `arena` may be NULL; `ceiling` 0 means BUF_CEILING. */
struct buf buf_make(struct arena *arena, size_t ceiling);
void buf_bytes(struct buf *b, const char *s, size_t n);
void buf_str(struct buf *b, struct str s);
void buf_char(struct buf *b, char c);
void buf_int(struct buf *b, int64_t v);
void buf_fmt(struct buf *b, const char *fmt, ...) PRINTF(2, 3);
/* Lower-case hexadecimal of `n` bytes. */
void buf_hex(struct buf *b, const unsigned char *bytes, size_t n);
struct str buf_view(const struct buf *b); /* what was written; valid until the next write */
void buf_free(struct buf *b);             /* only for a buffer without arena */

#define buf_lit(b, literal) buf_bytes((b), "" literal, sizeof(literal) - 1)

#endif
