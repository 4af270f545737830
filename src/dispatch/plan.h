/* plan.h -- the coordinator's dispatch: who could do which shift, for many jobs at once.
**
** A coordinator ticks open jobs. Their shifts of the next days (jobs/shift.h) and the helpers who fit them (match/pool.h) make one
** problem, and match/dispatch.h finds the best plan for everybody at once. The plan is kept, so that it can be looked at and
** changed: a pair can be locked, a person taken off a shift; each change solves it again, and what the plan had already counts
** a little more, so that as few people as possible change with it. Nobody hears of a plan before a coordinator sends it.
** Then each helper gets one invitation a job, with the shifts. Who said no does not come back; the plan is solved again, which
** finds others for those places, and only they are asked by the next sending; or at once, where the coordinator accepted with the
** sending that the plan goes on by itself (enum plan_refill).
**
**   plan.c          the life of a plan: made, changed, sent
**   plan_refill.c   asking others by itself, by the rule that was accepted
**   plan_reserve.c  whom to ask beside others, because not everybody says yes
**   plan_problem.c  from jobs and the pool to the arrays that match/dispatch.h solves
**   plan_solve.c    solving, and what is kept of it
**   plan_live.c     solutions kept in memory, to be mended after a no
**   plan_work.c     what happens by itself: solving, solving again after a no, forgetting
**   plan_view.c     a plan as its page shows it
**   plan_pages.c    the pages; plan_own.c: what a helper's page "Your data" says of plans
**
** Solving takes a moment, so it is done beside: a change marks the plan, and within a second or two plan_advance solves it from one
** snapshot of the database and keeps the solution, unless the plan was changed again meanwhile. So nobody who writes waits for it.
**
** Plans know nothing about each other and need not: a shift's seats, and the shifts that a person is asked for, are keys of
** jobs/shift.h. Two coordinators who propose the same person or place find out when they send, or the helper with the yes.
*/
#ifndef DISPATCH_PLAN_H
#define DISPATCH_PLAN_H

#include "base/setting.h"
#include "jobs/invite.h"
#include "plan_sql.h"

enum plan_priority { PRIORITY_NORMAL, PRIORITY_URGENT, PRIORITIES };

/* What a coordinator accepts together with a proposal. */
enum plan_refill {
    REFILL_BY_HAND,               /* others are proposed after a no, and asked when somebody sends that */
    REFILL_REPLACE,               /* after a no, or when no answer comes in time, the next best person is asked */
    REFILL_WAVES                  /* as many are asked as are needed by the measured answer rate, and again after every no */
};

enum place_state {
    PLACE_PROPOSED,
    PLACE_LOCKED,                 /* stays when the plan is solved again */
    PLACE_OFF,                    /* a coordinator took the person off this shift */
    PLACE_LEFT,                   /* was in the version before */
    PLACE_ASKED,                  /* an invitation was sent; what became of it says the invitation */
    PLACE_REFUSED                 /* could not be asked when the plan was sent */
};

struct plan {
    plan_id id;
    time_s created, solved, sent; /* sent: last time; 0 never */
    day_n from, until;            /* of its shifts */
    int version;                  /* how often it was solved */
    int64_t changed;              /* how often somebody changed it */
    bool due;                     /* it waits to be solved */
    int64_t value, value_before;  /* in points, see match/dispatch.h */
    int filled_before;            /* places that the version before filled */
    enum plan_refill refill;
    person_id sender;             /* who sent it last; {0} nobody yet */
    int64_t refilled;             /* people who were asked by the rule so far */
    bool anew;                    /* solving it means looking at jobs and people anew; else mending the solution is enough */
};

/* A plan for open jobs, `urgent` ones first, of `days` days from today on. CONFLICT: none of the jobs is open. */
enum status plan_make(struct db *db, const struct caller *by, const struct ids *jobs, const struct ids *urgent, int days, plan_id *ret);
enum status plan_get(struct db *db, plan_id id, struct plan *ret);

/* From now on it waits to be solved with what is true then: jobs that closed and people who went are left out. */
enum status plan_ask_solve(struct db *db, plan_id id);
/* From now on it waits to be mended: some places were lost, and the rest is as it was. */
enum status plan_ask_mend(struct db *db, plan_id id);
/* CONFLICT: the place is no longer as the page showed it. */
enum status plan_lock(struct db *db, plan_id id, plan_place_id place, bool lock);
/* Takes the person off this shift, or lets them come back; the plan then waits to be solved. */
enum status plan_take_off(struct db *db, plan_id id, plan_place_id place);
enum status plan_bring_back(struct db *db, plan_id id, plan_place_id place);

/* Invites everybody whom the plan proposes and who was not asked yet, and from now on goes on by that rule. Pressed twice it asks
** once: *ret_asked is 0 then. *ret_refused counts those who cannot be asked any more; solve again for their places. CONFLICT: it
** waits to be solved. */
enum status plan_send(struct db *db, const struct caller *by, plan_id id, enum plan_refill rule, int *ret_asked, int *ret_refused);
/* It no longer goes on by itself. */
enum status plan_stop_refill(struct db *db, plan_id id);
/* Whether some plan has people to ask by the rule that was accepted for it. */
bool plan_refill_is_due(struct db *db);
/* Asks them, in the name of whoever sent the plan; a plan whose sender is no longer a coordinator stops. Answers how many. */
int plan_refill_advance(struct db *db);

/* Solves one plan that waits. False: none does, or it could not be solved now. */
bool plan_advance(struct store *store);

/* Who does what in a plan, in order of job, day and part. */
void plan_places(struct db *db, plan_id id, struct plan_places_of_row **ret, size_t *ret_n);
/* Whether somebody holds the place, or would if they were asked: it is not open. Who does not answer in time holds it no longer;
** with a late yes they get what is still free. */
bool place_is_filled(const struct plan_places_of_row *p);
/* Whether it waits to be sent. */
bool place_is_proposed(const struct plan_places_of_row *p);

extern struct setting plan_wait_hours, plan_considered, plan_rest_hours, plan_most_shifts, plan_km_points, plan_stay_points,
    plan_helper_fairness, plan_org_fairness, plan_priority_points[PRIORITIES];
extern const struct feature plan_feature;

#endif
