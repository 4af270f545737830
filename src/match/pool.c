/* pool.c -- keeping the cards: rows, the table of ids, cells, tidying.
**
** Distances: points are vectors from the centre of the Earth, and the squared length of the chord
** between two of them grows with the distance along the ground. So "within so many km" is a
** comparison of sums of squares, exact and without trigonometry. Cells are strips of latitude and
** longitude over Belgium and around; everybody farther off is in the outermost ones, which loses
** nothing but speed.
*/
#include "pool.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "pool_rows.h"

static const float earth_km = 6371.0088f; /* mean radius (IUGG) */
/* South-west corner and size of a cell in degrees: about 3 km each way. */
static const float south = 49.3f, west = 2.3f, cell_lat = 0.027f, cell_lon = 0.042f;

enum { ROWS_FIRST = 256, TIDY_LEAST = 1024 };

static void *grow(void *old, size_t n, size_t size) {
    void *p = reallocarray(old, n, size);
    CHECK(p);
    return p;
}

struct point point_of(float lat, float lon) {
    double phi = (double)lat * M_PI / 180, lambda = (double)lon * M_PI / 180, r = (double)earth_km;
    return (struct point){(float)(r * cos(phi) * cos(lambda)), (float)(r * cos(phi) * sin(lambda)),
                          (float)(r * sin(phi))};
}

float chord_squared(struct point a, struct point b) {
    float x = a.x - b.x, y = a.y - b.y, z = a.z - b.z;
    return x * x + y * y + z * z;
}

float reach_of(uint16_t km) {
    float half = sinf(fminf((float)km / (2 * earth_km), (float)M_PI / 2));
    return 4 * earth_km * earth_km * half * half;
}

float km_of(float chord) {
    return 2 * earth_km * asinf(fminf(1, sqrtf(chord) / (2 * earth_km)));
}

static uint32_t strip(float degrees, float from, float size, uint32_t n) {
    float at = (degrees - from) / size;
    return at <= 0 ? 0 : at >= (float)n ? n - 1 : (uint32_t)at;
}

uint32_t cell_north(float lat) {
    return strip(lat, south, cell_lat, CELLS_NORTH);
}

uint32_t cell_east(float lon) {
    return strip(lon, west, cell_lon, CELLS_EAST);
}

static uint32_t cell_of(float lat, float lon) {
    return cell_north(lat) * CELLS_EAST + cell_east(lon);
}

/* --- the table of ids --- */

static size_t slot_of(const struct pool *p, int64_t id) {
    uint64_t h = (uint64_t)id * 0x9E3779B97F4A7C15u;
    size_t at = (size_t)(h >> 20) & (p->slots - 1);
    while (p->slot[at] && p->row[p->slot[at] - 1].id != id) at = (at + 1) & (p->slots - 1);
    return at;
}

static void rebuild_slots(struct pool *p) {
    size_t slots = 1024;
    while (slots < p->room * 2) slots *= 2;
    if (slots != p->slots) p->slot = grow(p->slot, p->slots = slots, sizeof *p->slot);
    memset(p->slot, 0, p->slots * sizeof *p->slot);
    for (size_t i = 0; i < p->n; i++) p->slot[slot_of(p, p->row[i].id)] = (uint32_t)i + 1;
}

static int64_t find_row(const struct pool *p, int64_t id) {
    uint32_t at = p->slot[slot_of(p, id)];
    return at && p->reach[at - 1] >= 0 ? (int64_t)at - 1 : NO_ROW;
}

/* --- rows --- */

static void reserve_rows(struct pool *p, size_t room) {
    p->room = room;
    p->at = grow(p->at, room, sizeof *p->at);
    p->reach = grow(p->reach, room, sizeof *p->reach);
    p->grid = grow(p->grid, room, sizeof *p->grid);
    p->professions = grow(p->professions, room, sizeof *p->professions);
    p->speaks = grow(p->speaks, room, sizeof *p->speaks);
    p->row = grow(p->row, room, sizeof *p->row);
}

/* Room for `n` items, where the row has them already or at the end. */
static uint32_t items_for(struct pool *p, struct row *old, uint8_t n) {
    if (old && n <= old->room) return old->items;
    if (p->items + n > p->items_room) {
        p->items_room = p->items_room * 2 + 1024;
        p->item = grow(p->item, p->items_room, sizeof *p->item);
    }
    p->items += n;
    return (uint32_t)(p->items - n);
}

