/* match_fit_test.c -- the rule: conditions and score of one helper for one job, against formulas written down once more.
**
** The formulas here are those of the comment in pool.h, in floating point and with the distance of places/distance.h; they
** share nothing with the engine but the lexicon's nearness.
*/
#include <math.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stdlib.h>

#include <cmocka.h>

#include "places/distance.h"
#include "pool_cards.h"

static unsigned level(const struct card *c, concept_n l) {
    for (size_t i = 0; i < c->n_speaks; i++)
        if (c->speaks[i].language == l) return c->speaks[i].level;
    return 0;
}

static bool speaks(const struct card *c, const struct ask *a) {
    for (size_t i = 0; i < a->n_must_speak; i++) {
        unsigned least = a->must_speak[i].level ? a->must_speak[i].level : 1;
        if (level(c, a->must_speak[i].language) < least) return false;
    }
    return true;
}

/* The licence itself or one that is a kind of it. */
static bool has_licences(const struct card *c, const struct ask *a) {
    for (concept_n l = 0; l < (concept_n)lexicon_size(); l++) {
        bool needed = lexicon_concept(l)->kind == LICENCE && (a->licences & licence_bit(l)), has = false;
        for (size_t i = 0; i < c->n_knows && needed; i++)
            for (concept_n k = c->knows[i].concept; k != NO_CONCEPT; k = lexicon_concept(k)->parent) has = has || k == l;
        if (needed && !has) return false;
    }
    return true;
}

static double km_between(const struct card *c, const struct ask *a) {
    return distance_km((double)a->lat, (double)a->lon, (double)c->lat, (double)c->lon);
}

/* How many conditions fail; *ret_last is one of them. */
static int failures(const struct card *c, const struct ask *a, enum condition *ret_last) {
    double km = km_between(c, a);
    const bool fails[] = {
        [COND_PROFESSION] = a->professions && !(a->professions & c->professions),
        [COND_LANGUAGE] = !speaks(c, a),
        [COND_DISTANCE] = km > c->radius || (a->radius && km > a->radius),
        [COND_TIME] = a->grid && !(a->grid & c->grid),
        [COND_DATES] = (a->until && c->from > a->until) || (c->until && c->until < a->from),
        [COND_PAID] = !(a->paid & c->paid),
        [COND_ASKED] = a->most_asked && c->asked_week >= a->most_asked,
        [COND_PAUSED] = c->paused_until && c->paused_until >= a->today,
        [COND_LICENCE] = !has_licences(c, a),
    };
    int n = 0;
    for (int i = COND_PROFESSION; i <= COND_LICENCE; i++)
        if (fails[i]) n++, *ret_last = (enum condition)i;
    return n;
}

static double share(double have, double want) {
    return want <= 0 ? 1 : fmin(1, have / want);
}

static double concepts(const struct card *c, const struct ask *a) {
    double sum = 0, weights = 0;
    for (size_t w = 0; w < a->n_wants; w++) {
        double best = 0;
        for (size_t k = 0; k < c->n_knows; k++)
            best = fmax(best, (double)(lexicon_near(a->wants[w].concept, c->knows[k].concept) * c->knows[k].weight));
        sum += (double)a->wants[w].weight * best;
        weights += (double)a->wants[w].weight;
    }
    return share(sum, weights);
}

static double languages(const struct card *c, const struct ask *a) {
    double have = 0, want = 0;
    for (size_t i = 0; i < a->n_plus_speak; i++) {
        unsigned asked = a->plus_speak[i].level ? a->plus_speak[i].level : 3;
        want += asked;
        have += fmin(asked, level(c, a->plus_speak[i].language));
    }
    return share(have, want);
}

static double score(const struct card *c, const struct ask *a, const struct weights *w) {
    const double part[PARTS] = {
        [PART_CONCEPTS] = concepts(c, a),
        [PART_WORK] = !a->works ? 1 : !c->works ? 0.3 : a->works & c->works ? 1 : 0,
        [PART_TIME] = share(__builtin_popcount(a->grid & c->grid), __builtin_popcount(a->grid)),
        [PART_NEAR] = exp(-km_between(c, a) / ((a->radius ? a->radius : 30) / 2.0)),
        [PART_LANGUAGES] = languages(c, a),
        [PART_EXPERIENCE] = share(c->years, a->years),
        [PART_FRESH] = fmax(0, 1 - (a->today - c->changed) / 365.0),
        [PART_RELIABLE] = 1 - c->missed / 255.0,
        [PART_ASKED] = a->most_asked ? share(c->asked_week, a->most_asked) : 0,
    };
    double sum = 0, most = 0;
    for (int k = 0; k < PARTS; k++) {
        sum += (k == PART_ASKED ? -1 : 1) * w->of[k] * part[k];
        most += k == PART_ASKED ? 0 : w->of[k];
    }
    return fmax(0, sum / most);
}

