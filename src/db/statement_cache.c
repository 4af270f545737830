/* statement_cache.c -- open addressing with linear steps, at most half full. */
#include "db/statement_cache.h"

#include <stdint.h>
#include <stdlib.h>

#include "base/check.h"

enum { FIRST_CAP = 64 };

static size_t slot_of(const struct cache *c, const char *sql) {
    size_t i = (size_t)(((uint64_t)(uintptr_t)sql * 0x9e3779b97f4a7c15u) >> 32) & (c->cap - 1);
    while (c->slots[i].sql && c->slots[i].sql != sql) i = (i + 1) & (c->cap - 1);
    return i;
}

void *cache_get(const struct cache *c, const char *sql) {
    return c->cap ? c->slots[slot_of(c, sql)].prepared : NULL;
}

static void cache_grow(struct cache *c) {
    struct cache bigger = {.cap = c->cap ? c->cap * 2 : FIRST_CAP};
    bigger.slots = calloc(bigger.cap, sizeof *bigger.slots);
    CHECK(bigger.slots);
    for (size_t i = 0; i < c->cap; i++)
        if (c->slots[i].sql) cache_put(&bigger, c->slots[i].sql, c->slots[i].prepared);
    free(c->slots);
    *c = bigger;
}

void cache_put(struct cache *c, const char *sql, void *prepared) {
    if (c->n * 2 >= c->cap) cache_grow(c);
    size_t i = slot_of(c, sql);
    CHECK(!c->slots[i].sql);
    c->slots[i].sql = sql;
    c->slots[i].prepared = prepared;
    c->n++;
}

void cache_clear(struct cache *c, void (*drop)(void *prepared)) {
    for (size_t i = 0; i < c->cap; i++)
        if (c->slots[i].sql) drop(c->slots[i].prepared);
    free(c->slots);
    *c = (struct cache){0};
}
