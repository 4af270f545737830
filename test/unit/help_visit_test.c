/* help_visit_test.c -- help that repeats: which days, at which moment, and what becomes of each visit. */
#include "help_world.h"

#include <string.h>

#include "help/help_calendar.h"
#include "help/help_case.h"
#include "help/help_outcome.h"
#include "help/help_visit.h"
#include "help/insured.h"

/* ---- rhythms: 2027-03-01 is a Monday ---- */

enum { MON = 1, TUE = 2, FRI = 16 };

static const struct { unsigned days; int weeks; const char *first, *last, *from, *to, *visits; } rhythms[] = {
    {TUE, 1, "2027-03-01", "", "2027-03-01", "2027-03-31", "02 09 16 23 30"},
    {TUE, 1, "2027-03-03", "", "2027-03-01", "2027-03-31", "09 16 23 30"},          /* begins behind this week's Tuesday */
    {MON | FRI, 1, "2027-03-01", "2027-03-12", "2027-03-01", "2027-03-31", "01 05 08 12"},
    {TUE, 2, "2027-03-01", "", "2027-03-01", "2027-03-31", "02 16 30"},
    {MON | FRI, 2, "2027-03-05", "", "2027-03-01", "2027-03-31", "05 15 19 29"},    /* whole weeks, whichever day it began on */
    {TUE, 4, "2027-02-23", "", "2027-03-01", "2027-03-31", "23"},
    {0, 1, "2027-03-01", "", "2027-03-01", "2027-03-31", ""},
    {TUE, 1, "2027-05-01", "", "2027-03-01", "2027-03-31", ""},
};

static void visits_fall_on_the_days_of_the_rhythm(void **state) {
    struct world *w = *state;
    for (size_t i = 0; i < COUNT(rhythms); i++) {
        struct help_rhythm r = { .days = rhythms[i].days, .weeks = rhythms[i].weeks, .first = day(rhythms[i].first),
                                 .last = rhythms[i].last[0] ? day(rhythms[i].last) : 0 };
        struct buf b = buf_make(&w->arena, 0);
        int n = 0;
        for (day_n d = day(rhythms[i].from); rhythm_next(&r, d, day(rhythms[i].to), &d); d++, n++)
            buf_str(&b, str_fmt(&w->arena, n ? " %02d" : "%02d", day_date(d).day));
        if (!str_eq(buf_view(&b), str_of(rhythms[i].visits))) fail_msg("row %zu: %.*s", i, STR_ARGS(buf_view(&b)));
        assert_int_equal(n, rhythm_count(&r, day(rhythms[i].from), day(rhythms[i].to)));
    }
}

static void a_question_comes_after_each_visit_or_on_the_first_of_a_month(void **state) {
    (void)state;
    struct help_rhythm r = {.days = TUE, .weeks = 1, .first = day("2027-03-01")};
    assert_int_equal(rhythm_ask(&r, day("2027-03-03")), day("2027-03-10"));
    r.monthly = true;
    assert_int_equal(rhythm_ask(&r, day("2027-03-03")), day("2027-04-01"));
    assert_int_equal(rhythm_ask(&r, day("2027-12-29")), day("2028-02-01"));   /* the next visit is on 4 January */
    r.last = day("2027-03-09");
    assert_int_equal(rhythm_ask(&r, day("2027-03-10")), 0);
}

static const struct { const char *typed; int minute; } times[] = {
    {"10:00", 600}, {"10", 600}, {"9.30", 570}, {"9u30", 570}, {"14 h", 840}, {"14h15", 855}, {"8 uur", 480}, {"8 uur 30", 510},
    {"10 heures", 600}, {"", ANY_TIME}, {"0:00", 0}, {"23:59", 1439},
    {"24:00", -2}, {"10:60", -2}, {"ten", -2}, {"100", -2}, {"10:00 of 11:00", -2},
};

static void a_time_is_read_as_people_write_it(void **state) {
    (void)state;
    for (size_t i = 0; i < COUNT(times); i++) {
        int minute = -2;
        bool good = minute_parse(str_of(times[i].typed), &minute);
        if (good != (times[i].minute != -2) || minute != times[i].minute) fail_msg("\"%s\": %d", times[i].typed, minute);
    }
}

/* Summer time begins on 28 March 2027 and ends on 31 October. */
static const struct { const char *day; int minute; const char *utc; } moments[] = {
    {"2027-03-23", 600, "2027-03-23T09:00:00Z"}, {"2027-03-30", 600, "2027-03-30T08:00:00Z"},
    {"2027-03-28", 600, "2027-03-28T08:00:00Z"}, {"2027-03-28", 60, "2027-03-28T00:00:00Z"},
    {"2027-03-28", 150, "2027-03-28T01:30:00Z"},                                    /* 2:30 does not exist: 3:30 */
    {"2027-10-31", 150, "2027-10-31T00:30:00Z"},                                    /* 2:30 comes twice: the first */
    {"2027-10-31", 600, "2027-10-31T09:00:00Z"}, {"2027-10-31", 0, "2027-10-30T22:00:00Z"},
};

