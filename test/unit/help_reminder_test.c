/* help_reminder_test.c -- the day before a visit both sides are reminded, once, and only of what goes ahead. */
#include "help_world.h"

#include <string.h>

#include "help/help_link.h"
#include "help/help_reminder.h"
#include "mail/unsubscribe.h"

static enum status remind(struct db *db, void *args) {
    struct scene *s = args;
    s->n = help_remind(db, clock_now());
    return db_status(db);
}

/* How many mails somebody has about tomorrow. */
static int64_t reminders(struct world *w, const char *address) {
    return world_count(w, str_fmt(&w->arena, "SELECT count(*) FROM outbox WHERE kind = %d AND address = '%s'", MAIL_REMINDER, address).s);
}

static const char maria[] = "maria@example.be", an[] = "an@example.be";

static void begin_with(struct world *w, struct scene *s, const char *email) {
    struct setting *const settings[] = {&mail_smtp, &mail_origin, &mail_from, &help_reminder_hour};
    struct str why;
    assert_int_equal(settings_load(settings, COUNT(settings), NULL, &w->arena, &why), OK);
    assert_true(setting_set(&mail_origin, STR("https://inzet.example"), "flag"));
    scene_begin(w, s, OFTEN_WEEKLY, email);          /* every Tuesday, from 2 March on */
    must(w, read_visits, s);
}

static void both_sides_are_reminded_the_day_before_and_once(void **state) {
    struct world *w = *state;
    struct scene s;
    time_s before = clock_now();
    begin_with(w, &s, maria);
    for (int i = 0; i < 3; i++) must(w, remind, &s);
    assert_int_equal(reminders(w, an), 1);
    assert_int_equal(reminders(w, maria), 1);
    at(&s, "2027-03-02");
    must(w, remind, &s);                             /* the day itself */
    at(&s, "2027-03-07");
    must(w, remind, &s);                             /* two days before */
    assert_int_equal(reminders(w, an), 1);
    at(&s, "2027-03-08");
    must(w, remind, &s);
    assert_int_equal(reminders(w, an), 2);
    assert_int_equal(reminders(w, maria), 2);
    clock_turn(before);
}

static void nobody_is_reminded_before_the_hour_of_the_setting(void **state) {
    struct world *w = *state;
    struct scene s;
    time_s before = clock_now();
    begin_with(w, &s, maria);
    clock_turn(day_start(s.today) + 9 * SECONDS_AN_HOUR + 3599);
    must(w, remind, &s);
    assert_int_equal(s.n, 0);
    clock_turn(day_start(s.today) + 10 * SECONDS_AN_HOUR);
    must(w, remind, &s);
    assert_int_equal(s.n, 1);
    clock_turn(before);
}

static enum status call_off(struct db *db, void *args) {
    struct scene *s = args;
    assert_int_equal(help_visit_off(db, s->v[0].id, &from_asker, s->today), OK);
    assert_int_equal(help_visit_instead(db, s->v[1].id, &from_helper, s->today), OK);
    return db_status(db);
}

static void a_visit_that_was_called_off_or_handed_over_reminds_nobody(void **state) {
    struct world *w = *state;
    struct scene s;
    time_s before = clock_now();
    begin_with(w, &s, maria);
    must(w, call_off, &s);
    must(w, remind, &s);
    at(&s, "2027-03-08");
    must(w, remind, &s);
    assert_int_equal(reminders(w, an), 0);
    assert_int_equal(reminders(w, maria), 0);
    clock_turn(before);
}

/* Bo agrees to come instead on 9 March. */
static enum status bo_agrees(struct db *db, void *args) {
    struct scene *s = args;
    struct help_request r;
    const struct help_part *p;
    assert_int_equal(help_part_get(db, (help_part_id){s->n}, NL, &r, &p), OK);
    help_pair_begin(db, (help_assignment_id){PAIR + 1}, p, s->today);
    return db_status(db);
}

static void who_comes_instead_is_reminded_and_who_does_not_come_is_not(void **state) {
    struct world *w = *state;
    struct scene s;
    time_s before = clock_now();
    begin_with(w, &s, maria);
    must(w, call_off, &s);
    s.n = world_count(w, "SELECT part FROM help_stand_in");
    world_run(w, str_fmt(&w->arena, "INSERT INTO help_assignment(id, part, person, state, agreed, agreed_day, ended_day, helper_said,"
        " asker_said, asked) VALUES (%d, %lld, %lld, 0, 0, %d, 0, 0, 0, 0)", PAIR + 1, (long long)s.n, (long long)s.bo.n, s.today).s);
    must(w, bo_agrees, &s);
    at(&s, "2027-03-08");
    must(w, remind, &s);
    assert_int_equal(reminders(w, "bo@example.be"), 1);
    assert_int_equal(reminders(w, an), 0);
    assert_int_equal(reminders(w, maria), 1);
    clock_turn(before);
}

static enum status another_rhythm(struct db *db, void *args) {
    const struct help_rhythm *r = args;
    return help_rhythm_set(db, (help_assignment_id){PAIR}, r, r->first);
}

