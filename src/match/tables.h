/* tables.h -- the constant tables that tools/lexc writes from data/lexicon and this room reads.
**
** Labels of all languages stand in one tree of words. A word is a stem in one language, or an exact
** word: function words ("met" is not the stem of "meteen") and abbreviations ("APL" is not the
** singular of "APLS"). A path of words from `node` of the first one leads to the concepts (or cues)
** that have this label. Articles are left out of paths. The model has a row of weights per bucket
** of hashed n-grams (features.h) and a column per rubric and language.
*/
#ifndef MATCH_TABLES_H
#define MATCH_TABLES_H

#include "match/features.h"
#include "match/lexicon.h"
#include "match/stem.h"

enum word_flag {
    WORD_FUNCTION = 1, /* says nothing of a topic: "with", "we" */
    WORD_ARTICLE = 2,  /* skipped inside labels: "the", "our" */
    WORD_ALONE = 4,    /* is a whole label */
    WORD_LABEL = 8,    /* occurs in a label */
    WORD_EXACT = 16,   /* a word as it is, no stem */
    WORD_PART = 32,    /* occurs in compounds */
    WORD_AFFIX = 64    /* makes one word of another: no part of a compound */
};

struct lexicon_word {
    uint32_t text;       /* stem, in lexicon_texts */
    uint32_t node;       /* of labels that begin with it; 0: none */
    uint32_t cue_node;   /* of cues that begin with it; 0: none */
    uint16_t count;      /* labels it occurs in */
    uint8_t  n, lang, flags;
};

/* A stop on the way through a label. Children are edges [edge, edge + edges), by word. */
struct lexicon_node {
    uint32_t edge, end;
    uint16_t edges, ends; /* labels that end here: lexicon_ends[end ..] */
};
struct lexicon_edge { uint32_t word, node; };

/* What a label means. Stems make different labels meet; the hash of the folded words tells which
** was meant. */
struct lexicon_end { uint32_t hash; int32_t means; };

enum cue_kind {
    CUE_MUST, CUE_PLUS, CUE_NOT,
    CUE_NO,          /* turns what follows into NOT: "geen", "without" */
    CUE_BUT,         /* begins a new clause */
    CUE_LEVEL,       /* value: of a language, 1..4 */
    CUE_NUMBER,      /* value: the number that the word means */
    CUE_YEARS, CUE_EXPERIENCE, CUE_PEOPLE, CUE_UNTIL, CUE_HOUR,
    CUES
};
struct cue { uint8_t kind, lang; int16_t value; };

extern const char lexicon_texts[];
extern const struct concept lexicon_concepts[];
extern const size_t lexicon_concepts_n;
extern const concept_n lexicon_ids[];            /* concepts by id */
extern const concept_n lexicon_professions[64];  /* by bit; NO_CONCEPT */

extern const struct lexicon_word lexicon_words[];
extern const uint32_t lexicon_words_n;
/* hash table of word numbers + 1, open addressing */
extern const uint32_t lexicon_word_slots[];
extern const uint32_t lexicon_word_mask;
/* Words of labels, language after language, sorted by their letters forward and backward: where
** a mistyped word is looked for. Those of `lang` stand at [lexicon_sorted[lang],
** lexicon_sorted[lang + 1]). */
extern const uint32_t lexicon_forward[], lexicon_backward[];
extern const uint32_t lexicon_sorted[LANGS_READ + 1];
extern const struct lexicon_node lexicon_nodes[];
extern const struct lexicon_edge lexicon_edges[];
extern const struct lexicon_end lexicon_ends[];
extern const struct cue lexicon_cues[];
extern const struct endings lexicon_endings;

extern const int8_t model_weights[MODEL_ROWS][MODEL_COLUMNS];
extern const float model_scale[MODEL_COLUMNS];

/* Linking sounds of compounds, the empty one first; NL and DE. */
extern const struct str compound_links[LANGS_READ][7];

/* Hashes of both sides of the tables. */
uint32_t word_hash(enum lang lang, struct str stem);
uint32_t label_hash(uint32_t hash, struct str word); /* of words one after another; begin with 0 */

#endif