static void a_time_of_the_day_stays_the_same_over_a_change_of_summer_time(void **state) {
    struct world *w = *state;
    for (size_t i = 0; i < COUNT(moments); i++) {
        struct str utc = time_iso(&w->arena, day_moment(day(moments[i].day), moments[i].minute));
        if (!str_eq(utc, str_of(moments[i].utc))) fail_msg("row %zu: %.*s", i, STR_ARGS(utc));
    }
}

/* ---- pairs ---- */

static int64_t planned(struct world *w) {
    return world_count(w, "SELECT count(*) FROM help_visit WHERE state = 0");
}

static enum status grow(struct db *db, void *args) {
    help_visits_grow(db, ((struct scene *)args)->today);
    return db_status(db);
}

static void visits_are_written_down_so_many_weeks_ahead_and_none_twice(void **state) {
    struct world *w = *state;
    struct scene s;
    time_s before = clock_now();
    scene_begin(w, &s, OFTEN_WEEKLY, "");
    assert_int_equal(planned(w), 8);          /* 2 March to 20 April */
    assert_int_equal(world_count(w, "SELECT min(day) FROM help_visit"), day("2027-03-02"));
    must(w, grow, &s);
    assert_int_equal(planned(w), 8);
    at(&s, "2027-03-20");                     /* nobody looked for three weeks */
    must(w, grow, &s);
    must(w, grow, &s);
    assert_int_equal(planned(w), 11);
    assert_int_equal(world_count(w, "SELECT max(day) FROM help_visit"), day("2027-05-11"));
    clock_turn(before);
}

static enum status change_rhythm(struct db *db, void *args) {
    struct scene *s = args;
    struct help_rhythm r = {.days = FRI, .weeks = 1, .first = s->today, .minute = 600, .minutes = 60, .monthly = true};
    s->st = help_rhythm_set(db, (help_assignment_id){PAIR}, &r, s->today);
    r.last = s->today;                        /* a Wednesday */
    assert_int_equal(help_rhythm_set(db, (help_assignment_id){PAIR}, &r, s->today), INVALID);
    return db_status(db);
}

static enum status rhythm_of_nobody(struct db *db, void *args) {
    struct scene *s = args;
    struct help_rhythm r = {.days = FRI, .weeks = 1, .first = s->today, .minute = 600, .minutes = 60};
    assert_int_equal(help_rhythm_set(db, (help_assignment_id){PAIR + 7}, &r, s->today), NOT_FOUND);
    s->st = help_rhythm_set(db, (help_assignment_id){PAIR}, &r, s->today);
    return db_status(db);
}

static void who_stopped_or_stands_in_has_no_rhythm_to_change(void **state) {
    struct world *w = *state;
    struct scene s;
    time_s before = clock_now();
    scene_begin(w, &s, OFTEN_WEEKLY, "");
    world_run(w, "UPDATE help_assignment SET state = 1");
    must(w, rhythm_of_nobody, &s);
    assert_int_equal(s.st, CONFLICT);
    world_run(w, "UPDATE help_assignment SET state = 0");
    world_run(w, "INSERT INTO help_stand_in(part, assignment, first_day, last_day) VALUES (11, 21, 1, 1)");
    must(w, rhythm_of_nobody, &s);
    assert_int_equal(s.st, CONFLICT);
    assert_int_equal(planned(w), 8);
    clock_turn(before);
}

static void another_rhythm_changes_what_is_to_come_and_not_what_was(void **state) {
    struct world *w = *state;
    struct scene s;
    time_s before = clock_now();
    scene_begin(w, &s, OFTEN_WEEKLY, "");
    at(&s, "2027-03-10");
    must(w, change_rhythm, &s);
    assert_int_equal(s.st, OK);
    assert_int_equal(world_count(w, "SELECT count(*) FROM help_visit WHERE minute = -1"), 2);   /* 2 and 9 March */
    assert_int_equal(world_count(w, "SELECT count(*) FROM help_visit WHERE minute = 600"), 8);
    clock_turn(before);
}

static enum status cannot_come(struct db *db, void *args) {
    struct scene *s = args;
    help_visit_id second = s->v[1].id;
    assert_int_equal(help_visit_instead(db, second, &from_helper, s->today), OK);
    assert_int_equal(help_visit_instead(db, second, &from_helper, s->today), CONFLICT);
    return db_status(db);
}

static enum status come_after_all(struct db *db, void *args) {
    struct scene *s = args;
    assert_int_equal(help_visit_again(db, s->v[1].id, &from_helper, s->today), OK);
    assert_int_equal(help_visit_again(db, s->v[1].id, &from_helper, s->today), CONFLICT);
    return db_status(db);
}

