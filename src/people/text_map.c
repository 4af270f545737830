/* text_map.c -- open addressing with linear probing; at most half of the slots are taken. */
#include "people/text_map.h"

enum { FIRST_CAP = 1024 };

static struct text_map_slot *slot_of(const struct text_map *m, struct str key) {
    size_t i = (size_t)str_hash(key) & (m->cap - 1);
    while (m->slots[i].key.s && !str_eq(m->slots[i].key, key)) i = (i + 1) & (m->cap - 1);
    return &m->slots[i];
}

static void grow(struct text_map *m) {
    struct text_map old = *m;
    m->cap = old.cap ? old.cap * 2 : FIRST_CAP;
    m->slots = arena_array(m->arena, struct text_map_slot, m->cap);
    for (size_t i = 0; i < old.cap; i++)
        if (old.slots[i].key.s) *slot_of(m, old.slots[i].key) = old.slots[i];
}

const void **text_map_at(struct text_map *m, struct str key) {
    if (m->n * 2 >= m->cap) grow(m);
    struct text_map_slot *slot = slot_of(m, key);
    if (!slot->key.s) {
        slot->key = key.s ? key : STR("");
        m->n++;
    }
    return &slot->value;
}
