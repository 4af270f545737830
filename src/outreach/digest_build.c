/* digest_build.c -- finding for each person what there is near them.
**
** Open needs stand in job_pools, made once for each digest and kept between steps: one for the needs that are for anybody, and one
** for each group whose people alone may see some (who signed up for errands, say). They are gone when the server stops, and made
** again. A step reads the next people's cards, ranks the needs for each of them without holding anybody up, and writes what was
** found in one short transaction, together with how far it came. A second server that did the same step is told that it is late.
*/
#include <stdlib.h>

#include "base/log.h"
#include "digest_sql.h"
#include "outreach/digest_work.h"
#include "people/helper_pool.h"

/* What a pool does not know of a need: its number there is its place in this list, from 1. */
struct known { struct digest_item item; time_s since; };

/* Needs for the same people. Those of a step who are in the group: in order of their number, walked beside the cards. */
struct bundle {
    const struct group_source *source;   /* NULL: for anybody */
    int64_t group;
    struct job_pool *pool;
    person_id *member;
    size_t n_members, at;
};

static struct {
    weekly_mail_id digest;       /* number 0: nothing at hand */
    time_s before;               /* when the digest before began */
    struct bundle *bundle;
    struct known *known;
    size_t n_bundles, n;
} hand;

static void let_go(void) {
    for (size_t i = 0; i < hand.n_bundles; i++) job_pool_free(hand.bundle[i].pool);
    free(hand.bundle);
    free(hand.known);
    hand.bundle = NULL;
    hand.known = NULL;
    hand.n_bundles = hand.n = 0;
    hand.digest.n = 0;
}

/* ---- items as text ---- */

struct str digest_items_write(struct arena *a, const struct digest_item *items, size_t n) {
    struct buf b = buf_make(a, 0);
    for (size_t i = 0; i < n; i++) buf_fmt(&b, "%s%s:%lld", i ? ";" : "", items[i].source->name, (long long)items[i].need);
    return buf_view(&b);
}

static bool item_read(struct str text, struct digest_item *ret) {
    size_t colon = str_index(text, ':');
    struct digest_item item = {0};
    for (const struct need_source *const *source = outreach_needs; *source; source++)
        if (str_eq(str_of((*source)->name), str_sub(text, 0, colon))) item.source = *source;
    if (!item.source || !str_to_int(str_sub(text, colon + 1, text.n), &item.need)) return false;
    *ret = item;
    return true;
}

size_t digest_items_read(struct str text, struct digest_item ret[DIGEST_NEEDS]) {
    struct str rest = text, one;
    size_t n = 0;
    while (n < DIGEST_NEEDS && str_next(&rest, ';', &one)) n += item_read(one, &ret[n]);
    return n;
}

/* ---- needs ---- */

static struct job_pool *pool_for(const struct group_source *source, int64_t group) {
    const struct group_source *of = group ? source : NULL;
    for (size_t i = 0; i < hand.n_bundles; i++)
        if (hand.bundle[i].source == of && hand.bundle[i].group == group) return hand.bundle[i].pool;
    hand.bundle = reallocarray(hand.bundle, hand.n_bundles + 1, sizeof *hand.bundle);
    CHECK(hand.bundle);
    struct bundle *made = &hand.bundle[hand.n_bundles++];
    *made = (struct bundle){.source = of, .group = group, .pool = job_pool_new()};
    return made->pool;
}

static void take_needs(const struct need_source *source, const struct open_need *needs, size_t n, time_s began) {
    hand.known = reallocarray(hand.known, hand.n + n, sizeof *hand.known);
    CHECK(hand.known || hand.n + n == 0);
    for (size_t i = 0; i < n; i++) {
        if (needs[i].since >= began) continue; /* of this second or later: for the next one */
        hand.known[hand.n++] = (struct known){{source, needs[i].id}, needs[i].since};
        job_pool_put(pool_for(source->groups, needs[i].group), (int64_t)hand.n, &needs[i].ask);
    }
}

static void take_in_hand(struct db *db, const struct digest_building_row *d) {
    struct digest_before_row before = {0};
    if (hand.digest.n == d->id.n) return;
    let_go();
    digest_before(db, (struct digest_before_in){.id = d->id}, &before);
    for (const struct need_source *const *source = outreach_needs; *source; source++) {
        struct open_need *needs = NULL;
        size_t n = 0;
        (*source)->open(db, &needs, &n);
        take_needs(*source, needs, n, d->began);
    }
    hand.before = before.began;
    if (!db_failed(db)) hand.digest = d->id;
}

