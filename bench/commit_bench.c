/* commit_bench.c -- durable transactions a second, with and without shared commits.
**
**   commit_bench [SECONDS [POSTGRESQL_URL]]    uses the current folder, and so its disk
**
** A transaction here is what a small form does: a key that must be new, an answer, a fact for the
** listeners. `group` 1 commits each by itself, which is what fsync allows; the larger one is what
** the program does.
*/
#include <pthread.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

#include "base/clock.h"
#include "base/log.h"
#include "base/rand.h"
#include "db/db.h"
#include "waits.h"

enum { CLIENTS_MAX = 256, SAMPLES = 1 << 16 };

struct client {
    struct store *store;
    _Atomic bool *stop;
    size_t done;
    double *waited_us;         /* SAMPLES of them, the latest */
};

static enum status submit(struct db *db, void *args) {
    struct once form = {.made = clock_now(), .name = *(const struct str *)args};
    struct str before;
    if (db_once(db, form, &before)) db_once_answer(db, form, STR("/jobs/1234567890/thanks"));
    db_change(db, "job", 1);
    return OK;
}

static void *client_main(void *context) {
    struct client *c = context;
    struct arena a = arena_make(0);
    while (!atomic_load(c->stop)) {
        unsigned long long chance[2];
        rand_bytes(chance, sizeof chance);
        struct str key = str_fmt(&a, "%llx%llx", chance[0], chance[1]);
        int64_t start = clock_monotonic_us();
        if (db_write(c->store, &a, submit, &key) == OK)
            c->waited_us[c->done++ % SAMPLES] = (double)(clock_monotonic_us() - start);
        arena_reset(&a);
    }
    arena_free(&a);
    return NULL;
}

/* The middle client stands for all. */
static void report(const struct client *clients, int n, int group, int64_t us) {
    size_t done = 0, sampled = clients[n / 2].done < SAMPLES ? clients[n / 2].done : SAMPLES;
    double *waited = clients[n / 2].waited_us;
    for (int i = 0; i < n; i++) done += clients[i].done;
    waits_sort(waited, sampled);
    printf("%6d %8d %12.0f %10.2f %10.2f\n", group, n, (double)done * 1e6 / (double)us,
           waits_ms(waited, sampled, 50), waits_ms(waited, sampled, 99));
}

static void measure(const char *url, int group, int n, int seconds) {
    static pthread_t threads[CLIENTS_MAX];
    static struct client clients[CLIENTS_MAX];
    struct store_config config = {.url = url, .dir = ".", .group = group, .readers = url ? 16 : 2};
    struct arena a = arena_make(0);
    struct store *s;
    struct str why;
    _Atomic bool stop = false;
    CHECK(store_open(&config, &s, &why, &a) == OK);
    int64_t start = clock_monotonic_us();
    for (int i = 0; i < n; i++) {
        clients[i] = (struct client){s, &stop, 0, calloc(SAMPLES, sizeof(double))};
        CHECK(pthread_create(&threads[i], NULL, client_main, &clients[i]) == 0);
    }
    sleep((unsigned)seconds);
    atomic_store(&stop, true);
    for (int i = 0; i < n; i++) pthread_join(threads[i], NULL);
    report(clients, n, group, clock_monotonic_us() - start);
    for (int i = 0; i < n; i++) free(clients[i].waited_us);
    store_close(s);
    arena_free(&a);
}

int main(int argc, char **argv) {
    static const int clients[] = {1, 8, 64, 256};
    int seconds = argc > 1 ? (int)strtol(argv[1], NULL, 10) : 2;
    const char *url = argc > 2 ? argv[2] : NULL;
    if (!url && access("inzet.db", F_OK) == 0) {
        fputs("there is a database in this folder; measure in an empty one\n", stderr);
        return 1;
    }
    log_level_set(LOG_ERROR);
    printf("%6s %8s %12s %10s %10s\n", "group", "clients", "writes/s", "p50 ms", "p99 ms");
    for (size_t i = 0; i < COUNT(clients); i++) measure(url, 1, clients[i], seconds);
    for (size_t i = 0; i < COUNT(clients) && !url; i++) measure(url, 512, clients[i], seconds);
    if (!url) unlink("inzet.db");
    return 0;
}
