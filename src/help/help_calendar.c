/* help_calendar.c -- visits for calendars: those of one pair as a file, and all of a helper for people/calendar.h.
**
** A visit that was called off or that somebody else makes is in it as cancelled. It keeps its id when only its time changes, so a
** calendar that has it moves it.
*/
#include "help/help_calendar.h"

#include "help_visit_sql.h"

enum { SECONDS_A_MINUTE = 60 };

static struct calendar_event event_of(struct arena *a, const struct help_visit *v, struct str title, int64_t place) {
    time_s begin = v->minute == ANY_TIME ? 0 : day_moment(v->day, v->minute);
    return (struct calendar_event){
        .key = str_fmt(a, "visit-%lld", (long long)v->id.n), .changes = v->changes, .title = title, .place = place,
        .path = str_fmt(a, "/help/give/visits/%lld", (long long)v->assignment.n), .day = v->day, .begin = begin,
        .end = begin + (time_s)v->minutes * SECONDS_A_MINUTE, .off = v->state == VISIT_OFF || v->state == VISIT_INSTEAD };
}

struct str help_calendar(struct arena *a, enum lang lang, struct str origin, const struct help_request *r, const struct help_part *p,
                         const struct help_visit *visits, size_t n, time_s now) {
    struct calendar_event *events = arena_array(a, struct calendar_event, n);
    for (size_t i = 0; i < n; i++) events[i] = event_of(a, &visits[i], p->category->name, r->place);
    return icalendar(a, lang, origin, events, n, now);
}

static void events_of(struct db *db, person_id person, enum lang lang, day_n from, day_n to, struct calendar_event **ret,
                      size_t *ret_n) {
    struct help_visits_person_row *rows = NULL;
    struct help_category *all;
    size_t n = 0, n_all;
    help_categories(db, lang, &all, &n_all);
    help_visits_person(db, (struct help_visits_person_in){.person = person, .from = from, .upto = to}, &rows, &n);
    struct calendar_event *events = arena_array(db_arena(db), struct calendar_event, n);
    for (size_t i = 0; i < n; i++) {
        struct help_visit v = { .id = rows[i].id, .assignment = rows[i].assignment, .day = (day_n)rows[i].day,
                                .minute = (int)rows[i].minute, .minutes = (int)rows[i].minutes,
                                .state = (enum help_visit_state)rows[i].state, .changes = rows[i].changes };
        events[i] = event_of(db_arena(db), &v, help_category_find(all, n_all, rows[i].category)->name, rows[i].place);
    }
    *ret = events;
    *ret_n = n;
}

const struct calendar_source help_visits_calendar = {.events = events_of};
