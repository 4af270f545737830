/* lexicon_facts.h -- how much the lexicon knows: concepts by kind, labels by concept and language.
**
** Counted in the compiled tables, so it tells what the program works with, not what stands in the
** files of data/lexicon. Labels whose words have the same stems are told apart by their words.
*/
#ifndef MATCH_LEXICON_FACTS_H
#define MATCH_LEXICON_FACTS_H

#include "match/lexicon.h"

struct lexicon_facts {
    size_t kind[CONCEPT_KINDS];          /* concepts */
    size_t words[LANGS_READ];            /* different ones, by stem */
    size_t labels[LANGS_READ];
    uint16_t (*labels_of)[LANGS_READ];   /* lexicon_size() rows */
};

/* Results live in `a`. */
void lexicon_count(struct arena *a, struct lexicon_facts *ret);

/* The fewest labels that `c` has in a language. */
size_t lexicon_fewest(const struct lexicon_facts *f, concept_n c);

/* What is wrong with a concept, as a phrase ("has no label in de"), or an empty text. */
struct str lexicon_fault(struct arena *a, const struct lexicon_facts *f, concept_n c);

#endif
