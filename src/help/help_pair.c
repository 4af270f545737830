/* help_pair.c -- who helps with a part, when they come, and the visits that are written down ahead. */
#include "help/help_pair.h"

#include "base/rand.h"
#include "help/help_stand_in.h"
#include "help/insured.h"
#include "help_pair_sql.h"

enum { DAYS_A_WEEK = 7, DAYS_BEFORE_ASKING = 2 };

struct setting help_weeks_ahead = { .name = "help_weeks_ahead", .kind = SETTING_INT, .initial = "8", .min = 1, .max = 52,
    .meaning = "How many weeks ahead the visits of help that repeats are written down" };

/* ---- rhythms ---- */

bool help_rhythm_get(struct db *db, help_assignment_id id, struct help_rhythm *ret) {
    struct help_rhythm_select_row r;
    if (!help_rhythm_select(db, (struct help_rhythm_select_in){.assignment = id}, &r)) return false;
    *ret = (struct help_rhythm){ .days = (unsigned)r.days, .weeks = (int)r.weeks, .first = (day_n)r.first_day, .last = (day_n)r.last_day,
                                 .minute = (int)r.minute, .minutes = (int)r.minutes, .monthly = r.monthly };
    return true;
}

static void put_rhythm(struct db *db, help_assignment_id id, const struct help_rhythm *r, day_n grown) {
    help_rhythm_put(db, (struct help_rhythm_put_in){ .assignment = id, .days = r->days, .weeks = r->weeks, .first_day = r->first,
        .last_day = r->last, .minute = r->minute, .minutes = r->minutes, .monthly = r->monthly, .grown = grown }, NULL);
}

day_n help_planned_until(day_n today) {
    return today + (day_n)help_weeks_ahead.number * DAYS_A_WEEK;
}

static void write_visit(struct db *db, help_assignment_id id, day_n day, int minute, int minutes) {
    help_visit_put(db, (struct help_visit_put_in){ .id = {id_new()}, .assignment = id, .day = day, .minute = minute,
        .minutes = minutes }, NULL);
}

static void write_visits(struct db *db, help_assignment_id id, const struct help_rhythm *r, day_n from, day_n upto) {
    for (day_n day = from; rhythm_next(r, day, upto, &day); day++) write_visit(db, id, day, r->minute, r->minutes);
}

static void set_questions(struct db *db, help_assignment_id id, day_n helper, day_n asker) {
    help_assignment_update_ask(db, (struct help_assignment_update_ask_in){ .help_assignment = id, .ask_helper = helper,
        .ask_asker = asker }, NULL);
}

/* The person helped is asked after the first visit, so that a bad start is heard. */
static void begin_questions(struct db *db, help_assignment_id id, const struct help_rhythm *r, day_n today) {
    day_n first = today;
    bool any = rhythm_next(r, today, r->last ? r->last : r->first + 366, &first);
    set_questions(db, id, rhythm_ask(r, today), any ? first + 1 : 0);
}

static void begin_rhythm(struct db *db, help_assignment_id id, const struct help_rhythm *r, day_n today) {
    put_rhythm(db, id, r, help_planned_until(today));
    write_visits(db, id, r, today, help_planned_until(today));
    begin_questions(db, id, r, today);
}

/* Who stands in makes the visits that are left of those of somebody else, and no others. */
static bool begin_stand_in(struct db *db, help_assignment_id id, const struct help_part *p, day_n today) {
    struct help_rhythm r;
    struct help_visit *v;
    size_t n;
    if (!help_stand_in_rhythm(db, p->id, &r)) return false;
    help_stand_in_visits(db, p->id, &v, &n);
    put_rhythm(db, id, &r, r.last);
    for (size_t i = 0; i < n; i++)
        if (v[i].day >= today) write_visit(db, id, v[i].day, v[i].minute, v[i].minutes);
    begin_questions(db, id, &r, today);
    return true;
}

static int visit_minutes(void) {
    return (int)insured_visit_hours.number * MINUTES_AN_HOUR;
}

/* Tomorrow, or the day after the last one of who helped before. */
static day_n first_day(struct db *db, help_part_id part, day_n today) {
    struct help_part_last_row row = {.day = 0};
    help_part_last(db, (struct help_part_last_in){.part = part}, &row);
    return (row.day > today ? (day_n)row.day : today) + 1;
}

static bool begin_usual(struct db *db, help_assignment_id id, const struct help_part *p, day_n today) {
    struct help_rhythm r;
    if (p->often == OFTEN_ONCE ||
        !rhythm_of_week(p->grid, p->often == OFTEN_WEEKLY, first_day(db, p->id, today), visit_minutes(), &r)) return false;
    begin_rhythm(db, id, &r, today);
    return true;
}

void help_pair_begin(struct db *db, help_assignment_id id, const struct help_part *p, day_n today) {
    if (p->instead.n ? begin_stand_in(db, id, p, today) : begin_usual(db, id, p, today)) return;
    set_questions(db, id, today + DAYS_BEFORE_ASKING, today + DAYS_BEFORE_ASKING);
}

