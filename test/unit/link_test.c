/* link_test.c -- ESCO's CSV files, the file made of them, and titles linked to concepts.
**
** test/esco has a classification of six concepts in ESCO's layout, written for this test.
*/
#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <string.h>

#include <cmocka.h>

#include "match/esco.h"
#include "match/esco_file.h"
#include "match/lexicon_facts.h"
#include "match/link.h"

static struct arena memory;
static struct esco esco;
static struct str file;            /* of test/esco */
static struct link_base *base;

static struct str read_file(const char *path) {
    enum { ROOM = 1 << 16 };
    FILE *f = fopen(path, "rb");
    assert_non_null(f);
    char *s = arena_alloc(&memory, ROOM);
    size_t n = fread(s, 1, ROOM, f);
    fclose(f);
    return (struct str){s, n};
}

static int make_base(void **state) {
    static const char *const kinds[] = {"occupations", "ISCOGroups"};
    (void)state;
    memory = arena_make((size_t)1 << 30);
    for (int l = 0; l < LANGS_READ; l++) {
        for (size_t k = 0; k < COUNT(kinds); k++) {
            struct str code = lang_code((enum lang)l), why;
            const char *path = str_fmt(&memory, "test/esco/%s_%.*s.csv", kinds[k],
                                       STR_ARGS(code)).s;
            struct str csv = read_file(path);
            assert_int_equal(esco_add_csv(&memory, &esco, csv, (enum lang)l, &why), OK);
        }
    }
    file = esco_write(&memory, &esco);
    assert_int_equal(link_open(&memory, file, &base), OK);
    return 0;
}

static int free_base(void **state) {
    (void)state;
    arena_free(&memory);
    return 0;
}

/* ---- CSV ---- */

static void assert_row(struct str *rest, const char *a, const char *b) {
    struct str cell[2];
    size_t n;
    assert_true(esco_csv_row(&memory, rest, cell, COUNT(cell), &n));
    assert_int_equal(n, 2);
    assert_true(str_eq(cell[0], str_of(a)));
    assert_true(str_eq(cell[1], str_of(b)));
}

static void csv_cells_may_hold_commas_lines_and_marks(void **state) {
    struct str rest = STR("a,b\r\n\"c,d\",\"e\nf\"\n\"say \"\"yes\"\"\",\"\"\rx,y,third");
    (void)state;
    assert_row(&rest, "a", "b");
    assert_row(&rest, "c,d", "e\nf");
    assert_row(&rest, "say \"yes\"", "");
    assert_row(&rest, "x", "y");
    assert_int_equal(rest.n, 0);
}

static void an_open_mark_is_refused(void **state) {
    struct esco e = {0};
    struct str why = STR("");
    (void)state;
    struct str csv = STR("conceptUri,preferredLabel\nurn:x,\"never closed\nurn:y,z");
    assert_int_equal(esco_add_csv(&memory, &e, csv, NL, &why), INVALID);
    assert_true(str_find(why, STR("quotation mark")) < why.n);
}

static void other_files_are_refused(void **state) {
    static const struct str wrong[] = {STR(""), STR("uri,label\nx,y\n"), STR("conceptUri\nx\n"),
                                       STR("conceptUri,preferredLabel\nx,\xff\xfe\n")};
    (void)state;
    for (size_t i = 0; i < COUNT(wrong); i++) {
        struct esco e = {0};
        struct str why = STR("");
        assert_int_equal(esco_add_csv(&memory, &e, wrong[i], NL, &why), INVALID);
        assert_true(why.n > 0);
        assert_int_equal(e.concepts, 0);
    }
}

/* ---- what was read ---- */

static size_t count_texts(const char *uri, enum lang lang, bool labels) {
    size_t n = 0;
    for (size_t i = 0; i < esco.texts; i++) {
        const struct esco_text *t = &esco.text[i];
        n += t->lang == lang && t->is_label == labels &&
             str_eq(esco.concept[t->concept].uri, str_of(uri));
    }
    return n;
}

