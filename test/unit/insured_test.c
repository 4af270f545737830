/* insured_test.c -- nobody helps without what the law asks for, and the insurer hears of everybody in time. */
#include "world.h"

#include "help/insured_note.h"

enum { MONDAYS = 0xF, TUESDAY = 4 };

static day_n day(const char *text) {
    day_n d;
    assert_true(day_parse(str_of(text), &d));
    return d;
}

/* ---- when help takes place: 2027-03-01 is a Monday ---- */

static const struct {
    const char *agreed, *ended;
    enum help_often often;
    uint32_t grid;
    const char *from, *to, *first;
    int days;
} plans[] = {
    {"2027-03-01", "", OFTEN_ONCE, 0, "2027-03-01", "2027-03-31", "2027-03-01", 1},
    {"2027-03-01", "", OFTEN_ONCE, 1 << TUESDAY, "2027-03-01", "2027-03-31", "2027-03-02", 1},      /* the next Tuesday */
    {"2027-02-27", "", OFTEN_ONCE, 0, "2027-03-01", "2027-03-31", "", 0},                           /* was before the period */
    {"2027-03-03", "", OFTEN_WEEKLY, MONDAYS, "2027-03-01", "2027-03-31", "2027-03-08", 4},         /* 8, 15, 22, 29 */
    {"2027-01-04", "", OFTEN_WEEKLY, 0, "2027-03-02", "2027-03-14", "2027-03-08", 1},               /* goes on in the same rhythm */
    {"2027-01-04", "2027-03-09", OFTEN_WEEKLY, 0, "2027-03-01", "2027-03-31", "2027-03-01", 2},     /* until it ended */
    {"2027-03-01", "", OFTEN_MORE, 0, "2027-03-01", "2027-03-14", "2027-03-01", 6},                 /* three a week */
    {"2027-03-01", "", OFTEN_MORE, MONDAYS | 1 << TUESDAY, "2027-03-01", "2027-03-14", "2027-03-01", 4},
    {"2027-03-01", "2027-03-01", OFTEN_ONCE, 1 << TUESDAY, "2027-03-01", "2027-03-31", "2027-03-01", 1},  /* done a day early */
    {"2027-04-05", "", OFTEN_WEEKLY, 0, "2027-03-01", "2027-03-31", "", 0},
};

static void days_of_help_follow_from_what_was_agreed(void **state) {
    (void)state;
    for (size_t i = 0; i < COUNT(plans); i++) {
        struct insured_plan p = {day(plans[i].agreed), plans[i].ended[0] ? day(plans[i].ended) : 0, plans[i].often, plans[i].grid};
        day_n first = 0;
        int n = insured_days(&p, day(plans[i].from), day(plans[i].to), &first);
        if (n != plans[i].days || first != (plans[i].first[0] ? day(plans[i].first) : 0)) fail_msg("row %zu: %d days", i, n);
    }
}

static void a_day_is_safe_when_the_insurer_knew_it_from_its_beginning(void **state) {
    (void)state;
    insured_lead_hours.number = 24;
    assert_int_equal(insured_safe_day(day_start(day("2027-03-01")) + 14 * SECONDS_AN_HOUR), day("2027-03-03"));
    assert_int_equal(insured_safe_day(day_start(day("2027-03-01"))), day("2027-03-02"));
    assert_int_equal(insured_safe_day(day_start(day("2027-03-01")) + 1), day("2027-03-03"));
    insured_lead_hours.number = 0;
    assert_int_equal(insured_safe_day(day_start(day("2027-03-01"))), day("2027-03-01"));
    insured_lead_hours.number = 24;
}

/* ---- ceilings ---- */

static void each_ceiling_names_its_source_and_a_year_without_rows_has_none(void **state) {
    struct ceiling c[CEILINGS];
    (void)state;
    insured_ceilings(day("2026-02-01"), c);
    for (size_t i = 0; i < CEILINGS; i++) {
        if (!c[i].amount || !c[i].source.n || !c[i].read || c[i].from > c[i].until) fail_msg("ceiling %zu", i);
    }
    assert_int_equal(c[CEILING_DAY].amount, 440200);
    assert_int_equal(c[CEILING_YEAR].amount, 17608300);
    assert_false(c[CEILING_YEAR].check);
    insured_ceilings(day("2025-05-01"), c);
    assert_true(c[CEILING_DAY].amount == 423100 && !c[CEILING_DAY].check);
    assert_int_equal(c[CEILING_RAISED].amount, 31084400);
    assert_int_equal(c[CEILING_KM].amount, 4320);
    assert_int_equal(c[CEILING_BIKE].amount, 0);    /* no source at hand: said as not known, never guessed */
    insured_ceilings(day("2026-04-01"), c);
    assert_int_equal(c[CEILING_KM].amount, 0);      /* a rate of a quarter does not hold in the next one */
    assert_int_equal(c[CEILING_YEAR].amount, 17608300);
    insured_ceilings(day("2090-01-01"), c);
    for (size_t i = 0; i < CEILINGS; i++) assert_int_equal(c[i].amount, 0);
}

