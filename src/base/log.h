/* log.h -- one line a fact, as JSON, on standard error.
**
** Never a name, an address, a telephone number, a token or a text that somebody typed: ids and counts only. The log is kept
** for 30 days at most and may leave the machine; personal data may not.
*/
#ifndef BASE_LOG_H
#define BASE_LOG_H

#include "str.h"

enum log_level { LOG_DEBUG, LOG_INFO, LOG_WARN, LOG_ERROR };

/* Lines below this level are not written. Default LOG_INFO. */
void log_level_set(enum log_level level);
/* Whether such a line would be written: for callers who must first make its texts. */
bool log_heard(enum log_level level);

/* log_line(LOG_INFO, "request", "method", "GET", "status", "200", NULL): an event and pairs of C strings, closed by NULL.
** Writes one line in one write(2), so lines of threads never mix. */
void log_line(enum log_level level, const char *event, ...) __attribute__((sentinel));

#endif
