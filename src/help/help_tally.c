/* help_tally.c -- counting help by month. */
#include "help/help_tally.h"

#include "help_tally_sql.h"
#include "places/places.h"

enum { TALLY_SECONDS = 300, CELLS_FIRST = 1024 };

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
    struct arena *a;
    struct cell *cell;          /* a hash table, open addressing; its size is a power of two */
    size_t size, used;
    struct span *span;
    size_t n_spans, room;
    int first, month;           /* the first month that is counted, and the one at work */
    time_s now;
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
    struct cell *table = arena_array(k->a, struct cell, size);
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

static void span_add(struct counting *k, enum help_span what, int64_t of, int64_t span, int64_t n) {
    for (size_t i = k->n_spans; i-- > 0 && k->span[i].month == k->month;)
        if (k->span[i].what == what && k->span[i].of == of && k->span[i].span == span) {
            k->span[i].n += n;
            return;
        }
    if (k->n_spans == k->room) {
        size_t room = k->room ? k->room * 2 : CELLS_FIRST;
        struct span *larger = arena_array(k->a, struct span, room);
        for (size_t i = 0; i < k->n_spans; i++) larger[i] = k->span[i];
        k->span = larger;
        k->room = room;
    }
    k->span[k->n_spans++] = (struct span){what, of, span, n, k->month};
}

/* ---- one month ---- */

static void count_requests(struct counting *k, struct db *db, int64_t from, int64_t upto) {
    struct tally_requests_row *requests = NULL;
    struct tally_parts_row *parts = NULL;
    size_t n_requests = 0, n_parts = 0;
    tally_requests(db, (struct tally_requests_in){.from = from, .upto = upto}, &requests, &n_requests);
    for (size_t i = 0; i < n_requests; i++) tally_add(k, 0, requests[i].place, TALLY_REQUESTS, requests[i].n);
    tally_parts(db, (struct tally_parts_in){.from = from, .upto = upto}, &parts, &n_parts);
    for (size_t i = 0; i < n_parts; i++) {
        tally_add(k, 0, parts[i].place, TALLY_PARTS, parts[i].parts);
        tally_add(k, parts[i].category.n, parts[i].place, TALLY_PARTS, parts[i].parts);
        tally_add(k, parts[i].category.n, parts[i].place, TALLY_REQUESTS, parts[i].requests);
    }
}

static void count_outcomes(struct counting *k, struct db *db, int64_t from, int64_t upto) {
    struct tally_agreed_row *agreed = NULL;
    struct tally_done_row *done = NULL;
    size_t n_agreed = 0, n_done = 0;
    tally_agreed(db, (struct tally_agreed_in){.from = from, .upto = upto}, &agreed, &n_agreed);
    for (size_t i = 0; i < n_agreed; i++) {
        tally_add(k, 0, agreed[i].place, TALLY_AGREED, agreed[i].n);
        tally_add(k, agreed[i].category.n, agreed[i].place, TALLY_AGREED, agreed[i].n);
    }
    tally_done(db, (struct tally_done_in){.from = from, .upto = upto}, &done, &n_done);
    for (size_t i = 0; i < n_done; i++) {
        tally_add(k, 0, done[i].place, TALLY_DONE, done[i].n);
        tally_add(k, done[i].category.n, done[i].place, TALLY_DONE, done[i].n);
        span_add(k, SPAN_DONE, done[i].category.n, done[i].days, done[i].n);
    }
}

static void count_helpers(struct counting *k, struct db *db, int64_t from, int64_t upto) {
    struct tally_signups_row *sign_ups = NULL;
    struct tally_helpers_row *helpers = NULL;
    size_t n_sign_ups = 0, n_helpers = 0;
    tally_signups(db, (struct tally_signups_in){.from = from, .upto = upto}, &sign_ups, &n_sign_ups);
    for (size_t i = 0; i < n_sign_ups; i++) {
        tally_add(k, 0, sign_ups[i].place, TALLY_SIGN_UPS, sign_ups[i].n);
        tally_add(k, sign_ups[i].category.n, sign_ups[i].place, TALLY_SIGN_UPS, sign_ups[i].n);
    }
    tally_helpers(db, (struct tally_helpers_in){.from = from, .upto = upto}, &helpers, &n_helpers);
    for (size_t i = 0; i < n_helpers; i++) tally_add(k, 0, helpers[i].place, TALLY_HELPERS, helpers[i].n);
}

static void count_answers(struct counting *k, struct db *db, day_n from, day_n upto) {
    struct tally_answered_row *rows = NULL;
    size_t n = 0;
    tally_answered(db, (struct tally_answered_in){.since = day_start(from), .until = day_start(upto + 1)}, &rows, &n);
    for (size_t i = 0; i < n; i++) span_add(k, SPAN_ANSWER, rows[i].first_desk.n, rows[i].hours, rows[i].n);
}

static void count_month(struct counting *k, struct db *db, int month) {
    day_n from = month_first_day(month), upto = month_first_day(month + 1) - 1;
    k->month = month;
    count_requests(k, db, from, upto);
    count_outcomes(k, db, from, upto);
    count_helpers(k, db, from, upto);
    count_answers(k, db, from, upto);
}

/* ---- all that is needed ---- */

time_s help_tally_at(struct db *db) {
    struct tally_last_row row = {0};
    tally_last(db, &row);
    return row.at;
}

/* From the month before the last count; the first time from the beginning. */
static int first_month(struct db *db, time_s now) {
    struct tally_first_row first = {0};
    time_s last = help_tally_at(db);
    if (last) return month_of_day(day_of(last)) - 1;
    tally_first(db, &first);
    return month_of_day(first.day ? (day_n)first.day : day_of(now));
}

static enum status put_down(struct db *db, void *args) {
    const struct counting *k = args;
    tally_delete(db, (struct tally_delete_in){.month = k->first}, NULL);
    tally_span_delete(db, (struct tally_span_delete_in){.month = k->first}, NULL);
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
    tally_last_put(db, (struct tally_last_put_in){.at = k->now}, NULL);
    return db_status(db);
}

enum status help_tally_count(struct store *store, struct arena *a, time_s now) {
    struct counting k = {.a = a, .now = now};
    struct db *db;
    enum status st = db_read_begin(store, a, &db);
    if (st != OK) return st;
    k.first = first_month(db, now);
    for (int month = k.first; month <= month_of_day(day_of(now)); month++) count_month(&k, db, month);
    st = db_status(db);
    db_read_end(db);
    return st == OK ? db_write(store, a, put_down, &k) : st;
}

/* Whoever starts with a full database and no counts waits for them; else the first tick counts while pages are served. */
enum status help_tally_start(struct store *store, struct arena *a) {
    struct db *db;
    enum status st = db_read_begin(store, a, &db);
    if (st != OK) return st;
    bool counted = help_tally_at(db) > 0;
    st = db_status(db);
    db_read_end(db);
    return st != OK || counted ? st : help_tally_count(store, a, clock_now());
}

void help_tally_tick(struct store *store, struct arena *a) {
    static time_s last;
    static uint64_t version;
    time_s now = clock_now();
    if (now - last < TALLY_SECONDS || store_version(store) == version) return;
    if (help_tally_count(store, a, now) != OK) return;
    last = now;
    version = store_version(store);
}
