/* help_tally.h -- what the figures of help are made from: counts by category, municipality and month.
**
** A request, its parts and the sign-ups of helpers count in the month in which they came, an agreement in the month in which
** somebody agreed, a part that is done in the month in which it ended. So a month that is over stays as it is, and a tick counts
** the running month and the one before it again, every few minutes and only when something changed. A page reads the counts.
**
** A database that was never counted may hold years. It is counted day by day, a fifth of a second at a time while pages are served,
** and put down month by month; until that is done the figures say until when they are complete.
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
/* Until when everything is counted (0: nothing yet); `behind`: what came after that is still being counted. */
struct help_counted { time_s until; bool behind; };
struct help_counted help_tally_counted(struct db *db);

/* Goes on with a count that is not over, or begins one when something changed and the last one is some minutes old; counts a day at
** least, then on for `most_us`. One thread at a time. */
void help_tally_work(struct store *store, struct arena *a, int64_t most_us);

/* feature.start and feature.tick: both work for a while. A small database is counted before the first page is asked for. */
enum status help_tally_start(struct store *store, struct arena *a);
void help_tally_tick(struct store *store, struct arena *a);

#endif
