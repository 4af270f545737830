/* guard.h -- ends one request, and not the program, when it wants more memory than a request may have. */
#ifndef WEB_GUARD_H
#define WEB_GUARD_H

#include <stdbool.h>

#include "base/arena.h"

/* Runs fn(args). False when the arena reached its ceiling on the way: fn was then left where it stood, so what it had
** borrowed elsewhere than in the arena is the caller's to give back. Guards may stand inside one another; each must be
** left on the thread that entered it. */
bool arena_guard(struct arena *a, void (*fn)(void *args), void *args);

#endif
