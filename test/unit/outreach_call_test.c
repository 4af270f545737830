/* outreach_call_test.c -- calls to many: who gets one, who agrees to it, and who has the last place. */
#include "outreach_world.h"

#include <pthread.h>
#include <string.h>

#include "match/lexicon.h"
#include "people/own_data.h"

enum { WRITER = 900001, SECOND = 900002 };

/* One thing that somebody does, in a transaction of its own. */
struct act {
    enum status (*does)(struct db *db, struct act *act);
    struct call call;
    person_id by;
    call_id id;
    call_person_id reply;
    enum call_answer answer;
    const char *why;
    int64_t places;
    struct call_counts counts;
    struct str token;
    struct call_reply read;
    enum status status;
};

static enum status act_fn(struct db *db, void *args) {
    struct act *act = args;
    act->status = act->does(db, act);
    return act->status;
}

static struct act acted(struct world *w, struct act act) {
    db_write(w->store, &w->arena, act_fn, &act);
    return act;
}

static enum status write_it(struct db *db, struct act *act) { return call_create(db, act->by, &act->call, &act->id); }
static struct str version_now(struct db *db, call_id id) {
    struct call c;
    return call_get(db, id, &c) == OK ? call_version(db_arena(db), &c) : STR("");
}

/* `token`: the version that was read; empty: the one of now. */
static enum status send_it(struct db *db, struct act *act) {
    return call_send(db, act->by, act->id, act->token.n ? act->token : version_now(db, act->id), &act->why);
}

static enum status approve_it(struct db *db, struct act *act) {
    return call_approve(db, act->by, act->id, act->token.n ? act->token : version_now(db, act->id), &act->why);
}

static enum status take_back(struct db *db, struct act *act) { return call_take_back(db, act->by, act->id); }
static enum status change_it(struct db *db, struct act *act) { return act->call.id = act->id, call_change(db, &act->call); }
static enum status read_version(struct db *db, struct act *act) { return act->token = version_now(db, act->id), db_status(db); }
static enum status close_it(struct db *db, struct act *act) { return call_close(db, act->by, act->id); }
static enum status change_places(struct db *db, struct act *act) { return call_change_places(db, act->by, act->id, act->places); }
static enum status count_it(struct db *db, struct act *act) { return act->counts = call_counted(db, act->id), db_status(db); }
static enum status look_at_it(struct db *db, struct act *act) { return call_get(db, act->id, &act->call); }
static enum status sign_up(struct db *db, struct act *act) { return call_sign_up(db, act->reply, &act->answer); }
static enum status withdraw(struct db *db, struct act *act) { return call_withdraw(db, act->reply); }
static enum status make_token(struct db *db, struct act *act) { return act->token = call_token(db, act->reply), db_status(db); }
static enum status read_token(struct db *db, struct act *act) { return call_reply_of(db, act->token, &act->read); }
static enum status erase(struct db *db, struct act *act) { return own_data_erase(db, act->by); }

static const struct segment everybody = {0};

static call_id written(struct world *w, const char *title, int64_t places, struct segment segment) {
    struct act act = {.does = write_it, .by = {WRITER}, .call = {.places = places, .from = DAY_NONE, .until = DAY_NONE,
                      .segment = segment, .text[NL] = {str_of(title), STR("Kom je helpen?")}}};
    act = acted(w, act);
    assert_int_equal(act.status, OK);
    return act.id;
}

static void send_all(struct world *w) {
    step_through(w, &call_asking, 100);
}

static call_id sent(struct world *w, int64_t places, struct segment segment) {
    static int number;
    call_id id = written(w, str_fmt(&w->arena, "Oproep %d", ++number).s, places, segment);
    assert_int_equal(acted(w, (struct act){.does = send_it, .by = {WRITER}, .id = id}).status, OK);
    send_all(w);
    return id;
}

static struct call looked(struct world *w, call_id id) {
    struct act act = acted(w, (struct act){.does = look_at_it, .id = id});
    assert_int_equal(act.status, OK);
    return act.call;
}

static struct call_counts counted(struct world *w, call_id id) {
    return acted(w, (struct act){.does = count_it, .id = id}).counts;
}

