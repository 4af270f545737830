/* plan_test.c -- shifts on the calendar, plans of coordinators, and who gets the last place.
**
** CLAIM_ROUNDS sets how often 200 people say yes to one place at the same time; the default keeps the tests quick.
*/
#include <pthread.h>
#include <stdatomic.h>
#include <stdlib.h>

#include "plan_world.h"

#include "people/own_data.h"

/* ---- shifts on the calendar ---- */

static int hours_long(int year, int month, int day, int part) {
    struct shift s = {.part = part};
    assert_true(day_from_date((struct date){year, month, day}, &s.day));
    return (int)((shift_end(s) - shift_begin(s)) / SECONDS_AN_HOUR);
}

static void a_night_ends_at_seven_the_next_day(void **state) {
    struct shift night = {monday(), 3}, next = {monday() + 1, 0};
    (void)state;
    assert_int_equal(hour_of(shift_begin(night)), 22);
    assert_int_equal(day_of(shift_end(night)), monday() + 1);
    assert_int_equal(hour_of(shift_end(night)), 7);
    assert_int_equal(shift_end(night), shift_begin(next));
}

static void the_night_of_the_change_of_summer_time_is_shorter_or_longer(void **state) {
    (void)state;
    assert_int_equal(hours_long(2027, 3, 26, 3), 9);
    assert_int_equal(hours_long(2027, 3, 27, 3), 8);
    assert_int_equal(hours_long(2027, 10, 30, 3), 10);
    assert_int_equal(hours_long(2027, 3, 28, 0), 6);
    assert_int_equal(hours_long(2027, 10, 31, 0), 6);
}

static void a_week_becomes_days(void **state) {
    struct arena a = arena_make(0);
    struct shift *shifts;
    size_t n;
    (void)state;
    shifts_of(&a, EVERY_MORNING | 1u << 27, monday(), monday() + 13, &shifts, &n);   /* and the night of Sunday */
    assert_int_equal(n, 16);
    assert_int_equal(shifts[7].day, monday() + 6);
    assert_int_equal(shifts[7].part, 3);
    shifts_of(&a, EVERY_MORNING, monday(), monday() - 1, &shifts, &n);
    assert_int_equal(n, 0);
    arena_free(&a);
}

static void it_fills_what_it_can_and_says_what_would_help(void **state) {
    struct world *w = *state;
    make_world(w);
    add_helper(w, HELPER_1, EVERY_MORNING, 12);              /* two mornings a week */
    add_helper(w, HELPER_1 + 1, MONDAY_MORNING, 0);
    add_job(w, JOB_1, EVERY_MORNING, 1);
    fill_pool(w);
    make_plan(w, JOB_1, 0);
    assert_int_equal(filled(w), 3);
    assert_int_equal(world_count(w, "SELECT count(*) FROM plan_shift"), 7);
    assert_int_equal(world_count(w, "SELECT count(*) FROM (SELECT 1 FROM plan_place GROUP BY day, part HAVING count(*) > 1) AS x"), 0);
    assert_int_equal(world_count(w, "SELECT count(*) FROM plan_shift WHERE reason = 2 AND people = 1"), 4);   /* DISPATCH_HOURS */
}

static void nobody_at_all_is_a_plan_too(void **state) {
    struct world *w = *state;
    begin_with_plan(w, 0, MONDAY_MORNING, 2);
    assert_int_equal(filled(w), 0);
    assert_int_equal(world_count(w, "SELECT places FROM plan_shift"), 2);
}

static void between_a_night_and_the_next_shift_lies_rest(void **state) {
    struct world *w = *state;
    make_world(w);
    add_helper(w, HELPER_1, UINT32_MAX >> 4, 0);
    add_job(w, JOB_1, 1u << 3 | 1u << 4, 1);                 /* the night of Monday, the morning of Tuesday */
    fill_pool(w);
    make_plan(w, JOB_1, 0);
    assert_int_equal(filled(w), 1);
}

static void nothing_is_sent_before_it_is_sent_and_then_once(void **state) {
    struct world *w = *state;
    struct act send = {.what = SEND, .plan = begin_with_plan(w, 1, EVERY_MORNING, 1)};
    assert_int_equal(world_count(w, "SELECT count(*) FROM outbox"), 0);
    assert_int_equal(act(w, &send), OK);
    assert_int_equal(send.asked, 1);
    assert_int_equal(world_count(w, "SELECT count(*) FROM outbox"), 1);
    assert_int_equal(world_count(w, "SELECT count(*) FROM shift_asked WHERE held = 1"), 7);
    assert_int_equal(act(w, &send), OK);
    assert_int_equal(send.asked, 0);
    assert_int_equal(world_count(w, "SELECT count(*) FROM outbox"), 1);
}

