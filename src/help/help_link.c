/* help_link.c -- what the links in mails to residents stand for. Nobody who has no account signs in: the link is the proof. */
#include "help/help_link.h"

#include "mail/sealed.h"

struct str help_went_token(struct db *db, help_assignment_id id, bool went) {
    return sealed_make(db, "help-went", (int64_t[]){id.n, went}, 2);
}

bool help_went_read(struct db *db, struct str token, help_assignment_id *ret, bool *ret_went) {
    int64_t said[2];
    if (!sealed_read(db, "help-went", token, said, COUNT(said))) return false;
    *ret = (help_assignment_id){said[0]};
    *ret_went = said[1] != 0;
    return true;
}

struct str help_reminder_token(struct db *db, help_request_id id) {
    return sealed_make(db, "help-reminder", &id.n, 1);
}

bool help_reminder_read(struct db *db, struct str token, help_request_id *ret) {
    return sealed_read(db, "help-reminder", token, &ret->n, 1);
}
