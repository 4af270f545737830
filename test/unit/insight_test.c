/* insight_test.c -- the figures: those of 2020 as they were published, their public version, and
** that nothing hidden can be computed. The data are in insight_2020.sql, the whole answer in
** insight_2020.json; run from the root of the source tree. */
#include "world.h"

#include <jansson.h>
#include <stdio.h>
#include <string.h>

#include "insight/insight_answers.h"
#include "insight/insight_chart.h"
#include "people/org.h"

enum { APRIL_1 = 18353, APRIL_6 = 18358, JULY_1 = 18444, SEPTEMBER_30 = 18535, NOON = 12 * 3600 };

static const struct period spring_to_autumn = {APRIL_6, SEPTEMBER_30};

/* ---- the town of 2020 ---- */

/* Statements end with a semicolon at the end of a line. */
static void run_file(struct world *w, const char *path) {
    struct str rest = world_file(w, path);
    while (str_trim(rest).n) {
        size_t end = str_find(rest, STR(";\n"));
        world_run(w, str_copy(&w->arena, str_sub(rest, 0, end)).s);
        rest = str_sub(rest, end + 2, rest.n);
    }
}

static struct figures figures_of(struct world *w, struct period p, bool everything) {
    struct figures f;
    struct db *db;
    assert_int_equal(db_read_begin(w->store, &w->arena, &db), OK);
    insight_gather(db, p, day_of(clock_now()), everything, &f);
    assert_false(db_failed(db));
    db_read_end(db);
    return f;
}

static struct world *town(void **state) {
    struct world *w = *state;
    clock_turn(day_start(SEPTEMBER_30) + NOON);
    run_file(w, "test/unit/insight_2020.sql");
    return w;
}

static json_t *report(struct world *w, day_n from, day_n to) {
    char *text = NULL;
    size_t n = 0;
    struct db *db;
    FILE *out = open_memstream(&text, &n);
    assert_int_equal(db_read_begin(w->store, &w->arena, &db), OK);
    assert_int_equal(insight_report(db, from, to, EN, true, out), OK);
    db_read_end(db);
    fclose(out);
    json_t *json = json_loads(text, 0, NULL);
    assert_non_null(json);
    free(text);
    return json;
}

/* Key by key, so that a difference is named. */
static void the_report_of_2020_is_as_published(void **state) {
    struct world *w = town(state);
    json_t *got = report(w, APRIL_6, SEPTEMBER_30),
           *wanted = json_load_file("test/unit/insight_2020.json", 0, NULL), *value;
    const char *key;
    assert_non_null(wanted);
    json_object_foreach(wanted, key, value) {
        if (json_equal(value, json_object_get(got, key))) continue;
        fail_msg("%s is %s", key, json_dumps(json_object_get(got, key), JSON_ENCODE_ANY));
    }
    assert_int_equal(json_array_size(json_object_get(got, "questions")), QUESTIONS);
    json_decref(got);
    json_decref(wanted);
}

static void the_report_in_words_has_the_numbers(void **state) {
    struct world *w = town(state);
    char *text = NULL;
    size_t n = 0;
    struct db *db;
    FILE *out = open_memstream(&text, &n);
    assert_int_equal(db_read_begin(w->store, &w->arena, &db), OK);
    assert_int_equal(insight_report(db, DAY_NONE, DAY_NONE, EN, false, out), OK);
    assert_int_equal(insight_report(db, SEPTEMBER_30, APRIL_6, EN, false, out), INVALID);
    db_read_end(db);
    fclose(out);
    static const char *const wanted[] = {"April 2020", "2,417\n", "3,500\n", "417\n",
                                         "69%\n",      "2.5%\n",  "\n12. "};
    for (size_t i = 0; i < COUNT(wanted); i++)
        if (!strstr(text, wanted[i])) fail_msg("%s is missing in\n%s", wanted[i], text);
    free(text);
}

static void a_period_counts_its_days_only(void **state) {
    struct world *w = town(state);
    struct figures f = figures_of(w, (struct period){JULY_1, JULY_1 + 30}, true);
    assert_int_equal(f.total.of[REGISTERED].n, 46);
    assert_int_equal(f.months[f.n - RECENT_MONTHS].of[REGISTERED].n,
                     305); /* May, for the last three months */
    assert_int_equal(f.total.of[TOLD + TOLD_BY_PERSON].n, 1);
    assert_int_equal(f.total.of[DEPLOYMENTS].n, 1);
    assert_int_equal(f.total.of[FIRST_PEOPLE].n, 0); /* who had helped in April */
    assert_int_equal(f.ever.of[FIRST_ORGS].n, 10);
    assert_int_equal(facts_average(&f.total, DAYS), 10000);
    assert_int_equal(f.jobs, 0);
    f = figures_of(w, (struct period){SEPTEMBER_30 + 1, SEPTEMBER_30 + 1}, true);
    assert_int_equal(f.total.of[INVITATIONS].n, 1);
    assert_int_equal(f.total.of[REGISTERED].n, 0);
}