static void languages_meet_in_one_concept(void **state) {
    (void)state;
    assert_int_equal(esco.concepts, 6);
    assert_true(str_eq(esco.concept[0].name[NL], STR("verpleegkundige")));
    assert_true(str_eq(esco.concept[0].name[DE], STR("Krankenpfleger/Krankenpflegerin")));
    assert_int_equal(count_texts("urn:test:nurse", NL, true), 5);   /* hidden label included */
    assert_int_equal(count_texts("urn:test:nurse", NL, false), 2);  /* sentences */
    assert_int_equal(count_texts("urn:test:C51", FR, true), 1);
}

static void labels_that_say_the_same_are_one(void **state) {
    struct esco e = {0};
    struct str why, csv = STR("conceptUri,preferredLabel,altLabels\nurn:x,"
                              "Électricien / Électricienne,\"ELECTRICIEN\nélectricien\n\nplombier\"\n");
    (void)state;
    assert_int_equal(esco_add_csv(&memory, &e, csv, FR, &why), OK);
    assert_int_equal(e.texts, 2);
    assert_true(str_eq(e.text[0].words, STR("electricien")));
    assert_true(str_eq(e.text[1].words, STR("plombier")));
}

/* ---- links ---- */

static struct link best_of(enum lang lang, const char *title) {
    struct link best[3];
    size_t n = link_title(&memory, base, lang, str_of(title), best, COUNT(best));
    assert_int_equal(n, COUNT(best));
    assert_true(best[0].score >= best[1].score && best[1].score >= best[2].score);
    return best[0];
}

static void every_label_finds_its_concept(void **state) {
    (void)state;
    for (size_t i = 0; i < esco.texts; i++) {
        const struct esco_text *t = &esco.text[i];
        if (!t->is_label) continue;
        struct link best = best_of(t->lang, str_copy(&memory, t->words).s);
        assert_true(str_eq(best.uri, esco.concept[t->concept].uri));
    }
}

static void variants_find_their_concept(void **state) {
    static const struct { enum lang lang; const char *title, *uri, *label; } cases[] = {
        {NL, "Verpleegkundigen voor de nacht (m/v/x)", "urn:test:nurse", "verpleegkundige"},
        {FR, "Cuisinière en chef", "urn:test:cook", "cuisinier/cuisinière"},
        {DE, "Kraftfahrer*in", "urn:test:driver", "Fahrer/Fahrerin"},
        {EN, "hospital preist", "urn:test:priest", "minister of religion"},
        {NL, "night nurse", "urn:test:nurse", "verpleegkundige"},  /* a label of another language */
    };
    (void)state;
    for (size_t i = 0; i < COUNT(cases); i++) {
        struct link best = best_of(cases[i].lang, cases[i].title);
        assert_true(str_eq(best.uri, str_of(cases[i].uri)));
        assert_true(str_eq(best.label, str_of(cases[i].label)));
    }
}

static void chances_of_all_concepts_sum_to_one(void **state) {
    struct link all[LINKS_MAX];
    float sum = 0;
    (void)state;
    size_t n = link_title(&memory, base, NL, STR("kok"), all, LINKS_MAX);
    assert_int_equal(n, link_concepts(base));
    for (size_t i = 0; i < n; i++) sum += all[i].score;
    assert_true(sum > 0.999f && sum < 1.001f);
}

static void nothing_known_finds_nothing(void **state) {
    static const char *const titles[] = {"", "   ", "🙂", "???", "日本語", "ξψ"};
    struct link best[10];
    (void)state;
    for (size_t i = 0; i < COUNT(titles); i++)
        assert_int_equal(link_title(&memory, base, NL, str_of(titles[i]), best, COUNT(best)), 0);
}

