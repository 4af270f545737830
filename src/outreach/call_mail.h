/* call_mail.h -- the mails of a call. */
#ifndef OUTREACH_CALL_MAIL_H
#define OUTREACH_CALL_MAIL_H

#include "outreach/call.h"

/* The call itself, in the person's language where there is a text in it, with the link to sign up. */
void call_mail_ask(struct db *db, const struct call *c, call_person_id id, person_id to);
/* A place became free for somebody on the waiting list. */
void call_mail_place(struct db *db, const struct call *c, call_person_id id, person_id to);
/* None did, until the call was closed or over. */
void call_mail_missed(struct db *db, const struct call *c, person_id to);

#endif
