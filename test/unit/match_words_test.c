/* match_words_test.c -- words: folding, marks of gender, stems, compounds, typing errors; and the
** lexicon's tables.
**
** test/understand/words.tsv, compounds-nl.tsv and compounds-de.tsv are tables that anybody can extend.
*/
#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "base/fold.h"
#include "match/spot.h"

static struct arena memory;

static struct str read_file(const char *path) {
    FILE *f = fopen(path, "rb");
    assert_non_null(f);
    char *text = arena_alloc(&memory, 1 << 20);
    size_t n = fread(text, 1, 1 << 20, f);
    fclose(f);
    return (struct str){text, n};
}

static struct str join(const struct str *words, size_t n) {
    struct str all = STR("");
    for (size_t i = 0; i < n; i++)
        all = str_fmt(&memory, i ? "%.*s %.*s" : "%.*s%.*s", STR_ARGS(all), STR_ARGS(words[i]));
    return all;
}

static struct str folded(struct str text) {
    struct tokens t = text_tokens(&memory, text);
    struct str words[64];
    for (size_t i = 0; i < t.n && i < 64; i++) words[i] = t.t[i].word;
    return join(words, t.n);
}

static void expect(struct str input, struct str have, struct str want) {
    if (str_eq(have, want)) return;
    fail_msg("\"%.*s\" gives \"%.*s\" instead of \"%.*s\"", STR_ARGS(input), STR_ARGS(have),
             STR_ARGS(want));
}

static void texts_become_words(void **state) {
    struct str rest = read_file("test/understand/words.tsv"), line, text;
    (void)state;
    while (str_next(&rest, '\n', &line)) {
        if (!line.n || line.s[0] == '#') continue;
        assert_true(str_next(&line, '\t', &text) && line.s);
        expect(text, folded(text), line);
    }
}

static void words_remember_where_they_stood(void **state) {
    struct str text = STR("Wij zoeken Pfleger/innen, à Liège!");
    struct tokens t = text_tokens(&memory, text);
    (void)state;
    assert_int_equal(t.n, 5);
    expect(text, str_sub(text, t.t[2].from, t.t[2].to), STR("Pfleger/innen"));
    expect(text, str_sub(text, t.t[4].from, t.t[4].to), STR("Liège"));
    assert_int_equal(t.t[0].gap, GAP_SENTENCE);
    assert_int_equal(t.t[3].gap, GAP_CLAUSE);
    assert_int_equal(t.t[4].gap, GAP_SPACE);
}

/* Where the parts of a word end, as bits of bytes: "nacht verpleging" is bit 5. */
static uint64_t points_wanted(struct str line, struct str *ret_whole) {
    struct str part, whole = STR("");
    uint64_t points = 0;
    while (str_next(&line, ' ', &part)) {
        if (whole.n) points |= 1ull << whole.n;
        whole = str_fmt(&memory, "%.*s%.*s", STR_ARGS(whole), STR_ARGS(fold_joined(&memory, part)));
    }
    *ret_whole = whole;
    return points;
}

static uint64_t points_found(enum lang lang, struct str word) {
    struct str part[COMPOUND_PARTS];
    uint64_t points = 0;
    size_t n = compound_split(lang, word, part);
    for (size_t i = 1; i < n; i++) points |= 1ull << (part[i].s - word.s);
    return points;
}

static struct str show_points(struct str word, uint64_t points) {
    struct str all = STR("");
    for (size_t i = 0; i < word.n; i++)
        all = str_fmt(&memory, points >> i & 1 ? "%.*s %c" : "%.*s%c", STR_ARGS(all), word.s[i]);
    return all;
}

/* F1 of the points where words come apart, over a list of at least 200. COMPOUNDS_SHOW=1 prints what is wrong. */
static double compounds_f1(enum lang lang, const char *path) {
    struct str rest = read_file(path), line, whole;
    int found = 0, wanted = 0, right = 0, words = 0;
    while (str_next(&rest, '\n', &line)) {
        if (!line.n || line.s[0] == '#') continue;
        uint64_t want = points_wanted(line, &whole), have = points_found(lang, whole);
        words++;
        wanted += __builtin_popcountll(want);
        found += __builtin_popcountll(have);
        right += __builtin_popcountll(want & have);
        if (want != have && getenv("COMPOUNDS_SHOW"))
            fprintf(stderr, "%.*s | %.*s\n", STR_ARGS(line), STR_ARGS(show_points(whole, have)));
    }
    assert_true(words >= 200);
    double f1 = 200.0 * right / (found + wanted);
    fprintf(stderr, "%s: %d words, F1 %.1f\n", path, words, f1);
    return f1;
}

