/* outreach_digest_test.c -- the weekly mail: who gets one, what is in it, once a week, and pauses. */
#include "outreach_world.h"

#include <string.h>

#include "mail/unsubscribe.h"
#include "outreach/digest.h"

enum { DAY = 20006 /* a Thursday */ };

/* ---- another feature's needs: so many near Gent, of this moment ---- */

static struct open_need needs[8];
static size_t n_needs;
static int offered;

static void add_need(int64_t id, const char *near, time_s since) {
    const struct place *p = place_by_key(place_of(near));
    needs[n_needs++] = (struct open_need){ .id = id, .title = STR("Boodschappen doen"), .who = STR("De Linde"), .path = STR("/jobs/1"),
        .place = p->key, .from = DAY_NONE, .until = DAY_NONE, .since = since,
        .ask = {.lat = p->lat, .lon = p->lon, .from = DAY, .today = DAY, .paid = 1} };
}

static void open_needs(struct db *db, struct open_need **ret, size_t *ret_n) {
    (void)db;
    *ret = needs;
    *ret_n = n_needs;
}

static enum status get_need(struct db *db, int64_t id, person_id person, enum lang lang, struct open_need *ret) {
    (void)db, (void)person, (void)lang;
    for (size_t i = 0; i < n_needs; i++)
        if (needs[i].id == id) return *ret = needs[i], OK;
    return NOT_FOUND;
}

static enum status offer_need(struct db *db, int64_t id, person_id person) {
    (void)db, (void)person;
    offered++;
    return id == needs[0].id ? OK : CONFLICT;
}

/* Its one group: the even numbers. */
static void even_groups(struct db *db, enum lang lang, struct group **ret, size_t *ret_n) {
    static struct group even[] = {{2, STR("Even")}};
    (void)db, (void)lang;
    *ret = even;
    *ret_n = COUNT(even);
}

static void even_people(struct db *db, int64_t group, int64_t after, int64_t upto, person_id **ret, size_t *ret_n) {
    *ret = arena_array(db_arena(db), person_id, 100);
    *ret_n = 0;
    for (int64_t id = 1; id <= 100; id++)
        if (id > after && id <= upto && id % group == 0) (*ret)[(*ret_n)++] = (person_id){id};
}

static const struct group_source evens = {"Even", even_groups, even_people};
static const struct need_source source = {.name = "test", .groups = &evens, .open = open_needs, .get = get_need, .offer = offer_need};
static const struct need_source *const sources[] = {&source, NULL};

/* ---- steps ---- */

static struct world *begin(void **state) {
    struct world *w = outreach_begin(state);
    struct setting *const own[] = {&digest_weekday, &digest_hour};
    struct str why;
    assert_int_equal(settings_load(own, COUNT(own), NULL, &w->arena, &why), OK);
    outreach_needs = sources;
    n_needs = 0;
    offered = 0;
    clock_turn(day_start(DAY) + 11 * SECONDS_AN_HOUR);
    return w;
}

static enum status begin_fn(struct db *db, void *args) { return digest_begin(db, *(const day_n *)args); }

static enum status begun(struct world *w, day_n day) {
    clock_turn(day_start(day) + 11 * SECONDS_AN_HOUR);
    return db_write(w->store, &w->arena, begin_fn, &day);
}

static void build(struct world *w) {
    while (digest_build(w->store, &w->arena)) {}
}

static void whole(struct world *w, day_n day) {
    assert_int_equal(begun(w, day), OK);
    build(w);
    step_through(w, &digest_mailing, 100);
}

static int64_t mails(struct world *w) { return world_count(w, "SELECT count(*) FROM outbox"); }

/* ---- tests ---- */

static void who_has_something_near_gets_one_mail(void **state) {
    struct world *w = begin(state);
    add_helpers(w, (struct helpers){.first = 1, .n = 3});
    add_helpers(w, (struct helpers){.first = 11, .n = 2, .place = "4000"}); /* Liège: too far for 30 km */
    add_helpers(w, (struct helpers){.first = 21, .n = 1, .lang = FR});
    add_need(101, "9000", clock_now() - 100);
    add_need(102, "9050", clock_now() - 100);
    whole(w, DAY);
    assert_int_equal(mails(w), 4);
    assert_int_equal(world_count(w, "SELECT count(*) FROM outbox WHERE person IN (1, 2, 3, 21)"), 4);
    struct str body = world_text(w, "SELECT body_text FROM outbox WHERE person = 21");
    assert_non_null(strstr(body.s, "https://inzet.example/fr/need/"));
    assert_non_null(strstr(body.s, "Boodschappen doen"));
    assert_non_null(strstr(body.s, "km de chez vous"));
    assert_true(world_text(w, "SELECT unsubscribe FROM outbox WHERE person = 21").n > 0);
    assert_int_equal(world_count(w, "SELECT mailed FROM weekly_mail"), 4);
    assert_int_equal(world_count(w, "SELECT count(*) FROM weekly_mail_person"), 0);
}

