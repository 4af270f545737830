/* help_reminder_view.h -- what the pages about reminders show. */
#ifndef HELP_HELP_REMINDER_VIEW_H
#define HELP_HELP_REMINDER_VIEW_H

#include "help/help_desk.h"
#include "help/help_reminder.h"

/* The visits of a desk, today and tomorrow. */
struct soon_page { struct help_desk desk; struct help_soon *soon; size_t n; day_n today; };

#endif
