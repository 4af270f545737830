/* workers.h -- threads that run handlers, and the bounded queue before them. */
#ifndef WEB_WORKERS_H
#define WEB_WORKERS_H

#include <stdbool.h>

#include "base/arena.h"

struct exchange;
struct workers;

/* Answers one exchange: sets its answer and status, and hands it back to its loop. `a` is reset afterwards. */
typedef void worker_fn(struct exchange *x, struct arena *a);

/* NULL when not even one thread could be made. */
struct workers *workers_start(int n, size_t queue_max, worker_fn *fn);
/* False when the queue is full: too much work for this machine. */
bool workers_push(struct workers *w, struct exchange *x);
size_t workers_waiting(struct workers *w);
/* Finishes what is in the queue and ends the threads; from then on nothing can be pushed. */
void workers_stop(struct workers *w);
void workers_free(struct workers *w);

#endif
