/* pool_walk.h -- one walk past everybody for a search of people: who passes each filter, and the counts. For pool_search.c only.
**
** What a search asks is made ready once (struct sieve): which filters it uses, and for each value of a filter which filter it
** passes and among whom it is counted. The index is walked stretch after stretch (index_facets.h). In each, every filter gives
** a set of rows. All filters together are those who are found; all but one those among whom the values of that one are counted.
** Stretches and blocks where nobody can be found or counted are passed over: those too far off, and those in which nobody knows
** anything that is wanted. The changes since the index was built are asked row by row.
*/
#ifndef MATCH_POOL_WALK_H
#define MATCH_POOL_WALK_H

#include "match/pool_search.h"
#include "match/pool_view.h"

enum {
    ALL_FILTERS = SEARCH_FILTERS,            /* as a filter to leave out: none */
    FILTERS_SEEN = SEARCH_FILTERS + 1,
    NEAR_ENOUGH = 204                        /* 0.8: the same, its parent or its child; in WHOLE */
};

struct sieve {
    const struct search_ask *s;
    const struct ask *ask;
    struct point at;
    float    farthest;                       /* km; who is farther off changes no count */
    uint16_t today;                          /* at least 1 */
    bool     by_value;                       /* a filter is used that goes by value */
    uint8_t  used[SEARCH_FILTERS];           /* the filters that are used, but for the text */
    size_t   n_used;
    uint32_t used_bits;
    uint8_t  filter_of[VALUES];              /* by value: the filter that it passes; ALL_FILTERS: none */
    uint8_t  among[VALUES];                  /* by value: the filter without which it is counted; ALL_FILTERS: none */
    uint8_t  among_place, among_since;       /* the same for within and joined */
    uint8_t  *wanted;                        /* by concept: it will do */
    uint16_t *some_wanted;                   /* the concepts that will do */
    size_t   n_wanted;
    bool     number_only;                    /* to be set when only found->n is asked */
};

/* Results live in `a`. */
void sieve_make(struct arena *a, const struct search_ask *s, struct sieve *ret);

/* Who passes: sets a bit for each in `only`, which has a word for each block of the index and behind them one for each chunk of the
** changes. Counts into *ret, which was cleared, in the arena: all but fit and n_fits, and without[] of the filters that are used
** but for text and place. Takes SCRATCH_WALK. */
void walk_everybody(struct reader *r, uint32_t changes, struct arena *a, const struct sieve *sieve, uint64_t *only,
                    struct search_found *ret);

#endif
