/* overlay_test.c -- what coordinators change in the lexicon acts on understanding, and nothing else changes. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "match/spot.h"
#include "match/stanza.h"
#include "match/understand.h"

static struct arena memory;

static struct understood read(const char *text) {
    struct understood u;
    understand(&memory, str_of(text), &u);
    return u;
}

static bool finds(const char *text, const char *id) {
    struct understood u = read(text);
    for (size_t i = 0; i < u.n; i++)
        if (str_eq(lexicon_concept(u.found[i].concept)->id, str_of(id))) return true;
    return false;
}

static const char sawdust[] = "kind task\nrubric recreation\nwork care\nnl zaagselen ; begeleiden in de zaagselruimte\n"
                              "fr accompagner en salle de sciure\nen sawdust room session\nde Sägemehl begleiten\n";

static void use(const struct overlay_entry *all, size_t n) {
    overlay_use(all, n);
}

static int as_shipped(void **state) {
    (void)state;
    overlay_use(NULL, 0);
    return 0;
}

static void an_added_concept_is_found_in_four_languages(void **state) {
    (void)state;
    float before = read("Zaagselen").p[RECREATION];
    assert_false(finds("Wie helpt bij het zaagselen?", "sawdust-session"));
    use(&(struct overlay_entry){STR("sawdust-session"), str_of(sawdust), false}, 1);
    assert_true(finds("Wie helpt bij het zaagselen?", "sawdust-session"));
    assert_true(finds("Wie wil begeleiden in onze zaagselruimte?", "sawdust-session"));
    assert_true(finds("Nous cherchons quelqu'un pour accompagner en salle de sciure.", "sawdust-session"));
    assert_true(finds("We need help for a sawdust room session.", "sawdust-session"));
    assert_true(read("Zaagselen").p[RECREATION] > before);
    const struct concept *c = lexicon_concept(lexicon_by_id(STR("sawdust-session")));
    assert_int_equal(c->kind, TASK);
    assert_int_equal(c->works, 1 << WORK_CARE);
    assert_true(str_eq(c->name[NL], STR("zaagselen")));
}

static void a_retired_concept_keeps_its_number_and_name(void **state) {
    (void)state;
    use(&(struct overlay_entry){STR("sawdust-session"), str_of(sawdust), false}, 1);
    concept_n c = lexicon_by_id(STR("sawdust-session"));
    use(&(struct overlay_entry){STR("sawdust-session"), str_of(sawdust), true}, 1);
    assert_false(finds("Wie helpt bij het zaagselen?", "sawdust-session"));
    assert_int_equal(lexicon_by_id(STR("sawdust-session")), c);
    use(NULL, 0);
    assert_int_equal(lexicon_by_id(STR("sawdust-session")), c);
    assert_true(str_eq(lexicon_concept(c)->name[NL], STR("zaagselen")));
    use(&(struct overlay_entry){STR("another-one"), STR("kind skill\nnl zaagsel blazen"), false}, 1);
    assert_int_equal(lexicon_by_id(STR("sawdust-session")), c);
    assert_int_not_equal(lexicon_by_id(STR("another-one")), c);
    assert_true(finds("zaagsel blazen", "another-one"));
}

static void labels_that_were_written_replace_those_of_the_build(void **state) {
    (void)state;
    assert_true(finds("We zoeken een kok.", "cook"));
    use(&(struct overlay_entry){STR("cook"), STR("nl fornuisheld"), false}, 1);
    assert_false(finds("We zoeken een kok.", "cook"));
    assert_true(finds("We zoeken een fornuisheld.", "cook"));
    assert_true(finds("Nous cherchons un cuisinier.", "cook")); /* another language keeps its labels */
    assert_true(str_eq(lexicon_concept(lexicon_by_id(STR("cook")))->name[NL], STR("fornuisheld")));
    use(NULL, 0);
    assert_true(finds("We zoeken een kok.", "cook"));
    assert_false(finds("We zoeken een fornuisheld.", "cook"));
}

