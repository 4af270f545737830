/* mail_bounce_test.c -- reports of mail servers (test/dsn), what they say about an address, and the pace by receiving domain.
**
** A file whose name begins with refused_ is no report about one of our mails. In the others stands @ID@ where the number of the
** mail belongs.
*/
#include "world.h"

#include <dirent.h>
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/buf.h"
#include "base/clock.h"
#include "mail/bounce.h"
#include "mail/lanes.h"
#include "people/person.h"

/* ---- reading ---- */

static const struct { const char *file; bool report; enum dsn_action action; const char *status; } files[] = {
    {"failed.eml", true, DSN_FAILED, "5.1.1"},          {"crlf.eml", true, DSN_FAILED, "5.1.1"},
    {"headers_only.eml", true, DSN_FAILED, "5.1.1"},    {"folded_id.eml", true, DSN_FAILED, "5.1.1"},
    {"full_mailbox.eml", true, DSN_FAILED, "5.2.2"},    {"policy.eml", true, DSN_FAILED, "5.7.1"},
    {"delayed.eml", true, DSN_DELAYED, "4.4.1"},        {"two_receivers.eml", true, DSN_FAILED, "5.1.1"},
    {"unquoted_boundary.eml", true, DSN_FAILED, "5.1.1"},
    {"refused_no_id.eml", false, 0, ""},                {"refused_plain_mail.eml", false, 0, ""},
    {"refused_read_receipt.eml", false, 0, ""},         {"refused_cut_off.eml", false, 0, ""},
    {"refused_no_boundary.eml", false, 0, ""},
};

/* The file with the number of a mail in it. */
static struct str report_of(struct world *w, const char *file, int64_t id) {
    struct str text = world_file(w, str_fmt(&w->arena, "test/dsn/%s", file).s);
    size_t at = str_find(text, STR("@ID@"));
    if (at == text.n) return text;
    return str_fmt(&w->arena, "%.*s%lld%.*s", (int)at, text.s, (long long)id, (int)(text.n - at - 4), text.s + at + 4);
}

static void reports_are_read_and_nothing_else(void **state) {
    struct world *w = *state;
    size_t n = 0;
    for (size_t i = 0; i < COUNT(files); i++, n++) {
        struct dsn dsn = {0};
        bool report = dsn_read(&w->arena, report_of(w, files[i].file, 4711), &dsn);
        if (report != files[i].report) fail_msg("%s is %s report", files[i].file, report ? "a" : "no");
        if (!report) continue;
        assert_int_equal(dsn.action, files[i].action);
        assert_true(str_eq(dsn.status, str_of(files[i].status)));
        assert_true(str_starts(dsn.message_id, STR("4711@")));
    }
    DIR *dir = opendir("test/dsn");
    assert_non_null(dir);
    for (struct dirent *e; (e = readdir(dir));) n -= strstr(e->d_name, ".eml") != NULL;
    closedir(dir);
    assert_int_equal(n, 0); /* each file stands in the table */
}

/* Whatever is cut off, it ends and stays inside. */
static void a_report_cut_anywhere_is_read_or_refused(void **state) {
    struct world *w = *state;
    struct str whole = report_of(w, "two_receivers.eml", 4711);
    for (size_t n = 0; n <= whole.n; n++) {
        struct arena a = arena_make(0);
        struct dsn dsn;
        dsn_read(&a, str_copy(&a, str_sub(whole, 0, n)), &dsn);
        arena_free(&a);
    }
}

static void answers_are_weighed(void **state) {
    (void)state;
    static const struct { const char *answer; enum bounce_weight weight; } rows[] = {
        {"550 5.1.1 RCPT failed", BOUNCE_FATAL}, {"5.1.10", BOUNCE_FATAL},  {"5.1.2", BOUNCE_FATAL},  {"5.2.1", BOUNCE_FATAL},
        {"5.2.2", BOUNCE_DOUBT},                 {"550 RCPT failed", BOUNCE_DOUBT}, {"5.0.0", BOUNCE_DOUBT}, {"5.4.4", BOUNCE_DOUBT},
        {"554 5.7.1 no", BOUNCE_OURS},           {"5.6.0", BOUNCE_OURS},    {"5.1.8", BOUNCE_OURS},   {"5.2.3", BOUNCE_OURS},
        {"", BOUNCE_DOUBT},
    };
    for (size_t i = 0; i < COUNT(rows); i++)
        if (bounce_weigh(str_of(rows[i].answer)) != rows[i].weight) fail_msg("%s", rows[i].answer);
}

