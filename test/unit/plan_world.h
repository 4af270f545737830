/* plan_world.h -- an organisation with jobs, helpers who fit them, and a coordinator who makes plans; for tests of plans. */
#ifndef TEST_PLAN_WORLD_H
#define TEST_PLAN_WORLD_H

#include <unistd.h>

#include "people_world.h"

#include "base/rand.h"
#include "dispatch/plan.h"

enum { ORG = 100, MEMBER_PERSON = 101, COORDINATOR_PERSON = 102, HELPER_1 = 1000, JOB_1 = 5000 };
enum { EVERY_MORNING = 0x1111111, MONDAY_MORNING = 1 };

static const struct caller coordinator = {.person = COORDINATOR_PERSON, .who = COORDINATOR};

/* Monday 1 March 2027, an hour before the first shift begins. */
static inline day_n monday(void) {
    day_n day = 0;
    day_from_date((struct date){2027, 3, 1}, &day);
    return day;
}

/* ---- a small world ---- */

static inline void add_job(struct world *w, int64_t id, uint32_t grid, int people) {
    world_run(w, str_fmt(&w->arena, "INSERT INTO job(id, org, author, title, task, experience, skills, languages, studies, paid, place, "
        "grid, from_day, until_day, people, rubric, rubric_guess, rubric_p, state, created, created_day, closed) VALUES (%lld, %d, %d, "
        "'A job', 'Something', '', '', '', '', 1, %lld, %u, 0, 0, %d, 0, 0, 0, 1, 0, 0, 0)", (long long)id, ORG, MEMBER_PERSON,
        (long long)ghent(), grid, people).s);
}

static inline void make_world(struct world *w) {
    clock_turn(day_start(monday()) + 6 * SECONDS_AN_HOUR);
    struct setting *settings[] = { &plan_considered, &plan_wait_hours, &plan_rest_hours, &plan_most_shifts, &plan_km_points,
        &plan_stay_points, &plan_helper_fairness, &plan_org_fairness, &plan_priority_points[PRIORITY_NORMAL],
        &plan_priority_points[PRIORITY_URGENT] };
    for (size_t i = 0; i < COUNT(settings); i++) assert_true(setting_set(settings[i], str_of(settings[i]->initial), "test"));
    assert_true(setting_set(&job_most_asked, STR("50"), "test"));
    add_person(w, MEMBER_PERSON);
    add_person(w, COORDINATOR_PERSON);
    world_run(w, str_fmt(&w->arena, "UPDATE person SET roles = %d WHERE id = %d", COORDINATOR, COORDINATOR_PERSON).s);
    add_org(w, ORG);
}

static inline int end_with_pool(void **state) {
    int rc = world_end(state);
    pool_free(helper_pool());
    return rc;
}

static inline enum status tell(struct db *db, void *args) {
    db_change(db, "helper", *(const int64_t *)args);
    return OK;
}

/* A helper comes later: the pool hears of it by the change log. */
static inline void add_to_pool(struct world *w, int64_t id, uint32_t grid) {
    size_t size = pool_size(helper_pool());
    add_helper(w, id, grid, 0);
    assert_int_equal(db_write(w->store, &w->arena, tell, &id), OK);
    for (int tries = 0; pool_size(helper_pool()) == size && tries < 500; tries++) usleep(10000);
    assert_int_equal(pool_size(helper_pool()), size + 1);
}

/* ---- what a coordinator does ---- */

struct act {
    enum { MAKE, SOLVE, MEND, SEND, REFILL, STOP, OFF, BACK, LOCK, YES, NO } what;
    int64_t jobs[3];
    plan_id plan;
    int64_t id;
    enum plan_refill rule;
    int asked, refused;
};

static inline enum status act_in(struct db *db, void *args) {
    struct act *a = args;
    struct ids jobs = {0}, none = {0};
    for (size_t i = 0; i < COUNT(a->jobs) && a->jobs[i]; i++) jobs.id[jobs.n++] = a->jobs[i];
    switch (a->what) {
    case MAKE:  return plan_make(db, &coordinator, &jobs, &none, 7, &a->plan);
    case SOLVE: return plan_ask_solve(db, a->plan);
    case SEND:  return plan_send(db, &coordinator, a->plan, a->rule, &a->asked, &a->refused);
    case REFILL: a->asked = plan_refill_advance(db); return db_status(db);
    case STOP:  return plan_stop_refill(db, a->plan);
    case MEND:  return plan_ask_mend(db, a->plan);
    case OFF:   return plan_take_off(db, a->plan, (plan_place_id){a->id});
    case BACK:  return plan_bring_back(db, a->plan, (plan_place_id){a->id});
    case LOCK:  return plan_lock(db, a->plan, (plan_place_id){a->id}, true);
    case YES:   return invite_accept(db, (invitation_id){a->id});
    case NO:    return invite_decline(db, (invitation_id){a->id});
    }
    return FAILED;
}

/* Done, and solved where it has to be. */
static inline enum status act(struct world *w, struct act *a) {
    enum status st = db_write(w->store, &w->arena, act_in, a);
    while (plan_advance(w->store)) {}
    return st;
}

static inline plan_id make_plan(struct world *w, int64_t job, int64_t other) {
    struct act a = {.what = MAKE, .jobs = {job, other}};
    assert_int_equal(act(w, &a), OK);
    return a.plan;
}

/* The whole world of most tests: so many helpers, and a job for so many people, all on the shifts of `grid`; and its plan. */
static inline plan_id begin_with_plan(struct world *w, int helpers, uint32_t grid, int people) {
    make_world(w);
    for (int i = 0; i < helpers; i++) add_helper(w, HELPER_1 + i, grid, 0);
    add_job(w, JOB_1, grid, people);
    fill_pool(w);
    return make_plan(w, JOB_1, 0);
}

static inline enum status answer(struct world *w, int64_t invitation, bool yes) {
    return act(w, &(struct act){.what = yes ? YES : NO, .id = invitation});
}

static inline int64_t filled(struct world *w) {
    return world_count(w, "SELECT count(*) FROM plan_place WHERE state IN (0, 1, 4)");
}

static inline int64_t the_place(struct world *w, const char *where) {
    return world_count(w, str_fmt(&w->arena, "SELECT id FROM plan_place WHERE %s ORDER BY day, part, id", where).s);
}

#define PLAN_TEST(test) cmocka_unit_test_setup_teardown(test, world_begin_sqlite, end_with_pool)
#define PLAN_TEST_POSTGRES(test) cmocka_unit_test_setup_teardown(test, world_begin_postgres, end_with_pool)

#endif
