/* help_mail.h -- the mails around a request for help. Residents without an address hear by telephone instead. */
#ifndef HELP_HELP_MAIL_H
#define HELP_HELP_MAIL_H

#include "help/help.h"

/* To who asked: the case number and how to follow it. Nothing when they gave no address. */
void help_mail_received(struct db *db, help_request_id id);

#endif
