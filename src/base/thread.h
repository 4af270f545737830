/* thread.h -- what a thread is called, and whether people wait for it. */
#ifndef BASE_THREAD_H
#define BASE_THREAD_H

enum thread_rank {
    THREAD_AWAITED,    /* somebody waits for what it does */
    THREAD_BEHIND      /* mails, ticks: it gives way at once to every thread that is awaited */
};

/* A thread calls it first. `name`, of at most 15 bytes, is what `top -H` shows. A thread that stands behind still gets a three
** hundredth of a processor that is wholly busy, which is some ten mails a second. */
void thread_begin(const char *name, enum thread_rank rank);

#endif
