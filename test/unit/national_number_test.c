/* national_number_test.c -- numbers of the national register are found however they are written, and nothing else is. */
#include "world.h"

#include "base/rand.h"
#include "base/str.h"
#include "web/national_number.h"

/* text, and what is left of it; the numbers were computed by the rule and belong to nobody in particular. */
static const struct { const char *text, *masked; } rows[] = {
    {"85073003328", "***********"},
    {"85.07.30-033.28", "**.**.**-***.**"},
    {"mijn nr 85 07 30 033 28.", "mijn nr ** ** ** *** **."},
    {"twee: 85.07.30-033.28 en 17073003384", "twee: **.**.**-***.** en ***********"}, /* the second was born in 2017 */
    {"32.05.17-123.74", "**.**.**-***.**"},                         /* would pass for a telephone number, too */
    {"85.27.30-033.71", "**.**.**-***.**"}, {"85.47.30-033.17", "**.**.**-***.**"},   /* BIS numbers */
    {"85.07.30\u2013033.28", "**.**.**\u2013***.**"}, {"85\u00a007\u00a030 \u2014 033,28", "**\u00a0**\u00a0** \u2014 ***,**"},
    {"85.07.30    033.28", "85.07.30    033.28"},   /* two numbers in two columns */
    {"85.07.30-033.29", "85.07.30-033.29"},         /* the check digits are wrong */
    {"850730033281", "850730033281"},               /* twelve digits */
    {"+32 470 12 34 56", "+32 470 12 34 56"},       /* a telephone number */
    {"85.13.30-033.28", "85.13.30-033.28"},         /* no such month */
    {"dinsdag om 14.30, 02 478 12 34", "dinsdag om 14.30, 02 478 12 34"},
    {"", ""},
};

static void numbers_are_masked_and_the_rest_stays(void **state) {
    struct arena a = arena_make(0);
    (void)state;
    for (size_t i = 0; i < COUNT(rows); i++) {
        bool found = false;
        struct str masked = national_number_mask(&a, str_of(rows[i].text), &found);
        if (!str_eq(masked, str_of(rows[i].masked))) fail_msg("%s became %.*s", rows[i].text, STR_ARGS(masked));
        assert_int_equal(found, !str_eq(masked, str_of(rows[i].text)));
    }
    arena_free(&a);
}

/* Digits and what stands between them, at random: lengths stay, and nothing is left for a second time. */
static void masking_twice_changes_nothing(void **state) {
    static const char signs[] = "0123456789012345678901234567890123456789 .-/+x";
    enum { TEXTS = 200000, LETTERS = 30 };
    struct rand chance = rand_seeded(11);
    struct arena a = arena_make(0);
    int masked_texts = 0;
    (void)state;
    for (int i = 0; i < TEXTS; i++, arena_reset(&a)) {
        char text[LETTERS];
        bool found = false, again = false;
        for (size_t k = 0; k < LETTERS; k++) text[k] = signs[rand_below(&chance, sizeof signs - 1)];
        struct str masked = national_number_mask(&a, (struct str){text, LETTERS}, &found);
        struct str twice = national_number_mask(&a, masked, &again);
        assert_int_equal(masked.n, LETTERS);
        assert_false(again);
        assert_true(str_eq(masked, twice));
        masked_texts += found;
    }
    assert_true(masked_texts > 10);
    arena_free(&a);
}

int main(void) {
    static const struct CMUnitTest tests[] = {
        cmocka_unit_test(numbers_are_masked_and_the_rest_stays), cmocka_unit_test(masking_twice_changes_nothing)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
