/* help_reminder.h -- the day before a visit both sides are reminded of it.
**
** By mail, once: the visit itself notes that it was done, so two servers, or one that starts again, send no second one. A visit that
** was called off, or that somebody else makes, is no visit of that helper any more and reminds nobody of it. Helpers stop these
** mails like any other kind; residents have no account, so their link names the request, sealed. Residents without an address
** stand on a list of their desk, which calls them where it thinks that is needed.
*/
#ifndef HELP_HELP_REMINDER_H
#define HELP_HELP_REMINDER_H

#include "help/help_visit.h"

enum { REMINDERS_AT_ONCE = 300 };
/* Reminds both sides of visits tomorrow, from the hour of the setting on. Returns of how many visits, REMINDERS_AT_ONCE at most. */
int help_remind(struct db *db, time_s now);

/* ---- residents who want no reminders ---- */

bool help_reminder_wanted(struct db *db, help_request_id id);
/* NOT_FOUND: who asked is known no more. */
enum status help_reminder_set(struct db *db, help_request_id id, bool wanted);

/* ---- the list of a desk ---- */

struct help_soon {
    struct help_visit visit;
    help_request_id request;
    const struct help_category *category;
    struct str number, name, phone, caller, caller_phone, helper, helper_phone;
    int64_t place;
    bool call;                   /* no mail reaches them, and with this category a desk keeps in touch */
};
/* Visits of today and tomorrow that go ahead, by day and time. */
void help_visits_soon(struct db *db, help_desk_id desk, enum lang lang, day_n today, struct help_soon **ret, size_t *ret_n);

#endif
