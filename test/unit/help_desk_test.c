/* help_desk_test.c -- every request is on exactly one desk's list, whatever is handed to and fro. */
#include "world.h"

#include "base/rand.h"
#include "help/help_case.h"
#include "help/help_hold.h"
#include "places/places.h"
#include "web/signs.h"

enum { DESKS = 5, REQUESTS = 40, HANDOVERS = 300 };

static int64_t place_of(const char *text) {
    const struct place *p = NULL;
    assert_int_equal(place_resolve(str_of(text), NL, &p), OK);
    return p->key;
}

static struct help_ask ask_for(struct db *db, const char *speaks, const char *place, const char *code) {
    struct help_category *all;
    size_t n;
    struct help_ask ask = { .channel = HELP_BY_PAGE, .consent = CONSENT_READ, .name = STR("Maria"), .phone = STR("+3224781234"),
                            .email = STR(""), .caller = STR(""), .caller_phone = STR(""), .speaks = str_of(speaks),
                            .place = place_of(place) };
    help_categories(db, NL, &all, &n);
    for (size_t i = 0; i < n; i++)
        if (str_eq(all[i].code, str_of(code))) ask.wish[ask.n++] = (struct help_wish){all[i].id, OFTEN_ONCE, STR(""), STR(""), STR("")};
    assert_int_equal(ask.n, 1);
    return ask;
}

static void must(struct world *w, db_fn *fn, void *args) {
    assert_int_equal(db_write(w->store, &w->arena, fn, args), OK);
}

/* ---- routing ---- */

static enum status add_desks(struct db *db, void *args) {
    (void)args;
    for (int64_t i = 1; i < DESKS; i++)
        help_desk_put(db, (help_desk_id){0}, &(struct desk_form){ .name = str_fmt(db_arena(db), "Desk %d", (int)i), .phone = STR(""),
                                                                   .position = 10 + i });
    return db_status(db);
}

/* position, language, place, category, number of the desk */
static const struct { int64_t position; const char *speaks, *place, *code; size_t desk; } rules[] = {
    {10, "", "1020 Laken", "", 3},
    {20, "nl", "", "", 1},
    {30, "fr", "", "dog", 4},
    {40, "fr", "1000 Brussel", "", 2},
};

/* what is asked, and the desk that it comes to */
static const struct { const char *speaks, *place, *code; size_t desk; } routed[] = {
    {"nl", "1020 Laken", "shopping", 3},     /* the first rule that fits decides */
    {"nl", "1050", "shopping", 1},
    {"fr", "1050", "dog", 4},
    {"fr", "1130 Haren", "shopping", 2},     /* a part of the municipality of the rule */
    {"fr", "1050", "shopping", 0},           /* no rule: the first desk */
    {"ar", "1000 Brussel", "dog", 0},
};

static enum status add_rules(struct db *db, void *args) {
    struct help_desk *desks;
    size_t n;
    (void)args;
    help_desks(db, &desks, &n);
    assert_int_equal(n, DESKS);
    for (size_t i = 0; i < COUNT(rules); i++) {
        struct help_ask ask = rules[i].code[0] ? ask_for(db, "nl", "1000", rules[i].code) : (struct help_ask){.n = 0};
        help_rule_add(db, &(struct help_rule){ .position = rules[i].position, .speaks = str_of(rules[i].speaks),
            .place = rules[i].place[0] ? place_of(rules[i].place) : 0, .category = ask.n ? ask.wish[0].category : (help_category_id){0},
            .desk = desks[rules[i].desk].id });
    }
    return db_status(db);
}

static void the_first_rule_that_fits_decides(void **state) {
    struct world *w = *state;
    struct db *db;
    struct help_desk *desks;
    size_t n;
    must(w, help_ship, NULL);
    must(w, add_desks, NULL);
    must(w, add_rules, NULL);
    assert_int_equal(db_read_begin(w->store, &w->arena, &db), OK);
    help_desks(db, &desks, &n);
    for (size_t i = 0; i < COUNT(routed); i++) {
        struct help_ask ask = ask_for(db, routed[i].speaks, routed[i].place, routed[i].code);
        help_rule_id rule;
        help_desk_id desk = help_route(db, ask.speaks, ask.place, &ask.wish[0].category, 1, &rule);
        if (desk.n != desks[routed[i].desk].id.n) fail_msg("row %zu goes elsewhere", i);
        assert_int_equal(rule.n == 0, routed[i].desk == 0);
    }
    db_read_end(db);
}

static void shipping_twice_changes_nothing(void **state) {
    struct world *w = *state;
    must(w, help_ship, NULL);
    int64_t categories = world_count(w, "SELECT count(*) FROM help_category");
    world_run(w, "UPDATE help_category_text SET name = 'changed'");
    must(w, help_ship, NULL);
    assert_int_equal(world_count(w, "SELECT count(*) FROM help_category"), categories);
    assert_int_equal(world_count(w, "SELECT count(*) FROM help_category_text WHERE name <> 'changed'"), 0);
    assert_int_equal(world_count(w, "SELECT count(*) FROM help_desk"), 1);
}

/* ---- handing over ---- */

struct game { struct rand rand; person_id by; help_request_id request[REQUESTS]; size_t n; int handed, refused, looked; unsigned signs; };