static void a_coordinators_label_wins(void **state) {
    (void)state;
    static const struct overlay_entry both[] = {{STR("stove-hero"), STR("kind occupation\nrubric sport\nnl kok"), false}};
    use(both, 1);
    assert_true(finds("We zoeken een kok.", "stove-hero"));
    assert_false(finds("We zoeken een kok.", "cook"));
}

static void rubrics_works_and_parents_change_too(void **state) {
    (void)state;
    concept_n cook = lexicon_by_id(STR("cook"));
    int isco = lexicon_concept(cook)->isco;
    use(&(struct overlay_entry){STR("cook"), STR("rubric sport\nwork none\nparent nurse"), false}, 1);
    const struct concept *c = lexicon_concept(cook);
    assert_true(c->rubric[SPORT] > 0.99f && c->rubric[CATERING] <= 0);
    assert_int_equal(c->works, 0);
    assert_int_equal(c->parent, lexicon_by_id(STR("nurse")));
    assert_int_equal(c->isco, isco);
    assert_true(lexicon_near(cook, lexicon_by_id(STR("nurse"))) > 0.79f);
    assert_true(finds("We zoeken een kok.", "cook"));
}

static void times_can_be_renamed(void **state) {
    (void)state;
    assert_int_equal(read("Verpleegkundige op zaterdag").grid, 15u << 20);
    use(&(struct overlay_entry){STR("saturday"), STR("nl zetterdag"), false}, 1);
    assert_int_equal(read("Verpleegkundige op zetterdag").grid, 15u << 20);
    assert_int_equal(read("Verpleegkundige op zaterdag").grid, 0);
}

static void the_owner_of_a_label_is_known(void **state) {
    (void)state;
    concept_n cook = lexicon_by_id(STR("cook"));
    assert_int_equal(label_owner(&memory, NL, STR("Kok")), cook);
    assert_int_equal(label_owner(&memory, NL, STR("zaagselblazer")), NO_CONCEPT);
    assert_int_equal(label_owner(&memory, NL, STR("")), NO_CONCEPT);
    use(&(struct overlay_entry){STR("cook"), STR("nl zaagselblazer van beroep"), false}, 1);
    assert_int_equal(label_owner(&memory, NL, STR("zaagselblazer van beroep")), cook);
    assert_int_equal(label_owner(&memory, NL, STR("zaagselblazer")), NO_CONCEPT);
    assert_int_equal(label_owner(&memory, NL, STR("kok")), NO_CONCEPT);
}

static void faulty_stanzas_are_left_out(void **state) {
    (void)state;
    static const char *const lines[] = {"kind giraffe", "rubric care 7", "rubric 0.3", "work sleeping", "grid someday", "isco 12",
                                        "isco abcd", "protected by law", "parent", "colour red", "code"};
    for (size_t i = 0; i < COUNT(lines); i++) {
        struct stanza s;
        struct str why = STR("");
        assert_false(stanza_read(&memory, str_of(lines[i]), &s, &why));
        assert_true(why.n > 0);
    }
    use(&(struct overlay_entry){STR("cook"), STR("nl ketelroerder\nkind giraffe"), false}, 1);
    assert_true(finds("We zoeken een kok.", "cook"));
}

int main(void) {
#define T(test) cmocka_unit_test_setup_teardown(test, as_shipped, as_shipped)
    const struct CMUnitTest tests[] = {
        T(an_added_concept_is_found_in_four_languages), T(a_retired_concept_keeps_its_number_and_name),
        T(labels_that_were_written_replace_those_of_the_build), T(a_coordinators_label_wins), T(rubrics_works_and_parents_change_too),
        T(times_can_be_renamed), T(the_owner_of_a_label_is_known), T(faulty_stanzas_are_left_out),
    };
    memory = arena_make((size_t)1 << 30);
    int failed = cmocka_run_group_tests(tests, NULL, NULL);
    arena_free(&memory);
    return failed;
}
