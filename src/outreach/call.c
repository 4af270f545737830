/* call.c -- writing and sending calls: who may do what, and when. */
#include "outreach/call.h"

#include <sodium.h>

#include "base/rand.h"
#include "call_sql.h"

enum { SAME_DAYS = 7 };

struct setting call_approval_above = {
    .name = "call_approval_above", .kind = SETTING_INT, .initial = "500", .min = 0, .max = 10000000,
    .meaning = "A call to more people than this goes out when a second coordinator agrees" };

/* ---- texts ---- */

/* All of them, each with a byte behind it that none of them holds. */
static struct buf texts_of(struct arena *a, const struct call *c) {
    struct buf all = buf_make(a, 0);
    for (int lang = 0; lang < LANGS; lang++) {
        buf_str(&all, c->text[lang].title);
        buf_char(&all, '\0');
        buf_str(&all, c->text[lang].what);
        buf_char(&all, '\0');
    }
    return all;
}

/* BLAKE2b, 32 letters. */
static struct str hash_of(struct arena *a, const struct buf *all) {
    unsigned char digest[16];
    struct buf hex = buf_make(a, 0);
    crypto_generichash(digest, sizeof digest, (const unsigned char *)all->s, all->n, NULL, 0);
    buf_hex(&hex, digest, sizeof digest);
    return buf_view(&hex);
}

static struct str digest_of(struct arena *a, const struct call *c) {
    struct buf all = texts_of(a, c);
    return hash_of(a, &all);
}

struct str call_version(struct arena *a, const struct call *c) {
    const struct segment *s = &c->segment;
    const int64_t said[] = {c->places, c->from, c->until, s->works, s->langs, s->near, s->radius, s->active_days};
    struct buf all = texts_of(a, c);
    for (size_t i = 0; i < COUNT(said); i++) buf_fmt(&all, "%lld ", (long long)said[i]);
    for (size_t i = 0; i < s->n_groups; i++) buf_fmt(&all, "%lld ", (long long)s->groups[i]);
    return hash_of(a, &all);
}

static void put_parts(struct db *db, call_id id, const struct call *c) {
    for (int lang = 0; lang < LANGS; lang++) {
        if (outreach_text_whole(&c->text[lang]))
            call_text_put(db, (struct call_text_put_in){ .call = id, .lang = lang, .title = c->text[lang].title,
                .body = c->text[lang].what }, NULL);
        else call_text_delete(db, (struct call_text_delete_in){.call = id, .lang = lang}, NULL);
    }
    call_groups_delete(db, (struct call_groups_delete_in){.call = id}, NULL);
    for (size_t i = 0; i < c->segment.n_groups; i++)
        call_group_put(db, (struct call_group_put_in){.call = id, .choice = c->segment.groups[i]}, NULL);
}

/* ---- writing ---- */

enum status call_create(struct db *db, person_id by, const struct call *c, call_id *ret) {
    const struct segment *s = &c->segment;
    struct campaign campaign;
    call_id id = {id_new()};
    if (!outreach_texts_fit(c->text)) return INVALID;
    if (c->campaign.n && campaign_get(db, c->campaign, &campaign) != OK) return NOT_FOUND;
    call_insert(db, (struct call_insert_in){ .id = id, .author = by, .campaign = c->campaign, .places = c->places,
        .from_day = outreach_day_kept(c->from), .until_day = outreach_day_kept(c->until), .works = s->works, .langs = s->langs,
        .near = s->near, .radius = s->radius, .active_days = s->active_days, .digest = digest_of(db_arena(db), c),
        .created = clock_now() }, NULL);
    put_parts(db, id, c);
    audit_note(db, by.n, "call-write", (person_id){0}, id.n);
    *ret = id;
    return db_status(db);
}

enum status call_change(struct db *db, const struct call *c) {
    const struct segment *s = &c->segment;
    int64_t changed = 0;
    if (!outreach_texts_fit(c->text)) return INVALID;
    call_update(db, (struct call_update_in){ .id = c->id, .places = c->places, .from_day = outreach_day_kept(c->from),
        .until_day = outreach_day_kept(c->until), .works = s->works, .langs = s->langs, .near = s->near, .radius = s->radius,
        .active_days = s->active_days, .digest = digest_of(db_arena(db), c) }, &changed);
    if (changed != 1) return outreach_moved(db, changed);
    put_parts(db, c->id, c);
    return db_status(db);
}

static void get_parts(struct db *db, struct call *c) {
    struct call_texts_of_row *texts = NULL;
    struct call_groups_of_row *groups = NULL;
    size_t n_texts = 0, n_groups = 0;
    call_texts_of(db, (struct call_texts_of_in){.call = c->id}, &texts, &n_texts);
    for (size_t i = 0; i < n_texts; i++)
        if (texts[i].lang < LANGS) c->text[texts[i].lang] = (struct outreach_text){texts[i].title, texts[i].body};
    call_groups_of(db, (struct call_groups_of_in){.call = c->id}, &groups, &n_groups);
    int64_t *ids = arena_array(db_arena(db), int64_t, n_groups);
    for (size_t i = 0; i < n_groups; i++) ids[i] = groups[i].choice;
    c->segment.groups = ids;
    c->segment.n_groups = n_groups;
}