static void who_is_taken_off_makes_room_for_the_next_and_may_come_back(void **state) {
    struct world *w = *state;
    plan_id plan = begin_with_plan(w, 2, MONDAY_MORNING, 1);
    int64_t first = the_place(w, "state = 0"), person = world_count(w, "SELECT person FROM plan_place");
    assert_int_equal(act(w, &(struct act){.what = OFF, .plan = plan, .id = first}), OK);
    assert_int_equal(world_count(w, "SELECT count(*) FROM plan_place WHERE state = 0 AND came = 1"), 1);
    assert_int_not_equal(world_count(w, "SELECT person FROM plan_place WHERE state = 0"), person);
    assert_int_equal(act(w, &(struct act){.what = OFF, .plan = plan, .id = first}), CONFLICT);
    int64_t second = the_place(w, "state = 0");
    assert_int_equal(act(w, &(struct act){.what = OFF, .plan = plan, .id = second}), OK);
    assert_int_equal(filled(w), 0);
    assert_int_equal(act(w, &(struct act){.what = BACK, .plan = plan, .id = first}), OK);
    assert_int_equal(world_count(w, "SELECT person FROM plan_place WHERE state = 0"), person);
    assert_int_equal(act(w, &(struct act){.what = OFF, .plan = {1}, .id = first}), NOT_FOUND);
}

static void what_is_locked_stays(void **state) {
    struct world *w = *state;
    plan_id plan = begin_with_plan(w, 1, MONDAY_MORNING, 1);
    assert_int_equal(act(w, &(struct act){.what = LOCK, .plan = plan, .id = the_place(w, "state = 0")}), OK);
    pool_remove(helper_pool(), HELPER_1);
    assert_int_equal(act(w, &(struct act){.what = SOLVE, .plan = plan}), OK);
    assert_int_equal(world_count(w, "SELECT count(*) FROM plan_place WHERE state = 1"), 1);
}

struct solving { struct world *w; atomic_bool stop; };

static void *solve_all_the_time(void *args) {
    struct solving *s = args;
    while (!atomic_load(&s->stop)) plan_advance(s->w->store);
    return NULL;
}

static void do_it(struct world *w, struct act a) {
    enum status st;
    do st = db_write(w->store, &w->arena, act_in, &a); while (st == BUSY);
    assert_int_equal(st, OK);
}

static int64_t filled_when_solved(struct world *w) {
    for (int tries = 0; world_count(w, "SELECT due FROM plan") && tries < 5000; tries++) usleep(1000);
    return filled(w);
}

/* A solution of how the plan was before somebody changed it is not kept, and does not pass for one of the change. */
static void what_is_changed_while_it_is_solved_is_solved_again(void **state) {
    struct world *w = *state;
    pthread_t thread;
    struct solving solving = {.w = w};
    plan_id plan = begin_with_plan(w, 2, MONDAY_MORNING, 1);
    assert_int_equal(pthread_create(&thread, NULL, solve_all_the_time, &solving), 0);
    int right = 0;
    for (int i = 0; i < 50 && right == 2 * i; i++) {
        int64_t place = the_place(w, "state = 0");
        do_it(w, (struct act){.what = SOLVE, .plan = plan});
        do_it(w, (struct act){.what = OFF, .plan = plan, .id = place});
        right += filled_when_solved(w) == 1;
        do_it(w, (struct act){.what = BACK, .plan = plan, .id = place});
        right += filled_when_solved(w) == 1;
    }
    atomic_store(&solving.stop, true);
    pthread_join(thread, NULL);
    assert_int_equal(right, 100);
}

