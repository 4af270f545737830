/* wordbook_find.c -- a walk over all labels. There are some ten thousands of them, and coordinators are few. */
#include "learn/wordbook_find.h"

#include "base/fold.h"
#include "match/stanza.h"

enum { EXACT, BEGINS, CONTAINS, NOT_AT_ALL, QUALITIES = NOT_AT_ALL };

static int quality_of(struct str folded, struct str words) {
    if (str_eq(folded, words)) return EXACT;
    if (str_starts(folded, words)) return BEGINS;
    return str_find(folded, words) < folded.n ? CONTAINS : NOT_AT_ALL;
}

/* How well the best name of a concept fits. */
static int quality(struct arena *work, const struct concept *c, struct str words) {
    int best = quality_of(fold_words(work, c->id), words);
    for (int l = 0; l < LANGS_READ && best > EXACT; l++) {
        struct str rest = c->labels[l], label;
        while (stanza_next_label(&rest, &label)) {
            int q = quality_of(fold_words(work, label), words);
            if (q < best) best = q;
        }
    }
    arena_reset(work);
    return best;
}

void word_find(struct arena *a, struct str words, struct word_found *ret) {
    size_t n = lexicon_size(), count[QUALITIES + 1] = {0};
    concept_n *found[QUALITIES];
    struct arena work = arena_make(0);
    struct str folded = fold_words(a, words);
    *ret = (struct word_found){.n = 0};
    if (!folded.n) return;
    for (int q = 0; q < QUALITIES; q++) found[q] = arena_array(a, concept_n, n);
    for (size_t c = 0; c < n; c++) {
        int q = quality(&work, lexicon_concept((concept_n)c), folded);
        if (q < NOT_AT_ALL) found[q][count[q]++] = (concept_n)c;
    }
    arena_free(&work);
    for (int q = 0; q < QUALITIES; q++) {
        for (size_t i = 0; i < count[q] && ret->n < WORDS_FOUND_MAX; i++) ret->concept[ret->n++] = found[q][i];
        ret->total += count[q];
    }
}
