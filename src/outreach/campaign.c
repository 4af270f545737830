/* campaign.c -- campaigns and who takes part: the rules. */
#include "outreach/campaign.h"

#include "base/rand.h"
#include "campaign_sql.h"
#include "mail/sealed.h"

#define USE "campaign"

/* ---- campaigns ---- */

enum status campaign_create(struct db *db, person_id by, const struct campaign *c, campaign_id *ret) {
    campaign_id id = {id_new()};
    if (!outreach_texts_fit(c->text)) return INVALID;
    campaign_insert(db, (struct campaign_insert_in){ .id = id, .author = by, .target = c->target, .round_target = c->round_target,
        .every_days = c->every_days, .first_day = c->first, .last_day = outreach_day_kept(c->last),
        .created = clock_now() }, NULL);
    for (int lang = 0; lang < LANGS; lang++)
        if (outreach_text_whole(&c->text[lang]))
            campaign_text_insert(db, (struct campaign_text_insert_in){ .campaign = id, .lang = lang, .title = c->text[lang].title,
                .unit = c->text[lang].what }, NULL);
    audit_note(db, by.n, "campaign-write", (person_id){0}, id.n);
    *ret = id;
    return db_status(db);
}

enum status campaign_get(struct db *db, campaign_id id, struct campaign *ret) {
    struct campaign_select_row r;
    struct campaign_texts_of_row *texts = NULL;
    size_t n = 0;
    if (!campaign_select(db, (struct campaign_select_in){.campaign = id}, &r)) return db_failed(db) ? db_status(db) : NOT_FOUND;
    *ret = (struct campaign){ .id = r.id, .target = r.target, .round_target = r.round_target, .every_days = r.every_days,
                              .first = (day_n)r.first_day, .last = outreach_day_read(r.last_day), .ended = r.ended };
    campaign_texts_of(db, (struct campaign_texts_of_in){.campaign = id}, &texts, &n);
    for (size_t i = 0; i < n; i++)
        if (texts[i].lang < LANGS) ret->text[texts[i].lang] = (struct outreach_text){texts[i].title, texts[i].unit};
    return db_status(db);
}

void campaign_list(struct db *db, struct campaign **ret, size_t *ret_n) {
    struct campaigns_newest_row *rows = NULL;
    size_t n = 0, kept = 0;
    campaigns_newest(db, &rows, &n);
    struct campaign *all = arena_array(db_arena(db), struct campaign, n);
    for (size_t i = 0; i < n; i++) kept += campaign_get(db, rows[i].id, &all[kept]) == OK;
    *ret = all;
    *ret_n = kept;
}

bool campaign_runs(const struct campaign *c) {
    return !c->ended && (c->last == DAY_NONE || c->last >= day_of(clock_now()));
}

void campaign_close_calls(struct db *db) {
    campaign_calls_close(db, (struct campaign_calls_close_in){.closed = clock_now(), .today = day_of(clock_now())}, NULL);
}

/* The round that runs ends today: tomorrow its people are asked how it went. */
enum status campaign_end(struct db *db, person_id by, campaign_id id) {
    struct campaign_select_row there;
    int64_t changed = 0;
    if (!campaign_select(db, (struct campaign_select_in){.campaign = id}, &there)) return db_failed(db) ? db_status(db) : NOT_FOUND;
    campaign_to_ended(db, (struct campaign_to_ended_in){.id = id, .ended = clock_now()}, &changed);
    round_close(db, (struct round_close_in){.campaign = id, .today = day_of(clock_now())}, NULL);
    campaign_close_calls(db);
    audit_note(db, by.n, "campaign-end", (person_id){0}, id.n);
    return outreach_moved(db, changed);
}

/* ---- rounds ---- */

