/* help_tally.c -- counting help by month. */
#include "help/help_tally.h"

#include "help_tally_sql.h"
#include "places/places.h"

enum { TALLY_SECONDS = 300, SLICE_US = 200000, CELLS_FIRST = 1024 };

/* ---- months ---- */

int month_of_day(day_n d) {
    struct date date = day_date(d);
    return date.year * 12 + date.month - 1;
}

day_n month_first_day(int month) {
    day_n day = 0;
    CHECK(day_from_date((struct date){month / 12, month % 12 + 1, 1}, &day));
    return day;
}

/* ---- cells, found by what they are about ---- */

struct cell { int64_t category, place; int month; int64_t of[TALLIES]; bool used; };
struct span { int64_t what, of, span, n; int month; };

struct counting {
    struct arena arena;         /* of the month at work */
    struct cell *cell;          /* a hash table, open addressing; its size is a power of two */
    size_t size, used;
    struct span *span;
    size_t n_spans, room;
    int month;                  /* the month at work */
    day_n next, last;           /* the days that are left to count */
    time_s now;                 /* when it began */
};

static struct cell *cell_find(struct cell *table, size_t size, int64_t category, int64_t place, int month) {
    int64_t key[3] = {category, place, month};
    uint64_t at = str_hash((struct str){(const char *)key, sizeof key});
    for (;; at++) {
        struct cell *c = &table[at & (size - 1)];
        if (!c->used || (c->category == category && c->place == place && c->month == month)) return c;
    }
}

static void cells_grow(struct counting *k) {
    size_t size = k->size ? k->size * 2 : CELLS_FIRST;
    struct cell *table = arena_array(&k->arena, struct cell, size);
    for (size_t i = 0; i < k->size; i++)
        if (k->cell[i].used) *cell_find(table, size, k->cell[i].category, k->cell[i].place, k->cell[i].month) = k->cell[i];
    k->cell = table;
    k->size = size;
}

/* A single category is told apart in Brussels only, which keeps the table short. */
static int64_t municipality_key(int64_t category, int64_t place) {
    const struct place *p = place_by_key(place);
    return p && (category == 0 || place_region(p) == BRUSSELS) ? place_municipality(p)->key : 0;
}

/* Adds n of something to the month at work. */
static void tally_add(struct counting *k, int64_t category, int64_t place, enum tally what, int64_t n) {
    int64_t key = municipality_key(category, place);
    if (k->used * 2 >= k->size) cells_grow(k);
    struct cell *c = cell_find(k->cell, k->size, category, key, k->month);
    k->used += !c->used;
    c->used = true;
    c->category = category;
    c->place = key;
    c->month = k->month;
    c->of[what] += n;
}

/* To a category and to the total of all. */
static void tally_add_both(struct counting *k, int64_t category, int64_t place, enum tally what, int64_t n) {
    tally_add(k, 0, place, what, n);
    tally_add(k, category, place, what, n);
}

static void span_add(struct counting *k, enum help_span what, int64_t of, int64_t span, int64_t n) {
    for (size_t i = k->n_spans; i-- > 0 && k->span[i].month == k->month;)
        if (k->span[i].what == what && k->span[i].of == of && k->span[i].span == span) {
            k->span[i].n += n;
            return;
        }
    if (k->n_spans == k->room) {
        size_t room = k->room ? k->room * 2 : CELLS_FIRST;
        struct span *larger = arena_array(&k->arena, struct span, room);
        for (size_t i = 0; i < k->n_spans; i++) larger[i] = k->span[i];
        k->span = larger;
        k->room = room;
    }
    k->span[k->n_spans++] = (struct span){what, of, span, n, k->month};
}

/* ---- one day ---- */

