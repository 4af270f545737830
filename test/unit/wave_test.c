/* wave_test.c -- how many people are asked at once. */
#include "jobs/wave.h"

#include "world.h"

static void nobody_is_asked_for_no_place(void **state) {
    (void)state;
    assert_int_equal(wave_size(0, (struct answer_rate){0, 0}, 0), 0);
    assert_int_equal(wave_size(-1, (struct answer_rate){100, 10}, 0), 0);
}

static void one_in_four_as_long_as_nothing_is_known(void **state) {
    (void)state;
    assert_int_equal(wave_size(1, (struct answer_rate){0, 0}, 0), 4);
    assert_int_equal(wave_size(2, (struct answer_rate){0, 0}, 0), 8);
}

static void the_rate_that_was_seen_counts(void **state) {
    (void)state;
    assert_int_equal(wave_size(2, (struct answer_rate){396, 199}, 0), 4);    /* one in two */
    assert_int_equal(wave_size(2, (struct answer_rate){996, 99}, 0), 20);    /* one in ten */
}

static void who_was_just_asked_counts_as_asked(void **state) {
    (void)state;
    assert_int_equal(wave_size(2, (struct answer_rate){0, 0}, 5), 3);
    assert_int_equal(wave_size(2, (struct answer_rate){0, 0}, 20), 0);
}

static void never_more_than_the_most(void **state) {
    (void)state;
    assert_int_equal(wave_size(500, (struct answer_rate){1000, 1}, 0), WAVE_MAX);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(nobody_is_asked_for_no_place),
        cmocka_unit_test(one_in_four_as_long_as_nothing_is_known),
        cmocka_unit_test(the_rate_that_was_seen_counts),
        cmocka_unit_test(who_was_just_asked_counts_as_asked),
        cmocka_unit_test(never_more_than_the_most),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
