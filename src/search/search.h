/* search.h -- looking for people without a job: by free text and filters, with counts, on a map; and being told of new ones.
**
** An approved organisation looks around one of its sites and sees nobody's name; a coordinator looks around any place or
** everywhere. What is looked for stands in the address of the page, so that it can be kept, shared and saved. The engine is
** match/pool_search.h.
*/
#ifndef SEARCH_SEARCH_H
#define SEARCH_SEARCH_H

#include "match/pool_search.h"
#include "match/understand.h"
#include "people/person.h"
#include "places/places.h"
#include "web/web.h"

enum { PEOPLE_A_PAGE = 20, SEARCH_PAGES = 10, SAVED_MOST = 20, ANY_LANGUAGE = -1, RADIUS_USUAL = 30 };

/* What the address says. radius 0: the place itself; language ANY_LANGUAGE: none asked; other 0: not asked. */
struct search_form { struct str q, near; int64_t site, radius, works, professions, language, level, grid, paid, since, page; };
extern const struct form_spec search_query;
extern const struct options search_radii, search_levels, search_paid, search_since;

/* Why there is nothing to look for. */
enum search_fault { SEARCH_RIGHT, SEARCH_NOT_APPROVED, SEARCH_NO_PLACE, SEARCH_MANY_PLACES };

/* A search made ready. */
struct search {
    struct search_form f;
    bool coordinator;                        /* may look everywhere */
    enum search_fault fault;
    const struct place *place;               /* where; NULL: everywhere */
    const struct place *candidates[8];       /* SEARCH_MANY_PLACES: which of these? */
    size_t n_candidates;
    struct understood text;                  /* of f.q */
    bool text_time;                          /* the moments come from the text */
    struct search_ask ask;
};

/* The values of a form that was read, whatever of it was left out. */
void search_form_of(const struct form *form, struct search_form *ret);
/* Makes it ready for this caller. `lang` is what names of places are written in. FORBIDDEN: may not look for people. */
enum status search_prepare(struct db *db, const struct caller *by, enum lang lang, const struct search_form *f, struct search *ret);
/* What was kept by search_address, made ready. */
enum status search_again(struct db *db, const struct caller *by, enum lang lang, struct str query, struct search *ret);
/* "q=nurse&near=9000&works=3": the search without its page, and without one of its filters (SEARCH_FILTERS: with all). */
struct str search_address(struct arena *a, const struct search *s, enum search_filter without);
/* Whether leaving the filter out of the address leaves it out of the search: what the text says is changed by its writer only. */
bool search_can_drop(const struct search *s, enum search_filter filter);

/* Looks once a day at what was saved, and writes to whom somebody new matches. */
void search_tick(struct store *store, struct arena *a);

extern const struct feature search_feature;

#endif
