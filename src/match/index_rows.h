/* index_rows.h -- cards in columns, 64 rows side by side.
**
** A search asks one thing of many people, then another thing of those who are left; so what belongs to one thing stands
** together, for 64 people at a time (a chunk), and all of a chunk stands together in memory, where the processor finds it
** without waiting for each column.
**
** Rows are written once, one behind the other; a card that changes gets a new row, and the old one is told when it died. So
** whoever knows how many rows there were at a moment sees the pool as it was at that moment, while others write.
*/
#ifndef MATCH_INDEX_ROWS_H
#define MATCH_INDEX_ROWS_H

#include <stdatomic.h>

#include "match/pool_fit.h"

enum {
    CHUNK = 64,
    DAY_FOREVER = UINT16_MAX,        /* until: no end */
    LIVES = UINT32_MAX,              /* died: not yet */
    ITEMS_MOST = CARD_LANGUAGES + CARD_ITEMS
};

/* A place where helpers leave from. */
struct spot { float lat, lon; struct point at; };

struct chunk {
    /* read for everybody */
    uint8_t  paid[CHUNK], asked_week[CHUNK];
    uint16_t radius[CHUNK], from[CHUNK], until[CHUNK], paused_until[CHUNK];     /* days since 1970 */
    uint32_t spot[CHUNK], grid[CHUNK];
    uint64_t professions[CHUNK], licences[CHUNK], speaks[CHUNK];                /* speaks: a bit per language, modulo 64 */
    /* read for those who pass */
    _Atomic uint32_t died[CHUNK];    /* number of the change that replaced it; 0: it never lived */
    uint32_t last_asked[CHUNK], items[CHUNK];
    uint16_t works[CHUNK], changed[CHUNK];
    uint8_t  years[CHUNK], missed[CHUNK], hours[CHUNK], n_speaks[CHUNK], n_knows[CHUNK];
    int64_t  id[CHUNK];
};

struct rows {
    size_t n, room;                  /* rows, and those with memory */
    size_t n_spots, room_spots, n_items, room_items;
    struct chunk *chunk;
    uint16_t *joined;                /* by row; asked by searches of people only, which ask many rows and little of each */
    struct spot  *spots;
    /* of a row its languages with their levels from items[] on, then its concepts with their weights */
    uint16_t *concept;
    uint8_t  *value;
};

static inline struct chunk *chunk_of(const struct rows *r, size_t row) {
    return &r->chunk[row / CHUNK];
}

/* The value of a column in a row. */
#define ROW(rows, row, column) (chunk_of(rows, row)->column[(row) % CHUNK])

/* Makes room for so many rows, places and items in all; what is there stays. */
void rows_reserve(struct rows *r, size_t rows, size_t spots, size_t items);
void rows_free(struct rows *r);
size_t rows_bytes(const struct rows *r);
/* Writes a card into row r->n, which must have room for it, as ITEMS_MOST items and a place of its own have; r->n stays. */
void rows_write(struct rows *r, const struct card *card);
/* Copies row `i` of `from` behind the last one of `to`, at the place `spot` of `to`; there must be room. */
void rows_copy(const struct rows *from, size_t i, struct rows *to, uint32_t spot);
/* The card that was written, but for weights in 255ths. */
void rows_card(const struct rows *r, size_t i, struct card *ret);

/* Whether row `i` was there when there were `changes` changes. */
static inline bool row_lives(const struct rows *r, size_t i, uint32_t changes) {
    return atomic_load_explicit(&ROW(r, i, died), memory_order_relaxed) >= changes;
}

#endif
