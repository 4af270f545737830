/* jobs_world.h -- people and jobs in Ghent for the tests of jobs. */
#ifndef TEST_JOBS_WORLD_H
#define TEST_JOBS_WORLD_H

#include "people_world.h"

#include "base/buf.h"

enum { COORDINATOR_PERSON = 100, MEMBER_PERSON = 101 };

/* Somebody who fits every job here, free on Monday mornings. */
static inline void add_speaker(struct world *w, int64_t id, const char *language) {
    add_helper(w, id, 1, 0);
    world_run(w, str_fmt(&w->arena, "INSERT INTO helper_language(helper, code, level) VALUES (%lld, '%s', 4)", (long long)id, language).s);
}

/* A member of an organisation that was approved, and a coordinator. */
static inline void add_organisation(struct world *w) {
    add_person(w, MEMBER_PERSON);
    add_person(w, COORDINATOR_PERSON);
    add_org(w, 1);
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

#endif