/* Planned visits from today on that the rhythm has no more. */
static void drop_others(struct db *db, help_assignment_id id, const struct help_rhythm *r, day_n today) {
    struct help_visits_planned_row *rows = NULL;
    size_t n = 0;
    help_visits_planned(db, (struct help_visits_planned_in){.assignment = id, .day = today}, &rows, &n);
    for (size_t i = 0; i < n; i++)
        if (!rhythm_on(r, (day_n)rows[i].day)) help_visit_delete(db, (struct help_visit_delete_in){.help_visit = rows[i].id}, NULL);
}

enum status help_rhythm_set(struct db *db, help_assignment_id id, const struct help_rhythm *r, day_n today) {
    struct help_assignment_of_row pair;
    day_n first;
    if (!help_assignment_of(db, (struct help_assignment_of_in){.help_assignment = id}, &pair)) return NOT_FOUND;
    if (pair.state != OUTCOME_AGREED || pair.stands_in) return CONFLICT;
    if (!rhythm_next(r, today, r->last ? r->last : r->first + 366, &first)) return INVALID;
    drop_others(db, id, r, today);
    begin_rhythm(db, id, r, today);
    return db_status(db);
}

int help_visits_grow(struct db *db, day_n today) {
    struct help_rhythms_short_row *rows = NULL;
    size_t n = 0;
    help_rhythms_short(db, (struct help_rhythms_short_in){.upto = help_planned_until(today)}, &rows, &n);
    for (size_t i = 0; i < n; i++) {
        struct help_rhythm_select_row was;
        struct help_rhythm r;
        if (!help_rhythm_get(db, rows[i].assignment, &r)) continue;
        help_rhythm_select(db, (struct help_rhythm_select_in){.assignment = rows[i].assignment}, &was);
        write_visits(db, rows[i].assignment, &r, (day_n)was.grown + 1, help_planned_until(today));
        help_rhythm_update_grown(db, (struct help_rhythm_update_grown_in){ .assignment = rows[i].assignment,
            .grown = help_planned_until(today) }, NULL);
    }
    return (int)n;
}

static void end_visits(struct db *db, help_assignment_id id, day_n last) {
    struct help_rhythm_select_row was;
    struct help_rhythm r;
    if (!help_rhythm_get(db, id, &r) || (r.last && r.last <= last)) return;
    help_rhythm_select(db, (struct help_rhythm_select_in){.assignment = id}, &was);
    if (last > was.grown) write_visits(db, id, &r, (day_n)was.grown + 1, last);
    help_rhythm_update_last(db, (struct help_rhythm_update_last_in){.assignment = id, .last_day = last}, NULL);
    help_visits_clear(db, (struct help_visits_clear_in){.assignment = id, .day = last + 1}, NULL);
}

/* ---- who ---- */

#define ASSIGNMENT(r) ((struct help_assignment){(r).id, (r).part, (r).person, (enum help_outcome)(r).state, (day_n)(r).agreed_day})

enum status help_assignment_get(struct db *db, help_assignment_id id, struct help_assignment *ret) {
    struct help_assignment_select_row r;
    if (!help_assignment_select(db, (struct help_assignment_select_in){.help_assignment = id}, &r)) return NOT_FOUND;
    *ret = ASSIGNMENT(r);
    return OK;
}

enum status help_assignment_now(struct db *db, help_part_id part, struct help_assignment *ret) {
    struct help_assignment_of_part_row r;
    if (!help_assignment_of_part(db, (struct help_assignment_of_part_in){.part = part}, &r)) return NOT_FOUND;
    *ret = ASSIGNMENT(r);
    return OK;
}

void help_assignments_of_person(struct db *db, person_id person, struct help_assignment **ret, size_t *ret_n) {
    struct help_assignments_person_row *rows = NULL;
    size_t n = 0;
    help_assignments_person(db, (struct help_assignments_person_in){.person = person}, &rows, &n);
    *ret = arena_array(db_arena(db), struct help_assignment, n);
    for (size_t i = 0; i < n; i++) (*ret)[i] = ASSIGNMENT(rows[i]);
    *ret_n = n;
}

void help_pairs_of(struct db *db, help_part_id part, struct help_pair **ret, size_t *ret_n) {
    struct help_pairs_part_row *rows = NULL;
    size_t n = 0;
    help_pairs_part(db, (struct help_pairs_part_in){.part = part, .today = day_of(clock_now())}, &rows, &n);
    *ret = arena_array(db_arena(db), struct help_pair, n);
    for (size_t i = 0; i < n; i++)
        (*ret)[i] = (struct help_pair){ rows[i].name, (enum help_outcome)rows[i].state, (enum help_ending)rows[i].why_ended,
                                        (day_n)rows[i].agreed_day, (day_n)rows[i].ended_day, rows[i].came };
    *ret_n = n;
}

bool help_pair_end(struct db *db, help_assignment_id id, enum help_outcome state, enum help_ending why, day_n last) {
    int64_t changed = 0;
    help_assignment_end(db, (struct help_assignment_end_in){ .help_assignment = id, .state = state, .why_ended = why,
        .ended_day = last }, &changed);
    if (changed) end_visits(db, id, last);
    return changed == 1;
}
