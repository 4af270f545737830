/* ranked_people_test.c -- who never appears: nobody is found who did not agree, takes a pause, or was asked enough this week.
**
** Each rule is broken for one helper, who otherwise is like the one that is found. What holds at the start must hold, too, when it
** changes while the server runs.
*/
#include "jobs_world.h"

#include <unistd.h>

#include "jobs/invite.h"

enum { FITS = 1, NO_CONSENT, WITHDREW, PAUSED, ASKED_OFTEN, NOT_CONFIRMED, NOT_FINISHED, PAUSE_OVER, JOB = 500, MOST_ASKED = 3 };

static const struct caller coordinator = {.person = COORDINATOR_PERSON, .who = COORDINATOR};

static void ask_often(struct world *w, int64_t helper, int64_t first) {
    for (int i = 0; i < MOST_ASKED; i++)
        world_run(w, str_fmt(&w->arena, "INSERT INTO contact(id, person, at) VALUES (%lld, %lld, %lld)", (long long)first + i,
                             (long long)helper, (long long)(clock_now() - i * SECONDS_A_DAY)).s);
}

static void make_world(struct world *w) {
    day_n today = day_of(clock_now());
    assert_true(setting_set(&job_most_asked, STR("3"), "test"));
    add_organisation(w);
    for (int64_t id = FITS; id <= PAUSE_OVER; id++) add_speaker(w, id, "nl");
    world_run(w, "DELETE FROM consent WHERE person = 2");
    world_run(w, "INSERT INTO consent(id, person, kind, version, lang, given, at) VALUES (900, 3, 'matching', 1, 2, 0, 5)");
    world_run(w, str_fmt(&w->arena, "UPDATE helper SET paused_until = %d WHERE id = %d", today, PAUSED).s);
    ask_often(w, ASKED_OFTEN, 950);
    world_run(w, "UPDATE person SET state = 0 WHERE id = 6");
    world_run(w, "UPDATE helper SET step = 3 WHERE id = 7");
    world_run(w, str_fmt(&w->arena, "UPDATE helper SET paused_until = %d WHERE id = %d", today - 1, PAUSE_OVER).s);
    add_job(w, JOB);
    fill_pool(w);
}

static int end_world(void **state) {
    int rc = world_end(state);
    pool_free(helper_pool());
    return rc;
}

enum { LISTED_MOST = 20 };
struct listed { bool almost; int64_t id[LISTED_MOST]; enum condition fails[LISTED_MOST]; size_t n; };

static void list(struct world *w, struct listed *ret) {
    struct fit fit[LISTED_MOST];
    struct job j;
    struct db *db;
    assert_int_equal(db_read_begin(w->store, &w->arena, &db), OK);
    assert_int_equal(job_of(db, &coordinator, (job_id){JOB}, &j), OK);
    enum status st = ret->almost ? invite_almost(db, &coordinator, &j, fit, LISTED_MOST, &ret->n)
                                 : invite_fits(db, &coordinator, &j, fit, LISTED_MOST, &ret->n);
    assert_int_equal(st, OK);
    for (size_t i = 0; i < ret->n; i++) ret->id[i] = fit[i].id, ret->fails[i] = fit[i].fails;
    db_read_end(db);
}

static bool holds(const struct listed *l, int64_t id) {
    for (size_t i = 0; i < l->n; i++)
        if (l->id[i] == id) return true;
    return false;
}

static void only_those_who_agreed_and_may_be_asked_are_found(void **state) {
    struct listed fits = {0};
    make_world(*state);
    list(*state, &fits);
    assert_int_equal(fits.n, 2);
    assert_true(holds(&fits, FITS) && holds(&fits, PAUSE_OVER));
}

/* A pause and too many questions are conditions, told without a name; who did not agree is nowhere at all. */
static void who_did_not_agree_does_not_almost_fit_either(void **state) {
    struct listed almost = {.almost = true};
    make_world(*state);
    list(*state, &almost);
    assert_int_equal(almost.n, 2);
    for (size_t i = 0; i < almost.n; i++) assert_int_equal(almost.fails[i], almost.id[i] == PAUSED ? COND_PAUSED : COND_ASKED);
    assert_true(holds(&almost, PAUSED) && holds(&almost, ASKED_OFTEN));
}

static enum status tell(struct db *db, void *args) {
    db_change(db, "helper", *(const int64_t *)args);
    return OK;
}

static void who_withdraws_is_gone_at_once(void **state) {
    struct world *w = *state;
    struct listed fits = {0};
    int64_t id = FITS;
    make_world(w);
    world_run(w, "INSERT INTO consent(id, person, kind, version, lang, given, at) VALUES (901, 1, 'matching', 1, 2, 0, 5)");
    assert_int_equal(db_write(w->store, &w->arena, tell, &id), OK);
    for (int tries = 0; tries < 500 && (list(w, &fits), holds(&fits, FITS)); tries++) usleep(10000);
    assert_false(holds(&fits, FITS));
}

/* The pool may be a moment behind; the database has the last word. */
static enum status invite_both(struct db *db, void *args) {
    struct ids people = {.n = 2, .id = {FITS, PAUSE_OVER}};
    return invite_send(db, &coordinator, (job_id){JOB}, &people, args);
}

static void nobody_is_asked_more_often_than_allowed(void **state) {
    struct world *w = *state;
    int sent = 0;
    make_world(w);
    ask_often(w, FITS, 970);   /* the pool has not heard of it */
    assert_int_equal(db_write(w->store, &w->arena, invite_both, &sent), OK);
    assert_int_equal(sent, 1);
    assert_int_equal(world_count(w, "SELECT person FROM invitation"), PAUSE_OVER);
    assert_true(world_count(w, "SELECT count(*) FROM invitation WHERE parts LIKE 'concepts=%time=1000%'") == 1);
}

#define TESTS(test) \
    test(only_those_who_agreed_and_may_be_asked_are_found), test(who_did_not_agree_does_not_almost_fit_either), \
    test(who_withdraws_is_gone_at_once), test(nobody_is_asked_more_often_than_allowed)
#define ON_SQLITE(test) cmocka_unit_test_setup_teardown(test, world_begin_sqlite, end_world)
#define ON_POSTGRES(test) cmocka_unit_test_setup_teardown(test, world_begin_postgres, end_world)

int main(void) {
    const struct CMUnitTest sqlite[] = {TESTS(ON_SQLITE)}, postgres[] = {TESTS(ON_POSTGRES)};
    return WORLD_RUN(sqlite, postgres);
}
