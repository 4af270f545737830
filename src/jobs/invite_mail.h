/* invite_mail.h -- the mails around an invitation. */
#ifndef JOBS_INVITE_MAIL_H
#define JOBS_INVITE_MAIL_H

#include "jobs/invite.h"

/* To the helper: the job, its shifts where only those are asked, why they were thought of, and two links. */
void invite_mail_ask(struct db *db, const struct person *to, const struct job *j, invitation_id id, struct str reasons);
/* To both: each other's contact data. */
void invite_mail_contacts(struct db *db, const struct invitation *i, const struct job *j);
/* To the author of the job: somebody offered themselves. */
void invite_mail_offer(struct db *db, const struct job *j);

#endif
