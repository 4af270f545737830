/* overlay.c -- looking things up in the overlay that counts now. */
#include "match/overlay.h"

#include "match/overlay_parts.h"

static struct overlay *_Atomic the_overlay;

const struct overlay *overlay_now(void) {
    return atomic_load_explicit(&the_overlay, memory_order_acquire);
}

struct overlay *overlay_publish(struct overlay *new) {
    return atomic_exchange_explicit(&the_overlay, new, memory_order_acq_rel);
}

size_t overlay_concepts(const struct overlay *o) {
    return o->concepts;
}

const struct concept *overlay_concept(const struct overlay *o, concept_n c) {
    return o->concept[c];
}

concept_n overlay_find(const struct overlay *o, struct str id) {
    for (size_t c = lexicon_concepts_n; c < o->concepts; c++)
        if (str_eq(o->concept[c]->id, id)) return (concept_n)c;
    return NO_CONCEPT;
}

bool overlay_hides(const struct overlay *o, concept_n c, enum lang lang) {
    return o->hidden[c] >> lang & 1;
}

uint32_t *overlay_slot(const struct overlay *o, enum lang lang, struct str text, bool exact) {
    uint32_t at = word_hash(lang, text) & o->mask;
    for (; o->slot[at]; at = (at + 1) & o->mask) {
        const struct added_word *w = &o->word[o->slot[at] - 1];
        if (w->w.lang == lang && str_eq(w->text, text) && exact == ((w->w.flags & WORD_EXACT) != 0)) break;
    }
    return &o->slot[at];
}

uint32_t overlay_word_number(const struct overlay *o, enum lang lang, struct str text, bool exact) {
    uint32_t found = *overlay_slot(o, lang, text, exact);
    return found ? lexicon_words_n + found : 0;
}

const struct lexicon_word *overlay_word(const struct overlay *o, uint32_t number) {
    CHECK(number > lexicon_words_n && number - lexicon_words_n <= o->words);
    return &o->word[number - lexicon_words_n - 1].w;
}

const struct label_tree *overlay_tree(const struct overlay *o) {
    return &o->tree;
}

uint32_t overlay_root(const struct overlay *o, uint32_t number) {
    return o->root ? label_tree_child(&o->tree, o->root, number - 1) : 0;
}
