/* lang_words.h -- the tables that poc writes from po/nl.po, fr.po and en.po, and that lang.c looks
** texts up in. */
#ifndef LANG_LANG_WORDS_H
#define LANG_LANG_WORDS_H

#include "lang/lang.h"

enum { LANG_FORMS = 2 }; /* plural forms that nl, fr and en have; a language with more raises it */

struct lang_word {
    struct str id;                       /* the text as it stands in the code */
    struct str text[LANGS][LANG_FORMS];  /* .s is NULL where there is no translation */
};

struct lang_words {
    const struct lang_word *word;
    const uint16_t *slot; /* where a word's str_hash leads, or behind: its index plus 1; 0: empty */
    size_t slots;                        /* a power of two, at least twice the number of words */
    size_t (*form[LANGS])(uint64_t n);   /* which of the forms fits n */
};

extern const struct lang_words lang_words;

#endif