static void the_same_rhythm_once_more_reminds_nobody_again_another_time_does(void **state) {
    struct world *w = *state;
    struct scene s;
    time_s before = clock_now();
    begin_with(w, &s, maria);
    must(w, remind, &s);
    struct help_rhythm r = {.days = 2, .weeks = 1, .first = s.today, .minute = s.v[0].minute, .minutes = s.v[0].minutes};
    must(w, another_rhythm, &r);
    must(w, remind, &s);
    assert_int_equal(reminders(w, an), 1);
    r.minute = 600;
    must(w, another_rhythm, &r);
    must(w, remind, &s);
    assert_int_equal(reminders(w, an), 2);
    assert_int_equal(world_count(w, "SELECT count(*) FROM help_visit"), s.n_v);
    clock_turn(before);
}

static void who_has_only_a_telephone_gets_no_mail(void **state) {
    struct world *w = *state;
    struct scene s;
    time_s before = clock_now();
    begin_with(w, &s, "");
    must(w, remind, &s);
    assert_int_equal(reminders(w, an), 1);
    assert_int_equal(world_count(w, str_fmt(&w->arena, "SELECT count(*) FROM outbox WHERE kind = %d", MAIL_REMINDER).s), 1);
    clock_turn(before);
}

static enum status no_reminders(struct db *db, void *args) {
    struct scene *s = args;
    help_request_id read = {0};
    struct str token = help_reminder_token(db, (help_request_id){1});
    assert_true(help_reminder_read(db, token, &read));
    assert_int_equal(help_reminder_set(db, read, false), OK);
    assert_int_equal(help_reminder_set(db, (help_request_id){2}, false), NOT_FOUND);
    return unsubscribe_set(db, s->an, MAIL_REMINDER, true);
}

static void either_side_can_stop_reminders_and_gets_the_other_mails_still(void **state) {
    struct world *w = *state;
    struct scene s;
    time_s before = clock_now();
    begin_with(w, &s, maria);
    must(w, no_reminders, &s);
    must(w, remind, &s);
    assert_int_equal(reminders(w, an), 0);
    assert_int_equal(reminders(w, maria), 0);
    must(w, call_off, &s);
    assert_int_equal(world_count(w, "SELECT count(*) FROM outbox WHERE address = 'an@example.be'"), 1);
    clock_turn(before);
}

static void a_mail_to_either_side_has_a_link_that_stops_it(void **state) {
    struct world *w = *state;
    struct scene s;
    time_s before = clock_now();
    begin_with(w, &s, maria);
    must(w, remind, &s);
    assert_int_equal(world_count(w, "SELECT count(*) FROM outbox WHERE address = 'an@example.be' AND"
                                    " unsubscribe LIKE 'https://inzet.example/nl/stop/%'"), 1);
    assert_int_equal(world_count(w, "SELECT count(*) FROM outbox WHERE address = 'maria@example.be' AND"
                                    " unsubscribe LIKE 'https://inzet.example/nl/help/reminders/%'"), 1);
    clock_turn(before);
}

static enum status list_soon(struct db *db, void *args) {
    struct scene *s = args;
    struct help_soon *soon;
    help_visits_soon(db, s->desk, NL, s->today, &soon, &s->n_v);
    if (s->n_v) {
        assert_true(str_eq(soon[0].name, STR("Maria")) && str_eq(soon[0].helper, STR("an")));
        assert_int_equal(soon[0].visit.day, day("2027-03-02"));
        s->n = soon[0].call;
    }
    return db_status(db);
}

static void a_desk_sees_the_visits_of_today_and_tomorrow_and_whom_to_call(void **state) {
    struct world *w = *state;
    struct scene s;
    time_s before = clock_now();
    begin_with(w, &s, "");
    must(w, list_soon, &s);
    assert_int_equal(s.n_v, 1);
    assert_int_equal(s.n, 0);                        /* shopping: nobody is called for it */
    world_run(w, str_fmt(&w->arena, "UPDATE help_category SET way = %d WHERE code = 'shopping'", HELP_CONTACT).s);
    must(w, list_soon, &s);
    assert_int_equal(s.n, 1);
    at(&s, "2027-03-03");
    must(w, list_soon, &s);
    assert_int_equal(s.n_v, 0);
    clock_turn(before);
}

int main(void) {
    const struct CMUnitTest sqlite[] = {
        WORLD_TEST(both_sides_are_reminded_the_day_before_and_once),
        WORLD_TEST(nobody_is_reminded_before_the_hour_of_the_setting),
        WORLD_TEST(a_visit_that_was_called_off_or_handed_over_reminds_nobody),
        WORLD_TEST(who_comes_instead_is_reminded_and_who_does_not_come_is_not),
        WORLD_TEST(the_same_rhythm_once_more_reminds_nobody_again_another_time_does),
        WORLD_TEST(who_has_only_a_telephone_gets_no_mail),
        WORLD_TEST(either_side_can_stop_reminders_and_gets_the_other_mails_still),
        WORLD_TEST(a_mail_to_either_side_has_a_link_that_stops_it),
        WORLD_TEST(a_desk_sees_the_visits_of_today_and_tomorrow_and_whom_to_call),
    };
    const struct CMUnitTest postgres[] = {
        WORLD_TEST_POSTGRES(both_sides_are_reminded_the_day_before_and_once),
        WORLD_TEST_POSTGRES(who_comes_instead_is_reminded_and_who_does_not_come_is_not),
        WORLD_TEST_POSTGRES(the_same_rhythm_once_more_reminds_nobody_again_another_time_does),
        WORLD_TEST_POSTGRES(a_desk_sees_the_visits_of_today_and_tomorrow_and_whom_to_call),
    };
    return WORLD_RUN(sqlite, postgres);
}
