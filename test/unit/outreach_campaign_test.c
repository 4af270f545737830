/* outreach_campaign_test.c -- campaigns: rounds follow the calendar, people are asked once, and every number is counted. */
#include "outreach_world.h"

#include "outreach/campaign_figures.h"
#include "outreach/segment.h"

enum { WRITER = 900001, FIRST_DAY = 20000 };

struct act {
    enum status (*does)(struct db *db, struct act *act);
    struct campaign campaign;
    campaign_id id;
    campaign_part_id part;
    int64_t person, amount;
    bool yes;
    enum status status;
    struct campaign_figures figures;
    struct ids ids;
    campaign_round_id round;
    struct segment_count segment;
};

static enum status act_fn(struct db *db, void *args) {
    struct act *act = args;
    return act->status = act->does(db, act);
}

static struct act acted(struct world *w, struct act act) {
    db_write(w->store, &w->arena, act_fn, &act);
    return act;
}

static enum status start(struct db *db, struct act *act) { return campaign_create(db, (person_id){WRITER}, &act->campaign, &act->id); }
static enum status end(struct db *db, struct act *act) { return campaign_end(db, (person_id){WRITER}, act->id); }
static enum status join(struct db *db, struct act *act) { return campaign_join(db, act->id, (person_id){act->person}), db_status(db); }
static enum status leave(struct db *db, struct act *act) { return campaign_leave(db, act->id, (person_id){act->person}), db_status(db); }
static enum status count(struct db *db, struct act *act) { return campaign_figures_get(db, act->id, &act->figures); }

static enum status part_by_link(struct db *db, struct act *act, struct campaign_part *ret) {
    return campaign_part_of(db, campaign_token(db, act->part), ret);
}

static enum status answer(struct db *db, struct act *act) {
    struct campaign_part p;
    enum status st = part_by_link(db, act, &p);
    return st == OK ? campaign_answer(db, &p, act->yes) : st;
}

static enum status tell(struct db *db, struct act *act) {
    struct campaign_part p;
    enum status st = part_by_link(db, act, &p);
    return st == OK ? campaign_tell(db, &p, act->amount) : st;
}

static enum status note(struct db *db, struct act *act) {
    return campaign_note(db, (person_id){WRITER}, act->round, &act->ids, act->amount);
}

static enum status count_segment(struct db *db, struct act *act) {
    act->segment = segment_count(db, &(struct segment){.groups = &act->id.n, .n_groups = 1}, MAIL_CALL);
    return db_status(db);
}

static struct world *begin(void **state) {
    struct world *w = outreach_begin(state);
    add_official(w, WRITER);
    return w;
}

static void turn_to(day_n day) {
    clock_turn(day_start(day) + 9 * SECONDS_AN_HOUR);
}

/* The server at work on that day, long enough. */
static void live_through(struct world *w, day_n day) {
    turn_to(day);
    campaign_begin_rounds(w->store, &w->arena);
    step_through(w, &campaign_asking, 3);
    step_through(w, &campaign_telling, 3);
}

static campaign_id weekly(struct world *w) {
    turn_to(FIRST_DAY - 3);
    struct act act = {.does = start, .campaign = {.round_target = 73, .every_days = 7, .first = FIRST_DAY, .last = DAY_NONE,
                      .text[NL] = {STR("Brieven"), STR("brieven")}}};
    act = acted(w, act);
    assert_int_equal(act.status, OK);
    return act.id;
}

static campaign_part_id part_of(struct world *w, int64_t number, int64_t person) {
    return (campaign_part_id){world_count(w, str_fmt(&w->arena, "SELECT p.id FROM campaign_part p JOIN campaign_round r ON r.id = p.round "
        "WHERE r.number = %lld AND p.person = %lld", (long long)number, (long long)person).s)};
}

static int64_t mails(struct world *w, int64_t person) {
    return world_count(w, str_fmt(&w->arena, "SELECT count(*) FROM outbox WHERE person = %lld", (long long)person).s);
}

/* ---- tests ---- */

