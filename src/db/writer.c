/* writer.c -- SQLite's only writer: a thread that turns many small transactions into few commits.
**
** A commit costs an fsync, whatever is in it. So the thread takes all functions that wait, runs
** them one after the other, commits them together and only then answers them: with many clients
** this gives some twenty times the transactions of one commit each, and since nobody else writes
** nobody ever waits for a lock. When the whole transaction is lost (I/O error, full disk), all of
** its functions are answered BUSY: whether they were done is then unknown, as it would be after a
** power cut, and the key of the request (db_once) makes asking again safe.
**
** What a commit writes is pages, and functions of one kind write into the same ones. So where many come at once, a group begins
** no sooner than some milliseconds after the one before it: with 5,000 requests for help a second a third of the pages and a
** quarter of the thread's work are gone. Who comes alone never waits for that.
**
** A function that fails must not touch its neighbours. Savepoints see to that, but copy every page
** before a function changes it: a quarter of the thread's work, for nothing most of the time. So a
** group first runs without them: whoever fails before changing anything, as most refusals do, leaves
** nothing to undo. Only when somebody fails after a change, the group is rolled back and run a
** second time, each function in a savepoint of its own.
**
** Because this thread has the only connection that writes, it alone copies the log back into the
** file (checkpoint): a little when the log is long, all of it when nothing else is to be done.
*/
#include <errno.h>
#include <semaphore.h>
#include <stdlib.h>
#include <unistd.h>

#include "base/clock.h"
#include "base/log.h"
#include "base/thread.h"
#include "db/engine.h"

enum {
    WAITING_MAX = 4096,
    CROWD = 4,                     /* functions in a group, from which many come at once */
    CROWD_US = 5000,               /* from one group of many to the next */
    LOOK_AROUND_MS = 20,           /* whether another process has written: asking takes some microseconds */
    IDLE_ROUNDS = 50               /* rounds of that without work before the log is emptied */
};

static const char begin[] = "BEGIN IMMEDIATE";

struct job {
    struct job *next;
    db_fn *fn;
    void *args;
    struct arena *arena;
    enum status status;
    db_done *done;
    void *context;
};

struct writer {
    struct store *store;
    pthread_t thread;
    pthread_mutex_t lock;
    pthread_cond_t filled;
    struct job *first, **last;     /* those who wait */
    int waiting;
    bool stop;
    bool crowded;                  /* the last group was of many */
    int64_t began_us;              /* when it began */
    int64_t looked_us;             /* when it last asked whether another process has written */
    int idle_rounds;
};

/* ---- callers ---- */

void writer_write_later(struct store *s, struct arena *a, db_fn *fn, void *args, db_done *done, void *context) {
    struct writer *w = s->writer;
    struct job *job = malloc(sizeof *job); /* not in the arena, whose owner may not be watching over it any more */
    if (!job) return done(context, BUSY);
    *job = (struct job){.fn = fn, .args = args, .arena = a, .status = BUSY, .done = done, .context = context};
    pthread_mutex_lock(&w->lock);
    bool room = w->waiting < WAITING_MAX && !w->stop;
    if (room) {
        *w->last = job;
        w->last = &job->next;
        if (w->waiting++ == 0) pthread_cond_signal(&w->filled);
    }
    pthread_mutex_unlock(&w->lock);
    if (room) return;
    free(job);
    done(context, BUSY);
}

/* Somebody who waits. */
struct sleeper { sem_t woken; enum status status; };

static void wake(void *context, enum status st) {
    struct sleeper *sleeper = context;
    sleeper->status = st;
    sem_post(&sleeper->woken);
}

enum status writer_write(struct store *s, struct arena *a, db_fn *fn, void *args) {
    struct sleeper self;
    CHECK(!pthread_equal(pthread_self(), s->writer->thread)); /* it would wait for itself */
    CHECK(sem_init(&self.woken, 0, 0) == 0);
    writer_write_later(s, a, fn, args, wake, &self);
    while (sem_wait(&self.woken) != 0) CHECK(errno == EINTR);
    sem_destroy(&self.woken);
    return self.status;
}

/* ---- one group ---- */

