/* campaign_mail.h -- the mails of a campaign's rounds, composed and ended (mail/mail.h); one of zeroes for a person who is gone. */
#ifndef OUTREACH_CAMPAIGN_MAIL_H
#define OUTREACH_CAMPAIGN_MAIL_H

#include "mail/mail.h"
#include "outreach/campaign.h"

/* A round begins. `again`: the person was in one before, and is asked; else it is the first, to which they said yes already. */
struct mail campaign_mail_begin(struct db *db, const struct campaign *c, campaign_part_id part, person_id to, bool again);
/* A round is over: how many did you do? */
struct mail campaign_mail_tell(struct db *db, const struct campaign *c, campaign_part_id part, person_id to);

#endif