static void rounds_follow_the_calendar(void **state) {
    struct world *w = begin(state);
    weekly(w);
    live_through(w, FIRST_DAY - 1);
    assert_int_equal(world_count(w, "SELECT count(*) FROM campaign_round"), 0);
    for (day_n day = FIRST_DAY; day < FIRST_DAY + 14; day++) live_through(w, day);
    assert_int_equal(world_count(w, "SELECT count(*) FROM campaign_round"), 2);
    assert_int_equal(world_count(w, "SELECT day FROM campaign_round WHERE number = 2"), FIRST_DAY + 7);
    assert_int_equal(world_count(w, "SELECT last_day FROM campaign_round WHERE number = 2"), FIRST_DAY + 13);
    live_through(w, FIRST_DAY + 30); /* the server was down for two rounds */
    assert_int_equal(world_count(w, "SELECT max(number) FROM campaign_round"), 5);
    assert_int_equal(world_count(w, "SELECT count(*) FROM campaign_round"), 3);
}

static void everybody_is_asked_once_each_round(void **state) {
    struct world *w = begin(state);
    campaign_id id = weekly(w);
    add_helpers(w, (struct helpers){.first = 1, .n = 8});
    for (int64_t p = 1; p <= 7; p++) acted(w, (struct act){.does = join, .id = id, .person = p});
    live_through(w, FIRST_DAY);
    assert_int_equal(world_count(w, "SELECT count(*) FROM campaign_part WHERE state = 1"), 7); /* they said yes by joining */
    assert_int_equal(world_count(w, "SELECT count(*) FROM outbox"), 7);
    live_through(w, FIRST_DAY + 1);
    acted(w, (struct act){.does = join, .id = id, .person = 8}); /* in the middle of the round: takes part in it */
    live_through(w, FIRST_DAY + 2);
    assert_int_equal(mails(w, 8), 0);
    assert_int_equal(world_count(w, "SELECT count(*) FROM campaign_part WHERE state = 1"), 8);
    world_reopen(w);
    live_through(w, FIRST_DAY + 7);
    live_through(w, FIRST_DAY + 8);
    assert_int_equal(world_count(w, "SELECT count(*) FROM campaign_part WHERE state = 0"), 8); /* the second round asks */
    for (int64_t p = 1; p <= 7; p++) assert_int_equal(mails(w, p), 3); /* it began, how was it, again? */
    assert_int_equal(mails(w, 8), 2);
}

static void two_servers_ask_everybody_once(void **state) {
    struct world *w = begin(state);
    campaign_id id = weekly(w);
    add_helpers(w, (struct helpers){.first = 1, .n = 5});
    for (int64_t p = 1; p <= 5; p++) acted(w, (struct act){.does = join, .id = id, .person = p});
    turn_to(FIRST_DAY);
    campaign_begin_rounds(w->store, &w->arena);
    assert_int_equal(stepped_by_two(w, &campaign_asking, 3, "DELETE FROM campaign_person WHERE person = 2"), 2); /* left meanwhile */
    assert_int_equal(stepped_by_two(w, &campaign_asking, 3, "UPDATE campaign SET ended = 1"), 0);
    world_run(w, "UPDATE campaign SET ended = 0");
    assert_int_equal(stepped_by_two(w, &campaign_asking, 3, NULL), 2);
    turn_to(FIRST_DAY + 7);
    assert_int_equal(stepped_by_two(w, &campaign_telling, 9, "UPDATE campaign_part SET state = 3 WHERE person = 1"), 3);
}

