/* call_work.c -- what happens with calls by itself: mails go out at their pace, waiting lists move up, old answers are forgotten.
**
** A step reads the next people of the segment, writes a row and a mail for each, and moves the call's `upto` on, all in one
** transaction: after a crash it goes on behind the last person who has a mail. When two servers share a database, the one that
** is late changes nothing.
*/
#include "base/log.h"
#include "base/rand.h"
#include "call_sql.h"
#include "outreach/call_mail.h"

enum { KEEP_DAYS = 5 * 366, FILL_SECONDS = 60 };

struct step { size_t limit, sent; };

/* True when the person did not have this call yet. */
static bool mail_one(struct db *db, const struct call *c, person_id to) {
    struct call_person_insert_row made;
    struct call_person_insert_in in = {.id = {id_new()}, .call = c->id, .person = to, .mailed = clock_now()};
    if (!call_person_insert(db, in, &made)) return false;
    call_mail_ask(db, c, made.id, to);
    return true;
}

static enum status next_step(struct db *db, void *args) {
    struct step *step = args;
    struct call_sending_row next;
    struct call c;
    struct segment_person *people;
    size_t n, i = 0;
    int64_t upto, changed = 0;
    step->sent = 0;
    if (!call_sending(db, &next)) return db_failed(db) ? db_status(db) : NOT_FOUND;
    enum status st = call_get(db, next.id, &c);
    if (st != OK) return st;
    segment_walk(db, &c.segment, MAIL_CALL, c.upto, &people, &n, &upto);
    for (; i < n && step->sent < step->limit; i++) step->sent += mail_one(db, &c, people[i].id);
    if (i < n) upto = people[i].id.n - 1;
    call_progress(db, (struct call_progress_in){ .id = c.id, .from_upto = c.upto, .upto = upto,
        .state = upto == INT64_MAX ? CALL_SENT : CALL_SENDING }, &changed);
    return db_failed(db) ? db_status(db) : changed == 1 ? OK : CONFLICT;
}

static bool any_sending(struct store *store, struct arena *a) {
    struct db *db;
    struct call_sending_row next;
    if (db_read_begin(store, a, &db) != OK) return false;
    bool any = call_sending(db, &next);
    db_read_end(db);
    return any;
}

size_t call_go_on(struct store *store, struct arena *a, size_t limit) {
    struct step step = {.limit = limit};
    if (!limit || !any_sending(store, a)) return 0;
    enum status st = db_write(store, a, next_step, &step);
    if (st == FAILED) log_line(LOG_ERROR, "call", "outcome", status_name(st), NULL);
    return st == OK ? step.sent : 0;
}

static enum status missed_step(struct db *db, void *args) {
    struct step *step = args;
    struct calls_missed_row *rows = NULL;
    struct call c;
    size_t n = 0;
    calls_missed(db, (struct calls_missed_in){.today = day_of(clock_now()), .limit = (int64_t)step->limit}, &rows, &n);
    for (size_t i = 0; i < n; i++) {
        struct call_person_answer_in in = {.id = rows[i].id, .state = CALL_MISSED, .answered = clock_now(), .turn = rows[i].turn};
        call_person_answer(db, in, NULL);
        if (call_get(db, rows[i].call, &c) == OK) call_mail_missed(db, &c, rows[i].person);
    }
    step->sent = n;
    return db_status(db);
}

static bool any_missed(struct store *store, struct arena *a) {
    struct db *db;
    struct calls_missed_row *rows = NULL;
    size_t n = 0;
    if (db_read_begin(store, a, &db) != OK) return false;
    calls_missed(db, (struct calls_missed_in){.today = day_of(clock_now()), .limit = 1}, &rows, &n);
    db_read_end(db);
    return n > 0;
}

size_t call_tell_missed(struct store *store, struct arena *a, size_t limit) {
    struct step step = {.limit = limit};
    if (!limit || !any_missed(store, a)) return 0;
    enum status st = db_write(store, a, missed_step, &step);
    if (st == FAILED) log_line(LOG_ERROR, "call", "outcome", status_name(st), NULL);
    return st == OK ? step.sent : 0;
}

static enum status fill_and_forget(struct db *db, void *args) {
    struct calls_with_queue_row *rows = NULL;
    size_t n = 0;
    (void)args;
    calls_with_queue(db, &rows, &n);
    for (size_t i = 0; i < n; i++) call_fill(db, rows[i].call);
    call_people_forget(db, (struct call_people_forget_in){.before = clock_now() - (time_s)KEEP_DAYS * SECONDS_A_DAY}, NULL);
    return db_status(db);
}

void call_fill_all(struct store *store, struct arena *a) {
    db_write(store, a, fill_and_forget, NULL);
}

void call_tick(struct store *store, struct arena *a) {
    static time_s filled;
    size_t allowed = outreach_allowance();
    size_t sent = call_go_on(store, a, allowed);
    outreach_give_back(allowed - sent - call_tell_missed(store, a, allowed - sent));
    if (clock_now() < filled + FILL_SECONDS) return;
    filled = clock_now();
    call_fill_all(store, a);
}
