/* help.c -- requests of residents: the rules. */
#include "help/help.h"

#include <sodium.h>

#include "base/fold.h"
#include "base/rand.h"
#include "help/help_desk.h"
#include "help/help_pair.h"
#include "help_sql.h"
#include "match/understand.h"
#include "people/helper.h"
#include "places/places.h"
#include "web/numbers.h"

enum { VIEW_SECONDS = 30 * SECONDS_A_DAY, KEPT_DAYS = 183, NUMBER_DIGITS = 9 };

struct setting help_requests = { .name = "help_requests_an_hour", .kind = SETTING_INT, .initial = "20", .min = 1, .max = 1000000,
    .meaning = "How many requests for help one network may send in an hour before a desk looks at them first; of ten times as many none" };

static const struct option often[] = {
    {OFTEN_ONCE, N_("Once"), NULL}, {OFTEN_WEEKLY, N_("Every week"), NULL}, {OFTEN_MORE, N_("Several times a week"), NULL}};
const struct options help_often = {.rows = often, .n = COUNT(often)};

static const struct option part_states[] = {
    {HELP_WAITING, N_("we are looking for somebody"), NULL}, {HELP_AGREED, N_("somebody will help"), NULL},
    {HELP_DONE, N_("done"), NULL}, {HELP_WITHDRAWN, N_("withdrawn"), NULL}, {HELP_UNMET, N_("nobody could be found"), NULL}};
const struct options help_part_states = {.rows = part_states, .n = COUNT(part_states)};

static const struct option steps[] = {
    {NEXT_LOOK, N_("look at it"), NULL}, {NEXT_CALL_BACK, N_("call back"), NULL}, {NEXT_FIND, N_("find a helper"), NULL},
    {NEXT_WAIT, N_("wait for an answer"), NULL}, {NEXT_CHECK, N_("ask how it went"), NULL}};
const struct options help_steps = {.rows = steps, .n = COUNT(steps)};

static const struct option note_kinds[] = {
    {NOTE_CALLED, N_("We called"), NULL}, {NOTE_NO_ANSWER, N_("We called, no answer"), NULL},
    {NOTE_CALLED_US, N_("They called us"), NULL}, {NOTE_OTHER, N_("Something else"), NULL}};
const struct options help_note_kinds = {.rows = note_kinds, .n = COUNT(note_kinds)};

bool help_part_ended(enum help_part_state state) {
    return state > HELP_AGREED;
}

size_t help_parts_in(const struct help_request *requests, size_t n, enum help_part_state state) {
    size_t parts = 0;
    for (size_t i = 0; i < n; i++)
        for (size_t p = 0; p < requests[i].n_parts; p++) parts += requests[i].part[p].state == state;
    return parts;
}

/* ---- asking ---- */

/* Nine digits, the first no zero: easy to say on the telephone, and nothing to be guessed from another one. */
static struct str new_number(struct arena *a) {
    return str_fmt(a, "%u", 100000000u + randombytes_uniform(900000000u));
}

static struct str browser_hash(struct arena *a, struct str browser) {
    unsigned char digest[16];
    static const unsigned char what[] = "help";
    crypto_generichash(digest, sizeof digest, (const unsigned char *)browser.s, browser.n, what, sizeof what);
    struct buf b = buf_make(a, 0);
    buf_hex(&b, digest, sizeof digest);
    return buf_view(&b);
}

static void let_see(struct db *db, help_request_id id, struct str browser) {
    if (!browser.n) return;
    help_view_put(db, (struct help_view_put_in){ .request = id, .browser = browser_hash(db_arena(db), browser),
        .expires = clock_now() + VIEW_SECONDS }, NULL);
}

/* Somebody who names a day and no part of it means by day: nobody asks a neighbour to walk the dog at night. */
static uint32_t by_day(uint32_t grid) {
    enum { WHOLE_DAY = 15, NIGHT = 8, DAY_BITS = 4, WEEK_BITS = 28 };
    for (unsigned at = 0; at < WEEK_BITS; at += DAY_BITS)
        if ((grid >> at & WHOLE_DAY) == WHOLE_DAY) grid &= ~((uint32_t)NIGHT << at);
    return grid;
}

static void put_part(struct db *db, help_request_id id, const struct help_wish *w) {
    struct arena *a = db_arena(db);
    help_part_id part = {id_new()};
    struct understood u = {.grid = 0};
    if (w->moment.n) understand(a, w->moment, &u);
    help_part_insert(db, (struct help_part_insert_in){ .id = part, .request = id, .category = w->category,
        .often = w->often ? w->often : OFTEN_ONCE, .grid = by_day(u.grid), .speaks = w->speaks }, NULL);
    if (w->moment.n || w->know.n)
        help_wish_insert(db, (struct help_wish_insert_in){.part = part, .moment = w->moment, .know = w->know}, NULL);
}

