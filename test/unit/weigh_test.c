/* weigh_test.c -- weights that stand behind the answers are found again, and nothing is proposed without reason.
**
** A world of jobs is made in which who comes is decided by weights that the test has planted, and by chance: the chance of a yes is
** logistic in the planted score, as it may be among people.
*/
#include <math.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>

#include <cmocka.h>

#include "base/rand.h"
#include "match/weigh.h"

enum { ANSWERS_MOST = 20000, ASKED_A_JOB = 8 };

static struct weigh_answer answers[ANSWERS_MOST];

/* How sure the planted score makes a yes, and how easy the jobs are: with 0, half say yes. */
struct planted { struct weights weights; double sure, easy; };

static const struct weights languages_matter = {.of = {
    [PART_CONCEPTS] = 20, [PART_WORK] = 5, [PART_TIME] = 15, [PART_NEAR] = 40, [PART_LANGUAGES] = 28, [PART_ASKED] = 10,
}};

static void answer_all(size_t n, const struct planted *world, uint64_t seed) {
    struct rand r = rand_seeded(seed);
    for (size_t i = 0; i < n; i++) {
        struct weigh_answer *a = &answers[i];
        double score = 0;
        a->job = (int64_t)(i / ASKED_A_JOB);
        for (int k = 0; k < PARTS; k++) {
            a->part[k] = (int)rand_below(&r, PART_PERMILLE + 1);
            double part = (double)a->part[k] / PART_PERMILLE - 0.5;
            score += (k == PART_ASKED ? -1 : 1) * world->weights.of[k] / 100.0 * part;
        }
        a->came = rand_unit(&r) < 1 / (1 + exp(-world->sure * score - world->easy));
    }
}

static struct weights weighed(size_t n, struct weigh_figures *ret_figures) {
    struct weights w;
    assert_true(weigh(answers, n, &usual_weights, 0, &w, ret_figures));
    return w;
}

static int adds(const struct weights *w) {
    int sum = 0;
    for (int k = 0; k < PARTS; k++) sum += k == PART_ASKED ? 0 : w->of[k];
    return sum;
}

/* ---- finding ---- */

static void planted_weights_are_found(void **state) {
    struct weigh_figures f;
    (void)state;
    answer_all(ANSWERS_MOST, &(struct planted){languages_matter, 8, 0}, 1);
    struct weights w = weighed(ANSWERS_MOST, &f);
    for (int k = 0; k < PARTS; k++) /* both add up to 108 */
        if (abs(w.of[k] - languages_matter.of[k]) > 3)
            fail_msg("%s: %d, planted %d", part_word((enum part)k).s, w.of[k], languages_matter.of[k]);
    assert_in_range(adds(&w), adds(&usual_weights) - 4, adds(&usual_weights) + 4);
}

static void five_hundred_answers_find_what_is_plain(void **state) {
    struct weigh_figures f;
    (void)state;
    answer_all(WEIGH_LEAST, &(struct planted){languages_matter, 8, 0}, 2);
    struct weights w = weighed(WEIGH_LEAST, &f);
    assert_true(weigh_is_better(&f));
    assert_true(w.of[PART_LANGUAGES] > usual_weights.of[PART_LANGUAGES] + 5);
    assert_true(w.of[PART_NEAR] > usual_weights.of[PART_NEAR] + 5);
    assert_true(w.of[PART_CONCEPTS] < usual_weights.of[PART_CONCEPTS]);
}

static void no_weight_falls_below_zero(void **state) {
    struct weigh_figures f;
    (void)state;
    answer_all(ANSWERS_MOST, &(struct planted){languages_matter, 8, 0}, 3);
    for (size_t i = 0; i < ANSWERS_MOST; i++) answers[i].part[PART_LANGUAGES] = PART_PERMILLE - answers[i].part[PART_LANGUAGES];
    struct weights w = weighed(ANSWERS_MOST, &f);   /* now languages speak against a yes */
    assert_int_equal(w.of[PART_LANGUAGES], 0);
    assert_true(w.of[PART_NEAR] > 40);
}

static void the_same_answers_give_the_same_weights(void **state) {
    struct weigh_figures f, g;
    (void)state;
    answer_all(2000, &(struct planted){languages_matter, 4, 0}, 4);
    struct weights v = weighed(2000, &f), w = weighed(2000, &g);
    assert_memory_equal(&v, &w, sizeof v);
    assert_true(f.right_after == g.right_after && f.doubt == g.doubt);
}

