/* wave.h -- Inzet invites by itself: the best first, then, after a pause, the next, until all places are taken.
**
** How many it asks at once follows from how often people said yes to such jobs before: with two places free and one yes in
** four, eight people are asked. Those who were asked a short while ago and have not answered yet count as asked.
*/
#ifndef JOBS_WAVE_H
#define JOBS_WAVE_H

#include "jobs/job.h"

enum wave_stop { WAVE_RUNS, WAVE_BY_HAND, WAVE_FILLED, WAVE_NOBODY_LEFT, WAVE_CLOSED };

struct wave {
    int hours;                 /* between two waves */
    time_s next;               /* 0: it stopped */
    int waves, asked;          /* so far */
    enum wave_stop stopped;
};

/* What became of invitations for jobs of a rubric in the last half year; those that can still be answered are not known yet. */
struct answer_rate { int64_t asked, yes; };
struct answer_rate wave_rate_of(struct db *db, int64_t rubric, time_s now);
/* The share that says yes: 1 in 4 as long as nothing is known, and then ever more what was seen (Laplace's rule with that prior). */
double wave_share(struct answer_rate rate);
/* How many to ask for `free` places when `waiting` people were just asked; 0 .. WAVE_MAX. */
enum { WAVE_MAX = 50 };
int wave_size(int free, struct answer_rate rate, int waiting);

/* Begins, or goes on with another pause. The first people are asked within a minute. CONFLICT: the job is not open, or its
** organisation not approved. */
enum status wave_begin(struct db *db, const struct caller *by, job_id job, int hours);
enum status wave_end(struct db *db, const struct caller *by, job_id job);
/* False when there never was one. */
bool wave_get(struct db *db, job_id job, struct wave *ret);

/* Asks for the jobs whose time has come. Answers how many people were asked. */
int wave_advance(struct db *db, time_s now);
void wave_tick(struct store *store, struct arena *a);

#endif
