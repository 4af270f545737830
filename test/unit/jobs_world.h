/* jobs_world.h -- people and jobs in Ghent for the tests of jobs. */
#ifndef TEST_JOBS_WORLD_H
#define TEST_JOBS_WORLD_H

#include "world.h"

#include "base/buf.h"
#include "people/helper_pool.h"
#include "places/places.h"

enum { COORDINATOR_PERSON = 100, MEMBER_PERSON = 101 };

static inline void add_person(struct world *w, int64_t id) {
    world_run(w, str_fmt(&w->arena, "INSERT INTO person(id, name, name_fold, email, email_key, new_email, phone, lang, roles, state, "
        "origin, created, created_day, confirmed_day, last_used, mail_off) VALUES (%lld, 'Somebody', 'somebody', 'p%lld@example.be', "
        "'p%lld@example.be', '', '', 2, 2, 1, 1, 0, 0, 0, 0, 0)", (long long)id, (long long)id, (long long)id).s);
}

static inline int64_t ghent(void) {
    const struct place *place = NULL;
    assert_int_equal(places_find(STR("9000"), NL, &place, 1), 1);
    return place->key;
}

/* Somebody who fits every job here: they agreed to matching, and are free on Monday mornings. */
static inline void add_helper(struct world *w, int64_t id, const char *language) {
    add_person(w, id);
    world_run(w, str_fmt(&w->arena, "INSERT INTO helper(id, step, works, works_other, education, professions, experience, paid, place, "
        "radius, grid, from_day, until_day, hours, years, paused_until, changed) VALUES (%lld, 4, 8, '', 0, 0, '', 3, %lld, 30, 1, 0, 0, "
        "0, 0, 0, 0)", (long long)id, (long long)ghent()).s);
    world_run(w, str_fmt(&w->arena, "INSERT INTO helper_language(helper, code, level) VALUES (%lld, '%s', 4)", (long long)id, language).s);
    world_run(w, str_fmt(&w->arena, "INSERT INTO consent(id, person, kind, version, lang, given, at) "
        "VALUES (%lld, %lld, 'matching', 1, 2, 1, 0)", (long long)id, (long long)id).s);
}

/* A member of an organisation that was approved, and a coordinator. */
static inline void add_organisation(struct world *w) {
    add_person(w, MEMBER_PERSON);
    add_person(w, COORDINATOR_PERSON);
    world_run(w, "INSERT INTO org(id, number, name, name_fold, sector, state, reason, created, created_day, decided) "
                 "VALUES (1, '0', 'House', 'house', 1, 1, '', 0, 0, 0)");
}

/* Open jobs of that organisation: the columns, and a row of values. */
static const char job_columns[] =
    "INSERT INTO job(id, org, author, title, task, experience, skills, languages, studies, paid, place, grid, from_day, until_day, people, "
    "rubric, rubric_guess, rubric_p, state, created, created_day, closed) VALUES ";

static inline void put_job(struct buf *b, int64_t id) {
    buf_fmt(b, "(%lld, 1, %d, 'A job', 'Something', '', '', '', '', 1, %lld, 1, 0, 0, 9, 0, 0, 0, 1, 0, 0, 0)", (long long)id,
            MEMBER_PERSON, (long long)ghent());
}

static inline struct buf statement(struct world *w, const char *columns) {
    struct buf b = buf_make(&w->arena, 0);
    buf_str(&b, str_of(columns));
    return b;
}

static inline void add_job(struct world *w, int64_t id) {
    struct buf b = statement(w, job_columns);
    put_job(&b, id);
    world_run(w, buf_view(&b).s);
}

static inline void fill_helper_pool(struct world *w) {
    struct arena a = arena_make(0);
    assert_int_equal(helper_pool_start(w->store, &a), OK);
    arena_free(&a);
}

#endif
