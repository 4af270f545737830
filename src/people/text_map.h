/* text_map.h -- a table from texts to pointers, for work that meets the same texts again and again.
**
** It only grows, lives in an arena and belongs to one thread. Texts are not copied: they must live as long as the table.
*/
#ifndef PEOPLE_TEXT_MAP_H
#define PEOPLE_TEXT_MAP_H

#include "base/str.h"

struct text_map_slot { struct str key; const void *value; };

struct text_map {
    struct arena *arena;
    struct text_map_slot *slots;
    size_t n, cap;               /* cap: 0 or a power of two */
};

static inline struct text_map text_map_make(struct arena *a) { return (struct text_map){.arena = a}; }

/* Where the value of `key` stands: NULL there when the key is new; the caller then puts one. Valid until the next call. */
const void **text_map_at(struct text_map *m, struct str key);

#endif
