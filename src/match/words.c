/* words.c -- the number of a word: in the tables of the build, then among those that coordinators added. */
#include "match/words.h"

static uint32_t look_up(const struct overlay *o, enum lang lang, struct str text, bool exact) {
    uint32_t at = word_hash(lang, text) & lexicon_word_mask;
    for (; lexicon_word_slots[at]; at = (at + 1) & lexicon_word_mask) {
        const struct lexicon_word *w = &lexicon_words[lexicon_word_slots[at] - 1];
        bool same = w->lang == lang && str_eq(text, (struct str){lexicon_texts + w->text, w->n});
        if (same && exact == ((w->flags & WORD_EXACT) != 0)) return lexicon_word_slots[at];
    }
    return o ? overlay_word_number(o, lang, text, exact) : 0;
}

uint32_t word_number_in(const struct overlay *o, enum lang lang, struct str word) {
    char buffer[STEM_MAX];
    uint32_t number = look_up(o, lang, word, true);
    return number ? number : look_up(o, lang, stem_of(&lexicon_endings, lang, word, buffer), false);
}

uint32_t word_number(enum lang lang, struct str word) {
    return word_number_in(overlay_now(), lang, word);
}

const struct lexicon_word *word_at(uint32_t number) {
    return number <= lexicon_words_n ? &lexicon_words[number - 1] : overlay_word(overlay_now(), number);
}
