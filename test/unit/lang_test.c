/* lang_test.c -- languages, texts, numbers, dates and lists. It is linked with the words that poc
** makes from test/poc/words/{nl,fr,en}.po instead of the program's own, so that no translator can
** break it.
*/
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>
#include <math.h>

#include "lang/lang.h"

#define NB "\xc2\xa0"      /* U+00A0 */
#define NNB "\xe2\x80\xaf" /* U+202F */

static struct arena arena;

static int arena_clean(void **state) {
    (void)state;
    arena_free(&arena);
    return 0;
}

static void assert_str(struct str got, const char *wanted) {
    assert_int_equal(got.n, str_of(wanted).n);
    assert_memory_equal(got.s, wanted, got.n);
}

static day_n day(int year, int month, int of_month) {
    day_n d;
    assert_true(day_from_date((struct date){year, month, of_month}, &d));
    return d;
}

/* ---- languages ---- */

static void test_codes(void **state) {
    (void)state;
    static const struct {
        const char *code;
        enum lang lang;
    } good[] = {{"nl", NL}, {"FR", FR}, {"en-GB", EN}, {"de_DE", DE}, {"nl-BE", NL}};
    static const char *const bad[] = {"", "n", "nld", "xx", "-nl", "enx-GB"};
    enum lang lang;
    for (size_t i = 0; i < COUNT(good); i++) {
        assert_true(lang_from_code(str_of(good[i].code), &lang));
        assert_int_equal(lang, good[i].lang);
    }
    for (size_t i = 0; i < COUNT(bad); i++) assert_false(lang_from_code(str_of(bad[i]), &lang));
    for (int l = 0; l < LANGS_READ; l++) {
        assert_true(lang_from_code(lang_code((enum lang)l), &lang));
        assert_int_equal(lang, l);
    }
    assert_str(lang_endonym(FR), "Français");
}

static void test_accept_language(void **state) {
    (void)state;
    static const struct {
        const char *header;
        enum lang lang;
    } cases[] = {
        {"", NL},
        {"fr", FR},
        {"fr-BE,fr;q=0.9,nl;q=0.8,en;q=0.7", FR},
        {"en;q=0.5, nl;q=0.9", NL},
        {"de-DE,de;q=0.9,en-US;q=0.8,en;q=0.7", EN},
        {"de, ru", NL},
        {"en, fr", EN},
        {"fr, en", FR},
        {"FR-fr ; Q=0.3 , en;q=0.2", FR},
        {"nl;q=0, fr;q=0.001", FR},
        {"nl;q=0, *", FR},
        {"*", NL},
        {"*;q=0.5, en;q=0.4", NL},
        {"en;q=2, fr;q=0.1", FR},
        {"en;q=, fr;q=x, nl;level=1", NL},
        {"en;q=1.000, fr;q=1.001", EN},
        {",,;q=1,fr,,", FR},
    };
    for (size_t i = 0; i < COUNT(cases); i++)
        assert_int_equal(lang_accept(str_of(cases[i].header)), cases[i].lang);
}

/* ---- texts ---- */

static void test_text_is_translated_or_shown_as_it_stands(void **state) {
    (void)state;
    assert_str(lang_text(NL, "Open requests"), "Open vragen");
    assert_str(lang_text(FR, "Open requests"), "Demandes ouvertes");
    assert_str(lang_text(EN, "Open requests"), "Help wanted");
    assert_str(lang_text(DE, "Open requests"), "Open requests");
    assert_str(lang_text(FR, "Hello {0}, welcome in {1}"), "Hello {0}, welcome in {1}");
    assert_str(lang_text(NL, "Only here"), "Only here");
    assert_str(lang_text(NL, "Never heard of"), "Never heard of");
    assert_str(lang_text(NL, "A text with \"quotes\", a \\ and\ntwo lines"),
               "Een tekst met \"aanhaling\", een \\ en\ntwee regels");
}

