/* shift.h -- the days and parts of a job: what the grid of a week means on the calendar, and who has which.
**
** A job says when in the week help is needed. On the calendar every such moment is a shift: the morning from 7 to 13 hours, the
** afternoon to 18, the evening to 22, the night to 7 the next day, in Belgian time. In the night of the change of summer
** time a night is an hour shorter or longer; parts never overlap, so two shifts are at the same time when day and part are equal.
**
** An invitation asks for a whole job or for certain shifts of it; later another one may ask for other shifts. Three keys of a table
** hold what must not be: nobody is asked for two shifts at the same time, nor for the same shift of a job again after a no; and
** with a yes each shift gets a seat, one of the job's places, which nobody else can have.
*/
#ifndef JOBS_SHIFT_H
#define JOBS_SHIFT_H

#include "base/clock.h"
#include "db/db.h"
#include "schema.h"
#include "web/html.h"

enum { PARTS_A_DAY = 4, SHIFTS_A_WEEK = 28 };

struct shift { day_n day; int part; };

time_s shift_begin(struct shift s);
time_s shift_end(struct shift s);
/* The bit of the shift in the grid of a week. */
uint32_t shift_bit(struct shift s);
/* The shifts of a grid on the days from `from` to `until` (included), in order of time, in the arena. */
void shifts_of(struct arena *a, uint32_t grid, day_n from, day_n until, struct shift **ret, size_t *ret_n);

/* "night (22-7)" */
struct str shift_part(struct html *h, int part);
/* "Monday 1 March 2027, night (22-7)" */
struct str shift_words(struct html *h, struct shift s);
/* All of them, in a sentence. */
struct str shifts_words(struct html *h, const struct shift *shifts, size_t n);

/* What an invitation for shifts asks, or, after a yes, what came of it; where nothing of it is held any more, what it asked. n is 0
** for an invitation for the whole job. In order of time. */
void shifts_asked(struct db *db, invitation_id id, struct shift **ret, size_t *ret_n);
/* Drops what lies behind `now`, when the person has or was asked for another shift, and what they were asked for by this job before;
** answers how many are left, in place. */
size_t shifts_free(struct db *db, job_id job, person_id person, struct shift *shifts, size_t n, time_s now);
/* Notes what is asked; of shifts that shifts_free left. */
void shifts_ask(struct db *db, invitation_id id, job_id job, person_id person, const struct shift *shifts, size_t n);
/* The yes: takes a seat, of `places`, in each shift that has not begun and has one free; the others are given up. Answers how
** many there are. */
size_t shifts_take(struct db *db, invitation_id id, int64_t places, time_s now);
/* The no: the person is free then for other jobs. */
void shifts_let_go(struct db *db, invitation_id id);
/* An agreement does not go ahead: its shifts from `today` on are free again. */
void shifts_cancel(struct db *db, deployment_id id, day_n today);
/* The most seats that are taken in any one shift of the job from `today` on. */
int64_t shifts_most_taken(struct db *db, job_id job, day_n today);

#endif