static void who_cannot_come_once_is_replaced_for_that_day_alone(void **state) {
    struct world *w = *state;
    struct scene s;
    time_s before = clock_now();
    scene_begin(w, &s, OFTEN_WEEKLY, "");
    must(w, read_visits, &s);
    must(w, cannot_come, &s);
    assert_int_equal(world_count(w, "SELECT count(*) FROM help_stand_in s JOIN help_part p ON p.id = s.part WHERE p.state = 0"), 1);
    assert_int_equal(world_count(w, "SELECT first_day FROM help_stand_in WHERE first_day = last_day"), day("2027-03-09"));
    assert_int_equal(world_count(w, "SELECT grid FROM help_part WHERE id IN (SELECT part FROM help_stand_in)"), 15 << 4);
    assert_int_equal(world_count(w, "SELECT state FROM help_part WHERE id = 11"), HELP_AGREED);      /* the pair stays */
    assert_int_equal(world_count(w, "SELECT due_day FROM help_request"), s.today);                   /* the desk has it today */
    assert_int_equal(world_count(w, "SELECT next_step FROM help_request"), NEXT_FIND);
    assert_int_equal(world_count(w, "SELECT CAST(sum(n) AS INTEGER) FROM help_part_facts"), 1);       /* no request more in the figures */
    must(w, come_after_all, &s);
    assert_int_equal(world_count(w, "SELECT count(*) FROM help_stand_in s JOIN help_part p ON p.id = s.part WHERE p.state = 0"), 0);
    assert_int_equal(planned(w), 8);
    clock_turn(before);
}

/* From 8 to 31 March, with 16 March in between, for which somebody else was asked before. */
static enum status go_away(struct db *db, void *args) {
    struct scene *s = args;
    help_assignment_id pair = {PAIR};
    assert_int_equal(help_visit_instead(db, s->v[2].id, &from_helper, s->today), OK);
    assert_int_equal(help_away(db, pair, day("2027-03-10"), day("2027-03-15"), &from_helper, s->today), INVALID);
    s->st = help_away(db, pair, day("2027-03-08"), day("2027-03-31"), &from_helper, s->today);
    return db_status(db);
}

static enum status bo_stands_in(struct db *db, void *args) {
    struct scene *s = args;
    struct help_request r;
    const struct help_part *p;
    assert_int_equal(help_part_get(db, (help_part_id){s->n}, NL, &r, &p), OK);
    assert_int_equal(help_part_move(db, p->id, HELP_AGREED), OK);
    help_pair_begin(db, (help_assignment_id){PAIR + 1}, p, s->today);
    assert_int_equal(help_away(db, (help_assignment_id){PAIR + 1}, p->first_day, p->last_day, &from_helper, s->today), CONFLICT);
    return db_status(db);
}

static enum status off_again(struct db *db, void *args) {
    struct scene *s = args;
    return help_visit_off(db, s->v[3].id, &from_asker, s->today);
}

static void who_is_away_is_replaced_for_all_visits_of_that_time(void **state) {
    struct world *w = *state;
    struct scene s;
    time_s before = clock_now();
    scene_begin(w, &s, OFTEN_WEEKLY, "maria@example.be");
    must(w, read_visits, &s);
    must(w, go_away, &s);
    assert_int_equal(s.st, OK);
    assert_int_equal(planned(w), 4);                                 /* 2 March; 6, 13 and 20 April */
    assert_int_equal(world_count(w, "SELECT count(*) FROM help_stand_in"), 3);   /* 16; 9; 23 and 30 March */
    s.n = world_count(w, "SELECT part FROM help_stand_in WHERE last_day > first_day");
    assert_int_equal(world_count(w, "SELECT first_day FROM help_stand_in WHERE last_day > first_day"), day("2027-03-23"));
    assert_int_equal(world_count(w, "SELECT count(*) FROM outbox WHERE address = 'maria@example.be'"), 2);   /* 16 March, and all others */
    world_run(w, str_fmt(&w->arena, "INSERT INTO help_assignment(id, part, person, state, agreed, agreed_day, ended_day, helper_said,"
        " asker_said, asked) VALUES (%d, %lld, %lld, 0, 0, %d, 0, 0, 0, 0)", PAIR + 1, (long long)s.n, (long long)s.bo.n, s.today).s);
    must(w, bo_stands_in, &s);
    assert_int_equal(world_count(w, "SELECT count(*) FROM help_visit WHERE assignment = 22 AND state = 0"), 2);
    must(w, off_again, &s);                                          /* 23 March is not needed: Bo comes on the 30th alone */
    assert_int_equal(world_count(w, "SELECT day FROM help_visit WHERE assignment = 22 AND state = 0"), day("2027-03-30"));
    assert_int_equal(world_count(w, str_fmt(&w->arena, "SELECT state FROM help_part WHERE id = %lld", (long long)s.n).s), HELP_AGREED);
    assert_int_equal(world_count(w, "SELECT count(*) FROM outbox WHERE address = 'bo@example.be'"), 1);
    clock_turn(before);
}

