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
#include "crowd.h"
#include "demo_sql.h"
#include "people/helper_pool.h"

enum { A_BATCH = 2000, CHANGES = 50 };

struct batch { const struct crowd *crowd; int64_t from, to; };

static void write_card(struct db *db, const struct card *c, int64_t place) {
    demo_helper_insert(db, (struct demo_helper_insert_in){ .person = {c->id}, .step = 4, .works = c->works,
        .professions = (int64_t)c->professions, .experience = STR(""), .paid = c->paid, .place = place, .radius = c->radius,
        .grid = c->grid, .from_day = c->from, .until_day = c->until, .hours = c->hours, .paused_until = c->paused_until,
        .changed = (time_s)c->changed * SECONDS_A_DAY }, NULL);
    for (size_t i = 0; i < c->n_speaks; i++)
        demo_language_insert(db, (struct demo_language_insert_in){ .helper = {c->id},
            .code = lexicon_concept(c->speaks[i].language)->code, .level = c->speaks[i].level }, NULL);
    for (size_t i = 0; i < c->n_knows; i++)
        demo_item_insert(db, (struct demo_item_insert_in){ .helper = {c->id},
            .concept = lexicon_concept(c->knows[i].concept)->id, .weight = (int64_t)(c->knows[i].weight * 100) }, NULL);
    if (c->last_asked)
        demo_contact_insert(db, (struct demo_contact_insert_in){.id = {c->id}, .person = {c->id}, .at = c->last_asked}, NULL);
}

static enum status write_batch(struct db *db, void *args) {
    const struct batch *b = args;
    for (int64_t id = b->from; id < b->to; id++) {
        struct str name = str_fmt(db_arena(db), "helper %lld", (long long)id);
        struct card card;
        crowd_helper(b->crowd, id, &card);
        demo_person_insert(db, (struct demo_person_insert_in){ .id = {id}, .name = name, .name_fold = name, .email = STR(""),
            .email_key = str_fmt(db_arena(db), "%lld@example.invalid", (long long)id), .phone = STR(""), .state = 1 }, NULL);
        write_card(db, &card, crowd_place(b->crowd, id));
        demo_consent_insert(db, (struct demo_consent_insert_in){.id = {id}, .person = {id}, .version = 1, .at = 1}, NULL);
    }
    return db_status(db);
}

static void write_all(struct store *store, const struct crowd *crowd, int64_t helpers) {
    struct arena a = arena_make(0);
    int64_t start = clock_monotonic_us();
    for (int64_t from = 1; from <= helpers; from += A_BATCH, arena_reset(&a)) {
        struct batch b = {crowd, from, from + A_BATCH <= helpers ? from + A_BATCH : helpers + 1};
        CHECK(db_write(store, &a, write_batch, &b) == OK);
    }
    arena_free(&a);
    fprintf(stderr, "written in %.1f s\n", (double)(clock_monotonic_us() - start) / 1e6);
}

static int64_t count_people(struct store *store, struct arena *a) {
    struct db *db;
    struct demo_people_row n = {0};
    CHECK(db_read_begin(store, a, &db) == OK);
    demo_people(db, &n);
    db_read_end(db);
    return n.n;
}

static enum status note_change(struct db *db, void *args) {
    const int64_t *id = args;
    demo_contact_insert(db, (struct demo_contact_insert_in){.id = {id[1]}, .person = {id[0]}, .at = clock_now()}, NULL);
    db_change(db, "helper", id[0]);
    return db_status(db);
}

static int by_size(const void *a, const void *b) {
    int64_t x = *(const int64_t *)a, y = *(const int64_t *)b;
    return (x > y) - (x < y);
}

static _Atomic int64_t heard;

/* Called after the pool's own listener: the change is in the pool. */
static void hear(void *context, struct str kind, int64_t id) {
    (void)context, (void)kind;
    atomic_store(&heard, id);
}

/* From the moment a change is durable until rankings see it. */
static void measure_changes(struct store *store, int64_t helpers, struct arena *a) {
    int64_t us[CHANGES];
    for (int k = 0; k < CHANGES; k++) {
        int64_t args[] = {1 + k * (helpers / CHANGES), id_new()};
        CHECK(db_write(store, a, note_change, args) == OK);
        int64_t start = clock_monotonic_us();
        while (atomic_load(&heard) != args[0] && clock_monotonic_us() - start < 2000000) usleep(50);
        us[k] = clock_monotonic_us() - start;
    }
    qsort(us, CHANGES, sizeof *us, by_size);
    printf("change is seen after p50 %.2f ms, worst %.2f ms\n", (double)us[CHANGES / 2] / 1000, (double)us[CHANGES - 1] / 1000);
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
    const struct crowd *crowd = crowd_new(&a);
    if (count_people(store, &a) == 0) write_all(store, crowd, helpers);
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
