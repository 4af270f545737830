/* demo_test.c -- the demo gives the published figures, person by person. */
#include "world.h"

#include "base/clock.h"
#include "demo/demo.h"
#include "demo/demo_text.h"
#include "people/org.h"
#include "web/typed.h"

enum { MONTHS = 6, SEED = 7 };

static const int64_t registrations[MONTHS] = {2417, 305, 42, 46, 28, 13};
static const int64_t organisations[MONTHS] = {417, 39, 15, 21, 14, 9};
/* Of 400 jobs, in the order of the rubrics. */
static const int64_t rubrics[] = {276, 32, 24, 16, 16, 12, 10, 6, 4, 4};

static day_n day(const char *text) {
    day_n d = 0;
    assert_true(day_parse(str_of(text), &d));
    return d;
}

static void fill(struct world *w, day_n from) {
    const struct demo_config config = {.from = from ? day_start(from) : 0, .seed = SEED};
    int64_t began = clock_monotonic_us();
    assert_int_equal(demo_fill(w->store, &w->arena, &config), OK);
    print_message("filled in %lld ms\n", (long long)(clock_monotonic_us() - began) / 1000);
}

static int64_t count(struct world *w, const char *what, day_n from, day_n until) {
    struct str sql = str_fmt(&w->arena, "SELECT count(*) FROM %s AND created_day BETWEEN %d AND %d", what, from, until);
    return world_count(w, sql.s);
}

static void check_months(struct world *w, const day_n first[MONTHS + 1]) {
    static const char registered[] = "person WHERE origin = 1 AND state = 1 AND id IN (SELECT id FROM helper WHERE step = 4)";
    for (int m = 0; m < MONTHS; m++) {
        assert_int_equal(count(w, registered, first[m], first[m + 1] - 1), registrations[m]);
        assert_int_equal(count(w, "org WHERE state < 2", first[m], first[m + 1] - 1), organisations[m]);
    }
    assert_int_equal(world_count(w, "SELECT count(*) FROM person WHERE origin = 1"), 2851);
    assert_int_equal(world_count(w, "SELECT count(*) FROM org"), 515);
    assert_int_equal(count(w, "person WHERE origin = 2 AND id IN (SELECT id FROM helper)", 0, first[0] - 1), 3500);
}

static void check_jobs(struct world *w, const day_n first[MONTHS + 1]) {
    for (int r = 0; r < (int)COUNT(rubrics); r++)
        assert_int_equal(world_count(w, str_fmt(&w->arena, "SELECT count(*) FROM job WHERE rubric = %d", r).s), rubrics[r]);
    struct str recorded = str_fmt(&w->arena, "SELECT count(*) FROM deployment WHERE origin = 1 AND state IN (1, 2) "
                                             "AND start_day BETWEEN %d AND %d", first[3], first[6] - 1);
    assert_int_equal(world_count(w, recorded.s), 2);
    assert_int_equal(world_count(w, "SELECT count(*) FROM deployment WHERE origin = 1"), 2);
    assert_true(world_count(w, "SELECT count(*) FROM deployment WHERE origin = 2 AND hours > 0") > 50);
    assert_in_range(world_count(w, "SELECT count(*) FROM invitation"), 300, 1500);
    assert_true(world_count(w, "SELECT count(*) FROM job WHERE state = 1") >= 15);
}

/* What cannot be true of real data either. */
static void check_sense(struct world *w) {
    static const char *const never[] = {
        "job j JOIN org o ON o.id = j.org WHERE o.state <> 1 OR j.created < o.decided",
        "invitation i JOIN person p ON p.id = i.person WHERE i.sent < p.created OR p.state <> 1",
        "invitation i JOIN job j ON j.id = i.job WHERE i.sent < j.created OR (i.answered > 0 AND i.answered < i.sent)",
        "invitation i WHERE i.state = 1 AND NOT EXISTS (SELECT 1 FROM deployment d WHERE d.invitation = i.id)",
        "job j WHERE j.people < (SELECT count(*) FROM invitation i WHERE i.job = j.id AND i.state = 1)",
        "deployment WHERE end_day < start_day OR hours < 0",
        "deployment d JOIN invitation i ON i.id = d.invitation WHERE i.state <> 1 OR d.person <> i.person OR d.job <> i.job",
        "person WHERE email NOT LIKE '%@example.invalid' AND email NOT LIKE '%@demo.invalid'",
        "person WHERE state = 1 AND (email_key IS NULL OR confirmed_day = 0)",
        "person WHERE state = 0 AND email_key IS NOT NULL",
        "helper h WHERE NOT EXISTS (SELECT 1 FROM helper_language l WHERE l.helper = h.id)",
        "helper WHERE place = 0 OR grid = 0 OR works = 0 OR radius = 0",
    };
    for (size_t i = 0; i < COUNT(never); i++)
        assert_int_equal(world_count(w, str_fmt(&w->arena, "SELECT count(*) FROM %s", never[i]).s), 0);
    assert_int_equal(world_count(w, str_fmt(&w->arena, "SELECT count(*) FROM person WHERE created > %lld",
                                            (long long)clock_now()).s), 0);
}

static void check_logins(struct world *w) {
    static const int64_t roles[DEMO_LOGINS] = {8, 4, 2, 32};
    for (size_t i = 0; i < DEMO_LOGINS; i++)
        assert_int_equal(world_count(w, str_fmt(&w->arena, "SELECT roles FROM person WHERE email_key = '%s' AND state = 1",
                                                demo_logins[i].email).s), roles[i]);
    assert_true(world_count(w, str_fmt(&w->arena, "SELECT count(*) FROM invitation i JOIN person p ON p.id = i.person "
        "WHERE i.state = 0 AND p.email = '%s'", demo_logins[DEMO_HELPER].email).s) > 0);
    assert_true(world_count(w, str_fmt(&w->arena, "SELECT count(*) FROM job j JOIN org_member m ON m.org = j.org "
        "JOIN person p ON p.id = m.person WHERE j.state = 1 AND p.email = '%s'", demo_logins[DEMO_ORGANISATION].email).s) > 0);
}

