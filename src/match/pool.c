/* pool.c -- keeping the cards: views, who looks at them, writing, merging in the background.
**
** Writers take turns (a mutex); readers take no lock and never wait for a writer. See pool_view.h for the idea.
*/
#include "match/pool.h"

#include <pthread.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include "base/thread.h"
#include "match/pool_view.h"

enum {
    READERS = 256,               /* at the same time; more take turns */
    CHANGES_ROOM = 1 << 14,      /* more than so many between two indexes, and writers wait for the merge */
    FILL_FIRST = 1024,
    MERGE_LEAST = 512, MERGE_SHARE = 256     /* merge at so many changes, and one for so many cards */
};

struct pool {
    _Atomic(struct view *) view;
    struct reader reader[READERS];
    pthread_mutex_t lock;        /* of writers, and of everything below */
    pthread_cond_t  merged;      /* a merge has ended */
    pthread_t merger;
    bool merging, has_merger;    /* merger runs; merger is to be joined */
    bool filling;                /* nothing is merged until the pool is filled */
};

struct pool_fill { struct pool *pool; struct rows rows; };

/* ---- looking ---- */

static _Thread_local unsigned usual_slot;

/* The view may be replaced, and freed, between reading it and naming it; so it is read again. */
static bool take_slot(struct pool *p, struct reader *r) {
    struct view *none = NULL, *view = atomic_load(&p->view);
    if (!atomic_compare_exchange_strong(&r->looks_at, &none, view)) return false;
    for (struct view *now; (now = atomic_load(&p->view)) != view; view = now) atomic_store(&r->looks_at, now);
    return true;
}

struct reader *pool_look(struct pool *p, uint32_t *ret_changes) {
    while (!take_slot(p, &p->reader[usual_slot % READERS])) usual_slot++;
    struct reader *r = &p->reader[usual_slot % READERS];
    *ret_changes = atomic_load_explicit(&atomic_load(&r->looks_at)->n_changes, memory_order_acquire);
    return r;
}

void pool_look_away(struct reader *r) {
    atomic_store(&r->looks_at, NULL);
}

char *scratch_of(struct reader *r, enum scratch_use use, size_t bytes) {
    struct scratch *s = &r->scratch[use];
    if (bytes > s->room) {
        free(s->bytes);
        *s = (struct scratch){malloc(bytes + bytes / 8), bytes + bytes / 8};
        CHECK(s->bytes);
    }
    return s->bytes;
}

static bool is_looked_at(struct pool *p, const struct view *v) {
    for (size_t i = 0; i < READERS; i++)
        if (atomic_load(&p->reader[i].looks_at) == v) return true;
    return false;
}

/* ---- views ---- */

static const struct rows *rows_at(const struct view *v, uint32_t number, size_t *ret_row) {
    size_t n = v->index->rows.n;
    *ret_row = number < n ? number : number - n;
    return number < n ? &v->index->rows : &v->changes;
}

/* Where `id` stands in the table of ids, or would. */
static size_t slot_of(const struct view *v, int64_t id) {
    size_t at = (size_t)(((uint64_t)id * 0x9E3779B97F4A7C15u) >> 20) & (v->slots - 1), row;
    for (; v->slot[at]; at = (at + 1) & (v->slots - 1)) {
        const struct rows *r = rows_at(v, v->slot[at] - 1, &row);
        if (ROW(r, row, id) == id) break;
    }
    return at;
}

/* The view with everybody in `chosen`, without changes. */
static struct view *view_new(struct chosen *chosen, size_t n) {
    struct view *v = calloc(1, sizeof *v);
    CHECK(v && n + CHANGES_ROOM < UINT32_MAX);
    v->index = index_build(chosen, n);
    v->cards = n;
    rows_reserve(&v->changes, CHANGES_ROOM, CHANGES_ROOM, (size_t)CHANGES_ROOM * ITEMS_MOST);
    for (v->slots = 1024; v->slots < (n + CHANGES_ROOM) / 3 * 4; v->slots *= 2) {}
    v->slot = calloc(v->slots, sizeof *v->slot);
    CHECK(v->slot);
    for (size_t i = 0; i < n; i++) v->slot[slot_of(v, ROW(&v->index->rows, i, id))] = (uint32_t)i + 1;
    return v;
}