static call_person_id reply_of(struct world *w, call_id id, int64_t person) {
    return (call_person_id){world_count(w, str_fmt(&w->arena, "SELECT id FROM call_person WHERE call = %lld AND person = %lld",
                                                   (long long)id.n, (long long)person).s)};
}

static enum call_answer signed_up(struct world *w, call_id id, int64_t person) {
    struct act act = acted(w, (struct act){.does = sign_up, .reply = reply_of(w, id, person)});
    assert_int_equal(act.status, OK);
    return act.answer;
}

static struct world *begin(void **state) {
    struct world *w = outreach_begin(state);
    add_official(w, WRITER);
    add_official(w, SECOND);
    return w;
}

/* ---- who gets it ---- */

static int64_t mails_of(struct world *w, struct segment segment) {
    call_id id = sent(w, 0, segment);
    int64_t mails = world_count(w, str_fmt(&w->arena, "SELECT count(*) FROM call_person WHERE call = %lld", (long long)id.n).s);
    assert_int_equal(looked(w, id).counted, mails);
    assert_int_equal(looked(w, id).state, CALL_SENT);
    return mails;
}

static void the_segment_decides_who_gets_it(void **state) {
    struct world *w = begin(state);
    add_helpers(w, (struct helpers){.first = 1, .n = 5});
    add_helpers(w, (struct helpers){.first = 11, .n = 3, .lang = FR, .works = 1 << WORK_CARE, .place = "4000"});
    assert_int_equal(mails_of(w, everybody), 8);
    assert_int_equal(mails_of(w, (struct segment){.langs = 1 << FR}), 3);
    assert_int_equal(mails_of(w, (struct segment){.langs = 1 << FR | 1 << NL}), 8);
    assert_int_equal(mails_of(w, (struct segment){.works = 1 << WORK_CARE | 1 << WORK_CLEANING}), 3);
    assert_int_equal(mails_of(w, (struct segment){.near = place_of("9000"), .radius = 15}), 5);
    assert_int_equal(mails_of(w, (struct segment){.near = place_of("9000"), .radius = 200}), 8);
    world_run(w, "UPDATE person SET last_used = last_used - 86400 * 40 WHERE id <= 2");
    assert_int_equal(mails_of(w, (struct segment){.active_days = 30}), 6);
    assert_int_equal(world_count(w, "SELECT count(*) FROM outbox"), world_count(w, "SELECT count(*) FROM call_person"));
}

static void who_does_not_want_it_never_gets_it(void **state) {
    struct world *w = begin(state);
    add_helpers(w, (struct helpers){.first = 1, .n = 8});
    world_run(w, str_fmt(&w->arena, "UPDATE person SET mail_off = %d WHERE id = 1", 1 << MAIL_CALL).s);
    struct arena *a = &w->arena;
    day_n today = day_of(clock_now());
    world_run(w, str_fmt(a, "INSERT INTO mail_pause(person, kind, until) VALUES (2, %d, %d)", MAIL_CALL, today).s);
    world_run(w, "INSERT INTO mail_bounce(person, address, code, times, last, bad) VALUES (3, 'p3@example.be', '5.1.1', 1, 1, 1)");
    world_run(w, "UPDATE helper SET paused_until = 99999 WHERE id = 4");
    world_run(w, "UPDATE person SET state = 0 WHERE id = 5");
    world_run(w, "DELETE FROM consent WHERE person = 6");
    world_run(w, str_fmt(a, "INSERT INTO mail_pause(person, kind, until) VALUES (7, %d, %d)", MAIL_CALL, today - 1).s);
    assert_int_equal(mails_of(w, everybody), 2); /* 7, whose pause is over, and 8 */
    assert_int_equal(world_count(w, "SELECT count(*) FROM outbox"), 2);
}

/* Another feature's groups: the even numbers, and the multiples of three. */
static void test_groups(struct db *db, enum lang lang, struct group **ret, size_t *ret_n) {
    static struct group groups[] = {{2, STR("Even")}, {3, STR("By three")}};
    (void)db, (void)lang;
    *ret = groups;
    *ret_n = COUNT(groups);
}

static void test_people(struct db *db, int64_t group, int64_t after, int64_t upto, person_id **ret, size_t *ret_n) {
    *ret = arena_array(db_arena(db), person_id, 100);
    *ret_n = 0;
    for (int64_t id = 1; id <= 100; id++)
        if (id > after && id <= upto && id % group == 0) (*ret)[(*ret_n)++] = (person_id){id};
}

