/* help_figures_test.c -- months are counted once and right, and no published number tells a small one. */
#include "world.h"

#include "base/rand.h"
#include "help/help_figures_tables.h"

enum { APRIL = 2026 * 12 + 3, ROWS = 6, COLUMNS = COLUMNS_OF_PLACES, DRAWS = 2000, ASKED = 60 };

/* ---- hiding in a table of two dimensions ---- */

struct table { struct count cell[ROWS * COLUMNS]; bool row[ROWS], column[COLUMNS]; };

static bool hidden(const struct table *t, size_t r, size_t c) {
    return t->cell[r * COLUMNS + c].seen != SEEN;
}

static size_t hidden_in_row(const struct table *t, size_t r) {
    size_t n = 0;
    for (size_t c = 0; c < COLUMNS; c++) n += hidden(t, r, c);
    return n;
}

static size_t hidden_in_column(const struct table *t, size_t c) {
    size_t n = 0;
    for (size_t r = 0; r < ROWS; r++) n += hidden(t, r, c);
    return n;
}

/* Numbers of all sizes, few of them small. */
static void draw(struct rand *rand, struct table *t, struct count before[]) {
    uint32_t small = rand_below(rand, 8);
    *t = (struct table){.row = {false}};
    for (size_t i = 0; i < COUNT(t->cell); i++)
        t->cell[i] = before[i] = count_of(rand_below(rand, 40) < small ? 1 + rand_below(rand, 4)
                                                                       : rand_below(rand, 2) * (5 + rand_below(rand, 90)));
}

static void a_hidden_cell_never_stands_alone_in_its_row_or_column(void **state) {
    struct rand rand = rand_seeded(7);
    struct count before[ROWS * COLUMNS];
    struct table t;
    size_t partly = 0;
    (void)state;
    for (int k = 0; k < DRAWS; k++) {
        draw(&rand, &t, before);
        counts_hide_table(t.cell, ROWS, COLUMNS, t.row, t.column);
        size_t n = 0;
        for (size_t i = 0; i < COUNT(t.cell); i++) {
            bool few = before[i].n > 0 && before[i].n < FEW, hides = hidden(&t, i / COLUMNS, i % COLUMNS);
            n += hides;
            assert_true(hides || !few);
            if (!hides) assert_int_equal(t.cell[i].n, before[i].n);
            if (!hides) continue;
            assert_true(hidden_in_row(&t, i / COLUMNS) > 1);
            assert_true(hidden_in_column(&t, i % COLUMNS) > 1);
        }
        partly += n > 0 && n < COUNT(t.cell);
    }
    assert_true(partly > DRAWS / 10); /* else this would hold of a function that hides everything */
}

static void what_hides_too_little_is_hidden_whole(void **state) {
    struct count cell[4] = {count_of(1), count_of(0), count_of(0), count_of(2)};
    bool row[2] = {false}, column[2] = {false};
    (void)state;
    counts_hide_table(cell, 2, 2, row, column);
    for (size_t i = 0; i < 4; i++) assert_int_equal(cell[i].seen, SEEN_NOT);
}

static void a_table_without_small_numbers_stays(void **state) {
    struct count cell[4] = {count_of(10), count_of(0), count_of(7), count_of(5)};
    bool row[2] = {false}, column[2] = {false};
    (void)state;
    counts_hide_table(cell, 2, 2, row, column);
    for (size_t i = 0; i < 4; i++) assert_int_equal(cell[i].seen, SEEN);
    assert_int_equal(cell[2].n, 7);
}

/* ---- counting ---- */

static int64_t place_of(const char *text) {
    const struct place *p = NULL;
    assert_int_equal(place_resolve(str_of(text), NL, &p), OK);
    return p->key;
}

static time_s moment_in(int month, int day) {
    return day_start(month_first_day(month) + day) + 12 * SECONDS_AN_HOUR;
}

