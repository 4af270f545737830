/* crowd_store.c -- the crowd in a database. */
#include "crowd_store.h"

#include <stdio.h>

#include "base/clock.h"
#include "demo_sql.h"

enum { A_BATCH = 2000 };

struct batch { const struct crowd *crowd; int64_t from, to; };

static void write_card(struct db *db, const struct card *c, int64_t place) {
    demo_helper_insert(db, (struct demo_helper_insert_in){ .person = {c->id}, .step = 4, .works = c->works,
        .professions = (int64_t)c->professions, .experience = STR(""), .paid = c->paid, .place = place, .radius = c->radius,
        .grid = c->grid, .from_day = c->from, .until_day = c->until, .hours = c->hours, .paused_until = c->paused_until,
        .changed = (time_s)c->changed * SECONDS_A_DAY }, NULL);
    for (size_t i = 0; i < c->n_speaks; i++)
        demo_language_insert(db, (struct demo_language_insert_in){ .helper = {c->id},
            .code = lexicon_concept(c->speaks[i].language)->code, .level = c->speaks[i].level }, NULL);
    for (size_t i = 0; i < c->n_knows; i++)
        demo_item_insert(db, (struct demo_item_insert_in){ .helper = {c->id},
            .concept = lexicon_concept(c->knows[i].concept)->id, .weight = (int64_t)(c->knows[i].weight * 100), .words = STR("") }, NULL);
    if (c->last_asked)
        demo_contact_insert(db, (struct demo_contact_insert_in){.id = {c->id}, .person = {c->id}, .at = c->last_asked}, NULL);
}

static enum status write_batch(struct db *db, void *args) {
    const struct batch *b = args;
    for (int64_t id = b->from; id < b->to; id++) {
        struct str name = str_fmt(db_arena(db), "helper %lld", (long long)id);
        struct str address = str_fmt(db_arena(db), "%lld@example.invalid", (long long)id);
        struct card card;
        crowd_helper(b->crowd, id, &card);
        demo_person_insert(db, (struct demo_person_insert_in){ .id = {id}, .name = name, .name_fold = name, .email = address,
            .email_key = address, .phone = STR(""), .state = 1 }, NULL);
        write_card(db, &card, crowd_place(b->crowd, id));
        demo_consent_insert(db, (struct demo_consent_insert_in){.id = {id}, .person = {id}, .version = 1, .at = 1}, NULL);
    }
    return db_status(db);
}

void crowd_add(struct store *store, const struct crowd *crowd, int64_t helpers) {
    struct arena a = arena_make(0);
    int64_t start = clock_monotonic_us();
    for (int64_t from = 1; from <= helpers; from += A_BATCH, arena_reset(&a)) {
        struct batch b = {crowd, from, from + A_BATCH <= helpers ? from + A_BATCH : helpers + 1};
        CHECK(db_write(store, &a, write_batch, &b) == OK);
    }
    arena_free(&a);
    fprintf(stderr, "written in %.1f s\n", (double)(clock_monotonic_us() - start) / 1e6);
}

static int64_t count_people(struct store *store, struct arena *a) {
    struct db *db;
    struct demo_people_row n = {0};
    CHECK(db_read_begin(store, a, &db) == OK);
    demo_people(db, &n);
    db_read_end(db);
    return n.n;
}

void crowd_store(struct store *store, const struct crowd *crowd, int64_t helpers) {
    struct arena a = arena_make(0);
    if (count_people(store, &a) == 0) crowd_add(store, crowd, helpers);
    arena_free(&a);
}
