/* typo.c -- the word that was meant.
**
** One slip is a letter too many, too few, another one, or two in the wrong order (Damerau 1964). It
** is in the first half of the word or in the second, so the word that was meant shares its first
** letters or its last ones with what was typed: two lists, sorted from either end, give a few dozen
** candidates. Of several the one that occurs in most labels wins.
*/
#include <string.h>

#include "match/words.h"

enum { SHARED = 3 };

static struct str text_of(uint32_t word) {
    return (struct str){lexicon_texts + lexicon_words[word].text, lexicon_words[word].n};
}

/* The letters of `s` from either end: the i-th from the back with `backward`. */
static char letter(struct str s, size_t i, bool backward) {
    return s.s[backward ? s.n - 1 - i : i];
}

/* Compares the first SHARED letters, from either end, of a word of the list with those of `s`. */
static int compare_start(uint32_t word, struct str s, bool backward) {
    struct str w = text_of(word);
    for (size_t i = 0; i < SHARED; i++) {
        if (i >= w.n) return -1;
        unsigned char a = (unsigned char)letter(w, i, backward),
                      b = (unsigned char)letter(s, i, backward);
        if (a != b) return a < b ? -1 : 1;
    }
    return 0;
}

/* Whether one slip turns `a` into `b`. */
static bool is_one_slip(struct str a, struct str b) {
    size_t head = 0, tail = 0, least = a.n < b.n ? a.n : b.n;
    if (a.n > b.n + 1 || b.n > a.n + 1) return false;
    while (head < least && a.s[head] == b.s[head]) head++;
    while (tail < least - head && a.s[a.n - 1 - tail] == b.s[b.n - 1 - tail]) tail++;
    size_t left_a = a.n - head - tail, left_b = b.n - head - tail;
    if (left_a <= 1 && left_b <= 1) return true;
    return left_a == 2 && left_b == 2 && a.s[head] == b.s[head + 1] && a.s[head + 1] == b.s[head];
}

static void search(enum lang lang, struct str stem, bool backward, uint32_t *best) {
    const uint32_t *list = backward ? lexicon_backward : lexicon_forward;
    size_t lo = lexicon_sorted[lang], end = lexicon_sorted[lang + 1], hi = end;
    while (lo < hi) {
        size_t mid = (lo + hi) / 2;
        if (compare_start(list[mid], stem, backward) < 0) lo = mid + 1;
        else hi = mid;
    }
    for (; lo < end && compare_start(list[lo], stem, backward) == 0; lo++) {
        if (!is_one_slip(text_of(list[lo]), stem)) continue;
        if (!*best || lexicon_words[list[lo]].count > lexicon_words[*best - 1].count)
            *best = list[lo] + 1;
    }
}

uint32_t word_mistyped(enum lang lang, struct str word) {
    char buffer[STEM_MAX];
    uint32_t best = 0;
    if (word.n < TYPO_LEAST) return 0;
    struct str stem = stem_of(&lexicon_endings, lang, word, buffer);
    if (stem.n < TYPO_LEAST - 1) return 0;
    search(lang, stem, false, &best);
    search(lang, stem, true, &best);
    return best;
}
