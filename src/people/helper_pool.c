/* helper_pool.c -- fills the pool from the database and follows the change log.
**
** At the start some threads take turns: each reads the next 2,000 helpers, then, while others go on, what belongs to them. What
** changes meanwhile is told by the change log and stays.
*/
#include "people/helper_pool.h"

#include <pthread.h>
#include <stdatomic.h>
#include <unistd.h>

#include "helper_pool_sql.h"
#include "people/person.h"
#include "places/places.h"

enum { WEEK = 7 * SECONDS_A_DAY, FILLERS_MOST = 4 };

static struct pool *_Atomic the_pool;

struct pool *helper_pool(void) {
    return atomic_load(&the_pool);
}

/* ---- from rows to cards ---- */

/* Rows of a range of people, each list in order of the person, walked side by side. */
struct rows {
    struct pool_helpers_row   *helper;
    struct pool_consents_row  *consent;
    struct pool_languages_row *language;
    struct pool_items_row     *item;
    struct pool_contacts_row  *contact;
    struct pool_outcomes_row  *outcome;
    size_t n_helpers, n_consents, n_languages, n_items, n_contacts, n_outcomes;
    size_t at_consent, at_language, at_item, at_contact, at_outcome;
};

/* Whether they agreed to matching, by what they said last, and when. */
static bool agreed(struct rows *r, int64_t id, time_s *ret_at) {
    const struct pool_consents_row *last = NULL;
    while (r->at_consent < r->n_consents && r->consent[r->at_consent].person.n < id) r->at_consent++;
    while (r->at_consent < r->n_consents && r->consent[r->at_consent].person.n == id) last = &r->consent[r->at_consent++];
    if (!last || !last->given) return false;
    *ret_at = last->at;
    return true;
}

/* Keeps the languages that are spoken best. */
static void add_language(struct card *card, struct spoken spoken) {
    size_t at = card->n_speaks;
    while (at > 0 && card->speaks[at - 1].level < spoken.level) at--;
    if (at == CARD_LANGUAGES) return;
    if (card->n_speaks < CARD_LANGUAGES) card->n_speaks++;
    for (size_t i = card->n_speaks - 1u; i > at; i--) card->speaks[i] = card->speaks[i - 1];
    card->speaks[at] = spoken;
}

static void add_languages(struct rows *r, int64_t id, struct card *card) {
    while (r->at_language < r->n_languages && r->language[r->at_language].helper.n < id) r->at_language++;
    for (; r->at_language < r->n_languages && r->language[r->at_language].helper.n == id; r->at_language++) {
        concept_n c = lexicon_language(r->language[r->at_language].code);
        if (c != NO_CONCEPT) add_language(card, (struct spoken){c, (uint8_t)r->language[r->at_language].level});
    }
}

/* Keeps the concepts that are surest. A protected profession is known without free text, and stands in front. */
static void add_concept(struct card *card, struct weighted known) {
    for (size_t i = 0; i < card->n_knows; i++)
        if (card->knows[i].concept == known.concept) return;
    size_t at = card->n_knows;
    while (at > 0 && card->knows[at - 1].weight < known.weight) at--;
    if (at == CARD_ITEMS) return;
    if (card->n_knows < CARD_ITEMS) card->n_knows++;
    for (size_t i = card->n_knows - 1u; i > at; i--) card->knows[i] = card->knows[i - 1];
    card->knows[at] = known;
}

static void add_items(struct rows *r, int64_t id, struct card *card) {
    while (r->at_item < r->n_items && r->item[r->at_item].helper.n < id) r->at_item++;
    for (; r->at_item < r->n_items && r->item[r->at_item].helper.n == id; r->at_item++) {
        concept_n c = lexicon_by_id(r->item[r->at_item].concept);
        if (c != NO_CONCEPT) add_concept(card, (struct weighted){c, (float)r->item[r->at_item].weight / 100.0f});
    }
}

static void add_professions(struct card *card) {
    for (uint64_t left = card->professions; left; left &= left - 1) {
        concept_n c = lexicon_profession((unsigned)__builtin_ctzll(left));
        if (c != NO_CONCEPT) add_concept(card, (struct weighted){c, 1.0f});
    }
}

