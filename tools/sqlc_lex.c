/* sqlc_lex.c -- SQL cut into tokens: just enough to leave texts and comments alone and to find
** words and :parameters. */
#include <ctype.h>

#include "sqlc.h"

static bool is_word(char c) {
    return isalnum((unsigned char)c) || c == '_';
}

static size_t word_end(struct str s, size_t at) {
    while (at < s.n && is_word(s.s[at])) at++;
    return at;
}

/* Behind the closing quote of the text that starts at `at`; a doubled quote stands for one. */
static size_t text_end(struct str s, size_t at) {
    char quote = s.s[at++];
    while (at < s.n) {
        if (s.s[at++] != quote) continue;
        if (at >= s.n || s.s[at] != quote) break;
        at++;
    }
    return at;
}

static struct token token_at(struct str sql, size_t at) {
    char c = sql.s[at], next = at + 1 < sql.n ? sql.s[at + 1] : '\0';
    enum token_kind kind = TOKEN_OTHER;
    size_t end = at + 1;
    if (isspace((unsigned char)c)) {
        kind = TOKEN_SPACE;
        while (end < sql.n && isspace((unsigned char)sql.s[end])) end++;
    } else if (c == '-' && next == '-') {
        kind = TOKEN_COMMENT;
        while (end < sql.n && sql.s[end] != '\n') end++;
    } else if (c == '\'' || c == '"') {
        kind = TOKEN_TEXT;
        end = text_end(sql, at);
    } else if (c == ':' && next == ':') { /* a cast of PostgreSQL, not a parameter */
        end = at + 2;
    } else if (c == ':' && is_word(next)) {
        kind = TOKEN_PARAMETER;
        end = word_end(sql, at + 1);
    } else if (is_word(c)) {
        kind = TOKEN_WORD;
        end = word_end(sql, at);
    }
    return (struct token){kind, str_sub(sql, at, end), at};
}

struct tokens lex(struct str sql) {
    struct tokens t = {arena_array(&memory, struct token, sql.n + 1), 0};
    for (size_t at = 0; at < sql.n; at += t.v[t.n - 1].s.n) t.v[t.n++] = token_at(sql, at);
    return t;
}

bool token_is(struct token t, const char *word) {
    return t.kind == TOKEN_WORD && str_eq_ci(t.s, str_of(word));
}