static enum status call_off(struct db *db, void *args) {
    struct scene *s = args;
    assert_int_equal(help_visit_off(db, s->v[0].id, &from_asker, s->today), OK);
    assert_int_equal(help_visit_off(db, s->v[0].id, &from_asker, s->today), CONFLICT);
    assert_int_equal(help_visit_off(db, s->v[1].id, &from_helper, s->v[1].day + 1), CONFLICT);   /* it is over */
    assert_int_equal(help_visit_said(db, s->v[0].id, &from_helper, true, s->v[0].day), CONFLICT); /* nobody came, that was known */
    assert_int_equal(help_visit_said(db, s->v[1].id, &from_helper, true, s->today), CONFLICT);    /* still to come */
    return db_status(db);
}

static void a_visit_that_is_called_off_is_told_to_the_other_side(void **state) {
    struct world *w = *state;
    struct scene s;
    time_s before = clock_now();
    scene_begin(w, &s, OFTEN_WEEKLY, "");
    must(w, read_visits, &s);
    must(w, call_off, &s);
    assert_int_equal(planned(w), 7);
    assert_int_equal(world_count(w, "SELECT count(*) FROM outbox WHERE address = 'an@example.be'"), 1);
    clock_turn(before);
}

/* ---- the end of a pair ---- */

static enum status stop(struct db *db, void *args) {
    struct scene *s = args;
    const struct caller an = {.person = s->an.n};
    assert_int_equal(help_stop(db, (help_assignment_id){PAIR}, day("2027-03-16"), ENDED_HELPER_STOPPED, &an, s->today), OK);
    assert_int_equal(help_stop(db, (help_assignment_id){PAIR}, day("2027-03-16"), ENDED_HELPER_STOPPED, &an, s->today), CONFLICT);
    return db_status(db);
}

static enum status begin_next(struct db *db, void *args) {
    struct scene *s = args;
    struct help_request r;
    const struct help_part *p;
    struct help_pair *pairs;
    assert_int_equal(help_part_move(db, (help_part_id){PART}, HELP_AGREED), OK);
    assert_int_equal(help_part_get(db, (help_part_id){PART}, NL, &r, &p), OK);
    help_pair_begin(db, (help_assignment_id){PAIR + 1}, p, s->today);
    help_pairs_of(db, (help_part_id){PART}, &pairs, &s->n_v);
    assert_int_equal(s->n_v, 2);
    assert_true(str_eq(pairs[0].name, STR("bo")) && pairs[0].state == OUTCOME_AGREED);
    assert_true(str_eq(pairs[1].name, STR("an")) && pairs[1].why == ENDED_HELPER_STOPPED && pairs[1].ended == day("2027-03-16"));
    return db_status(db);
}

static void who_stops_comes_until_the_last_day_and_the_next_one_from_then_on(void **state) {
    struct world *w = *state;
    struct scene s;
    time_s before = clock_now();
    scene_begin(w, &s, OFTEN_WEEKLY, "");
    must(w, stop, &s);
    assert_int_equal(planned(w), 3);          /* 2, 9 and 16 March */
    assert_int_equal(world_count(w, "SELECT state FROM help_part WHERE id = 11"), HELP_WAITING);
    assert_int_equal(world_count(w, "SELECT due_day FROM help_request"), s.today);
    put_pair(w, PAIR + 1, s.bo, s.today);
    must(w, begin_next, &s);
    assert_int_equal(world_count(w, "SELECT min(day) FROM help_visit WHERE assignment = 22"), day("2027-03-23"));
    clock_turn(before);
}

static enum status stop_gone(struct db *db, void *args) {
    struct scene *s = args;
    s->n = help_stop_gone(db, s->today);
    return db_status(db);
}

static void a_helper_who_left_comes_no_more_and_the_desk_hears_it(void **state) {
    struct world *w = *state;
    struct scene s;
    time_s before = clock_now();
    scene_begin(w, &s, OFTEN_WEEKLY, "");
    must(w, stop_gone, &s);
    assert_int_equal(s.n, 0);
    world_run(w, str_fmt(&w->arena, "UPDATE person SET state = 2 WHERE id = %lld", (long long)s.an.n).s);
    must(w, stop_gone, &s);
    assert_int_equal(s.n, 1);
    assert_int_equal(planned(w), 0);
    assert_int_equal(world_count(w, "SELECT state FROM help_part WHERE id = 11"), HELP_WAITING);
    assert_int_equal(world_count(w, "SELECT next_step FROM help_request"), NEXT_FIND);
    clock_turn(before);
}

