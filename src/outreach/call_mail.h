/* call_mail.h -- the mails of a call, composed and ended (mail/mail.h); one of zeroes for a person who is gone. */
#ifndef OUTREACH_CALL_MAIL_H
#define OUTREACH_CALL_MAIL_H

#include "mail/mail.h"
#include "outreach/call.h"

/* The call itself, in the person's language where there is a text in it, with the link to sign up. */
struct mail call_mail_ask(struct db *db, const struct call *c, call_person_id id, person_id to);
/* A place became free for somebody on the waiting list. */
struct mail call_mail_place(struct db *db, const struct call *c, call_person_id id, person_id to);
/* None did, until the call was closed or over. */
struct mail call_mail_missed(struct db *db, const struct call *c, person_id to);

#endif
