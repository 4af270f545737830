/* call_link.c -- the link in a mail of a call, and whose answer it stands for. */
#include "call_sql.h"
#include "mail/sealed.h"
#include "outreach/call.h"

#define USE "call"

struct str call_token(struct db *db, call_person_id id) {
    return sealed_make(db, USE, &id.n, 1);
}

enum status call_reply_get(struct db *db, call_person_id id, struct call_reply *ret) {
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
    enum status st = call_reply_get(db, id, &r);
    if (st == OK) st = person_get(db, r.person, &p);
    if (st == OK) *ret = r;
    return st;
}
