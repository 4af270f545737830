/* help_reach.c -- open parts as people/open_need.h, and sign-ups as people/group.h, want to hear of them. */
#include "help/help_reach.h"

#include "base/rand.h"
#include "help/help_case.h"
#include "help_reach_sql.h"
#include "people/grid_view.h"
#include "places/places.h"

enum { NEEDS_MOST = 20000 };

/* ---- groups ---- */

static void groups(struct db *db, enum lang lang, struct group **ret, size_t *ret_n) {
    struct help_category *all;
    size_t n, made = 0;
    help_categories(db, lang, &all, &n);
    struct group *list = arena_array(db_arena(db), struct group, n);
    for (size_t i = 0; i < n; i++)
        if (!all[i].group) list[made++] = (struct group){all[i].id.n, all[i].name};
    *ret = list;
    *ret_n = made;
}

static void people(struct db *db, int64_t group, int64_t after, int64_t upto, person_id **ret, size_t *ret_n) {
    struct reach_signed_up_row *rows = NULL;
    size_t n = 0;
    reach_signed_up(db, (struct reach_signed_up_in){.category = {group}, .after = after, .upto = upto}, &rows, &n);
    *ret = arena_array(db_arena(db), person_id, n);
    for (size_t i = 0; i < n; i++) (*ret)[i] = rows[i].person;
    *ret_n = n;
}

const struct group_source help_groups = {.label = N_("Signed up to help residents with"), .groups = groups, .people = people};

/* ---- needs ---- */

/* The municipality and no part of it: few people live in some. */
static int64_t municipality_of(int64_t place) {
    const struct place *p = place_by_key(place);
    return p ? place_municipality(p)->key : 0;
}

static struct open_need need_of(struct db *db, const struct help_request *r, const struct help_part *p) {
    struct open_need need = { .id = p->id.n, .group = p->category->id.n, .title = p->category->name, .since = r->created,
                              .place = municipality_of(r->place), .from = DAY_NONE, .until = DAY_NONE };
    help_part_ask(db, r, p, &need.ask);
    need.ask.most_asked = 0; /* a mail that one may leave unanswered does not count as asking */
    return need;
}

static void open_needs(struct db *db, struct open_need **ret, size_t *ret_n) {
    struct reach_open_row *rows = NULL;
    struct help_category *all;
    size_t n = 0, n_all;
    help_categories(db, NL, &all, &n_all);
    reach_open(db, (struct reach_open_in){.personal = HELP_CONTACT, .limit = NEEDS_MOST}, &rows, &n);
    struct open_need *needs = arena_array(db_arena(db), struct open_need, n);
    for (size_t i = 0; i < n; i++) {
        struct help_request r = {.place = rows[i].place, .speaks = rows[i].speaks, .created = rows[i].created};
        struct help_part p = { .id = rows[i].id, .category = help_category_find(all, n_all, rows[i].category),
                               .grid = (uint32_t)rows[i].grid, .know = rows[i].know };
        needs[i] = need_of(db, &r, &p);
    }
    *ret = needs;
    *ret_n = n;
}

static struct str moment_words(struct arena *a, enum lang lang, const struct help_part *p) {
    struct html h = {.arena = a, .lang = lang};
    struct str often = option_label(&help_often, lang, p->often);
    return p->grid ? lang_say(a, lang_text(lang, N_("{0}, {1}")), often, grid_words(&h, p->grid)) : often;
}

/* The part and its case, as long as it is open to this person. */
static enum status open_to(struct db *db, int64_t id, const struct person *who, struct help_request *ret,
                           const struct help_part **ret_part) {
    struct reach_open_to_row row;
    struct reach_open_to_in in = {.part = {id}, .person = who->id, .personal = HELP_CONTACT};
    if (!reach_open_to(db, in, &row)) return db_failed(db) ? db_status(db) : NOT_FOUND;
    return help_part_get(db, row.id, who->lang, ret, ret_part);
}

static enum status need_get(struct db *db, int64_t id, person_id person, struct open_need *ret) {
    struct person who;
    struct help_request r;
    const struct help_part *p;
    enum status st = person_get(db, person, &who);
    if (st == OK) st = open_to(db, id, &who, &r, &p);
    if (st != OK) return st;
    *ret = need_of(db, &r, p);
    ret->who = lang_text(who.lang, N_("A resident"));
    ret->when = moment_words(db_arena(db), who.lang, p);
    return db_status(db);
}

/* A helper's offer is no answer of a desk: the case comes up today, and still counts as not looked at where it was. */
static enum status need_offer(struct db *db, int64_t id, person_id person) {
    struct person who;
    struct help_request r;
    const struct help_part *p;
    struct reach_offer_row made;
    enum status st = person_get(db, person, &who);
    if (st == OK) st = open_to(db, id, &who, &r, &p);
    if (st != OK) return st == NOT_FOUND && !db_failed(db) ? CONFLICT : st;
    struct reach_offer_in in = {.id = {id_new()}, .part = p->id, .person = person, .state = HELP_OFFERED, .sent = clock_now()};
    if (!reach_offer(db, in, &made)) return db_failed(db) ? db_status(db) : CONFLICT;
    help_note(db, r.id, (person_id){0}, NOTE_PROGRAM,
              lang_say(db_arena(db), lang_text(r.lang, N_("{0}: somebody wants to help")), p->category->name));
    reach_next(db, (struct reach_next_in){.help_request = r.id, .next_step = NEXT_FIND, .due_day = day_of(clock_now())}, NULL);
    return db_status(db);
}

const struct need_source help_needs = { .name = "help", .groups = &help_groups, .open = open_needs, .get = need_get,
                                        .offer = need_offer };
