/* search_map.h -- where the people who were found leave from: a circle for each municipality, as large as they are many.
**
** An organisation does not learn small numbers: municipalities with fewer than MAP_LEAST people have no circle and no row.
*/
#ifndef SEARCH_SEARCH_MAP_H
#define SEARCH_SEARCH_MAP_H

#include "base/buf.h"
#include "match/pool_search.h"
#include "places/places.h"

enum { MAP_LEAST = 5, MAP_WIDTH = 640, MAP_ROWS = 60 };

struct map_circle { const struct place *place; int x, y, r; uint32_t n; };

struct search_map {
    struct map_circle *circle;       /* the most people first */
    size_t n;
    size_t hidden;                   /* municipalities with too few to be shown */
    struct str dots;                 /* an SVG path: a dot for every municipality of Flanders and Brussels */
    int height;                      /* of the drawing, whose width is MAP_WIDTH */
    int here_x, here_y;              /* the place that was asked; -1: none */
};

/* `least` 1 shows every number. Results live in `a`. */
void search_map_make(struct arena *a, const struct search_found *found, const struct place *here, uint32_t least,
                     struct search_map *ret);

#endif
