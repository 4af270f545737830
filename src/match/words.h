/* words.h -- words by number: as they are, mistyped, and written together. */
#ifndef MATCH_WORDS_H
#define MATCH_WORDS_H

#include "match/overlay.h"
#include "match/tables.h"

/* 1 + the number of a folded word in `lang`, 0 where the lexicon does not have it. */
uint32_t word_number(enum lang lang, struct str word);
/* The same with a certain overlay, NULL: the build's words alone. */
uint32_t word_number_in(const struct overlay *o, enum lang lang, struct str word);
const struct lexicon_word *word_at(uint32_t number); /* not 0 */

/* 1 + the number of the word of labels that somebody who mistypes one letter could have meant, 0
** for none. Words of fewer than TYPO_LEAST letters are taken as they are: too many words are
** that near to each other. */
enum { TYPO_LEAST = 6 };
uint32_t word_mistyped(enum lang lang, struct str word);

/* Takes a word apart: at most 4 parts of it, in their order. 0: it cannot be. */
enum { COMPOUND_PARTS = 4 };
size_t compound_split(enum lang lang, struct str word, struct str ret[COMPOUND_PARTS]);

#endif