/* ---- how it went ---- */

static const struct ids nothing = {.n = 0};

static enum status sides_differ(struct db *db, void *args) {
    struct scene *s = args;
    help_assignment_id pair = {PAIR};
    assert_int_equal(help_tell(db, pair, &from_helper, true, &nothing, s->today), OK);
    assert_int_equal(help_tell(db, pair, &from_helper, true, &nothing, s->today), CONFLICT);
    assert_int_equal(help_tell(db, pair, &from_asker, false, &nothing, s->today), OK);
    assert_int_equal(help_tell(db, pair, &from_asker, true, &nothing, s->today), CONFLICT);
    return db_status(db);
}

static void a_no_of_one_side_counts_more_than_a_yes_of_the_other(void **state) {
    struct world *w = *state;
    struct scene s;
    time_s before = clock_now();
    scene_begin(w, &s, OFTEN_ONCE, "");
    must(w, sides_differ, &s);
    assert_int_equal(world_count(w, "SELECT state FROM help_assignment"), OUTCOME_NOT);
    assert_int_equal(world_count(w, "SELECT state FROM help_part WHERE id = 11"), HELP_WAITING);
    assert_int_equal(world_count(w, "SELECT next_step FROM help_request"), NEXT_CHECK);
    assert_int_equal(world_count(w, "SELECT due_day FROM help_request"), s.today);
    clock_turn(before);
}

/* Bo stands in for An on 9 March, and says the day after that nobody came. */
static enum status bo_did_not_come(struct db *db, void *args) {
    struct scene *s = args;
    struct help_request r;
    const struct help_part *p;
    assert_int_equal(help_part_get(db, (help_part_id){s->n}, NL, &r, &p), OK);
    assert_int_equal(help_part_move(db, p->id, HELP_AGREED), OK);
    help_pair_begin(db, (help_assignment_id){PAIR + 1}, p, s->today);
    assert_int_equal(help_tell(db, (help_assignment_id){PAIR + 1}, &from_helper, false, &nothing, day("2027-03-10")), OK);
    return db_status(db);
}

static void for_a_day_that_is_over_nobody_is_looked_for(void **state) {
    struct world *w = *state;
    struct scene s;
    time_s before = clock_now();
    scene_begin(w, &s, OFTEN_WEEKLY, "");
    must(w, read_visits, &s);
    must(w, cannot_come, &s);
    s.n = world_count(w, "SELECT part FROM help_stand_in");
    world_run(w, str_fmt(&w->arena, "INSERT INTO help_assignment(id, part, person, state, agreed, agreed_day, ended_day, helper_said,"
        " asker_said, asked) VALUES (%d, %lld, %lld, 0, 0, %d, 0, 0, 0, 0)", PAIR + 1, (long long)s.n, (long long)s.bo.n, s.today).s);
    must(w, bo_did_not_come, &s);
    assert_int_equal(world_count(w, "SELECT state FROM help_part WHERE id IN (SELECT part FROM help_stand_in)"), HELP_UNMET);
    assert_int_equal(world_count(w, "SELECT next_step FROM help_request"), NEXT_CHECK);
    assert_int_equal(world_count(w, "SELECT state FROM help_part WHERE id = 11"), HELP_AGREED);
    clock_turn(before);
}

static enum status tell_some(struct db *db, void *args) {
    struct scene *s = args;
    struct ids missed = {.id = {s->v[1].id.n}, .n = 1};
    help_assignment_id pair = {PAIR};
    assert_int_equal(help_tell(db, pair, &from_helper, false, &nothing, s->today), INVALID);   /* which ones? */
    assert_int_equal(help_tell(db, pair, &from_helper, false, &missed, s->today), OK);
    assert_int_equal(help_tell(db, pair, &from_helper, true, &nothing, s->today), CONFLICT);   /* nothing is left to tell */
    assert_int_equal(help_tell(db, pair, &from_asker, true, &nothing, s->today), OK);
    return db_status(db);
}

static void of_several_visits_each_side_says_which_did_not_go_ahead(void **state) {
    struct world *w = *state;
    struct scene s;
    time_s before = clock_now();
    scene_begin(w, &s, OFTEN_WEEKLY, "");
    at(&s, "2027-03-17");                     /* after 2, 9 and 16 March */
    must(w, read_visits, &s);
    must(w, tell_some, &s);
    assert_int_equal(world_count(w, "SELECT count(*) FROM help_visit WHERE state = 1"), 2);
    assert_int_equal(world_count(w, "SELECT day FROM help_visit WHERE state = 2"), day("2027-03-09"));
    assert_int_equal(world_count(w, "SELECT state FROM help_assignment"), OUTCOME_AGREED);   /* the pair goes on */
    assert_int_equal(world_count(w, "SELECT ask_helper FROM help_assignment"), day("2027-04-01"));
    clock_turn(before);
}