/* No row of the file is skipped because it cannot be read: each holds on its own first and last day. */
static void every_row_of_the_file_can_be_read(void **state) {
    struct world *w = *state;
    struct str rest = world_file(w, "data/help/ceilings.tsv"), line;
    int rows = 0;
    while (str_next(&rest, '\n', &line)) {
        struct str cell[6];
        struct ceiling c[CEILINGS];
        day_n bound[2];
        int64_t amount, found = 0;
        if (!line.n || line.s[0] == '#') continue;
        for (size_t i = 0; i < COUNT(cell); i++) assert_true(str_next(&line, '\t', &cell[i]));
        assert_true(str_to_int(cell[3], &amount));
        for (int i = 0; i < 2; i++) {
            assert_true(day_parse(cell[1 + i], &bound[i]));
            insured_ceilings(bound[i], c);
            for (size_t k = 0; k < CEILINGS; k++) found += c[k].amount == amount;
        }
        assert_int_equal(found, 2);
        rows++;
    }
    assert_true(rows > 0);
}

static void amounts_are_said_as_people_write_them(void **state) {
    struct world *w = *state;
    assert_true(str_eq(ceiling_say(&w->arena, NL, 440200), STR("€\u00a044,02")));
    assert_true(str_eq(ceiling_say(&w->arena, EN, 440200), STR("€\u00a044.02")));
    assert_true(str_eq(ceiling_say(&w->arena, NL, 4326), STR("€\u00a00,4326")));
    assert_true(str_eq(ceiling_say(&w->arena, NL, 3700), STR("€\u00a00,37")));
}

/* ---- the list for the insurer ---- */

struct scene { person_id an, bo, op; help_category_id shopping, drawing; day_n today; struct insured_list list; int declared; };

static person_id somebody(struct db *db, const char *name, const char *phone, unsigned roles) {
    struct str email = str_fmt(db_arena(db), "%s@example.be", name);
    person_id id = person_add(db, &(struct person){ .name = str_of(name), .email = email, .phone = str_of(phone), .roles = roles,
                                                     .state = PERSON_ACTIVE, .origin = ORIGIN_SELF });
    person_id owner;
    person_confirm(db, id, &owner);
    return id;
}

static enum status begin(struct db *db, void *args) {
    struct scene *s = args;
    struct help_category *all;
    size_t n;
    help_ship(db, NULL);
    help_categories(db, NL, &all, &n);
    for (size_t i = 0; i < n; i++) {
        if (str_eq(all[i].code, STR("shopping"))) s->shopping = all[i].id;
        if (str_eq(all[i].code, STR("drawing"))) s->drawing = all[i].id;
    }
    s->an = somebody(db, "an", "+32470556677", HELPER);
    s->bo = somebody(db, "bo", "+32470556688", HELPER);
    s->op = somebody(db, "op", "+32470556699", OPERATOR);
    struct ids one = {.id = {s->shopping.n}, .n = 1};
    help_sign_up(db, s->an, &one, (struct help_neighbour){.insured = true, .old_enough = true}, s->an);
    help_sign_up(db, s->bo, &one, (struct help_neighbour){.insured = false, .old_enough = true}, s->bo);
    return db_status(db);
}

static void scene_begin(struct world *w, struct scene *s) {
    *s = (struct scene){.today = day("2027-03-01")};
    clock_turn(day_start(s->today) + 14 * SECONDS_AN_HOUR);
    assert_int_equal(db_write(w->store, &w->arena, begin, s), OK);
    world_run(w, "INSERT INTO help_request(id, number, desk, first_desk, channel, for_other, speaks, lang, place, state, consent,"
                 " created, created_day, touched, closed, due_day, next_step)"
                 " VALUES (1, '100000000', 1000, 1000, 1, 0, 'nl', 0, 1, 0, 1, 0, 0, 0, 0, 0, 0)");
}