static void conditions_and_score_are_those_that_are_written(void **state) {
    (void)state;
    int fitting = 0;
    for (int k = 0; k < 50000; k++) {
        struct card c = random_card(k);
        struct ask a = random_ask();
        struct weights w = one_in(2) ? usual_weights : random_weights();
        struct fit fit;
        enum condition which = COND_NONE;
        bool fits = card_fits(&c, &a, &w, &fit);
        int fails = failures(&c, &a, &which);
        assert_int_equal(fits, fails == 0);
        assert_int_equal(fit.fails, fails == 1 ? which : COND_NONE);
        assert_true(fabs((double)fit.score - score(&c, &a, &w)) < 0.005);
        fitting += fits;
    }
    assert_true(fitting > 200);
}

static void reasons_are_told(void **state) {
    concept_n nurse = lexicon_by_id(STR("nurse")), night = lexicon_by_id(STR("night-nurse"));
    concept_n nl = lexicon_language(STR("nl")), fr = lexicon_language(STR("fr")), b = lexicon_by_id(STR("driving-licence-b"));
    struct card c = {.id = 7, .lat = 51, .lon = 4, .radius = 20, .works = 1 << WORK_NURSING, .grid = 0xF0, .professions = 1,
                     .from = TODAY, .paid = 2, .n_speaks = 2, .n_knows = 2, .speaks = {{nl, 4}, {fr, 2}},
                     .knows = {{nurse, 1}, {b, 1}}};
    struct ask a = {.lat = 51, .lon = 4.1f, .radius = 15, .grid = 0xFF, .from = TODAY, .today = TODAY, .paid = 2,
                    .works = 1 << WORK_NURSING, .professions = 3, .licences = licence_bit(lexicon_by_id(STR("driving-licence"))),
                    .n_must_speak = 1, .n_plus_speak = 1, .n_wants = 1, .must_speak = {{nl, 3}}, .plus_speak = {{fr, 0}},
                    .wants = {{night, 1}}};
    struct fit f;
    (void)state;
    assert_true(card_fits(&c, &a, &usual_weights, &f));
    assert_int_equal(f.id, 7);
    assert_int_equal(f.matched[0], nurse);
    assert_int_equal(f.matched[1], NO_CONCEPT);
    assert_int_equal(f.plus[0], fr);
    assert_int_equal(f.must[0], nl);
    assert_int_equal(f.slots, 4);
    assert_int_equal(f.slots_asked, 8);
    assert_int_equal(f.professions, 1);
    assert_true(f.km > 6.9f && f.km < 7.1f);
    assert_true(fabsf(f.part[PART_CONCEPTS] - 0.8f) < 0.01f);
    a.must_speak[0].language = lexicon_language(STR("tr"));
    assert_false(card_fits(&c, &a, &usual_weights, &f));
    assert_int_equal(f.fails, COND_LANGUAGE);
}

/* A driving licence of any kind is a driving licence; a driving licence is not one of every kind. */
static void a_licence_is_needed_with_its_kind(void **state) {
    concept_n any = lexicon_by_id(STR("driving-licence")), b = lexicon_by_id(STR("driving-licence-b"));
    (void)state;
    assert_int_equal(licence_bits(b) & licence_bit(any), licence_bit(any));
    assert_int_equal(licence_bits(any) & licence_bit(b), 0);
    assert_int_equal(licence_bits(lexicon_by_id(STR("nurse"))), 0);
}

static void one_bad_day_marks_nobody(void **state) {
    (void)state;
    assert_int_equal(card_missed(0, 0), 0);
    assert_int_equal(card_missed(9, 0), 0);
    assert_int_equal(card_missed(0, 1), 63);
    assert_true(card_missed(20, 1) < card_missed(2, 1));
    assert_true(card_missed(0, 1000) > 250);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(conditions_and_score_are_those_that_are_written),
        cmocka_unit_test(reasons_are_told),
        cmocka_unit_test(a_licence_is_needed_with_its_kind),
        cmocka_unit_test(one_bad_day_marks_nobody),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