static void compounds_come_apart(void **state) {
    (void)state;
    bool nl = compounds_f1(NL, "test/understand/compounds-nl.tsv") >= 92;
    bool de = compounds_f1(DE, "test/understand/compounds-de.tsv") >= 88;
    assert_true(nl && de);
}

static void inflected_words_meet(void **state) {
    static const struct { enum lang lang; struct str a, b;
    } same[] = {{NL, STR("verpleegkundigen"), STR("verpleegkundige")},
                {NL, STR("ramen"), STR("raam")},
                {NL, STR("helpt"), STR("helpen")},
                {FR, STR("infirmieres"), STR("infirmier")},
                {FR, STR("serveuse"), STR("serveurs")},
                {FR, STR("locaux"), STR("local")},
                {EN, STR("nurses"), STR("nurse")},
                {EN, STR("washing"), STR("wash")},
                {DE, STR("arztinnen"), STR("aerzte")},
                {DE, STR("pflegerin"), STR("pfleger")}};
    static const struct { enum lang lang; struct str a, b;
    } apart[] = {{NL, STR("sport"), STR("spoor")},
                 {EN, STR("care"), STR("cars")},
                 {FR, STR("cours"), STR("coureur")}};
    char a[STEM_MAX], b[STEM_MAX];
    (void)state;
    for (size_t i = 0; i < COUNT(same); i++)
        expect(same[i].a, stem_of(&lexicon_endings, same[i].lang, same[i].a, a),
               stem_of(&lexicon_endings, same[i].lang, same[i].b, b));
    for (size_t i = 0; i < COUNT(apart); i++)
        assert_false(str_eq(stem_of(&lexicon_endings, apart[i].lang, apart[i].a, a),
                            stem_of(&lexicon_endings, apart[i].lang, apart[i].b, b)));
}

static void one_slip_is_forgiven(void **state) {
    static const struct { enum lang lang; struct str typed, meant;
    } slips[] = {{NL, STR("verpleegkundge"), STR("verpleegkundige")},
                 {NL, STR("vrepleegkundige"), STR("verpleegkundige")},
                 {NL, STR("kinesitherapeutt"), STR("kinesitherapeut")},
                 {FR, STR("infirmire"), STR("infirmiere")},
                 {EN, STR("physiotherapits"), STR("physiotherapist")},
                 {DE, STR("krankenpfelger"), STR("krankenpfleger")}};
    (void)state;
    for (size_t i = 0; i < COUNT(slips); i++)
        if (word_mistyped(slips[i].lang, slips[i].typed) !=
            word_number(slips[i].lang, slips[i].meant))
            fail_msg("%.*s is not read as %.*s", STR_ARGS(slips[i].typed),
                     STR_ARGS(slips[i].meant));
    assert_int_equal(word_mistyped(NL, STR("qqqqqqqqq")), 0);
    assert_int_equal(word_mistyped(NL, STR("arst")), 0);
}

static void the_lexicon_holds_together(void **state) {
    (void)state;
    assert_true(lexicon_size() >= 1000);
    for (concept_n c = 0; c < (concept_n)lexicon_size(); c++) {
        const struct concept *k = lexicon_concept(c);
        float sum = 0;
        for (int r = 0; r < RUBRICS; r++) sum += k->rubric[r];
        assert_int_equal(lexicon_by_id(k->id), c);
        assert_true(sum == 0 || (sum > 0.99f && sum < 1.01f));
        assert_true(lexicon_near(c, c) > 0.99f);
        for (int l = 0; l < LANGS_READ; l++) assert_true(k->name[l].n > 0);
        if (k->protected_) assert_int_not_equal(k->profession, 255);
    }
    assert_int_equal(lexicon_by_id(STR("no-such-concept")), NO_CONCEPT);
    assert_int_equal(lexicon_language(STR("fr")), lexicon_by_id(STR("lang-french")));
    assert_int_equal(lexicon_profession(0), lexicon_by_id(STR("nurse")));
    assert_int_equal(lexicon_profession(63), NO_CONCEPT);
    concept_n nurse = lexicon_by_id(STR("nurse")), night = lexicon_by_id(STR("night-nurse"));
    assert_true(lexicon_near(nurse, night) > 0.79f && lexicon_near(night, nurse) < 0.81f);
    assert_true(lexicon_near(nurse, lexicon_by_id(STR("lang-french"))) <= 0);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(texts_become_words),   cmocka_unit_test(words_remember_where_they_stood),
        cmocka_unit_test(compounds_come_apart), cmocka_unit_test(inflected_words_meet),
        cmocka_unit_test(one_slip_is_forgiven), cmocka_unit_test(the_lexicon_holds_together),
    };
    memory = arena_make((size_t)1 << 30);
    int failed = cmocka_run_group_tests(tests, NULL, NULL);
    arena_free(&memory);
    return failed;
}