static void add_contacts(struct rows *r, int64_t id, struct card *card) {
    while (r->at_contact < r->n_contacts && r->contact[r->at_contact].person.n < id) r->at_contact++;
    if (r->at_contact == r->n_contacts || r->contact[r->at_contact].person.n != id) return;
    int64_t week = r->contact[r->at_contact].week;
    card->asked_week = (uint8_t)(week > 255 ? 255 : week);
    card->last_asked = r->contact[r->at_contact].last;
}

static void add_outcomes(struct rows *r, int64_t id, struct card *card) {
    while (r->at_outcome < r->n_outcomes && r->outcome[r->at_outcome].person.n < id) r->at_outcome++;
    if (r->at_outcome == r->n_outcomes || r->outcome[r->at_outcome].person.n != id) return;
    card->missed = card_missed((unsigned)r->outcome[r->at_outcome].came, (unsigned)r->outcome[r->at_outcome].missed);
}

/* The first day on which they could be found: they had confirmed their address and agreed to matching. */
static day_n joined_day(const struct pool_helpers_row *h, time_s agreed_at) {
    day_n day = day_of(agreed_at);
    return h->confirmed_day > day ? (day_n)h->confirmed_day : day;
}

/* False when they did not agree to be asked. */
static bool card_of(struct rows *r, const struct pool_helpers_row *h, struct card *ret) {
    time_s agreed_at = 0;
    if (!agreed(r, h->id.n, &agreed_at)) return false;
    const struct place *place = place_by_key(h->place);
    *ret = (struct card){
        .id = h->id.n, .lat = place ? place->lat : 0, .lon = place ? place->lon : 0, .radius = (uint16_t)h->radius,
        .works = (uint16_t)h->works, .grid = (uint32_t)h->grid, .professions = (uint64_t)h->professions,
        .from = (day_n)h->from_day, .until = (day_n)h->until_day, .paused_until = (day_n)h->paused_until,
        .paid = (uint8_t)h->paid, .hours = (uint8_t)h->hours, .changed = (day_n)(h->changed / SECONDS_A_DAY),
        .joined = joined_day(h, agreed_at),
        .years = (uint8_t)(h->years > UINT8_MAX ? UINT8_MAX : h->years),
    };
    add_professions(ret);
    add_languages(r, ret->id, ret);
    add_items(r, ret->id, ret);
    add_contacts(r, ret->id, ret);
    add_outcomes(r, ret->id, ret);
    return true;
}

/* The cards of those who agreed; answers how many. */
static size_t cards_of(struct arena *a, struct rows *r, struct card **ret) {
    size_t n = 0;
    *ret = arena_array(a, struct card, r->n_helpers);
    for (size_t i = 0; i < r->n_helpers; i++)
        n += card_of(r, &r->helper[i], &(*ret)[n]);
    return n;
}

/* What belongs to the helpers of `r`, whose ids lie in (after, upto]. */
static void read_lists(struct db *db, int64_t after, int64_t upto, struct rows *r) {
    pool_consents(db, (struct pool_consents_in){.after = after, .upto = upto}, &r->consent, &r->n_consents);
    pool_languages(db, (struct pool_languages_in){.after = after, .upto = upto}, &r->language, &r->n_languages);
    pool_items(db, (struct pool_items_in){.after = after, .upto = upto}, &r->item, &r->n_items);
    pool_contacts(db, (struct pool_contacts_in){.after = after, .upto = upto, .since = clock_now() - WEEK}, &r->contact, &r->n_contacts);
    pool_outcomes(db, (struct pool_outcomes_in){.after = after, .upto = upto}, &r->outcome, &r->n_outcomes);
}

/* The next helpers, at least one of whom agreed unless there are no more. */
void helper_cards(struct db *db, int64_t after, struct card **ret, size_t *ret_n) {
    for (size_t n = 0; n == 0;) {
        struct rows r = {0};
        pool_helpers(db, (struct pool_helpers_in){.after = after, .upto = INT64_MAX}, &r.helper, &r.n_helpers);
        if (r.n_helpers) read_lists(db, after, r.helper[r.n_helpers - 1].id.n, &r);
        *ret_n = n = cards_of(db_arena(db), &r, ret);
        if (!r.n_helpers) return;
        after = r.helper[r.n_helpers - 1].id.n;
    }
}

/* ---- following changes ---- */

bool helper_card(struct db *db, int64_t id, struct card *ret) {
    struct rows r = {0};
    pool_helpers(db, (struct pool_helpers_in){.after = id - 1, .upto = id}, &r.helper, &r.n_helpers);
    if (!r.n_helpers) return false;
    read_lists(db, id - 1, id, &r);
    return card_of(&r, &r.helper[0], ret) && !db_failed(db);
}

