/* wordbook_find.h -- looking concepts up by what somebody types. */
#ifndef LEARN_WORDBOOK_FIND_H
#define LEARN_WORDBOOK_FIND_H

#include "match/lexicon.h"

enum { WORDS_FOUND_MAX = 60 };
struct word_found { concept_n concept[WORDS_FOUND_MAX]; size_t n, total; };

/* Concepts whose id or a label in any language contains `words`, without case and accents: first those that are called just that,
** then those with a label that begins with it. */
void word_find(struct arena *a, struct str words, struct word_found *ret);

#endif
