/* compound.c -- Dutch and German words that are written together, taken apart again.
**
** A split is allowed where every part is a word of the lexicon's labels, with a linking sound
** between them ("verpleging-s-dienst", "Kranke-n-haus"). Of the allowed ones the split with the
** fewest parts wins, then the one whose parts occur most often: the geometric mean of their counts
** (Koehn and Knight 2003).
*/
#include <math.h>

#include "match/words.h"

enum { PART_MIN = 3, WORD_MIN = 4 };

struct split {
    struct str part[COMPOUND_PARTS];
    size_t     n, short_ones;  /* of three letters: one at most */
    float      score;  /* sum of the logarithms of the counts */
};

static float part_score(enum lang lang, struct str part) {
    uint32_t number = part.n >= PART_MIN ? word_number(lang, part) : 0;
    const struct lexicon_word *w = number ? word_at(number) : NULL;
    if (!w || (w->flags & WORD_AFFIX)) return -1;
    bool whole = part.n >= WORD_MIN && (w->flags & WORD_LABEL) && !(w->flags & WORD_FUNCTION);
    if (!whole && !(w->flags & WORD_PART)) return -1;
    return logf(1 + (float)w->count);
}

/* The score of a part that is not the last, without its linking sound. */
static float inner_score(enum lang lang, struct str part, struct str *ret) {
    for (size_t i = 0; i < COUNT(compound_links[0]); i++) {
        if (!str_ends(part, compound_links[lang][i])) continue;
        struct str bare = str_sub(part, 0, part.n - compound_links[lang][i].n);
        float score = part_score(lang, bare);
        if (score < 0) continue;
        *ret = bare;
        return score;
    }
    return -1;
}

static bool better(const struct split *a, const struct split *b) {
    if (!b->n) return true;
    if (a->n != b->n) return a->n < b->n;
    return a->score > b->score;
}

/* Tries every way to end the split `so_far`, which covers what stands before `rest`. */
static void try_splits(enum lang lang, struct str rest, struct split so_far, struct split *best) {
    float last = part_score(lang, rest);
    if (last >= 0 && so_far.n > 0 && so_far.short_ones + (rest.n < WORD_MIN) <= 1) {
        struct split whole = so_far;
        whole.part[whole.n++] = rest;
        whole.score += last;
        if (better(&whole, best)) *best = whole;
        return;
    }
    if (so_far.n + 1 >= COMPOUND_PARTS || (best->n && so_far.n + 2 > best->n)) return;
    for (size_t cut = PART_MIN; cut + PART_MIN <= rest.n; cut++) {
        struct split next = so_far;
        float score = inner_score(lang, str_sub(rest, 0, cut), &next.part[next.n]);
        if (score < 0) continue;
        next.short_ones += next.part[next.n].n < WORD_MIN;
        if (next.short_ones > 1) continue;
        next.n++;
        next.score += score;
        try_splits(lang, str_sub(rest, cut, rest.n), next, best);
    }
}

size_t compound_split(enum lang lang, struct str word, struct str ret[COMPOUND_PARTS]) {
    struct split best = {0};
    if ((lang != NL && lang != DE) || word.n < 2 * PART_MIN || word.n > 48) return 0;
    try_splits(lang, word, (struct split){0}, &best);
    for (size_t i = 0; i < best.n; i++) ret[i] = best.part[i];
    return best.n;
}
