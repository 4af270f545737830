/* campaign_work.c -- what happens with campaigns by itself: rounds begin, people are asked and asked how it went.
**
** A round keeps two marks: up to which person everybody was asked to take part, and up to which they were asked how it went. A step
** writes the next mails and moves a mark, in one transaction; so nobody is asked twice, after a crash neither. Who left the campaign
** or told how it went between reading and writing gets none.
*/
#include "base/rand.h"
#include "campaign_sql.h"
#include "outreach/campaign_mail.h"

enum { LOOK_SECONDS = 60, KEEP_DAYS = 5 * 366, CREW_DAYS = 366 };
#define EVERYBODY INT64_MAX

/* ---- rounds begin ---- */

/* Who took part last before that moment, in each campaign: stays counted, as nobody in particular. */
static void forget_parts(struct db *db, time_s before) {
    struct parts_old_row *rows = NULL;
    size_t n = 0;
    parts_old(db, (struct parts_old_in){.before = before}, &rows, &n);
    for (size_t i = 0; i < n; i++)
        parts_forget(db, (struct parts_forget_in){.person = rows[i].person, .campaign = rows[i].campaign, .same = id_new()}, NULL);
}

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
    campaign_close_calls(db);
    forget_parts(db, now - (time_s)KEEP_DAYS * SECONDS_A_DAY);
    crew_forget(db, (struct crew_forget_in){.before = now - (time_s)CREW_DAYS * SECONDS_A_DAY, .before_day = today - CREW_DAYS}, NULL);
    return db_status(db);
}

void campaign_begin_rounds(struct store *store, struct arena *a) {
    db_write(store, a, begin_rounds, NULL);
}

/* ---- people are asked to take part ---- */

/* People up to `upto` have their mail when the step is done; read where `from` stood. */
struct to_one { campaign_part_id part; person_id to; enum part_state state; struct mail mail; };
struct plan { campaign_id campaign; campaign_round_id round; int64_t from, upto; struct to_one *one; size_t n; };

/* Who did nothing in an earlier round signed up for this one; everybody else is asked. */
static struct to_one ask_one(struct db *db, const struct campaign *c, person_id to) {
    struct part_before_row before;
    bool again = part_before(db, (struct part_before_in){.campaign = c->id, .person = to}, &before);
    campaign_part_id id = {id_new()};
    return (struct to_one){id, to, again ? ROUND_ASKED : ROUND_PROMISED, campaign_mail_begin(db, c, id, to, again)};
}

static const void *ask_read(struct db *db, size_t limit) {
    struct plan *plan = arena_new(db_arena(db), struct plan);
    struct round_to_ask_row round;
    struct crew_next_row *rows = NULL;
    struct campaign c;
    if (!round_to_ask(db, (struct round_to_ask_in){.all = EVERYBODY}, &round) || campaign_get(db, round.campaign, &c) != OK) return NULL;
    crew_next(db, (struct crew_next_in){.campaign = c.id, .after = round.asked, .limit = (int64_t)limit}, &rows, &plan->n);
    plan->campaign = c.id;
    plan->round = round.id;
    plan->from = round.asked;
    plan->upto = plan->n < limit ? EVERYBODY : rows[plan->n - 1].person.n;
    plan->one = arena_array(db_arena(db), struct to_one, plan->n);
    for (size_t i = 0; i < plan->n; i++) plan->one[i] = ask_one(db, &c, rows[i].person);
    return plan;
}

/* Who signed up during the round is in it already. */
static enum status ask_write(struct db *db, const void *read, size_t *ret_people) {
    const struct plan *plan = read;
    struct crew_select_row still;
    struct part_insert_row made;
    int64_t changed = 0;
    for (size_t i = 0; i < plan->n; i++) {
        const struct to_one *one = &plan->one[i];
        struct part_insert_in in = {.id = one->part, .round = plan->round, .person = one->to, .state = one->state,
                                    .changed = clock_now()};
        if (!crew_select(db, (struct crew_select_in){.campaign = plan->campaign, .person = one->to}, &still)) continue;
        if (!part_insert(db, in, &made)) continue;
        mail_put(db, &one->mail);
        ++*ret_people;
    }
    round_asked(db, (struct round_asked_in){.id = plan->round, .from_asked = plan->from, .asked = plan->upto}, &changed);
    return outreach_moved(db, changed);
}

const struct outreach_work campaign_asking = {.name = "campaign", .read = ask_read, .write = ask_write};

/* ---- people are asked how it went ---- */

static const void *tell_read(struct db *db, size_t limit) {
    struct plan *plan = arena_new(db_arena(db), struct plan);
    struct round_to_tell_row round;
    struct parts_promised_row *rows = NULL;
    struct campaign c;
    if (!round_to_tell(db, (struct round_to_tell_in){.all = EVERYBODY, .today = day_of(clock_now())}, &round) ||
        campaign_get(db, round.campaign, &c) != OK) return NULL;
    struct parts_promised_in in = {.round = round.id, .after = round.told, .limit = (int64_t)limit};
    parts_promised(db, in, &rows, &plan->n);
    plan->round = round.id;
    plan->from = round.told;
    plan->upto = plan->n < limit ? EVERYBODY : rows[plan->n - 1].person.n;
    plan->one = arena_array(db_arena(db), struct to_one, plan->n);
    for (size_t i = 0; i < plan->n; i++)
        plan->one[i] = (struct to_one){ .part = rows[i].id, .mail = campaign_mail_tell(db, &c, rows[i].id, rows[i].person) };
    return plan;
}

static enum status tell_write(struct db *db, const void *read, size_t *ret_people) {
    const struct plan *plan = read;
    struct part_select_row part;
    int64_t changed = 0;
    for (size_t i = 0; i < plan->n; i++) {
        const struct to_one *one = &plan->one[i];
        if (!part_select(db, (struct part_select_in){.id = one->part}, &part) || part.state != ROUND_PROMISED) continue;
        mail_put(db, &one->mail);
        ++*ret_people;
    }
    round_told(db, (struct round_told_in){.id = plan->round, .from_told = plan->from, .told = plan->upto}, &changed);
    return outreach_moved(db, changed);
}

const struct outreach_work campaign_telling = {.name = "campaign", .read = tell_read, .write = tell_write};

void campaign_tick(struct store *store, struct arena *a) {
    static time_s looked;
    outreach_spend(&campaign_asking, store, a);
    outreach_spend(&campaign_telling, store, a);
    if (clock_now() < looked + LOOK_SECONDS) return;
    looked = clock_now();
    campaign_begin_rounds(store, a);
}
