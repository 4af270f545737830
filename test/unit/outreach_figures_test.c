/* outreach_figures_test.c -- the figures of a campaign always add up: the stories of test/outreach/campaign_figures.txt. */
#include "outreach_world.h"

#include <string.h>

#include "outreach/campaign_figures.h"
#include "people/own_data.h"

enum { WRITER = 900001, FIRST_DAY = 20000, HELPERS = 9, ROUNDS_MOST = 500 };

/* One line of a story. */
struct line { struct str verb; int64_t n[HELPERS + 8]; size_t n_numbers; };

struct story {
    struct world *w;
    campaign_id campaign;
    call_id call;
    const struct line *line;
    struct { person_id person; call_person_id reply; campaign_part_id part; campaign_round_id round; } now;   /* of whom the line tells */
    struct campaign_figures figures;
    int64_t asked[ROUNDS_MOST], people;   /* by a round's number, before this line */
};

/* ---- what happens ---- */

static enum status signs(struct db *db, struct story *s) {
    enum call_answer answer;
    return call_sign_up(db, s->now.reply, &answer);
}

static enum status withdraws(struct db *db, struct story *s) { return call_withdraw(db, s->now.reply); }
static enum status stops(struct db *db, struct story *s) { return campaign_leave(db, s->campaign, s->now.person), db_status(db); }
static enum status erased(struct db *db, struct story *s) { return own_data_erase(db, s->now.person); }
static enum status ends(struct db *db, struct story *s) { return campaign_end(db, (person_id){WRITER}, s->campaign); }

static enum status answers(struct db *db, struct story *s, bool yes) {
    struct campaign_part p;
    enum status st = campaign_part_of(db, campaign_token(db, s->now.part), &p);
    return st == OK ? campaign_answer(db, &p, yes) : st;
}

static enum status says_yes(struct db *db, struct story *s) { return answers(db, s, true); }
static enum status says_no(struct db *db, struct story *s) { return answers(db, s, false); }

static enum status tells(struct db *db, struct story *s) {
    struct campaign_part p;
    enum status st = campaign_part_of(db, campaign_token(db, s->now.part), &p);
    return st == OK ? campaign_tell(db, &p, s->line->n[1]) : st;
}

static enum status notes(struct db *db, struct story *s) {
    return campaign_note(db, (person_id){WRITER}, s->now.round, &(struct ids){.id = {s->now.part.n}, .n = 1}, s->line->n[1]);
}

/* `numbers`: how many stand between the verb and the people; the first is that of a round. */
static const struct verb { const char *name; size_t numbers; enum status (*does)(struct db *db, struct story *s); } verbs[] = {
    {"signs", 0, signs}, {"withdraws", 0, withdraws}, {"stops", 0, stops}, {"erased", 0, erased},
    {"yes", 1, says_yes}, {"no", 1, says_no}, {"did", 2, tells}, {"noted", 2, notes},
};

static const struct verb *verb_of(struct str name) {
    for (size_t i = 0; i < COUNT(verbs); i++)
        if (str_eq(str_of(verbs[i].name), name)) return &verbs[i];
    return NULL;
}

struct doing { enum status (*does)(struct db *db, struct story *s); struct story *story; };

static enum status do_it(struct db *db, void *args) {
    const struct doing *d = args;
    return d->does(db, d->story);
}

static void done(struct story *s, enum status (*does)(struct db *db, struct story *s)) {
    assert_int_equal(db_write(s->w->store, &s->w->arena, do_it, &(struct doing){does, s}), OK);
}

static void live_through(struct world *w, day_n day) {
    clock_turn(day_start(day) + 9 * SECONDS_AN_HOUR);
    campaign_begin_rounds(w->store, &w->arena);
    step_through(w, &campaign_asking, 3);
    step_through(w, &campaign_telling, 3);
}

/* ---- what is counted ---- */

static enum status count(struct db *db, struct story *s) { return campaign_figures_get(db, s->campaign, &s->figures); }

static const struct campaign_line *line_of(const struct story *s, int64_t number) {
    for (size_t i = 0; i < s->figures.n; i++)
        if (s->figures.line[i].round.number == number) return &s->figures.line[i];
    fail_msg("there is no round %lld", (long long)number);
    return NULL;
}

static void adds_up(struct story *s) {
    struct campaign_counts sum = {0};
    done(s, count);
    const struct campaign_figures *f = &s->figures;
    for (size_t i = 0; i < f->n; i++) {
        const struct campaign_counts *c = &f->line[i].counts;
        int64_t number = f->line[i].round.number, asked = 0;
        for (int state = 0; state < PART_STATES; state++) asked += c->of[state], sum.of[state] += c->of[state];
        sum.amount += c->amount;
        assert_int_equal(campaign_asked(c), asked);
        assert_int_equal(campaign_answered(c) + c->of[ROUND_ASKED], asked);
        assert_in_range(number, 1, ROUNDS_MOST - 1);
        assert_true(asked >= s->asked[number]);
        s->asked[number] = asked;
    }
    assert_memory_equal(&sum, &f->all, sizeof sum);
    assert_int_equal(campaign_asked(&f->all), world_count(s->w, "SELECT count(*) FROM campaign_part"));
    assert_true(f->people.took_part <= f->people.answered && f->people.answered <= f->people.asked);
    assert_true(f->people.took_part <= f->all.of[ROUND_DONE] && f->people.asked <= campaign_asked(&f->all));
    assert_true(f->people.asked >= s->people);
    s->people = f->people.asked;
}

/* ---- stories ---- */