static enum status ask(struct db *db, void *args) {
    struct scene *s = args;
    struct help_to_call *calls;
    s->n = help_ask_outcomes(db, s->today);
    help_calls_due(db, s->desk, NL, s->today, &calls, &s->n_v);
    return db_status(db);
}

static enum status in_vain(struct db *db, void *args) {
    struct scene *s = args;
    help_called_in_vain(db, (help_assignment_id){PAIR}, SIDE_OF_ASKER, &(struct caller){.person = s->an.n}, s->today);
    return db_status(db);
}

/* Asked two days after they agreed; by telephone when a mail was not answered for three days; tomorrow when nobody picks up. The
** helper, who has an address, is asked likewise and is to be called as well. */
static void asks_on_time(struct world *w, const char *email, int64_t mails, size_t calls) {
    struct scene s;
    time_s before = clock_now();
    static const struct { const char *day; bool asks; } days[] = {{"2027-03-02", false}, {"2027-03-03", true}, {"2027-03-03", false}};
    scene_begin(w, &s, OFTEN_ONCE, email);
    for (size_t i = 0; i < COUNT(days); i++) {
        at(&s, days[i].day);
        must(w, ask, &s);
        assert_int_equal(s.n, days[i].asks ? mails : 0);
    }
    assert_int_equal(s.n_v, calls);
    at(&s, "2027-03-06");
    must(w, ask, &s);
    assert_int_equal(s.n_v, 2);
    must(w, in_vain, &s);
    must(w, ask, &s);
    assert_int_equal(s.n_v, 1);
    at(&s, "2027-03-07");
    must(w, ask, &s);
    assert_int_equal(s.n_v, 2);
    clock_turn(before);
}

static void who_has_no_address_is_called(void **state) {
    asks_on_time(*state, "", 1, 1);
}

static void who_has_an_address_is_mailed_first(void **state) {
    asks_on_time(*state, "maria@example.be", 2, 0);
}

static enum status helper_tells(struct db *db, void *args) {
    struct scene *s = args;
    s->st = help_tell(db, (help_assignment_id){PAIR}, &from_helper, true, &nothing, s->today);
    return db_status(db);
}

static void a_helper_who_does_not_answer_is_called_until_the_answer_comes(void **state) {
    struct world *w = *state;
    struct scene s;
    time_s before = clock_now();
    scene_begin(w, &s, OFTEN_WEEKLY, "maria@example.be");
    world_run(w, "UPDATE help_assignment SET ask_asker = 0");
    at(&s, "2027-04-01");                     /* once a month */
    must(w, ask, &s);
    assert_int_equal(s.n, 1);
    at(&s, "2027-04-03");
    must(w, ask, &s);
    assert_int_equal(s.n_v, 0);
    at(&s, "2027-04-04");
    must(w, ask, &s);
    assert_int_equal(s.n, 0);
    assert_int_equal(s.n_v, 1);
    at(&s, "2027-05-02");                     /* no second mail: the call is what is left */
    must(w, ask, &s);
    assert_int_equal(s.n, 0);
    assert_int_equal(s.n_v, 1);
    must(w, helper_tells, &s);
    assert_int_equal(s.st, OK);
    must(w, ask, &s);
    assert_int_equal(s.n_v, 0);
    must(w, grow, &s);
    at(&s, "2027-06-01");
    must(w, ask, &s);
    assert_int_equal(s.n, 1);
    clock_turn(before);
}

/* Visits are told one by one as well, on the page of the pair. */
static enum status tell_one_by_one(struct db *db, void *args) {
    struct scene *s = args;
    for (size_t i = 0; i < s->n_v && s->v[i].day < s->today; i++)
        assert_int_equal(help_tell_visit(db, s->v[i].id, &from_helper, true, s->today), OK);
    return db_status(db);
}

static void who_told_of_each_visit_is_neither_called_nor_asked_before_the_next_month(void **state) {
    struct world *w = *state;
    struct scene s;
    time_s before = clock_now();
    scene_begin(w, &s, OFTEN_WEEKLY, "maria@example.be");
    must(w, read_visits, &s);
    world_run(w, "UPDATE help_assignment SET ask_asker = 0");
    at(&s, "2027-04-01");
    size_t visits = s.n_v;
    must(w, ask, &s);
    s.n_v = visits;
    must(w, tell_one_by_one, &s);
    at(&s, "2027-04-10");
    must(w, ask, &s);
    assert_int_equal(s.n_v, 0);
    at(&s, "2027-05-01");
    must(w, ask, &s);
    assert_int_equal(s.n, 1);
    clock_turn(before);
}

/* An came on 2, 9 and 16 March, the last day of the rhythm. */
static enum status last_day(struct db *db, void *args) {
    struct scene *s = args;
    struct help_rhythm r = {.days = TUE, .weeks = 1, .first = s->today, .last = day("2027-03-16"), .minute = 600, .minutes = 60};
    return help_rhythm_set(db, (help_assignment_id){PAIR}, &r, s->today);
}

