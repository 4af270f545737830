/* metrics.h -- how often, how long, with what outcome: counted without locks, printed for Prometheus.
**
** Rows are those of the router, and three more for what has no route of its own.
*/
#ifndef WEB_METRICS_H
#define WEB_METRICS_H

#include "base/buf.h"
#include "web/router.h"

enum { ROW_STATIC, ROW_NONE, ROW_REFUSED, ROWS_MORE };  /* to be added to router.n_rows */

struct metrics;

struct metrics *metrics_make(const struct router *r);   /* NULL when there is no memory */
void metrics_free(struct metrics *m);
void metrics_count(struct metrics *m, size_t row, unsigned http_status, int64_t microseconds);
/* The pattern of a row, for logs: "/jobs/:job". */
const char *metrics_pattern(const struct metrics *m, size_t row);
/* Text exposition format 0.0.4. */
void metrics_write(const struct metrics *m, struct buf *out);

#endif
