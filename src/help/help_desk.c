/* help_desk.c -- desks and the rules that send requests to them. */
#include "help/help_desk.h"

#include "base/rand.h"
#include "help_desk_sql.h"
#include "mail/mail.h"
#include "places/places.h"

enum { INVITE_SECONDS = 14 * SECONDS_A_DAY };

void help_desks(struct db *db, struct help_desk **ret, size_t *ret_n) {
    struct help_desk_list_row *rows = NULL;
    size_t n = 0;
    help_desk_list(db, &rows, &n);
    *ret = arena_array(db_arena(db), struct help_desk, n);
    for (size_t i = 0; i < n; i++) (*ret)[i] = (struct help_desk){rows[i].id, rows[i].name, rows[i].phone, rows[i].position};
    *ret_n = n;
}

enum status help_desk_get(struct db *db, help_desk_id id, struct help_desk *ret) {
    struct help_desk *all;
    size_t n;
    help_desks(db, &all, &n);
    for (size_t i = 0; i < n; i++) {
        if (all[i].id.n != id.n) continue;
        *ret = all[i];
        return OK;
    }
    return NOT_FOUND;
}

void help_desk_count_up(struct db *db, help_desk_id id, day_n today, struct help_desk_counts *ret) {
    struct help_desk_counts_of_row r = {0};
    help_desk_counts_of(db, (struct help_desk_counts_of_in){.help_desk = id, .day = today}, &r);
    *ret = (struct help_desk_counts){ r.held, r.open, r.fresh, r.late, r.today, r.closed, r.no_request, r.came, r.taken_over,
                                      r.handed_on };
}

int64_t help_desk_waiting(const struct help_desk_counts *c) {
    return c->open - c->late - c->today - c->fresh;
}

struct help_desk_counts help_desk_counts_sum(const struct help_desk_counts *desk, size_t n) {
    struct help_desk_counts s = {0};
    for (size_t i = 0; i < n; i++) {
        const struct help_desk_counts *d = &desk[i];
        s = (struct help_desk_counts){ s.held + d->held, s.open + d->open, s.fresh + d->fresh, s.late + d->late, s.today + d->today,
            s.closed + d->closed, s.no_request + d->no_request, s.came + d->came, s.taken_over + d->taken_over,
            s.handed_on + d->handed_on };
    }
    return s;
}

void help_desk_put(struct db *db, help_desk_id id, const struct desk_form *f) {
    if (id.n) help_desk_update(db, (struct help_desk_update_in){ .help_desk = id, .name = f->name, .phone = f->phone,
        .position = f->position }, NULL);
    else help_desk_insert(db, (struct help_desk_insert_in){ .id = {id_new()}, .name = f->name, .phone = f->phone,
        .position = f->position }, NULL);
}

/* ---- operators ---- */

help_desk_id help_desk_of(struct db *db, person_id person) {
    struct help_operator_select_row row = {0};
    help_operator_select(db, (struct help_operator_select_in){.person = person}, &row);
    return row.desk;
}

bool help_desk_open_to(struct db *db, const struct caller *by, help_desk_id id) {
    if (by->who & (STAFF)) return true;
    return (by->who & OPERATOR) && id.n && help_desk_of(db, (person_id){by->person}).n == id.n;
}

enum status help_desk_enter(struct db *db, const struct caller *by, help_desk_id id, struct help_desk *ret) {
    enum status st = help_desk_get(db, id, ret);
    return st == OK && !help_desk_open_to(db, by, id) ? FORBIDDEN : st;
}

void help_colleagues(struct db *db, help_desk_id desk, struct help_colleague **ret, size_t *ret_n) {
    struct help_operators_of_row *rows = NULL;
    size_t n = 0;
    help_operators_of(db, (struct help_operators_of_in){.desk = desk}, &rows, &n);
    *ret = arena_array(db_arena(db), struct help_colleague, n);
    for (size_t i = 0; i < n; i++)
        (*ret)[i] = (struct help_colleague){rows[i].id, rows[i].name, rows[i].email, rows[i].state == PERSON_ACTIVE};
    *ret_n = n;
}