/* Help number `id`, agreed `days` after today. */
static void helps(struct world *w, const struct scene *s, int id, help_category_id what, person_id who, int often, int days) {
    world_run(w, str_fmt(&w->arena, "INSERT INTO help_part(id, request, category, often, grid, state, agreed_day, ended_day)"
        " VALUES (%d, 1, %lld, %d, 0, 1, %d, 0)", id, (long long)what.n, often, s->today + days).s);
    world_run(w, str_fmt(&w->arena, "INSERT INTO help_assignment(id, part, person, state, agreed, agreed_day, ended_day, helper_said,"
        " asker_said, asked) VALUES (%d, %d, %lld, 0, 0, %d, 0, 0, 0, 0)", id, id, (long long)who.n, s->today + days).s);
}

static enum status make_list(struct db *db, void *args) {
    struct scene *s = args;
    insured_list_make(db, EN, s->today, s->today + 29, clock_now(), &s->list);
    return db_status(db);
}

static enum status declare(struct db *db, void *args) {
    struct scene *s = args;
    make_list(db, s);
    s->declared = insured_declare(db, &s->list, s->op);
    return db_status(db);
}

static void who_starts_before_the_insurer_knows_comes_first(void **state) {
    struct world *w = *state;
    struct scene s;
    time_s before = clock_now();
    scene_begin(w, &s);
    helps(w, &s, 11, s.shopping, s.an, OFTEN_WEEKLY, -30);    /* declared below */
    assert_int_equal(db_write(w->store, &w->arena, declare, &s), OK);
    assert_int_equal(s.declared, 1);
    helps(w, &s, 12, s.shopping, s.an, OFTEN_ONCE, 2);        /* in time */
    helps(w, &s, 13, s.shopping, s.bo, OFTEN_ONCE, 1);        /* too early, and not insured any more */
    helps(w, &s, 14, s.drawing, s.bo, OFTEN_ONCE, 0);         /* needs no insurance */
    assert_int_equal(db_write(w->store, &w->arena, make_list, &s), OK);
    assert_int_equal(s.list.n, 3);
    assert_int_equal(s.list.n_late, 1);
    assert_int_equal(s.list.n_open, 2);
    const int64_t order[] = {13, 12, 11};
    for (size_t i = 0; i < COUNT(order); i++) assert_int_equal(s.list.row[i].id.n, order[i]);
    assert_true(s.list.row[0].late && !s.list.row[0].insured && s.list.row[1].insured);
    assert_int_equal(s.list.row[2].days, 4);   /* every week since 30 January: 6, 13, 20 and 27 March */
    assert_int_equal(s.list.row[2].hours, 4 * insured_visit_hours.number);
    assert_int_equal(db_write(w->store, &w->arena, declare, &s), OK);
    assert_int_equal(s.declared, 2);
    assert_int_equal(db_write(w->store, &w->arena, declare, &s), OK);
    assert_int_equal(s.declared, 0);           /* the first time counts */
    clock_turn(before);
}

static void hours_of_twelve_months_are_counted_to_the_last_day(void **state) {
    struct world *w = *state;
    struct scene s;
    time_s before = clock_now();
    scene_begin(w, &s);
    helps(w, &s, 11, s.shopping, s.an, OFTEN_ONCE, 29 - 364);  /* the first of the 365 days that end with the period */
    helps(w, &s, 12, s.shopping, s.an, OFTEN_ONCE, 29 - 365);  /* the day before */
    helps(w, &s, 13, s.shopping, s.bo, OFTEN_ONCE, 29);
    helps(w, &s, 14, s.shopping, s.bo, OFTEN_ONCE, 30);
    assert_int_equal(db_write(w->store, &w->arena, make_list, &s), OK);
    assert_int_equal(s.list.hours_used, 2 * insured_visit_hours.number);
    world_run(w, "UPDATE help_assignment SET state = 2 WHERE id = 13");   /* it did not go ahead */
    assert_int_equal(db_write(w->store, &w->arena, make_list, &s), OK);
    assert_int_equal(s.list.hours_used, insured_visit_hours.number);
    clock_turn(before);
}

static void the_file_cannot_run_a_formula(void **state) {
    struct world *w = *state;
    struct insured_row row = {.name = STR("=SUM(A1)"), .category = STR("A \"b\""), .first = day("2027-03-02"), .days = 1,
                              .hours = 2, .late = true};
    struct str csv = insured_csv(&w->arena, EN, &(struct insured_list){.row = &row, .n = 1});
    struct str head, line;
    assert_true(str_next(&csv, '\n', &head) && str_next(&csv, '\n', &line));
    assert_true(str_eq(line, STR("\"'=SUM(A1)\";\"A \"\"b\"\"\";\"2027-03-02\";1;2;\"\";\"\";\"too early\"\r")));
}

