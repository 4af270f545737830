/* help_reminder.c -- reminding of visits: the rules. */
#include "help/help_reminder.h"

#include "help/help_visit_mail.h"
#include "help_reminder_sql.h"

struct setting help_reminder_hour = { .name = "help_reminder_hour", .kind = SETTING_INT, .initial = "10", .min = 0, .max = 23,
    .meaning = "From which hour of the day before a visit both sides are reminded of it by mail, Belgian time" };

/* Whoever is first to note it on the visit sends the mails, in the same transaction. */
static bool take(struct db *db, help_visit_id id, time_s now) {
    int64_t changed = 0;
    reminder_take(db, (struct reminder_take_in){.help_visit = id, .reminded = now}, &changed);
    return changed == 1;
}

static bool remind_of(struct db *db, help_visit_id id, time_s now) {
    struct help_visit v;
    struct help_request r;
    const struct help_part *p;
    if (!take(db, id, now) || help_visit_get(db, id, &v) != OK || help_part_get(db, v.part, NL, &r, &p) != OK) return false;
    help_mail_tomorrow_helper(db, &r, p, &v);
    if (help_reminder_wanted(db, r.id)) help_mail_tomorrow_asker(db, &r, p, &v);
    return true;
}

int help_remind(struct db *db, time_s now) {
    struct reminder_visits_row *rows = NULL;
    size_t n = 0;
    int reminded = 0;
    if (hour_of(now) < help_reminder_hour.number) return 0;
    reminder_visits(db, (struct reminder_visits_in){.day = day_of(now) + 1, .limit = REMINDERS_AT_ONCE}, &rows, &n);
    for (size_t i = 0; i < n; i++) reminded += remind_of(db, rows[i].id, now);
    return reminded;
}

/* ---- residents who want no reminders ---- */

bool help_reminder_wanted(struct db *db, help_request_id id) {
    struct reminder_quiet_row row;
    return reminder_quiet(db, (struct reminder_quiet_in){.request = id}, &row) && !row.quiet;
}

enum status help_reminder_set(struct db *db, help_request_id id, bool wanted) {
    int64_t changed = 0;
    reminder_update_quiet(db, (struct reminder_update_quiet_in){.request = id, .quiet = !wanted}, &changed);
    return changed == 1 ? OK : db_failed(db) ? db_status(db) : NOT_FOUND;
}

/* ---- the list of a desk ---- */

static struct help_soon soon_of(const struct reminder_soon_row *r, const struct help_category *c) {
    return (struct help_soon){
        .visit = { .id = r->id, .assignment = r->assignment, .part = r->part, .person = r->person, .day = (day_n)r->day,
                   .minute = (int)r->minute, .minutes = (int)r->minutes },
        .request = r->request, .category = c, .number = r->number, .name = r->name, .phone = r->phone, .caller = r->caller,
        .caller_phone = r->caller_phone, .helper = r->helper, .helper_phone = r->helper_phone, .place = r->place,
        .call = !r->email.n && c->way == HELP_CONTACT };
}

void help_visits_soon(struct db *db, help_desk_id desk, enum lang lang, day_n today, struct help_soon **ret, size_t *ret_n) {
    struct reminder_soon_row *rows = NULL;
    struct help_category *all;
    size_t n = 0, n_all;
    help_categories(db, lang, &all, &n_all);
    reminder_soon(db, (struct reminder_soon_in){.desk = desk, .from = today, .upto = today + 1}, &rows, &n);
    *ret = arena_array(db_arena(db), struct help_soon, n);
    for (size_t i = 0; i < n; i++) (*ret)[i] = soon_of(&rows[i], help_category_find(all, n_all, rows[i].category));
    *ret_n = n;
}
