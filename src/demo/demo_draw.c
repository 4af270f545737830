/* demo_draw.c -- what all steps of the demo draw with, and write with. */
#include <math.h>
#include <stdlib.h>

#include "demo/demo_plan.h"
#include "places/places.h"

const struct demo_login demo_logins[DEMO_LOGINS] = {
    [DEMO_COORDINATOR]  = {"coordinator", "coordinator@demo.invalid"},
    [DEMO_ORGANISATION] = {"organisation", "organisation@demo.invalid"},
    [DEMO_HELPER]       = {"helper", "helper@demo.invalid"},
    [DEMO_OPERATOR]     = {"operator of a desk", "operator@demo.invalid"},
};

/* ---- chance ---- */

/* The layout of base/rand.h: milliseconds since 2020 and 13 bits, here a counter. */
int64_t demo_id(struct demo *d, time_s at) {
    static const int64_t epoch = 1577836800; /* 2020-01-01 */
    CHECK(at >= epoch);
    return ((at - epoch) * 1000) << 13 | (d->serial++ & 0x1fff);
}

/* Early: exponential with a mean of six days, as when something new is in the news. */
day_n demo_day(struct demo *d, const struct demo_month *m, bool early) {
    static const double mean_days = 6;
    uint32_t days = (uint32_t)(m->last - m->first) + 1;
    uint32_t day = rand_below(&d->rand, days);
    if (early) day = (uint32_t)(-log(1 - rand_unit(&d->rand)) * mean_days) % days;
    return m->first + (day_n)day;
}

time_s demo_moment(struct demo *d, day_n day) {
    enum { FROM_HOUR = 7, HOURS = 15 };
    time_s begin = day_start(day), wanted = begin + FROM_HOUR * SECONDS_AN_HOUR, room = HOURS * SECONDS_AN_HOUR;
    if (wanted + room > d->end) {
        wanted = begin;
        room = d->end > begin ? d->end - begin : 1;
    }
    return wanted + rand_below(&d->rand, (uint32_t)(room < SECONDS_A_DAY ? room : SECONDS_A_DAY));
}

static int by_time(const void *a, const void *b) {
    time_s x = *(const time_s *)a, y = *(const time_s *)b;
    return (x > y) - (x < y);
}

time_s *demo_moments(struct demo *d, const struct demo_month *m, bool early, size_t n) {
    time_s *at = arena_array(d->arena, time_s, n);
    for (size_t i = 0; i < n; i++) at[i] = demo_moment(d, demo_day(d, m, early));
    qsort(at, n, sizeof *at, by_time);
    return at;
}

size_t demo_monthly(const struct demo *d, struct str figure, int month) {
    return (size_t)demo_figure(&d->text, figure, str_fmt(d->arena, "%d", month + 1));
}

bool demo_chance(struct demo *d, uint32_t per_thousand) {
    return rand_below(&d->rand, 1000) < per_thousand;
}

const struct place *demo_place(struct str postcode) {
    const struct place *place = NULL;
    CHECK(places_find(postcode, NL, &place, 1) > 0);
    return place;
}

/* ---- writing ---- */

struct batch { struct demo *d; size_t from, to; demo_write_fn *one; };

static enum status write_batch(struct db *db, void *args) {
    const struct batch *b = args;
    enum status st = OK;
    for (size_t i = b->from; i < b->to && st == OK; i++) st = b->one(db, b->d, i);
    return st == OK ? db_status(db) : st;
}

enum status demo_write(struct demo *d, size_t n, size_t batch, demo_write_fn *one) {
    struct arena work = arena_make(0);
    enum status st = OK;
    for (size_t from = 0; from < n && st == OK; from += batch) {
        struct batch b = {d, from, from + batch < n ? from + batch : n, one};
        st = db_write(d->store, &work, write_batch, &b);
        arena_reset(&work);
    }
    arena_free(&work);
    return st;
}