static void count_requests(struct counting *k, struct db *db, day_n day) {
    struct tally_requests_row *requests = NULL;
    struct tally_parts_row *parts = NULL;
    size_t n_requests = 0, n_parts = 0;
    tally_requests(db, (struct tally_requests_in){.day = day}, &requests, &n_requests);
    for (size_t i = 0; i < n_requests; i++) tally_add(k, 0, requests[i].place, TALLY_REQUESTS, requests[i].n);
    tally_parts(db, (struct tally_parts_in){.day = day}, &parts, &n_parts);
    for (size_t i = 0; i < n_parts; i++) {
        tally_add_both(k, parts[i].category.n, parts[i].place, TALLY_PARTS, parts[i].parts);
        tally_add(k, parts[i].category.n, parts[i].place, TALLY_REQUESTS, parts[i].requests);
    }
}

static void count_outcomes(struct counting *k, struct db *db, day_n day) {
    struct tally_agreed_row *agreed = NULL;
    struct tally_done_row *done = NULL;
    size_t n_agreed = 0, n_done = 0;
    tally_agreed(db, (struct tally_agreed_in){.day = day}, &agreed, &n_agreed);
    for (size_t i = 0; i < n_agreed; i++) tally_add_both(k, agreed[i].category.n, agreed[i].place, TALLY_AGREED, agreed[i].n);
    tally_done(db, (struct tally_done_in){.day = day}, &done, &n_done);
    for (size_t i = 0; i < n_done; i++) {
        tally_add_both(k, done[i].category.n, done[i].place, TALLY_DONE, done[i].n);
        span_add(k, SPAN_DONE, done[i].category.n, done[i].days, done[i].n);
    }
}

static void count_helpers(struct counting *k, struct db *db, day_n day) {
    struct tally_signups_row *sign_ups = NULL;
    struct tally_helpers_row *helpers = NULL;
    size_t n_sign_ups = 0, n_helpers = 0;
    tally_signups(db, (struct tally_signups_in){.day = day}, &sign_ups, &n_sign_ups);
    for (size_t i = 0; i < n_sign_ups; i++)
        tally_add_both(k, sign_ups[i].category.n, sign_ups[i].place, TALLY_SIGN_UPS, sign_ups[i].n);
    tally_helpers(db, (struct tally_helpers_in){.day = day}, &helpers, &n_helpers);
    for (size_t i = 0; i < n_helpers; i++) tally_add(k, 0, helpers[i].place, TALLY_HELPERS, helpers[i].n);
}

static void count_answers(struct counting *k, struct db *db, day_n day) {
    struct tally_answered_row *rows = NULL;
    size_t n = 0;
    tally_answered(db, (struct tally_answered_in){.since = day_start(day), .until = day_start(day + 1)}, &rows, &n);
    for (size_t i = 0; i < n; i++) span_add(k, SPAN_ANSWER, rows[i].first_desk.n, rows[i].hours, rows[i].n);
}

static void count_day(struct counting *k, struct db *db, day_n day) {
    count_requests(k, db, day);
    count_outcomes(k, db, day);
    count_helpers(k, db, day);
    count_answers(k, db, day);
}

/* ---- a month, in slices ---- */

struct help_counted help_tally_counted(struct db *db) {
    struct tally_last_row row = {0};
    tally_last(db, &row);
    return (struct help_counted){.until = row.at, .behind = row.behind};
}

/* From the month before the last count; the first time from the beginning. */
static int first_month(struct db *db, time_s now) {
    struct tally_first_row first = {0};
    time_s last = help_tally_counted(db).until;
    if (last) return month_of_day(day_of(last)) - 1;
    tally_first(db, &first);
    return month_of_day(first.day ? (day_n)first.day : day_of(now));
}

static enum status count_begin(struct store *store, struct arena *a, time_s now, struct counting *ret) {
    struct db *db;
    enum status st = db_read_begin(store, a, &db);
    if (st != OK) return st;
    *ret = (struct counting){.arena = arena_make(0), .next = month_first_day(first_month(db, now)), .last = day_of(now), .now = now};
    st = db_status(db);
    db_read_end(db);
    return st;
}

static bool count_over(const struct counting *k) {
    return k->next > k->last;
}

static bool month_over(const struct counting *k) {
    return count_over(k) || month_of_day(k->next) != k->month;
}