static void a_no_frees_the_places_for_others(void **state) {
    struct world *w = *state;
    struct act send = {.what = SEND, .plan = begin_with_plan(w, 1, EVERY_MORNING, 1)};
    assert_int_equal(act(w, &send), OK);
    add_to_pool(w, HELPER_1 + 1, EVERY_MORNING);
    assert_int_equal(act(w, &(struct act){.what = SOLVE, .plan = send.plan}), OK);
    assert_int_equal(world_count(w, "SELECT count(*) FROM plan_place WHERE state = 0"), 0);   /* who was asked holds the places */
    assert_int_equal(answer(w, world_count(w, "SELECT id FROM invitation"), false), OK);
    assert_int_equal(world_count(w, "SELECT count(*) FROM shift_asked WHERE held = 1"), 0);
    assert_int_equal(act(w, &(struct act){.what = SOLVE, .plan = send.plan}), OK);
    assert_int_equal(world_count(w, "SELECT count(*) FROM plan_place WHERE state = 0 AND person = 1001"), 7);
    assert_int_equal(act(w, &send), OK);
    assert_int_equal(send.asked, 1);
}

static void who_does_not_answer_in_time_has_the_place_only_while_nobody_else_has_it(void **state) {
    struct world *w = *state;
    struct act send = {.what = SEND, .plan = begin_with_plan(w, 1, 1u << 8, 1)};   /* Wednesday morning */
    assert_int_equal(act(w, &send), OK);
    int64_t late = world_count(w, "SELECT id FROM invitation");
    add_to_pool(w, HELPER_1 + 1, 1u << 8);
    clock_turn(day_start(monday() + 1) + 8 * SECONDS_AN_HOUR);
    assert_int_equal(act(w, &(struct act){.what = SOLVE, .plan = send.plan}), OK);
    assert_int_equal(world_count(w, "SELECT person FROM plan_place WHERE state = 0"), HELPER_1 + 1);
    assert_int_equal(act(w, &send), OK);
    assert_int_equal(send.asked, 1);
    int64_t second = world_count(w, str_fmt(&w->arena, "SELECT id FROM invitation WHERE id <> %lld", (long long)late).s);
    assert_int_equal(answer(w, late, true), OK);
    assert_int_equal(answer(w, second, true), CONFLICT);
}

static void a_yes_is_given_once_and_lasts_for_its_shifts(void **state) {
    struct world *w = *state;
    struct act send = {.what = SEND, .plan = begin_with_plan(w, 1, EVERY_MORNING, 1)};
    assert_int_equal(act(w, &send), OK);
    int64_t invitation = world_count(w, "SELECT id FROM invitation");
    assert_int_equal(answer(w, invitation, true), OK);
    assert_int_equal(answer(w, invitation, true), CONFLICT);
    assert_int_equal(world_count(w, "SELECT count(*) FROM shift_asked WHERE seat = 1"), 7);
    assert_int_equal(world_count(w, "SELECT start_day FROM deployment"), monday());
    assert_int_equal(world_count(w, "SELECT end_day FROM deployment"), monday() + 6);
    assert_int_equal(world_count(w, "SELECT state FROM job"), JOB_OPEN);
    make_plan(w, JOB_1, 0);
    assert_int_equal(world_count(w, "SELECT count(*) FROM plan_shift"), 7);     /* those of the first plan: nothing is open */
}

/* A no counts for the days that were asked, and no shift is asked twice; for other days the same person may be asked again. */
static void who_was_asked_for_one_week_can_be_asked_for_the_next(void **state) {
    struct world *w = *state;
    struct act send = {.what = SEND, .plan = begin_with_plan(w, 1, EVERY_MORNING, 1)};
    assert_int_equal(act(w, &send), OK);
    assert_int_equal(answer(w, world_count(w, "SELECT id FROM invitation"), false), OK);
    clock_turn(day_start(monday() + 1) + 6 * SECONDS_AN_HOUR);                  /* Tuesday to Monday: six of these days were asked */
    make_plan(w, JOB_1, 0);
    assert_int_equal(world_count(w, "SELECT count(*) FROM plan_place WHERE state = 0"), 0);
    clock_turn(day_start(monday() + 7) + 6 * SECONDS_AN_HOUR);
    send.plan = make_plan(w, JOB_1, 0);
    assert_int_equal(act(w, &send), OK);
    assert_int_equal(send.asked, 1);
    assert_int_equal(world_count(w, "SELECT count(*) FROM invitation"), 2);
    assert_int_equal(world_count(w, "SELECT count(*) FROM shift_asked"), 14);
    assert_int_equal(answer(w, world_count(w, "SELECT id FROM invitation WHERE state = 0"), true), OK);
    assert_int_equal(world_count(w, "SELECT count(*) FROM shift_asked WHERE seat = 1"), 7);
}