/* ---- addresses ---- */

struct act { person_id person; const char *address, *answer; enum mail_kind kind; struct dsn dsn; enum status status; bool clear; };

static enum status add_fn(struct db *db, void *args) {
    struct act *act = args;
    act->person = person_add(db, &(struct person){ .name = STR("An"), .email = STR("An@example.be"), .phone = STR(""), .lang = NL,
                                                   .roles = 2, .state = PERSON_ACTIVE, .origin = ORIGIN_SELF });
    return db_status(db);
}

static enum status write_fn(struct db *db, void *args) {
    const struct act *act = args;
    struct mail m = mail_begin(db, act->kind, NL, act->person.n, str_of(act->address), STR("Kom je helpen?"));
    mail_line(&m, STR("Dag An,"));
    mail_send(&m);
    return db_status(db);
}

static enum status note_fn(struct db *db, void *args) {
    const struct act *act = args;
    if (act->clear) bounce_clear(db, act->person);
    else bounce_note(db, act->person, str_of(act->address), str_of(act->answer));
    return db_status(db);
}

static person_id an(struct world *w) {
    struct act act = {0};
    struct setting *const settings[] = {&mail_smtp, &mail_user, &mail_password, &mail_from, &mail_origin, &mail_pace, &mail_return,
                                        &mail_bounces, &mail_lanes};
    struct str why;
    assert_int_equal(settings_load(settings, COUNT(settings), NULL, &w->arena, &why), OK);
    assert_int_equal(db_write(w->store, &w->arena, add_fn, &act), OK);
    return act.person;
}

/* Whether a mail of this kind to this address came into the outbox. */
static bool goes(struct world *w, person_id to, const char *address, enum mail_kind kind) {
    struct act act = {.person = to, .address = address, .kind = kind};
    int64_t before = world_count(w, "SELECT count(*) FROM outbox");
    assert_int_equal(db_write(w->store, &w->arena, write_fn, &act), OK);
    return world_count(w, "SELECT count(*) FROM outbox") > before;
}

static void refused(struct world *w, person_id person, const char *answer) {
    struct act act = {.person = person, .address = "an@EXAMPLE.be", .answer = answer};
    assert_int_equal(db_write(w->store, &w->arena, note_fn, &act), OK);
}

static void no_such_mailbox_stops_mail_at_once(void **state) {
    struct world *w = *state;
    person_id person = an(w);
    assert_true(goes(w, person, "An@example.be", MAIL_CALL));
    refused(w, person, "550 5.1.1 no such user");
    assert_false(goes(w, person, "An@example.be", MAIL_CALL));
    assert_false(goes(w, person, "an@example.be", MAIL_INVITATION));
    assert_true(goes(w, person, "An@example.be", MAIL_ACCOUNT)); /* asked for at this moment */
    assert_true(goes(w, person, "other@example.be", MAIL_CALL)); /* another address is another matter */
    struct act again = {.person = person, .clear = true};
    assert_int_equal(db_write(w->store, &w->arena, note_fn, &again), OK);
    assert_true(goes(w, person, "An@example.be", MAIL_CALL));
}

static void doubt_needs_three_days(void **state) {
    struct world *w = *state;
    time_s start = day_start(20000);
    clock_turn(start);
    person_id person = an(w);
    for (int i = 0; i < 5; i++) refused(w, person, "5.2.2"); /* one full day */
    assert_true(goes(w, person, "an@example.be", MAIL_CALL));
    clock_turn(start + SECONDS_A_DAY);
    refused(w, person, "5.2.2");
    assert_true(goes(w, person, "an@example.be", MAIL_CALL));
    clock_turn(start + 2 * SECONDS_A_DAY);
    refused(w, person, "550 mailbox full");
    assert_false(goes(w, person, "an@example.be", MAIL_CALL));
}

