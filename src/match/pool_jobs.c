/* pool_jobs.c -- open jobs, and which of them suit a helper best.
**
** There are thousands of jobs where there are a million helpers, so each is looked at, one after the other, by the rule itself
** (pool_fit.h). Jobs stand in the order of their ids; a lock lets many rank or one change.
*/
#include <pthread.h>
#include <stdlib.h>
#include <string.h>

#include "match/pool_best.h"
#include "match/pool_fit.h"

struct open_job { int64_t id; struct ask ask; struct question question; };

struct job_pool {
    pthread_rwlock_t lock;
    struct open_job **job;
    size_t n, room;
};

struct job_pool *job_pool_new(void) {
    struct job_pool *p = calloc(1, sizeof *p);
    CHECK(p && pthread_rwlock_init(&p->lock, NULL) == 0);
    return p;
}

void job_pool_free(struct job_pool *p) {
    if (!p) return;
    for (size_t i = 0; i < p->n; i++) free(p->job[i]);
    free(p->job);
    pthread_rwlock_destroy(&p->lock);
    free(p);
}

/* The first job whose id is not smaller. */
static size_t place_of(const struct job_pool *p, int64_t id) {
    size_t lo = 0, hi = p->n;
    while (lo < hi) {
        size_t mid = (lo + hi) / 2;
        if (p->job[mid]->id < id) lo = mid + 1;
        else hi = mid;
    }
    return lo;
}

static struct open_job *make_room(struct job_pool *p, size_t at) {
    if (p->n == p->room) {
        p->room = p->room * 2 + 64;
        p->job = reallocarray(p->job, p->room, sizeof *p->job);
        CHECK(p->job);
    }
    memmove(p->job + at + 1, p->job + at, (p->n++ - at) * sizeof *p->job);
    p->job[at] = calloc(1, sizeof *p->job[at]);
    CHECK(p->job[at]);
    return p->job[at];
}

void job_pool_put(struct job_pool *p, int64_t id, const struct ask *ask) {
    pthread_rwlock_wrlock(&p->lock);
    size_t at = place_of(p, id);
    struct open_job *job = at < p->n && p->job[at]->id == id ? p->job[at] : make_room(p, at);
    job->id = id;
    job->ask = *ask;
    job->ask.not_these = NULL;
    job->ask.n_not_these = 0;
    job->ask.only_these = NULL;
    job->ask.n_only_these = 0;
    job->question = question_of(&job->ask, &usual_weights);
    pthread_rwlock_unlock(&p->lock);
}

void job_pool_remove(struct job_pool *p, int64_t id) {
    pthread_rwlock_wrlock(&p->lock);
    size_t at = place_of(p, id);
    if (at < p->n && p->job[at]->id == id) {
        free(p->job[at]);
        memmove(p->job + at, p->job + at + 1, (--p->n - at) * sizeof *p->job);
    }
    pthread_rwlock_unlock(&p->lock);
}

size_t job_pool_size(struct job_pool *p) {
    pthread_rwlock_rdlock(&p->lock);
    size_t n = p->n;
    pthread_rwlock_unlock(&p->lock);
    return n;
}

/* What the job asks today: what is left of it. */
static struct question ask_today(const struct open_job *job, const struct weights *weights, day_n today, struct ask *ret_ask) {
    struct question q = job->question;
    *ret_ask = job->ask;
    ret_ask->today = today;
    if (ret_ask->from < today) ret_ask->from = today;
    q.ask = ret_ask;
    question_weigh(&q, weights);
    return q;
}

size_t job_pool_rank(struct job_pool *p, const struct card *card, const struct weights *weights, day_n today,
                     const int64_t *not_these, size_t n_not_these, struct fit *ret, size_t limit) {
    if (!limit) return 0;
    struct best best = {.heap = calloc(limit, sizeof *best.heap), .limit = limit};
    struct ask ask;
    CHECK(best.heap);
    pthread_rwlock_rdlock(&p->lock);
    for (size_t i = 0; i < p->n; i++) {
        const struct open_job *job = p->job[i];
        if (job->ask.until && job->ask.until < today) continue;
        struct question q = ask_today(job, weights, today, &ask);
        struct candidate c = {.id = job->id, .row = (uint32_t)i};
        if (question_points(&q, card, &c.points) || ids_have(not_these, n_not_these, job->id)) continue;
        best_offer(&best, c);
    }
    size_t n = best.n;
    while (best.n) {
        struct candidate c = best_pop(&best);
        struct question q = ask_today(p->job[c.row], weights, today, &ask);
        question_fit(&q, card, &ret[best.n]);
        ret[best.n].id = c.id;
    }
    pthread_rwlock_unlock(&p->lock);
    free(best.heap);
    return n;
}
