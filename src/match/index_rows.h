/* index_rows.h -- cards in columns: one array for each thing that a search looks at, a row for each card.
**
** Rows are written once, one behind the other; a card that changes gets a new row, and the old one is told when it died. So
** whoever knows how many rows there were at a moment sees the pool as it was at that moment, while others write.
*/
#ifndef MATCH_INDEX_ROWS_H
#define MATCH_INDEX_ROWS_H

#include <stdatomic.h>

#include "match/pool_fit.h"

enum {
    DAY_FOREVER = UINT16_MAX,        /* until: no end */
    LIVES = UINT32_MAX,              /* died: not yet */
    ITEMS_MOST = CARD_LANGUAGES + CARD_ITEMS
};

/* A place where helpers leave from. */
struct spot { float lat, lon; struct point at; };

struct rows {
    size_t n, room;                  /* rows, and those with memory */
    size_t n_spots, room_spots, n_items, room_items;
    /* a value for each row */
    int64_t  *id;
    uint64_t *professions, *speaks;  /* speaks: a bit per language, modulo 64 */
    _Atomic uint32_t *died;          /* number of the change that replaced it; 0: it never lived */
    uint32_t *spot, *items, *last_asked, *grid, *licences;
    uint16_t *works, *radius, *from, *until, *paused_until, *changed;    /* days since 1970 */
    uint8_t  *paid, *hours, *years, *asked_week, *missed, *n_speaks, *n_knows;
    /* places, and items: of a row its languages with their levels from items[row] on, then its concepts with their weights */
    struct spot *spots;
    uint16_t *concept;
    uint8_t  *value;
};

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
    return atomic_load_explicit(&r->died[i], memory_order_relaxed) >= changes;
}

#endif
