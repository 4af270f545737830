/* search_map.c -- from places to circles on a map of Flanders and Brussels. */
#include "search/search_map.h"

#include <math.h>
#include <pthread.h>
#include <stdlib.h>

enum { MARGIN = 26, LARGEST = 24 };      /* of the drawing; of a circle, in units of the drawing */

/* West, north, and what a degree measures in units of the drawing: as wide as the map, with the shape of 51 degrees north. */
static const double west = 2.52, north = 51.52, south = 50.67, east = 5.95, lat_to_lon = 0.6293;

static int across(double lon) {
    return (int)lrint(MARGIN + (lon - west) / (east - west) * (MAP_WIDTH - 2 * MARGIN));
}

static int down(double lat) {
    double degree = (MAP_WIDTH - 2 * MARGIN) / (east - west) / lat_to_lon;
    return (int)lrint(MARGIN + (north - lat) * degree);
}

/* ---- from a point to its municipality: all places by their point ---- */

static pthread_once_t once = PTHREAD_ONCE_INIT;
static const struct place **by_point;

static int point_order(float lat, float lon, const struct place *p) {
    if (lat < p->lat || lat > p->lat) return lat < p->lat ? -1 : 1;
    return lon < p->lon ? -1 : lon > p->lon;
}

static int by_points(const void *a, const void *b) {
    const struct place *x = *(const struct place *const *)a;
    return point_order(x->lat, x->lon, *(const struct place *const *)b);
}

static void sort_places(void) {
    by_point = calloc(places_count(), sizeof *by_point);
    CHECK(by_point);
    for (size_t i = 0; i < places_count(); i++) by_point[i] = place_at(i);
    qsort(by_point, places_count(), sizeof *by_point, by_points);
}

/* NULL: no place of ours. */
static const struct place *municipality_of(float lat, float lon) {
    size_t lo = 0, hi = places_count();
    while (lo < hi) {
        size_t mid = (lo + hi) / 2;
        int order = point_order(lat, lon, by_point[mid]);
        if (order == 0) return place_municipality(by_point[mid]);
        if (order < 0) hi = mid;
        else lo = mid + 1;
    }
    return NULL;
}

/* ---- circles ---- */

static int by_nis(const void *a, const void *b) {
    const struct map_circle *x = a, *y = b;
    return (x->place->nis > y->place->nis) - (x->place->nis < y->place->nis);
}

static int by_number(const void *a, const void *b) {
    const struct map_circle *x = a, *y = b;
    return x->n != y->n ? (x->n < y->n) - (x->n > y->n) : by_nis(a, b);
}

/* One circle for each municipality, in any order. */
static size_t gather(const struct search_found *found, struct map_circle *circle) {
    size_t n = 0, kept = 0;
    for (size_t i = 0; i < found->n_spots; i++) {
        const struct place *place = municipality_of(found->spot[i].lat, found->spot[i].lon);
        if (place) circle[n++] = (struct map_circle){.place = place, .n = found->spot[i].n};
    }
    qsort(circle, n, sizeof *circle, by_nis);
    for (size_t i = 0; i < n; i++) {
        if (kept && circle[kept - 1].place->nis == circle[i].place->nis) circle[kept - 1].n += circle[i].n;
        else circle[kept++] = circle[i];
    }
    return kept;
}

/* Flanders and Brussels as dots, drawn once: each a line of no length, which round ends make a dot. */
static struct arena dots_arena;
static struct str dots;

static void draw_dots(void) {
    dots_arena = arena_make(0);
    struct buf b = buf_make(&dots_arena, 0);
    for (size_t i = 0; i < municipalities_count(); i++) {
        const struct place *p = municipality_at(i);
        if (place_region(p) != WALLONIA) buf_fmt(&b, "M%d %dh0", across((double)p->lon), down((double)p->lat));
    }
    dots = buf_view(&b);
}

static void prepare(void) {
    sort_places();
    draw_dots();
}

void search_map_make(struct arena *a, const struct search_found *found, const struct place *here, uint32_t least,
                     struct search_map *ret) {
    pthread_once(&once, prepare);
    struct search_map m = {.circle = arena_array(a, struct map_circle, found->n_spots), .here_x = -1, .here_y = -1};
    size_t all = gather(found, m.circle);
    qsort(m.circle, all, sizeof *m.circle, by_number);
    while (m.n < all && m.circle[m.n].n >= least) m.n++;
    m.hidden = all - m.n;
    for (size_t i = 0; i < m.n; i++) {
        struct map_circle *c = &m.circle[i];
        c->x = across((double)c->place->lon);
        c->y = down((double)c->place->lat);
        c->r = 2 + (int)lrint((LARGEST - 2) * sqrt((double)c->n / m.circle[0].n));
    }
    m.dots = dots;
    m.height = down(south) + MARGIN;
    if (here) m.here_x = across((double)here->lon), m.here_y = down((double)here->lat);
    *ret = m;
}