static uint64_t write_items(struct pool *p, const struct card *c, uint32_t at) {
    uint64_t speaks = 0;
    struct item *to = p->item + at;
    for (size_t i = 0; i < c->n_speaks; i++, to++) {
        *to = (struct item){(uint16_t)c->speaks[i].language, c->speaks[i].level};
        speaks |= language_bit(c->speaks[i].language);
    }
    for (size_t i = 0; i < c->n_knows; i++, to++) {
        float weight = fminf(1, fmaxf(0, c->knows[i].weight));
        *to = (struct item){(uint16_t)c->knows[i].concept, (uint8_t)lrintf(255 * weight)};
    }
    return speaks;
}

/* Writes a card over row `i`, which has the room of `old` for items (NULL: none). */
static void write_row(struct pool *p, size_t i, const struct card *c, struct row *old) {
    uint8_t n = (uint8_t)(c->n_speaks + c->n_knows);
    uint32_t items = items_for(p, old, n);
    uint8_t room = old && items == old->items && old->room > n ? old->room : n;
    p->speaks[i] = write_items(p, c, items);
    p->row[i] = (struct row){.id = c->id,
                             .last_asked = c->last_asked,
                             .from = c->from,
                             .until = c->until,
                             .paused_until = c->paused_until,
                             .items = items,
                             .lat = c->lat,
                             .lon = c->lon,
                             .works = c->works,
                             .radius = c->radius,
                             .n_speaks = c->n_speaks,
                             .n_knows = c->n_knows,
                             .room = room,
                             .paid = c->paid,
                             .hours = c->hours,
                             .years = c->years,
                             .asked_week = c->asked_week};
    p->at[i] = point_of(c->lat, c->lon);
    p->reach[i] = reach_of(c->radius);
    p->grid[i] = c->grid;
    p->professions[i] = c->professions;
    if (c->radius > p->radius_most) p->radius_most = c->radius;
}

static void remove_row(struct pool *p, size_t i) {
    p->reach[i] = -1;
    p->gone++;
}

/* --- tidying: everybody in cell order, nobody who is gone --- */

/* Where each row goes, by counting the rows of each cell; returns how many stay. */
static size_t plan_order(struct pool *p, uint32_t *to) {
    memset(p->cell, 0, (CELLS + 1) * sizeof *p->cell);
    for (size_t i = 0; i < p->n; i++)
        if (p->reach[i] >= 0) p->cell[cell_of(p->row[i].lat, p->row[i].lon) + 1]++;
    for (size_t c = 0; c < CELLS; c++) p->cell[c + 1] += p->cell[c];
    uint32_t *next = grow(NULL, CELLS, sizeof *next);
    memcpy(next, p->cell, CELLS * sizeof *next);
    for (size_t i = 0; i < p->n; i++)
        if (p->reach[i] >= 0) to[i] = next[cell_of(p->row[i].lat, p->row[i].lon)]++;
    free(next);
    return p->cell[CELLS];
}

static void copy_row(const struct pool *from, size_t i, struct pool *to, size_t k) {
    const struct row *r = &from->row[i];
    uint8_t n = (uint8_t)(r->n_speaks + r->n_knows);
    to->at[k] = from->at[i];
    to->reach[k] = from->reach[i];
    to->grid[k] = from->grid[i];
    to->professions[k] = from->professions[i];
    to->speaks[k] = from->speaks[i];
    to->row[k] = *r;
    to->row[k].room = n;
    to->row[k].items = items_for(to, NULL, n);
    memcpy(to->item + to->row[k].items, from->item + r->items, n * sizeof *to->item);
}

static void free_rows(struct pool *p) {
    free(p->at);
    free(p->reach);
    free(p->grid);
    free(p->professions);
    free(p->speaks);
    free(p->row);
    free(p->item);
}

static void tidy(struct pool *p) {
    uint32_t *to = grow(NULL, p->n + 1, sizeof *to);
    struct pool new = *p;
    new.at = NULL, new.reach = NULL, new.grid = NULL, new.professions = NULL;
    new.speaks = NULL, new.row = NULL, new.item = NULL;
    new.items = new.items_room = new.gone = 0;
    new.n = new.sorted = plan_order(p, to);
    reserve_rows(&new, new.n + new.n / 8 + ROWS_FIRST);
    for (size_t i = 0; i < p->n; i++)
        if (p->reach[i] >= 0) copy_row(p, i, &new, to[i]);
    free(to);
    free_rows(p);
    *p = new;
    rebuild_slots(p);
}