/* Counts the next days, to the end of the month at most, until it took long enough. */
static enum status count_days(struct store *store, struct arena *a, struct counting *k, int64_t until_us) {
    struct db *db;
    enum status st = db_read_begin(store, a, &db);
    if (st != OK) return st;
    k->month = month_of_day(k->next);
    do count_day(k, db, k->next++);
    while (!month_over(k) && clock_monotonic_us() < until_us);
    st = db_status(db);
    db_read_end(db);
    return st;
}

/* The counts are whole until the month that was put down, or until now when it was the last one. */
static void put_moment(struct db *db, const struct counting *k) {
    time_s until = count_over(k) ? k->now : day_start(k->next);
    if (until > help_tally_counted(db).until) tally_last_put(db, (struct tally_last_put_in){.at = until, .behind = !count_over(k)}, NULL);
}

static enum status put_down(struct db *db, void *args) {
    const struct counting *k = args;
    tally_delete(db, (struct tally_delete_in){.month = k->month}, NULL);
    tally_span_delete(db, (struct tally_span_delete_in){.month = k->month}, NULL);
    for (size_t i = 0; i < k->size; i++) {
        const struct cell *c = &k->cell[i];
        if (!c->used) continue;
        tally_insert(db, (struct tally_insert_in){ .category = c->category, .month = c->month, .place = c->place,
            .requests = c->of[TALLY_REQUESTS], .parts = c->of[TALLY_PARTS], .helpers = c->of[TALLY_HELPERS],
            .sign_ups = c->of[TALLY_SIGN_UPS], .agreed = c->of[TALLY_AGREED], .done = c->of[TALLY_DONE] }, NULL);
    }
    for (size_t i = 0; i < k->n_spans; i++) {
        const struct span *s = &k->span[i];
        tally_span_insert(db, (struct tally_span_insert_in){ .what = s->what, .month = s->month, .of = s->of, .span = s->span,
            .n = s->n }, NULL);
    }
    put_moment(db, k);
    return db_status(db);
}

static void month_forget(struct counting *k) {
    arena_reset(&k->arena);
    k->cell = NULL;
    k->span = NULL;
    k->size = k->used = k->n_spans = k->room = 0;
}

static enum status count_slice(struct store *store, struct counting *k, int64_t until_us) {
    struct arena rows = arena_make(0);
    enum status st = count_days(store, &rows, k, until_us);
    if (st == OK && month_over(k)) {
        st = db_write(store, &rows, put_down, k);
        month_forget(k);
    }
    arena_free(&rows);
    return st;
}

/* ---- all that is needed ---- */

enum status help_tally_count(struct store *store, struct arena *a, time_s now) {
    struct counting k = {.next = 0};
    enum status st = count_begin(store, a, now, &k);
    while (st == OK && !count_over(&k)) st = count_slice(store, &k, INT64_MAX);
    arena_free(&k.arena);
    return st;
}

void help_tally_work(struct store *store, struct arena *a, int64_t most_us) {
    static struct counting k;
    static bool under_way;
    static time_s last;
    static uint64_t version;
    time_s now = clock_now();
    int64_t until_us = clock_monotonic_us() + most_us;
    enum status st = OK;
    if (!under_way && (now - last < TALLY_SECONDS || store_version(store) == version)) return;
    if (!under_way) st = count_begin(store, a, now, &k);
    under_way = true;
    while (st == OK && !count_over(&k)) {
        st = count_slice(store, &k, until_us);
        if (st == OK && !count_over(&k) && clock_monotonic_us() >= until_us) return;
    }
    arena_free(&k.arena);
    under_way = false;
    if (st != OK) return; /* begins anew, from what was put down */
    last = now;
    version = store_version(store);
}

enum status help_tally_start(struct store *store, struct arena *a) {
    help_tally_work(store, a, SLICE_US);
    return OK;
}

void help_tally_tick(struct store *store, struct arena *a) {
    help_tally_work(store, a, SLICE_US);
}
