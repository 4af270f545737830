/* rate.c -- a four-way table of buckets under one lock, which is held for some fifty instructions. */
#include "rate.h"

#include <pthread.h>
#include <sodium.h>
#include <stdlib.h>
#include <string.h>

enum { SETS = 8192, WAYS = 4 };
#define HOUR_US 3600000000.0

struct bucket {
    uint64_t key;      /* 0: free */
    int64_t  seen_us;
    double   drops, limit;
};

struct rates {
    pthread_mutex_t lock;
    unsigned char secret[crypto_shorthash_KEYBYTES];
    struct bucket at[SETS][WAYS];
};

struct rates *rates_make(void) {
    struct rates *r = calloc(1, sizeof *r);
    if (!r) return NULL;
    pthread_mutex_init(&r->lock, NULL);
    crypto_shorthash_keygen(r->secret);
    return r;
}

void rates_free(struct rates *r) {
    if (!r) return;
    pthread_mutex_destroy(&r->lock);
    free(r);
}

/* A keyed hash, so that nobody can choose keys that meet in one set. */
static uint64_t key_of(const struct rates *r, const char *what, struct str key) {
    unsigned char text[256], out[crypto_shorthash_BYTES];
    size_t n = strnlen(what, 60), m = key.n < sizeof text - 64 ? key.n : sizeof text - 64;
    memcpy(text, what, n);
    text[n] = 0;
    if (m) memcpy(text + n + 1, key.s, m);
    crypto_shorthash(out, text, n + 1 + m, r->secret);
    uint64_t h;
    memcpy(&h, out, sizeof h);
    return h ? h : 1;
}

static double drops_now(const struct bucket *b, int64_t now_us) {
    double drops = b->drops + (double)(now_us - b->seen_us) * b->limit / HOUR_US;
    return drops > b->limit ? b->limit : drops;
}

static double share_left(const struct bucket *b, int64_t now_us) {
    return b->key ? drops_now(b, now_us) / b->limit : 2; /* free places go first */
}

/* The bucket of `key`; a new one starts full. */
static struct bucket *bucket_find(struct rates *r, uint64_t key, int limit, int64_t now_us) {
    struct bucket *set = r->at[key % SETS], *room = set;
    for (int i = 0; i < WAYS; i++) {
        if (set[i].key == key) return &set[i];
        if (share_left(&set[i], now_us) > share_left(room, now_us)) room = &set[i];
    }
    *room = (struct bucket){.key = key, .seen_us = now_us, .drops = limit, .limit = limit};
    return room;
}

bool rate_take(struct rates *r, const char *what, struct str key, int limit, int64_t now_us) {
    uint64_t k = key_of(r, what, key);
    pthread_mutex_lock(&r->lock);
    struct bucket *b = bucket_find(r, k, limit, now_us);
    double drops = drops_now(b, now_us);
    bool granted = drops >= 1;
    b->drops = granted ? drops - 1 : drops;
    b->seen_us = now_us;
    pthread_mutex_unlock(&r->lock);
    return granted;
}
