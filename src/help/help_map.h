/* help_map.h -- the figures as two maps: where things lie in the drawing. The page draws them as SVG (help_figures_pages.html).
**
** Brussels is a map of tiles, one of the same size for each municipality, about where it lies: Sint-Joost is as well seen as Ukkel.
** Belgium is a map of circles: a disc for what is asked, a ring for the people who help, both by area and on one scale, so that
** need outruns supply where the disc is larger than the ring. Signs and sizes say everything; colour only repeats it.
*/
#ifndef HELP_HELP_MAP_H
#define HELP_HELP_MAP_H

#include "help/help_figures_tables.h"

enum { TILE = 76, TILE_GAP = 6, TILE_COLUMNS = 5, TILE_ROWS = 5, TILES_WIDTH = TILE_COLUMNS * (TILE + TILE_GAP),
       TILES_HEIGHT = TILE_ROWS * (TILE + TILE_GAP) };
enum { BELGIUM_WIDTH = 420, BELGIUM_HEIGHT = 350, CIRCLE_LARGEST = 38 };

struct map_tile {
    int x, y;
    struct str postcode, said, title;     /* "1000", "3.5", "Brussels: 12 asked, 40 helpers" */
    struct str name[2];                   /* in one line or two: "Sint-Jans-", "Molenbeek" */
    enum help_pressure pressure;
};

struct map_circle {
    int x, y, disc, ring;                 /* radii; 0: nothing, or not shown */
    struct str title;
    bool outrun;                          /* more asked than there are helpers */
};

struct map_town { int x, y; struct str name; };   /* to know where one is */

struct help_map {
    struct map_tile tile[BRUSSELS_AREAS];
    struct map_circle *circle;            /* the largest first, so that small ones lie on top */
    struct map_town town[10];
    struct str dots;                      /* a dot for each municipality, which draws the country: data of an SVG path */
    size_t n_circles, n_towns;
    struct str brussels, belgium;         /* what they show, in words */
};

void help_map_make(struct arena *a, enum lang lang, const struct help_overview *o, struct help_map *ret);

#endif
