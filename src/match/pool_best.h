/* pool_best.h -- the best so many of any number of candidates: a heap with the worst on top. */
#ifndef MATCH_POOL_BEST_H
#define MATCH_POOL_BEST_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

struct rows;

/* More points are better; then who was asked least recently; then the smaller id. */
struct candidate {
    int32_t  points;
    uint32_t last_asked;
    int64_t  id;
    const struct rows *rows;         /* where it was found, with the row */
    uint32_t row;
};

struct best { struct candidate *heap; size_t n, limit; };

bool best_would_take(const struct best *b, const struct candidate *c);
void best_offer(struct best *b, struct candidate c);
/* Takes the worst out; there must be one. */
struct candidate best_pop(struct best *b);

/* Whether a sorted list has `id`. */
bool ids_have(const int64_t *ids, size_t n, int64_t id);

#endif