/* When more than an eighth of the rows is new or gone. */
static void tidy_if_due(struct pool *p) {
    size_t loose = p->n - p->sorted + p->gone;
    if (loose > TIDY_LEAST && loose > p->n / 8) tidy(p);
}

static void append_row(struct pool *p, const struct card *c) {
    if (p->n == p->room) {
        reserve_rows(p, p->room * 2);
        rebuild_slots(p);
    }
    size_t slot = slot_of(p, c->id);
    write_row(p, p->n, c, NULL);
    p->slot[slot] = (uint32_t)++p->n;
}

/* --- what others call --- */

/* The neighbours of every concept: lexicon_near of all pairs would be too slow for each search. */
struct neighbours { size_t concepts; struct near_concept *near; uint32_t *at; };

static struct neighbours find_neighbours(void) {
    size_t concepts = lexicon_size(), n = 0, room = concepts * 16;
    struct neighbours all = {concepts, grow(NULL, room, sizeof *all.near), grow(NULL, concepts + 1, sizeof *all.at)};
    for (size_t a = 0; a < concepts; a++) {
        all.at[a] = (uint32_t)n;
        for (size_t b = 0; b < concepts; b++) {
            float near = lexicon_near((concept_n)a, (concept_n)b);
            if (near <= 0) continue;
            if (n == room) all.near = grow(all.near, room *= 2, sizeof *all.near);
            all.near[n++] = (struct near_concept){(uint16_t)b, near};
        }
    }
    all.at[concepts] = (uint32_t)n;
    return all;
}

static void take_neighbours(struct pool *p, struct neighbours new) {
    free(p->near);
    free(p->near_at);
    p->concepts = new.concepts, p->near = new.near, p->near_at = new.at;
}

void pool_follow_lexicon(struct pool *p) {
    struct neighbours new = find_neighbours();
    pthread_rwlock_wrlock(&p->lock);
    take_neighbours(p, new);
    pthread_rwlock_unlock(&p->lock);
}

struct pool *pool_new(void) {
    struct pool *p = calloc(1, sizeof *p);
    CHECK(p && pthread_rwlock_init(&p->lock, NULL) == 0);
    reserve_rows(p, ROWS_FIRST);
    p->cell = grow(NULL, CELLS + 1, sizeof *p->cell);
    memset(p->cell, 0, (CELLS + 1) * sizeof *p->cell);
    rebuild_slots(p);
    pool_follow_lexicon(p);
    return p;
}

void pool_free(struct pool *p) {
    if (!p) return;
    pthread_rwlock_destroy(&p->lock);
    free_rows(p);
    free(p->slot);
    free(p->cell);
    free(p->near);
    free(p->near_at);
    free(p);
}

void pool_put(struct pool *p, const struct card *c) {
    CHECK(c->n_speaks <= CARD_LANGUAGES && c->n_knows <= CARD_ITEMS);
    pthread_rwlock_wrlock(&p->lock);
    if (lexicon_size() > p->concepts) take_neighbours(p, find_neighbours()); /* the card may have a concept that is new */
    int64_t old = find_row(p, c->id);
    bool stays =
        old != NO_ROW && cell_of(c->lat, c->lon) == cell_of(p->row[old].lat, p->row[old].lon);
    if (stays) {
        struct row before = p->row[old];
        write_row(p, (size_t)old, c, &before);
    } else {
        if (old != NO_ROW) remove_row(p, (size_t)old);
        append_row(p, c);
        tidy_if_due(p);
    }
    pthread_rwlock_unlock(&p->lock);
}

void pool_remove(struct pool *p, int64_t id) {
    pthread_rwlock_wrlock(&p->lock);
    int64_t old = find_row(p, id);
    if (old != NO_ROW) {
        remove_row(p, (size_t)old);
        tidy_if_due(p);
    }
    pthread_rwlock_unlock(&p->lock);
}

size_t pool_size(struct pool *p) {
    pthread_rwlock_rdlock(&p->lock);
    size_t n = p->n - p->gone;
    pthread_rwlock_unlock(&p->lock);
    return n;
}