/* `id`: of the helper, const int64_t *. */
static enum status reload_one(struct db *db, void *id) {
    struct card card;
    int64_t person = *(const int64_t *)id;
    bool there = helper_card(db, person, &card);
    if (db_failed(db)) return db_status(db);
    if (there) pool_put(helper_pool(), &card);
    else pool_remove(helper_pool(), person);
    return OK;
}

/* ---- filling ---- */

struct filler {
    struct store *store;
    struct pool_fill *fill;
    pthread_mutex_t reading, adding;
    int64_t after;                    /* the last id that somebody reads or has read */
    bool all;                         /* there are no more */
    enum status st;
};

/* The next helpers, and behind which id they begin; none at the end and after a failure. */
static int64_t take_helpers(struct filler *f, struct db *db, struct rows *ret) {
    pthread_mutex_lock(&f->reading);
    int64_t after = f->after;
    if (!f->all) pool_helpers(db, (struct pool_helpers_in){.after = after, .upto = INT64_MAX}, &ret->helper, &ret->n_helpers);
    if (ret->n_helpers) f->after = ret->helper[ret->n_helpers - 1].id.n;
    else f->all = true;
    pthread_mutex_unlock(&f->reading);
    return after;
}

static void add_cards(struct filler *f, struct arena *a, struct rows *r) {
    struct card *card;
    size_t n = cards_of(a, r, &card);
    pthread_mutex_lock(&f->adding);
    for (size_t i = 0; i < n; i++) pool_fill_add(f->fill, &card[i]);
    pthread_mutex_unlock(&f->adding);
}

static enum status fill_range(struct filler *f, struct arena *a, bool *ret_more) {
    struct db *db;
    struct rows r = {0};
    enum status st = db_read_begin(f->store, a, &db);
    if (st != OK) return st;
    int64_t after = take_helpers(f, db, &r);
    if (r.n_helpers) read_lists(db, after, r.helper[r.n_helpers - 1].id.n, &r);
    st = db_status(db);
    db_read_end(db);
    if (st == OK && r.n_helpers) add_cards(f, a, &r);
    *ret_more = r.n_helpers > 0;
    return st;
}

static void *fill_some(void *filler) {
    struct filler *f = filler;
    struct arena a = arena_make(0);
    bool more = true;
    enum status st = OK;
    for (; st == OK && more; arena_reset(&a)) st = fill_range(f, &a, &more);
    arena_free(&a);
    pthread_mutex_lock(&f->reading);
    if (st != OK) f->st = st;
    f->all = f->all || st != OK;
    pthread_mutex_unlock(&f->reading);
    return NULL;
}

enum status helper_pool_start(struct store *store, struct arena *a) {
    (void)a;
    struct filler f = {.store = store, .reading = PTHREAD_MUTEX_INITIALIZER, .adding = PTHREAD_MUTEX_INITIALIZER, .st = OK};
    pthread_t thread[FILLERS_MOST];
    long cores = sysconf(_SC_NPROCESSORS_ONLN);
    size_t n = 0, wanted = cores < 1 ? 1 : cores > FILLERS_MOST ? FILLERS_MOST : (size_t)cores;
    struct pool *pool = pool_new();
    f.fill = pool_fill_begin(pool);
    atomic_store(&the_pool, pool);
    store_follow(store, "helper", reload_one);
    while (n + 1 < wanted && pthread_create(&thread[n], NULL, fill_some, &f) == 0) n++;
    fill_some(&f);
    while (n > 0) pthread_join(thread[--n], NULL);
    pool_fill_end(f.fill);
    return f.st;
}

struct aged { time_s since; struct pool_aged_row *rows; size_t n; };

static enum status list_aged(struct db *db, void *args) {
    struct aged *g = args;
    pool_aged(db, (struct pool_aged_in){.from = g->since - WEEK, .upto = clock_now() - WEEK}, &g->rows, &g->n);
    return db_status(db);
}

/* Contacts of a week ago no longer count: those people's cards are read again, each as it is by then. */
enum status helper_pool_hourly(struct store *store, struct arena *a, time_s since) {
    struct aged g = {.since = since};
    enum status st = db_read(store, a, list_aged, &g);
    for (size_t i = 0; st == OK && i < g.n; i++) st = db_read(store, a, reload_one, &g.rows[i].person.n);
    return st;
}
