/* plan_live_test.c -- a lost place is mended in the solution that is kept in memory, and only where that is as good as looking at
** everybody anew.
**
** A helper who is taken out of the pool tells which of the two happened: only a solution that was kept still knows them.
*/
#include "plan_world.h"

static const int64_t second = HELPER_1 + 1;

/* One place on Wednesday morning for two helpers, of whom the first was asked and the second has left the pool since. */
static plan_id one_asked_one_gone(struct world *w) {
    struct act send = {.what = SEND, .plan = begin_with_plan(w, 1, 1u << 8, 1)};
    assert_int_equal(act(w, &send), OK);
    add_to_pool(w, second, 1u << 8);
    assert_int_equal(act(w, &(struct act){.what = SOLVE, .plan = send.plan}), OK);   /* from now on the solution knows both */
    pool_remove(helper_pool(), second);
    return send.plan;
}

static int64_t proposed(struct world *w) {
    return world_count(w, "SELECT coalesce(max(person), 0) FROM plan_place WHERE state = 0");
}

static void say_no_and_mend(struct world *w, plan_id plan) {
    assert_int_equal(answer(w, world_count(w, "SELECT min(id) FROM invitation WHERE state = 0"), false), OK);
    assert_int_equal(act(w, &(struct act){.what = MEND, .plan = plan}), OK);
}

static void a_no_is_mended_without_looking_at_everybody_anew(void **state) {
    struct world *w = *state;
    plan_id plan = one_asked_one_gone(w);
    say_no_and_mend(w, plan);
    assert_int_equal(proposed(w), second);
}

static void who_asks_for_a_new_look_gets_one(void **state) {
    struct world *w = *state;
    plan_id plan = one_asked_one_gone(w);
    say_no_and_mend(w, plan);
    assert_int_equal(act(w, &(struct act){.what = SOLVE, .plan = plan}), OK);
    assert_int_equal(proposed(w), 0);
}

static void a_solution_is_mended_for_a_quarter_of_an_hour(void **state) {
    struct world *w = *state;
    plan_id plan = one_asked_one_gone(w);
    clock_turn(clock_now() + 16 * 60);
    say_no_and_mend(w, plan);
    assert_int_equal(proposed(w), 0);
}

static void what_another_process_changed_is_looked_at_anew(void **state) {
    struct world *w = *state;
    plan_id plan = one_asked_one_gone(w);
    world_run(w, "UPDATE plan_place SET part = 1");          /* nothing that this solution knows */
    say_no_and_mend(w, plan);
    assert_int_equal(proposed(w), 0);
}

/* ---- the same as anew ---- */

enum { HELPERS_MOST = 12 };

static void some_world(struct world *w, struct rand *chance) {
    make_world(w);
    for (int i = 0, n = 2 + (int)rand_below(chance, HELPERS_MOST - 2); i < n; i++)
        add_helper(w, HELPER_1 + i, rand_below(chance, UINT32_MAX) & EVERY_MORNING, rand_below(chance, 2) ? 0 : 12);
    add_job(w, JOB_1, EVERY_MORNING, 1 + (int)rand_below(chance, 3));
    fill_pool(w);
}

/* The mended plan fills as many places as one that is solved as a whole. One job in the mornings, so that nothing but a flow is in
** play: where shifts clash, both are good but neither is sure to be the best. */
static void a_mended_plan_is_as_good_as_one_that_is_made_anew(void **state) {
    struct world *w = *state;
    struct rand chance = rand_seeded(4);
    some_world(w, &chance);
    struct act send = {.what = SEND, .plan = make_plan(w, JOB_1, 0)};
    assert_int_equal(act(w, &send), OK);
    while (world_count(w, "SELECT count(*) FROM invitation WHERE state = 0")) {
        say_no_and_mend(w, send.plan);
        int64_t mended = filled(w);
        assert_int_equal(act(w, &(struct act){.what = SOLVE, .plan = send.plan}), OK);
        assert_int_equal(filled(w), mended);
        assert_int_equal(world_count(w, "SELECT count(*) FROM (SELECT 1 FROM plan_place WHERE state IN (0, 1) "
                                        "GROUP BY day, part, person HAVING count(*) > 1) AS x"), 0);
    }
}

int main(void) {
    const struct CMUnitTest sqlite[] = {
        PLAN_TEST(a_no_is_mended_without_looking_at_everybody_anew),
        PLAN_TEST(who_asks_for_a_new_look_gets_one),
        PLAN_TEST(a_solution_is_mended_for_a_quarter_of_an_hour),
        PLAN_TEST(what_another_process_changed_is_looked_at_anew),
        PLAN_TEST(a_mended_plan_is_as_good_as_one_that_is_made_anew),
    };
    const struct CMUnitTest postgres[] = {
        PLAN_TEST_POSTGRES(a_no_is_mended_without_looking_at_everybody_anew),
    };
    return WORLD_RUN(sqlite, postgres);
}
