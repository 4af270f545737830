/* learn_test.c -- what authors corrected is kept without personal data, learnt when it helps, refused when it does not, and undone.
**
** test/understand/clean.tsv is a table that anybody can extend: a text, and what is kept of it.
*/
#include "world.h"

#include <stdio.h>
#include <string.h>
#include <unistd.h>

#include "base/clock.h"
#include "learn/lesson.h"
#include "learn/model.h"
#include "match/prior.h"
#include "match/understand.h"

/* ---- texts without personal data ---- */

static void examples_hold_no_personal_data(void **state) {
    struct world *w = *state;
    struct str rest = world_file(w, "test/understand/clean.tsv"), line, text;
    while (str_next(&rest, '\n', &line)) {
        if (!line.n || line.s[0] == '#') continue;
        assert_true(str_next(&line, '\t', &text) && line.s);
        struct str left = learn_clean(&w->arena, text);
        if (!str_eq(left, line)) fail_msg("\"%.*s\" leaves \"%.*s\"", STR_ARGS(text), STR_ARGS(left));
    }
}

/* ---- jobs, as the jobs room leaves them ---- */

static void begin_jobs(struct world *w) {
    rubric_teach(NULL);
    world_run(w, "INSERT INTO person(id, name, name_fold, email, new_email, phone, lang, roles, state, origin, created, created_day, "
                 "confirmed_day, last_used, mail_off) VALUES (1, 'An', 'an', '', '', '', 0, 4, 1, 1, 0, 0, 0, 0, 0)");
    world_run(w, "INSERT INTO org(id, number, name, name_fold, sector, state, reason, created, created_day, decided) "
                 "VALUES (1, '0123456749', 'Rust', 'rust', 1, 1, '', 0, 0, 0)");
}

enum { DRAFT, OPEN };

static void add_job(struct world *w, int id, const char *title, enum rubric guess, enum rubric rubric, int state) {
    world_run(w, str_fmt(&w->arena, "INSERT INTO job(id, org, author, title, task, experience, skills, languages, studies, paid, place, "
                         "grid, from_day, until_day, people, rubric, rubric_guess, rubric_p, state, created, created_day, closed) VALUES "
                         "(%d, 1, 1, '%s', '', '', '', '', '', 1, 1, 1, 0, 0, 1, %d, %d, 500, %d, 0, 0, 0)",
                         id, title, rubric, guess, state).s);
}

static enum rubric rubric_now(struct world *w, const char *text) {
    struct understood u;
    understand(&w->arena, str_of(text), &u);
    return u.rubric;
}

static struct model_report learnt(struct world *w) {
    struct model_report r;
    assert_int_equal(model_learn(w->store, &r), OK);
    return r;
}

static void what_authors_decided_is_kept_once(void **state) {
    struct world *w = *state;
    size_t fresh = 0;
    begin_jobs(w);
    add_job(w, 1, "Koken, bel Mevr. Peeters op 09 123 45 67", CARE, CATERING, OPEN);
    add_job(w, 2, "Nog niet gelezen", CARE, CARE, DRAFT);
    world_run(w, "INSERT INTO job_item(id, job, kind, concept, need, guess, removed, words) VALUES "
                 "(1, 1, 0, 'cook', 0, 0, 1, 'koken'), (2, 1, 6, 'lang-french', 1, 3, 0, ''), (3, 1, 6, 'lang-dutch', 0, 0, 0, '')");
    assert_int_equal(lessons_gather(w->store, &fresh), OK);
    assert_int_equal(fresh, 1);
    assert_int_equal(world_count(w, "SELECT count(*) FROM lesson"), 1);
    assert_string_equal(world_text(w, "SELECT words FROM lesson").s, "Koken, bel Mevr. … op …\n");
    assert_int_equal(world_count(w, "SELECT count(*) FROM lesson_item"), 2);
    assert_int_equal(world_count(w, "SELECT need FROM lesson_item WHERE concept = 'cook'"), 3);
    assert_int_equal(world_count(w, "SELECT guess FROM lesson_item WHERE concept = 'lang-french'"), 3);
    assert_int_equal(lessons_gather(w->store, &fresh), OK);
    assert_int_equal(fresh, 0);
    world_run(w, "UPDATE job SET rubric = 9 WHERE id = 1");
    assert_int_equal(lessons_gather(w->store, &fresh), OK);
    assert_int_equal(fresh, 1);
    assert_int_equal(world_count(w, "SELECT rubric FROM lesson"), 9);
}

/* ---- learning ---- */

static const char probe[] = "Iemand voor de snoezelkamer op donderdag";

