/* demo.c -- the order in which the demo is made, and its calendar. */
#include "demo/demo.h"

#include "demo/demo_plan.h"
#include "demo_sql.h"

enum { LAUNCH_DAY_OF_MONTH = 6 };

static day_n month_first(struct date date, int months) {
    int month = date.month - 1 + months;
    day_n day = 0;
    CHECK(day_from_date((struct date){date.year + month / 12, month % 12 + 1, 1}, &day));
    return day;
}

/* The first day of a period whose sixth month is the present one. */
static day_n first_day_before(day_n today) {
    struct date date = day_date(today);
    date.year--;
    return month_first(date, 12 - (DEMO_MONTHS - 1)) + LAUNCH_DAY_OF_MONTH - 1;
}

/* The months, and the demo's present: now, or the evening of the last day when that is past. */
static enum status make_calendar(struct demo *d, day_n first, time_s now) {
    static const struct date earliest = {2020, 2, 1};
    struct date date = day_date(first);
    day_n bound = 0;
    CHECK(day_from_date(earliest, &bound));
    if (first < bound || month_first(date, DEMO_MONTHS - 1) > day_of(now)) return INVALID;
    for (int i = 0; i < DEMO_MONTHS; i++)
        d->month[i] = (struct demo_month){i ? month_first(date, i) : first, month_first(date, i + 1) - 1};
    struct demo_month *last = &d->month[DEMO_MONTHS - 1];
    bool past = last->last < day_of(now);
    if (!past) last->last = day_of(now);
    d->end = past ? day_start(last->last) + 20 * SECONDS_AN_HOUR : now;
    return OK;
}

/* ---- in order ---- */

static enum status check_empty(struct store *s, struct arena *a) {
    struct db *db;
    struct demo_people_row people = {0};
    enum status st = db_read_begin(s, a, &db);
    if (st != OK) return st;
    demo_people(db, &people);
    st = db_status(db);
    db_read_end(db);
    return st == OK && people.n ? CONFLICT : st;
}

static enum status fill(struct demo *d) {
    demo_text_read(d->arena, &d->text);
    demo_plan_people(d);
    demo_plan_orgs(d);
    enum status st = demo_write_people(d);
    if (st == OK) st = demo_write_orgs(d);
    if (st == OK) st = demo_make_jobs(d);
    if (st == OK) st = demo_make_invitations(d);
    if (st == OK) st = demo_make_help(d);
    return st;
}

enum status demo_fill(struct store *s, struct arena *a, const struct demo_config *c) {
    struct demo d = {.store = s, .arena = a, .rand = rand_seeded(c->seed)};
    time_s now = clock_now();
    int64_t began = clock_monotonic_us();
    enum status st = make_calendar(&d, c->from ? day_of(c->from) : first_day_before(day_of(now)), now);
    if (st == OK) st = check_empty(s, a);
    if (st != OK) return st;
    st = fill(&d);
    clock_turn((st == OK ? d.end : now) + (clock_monotonic_us() - began) / 1000000);
    return st;
}
