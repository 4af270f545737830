/* people_world.h -- people, an organisation that was approved, and helpers in Ghent who can be asked; for tests of jobs and plans. */
#ifndef TEST_PEOPLE_WORLD_H
#define TEST_PEOPLE_WORLD_H

#include "world.h"

#include "people/helper_pool.h"
#include "places/places.h"

static inline void add_person(struct world *w, int64_t id) {
    world_run(w, str_fmt(&w->arena, "INSERT INTO person(id, name, name_fold, email, email_key, new_email, phone, lang, roles, state, "
        "origin, created, created_day, confirmed_day, last_used, mail_off) VALUES (%lld, 'Somebody', 'somebody', 'p%lld@example.be', "
        "'p%lld@example.be', '', '', 2, 2, 1, 1, 0, 0, 0, 0, 0)", (long long)id, (long long)id, (long long)id).s);
}

static inline void add_org(struct world *w, int64_t id) {
    world_run(w, str_fmt(&w->arena, "INSERT INTO org(id, number, name, name_fold, sector, state, reason, created, created_day, decided) "
        "VALUES (%lld, '0', 'House', 'house', 1, 1, '', 0, 0, 0)", (long long)id).s);
}

static inline int64_t ghent(void) {
    const struct place *place = NULL;
    assert_int_equal(places_find(STR("9000"), NL, &place, 1), 1);
    return place->key;
}

/* They agreed to matching, and are free at the moments of `grid`, so many hours a week (0: as many as it takes). */
static inline void add_helper(struct world *w, int64_t id, uint32_t grid, int hours) {
    add_person(w, id);
    world_run(w, str_fmt(&w->arena, "INSERT INTO helper(id, step, works, works_other, education, professions, experience, paid, place, "
        "radius, grid, from_day, until_day, hours, years, paused_until, changed) VALUES (%lld, 4, 8, '', 0, 0, '', 3, %lld, 30, %u, 0, 0, "
        "%d, 0, 0, 0)", (long long)id, (long long)ghent(), grid, hours).s);
    world_run(w, str_fmt(&w->arena, "INSERT INTO consent(id, person, kind, version, lang, given, at) "
        "VALUES (%lld, %lld, 'matching', 1, 2, 1, 0)", (long long)id, (long long)id).s);
}

static inline void fill_pool(struct world *w) {
    struct arena a = arena_make(0);
    assert_int_equal(helper_pool_start(w->store, &a), OK);
    arena_free(&a);
}

#endif
