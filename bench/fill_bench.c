/* fill_bench.c -- how long it takes until everybody in the database can be ranked, and until a change is.
**
**     fill_bench DIR [HELPERS [POSTGRESQL_URL]]     1,000,000 helpers unless said
**
** Writes the helpers of crowd.h into an empty database in DIR (or that of the URL), unless it has them, then fills the pool as
** `inzet serve` does when it starts, and changes one profile after the other until the pool shows it.
*/
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/resource.h>
#include <time.h>
#include <unistd.h>

#include "base/clock.h"
#include "base/rand.h"
#include "crowd_store.h"
#include "demo_sql.h"
#include "people/helper_pool.h"
#include "waits.h"

enum { CHANGES = 50 };

static enum status note_change(struct db *db, void *args) {
    const int64_t *id = args;
    demo_contact_insert(db, (struct demo_contact_insert_in){.id = {id[1]}, .person = {id[0]}, .at = clock_now()}, NULL);
    db_change(db, "helper", id[0]);
    return db_status(db);
}

static _Atomic int64_t heard;

/* Called after the pool's own listener: the change is in the pool. */
static void hear(void *context, struct str kind, int64_t id) {
    (void)context, (void)kind;
    atomic_store(&heard, id);
}

/* From the moment a change is durable until rankings see it. */
static void measure_changes(struct store *store, int64_t helpers, struct arena *a) {
    double us[CHANGES];
    for (int k = 0; k < CHANGES; k++) {
        int64_t args[] = {1 + k * (helpers / CHANGES), id_new()};
        CHECK(db_write(store, a, note_change, args) == OK);
        int64_t start = clock_monotonic_us();
        while (atomic_load(&heard) != args[0] && clock_monotonic_us() - start < 2000000) usleep(50);
        us[k] = (double)(clock_monotonic_us() - start);
    }
    waits_print("change", us, CHANGES);
}

/* Of all threads so far. */
static double processor_s(void) {
    struct timespec t;
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &t);
    return (double)t.tv_sec + (double)t.tv_nsec / 1e9;
}

int main(int argc, char **argv) {
    int64_t helpers = argc > 2 ? atoll(argv[2]) : 1000000;
    struct arena a = arena_make(0), work = arena_make(0);
    struct str why;
    struct store *store;
    if (argc < 2 || store_open(&(struct store_config){.dir = argv[1], .url = argc > 3 ? argv[3] : NULL}, &store, &why, &a) != OK)
        return 2;
    crowd_store(store, crowd_new(&a), helpers);
    double busy = processor_s();
    int64_t start = clock_monotonic_us();
    CHECK(helper_pool_start(store, &work) == OK);
    int64_t filled = clock_monotonic_us();
    busy = processor_s() - busy;
    struct rusage used;
    getrusage(RUSAGE_SELF, &used);
    printf("fill %zu helpers in %.2f s, %.2f s of processors, %.0f MB resident at most, pool %.1f bytes each\n",
           pool_size(helper_pool()), (double)(filled - start) / 1e6, busy, (double)used.ru_maxrss / 1024,
           (double)pool_bytes(helper_pool()) / (double)pool_size(helper_pool()));
    store_listen(store, hear, NULL);
    measure_changes(store, helpers, &a);
    store_close(store);
    return 0;
}