/* Two days: the rest of their month counts in no month, but from the beginning it counts. */
static void a_month_may_be_cut(void **state) {
    struct world *w = town(state);
    struct figures f = figures_of(w, (struct period){JULY_1 + 10, JULY_1 + 11}, true);
    int64_t wanted = world_count(w, "SELECT count(*) FROM person WHERE origin = 1 AND created_day "
                                    "IN (18454, 18455)");
    assert_int_equal(f.total.of[REGISTERED].n, wanted);
    assert_int_equal(f.months[f.n - 1].of[REGISTERED].n, wanted);
    wanted = world_count(w, "SELECT count(*) FROM org WHERE state = 1 AND created_day <= 18455");
    assert_int_equal(f.ever.of[ORGS].n, wanted);
}

static void the_usual_period_is_six_months(void **state) {
    struct world *w = town(state);
    struct period p;
    struct db *db;
    assert_int_equal(db_read_begin(w->store, &w->arena, &db), OK);
    insight_period_usual(db, SEPTEMBER_30 - 5, &p);
    assert_int_equal(p.from, APRIL_1);
    assert_int_equal(p.to, SEPTEMBER_30 - 5);
    insight_period_usual(db, SEPTEMBER_30 + 150,
                         &p); /* 27 February 2021: September is within the six months */
    assert_int_equal(p.to, SEPTEMBER_30 + 150);
    insight_period_usual(db, SEPTEMBER_30 + 2000,
                         &p); /* years later: the last six months in which something happened */
    assert_int_equal(p.from, APRIL_1);
    assert_int_equal(p.to, SEPTEMBER_30);
    db_read_end(db);
    assert_non_null(insight_period_fault((struct period){5, 4}));
    assert_non_null(insight_period_fault((struct period){0, SEPTEMBER_30}));
    assert_null(insight_period_fault((struct period){APRIL_1, APRIL_1}));
}

static void an_empty_platform_has_answers(void **state) {
    struct world *w = *state;
    struct figures f = figures_of(w, spring_to_autumn, false);
    struct answer answers[QUESTIONS];
    struct chart chart;
    insight_answer(&w->arena, NL, &f, answers);
    chart_make(&w->arena, NL, &f, REGISTERED, &chart);
    for (int i = 0; i < QUESTIONS; i++) {
        assert_true(answers[i].question.n && answers[i].sentence.n && answers[i].definition.n);
        assert_true(answers[i].n_rows > 0);
    }
    assert_int_equal(chart.n, 6);
    assert_int_equal(chart.bars[0].width, 0);
}

/* ---- the public version ---- */

static void the_public_sees_no_small_number(void **state) {
    struct world *w = town(state);
    struct figures f = figures_of(w, (struct period){APRIL_1, SEPTEMBER_30}, false);
    const struct count *of = f.total.of;
    assert_int_equal(of[REGISTERED].n, 2851); /* every month is large enough */
    assert_int_equal(of[TOLD + TOLD_BY_PERSON].seen, SEEN_NOT);     /* 1 and 1 */
    assert_int_equal(of[DEPLOYMENTS].seen,
                     SEEN_LEAST); /* 55 of 58 are in months that have enough */
    assert_int_equal(of[DEPLOYMENTS].n, 55);
    assert_int_equal(facts_average(&f.total, HOURS), -1);
    assert_int_equal(facts_average(&f.total, DAYS), 10000);
    assert_int_equal(f.rubrics[SPORT].n, 4);                        /* jobs are public */
    assert_string_equal(count_say(&w->arena, EN, of[DEPLOYMENTS]).s, "at least 55");
}

static void hidden_counts_hold_nothing(void **state) {
    struct figures f = figures_of(town(state), (struct period){JULY_1, JULY_1 + 30}, false);
    for (size_t i = 0; i < FACTS; i++) assert_true(f.total.of[i].n == 0 || f.total.of[i].n >= FEW);
    for (size_t i = 0; i < FACTS; i++) assert_true(f.ever.of[i].n == 0 || f.ever.of[i].n >= FEW);
    assert_int_equal(f.total.of[DEPLOYMENTS].seen, SEEN_FEW);
    assert_int_equal(f.total.total[DAYS] + f.total.total[HOURS], 0);
}

static bool same_facts(const struct facts *a, const struct facts *b) {
    for (size_t i = 0; i < FACTS; i++)
        if (a->of[i].n != b->of[i].n || a->of[i].seen != b->of[i].seen) return false;
    return memcmp(a->total, b->total, sizeof a->total) == 0;
}