/* ---- who noted it ---- */

static enum status call_notes(struct db *db, void *args) {
    struct scene *s = args;
    struct insured_noted noted;
    struct ids one = {.id = {s->shopping.n}, .n = 1};
    insured_note_call(db, s->bo, true, s->op);
    insured_of(db, s->bo, &noted);
    assert_true(noted.since == clock_now() && noted.by.n == s->op.n);
    insured_note_call(db, s->bo, true, s->an);                      /* nothing changed: the first one stays */
    help_sign_up(db, s->bo, &one, (struct help_neighbour){.insured = true, .old_enough = true}, s->bo);
    insured_of(db, s->bo, &noted);
    assert_int_equal(noted.by.n, s->op.n);
    insured_note_call(db, s->bo, false, s->op);
    insured_of(db, s->bo, &noted);
    assert_true(noted.since == 0 && noted.by.n == 0);
    return db_status(db);
}

static void a_call_says_who_noted_the_insurance_and_when(void **state) {
    struct world *w = *state;
    struct scene s;
    time_s before = clock_now();
    scene_begin(w, &s);
    assert_int_equal(db_write(w->store, &w->arena, call_notes, &s), OK);
    clock_turn(before);
}

static enum status find_people(struct db *db, void *args) {
    struct scene *s = args;
    person_id found = {0};
    assert_int_equal(insured_find(db, STR("0470 55 66 77"), &found), OK);
    assert_int_equal(found.n, s->an.n);
    assert_int_equal(insured_find(db, STR("bo@example.be"), &found), OK);
    assert_int_equal(found.n, s->bo.n);
    assert_int_equal(insured_find(db, STR("op@example.be"), &found), NOT_FOUND);   /* does not help residents */
    assert_int_equal(insured_find(db, STR("0470 55 66 99"), &found), NOT_FOUND);
    assert_int_equal(insured_find(db, STR("an"), &found), NOT_FOUND);              /* no browsing by name */
    struct person bo;
    person_get(db, s->bo, &bo);
    bo.phone = STR("+32470556677");
    person_change(db, &bo);
    assert_int_equal(insured_find(db, STR("0470 55 66 77"), &found), NOT_FOUND);   /* two people, one number */
    return db_status(db);
}

static void a_desk_finds_only_who_helps_residents(void **state) {
    struct world *w = *state;
    struct scene s;
    time_s before = clock_now();
    scene_begin(w, &s);
    assert_int_equal(db_write(w->store, &w->arena, find_people, &s), OK);
    clock_turn(before);
}

/* ---- the information note ---- */

static enum status notes(struct db *db, void *args) {
    struct scene *s = args;
    struct information first, next;
    struct information_form f;
    struct informed last;
    assert_false(informed_now(db, s->an));
    for (enum lang lang = 0; lang < LANGS; lang++) {
        information_get(db, lang, &first);
        assert_true(first.version == 1 && first.organisation.n && first.insurance.n && first.expenses.n && first.secrecy.n);
    }
    informed_note(db, s->an, FR, INFORMED_BY_PHONE, s->op);
    informed_note(db, s->an, NL, INFORMED_ON_PAGE, s->an);          /* the first proof stays */
    informed_last(db, s->an, &last);
    assert_true(last.version == 1 && last.lang == FR && last.how == INFORMED_BY_PHONE && last.by.n == s->op.n);
    assert_true(informed_now(db, s->an));
    information_fill(db, &f);
    assert_int_equal(information_publish(db, &f, s->op), CONFLICT);
    f.secrecy_fr = STR("Rien.");
    assert_int_equal(information_publish(db, &f, s->op), OK);
    assert_false(informed_now(db, s->an));
    information_get(db, FR, &next);
    assert_true(next.version == 2 && str_eq(next.secrecy, STR("Rien.")));
    informed_last(db, s->an, &last);
    assert_int_equal(last.version, 1);                              /* what was read stays known */
    return db_status(db);
}

static enum status forget(struct db *db, void *args) {
    const int *years = args;
    informed_forget(db, clock_now() + (time_s)*years * 366 * SECONDS_A_DAY);
    return db_status(db);
}

