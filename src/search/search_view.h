/* search_view.h -- what the page of a search shows, made ready. */
#ifndef SEARCH_SEARCH_VIEW_H
#define SEARCH_SEARCH_VIEW_H

#include "people/org.h"
#include "people/reasons.h"
#include "search/search.h"
#include "search/search_map.h"

/* Somebody who was found, without name. */
struct person_row { struct fit_row fit; struct str works; };

struct search_view {
    const struct search *s;
    const struct search_found *found;
    const struct org_place *site;            /* of an organisation, to choose from */
    size_t n_sites;
    const struct person_row *row;            /* of this page */
    size_t n;
    int64_t page, pages;
    struct search_map map;
    struct str address;                      /* without the page */
    struct str where;                        /* "9000 Gent"; empty: everywhere */
};

/* The filter whose absence finds most, where nobody is found; SEARCH_FILTERS: none helps. *ret_n is how many that finds. */
enum search_filter search_best_drop(const struct search_view *v, size_t *ret_n);
struct str search_filter_name(struct html *h, const struct search *s, enum search_filter filter);
/* The choices of a filter in words; empty where it is not used or cannot be dropped. */
struct str search_choices(struct html *h, const struct search *s, enum search_filter filter);
/* What was understood of the text, one thing each: "nurse", "speaks French", "Monday: night". */
void search_understood(struct html *h, const struct search *s, struct str **ret, size_t *ret_n);
/* "Night nurse for our ward", with the number that a choice would give: "Cleaning (120)". */
struct str search_counted(struct html *h, struct str label, uint32_t n);
uint32_t search_count_language(const struct search_found *f, int64_t row, int level);

#endif