static void what_was_done_is_counted_exactly(void **state) {
    struct world *w = begin(state);
    campaign_id id = weekly(w);
    add_helpers(w, (struct helpers){.first = 1, .n = 4});
    for (int64_t p = 1; p <= 4; p++) acted(w, (struct act){.does = join, .id = id, .person = p});
    live_through(w, FIRST_DAY);
    acted(w, (struct act){.does = tell, .part = part_of(w, 1, 1), .amount = 40});
    acted(w, (struct act){.does = tell, .part = part_of(w, 1, 2), .amount = 0});
    live_through(w, FIRST_DAY + 7);
    assert_int_equal(mails(w, 1), 2); /* who told already is not asked how it went */
    assert_int_equal(mails(w, 3), 3);
    acted(w, (struct act){.does = tell, .part = part_of(w, 1, 3), .amount = 33}); /* afterwards is fine, too */
    acted(w, (struct act){.does = answer, .part = part_of(w, 2, 1), .yes = true});
    acted(w, (struct act){.does = answer, .part = part_of(w, 2, 3), .yes = false});
    acted(w, (struct act){.does = tell, .part = part_of(w, 2, 1), .amount = 10});
    struct campaign_figures f = acted(w, (struct act){.does = count, .id = id}).figures;
    assert_int_equal(f.people.took_part, 2); /* 1 and 3, though 1 took part twice */
    assert_int_equal(f.all.of[ROUND_DONE], 3);
    assert_int_equal(f.all.amount, 83);
    assert_int_equal(f.all.of[ROUND_MISSED], 1);
    assert_int_equal(f.all.of[ROUND_PROMISED], 1);
    assert_int_equal(f.all.of[ROUND_DECLINED], 1);
    assert_int_equal(f.all.of[ROUND_ASKED], 2);
    assert_int_equal(f.n, 2);
    assert_int_equal(f.line[1].counts.amount, 73);
    assert_int_equal(campaign_rounds_reached(&f), 1); /* the first one: 73 of 73 */
    assert_int_equal(acted(w, (struct act){.does = answer, .part = part_of(w, 1, 4), .yes = true}).status, CONFLICT); /* over */
    assert_int_equal(acted(w, (struct act){.does = answer, .part = part_of(w, 2, 1), .yes = false}).status, CONFLICT); /* done */
}

static void the_desk_notes_what_is_told_by_telephone(void **state) {
    struct world *w = begin(state);
    campaign_id id = weekly(w);
    add_helpers(w, (struct helpers){.first = 1, .n = 2});
    for (int64_t p = 1; p <= 2; p++) acted(w, (struct act){.does = join, .id = id, .person = p});
    live_through(w, FIRST_DAY);
    struct act act = {.does = note, .amount = 5, .round = {world_count(w, "SELECT id FROM campaign_round")},
                      .ids = {.id = {part_of(w, 1, 1).n, part_of(w, 1, 2).n}, .n = 2}};
    assert_int_equal(acted(w, act).status, OK);
    assert_int_equal(acted(w, (struct act){.does = count, .id = id}).figures.all.amount, 10);
    act.ids.id[1] = 77; /* nobody's */
    act.amount = 9;
    assert_int_equal(acted(w, act).status, NOT_FOUND);
    assert_int_equal(acted(w, (struct act){.does = count, .id = id}).figures.all.amount, 10);
}

static void who_leaves_is_not_asked_again(void **state) {
    struct world *w = begin(state);
    campaign_id id = weekly(w);
    add_helpers(w, (struct helpers){.first = 1, .n = 2});
    for (int64_t p = 1; p <= 2; p++) acted(w, (struct act){.does = join, .id = id, .person = p});
    live_through(w, FIRST_DAY);
    acted(w, (struct act){.does = leave, .id = id, .person = 2});
    live_through(w, FIRST_DAY + 7);
    assert_int_equal(mails(w, 2), 1);
    assert_int_equal(world_count(w, "SELECT count(*) FROM campaign_part WHERE person = 2 AND state = 2"), 1);
}

static void an_ended_campaign_asks_nobody(void **state) {
    struct world *w = begin(state);
    campaign_id id = weekly(w);
    add_helpers(w, (struct helpers){.first = 1, .n = 1});
    acted(w, (struct act){.does = join, .id = id, .person = 1});
    live_through(w, FIRST_DAY);
    assert_int_equal(acted(w, (struct act){.does = end, .id = id}).status, OK);
    assert_int_equal(acted(w, (struct act){.does = end, .id = id}).status, CONFLICT);
    live_through(w, FIRST_DAY + 7);
    assert_int_equal(world_count(w, "SELECT count(*) FROM campaign_round"), 1);
    assert_int_equal(mails(w, 1), 2); /* it began, and how was it */
}

struct calling { campaign_id campaign; call_id call; enum call_state state; };

static enum status call_for(struct db *db, void *args) {
    struct calling *calling = args;
    const char *why;
    struct call c = {.campaign = calling->campaign, .from = DAY_NONE, .until = DAY_NONE, .text[NL] = {STR("Kom"), STR("Doe mee.")}};
    enum status st = call_create(db, (person_id){WRITER}, &c, &calling->call);
    return st == OK ? call_send(db, (person_id){WRITER}, calling->call, call_version(db_arena(db), &c), &why) : st;
}