void campaign_begin_round(struct db *db, const struct campaign *c) {
    struct round_insert_row made;
    day_n today = day_of(clock_now());
    if (!campaign_runs(c) || c->first > today) return;
    int64_t number = c->every_days ? (today - c->first) / c->every_days + 1 : 1;
    day_n day = c->first + (day_n)((number - 1) * c->every_days);
    day_n last = c->every_days ? day + (day_n)c->every_days - 1 : c->last;
    if (c->last != DAY_NONE && last > c->last) last = c->last;
    struct round_insert_in in = {.id = {id_new()}, .campaign = c->id, .number = number, .day = day,
                                 .last_day = outreach_day_kept(last)};
    round_insert(db, in, &made);
}

void campaign_rounds(struct db *db, campaign_id id, struct campaign_round **ret, size_t *ret_n) {
    struct rounds_of_row *rows = NULL;
    size_t n = 0;
    rounds_of(db, (struct rounds_of_in){.campaign = id}, &rows, &n);
    struct campaign_round *rounds = arena_array(db_arena(db), struct campaign_round, n);
    for (size_t i = 0; i < n; i++)
        rounds[i] = (struct campaign_round){rows[i].id, rows[i].campaign, rows[i].number, (day_n)rows[i].day,
                                            outreach_day_read(rows[i].last_day)};
    *ret = rounds;
    *ret_n = n;
}

enum status campaign_round_get(struct db *db, campaign_round_id id, struct campaign_round *ret) {
    struct round_select_row r;
    if (!round_select(db, (struct round_select_in){.id = id}, &r)) return db_failed(db) ? db_status(db) : NOT_FOUND;
    *ret = (struct campaign_round){r.id, r.campaign, r.number, (day_n)r.day, outreach_day_read(r.last_day)};
    return OK;
}

void campaign_parts(struct db *db, campaign_round_id id, struct campaign_part **ret, size_t *ret_n) {
    struct parts_of_row *rows = NULL;
    size_t n = 0;
    parts_of(db, (struct parts_of_in){.round = id}, &rows, &n);
    struct campaign_part *parts = arena_array(db_arena(db), struct campaign_part, n);
    for (size_t i = 0; i < n; i++)
        parts[i] = (struct campaign_part){ rows[i].id, rows[i].round, rows[i].person, (enum part_state)rows[i].state, rows[i].amount,
                                           rows[i].name, rows[i].email, rows[i].phone };
    *ret = parts;
    *ret_n = n;
}

/* ---- who takes part ---- */

static enum status part_get(struct db *db, campaign_part_id id, struct campaign_part *ret) {
    struct part_select_row r;
    if (!part_select(db, (struct part_select_in){.id = id}, &r)) return db_failed(db) ? db_status(db) : NOT_FOUND;
    *ret = (struct campaign_part){.id = r.id, .round = r.round, .person = r.person, .state = (enum part_state)r.state, .amount = r.amount};
    return OK;
}

static void part_set(struct db *db, campaign_part_id id, enum part_state state, int64_t amount, int64_t noted) {
    part_update(db, (struct part_update_in){ .id = id, .state = state, .amount = amount, .noted = noted, .changed = clock_now() },
                NULL);
}

enum status campaign_note(struct db *db, person_id by, campaign_round_id round, const struct ids *parts, int64_t amount) {
    for (size_t i = 0; i < parts->n; i++) {
        struct campaign_part p;
        enum status st = part_get(db, (campaign_part_id){parts->id[i]}, &p);
        if (st == OK && p.round.n != round.n) st = NOT_FOUND;
        if (st != OK) return st;
        part_set(db, p.id, ROUND_DONE, amount, by.n);
        audit_note(db, by.n, "campaign-note", p.person, round.n);
    }
    return db_status(db);
}

/* The part of this person in the round that runs today, if there is one. */
static bool part_now(struct db *db, campaign_id id, person_id person, struct round_now_row *ret_round, struct part_of_round_row *ret) {
    *ret_round = (struct round_now_row){0};
    if (!round_now(db, (struct round_now_in){.campaign = id, .today = day_of(clock_now())}, ret_round)) return false;
    return part_of_round(db, (struct part_of_round_in){.round = ret_round->id, .person = person}, ret);
}