static enum status ask_many(struct db *db, void *args) {
    static const char *const places[] = {"1020 Laken", "1050", "1180", "9000 Gent"};
    struct help_category *all;
    struct rand *rand = args;
    size_t n, at = 0;
    help_categories(db, NL, &all, &n);
    for (int i = 0; i < ASKED; i++) {
        struct help_ask ask = { .channel = HELP_BY_PHONE, .consent = CONSENT_READ_OUT, .name = STR("Maria"), .phone = STR("+3224781234"),
                                .email = STR(""), .caller = STR(""), .caller_phone = STR(""), .speaks = STR("nl"),
                                .place = place_of(places[rand_below(rand, COUNT(places))]) };
        while (ask.n < 1 + rand_below(rand, 2)) {
            const struct help_category *c = &all[at++ % n];
            if (!c->group) ask.wish[ask.n++] = (struct help_wish){c->id, OFTEN_ONCE, STR(""), STR(""), STR("")};
        }
        help_ask(db, &ask, STR(""));
    }
    return db_status(db);
}

static void fill(struct world *w, int month, int day) {
    struct rand rand = rand_seeded((uint64_t)(month * 40 + day));
    clock_turn(moment_in(month, day));
    assert_int_equal(db_write(w->store, &w->arena, ask_many, &rand), OK);
}

static void must_count(struct world *w) {
    assert_int_equal(help_tally_count(w->store, &w->arena, clock_now()), OK);
}

static int64_t sum_of(struct world *w, const char *what) {
    return world_count(w, str_fmt(&w->arena, "SELECT CAST(coalesce(sum(%s), 0) AS BIGINT) FROM help_tally WHERE category = 0", what).s);
}

static void must_add_up(struct world *w) {
    assert_int_equal(sum_of(w, "requests"), world_count(w, "SELECT count(*) FROM help_request"));
    assert_int_equal(sum_of(w, "parts"), world_count(w, "SELECT count(*) FROM help_part"));
    assert_int_equal(sum_of(w, "agreed"), world_count(w, "SELECT count(*) FROM help_part WHERE agreed_day > 0"));
    assert_int_equal(sum_of(w, "done"), world_count(w, "SELECT count(*) FROM help_part WHERE state = 2"));
    int64_t parts = world_count(w, "SELECT CAST(coalesce(sum(parts), 0) AS BIGINT) FROM help_tally WHERE category > 0");
    assert_int_equal(parts, sum_of(w, "parts"));
    assert_int_equal(world_count(w, "SELECT CAST(coalesce(sum(n), 0) AS BIGINT) FROM help_tally_span WHERE what = 2"), sum_of(w, "done"));
}

static void begin(struct world *w) {
    clock_turn(moment_in(APRIL, 1));
    assert_int_equal(db_write(w->store, &w->arena, help_ship, NULL), OK);
}

static void counts_add_up_to_the_rows_however_often_it_counts(void **state) {
    struct world *w = *state;
    begin(w);
    for (int month = APRIL; month < APRIL + 4; month++) {
        fill(w, month, 3);
        must_count(w);
        fill(w, month, 20);
        must_count(w);
        must_count(w);
        must_add_up(w);
    }
    assert_int_equal(world_count(w, "SELECT count(DISTINCT month) FROM help_tally"), 4);
}

static void what_happens_counts_in_its_own_month(void **state) {
    struct world *w = *state;
    begin(w);
    fill(w, APRIL, 3);
    must_count(w);
    clock_turn(moment_in(APRIL + 1, 2));
    world_run(w, str_fmt(&w->arena, "UPDATE help_part SET state = 2, agreed_day = %d, ended_day = %d", (int)day_of(clock_now()) - 1,
                         (int)day_of(clock_now())).s);
    must_count(w);
    must_add_up(w);
    assert_int_equal(world_count(w, str_fmt(&w->arena, "SELECT count(*) FROM help_tally WHERE done > 0 AND month <> %d", APRIL + 1).s), 0);
    assert_int_equal(world_count(w, str_fmt(&w->arena, "SELECT count(*) FROM help_tally WHERE parts > 0 AND month <> %d", APRIL).s), 0);
}

