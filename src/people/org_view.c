/* org_view.c -- values of an organisation as a page shows them. */
#include "people/org_view.h"

#include "places/places.h"

struct str org_place_title(struct html *h, int64_t place) {
    const struct place *p = place_by_key(place);
    return p ? place_title(h->arena, p, h->lang) : STR("");
}
