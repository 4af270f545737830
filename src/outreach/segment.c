/* segment.c -- conditions of a segment, some thousand people at a time.
**
** What is a column is asked of the database. Distance is computed here, and groups come from other features as lists in the same
** order, so that both are walked side by side.
*/
#include "outreach/segment.h"

#include "outreach/outreach.h"
#include "places/places.h"
#include "segment_sql.h"

enum { STEP_PEOPLE = 2000 };

/* ---- groups ---- */

/* People of the chosen groups in one range of numbers: a list for each group. */
struct members { person_id **list; size_t *n, *at; size_t n_lists; };

static const struct group_source *source_of(struct db *db, int64_t group) {
    for (const struct group_source *const *source = outreach_groups; *source; source++) {
        struct group *all;
        size_t n = 0;
        (*source)->groups(db, NL, &all, &n);
        for (size_t i = 0; i < n; i++)
            if (all[i].id == group) return *source;
    }
    return NULL;
}

static struct members members_of(struct db *db, const struct segment *s, int64_t after, int64_t upto) {
    struct arena *a = db_arena(db);
    struct members m = {.list = arena_array(a, person_id *, s->n_groups), .n = arena_array(a, size_t, s->n_groups),
                        .at = arena_array(a, size_t, s->n_groups), .n_lists = s->n_groups};
    for (size_t i = 0; i < s->n_groups; i++) {
        const struct group_source *source = source_of(db, s->groups[i]);
        if (source) source->people(db, s->groups[i], after, upto, &m.list[i], &m.n[i]);
    }
    return m;
}

/* Asked with growing numbers. */
static bool is_member(struct members *m, person_id id) {
    bool any = m->n_lists == 0;
    for (size_t i = 0; i < m->n_lists; i++) {
        while (m->at[i] < m->n[i] && m->list[i][m->at[i]].n < id.n) m->at[i]++;
        any |= m->at[i] < m->n[i] && m->list[i][m->at[i]].n == id.n;
    }
    return any;
}

/* ---- the person alone ---- */

static bool is_wanted(const struct segment *s, const struct segment_next_row *row, enum mail_kind kind) {
    bool in_lang = !s->langs || (s->langs >> row->lang & 1), stopped = row->mail_off >> kind & 1;
    return row->fits && in_lang && !stopped;
}

static bool is_near(const struct segment *s, const struct place *middle, int64_t place) {
    const struct place *home = s->near ? place_by_key(place) : NULL;
    return !s->near || (middle && home && place_distance_km(middle, home) <= (double)s->radius);
}

/* ---- the walk ---- */

static time_s seen_since(const struct segment *s) {
    return s->active_days ? clock_now() - s->active_days * SECONDS_A_DAY : 0;
}

void segment_walk(struct db *db, const struct segment *s, enum mail_kind kind, int64_t after, struct segment_person **ret,
                  size_t *ret_n, int64_t *ret_upto) {
    struct segment_next_row *rows = NULL;
    size_t n = 0, kept = 0;
    segment_next(db, (struct segment_next_in){ .after = after, .works = s->works, .seen = seen_since(s), .today = day_of(clock_now()),
        .kind = kind, .limit = STEP_PEOPLE,
        .in_group = s->n_groups > 0 }, &rows, &n);
    int64_t upto = n == STEP_PEOPLE ? rows[n - 1].id.n : INT64_MAX;
    struct members members = members_of(db, s, after, upto);
    const struct place *middle = s->near ? place_by_key(s->near) : NULL;
    struct segment_person *people = arena_array(db_arena(db), struct segment_person, n);
    for (size_t i = 0; i < n; i++) {
        person_id id = {rows[i].id.n};
        if (!is_member(&members, id) || !is_wanted(s, &rows[i], kind) || !is_near(s, middle, rows[i].place)) continue;
        people[kept++] = (struct segment_person){id, (enum lang)rows[i].lang};
    }
    *ret = people;
    *ret_n = kept;
    *ret_upto = upto;
}

struct segment_count segment_count(struct db *db, const struct segment *s, enum mail_kind kind) {
    struct segment_count count = {0};
    for (int64_t after = 0; after != INT64_MAX && !db_failed(db);) {
        struct segment_person *people;
        size_t n;
        segment_walk(db, s, kind, after, &people, &n, &after);
        for (size_t i = 0; i < n; i++) {
            count.people++;
            if ((int)people[i].lang < LANGS) count.by_lang[people[i].lang]++;
        }
    }
    return count;
}