static struct help_counted counted(struct world *w) {
    struct db *db;
    assert_int_equal(db_read_begin(w->store, &w->arena, &db), OK);
    struct help_counted c = help_tally_counted(db);
    db_read_end(db);
    return c;
}

/* A day at a time, as a large database is counted while pages are served. */
static void a_count_that_goes_on_says_until_when_it_is_whole(void **state) {
    struct world *w = *state;
    time_s before = 0;
    int behind = 0, days = 0;
    begin(w);
    for (int month = APRIL; month < APRIL + 3; month++) fill(w, month, 20);
    clock_turn(clock_now() + (w->url ? 2 : 1) * SECONDS_AN_HOUR); /* the count of the other database is some minutes old */
    do {
        help_tally_work(w->store, &w->arena, 0);
        struct help_counted c = counted(w);
        if (c.until != before) assert_true(c.until > before && (!c.behind || c.until == day_start(month_first_day(APRIL + ++behind))));
        before = c.until;
        assert_true(++days < 100);
    } while (!before || counted(w).behind);
    assert_int_equal(behind, 2);
    assert_int_equal(before, clock_now());
    must_add_up(w);
}

/* ---- a period ---- */

static void gather(struct world *w, int from, int upto, bool everything, struct help_overview *ret) {
    struct db *db;
    assert_int_equal(db_read_begin(w->store, &w->arena, &db), OK);
    help_overview_gather(db, from, upto, everything, NL, ret);
    assert_int_equal(db_status(db), OK);
    db_read_end(db);
}

static void categories_places_and_months_have_one_total(void **state) {
    struct world *w = *state;
    struct help_overview o;
    int64_t categories = 0;
    begin(w);
    fill(w, APRIL, 3);
    fill(w, APRIL + 1, 3);
    must_count(w);
    gather(w, APRIL, APRIL + 1, true, &o);
    for (size_t i = 0; i < o.n_categories; i++) categories += o.by_category[i].of[TALLY_PARTS].n;
    assert_int_equal(o.total.of[TALLY_PARTS].n, world_count(w, "SELECT count(*) FROM help_part"));
    assert_int_equal(categories, o.total.of[TALLY_PARTS].n);
    assert_int_equal(o.inside.of[TALLY_PARTS].n + o.outside.of[TALLY_PARTS].n, o.total.of[TALLY_PARTS].n);
    assert_true(o.outside.of[TALLY_REQUESTS].n > 0);
}

/* All that a month of the public tells of some parts of its total, and what can be had by subtraction. */
static void must_hide(const struct help_line *line, size_t n, struct count total, enum tally t) {
    int64_t shown = 0;
    size_t left_out = 0;
    for (size_t i = 0; i < n; i++) {
        struct count c = line[i].of[t];
        assert_true(c.n == 0 || c.n >= FEW);
        shown += c.n;
        left_out += c.seen != SEEN;
    }
    if (total.seen != SEEN) return;
    assert_true(left_out != 1);
    assert_true(left_out == 0 ? total.n == shown : total.n - shown >= FEW);
}

static void the_public_gets_no_small_number_even_by_subtraction(void **state) {
    struct world *w = *state;
    struct help_overview o;
    size_t left_out = 0;
    begin(w);
    for (int month = APRIL; month < APRIL + 3; month++) fill(w, month, 5);
    must_count(w);
    gather(w, APRIL, APRIL + 2, false, &o);
    for (size_t i = 0; i < o.n_months; i++)
        for (enum tally t = 0; t < TALLIES; t++) {
            const struct help_month *m = &o.month[i];
            if (t != TALLY_REQUESTS) must_hide(m->category, o.n_categories, m->total.of[t], t); /* one request has several */
            must_hide(m->place, COLUMNS_OF_PLACES, m->total.of[t], t);
            for (size_t k = 0; k < o.n_categories * COLUMNS_OF_PLACES; k++) {
                assert_true(m->cross[k].of[t].n == 0 || m->cross[k].of[t].n >= FEW);
                left_out += m->cross[k].of[t].seen != SEEN;
            }
        }
    assert_true(left_out > 0);
}

