/* index_rows.c -- writing cards into columns and reading them back. */
#include "match/index_rows.h"

#include <stdlib.h>
#include <string.h>

static void *grow(void *old, size_t n, size_t size) {
    void *p = reallocarray(old, n ? n : 1, size);
    CHECK(p);
    return p;
}

void rows_reserve(struct rows *r, size_t rows, size_t spots, size_t items) {
    size_t chunks = (rows + CHUNK - 1) / CHUNK;
    if (rows > r->room) {
        r->chunk = grow(r->chunk, chunks, sizeof *r->chunk);
        r->joined = grow(r->joined, chunks * CHUNK, sizeof *r->joined);
        r->room = chunks * CHUNK;
    }
    if (spots > r->room_spots) r->spots = grow(r->spots, r->room_spots = spots, sizeof *r->spots);
    if (items <= r->room_items) return;
    r->concept = grow(r->concept, items, sizeof *r->concept);
    r->value = grow(r->value, items, sizeof *r->value);
    r->room_items = items;
}

void rows_free(struct rows *r) {
    free(r->chunk);
    free(r->joined);
    free(r->spots);
    free(r->concept);
    free(r->value);
    *r = (struct rows){0};
}

size_t rows_bytes(const struct rows *r) {
    return r->room / CHUNK * sizeof *r->chunk + r->room * sizeof *r->joined + r->room_spots * sizeof *r->spots +
           r->room_items * (sizeof *r->concept + sizeof *r->value);
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
    ROW(r, i, items) = (uint32_t)r->n_items;
    ROW(r, i, n_speaks) = c->n_speaks;
    ROW(r, i, n_knows) = c->n_knows;
    ROW(r, i, speaks) = 0;
    ROW(r, i, licences) = 0;
    for (size_t k = 0; k < c->n_speaks; k++) {
        write_item(r, c->speaks[k].language, c->speaks[k].level);
        ROW(r, i, speaks) |= language_bit(c->speaks[k].language);
    }
    for (size_t k = 0; k < c->n_knows; k++) {
        write_item(r, c->knows[k].concept, whole_weight(c->knows[k].weight));
        ROW(r, i, licences) |= licence_bits(c->knows[k].concept);
    }
}

void rows_write(struct rows *r, const struct card *c) {
    size_t i = r->n;
    CHECK(c->n_speaks <= CARD_LANGUAGES && c->n_knows <= CARD_ITEMS && i < r->room && r->n_spots < r->room_spots &&
          r->n_items + ITEMS_MOST <= r->room_items);
    ROW(r, i, id) = c->id;
    ROW(r, i, professions) = c->professions;
    ROW(r, i, spot) = (uint32_t)r->n_spots;
    r->spots[r->n_spots++] = (struct spot){c->lat, c->lon, point_of(c->lat, c->lon)};
    ROW(r, i, last_asked) = (uint32_t)(c->last_asked < 0 ? 0 : c->last_asked > UINT32_MAX ? UINT32_MAX : c->last_asked);
    ROW(r, i, grid) = c->grid;
    ROW(r, i, works) = c->works;
    ROW(r, i, radius) = c->radius;
    ROW(r, i, from) = day_kept(c->from);
    ROW(r, i, until) = c->until ? day_kept(c->until) : DAY_FOREVER;
    ROW(r, i, paused_until) = day_kept(c->paused_until);
    ROW(r, i, changed) = day_kept(c->changed);
    r->joined[i] = day_kept(c->joined);
    ROW(r, i, paid) = c->paid;
    ROW(r, i, hours) = c->hours;
    ROW(r, i, years) = c->years;
    ROW(r, i, asked_week) = c->asked_week;
    ROW(r, i, missed) = c->missed;
    write_items(r, i, c);
    atomic_store_explicit(&ROW(r, i, died), LIVES, memory_order_relaxed);
}

void rows_copy(const struct rows *from, size_t i, struct rows *to, uint32_t spot) {
    const struct chunk *a = chunk_of(from, i);
    size_t at = to->n++, k = i % CHUNK, m = at % CHUNK, n = (size_t)a->n_speaks[k] + a->n_knows[k];
    struct chunk *b = chunk_of(to, at);
    b->paid[m] = a->paid[k];
    b->asked_week[m] = a->asked_week[k];
    b->radius[m] = a->radius[k];
    b->from[m] = a->from[k];
    b->until[m] = a->until[k];
    b->paused_until[m] = a->paused_until[k];
    b->spot[m] = spot;
    b->grid[m] = a->grid[k];
    b->licences[m] = a->licences[k];
    b->professions[m] = a->professions[k];
    b->speaks[m] = a->speaks[k];
    b->last_asked[m] = a->last_asked[k];
    b->items[m] = (uint32_t)to->n_items;
    b->works[m] = a->works[k];
    b->changed[m] = a->changed[k];
    to->joined[at] = from->joined[i];
    b->years[m] = a->years[k];
    b->missed[m] = a->missed[k];
    b->hours[m] = a->hours[k];
    b->n_speaks[m] = a->n_speaks[k];
    b->n_knows[m] = a->n_knows[k];
    b->id[m] = a->id[k];
    atomic_store_explicit(&b->died[m], LIVES, memory_order_relaxed);
    memcpy(to->concept + to->n_items, from->concept + a->items[k], n * sizeof *to->concept);
    memcpy(to->value + to->n_items, from->value + a->items[k], n * sizeof *to->value);
    to->n_items += n;
}

/* ---- reading ---- */

void rows_card(const struct rows *r, size_t row, struct card *ret) {
    const struct chunk *from = chunk_of(r, row);
    size_t i = row % CHUNK, item = from->items[i];
    const struct spot *spot = &r->spots[from->spot[i]];
    struct card c = {
        .id = from->id[i], .lat = spot->lat, .lon = spot->lon, .radius = from->radius[i], .works = from->works[i],
        .grid = from->grid[i], .professions = from->professions[i], .from = from->from[i],
        .until = from->until[i] == DAY_FOREVER ? 0 : from->until[i], .paused_until = from->paused_until[i],
        .changed = from->changed[i], .joined = r->joined[row], .paid = from->paid[i], .hours = from->hours[i],
        .years = from->years[i], .asked_week = from->asked_week[i], .missed = from->missed[i], .last_asked = from->last_asked[i],
        .n_speaks = from->n_speaks[i], .n_knows = from->n_knows[i],
    };
    for (size_t k = 0; k < c.n_speaks; k++, item++) c.speaks[k] = (struct spoken){r->concept[item], r->value[item]};
    for (size_t k = 0; k < c.n_knows; k++, item++)
        c.knows[k] = (struct weighted){r->concept[item], (float)r->value[item] / WHOLE};
    *ret = c;
}