static void groups_of_other_features_narrow_it(void **state) {
    static const struct group_source source = {N_("Groups"), test_groups, test_people};
    static const struct group_source *const sources[] = {&source, NULL};
    const struct group_source *const *before = outreach_groups;
    struct world *w = begin(state);
    add_helpers(w, (struct helpers){.first = 1, .n = 12});
    outreach_groups = sources;
    assert_int_equal(mails_of(w, (struct segment){.groups = (int64_t[]){2}, .n_groups = 1}), 6);
    assert_int_equal(mails_of(w, (struct segment){.groups = (int64_t[]){2, 3}, .n_groups = 2}), 8);
    const char *why = acted(w, (struct act){.does = send_it, .by = {WRITER}, .id = written(w, "Niemand", 0,
                            (struct segment){.groups = (int64_t[]){7}, .n_groups = 1})}).why;
    assert_non_null(strstr(why, "Nobody"));
    /* Whoever signed up with a name and an address only is in a group and in no other segment; who takes it back in none. */
    world_run(w, "UPDATE helper SET step = 1 WHERE id IN (2, 4)");
    world_run(w, "DELETE FROM consent WHERE person IN (2, 4)");
    assert_int_equal(mails_of(w, everybody), 10);
    assert_int_equal(mails_of(w, (struct segment){.groups = (int64_t[]){2}, .n_groups = 1}), 6);
    world_run(w, "INSERT INTO consent(id, person, kind, version, lang, given, at) VALUES (99, 4, 'matching', 1, 0, 0, 1)");
    assert_int_equal(mails_of(w, (struct segment){.groups = (int64_t[]){2}, .n_groups = 1}), 5);
    outreach_groups = before;
}

/* ---- sending ---- */

static void many_people_need_a_second_coordinator(void **state) {
    struct world *w = begin(state);
    assert_true(setting_set(&call_approval_above, STR("3"), "flag"));
    add_helpers(w, (struct helpers){.first = 1, .n = 4});
    call_id id = written(w, "Groot", 0, everybody);
    assert_int_equal(acted(w, (struct act){.does = send_it, .by = {WRITER}, .id = id}).status, OK);
    assert_int_equal(looked(w, id).state, CALL_WAITING);
    send_all(w);
    assert_int_equal(world_count(w, "SELECT count(*) FROM outbox"), 0);
    assert_int_equal(acted(w, (struct act){.does = approve_it, .by = {WRITER}, .id = id}).status, INVALID); /* not the same one */
    assert_int_equal(acted(w, (struct act){.does = approve_it, .by = {SECOND}, .id = id}).status, OK);
    assert_int_equal(acted(w, (struct act){.does = approve_it, .by = {SECOND}, .id = id}).status, CONFLICT);
    send_all(w);
    assert_int_equal(world_count(w, "SELECT count(*) FROM outbox"), 4);
}

static void who_agrees_agrees_to_what_they_read(void **state) {
    struct world *w = begin(state);
    assert_true(setting_set(&call_approval_above, STR("3"), "flag"));
    add_helpers(w, (struct helpers){.first = 1, .n = 4});
    call_id id = written(w, "Gelezen", 0, everybody);
    struct str read = acted(w, (struct act){.does = read_version, .id = id}).token;
    struct act other = {.does = change_it, .id = id, .call = {.places = 5, .from = DAY_NONE, .until = DAY_NONE,
                        .text[NL] = {STR("Gelezen"), STR("Kom je helpen?")}}};
    assert_int_equal(acted(w, other).status, OK);
    struct act late = acted(w, (struct act){.does = send_it, .by = {WRITER}, .id = id, .token = read});
    assert_int_equal(late.status, INVALID);
    assert_non_null(strstr(late.why, "changed"));
    assert_int_equal(acted(w, (struct act){.does = send_it, .by = {WRITER}, .id = id}).status, OK);
    read = acted(w, (struct act){.does = read_version, .id = id}).token;
    assert_int_equal(acted(w, (struct act){.does = take_back, .by = {WRITER}, .id = id}).status, OK);
    other.call.text[NL].what = STR("Stuur geld.");
    assert_int_equal(acted(w, other).status, OK);
    assert_int_equal(acted(w, (struct act){.does = send_it, .by = {WRITER}, .id = id}).status, OK);
    assert_int_equal(acted(w, (struct act){.does = approve_it, .by = {SECOND}, .id = id, .token = read}).status, INVALID);
    assert_int_equal(looked(w, id).state, CALL_WAITING);
    assert_int_equal(acted(w, (struct act){.does = approve_it, .by = {SECOND}, .id = id}).status, OK);
}

