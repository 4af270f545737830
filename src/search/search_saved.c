/* search_saved.c -- keeping searches, and looking for new people once a day.
**
** Somebody is new on the day on which they can first be found (card.joined). A look counts those of the days since the last look
** and not those of the day it happens on, which is not over; so everybody is counted once. The mail says how many, and never who.
*/
#include "search/search_saved.h"

#include "base/log.h"
#include "base/rand.h"
#include "jobs/job.h"
#include "jobs/weights.h"
#include "mail/mail.h"
#include "people/helper_pool.h"
#include "search_sql.h"

enum status saved_add(struct db *db, const struct caller *by, enum lang lang, struct str name, struct str query) {
    struct search_count_row count = {0};
    struct search s;
    enum status st = search_again(db, by, lang, query, &s);
    if (st != OK) return st;
    search_count(db, (struct search_count_in){.person = {by->person}}, &count);
    if (count.n >= SAVED_MOST) return CONFLICT;
    search_insert(db, (struct search_insert_in){ .id = {id_new()}, .person = {by->person}, .org = s.coordinator ? 0 : by->org,
        .name = name, .query = search_address(db_arena(db), &s, SEARCH_FILTERS), .created = clock_now(),
        .looked_day = day_of(clock_now()) }, NULL);
    return db_status(db);
}

void saved_list(struct db *db, const struct caller *by, struct saved_row **ret, size_t *ret_n) {
    struct searches_of_row *rows = NULL;
    size_t n = 0;
    searches_of(db, (struct searches_of_in){.person = {by->person}, .org = by->who & STAFF ? 0 : by->org}, &rows, &n);
    *ret = arena_array(db_arena(db), struct saved_row, n);
    for (size_t i = 0; i < n; i++)
        (*ret)[i] = (struct saved_row){rows[i].id, rows[i].name, rows[i].query, (day_n)rows[i].looked_day};
    *ret_n = n;
}

enum status saved_delete(struct db *db, const struct caller *by, saved_search_id id) {
    int64_t changed = 0;
    search_delete(db, (struct search_delete_in){.id = id, .person = {by->person}}, &changed);
    return changed ? OK : NOT_FOUND;
}

/* ---- looking ---- */

static size_t count_since(struct db *db, struct search *s, day_n day) {
    struct search_found found;
    struct weights weights = job_weights();
    s->ask.since = day;
    pool_search(helper_pool(), db_arena(db), &s->ask, &weights, 0, &found);
    return found.n;
}

/* Who came on the days [from, to). */
static size_t count_new(struct db *db, struct search *s, day_n from, day_n to) {
    size_t all = count_since(db, s, from), today = count_since(db, s, to);
    return all > today ? all - today : 0;
}

static void tell(struct db *db, const struct searches_due_row *r, const struct person *p, size_t n) {
    struct arena *a = db_arena(db);
    struct str number = lang_number(a, p->lang, (int64_t)n);
    struct mail m = mail_begin(db, MAIL_SEARCH, p->lang, p->id.n, p->email,
                               lang_say(a, lang_text(p->lang, N_("New people for “{0}”")), r->name));
    mail_line(&m, lang_say(a, T(&m, "Dear {0},"), p->name));
    mail_line(&m, lang_say(a, lang_plural(p->lang, (int64_t)n, "{0} new person matches your search “{1}”.",
                                          "{0} new people match your search “{1}”."), number, r->name));
    mail_button(&m, T(&m, "Look at the search"), str_fmt(a, "/search?%.*s", STR_ARGS(r->query)));
    mail_send(&m);
}

/* Somebody who may no longer look, or works for another organisation now, is told nothing. */
static void look_one(struct db *db, const struct searches_due_row *r, day_n today) {
    int64_t changed = 0;
    struct caller by = {0};
    struct person p;
    struct search s;
    search_looked(db, (struct search_looked_in){.id = r->id, .today = today}, &changed);
    if (!changed || !person_caller(db, r->person.n, &by) || person_get(db, r->person, &p) != OK) return;
    if ((by.who & STAFF ? 0 : by.org) != r->org) return;
    if (search_again(db, &by, p.lang, r->query, &s) != OK || s.fault) return;
    size_t n = count_new(db, &s, (day_n)r->looked_day, today);
    if (n) tell(db, r, &p, n);
}

size_t saved_look(struct db *db, day_n today) {
    struct searches_due_row *due = NULL;
    size_t n = 0;
    searches_due(db, (struct searches_due_in){.today = today}, &due, &n);
    for (size_t i = 0; i < n; i++) look_one(db, &due[i], today);
    return n;
}

static enum status look_now(struct db *db, void *left) {
    *(size_t *)left = saved_look(db, day_of(clock_now()));
    return db_status(db);
}

static bool any_due(struct store *store, struct arena *a, day_n today) {
    struct db *db;
    struct searches_due_row *due = NULL;
    size_t n = 0;
    if (db_read_begin(store, a, &db) != OK) return false;
    searches_due(db, (struct searches_due_in){.today = today}, &due, &n);
    db_read_end(db);
    return n > 0;
}

void search_tick(struct store *store, struct arena *a) {
    static day_n done;
    day_n today = day_of(clock_now());
    size_t left = 0;
    if (done == today) return;
    if (any_due(store, a, today)) {
        enum status st = db_write(store, a, look_now, &left);
        if (st != OK) log_line(LOG_WARN, "saved searches", "outcome", status_name(st), NULL);
        if (st != OK || left) return;
    }
    done = today;
}
