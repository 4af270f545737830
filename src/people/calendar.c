/* calendar.c -- a helper's calendar: the rules. */
#include "people/calendar.h"

#include "base/rand.h"
#include "calendar_sql.h"
#include "mail/sealed.h"

#define USE "calendar"
enum { DAYS_BACK = 35, DAYS_AHEAD = 370, SOURCES = 8 };

static const struct calendar_source *const none[] = {NULL};
const struct calendar_source *const *calendar_sources = none;

enum status calendar_token(struct db *db, person_id person, struct str *ret) {
    struct calendar_address_select_row row;
    if (!calendar_address_select(db, (struct calendar_address_select_in){.person = person}, &row)) return NOT_FOUND;
    *ret = sealed_make(db, USE, (int64_t[]){person.n, row.number}, 2);
    return db_status(db);
}

void calendar_open(struct db *db, person_id person) {
    calendar_address_put(db, (struct calendar_address_put_in){.person = person, .number = id_new(), .created = clock_now()}, NULL);
}

void calendar_close(struct db *db, person_id person) {
    calendar_address_delete(db, (struct calendar_address_delete_in){.person = person}, NULL);
}

enum status calendar_reader(struct db *db, struct str token, struct person *ret) {
    struct calendar_address_select_row row;
    struct person p;
    int64_t said[2];
    if (!sealed_read(db, USE, token, said, COUNT(said))) return NOT_FOUND;
    if (!calendar_address_select(db, (struct calendar_address_select_in){.person = {said[0]}}, &row)) return NOT_FOUND;
    if (row.number != said[1] || person_get(db, (person_id){said[0]}, &p) != OK || p.state != PERSON_ACTIVE) return NOT_FOUND;
    *ret = p;
    return OK;
}

struct str calendar_file(struct db *db, const struct person *p, struct str origin, time_s now) {
    struct arena *a = db_arena(db);
    struct { struct calendar_event *v; size_t n; } found[SOURCES];
    size_t sources = 0, n = 0;
    day_n today = day_of(now);
    for (; calendar_sources[sources]; sources++) {
        CHECK(sources < SOURCES);
        calendar_sources[sources]->events(db, p->id, p->lang, today - DAYS_BACK, today + DAYS_AHEAD, &found[sources].v, &found[sources].n);
        n += found[sources].n;
    }
    struct calendar_event *all = arena_array(a, struct calendar_event, n);
    for (size_t s = 0, at = 0; s < sources; s++)
        for (size_t i = 0; i < found[s].n; i++) all[at++] = found[s].v[i];
    return icalendar(a, p->lang, origin, all, n, now);
}