static void what_is_for_a_group_goes_to_its_people_only(void **state) {
    struct world *w = begin(state);
    add_helpers(w, (struct helpers){.first = 1, .n = 5});
    add_need(101, "9000", clock_now() - 100);
    needs[0].group = 2;
    whole(w, DAY);
    assert_int_equal(mails(w), 2);
    assert_int_equal(world_count(w, "SELECT count(*) FROM outbox WHERE person IN (2, 4)"), 2);
    add_need(102, "9050", day_start(DAY + 1)); /* and one for anybody: the others get that alone */
    whole(w, DAY + 7);
    assert_int_equal(mails(w), 7);
    struct str both = world_text(w, "SELECT body_text FROM outbox WHERE person = 4 ORDER BY id DESC");
    struct str one = world_text(w, "SELECT body_text FROM outbox WHERE person = 5 ORDER BY id DESC");
    assert_non_null(strstr(strstr(both.s, "/need/") + 1, "/need/"));
    assert_null(strstr(strstr(one.s, "/need/") + 1, "/need/"));
}

static void without_anything_new_there_is_none(void **state) {
    struct world *w = begin(state);
    add_helpers(w, (struct helpers){.first = 1, .n = 2});
    whole(w, DAY);
    assert_int_equal(mails(w), 0); /* nothing at all */
    add_need(101, "9000", clock_now() + SECONDS_A_DAY);
    whole(w, DAY + 7);
    assert_int_equal(mails(w), 2);
    whole(w, DAY + 14);
    assert_int_equal(mails(w), 2); /* the same as last week */
    add_need(102, "9000", day_start(DAY + 16));
    whole(w, DAY + 21);
    assert_int_equal(mails(w), 4);
    struct str body = world_text(w, "SELECT body_text FROM outbox WHERE person = 1 ORDER BY id DESC");
    assert_non_null(strstr(strstr(body.s, "/need/") + 1, "/need/")); /* with the old one, which is still open */
}

static void a_week_has_one_mail_even_after_a_crash(void **state) {
    struct world *w = begin(state);
    add_helpers(w, (struct helpers){.first = 1, .n = 5});
    add_need(101, "9000", clock_now() - 100);
    assert_int_equal(begun(w, DAY), OK);
    assert_int_equal(begun(w, DAY), CONFLICT);
    assert_true(digest_build(w->store, &w->arena)); /* these people, not the end yet */
    world_reopen(w);
    build(w);
    stepped(w, &digest_mailing, 2);
    world_reopen(w);
    step_through(w, &digest_mailing, 2);
    assert_int_equal(mails(w), 5);
    assert_int_equal(world_count(w, "SELECT count(DISTINCT address) FROM outbox"), 5);
}

static void two_servers_write_one_mail_each(void **state) {
    struct world *w = begin(state);
    add_helpers(w, (struct helpers){.first = 1, .n = 5});
    add_need(101, "9000", clock_now() - 100);
    assert_int_equal(begun(w, DAY), OK);
    build(w);
    assert_int_equal(stepped_by_two(w, &digest_mailing, 2, NULL), 2);
    assert_int_equal(stepped_by_two(w, &digest_mailing, 9, "DELETE FROM weekly_mail_person WHERE person = 3"), 2); /* erased meanwhile */
    assert_int_equal(world_count(w, "SELECT count(DISTINCT address) FROM outbox"), 4);
    assert_int_equal(world_count(w, "SELECT mailed FROM weekly_mail"), 4);
    assert_int_equal(world_count(w, "SELECT state FROM weekly_mail"), DIGEST_ENDED);
}

static void what_closed_meanwhile_is_left_out(void **state) {
    struct world *w = begin(state);
    add_helpers(w, (struct helpers){.first = 1, .n = 1});
    add_need(101, "9000", clock_now() - 100);
    assert_int_equal(begun(w, DAY), OK);
    build(w);
    n_needs = 0;
    step_through(w, &digest_mailing, 10);
    assert_int_equal(mails(w), 0);
    assert_int_equal(world_count(w, "SELECT state FROM weekly_mail"), DIGEST_ENDED);
}