static enum status call_state_of(struct db *db, void *args) {
    struct calling *calling = args;
    struct call c;
    enum status st = call_get(db, calling->call, &c);
    if (st == OK) calling->state = c.state;
    return st;
}

static void the_calls_of_a_campaign_end_with_it(void **state) {
    struct world *w = begin(state);
    turn_to(FIRST_DAY);
    add_helpers(w, (struct helpers){.first = 1, .n = 4});
    struct act act = {.does = start, .campaign = {.first = FIRST_DAY, .last = FIRST_DAY + 5, .text[NL] = {STR("Pakken"), STR("pakken")}}};
    struct calling ends = {.campaign = weekly(w)}, passes = {.campaign = acted(w, act).id};
    turn_to(FIRST_DAY);
    assert_int_equal(db_write(w->store, &w->arena, call_for, &ends), OK);
    assert_int_equal(stepped(w, &call_asking, 2), 2);
    assert_int_equal(acted(w, (struct act){.does = end, .id = ends.campaign}).status, OK);
    assert_int_equal(stepped(w, &call_asking, 2), 0); /* the others are not asked any more */
    assert_int_equal(db_write(w->store, &w->arena, call_state_of, &ends), OK);
    assert_int_equal(ends.state, CALL_CLOSED);
    turn_to(FIRST_DAY + 3);
    world_run(w, "UPDATE call SET digest = 'another'");
    assert_int_equal(db_write(w->store, &w->arena, call_for, &passes), OK);
    live_through(w, FIRST_DAY + 5);
    assert_int_equal(db_write(w->store, &w->arena, call_state_of, &passes), OK);
    assert_int_equal(passes.state, CALL_SENDING);
    live_through(w, FIRST_DAY + 6);
    assert_int_equal(db_write(w->store, &w->arena, call_state_of, &passes), OK);
    assert_int_equal(passes.state, CALL_CLOSED);
}

static void a_single_round_has_a_target_too(void **state) {
    struct world *w = begin(state);
    turn_to(FIRST_DAY);
    struct act act = {.does = start, .campaign = {.target = 5000, .first = FIRST_DAY, .last = FIRST_DAY + 20,
                      .text[NL] = {STR("Speelpakketten"), STR("pakketten")}}};
    campaign_id id = acted(w, act).id;
    add_helpers(w, (struct helpers){.first = 1, .n = 1});
    acted(w, (struct act){.does = join, .id = id, .person = 1});
    live_through(w, FIRST_DAY);
    live_through(w, FIRST_DAY + 20);
    assert_int_equal(world_count(w, "SELECT count(*) FROM campaign_round"), 1);
    assert_int_equal(mails(w, 1), 0); /* who joins while it runs needs no mail to know it */
    live_through(w, FIRST_DAY + 21);
    assert_int_equal(mails(w, 1), 1);
}

static void who_took_part_is_a_group(void **state) {
    static const struct group_source *const sources[] = {&campaign_groups, NULL};
    const struct group_source *const *before = outreach_groups;
    struct world *w = begin(state);
    campaign_id id = weekly(w);
    add_helpers(w, (struct helpers){.first = 1, .n = 3});
    for (int64_t p = 1; p <= 2; p++) acted(w, (struct act){.does = join, .id = id, .person = p});
    live_through(w, FIRST_DAY);
    acted(w, (struct act){.does = tell, .part = part_of(w, 1, 2), .amount = 4});
    outreach_groups = sources;
    assert_int_equal(acted(w, (struct act){.does = count_segment, .id = id}).segment.people, 1);
    outreach_groups = before;
}

#define ALL(TEST) \
    TEST(rounds_follow_the_calendar), TEST(everybody_is_asked_once_each_round), \
    TEST(two_servers_ask_everybody_once), TEST(what_was_done_is_counted_exactly), \
    TEST(the_desk_notes_what_is_told_by_telephone), TEST(who_leaves_is_not_asked_again), TEST(an_ended_campaign_asks_nobody), \
    TEST(the_calls_of_a_campaign_end_with_it), \
    TEST(a_single_round_has_a_target_too), TEST(who_took_part_is_a_group)

int main(void) {
    const struct CMUnitTest sqlite[] = {ALL(WORLD_TEST)};
    const struct CMUnitTest postgres[] = {ALL(WORLD_TEST_POSTGRES)};
    return WORLD_RUN(sqlite, postgres);
}
