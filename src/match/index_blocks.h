/* index_blocks.h -- the index: cards in an order in which those who are alike stand together, and a summary of each 64 of them.
**
** Rows stand in the order of geographic cells, and within a cell those with the same place, professions and concepts beside
** each other. Each block, a chunk of 64 rows, has a summary: where it is, and the best of each thing that anyone in it has. From it
** follows whether anybody in the block can pass all conditions, and how many points the best of them could have at most. A
** search looks into the blocks with the highest bound first, and needs none of those that cannot reach its list any more.
**
** What concepts a block has stands the other way round (index_concepts.h), and so do the values of filters (index_facets.h).
**
** An index never changes once it is built, but for rows that die.
*/
#ifndef MATCH_INDEX_BLOCKS_H
#define MATCH_INDEX_BLOCKS_H

#include "match/index_concepts.h"
#include "match/index_facets.h"

enum { BLOCKS_OF_AREA = 64 };        /* as many as a word has bits */

/* Where a block or an area is: everybody is within `extent` km of `at`, and nobody travels farther than `radius` km. */
struct block_place {
    struct point at;
    float    extent;             /* 0: all leave from the same place */
    float    reach;              /* squared chord: nobody comes to who is farther from `at` */
    uint16_t radius;
};

/* The best of each thing: all bits of all rows, the least or the most of each number. */
struct block {
    uint64_t professions, speaks, licences;
    int64_t  id;                 /* least */
    uint32_t grid, last_asked;
    uint16_t works, from, until, paused_until, changed;
    uint8_t  paid, years, asked_week, missed;
    bool     works_open;         /* somebody named no kind of work */
};

struct day_rows { uint16_t day; uint64_t rows[]; };

/* Rows of a block that leave from the same place and travel as far: [from, to). */
struct run { uint32_t spot; uint16_t radius; uint8_t from, to; };

struct index {
    struct rows rows;            /* each place once in rows.spots */
    size_t n_blocks;
    struct block_place *place, *area;
    struct block *block;
    struct run *run;             /* of block b: [first_run[b], first_run[b + 1]) */
    uint32_t *first_run;
    struct concept_table concepts;
    struct facet_table *facets;
    atomic_bool *touched;        /* by block: a row has died */
    _Atomic(struct day_rows *) present;      /* see index_present */
};

/* A row to be taken over into an index. */
struct chosen { uint64_t order; const struct rows *rows; uint32_t row; };

/* Builds the index of n rows, sorting `chosen` by the way. */
struct index *index_build(struct chosen *chosen, size_t n);
void index_free(struct index *x);
size_t index_bytes(const struct index *x);

/* Who can be found on a day, a word for each block: not taking a break, not over. Kept for the day that was asked last, as it is
** always the same one; stays for as long as a request may take. */
const uint64_t *index_present(struct index *x, uint16_t day);

#endif
