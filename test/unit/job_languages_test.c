/* job_languages_test.c -- the same job finds the same people, in whatever language it is written.
**
** test/understand/jobs.txt has jobs in four languages; the people are those of the benches, drawn from the tables of the demo. Of the
** fifty best for a job in one language nine in ten must be among the fifty best for the same job in each other one.
*/
#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>

#include <cmocka.h>

#include "../../bench/crowd.h"
#include "base/arena.h"
#include "jobs/job.h"
#include "places/places.h"

enum { PEOPLE = 100000, BEST = 50, FOUND_LEAST = 20, JOBS_LEAST = 12, EVERY_DAY = 0x0FFFFFFF };

static struct arena memory;
static struct pool *pool;
static int jobs, wrong;

struct best { struct ask ask; int64_t id[BEST]; size_t n; enum rubric rubric; };

static struct str read_jobs(void) {
    FILE *f = fopen("test/understand/jobs.txt", "rb");
    assert_non_null(f);
    char *text = arena_alloc(&memory, 1 << 20);
    size_t n = fread(text, 1, 1 << 20, f);
    fclose(f);
    return (struct str){text, n};
}

static void make_pool(void) {
    struct crowd *crowd = crowd_new(&memory);
    pool = pool_new();
    struct pool_fill *f = pool_fill_begin(pool);
    for (int64_t id = 1; id <= PEOPLE; id++) {
        struct card card;
        crowd_helper(crowd, id, &card);
        pool_fill_add(f, &card);
    }
    pool_fill_end(f);
}

static struct str cell(struct str *line) {
    struct str c = {0};
    str_next(line, '|', &c);
    return str_trim(c);
}

/* Whoever the job finds, asked as jobs are: in Ghent, for volunteers, at any time. */
static struct best find(struct str line) {
    const struct place *ghent = NULL;
    struct job j = {.form = {.paid = 1, .grid = EVERY_DAY, .from = CROWD_TODAY, .until = CROWD_TODAY + 30}};
    struct understood u;
    struct best b;
    struct fit fit[BEST];
    assert_int_equal(places_find(STR("9000"), NL, &ghent, 1), 1);
    j.form.place = ghent->key;
    j.form.title = cell(&line), j.form.task = cell(&line), j.form.experience = cell(&line);
    j.form.languages = cell(&line), j.form.studies = cell(&line);
    understand(&memory, job_text(&memory, &j.form), &u);
    struct job_item *items = arena_array(&memory, struct job_item, u.n);
    size_t n = 0;
    for (size_t i = 0; i < u.n; i++) /* times of the week are no items of a job */
        if (u.found[i].kind != TIME)
            items[n++] = (struct job_item){.concept = u.found[i].concept, .kind = u.found[i].kind, .need = u.found[i].need};
    j.rubric = b.rubric = u.rubric;
    job_ask_of(&j, items, n, &b.ask);
    b.ask.years = (uint8_t)u.years, b.ask.today = CROWD_TODAY, b.ask.most_asked = 3;
    b.n = pool_rank(pool, &b.ask, &usual_weights, fit, BEST);
    for (size_t i = 0; i < b.n; i++) b.id[i] = fit[i].id;
    return b;
}

static size_t shared(const struct best *a, const struct best *b) {
    size_t n = 0;
    for (size_t i = 0; i < a->n; i++)
        for (size_t k = 0; k < b->n; k++) n += a->id[i] == b->id[k];
    return n;
}

/* What each language was taken to ask, for whoever has to mend it. */
static void tell(const char *code, const struct best *b, size_t n) {
    fprintf(stderr, "    %s: %zu of %zu as in Dutch; %.*s, %d years, works %x;", code, n, b->n, STR_ARGS(rubric_id(b->rubric)),
            b->ask.years, b->ask.works);
    for (size_t i = 0; i < b->ask.n_must_speak; i++)
        fprintf(stderr, " must:%.*s", STR_ARGS(lexicon_concept(b->ask.must_speak[i].language)->id));
    for (size_t i = 0; i < b->ask.n_plus_speak; i++)
        fprintf(stderr, " plus:%.*s", STR_ARGS(lexicon_concept(b->ask.plus_speak[i].language)->id));
    for (size_t i = 0; i < b->ask.n_wants; i++)
        fprintf(stderr, " %s%.*s", b->ask.wants[i].weight < 1 ? "plus:" : "", STR_ARGS(lexicon_concept(b->ask.wants[i].concept)->id));
    fprintf(stderr, "\n");
}

static void compare(struct str name, const struct best best[LANGS_READ]) {
    static const char *const codes[] = {[NL] = "nl", [FR] = "fr", [EN] = "en", [DE] = "de"};
    bool same = true;
    for (int a = 0; a < LANGS_READ; a++)
        for (int b = 0; b < LANGS_READ; b++)
            same &= best[a].n >= FOUND_LEAST && 10 * shared(&best[a], &best[b]) >= 9 * best[a].n;
    jobs++;
    if (same) return;
    wrong++;
    fprintf(stderr, "%.*s: not the same people\n", STR_ARGS(name));
    for (int l = 0; l < LANGS_READ; l++) tell(codes[l], &best[l], shared(&best[l], &best[NL]));
}

static void the_same_job_in_four_languages_finds_the_same_people(void **state) {
    struct str rest = read_jobs(), line, name = {0}, code;
    struct best best[LANGS_READ];
    int seen = 0;
    enum lang lang;
    (void)state;
    make_pool();
    while (str_next(&rest, '\n', &line)) {
        if (!line.n || line.s[0] == '#') continue;
        str_next(&line, ' ', &code);
        if (str_eq(code, STR("job"))) {
            name = line, seen = 0;
            continue;
        }
        assert_true(lang_from_code(code, &lang));
        best[lang] = find(line);
        seen |= 1 << lang;
        if (seen == (1 << LANGS_READ) - 1) compare(name, best);
    }
    assert_true(jobs >= JOBS_LEAST);
    assert_int_equal(wrong, 0);
    pool_free(pool);
}

int main(void) {
    const struct CMUnitTest tests[] = {cmocka_unit_test(the_same_job_in_four_languages_finds_the_same_people)};
    memory = arena_make((size_t)1 << 30);
    int failed = cmocka_run_group_tests(tests, NULL, NULL);
    arena_free(&memory);
    return failed;
}
