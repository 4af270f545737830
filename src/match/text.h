/* text.h -- a text as a row of words that can be compared.
**
** Every word is folded (small letters, no accents) and remembers the bytes it came from, so that
** what is found can be shown where it stands. What stands between two words is kept as a gap: it
** closes a clause, a sentence, or nothing. Marks of gender are dropped: "opvoed(st)er",
** "infirmier·ère·s", "Pfleger/in", "MitarbeiterIn", "(m/v/x)", and so is the second of two forms of
** one title: "Agent hospitalier / Agente hospitalière", "kaufmann/-frau".
*/
#ifndef MATCH_TEXT_H
#define MATCH_TEXT_H

#include "base/str.h"

enum gap {
    GAP_NONE,      /* nothing, a hyphen or an apostrophe: "week-end", "l'aide" */
    GAP_SPACE,
    GAP_SLASH,     /* this or that */
    GAP_CLAUSE,    /* comma, bracket, dash */
    GAP_COLON,     /* what follows belongs to what came before */
    GAP_SENTENCE
};

struct token {
    uint32_t   from, to;   /* bytes in the text */
    struct str word;       /* folded */
    enum gap   gap;        /* between the word before and this one; GAP_SENTENCE for the first */
};

struct tokens {
    struct token *t;
    size_t        n;
};

/* bytes of a word that are looked at; the rest of a longer one is dropped */
enum { WORD_MAX = 96 };

/* Takes the next run of letters and digits off the front of *rest, in small letters with their
** accents and with any marks of gender: what tells languages apart. False when there is none
** left. */
bool text_next_raw(struct arena *a, struct str *rest, struct str *ret);

/* The words of `text`, valid UTF-8, in the arena. A text without letters and digits has none. */
struct tokens text_tokens(struct arena *a, struct str text);

#endif
