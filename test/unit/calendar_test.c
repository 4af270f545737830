/* calendar_test.c -- a helper's own calendar: whom its address opens what to, for how long, and what stands in it. */
#include "jobs_world.h"

#include <string.h>

#include "jobs/job_calendar.h"
#include "people/calendar.h"
#include "people/own_data.h"

enum { AN = 1, BO = 2 };

/* ---- the address ---- */

struct scene { struct str first, second; enum status st; struct person who; struct str file; };

static enum status make_addresses(struct db *db, void *args) {
    struct scene *s = args;
    struct person p;
    struct str token;
    assert_int_equal(calendar_token(db, (person_id){AN}, &token), NOT_FOUND);
    calendar_open(db, (person_id){AN});
    assert_int_equal(calendar_token(db, (person_id){AN}, &s->first), OK);
    assert_int_equal(calendar_reader(db, s->first, &p), OK);
    assert_int_equal(p.id.n, AN);
    calendar_open(db, (person_id){AN});
    assert_int_equal(calendar_token(db, (person_id){AN}, &s->second), OK);
    return db_status(db);
}

static enum status read_both(struct db *db, void *args) {
    struct scene *s = args;
    assert_int_equal(calendar_reader(db, s->first, &s->who), NOT_FOUND);
    s->st = calendar_reader(db, s->second, &s->who);
    return db_status(db);
}

static enum status close_it(struct db *db, void *args) {
    (void)args;
    calendar_close(db, (person_id){AN});
    return db_status(db);
}

static void must(struct world *w, db_fn *fn, void *args) {
    assert_int_equal(db_write(w->store, &w->arena, fn, args), OK);
}

static struct scene with_address(struct world *w) {
    struct scene s = {.st = FAILED};
    add_person(w, AN);
    must(w, make_addresses, &s);
    return s;
}

static void a_new_address_ends_the_old_one(void **state) {
    struct world *w = *state;
    struct scene s = with_address(w);
    assert_false(str_eq(s.first, s.second));
    must(w, read_both, &s);
    assert_int_equal(s.st, OK);
    assert_int_equal(s.who.id.n, AN);
}

static void an_address_that_was_stopped_opens_nothing(void **state) {
    struct world *w = *state;
    struct scene s = with_address(w);
    must(w, close_it, NULL);
    must(w, read_both, &s);
    assert_int_equal(s.st, NOT_FOUND);
}

static enum status erase(struct db *db, void *args) {
    (void)args;
    return own_data_erase(db, (person_id){AN});
}

static void with_the_person_the_address_is_erased(void **state) {
    struct world *w = *state;
    struct scene s = with_address(w);
    must(w, erase, NULL);
    assert_int_equal(world_count(w, "SELECT count(*) FROM calendar_address"), 0);
    must(w, read_both, &s);
    assert_int_equal(s.st, NOT_FOUND);
}

static enum status read_made_up(struct db *db, void *args) {
    struct scene *s = args;
    char *other = arena_alloc(db_arena(db), s->second.n);
    memcpy(other, s->second.s, s->second.n);
    for (size_t i = 0; i < s->second.n; i++) {   /* one letter changed, wherever it is */
        char was = other[i];
        other[i] = was == 'A' ? 'B' : 'A';
        assert_int_equal(calendar_reader(db, (struct str){other, s->second.n}, &s->who), NOT_FOUND);
        other[i] = was;
    }
    assert_int_equal(calendar_reader(db, STR(""), &s->who), NOT_FOUND);
    assert_int_equal(calendar_reader(db, str_sub(s->second, 0, 10), &s->who), NOT_FOUND);
    return db_status(db);
}

static void an_address_cannot_be_made_up(void **state) {
    struct world *w = *state;
    struct scene s = with_address(w);
    must(w, read_made_up, &s);
}

/* ---- what stands in it ---- */

static void texts_cannot_become_lines(void **state) {
    struct world *w = *state;
    struct calendar_event event = { .key = STR("visit-1"), .title = STR("Walk; dog, cat\\\r\nEND:VCALENDAR\nBEGIN:VEVENT"),
                                    .path = STR("/x"), .day = 20000 };
    struct str file = icalendar(&w->arena, NL, STR("https://inzet.example"), &event, 1, 0);
    assert_non_null(strstr(file.s, "SUMMARY:Walk\\; dog\\, cat\\\\ \\nEND:VCALENDAR\\nBEGIN:VEVENT\r\n"));
    assert_non_null(strstr(file.s, "\r\nURL:https://inzet.example/nl/x\r\n"));
    assert_null(strstr(strstr(file.s, "BEGIN:VEVENT") + 1, "\nBEGIN:VEVENT"));
}

