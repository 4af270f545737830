/* help_visit_mail.h -- mails about one visit of help that repeats. Residents without an address are called instead. */
#ifndef HELP_HELP_VISIT_MAIL_H
#define HELP_HELP_VISIT_MAIL_H

#include "help/help_visit.h"

/* "Tuesday 9 March 2027, 10:00" */
struct str help_visit_when(struct arena *a, enum lang lang, const struct help_visit *v);
/* `line`: what changed, N_(). Nothing is sent to a resident who gave no address. */
void help_mail_visit_asker(struct db *db, const struct help_request *r, const struct help_part *p, const struct help_visit *v,
                           const char *line);
void help_mail_visit_helper(struct db *db, const struct help_part *p, const struct help_visit *v, const char *line);
/* The day before: who is helped, or who helps, and when. Nothing is sent to a resident who gave no address. */
void help_mail_tomorrow_helper(struct db *db, const struct help_request *r, const struct help_part *p, const struct help_visit *v);
void help_mail_tomorrow_asker(struct db *db, const struct help_request *r, const struct help_part *p, const struct help_visit *v);
/* To who asked: their helper is away on these days, and somebody else is looked for. */
void help_mail_away(struct db *db, const struct help_request *r, const struct help_part *p, day_n first, day_n last);
/* To who asked: their helper stops after this day, and somebody else is looked for. */
void help_mail_stops(struct db *db, const struct help_request *r, const struct help_part *p, day_n last);

#endif