static enum status begin_game(struct db *db, void *args) {
    struct game *g = args;
    struct help_ask ask = ask_for(db, "nl", "1020 Laken", "shopping");
    g->by = person_add(db, &(struct person){ .name = STR("Op"), .email = STR("op@example.be"), .phone = STR(""), .roles = OPERATOR,
                                             .state = PERSON_ACTIVE, .origin = ORIGIN_COLLEAGUE });
    for (g->n = 0; g->n < REQUESTS; g->n++) {
        ask.signs = g->n % 2 ? g->signs : 0;
        g->request[g->n] = help_ask(db, &ask, STR(""));
    }
    return db_status(db);
}

/* Somebody looks at what is held, or thinks they do. */
static void look(struct game *g, struct db *db, const struct caller *by, const struct help_request *r) {
    bool lets_in = rand_below(&g->rand, 2);
    enum status st = lets_in ? help_let_in(db, by, r->id) : help_no_request(db, by, r->id, STR(""));
    bool may = r->state == HELP_HELD || (lets_in && r->state == HELP_NO_REQUEST);
    assert_int_equal(st, may ? OK : CONFLICT);
    g->looked += st == OK;
}

/* One operator's move: hands something over, from where they believe it is, or ends it, or looks at what is held. */
static enum status play(struct db *db, void *args) {
    struct game *g = args;
    struct help_desk *desks;
    struct help_request r;
    struct caller by = {.person = g->by.n, .who = OPERATOR};
    size_t n;
    help_desks(db, &desks, &n);
    assert_int_equal(help_get(db, g->request[rand_below(&g->rand, REQUESTS)], NL, &r), OK);
    help_desk_id to = desks[rand_below(&g->rand, (uint32_t)n)].id;
    bool mistaken = rand_below(&g->rand, 4) == 0, ends = rand_below(&g->rand, 10) == 0;
    help_desk_id from = mistaken ? desks[rand_below(&g->rand, (uint32_t)n)].id : r.desk;
    if (rand_below(&g->rand, 5) == 0) look(g, db, &by, &r);
    if (ends) help_part_move(db, r.part[0].id, rand_below(&g->rand, 2) ? HELP_DONE : HELP_WAITING);
    enum status st = help_hand_over(db, &by, r.id, from, to, REASON_BUSY);
    assert_int_equal(st, from.n == r.desk.n && to.n != from.n ? OK : CONFLICT);
    g->handed += st == OK;
    g->refused += st == CONFLICT;
    return db_status(db);
}

static void check_desks(struct world *w) {
    struct db *db;
    struct help_desk *desks;
    struct help_row *rows;
    struct help_held *held;
    size_t n, n_rows, n_held;
    int64_t on_lists = 0, open = 0;
    assert_int_equal(db_read_begin(w->store, &w->arena, &db), OK);
    help_desks(db, &desks, &n);
    for (size_t i = 0; i < n; i++) {
        struct help_desk_counts c;
        help_desk_count_up(db, desks[i].id, day_of(clock_now()), &c);
        help_list(db, desks[i].id, (person_id){0}, NL, day_of(clock_now()), &rows, &n_rows);
        help_held(db, desks[i].id, &held, &n_held);
        assert_int_equal(c.came + c.taken_over - c.handed_on, c.held + c.open + c.closed + c.no_request);
        assert_int_equal(n_rows, c.open);
        assert_int_equal(n_held, c.held);
        on_lists += c.held + c.open + c.closed + c.no_request;
        open += c.open;
    }
    db_read_end(db);
    assert_int_equal(on_lists, REQUESTS);
    assert_int_equal(open, world_count(w, "SELECT count(*) FROM help_request WHERE state = 0"));
}

static void random_hand_overs_lose_nothing(void **state) {
    struct world *w = *state;
    struct game g = {.rand = rand_seeded(5), .signs = SIGN_LINKS};
    must(w, help_ship, NULL);
    must(w, add_desks, NULL);
    must(w, add_rules, NULL);
    must(w, begin_game, &g);
    for (int i = 0; i < HANDOVERS; i++) {
        must(w, play, &g);
        if (i % 20 == 0) check_desks(w);
    }
    check_desks(w);
    assert_true(g.handed > HANDOVERS / 3 && g.refused > 0 && g.looked > 0);
    assert_int_equal(world_count(w, "SELECT count(*) FROM help_handover"), g.handed);
}

/* ---- forgetting ---- */

static enum status forget_much_later(struct db *db, void *args) {
    (void)args;
    help_forget(db, clock_now() + (time_s)184 * SECONDS_A_DAY);
    return db_status(db);
}

static void who_asked_is_forgotten_half_a_year_after_the_end(void **state) {
    struct world *w = *state;
    struct game g = {.rand = rand_seeded(6)};
    must(w, help_ship, NULL);
    must(w, begin_game, &g);
    must(w, forget_much_later, NULL);
    assert_int_equal(world_count(w, "SELECT count(*) FROM help_asker"), REQUESTS); /* they are still open */
    world_run(w, "UPDATE help_request SET state = 1, closed = 1");
    must(w, forget_much_later, NULL);
    assert_int_equal(world_count(w, "SELECT count(*) FROM help_asker"), 0);
    assert_int_equal(world_count(w, "SELECT count(*) FROM help_request"), REQUESTS);
}

#define EACH(list) list(the_first_rule_that_fits_decides), list(shipping_twice_changes_nothing), \
    list(random_hand_overs_lose_nothing), list(who_asked_is_forgotten_half_a_year_after_the_end)

int main(void) {
    const struct CMUnitTest sqlite[] = {EACH(WORLD_TEST)};
    const struct CMUnitTest postgres[] = {EACH(WORLD_TEST_POSTGRES)};
    return WORLD_RUN(sqlite, postgres);
}
