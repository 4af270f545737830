/* index_facets.h -- who has what, the other way round: for each stretch of the index and each value of a filter, which of its
** rows have it.
**
** A search for people (pool_search.h) does not ask row after row for a value: "free on Monday morning" is a bit for each row,
** "free on Monday or Tuesday morning" two sets of bits joined, and how many there are is the number of bits. A stretch is eight
** blocks of 64 rows, whose bits fill one line of the processor's cache. A value that nobody in the stretch has is not there.
*/
#ifndef MATCH_INDEX_FACETS_H
#define MATCH_INDEX_FACETS_H

#include "match/index_rows.h"

/* Numbers of values, each kind from its first on. */
enum {
    VALUE_WORK = 0,                                  /* enum work */
    VALUE_SLOT = VALUE_WORK + 16,                    /* bits of the week */
    VALUE_PAID = VALUE_SLOT + SLOTS,                 /* volunteer, paid */
    VALUE_PROFESSION = VALUE_PAID + 2,               /* bits, see struct concept */
    VALUE_LANGUAGE = VALUE_PROFESSION + 64,          /* language_number() * 4 + level - 1 */
    LANGUAGES_MOST = 128,
    VALUES = VALUE_LANGUAGE + LANGUAGES_MOST * 4,
    ROW_VALUES_MOST = VALUE_LANGUAGE + CARD_LANGUAGES
};

/* The languages of the lexicon, numbered from 0. Those that are added while the program runs share the last number. */
unsigned language_number(concept_n language);

/* The values of one row, each once unless it has a language twice; answers how many. */
size_t row_values(const struct rows *r, size_t row, uint16_t ret[ROW_VALUES_MOST]);

enum { STRETCH = 8 };                                /* blocks */

/* Rows of a stretch: a bit for each, a word for each block. A vector, so that two sets are joined by & and |. */
typedef uint64_t row_set __attribute__((vector_size(STRETCH * sizeof(uint64_t))));

/* What is known of a stretch: the values that somebody has, each once and in any order, and beside each who has it. */
struct facets { const uint16_t *value; const row_set *rows; size_t n; };

struct facet_table;

/* Of all rows of an index. */
struct facet_table *facet_table_build(const struct rows *r);
void facet_table_free(struct facet_table *t);
size_t facet_table_bytes(const struct facet_table *t);
struct facets facet_table_stretch(const struct facet_table *t, size_t stretch);

#endif