static void a_call_that_nobody_wrote_is_not_found(void **state) {
    struct world *w = begin(state);
    enum status (*const all[])(struct db *db, struct act *act) = {send_it, approve_it, take_back, close_it, change_places};
    for (size_t i = 0; i < COUNT(all); i++)
        assert_int_equal(acted(w, (struct act){.does = all[i], .by = {WRITER}, .id = {7}}).status, NOT_FOUND);
    call_id id = written(w, "Ontwerp", 0, everybody);
    assert_int_equal(acted(w, (struct act){.does = take_back, .by = {WRITER}, .id = id}).status, CONFLICT);
}

static void a_call_sent_twice_is_one(void **state) {
    struct world *w = begin(state);
    add_helpers(w, (struct helpers){.first = 1, .n = 4});
    call_id id = written(w, "Eens", 0, everybody), same = written(w, "Eens", 0, (struct segment){.langs = 1});
    assert_int_equal(acted(w, (struct act){.does = send_it, .by = {WRITER}, .id = id}).status, OK);
    assert_int_equal(acted(w, (struct act){.does = send_it, .by = {SECOND}, .id = id}).status, CONFLICT);
    struct act again = acted(w, (struct act){.does = send_it, .by = {WRITER}, .id = same});
    assert_int_equal(again.status, INVALID);
    assert_non_null(strstr(again.why, "exactly this text"));
    send_all(w);
    assert_int_equal(world_count(w, "SELECT count(*) FROM outbox"), 4);
}

static void it_goes_on_behind_the_last_mail_after_a_crash(void **state) {
    struct world *w = begin(state);
    add_helpers(w, (struct helpers){.first = 1, .n = 7});
    call_id id = written(w, "Pace", 0, everybody);
    acted(w, (struct act){.does = send_it, .by = {WRITER}, .id = id});
    assert_int_equal(stepped(w, &call_asking, 3), 3);
    world_reopen(w);
    assert_int_equal(stepped(w, &call_asking, 3), 3);
    assert_int_equal(looked(w, id).state, CALL_SENDING);
    world_reopen(w);
    send_all(w);
    assert_int_equal(looked(w, id).state, CALL_SENT);
    assert_int_equal(world_count(w, "SELECT count(*) FROM outbox"), 7);
    assert_int_equal(world_count(w, "SELECT count(DISTINCT address) FROM outbox"), 7);
}

static void two_servers_send_one_mail_each(void **state) {
    struct world *w = begin(state);
    add_helpers(w, (struct helpers){.first = 1, .n = 7});
    call_id id = written(w, "Twee", 1, everybody);
    acted(w, (struct act){.does = send_it, .by = {WRITER}, .id = id});
    assert_int_equal(stepped_by_two(w, &call_asking, 3, NULL), 3);
    assert_int_equal(stepped_by_two(w, &call_asking, 3, NULL), 3);
    assert_int_equal(stepped_by_two(w, &call_asking, 3, "UPDATE call SET state = 4"), 0); /* closed between reading and writing */
    world_run(w, "UPDATE call SET state = 2");
    assert_int_equal(stepped_by_two(w, &call_asking, 3, NULL), 1);
    assert_int_equal(world_count(w, "SELECT count(DISTINCT address) FROM outbox"), 7);
    for (int64_t person = 1; person <= 4; person++) signed_up(w, id, person);
    assert_int_equal(acted(w, (struct act){.does = close_it, .id = id, .by = {WRITER}}).status, OK);
    assert_int_equal(stepped_by_two(w, &call_telling_missed, 9, "UPDATE call_person SET state = 3 WHERE person = 4"), 2);
}

