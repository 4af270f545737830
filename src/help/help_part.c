/* help_part.c -- a part moves on: its case closes or opens again, and who was going to help hears of it. */
#include "help/help.h"
#include "help/help_mail.h"
#include "help/help_pair.h"
#include "help_sql.h"

/* A case is open as long as one of its parts is. */
static void settle(struct db *db, help_request_id id) {
    struct help_parts_left_row left = {0};
    help_parts_left(db, (struct help_parts_left_in){.request = id}, &left);
    help_request_update_state(db, (struct help_request_update_state_in){ .help_request = id,
        .state = left.n ? HELP_OPEN : HELP_CLOSED, .closed = left.n ? 0 : clock_now() }, NULL);
}

/* Who was going to help does not come any more, and hears of it; or has helped (`done`). Nothing when nobody was. */
static void release(struct db *db, help_part_id part, bool done) {
    struct help_assignment now;
    struct help_request r;
    const struct help_part *p;
    day_n today = day_of(clock_now());
    if (help_assignment_now(db, part, &now) != OK || help_part_get(db, part, NL, &r, &p) != OK) return;
    help_pair_end(db, now.id, done ? OUTCOME_DONE : OUTCOME_NOT, done ? ENDED_AS_AGREED : ENDED_NOT_NEEDED, today);
    if (!done || p->often != OFTEN_ONCE) help_mail_released(db, now.person, p);
}

enum status help_part_move(struct db *db, help_part_id id, enum help_part_state state) {
    struct help_part_request_row row;
    int64_t changed = 0;
    if (!help_part_request(db, (struct help_part_request_in){.help_part = id}, &row)) return NOT_FOUND;
    help_part_update_state(db, (struct help_part_update_state_in){ .help_part = id, .state = state,
        .day = day_of(clock_now()) }, &changed);
    settle(db, row.request);
    if (changed == 1 && state != HELP_AGREED) release(db, id, state == HELP_DONE);
    db_change(db, "help", row.request.n);
    return changed == 1 ? OK : CONFLICT;
}

enum status help_withdraw(struct db *db, help_part_id id) {
    struct help_part_request_row row;
    if (!help_part_request(db, (struct help_part_request_in){.help_part = id}, &row)) return NOT_FOUND;
    if (help_part_ended((enum help_part_state)row.state)) return CONFLICT;
    return help_part_move(db, id, HELP_WITHDRAWN);
}