static void view_free(struct view *v) {
    index_free(v->index);
    rows_free(&v->changes);
    free(v->slot);
    free(v);
}

/* Everybody who is there after so many changes. */
static struct chosen *choose(const struct view *v, uint32_t changes, size_t *ret_n) {
    const struct rows *index = &v->index->rows;
    struct chosen *chosen = calloc(index->n + changes + 1, sizeof *chosen);
    CHECK(chosen);
    size_t n = 0;
    for (size_t i = 0; i < index->n; i++)
        if (row_lives(index, i, changes)) chosen[n++] = (struct chosen){.rows = index, .row = (uint32_t)i};
    for (size_t i = 0; i < changes; i++)
        if (row_lives(&v->changes, i, changes)) chosen[n++] = (struct chosen){.rows = &v->changes, .row = (uint32_t)i};
    *ret_n = n;
    return chosen;
}

/* ---- changes ---- */

static void die(struct view *v, uint32_t number, uint32_t change) {
    size_t row;
    const struct rows *r = rows_at(v, number, &row);
    if (!row_lives(r, row, LIVES)) return;
    atomic_store_explicit(&ROW(r, row, died), change, memory_order_relaxed);
    if (r == &v->index->rows) atomic_store_explicit(&v->index->touched[row / CHUNK], true, memory_order_relaxed);
    v->cards--;
}

/* Appends a change: the card, or the end of it. */
static void append(struct view *v, const struct card *card, bool lives) {
    uint32_t change = (uint32_t)v->changes.n;
    size_t slot = slot_of(v, card->id);
    if (!v->slot[slot] && !lives) return;
    rows_write(&v->changes, card);
    if (v->slot[slot]) die(v, v->slot[slot] - 1, change);
    if (lives) v->cards++;
    else atomic_store_explicit(&ROW(&v->changes, change, died), 0, memory_order_relaxed);
    v->slot[slot] = (uint32_t)(v->index->rows.n + change) + 1;
    v->changes.n++;
    atomic_store_explicit(&v->n_changes, change + 1, memory_order_release);
}

/* What was changed in `old` since `from`, once more in `v`. */
static void repeat(struct view *v, const struct view *old, uint32_t from) {
    for (size_t i = from; i < old->changes.n; i++) {
        struct card card;
        rows_card(&old->changes, i, &card);
        append(v, &card, row_lives(&old->changes, i, 1));
    }
}

/* ---- merging ---- */

/* Puts `v` in the place of the present view. The caller holds the lock; the old view is freed by view_retire. */
static struct view *replace_view(struct pool *p, struct view *v, uint32_t from) {
    struct view *old = atomic_load(&p->view);
    repeat(v, old, from);
    atomic_store(&p->view, v);
    return old;
}

static void view_retire(struct pool *p, struct view *v) {
    while (is_looked_at(p, v)) nanosleep(&(struct timespec){.tv_nsec = 100000}, NULL);
    view_free(v);
}

static void *merge(void *pool) {
    thread_begin("merger", THREAD_AWAITED);
    struct pool *p = pool;
    struct view *v = atomic_load(&p->view);      /* only this thread replaces it */
    uint32_t changes = atomic_load_explicit(&v->n_changes, memory_order_acquire);
    size_t n;
    struct chosen *chosen = choose(v, changes, &n);
    struct view *new = view_new(chosen, n);
    free(chosen);
    pthread_mutex_lock(&p->lock);
    replace_view(p, new, changes);
    p->merging = false;
    pthread_cond_broadcast(&p->merged);
    pthread_mutex_unlock(&p->lock);
    view_retire(p, v);
    return NULL;
}

/* The caller holds the lock. */
static void start_merge(struct pool *p) {
    if (p->merging || p->filling) return;
    if (p->has_merger) pthread_join(p->merger, NULL);
    p->merging = p->has_merger = pthread_create(&p->merger, NULL, merge, p) == 0;
    CHECK(p->merging);
}

static void wait_for_merge(struct pool *p) {
    while (p->merging || p->filling) pthread_cond_wait(&p->merged, &p->lock);
}

