/* writer.c -- SQLite's only writer: a thread that turns many small transactions into few commits.
**
** A commit costs an fsync, whatever is in it. So the thread takes all functions that wait, runs
** each inside a savepoint of its own, commits them together and only then answers them: with many
** clients this gives some twenty times the transactions of one commit each, and since nobody else
** writes nobody ever waits for a lock. A function that fails is undone to its savepoint and does
** not touch its neighbours. When the whole transaction is lost (I/O error, full disk), all of its
** functions are answered BUSY: whether they were done is then unknown, as it would be after a power
** cut, and the key of the request (db_once) makes asking again safe.
**
** Because this thread has the only connection that writes, it alone copies the log back into the
** file (checkpoint): a little when the log is long, all of it when nothing else is to be done.
*/
#include <errno.h>
#include <semaphore.h>
#include <stdlib.h>

#include "base/clock.h"
#include "base/log.h"
#include "db/engine.h"

enum {
    WAITING_MAX = 4096,
    LOOK_AROUND_MS = 20,           /* whether another process has written: asking takes some microseconds */
    IDLE_ROUNDS = 50               /* rounds of that without work before the log is emptied */
};

struct job {
    struct job *next;
    db_fn *fn;
    void *args;
    struct arena *arena;
    enum status status;
    sem_t done;
};

struct writer {
    struct store *store;
    pthread_t thread;
    pthread_mutex_t lock;
    pthread_cond_t filled;
    struct job *first, **last;     /* those who wait */
    int waiting;
    bool stop;
    int64_t looked_us;             /* when it last asked whether another process has written */
    int idle_rounds;
};

/* ---- callers ---- */

enum status writer_write(struct store *s, struct arena *a, db_fn *fn, void *args) {
    struct writer *w = s->writer;
    CHECK(!pthread_equal(pthread_self(), w->thread)); /* it would wait for itself */
    struct job job = {.fn = fn, .args = args, .arena = a, .status = BUSY};
    pthread_mutex_lock(&w->lock);
    bool room = w->waiting < WAITING_MAX && !w->stop;
    if (room) {
        CHECK(sem_init(&job.done, 0, 0) == 0);
        *w->last = &job;
        w->last = &job.next;
        if (w->waiting++ == 0) pthread_cond_signal(&w->filled);
    }
    pthread_mutex_unlock(&w->lock);
    if (!room) return BUSY;
    while (sem_wait(&job.done) != 0) CHECK(errno == EINTR);
    sem_destroy(&job.done);
    return job.status;
}

/* ---- one group ---- */

/* Undoes what the last savepoint covers. */
static enum status savepoint_undo(struct store *s, struct conn *c) {
    enum status st = conn_command(s, c, "ROLLBACK TO job");
    return st == OK ? conn_command(s, c, "RELEASE job") : st;
}

/* Answers whether the group's transaction is still alive. */
static bool job_run(struct store *s, struct conn *c, struct job *job) {
    struct db db = write_db(s, job->arena, c);
    for (int attempt = 0; attempt < ATTEMPTS_MAX; attempt++) {
        if (conn_command(s, c, "SAVEPOINT job") != OK) return false;
        job->status = write_attempt(&db, job->fn, job->args);
        if (c->broken || !sqlite_in_transaction(c)) return false;
        enum status ended = job->status == OK ? conn_command(s, c, "RELEASE job")
                                              : savepoint_undo(s, c);
        if (ended != OK) return false;
        if (db.status != CONFLICT) return true;
    }
    log_line(LOG_WARN, "db_attempts", NULL);
    job->status = BUSY;
    return true;
}

static void group_answer(struct job *jobs, bool committed) {
    for (struct job *job = jobs, *next; job; job = next) {
        next = job->next;         /* the job is gone as soon as its caller wakes */
        if (!committed) job->status = BUSY;
        sem_post(&job->done);
    }
}

static bool group_commit(struct store *s, struct conn *c, struct job *jobs) {
    bool alive = true;
    for (struct job *job = jobs; job && alive; job = job->next) alive = job_run(s, c, job);
    if (alive && conn_command(s, c, "COMMIT") == OK) return true;
    if (sqlite_in_transaction(c)) conn_command(s, c, "ROLLBACK");
    c->broken = true;             /* begin anew on a fresh connection */
    return false;
}

static void group_run(struct writer *w, struct job *jobs) {
    struct store *s = w->store;
    struct conn *c;
    bool began = pool_take(s, &s->writers, "BEGIN IMMEDIATE", &c) == OK;
    bool committed = began && group_commit(s, c, jobs);
    if (committed) store_committed(s);
    group_answer(jobs, committed);
    if (!began) return;
    if (committed && sqlite_wal_pages(c) >= s->checkpoint) sqlite_checkpoint(c, false);
    pool_give(s, &s->writers, c);
}

/* ---- the thread ---- */

static void look_around(struct writer *w) {
    struct store *s = w->store;
    struct conn *c;
    w->looked_us = clock_monotonic_us();
    if (pool_take(s, &s->writers, NULL, &c) != OK) return;
    if (sqlite_others_committed(c)) store_committed(s);
    if (w->idle_rounds >= IDLE_ROUNDS && sqlite_wal_pages(c) > 0) sqlite_checkpoint(c, true);
    pool_give(s, &s->writers, c);
}

/* Takes up to `group` jobs off the queue; NULL after a while without any. */
static struct job *group_take(struct writer *w, bool *ret_stop) {
    struct timespec until = moment_in(LOOK_AROUND_MS);
    pthread_mutex_lock(&w->lock);
    while (!w->first && !w->stop &&
           pthread_cond_clockwait(&w->filled, &w->lock, CLOCK_MONOTONIC, &until) != ETIMEDOUT)
        continue;
    struct job *jobs = w->first, **end = &w->first;
    for (int n = 0; *end && n < w->store->group; n++) {
        end = &(*end)->next;
        w->waiting--;
    }
    w->first = *end;
    *end = NULL;
    if (!w->first) w->last = &w->first;
    *ret_stop = w->stop && !jobs;
    pthread_mutex_unlock(&w->lock);
    return jobs;
}

static void *writer_main(void *context) {
    struct writer *w = context;
    for (bool stop = false; !stop;) {
        struct job *jobs = group_take(w, &stop);
        w->idle_rounds = jobs ? 0 : w->idle_rounds + 1;
        if (jobs) group_run(w, jobs);
        if (clock_monotonic_us() - w->looked_us >= LOOK_AROUND_MS * 1000) look_around(w);
    }
    return NULL;
}

enum status writer_start(struct store *s) {
    struct writer *w = calloc(1, sizeof *w);
    if (!w) return BUSY;
    w->store = s;
    w->last = &w->first;
    CHECK(pthread_mutex_init(&w->lock, NULL) == 0);
    CHECK(pthread_cond_init(&w->filled, NULL) == 0);
    if (pthread_create(&w->thread, NULL, writer_main, w) != 0) {
        free(w);
        return BUSY;
    }
    s->writer = w;
    return OK;
}

/* Carries out what waits, then ends. */
void writer_stop(struct store *s) {
    struct writer *w = s->writer;
    if (!w) return;
    pthread_mutex_lock(&w->lock);
    w->stop = true;
    pthread_cond_signal(&w->filled);
    pthread_mutex_unlock(&w->lock);
    pthread_join(w->thread, NULL);
    pthread_cond_destroy(&w->filled);
    pthread_mutex_destroy(&w->lock);
    free(w);
    s->writer = NULL;
}
