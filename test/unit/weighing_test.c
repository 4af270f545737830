/* weighing_test.c -- what answers teach is proposed when it is better, and counts only when somebody says so.
**
** A small world: eight helpers, many jobs, each helper asked for each of them. Who comes is decided by how near they live.
*/
#include "jobs_world.h"

#include <string.h>
#include <unistd.h>

#include "base/rand.h"
#include "jobs/invite.h"
#include "jobs/weighing.h"
#include "jobs/weights.h"

enum { HELPERS = 8, HELPER_1 = 1, ENOUGH_JOBS = 75 };

static const char invitation_columns[] =
    "INSERT INTO invitation(id, job, person, by_person, reasons, parts, state, sent, answered) VALUES ";

/* `parts`: as stored; `age`: how many days ago the person was asked. */
static void put_answer(struct buf *b, int64_t id, int64_t job, int64_t person, struct str parts, int state, int age) {
    buf_fmt(b, "(%lld, %lld, %lld, %d, '', '%.*s', %d, %lld, 0)", (long long)id, (long long)job, (long long)person, MEMBER_PERSON,
            STR_ARGS(parts), state, (long long)(clock_now() - age * SECONDS_A_DAY));
}

static void add_answer(struct world *w, int64_t id, int64_t job, int64_t person, struct str parts, int state, int age) {
    struct buf b = statement(w, invitation_columns);
    put_answer(&b, id, job, person, parts, state, age);
    world_run(w, buf_view(&b).s);
}

/* Everybody was asked for each job; the nearer somebody lives, the surer they came. */
static void add_answers(struct world *w, int jobs) {
    struct rand r = rand_seeded(4);
    struct buf job = statement(w, job_columns), invitation = statement(w, invitation_columns);
    for (int k = 0; k < jobs * HELPERS; k++) {
        int of[PARTS];
        if (k) buf_char(&invitation, ',');
        if (k && k % HELPERS == 0) buf_char(&job, ',');
        if (k % HELPERS == 0) put_job(&job, 1000 + k / HELPERS);
        for (int p = 0; p < PARTS; p++) of[p] = (int)rand_below(&r, PART_PERMILLE + 1);
        bool yes = (int)rand_below(&r, PART_PERMILLE) < of[PART_NEAR];
        put_answer(&invitation, 10000 + k, 1000 + k / HELPERS, HELPER_1 + k % HELPERS, parts_write(&w->arena, of),
                   yes ? ACCEPTED : DECLINED, 20);
    }
    world_run(w, buf_view(&job).s);
    world_run(w, buf_view(&invitation).s);
}

static void make_world(struct world *w) {
    add_organisation(w);
    for (int i = 0; i < HELPERS; i++) add_helper(w, HELPER_1 + i, i % 2 ? "nl" : "fr");
    fill_helper_pool(w);
    weights_take(NULL);
}

static int end_world(void **state) {
    int rc = world_end(state);
    pool_free(helper_pool());
    weights_take(NULL);
    return rc;
}

static struct weighing_report made(struct world *w) {
    struct weighing_report r;
    assert_int_equal(weighing_make(w->store, &r), OK);
    return r;
}

static enum status use_newest(struct db *db, void *args) {
    (void)args;
    struct weighing newest;
    assert_true(weighing_newest(db, &newest));
    return weighing_use(db, COORDINATOR_PERSON, newest.id);
}

static enum status go_back(struct db *db, void *args) {
    (void)args;
    return weighing_back(db, COORDINATOR_PERSON);
}

static enum status decide(struct world *w, db_fn *what) {
    return db_write(w->store, &w->arena, what, NULL);
}

static bool counts(const struct weights *w) {
    struct weights now = job_weights();
    return memcmp(now.of, w->of, sizeof now.of) == 0;
}

/* ---- which answers ---- */

static void fewer_than_five_hundred_answers_propose_nothing(void **state) {
    struct world *w = *state;
    make_world(w);
    add_answers(w, WEIGH_LEAST / HELPERS);
    struct weighing_report r = made(w);
    assert_int_equal(r.answers, WEIGH_LEAST / HELPERS * HELPERS);
    assert_true(r.answers < WEIGH_LEAST);
    assert_false(r.made);
    assert_int_equal(world_count(w, "SELECT count(*) FROM weighing"), 0);
}

