/* digest_bench.c -- how long the weekly mail takes for many people.
**
**     digest_bench DIR [HELPERS [NEEDS [POSTGRESQL_URL]]]     100,000 helpers and 1,000 open needs unless said
**
** The people are those of crowd.h, written into an empty database in DIR (or that of the URL) unless it has them. "found" is what
** must be done before the first mail; "mails" is all of them, written without any pace, with what is still open and their links.
*/
#include <stdio.h>
#include <stdlib.h>

#include "base/clock.h"
#include "crowd_store.h"
#include "mail/mail.h"
#include "outreach/digest.h"

enum { A_TURN = 500 };

static struct open_need *needs;
static size_t n_needs;

static void open_needs(struct db *db, struct open_need **ret, size_t *ret_n) {
    (void)db;
    *ret = needs;
    *ret_n = n_needs;
}

static enum status get_need(struct db *db, int64_t id, person_id person, enum lang lang, struct open_need *ret) {
    (void)db, (void)person, (void)lang;
    *ret = needs[id - 1];
    return OK;
}

static enum status offer_need(struct db *db, int64_t id, person_id person) {
    (void)db, (void)id, (void)person;
    return OK;
}

static const struct need_source source = {.name = "bench", .open = open_needs, .get = get_need, .offer = offer_need};
static const struct need_source *const sources[] = {&source, NULL};

static void make_needs(const struct crowd *crowd, size_t n) {
    needs = calloc(n, sizeof *needs);
    CHECK(needs);
    n_needs = n;
    for (size_t i = 0; i < n; i++) {
        needs[i] = (struct open_need){ .id = (int64_t)i + 1, .title = STR("Boodschappen doen voor oudere mensen"),
            .who = STR("Woonzorgcentrum De Linde"), .path = STR("/jobs/1"), .from = CROWD_TODAY, .until = DAY_NONE, .since = 1,
            .place = crowd_place(crowd, (int64_t)i + 1) };
        crowd_job(crowd, (int64_t)i + 1, &needs[i].ask);
        needs[i].ask.most_asked = 0;
    }
}

static enum status begin(struct db *db, void *args) {
    return digest_begin(db, *(const day_n *)args);
}

static double since(int64_t start) {
    return (double)(clock_monotonic_us() - start) / 1e6;
}

int main(int argc, char **argv) {
    static struct setting *const settings[] = {&mail_smtp, &mail_user, &mail_password, &mail_from, &mail_origin, &mail_pace};
    int64_t helpers = argc > 2 ? atoll(argv[2]) : 100000;
    struct arena a = arena_make(0), work = arena_make(0);
    struct str why;
    struct store *store;
    day_n day = CROWD_TODAY;
    size_t people = 0;
    if (argc < 2 || settings_load(settings, COUNT(settings), NULL, &a, &why) != OK ||
        store_open(&(struct store_config){.dir = argv[1], .url = argc > 4 ? argv[4] : NULL}, &store, &why, &a) != OK)
        return 2;
    const struct crowd *crowd = crowd_new(&a);
    crowd_store(store, crowd, helpers);
    make_needs(crowd, argc > 3 ? (size_t)atoll(argv[3]) : 1000);
    outreach_needs = sources;
    clock_turn(day_start(day) + 12 * SECONDS_AN_HOUR);
    CHECK(db_write(store, &a, begin, &day) == OK);
    int64_t start = clock_monotonic_us();
    while (digest_build(store, &work)) arena_reset(&work);
    printf("found for %lld people in %.1f s\n", (long long)helpers, since(start));
    start = clock_monotonic_us();
    for (size_t n; outreach_step(&digest_mailing, store, &work, A_TURN, &n); arena_reset(&work)) people += n;
    printf("mails for %zu people in %.1f s\n", people, since(start));
    store_close(store);
    return 0;
}
