/* nodes_bench.c -- how long it takes until the other nodes have what one node changed.
**
**     nodes_bench DIR [HELPERS [POSTGRESQL_URL]]      100,000 helpers unless said
**
** Three processes share one database, an SQLite file in DIR or that of the URL, as several `inzet serve` do: each has the
** helpers of crowd.h in its pool and follows the change log. The first changes one helper after the other while a thread of it
** changes others, some hundred a second. Measured is the time from the moment when a change is durable until the pool of each
** other node has it.
*/
#include <pthread.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/mman.h>
#include <sys/wait.h>
#include <unistd.h>

#include "base/clock.h"
#include "base/rand.h"
#include "crowd_store.h"
#include "demo_sql.h"
#include "people/helper_pool.h"
#include "waits.h"

enum { OTHERS = 2, CHANGES = 300, PAUSE_US = 20000, LOAD_PAUSE_US = 2000, PATIENCE_US = 10000000 };

/* Shared by all processes. Times are those of the one monotonic clock of the machine; 0: not yet. */
struct board {
    _Atomic int ready;
    _Atomic int64_t durable_us[CHANGES], heard_us[OTHERS][CHANGES];
};

struct node { struct store_config config; struct board *board; int number; int64_t helpers; };

/* Which helper change `k` is about; others are those of the load. */
static int64_t helper_of(const struct node *n, int k) {
    return 1 + k * (n->helpers / CHANGES);
}

static struct store *open_store(const struct node *n, struct arena *a) {
    struct store *store;
    struct str why;
    if (store_open(&n->config, &store, &why, a) == OK) return store;
    fprintf(stderr, "nodes_bench: %.*s\n", STR_ARGS(why));
    exit(2);
}

/* ---- the other nodes ---- */

/* Called after the pool's own listener: the change is in the pool. */
static void hear(void *context, struct str kind, int64_t id) {
    struct node *n = context;
    int64_t step = n->helpers / CHANGES, k = (id - 1) / step;
    if (!str_eq(kind, STR("helper")) || (id - 1) % step || k >= CHANGES) return;
    atomic_store(&n->board->heard_us[n->number][k], clock_monotonic_us());
}

static bool all_heard(const struct node *n) {
    for (int k = 0; k < CHANGES; k++)
        if (!atomic_load(&n->board->heard_us[n->number][k])) return false;
    return true;
}

static int follow(struct node *n) {
    struct arena a = arena_make(0);
    struct store *store = open_store(n, &a);
    CHECK(helper_pool_start(store, &a) == OK);
    store_listen(store, hear, n);
    atomic_fetch_add(&n->board->ready, 1);
    int64_t until = clock_monotonic_us() + (int64_t)CHANGES * PAUSE_US * 4 + PATIENCE_US;
    while (!all_heard(n) && clock_monotonic_us() < until) usleep(10000);
    bool heard = all_heard(n);
    store_close(store);
    return !heard;
}

/* ---- the node that changes ---- */

static enum status note_change(struct db *db, void *args) {
    const int64_t *id = args;
    demo_contact_insert(db, (struct demo_contact_insert_in){.id = {id_new()}, .person = {*id}, .at = clock_now()}, NULL);
    db_change(db, "helper", *id);
    return db_status(db);
}

struct load { struct store *store; int64_t helpers; atomic_bool ends; };

static void *change_others(void *context) {
    struct load *l = context;
    struct arena a = arena_make(0);
    struct rand r = rand_seeded(1);
    for (; !atomic_load(&l->ends); arena_reset(&a)) {
        int64_t id = 2 + (int64_t)rand_below(&r, (uint32_t)(l->helpers / CHANGES - 2));
        db_write(l->store, &a, note_change, &id);
        usleep(LOAD_PAUSE_US);
    }
    arena_free(&a);
    return NULL;
}

static void change(struct node *n) {
    struct arena a = arena_make(0);
    struct load load = {.store = open_store(n, &a), .helpers = n->helpers};
    pthread_t thread;
    while (atomic_load(&n->board->ready) < OTHERS) usleep(10000);
    CHECK(pthread_create(&thread, NULL, change_others, &load) == 0);
    for (int k = 0; k < CHANGES; k++) {
        int64_t id = helper_of(n, k);
        usleep(PAUSE_US);
        while (db_write(load.store, &a, note_change, &id) == BUSY) usleep(1000);
        atomic_store(&n->board->durable_us[k], clock_monotonic_us());
    }
    atomic_store(&load.ends, true);
    pthread_join(thread, NULL);
    store_close(load.store);
    arena_free(&a);
}

/* ---- the whole ---- */

/* Who hears of a change before its writer is told that it is durable has waited no time. */
static void report(const struct board *b) {
    static double us[OTHERS * CHANGES];
    for (size_t i = 0; i < COUNT(us); i++) {
        int64_t waited = atomic_load(&b->heard_us[i / CHANGES][i % CHANGES]) - atomic_load(&b->durable_us[i % CHANGES]);
        us[i] = waited < 0 ? 0 : (double)waited;
    }
    waits_print("heard", us, COUNT(us));
}

static int populate(const struct node *n) {
    struct arena a = arena_make(0);
    struct store *store = open_store(n, &a);
    crowd_store(store, crowd_new(&a), n->helpers);
    store_close(store);
    return 0;
}

/* Each node is a process of its own, and none is made from one that has threads. */
static bool wait_for_child(void) {
    int how;
    return wait(&how) > 0 && WIFEXITED(how) && WEXITSTATUS(how) == 0;
}

int main(int argc, char **argv) {
    struct node node = {.config = {.dir = argc > 1 ? argv[1] : NULL, .url = argc > 3 ? argv[3] : NULL},
                        .helpers = argc > 2 ? atoll(argv[2]) : 100000};
    node.board = mmap(NULL, sizeof *node.board, PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0);
    if (argc < 2 || node.helpers < 10 * CHANGES) return fputs("usage: nodes_bench DIR [HELPERS [POSTGRESQL_URL]]\n", stderr), 2;
    CHECK(node.board != MAP_FAILED);
    if (fork() == 0) return populate(&node);
    if (!wait_for_child()) return 1;
    for (; node.number < OTHERS; node.number++)
        if (fork() == 0) return follow(&node);
    change(&node);
    bool heard = true;
    for (int k = 0; k < OTHERS; k++) heard = wait_for_child() && heard;
    if (heard) report(node.board);
    else fputs("nodes_bench: a node did not hear of everything\n", stderr);
    return !heard;
}
