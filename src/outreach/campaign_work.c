/* campaign_work.c -- what happens with campaigns by itself: rounds begin, people are asked and asked how it went.
**
** A round keeps two marks: up to which person everybody was asked to take part, and up to which they were asked how it went. A step
** writes the next mails and moves a mark, in one transaction; so nobody is asked twice, after a crash neither.
*/
#include "base/log.h"
#include "base/rand.h"
#include "campaign_sql.h"
#include "outreach/campaign_mail.h"

enum { LOOK_SECONDS = 60, KEEP_DAYS = 5 * 366, CREW_DAYS = 366 };
#define EVERYBODY INT64_MAX

/* ---- rounds begin ---- */

static enum status begin_rounds(struct db *db, void *args) {
    struct campaigns_due_row *rows = NULL;
    struct campaign c;
    size_t n = 0;
    day_n today = day_of(clock_now());
    time_s now = clock_now();
    (void)args;
    campaigns_due(db, (struct campaigns_due_in){.today = today}, &rows, &n);
    for (size_t i = 0; i < n; i++)
        if (campaign_get(db, rows[i].id, &c) == OK) campaign_begin_round(db, &c);
    parts_forget(db, (struct parts_forget_in){.before = now - (time_s)KEEP_DAYS * SECONDS_A_DAY}, NULL);
    crew_forget(db, (struct crew_forget_in){.before = now - (time_s)CREW_DAYS * SECONDS_A_DAY, .before_day = today - CREW_DAYS}, NULL);
    return db_status(db);
}

void campaign_begin_rounds(struct store *store, struct arena *a) {
    db_write(store, a, begin_rounds, NULL);
}

/* ---- people are asked ---- */

struct step { size_t limit, sent; };

static enum status marked(struct db *db, int64_t changed) {
    return db_failed(db) ? db_status(db) : changed == 1 ? OK : CONFLICT;
}

/* True when a mail was written. Who signed up during the round is in it already. */
static bool ask_one(struct db *db, const struct campaign *c, campaign_round_id round, person_id to) {
    struct part_before_row before;
    struct part_insert_row made;
    bool again = part_before(db, (struct part_before_in){.campaign = c->id, .person = to}, &before);
    struct part_insert_in in = {.id = {id_new()}, .round = round, .person = to, .state = again ? ROUND_ASKED : ROUND_PROMISED,
                                .changed = clock_now()};
    if (!part_insert(db, in, &made)) return false;
    campaign_mail_begin(db, c, made.id, to, again);
    return true;
}

static enum status ask_next(struct db *db, struct step *step) {
    struct round_to_ask_row round;
    struct crew_next_row *rows = NULL;
    struct campaign c;
    size_t n = 0;
    int64_t changed = 0;
    if (!round_to_ask(db, (struct round_to_ask_in){.all = EVERYBODY}, &round)) return NOT_FOUND;
    enum status st = campaign_get(db, round.campaign, &c);
    if (st != OK) return st;
    crew_next(db, (struct crew_next_in){.campaign = c.id, .after = round.asked, .limit = (int64_t)step->limit}, &rows, &n);
    for (size_t i = 0; i < n; i++) step->sent += ask_one(db, &c, round.id, rows[i].person);
    int64_t upto = n < step->limit ? EVERYBODY : rows[n - 1].person.n;
    round_asked(db, (struct round_asked_in){.id = round.id, .from_asked = round.asked, .asked = upto}, &changed);
    return marked(db, changed);
}

static enum status tell_next(struct db *db, struct step *step) {
    struct round_to_tell_row round;
    struct parts_promised_row *rows = NULL;
    struct campaign c;
    size_t n = 0;
    int64_t changed = 0;
    if (!round_to_tell(db, (struct round_to_tell_in){.all = EVERYBODY, .today = day_of(clock_now())}, &round)) return NOT_FOUND;
    enum status st = campaign_get(db, round.campaign, &c);
    if (st != OK) return st;
    struct parts_promised_in in = {.round = round.id, .after = round.told, .limit = (int64_t)step->limit};
    parts_promised(db, in, &rows, &n);
    for (size_t i = 0; i < n; i++) campaign_mail_tell(db, &c, rows[i].id, rows[i].person);
    step->sent += n;
    int64_t upto = n < step->limit ? EVERYBODY : rows[n - 1].person.n;
    round_told(db, (struct round_told_in){.id = round.id, .from_told = round.told, .told = upto}, &changed);
    return marked(db, changed);
}

static enum status next_step(struct db *db, void *args) {
    struct step *step = args;
    step->sent = 0;
    enum status st = ask_next(db, step);
    return st == NOT_FOUND && !db_failed(db) ? tell_next(db, step) : st;
}

static bool any_to_do(struct store *store, struct arena *a) {
    struct db *db;
    struct round_to_ask_row ask;
    struct round_to_tell_row tell;
    if (db_read_begin(store, a, &db) != OK) return false;
    bool any = round_to_ask(db, (struct round_to_ask_in){.all = EVERYBODY}, &ask) ||
               round_to_tell(db, (struct round_to_tell_in){.all = EVERYBODY, .today = day_of(clock_now())}, &tell);
    db_read_end(db);
    return any;
}

size_t campaign_go_on(struct store *store, struct arena *a, size_t limit) {
    struct step step = {.limit = limit};
    if (!limit || !any_to_do(store, a)) return 0;
    enum status st = db_write(store, a, next_step, &step);
    if (st == FAILED) log_line(LOG_ERROR, "campaign", "outcome", status_name(st), NULL);
    return st == OK ? step.sent : 0;
}

void campaign_tick(struct store *store, struct arena *a) {
    static time_s looked;
    outreach_spend(store, a, campaign_go_on);
    if (clock_now() < looked + LOOK_SECONDS) return;
    looked = clock_now();
    campaign_begin_rounds(store, a);
}
