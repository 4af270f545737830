/* job_need.c -- open jobs as people/open_need.h wants to hear of them. */
#include "job_sql.h"
#include "jobs/invite.h"

enum { NEEDS_MOST = 20000 };

static void need_of(struct db *db, const struct job *j, struct open_need *ret) {
    *ret = (struct open_need){ .id = j->id.n, .title = j->form.title, .who = j->org_name, .place = j->form.place, .from = j->form.from,
                          .until = j->form.until, .since = j->created,
                          .path = str_fmt(db_arena(db), "/jobs/%lld", (long long)j->id.n) };
    job_ask(db, j, &ret->ask);
    ret->ask.most_asked = 0; /* a mail that one may leave unanswered does not count as asking */
}

static void open_needs(struct db *db, struct open_need **ret, size_t *ret_n) {
    struct jobs_public_row *rows = NULL;
    size_t n = 0, kept = 0;
    jobs_public(db, (struct jobs_public_in){.today = day_of(clock_now()), .limit = NEEDS_MOST, .offset = 0}, &rows, &n);
    struct open_need *needs = arena_array(db_arena(db), struct open_need, n);
    for (size_t i = 0; i < n; i++) {
        struct job j;
        if (job_any(db, rows[i].id, &j) == OK) need_of(db, &j, &needs[kept++]);
    }
    *ret = needs;
    *ret_n = kept;
}

static enum status need_get(struct db *db, int64_t id, person_id person, struct open_need *ret) {
    struct job j;
    enum status st = job_public(db, (job_id){id}, &j);
    if (st != OK) return st;
    bool over = j.form.until != DAY_NONE && j.form.until < day_of(clock_now());
    if (j.state != JOB_OPEN || over) return NOT_FOUND;
    if (invite_stands(db, person, j.id)) return NOT_FOUND;
    need_of(db, &j, ret);
    return db_status(db);
}

static enum status need_offer(struct db *db, int64_t id, person_id person) {
    struct open_need need;
    enum status st = need_get(db, id, person, &need);
    if (st == NOT_FOUND && !db_failed(db)) return CONFLICT;
    return st == OK ? invite_offer(db, person, (job_id){id}) : st;
}

const struct need_source job_needs = {.name = "job", .open = open_needs, .get = need_get, .offer = need_offer};
