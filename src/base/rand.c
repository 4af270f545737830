/* rand.c -- secrets from libsodium, repeatable chance from splitmix64, ids from the clock. */
#include "rand.h"

#include <sodium.h>
#include <stdatomic.h>
#include <stdbool.h>

#include "check.h"
#include "clock.h"

void rand_bytes(void *bytes, size_t n) {
    randombytes_buf(bytes, n);
}

struct rand rand_seeded(uint64_t seed) {
    return (struct rand){seed};
}

uint64_t rand_next(struct rand *r) {
    uint64_t z = (r->state += 0x9e3779b97f4a7c15u);
    z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9u;
    z = (z ^ (z >> 27)) * 0x94d049bb133111ebu;
    return z ^ (z >> 31);
}

uint32_t rand_below(struct rand *r, uint32_t limit) {
    CHECK(limit > 0);
    return (uint32_t)(((rand_next(r) >> 32) * limit) >> 32);
}

double rand_unit(struct rand *r) {
    return (double)(rand_next(r) >> 11) * 0x1.0p-53;
}

/* The generator of a thread, seeded once: ids need not be secret, and asking the kernel each time would be a system call. */
static uint32_t id_chance(void) {
    static _Thread_local struct rand chance;
    static _Thread_local bool seeded;
    if (!seeded) rand_bytes(&chance, sizeof chance);
    seeded = true;
    return rand_below(&chance, 1 << 12);
}

int64_t id_new(void) {
    static const int64_t epoch_ms = 1577836800000; /* 2020-01-01 */
    static _Atomic int64_t last;
    int64_t ms = clock_ms() - epoch_ms;
    if (ms < 0) ms = 0;
    int64_t fresh = ((ms & 0xffffffffff) << 13) | id_chance();
    int64_t seen = atomic_load(&last), id;
    do id = fresh > seen ? fresh : seen + 1;
    while (!atomic_compare_exchange_weak(&last, &seen, id));
    return id;
}
