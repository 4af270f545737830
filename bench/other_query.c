/* other_query.c -- joining words. */
#include "other_query.h"

#include "base/buf.h"

/* "a b" -> "(a OR b)" */
static void put_any(struct buf *b, const char *words, const char *or_) {
    struct str rest = str_of(words), word;
    const char *between = "(";
    for (; str_next(&rest, ' ', &word); between = or_) buf_fmt(b, "%s%.*s", between, STR_ARGS(word));
    buf_char(b, ')');
}

const char *other_query(struct arena *a, const struct seek *s, const char *or_, const char *and_) {
    struct buf b = buf_make(a, 0);
    put_any(&b, s->wants, or_);
    for (int i = 0; i < s->n_groups; i++) {
        buf_str(&b, str_of(and_));
        put_any(&b, s->group[i], or_);
    }
    return str_copy(a, buf_view(&b)).s;
}
