/* help_outcome.c -- how help went: the rules. */
#include "help/help_outcome.h"

#include <stdlib.h>

#include "help/help_case.h"
#include "help/help_outcome_mail.h"
#include "help_outcome_sql.h"

struct setting help_answer_days = { .name = "help_answer_days", .kind = SETTING_INT, .initial = "3", .min = 1, .max = 60,
    .meaning = "How many days each side has to answer the mail that asks how help went, before a desk calls them" };

/* ---- help for once ---- */

static const char *not_ahead(enum help_side side, bool was_done) {
    if (!was_done) return N_("{0}: it did not go ahead");
    return side == SIDE_OF_ASKER ? N_("{0}: it went ahead, said the helper; it did not, says the person helped")
                                 : N_("{0}: it went ahead, said the person helped; it did not, says the helper");
}

/* The part is looked for again, but for a day that is over nobody can come any more; and the desk asks what happened when the two do
** not say the same, or when there is nothing else left to do. */
static enum status look_again(struct db *db, const struct outcome_select_row *was, const struct help_change *by, day_n today) {
    struct help_request r;
    const struct help_part *p;
    bool was_done = was->state == OUTCOME_DONE;
    enum status st = help_part_get(db, was->part, NL, &r, &p);
    if (st != OK) return st;
    bool too_late = p->instead.n && p->last_day <= today;
    struct str note = lang_say(db_arena(db), lang_text(r.lang, not_ahead(by->side, was_done)), p->category->name);
    st = help_part_move(db, was->part, too_late ? HELP_UNMET : HELP_WAITING);
    if (st == OK) help_case_log(db, &by->by, r.id, NOTE_PROGRAM, note, was_done || too_late ? NEXT_CHECK : NEXT_FIND, today);
    return st;
}

static bool may_say(const struct outcome_select_row *was, enum help_side side) {
    if (was->state == OUTCOME_AGREED) return true;
    return was->state == OUTCOME_DONE && (side == SIDE_OF_HELPER ? was->helper_said : was->asker_said) == TOLD_NOTHING;
}

/* A pair without visits stays one after a yes: the two did not write down yet when the helper comes. */
static enum status tell_once(struct db *db, const struct outcome_select_row *was, const struct help_change *by, bool went,
                             bool repeats, day_n today) {
    int64_t changed = 0, said = went ? TOLD_IT_WENT : TOLD_IT_DID_NOT;
    if (!may_say(was, by->side)) return CONFLICT;
    enum help_outcome state = !went ? OUTCOME_NOT : repeats ? (enum help_outcome)was->state : OUTCOME_DONE;
    outcome_said(db, (struct outcome_said_in){ .help_assignment = was->id, .was = was->state, .state = state,
        .ended_day = state == OUTCOME_AGREED ? 0 : today, .why_ended = went ? ENDED_AS_AGREED : ENDED_NOT_AHEAD,
        .helper_said = by->side == SIDE_OF_HELPER ? said : was->helper_said,
        .asker_said = by->side == SIDE_OF_ASKER ? said : was->asker_said }, &changed);
    if (changed != 1) return db_failed(db) ? db_status(db) : CONFLICT;
    if (!went) return look_again(db, was, by, today);
    return state == OUTCOME_DONE && was->state == OUTCOME_AGREED ? help_part_move(db, was->part, HELP_DONE) : OK;
}

/* ---- visits ---- */

static bool is_among(const struct ids *ids, int64_t id) {
    for (size_t i = 0; i < ids->n; i++)
        if (ids->id[i] == id) return true;
    return false;
}

static enum status tell_visits(struct db *db, const struct help_visit *v, size_t n, const struct help_change *by, bool went,
                               const struct ids *missed, day_n today) {
    size_t not = 0;
    for (size_t i = 0; !went && i < n; i++) not += is_among(missed, v[i].id.n);
    if (!went && not == 0) return INVALID;
    for (size_t i = 0; i < n; i++) {
        enum status st = help_visit_said(db, v[i].id, by, went || !is_among(missed, v[i].id.n), today);
        if (st != OK) return st;
    }
    return OK;
}

/* ---- telling ---- */

/* When this side is asked next. Who was helped is asked once a month, whatever the helper chose: each time may be a call. */
static day_n ask_next(struct db *db, help_assignment_id id, enum help_side side, day_n today) {
    struct help_rhythm r;
    if (!help_rhythm_get(db, id, &r)) return 0;
    if (side == SIDE_OF_ASKER) r.monthly = true;
    return rhythm_ask(&r, today);
}

/* `day`: when this side is asked, or called once it was mailed. */
static void note_asked(struct db *db, help_assignment_id id, enum help_side side, day_n day, time_s mailed) {
    if (side == SIDE_OF_ASKER)
        outcome_ask_asker(db, (struct outcome_ask_asker_in){.help_assignment = id, .ask_asker = day, .asker_mailed = mailed}, NULL);
    else outcome_ask_helper(db, (struct outcome_ask_helper_in){.help_assignment = id, .ask_helper = day, .asked = mailed}, NULL);
}

