/* job_list.h -- the public list of open jobs: found by words and place, nearest first. */
#ifndef JOBS_JOB_LIST_H
#define JOBS_JOB_LIST_H

#include "job_sql.h"
#include "jobs/job.h"

enum { JOBS_A_PAGE = 12 };

struct job_card {
    const struct jobs_public_row *row;
    struct str place;
    int64_t km;                       /* -1: no place was asked */
    day_n from, until;
};

struct job_list {
    struct str words, near_text;      /* as typed */
    bool unknown_place;
    struct job_card *cards;           /* of this page */
    size_t n, total;
    int64_t page, pages;              /* from 1 */
};

/* All words must occur in title, task, place or name of the organisation, as words or beginnings of words, whatever case and
** accents. `page` counts from 1. */
void job_list_find(struct html *h, struct db *db, struct str words, struct str near, int64_t page, struct job_list *ret);

/* How many pages of `size` hold n things; at least one. */
static inline int64_t pages_of(int64_t n, int64_t size) {
    return n > size ? (n + size - 1) / size : 1;
}

#endif