static void help_that_has_a_last_day_is_done_when_one_side_told_all_of_it(void **state) {
    struct world *w = *state;
    struct scene s;
    time_s before = clock_now();
    scene_begin(w, &s, OFTEN_WEEKLY, "");
    must(w, last_day, &s);
    at(&s, "2027-03-16");
    must(w, helper_tells, &s);                /* 2 and 9 March */
    assert_int_equal(world_count(w, "SELECT state FROM help_part WHERE id = 11"), HELP_AGREED);
    at(&s, "2027-03-17");
    must(w, helper_tells, &s);
    assert_int_equal(world_count(w, "SELECT state FROM help_part WHERE id = 11"), HELP_DONE);
    assert_int_equal(world_count(w, "SELECT state FROM help_assignment"), OUTCOME_DONE);
    assert_int_equal(world_count(w, "SELECT ended_day FROM help_assignment"), day("2027-03-16"));
    clock_turn(before);
}

static void help_that_has_a_last_day_and_did_not_take_place_is_the_desks_to_close(void **state) {
    struct world *w = *state;
    struct scene s;
    time_s before = clock_now();
    scene_begin(w, &s, OFTEN_WEEKLY, "");
    must(w, last_day, &s);
    at(&s, "2027-03-17");
    must(w, read_visits, &s);
    must(w, tell_some, &s);                   /* not on 9 March */
    assert_int_equal(world_count(w, "SELECT state FROM help_part WHERE id = 11"), HELP_AGREED);
    assert_int_equal(world_count(w, "SELECT next_step FROM help_request"), NEXT_CHECK);
    assert_int_equal(world_count(w, "SELECT due_day FROM help_request"), s.today);
    clock_turn(before);
}

/* ---- insurance ---- */

static enum status make_list(struct db *db, void *args) {
    struct scene *s = args;
    struct insured_list list;
    insured_list_make(db, EN, day("2027-03-01"), day("2027-03-31"), clock_now(), &list);
    s->n = list.n ? list.row[0].hours * 100 + list.row[0].days : 0;
    return db_status(db);
}

static enum status off_and_instead(struct db *db, void *args) {
    struct scene *s = args;
    assert_int_equal(help_visit_off(db, s->v[0].id, &from_asker, s->today), OK);
    assert_int_equal(help_visit_instead(db, s->v[1].id, &from_helper, s->today), OK);
    return db_status(db);
}

static void the_insurer_is_told_of_visits_that_take_place_and_of_no_other(void **state) {
    struct world *w = *state;
    struct scene s;
    time_s before = clock_now();
    help_weeks_ahead.number = 2;              /* behind 15 March the rhythm counts */
    insured_visit_hours.number = 2;
    scene_begin(w, &s, OFTEN_WEEKLY, "");
    must(w, make_list, &s);
    assert_int_equal(s.n, 1005);              /* 2, 9, 16, 23 and 30 March, two hours each */
    must(w, read_visits, &s);
    must(w, off_and_instead, &s);
    must(w, make_list, &s);
    assert_int_equal(s.n, 603);
    must(w, stop, &s);
    must(w, make_list, &s);
    assert_int_equal(s.n, 201);               /* only the last one, on 16 March: what comes behind it counts no more */
    help_weeks_ahead.number = 0;
    clock_turn(before);
}

/* ---- the file for calendars ---- */

static enum status make_calendar(struct db *db, void *args) {
    struct scene *s = args;
    struct help_request r;
    const struct help_part *p;
    struct help_visit v[] = {
        {.assignment = {PAIR}, .day = day("2027-03-23"), .minute = 600, .minutes = 90},
        {.assignment = {PAIR}, .day = day("2027-03-30"), .minute = 600, .minutes = 90, .state = VISIT_OFF},
        {.assignment = {PAIR}, .day = day("2027-04-06"), .minute = ANY_TIME},
    };
    assert_int_equal(help_part_get(db, (help_part_id){PART}, NL, &r, &p), OK);
    struct str file = help_calendar(db_arena(db), NL, STR("https://inzet.example"), &r, p, v, COUNT(v), day_start(s->today));
    static const char *const lines[] = {
        "BEGIN:VCALENDAR\r\n", "DTSTART:20270323T090000Z\r\nDTEND:20270323T103000Z\r\n",
        "DTSTART:20270330T080000Z\r\nDTEND:20270330T093000Z\r\n", "STATUS:CANCELLED\r\n",
        "DTSTART;VALUE=DATE:20270406\r\nDTEND;VALUE=DATE:20270407\r\n", "END:VCALENDAR\r\n",
    };
    for (size_t i = 0; i < COUNT(lines); i++)
        if (!strstr(file.s, lines[i])) fail_msg("no %s in %s", lines[i], file.s);
    assert_null(strstr(file.s, "Maria"));
    while (file.n) {
        struct str line;
        str_next(&file, '\n', &line);
        assert_true(line.n <= 76);            /* 75 and the CR */
    }
    return db_status(db);
}

