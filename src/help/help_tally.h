/* help_tally.h -- what the figures of help are made from: counts by category, municipality and month.
**
** A request, its parts and the sign-ups of helpers count in the month in which they came, an agreement in the month in which
** somebody agreed, a part that is done in the month in which it ended. So a month that is over stays as it is, and a tick counts
** the running month and the one before it again, every few minutes and only when something changed. A page reads the counts.
*/
#ifndef HELP_HELP_TALLY_H
#define HELP_HELP_TALLY_H

#include "base/clock.h"
#include "db/db.h"

enum tally { TALLY_REQUESTS, TALLY_PARTS, TALLY_HELPERS, TALLY_SIGN_UPS, TALLY_AGREED, TALLY_DONE, TALLIES };

/* What took how long: whole hours until a desk answered, of a desk; whole days until a part was done, of a category. */
enum help_span { SPAN_ANSWER = 1, SPAN_DONE };

/* Months are counted from the year 0, so that they can be subtracted. */
int month_of_day(day_n d);
day_n month_first_day(int month);

/* Counts what is not yet counted, up to `now`. Reads first and writes after that, so that nobody waits for the adding up. */
enum status help_tally_count(struct store *store, struct arena *a, time_s now);
/* When it was last counted; 0 never. */
time_s help_tally_at(struct db *db);

/* feature.start and feature.tick. */
enum status help_tally_start(struct store *store, struct arena *a);
void help_tally_tick(struct store *store, struct arena *a);

#endif