/* Two looks at it would tell what came in between. */
static void of_the_running_month_the_public_gets_totals_only(void **state) {
    struct world *w = *state;
    struct help_overview o;
    begin(w);
    fill(w, APRIL, 5);
    fill(w, APRIL + 1, 5);
    must_count(w);
    gather(w, APRIL, APRIL + 1, false, &o);
    for (int month = 0; month < 2; month++) {
        const struct help_month *m = &o.month[month];
        size_t shown = 0;
        assert_int_equal(m->total.of[TALLY_REQUESTS].seen, SEEN);
        assert_int_equal(m->total.of[TALLY_REQUESTS].n, ASKED);
        for (size_t i = 0; i < COLUMNS_OF_PLACES; i++) shown += m->place[i].of[TALLY_REQUESTS].seen == SEEN;
        for (size_t i = 0; i < o.n_categories; i++) shown += m->category[i].of[TALLY_REQUESTS].seen == SEEN;
        for (size_t i = 0; i < o.n_categories * COLUMNS_OF_PLACES; i++) shown += m->cross[i].of[TALLY_REQUESTS].seen == SEEN;
        assert_int_equal(shown > 0, month == 0);
    }
    gather(w, APRIL + 1, APRIL + 1, true, &o);
    assert_int_equal(o.month[0].place[BRUSSELS_AREAS].of[TALLY_REQUESTS].seen, SEEN);
}

/* What is hidden, as one bit for each category by its id; the categories in an order of some coordinator. */
static uint64_t hidden_categories(struct world *w) {
    struct help_overview o;
    uint64_t bits = 0;
    gather(w, APRIL, APRIL, false, &o);
    for (size_t i = 0; i < o.n_categories; i++)
        for (size_t k = 0; k < o.n_categories; k++)
            if (o.oldest_first[k] == i && o.month[0].category[i].of[TALLY_PARTS].seen != SEEN) bits |= 1ull << k;
    return bits;
}

static void another_order_of_categories_hides_the_same(void **state) {
    struct world *w = *state;
    begin(w);
    fill(w, APRIL, 5);
    must_count(w);
    clock_turn(moment_in(APRIL + 1, 2));
    /* One in the middle becomes small. */
    int64_t small = world_count(w, "SELECT category FROM help_tally WHERE category > 0 GROUP BY category ORDER BY category "
                                   "LIMIT 1 OFFSET 4");
    world_run(w, str_fmt(&w->arena, "DELETE FROM help_tally WHERE category = %lld AND place <> 0", (long long)small).s);
    world_run(w, str_fmt(&w->arena, "UPDATE help_tally SET parts = 3 WHERE category = %lld", (long long)small).s);
    uint64_t before = hidden_categories(w);
    assert_true(before != 0);
    world_run(w, "UPDATE help_category SET position = 1000 - position");
    assert_int_equal(hidden_categories(w), before);
}

static void the_longest_of_all_is_nobody_elses_business(void **state) {
    struct world *w = *state;
    struct help_overview o;
    begin(w);
    fill(w, APRIL, 3);
    must_count(w);
    clock_turn(moment_in(APRIL + 1, 2));
    for (int n = 9; n <= 50; n++) {
        world_run(w, "DELETE FROM help_tally_span");
        for (int hours = 1; hours <= n; hours++)
            world_run(w, str_fmt(&w->arena, "INSERT INTO help_tally_span(what, month, of, span, n) VALUES (1, %d, 1, %d, 1)", APRIL,
                                 hours).s);
        gather(w, APRIL, APRIL, false, &o);
        assert_int_equal(o.answered.median >= 0, n >= 10);
        assert_int_equal(o.answered.ninth >= 0, n >= 50);
    }
}