static void test_plural_forms(void **state) {
    (void)state;
    static const struct {
        enum lang lang;
        int64_t n;
        const char *text;
    } cases[] = {
        {NL, 0, "{0} helpers"},         {NL, 1, "één helper"},   {NL, -1, "één helper"},
        {NL, 2, "{0} helpers"},         {FR, 0, "{0} aidant"},   {FR, 1, "{0} aidant"},
        {FR, 2, "{0} aidants"},         {FR, -2, "{0} aidants"}, {EN, 0, "{0} helpers"},
        {EN, 1, "{0} helper"},          {DE, 1, "{0} helper"},   {DE, 7, "{0} helpers"},
        {NL, INT64_MIN, "{0} helpers"},
    };
    for (size_t i = 0; i < COUNT(cases); i++)
        assert_str(lang_plural(cases[i].lang, cases[i].n, "{0} helper", "{0} helpers"),
                   cases[i].text);
}

static void test_places_are_filled_in_any_order(void **state) {
    (void)state;
    assert_str(lang_say(&arena, lang_text(NL, "Hello {0}, welcome in {1}"), STR("An"), STR("Gent")),
               "Welkom in Gent, An");
    assert_str(lang_say(&arena, STR("{0}{0} {1} {2} {} {x} {-1} { 0} {0"), STR("{1}"), STR("b")),
               "{1}{1} b {2} {} {x} {-1} { 0} {0");
    assert_str(lang_fill(&arena, STR("{0}"), NULL, 0), "{0}");
    assert_str(lang_say(&arena, STR(""), STR("a")), "");
}

/* ---- numbers ---- */

static void test_numbers_are_grouped(void **state) {
    (void)state;
    assert_str(lang_number(&arena, NL, 2417), "2.417");
    assert_str(lang_number(&arena, FR, 2417), "2" NNB "417");
    assert_str(lang_number(&arena, EN, 2417), "2,417");
    assert_str(lang_number(&arena, DE, 1002003), "1.002.003");
    assert_str(lang_number(&arena, NL, 0), "0");
    assert_str(lang_number(&arena, NL, 999), "999");
    assert_str(lang_number(&arena, NL, -1000), "-1.000");
    assert_str(lang_number(&arena, EN, INT64_MIN), "-9,223,372,036,854,775,808");
}

static void test_decimals_are_rounded_and_dropped_when_zero(void **state) {
    (void)state;
    assert_str(lang_decimal(&arena, NL, 2500), "2,5");
    assert_str(lang_decimal(&arena, EN, 2500), "2.5");
    assert_str(lang_decimal(&arena, NL, 3000), "3");
    assert_str(lang_decimal(&arena, NL, 2949), "2,9");
    assert_str(lang_decimal(&arena, NL, 2950), "3");
    assert_str(lang_decimal(&arena, NL, -50), "-0,1");
    assert_str(lang_decimal(&arena, NL, -49), "0");
    assert_str(lang_decimal_cell(&arena, NL, 1588), "1,588");
    assert_str(lang_decimal_cell(&arena, FR, 1234567800), "1234567,800");
    assert_str(lang_decimal_cell(&arena, EN, -50), "-0.050");
    assert_str(lang_decimal(&arena, FR, 1234567800), "1" NNB "234" NNB "567,8");
}

static void test_percentages(void **state) {
    (void)state;
    assert_str(lang_percent(&arena, NL, 0.025), "2,5" NB "%");
    assert_str(lang_percent(&arena, FR, 0.5), "50" NB "%");
    assert_str(lang_percent(&arena, EN, 0.025), "2.5%");
    assert_str(lang_percent(&arena, NL, 0), "0" NB "%");
    assert_str(lang_percent(&arena, NL, 12), "1.200" NB "%");
    assert_str(lang_percent(&arena, NL, (double)NAN), "–");
    assert_str(lang_percent(&arena, NL, (double)INFINITY), "–");
}

/* ---- days ---- */

