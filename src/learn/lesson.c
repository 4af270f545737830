/* lesson.c -- from jobs to examples. */
#include "learn/lesson.h"

#include "base/buf.h"
#include "base/clock.h"
#include "base/rand.h"
#include "lesson_sql.h"

enum { KEEP_DAYS = 3 * 366 };

static struct str whole_text(struct arena *a, const struct lessons_fresh_row *r) {
    const struct str part[] = {r->title, r->task, r->experience, r->skills, r->languages, r->studies};
    struct buf b = buf_make(a, 0);
    for (size_t i = 0; i < COUNT(part); i++)
        if (part[i].n) buf_fmt(&b, "%.*s\n", STR_ARGS(part[i]));
    return buf_view(&b);
}

static enum status gather_some(struct db *db, void *args) {
    size_t *ret_n = args;
    struct lessons_fresh_row *rows = NULL;
    size_t n = 0;
    lessons_fresh(db, &rows, &n);
    for (size_t i = 0; i < n; i++)
        lesson_put(db, (struct lesson_put_in){.id = {id_new()}, .job = rows[i].job, .at = clock_now(),
            .words = learn_clean(db_arena(db), whole_text(db_arena(db), &rows[i])), .guess = rows[i].guess,
            .rubric = rows[i].rubric}, NULL);
    if (n == 0) lesson_items_keep(db, NULL);
    *ret_n = n;
    return db_status(db);
}

enum status lessons_gather(struct store *store, size_t *ret_new) {
    size_t all = 0, n = 1;
    struct arena work = arena_make(0);
    enum status st = OK;
    for (; st == OK && n > 0; arena_reset(&work)) {
        st = db_write(store, &work, gather_some, &n);
        if (st == OK) all += n;
    }
    arena_free(&work);
    if (st == OK) *ret_new = all;
    return st;
}

enum status lessons_read(struct store *store, struct arena *a, struct example **ret, size_t *ret_n, size_t *ret_corrections) {
    struct db *db;
    struct lessons_newest_row *rows = NULL;
    size_t n = 0, corrections = 0;
    enum status st = db_read_begin(store, a, &db);
    if (st != OK) return st;
    lessons_newest(db, (struct lessons_newest_in){.most = LESSONS_MAX}, &rows, &n);
    st = db_status(db);
    db_read_end(db);
    if (st != OK) return st;
    struct example *all = arena_array(a, struct example, n);
    for (size_t i = 0; i < n; i++) {
        all[i] = (struct example){rows[i].words, (enum rubric)rows[i].rubric};
        corrections += rows[i].rubric != rows[i].guess;
    }
    *ret = all, *ret_n = n, *ret_corrections = corrections;
    return OK;
}

void lessons_forget(struct db *db) {
    time_s before = clock_now() - (time_s)KEEP_DAYS * SECONDS_A_DAY;
    lesson_items_forget(db, (struct lesson_items_forget_in){.before = before}, NULL);
    lessons_forget_old(db, (struct lessons_forget_old_in){.before = before}, NULL);
}
