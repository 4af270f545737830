/* digest.c -- when the weekly mail is due, and the links in it. */
#include "outreach/digest.h"

#include "digest_sql.h"
#include "mail/mail.h"
#include "mail/sealed.h"
#include "outreach/digest_work.h"

#define USE "digest"
enum { LATE_DAYS = 3, KEEP_DAYS = 366, LOOK_SECONDS = 60, TURN_US = 500 * 1000 };

struct setting digest_weekday = {
    .name = "digest_weekday", .kind = SETTING_INT, .initial = "4", .min = 0, .max = 7,
    .meaning = "Day of the weekly mail with help that is needed near people: 1 Monday to 7 Sunday, 0 never. With smtp = page there is "
               "one only where this is set" };
struct setting digest_hour = {
    .name = "digest_hour", .kind = SETTING_INT, .initial = "10", .min = 0, .max = 23,
    .meaning = "Hour of that day from which it is made" };

/* A demo shows its mails to everybody: it makes thousands of them only when somebody wants that. */
bool digest_wanted(void) {
    bool by_default = str_eq(str_of(digest_weekday.from), STR("default"));
    return digest_weekday.number != 0 && !(mail_on_page() && by_default);
}

day_n digest_due(time_s now) {
    day_n today = day_of(now), late = (day_weekday(today) - ((int)digest_weekday.number - 1) + 7) % 7;
    if (!digest_wanted() || late > LATE_DAYS || (late == 0 && hour_of(now) < digest_hour.number)) return DAY_NONE;
    return today - late;
}

enum status digest_begin(struct db *db, day_n day) {
    int64_t changed = 0;
    digest_insert(db, (struct digest_insert_in){.id = {day}, .began = clock_now()}, &changed);
    return outreach_moved(db, changed);
}

void digest_list(struct db *db, struct digest **ret, size_t *ret_n) {
    struct digests_newest_row *rows = NULL;
    size_t n = 0;
    digests_newest(db, &rows, &n);
    struct digest *all = arena_array(db_arena(db), struct digest, n);
    for (size_t i = 0; i < n; i++)
        all[i] = (struct digest){ .day = (day_n)rows[i].id.n, .state = (enum digest_state)rows[i].state, .people = rows[i].people,
                                  .needs = rows[i].needs, .mailed = rows[i].mailed, .began = rows[i].began, .built = rows[i].built,
                                  .ended = rows[i].ended };
    *ret = all;
    *ret_n = n;
}

/* ---- links ---- */

static int64_t source_number(const struct need_source *source) {
    return (int64_t)str_hash(str_of(source->name));
}

struct str digest_token(struct db *db, const struct digest_link *l) {
    return sealed_make(db, USE, (int64_t[]){source_number(l->source), l->need, l->person.n}, 3);
}

enum status digest_link_of(struct db *db, struct str token, struct digest_link *ret) {
    int64_t said[3];
    struct person p;
    if (!sealed_read(db, USE, token, said, COUNT(said)) || person_get(db, (person_id){said[2]}, &p) != OK)
        return db_failed(db) ? db_status(db) : NOT_FOUND;
    for (const struct need_source *const *source = outreach_needs; *source; source++)
        if (source_number(*source) == said[0]) return *ret = (struct digest_link){*source, said[1], p.id}, OK;
    return NOT_FOUND;
}

/* ---- by itself ---- */

static enum status begin_due(struct db *db, void *args) {
    const day_n *day = args;
    digests_forget(db, (struct digests_forget_in){.before = clock_now() - (time_s)KEEP_DAYS * SECONDS_A_DAY}, NULL);
    return digest_begin(db, *day);
}

void digest_tick(struct store *store, struct arena *a) {
    static time_s looked;
    static day_n begun = DAY_NONE;
    int64_t until = clock_monotonic_us() + TURN_US;
    if (clock_now() >= looked + LOOK_SECONDS) {
        day_n due = digest_due(clock_now());
        enum status st = due == DAY_NONE || due == begun ? CONFLICT : db_write(store, a, begin_due, &due);
        if (st == OK || (st == CONFLICT && due != DAY_NONE)) begun = due;
        looked = clock_now();
    }
    while (digest_build(store, a) && clock_monotonic_us() < until) arena_reset(a);
    outreach_spend(&digest_mailing, store, a);
}
