/* demo_help.c -- the demo's residents: who helps them, what they asked, and the desks that looked after it (help.tsv).
**
** Helpers stand where they were counted, and their sign-ups are dealt so that each has one at least and nobody two of a kind.
** Requests go through their rules, on the days they came: the desk of each follows from the routing rules and the language, so
** that the twenty that nobody could account for are on the list of the first desk for everybody to see.
*/
#include <stdlib.h>

#include "demo/demo_plan.h"
#include "demo_sql.h"
#include "base/rand.h"
#include "help/help_case.h"
#include "help/help_match.h"
#include "places/places.h"

enum {
    MONTHS_OF_HELP = 3, PEOPLE_A_BATCH = 1000, REQUESTS_A_BATCH = 40,
    FOR_OTHER = 300, BY_PHONE = 550, WITH_MOMENT = 500, WEEKLY = 250,   /* per thousand */
    THREE_PARTS_EVERY = 8,                                   /* of those with several parts, so many have two for each with three */
};

struct demo_help {
    struct demo *d;
    help_category_id category[CATEGORIES_MAX];               /* by row of help.tsv */
    size_t first, n;                                         /* the helpers, among d->person */
    size_t *signup;                                          /* rows of help.tsv: the i-th belongs to helper i modulo n */
    size_t n_signups;
    struct demo_request { const struct demo_row *of; time_s at; size_t parts; uint64_t seed; } *request;
    size_t n_requests;
    const struct place **home;                               /* where those who ask live: as the helpers do */
};

static const struct demo_table *table(const struct demo *d) {
    return &d->text.help;
}

static bool is(const struct demo_row *row, const char *figure) {
    return str_eq(row->cell[0], str_of(figure));
}

static int64_t sum_of(const struct demo *d, const char *figure) {
    int64_t sum = 0;
    for (size_t i = 0; i < table(d)->n; i++)
        if (is(&table(d)->row[i], figure)) sum += demo_number(table(d)->row[i].cell[2]);
    return sum;
}

static time_s a_moment(struct demo *d) {
    const struct demo_month *m = &d->month[rand_below(&d->rand, MONTHS_OF_HELP)];
    return demo_moment(d, demo_day(d, m, true));
}

/* ---- helpers ---- */

static const struct place *place_outside(struct demo *d) {
    enum { NEAR_KM = 25 };
    const struct place *brussels = demo_place(STR("1000")), *p;
    do p = municipality_at(rand_below(&d->rand, (uint32_t)municipalities_count()));
    while (place_region(p) == BRUSSELS || place_distance_km(p, brussels) > NEAR_KM);
    return p;
}

static void plan_helpers(struct demo_help *h) {
    struct demo *d = h->d;
    h->first = d->n_people;
    for (size_t i = 0; i < table(d)->n; i++) {
        const struct demo_row *row = &table(d)->row[i];
        if (!is(row, "helpers") && !is(row, "helpers-outside")) continue;
        const struct place *home = is(row, "helpers") ? demo_place(row->cell[1]) : NULL;
        for (int64_t k = demo_number(row->cell[2]); k > 0; k--)
            demo_add_neighbour(d, home ? home : place_outside(d), a_moment(d));
    }
    h->n = d->n_people - h->first;
}

/* All sign-ups of one category stand together, and none has more than there are people: so helper i, who gets those at i, i + n
** and i + 2n, never gets two of a kind. Who is helper i is left to chance. */
static void plan_signups(struct demo_help *h) {
    struct demo *d = h->d;
    h->n_signups = (size_t)sum_of(d, "sign-ups");
    h->signup = arena_array(d->arena, size_t, h->n_signups);
    size_t at = 0;
    for (size_t i = 0; i < table(d)->n; i++)
        for (int64_t k = is(&table(d)->row[i], "sign-ups") ? demo_number(table(d)->row[i].cell[2]) : 0; k > 0; k--) h->signup[at++] = i;
    for (size_t i = h->n; i > 1; i--) {
        size_t j = h->first + rand_below(&d->rand, (uint32_t)i), last = h->first + i - 1;
        struct demo_person swap = d->person[j];
        d->person[j] = d->person[last];
        d->person[last] = swap;
    }
}

static enum status write_helper(struct db *db, struct demo *d, size_t i) {
    const struct demo_help *h = d->help;
    const struct demo_person *p = &d->person[h->first + i];
    enum status st = demo_write_person(db, d, h->first + i);
    for (size_t k = i; k < h->n_signups && st == OK; k += h->n)
        demo_signup_insert(db, (struct demo_signup_insert_in){ .person = p->person.id, .category = h->category[h->signup[k]],
            .created = p->created, .created_day = day_of(p->created) }, NULL);
    demo_neighbour_insert(db, (struct demo_neighbour_insert_in){.person = p->person.id}, NULL);
    return st;
}

/* ---- desks ---- */

static enum status write_operator(struct db *db, struct demo *d, size_t i) {
    (void)i;
    return demo_write_person(db, d, d->n_people - 1);
}