static void long_lines_are_broken_between_letters(void **state) {
    struct world *w = *state;
    struct buf title = buf_make(&w->arena, 0);
    for (int i = 0; i < 60; i++) buf_lit(&title, "\xc3\xa9\xe2\x82\xac");
    struct calendar_event event = {.key = STR("visit-1"), .title = buf_view(&title), .path = STR("/x"), .day = 20000};
    struct str rest = icalendar(&w->arena, NL, STR(""), &event, 1, 0), line;
    struct buf joined = buf_make(&w->arena, 0);
    while (str_next(&rest, '\n', &line)) {
        assert_true(line.n <= 76);                                 /* 75 and the CR */
        if (line.n == 0) continue;
        assert_int_equal(line.s[line.n - 1], '\r');
        bool goes_on = line.s[0] == ' ';
        assert_true(!goes_on || ((unsigned char)line.s[1] & 0xC0) != 0x80);
        if (goes_on || str_starts(line, STR("SUMMARY:"))) buf_str(&joined, str_sub(line, goes_on ? 1 : 8, line.n - 1));
    }
    assert_true(str_eq(buf_view(&joined), buf_view(&title)));
}

static void a_place_is_told_as_its_municipality(void **state) {
    struct world *w = *state;
    const struct place *part;
    assert_int_equal(place_resolve(STR("1020 Laken"), NL, &part), OK);
    struct calendar_event event = {.key = STR("visit-1"), .title = STR("Shopping"), .place = part->key, .path = STR("/x"), .day = 20000};
    struct str file = icalendar(&w->arena, NL, STR(""), &event, 1, 0);
    assert_non_null(strstr(file.s, "LOCATION:Brussel"));
    assert_null(strstr(file.s, "Laken"));
}

static const struct calendar_source *const sources[] = {&job_calendar, NULL};

static enum status make_file(struct db *db, void *args) {
    struct scene *s = args;
    calendar_sources = sources;
    s->file = calendar_file(db, &(struct person){.id = {AN}, .lang = NL}, STR(""), day_start(20000));
    return db_status(db);
}

static void add_invitation(struct world *w, int id, int person, int shifts) {
    world_run(w, str_fmt(&w->arena, "INSERT INTO invitation(id, job, person, by_person, reasons, parts, state, sent, answered, shifts)"
        " VALUES (%d, 5, %d, %d, '', '', 1, 0, 0, %d)", id, person, COORDINATOR_PERSON, shifts).s);
}

/* 2024-10-04 is day 20000; summer time. The morning is from 7 to 13 hours. */
static void shifts_with_a_seat_and_first_days_of_jobs_are_in_it(void **state) {
    struct world *w = *state;
    struct scene s = {.st = OK};
    add_organisation(w);
    add_person(w, AN);
    add_person(w, BO);
    add_job(w, 5);
    add_job(w, 6);
    add_invitation(w, 1, AN, 1);
    add_invitation(w, 2, BO, 1);
    world_run(w, "INSERT INTO shift_asked(invitation, job, person, day, part, held, seat) VALUES (1, 5, 1, 20001, 0, 1, 1),"
                 " (1, 5, 1, 20002, 0, 1, NULL), (2, 5, 2, 20003, 0, 1, 1)");
    world_run(w, "INSERT INTO invitation(id, job, person, by_person, reasons, parts, state, sent, answered, shifts)"
                 " VALUES (3, 6, 1, 100, '', '', 1, 0, 0, 0)");
    world_run(w, "INSERT INTO deployment(id, invitation, job, org, person, state, origin, start_day, end_day, hours, helper_said,"
                 " org_said, asked, asked_times) VALUES (8, 3, 6, 1, 1, 0, 2, 20010, 20040, 0, 0, 0, 0, 0)");
    must(w, make_file, &s);
    assert_non_null(strstr(s.file.s, "UID:shift-5-20001-0@inzet\r\n"));
    assert_non_null(strstr(s.file.s, "DTSTART:20241005T050000Z\r\nDTEND:20241005T110000Z\r\n"));
    assert_non_null(strstr(s.file.s, "UID:deployment-8@inzet\r\n"));
    assert_non_null(strstr(s.file.s, "DTSTART;VALUE=DATE:20241014\r\n"));
    assert_null(strstr(s.file.s, "shift-5-20002"));                /* asked, and no yes yet */
    assert_null(strstr(s.file.s, "shift-5-20003"));                /* somebody else's */
}

int main(void) {
    const struct CMUnitTest sqlite[] = {
        WORLD_TEST(a_new_address_ends_the_old_one),
        WORLD_TEST(an_address_that_was_stopped_opens_nothing),
        WORLD_TEST(with_the_person_the_address_is_erased),
        WORLD_TEST(an_address_cannot_be_made_up),
        WORLD_TEST(texts_cannot_become_lines),
        WORLD_TEST(long_lines_are_broken_between_letters),
        WORLD_TEST(a_place_is_told_as_its_municipality),
        WORLD_TEST(shifts_with_a_seat_and_first_days_of_jobs_are_in_it),
    };
    const struct CMUnitTest postgres[] = {
        WORLD_TEST_POSTGRES(a_new_address_ends_the_old_one),
        WORLD_TEST_POSTGRES(shifts_with_a_seat_and_first_days_of_jobs_are_in_it),
    };
    return WORLD_RUN(sqlite, postgres);
}