static void test_days(void **state) {
    (void)state;
    day_n sixth = day(2020, 4, 6), first = day(2020, 4, 1);
    assert_str(lang_day(&arena, NL, sixth), "maandag 6 april 2020");
    assert_str(lang_day(&arena, FR, sixth), "lundi 6 avril 2020");
    assert_str(lang_day(&arena, EN, sixth), "Monday 6 April 2020");
    assert_str(lang_day(&arena, DE, sixth), "Montag, 6. April 2020");
    assert_str(lang_day_short(&arena, NL, first), "1 april 2020");
    assert_str(lang_day_short(&arena, FR, first), "1er avril 2020");
    assert_str(lang_day_short(&arena, EN, first), "1 April 2020");
    assert_str(lang_day_short(&arena, DE, first), "1. April 2020");
    assert_str(lang_day(&arena, FR, day(2020, 8, 16)), "dimanche 16 août 2020");
    assert_str(lang_month(&arena, DE, 2020, 3), "März 2020");
    assert_str(lang_weekday(NL, 6), "zondag");
}

/* Every name is there, and no two months or weekdays of a language are alike. */
static void test_names_are_complete(void **state) {
    (void)state;
    for (int l = 0; l < LANGS_READ; l++) {
        for (int m = 1; m <= 12; m++)
            for (int k = 1; k < m; k++)
                assert_false(str_eq(lang_month(&arena, (enum lang)l, 2020, m),
                                    lang_month(&arena, (enum lang)l, 2020, k)));
        for (int w = 0; w < 7; w++) {
            assert_true(lang_weekday((enum lang)l, w).n > 0);
            for (int k = 0; k < w; k++)
                assert_false(str_eq(lang_weekday((enum lang)l, w), lang_weekday((enum lang)l, k)));
        }
    }
}

static void test_moments_are_belgian_time(void **state) {
    (void)state;
    time_s summer = 1586174700; /* 2020-04-06T12:05:00Z */
    assert_str(lang_moment(&arena, NL, summer), "6 april 2020 om 14.05 uur");
    assert_str(lang_moment(&arena, FR, summer), "6 avril 2020 à 14" NB "h" NB "05");
    assert_str(lang_moment(&arena, EN, summer), "6 April 2020 at 14:05");
    assert_str(lang_moment(&arena, DE, summer), "6. April 2020 um 14:05 Uhr");
    assert_str(lang_moment(&arena, NL, 1609456500),
               "1 januari 2021 om 0.15 uur"); /* 2020-12-31T23:15:00Z */
    assert_str(lang_moment(&arena, EN, -60), "1 January 1970 at 0:59");
}

/* ---- lists ---- */

static void test_lists(void **state) {
    (void)state;
    const struct str items[] = {STR("a"), STR("b"), STR("c")};
    assert_str(lang_list(&arena, NL, items, 0, false), "");
    assert_str(lang_list(&arena, NL, items, 1, false), "a");
    assert_str(lang_list(&arena, NL, items, 2, false), "a en b");
    assert_str(lang_list(&arena, NL, items, 3, true), "a, b of c");
    assert_str(lang_list(&arena, FR, items, 3, false), "a, b et c");
    assert_str(lang_list(&arena, FR, items, 2, true), "a ou b");
    assert_str(lang_list(&arena, EN, items, 3, false), "a, b and c");
    assert_str(lang_list(&arena, DE, items, 3, true), "a, b oder c");
}

int main(void) {
    arena = arena_make(0);
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_codes),
        cmocka_unit_test(test_accept_language),
        cmocka_unit_test(test_text_is_translated_or_shown_as_it_stands),
        cmocka_unit_test(test_plural_forms),
        cmocka_unit_test(test_places_are_filled_in_any_order),
        cmocka_unit_test(test_numbers_are_grouped),
        cmocka_unit_test(test_decimals_are_rounded_and_dropped_when_zero),
        cmocka_unit_test(test_percentages),
        cmocka_unit_test(test_days),
        cmocka_unit_test(test_names_are_complete),
        cmocka_unit_test(test_moments_are_belgian_time),
        cmocka_unit_test(test_lists),
    };
    return cmocka_run_group_tests(tests, NULL, arena_clean);
}
