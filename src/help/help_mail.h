/* help_mail.h -- the mails around a request for help. Residents without an address hear by telephone instead. */
#ifndef HELP_HELP_MAIL_H
#define HELP_HELP_MAIL_H

#include "help/help.h"
#include "mail/mail.h"

/* To who asked: the case number and how to follow it. Nothing when they gave no address. */
void help_mail_received(struct db *db, help_request_id id);
/* To a helper: what is asked, roughly where, why they; yes and no. No name of who asks. */
void help_mail_invitation(struct db *db, const struct person *to, const struct help_request *r, const struct help_part *p,
                          help_invitation_id id, struct str reasons);
/* To a helper who said yes: name and telephone number of who is helped; and to that person, if there is an address, the helper's. */
void help_mail_contacts(struct db *db, person_id helper, const struct help_request *r, const struct help_part *p);
/* To a helper who is not needed any more. */
void help_mail_released(struct db *db, person_id helper, const struct help_part *p);
/* The line under a mail to somebody who may rather call than click: our telephone number. */
void help_mail_questions(struct mail *m);

#endif