static void expect(struct story *s) {
    const int64_t *n = s->line->n;
    if (str_eq(s->line->verb, STR("people:"))) {
        const struct campaign_people *p = &s->figures.people;
        assert_int_equal(p->asked, n[0]);
        assert_int_equal(p->answered, n[1]);
        assert_int_equal(p->took_part, n[2]);
        return;
    }
    const struct campaign_counts *c = &line_of(s, n[0])->counts;
    const int64_t is[] = {campaign_asked(c), campaign_answered(c), c->of[ROUND_DECLINED], c->of[ROUND_PROMISED], c->of[ROUND_MISSED],
                          c->of[ROUND_DONE], c->amount};
    assert_int_equal(s->line->n_numbers, 1 + COUNT(is));
    for (size_t i = 0; i < COUNT(is); i++) assert_int_equal(is[i], n[1 + i]);
}

static void happens(struct story *s) {
    const struct line *line = s->line;
    const struct verb *verb = verb_of(line->verb);
    struct arena *a = &s->w->arena;
    if (!verb) fail_msg("what is \"%.*s\"?", STR_ARGS(line->verb));
    assert_true(line->n_numbers > verb->numbers);
    for (size_t i = verb->numbers; i < line->n_numbers; i++) {
        long long person = line->n[i], round = verb->numbers ? line->n[0] : 0;
        s->now.person.n = person;
        s->now.reply.n = world_count(s->w, str_fmt(a, "SELECT id FROM call_person WHERE person = %lld", person).s);
        if (round) {
            s->now.round.n = world_count(s->w, str_fmt(a, "SELECT id FROM campaign_round WHERE number = %lld", round).s);
            s->now.part.n = world_count(s->w, str_fmt(a, "SELECT id FROM campaign_part WHERE round = %lld AND person = %lld",
                                                      (long long)s->now.round.n, person).s);
        }
        done(s, verb->does);
    }
}

static void play(struct story *s, const struct line *line) {
    s->line = line;
    if (str_eq(line->verb, STR("day"))) live_through(s->w, FIRST_DAY + (day_n)line->n[0]);
    else if (str_eq(line->verb, STR("ends"))) done(s, ends);
    else if (str_eq(line->verb, STR("round")) || str_eq(line->verb, STR("people:"))) expect(s);
    else happens(s);
    adds_up(s);
}

static enum status start(struct db *db, struct story *s) {
    const char *why;
    struct campaign c = {.every_days = 7, .first = FIRST_DAY, .last = DAY_NONE, .text[NL] = {STR("Brieven"), STR("brieven")}};
    enum status st = campaign_create(db, (person_id){WRITER}, &c, &s->campaign);
    struct call call = {.campaign = s->campaign, .from = DAY_NONE, .until = DAY_NONE, .text[NL] = {STR("Schrijf mee"), STR("Doe je mee?")}};
    if (st == OK) st = call_create(db, (person_id){WRITER}, &call, &s->call);
    return st == OK ? call_send(db, (person_id){WRITER}, s->call, call_version(db_arena(db), &call), &why) : st;
}

/* The tables of one story do not last for the next. */
static void wipe(struct world *w) {
    static const char *const tables[] = {"outbox", "call_person", "call_text", "call", "campaign_part", "campaign_person",
                                         "campaign_round", "campaign_text", "campaign", "consent", "helper"};
    for (size_t i = 0; i < COUNT(tables); i++) world_run(w, str_fmt(&w->arena, "DELETE FROM %s", tables[i]).s);
}

static void begin_story(struct story *s, struct world *w, int64_t first) {
    *s = (struct story){.w = w};
    clock_turn(day_start(FIRST_DAY - 3));
    wipe(w);
    add_helpers(w, (struct helpers){.first = first + 1, .n = HELPERS});
    done(s, start);
    step_through(w, &call_asking, 100);
}

/* "round 1: 3 3 0": numbers are people's from `first` on where the verb is about people. */
static struct line line_read(struct str text, int64_t first) {
    struct line line = {0};
    struct str rest = text, word;
    size_t of_verb = SIZE_MAX;
    while (str_next(&rest, ' ', &word)) {
        if (!line.verb.n) {
            const struct verb *verb = verb_of(line.verb = word);
            if (verb) of_verb = verb->numbers;
            continue;
        }
        if (str_ends(word, STR(":"))) word.n--;
        assert_in_range(line.n_numbers, 0, COUNT(line.n) - 1);
        assert_true(str_to_int(word, &line.n[line.n_numbers]));
        if (line.n_numbers >= of_verb) line.n[line.n_numbers] += first;
        line.n_numbers++;
    }
    return line;
}

static void the_figures_of_a_campaign_add_up(void **state) {
    struct world *w = outreach_begin(state);
    struct str rest = world_file(w, "test/outreach/campaign_figures.txt"), text;
    struct story s = {0};
    int64_t stories = 0;
    add_official(w, WRITER);
    while (str_next(&rest, '\n', &text)) {
        if (!text.n || text.s[0] == '#') continue;
        print_message("# %.*s\n", STR_ARGS(text));
        if (str_starts(text, STR("story "))) {
            begin_story(&s, w, 100 * stories++);
            continue;
        }
        struct line line = line_read(text, 100 * (stories - 1));
        play(&s, &line);
    }
    assert_true(stories > 0);
}

#define ALL(TEST) TEST(the_figures_of_a_campaign_add_up)

int main(void) {
    const struct CMUnitTest sqlite[] = {ALL(WORLD_TEST)};
    const struct CMUnitTest postgres[] = {ALL(WORLD_TEST_POSTGRES)};
    return WORLD_RUN(sqlite, postgres);
}
