/* index_facets.h -- who has what, the other way round: for each block and each value of a filter, which of its 64 rows have it.
**
** A search for people (pool_search.h) does not ask 64 rows for a value one by one: "free on Monday morning" is one word of 64
** bits, "free on Monday or Tuesday morning" two of them joined, and how many there are is the number of bits. A value that
** nobody in the block has is not there. What a row has of the lexicon is among the values too, behind those of the filters.
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
    VALUE_CONCEPT = VALUES,                          /* concepts of the lexicon, not counted as values of a filter */
    ROW_VALUES_MOST = 16 + SLOTS + 2 + 64 + ITEMS_MOST
};

/* The languages of the lexicon, numbered from 0. Those that are added while the program runs share the last number. */
unsigned language_number(concept_n language);

/* What is known of up to 64 rows. */
struct facets {
    const uint16_t *value;           /* those of filters first, each once */
    const uint64_t *rows;            /* beside it: a bit for each row that has it */
    size_t n_values, n;              /* values of filters; all */
    uint16_t until_least, paused_most, radius_least;
};

struct facet_table;

/* Of all rows of an index. */
struct facet_table *facet_table_build(const struct rows *r);
void facet_table_free(struct facet_table *t);
size_t facet_table_bytes(const struct facet_table *t);
struct facets facet_table_block(const struct facet_table *t, size_t block);

/* The same of the n <= 64 rows from row `from` on, made now. `ret` lives as long as `work`, which facet_work_new allocates. */
struct facet_work;
struct facet_work *facet_work_new(void);
void facet_work_free(struct facet_work *w);
void facets_of_rows(struct facet_work *w, const struct rows *r, size_t from, size_t n, struct facets *ret);

#endif
