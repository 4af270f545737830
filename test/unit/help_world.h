/* help_world.h -- a resident, two helpers and a pair of them, for the tests of help that repeats. */
#ifndef TEST_HELP_WORLD_H
#define TEST_HELP_WORLD_H

#include "world.h"

#include "help/help_desk.h"
#include "help/help_visit.h"

static inline day_n day(const char *text) {
    day_n d;
    assert_true(day_parse(str_of(text), &d));
    return d;
}

enum { PART = 11, PAIR = 21 };
struct scene { person_id an, bo; help_desk_id desk; day_n today; enum status st; int64_t n; struct help_visit *v; size_t n_v; };

static inline person_id somebody(struct db *db, const char *name) {
    struct str email = str_fmt(db_arena(db), "%s@example.be", name);
    person_id owner, id = person_add(db, &(struct person){ .name = str_of(name), .email = email, .phone = STR(""), .roles = HELPER,
                                                           .state = PERSON_ACTIVE, .origin = ORIGIN_SELF });
    person_confirm(db, id, &owner);
    return id;
}

static inline enum status begin(struct db *db, void *args) {
    struct scene *s = args;
    struct help_desk *desks;
    size_t n;
    help_ship(db, NULL);
    help_desks(db, &desks, &n);
    s->desk = desks[0].id;
    s->an = somebody(db, "an");
    s->bo = somebody(db, "bo");
    return db_status(db);
}

static inline void must(struct world *w, db_fn *fn, void *args) {
    assert_int_equal(db_write(w->store, &w->arena, fn, args), OK);
}

static inline void at(struct scene *s, const char *today) {
    s->today = day(today);
    clock_turn(day_start(s->today) + 14 * SECONDS_AN_HOUR);
}

static inline void put_pair(struct world *w, int id, person_id who, day_n agreed) {
    world_run(w, str_fmt(&w->arena, "INSERT INTO help_assignment(id, part, person, state, agreed, agreed_day, ended_day, helper_said,"
        " asker_said, asked) VALUES (%d, %d, %lld, 0, 0, %d, 0, 0, 0, 0)", id, PART, (long long)who.n, agreed).s);
}

/* An comes for the shopping, for once or every Tuesday, agreed on Monday 1 March. */
static inline enum status begin_pair(struct db *db, void *args) {
    struct scene *s = args;
    struct help_request r;
    const struct help_part *p;
    assert_int_equal(help_part_get(db, (help_part_id){PART}, NL, &r, &p), OK);
    help_pair_begin(db, (help_assignment_id){PAIR}, p, s->today);
    return db_status(db);
}

static inline void scene_begin(struct world *w, struct scene *s, enum help_often often, const char *email) {
    *s = (struct scene){.n = 0};
    if (!help_weeks_ahead.number) help_weeks_ahead.number = 8;
    if (!help_answer_days.number) help_answer_days.number = 3;
    at(s, "2027-03-01");
    must(w, begin, s);
    int64_t shopping = world_count(w, "SELECT id FROM help_category WHERE code = 'shopping'");
    world_run(w, str_fmt(&w->arena, "INSERT INTO help_request(id, number, desk, first_desk, channel, for_other, speaks, lang, place,"
        " state, consent, created, created_day, touched, closed, due_day, next_step) VALUES (1, '100000000', %lld, %lld, 1, 0, 'nl', 0,"
        " 1, 0, 1, 0, 0, 0, 0, %d, 0)", (long long)s->desk.n, (long long)s->desk.n, s->today + 30).s);
    world_run(w, str_fmt(&w->arena, "INSERT INTO help_asker(request, name, name_fold, phone, email, caller, caller_phone)"
        " VALUES (1, 'Maria', 'maria', '+3224781234', '%s', '', '')", email).s);
    world_run(w, str_fmt(&w->arena, "INSERT INTO help_part(id, request, category, often, grid, state, agreed_day, ended_day)"
        " VALUES (%d, 1, %lld, %d, %d, 1, %d, 0)", PART, (long long)shopping, often, 1 << 4, s->today).s);
    put_pair(w, PAIR, s->an, s->today);
    must(w, begin_pair, s);
}

static inline enum status read_visits(struct db *db, void *args) {
    struct scene *s = args;
    help_visits_of(db, (help_part_id){PART}, 0, s->today + 400, &s->v, &s->n_v);
    return db_status(db);
}

static const struct help_change from_helper = {.side = SIDE_OF_HELPER}, from_asker = {.side = SIDE_OF_ASKER};

#endif