static void mail_operator(struct db *db, person_id to, struct str desk) {
    struct person p;
    if (person_get(db, to, &p) != OK) return;
    struct arena *a = db_arena(db);
    struct str token = link_make(db, p.state == PERSON_NEW ? "confirm" : "sign-in", to, 0, STR(""), INVITE_SECONDS, NULL);
    struct mail m = mail_begin(db, MAIL_ACCOUNT, p.lang, to.n, p.email, lang_text(p.lang, N_("You work at a desk of Inzet")));
    mail_line(&m, lang_say(a, T(&m, "Dear {0},"), p.name));
    mail_line(&m, lang_say(a, T(&m, "From now on you look after requests for help at {0}. Open the desk with this link."), desk));
    mail_button(&m, T(&m, "Open the desk"), str_fmt(a, "/link/%.*s", STR_ARGS(token)));
    mail_line(&m, T(&m, "The link works once, for fourteen days. Do you not know why you get this? Then do nothing."));
    mail_send(&m);
}

void help_operator_add(struct db *db, help_desk_id desk, struct str name, struct str email, enum lang lang) {
    struct help_desk d;
    person_id id;
    if (help_desk_get(db, desk, &d) != OK) return;
    if (person_by_email(db, email, &id) != OK)
        id = person_add(db, &(struct person){ .name = name, .email = email, .phone = STR(""), .lang = lang, .roles = OPERATOR,
                                              .state = PERSON_NEW, .origin = ORIGIN_COLLEAGUE });
    person_add_roles(db, id, OPERATOR);
    help_operator_put(db, (struct help_operator_put_in){.person = id, .desk = desk, .created = clock_now()}, NULL);
    mail_operator(db, id, d.name);
}

enum status help_operator_remove(struct db *db, help_desk_id desk, person_id person) {
    int64_t removed = 0;
    help_operator_delete(db, (struct help_operator_delete_in){.person = person, .desk = desk}, &removed);
    return removed ? OK : NOT_FOUND;
}

/* ---- routing ---- */

void help_rule_add(struct db *db, const struct help_rule *r) {
    help_rule_insert(db, (struct help_rule_insert_in){ .id = {id_new()}, .position = r->position, .speaks = r->speaks,
        .place = r->place, .category = r->category, .desk = r->desk }, NULL);
}

enum status help_rule_remove(struct db *db, help_rule_id id) {
    int64_t removed = 0;
    help_rule_delete(db, (struct help_rule_delete_in){.help_rule = id}, &removed);
    return removed ? OK : NOT_FOUND;
}

void help_rules(struct db *db, struct help_rule **ret, size_t *ret_n) {
    struct help_rule_list_row *rows = NULL;
    size_t n = 0;
    help_rule_list(db, &rows, &n);
    *ret = arena_array(db_arena(db), struct help_rule, n);
    for (size_t i = 0; i < n; i++)
        (*ret)[i] = (struct help_rule){ rows[i].id, rows[i].position, rows[i].speaks, rows[i].place, rows[i].category,
                                        rows[i].desk };
    *ret_n = n;
}

/* A municipality holds its parts; a part is only itself. */
static bool holds(int64_t rule_place, int64_t place) {
    const struct place *outer = place_by_key(rule_place), *inner = place_by_key(place);
    if (rule_place == 0 || rule_place == place) return true;
    return outer && inner && outer->kind == PLACE_MUNICIPALITY && place_municipality(inner) == outer;
}

static bool asks_for(help_category_id rule_category, const help_category_id *category, size_t n) {
    for (size_t i = 0; i < n; i++)
        if (category[i].n == rule_category.n) return true;
    return rule_category.n == 0;
}

help_desk_id help_route(struct db *db, struct str speaks, int64_t place, const help_category_id *category, size_t n,
                        help_rule_id *ret_rule) {
    struct help_rule *rules;
    struct help_desk *desks;
    size_t n_rules, n_desks;
    help_rules(db, &rules, &n_rules);
    for (size_t i = 0; i < n_rules; i++) {
        const struct help_rule *r = &rules[i];
        if ((r->speaks.n && !str_eq(r->speaks, speaks)) || !holds(r->place, place) || !asks_for(r->category, category, n)) continue;
        *ret_rule = r->id;
        return r->desk;
    }
    *ret_rule = (help_rule_id){0};
    help_desks(db, &desks, &n_desks);
    return n_desks ? desks[0].id : (help_desk_id){0};
}
