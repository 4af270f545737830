/* deploy.h -- the loop that the old platform could not close: accepted, started, ended, and how many hours.
**
** A yes makes a deployment. It counts as started on its first day unless either side says otherwise, and as ended after its
** last. Then both sides get a mail: did it go ahead, and how many hours? One tap answers. So hours, sector, duration and
** rubric of every deployment are known without anybody filling in a form.
*/
#ifndef JOBS_DEPLOY_H
#define JOBS_DEPLOY_H

#include "jobs/invite.h"

enum deployment_state { DEPLOYED_AGREED, DEPLOYED_STARTED, DEPLOYED_ENDED, DEPLOYED_CANCELLED };
enum deployment_origin { RECORDED_BY_PERSON = 1, RECORDED_BY_LOOP };
enum said { SAID_NOTHING, SAID_YES, SAID_NO };
enum side { SIDE_HELPER, SIDE_ORG };

struct deployment {
    deployment_id id;
    job_id job;
    org_id org;
    person_id person;
    enum deployment_state state;
    day_n start, end;            /* end 0: not known yet */
    int hours;
    enum said helper_said, org_said;
};

/* Begins when an invitation is accepted. With shifts it lasts from the first to the last of them, else as long as the job. */
void deploy_agree(struct db *db, const struct invitation *i, const struct job *j);
enum status deploy_get(struct db *db, deployment_id id, struct deployment *ret);
enum status deploy_of_invitation(struct db *db, invitation_id id, struct deployment *ret);
/* One side tells how it went. A no from either side cancels what has not been confirmed by the other. */
void deploy_said(struct db *db, deployment_id id, enum side side, bool went_ahead, int hours);
/* feature.hourly: moves everything on to today: starts, ends, asks. */
enum status deploy_hourly(struct store *store, struct arena *a, time_s since);

extern const struct feature deploy_feature;

#endif
