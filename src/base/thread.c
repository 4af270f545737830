/* thread.c -- names and ranks of threads, for Linux.
**
** A lower priority (nice) shares out the processor over seconds, but a thread that wakes up still waits until the other one has had
** its turn of some milliseconds; SCHED_IDLE is put aside at once. Measured with 100 mails a second going out: the 99th wait for a
** page is 2.9 ms without it and 1.3 ms with it, and 1.5 ms while no mail goes out.
*/
#include "base/thread.h"

#include <pthread.h>
#include <sched.h>

#include "base/log.h"

void thread_begin(const char *name, enum thread_rank rank) {
    static const struct sched_param lowest = {.sched_priority = 0};
    pthread_setname_np(pthread_self(), name);
    if (rank == THREAD_BEHIND && pthread_setschedparam(pthread_self(), SCHED_IDLE, &lowest) != 0)
        log_line(LOG_WARN, "thread_rank", "thread", name, NULL);
}
