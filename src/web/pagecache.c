/* pagecache.c -- a hash table whose entries also stand in a line by age; the oldest leave when it is full.
**
** The HTTP library counts references to an answer but has no call that adds one. The one that MHD_create_response gave is
** therefore handed to the table, and queueing adds one for each connection that sends it.
*/
#include "pagecache.h"

#include <pthread.h>
#include <stdlib.h>
#include <string.h>

#include "base/clock.h"

enum { BUCKETS = 4096, SECONDS_KEPT = 60, KEY_MAX = 1024 };

struct kept {
    struct kept *next;              /* in its bucket */
    struct kept *younger, *older;
    struct MHD_Response *answer;
    uint64_t hash, version;
    int64_t until_us;
    size_t bytes, tag, key_n;
    char key[];
};

struct pagecache {
    pthread_mutex_t lock;
    size_t bytes, bytes_max, pages;
    struct kept *oldest, *youngest;
    struct kept *buckets[BUCKETS];
};

struct pagecache *pagecache_make(size_t bytes_max) {
    struct pagecache *c = calloc(1, sizeof *c);
    if (!c) return NULL;
    pthread_mutex_init(&c->lock, NULL);
    c->bytes_max = bytes_max;
    return c;
}

static struct kept **find(struct pagecache *c, uint64_t hash, struct str key) {
    struct kept **at = &c->buckets[hash % BUCKETS];
    while (*at && !((*at)->hash == hash && str_eq((struct str){(*at)->key, (*at)->key_n}, key))) at = &(*at)->next;
    return at;
}

static void drop(struct pagecache *c, struct kept **at) {
    struct kept *k = *at;
    *at = k->next;
    *(k->younger ? &k->younger->older : &c->youngest) = k->older;
    *(k->older ? &k->older->younger : &c->oldest) = k->younger;
    c->bytes -= k->bytes;
    c->pages--;
    MHD_destroy_response(k->answer); /* connections that are sending it hold their own references */
    free(k);
}

static void add(struct pagecache *c, struct kept *k) {
    struct kept **bucket = &c->buckets[k->hash % BUCKETS];
    k->next = *bucket;
    *bucket = k;
    k->older = c->youngest;
    *(c->youngest ? &c->youngest->younger : &c->oldest) = k;
    c->youngest = k;
    c->bytes += k->bytes;
    c->pages++;
}

bool pagecache_answer(struct pagecache *c, struct MHD_Connection *connection, struct str key, uint64_t version,
                      size_t *ret_tag) {
    uint64_t hash = str_hash(key);
    bool answered = false;
    pthread_mutex_lock(&c->lock);
    struct kept **at = find(c, hash, key);
    if (*at && ((*at)->version != version || clock_monotonic_us() > (*at)->until_us)) {
        drop(c, at);
    } else if (*at) {
        answered = MHD_queue_response(connection, MHD_HTTP_OK, (*at)->answer) == MHD_YES;
        *ret_tag = (*at)->tag;
    }
    pthread_mutex_unlock(&c->lock);
    return answered;
}

void pagecache_put(struct pagecache *c, struct str key, uint64_t version, struct MHD_Response *answer, size_t bytes,
                   size_t tag) {
    size_t size = sizeof(struct kept) + key.n;
    struct kept *k = key.n <= KEY_MAX && bytes + size <= c->bytes_max / 8 ? malloc(size) : NULL;
    if (!k) {
        MHD_destroy_response(answer);
        return;
    }
    *k = (struct kept){.answer = answer, .hash = str_hash(key), .version = version, .bytes = bytes + size, .tag = tag,
                       .until_us = clock_monotonic_us() + SECONDS_KEPT * 1000000LL, .key_n = key.n};
    memcpy(k->key, key.s, key.n);
    pthread_mutex_lock(&c->lock);
    struct kept **before = find(c, k->hash, key);
    if (*before) drop(c, before);
    while (c->oldest && c->bytes + k->bytes > c->bytes_max)
        drop(c, find(c, c->oldest->hash, (struct str){c->oldest->key, c->oldest->key_n}));
    add(c, k);
    pthread_mutex_unlock(&c->lock);
}

void pagecache_counts(struct pagecache *c, size_t *ret_pages, size_t *ret_bytes) {
    pthread_mutex_lock(&c->lock);
    *ret_pages = c->pages;
    *ret_bytes = c->bytes;
    pthread_mutex_unlock(&c->lock);
}

void pagecache_free(struct pagecache *c) {
    if (!c) return;
    while (c->oldest) drop(c, find(c, c->oldest->hash, (struct str){c->oldest->key, c->oldest->key_n}));
    pthread_mutex_destroy(&c->lock);
    free(c);
}