/* Two desks beside the first one, and a rule for each. */
static enum status make_desks(struct db *db, void *args) {
    static const struct { const char *name, *speaks; } desks[] = {{"VGC", "nl"}, {"COCOF", "fr"}};
    struct demo *d = args;
    struct help_desk *all;
    size_t n;
    for (size_t i = 0; i < COUNT(desks); i++)
        help_desk_put(db, (help_desk_id){0}, &(struct desk_form){ .name = str_of(desks[i].name), .phone = STR(""),
                                                                  .position = 10 + (int64_t)i });
    help_desks(db, &all, &n);
    for (size_t i = 0; i < COUNT(desks); i++)
        help_rule_add(db, &(struct help_rule){ .position = 10 + (int64_t)i, .speaks = str_of(desks[i].speaks),
                                               .desk = all[n - COUNT(desks) + i].id });
    const struct demo_person *p = &d->person[d->n_people - 1];
    help_operator_add(db, all[n - COUNT(desks)].id, p->person.name, p->person.email, p->person.lang);
    return db_status(db);
}

static enum status find_categories(struct db *db, void *args) {
    struct demo_help *h = args;
    struct help_category *all;
    size_t n;
    help_categories(db, NL, &all, &n);
    for (size_t i = 0; i < table(h->d)->n; i++)
        for (size_t k = 0; k < n; k++)
            if (str_eq(all[k].code, table(h->d)->row[i].cell[1])) h->category[i] = all[k].id;
    return db_status(db);
}

/* ---- requests ---- */

static int by_moment(const void *a, const void *b) {
    const struct demo_request *x = a, *y = b;
    return (x->at > y->at) - (x->at < y->at);
}

/* Most have one part; what is over is given to as few as can hold it, three parts to some of them. */
static void deal_parts(struct demo_help *h) {
    int64_t over = sum_of(h->d, "parts") - (int64_t)h->n_requests;
    for (size_t i = 0; i < h->n_requests; i++) h->request[i].parts = 1;
    while (over > 0) {
        struct demo_request *r = &h->request[rand_below(&h->d->rand, (uint32_t)h->n_requests)];
        if (r->parts > 1) continue;
        size_t more = over > 1 && over % THREE_PARTS_EVERY == 0 ? 2 : 1;
        r->parts += more;
        over -= (int64_t)more;
    }
}

static void plan_requests(struct demo_help *h) {
    struct demo *d = h->d;
    h->request = arena_array(d->arena, struct demo_request, (size_t)sum_of(d, "requests"));
    h->home = arena_array(d->arena, const struct place *, h->n);
    for (size_t i = 0; i < h->n; i++) h->home[i] = place_by_key(d->person[h->first + i].place);
    for (size_t i = 0; i < table(d)->n; i++)
        for (int64_t k = is(&table(d)->row[i], "requests") ? demo_number(table(d)->row[i].cell[2]) : 0; k > 0; k--)
            h->request[h->n_requests++] = (struct demo_request){.of = &table(d)->row[i], .at = a_moment(d), .seed = rand_next(&d->rand)};
    qsort(h->request, h->n_requests, sizeof *h->request, by_moment);
    deal_parts(h);
}

static help_category_id draw_category(const struct demo_help *h, struct rand *r, const struct help_ask *ask) {
    for (;;) {
        const struct demo_row *row = demo_draw(table(h->d), STR("part"), 2, r);
        help_category_id c = h->category[row - table(h->d)->row];
        bool twice = false;
        for (size_t i = 0; i < ask->n; i++) twice |= ask->wish[i].category.n == c.n;
        if (!twice) return c;
    }
}

/* Somebody in Brussels, by the name of somebody who works with us there. */
static const struct place *draw_home(const struct demo_help *h, struct rand *r) {
    const struct place *home;
    do home = h->home[rand_below(r, (uint32_t)h->n)];
    while (place_region(home) != BRUSSELS);
    return home;
}

static struct help_ask draw_ask(struct arena *a, const struct demo_help *h, const struct demo_request *q, struct rand *r) {
    static const char *const moments[] = {"dinsdagochtend", "vrijdagnamiddag", "le lundi matin", "le mercredi après-midi"};
    struct str speaks = q->of->cell[1];
    const struct demo_person *namesake = &h->d->person[h->first + rand_below(r, (uint32_t)h->n)];
    bool other = rand_below(r, 1000) < FOR_OTHER;
    struct help_ask ask = { .channel = rand_below(r, 1000) < BY_PHONE ? HELP_BY_PHONE : HELP_BY_PAGE, .for_other = other,
        .name = namesake->person.name, .phone = str_fmt(a, "+32400%06u", rand_below(r, 1000000)), .email = STR(""),
        .caller = other ? h->d->person[h->first + rand_below(r, (uint32_t)h->n)].person.name : STR(""),
        .caller_phone = other ? str_fmt(a, "+32400%06u", rand_below(r, 1000000)) : STR(""), .speaks = speaks,
        .lang = str_eq(speaks, STR("nl")) ? NL : FR, .place = draw_home(h, r)->key };
    ask.consent = ask.channel == HELP_BY_PHONE ? CONSENT_READ_OUT : CONSENT_READ;
    while (ask.n < q->parts) {
        struct str moment = rand_below(r, 1000) < WITH_MOMENT ? str_of(moments[(ask.lang == FR ? 2 : 0) + rand_below(r, 2)]) : STR("");
        ask.wish[ask.n] = (struct help_wish){draw_category(h, r, &ask), OFTEN_ONCE, moment, STR(""), STR("")};
        ask.n++;
    }
    struct rand weekly = rand_seeded(q->seed + 1);
    for (size_t i = 0; i < ask.n; i++)
        if (rand_below(&weekly, 1000) < WEEKLY) ask.wish[i].often = OFTEN_WEEKLY;
    return ask;
}

