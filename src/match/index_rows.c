/* index_rows.c -- writing cards into columns and reading them back. */
#include "match/index_rows.h"

#include <stddef.h>
#include <stdlib.h>
#include <string.h>

/* Every column that has a value for each row; id is among them, items, places and their numbers are not. */
#define COLUMN(name) {offsetof(struct rows, name), sizeof *((struct rows *)0)->name}
static const struct { size_t at, size; } columns[] = {
    COLUMN(id), COLUMN(professions), COLUMN(speaks), COLUMN(died), COLUMN(spot), COLUMN(items), COLUMN(last_asked),
    COLUMN(grid), COLUMN(licences), COLUMN(works), COLUMN(radius), COLUMN(from), COLUMN(until), COLUMN(paused_until),
    COLUMN(changed), COLUMN(paid), COLUMN(hours), COLUMN(years), COLUMN(asked_week), COLUMN(missed), COLUMN(n_speaks),
    COLUMN(n_knows),
};

static char **column_of(const struct rows *r, size_t k) {
    return (char **)((uintptr_t)r + columns[k].at);
}

static void *grow(void *old, size_t n, size_t size) {
    void *p = reallocarray(old, n ? n : 1, size);
    CHECK(p);
    return p;
}

void rows_reserve(struct rows *r, size_t rows, size_t spots, size_t items) {
    for (size_t k = 0; k < COUNT(columns) && rows > r->room; k++) {
        char **column = column_of(r, k);
        *column = grow(*column, rows, columns[k].size);
    }
    if (rows > r->room) r->room = rows;
    if (spots > r->room_spots) r->spots = grow(r->spots, r->room_spots = spots, sizeof *r->spots);
    if (items <= r->room_items) return;
    r->concept = grow(r->concept, items, sizeof *r->concept);
    r->value = grow(r->value, items, sizeof *r->value);
    r->room_items = items;
}

void rows_free(struct rows *r) {
    for (size_t k = 0; k < COUNT(columns); k++) free(*column_of(r, k));
    free(r->spots);
    free(r->concept);
    free(r->value);
    *r = (struct rows){0};
}

size_t rows_bytes(const struct rows *r) {
    size_t bytes = r->room_spots * sizeof *r->spots + r->room_items * (sizeof *r->concept + sizeof *r->value);
    for (size_t k = 0; k < COUNT(columns); k++) bytes += r->room * columns[k].size;
    return bytes;
}

/* ---- writing ---- */

static uint16_t day_kept(day_n day) {
    return (uint16_t)(day < 0 ? 0 : day >= DAY_FOREVER ? DAY_FOREVER - 1 : day);
}

static void write_item(struct rows *r, concept_n concept, uint8_t value) {
    r->concept[r->n_items] = (uint16_t)concept;
    r->value[r->n_items++] = value;
}

static void write_items(struct rows *r, size_t i, const struct card *c) {
    r->items[i] = (uint32_t)r->n_items;
    r->n_speaks[i] = c->n_speaks;
    r->n_knows[i] = c->n_knows;
    r->speaks[i] = 0;
    r->licences[i] = 0;
    for (size_t k = 0; k < c->n_speaks; k++) {
        write_item(r, c->speaks[k].language, c->speaks[k].level);
        r->speaks[i] |= language_bit(c->speaks[k].language);
    }
    for (size_t k = 0; k < c->n_knows; k++) {
        write_item(r, c->knows[k].concept, whole_weight(c->knows[k].weight));
        r->licences[i] |= licence_bits(c->knows[k].concept);
    }
}

void rows_write(struct rows *r, const struct card *c) {
    size_t i = r->n;
    CHECK(c->n_speaks <= CARD_LANGUAGES && c->n_knows <= CARD_ITEMS && i < r->room && r->n_spots < r->room_spots &&
          r->n_items + ITEMS_MOST <= r->room_items);
    r->id[i] = c->id;
    r->professions[i] = c->professions;
    r->spot[i] = (uint32_t)r->n_spots;
    r->spots[r->n_spots++] = (struct spot){c->lat, c->lon, point_of(c->lat, c->lon)};
    r->last_asked[i] = (uint32_t)(c->last_asked < 0 ? 0 : c->last_asked > UINT32_MAX ? UINT32_MAX : c->last_asked);
    r->grid[i] = c->grid;
    r->works[i] = c->works;
    r->radius[i] = c->radius;
    r->from[i] = day_kept(c->from);
    r->until[i] = c->until ? day_kept(c->until) : DAY_FOREVER;
    r->paused_until[i] = day_kept(c->paused_until);
    r->changed[i] = day_kept(c->changed);
    r->paid[i] = c->paid;
    r->hours[i] = c->hours;
    r->years[i] = c->years;
    r->asked_week[i] = c->asked_week;
    r->missed[i] = c->missed;
    write_items(r, i, c);
    atomic_store_explicit(&r->died[i], LIVES, memory_order_relaxed);
}

void rows_copy(const struct rows *from, size_t i, struct rows *to, uint32_t spot) {
    size_t at = to->n++, n = (size_t)from->n_speaks[i] + from->n_knows[i];
    for (size_t k = 0; k < COUNT(columns); k++)
        if (columns[k].at != offsetof(struct rows, died))   /* which others may be writing */
            memcpy(*column_of(to, k) + at * columns[k].size, *column_of(from, k) + i * columns[k].size, columns[k].size);
    memcpy(to->concept + to->n_items, from->concept + from->items[i], n * sizeof *to->concept);
    memcpy(to->value + to->n_items, from->value + from->items[i], n * sizeof *to->value);
    to->items[at] = (uint32_t)to->n_items;
    to->n_items += n;
    to->spot[at] = spot;
    atomic_store_explicit(&to->died[at], LIVES, memory_order_relaxed);
}

/* ---- reading ---- */

void rows_card(const struct rows *r, size_t i, struct card *ret) {
    const struct spot *spot = &r->spots[r->spot[i]];
    size_t item = r->items[i];
    struct card c = {
        .id = r->id[i], .lat = spot->lat, .lon = spot->lon, .radius = r->radius[i], .works = r->works[i], .grid = r->grid[i],
        .professions = r->professions[i], .from = r->from[i], .until = r->until[i] == DAY_FOREVER ? 0 : r->until[i],
        .paused_until = r->paused_until[i], .changed = r->changed[i], .paid = r->paid[i], .hours = r->hours[i],
        .years = r->years[i], .asked_week = r->asked_week[i], .missed = r->missed[i], .last_asked = r->last_asked[i],
        .n_speaks = r->n_speaks[i], .n_knows = r->n_knows[i],
    };
    for (size_t k = 0; k < c.n_speaks; k++, item++) c.speaks[k] = (struct spoken){r->concept[item], r->value[item]};
    for (size_t k = 0; k < c.n_knows; k++, item++)
        c.knows[k] = (struct weighted){r->concept[item], (float)r->value[item] / WHOLE};
    *ret = c;
}