static void who_was_asked_for_the_whole_job_is_not_asked_for_parts_of_it(void **state) {
    struct world *w = *state;
    struct act send = {.what = SEND, .plan = begin_with_plan(w, 1, EVERY_MORNING, 1)};
    world_run(w, "INSERT INTO invitation(id, job, person, by_person, reasons, state, sent, answered, shifts) "
                 "VALUES (77, 5000, 1000, 101, '', 2, 0, 0, 0)");
    assert_int_equal(act(w, &send), OK);
    assert_int_equal(send.asked, 0);
    assert_int_equal(send.refused, 1);
    make_plan(w, JOB_1, 0);
    assert_int_equal(world_count(w, "SELECT count(*) FROM plan_place WHERE state = 0"), 0);
}

static enum status erase(struct db *db, void *args) {
    return own_data_erase(db, *(const person_id *)args);
}

static void who_is_erased_leaves_the_plan(void **state) {
    struct world *w = *state;
    person_id gone = {HELPER_1};
    struct act send = {.what = SEND, .plan = begin_with_plan(w, 1, MONDAY_MORNING, 1)};
    assert_int_equal(db_write(w->store, &w->arena, erase, &gone), OK);
    assert_int_equal(filled(w), 0);
    assert_int_equal(act(w, &send), OK);
    assert_int_equal(send.asked + send.refused, 0);
    assert_int_equal(act(w, &(struct act){.what = SOLVE, .plan = send.plan}), OK);
    assert_int_equal(filled(w), 0);
}

static void for_a_job_that_was_closed_nobody_is_asked(void **state) {
    struct world *w = *state;
    struct act send = {.what = SEND, .plan = begin_with_plan(w, 1, MONDAY_MORNING, 1)};
    world_run(w, "UPDATE job SET state = 3");
    assert_int_equal(act(w, &send), OK);
    assert_int_equal(send.asked, 0);
    assert_int_equal(send.refused, 1);
    assert_int_equal(world_count(w, "SELECT count(*) FROM outbox"), 0);
    struct act none = {.what = MAKE, .jobs = {JOB_1}};
    assert_int_equal(act(w, &none), CONFLICT);
}

static void two_plans_never_ask_one_person_for_two_shifts_at_once(void **state) {
    struct world *w = *state;
    make_world(w);
    add_helper(w, HELPER_1, EVERY_MORNING, 0);
    add_job(w, JOB_1, MONDAY_MORNING, 1);
    add_job(w, JOB_1 + 1, MONDAY_MORNING | 1u << 4, 1);
    fill_pool(w);
    struct act first = {.what = SEND, .plan = make_plan(w, JOB_1, 0)}, second = {.what = SEND, .plan = make_plan(w, JOB_1 + 1, 0)};
    assert_int_equal(filled(w), 3);
    assert_int_equal(act(w, &first), OK);
    assert_int_equal(act(w, &second), OK);
    assert_int_equal(second.asked, 1);                       /* for Tuesday alone */
    assert_int_equal(world_count(w, "SELECT count(*) FROM shift_asked WHERE held = 1"), 2);
    assert_int_equal(world_count(w, "SELECT count(*) FROM plan_place WHERE state = 5"), 1);
    struct act again = {.what = SOLVE, .plan = second.plan};
    assert_int_equal(act(w, &again), OK);
    assert_int_equal(world_count(w, "SELECT count(*) FROM plan_place WHERE state = 0"), 0);
}

static void a_whole_job_is_agreed_only_where_each_shift_has_a_place(void **state) {
    struct world *w = *state;
    make_world(w);
    add_helper(w, HELPER_1, MONDAY_MORNING, 0);
    add_helper(w, HELPER_1 + 1, 0, 0);
    add_job(w, JOB_1, EVERY_MORNING, 1);
    fill_pool(w);
    struct act send = {.what = SEND, .plan = make_plan(w, JOB_1, 0)};
    assert_int_equal(act(w, &send), OK);
    world_run(w, "INSERT INTO invitation(id, job, person, by_person, reasons, state, sent, answered, shifts) "
                 "VALUES (77, 5000, 1001, 101, '', 0, 0, 0, 0)");
    assert_int_equal(answer(w, world_count(w, "SELECT id FROM invitation WHERE id <> 77"), true), OK);
    assert_int_equal(answer(w, 77, true), CONFLICT);
    world_run(w, "UPDATE job SET people = 2");
    assert_int_equal(answer(w, 77, true), OK);
    assert_int_equal(world_count(w, "SELECT state FROM job"), JOB_OPEN);        /* six mornings have a place left */
}