static void a_calendar_gets_moments_that_hold_in_winter_and_in_summer(void **state) {
    struct world *w = *state;
    struct scene s;
    time_s before = clock_now();
    scene_begin(w, &s, OFTEN_WEEKLY, "");
    must(w, make_calendar, &s);
    clock_turn(before);
}

int main(void) {
    const struct CMUnitTest sqlite[] = {
        WORLD_TEST(visits_fall_on_the_days_of_the_rhythm),
        WORLD_TEST(a_question_comes_after_each_visit_or_on_the_first_of_a_month),
        WORLD_TEST(a_time_is_read_as_people_write_it),
        WORLD_TEST(a_time_of_the_day_stays_the_same_over_a_change_of_summer_time),
        WORLD_TEST(visits_are_written_down_so_many_weeks_ahead_and_none_twice),
        WORLD_TEST(another_rhythm_changes_what_is_to_come_and_not_what_was),
        WORLD_TEST(who_stopped_or_stands_in_has_no_rhythm_to_change),
        WORLD_TEST(who_cannot_come_once_is_replaced_for_that_day_alone),
        WORLD_TEST(who_is_away_is_replaced_for_all_visits_of_that_time),
        WORLD_TEST(a_visit_that_is_called_off_is_told_to_the_other_side),
        WORLD_TEST(who_stops_comes_until_the_last_day_and_the_next_one_from_then_on),
        WORLD_TEST(a_helper_who_left_comes_no_more_and_the_desk_hears_it),
        WORLD_TEST(a_no_of_one_side_counts_more_than_a_yes_of_the_other),
        WORLD_TEST(of_several_visits_each_side_says_which_did_not_go_ahead),
        WORLD_TEST(for_a_day_that_is_over_nobody_is_looked_for),
        WORLD_TEST(who_has_no_address_is_called),
        WORLD_TEST(who_has_an_address_is_mailed_first),
        WORLD_TEST(a_helper_who_does_not_answer_is_called_until_the_answer_comes),
        WORLD_TEST(who_told_of_each_visit_is_neither_called_nor_asked_before_the_next_month),
        WORLD_TEST(help_that_has_a_last_day_is_done_when_one_side_told_all_of_it),
        WORLD_TEST(help_that_has_a_last_day_and_did_not_take_place_is_the_desks_to_close),
        WORLD_TEST(the_insurer_is_told_of_visits_that_take_place_and_of_no_other),
        WORLD_TEST(a_calendar_gets_moments_that_hold_in_winter_and_in_summer),
    };
    const struct CMUnitTest postgres[] = {
        WORLD_TEST_POSTGRES(visits_are_written_down_so_many_weeks_ahead_and_none_twice),
        WORLD_TEST_POSTGRES(another_rhythm_changes_what_is_to_come_and_not_what_was),
        WORLD_TEST_POSTGRES(who_cannot_come_once_is_replaced_for_that_day_alone),
        WORLD_TEST_POSTGRES(who_is_away_is_replaced_for_all_visits_of_that_time),
        WORLD_TEST_POSTGRES(a_visit_that_is_called_off_is_told_to_the_other_side),
        WORLD_TEST_POSTGRES(who_stops_comes_until_the_last_day_and_the_next_one_from_then_on),
        WORLD_TEST_POSTGRES(a_helper_who_left_comes_no_more_and_the_desk_hears_it),
        WORLD_TEST_POSTGRES(a_no_of_one_side_counts_more_than_a_yes_of_the_other),
        WORLD_TEST_POSTGRES(of_several_visits_each_side_says_which_did_not_go_ahead),
        WORLD_TEST_POSTGRES(for_a_day_that_is_over_nobody_is_looked_for),
        WORLD_TEST_POSTGRES(who_has_no_address_is_called),
        WORLD_TEST_POSTGRES(who_has_an_address_is_mailed_first),
        WORLD_TEST_POSTGRES(a_helper_who_does_not_answer_is_called_until_the_answer_comes),
        WORLD_TEST_POSTGRES(who_told_of_each_visit_is_neither_called_nor_asked_before_the_next_month),
        WORLD_TEST_POSTGRES(help_that_has_a_last_day_is_done_when_one_side_told_all_of_it),
        WORLD_TEST_POSTGRES(help_that_has_a_last_day_and_did_not_take_place_is_the_desks_to_close),
        WORLD_TEST_POSTGRES(the_insurer_is_told_of_visits_that_take_place_and_of_no_other),
    };
    return WORLD_RUN(sqlite, postgres);
}
