/* pool_best.c -- the heap. */
#include "match/pool_best.h"

static bool is_worse(const struct candidate *a, const struct candidate *b) {
    if (a->points != b->points) return a->points < b->points;
    if (a->last_asked != b->last_asked) return a->last_asked > b->last_asked;
    return a->id > b->id;
}

static void sift_down(struct best *b) {
    for (size_t at = 0, child; (child = 2 * at + 1) < b->n; at = child) {
        if (child + 1 < b->n && is_worse(&b->heap[child + 1], &b->heap[child])) child++;
        if (!is_worse(&b->heap[child], &b->heap[at])) return;
        struct candidate swap = b->heap[at];
        b->heap[at] = b->heap[child];
        b->heap[child] = swap;
    }
}

bool best_would_take(const struct best *b, const struct candidate *c) {
    return b->n < b->limit || is_worse(&b->heap[0], c);
}

void best_offer(struct best *b, struct candidate c) {
    if (!best_would_take(b, &c)) return;
    if (b->n == b->limit) {
        b->heap[0] = c;
        sift_down(b);
        return;
    }
    size_t at = b->n++;
    for (; at && is_worse(&c, &b->heap[(at - 1) / 2]); at = (at - 1) / 2) b->heap[at] = b->heap[(at - 1) / 2];
    b->heap[at] = c;
}

struct candidate best_pop(struct best *b) {
    struct candidate worst = b->heap[0];
    b->heap[0] = b->heap[--b->n];
    sift_down(b);
    return worst;
}

bool ids_have(const int64_t *ids, size_t n, int64_t id) {
    size_t lo = 0, hi = n;
    while (lo < hi) {
        size_t mid = (lo + hi) / 2;
        if (ids[mid] == id) return true;
        if (ids[mid] < id) lo = mid + 1;
        else hi = mid;
    }
    return false;
}