/* What became of the group's transaction. */
enum fate { ALIVE, SPOILT /* holds changes that must be undone */, LOST };

/* Runs a function once, inside whatever covers it. */
static enum fate job_try(struct store *s, struct conn *c, struct job *job, bool *ret_again) {
    struct db db = write_db(s, job->arena, c);
    int64_t before = sqlite_changes(c);
    job->status = write_attempt(&db, job->fn, job->args);
    *ret_again = db.status == CONFLICT;
    if (c->broken || !sqlite_in_transaction(c)) return LOST;
    return job->status == OK || sqlite_changes(c) == before ? ALIVE : SPOILT;
}

/* Keeps or undoes what the savepoint covers. */
static enum fate savepoint_end(struct store *s, struct conn *c, bool keep) {
    if (!keep && conn_command(s, c, "ROLLBACK TO job") != OK) return LOST;
    return conn_command(s, c, "RELEASE job") == OK ? ALIVE : LOST;
}

/* Runs a function as often as the database asks for it. */
static enum fate job_run(struct store *s, struct conn *c, struct job *job, bool savepoint) {
    bool again;
    for (int attempt = 0; attempt < ATTEMPTS_MAX; attempt++) {
        if (savepoint && conn_command(s, c, "SAVEPOINT job") != OK) return LOST;
        enum fate fate = job_try(s, c, job, &again);
        if (savepoint && fate != LOST) fate = savepoint_end(s, c, job->status == OK);
        if (fate != ALIVE || !again) return fate;
    }
    log_line(LOG_WARN, "db_attempts", NULL);
    job->status = BUSY;
    return ALIVE;
}

static void group_answer(struct job *jobs, bool committed) {
    for (struct job *job = jobs, *next; job; job = next) {
        next = job->next;
        job->done(job->context, committed ? job->status : BUSY);
        free(job);
    }
}

static enum fate jobs_run(struct store *s, struct conn *c, struct job *jobs, bool savepoints) {
    enum fate fate = ALIVE;
    for (struct job *job = jobs; job && fate == ALIVE; job = job->next) fate = job_run(s, c, job, savepoints);
    return fate;
}

static bool group_commit(struct store *s, struct conn *c, struct job *jobs) {
    enum fate fate = jobs_run(s, c, jobs, false);
    if (fate == SPOILT)
        fate = conn_command(s, c, "ROLLBACK") == OK && conn_command(s, c, begin) == OK ? jobs_run(s, c, jobs, true) : LOST;
    if (fate == ALIVE && conn_command(s, c, "COMMIT") == OK) return true;
    if (sqlite_in_transaction(c)) conn_command(s, c, "ROLLBACK");
    c->broken = true;             /* begin anew on a fresh connection */
    return false;
}

static void group_run(struct writer *w, struct job *jobs) {
    struct store *s = w->store;
    struct conn *c;
    bool began = pool_take(s, &s->writers, begin, &c) == OK;
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

static void let_more_come(const struct writer *w) {
    int64_t rest = w->began_us + CROWD_US - clock_monotonic_us();
    if (w->crowded && rest > 0) usleep((useconds_t)rest);
}

/* Takes up to `group` jobs off the queue; NULL after a while without any. */
static struct job *group_take(struct writer *w, bool *ret_stop) {
    let_more_come(w);
    struct timespec until = moment_in(LOOK_AROUND_MS);
    int n = 0;
    pthread_mutex_lock(&w->lock);
    while (!w->first && !w->stop &&
           pthread_cond_clockwait(&w->filled, &w->lock, CLOCK_MONOTONIC, &until) != ETIMEDOUT)
        continue;
    struct job *jobs = w->first, **end = &w->first;
    for (; *end && n < w->store->group; n++) end = &(*end)->next;
    w->waiting -= n;
    w->first = *end;
    *end = NULL;
    if (!w->first) w->last = &w->first;
    *ret_stop = w->stop && !jobs;
    pthread_mutex_unlock(&w->lock);
    w->crowded = n >= CROWD;
    w->began_us = clock_monotonic_us();
    return jobs;
}

static void *writer_main(void *context) {
    thread_begin("writer", THREAD_AWAITED);
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