void campaign_join(struct db *db, campaign_id id, person_id person) {
    struct campaign c;
    struct round_now_row round;
    struct part_of_round_row part;
    struct part_insert_row made;
    if (campaign_get(db, id, &c) != OK || !campaign_runs(&c)) return;
    campaign_begin_round(db, &c);
    crew_insert(db, (struct crew_insert_in){.campaign = id, .person = person, .since = clock_now()}, NULL);
    bool there = part_now(db, id, person, &round, &part);
    if (there && part.state != ROUND_DONE) part_set(db, part.id, ROUND_PROMISED, 0, 0);
    else if (!there && round.id.n)
        part_insert(db, (struct part_insert_in){ .id = {id_new()}, .round = round.id, .person = person, .state = ROUND_PROMISED,
            .changed = clock_now() }, &made);
}

void campaign_leave(struct db *db, campaign_id id, person_id person) {
    struct round_now_row round;
    struct part_of_round_row part;
    crew_delete(db, (struct crew_delete_in){.campaign = id, .person = person}, NULL);
    if (part_now(db, id, person, &round, &part) && part.state != ROUND_DONE) part_set(db, part.id, ROUND_DECLINED, 0, 0);
}

struct str campaign_token(struct db *db, campaign_part_id id) {
    return sealed_make(db, USE, &id.n, 1);
}

struct str campaign_token_now(struct db *db, campaign_id id, person_id person) {
    struct round_now_row round;
    struct part_of_round_row part;
    return part_now(db, id, person, &round, &part) ? campaign_token(db, part.id) : STR("");
}

enum status campaign_part_of(struct db *db, struct str token, struct campaign_part *ret) {
    struct campaign_part p;
    struct person person;
    campaign_part_id id;
    if (!sealed_read(db, USE, token, &id.n, 1)) return db_failed(db) ? db_status(db) : NOT_FOUND;
    enum status st = part_get(db, id, &p);
    if (st == OK) st = person_get(db, p.person, &person);
    if (st == OK) *ret = p;
    return st;
}

enum status campaign_answer(struct db *db, const struct campaign_part *p, bool yes) {
    struct campaign_round round;
    enum status st = campaign_round_get(db, p->round, &round);
    if (st != OK) return st;
    bool over = round.last != DAY_NONE && round.last < day_of(clock_now());
    if (over || p->state == ROUND_DONE) return CONFLICT;
    part_set(db, p->id, yes ? ROUND_PROMISED : ROUND_DECLINED, 0, 0);
    return db_status(db);
}

enum status campaign_tell(struct db *db, const struct campaign_part *p, int64_t amount) {
    part_set(db, p->id, amount > 0 ? ROUND_DONE : ROUND_MISSED, amount, 0);
    return db_status(db);
}

/* ---- for segments ---- */

static void groups(struct db *db, enum lang lang, struct group **ret, size_t *ret_n) {
    struct campaign *all;
    size_t n;
    campaign_list(db, &all, &n);
    struct group *made = arena_array(db_arena(db), struct group, n);
    for (size_t i = 0; i < n; i++) made[i] = (struct group){all[i].id.n, outreach_text_for(all[i].text, lang)->title};
    *ret = made;
    *ret_n = n;
}

static void people(struct db *db, int64_t group, int64_t after, int64_t upto, person_id **ret, size_t *ret_n) {
    struct campaign_people_between_row *rows = NULL;
    size_t n = 0;
    campaign_people_between(db, (struct campaign_people_between_in){.campaign = {group}, .after = after, .upto = upto}, &rows, &n);
    *ret = arena_array(db_arena(db), person_id, n);
    for (size_t i = 0; i < n; i++) (*ret)[i] = rows[i].person;
    *ret_n = n;
}

const struct group_source campaign_groups = {.label = N_("Took part in"), .groups = groups, .people = people};
