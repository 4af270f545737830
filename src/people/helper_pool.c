/* helper_pool.c -- fills the pool from the database, 2,000 people at a time, and follows the change log. */
#include "people/helper_pool.h"

#include <stdatomic.h>

#include "base/log.h"
#include "helper_pool_sql.h"
#include "people/person.h"
#include "places/places.h"

enum { WEEK = 7 * SECONDS_A_DAY };

static struct pool *_Atomic the_pool;

struct pool *helper_pool(void) {
    return atomic_load(&the_pool);
}

/* Rows of a range of people, each list in order of the person, walked side by side. */
struct rows {
    struct pool_helpers_row   *helper;
    struct pool_languages_row *language;
    struct pool_items_row     *item;
    struct pool_contacts_row  *contact;
    size_t n_helpers, n_languages, n_items, n_contacts;
    size_t at_language, at_item, at_contact;
};

static void add_languages(struct rows *r, int64_t id, struct card *card) {
    while (r->at_language < r->n_languages && r->language[r->at_language].helper.n < id) r->at_language++;
    for (; r->at_language < r->n_languages && r->language[r->at_language].helper.n == id; r->at_language++) {
        concept_n c = lexicon_language(r->language[r->at_language].code);
        if (c == NO_CONCEPT || card->n_speaks == CARD_LANGUAGES) continue;
        card->speaks[card->n_speaks++] = (struct spoken){c, (uint8_t)r->language[r->at_language].level};
    }
}

static bool knows(const struct card *card, concept_n c) {
    for (size_t i = 0; i < card->n_knows; i++)
        if (card->knows[i].concept == c) return true;
    return false;
}

static void add_items(struct rows *r, int64_t id, struct card *card) {
    while (r->at_item < r->n_items && r->item[r->at_item].helper.n < id) r->at_item++;
    for (; r->at_item < r->n_items && r->item[r->at_item].helper.n == id; r->at_item++) {
        concept_n c = lexicon_by_id(r->item[r->at_item].concept);
        if (c == NO_CONCEPT || knows(card, c) || card->n_knows == CARD_ITEMS) continue;
        card->knows[card->n_knows++] = (struct weighted){c, (float)r->item[r->at_item].weight / 100.0f};
    }
}

/* A protected profession is known without free text. */
static void add_professions(struct card *card) {
    for (unsigned bit = 0; bit < 64; bit++) {
        concept_n c = card->professions >> bit & 1 ? lexicon_profession(bit) : NO_CONCEPT;
        if (c != NO_CONCEPT && card->n_knows < CARD_ITEMS) card->knows[card->n_knows++] = (struct weighted){c, 1.0f};
    }
}

static void add_contacts(struct rows *r, int64_t id, struct card *card) {
    while (r->at_contact < r->n_contacts && r->contact[r->at_contact].person.n < id) r->at_contact++;
    if (r->at_contact == r->n_contacts || r->contact[r->at_contact].person.n != id) return;
    int64_t week = r->contact[r->at_contact].week;
    card->asked_week = (uint8_t)(week > 255 ? 255 : week);
    card->last_asked = r->contact[r->at_contact].last;
}

static void put(struct rows *r, const struct pool_helpers_row *h) {
    const struct place *place = place_by_key(h->place);
    struct card card = {
        .id = h->id.n, .lat = place ? place->lat : 0, .lon = place ? place->lon : 0, .radius = (uint16_t)h->radius,
        .works = (uint16_t)h->works, .grid = (uint32_t)h->grid, .professions = (uint64_t)h->professions,
        .from = (day_n)h->from_day, .until = (day_n)h->until_day, .paused_until = (day_n)h->paused_until,
        .paid = (uint8_t)h->paid, .hours = (uint8_t)h->hours,
    };
    add_professions(&card);
    add_languages(r, card.id, &card);
    add_items(r, card.id, &card);
    add_contacts(r, card.id, &card);
    pool_put(helper_pool(), &card);
}

/* Puts everybody with an id in (after, upto], at most 2,000. Returns how many, and the last id. */
static size_t load_range(struct db *db, int64_t after, int64_t upto, int64_t *ret_last) {
    struct rows r = {0};
    pool_helpers(db, (struct pool_helpers_in){.after = after, .upto = upto}, &r.helper, &r.n_helpers);
    if (r.n_helpers == 0) return 0;
    int64_t last = r.helper[r.n_helpers - 1].id.n;
    pool_languages(db, (struct pool_languages_in){.after = after, .upto = last}, &r.language, &r.n_languages);
    pool_items(db, (struct pool_items_in){.after = after, .upto = last}, &r.item, &r.n_items);
    pool_contacts(db, (struct pool_contacts_in){.after = after, .upto = last, .since = clock_now() - WEEK}, &r.contact, &r.n_contacts);
    for (size_t i = 0; i < r.n_helpers; i++) put(&r, &r.helper[i]);
    *ret_last = last;
    return r.n_helpers;
}

static enum status reload_one(struct store *store, struct arena *a, int64_t id) {
    struct db *db;
    enum status st = db_read_begin(store, a, &db);
    if (st != OK) return st;
    int64_t last;
    if (load_range(db, id - 1, id, &last) == 0 && !db_failed(db)) pool_remove(helper_pool(), id);
    st = db_status(db);
    db_read_end(db);
    return st;
}

static void heard(void *context, struct str kind, int64_t id) {
    if (!str_eq(kind, STR("helper"))) return;
    struct arena a = arena_make(0);
    if (reload_one(context, &a, id) != OK) log_line(LOG_WARN, "pool: a helper could not be read again", NULL);
    arena_free(&a);
}

enum status helper_pool_start(struct store *store, struct arena *a) {
    struct db *db;
    atomic_store(&the_pool, pool_new());
    store_listen(store, heard, store);
    for (int64_t after = 0;; arena_reset(a)) {
        enum status st = db_read_begin(store, a, &db);
        if (st != OK) return st;
        size_t n = load_range(db, after, INT64_MAX, &after);
        st = db_status(db);
        db_read_end(db);
        if (st != OK || n == 0) return st;
    }
}

/* Contacts of a week ago no longer count: those people's cards are read again. */
void helper_pool_tick(struct store *store, struct arena *a) {
    static time_s last;
    time_s now = clock_now();
    if (last == 0) last = now;
    if (now - last < SECONDS_AN_HOUR) return;
    struct db *db;
    struct pool_aged_row *rows = NULL;
    size_t n = 0;
    if (db_read_begin(store, a, &db) != OK) return;
    pool_aged(db, (struct pool_aged_in){.from = last - WEEK, .upto = now - WEEK}, &rows, &n);
    db_read_end(db);
    for (size_t i = 0; i < n; i++) reload_one(store, a, rows[i].person.n);
    last = now;
}
