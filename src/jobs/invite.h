/* invite.h -- who fits a job, who is asked, and what they answer.
**
** An organisation sees who fits with reasons and without names. It invites one or many; the mail has two links, yes and no,
** each good once and for that invitation alone. With a yes both sides get each other's contact data, and a deployment begins
** (deploy.h). The last place has one winner: whoever's yes is written first.
*/
#ifndef JOBS_INVITE_H
#define JOBS_INVITE_H

#include "jobs/job.h"
#include "jobs/shift.h"
#include "people/reasons.h"

enum invitation_state { INVITED, ACCEPTED, DECLINED, EXPIRED, OFFERED };   /* OFFERED: the helper asked first */
enum { PEOPLE_SHOWN = 30, ASK_SECONDS = 14 * SECONDS_A_DAY };

struct invitation {
    invitation_id id;
    job_id job;
    person_id person, by;
    struct str reasons;          /* codes, see reasons_of */
    enum invitation_state state;
    time_s sent, answered;
    bool shifts;                 /* it asks for certain shifts, see shifts_asked; else for the whole job */
};

/* The best fits for an open job of an approved organisation, without those who were asked already; FORBIDDEN before approval. */
enum status invite_fits(struct db *db, const struct caller *by, const struct job *j, struct fit *ret, size_t limit, size_t *ret_n);
enum status invite_almost(struct db *db, const struct caller *by, const struct job *j, struct fit *ret, size_t limit, size_t *ret_n);
/* Asks those of `people` who still fit and may still be asked this week; the rest is left out. */
enum status invite_send(struct db *db, const struct caller *by, job_id job, const struct ids *people, int *ret_sent);
/* Asks somebody for certain shifts of a job, those of `shifts` that have not begun, for which they are free and were not asked before;
** the caller chose the person, with these reasons. CONFLICT: none is left, or they were asked for the whole job, or may not be asked
** now, or the job is not open. */
enum status invite_for_shifts(struct db *db, const struct caller *by, job_id job, person_id person, struct str reasons,
                              const struct shift *shifts, size_t n, invitation_id *ret);

enum status invite_get(struct db *db, invitation_id id, struct invitation *ret);
void invite_of_job(struct db *db, job_id job, struct invitation **ret, size_t *ret_n);
void invite_of_person(struct db *db, person_id person, struct invitation **ret, size_t *ret_n);

/* The helper's answer. CONFLICT: answered before, or all places are taken, or the job is closed. With a yes to shifts the person
** has those that were still free. */
enum status invite_accept(struct db *db, invitation_id id);
enum status invite_decline(struct db *db, invitation_id id);
/* Whether the person was asked for the whole job, or is asked for or has a shift of it that is still ahead. */
bool invite_stands(struct db *db, person_id person, job_id job);
/* A helper offers themselves for a public job; the organisation answers with invite_take. CONFLICT: asked already. */
enum status invite_offer(struct db *db, person_id person, job_id job);
enum status invite_take(struct db *db, const struct caller *by, invitation_id id, bool yes);

extern const struct feature invite_feature;

#endif