static void a_new_version_is_read_again_and_the_old_proof_stays(void **state) {
    struct world *w = *state;
    struct scene s;
    int six = 6, eight = 8;
    time_s before = clock_now();
    scene_begin(w, &s);
    assert_int_equal(db_write(w->store, &w->arena, notes, &s), OK);
    assert_int_equal(world_count(w, "SELECT count(*) FROM help_information WHERE version = 1"), LANGS);
    assert_int_equal(db_write(w->store, &w->arena, forget, &six), OK);
    assert_int_equal(world_count(w, "SELECT count(*) FROM help_informed"), 1);
    assert_int_equal(db_write(w->store, &w->arena, forget, &eight), OK);
    assert_int_equal(world_count(w, "SELECT count(*) FROM help_informed"), 0);
    clock_turn(before);
}

/* ---- saying yes ---- */

static enum status accept(struct db *db, void *args) {
    (void)args;
    static const struct { int64_t invitation; bool insurance, note; enum status st; bool lacks_insurance, lacks_note; } tries[] = {
        {21, false, false, FORBIDDEN, true, true},    /* shopping, by who is not insured and read nothing */
        {21, true, false, FORBIDDEN, false, true},
        {21, false, true, FORBIDDEN, true, false},
        {22, false, false, FORBIDDEN, false, true},   /* a drawing needs no insurance */
        {22, false, true, OK, false, false},
        {21, false, false, FORBIDDEN, true, false},   /* the note is read once */
        {21, true, false, OK, false, false},
    };
    for (size_t i = 0; i < COUNT(tries); i++) {
        struct help_duties left = {.note = false};
        enum status st = help_accept(db, (help_invitation_id){tries[i].invitation},
                                     (struct help_duties){.insurance = tries[i].insurance, .note = tries[i].note}, NL, &left);
        if (st != tries[i].st || left.insurance != tries[i].lacks_insurance || left.note != tries[i].lacks_note)
            fail_msg("row %zu: %s", i, status_name(st));
    }
    return db_status(db);
}

static void nobody_is_assigned_without_insurance_and_note(void **state) {
    struct world *w = *state;
    struct scene s;
    time_s before = clock_now();
    scene_begin(w, &s);
    const int64_t what[] = {s.shopping.n, s.drawing.n};
    world_run(w, str_fmt(&w->arena, "INSERT INTO help_signup(person, category, created, created_day, ended) VALUES (%lld, %lld, 0, 0, 0)",
                         (long long)s.bo.n, (long long)s.drawing.n).s);
    for (int i = 0; i < 2; i++) {
        world_run(w, str_fmt(&w->arena, "INSERT INTO help_part(id, request, category, often, grid, state, agreed_day, ended_day)"
            " VALUES (%d, 1, %lld, 1, 0, 0, 0, 0)", 11 + i, (long long)what[i]).s);
        world_run(w, str_fmt(&w->arena, "INSERT INTO help_invitation(id, part, person, by_person, reasons, state, sent, answered)"
            " VALUES (%d, %d, %lld, %lld, '', 0, 0, 0)", 21 + i, 11 + i, (long long)s.bo.n, (long long)s.op.n).s);
    }
    assert_int_equal(db_write(w->store, &w->arena, accept, &s), OK);
    assert_int_equal(world_count(w, "SELECT count(*) FROM help_assignment"), 2);
    assert_int_equal(world_count(w, "SELECT how FROM help_informed"), INFORMED_ON_PAGE);
    clock_turn(before);
}

#define TESTS(kind) \
    kind(days_of_help_follow_from_what_was_agreed), \
    kind(a_day_is_safe_when_the_insurer_knew_it_from_its_beginning), \
    kind(each_ceiling_names_its_source_and_a_year_without_rows_has_none), \
    kind(every_row_of_the_file_can_be_read), \
    kind(amounts_are_said_as_people_write_them), \
    kind(who_starts_before_the_insurer_knows_comes_first), \
    kind(hours_of_twelve_months_are_counted_to_the_last_day), \
    kind(the_file_cannot_run_a_formula), \
    kind(a_call_says_who_noted_the_insurance_and_when), \
    kind(a_desk_finds_only_who_helps_residents), \
    kind(a_new_version_is_read_again_and_the_old_proof_stays), \
    kind(nobody_is_assigned_without_insurance_and_note)

int main(void) {
    const struct CMUnitTest sqlite[] = {TESTS(WORLD_TEST)};
    const struct CMUnitTest postgres[] = {TESTS(WORLD_TEST_POSTGRES)};
    return WORLD_RUN(sqlite, postgres);
}
