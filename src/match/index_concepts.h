/* index_concepts.h -- who knows what, the other way round: for each concept the blocks of the index in which somebody knows it,
** and the rows of each.
**
** A concept has a bit for each block, and a word of row bits for each bit that is set, one behind the other. How many bits are
** set before each 64th block is kept, so that the rows of a concept in a block are found at once.
*/
#ifndef MATCH_INDEX_CONCEPTS_H
#define MATCH_INDEX_CONCEPTS_H

#include "match/index_rows.h"

struct concept_table {
    size_t words;                /* of block bits for each concept */
    uint64_t *known;             /* known[concept * words + block / 64] */
    uint32_t *before;            /* beside it: bits that are set in front of this word, of all concepts */
    uint64_t *rows;              /* for each bit */
    uint8_t  *value_most;        /* the highest weight with which anybody knows each concept */
};

struct concept_table concept_table_build(const struct rows *r);
void concept_table_free(struct concept_table *t);
size_t concept_table_bytes(const struct concept_table *t);

/* Where the rows of a concept in a block stand that is set in known[word]. */
static inline size_t concept_rows_at(const struct concept_table *t, size_t word, unsigned bit) {
    return t->before[word] + (unsigned)__builtin_popcountll(t->known[word] & (((uint64_t)1 << bit) - 1));
}

#endif