static void only_what_people_answered_or_left_unanswered_teaches(void **state) {
    struct world *w = *state;
    struct str parts = STR("concepts=1 work=1 time=1 near=1 languages=1 experience=1 fresh=1 reliable=1 asked=1");
    make_world(w);
    for (int job = 1; job <= 3; job++) add_job(w, job);
    add_answer(w, 1, 1, 1, parts, ACCEPTED, 20);  /* yes */
    add_answer(w, 2, 1, 2, parts, DECLINED, 20);  /* no */
    add_answer(w, 3, 1, 3, parts, EXPIRED, 20);   /* the question was closed */
    add_answer(w, 4, 1, 4, parts, INVITED, 15);   /* no answer, and the links no longer work */
    assert_int_equal(made(w).answers, 4);
    add_answer(w, 5, 2, 1, parts, INVITED, 1);    /* may still answer */
    add_answer(w, 6, 2, 2, parts, OFFERED, 20);   /* offered to come: nobody chose them */
    add_answer(w, 7, 2, 3, STR(""), ACCEPTED, 20); /* from before parts were kept */
    add_answer(w, 8, 2, 4, STR("beauty=9"), ACCEPTED, 20);
    assert_int_equal(made(w).answers, 4);
}

static void who_said_yes_and_did_not_come_did_not_come(void **state) {
    struct world *w = *state;
    make_world(w);
    add_answers(w, ENOUGH_JOBS);
    size_t yes = (size_t)world_count(w, "SELECT count(*) FROM invitation WHERE state = 1");
    int64_t one = world_count(w, "SELECT min(id) FROM invitation WHERE state = 1");
    int64_t other = world_count(w, "SELECT max(id) FROM invitation WHERE state = 1");
    for (int k = 0; k < 2; k++) /* the organisation says that neither came; the other says they did */
        world_run(w, str_fmt(&w->arena, "INSERT INTO deployment(id, invitation, job, org, person, state, origin, start_day, end_day, "
            "hours, helper_said, org_said, asked, asked_times) SELECT id, id, job, 1, person, 3, 2, 0, 0, 0, %d, 2, 0, 0 "
            "FROM invitation WHERE id = %lld", k, (long long)(k ? other : one)).s);
    assert_int_equal(made(w).weighing.figures.came, yes - 1);
}

/* ---- proposing and deciding ---- */

static void what_is_better_counts_when_a_coordinator_says_so(void **state) {
    struct world *w = *state;
    make_world(w);
    add_answers(w, ENOUGH_JOBS);
    struct weighing_report r = made(w);
    assert_true(r.made);
    assert_int_equal(r.weighing.state, WEIGHING_PROPOSED);
    assert_true(r.weighing.figures.right_after > r.weighing.figures.right_before + 0.05);
    assert_true(r.weighing.proposed.of[PART_NEAR] > 2 * usual_weights.of[PART_NEAR]);
    assert_true(counts(&usual_weights));
    assert_int_equal(decide(w, use_newest), OK);
    assert_int_equal(db_read(w->store, &w->arena, weighing_load, NULL), OK);
    assert_true(counts(&r.weighing.proposed));
    assert_int_equal(decide(w, use_newest), CONFLICT);
    assert_int_equal(world_count(w, "SELECT by_person FROM weighing WHERE state = 2"), COORDINATOR_PERSON);
    assert_int_equal(world_count(w, "SELECT count(*) FROM audit WHERE action = 'weights'"), 1);
    weights_take(NULL);
    world_reopen(w);                             /* what is on disk is all there is */
    assert_int_equal(db_read(w->store, &w->arena, weighing_load, NULL), OK);
    assert_true(counts(&r.weighing.proposed));
    assert_int_equal(decide(w, go_back), OK);
    assert_int_equal(db_read(w->store, &w->arena, weighing_load, NULL), OK);
    assert_true(counts(&usual_weights));
    assert_int_equal(decide(w, go_back), CONFLICT);
    assert_int_equal(decide(w, use_newest), OK);   /* and once more */
}