/* ---- the last place ---- */

enum { CLAIMS = 200, FIRST_INVITATION = 9000 };

static enum status invite_everybody(struct db *db, void *args) {
    struct world *w = args;
    for (int i = 0; i < CLAIMS; i++) {
        const char *sql[] = {
            str_fmt(&w->arena, "INSERT INTO invitation(id, job, person, by_person, reasons, state, sent, answered, shifts) "
                               "VALUES (%d, %d, %d, %d, '', 0, 0, 0, 1)", FIRST_INVITATION + i, JOB_1, HELPER_1 + i, MEMBER_PERSON).s,
            str_fmt(&w->arena, "INSERT INTO shift_asked(invitation, job, person, day, part, held, seat) "
                               "VALUES (%d, %d, %d, %d, 0, 1, NULL)", FIRST_INVITATION + i, JOB_1, HELPER_1 + i, (int)monday()).s,
        };
        for (size_t k = 0; k < COUNT(sql); k++) db_each(db, sql[k], NULL, 0, NULL, NULL);
    }
    return db_status(db);
}

static enum status forget_answers(struct db *db, void *args) {
    static const char *const sql[] = { "DELETE FROM shift_asked", "DELETE FROM deployment", "DELETE FROM invitation",
        "DELETE FROM outbox", "UPDATE job SET state = 1" };
    (void)args;
    for (size_t i = 0; i < COUNT(sql); i++) db_each(db, sql[i], NULL, 0, NULL, NULL);
    return db_status(db);
}

struct claim { struct world *w; int64_t invitation; enum status st; atomic_bool *go; };

static void *claim_it(void *args) {
    struct claim *c = args;
    struct arena a = arena_make(0);
    struct act yes = {.what = YES, .id = c->invitation};
    while (!atomic_load(c->go)) sched_yield();
    do c->st = db_write(c->w->store, &a, act_in, &yes); while (c->st == BUSY);
    arena_free(&a);
    return NULL;
}

static void claim_round(struct world *w) {
    pthread_t thread[CLAIMS];
    struct claim claim[CLAIMS];
    atomic_bool go = false;
    int winners = 0;
    assert_int_equal(db_write(w->store, &w->arena, invite_everybody, w), OK);
    for (int i = 0; i < CLAIMS; i++) {
        claim[i] = (struct claim){.w = w, .invitation = FIRST_INVITATION + i, .st = FAILED, .go = &go};
        assert_int_equal(pthread_create(&thread[i], NULL, claim_it, &claim[i]), 0);
    }
    atomic_store(&go, true);
    for (int i = 0; i < CLAIMS; i++) {
        pthread_join(thread[i], NULL);
        winners += claim[i].st == OK;
        if (claim[i].st != OK) assert_int_equal(claim[i].st, CONFLICT);
    }
    assert_int_equal(winners, 1);
    assert_int_equal(world_count(w, "SELECT count(*) FROM shift_asked WHERE seat IS NOT NULL"), 1);
    assert_int_equal(world_count(w, "SELECT count(*) FROM deployment"), 1);
    assert_int_equal(db_write(w->store, &w->arena, forget_answers, NULL), OK);
}

static void the_last_place_has_one_winner(void **state) {
    struct world *w = *state;
    const char *rounds = getenv("CLAIM_ROUNDS");
    make_world(w);
    add_job(w, JOB_1, MONDAY_MORNING, 1);
    for (int i = 0; i < CLAIMS; i++) add_person(w, HELPER_1 + i);
    for (long n = rounds ? strtol(rounds, NULL, 10) : 2; n > 0; n--) claim_round(w);
}

struct sending { struct world *w; struct act send; enum status st; };

static void *send_it(void *args) {
    struct sending *s = args;
    struct arena a = arena_make(0);
    do s->st = db_write(s->w->store, &a, act_in, &s->send); while (s->st == BUSY);
    arena_free(&a);
    return NULL;
}

