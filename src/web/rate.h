/* rate.h -- how often somebody may do something.
**
** Token buckets (as in RFC 2697): each key has a bucket of `limit` drops that fills up again evenly within an hour. The
** table has a fixed number of places; when its corner is full, the fullest bucket, which says least, makes room. Nothing is
** stored and nothing leaves memory; keys are held as keyed hashes.
*/
#ifndef WEB_RATE_H
#define WEB_RATE_H

#include "base/str.h"

struct rates;

struct rates *rates_make(void);   /* NULL when there is no memory */
void rates_free(struct rates *r);

/* Takes one drop from the bucket of (what, key); false when it is empty. `now_us` from clock_monotonic_us. Any thread. */
bool rate_take(struct rates *r, const char *what, struct str key, int limit, int64_t now_us);

#endif