static void without_new_answers_nothing_is_made_again(void **state) {
    struct world *w = *state;
    make_world(w);
    add_answers(w, ENOUGH_JOBS);
    assert_true(made(w).made);
    assert_false(made(w).made);
    add_job(w, 1);
    add_answer(w, 1, 1, 1, STR("concepts=1 work=1 time=1 near=1 languages=1 experience=1 fresh=1 reliable=1 asked=1"), ACCEPTED, 20);
    assert_true(made(w).made);
    assert_int_equal(world_count(w, "SELECT count(*) FROM weighing"), 1);
    assert_int_equal(world_count(w, "SELECT count(DISTINCT weighing) FROM weighing_share"), 1);
}

static void a_setting_is_stronger_than_what_was_learnt(void **state) {
    struct world *w = *state;
    make_world(w);
    add_answers(w, ENOUGH_JOBS);
    assert_true(setting_set(&job_weight[PART_NEAR], STR("1"), "flag"));
    struct weighing_report r = made(w);
    assert_int_equal(weights_fixed(), 1 << PART_NEAR);
    assert_int_equal(r.weighing.proposed.of[PART_NEAR], 1);
    struct weights learnt = {.of = {[PART_CONCEPTS] = 7, [PART_NEAR] = 90}};
    weights_take(&learnt);
    assert_int_equal(job_weights().of[PART_NEAR], 1);
    assert_int_equal(job_weights().of[PART_CONCEPTS], 7);
    assert_true(setting_set(&job_weight[PART_NEAR], STR("12"), "default"));
    assert_int_equal(job_weights().of[PART_NEAR], 90);
}

static void whom_both_would_ask_is_counted_by_language_and_by_work(void **state) {
    struct world *w = *state;
    struct weighing_share *share;
    struct db *db;
    size_t n;
    make_world(w);
    add_answers(w, ENOUGH_JOBS);
    struct weighing_report r = made(w);
    assert_int_equal(db_read_begin(w->store, &w->arena, &db), OK);
    weighing_shares(db, r.weighing.id, &share, &n);
    db_read_end(db);
    assert_int_equal(n, 4);
    assert_int_equal(share[0].kind, SHARE_ALL);
    assert_int_equal(share[0].before, ENOUGH_JOBS * HELPERS);
    for (size_t i = 1; i <= 2; i++) {            /* half of the helpers speak French, half Dutch */
        assert_int_equal(share[i].kind, SHARE_LANGUAGE);
        assert_int_equal(share[i].before, ENOUGH_JOBS * HELPERS / 2);
        assert_int_equal(share[i].after, ENOUGH_JOBS * HELPERS / 2);
    }
    assert_int_equal(share[3].kind, SHARE_WORK);
    assert_string_equal(share[3].item.s, "3");
}

/* Another process on the same database: it hears of the decision by the change log. */
static void running_servers_follow(void **state) {
    struct world *w = *state;
    make_world(w);
    add_answers(w, ENOUGH_JOBS);
    assert_int_equal(weighing_start(w->store, &w->arena), OK);
    struct weighing_report r = made(w);
    world_run(w, "UPDATE weighing SET state = 2");
    world_run(w, "INSERT INTO change(id, kind, item, at) SELECT coalesce(max(id), 0) + 1, 'weights', 0, 1 FROM change");
    for (int i = 0; i < 100 && !counts(&r.weighing.proposed); i++) usleep(50000);
    assert_true(counts(&r.weighing.proposed));
}

#define TESTS(test) \
    test(fewer_than_five_hundred_answers_propose_nothing), test(only_what_people_answered_or_left_unanswered_teaches), \
    test(who_said_yes_and_did_not_come_did_not_come), test(what_is_better_counts_when_a_coordinator_says_so), \
    test(without_new_answers_nothing_is_made_again), test(a_setting_is_stronger_than_what_was_learnt), \
    test(whom_both_would_ask_is_counted_by_language_and_by_work), test(running_servers_follow)
#define ON_SQLITE(test) cmocka_unit_test_setup_teardown(test, world_begin_sqlite, end_world)
#define ON_POSTGRES(test) cmocka_unit_test_setup_teardown(test, world_begin_postgres, end_world)

int main(void) {
    const struct CMUnitTest sqlite[] = {TESTS(ON_SQLITE)}, postgres[] = {TESTS(ON_POSTGRES)};
    return WORLD_RUN(sqlite, postgres);
}
