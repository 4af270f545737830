/* job_calendar.c -- when somebody works, for people/calendar.h: the shifts that they have, and the first day of a job without. */
#include "jobs/job_calendar.h"

#include "job_calendar_sql.h"
#include "jobs/shift.h"

static struct calendar_event shift_event(struct arena *a, const struct calendar_shifts_row *r) {
    struct shift s = {(day_n)r->day, (int)r->part};
    return (struct calendar_event){
        .key = str_fmt(a, "shift-%lld-%d-%d", (long long)r->job.n, (int)s.day, s.part), .title = r->title,
        .place = r->place, .path = STR("/my-jobs"), .day = s.day, .begin = shift_begin(s), .end = shift_end(s) };
}

static struct calendar_event first_day_event(struct arena *a, const struct calendar_first_days_row *r) {
    return (struct calendar_event){
        .key = str_fmt(a, "deployment-%lld", (long long)r->id.n), .title = r->title, .place = r->place,
        .path = STR("/my-jobs"), .day = (day_n)r->start_day, .changes = r->off, .off = r->off };
}

static void events_of(struct db *db, person_id person, enum lang lang, day_n from, day_n to, struct calendar_event **ret,
                      size_t *ret_n) {
    (void)lang;   /* a job is told in the language in which it was written */
    struct arena *a = db_arena(db);
    struct calendar_shifts_row *shifts = NULL;
    struct calendar_first_days_row *days = NULL;
    size_t n_shifts = 0, n_days = 0;
    calendar_shifts(db, (struct calendar_shifts_in){.person = person, .from = from, .upto = to}, &shifts, &n_shifts);
    calendar_first_days(db, (struct calendar_first_days_in){.person = person, .from = from, .upto = to}, &days, &n_days);
    *ret = arena_array(a, struct calendar_event, n_shifts + n_days);
    for (size_t i = 0; i < n_shifts; i++) (*ret)[i] = shift_event(a, &shifts[i]);
    for (size_t i = 0; i < n_days; i++) (*ret)[n_shifts + i] = first_day_event(a, &days[i]);
    *ret_n = n_shifts + n_days;
}

const struct calendar_source job_calendar = {.events = events_of};