static void nobody_writes_to_who_was_erased_meanwhile(void **state) {
    struct world *w = begin(state);
    add_helpers(w, (struct helpers){.first = 1, .n = 2});
    call_id id = written(w, "Weg", 0, everybody);
    acted(w, (struct act){.does = send_it, .by = {WRITER}, .id = id});
    struct late late = {.work = &call_asking};
    struct db *db;
    assert_int_equal(db_read_begin(w->store, &w->arena, &db), OK);
    late.plan = late.work->read(db, 9);
    db_read_end(db);
    assert_int_equal(acted(w, (struct act){.does = erase, .by = {1}}).status, OK);
    assert_int_equal(db_write(w->store, &w->arena, late_fn, &late), OK);
    assert_int_equal(world_count(w, "SELECT count(*) FROM outbox WHERE address = 'p1@example.be'"), 0);
    assert_int_equal(world_count(w, "SELECT count(*) FROM outbox WHERE person = 2"), 1);
}

static void a_closed_call_stops(void **state) {
    struct world *w = begin(state);
    add_helpers(w, (struct helpers){.first = 1, .n = 5});
    call_id id = written(w, "Dicht", 0, everybody);
    acted(w, (struct act){.does = send_it, .by = {WRITER}, .id = id});
    stepped(w, &call_asking, 2);
    assert_int_equal(acted(w, (struct act){.does = close_it, .by = {SECOND}, .id = id}).status, OK);
    send_all(w);
    assert_int_equal(world_count(w, "SELECT count(*) FROM outbox"), 2);
    assert_int_equal(acted(w, (struct act){.does = sign_up, .reply = reply_of(w, id, 1)}).status, CONFLICT);
}

static void each_reads_their_own_language(void **state) {
    struct world *w = begin(state);
    add_helpers(w, (struct helpers){.first = 1, .n = 1});
    add_helpers(w, (struct helpers){.first = 2, .n = 1, .lang = FR});
    add_helpers(w, (struct helpers){.first = 3, .n = 1, .lang = EN});
    struct act act = {.does = write_it, .by = {WRITER}, .call = {.from = DAY_NONE, .until = DAY_NONE,
        .text[NL] = {STR("Kom"), STR("Kom helpen.")}, .text[FR] = {STR("Venez"), STR("Venez aider.")}}};
    act = acted(w, act);
    acted(w, (struct act){.does = send_it, .by = {WRITER}, .id = act.id});
    send_all(w);
    assert_string_equal(world_text(w, "SELECT subject FROM outbox WHERE person = 1").s, "Kom");
    assert_string_equal(world_text(w, "SELECT subject FROM outbox WHERE person = 2").s, "Venez");
    assert_string_equal(world_text(w, "SELECT subject FROM outbox WHERE person = 3").s, "Kom"); /* there is none in English */
    assert_true(world_text(w, "SELECT unsubscribe FROM outbox WHERE person = 2").n > 0);
}

static void half_a_text_is_refused(void **state) {
    struct world *w = begin(state);
    struct act act = {.does = write_it, .by = {WRITER}, .call = {.from = DAY_NONE, .until = DAY_NONE}};
    assert_int_equal(acted(w, act).status, INVALID);
    act.call.text[NL] = (struct outreach_text){STR("Kom"), STR("Kom helpen.")};
    act.call.text[FR] = (struct outreach_text){STR("Venez"), STR("")};
    assert_int_equal(acted(w, act).status, INVALID);
}

/* ---- answers ---- */

static void a_person_has_one_place(void **state) {
    struct world *w = begin(state);
    add_helpers(w, (struct helpers){.first = 1, .n = 2});
    call_id id = sent(w, 2, everybody);
    for (int i = 0; i < 3; i++) assert_int_equal(signed_up(w, id, 1), CALL_IN);
    assert_int_equal(signed_up(w, id, 2), CALL_IN);
    assert_int_equal(world_count(w, "SELECT count(*) FROM call_person WHERE state = 1"), 2);
}