static void half_and_nine_in_ten_are_by_nearest_rank(void **state) {
    struct world *w = *state;
    struct help_overview o;
    begin(w);
    fill(w, APRIL, 3);
    must_count(w);
    world_run(w, "DELETE FROM help_tally_span");
    for (int hours = 1; hours <= 10; hours++)
        world_run(w, str_fmt(&w->arena, "INSERT INTO help_tally_span(what, month, of, span, n) VALUES (1, %d, 1, %d, 1)", APRIL, hours).s);
    gather(w, APRIL, APRIL, true, &o);
    assert_int_equal(o.answered.n.n, 10);
    assert_int_equal(o.answered.median, 5);
    assert_int_equal(o.answered.ninth, 9);
    gather(w, APRIL - 1, APRIL - 1, true, &o);
    assert_int_equal(o.answered.median, -1);
}

#define IN_A_WORLD(each) \
    each(counts_add_up_to_the_rows_however_often_it_counts), each(what_happens_counts_in_its_own_month), \
    each(a_count_that_goes_on_says_until_when_it_is_whole), \
    each(categories_places_and_months_have_one_total), each(the_public_gets_no_small_number_even_by_subtraction), \
    each(of_the_running_month_the_public_gets_totals_only), each(another_order_of_categories_hides_the_same), \
    each(the_longest_of_all_is_nobody_elses_business), each(half_and_nine_in_ten_are_by_nearest_rank)

/* ---- need and supply ---- */

static void what_is_known_only_at_least_is_never_called_little(void **state) {
    static const struct { struct count asked, supply, per_ten; enum help_pressure pressure; } row[] = {
        {{14, SEEN}, {75, SEEN}, {1866, SEEN}, PRESSURE_LOW},
        {{8, SEEN_LEAST}, {75, SEEN}, {1066, SEEN_LEAST}, PRESSURE_UNKNOWN},
        {{80, SEEN_LEAST}, {75, SEEN}, {10666, SEEN_LEAST}, PRESSURE_HIGH},
        {{14, SEEN}, {75, SEEN_LEAST}, {0, SEEN_NOT}, PRESSURE_UNKNOWN},   /* more helpers would make it less */
        {{0, SEEN_NOT}, {75, SEEN}, {0, SEEN_NOT}, PRESSURE_UNKNOWN},
        {{0, SEEN_LEAST}, {75, SEEN}, {0, SEEN_NOT}, PRESSURE_UNKNOWN},
        {{0, SEEN}, {75, SEEN}, {0, SEEN}, PRESSURE_NONE},
        {{3, SEEN}, {0, SEEN}, {0, SEEN_NOT}, PRESSURE_HIGH},
    };
    (void)state;
    for (size_t i = 0; i < COUNT(row); i++) {
        struct count per_ten = help_per_ten(row[i].asked, row[i].supply);
        if (per_ten.n != row[i].per_ten.n || per_ten.seen != row[i].per_ten.seen) fail_msg("row %zu: %lld", i, (long long)per_ten.n);
        if (help_pressure_of(row[i].asked, row[i].supply) != row[i].pressure) fail_msg("row %zu: pressure", i);
    }
}

int main(void) {
    const struct CMUnitTest pure[] = {
        cmocka_unit_test(a_hidden_cell_never_stands_alone_in_its_row_or_column),
        cmocka_unit_test(what_hides_too_little_is_hidden_whole),
        cmocka_unit_test(a_table_without_small_numbers_stays),
        cmocka_unit_test(what_is_known_only_at_least_is_never_called_little),
    };
    const struct CMUnitTest sqlite[] = {IN_A_WORLD(WORLD_TEST)};
    const struct CMUnitTest postgres[] = {IN_A_WORLD(WORLD_TEST_POSTGRES)};
    return cmocka_run_group_tests_name("hiding", pure, NULL, NULL) + WORLD_RUN(sqlite, postgres);
}
