/* session.c -- rules and statements of sessions. */
#include "session.h"

#include <sodium.h>

#include "base/rand.h"
#include "web/request.h"
#include "web_sql.h"

enum {
    STAFF_IDLE = 30 * 60, STAFF_TOTAL = 12 * SECONDS_AN_HOUR,
    IDLE = 14 * SECONDS_A_DAY, TOTAL = 90 * SECONDS_A_DAY,
    TOUCHES = 30 /* a use is written down after a 30th of the idle time */
};

struct session_limits session_limits(unsigned who) {
    if (who & (STAFF | OPERATOR)) return (struct session_limits){STAFF_IDLE, STAFF_TOTAL};
    return (struct session_limits){IDLE, TOTAL};
}

static struct str token_hash(struct db *db, const unsigned char token[SESSION_TOKEN]) {
    unsigned char *hash = arena_alloc(db_arena(db), SESSION_TOKEN);
    crypto_generichash(hash, SESSION_TOKEN, token, SESSION_TOKEN, NULL, 0);
    return (struct str){(const char *)hash, SESSION_TOKEN};
}

bool session_find(struct db *db, const unsigned char token[SESSION_TOKEN], struct session *ret) {
    struct session_get_row row;
    if (!session_get(db, (struct session_get_in){.token = token_hash(db, token)}, &row)) return false;
    *ret = (struct session){row.id.n, row.person, row.made, row.used};
    return true;
}

bool session_alive(const struct session *s, unsigned who, time_s now) {
    struct session_limits limits = session_limits(who);
    return now - s->used <= limits.idle && now - s->made <= limits.total;
}

bool session_stale(const struct session *s, unsigned who, time_s now) {
    return now - s->used >= session_limits(who).idle / TOUCHES;
}

void session_start(struct db *db, const unsigned char token[SESSION_TOKEN], int64_t person, time_s now) {
    session_insert(db, (struct session_insert_in){.id = {id_new()}, .token = token_hash(db, token), .person = person,
                                                  .made = now, .used = now}, NULL);
}

void session_end(struct db *db, int64_t id) {
    session_delete(db, (struct session_delete_in){.id = {id}}, NULL);
}

void session_end_all(struct db *db, int64_t person) {
    session_delete_person(db, (struct session_delete_person_in){.person = person}, NULL);
}

enum status session_touch(struct db *db, void *args) {
    const int64_t *id = args;
    session_use(db, (struct session_use_in){.used = clock_now(), .id = {*id}}, NULL);
    return db_status(db);
}

enum status session_sweep(struct db *db, void *args) {
    (void)args;
    session_delete_old(db, (struct session_delete_old_in){.made = clock_now() - TOTAL}, NULL);
    return db_status(db);
}