static void test_replay_of_2020(void **state) {
    struct world *w = *state;
    const day_n first[MONTHS + 1] = {day("2020-04-06"), day("2020-05-01"), day("2020-06-01"), day("2020-07-01"),
                                     day("2020-08-01"), day("2020-09-01"), day("2020-10-01")};
    time_s real = clock_now();
    fill(w, first[0]);
    assert_int_equal(day_of(clock_now()), day("2020-09-30"));
    check_months(w, first);
    check_jobs(w, first);
    check_sense(w);
    check_logins(w);
    clock_turn(real);
}

static void test_six_months_that_end_now(void **state) {
    struct world *w = *state;
    time_s real = day_start(day("2031-02-17")) + 15 * SECONDS_AN_HOUR;
    const day_n first[MONTHS + 1] = {day("2030-09-06"), day("2030-10-01"), day("2030-11-01"), day("2030-12-01"),
                                     day("2031-01-01"), day("2031-02-01"), day("2031-02-18")};
    time_s before = clock_now();
    clock_turn(real);
    fill(w, 0);
    assert_in_range(clock_now() - real, 0, 120);
    check_months(w, first);
    check_jobs(w, first);
    check_sense(w);
    check_logins(w);
    assert_true(world_count(w, "SELECT count(*) FROM org WHERE state = 0") > 0);
    clock_turn(before);
}

/* The last month may be a few hours old. */
static void test_first_morning_of_a_month(void **state) {
    struct world *w = *state;
    time_s before = clock_now();
    clock_turn(day_start(day("2031-03-01")) + 300);
    fill(w, 0);
    const day_n first[MONTHS + 1] = {day("2030-10-06"), day("2030-11-01"), day("2030-12-01"), day("2031-01-01"),
                                     day("2031-02-01"), day("2031-03-01"), day("2031-03-02")};
    check_months(w, first);
    check_jobs(w, first);
    check_sense(w);
    clock_turn(before);
}

static struct str last_person(struct world *w) {
    return world_text(w, "SELECT max(name || email || experience || place || grid) "
                         "FROM person JOIN helper ON helper.id = person.id");
}

static void test_same_seed_same_people(void **state) {
    struct world *w = *state;
    time_s before = clock_now();
    fill(w, day("2020-04-06"));
    struct str people = last_person(w);
    int64_t invitations = world_count(w, "SELECT sum(person % 1000003) FROM invitation");
    static const char *const tables[] = {"help_visit", "help_rhythm", "help_assignment", "help_invitation", "help_informed",
        "help_asker", "help_wish", "help_note", "help_view", "help_part", "help_request",
        "help_signup", "help_neighbour", "help_operator", "help_rule", "help_desk", "held", "audit", "contact", "deployment", "invitation",
        "outbox", "mail_link", "job_item",
        "job_rubric", "job", "org_member", "org_site", "org", "consent", "helper_item", "helper_language", "helper", "person"};
    for (size_t i = 0; i < COUNT(tables); i++) world_run(w, str_fmt(&w->arena, "DELETE FROM %s", tables[i]).s);
    clock_turn(before);
    fill(w, day("2020-04-06"));
    assert_true(str_eq(last_person(w), people));
    assert_int_equal(world_count(w, "SELECT sum(person % 1000003) FROM invitation"), invitations);
    clock_turn(before);
}

/* Somebody can let in what the demo's coordinator finds: its forms are still those of the program. */
static void test_held_can_be_read(void **state) {
    struct arena a = arena_make(0);
    struct demo_text text;
    (void)state;
    demo_text_read(&a, &text);
    assert_true(text.held.n > 0);
    for (size_t i = 0; i < text.held.n; i++) {
        const struct str *cell = text.held.row[i].cell;
        struct form form;
        assert_true(str_eq(cell[0], str_of(org_holds.name)));
        assert_true(form_unpack(&a, demo_lang(cell[1]), org_holds.form, cell[4], &form));
    }
    arena_free(&a);
}

static void test_refusals(void **state) {
    struct world *w = *state;
    time_s now = clock_now();
    const struct demo_config too_late = {.from = now - 40 * SECONDS_A_DAY, .seed = SEED};
    const struct demo_config too_early = {.from = day_start(day("2019-04-06")), .seed = SEED};
    assert_int_equal(demo_fill(w->store, &w->arena, &too_late), INVALID);
    assert_int_equal(demo_fill(w->store, &w->arena, &too_early), INVALID);
    assert_int_equal(world_count(w, "SELECT count(*) FROM person"), 0);
    fill(w, day("2020-04-06"));
    clock_turn(now);
    const struct demo_config again = {.from = 0, .seed = SEED};
    assert_int_equal(demo_fill(w->store, &w->arena, &again), CONFLICT);
    assert_in_range(clock_now() - now, 0, 60);
}

int main(void) {
    const struct CMUnitTest sqlite[] = {
        WORLD_TEST(test_replay_of_2020), WORLD_TEST(test_six_months_that_end_now), WORLD_TEST(test_first_morning_of_a_month),
        WORLD_TEST(test_same_seed_same_people), WORLD_TEST(test_refusals), cmocka_unit_test(test_held_can_be_read),
    };
    const struct CMUnitTest postgres[] = {WORLD_TEST_POSTGRES(test_replay_of_2020)};
    return WORLD_RUN(sqlite, postgres);
}