/* ---- people ---- */

struct found { person_id person; struct str needs; };
struct step { struct digest_building_row digest; struct found *found; size_t n; int64_t upto; };

static void take_members(struct db *db, int64_t after, int64_t upto) {
    for (size_t i = 0; i < hand.n_bundles; i++) {
        struct bundle *b = &hand.bundle[i];
        b->n_members = b->at = 0;
        if (b->source) b->source->people(db, b->group, after, upto, &b->member, &b->n_members);
    }
}

/* Asked with growing numbers within a step. */
static bool is_for(struct bundle *b, int64_t person) {
    while (b->at < b->n_members && b->member[b->at].n < person) b->at++;
    return !b->source || (b->at < b->n_members && b->member[b->at].n == person);
}

/* The best of two lists, best first, in the first one. */
static size_t merge_best(struct fit best[DIGEST_NEEDS], size_t n, const struct fit *more, size_t n_more) {
    struct fit both[DIGEST_NEEDS];
    size_t taken = 0, i = 0, k = 0;
    for (; taken < DIGEST_NEEDS && (i < n || k < n_more); taken++)
        both[taken] = k == n_more || (i < n && best[i].points >= more[k].points) ? best[i++] : more[k++];
    for (i = 0; i < taken; i++) best[i] = both[i];
    return taken;
}

static size_t rank_needs(const struct card *card, day_n today, struct fit best[DIGEST_NEEDS]) {
    struct fit more[DIGEST_NEEDS];
    size_t n = 0;
    for (size_t i = 0; i < hand.n_bundles; i++) {
        if (!is_for(&hand.bundle[i], card->id)) continue;
        size_t n_more = job_pool_rank(hand.bundle[i].pool, card, &usual_weights, today, NULL, 0, more, DIGEST_NEEDS);
        n = merge_best(best, n, more, n_more);
    }
    return n;
}

/* The best needs for one helper; none when nothing among them is new. */
static bool find_for(struct arena *a, const struct card *card, day_n today, struct found *ret) {
    struct fit fits[DIGEST_NEEDS];
    struct digest_item items[DIGEST_NEEDS];
    bool any_new = false;
    size_t n = rank_needs(card, today, fits);
    for (size_t i = 0; i < n; i++) {
        const struct known *k = &hand.known[fits[i].id - 1];
        items[i] = k->item;
        any_new |= k->since >= hand.before;
    }
    if (!any_new) return false;
    *ret = (struct found){{card->id}, digest_items_write(a, items, n)};
    return true;
}

static bool read_step(struct store *store, struct arena *a, struct step *step) {
    struct db *db;
    struct card *cards;
    size_t n;
    if (db_read_begin(store, a, &db) != OK) return false;
    bool any = digest_building(db, &step->digest);
    if (any) {
        take_in_hand(db, &step->digest);
        helper_cards(db, step->digest.upto, &cards, &n);
        if (n) take_members(db, step->digest.upto, cards[n - 1].id);
        any = !db_failed(db);
    }
    db_read_end(db);
    if (!any) return false;
    day_n today = day_of(clock_now());
    step->found = arena_array(a, struct found, n);
    for (size_t i = 0; i < n; i++) step->n += find_for(a, &cards[i], today, &step->found[step->n]);
    step->upto = n ? cards[n - 1].id : INT64_MAX;
    return true;
}

static enum status write_step(struct db *db, void *args) {
    const struct step *step = args;
    bool ends = step->upto == INT64_MAX;
    int64_t changed = 0;
    for (size_t i = 0; i < step->n; i++)
        digest_person_insert(db, (struct digest_person_insert_in){ .digest = step->digest.id, .person = step->found[i].person,
            .needs = step->found[i].needs }, NULL);
    digest_progress(db, (struct digest_progress_in){ .id = step->digest.id, .from_upto = step->digest.upto, .upto = step->upto,
        .more = (int64_t)step->n, .needs = (int64_t)hand.n, .state = ends ? DIGEST_SENDING : DIGEST_BUILDING,
        .built = ends ? clock_now() : 0 }, &changed);
    return outreach_moved(db, changed);
}

bool digest_build(struct store *store, struct arena *a) {
    struct step step = {0};
    if (!read_step(store, a, &step)) {
        if (hand.digest.n) let_go();
        return false;
    }
    enum status st = db_write(store, a, write_step, &step);
    if (st == FAILED) log_line(LOG_ERROR, "digest", "outcome", status_name(st), NULL);
    return st == OK;
}