static help_desk_id desk_for(struct db *db, const struct help_ask *ask) {
    help_category_id category[HELP_PARTS];
    help_rule_id rule;
    for (size_t i = 0; i < ask->n; i++) category[i] = ask->wish[i].category;
    return ask->desk.n ? ask->desk : help_route(db, ask->speaks, ask->place, category, ask->n, &rule);
}

help_request_id help_ask(struct db *db, const struct help_ask *ask, struct str browser) {
    struct arena *a = db_arena(db);
    help_request_id id = {id_new()};
    time_s now = clock_now();
    help_request_insert(db, (struct help_request_insert_in){ .id = id, .number = new_number(a), .desk = desk_for(db, ask),
        .channel = ask->channel, .for_other = ask->for_other, .speaks = ask->speaks, .lang = ask->lang, .place = ask->place,
        .consent = ask->consent, .taken_by = ask->taken_by, .created = now, .created_day = day_of(now),
        .state = ask->signs ? HELP_HELD : HELP_OPEN, .signs = ask->signs }, NULL);
    help_asker_insert(db, (struct help_asker_insert_in){ .request = id, .name = ask->name, .name_fold = fold_words(a, ask->name),
        .phone = ask->phone, .email = ask->email, .caller = ask->caller, .caller_phone = ask->caller_phone }, NULL);
    for (size_t i = 0; i < ask->n; i++) put_part(db, id, &ask->wish[i]);
    let_see(db, id, browser);
    return id;
}

/* ---- looking ---- */

/* Who agreed to help: known to those who may see the case, and to nobody before that. */
static void read_helper(struct db *db, struct help_part *p) {
    struct help_assignment now;
    struct person who;
    if (p->state != HELP_AGREED || help_assignment_now(db, p->id, &now) != OK || person_get(db, now.person, &who) != OK) return;
    p->helper = who.name;
    p->helper_phone = who.phone;
}

static void read_parts(struct db *db, enum lang lang, struct help_request *r) {
    struct help_parts_of_row *rows = NULL;
    struct help_category *all;
    size_t n = 0, n_all;
    help_parts_of(db, (struct help_parts_of_in){.request = r->id}, &rows, &n);
    help_categories(db, lang, &all, &n_all);
    r->part = arena_array(db_arena(db), struct help_part, n);
    r->n_parts = n;
    for (size_t i = 0; i < n; i++)
        r->part[i] = (struct help_part){ .id = rows[i].id, .category = help_category_find(all, n_all, rows[i].category),
            .often = (enum help_often)rows[i].often, .grid = (uint32_t)rows[i].grid, .state = (enum help_part_state)rows[i].state,
            .moment = rows[i].moment, .know = rows[i].know, .speaks = rows[i].speaks.n ? rows[i].speaks : r->speaks,
            .instead = rows[i].instead, .first_day = (day_n)rows[i].first_day, .last_day = (day_n)rows[i].last_day,
            .agreed = (day_n)rows[i].agreed_day, .ended = (day_n)rows[i].ended_day };
    for (size_t i = 0; i < n; i++) read_helper(db, &r->part[i]);
}

enum status help_get(struct db *db, help_request_id id, enum lang lang, struct help_request *ret) {
    struct help_request_select_row r;
    struct help_asker_select_row who = {.name = STR("")};
    if (!help_request_select(db, (struct help_request_select_in){.help_request = id}, &r)) return NOT_FOUND;
    help_asker_select(db, (struct help_asker_select_in){.request = id}, &who);
    *ret = (struct help_request){
        .id = r.id, .number = r.number, .desk = r.desk, .first_desk = r.first_desk, .channel = (enum help_channel)r.channel,
        .state = (enum help_state)r.state, .next_step = (enum help_step)r.next_step, .consent = (enum help_consent)r.consent,
        .for_other = r.for_other, .name = who.name, .phone = who.phone, .email = who.email, .caller = who.caller,
        .caller_phone = who.caller_phone, .speaks = r.speaks, .lang = (enum lang)r.lang, .place = r.place, .created = r.created,
        .touched = r.touched, .closed = r.closed, .due = (day_n)r.due_day, .signs = r.signs };
    read_parts(db, lang, ret);
    return OK;
}

enum status help_receipt(struct db *db, help_request_id id, struct help_receipt *ret) {
    struct help_receipt_of_row row;
    if (!help_receipt_of(db, (struct help_receipt_of_in){.help_request = id}, &row)) return NOT_FOUND;
    *ret = (struct help_receipt){row.number, row.email, (enum lang)row.lang};
    return OK;
}

