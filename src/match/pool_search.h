/* pool_search.h -- looking for people with filters: who there is, how many, and how many there would be with another choice.
**
** A search is an ask (pool.h) without a job: a place or none, things wanted, and filters that may each be left out. Somebody is
** found who passes every filter, is not taking a break and has not stopped. Wanted things are a filter too: one of them must be
** known, by itself or as the next wider or narrower thing of the lexicon.
**
** The count of a value says how many people would be found with it: for filters where one of several values is enough (kinds of
** work, professions, moments, volunteer or paid), all other filters hold and this value is the only choice; for a language, it
** is asked at that level, besides the other languages that are asked.
**
** All this comes from one walk: in each block, each filter gives a word of 64 bits, one for each row. The words of all filters
** together are the people who are found; without one of them, those whom its values are counted among. Then the best of those who
** were found are ranked as for a job, looking at the same moment of the pool.
*/
#ifndef MATCH_POOL_SEARCH_H
#define MATCH_POOL_SEARCH_H

#include "match/index_facets.h"

enum search_filter {
    BY_TEXT, BY_PLACE, BY_WORK, BY_PROFESSION, BY_TIME, BY_PAID, BY_SINCE,
    BY_LANGUAGE,                             /* one for each language that is asked */
    SEARCH_FILTERS = BY_LANGUAGE + ASK_LANGUAGES
};

enum { SEARCH_RADII = 6, SEARCH_SINCES = 4 };

struct search_ask {
    /* The filters, none where there is nothing in them: lat, lon and radius (0: as far as people come) or anywhere, works,
    ** professions, grid, paid (0: any), must_speak, wants. Only for the order: plus_speak, years, most_asked. Needed: today. */
    struct ask ask;
    day_n since;                             /* joined on this day or later; 0: any */
    uint16_t radii[SEARCH_RADII];            /* km: how many would be found within each */
    day_n sinces[SEARCH_SINCES];             /* days, the latest first: how many would be found since each */
};

struct search_spot { float lat, lon; uint32_t n; };      /* people who leave from there; a place may occur several times */

struct search_found {
    size_t n;                                /* people */
    struct fit *fit;                         /* the best, best first; km is -1 where no place was asked */
    size_t n_fits;
    uint32_t value[VALUES];                  /* by number of the value (index_facets.h); languages: at this level or better */
    uint32_t within[SEARCH_RADII], joined[SEARCH_SINCES];
    struct search_spot *spot;
    size_t n_spots;
    size_t without[SEARCH_FILTERS];          /* when nobody is found: how many without this filter; 0 where it was not used */
};

/* Everybody who passes, their counts, and the best `limit`, in the arena. Costs at most some milliseconds for a million. */
void pool_search(struct pool *p, struct arena *a, const struct search_ask *s, const struct weights *weights, size_t limit,
                 struct search_found *ret);

/* The rule, of one card: the filters it does not pass, a bit (1 << filter) each. *ret_hidden: cannot be found at all now. */
unsigned card_misses(const struct card *card, const struct search_ask *s, bool *ret_hidden);

#endif