static void long_ago_does_not_count(void **state) {
    struct world *w = *state;
    time_s start = day_start(20000);
    person_id person = an(w);
    for (int i = 0; i < 5; i++) {
        clock_turn(start + i * 70 * (time_s)SECONDS_A_DAY);
        refused(w, person, "5.2.2");
    }
    assert_true(goes(w, person, "an@example.be", MAIL_CALL));
}

static void what_is_about_us_does_not_count(void **state) {
    struct world *w = *state;
    person_id person = an(w);
    for (int i = 0; i < 5; i++) refused(w, person, "554 5.7.1 listed");
    assert_int_equal(world_count(w, "SELECT count(*) FROM mail_bounce"), 0);
}

/* ---- the Maildir ---- */

static const char *box(struct world *w, const char *part) {
    return str_fmt(&w->arena, "%s-box%s", w->dir, part).s;
}

static void box_make(struct world *w) {
    static const char *const parts[] = {"", "/new", "/cur", "/tmp"};
    for (size_t i = 0; i < COUNT(parts); i++) assert_int_equal(mkdir(box(w, parts[i]), 0700), 0);
}

static void box_put(struct world *w, const char *name, struct str text) {
    FILE *f = fopen(box(w, str_fmt(&w->arena, "/new/%s", name).s), "wb");
    assert_non_null(f);
    assert_int_equal(fwrite(text.s, 1, text.n, f), text.n);
    fclose(f);
}

static size_t box_count(struct world *w, const char *part, bool empty) {
    size_t n = 0;
    DIR *dir = opendir(box(w, part));
    assert_non_null(dir);
    for (struct dirent *e; (e = readdir(dir));) {
        if (e->d_name[0] == '.') continue;
        n++;
        if (empty) unlink(box(w, str_fmt(&w->arena, "%s/%s", part, e->d_name).s));
    }
    closedir(dir);
    return n;
}

static void box_remove(struct world *w) {
    static const char *const parts[] = {"/new", "/cur", "/tmp", ""};
    for (size_t i = 0; i < COUNT(parts); i++) {
        if (parts[i][0]) box_count(w, parts[i], true);
        rmdir(box(w, parts[i]));
    }
}

static void a_report_in_the_box_counts_once(void **state) {
    struct world *w = *state;
    person_id person = an(w);
    box_make(w);
    assert_true(goes(w, person, "an@example.be", MAIL_CALL));
    int64_t id = world_count(w, "SELECT id FROM outbox");
    world_run(w, "UPDATE outbox SET sent = 5");
    box_put(w, "1.a", report_of(w, "full_mailbox.eml", id));
    box_put(w, "2.b", report_of(w, "full_mailbox.eml", id)); /* the same mail reported twice */
    box_put(w, "3.c", report_of(w, "failed.eml", id + 1));   /* a mail that we never sent */
    box_put(w, "4.d", report_of(w, "refused_plain_mail.eml", id));
    assert_int_equal(bounce_read_box(w->store, &w->arena, box(w, "")), 4);
    assert_int_equal(bounce_read_box(w->store, &w->arena, box(w, "")), 0); /* each is read once */
    assert_int_equal(box_count(w, "/cur", false), 4);
    assert_int_equal(world_count(w, "SELECT times FROM mail_bounce"), 1);
    assert_int_equal(world_count(w, "SELECT bad FROM mail_bounce"), 0);
    assert_int_equal(world_count(w, "SELECT count(*) FROM outbox"), 1); /* nothing is written in answer */
    box_remove(w);
}

static void a_report_stops_a_bad_address(void **state) {
    struct world *w = *state;
    person_id person = an(w);
    box_make(w);
    goes(w, person, "an@example.be", MAIL_CALL);
    box_put(w, "1.a", report_of(w, "failed.eml", world_count(w, "SELECT id FROM outbox")));
    bounce_read_box(w->store, &w->arena, box(w, ""));
    assert_false(goes(w, person, "an@example.be", MAIL_CALL));
    box_remove(w);
}