/* This side told everything, or there was nothing to tell. */
static void answered(struct db *db, help_assignment_id id, enum help_side side, day_n today) {
    day_n next = ask_next(db, id, side, today);
    note_asked(db, id, side, next, 0);
}

/* Nothing is asked when nothing took place since the last time. */
static bool anything_to_ask(struct db *db, help_assignment_id id, enum help_side side, day_n today) {
    struct help_rhythm r;
    struct help_visit *v;
    size_t n;
    if (!help_rhythm_get(db, id, &r)) return true;
    help_visits_unsaid(db, id, side, today, &v, &n);
    return n > 0;
}

/* The desk asks what is to become of it. */
static enum status bring_back(struct db *db, help_part_id part, const struct help_change *by) {
    struct help_request r;
    const struct help_part *p;
    enum status st = help_part_get(db, part, NL, &r, &p);
    if (st != OK) return st;
    const char *what = N_("{0}: the last day is over, and not all visits went ahead");
    help_case_log(db, &by->by, r.id, NOTE_PROGRAM, lang_say(db_arena(db), lang_text(r.lang, what), p->category->name), NEXT_CHECK,
                  day_of(clock_now()));
    return db_status(db);
}

/* A pair that has a last day is over when that day is and one side told everything: what was asked is done, or, when visits did not
** go ahead, the desk asks what is to become of it. */
static enum status end_if_over(struct db *db, help_assignment_id id, const struct help_change *by, day_n today) {
    struct outcome_select_row was;
    struct outcome_missed_row missed = {.n = 0};
    struct help_rhythm rhythm;
    int64_t changed = 0;
    if (!help_rhythm_get(db, id, &rhythm) || !rhythm.last || rhythm.last >= today || anything_to_ask(db, id, by->side, today)) return OK;
    if (!outcome_select(db, (struct outcome_select_in){.help_assignment = id}, &was) || was.state != OUTCOME_AGREED) return OK;
    outcome_missed(db, (struct outcome_missed_in){.assignment = id, .today = today}, &missed);
    if (missed.n) return bring_back(db, was.part, by);
    outcome_said(db, (struct outcome_said_in){ .help_assignment = id, .was = was.state, .state = OUTCOME_DONE, .ended_day = rhythm.last,
        .why_ended = ENDED_AS_AGREED, .helper_said = was.helper_said, .asker_said = was.asker_said }, &changed);
    return changed == 1 ? help_part_move(db, was.part, HELP_DONE) : db_status(db);
}

enum status help_tell(struct db *db, help_assignment_id id, const struct help_change *by, bool went, const struct ids *missed,
                      day_n today) {
    struct outcome_select_row was;
    struct help_request r;
    const struct help_part *p;
    struct help_visit *v;
    struct help_rhythm rhythm;
    size_t n;
    if (!outcome_select(db, (struct outcome_select_in){.help_assignment = id}, &was)) return NOT_FOUND;
    enum status st = help_part_get(db, was.part, NL, &r, &p);
    if (st != OK) return st;
    if (p->often != OFTEN_ONCE && help_rhythm_get(db, id, &rhythm)) {
        help_visits_unsaid(db, id, by->side, today, &v, &n);
        st = n ? tell_visits(db, v, n, by, went, missed, today) : CONFLICT;
        if (st == OK) st = end_if_over(db, id, by, today);
    } else {
        st = tell_once(db, &was, by, went, p->often != OFTEN_ONCE, today);
    }
    if (st == OK) answered(db, id, by->side, today);
    return st;
}

enum status help_tell_visit(struct db *db, help_visit_id id, const struct help_change *by, bool went, day_n today) {
    struct help_visit v;
    enum status st = help_visit_said(db, id, by, went, today);
    if (st == OK) st = help_visit_get(db, id, &v);
    if (st != OK || anything_to_ask(db, v.assignment, by->side, today)) return st;
    answered(db, v.assignment, by->side, today);
    return end_if_over(db, v.assignment, by, today);
}

/* ---- asking ---- */

/* When a desk calls who was mailed today and does not answer. */
static day_n call_day(day_n today) {
    return today + (day_n)help_answer_days.number;
}

static int ask_helpers(struct db *db, day_n today) {
    struct outcome_helpers_due_row *rows = NULL;
    size_t n = 0;
    int sent = 0;
    outcome_helpers_due(db, (struct outcome_helpers_due_in){.today = today}, &rows, &n);
    for (size_t i = 0; i < n; i++) {
        if (!anything_to_ask(db, rows[i].id, SIDE_OF_HELPER, today)) {
            answered(db, rows[i].id, SIDE_OF_HELPER, today);
            continue;
        }
        help_mail_outcome(db, rows[i].person, rows[i].id, rows[i].part, today);
        note_asked(db, rows[i].id, SIDE_OF_HELPER, call_day(today), clock_now());
        sent++;
    }
    return sent;
}

