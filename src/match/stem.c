/* stem.c -- rounds of cutting by a table, and two habits of spelling.
**
** Dutch writes one sound with one or two letters, depending on what follows ("raam, ramen", "man,
** mannen"); stems keep one of each. German writes ä as ae where the key is missing; both become a.
** Numbers are left alone.
*/
#include "stem.h"

#include <string.h>

static bool is_vowel(char c) {
    return memchr("aeiou", c, 5) != NULL;
}

/* ae, oe, ue for ä, ö, ü, which folding has made a, o, u. Not after another vowel: "neue",
** "Bauer". */
static size_t join_umlauts(char *s, size_t n) {
    size_t to = 0;
    for (size_t i = 0; i < n; i++) {
        bool umlaut = s[i] == 'e' && to > 0 && memchr("aou", s[to - 1], 3) &&
                      !(to > 1 && is_vowel(s[to - 2])) && i + 1 < n;
        if (!umlaut) s[to++] = s[i];
    }
    return to;
}

/* One of two equal letters at the end, and of a double vowel before the last letter. */
static size_t single_letters(char *s, size_t n) {
    if (n > 3 && s[n - 1] == s[n - 2] && !is_vowel(s[n - 1])) n--;
    if (n > 3 && s[n - 2] == s[n - 3] && is_vowel(s[n - 2])) {
        s[n - 2] = s[n - 1];
        n--;
    }
    return n;
}

static bool fits(const struct ending *e, const char *s, size_t n) {
    return n >= (size_t)e->n + e->left && memcmp(s + n - e->n, e->text, e->n) == 0;
}

/* The longest fitting ending of one round, from row `at` on; *ret_next is where the next round
** begins. */
static const struct ending *longest_ending(const struct endings *all, size_t at, const char *s,
                                           size_t n, size_t *ret_next) {
    const struct ending *first = &all->row[at], *best = NULL;
    for (; at < all->n; at++) {
        const struct ending *e = &all->row[at];
        if (e->lang != first->lang || e->round != first->round) break;
        if (fits(e, s, n) && (!best || e->n > best->n)) best = e;
    }
    *ret_next = at;
    return best;
}

static size_t cut_endings(const struct endings *all, enum lang lang, char *s, size_t n) {
    size_t at = 0;
    while (at < all->n && all->row[at].lang != lang) at++;
    while (at < all->n && all->row[at].lang == lang) {
        const struct ending *e = longest_ending(all, at, s, n, &at);
        if (!e) continue;
        n -= e->n;
        memcpy(s + n, e->instead, e->instead_n);
        n += e->instead_n;
    }
    return n;
}

struct str stem_of(const struct endings *endings, enum lang lang, struct str word,
                   char buffer[STEM_MAX]) {
    size_t n = word.n < STEM_MAX - ENDING_MAX ? word.n : STEM_MAX - ENDING_MAX;
    memcpy(buffer, word.s, n);
    if (n > 2 && !(word.s[0] >= '0' && word.s[0] <= '9')) {
        if (lang == DE) n = join_umlauts(buffer, n);
        n = cut_endings(endings, lang, buffer, n);
        if (lang != FR) n = single_letters(buffer, n);
    }
    return (struct str){buffer, n};
}

bool stems_same(const struct endings *endings, enum lang lang, struct str a, struct str b) {
    char stem_a[STEM_MAX], stem_b[STEM_MAX];
    struct str x, y;
    bool more_a = str_next(&a, ' ', &x), more_b = str_next(&b, ' ', &y);
    while (more_a && more_b) {
        if (!str_eq(stem_of(endings, lang, x, stem_a), stem_of(endings, lang, y, stem_b))) return false;
        more_a = str_next(&a, ' ', &x), more_b = str_next(&b, ' ', &y);
    }
    return more_a == more_b;
}