static void it_is_due_on_its_day_and_hour(void **state) {
    (void)begin(state);
    assert_int_equal(day_weekday(DAY), 3);
    assert_int_equal(digest_due(day_start(DAY) + 9 * SECONDS_AN_HOUR), DAY_NONE);
    assert_int_equal(digest_due(day_start(DAY) + 10 * SECONDS_AN_HOUR), DAY);
    assert_int_equal(digest_due(day_start(DAY + 3) + 1), DAY); /* the server was down: late rather than not */
    assert_int_equal(digest_due(day_start(DAY + 4) + 1), DAY_NONE);
    assert_true(digest_wanted());
    assert_true(setting_set(&mail_smtp, STR("page"), "flag"));
    assert_false(digest_wanted());
    assert_int_equal(digest_due(day_start(DAY) + 10 * SECONDS_AN_HOUR), DAY_NONE); /* a demo sends none by itself */
    assert_true(setting_set(&digest_weekday, STR("4"), "flag"));
    assert_int_equal(digest_due(day_start(DAY) + 10 * SECONDS_AN_HOUR), DAY);
    assert_true(setting_set(&digest_weekday, STR("0"), "flag"));
    assert_int_equal(digest_due(day_start(DAY) + 10 * SECONDS_AN_HOUR), DAY_NONE);
}

struct pausing { person_id person; day_n until; bool again; };

static enum status pause_fn(struct db *db, void *args) {
    const struct pausing *p = args;
    return p->again ? unsubscribe_set(db, p->person, MAIL_JOBS, false) : unsubscribe_pause(db, p->person, MAIL_JOBS, p->until);
}

static void paused_until(struct world *w, struct pausing p) {
    assert_int_equal(db_write(w->store, &w->arena, pause_fn, &p), OK);
}

static void a_pause_lasts_until_its_day(void **state) {
    struct world *w = begin(state);
    add_helpers(w, (struct helpers){.first = 1, .n = 2});
    paused_until(w, (struct pausing){{1}, DAY + 3, false});
    add_need(101, "9000", clock_now() - 100);
    whole(w, DAY);
    assert_int_equal(mails(w), 1);
    assert_int_equal(world_count(w, "SELECT mailed FROM weekly_mail"), 1); /* the desk reads how many were written, no more */
    add_need(102, "9000", day_start(DAY + 4));
    whole(w, DAY + 7);
    assert_int_equal(mails(w), 3); /* 1 again, too */
    paused_until(w, (struct pausing){{2}, DAY + 300, false});
    paused_until(w, (struct pausing){{2}, 0, true});
    add_need(103, "9000", day_start(DAY + 10));
    whole(w, DAY + 14);
    assert_int_equal(mails(w), 5);
}

struct linking { struct digest_link link, read; struct str token; enum status status; };

static enum status link_fn(struct db *db, void *args) {
    struct linking *l = args;
    if (!l->token.n) l->token = digest_token(db, &l->link);
    l->status = digest_link_of(db, l->token, &l->read);
    return db_status(db);
}

static void a_link_is_of_one_need_and_one_person(void **state) {
    struct world *w = begin(state);
    add_helpers(w, (struct helpers){.first = 1, .n = 1});
    struct linking l = {.link = {&source, 101, {1}}};
    assert_int_equal(db_write(w->store, &w->arena, link_fn, &l), OK);
    assert_int_equal(l.status, OK);
    assert_ptr_equal(l.read.source, &source);
    assert_int_equal(l.read.need, 101);
    assert_int_equal(l.read.person.n, 1);
    char wrong[128] = {0};
    memcpy(wrong, l.token.s, l.token.n);
    wrong[12] = wrong[12] == 'A' ? 'B' : 'A';
    struct linking other = {.token = str_of(wrong)};
    assert_int_equal(db_write(w->store, &w->arena, link_fn, &other), OK);
    assert_int_equal(other.status, NOT_FOUND);
}

#define ALL(TEST) \
    TEST(who_has_something_near_gets_one_mail), TEST(what_is_for_a_group_goes_to_its_people_only), \
    TEST(without_anything_new_there_is_none), \
    TEST(a_week_has_one_mail_even_after_a_crash), TEST(two_servers_write_one_mail_each), \
    TEST(what_closed_meanwhile_is_left_out), TEST(it_is_due_on_its_day_and_hour), \
    TEST(a_pause_lasts_until_its_day), TEST(a_link_is_of_one_need_and_one_person)

int main(void) {
    const struct CMUnitTest sqlite[] = {ALL(WORLD_TEST)};
    const struct CMUnitTest postgres[] = {ALL(WORLD_TEST_POSTGRES)};
    return WORLD_RUN(sqlite, postgres);
}
