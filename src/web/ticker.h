/* ticker.h -- the thread that calls each feature's tick about once a second, and sweeps old sessions once an hour. */
#ifndef WEB_TICKER_H
#define WEB_TICKER_H

struct ticker;
struct web_config;

struct ticker *ticker_start(const struct web_config *config);   /* NULL when no thread could be made */
void ticker_stop(struct ticker *t);   /* waits for the tick under way */

#endif
