/* outreach_world.h -- helpers and settings for the tests of outreach. */
#ifndef TEST_OUTREACH_WORLD_H
#define TEST_OUTREACH_WORLD_H

#include "world.h"

#include "base/rand.h"
#include "mail/mail.h"
#include "outreach/call.h"
#include "places/places.h"

static struct setting *const outreach_settings[] = {&mail_smtp, &mail_user, &mail_password, &mail_from, &mail_origin, &mail_pace,
                                         &mail_return, &mail_bounces, &mail_lanes,
                                                    &call_approval_above, &outreach_mails_a_minute};

static inline struct world *outreach_begin(void **state) {
    struct world *w = *state;
    struct str why;
    assert_int_equal(settings_load(outreach_settings, COUNT(outreach_settings), NULL, &w->arena, &why), OK);
    assert_true(setting_set(&mail_origin, STR("https://inzet.example"), "flag"));
    return w;
}

static inline int64_t place_of(const char *text) {
    const struct place *place;
    assert_int_equal(place_resolve(str_of(text), NL, &place), OK);
    return place->key;
}

/* Helpers who can be asked, with the numbers first ... first + n - 1, all alike. */
struct helpers { int64_t first, n; enum lang lang; int64_t works; const char *place; };

static inline enum status add_helpers_fn(struct db *db, void *args) {
    const struct helpers *h = args;
    struct arena *a = db_arena(db);
    int64_t place = place_of(h->place ? h->place : "9000");
    for (int64_t id = h->first; id < h->first + h->n; id++) {
        struct str email = str_fmt(a, "p%lld@example.be", (long long)id);
        db_each(db, str_fmt(a, "INSERT INTO person(id, name, name_fold, email, email_key, phone, lang, roles, state, origin, created, "
                "created_day, confirmed_day, last_used, mail_off, new_email) VALUES (%lld, 'P %lld', 'p', '%s', '%s', '', %d, 2, 1, 1, "
                "0, 0, 1, %lld, 0, '')", (long long)id, (long long)id, email.s, email.s, (int)h->lang, (long long)clock_now()).s,
                NULL, 0, NULL, NULL);
        db_each(db, str_fmt(a, "INSERT INTO helper(id, step, works, works_other, education, professions, experience, paid, place, "
                "radius, grid, from_day, until_day, hours, paused_until, changed, years) VALUES (%lld, 4, %lld, '', 0, 0, '', 3, %lld, 30, "
                "268435455, 0, 0, 0, 0, 0, 0)", (long long)id, (long long)(h->works ? h->works : 1), (long long)place).s,
                NULL, 0, NULL, NULL);
        db_each(db, str_fmt(a, "INSERT INTO consent(id, person, kind, version, lang, given, at) VALUES (%lld, %lld, 'matching', 1, 0, "
                "1, 0)", (long long)id, (long long)id).s, NULL, 0, NULL, NULL);
    }
    return db_status(db);
}

static inline void add_helpers(struct world *w, struct helpers h) {
    assert_int_equal(db_write(w->store, &w->arena, add_helpers_fn, &h), OK);
}

/* One step of at most `limit` people. Answers to how many it wrote. */
static inline size_t stepped(struct world *w, const struct outreach_work *work, size_t limit) {
    size_t people;
    outreach_step(work, w->store, &w->arena, limit, &people);
    return people;
}

static inline void step_through(struct world *w, const struct outreach_work *work, size_t limit) {
    size_t people;
    for (int i = 0; i < 1000 && outreach_step(work, w->store, &w->arena, limit, &people); i++) {}
}

struct late { const struct outreach_work *work; const void *plan; size_t people; };

static inline enum status late_fn(struct db *db, void *args) {
    struct late *late = args;
    late->people = 0;
    return late->work->write(db, late->plan, &late->people);
}

/* Two servers that share the database read the same step, and `meanwhile` (SQL; may be NULL) happens; then both write it. Each person
** of it has one mail, and the second server wrote to nobody. Answers to how many the first one wrote. */
static inline size_t stepped_by_two(struct world *w, const struct outreach_work *work, size_t limit, const char *meanwhile) {
    struct late first = {.work = work}, second = {.work = work};
    struct db *db;
    int64_t mails = world_count(w, "SELECT count(*) FROM outbox");
    assert_int_equal(db_read_begin(w->store, &w->arena, &db), OK);
    first.plan = work->read(db, limit);
    second.plan = work->read(db, limit);
    db_read_end(db);
    assert_true(first.plan && second.plan);
    if (meanwhile) world_run(w, meanwhile);
    if (db_write(w->store, &w->arena, late_fn, &first) != OK) first.people = 0;
    if (db_write(w->store, &w->arena, late_fn, &second) == OK) assert_int_equal(second.people, 0);
    assert_int_equal(world_count(w, "SELECT count(*) FROM outbox"), mails + (int64_t)first.people);
    return first.people;
}

/* A coordinator who writes and sends; nobody asks them to help. */
static inline person_id add_official(struct world *w, int64_t id) {
    world_run(w, str_fmt(&w->arena, "INSERT INTO person(id, name, name_fold, email, email_key, phone, lang, roles, state, origin, "
        "created, created_day, confirmed_day, last_used, mail_off, new_email) VALUES (%lld, 'C', 'c', 'c%lld@example.be', NULL, '', 0, "
        "8, 1, 1, 0, 0, 1, 0, 0, '')", (long long)id, (long long)id).s);
    return (person_id){id};
}

#endif