/* Each period of whole months shows the sum of what its months show alone: so periods cannot be
** subtracted. */
static void a_period_tells_no_more_than_its_months(void **state) {
    static const day_n starts[] = {APRIL_1, 18383, 18414, JULY_1, 18475, 18506, SEPTEMBER_30 + 1};
    struct world *w = town(state);
    struct facts alone[6];
    clock_turn(day_start(SEPTEMBER_30 + 10)); /* durations then end where the deployments do */
    world_run(w, "UPDATE deployment SET end_day = 18530 WHERE end_day = 0");
    for (size_t i = 0; i < 6; i++)
        alone[i] = figures_of(w, (struct period){starts[i], starts[i + 1] - 1}, false).total;
    for (size_t from = 0; from < 6; from++) {
        struct facts sum = {0};
        for (size_t to = from; to < 6; to++) {
            struct figures f = figures_of(w, (struct period){starts[from], starts[to + 1] - 1},
                                          false);
            facts_add(&sum, &alone[to]);
            assert_true(same_facts(&sum, &f.total));
        }
    }
}

/* ---- what can be computed: all small tables, sorted by what the public sees of them ---- */

enum {
    CELLS = 3,
    TRIED = 17,
    ASKED = 12
}; /* values 0..16 are tried; tables with values up to 12 are judged */

struct published { char seen[96]; int64_t n[CELLS]; };

static int by_seen(const void *a, const void *b) {
    return strcmp(((const struct published *)a)->seen, ((const struct published *)b)->seen);
}

static void see(char *seen, size_t room, struct count c) {
    size_t n = strlen(seen);
    snprintf(seen + n, room - n, "%d:%d ", (int)c.seen, (int)c.n);
}

/* `parts`: the total is published whatever happens to the cells. */
static struct published publish(const int64_t n[CELLS], bool parts) {
    struct published p = {.seen = ""};
    struct count cells[CELLS], total = {0};
    for (size_t i = 0; i < CELLS; i++) {
        p.n[i] = n[i];
        cells[i] = count_of(n[i]);
        total.n += n[i];
    }
    if (parts) count_hide(&total), counts_hide_parts(cells, CELLS);
    else counts_hide(cells, CELLS, &total);
    for (size_t i = 0; i < CELLS; i++) see(p.seen, sizeof p.seen, cells[i]);
    see(p.seen, sizeof p.seen, total);
    return p;
}

/* In tables that look the same, a number that is hidden must be different somewhere. */
static void judge(const struct published *group, size_t n) {
    bool asked = true;
    for (size_t c = 0; c < CELLS; c++) asked = asked && group[0].n[c] <= ASKED;
    for (size_t c = 0; asked && c < CELLS; c++) {
        char shown[24];
        snprintf(shown, sizeof shown, "0:%d ", (int)group[0].n[c]);
        bool differs = false;
        for (size_t i = 1; i < n; i++) differs = differs || group[i].n[c] != group[0].n[c];
        const char *cell = group[0].seen;
        for (size_t skip = 0; skip < c; skip++) cell = strchr(cell, ' ') + 1;
        bool is_shown = strncmp(cell, shown, strlen(shown)) == 0;
        if (!is_shown && !differs)
            fail_msg("%s tells %d, %d, %d", group[0].seen, (int)group[0].n[0], (int)group[0].n[1],
                     (int)group[0].n[2]);
        if (is_shown) assert_true(group[0].n[c] == 0 || group[0].n[c] >= FEW);
    }
}

static void judge_all(bool parts) {
    enum { ALL = TRIED * TRIED * TRIED };
    struct published *all = calloc(ALL, sizeof *all);
    assert_non_null(all);
    for (int i = 0; i < ALL; i++) {
        const int64_t n[CELLS] = {i % TRIED, i / TRIED % TRIED, i / TRIED / TRIED};
        all[i] = publish(n, parts);
    }
    qsort(all, ALL, sizeof *all, by_seen);
    for (size_t from = 0, to; from < ALL; from = to) {
        for (to = from + 1; to < ALL && by_seen(&all[from], &all[to]) == 0;) to++;
        judge(all + from, to - from);
    }
    free(all);
}

static void nothing_hidden_can_be_computed(void **state) {
    (void)state;
    judge_all(false);
}

static void nor_where_the_total_is_known(void **state) {
    (void)state;
    judge_all(true);
}

#define TESTS(test)                                                                                \
    test(the_report_of_2020_is_as_published), test(the_report_in_words_has_the_numbers),           \
        test(a_period_counts_its_days_only), test(a_month_may_be_cut),                             \
        test(the_usual_period_is_six_months), test(an_empty_platform_has_answers),                 \
        test(the_public_sees_no_small_number), test(hidden_counts_hold_nothing),                   \
        test(a_period_tells_no_more_than_its_months)
static const struct CMUnitTest on_sqlite[] = {TESTS(WORLD_TEST),
                                              cmocka_unit_test(nothing_hidden_can_be_computed),
                                              cmocka_unit_test(nor_where_the_total_is_known)};
static const struct CMUnitTest on_postgres[] = {TESTS(WORLD_TEST_POSTGRES)};

int main(void) {
    return WORLD_RUN(on_sqlite, on_postgres);
}