static int ask_askers(struct db *db, day_n today) {
    struct outcome_askers_due_row *rows = NULL;
    size_t n = 0;
    int sent = 0;
    outcome_askers_due(db, (struct outcome_askers_due_in){.today = today}, &rows, &n);
    for (size_t i = 0; i < n; i++) {
        if (!anything_to_ask(db, rows[i].id, SIDE_OF_ASKER, today)) {
            answered(db, rows[i].id, SIDE_OF_ASKER, today);
            continue;
        }
        help_mail_outcome_asker(db, rows[i].id, rows[i].part);
        note_asked(db, rows[i].id, SIDE_OF_ASKER, call_day(today), clock_now());
        sent++;
    }
    return sent;
}

int help_ask_outcomes(struct db *db, day_n today) {
    return ask_helpers(db, today) + ask_askers(db, today);
}

/* ---- whom to call ---- */

static bool has_visits(struct db *db, help_assignment_id id, int64_t often) {
    struct help_rhythm r;
    return often != OFTEN_ONCE && help_rhythm_get(db, id, &r);
}

/* A list under way: rows of both sides. */
struct calls { struct db *db; struct help_category *all; struct help_to_call *list; size_t n_all, n; day_n today; };

static void add_call(struct calls *c, struct help_to_call call, help_category_id category, int64_t often) {
    const struct help_category *found = help_category_find(c->all, c->n_all, category);
    if (!anything_to_ask(c->db, call.pair, call.side, c->today)) return;
    call.category = found ? found->name : STR("");
    call.repeats = has_visits(c->db, call.pair, often);
    c->list[c->n++] = call;
}

static void add_askers(struct calls *c, const struct outcome_calls_due_row *rows, size_t n) {
    for (size_t i = 0; i < n; i++)
        add_call(c, (struct help_to_call){ .side = SIDE_OF_ASKER, .pair = rows[i].id, .request = rows[i].request, .part = rows[i].part,
            .number = rows[i].number, .asker = rows[i].name, .helper = rows[i].helper, .name = rows[i].name, .phone = rows[i].phone,
            .other = rows[i].caller, .other_phone = rows[i].caller_phone, .since = (day_n)rows[i].ask_asker,
            .mailed = rows[i].asker_mailed > 0 }, rows[i].category, rows[i].often);
}

static void add_helpers(struct calls *c, const struct outcome_helpers_to_call_row *rows, size_t n) {
    for (size_t i = 0; i < n; i++)
        add_call(c, (struct help_to_call){ .side = SIDE_OF_HELPER, .pair = rows[i].id, .request = rows[i].request, .part = rows[i].part,
            .number = rows[i].number, .asker = rows[i].asker, .helper = rows[i].name, .name = rows[i].name, .phone = rows[i].phone,
            .email = rows[i].phone.n ? STR("") : rows[i].email, .since = (day_n)rows[i].ask_helper, .mailed = true },
            rows[i].category, rows[i].often);
}

static int by_day(const void *first, const void *second) {
    const struct help_to_call *a = first, *b = second;
    if (a->since != b->since) return a->since < b->since ? -1 : 1;
    return (a->pair.n > b->pair.n) - (a->pair.n < b->pair.n);
}

void help_calls_due(struct db *db, help_desk_id desk, enum lang lang, day_n today, struct help_to_call **ret, size_t *ret_n) {
    struct outcome_calls_due_row *askers = NULL;
    struct outcome_helpers_to_call_row *helpers = NULL;
    struct calls c = {.db = db, .today = today};
    size_t n_askers = 0, n_helpers = 0;
    help_categories(db, lang, &c.all, &c.n_all);
    outcome_calls_due(db, (struct outcome_calls_due_in){.desk = desk, .today = today}, &askers, &n_askers);
    outcome_helpers_to_call(db, (struct outcome_helpers_to_call_in){.desk = desk, .today = today}, &helpers, &n_helpers);
    c.list = arena_array(db_arena(db), struct help_to_call, n_askers + n_helpers);
    add_askers(&c, askers, n_askers);
    add_helpers(&c, helpers, n_helpers);
    if (c.n) qsort(c.list, c.n, sizeof *c.list, by_day);
    *ret = c.list;
    *ret_n = c.n;
}

void help_called_in_vain(struct db *db, help_assignment_id id, enum help_side side, const struct caller *by, day_n today) {
    struct outcome_select_row row;
    struct help_request r;
    const struct help_part *p;
    if (!outcome_select(db, (struct outcome_select_in){.help_assignment = id}, &row)) return;
    note_asked(db, id, side, today + 1, clock_now());
    if (help_part_get(db, row.part, NL, &r, &p) == OK) help_note(db, r.id, (person_id){by->person}, NOTE_NO_ANSWER, STR(""));
}
