/* call_answer.c -- signing up, withdrawing, and the waiting list. */
#include "base/rand.h"
#include "call_sql.h"
#include "mail/sealed.h"
#include "outreach/call_mail.h"

#define USE "call"

struct str call_token(struct db *db, call_person_id id) {
    return sealed_make(db, USE, &id.n, 1);
}

static enum status reply_get(struct db *db, call_person_id id, struct call_reply *ret) {
    struct call_person_select_row r;
    if (!call_person_select(db, (struct call_person_select_in){.id = id}, &r)) return db_failed(db) ? db_status(db) : NOT_FOUND;
    *ret = (struct call_reply){r.id, r.call, r.person, (enum call_answer)r.state, r.turn};
    return OK;
}

/* Somebody who was erased, or whose answer became anonymous, has no link any more. */
enum status call_reply_of(struct db *db, struct str token, struct call_reply *ret) {
    struct call_reply r;
    struct person p;
    call_person_id id;
    if (!sealed_read(db, USE, token, &id.n, 1)) return db_failed(db) ? db_status(db) : NOT_FOUND;
    enum status st = reply_get(db, id, &r);
    if (st == OK) st = person_get(db, r.person, &p);
    if (st == OK) *ret = r;
    return st;
}

bool call_over(const struct call *c) {
    return c->until != DAY_NONE && c->until < day_of(clock_now());
}

bool call_open(const struct call *c) {
    return (c->state == CALL_SENDING || c->state == CALL_SENT) && !call_over(c);
}

int64_t call_taken_places(struct db *db, call_id id) {
    struct call_taken_row taken = {0};
    call_taken(db, (struct call_taken_in){.call = id}, &taken);
    return taken.n;
}

bool call_has_place(struct db *db, const struct call *c) {
    return c->places == 0 || call_taken_places(db, c->id) < c->places;
}

int64_t call_ahead(struct db *db, const struct call_reply *r) {
    struct call_ahead_of_row ahead = {0};
    call_ahead_of(db, (struct call_ahead_of_in){.call = r->call, .turn = r->turn}, &ahead);
    return ahead.n;
}

static void note_answer(struct db *db, call_person_id id, enum call_answer answer) {
    call_person_answer(db, (struct call_person_answer_in){ .id = id, .state = answer, .answered = clock_now(), .turn = id_new() },
                       NULL);
}

/* The count and the note stand in one transaction: on SQLite there is one writer, and PostgreSQL lets only one of two that counted
** the same place go through and runs the other again. */
enum status call_sign_up(struct db *db, call_person_id id, enum call_answer *ret) {
    struct call_reply r;
    struct call c;
    enum status st = reply_get(db, id, &r);
    if (st == OK) st = call_get(db, r.call, &c);
    if (st != OK) return st;
    if (r.answer != CALL_IN && r.answer != CALL_QUEUED) {
        if (!call_open(&c)) return CONFLICT;
        r.answer = call_has_place(db, &c) ? CALL_IN : CALL_QUEUED;
        note_answer(db, id, r.answer);
        if (r.answer == CALL_IN && c.campaign.n) campaign_join(db, c.campaign, r.person);
    }
    *ret = r.answer;
    return db_status(db);
}

enum status call_withdraw(struct db *db, call_person_id id) {
    struct call_reply r;
    enum status st = reply_get(db, id, &r);
    if (st != OK) return st;
    if (r.answer == CALL_OUT) return OK;
    note_answer(db, id, CALL_OUT);
    if (r.answer != CALL_IN) return db_status(db);
    struct call c;
    if (call_get(db, r.call, &c) == OK && c.campaign.n) campaign_leave(db, c.campaign, r.person);
    call_fill(db, r.call);
    return db_status(db);
}

void call_fill(struct db *db, call_id id) {
    struct call c;
    struct call_first_queued_row first;
    struct call_reply r;
    if (call_get(db, id, &c) != OK || !call_open(&c)) return;
    while (call_has_place(db, &c) && call_first_queued(db, (struct call_first_queued_in){.call = id}, &first)) {
        if (reply_get(db, first.id, &r) != OK) return;
        /* The turn stays: it says in which order people signed up. */
        call_person_answer(db, (struct call_person_answer_in){.id = r.id, .state = CALL_IN, .answered = clock_now(), .turn = r.turn}, NULL);
        if (c.campaign.n) campaign_join(db, c.campaign, r.person);
        struct mail m = call_mail_place(db, &c, r.id, r.person);
        mail_put(db, &m);
    }
}

void call_members(struct db *db, call_id id, struct call_member **ret, size_t *ret_n) {
    struct call_members_of_row *rows = NULL;
    size_t n = 0;
    call_members_of(db, (struct call_members_of_in){.call = id}, &rows, &n);
    struct call_member *members = arena_array(db_arena(db), struct call_member, n);
    for (size_t i = 0; i < n; i++)
        members[i] = (struct call_member){ rows[i].id, rows[i].person, rows[i].name, rows[i].email, rows[i].phone,
                                           (enum lang)rows[i].lang, (enum call_answer)rows[i].state, rows[i].answered };
    *ret = members;
    *ret_n = n;
}