static enum help_part_state draw_state(const struct demo_help *h, struct rand *r) {
    static const struct { const char *word; enum help_part_state state; } words[] = {
        {"waiting", HELP_WAITING}, {"agreed", HELP_AGREED}, {"done", HELP_DONE}, {"withdrawn", HELP_WITHDRAWN}, {"unmet", HELP_UNMET}};
    struct str word = demo_draw(table(h->d), STR("part-state"), 2, r)->cell[1];
    for (size_t i = 0; i < COUNT(words); i++)
        if (str_eq(word, str_of(words[i].word))) return words[i].state;
    CHECK(!"a state of a part has a name that is known");
    return HELP_WAITING;
}

/* Somebody who signed up for it was asked, has done what must be done first, and says yes. */
static enum status agree(struct db *db, struct demo *d, const struct help_part *p, struct rand *r) {
    const struct demo_help *h = d->help;
    const struct help_duties done = {.insurance = true, .note = true};
    struct help_duties left;
    help_invitation_id id = {id_new()};
    size_t k;
    do k = rand_below(r, (uint32_t)h->n_signups);
    while (h->category[h->signup[k]].n != p->category->id.n);
    const struct demo_person *who = &d->person[h->first + k % h->n];
    demo_help_invitation_insert(db, (struct demo_help_invitation_insert_in){ .id = id, .part = p->id, .person = who->person.id,
        .by_person = {demo_coordinator(d)}, .sent = clock_now() }, NULL);
    return help_accept(db, id, done, who->person.lang, &left);
}

static time_s in_office_hours(struct rand *r, day_n day) {
    enum { FROM_HOUR = 9, HOURS = 8 };
    return day_start(day) + (FROM_HOUR * SECONDS_AN_HOUR) + rand_below(r, HOURS * SECONDS_AN_HOUR);
}

/* A request, the desk's first answer a day later, and what became of it some days later. */
static enum status write_request(struct db *db, struct demo *d, size_t i) {
    enum { DAYS_TO_END = 6 };
    const struct demo_request *q = &d->help->request[i];
    struct rand r = rand_seeded(q->seed);
    struct help_ask ask = draw_ask(db_arena(db), d->help, q, &r);
    struct help_request written;
    const struct caller desk = {.person = demo_coordinator(d), .who = COORDINATOR};
    clock_turn(q->at);
    help_request_id id = help_ask(db, &ask, STR(""));
    clock_turn(in_office_hours(&r, day_of(q->at) + 1));
    help_case_log(db, &desk, id, NOTE_CALLED, STR(""), NEXT_FIND, day_of(clock_now()) + 1);
    clock_turn(in_office_hours(&r, day_of(clock_now()) + 1 + (day_n)rand_below(&r, DAYS_TO_END)));
    enum status st = help_get(db, id, NL, &written);
    for (size_t p = 0; p < written.n_parts && st == OK; p++) {
        enum help_part_state state = draw_state(d->help, &r);
        struct rand of_helper = rand_seeded(q->seed + 2 + p);
        if (state == HELP_AGREED) st = agree(db, d, &written.part[p], &of_helper);
        else if (state != HELP_WAITING) st = help_part_move(db, written.part[p].id, state);
    }
    help_case_log(db, &desk, id, NOTE_NO_ANSWER, STR(""), NEXT_CALL_BACK, demo_today(d) + (day_n)rand_below(&r, 4) - 1);
    return st;
}

enum status demo_make_help(struct demo *d) {
    struct demo_help help = {.d = d};
    struct demo_person *operator;
    d->help = &help;
    time_s now = clock_now();
    clock_turn(day_start(d->month[0].first));   /* the information note is there before anybody reads it */
    enum status st = db_write(d->store, d->arena, help_ship, NULL);
    clock_turn(now);
    if (st == OK) st = db_write(d->store, d->arena, find_categories, &help);
    plan_helpers(&help);
    plan_signups(&help);
    plan_requests(&help);
    demo_add_member(d, NL, day_start(d->month[0].first), &operator);
    operator->person.email = str_of(demo_logins[DEMO_OPERATOR].email);
    operator->person.roles = OPERATOR;
    if (st == OK) st = demo_write(d, help.n, PEOPLE_A_BATCH, write_helper);
    if (st == OK) st = demo_write(d, 1, 1, write_operator);
    if (st == OK) st = db_write(d->store, d->arena, make_desks, d);
    if (st == OK) st = demo_write(d, help.n_requests, REQUESTS_A_BATCH, write_request);
    return st;
}