/* Many coordinators send at the same time what each of them proposed: the same helper, the same morning, for a job of their own. */
static void coordinators_at_once_ask_one_person_for_one_shift(void **state) {
    enum { COORDINATORS = 12 };
    struct world *w = *state;
    pthread_t thread[COORDINATORS];
    struct sending sending[COORDINATORS];
    make_world(w);
    add_helper(w, HELPER_1, MONDAY_MORNING, 0);
    for (int i = 0; i < COORDINATORS; i++) add_job(w, JOB_1 + i, MONDAY_MORNING, 1);
    fill_pool(w);
    for (int i = 0; i < COORDINATORS; i++)
        sending[i].w = w, sending[i].send = (struct act){.what = SEND, .plan = make_plan(w, JOB_1 + i, 0)};
    assert_int_equal(filled(w), COORDINATORS);
    for (int i = 0; i < COORDINATORS; i++) assert_int_equal(pthread_create(&thread[i], NULL, send_it, &sending[i]), 0);
    int asked = 0, refused = 0;
    for (int i = 0; i < COORDINATORS; i++) {
        pthread_join(thread[i], NULL);
        assert_int_equal(sending[i].st, OK);
        asked += sending[i].send.asked;
        refused += sending[i].send.refused;
    }
    assert_int_equal(asked, 1);
    assert_int_equal(refused, COORDINATORS - 1);
    assert_int_equal(world_count(w, "SELECT count(*) FROM invitation"), 1);
    assert_int_equal(world_count(w, "SELECT count(*) FROM outbox"), 1);
}

int main(void) {
    const struct CMUnitTest calendar[] = {
        cmocka_unit_test(a_night_ends_at_seven_the_next_day),
        cmocka_unit_test(the_night_of_the_change_of_summer_time_is_shorter_or_longer),
        cmocka_unit_test(a_week_becomes_days),
    };
    const struct CMUnitTest sqlite[] = {
        PLAN_TEST(it_fills_what_it_can_and_says_what_would_help),
        PLAN_TEST(nobody_at_all_is_a_plan_too),
        PLAN_TEST(between_a_night_and_the_next_shift_lies_rest),
        PLAN_TEST(nothing_is_sent_before_it_is_sent_and_then_once),
        PLAN_TEST(who_is_taken_off_makes_room_for_the_next_and_may_come_back),
        PLAN_TEST(what_is_locked_stays),
        PLAN_TEST(what_is_changed_while_it_is_solved_is_solved_again),
        PLAN_TEST(a_no_frees_the_places_for_others),
        PLAN_TEST(who_does_not_answer_in_time_has_the_place_only_while_nobody_else_has_it),
        PLAN_TEST(a_yes_is_given_once_and_lasts_for_its_shifts),
        PLAN_TEST(who_was_asked_for_one_week_can_be_asked_for_the_next),
        PLAN_TEST(who_was_asked_for_the_whole_job_is_not_asked_for_parts_of_it),
        PLAN_TEST(who_is_erased_leaves_the_plan),
        PLAN_TEST(for_a_job_that_was_closed_nobody_is_asked),
        PLAN_TEST(two_plans_never_ask_one_person_for_two_shifts_at_once),
        PLAN_TEST(a_whole_job_is_agreed_only_where_each_shift_has_a_place),
        PLAN_TEST(coordinators_at_once_ask_one_person_for_one_shift),
        WORLD_TEST(the_last_place_has_one_winner),
    };
    const struct CMUnitTest postgres[] = {
        PLAN_TEST_POSTGRES(it_fills_what_it_can_and_says_what_would_help),
        PLAN_TEST_POSTGRES(nothing_is_sent_before_it_is_sent_and_then_once),
        PLAN_TEST_POSTGRES(who_is_taken_off_makes_room_for_the_next_and_may_come_back),
        PLAN_TEST_POSTGRES(what_is_changed_while_it_is_solved_is_solved_again),
        PLAN_TEST_POSTGRES(a_no_frees_the_places_for_others),
        PLAN_TEST_POSTGRES(who_does_not_answer_in_time_has_the_place_only_while_nobody_else_has_it),
        PLAN_TEST_POSTGRES(a_yes_is_given_once_and_lasts_for_its_shifts),
        PLAN_TEST_POSTGRES(who_was_asked_for_one_week_can_be_asked_for_the_next),
        PLAN_TEST_POSTGRES(who_is_erased_leaves_the_plan),
        PLAN_TEST_POSTGRES(two_plans_never_ask_one_person_for_two_shifts_at_once),
        PLAN_TEST_POSTGRES(a_whole_job_is_agreed_only_where_each_shift_has_a_place),
        PLAN_TEST_POSTGRES(coordinators_at_once_ask_one_person_for_one_shift),
        WORLD_TEST_POSTGRES(the_last_place_has_one_winner),
    };
    return cmocka_run_group_tests_name("calendar", calendar, NULL, NULL) + WORLD_RUN(sqlite, postgres);
}
