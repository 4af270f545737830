/* job.h -- jobs: what an organisation asks in its own words, and what was understood of it.
**
** A job is written as free text, saved as a draft, read by the engine (match/understand.h), checked by its author, and opened.
** What the program thought stays beside what the author made of it: the difference is what later learning uses. The public
** sees a job when it is open and its organisation approved.
*/
#ifndef JOBS_JOB_H
#define JOBS_JOB_H

#include "base/setting.h"
#include "match/pool.h"
#include "match/understand.h"
#include "people/open_need.h"
#include "people/org.h"
#include "people/person.h"
#include "people/quotes.h"
#include "web/web.h"

enum job_state { JOB_DRAFT, JOB_OPEN, JOB_FILLED, JOB_CLOSED };
enum { GUESS_AUTHOR = 3 };            /* job_item.guess: the author added it */

struct job_form { struct str title, task, experience, skills, languages, studies; int64_t paid, place, grid, people;
                  day_n from, until; };

struct job {
    job_id id;
    org_id org;
    person_id author;
    struct str org_name;
    int64_t sector;
    struct job_form form;
    enum rubric rubric, guess;
    int confidence;                   /* of the guess, per thousand */
    enum job_state state;
    int64_t years;                    /* of experience asked; 0 not said */
    time_s created;
    bool org_approved;
};

struct job_item {
    job_item_id id;
    concept_n concept;                /* NO_CONCEPT when this build does not know it any more */
    enum concept_kind kind;
    enum need need;
    bool removed;
    struct str words;
};

struct job_guess { enum rubric rubric; int p; };

/* Saves a draft and what was understood of it. */
enum status job_create(struct db *db, const struct caller *by, const struct job_form *f, job_id *ret);
/* Changes the text and reads it anew; what the author added or took away stays so. */
enum status job_change(struct db *db, const struct caller *by, job_id id, const struct job_form *f);
/* The job, for a member of its organisation or a coordinator; NOT_FOUND for everybody else. */
enum status job_of(struct db *db, const struct caller *by, job_id id, struct job *ret);
/* The job as the public may see it. */
enum status job_public(struct db *db, job_id id, struct job *ret);
/* The job whoever asks, for links that prove themselves. */
enum status job_any(struct db *db, job_id id, struct job *ret);
void job_items(struct db *db, job_id id, struct job_item **ret, size_t *ret_n);
/* The words of its text from which each thing was read. */
void job_quotes(struct db *db, job_id id, struct quotes *ret);
void job_guesses(struct db *db, job_id id, struct job_guess **ret, size_t *ret_n);

/* Corrections of the author, kept beside the guess. */
enum status job_item_remove(struct db *db, const struct caller *by, job_id id, job_item_id item);
enum status job_item_need(struct db *db, const struct caller *by, job_id id, job_item_id item, enum need need);
enum status job_item_add(struct db *db, const struct caller *by, job_id id, concept_n concept, enum need need);
enum status job_rubric_set(struct db *db, const struct caller *by, job_id id, enum rubric rubric);
enum status job_set_state(struct db *db, const struct caller *by, job_id id, enum job_state state);

/* All the text of a job, the way it is read: the fields one below the other. */
struct str job_text(struct arena *a, const struct job_form *f);
/* What the pool is asked for this job today. `not_these` (those who were invited already) is the caller's. */
void job_ask(struct db *db, const struct job *j, struct ask *ret);
/* The same of a job with these items, wherever they come from. */
void job_ask_of(const struct job *j, const struct job_item *items, size_t n, struct ask *ret);

bool job_item_protected(const struct job_item *item);   /* a legally protected profession */

extern struct setting job_most_asked;
extern const struct options job_rubrics, job_paid;
/* Open jobs, for whoever brings needs to people. */
extern const struct need_source job_needs;
extern const struct feature job_feature;

#endif
