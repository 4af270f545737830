/* plan_refill_test.c -- plans that go on by themselves: who is asked without a coordinator pressing a button, and who never is. */
#include "plan_world.h"

/* One place on Wednesday morning, so many helpers for it, and a proposal for it that was sent with this rule. */
static plan_id sent_for_one_place(struct world *w, int helpers, enum plan_refill rule) {
    struct act send = {.what = SEND, .plan = begin_with_plan(w, helpers, 1u << 8, 1), .rule = rule};
    assert_int_equal(act(w, &send), OK);
    assert_int_equal(send.asked, 1);
    return send.plan;
}

/* What the ticks do: how many were asked by the rule. */
static int go_on(struct world *w, plan_id plan) {
    struct act refill = {.what = REFILL};
    assert_int_equal(act(w, &(struct act){.what = MEND, .plan = plan}), OK);
    assert_int_equal(act(w, &refill), OK);
    return refill.asked;
}

static int64_t waiting(struct world *w) {
    return world_count(w, "SELECT min(id) FROM invitation WHERE state = 0");
}

static int64_t asked_people(struct world *w) {
    assert_int_equal(world_count(w, "SELECT count(*) FROM invitation"), world_count(w, "SELECT count(*) FROM shift_asked"));
    return world_count(w, "SELECT count(DISTINCT person) FROM invitation");
}

static void nobody_is_asked_by_itself_where_nobody_accepted_that(void **state) {
    struct world *w = *state;
    plan_id plan = sent_for_one_place(w, 3, REFILL_BY_HAND);
    assert_int_equal(answer(w, waiting(w), false), OK);
    assert_int_equal(go_on(w, plan), 0);
    assert_int_equal(world_count(w, "SELECT count(*) FROM plan_place WHERE state = 0"), 1);
    assert_int_equal(asked_people(w), 1);
}

static void after_a_no_the_next_is_asked_where_that_was_accepted(void **state) {
    struct world *w = *state;
    plan_id plan = sent_for_one_place(w, 3, REFILL_REPLACE);
    assert_int_equal(go_on(w, plan), 0);                     /* whoever was asked holds the place */
    for (int others = 2; others > 0; others--) {
        assert_int_equal(answer(w, waiting(w), false), OK);
        assert_int_equal(go_on(w, plan), 1);
        assert_int_equal(go_on(w, plan), 0);
    }
    assert_int_equal(answer(w, waiting(w), false), OK);
    assert_int_equal(go_on(w, plan), 0);                     /* nobody is left, and nobody is asked twice */
    assert_int_equal(asked_people(w), 3);
    assert_int_equal(world_count(w, "SELECT refilled FROM plan"), 2);
}

static void who_does_not_answer_in_time_is_replaced(void **state) {
    struct world *w = *state;
    plan_id plan = sent_for_one_place(w, 2, REFILL_REPLACE);
    clock_turn(day_start(monday() + 1) + 8 * SECONDS_AN_HOUR);
    int64_t late = waiting(w);
    assert_int_equal(go_on(w, plan), 1);
    assert_int_equal(asked_people(w), 2);
    int64_t second = world_count(w, str_fmt(&w->arena, "SELECT id FROM invitation WHERE id <> %lld", (long long)late).s);
    assert_int_equal(answer(w, second, true), OK);
    assert_int_equal(answer(w, late, true), CONFLICT);       /* the last place has one winner */
    assert_int_equal(go_on(w, plan), 0);
}

static void waves_ask_as_many_as_the_answer_rate_needs_until_the_place_is_taken(void **state) {
    struct world *w = *state;
    plan_id plan = sent_for_one_place(w, 7, REFILL_WAVES);   /* nothing is known yet: one yes in four */
    assert_int_equal(go_on(w, plan), 3);
    assert_int_equal(go_on(w, plan), 0);
    assert_int_equal(world_count(w, "SELECT count(*) FROM plan_place WHERE reserve = 1"), 3);
    assert_int_equal(answer(w, waiting(w), false), OK);
    assert_int_equal(go_on(w, plan), 2);                     /* now it is one in five */
    int64_t first = waiting(w);
    assert_int_equal(answer(w, first, true), OK);
    assert_int_equal(go_on(w, plan), 0);
    assert_int_equal(answer(w, waiting(w), true), CONFLICT);
    assert_int_equal(answer(w, waiting(w), false), OK);
    assert_int_equal(go_on(w, plan), 0);                     /* the place is taken: nobody is asked for it any more */
    assert_int_equal(asked_people(w), 6);
    assert_int_equal(world_count(w, "SELECT filled_before FROM plan"), 1);
}

static void waves_keep_to_what_each_person_does(void **state) {
    struct world *w = *state;
    make_world(w);
    for (int i = 0; i < 4; i++) add_helper(w, HELPER_1 + i, MONDAY_MORNING, 0);
    add_job(w, JOB_1, MONDAY_MORNING, 1);
    add_job(w, JOB_1 + 1, MONDAY_MORNING, 1);
    fill_pool(w);
    struct act send = {.what = SEND, .plan = make_plan(w, JOB_1, JOB_1 + 1), .rule = REFILL_WAVES};
    assert_int_equal(act(w, &send), OK);
    assert_int_equal(send.asked, 2);
    assert_int_equal(go_on(w, send.plan), 2);                /* eight are wanted, four are there, and each is asked once for one time */
    assert_int_equal(asked_people(w), 4);
}

static void a_plan_goes_on_only_while_its_sender_may(void **state) {
    struct world *w = *state;
    plan_id plan = sent_for_one_place(w, 2, REFILL_REPLACE);
    assert_int_equal(answer(w, waiting(w), false), OK);
    world_run(w, str_fmt(&w->arena, "UPDATE person SET roles = 2 WHERE id = %d", COORDINATOR_PERSON).s);
    assert_int_equal(go_on(w, plan), 0);
    assert_int_equal(world_count(w, "SELECT refill FROM plan"), REFILL_BY_HAND);
}

static void a_plan_that_was_stopped_asks_nobody(void **state) {
    struct world *w = *state;
    plan_id plan = sent_for_one_place(w, 2, REFILL_REPLACE);
    assert_int_equal(act(w, &(struct act){.what = STOP, .plan = plan}), OK);
    assert_int_equal(answer(w, waiting(w), false), OK);
    assert_int_equal(go_on(w, plan), 0);
    assert_int_equal(act(w, &(struct act){.what = STOP, .plan = {1}}), NOT_FOUND);
}

int main(void) {
    const struct CMUnitTest sqlite[] = {
        PLAN_TEST(nobody_is_asked_by_itself_where_nobody_accepted_that),
        PLAN_TEST(after_a_no_the_next_is_asked_where_that_was_accepted),
        PLAN_TEST(who_does_not_answer_in_time_is_replaced),
        PLAN_TEST(waves_ask_as_many_as_the_answer_rate_needs_until_the_place_is_taken),
        PLAN_TEST(waves_keep_to_what_each_person_does),
        PLAN_TEST(a_plan_goes_on_only_while_its_sender_may),
        PLAN_TEST(a_plan_that_was_stopped_asks_nobody),
    };
    const struct CMUnitTest postgres[] = {
        PLAN_TEST_POSTGRES(after_a_no_the_next_is_asked_where_that_was_accepted),
        PLAN_TEST_POSTGRES(who_does_not_answer_in_time_is_replaced),
        PLAN_TEST_POSTGRES(waves_ask_as_many_as_the_answer_rate_needs_until_the_place_is_taken),
    };
    return WORLD_RUN(sqlite, postgres);
}
