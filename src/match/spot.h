/* spot.h -- which labels and cues of the lexicon stand where in a text.
**
** A text becomes a row of units: its words, with compounds that the lexicon does not know as a
** whole taken apart ("nachtverpleegkundige" is a night and a nurse). Labels are matched on units,
** the longest first.
*/
#ifndef MATCH_SPOT_H
#define MATCH_SPOT_H

#include "match/text.h"
#include "match/words.h"

struct unit {
    /* bytes in the text, of the whole word for a part of a compound */
    uint32_t   from, to;
    struct str word;                /* folded */
    enum gap   gap;                 /* before it */
    uint32_t   number[LANGS_READ];  /* 1 + its word in that language, 0: unknown there */
    uint32_t   sentence, token;
};

struct sentence {
    size_t    token, tokens;        /* the first one, and how many */
    size_t    from, to;             /* units */
    enum lang lang;
    float     p[LANGS_READ];        /* how probable each language is */
};

struct spot {
    size_t    from, to;             /* units */
    concept_n concept;
    enum lang lang;
};

struct hint {                       /* a cue where it stands */
    size_t     from, to;
    struct cue cue;
};

struct reading {
    const struct overlay *overlay;  /* what coordinators changed; may be NULL */
    struct unit     *unit;      size_t units;
    struct sentence *sentence;  size_t sentences;
    struct spot     *spot;      size_t spots;
    struct hint     *hint;      size_t hints;
};

/* The concept with exactly this label in `lang`, or NO_CONCEPT. */
concept_n label_owner(struct arena *a, enum lang lang, struct str label);

/* Whether a text can be a label of a concept: it has words, not only small ones, it is no cue ("is a plus"), and stands under no
** other concept (*ret_owner, only for LABEL_TAKEN). `own`: under which it may stand. */
enum label_fault { LABEL_GOOD, LABEL_EMPTY, LABEL_SMALL, LABEL_CUE, LABEL_TAKEN };
enum label_fault label_check(struct arena *a, enum lang lang, struct str label, concept_n own, concept_n *ret_owner);

/* Units of one sentence behind ret->units; then labels and cues of the whole reading. */
void spot_units(struct reading *ret, const struct tokens *t, struct sentence sentence);
void spot_labels(struct arena *a, struct reading *r);
void spot_cues(struct arena *a, struct reading *r);

#endif
