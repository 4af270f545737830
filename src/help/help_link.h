/* help_link.h -- links in mails to residents, who have no account: sealed, so that nobody can make one (mail/sealed.h). */
#ifndef HELP_HELP_LINK_H
#define HELP_HELP_LINK_H

#include "help/help.h"

/* "Did the help come?", yes or no. Each `read` is false for what is no such link. */
struct str help_went_token(struct db *db, help_assignment_id id, bool went);
bool help_went_read(struct db *db, struct str token, help_assignment_id *ret, bool *ret_went);

/* "No more reminders", and back. */
struct str help_reminder_token(struct db *db, help_request_id id);
bool help_reminder_read(struct db *db, struct str token, help_request_id *ret);

#endif
