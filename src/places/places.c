/* places.c -- looking places up by key and number, naming them, and measuring between them.
**
** Searching by what people type is in places_find.c. All tables are constant, written by
** tools/placesc and sorted there, so that everything here is a binary search.
*/
#include "places/places.h"

#include <stdlib.h>

#include "places/distance.h"
#include "places/places_data.h"

enum { KEY_POSTCODE_SHIFT = 32 };

size_t places_count(void) {
    return all_places_n;
}

const struct place *place_at(size_t i) {
    CHECK(i < all_places_n);
    return &all_places[i];
}

size_t municipalities_count(void) {
    return municipality_places_n;
}

const struct place *municipality_at(size_t i) {
    CHECK(i < municipality_places_n);
    return &all_places[municipality_places[i]];
}

size_t place_at_postcode(int64_t postcode) {
    size_t from = 0, to = all_places_n;
    while (from < to) {
        size_t middle = from + (to - from) / 2;
        if (all_places[middle].postcode < postcode) from = middle + 1;
        else to = middle;
    }
    return from;
}

const struct place *place_by_key(int64_t key) {
    int64_t postcode = key >> KEY_POSTCODE_SHIFT;
    const struct place *first = NULL;
    for (size_t i = place_at_postcode(postcode); i < all_places_n; i++) {
        const struct place *p = &all_places[i];
        if (p->postcode != postcode) break;
        if (p->key == key) return p;
        if (!first) first = p;
    }
    return first;
}

static int compare_municipality(const void *key, const void *element) {
    int nis = *(const int *)key, other = all_places[*(const uint16_t *)element].nis;
    return (nis > other) - (nis < other);
}

static int compare_recode(const void *key, const void *element) {
    int nis = *(const int *)key, other = ((const struct nis_recode *)element)->old_nis;
    return (nis > other) - (nis < other);
}

const struct place *municipality_by_nis(int nis) {
    const struct nis_recode *recode =
        bsearch(&nis, nis_recodes, nis_recodes_n, sizeof nis_recodes[0], compare_recode);
    if (recode) nis = recode->new_nis;
    const uint16_t *found = bsearch(&nis, municipality_places, municipality_places_n,
                                    sizeof municipality_places[0], compare_municipality);
    return found ? &all_places[*found] : NULL;
}

const struct place *place_municipality(const struct place *p) {
    if (p->kind == PLACE_MUNICIPALITY) return p;
    const struct place *m = municipality_by_nis(p->nis);
    CHECK(m); /* placesc sees to it */
    return m;
}

enum province place_province(const struct place *p) {
    enum province province;
    bool known = province_of_nis(p->nis, &province);
    CHECK(known); /* placesc sees to it */
    return province;
}

enum region place_region(const struct place *p) {
    return province_region(place_province(p));
}

struct str place_name(const struct place *p, enum lang lang) {
    CHECK(lang <= DE);
    return str_of(place_texts + p->name[lang]);
}

struct str place_title(struct arena *a, const struct place *p, enum lang lang) {
    struct str name = place_name(p, lang), whole = place_name(place_municipality(p), lang);
    if (str_eq(name, whole)) return str_fmt(a, "%d %.*s", p->postcode, STR_ARGS(name));
    return str_fmt(a, "%d %.*s (%.*s)", p->postcode, STR_ARGS(name), STR_ARGS(whole));
}

double place_distance_km(const struct place *a, const struct place *b) {
    return distance_km((double)a->lat, (double)a->lon, (double)b->lat, (double)b->lon);
}