/* Jobs about a word that the shipped model does not place where their authors do. */
static void add_snoezel_jobs(struct world *w, int n) {
    static const char *const titles[] = {"Snoezelen met bewoners", "Hulp in de snoezelruimte", "Snoezelkamer klaarzetten",
                                         "Wie helpt bij het snoezelen", "Begeleiden in de snoezelkamer"};
    for (int i = 0; i < n; i++) {
        const char *title = str_fmt(&w->arena, "%s %d", titles[i % 5 == 4 ? (i / 5) % 5 : i % 5], i).s;
        add_job(w, 100 + i, title, rubric_now(w, title), RECREATION, OPEN);
    }
}

static void what_authors_corrected_is_learnt_and_can_be_undone(void **state) {
    struct world *w = *state;
    begin_jobs(w);
    enum rubric shipped = rubric_now(w, probe);
    assert_int_not_equal(shipped, RECREATION);
    add_snoezel_jobs(w, 50);
    struct model_report r = learnt(w);
    assert_true(r.enough && r.taken);
    assert_int_equal(r.examples, 50);
    assert_int_equal(r.figures.held, 10);
    assert_int_equal(r.figures.held_of[RECREATION], 10);
    assert_true(r.figures.right_after > r.figures.right_before);
    assert_int_equal(rubric_now(w, probe), RECREATION);
    assert_int_equal(rubric_now(w, "Verpleegkundige gezocht voor ons woonzorgcentrum"), CARE);
    model_id undone, counts;
    assert_int_equal(model_undo(w->store, &undone, &counts), OK);
    assert_int_equal(undone.n, r.version.n);
    assert_int_equal(counts.n, 0);
    assert_int_equal(rubric_now(w, probe), shipped);
    assert_int_equal(model_undo(w->store, &undone, &counts), NOT_FOUND);
}

static void a_version_is_the_same_after_a_restart(void **state) {
    struct world *w = *state;
    begin_jobs(w);
    add_snoezel_jobs(w, 50);
    struct model_report r = learnt(w);
    assert_true(r.taken);
    rubric_teach(NULL);
    world_reopen(w);
    assert_int_equal(db_read(w->store, &w->arena, model_load, NULL), OK);
    assert_int_equal(rubric_now(w, probe), RECREATION);
    struct model_report again = learnt(w);
    assert_int_equal(again.fresh, 0);
    assert_true(again.same);
    assert_int_equal(world_count(w, "SELECT count(*) FROM model"), 1);
    rubric_teach(NULL);
}

/* Another process on the same database: it hears of the version by the change log. */
static void running_servers_follow(void **state) {
    struct world *w = *state;
    struct model_report r;
    begin_jobs(w);
    assert_int_equal(model_follow(w->store, &w->arena), OK);
    enum rubric shipped = rubric_now(w, probe);
    add_snoezel_jobs(w, 50);
    r = learnt(w);
    assert_true(r.taken);
    world_run(w, str_fmt(&w->arena, "UPDATE model SET state = 2 WHERE id = %lld", (long long)r.version.n).s);
    world_run(w, "INSERT INTO change(id, kind, item, at) SELECT max(id) + 1, 'model', 0, max(at) FROM change");
    for (int i = 0; i < 100 && rubric_now(w, probe) != shipped; i++) usleep(50000);
    assert_int_equal(rubric_now(w, probe), shipped);
}

static void an_update_that_makes_it_worse_is_refused(void **state) {
    struct world *w = *state;
    begin_jobs(w);
    for (int i = 0; i < 50; i++)  /* what is held back, every fifth, says the contrary of all others */
        add_job(w, 100 + i, str_fmt(&w->arena, "Verpleegkundige gezocht voor de nacht %d", i).s, CARE, i % 5 == 4 ? CARE : OFFICE, OPEN);
    struct model_report r = learnt(w);
    assert_true(r.enough);
    assert_false(r.taken);
    assert_true(r.figures.right_after < r.figures.right_before);
    assert_int_equal(rubric_now(w, "Verpleegkundige gezocht voor de nacht"), CARE);
    assert_int_equal(world_count(w, "SELECT count(*) FROM model WHERE state = 0"), 1);
}

static void a_few_examples_teach_nothing(void **state) {
    struct world *w = *state;
    begin_jobs(w);
    add_snoezel_jobs(w, LEARN_LEAST - 1);
    struct model_report r = learnt(w);
    assert_false(r.enough || r.taken);
    assert_int_equal(r.examples, LEARN_LEAST - 1);
    assert_int_equal(world_count(w, "SELECT count(*) FROM model"), 0);
}

