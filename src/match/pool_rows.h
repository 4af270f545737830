/* pool_rows.h -- how the pool keeps its cards; for pool.c and pool_rank.c only.
**
** What every search looks at stands in columns, the rest in rows of the same order. Rows [0,
** sorted) stand in the order of geographic cells, so that a search near a place reads few stretches
** of memory; later rows are newer and unsorted, and are read by every search. A row that is gone
** keeps its place until the next tidying, with a reach nobody is in.
*/
#ifndef MATCH_POOL_ROWS_H
#define MATCH_POOL_ROWS_H

#include <pthread.h>

#include "match/pool.h"

enum {
    CELLS_NORTH = 128, CELLS_EAST = 128, CELLS = CELLS_NORTH * CELLS_EAST,
    NO_ROW = -1
};

/* A language with its level, or a concept with its weight in 255ths. */
struct item { uint16_t concept; uint8_t value; };

struct row {
    int64_t  id;
    time_s   last_asked;
    day_n    from, until, paused_until;
    uint32_t items;                     /* where its languages begin; its concepts follow */
    float    lat, lon;
    uint16_t works, radius;
    uint8_t  n_speaks, n_knows, room;   /* items it may have where they are */
    uint8_t  paid, hours, years, asked_week;
};

struct point { float x, y, z; };        /* in km from the centre of the Earth */

struct near_concept { uint16_t concept; float near; };

struct pool {
    pthread_rwlock_t lock;
    /* rows; those with memory; those in cell order; those that are gone */
    size_t n, room, sorted, gone;
    struct point *at;
    float        *reach;                /* squared chord of the helper's radius; -1: gone */
    uint32_t     *grid;
    uint64_t     *professions, *speaks; /* speaks: a bit per language, modulo 64 */
    struct row   *row;
    struct item  *item;
    size_t        items, items_room;
    uint32_t     *slot;                 /* hash table of row numbers + 1 by id */
    size_t        slots;
    uint32_t     *cell;                 /* rows of cell c: [cell[c], cell[c + 1]) */
    uint16_t      radius_most;          /* km, over all cards ever put */
    size_t        concepts;             /* that the lexicon had when neighbours were looked for */
    struct near_concept *near;          /* neighbours of each concept, itself first */
    uint32_t     *near_at;              /* those of c: [near_at[c], near_at[c + 1]) */
};

struct point point_of(float lat, float lon);
float chord_squared(struct point a, struct point b);
float reach_of(uint16_t km);            /* the squared chord of so many km along the ground */
float km_of(float chord_squared);
uint32_t cell_north(float lat), cell_east(float lon);

static inline uint64_t language_bit(concept_n language) {
    return (uint64_t)1 << ((unsigned)language % 64);
}

#endif