/* ---- the pace ---- */

static bool holds(struct lanes *l, const char *domain, int64_t second) {
    struct arena a = arena_make(0);
    struct str held = lanes_held(l, &a, second * 1000000);
    bool in = str_find(held, str_fmt(&a, " %s ", domain)) < held.n;
    arena_free(&a);
    return in;
}

/* How many of so many tries a second got through, over some seconds. */
static int through(struct lanes *l, const char *domain, int64_t from, int64_t seconds) {
    int n = 0;
    for (int64_t s = from; s < from + seconds; s++)
        for (int k = 0; k < 20; k++)
            if (!holds(l, domain, s)) lanes_take(l, str_of(domain), s * 1000000), n++;
    return n;
}

static void a_domain_gets_its_pace_and_no_more(void **state) {
    (void)state;
    struct lanes *l = lanes_new(STR("hotmail.com+live.be=30 *=120"));
    assert_in_range(through(l, "hotmail.com", 1000, 600), 300, 311); /* ten minutes at 30, and what a full lane holds */
    assert_in_range(through(l, "example.be", 1000, 600), 1200, 1211);
    lanes_free(l);
}

static void domains_of_one_provider_share_a_lane(void **state) {
    (void)state;
    struct lanes *l = lanes_new(STR("hotmail.com+live.be=30"));
    for (int i = 0; i < 10; i++) lanes_take(l, STR("hotmail.com"), 5000000);
    assert_true(holds(l, "live.be", 5));
    assert_false(holds(l, "gmail.com", 5)); /* no * */
    assert_false(holds(l, "live.be", 7));
    lanes_free(l);
}

static void many_domains_fit(void **state) {
    (void)state;
    struct lanes *l = lanes_new(STR("*=60"));
    char name[32];
    for (int i = 0; i < 5000; i++) {
        snprintf(name, sizeof name, "d%d.be", i);
        lanes_take(l, str_of(name), 1000000 + i * 1000);
    }
    for (int i = 0; i < 12; i++) lanes_take(l, STR("d4999.be"), 6000000);
    assert_true(holds(l, "d4999.be", 6));
    lanes_free(l);
}

static void the_setting_is_looked_at(void **state) {
    (void)state;
    static const char *const good[] = {"", "*=1", "a.be=5 b.be+c.be=10", " a.be=5  *=100000 "};
    static const char *const bad[] = {"a.be", "a.be=", "=5", "a.be=0", "a.be=x", "a.be=-3", "a.be=5,b.be=6", "*=100001"};
    for (size_t i = 0; i < COUNT(good); i++)
        if (!lanes_fit(str_of(good[i]))) fail_msg("%s", good[i]);
    for (size_t i = 0; i < COUNT(bad); i++)
        if (lanes_fit(str_of(bad[i]))) fail_msg("%s", bad[i]);
}

#define ALL(TEST) \
    TEST(reports_are_read_and_nothing_else), TEST(a_report_cut_anywhere_is_read_or_refused), TEST(no_such_mailbox_stops_mail_at_once), \
    TEST(doubt_needs_three_days), TEST(long_ago_does_not_count), TEST(what_is_about_us_does_not_count), \
    TEST(a_report_in_the_box_counts_once), TEST(a_report_stops_a_bad_address)

int main(void) {
    const struct CMUnitTest pure[] = {
        cmocka_unit_test(answers_are_weighed), cmocka_unit_test(a_domain_gets_its_pace_and_no_more),
        cmocka_unit_test(domains_of_one_provider_share_a_lane), cmocka_unit_test(many_domains_fit),
        cmocka_unit_test(the_setting_is_looked_at),
    };
    const struct CMUnitTest sqlite[] = {ALL(WORLD_TEST)};
    const struct CMUnitTest postgres[] = {ALL(WORLD_TEST_POSTGRES)};
    return cmocka_run_group_tests_name("pure", pure, NULL, NULL) + WORLD_RUN(sqlite, postgres);
}
