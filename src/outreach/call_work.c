/* call_work.c -- what happens with calls by itself: mails go out at their pace, waiting lists move up, old answers are forgotten.
**
** A step of asking takes the next people of the segment, writes a row and a mail for each, and moves the call's `upto` on, so after
** a crash it goes on behind the last person who has a mail. A call that was closed meanwhile does not move on, and of two servers
** that read the same `upto` only one moves it.
*/
#include "base/rand.h"
#include "call_sql.h"
#include "outreach/call_mail.h"

enum { KEEP_DAYS = 5 * 366, FILL_SECONDS = 60 };

/* ---- the call itself ---- */

struct asked { call_person_id id; person_id to; struct mail mail; };
struct asking { call_id call; int64_t from, upto; struct asked *asked; size_t n; };

static const void *ask_read(struct db *db, size_t limit) {
    struct arena *a = db_arena(db);
    struct asking *plan = arena_new(a, struct asking);
    struct call_sending_row next;
    struct call c;
    struct segment_person *people;
    if (!call_sending(db, &next) || call_get(db, next.id, &c) != OK) return NULL;
    segment_walk(db, &c.segment, MAIL_CALL, c.upto, &people, &plan->n, &plan->upto);
    if (plan->n > limit) {
        plan->n = limit;
        plan->upto = people[limit - 1].id.n;
    }
    plan->call = c.id;
    plan->from = c.upto;
    plan->asked = arena_array(a, struct asked, plan->n);
    for (size_t i = 0; i < plan->n; i++) {
        call_person_id id = {id_new()};
        plan->asked[i] = (struct asked){id, people[i].id, call_mail_ask(db, &c, id, people[i].id)};
    }
    return plan;
}

static enum status ask_write(struct db *db, const void *read, size_t *ret_people) {
    const struct asking *plan = read;
    struct call_person_insert_row made;
    int64_t changed = 0;
    for (size_t i = 0; i < plan->n; i++) {
        const struct asked *asked = &plan->asked[i];
        struct call_person_insert_in in = {.id = asked->id, .call = plan->call, .person = asked->to, .mailed = clock_now()};
        if (!call_person_insert(db, in, &made)) continue; /* has this call already */
        mail_put(db, &asked->mail);
        ++*ret_people;
    }
    call_progress(db, (struct call_progress_in){ .id = plan->call, .from_upto = plan->from, .upto = plan->upto,
        .state = plan->upto == INT64_MAX ? CALL_SENT : CALL_SENDING }, &changed);
    return outreach_moved(db, changed);
}

const struct outreach_work call_asking = {.name = "call", .read = ask_read, .write = ask_write};

/* ---- who waited in vain ---- */

struct missed { call_person_id id; struct mail mail; };
struct telling { struct missed *missed; size_t n; };

static const void *missed_read(struct db *db, size_t limit) {
    struct telling *plan = arena_new(db_arena(db), struct telling);
    struct calls_missed_row *rows = NULL;
    struct call c;
    calls_missed(db, (struct calls_missed_in){.today = day_of(clock_now()), .limit = (int64_t)limit}, &rows, &plan->n);
    plan->missed = arena_array(db_arena(db), struct missed, plan->n);
    for (size_t i = 0; i < plan->n; i++) {
        plan->missed[i].id = rows[i].id;
        if (call_get(db, rows[i].call, &c) == OK) plan->missed[i].mail = call_mail_missed(db, &c, rows[i].person);
    }
    return plan->n ? plan : NULL;
}

static enum status missed_write(struct db *db, const void *read, size_t *ret_people) {
    const struct telling *plan = read;
    for (size_t i = 0; i < plan->n; i++) {
        int64_t changed = 0;
        call_person_missed(db, (struct call_person_missed_in){.id = plan->missed[i].id, .answered = clock_now()}, &changed);
        if (changed == 1) mail_put(db, &plan->missed[i].mail);
        *ret_people += changed == 1;
    }
    return db_status(db);
}

const struct outreach_work call_telling_missed = {.name = "call", .read = missed_read, .write = missed_write};

/* ---- the rest ---- */

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
    outreach_spend(&call_asking, store, a);
    outreach_spend(&call_telling_missed, store, a);
    if (clock_now() < filled + FILL_SECONDS) return;
    filled = clock_now();
    call_fill_all(store, a);
}