/* Somebody who lives far is asked for hard jobs alone. Were all answers thrown together, living near would seem to matter. */
static void answers_of_different_jobs_are_never_compared(void **state) {
    struct planted world = {.sure = 8};
    struct weigh_figures f;
    struct rand r = rand_seeded(5);
    (void)state;
    world.weights.of[PART_CONCEPTS] = 60;
    answer_all(ANSWERS_MOST, &world, 5);
    for (size_t i = 0; i < ANSWERS_MOST; i++) {
        bool hard = answers[i].job % 2;
        answers[i].part[PART_NEAR] = hard ? 0 : PART_PERMILLE;
        if (rand_below(&r, 2)) answers[i].came = !hard;
    }
    struct weights w = weighed(ANSWERS_MOST, &f);
    double concepts = w.of[PART_CONCEPTS], near = w.of[PART_NEAR];
    assert_true(near / concepts <= (double)usual_weights.of[PART_NEAR] / usual_weights.of[PART_CONCEPTS]);
}

/* ---- what is not learnt ---- */

static void how_often_somebody_was_asked_keeps_its_weight(void **state) {
    struct planted world = {.sure = 8};
    struct weigh_figures f;
    (void)state;
    world.weights.of[PART_ASKED] = 100;
    answer_all(4000, &world, 6);
    struct weights w = weighed(4000, &f);
    assert_int_equal(w.of[PART_ASKED], usual_weights.of[PART_ASKED]);
}

static void what_is_fixed_stays(void **state) {
    struct weights present = usual_weights, w;
    struct weigh_figures f;
    (void)state;
    present.of[PART_NEAR] = 3;
    answer_all(4000, &(struct planted){languages_matter, 8, 0}, 7);
    assert_true(weigh(answers, 4000, &present, 1u << PART_NEAR, &w, &f));
    assert_int_equal(w.of[PART_NEAR], 3);
    assert_true(w.of[PART_LANGUAGES] > usual_weights.of[PART_LANGUAGES]);
}

/* ---- proposing ---- */

/* Twenty worlds in which the present weights are right, and twenty in which nothing decides who comes. */
static void nothing_is_proposed_without_reason(void **state) {
    int proposed = 0;
    (void)state;
    for (uint64_t seed = 100; seed < 140; seed++) {
        struct weigh_figures f;
        answer_all(WEIGH_LEAST, &(struct planted){usual_weights, seed % 2 ? 8 : 0, -0.5}, seed);
        weighed(WEIGH_LEAST, &f);
        proposed += weigh_is_better(&f);
    }
    assert_int_equal(proposed, 0);
}

static void what_is_held_back_is_told(void **state) {
    struct weigh_figures f;
    (void)state;
    answer_all(4000, &(struct planted){languages_matter, 8, 0}, 8);
    weighed(4000, &f);
    assert_int_equal(f.answers, 4000);
    assert_in_range(f.jobs, 450, 4000 / ASKED_A_JOB);
    assert_true(f.came > 1500 && f.came < 2500 && f.pairs > f.came);
    assert_true(f.right_after > f.right_before && f.right_after < 0.9);
    assert_true(f.doubt > 0 && f.doubt < 0.05);
}

static void without_pairs_there_is_nothing_to_learn(void **state) {
    struct weights w = {.of = {7}};
    struct weigh_figures f;
    (void)state;
    answer_all(800, &(struct planted){usual_weights, 8, 0}, 9);
    for (size_t i = 0; i < 800; i++) answers[i].came = answers[i].job % 2;
    assert_false(weigh(answers, 800, &usual_weights, 0, &w, &f));
    assert_int_equal(f.answers, 800);
    assert_int_equal(f.pairs, 0);
    assert_int_equal(w.of[0], 7);
    assert_false(weigh(answers, 0, &usual_weights, 0, &w, &f));
}

/* ---- words ---- */

static void parts_are_written_and_read(void **state) {
    struct arena a = arena_make(0);
    int of[PARTS], back[PARTS];
    (void)state;
    for (int k = 0; k < PARTS; k++) of[k] = 100 * k;
    struct str text = parts_write(&a, of);
    assert_true(parts_read(text, 1000, back));
    assert_memory_equal(of, back, sizeof of);
    assert_false(parts_read(text, 700, back));
    static const char *const refused[] = {"", "concepts=1", "concepts=1 concepts=2", "beauty=1", "concepts=-1", "concepts"};
    for (size_t i = 0; i < COUNT(refused); i++) assert_false(parts_read(str_of(refused[i]), 1000, back));
    arena_free(&a);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(planted_weights_are_found),
        cmocka_unit_test(five_hundred_answers_find_what_is_plain),
        cmocka_unit_test(no_weight_falls_below_zero),
        cmocka_unit_test(the_same_answers_give_the_same_weights),
        cmocka_unit_test(answers_of_different_jobs_are_never_compared),
        cmocka_unit_test(how_often_somebody_was_asked_keeps_its_weight),
        cmocka_unit_test(what_is_fixed_stays),
        cmocka_unit_test(nothing_is_proposed_without_reason),
        cmocka_unit_test(what_is_held_back_is_told),
        cmocka_unit_test(without_pairs_there_is_nothing_to_learn),
        cmocka_unit_test(parts_are_written_and_read),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