/* The view that has room for one more change; merges when it is time. The caller holds the lock. */
static struct view *view_to_change(struct pool *p) {
    struct view *v = atomic_load(&p->view);
    if (v->changes.n >= MERGE_LEAST + v->index->rows.n / MERGE_SHARE) start_merge(p);
    while (v->changes.n == CHANGES_ROOM) {
        start_merge(p);
        wait_for_merge(p);
        v = atomic_load(&p->view);
    }
    return v;
}

/* ---- what others call ---- */

struct pool *pool_new(void) {
    struct pool *p = aligned_alloc(_Alignof(struct pool), sizeof *p);
    CHECK(p);
    memset(p, 0, sizeof *p);
    CHECK(pthread_mutex_init(&p->lock, NULL) == 0 && pthread_cond_init(&p->merged, NULL) == 0);
    struct chosen nobody;
    atomic_store(&p->view, view_new(&nobody, 0));
    return p;
}

void pool_free(struct pool *p) {
    if (!p) return;
    if (p->has_merger) pthread_join(p->merger, NULL);
    view_free(atomic_load(&p->view));
    for (size_t i = 0; i < READERS; i++)
        for (enum scratch_use use = 0; use < SCRATCHES; use++) free(p->reader[i].scratch[use].bytes);
    pthread_cond_destroy(&p->merged);
    pthread_mutex_destroy(&p->lock);
    free(p);
}

void pool_put(struct pool *p, const struct card *card) {
    pthread_mutex_lock(&p->lock);
    append(view_to_change(p), card, true);
    pthread_mutex_unlock(&p->lock);
}

void pool_remove(struct pool *p, int64_t id) {
    pthread_mutex_lock(&p->lock);
    append(view_to_change(p), &(struct card){.id = id}, false);
    pthread_mutex_unlock(&p->lock);
}

size_t pool_size(struct pool *p) {
    pthread_mutex_lock(&p->lock);
    size_t n = atomic_load(&p->view)->cards;
    pthread_mutex_unlock(&p->lock);
    return n;
}

size_t pool_bytes(struct pool *p) {
    pthread_mutex_lock(&p->lock);
    const struct view *v = atomic_load(&p->view);
    size_t bytes = sizeof *p + sizeof *v + index_bytes(v->index) + rows_bytes(&v->changes) + v->slots * sizeof *v->slot;
    pthread_mutex_unlock(&p->lock);
    return bytes;
}

void pool_settle(struct pool *p) {
    pthread_mutex_lock(&p->lock);
    wait_for_merge(p);
    if (atomic_load(&p->view)->changes.n) start_merge(p);
    wait_for_merge(p);
    pthread_mutex_unlock(&p->lock);
}

/* ---- filling ---- */

struct pool_fill *pool_fill_begin(struct pool *p) {
    struct pool_fill *f = calloc(1, sizeof *f);
    CHECK(f);
    f->pool = p;
    pthread_mutex_lock(&p->lock);
    CHECK(!p->filling && !p->merging && atomic_load(&p->view)->index->rows.n == 0);
    p->filling = true;
    pthread_mutex_unlock(&p->lock);
    return f;
}

void pool_fill_add(struct pool_fill *f, const struct card *card) {
    struct rows *r = &f->rows;
    size_t more = (r->room * 3 / 2 + FILL_FIRST) / CHUNK * CHUNK;
    if (r->n == r->room) rows_reserve(r, more, more, 0);
    if (r->n_items + ITEMS_MOST > r->room_items) rows_reserve(r, 0, 0, r->room_items * 3 / 2 + FILL_FIRST);
    rows_write(r, card);
    r->n++;
}

void pool_fill_end(struct pool_fill *f) {
    struct pool *p = f->pool;
    struct chosen *chosen = calloc(f->rows.n + 1, sizeof *chosen);
    CHECK(chosen);
    for (size_t i = 0; i < f->rows.n; i++) chosen[i] = (struct chosen){.rows = &f->rows, .row = (uint32_t)i};
    struct view *v = view_new(chosen, f->rows.n);
    free(chosen);
    rows_free(&f->rows);
    free(f);
    pthread_mutex_lock(&p->lock);
    struct view *old = replace_view(p, v, 0);
    p->filling = false;
    pthread_cond_broadcast(&p->merged);
    pthread_mutex_unlock(&p->lock);
    view_retire(p, old);
}
