/* weighing_share.c -- whom other weights would put among the best: counts by language and by kind of work.
**
** Weights know neither language nor person, but what they favour may still be more common among some: people who live near, where
** one language is spoken. So both weights are tried on the open jobs, and the people whom they would ask are counted.
*/
#include "base/buf.h"
#include "job_sql.h"
#include "jobs/weighing.h"
#include "people/helper_pool.h"

enum { JOBS_TRIED = 200, ASKED_FIRST = 10 };   /* the newest open jobs, the best of each */

struct tally { int64_t all[2], work[2][WORKS], *language[2]; };    /* [0] before, [1] after */

static void count_person(struct db *db, int64_t person, int which, struct tally *t) {
    struct card card;
    if (!helper_card(db, person, &card)) return;
    t->all[which]++;
    for (int k = 0; k < WORKS; k++) t->work[which][k] += card.works >> k & 1;
    if (card.n_speaks) t->language[which][card.speaks[0].language]++;
}

static void count_job(struct db *db, job_id id, const struct weights *weights, int which, struct tally *t) {
    struct fit fit[ASKED_FIRST];
    struct job j;
    struct ask ask;
    if (job_any(db, id, &j) != OK) return;
    job_ask(db, &j, &ask);
    size_t n = pool_rank(helper_pool(), &ask, weights, fit, ASKED_FIRST);
    for (size_t i = 0; i < n; i++) count_person(db, fit[i].id, which, t);
}

static struct weighing_share *add(struct weighing_share *at, enum share_kind kind, struct str item, int64_t before, int64_t after) {
    if (!before && !after) return at;
    *at = (struct weighing_share){kind, item, before, after};
    return at + 1;
}

void weighing_compare(struct db *db, const struct weights *before, const struct weights *after, struct weighing_share **ret,
                      size_t *ret_n) {
    struct arena *a = db_arena(db);
    struct jobs_open_ids_row *rows = NULL;
    size_t n = 0, concepts = lexicon_size();
    struct tally t = {.language = {arena_array(a, int64_t, concepts), arena_array(a, int64_t, concepts)}};
    jobs_open_ids(db, &rows, &n);
    for (size_t i = n > JOBS_TRIED ? n - JOBS_TRIED : 0; i < n; i++) {
        count_job(db, rows[i].id, before, 0, &t);
        count_job(db, rows[i].id, after, 1, &t);
    }
    struct weighing_share *all = arena_array(a, struct weighing_share, 1 + WORKS + concepts), *at = all;
    at = add(at, SHARE_ALL, STR(""), t.all[0], t.all[1]);
    for (size_t c = 0; c < concepts; c++)
        at = add(at, SHARE_LANGUAGE, lexicon_concept((concept_n)c)->code, t.language[0][c], t.language[1][c]);
    for (int k = 0; k < WORKS; k++) at = add(at, SHARE_WORK, str_fmt(a, "%d", k), t.work[0][k], t.work[1][k]);
    *ret = all;
    *ret_n = (size_t)(at - all);
}