/* Half past three at night in Belgium, so many days from now. */
static void turn_to_night(int days) {
    clock_turn(day_start(day_of(clock_now()) + days) + 3 * SECONDS_AN_HOUR + SECONDS_AN_HOUR / 2);
}

static void a_server_learns_once_a_night_until_somebody_undoes_it(void **state) {
    struct world *w = *state;
    model_id undone, counts;
    begin_jobs(w);
    add_snoezel_jobs(w, 50);
    turn_to_night(1);
    model_tick(w->store, &w->arena);
    assert_int_equal(world_count(w, "SELECT count(*) FROM model"), 1);
    model_tick(w->store, &w->arena);
    add_job(w, 900, "Nog een keer snoezelen", CARE, RECREATION, OPEN);
    model_tick(w->store, &w->arena);
    assert_int_equal(world_count(w, "SELECT count(*) FROM model"), 1);
    turn_to_night(1);
    model_tick(w->store, &w->arena);
    assert_int_equal(world_count(w, "SELECT count(*) FROM model"), 2);
    assert_int_equal(model_undo(w->store, &undone, &counts), OK);
    world_run(w, "UPDATE model SET state = 2");
    turn_to_night(1);
    model_tick(w->store, &w->arena);
    assert_int_equal(world_count(w, "SELECT count(*) FROM model"), 2);
    rubric_teach(NULL);
}

static void damaged_tables_are_refused(void **state) {
    struct world *w = *state;
    struct taught *t = arena_new(&w->arena, struct taught), *back = arena_new(&w->arena, struct taught);
    t->scale = 0.5f;
    t->weight[7][CARE] = -3, t->weight[MODEL_ROWS - 1][RECREATION] = 127;
    struct str bytes = learn_pack(&w->arena, t);
    assert_true(learn_unpack(bytes, back));
    assert_memory_equal(t, back, sizeof *t);
    assert_false(learn_unpack(str_sub(bytes, 0, bytes.n - 1), back));
    assert_false(learn_unpack(STR(""), back));
}

/* ---- the prior ---- */

static float share_of(struct world *w, enum rubric r) {
    struct understood u;
    understand(&w->arena, STR(""), &u);
    return u.p[r];
}

static void the_prior_is_a_setting(void **state) {
    struct world *w = *state;
    struct setting *const settings[] = {&rubric_prior, &rubric_prior_percent};
    struct str why = STR("");
    assert_int_equal(settings_load(settings, COUNT(settings), NULL, &w->arena, &why), OK);
    assert_true(rubric_prior_use(&w->arena, &why));
    float care = share_of(w, CARE);
    assert_true(care > share_of(w, SPORT));
    setting_set(&rubric_prior_percent, STR("0"), "test");
    assert_true(rubric_prior_use(&w->arena, &why));
    assert_true(share_of(w, CARE) - share_of(w, SPORT) < 1e-6f && share_of(w, SPORT) - share_of(w, CARE) < 1e-6f);
    setting_set(&rubric_prior_percent, STR("50"), "test");
    setting_set(&rubric_prior, STR("care 1, sport 50, logistics 1, social 1, cleaning 1, office 1, catering 1, medical-science 1, "
                                   "technical 1, recreation 1"), "test");
    assert_true(rubric_prior_use(&w->arena, &why));
    assert_true(share_of(w, SPORT) > share_of(w, CARE));
    static const char *const wrong[] = {"care 1", "care", "care 1, care 1", "nothing 3", "care 0", "care 1x", ""};
    for (size_t i = 0; i < COUNT(wrong); i++) {
        setting_set(&rubric_prior, str_of(wrong[i]), "test");
        why = STR("");
        assert_false(rubric_prior_use(&w->arena, &why));
        assert_true(why.n > 0);
    }
    assert_int_equal(settings_load(settings, COUNT(settings), NULL, &w->arena, &why), OK);
    assert_true(rubric_prior_use(&w->arena, &why));
    assert_true(share_of(w, CARE) - care < 1e-6f);
}

#define TESTS(T) \
    T(examples_hold_no_personal_data), T(what_authors_decided_is_kept_once), T(what_authors_corrected_is_learnt_and_can_be_undone), \
    T(a_version_is_the_same_after_a_restart), T(running_servers_follow), T(an_update_that_makes_it_worse_is_refused), \
    T(a_few_examples_teach_nothing), T(a_server_learns_once_a_night_until_somebody_undoes_it), \
    T(damaged_tables_are_refused), T(the_prior_is_a_setting)

int main(void) {
    const struct CMUnitTest sqlite[] = {TESTS(WORLD_TEST)}, postgres[] = {TESTS(WORLD_TEST_POSTGRES)};
    return WORLD_RUN(sqlite, postgres);
}
