/* help_outcome_mail.h -- mails that ask how it went, with an answer behind each button. */
#ifndef HELP_HELP_OUTCOME_MAIL_H
#define HELP_HELP_OUTCOME_MAIL_H

#include "help/help_visit.h"

/* To a helper: did it go ahead? Of help that repeats the days are named. */
void help_mail_outcome(struct db *db, person_id helper, help_assignment_id id, help_part_id part, day_n today);
/* To who asked, if there is an address. */
void help_mail_outcome_asker(struct db *db, help_assignment_id id, help_part_id part);

#endif
