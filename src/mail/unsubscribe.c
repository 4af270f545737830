/* unsubscribe.c -- which kinds of mail a person gets. */
#include "mail/unsubscribe.h"

#include "mail/sealed.h"
#include "mail_sql.h"

#define USE "unsubscribe"

struct str unsubscribe_token(struct db *db, person_id person, enum mail_kind kind) {
    return sealed_make(db, USE, (int64_t[]){person.n, kind}, 2);
}

bool unsubscribe_read(struct db *db, struct str token, person_id *ret_person, enum mail_kind *ret_kind) {
    int64_t said[2];
    if (!sealed_read(db, USE, token, said, COUNT(said)) || said[1] < 0 || said[1] >= MAIL_KINDS) return false;
    *ret_person = (person_id){said[0]};
    *ret_kind = (enum mail_kind)said[1];
    return true;
}

enum status unsubscribe_set(struct db *db, person_id person, enum mail_kind kind, bool stop) {
    struct mail_off_of_row row;
    if (!mail_off_of(db, (struct mail_off_of_in){.person = person}, &row)) return db_status(db); /* erased: nobody writes to them */
    int64_t bit = (int64_t)1 << kind, off = stop ? row.mail_off | bit : row.mail_off & ~bit;
    mail_update_off(db, (struct mail_update_off_in){.person = person, .mail_off = off}, NULL);
    if (!stop) mail_pause_delete(db, (struct mail_pause_delete_in){.person = person, .kind = kind}, NULL);
    return db_status(db);
}

bool unsubscribe_stopped(struct db *db, person_id person, enum mail_kind kind) {
    struct mail_off_of_row row;
    return mail_off_of(db, (struct mail_off_of_in){.person = person}, &row) && (row.mail_off >> kind & 1);
}

enum status unsubscribe_pause(struct db *db, person_id person, enum mail_kind kind, day_n until) {
    struct mail_off_of_row row;
    if (!mail_off_of(db, (struct mail_off_of_in){.person = person}, &row)) return db_status(db); /* erased: nobody writes to them */
    mail_pause_put(db, (struct mail_pause_put_in){.person = person, .kind = kind, .until = until}, NULL);
    return db_status(db);
}
