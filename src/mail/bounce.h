/* bounce.h -- addresses at which mail does not arrive.
**
** A mail server that refuses a mail for good says why, at once or later in a report (dsn.h). What it says about the address counts:
** no such mailbox makes the address bad at once; a full mailbox and unclear answers when it happens on three days. What it says
** about us (policy, content, relaying) says nothing about the address. To a bad address nothing is written any more but what
** somebody asks for at that moment (MAIL_ACCOUNT). It is good again when it was changed, when its person used a link from a
** mail, or when a coordinator says so.
**
** Reports come in a Maildir, the setting mail_bounces. Each is read once and moved to cur. A report is believed when it names a mail
** that we sent: it holds that mail's Message-ID, which only its receiver can know. Nothing is ever written in answer to a
** report, and mail carries Auto-Submitted, so that no two programs answer each other.
*/
#ifndef MAIL_BOUNCE_H
#define MAIL_BOUNCE_H

#include "mail/dsn.h"
#include "mail/mail.h"
#include "schema.h"

enum bounce_weight { BOUNCE_OURS, BOUNCE_DOUBT, BOUNCE_FATAL };
enum { BOUNCE_DAYS = 3 };   /* on so many days in doubt: bad */

/* What an answer says about the address: "550 5.1.1 ..." or "5.2.2". */
enum bounce_weight bounce_weigh(struct str answer);

/* The address refused a mail for good, with this answer. Several on one day are one. */
void bounce_note(struct db *db, person_id person, struct str address, struct str answer);
/* Mail arrives again. */
void bounce_clear(struct db *db, person_id person);
/* What a report says is noted, once for each mail. NOT_FOUND: it is about no mail of ours. */
enum status bounce_report(struct db *db, const struct dsn *dsn);

/* Reads what lies in the Maildir; feature.tick. */
void bounce_tick(struct store *store, struct arena *a);
/* The same at once, for a folder: answers how many reports were read. */
size_t bounce_read_box(struct store *store, struct arena *a, const char *folder);

#endif