static void the_waiting_list_moves_up_in_order(void **state) {
    struct world *w = begin(state);
    add_helpers(w, (struct helpers){.first = 1, .n = 4});
    call_id id = sent(w, 1, everybody);
    assert_int_equal(signed_up(w, id, 2), CALL_IN);
    assert_int_equal(signed_up(w, id, 4), CALL_QUEUED);
    assert_int_equal(signed_up(w, id, 1), CALL_QUEUED);
    int64_t mails = world_count(w, "SELECT count(*) FROM outbox WHERE person = 4");
    assert_int_equal(acted(w, (struct act){.does = withdraw, .reply = reply_of(w, id, 2)}).status, OK);
    assert_int_equal(world_count(w, "SELECT person FROM call_person WHERE state = 1"), 4);
    assert_int_equal(world_count(w, "SELECT count(*) FROM outbox WHERE person = 4"), mails + 1);
    assert_int_equal(signed_up(w, id, 2), CALL_QUEUED); /* who withdrew comes last */
    acted(w, (struct act){.does = withdraw, .reply = reply_of(w, id, 4)});
    assert_int_equal(world_count(w, "SELECT person FROM call_person WHERE state = 1"), 1);
}

static void more_places_let_in_who_waits(void **state) {
    struct world *w = begin(state);
    add_helpers(w, (struct helpers){.first = 1, .n = 5});
    call_id id = sent(w, 1, everybody);
    for (int64_t person = 1; person <= 5; person++) signed_up(w, id, person);
    int64_t mails = world_count(w, "SELECT count(*) FROM outbox");
    assert_int_equal(acted(w, (struct act){.does = change_places, .id = id, .by = {WRITER}, .places = 3}).status, OK);
    assert_int_equal(world_count(w, "SELECT count(*) FROM call_person WHERE state = 1 AND person <= 3"), 3);
    assert_int_equal(world_count(w, "SELECT count(*) FROM outbox"), mails + 2);
    assert_int_equal(acted(w, (struct act){.does = change_places, .id = id, .by = {WRITER}, .places = 2}).status, INVALID);
    assert_int_equal(acted(w, (struct act){.does = change_places, .id = id, .by = {WRITER}, .places = 0}).status, OK);
    assert_int_equal(world_count(w, "SELECT count(*) FROM call_person WHERE state = 1"), 5);
    assert_int_equal(acted(w, (struct act){.does = close_it, .id = id, .by = {WRITER}}).status, OK);
    assert_int_equal(acted(w, (struct act){.does = change_places, .id = id, .by = {WRITER}, .places = 9}).status, CONFLICT);
}

static void who_waits_until_the_end_hears_of_it_once(void **state) {
    struct world *w = begin(state);
    add_helpers(w, (struct helpers){.first = 1, .n = 5});
    call_id closed = sent(w, 1, everybody);
    for (int64_t person = 1; person <= 4; person++) signed_up(w, closed, person);
    int64_t mails = world_count(w, "SELECT count(*) FROM outbox");
    assert_int_equal(stepped(w, &call_telling_missed, 10), 0); /* somebody may still withdraw */
    assert_int_equal(acted(w, (struct act){.does = close_it, .id = closed, .by = {WRITER}}).status, OK);
    assert_int_equal(stepped(w, &call_telling_missed, 2), 2);  /* at the pace */
    assert_int_equal(stepped(w, &call_telling_missed, 2), 1);
    assert_int_equal(stepped(w, &call_telling_missed, 2), 0);
    assert_int_equal(world_count(w, "SELECT count(*) FROM outbox"), mails + 3);
    assert_int_equal(world_count(w, "SELECT count(*) FROM outbox WHERE person = 1 AND subject LIKE 'Er kwam geen plaats%'"), 0);
    struct call_counts counts = counted(w, closed);
    assert_int_equal(counts.in, 1);
    assert_int_equal(counts.queued, 0);
    assert_int_equal(counts.missed, 3);
    world_run(w, "UPDATE call SET state = 3, until_day = 1"); /* not closed, but over */
    world_run(w, "UPDATE call_person SET state = 2 WHERE person = 5");
    assert_int_equal(stepped(w, &call_telling_missed, 2), 1);
}