static void a_long_title_is_read_in_part(void **state) {
    enum { N = 100000 };
    char *title = arena_alloc(&memory, N + 1);
    struct link best[1];
    (void)state;
    for (size_t i = 0; i < N; i++) title[i] = "kok "[i % 4];
    assert_int_equal(link_title(&memory, base, NL, (struct str){title, N}, best, 1), 1);
    assert_true(str_eq(best[0].uri, STR("urn:test:cook")));
}

/* ---- the file ---- */

static void the_same_texts_give_the_same_file(void **state) {
    (void)state;
    struct str again = esco_write(&memory, &esco);
    assert_true(str_eq(again, file));
}

static void damaged_files_are_refused(void **state) {
    struct link_base *none = NULL;
    char *copy = arena_alloc(&memory, file.n);
    struct esco_head *head = (void *)copy;
    (void)state;
    assert_int_equal(link_open(&memory, STR(""), &none), INVALID);
    assert_int_equal(link_open(&memory, str_sub(file, 0, file.n - 8), &none), INVALID);
    memcpy(copy, file.s, file.n);
    head->version++;
    assert_int_equal(link_open(&memory, (struct str){copy, file.n}, &none), INVALID);
    memcpy(copy, file.s, file.n);
    head->concepts++;
    assert_int_equal(link_open(&memory, (struct str){copy, file.n}, &none), INVALID);
    assert_null(none);
}

/* Every place that a concept or label points to is turned outward in its turn. */
static void places_outside_are_refused(void **state) {
    struct link_base *none = NULL;
    char *copy = arena_alloc(&memory, file.n);
    const struct esco_head *head = (const void *)file.s;
    struct esco_layout at = esco_layout(head);
    (void)state;
    memcpy(copy, file.s, file.n);
    for (size_t i = 0; i < sizeof(struct esco_row) / sizeof(uint32_t); i++) {
        uint32_t *number = (uint32_t *)(void *)(copy + at.row) + i, kept = *number;
        *number = UINT32_MAX - 3;
        assert_int_equal(link_open(&memory, (struct str){copy, file.n}, &none), INVALID);
        *number = kept;
    }
    struct esco_label *label = (void *)(copy + at.label);
    label[head->labels - 1].words.n = head->bytes;
    assert_int_equal(link_open(&memory, (struct str){copy, file.n}, &none), INVALID);
}

/* ---- the lexicon's own figures ---- */

static void the_lexicon_is_whole(void **state) {
    struct lexicon_facts facts;
    size_t kinds = 0, labels[LANGS_READ] = {0};
    (void)state;
    lexicon_count(&memory, &facts);
    for (int k = 0; k < CONCEPT_KINDS; k++) kinds += facts.kind[k];
    assert_int_equal(kinds, lexicon_size());
    for (concept_n c = 0; c < (concept_n)lexicon_size(); c++) {
        assert_int_equal(lexicon_fault(&memory, &facts, c).n, 0);
        for (int l = 0; l < LANGS_READ; l++) labels[l] += facts.labels_of[c][l];
    }
    for (int l = 0; l < LANGS_READ; l++) assert_int_equal(labels[l], facts.labels[l]);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(csv_cells_may_hold_commas_lines_and_marks),
        cmocka_unit_test(an_open_mark_is_refused),
        cmocka_unit_test(other_files_are_refused),
        cmocka_unit_test(languages_meet_in_one_concept),
        cmocka_unit_test(labels_that_say_the_same_are_one),
        cmocka_unit_test(every_label_finds_its_concept),
        cmocka_unit_test(variants_find_their_concept),
        cmocka_unit_test(chances_of_all_concepts_sum_to_one),
        cmocka_unit_test(nothing_known_finds_nothing),
        cmocka_unit_test(a_long_title_is_read_in_part),
        cmocka_unit_test(the_same_texts_give_the_same_file),
        cmocka_unit_test(damaged_files_are_refused),
        cmocka_unit_test(places_outside_are_refused),
        cmocka_unit_test(the_lexicon_is_whole),
    };
    return cmocka_run_group_tests(tests, make_base, free_base);
}