enum status help_part_get(struct db *db, help_part_id id, enum lang lang, struct help_request *ret, const struct help_part **ret_part) {
    struct help_part_request_row row;
    if (!help_part_request(db, (struct help_part_request_in){.help_part = id}, &row)) return NOT_FOUND;
    enum status st = help_get(db, row.request, lang, ret);
    for (size_t i = 0; st == OK && i < ret->n_parts; i++)
        if (ret->part[i].id.n == id.n) *ret_part = &ret->part[i];
    return st;
}

void help_of_browser(struct db *db, struct str browser, enum lang lang, struct help_request **ret, size_t *ret_n) {
    struct help_views_of_row *rows = NULL;
    size_t n = 0, kept = 0;
    struct help_views_of_in in = {.browser = browser_hash(db_arena(db), browser), .now = clock_now()};
    help_views_of(db, in, &rows, &n);
    *ret = arena_array(db_arena(db), struct help_request, n);
    for (size_t i = 0; i < n; i++) kept += help_get(db, rows[i].request, lang, &(*ret)[kept]) == OK;
    *ret_n = kept;
}

bool help_seen_by(struct db *db, help_request_id id, struct str browser) {
    struct help_view_select_row row;
    struct help_view_select_in in = {.browser = browser_hash(db_arena(db), browser), .request = id};
    return help_view_select(db, in, &row) && row.expires > clock_now();
}

struct str help_number_read(struct arena *a, struct str typed) {
    struct buf b = buf_make(a, 0);
    for (size_t i = 0; i < typed.n; i++)
        if (typed.s[i] >= '0' && typed.s[i] <= '9') buf_char(&b, typed.s[i]);
    return buf_view(&b);
}

static bool is_proof(struct arena *a, const struct help_request_by_number_row *row, struct str proof) {
    struct str phone;
    if (row->email.n && str_eq_ci(row->email, proof)) return true;
    if (!phone_parse(a, proof, &phone)) return false;
    return str_eq(phone, row->phone) || str_eq(phone, row->caller_phone);
}

enum status help_prove(struct db *db, struct str number, struct str proof, struct str browser) {
    struct arena *a = db_arena(db);
    struct help_request_by_number_row row;
    if (number.n != NUMBER_DIGITS || !help_request_by_number(db, (struct help_request_by_number_in){.number = number}, &row) ||
        !is_proof(a, &row, str_trim(proof))) return NOT_FOUND;
    let_see(db, row.id, browser);
    return OK;
}

/* ---- what happens ---- */

void help_note(struct db *db, help_request_id id, person_id by, enum help_note_kind kind, struct str text) {
    help_note_insert(db, (struct help_note_insert_in){ .id = {id_new()}, .request = id, .by_person = by, .kind = kind, .words = text,
        .at = clock_now() }, NULL);
}

void help_forget(struct db *db, time_s now) {
    struct help_closed_before_row *rows = NULL;
    size_t n = 0;
    help_closed_before(db, (struct help_closed_before_in){.before = now - (time_s)KEPT_DAYS * SECONDS_A_DAY}, &rows, &n);
    for (size_t i = 0; i < n; i++) {
        help_wishes_delete(db, (struct help_wishes_delete_in){.request = rows[i].id}, NULL);
        help_notes_delete(db, (struct help_notes_delete_in){.request = rows[i].id}, NULL);
        help_asker_delete(db, (struct help_asker_delete_in){.request = rows[i].id}, NULL);
    }
    help_views_delete(db, (struct help_views_delete_in){.now = now}, NULL);
    help_presence_delete(db, (struct help_presence_delete_in){.before = now - SECONDS_A_DAY}, NULL);
}

static enum status forget_old(struct db *db, void *args) {
    (void)args;
    help_forget(db, clock_now());
    return db_status(db);
}

enum status help_hourly(struct store *store, struct arena *a, time_s since) {
    (void)since;
    return db_write(store, a, forget_old, NULL);
}

/* ---- for pages and mails ---- */

struct str help_number_show(struct arena *a, struct str number) {
    struct str first = str_sub(number, 0, 3), second = str_sub(number, 3, 6), third = str_sub(number, 6, number.n);
    return str_fmt(a, "%.*s %.*s %.*s", STR_ARGS(first), STR_ARGS(second), STR_ARGS(third));
}

struct str help_days_say(struct arena *a, enum lang lang, const struct help_part *p) {
    if (!p->instead.n) return STR("");
    if (p->first_day == p->last_day) return lang_day(a, lang, p->first_day);
    return lang_say(a, lang_text(lang, N_("{0} to {1}")), lang_day_short(a, lang, p->first_day), lang_day_short(a, lang, p->last_day));
}

struct str help_place_title(struct html *h, int64_t place) {
    const struct place *p = place_by_key(place);
    return p ? place_title(h->arena, p, h->lang) : STR("");
}

struct str help_language_name(enum lang lang, struct str code) {
    concept_n c = lexicon_language(code);
    return c == NO_CONCEPT ? code : lexicon_concept(c)->name[lang];
}
