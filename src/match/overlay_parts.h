/* overlay_parts.h -- the inside of an overlay: for who builds it and who looks things up in it. */
#ifndef MATCH_OVERLAY_PARTS_H
#define MATCH_OVERLAY_PARTS_H

#include <stdatomic.h>

#include "match/overlay.h"

struct added_word { struct lexicon_word w; struct str text; };

struct overlay {
    struct arena memory;
    const struct concept **concept;   /* by number: those of the build, of which some are changed copies; then the added ones */
    size_t   concepts;
    uint8_t *hidden;                  /* by number: bits of languages */
    struct added_word *word;          /* numbers follow those of the build */
    size_t   words, words_room;
    uint32_t *slot, mask;             /* hash table of indexes + 1, open addressing */
    struct label_tree tree;
    uint32_t root;                    /* its children are the first words of labels */
};

/* Where in the hash table a word stands, or would stand. */
uint32_t *overlay_slot(const struct overlay *o, enum lang lang, struct str text, bool exact);
/* From now on this one counts. Answers the one before, which readers may still use. */
struct overlay *overlay_publish(struct overlay *new);

#endif