enum status call_get(struct db *db, call_id id, struct call *ret) {
    struct call_select_row r;
    if (!call_select(db, (struct call_select_in){.call = id}, &r)) return db_failed(db) ? db_status(db) : NOT_FOUND;
    struct call c = { .id = r.id, .author = r.author, .sender = r.sender, .approver = r.approver, .state = (enum call_state)r.state,
                      .campaign = r.campaign, .places = r.places, .from = outreach_day_read(r.from_day),
                      .until = outreach_day_read(r.until_day), .counted = r.counted, .created = r.created, .sent = r.sent,
                      .closed = r.closed, .upto = r.upto,
                      .segment = {.works = r.works, .langs = r.langs, .near = r.near, .radius = r.radius,
                                  .active_days = r.active_days} };
    get_parts(db, &c);
    *ret = c;
    return db_status(db);
}

void call_list(struct db *db, struct call **ret, size_t *ret_n) {
    struct calls_newest_row *rows = NULL;
    size_t n = 0, kept = 0;
    calls_newest(db, &rows, &n);
    struct call *calls = arena_array(db_arena(db), struct call, n);
    for (size_t i = 0; i < n; i++) kept += call_get(db, rows[i].id, &calls[kept]) == OK;
    *ret = calls;
    *ret_n = kept;
}

struct call_counts call_counted(struct db *db, call_id id) {
    struct call_counts counts = {0};
    struct call_counts_of_row *rows = NULL;
    size_t n = 0;
    call_counts_of(db, (struct call_counts_of_in){.call = id}, &rows, &n);
    for (size_t i = 0; i < n; i++) {
        counts.mailed += rows[i].n;
        if (rows[i].state == CALL_IN) counts.in = rows[i].n;
        if (rows[i].state == CALL_QUEUED) counts.queued = rows[i].n;
        if (rows[i].state == CALL_OUT) counts.out = rows[i].n;
        if (rows[i].state == CALL_MISSED) counts.missed = rows[i].n;
    }
    return counts;
}

/* ---- sending ---- */

/* What became of a change of one call: CONFLICT when it was not in the state that this needs. */
static enum status moved(struct db *db, call_id id, int64_t changed) {
    struct call_select_row r;
    bool there = changed == 1 || call_select(db, (struct call_select_in){.call = id}, &r);
    return there || db_failed(db) ? outreach_moved(db, changed) : NOT_FOUND;
}

static bool went_out_before(struct db *db, const struct call *c) {
    struct call_same_row other;
    struct call_same_in in = {.digest = digest_of(db_arena(db), c), .id = c->id, .since = clock_now() - SAME_DAYS * SECONDS_A_DAY};
    return call_same(db, in, &other);
}

static const char *const changed_since = N_("Somebody changed this call since you read it. Read it again.");

enum status call_send(struct db *db, person_id by, call_id id, struct str version, const char **ret_why) {
    struct call c;
    int64_t changed = 0;
    enum status st = call_get(db, id, &c);
    if (st != OK) return st;
    if (c.state != CALL_DRAFT) return CONFLICT;
    if (!str_eq(version, call_version(db_arena(db), &c))) return *ret_why = changed_since, INVALID;
    int64_t people = segment_count(db, &c.segment, MAIL_CALL).people;
    if (people == 0 || went_out_before(db, &c)) {
        *ret_why = people == 0 ? N_("Nobody would get this call. Make the group of people wider.")
                               : N_("A call with exactly this text went out in the last seven days, or waits to go out.");
        return INVALID;
    }
    if (people > call_approval_above.number)
        call_to_waiting(db, (struct call_to_waiting_in){.id = id, .sender = by, .counted = people}, &changed);
    else
        call_to_sending(db, (struct call_to_sending_in){.id = id, .sender = by, .counted = people, .sent = clock_now()}, &changed);
    audit_note(db, by.n, "call-send", (person_id){0}, id.n);
    return moved(db, id, changed);
}

enum status call_approve(struct db *db, person_id by, call_id id, struct str version, const char **ret_why) {
    struct call c;
    int64_t changed = 0;
    enum status st = call_get(db, id, &c);
    if (st != OK) return st;
    if (c.state != CALL_WAITING) return CONFLICT;
    if (c.sender.n == by.n) return *ret_why = N_("You wanted this call sent, so another coordinator has to agree."), INVALID;
    if (!str_eq(version, call_version(db_arena(db), &c))) return *ret_why = changed_since, INVALID;
    call_to_approved(db, (struct call_to_approved_in){.id = id, .approver = by, .sent = clock_now()}, &changed);
    audit_note(db, by.n, "call-approve", (person_id){0}, id.n);
    return moved(db, id, changed);
}

enum status call_take_back(struct db *db, person_id by, call_id id) {
    int64_t changed = 0;
    call_to_draft(db, (struct call_to_draft_in){.id = id}, &changed);
    audit_note(db, by.n, "call-take-back", (person_id){0}, id.n);
    return moved(db, id, changed);
}

enum status call_close(struct db *db, person_id by, call_id id) {
    int64_t changed = 0;
    call_to_closed(db, (struct call_to_closed_in){.id = id, .closed = clock_now()}, &changed);
    audit_note(db, by.n, "call-close", (person_id){0}, id.n);
    return moved(db, id, changed);
}

enum status call_change_places(struct db *db, person_id by, call_id id, int64_t places) {
    struct call c;
    int64_t changed = 0;
    enum status st = call_get(db, id, &c);
    if (st != OK) return st;
    if (c.state != CALL_DRAFT && !call_open(&c)) return CONFLICT;
    if (places && places < call_taken_places(db, id)) return INVALID;
    call_places_update(db, (struct call_places_update_in){.id = id, .places = places}, &changed);
    audit_note(db, by.n, "call-places", (person_id){0}, id.n);
    call_fill(db, id);
    return moved(db, id, changed);
}
