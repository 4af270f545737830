/* ticker.h -- the thread on which features do what happens by itself: each second their tick, each hour their hourly. */
#ifndef WEB_TICKER_H
#define WEB_TICKER_H

#include "base/clock.h"

struct arena;
struct ticker;
struct web_config;

/* One second's turn, for the thread and for tests that turn the clock. `done`: when each feature's hourly last answered OK, as many
** as there are features; before the first turn an hour ago. */
void ticker_turn(const struct web_config *config, struct arena *a, time_s *done);

struct ticker *ticker_start(const struct web_config *config);   /* NULL when no thread could be made */
void ticker_stop(struct ticker *t);   /* waits for the turn under way */

#endif