static void who_is_erased_leaves_the_place(void **state) {
    struct world *w = begin(state);
    add_helpers(w, (struct helpers){.first = 1, .n = 2});
    call_id id = sent(w, 1, everybody);
    signed_up(w, id, 1);
    signed_up(w, id, 2);
    struct act token = acted(w, (struct act){.does = make_token, .reply = reply_of(w, id, 1)});
    assert_int_equal(acted(w, (struct act){.does = erase, .by = {1}}).status, OK);
    call_fill_all(w->store, &w->arena);
    assert_int_equal(world_count(w, "SELECT state FROM call_person WHERE person = 2"), CALL_IN);
    struct call_counts counts = counted(w, id);
    assert_int_equal(counts.in, 1); /* of one place */
    assert_int_equal(counts.out, 1);
    assert_int_equal(counts.mailed, 2);
    assert_int_equal(acted(w, (struct act){.does = read_token, .token = token.token}).status, NOT_FOUND);
}

static void only_our_own_links_are_read(void **state) {
    struct world *w = begin(state);
    add_helpers(w, (struct helpers){.first = 1, .n = 1});
    call_id id = sent(w, 0, everybody);
    struct act act = acted(w, (struct act){.does = make_token, .reply = reply_of(w, id, 1)});
    struct act good = acted(w, (struct act){.does = read_token, .token = act.token});
    assert_int_equal(good.status, OK);
    assert_int_equal(good.read.person.n, 1);
    char wrong[64] = {0};
    memcpy(wrong, act.token.s, act.token.n);
    wrong[3] = wrong[3] == 'A' ? 'B' : 'A';
    assert_int_equal(acted(w, (struct act){.does = read_token, .token = str_of(wrong)}).status, NOT_FOUND);
}

/* ---- many at once ---- */

enum { RACERS = 16, RACE_PLACES = 5 };
struct racer { struct world *w; call_person_id reply; enum status status; pthread_t thread; };

/* As a handler does: when the database is busy, once more. */
static void *race(void *args) {
    struct racer *r = args;
    struct arena a = arena_make(0);
    struct act act = {.does = sign_up, .reply = r->reply};
    do r->status = db_write(r->w->store, &a, act_fn, &act);
    while (r->status == BUSY);
    arena_free(&a);
    return NULL;
}

static void the_last_place_has_one_winner(void **state) {
    struct world *w = begin(state);
    struct racer racers[RACERS];
    add_helpers(w, (struct helpers){.first = 1, .n = RACERS});
    call_id id = sent(w, RACE_PLACES, everybody);
    for (int i = 0; i < RACERS; i++) racers[i] = (struct racer){.w = w, .reply = reply_of(w, id, i + 1)};
    for (int i = 0; i < RACERS; i++) assert_int_equal(pthread_create(&racers[i].thread, NULL, race, &racers[i]), 0);
    for (int i = 0; i < RACERS; i++) pthread_join(racers[i].thread, NULL);
    for (int i = 0; i < RACERS; i++) assert_int_equal(racers[i].status, OK);
    assert_int_equal(world_count(w, "SELECT count(*) FROM call_person WHERE state = 1"), RACE_PLACES);
    assert_int_equal(world_count(w, "SELECT count(*) FROM call_person WHERE state = 2"), RACERS - RACE_PLACES);
}

#define ALL(TEST) \
    TEST(the_segment_decides_who_gets_it), TEST(who_does_not_want_it_never_gets_it), TEST(groups_of_other_features_narrow_it), \
    TEST(many_people_need_a_second_coordinator), TEST(who_agrees_agrees_to_what_they_read), \
    TEST(a_call_that_nobody_wrote_is_not_found), TEST(a_call_sent_twice_is_one), \
    TEST(it_goes_on_behind_the_last_mail_after_a_crash), TEST(two_servers_send_one_mail_each), \
    TEST(nobody_writes_to_who_was_erased_meanwhile), TEST(a_closed_call_stops), TEST(each_reads_their_own_language), \
    TEST(half_a_text_is_refused), TEST(a_person_has_one_place), TEST(the_waiting_list_moves_up_in_order), \
    TEST(more_places_let_in_who_waits), TEST(who_waits_until_the_end_hears_of_it_once), \
    TEST(who_is_erased_leaves_the_place), TEST(only_our_own_links_are_read), TEST(the_last_place_has_one_winner)

int main(void) {
    const struct CMUnitTest sqlite[] = {ALL(WORLD_TEST)};
    const struct CMUnitTest postgres[] = {ALL(WORLD_TEST_POSTGRES)};
    return WORLD_RUN(sqlite, postgres);
}
