/* ticker_test.c -- when features do what happens by itself: each second, each hour, and again when it did not work. */
#include "world.h"

#include "web/ticker.h"
#include "web/web.h"

static struct { int ticks, hours; time_s since; enum status answer; } seen;

static void tick(struct store *store, struct arena *a) {
    (void)store, (void)a;
    seen.ticks++;
}

static enum status hourly(struct store *store, struct arena *a, time_s since) {
    (void)store, (void)a;
    seen.hours++;
    seen.since = since;
    return seen.answer;
}

static const struct feature idle = {.name = "idle"}, busy = {.name = "busy", .tick = tick, .hourly = hourly};
static const struct feature *const features[] = {&idle, &busy};
static const struct web_config config = {.features = features, .n_features = COUNT(features)};

/* A turn of the ticker that many seconds after `start`. */
static void turn(struct arena *a, time_s start, time_s later, time_s *done) {
    clock_turn(start + later);
    ticker_turn(&config, a, done);
}

static void test_ticks_each_turn_and_hourly_once_an_hour(void **state) {
    (void)state;
    struct arena a = arena_make(0);
    time_s start = clock_now(), done[] = {start - SECONDS_AN_HOUR, start - SECONDS_AN_HOUR};
    seen.ticks = seen.hours = 0, seen.answer = OK;
    turn(&a, start, 0, done);
    assert_int_equal(seen.hours, 1);
    assert_in_range(seen.since, start - SECONDS_AN_HOUR, start - SECONDS_AN_HOUR + 1);
    turn(&a, start, SECONDS_AN_HOUR - 10, done);
    assert_int_equal(seen.hours, 1);
    turn(&a, start, SECONDS_AN_HOUR + 10, done);
    assert_int_equal(seen.hours, 2);
    assert_in_range(seen.since, start, start + 1);
    assert_int_equal(seen.ticks, 3);
    clock_turn(start);
    arena_free(&a);
}

static void test_hourly_that_is_busy_is_called_again_and_told_when_it_last_worked(void **state) {
    (void)state;
    struct arena a = arena_make(0);
    time_s start = clock_now(), done[] = {start - SECONDS_AN_HOUR, start - SECONDS_AN_HOUR};
    seen.hours = 0, seen.answer = BUSY;
    for (int second = 0; second < 3; second++) turn(&a, start, second, done);
    assert_int_equal(seen.hours, 3);
    assert_in_range(seen.since, start - SECONDS_AN_HOUR, start - SECONDS_AN_HOUR + 1);
    seen.answer = OK;
    for (int second = 3; second < 6; second++) turn(&a, start, second, done);
    assert_int_equal(seen.hours, 4);
    clock_turn(start);
    arena_free(&a);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_ticks_each_turn_and_hourly_once_an_hour),
        cmocka_unit_test(test_hourly_that_is_busy_is_called_again_and_told_when_it_last_worked),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
