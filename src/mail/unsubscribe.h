/* unsubscribe.h -- the token in the link that stops a kind of mail.
**
** The link works without signing in and for as long as the mail lies in somebody's mailbox, so nothing is stored for it: it
** names the person and the kind of mail, sealed (mail/sealed.h).
*/
#ifndef MAIL_UNSUBSCRIBE_H
#define MAIL_UNSUBSCRIBE_H

#include "base/clock.h"
#include "mail/mail.h"
#include "schema.h"

/* 43 letters for a path. Empty when the database failed. */
struct str unsubscribe_token(struct db *db, person_id person, enum mail_kind kind);
/* False when this installation did not make the token. */
bool unsubscribe_read(struct db *db, struct str token, person_id *ret_person, enum mail_kind *ret_kind);

/* Stops mails of that kind for the person, or lets them come again, from a pause too. NOT_FOUND: the person is gone. */
enum status unsubscribe_set(struct db *db, person_id person, enum mail_kind kind, bool stop);
/* Whether the person stopped mails of that kind. */
bool unsubscribe_stopped(struct db *db, person_id person, enum mail_kind kind);
/* No mails of that kind up to and including that day. NOT_FOUND: the person is gone. */
enum status unsubscribe_pause(struct db *db, person_id person, enum mail_kind kind, day_n until);

#endif
