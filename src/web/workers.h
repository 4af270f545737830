/* workers.h -- threads that run handlers, and the bounded queue before them.
**
** Work on an exchange has one or two stretches. What must be written is handed to the database in between, which takes many
** writes together, and no thread waits for that: it works on other exchanges meanwhile.
*/
#ifndef WEB_WORKERS_H
#define WEB_WORKERS_H

#include <stdbool.h>
#include <stddef.h>

struct exchange;
struct workers;

/* A stretch of work on an exchange, which has an arena of its own. True when its answer is made: it is then handed back to its
** loop. False when it went elsewhere, perhaps is back already and on another thread: it must not be touched any more. */
typedef bool worker_fn(struct exchange *x);

/* At most `open_max` exchanges between push and answer. NULL when not even one thread could be made. */
struct workers *workers_start(int n, size_t open_max, worker_fn *work, void (*answer)(struct exchange *x));
/* False when there are too many: too much work for this machine. */
bool workers_push(struct workers *w, struct exchange *x);
/* For one that went elsewhere: the next stretch. Any thread. */
void workers_push_again(struct workers *w, struct exchange *x);
size_t workers_waiting(struct workers *w);
/* Finishes what was pushed, waits for what is elsewhere, and ends the threads; from then on nothing can be pushed. */
void workers_stop(struct workers *w);
void workers_free(struct workers *w);

#endif
