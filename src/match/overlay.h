/* overlay.h -- what coordinators added to the lexicon and changed in it, on top of the tables of the build.
**
** The tables are constant. An overlay stands beside them: concepts of its own, changed copies of others, and a tree of the labels
** that were written. Where a coordinator wrote the labels of a concept in a language, these count and those of the build do not; of
** two labels as long, the coordinator's wins. The overlay is replaced as a whole, at once for all threads; numbers of concepts and
** words never change while the process lives, so that what was read with the one can be looked up in the next.
*/
#ifndef MATCH_OVERLAY_H
#define MATCH_OVERLAY_H

#include "match/label.h"

/* A concept as a coordinator left it, in the language of stanza.h: only what differs from the build, all of it when it is new. */
struct overlay_entry {
    struct str id, stanza;
    bool       retired;   /* a new one that no longer counts: it keeps its names, and no label leads to it */
};

/* From now on these count. Faulty stanzas are left out; they were checked when they were written. Copies what it needs. */
void overlay_use(const struct overlay_entry *all, size_t n);

/* ---- for this room ---- */

struct overlay;                                                             /* see overlay_parts.h */
const struct overlay *overlay_now(void);                                    /* NULL: nothing was changed */

size_t overlay_concepts(const struct overlay *o);
const struct concept *overlay_concept(const struct overlay *o, concept_n c);
concept_n overlay_find(const struct overlay *o, struct str id);             /* an added one, or NO_CONCEPT */
/* Whether the build's labels of a concept in a language do not count. */
bool overlay_hides(const struct overlay *o, concept_n c, enum lang lang);

/* 1 + the number of an added word (a stem, or with `exact` the word as it is), 0: it has none. */
uint32_t overlay_word_number(const struct overlay *o, enum lang lang, struct str text, bool exact);
const struct lexicon_word *overlay_word(const struct overlay *o, uint32_t number);

/* The tree of added labels, and where in it labels begin that start with a word; 0: none. */
const struct label_tree *overlay_tree(const struct overlay *o);
uint32_t overlay_root(const struct overlay *o, uint32_t number);

#endif
