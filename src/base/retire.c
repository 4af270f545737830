/* retire.c -- a list of what waits, looked through whenever something is added. What is left at the end goes with the process. */
#include "retire.h"

#include <pthread.h>
#include <stdlib.h>

#include "check.h"
#include "clock.h"

struct waiting { void *p; void (*give_back)(void *p); int64_t since_us; struct waiting *next; };

static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;
static struct waiting *list;

static void give_back_old(int64_t now_us) {
    for (struct waiting **at = &list; *at;) {
        struct waiting *w = *at;
        if (now_us - w->since_us < RETIRE_S * (int64_t)1000000) {
            at = &w->next;
            continue;
        }
        *at = w->next;
        w->give_back(w->p);
        free(w);
    }
}

void retire(void *p, void (*give_back)(void *p)) {
    if (!p) return;
    struct waiting *w = malloc(sizeof *w);
    CHECK(w);
    pthread_mutex_lock(&lock);
    *w = (struct waiting){p, give_back, clock_monotonic_us(), list};
    list = w;
    give_back_old(w->since_us);
    pthread_mutex_unlock(&lock);
}
