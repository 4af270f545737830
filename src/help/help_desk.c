/* help_desk.c -- desks and the rules that send requests to them. */
#include "help/help_desk.h"

#include "help_desk_sql.h"
#include "places/places.h"

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

/* ---- routing ---- */

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
