/* help_map.c -- where tiles and circles lie. */
#include "help/help_map.h"

#include <math.h>
#include <stdlib.h>

/* ---- Brussels ---- */

/* The middle of the region in the middle, north on top. */
static const int tiles[TILE_ROWS][TILE_COLUMNS] = {
    {   0, 1083, 1090,    0, 1140},
    {1082, 1081, 1000, 1030,    0},
    {   0, 1080, 1060, 1210, 1200},
    {1070, 1190, 1050, 1040, 1150},
    {   0,    0, 1180, 1170, 1160},
};

/* A tile has room for six signs: tenths only where they tell something. */
static struct str per_ten_said(struct arena *a, enum lang lang, struct count thousandths) {
    if (thousandths.seen == SEEN_NOT) return STR("");
    struct str said = thousandths.n < 10000 ? lang_decimal(a, lang, thousandths.n) : lang_number(a, lang, (thousandths.n + 500) / 1000);
    return thousandths.seen == SEEN ? said : str_fmt(a, "≥ %.*s", STR_ARGS(said));
}

static void put_tile(struct arena *a, enum lang lang, const struct help_area *area, struct map_tile *tile) {
    struct count asked = area->line.of[TALLY_PARTS];
    for (int i = 0; i < TILE_ROWS * TILE_COLUMNS; i++)
        if (tiles[i / TILE_COLUMNS][i % TILE_COLUMNS] == area->place->postcode) {
            tile->x = i % TILE_COLUMNS * (TILE + TILE_GAP) + TILE_GAP / 2;
            tile->y = i / TILE_COLUMNS * (TILE + TILE_GAP) + TILE_GAP / 2;
        }
    tile->postcode = str_fmt(a, "%d", area->place->postcode);
    tile->said = per_ten_said(a, lang, help_per_ten(asked, area->supply));
    tile->pressure = help_pressure_of(asked, area->supply);
    tile->title = lang_say(a, lang_text(lang, N_("{0}: asked {1}, helpers {2}")), help_area_name(lang, area),
                           count_say(a, lang, asked), count_say(a, lang, area->supply));
}

/* ---- Belgium ---- */

/* Degrees to units of the drawing: at this height a degree to the east is 0.637 of one to the north (cosine of 50.5). */
static const double west = 2.45, north = 51.56, unit = 164, narrow = 0.637;

static int map_x(double lon) {
    return (int)lround((lon - west) * narrow * unit);
}

static int map_y(double lat) {
    return (int)lround((north - lat) * unit);
}

/* By area; whatever is not 0 can be seen. */
static int radius(int64_t n, int64_t largest) {
    int r = largest > 0 ? (int)lround(CIRCLE_LARGEST * sqrt((double)n / (double)largest)) : 0;
    return n > 0 && r < 2 ? 2 : r;
}

static void put_circle(struct arena *a, enum lang lang, struct help_map *m, const struct place *p, struct str name, struct count asked,
                       struct count supply, int64_t largest) {
    if (asked.n == 0 && supply.n == 0) return;
    m->circle[m->n_circles++] = (struct map_circle){ .x = map_x((double)p->lon), .y = map_y((double)p->lat),
        .disc = radius(asked.n, largest), .ring = radius(supply.n, largest),
        .outrun = help_pressure_of(asked, supply) == PRESSURE_HIGH,
        .title = lang_say(a, lang_text(lang, N_("{0}: asked {1}, helpers {2}")), name, count_say(a, lang, asked),
                          count_say(a, lang, supply)) };
}

static int64_t larger(int64_t a, int64_t b) {
    return a > b ? a : b;
}

static int64_t largest_of(const struct help_overview *o) {
    int64_t largest = larger(o->inside.of[TALLY_PARTS].n, o->supply_inside.n);
    for (size_t i = BRUSSELS_AREAS; i < o->n_areas; i++)
        largest = larger(largest, larger(o->area[i].line.of[TALLY_PARTS].n, o->area[i].supply.n));
    return largest;
}

static int by_size(const void *a, const void *b) {
    const struct map_circle *x = a, *y = b;
    int one = x->disc > x->ring ? x->disc : x->ring, other = y->disc > y->ring ? y->disc : y->ring;
    return (one < other) - (one > other);
}

static const struct place *municipality_of(int postcode) {
    for (size_t i = 0; i < municipalities_count(); i++)
        if (municipality_at(i)->postcode == postcode) return municipality_at(i);
    return NULL;
}

static void put_towns(enum lang lang, struct help_map *m) {
    static const int postcodes[] = {2000, 9000, 8000, 3500, 3000, 4000, 5000, 7000, 6700, 7500};
    for (size_t i = 0; i < COUNT(postcodes); i++) {
        const struct place *p = municipality_of(postcodes[i]);
        if (p) m->town[m->n_towns++] = (struct map_town){map_x((double)p->lon), map_y((double)p->lat), place_name(p, lang)};
    }
}

static struct str dots_of_municipalities(struct arena *a) {
    struct buf b = buf_make(a, 0);
    for (size_t i = 0; i < municipalities_count(); i++)
        buf_fmt(&b, "M%d %dh0", map_x((double)municipality_at(i)->lon), map_y((double)municipality_at(i)->lat));
    return buf_view(&b);
}

static void put_belgium(struct arena *a, enum lang lang, const struct help_overview *o, struct help_map *m) {
    int64_t largest = largest_of(o);
    m->circle = arena_array(a, struct map_circle, o->n_areas);
    put_circle(a, lang, m, municipality_of(1000), lang_text(lang, N_("In Brussels")), o->inside.of[TALLY_PARTS], o->supply_inside, largest);
    for (size_t i = BRUSSELS_AREAS; i < o->n_areas; i++) {
        const struct help_area *area = &o->area[i];
        if (area->place) put_circle(a, lang, m, area->place, help_area_name(lang, area), area->line.of[TALLY_PARTS], area->supply, largest);
    }
    qsort(m->circle, m->n_circles, sizeof *m->circle, by_size);
    put_towns(lang, m);
    m->dots = dots_of_municipalities(a);
}

/* ---- both ---- */

static struct str count_tiles(struct arena *a, const struct help_map *m, enum help_pressure p) {
    int n = 0;
    for (size_t i = 0; i < BRUSSELS_AREAS; i++) n += m->tile[i].pressure == p;
    return str_fmt(a, "%d", n);
}

void help_map_make(struct arena *a, enum lang lang, const struct help_overview *o, struct help_map *ret) {
    *ret = (struct help_map){.n_circles = 0};
    for (size_t i = 0; i < BRUSSELS_AREAS; i++) put_tile(a, lang, &o->area[i], &ret->tile[i]);
    put_belgium(a, lang, o, ret);
    ret->brussels = lang_say(a, lang_text(lang, N_("A tile for each of the 19 municipalities. In {0} of them more is asked than there are "
        "helpers, in {1} there are 5 to 10 things asked for 10 helpers, in {2} less. The table beside it has all numbers.")),
        count_tiles(a, ret, PRESSURE_HIGH), count_tiles(a, ret, PRESSURE_MIDDLE), count_tiles(a, ret, PRESSURE_LOW));
    ret->belgium = lang_say(a, lang_text(lang, N_("For {0} places a disc for what is asked and a ring for the people who help. "
        "The table beside it has all numbers.")), lang_number(a, lang, (int64_t)ret->n_circles));
}
