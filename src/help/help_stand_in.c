/* help_stand_in.c -- somebody else for some days: the rules. */
#include "help/help_stand_in.h"

#include "base/rand.h"
#include "help_stand_in_sql.h"

/* The moments of the week in which a visit falls: a part of its day, or the whole day. */
static uint32_t grid_of(const struct help_visit *v) {
    enum { PARTS_A_DAY = 4, WHOLE_DAY = 15, NIGHT = 3 };
    static const int ends[] = {13, 18, 22};   /* hours at which morning, afternoon and evening end */
    uint32_t part = 0;
    if (v->minute == ANY_TIME) return (uint32_t)WHOLE_DAY << (day_weekday(v->day) * PARTS_A_DAY);
    while (part < NIGHT && v->minute >= ends[part] * MINUTES_AN_HOUR) part++;
    return (uint32_t)1 << (day_weekday(v->day) * PARTS_A_DAY + (int)part);
}

void help_stand_in_ask(struct db *db, const struct help_part *p, const struct help_visit *visits, size_t n) {
    help_part_id part = {id_new()};
    uint32_t grid = 0;
    for (size_t i = 0; i < n; i++) grid |= grid_of(&visits[i]);
    stand_in_part_insert(db, (struct stand_in_part_insert_in){ .id = part, .help_part = p->id, .grid = grid,
        .often = n > 1 ? p->often : OFTEN_ONCE }, NULL);
    stand_in_wish_insert(db, (struct stand_in_wish_insert_in){.new_part = part, .part = p->id}, NULL);
    stand_in_insert(db, (struct stand_in_insert_in){ .part = part, .assignment = visits[0].assignment, .first_day = visits[0].day,
        .last_day = visits[n - 1].day }, NULL);
}

bool help_stand_in_of(struct db *db, const struct help_visit *v, struct help_stand_in *ret) {
    struct stand_in_for_day_row r;
    if (v->state != VISIT_INSTEAD || !stand_in_for_day(db, (struct stand_in_for_day_in){.assignment = v->assignment, .day = v->day}, &r))
        return false;
    *ret = (struct help_stand_in){r.id, (enum help_part_state)r.state, r.name, (day_n)r.first_day, (day_n)r.last_day};
    return true;
}

void help_stand_in_visits(struct db *db, help_part_id part, struct help_visit **ret, size_t *ret_n) {
    struct stand_in_visits_row *rows = NULL;
    size_t n = 0;
    stand_in_visits(db, (struct stand_in_visits_in){.part = part}, &rows, &n);
    *ret = arena_array(db_arena(db), struct help_visit, n);
    for (size_t i = 0; i < n; i++)
        (*ret)[i] = (struct help_visit){ .id = rows[i].id, .day = (day_n)rows[i].day, .minute = (int)rows[i].minute,
                                         .minutes = (int)rows[i].minutes, .state = VISIT_INSTEAD };
    *ret_n = n;
}

/* Days of the week in which the visits fall; the time when all have the same one. */
bool help_stand_in_rhythm(struct db *db, help_part_id part, struct help_rhythm *ret) {
    struct help_visit *v;
    size_t n;
    help_stand_in_visits(db, part, &v, &n);
    if (n == 0) return false;
    struct help_rhythm r = {.weeks = 1, .first = v[0].day, .last = v[n - 1].day, .minute = v[0].minute, .minutes = v[0].minutes};
    for (size_t i = 0; i < n; i++) {
        r.days |= 1u << day_weekday(v[i].day);
        if (v[i].minute != r.minute) r.minute = ANY_TIME;
    }
    *ret = r;
    return true;
}
