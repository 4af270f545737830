/* fold_test.c -- folding names: what becomes equal, and what holds for every character there is. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>
#include <utf8proc.h>

#include "base/fold.h"

static void test_words(void **state) {
    static const struct {
        const char *text, *words, *joined;
    } cases[] = {
        {"", "", ""},
        {" - ' . ", "", ""},
        {"Gent", "gent", "gent"},
        {"LIÈGE", "liege", "liege"},
        {"Lie\xcc\x80ge", "liege", "liege"}, /* accent as a character of its own */
        {"Sint-Job-in-'t-Goor", "sint job in t goor", "sintjobintgoor"},
        {"'s-Gravenvoeren", "s gravenvoeren", "sgravenvoeren"},
        {"Braine-l’Alleud", "braine l alleud", "brainelalleud"},
        {"  Heist   o/d  Berg ", "heist o d berg", "heistodberg"},
        {"Œdeghien, Æ", "oedeghien ae", "oedeghienae"},
        {"Straße Ĳzer ﬁn", "strasse ijzer fin", "strasseijzerfin"},
        {"Łukasz Çelik Øystein Đorđe", "lukasz celik oystein dorde", "lukaszcelikoysteindorde"},
        {"İstanbul ışık", "istanbul isik", "istanbulisik"},
        {"hulp\xc2\xadverlener", "hulpverlener", "hulpverlener"}, /* soft hyphen */
        {"Иван ΑΘΉΝΑ", "иван αθηνα", "иванαθηνα"},
        {"B-9000", "b 9000", "b9000"},
        {"a\xff\xfe" "b \xc3", "a b", "ab"}, /* invalid bytes */
    };
    (void)state;
    for (size_t i = 0; i < COUNT(cases); i++) {
        struct arena a = arena_make(0);
        assert_string_equal(fold_words(&a, str_of(cases[i].text)).s, cases[i].words);
        assert_string_equal(fold_joined(&a, str_of(cases[i].text)).s, cases[i].joined);
        arena_free(&a);
    }
}

/* Folding any character gives valid text, and folding that again changes nothing. */
static void test_every_character(void **state) {
    (void)state;
    struct arena a = arena_make(0);
    for (utf8proc_int32_t c = 1; c <= 0x10ffff; c++) {
        if (c == 0xd800) c = 0xe000; /* no surrogates in UTF-8 */
        utf8proc_uint8_t text[4];
        size_t n = (size_t)utf8proc_encode_char(c, text);
        struct str once = fold_words(&a, (struct str){(const char *)text, n});
        if (!str_utf8(once) || !str_eq(once, fold_words(&a, once))) {
            fail_msg("U+%04X folds to \"%s\", and that to something else", (unsigned)c, once.s);
        }
        arena_reset(&a);
    }
    arena_free(&a);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_words),
        cmocka_unit_test(test_every_character),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
