/* help_visit.c -- visits: the rules. */
#include "help/help_visit.h"

#include "help/help_case.h"
#include "help/help_stand_in.h"
#include "help/help_visit_mail.h"
#include "help_visit_sql.h"

/* ---- looking ---- */

#define VISIT(r) ((struct help_visit){ .id = (r).id, .assignment = (r).assignment, .part = (r).part, .person = (r).person, \
    .day = (day_n)(r).day, .minute = (int)(r).minute, .minutes = (int)(r).minutes, .state = (enum help_visit_state)(r).state, \
    .off_by = (enum help_off)(r).off_by, \
    .helper_said = (enum help_said)(r).helper_said, .asker_said = (enum help_said)(r).asker_said, \
    .changes = (r).changes, .stands_in = (r).stands_in, .instead = STR("") })

static void read_instead(struct db *db, struct help_visit *v) {
    struct help_stand_in other;
    if (help_stand_in_of(db, v, &other)) v->instead = other.name;
}

enum status help_visit_get(struct db *db, help_visit_id id, struct help_visit *ret) {
    struct help_visit_select_row r;
    if (!help_visit_select(db, (struct help_visit_select_in){.help_visit = id}, &r)) return NOT_FOUND;
    *ret = VISIT(r);
    read_instead(db, ret);
    return OK;
}

void help_visits_of(struct db *db, help_part_id part, day_n from, day_n to, struct help_visit **ret, size_t *ret_n) {
    struct help_visits_part_row *rows = NULL;
    size_t n = 0;
    help_visits_part(db, (struct help_visits_part_in){.part = part, .from = from, .upto = to}, &rows, &n);
    *ret = arena_array(db_arena(db), struct help_visit, n);
    for (size_t i = 0; i < n; i++) {
        (*ret)[i] = VISIT(rows[i]);
        read_instead(db, &(*ret)[i]);
    }
    *ret_n = n;
}

void help_visits_unsaid(struct db *db, help_assignment_id pair, enum help_side side, day_n today, struct help_visit **ret, size_t *ret_n) {
    struct help_visits_before_row *rows = NULL;
    size_t n = 0, kept = 0;
    help_visits_before(db, (struct help_visits_before_in){.assignment = pair, .today = today}, &rows, &n);
    *ret = arena_array(db_arena(db), struct help_visit, n);
    for (size_t i = 0; i < n; i++) {
        struct help_visit v = VISIT(rows[i]);
        if ((side == SIDE_OF_HELPER ? v.helper_said : v.asker_said) == TOLD_NOTHING) (*ret)[kept++] = v;
    }
    *ret_n = kept;
}

/* ---- changing one visit ---- */

/* A visit with its case, as it stands when somebody wants to change it. */
struct touched { struct help_visit v; struct help_request r; const struct help_part *p; };

static enum status touch(struct db *db, help_visit_id id, struct touched *ret) {
    enum status st = help_visit_get(db, id, &ret->v);
    return st == OK ? help_part_get(db, ret->v.part, NL, &ret->r, &ret->p) : st;
}

static enum status move(struct db *db, const struct help_visit *v, enum help_visit_state to) {
    int64_t changed = 0;
    help_visit_update(db, (struct help_visit_update_in){ .help_visit = v->id, .was = v->state, .state = to,
        .off_by = to == VISIT_OFF ? v->off_by : OFF_BY_NOBODY, .helper_said = v->helper_said, .asker_said = v->asker_said }, &changed);
    return changed == 1 ? OK : db_failed(db) ? db_status(db) : CONFLICT;
}

/* "Shopping, 9 March: called off" */
static struct str note_of(struct db *db, const struct touched *t, const char *what) {
    return lang_say(db_arena(db), lang_text(t->r.lang, N_("{0}, {1}: {2}")), t->p->category->name,
                    lang_day_short(db_arena(db), t->r.lang, t->v.day), lang_text(t->r.lang, what));
}

static void note_it(struct db *db, const struct touched *t, const struct help_change *by, const char *what) {
    help_note(db, t->r.id, (person_id){by->by.person}, NOTE_PROGRAM, note_of(db, t, what));
}

/* The same, and the desk has something to do today. */
static void bring_back(struct db *db, const struct touched *t, const struct help_change *by, const char *what, enum help_step next) {
    help_case_log(db, &by->by, t->r.id, NOTE_PROGRAM, note_of(db, t, what), next, day_of(clock_now()));
}

/* What is noted on the case, and what each side reads. */
struct news { const char *note, *asker, *helper; bool search; };

/* Who did not do it hears of it: the helper by mail, the person helped by mail or, without an address, by a call of the desk. */
static void tell_others(struct db *db, const struct touched *t, const struct help_change *by, const struct news *news) {
    bool from_helper = !by->desk && by->side == SIDE_OF_HELPER, from_asker = !by->desk && by->side == SIDE_OF_ASKER;
    if (!from_asker) help_mail_visit_asker(db, &t->r, t->p, &t->v, news->asker);
    if (!from_helper) help_mail_visit_helper(db, t->p, &t->v, news->helper);
    if (news->search) bring_back(db, t, by, news->note, NEXT_FIND);
    else if (from_helper && !t->r.email.n) bring_back(db, t, by, news->note, NEXT_CALL_BACK);
    else note_it(db, t, by, news->note);
}

static enum help_off off_by(const struct help_change *by) {
    return by->side == SIDE_OF_HELPER && !by->desk ? OFF_BY_HELPER : OFF_BY_ASKER;
}

/* Whoever stands in on several days does not come on the day of this visit. */
static enum status spare(struct db *db, help_part_id part, const struct help_visit *v, const struct help_change *by, day_n today) {
    const struct help_change from_asker = {.by = by->by, .side = SIDE_OF_ASKER};   /* who stands in hears it by mail */
    struct help_visit *theirs;
    size_t n;
    help_visits_of(db, part, v->day, v->day, &theirs, &n);
    for (size_t i = 0; i < n; i++)
        if (theirs[i].state == VISIT_PLANNED) return help_visit_off(db, theirs[i].id, &from_asker, today);
    return OK;
}

/* Nobody is looked for any more for this visit; for others of those days somebody may be. */
static enum status end_search(struct db *db, const struct help_visit *v, const struct help_change *by, day_n today) {
    struct help_stand_in other;
    struct help_visit *left;
    size_t n;
    if (!help_stand_in_of(db, v, &other) || help_part_ended(other.state)) return OK;
    help_stand_in_visits(db, other.part, &left, &n);
    return n > 1 ? spare(db, other.part, v, by, today) : help_withdraw(db, other.part);
}

enum status help_visit_off(struct db *db, help_visit_id id, const struct help_change *by, day_n today) {
    static const struct news news = { .note = N_("called off"), .asker = N_("There is no visit on this day. The next one stays as agreed."),
                                      .helper = N_("Nobody needs to come on this day. The next visit stays as agreed.") };
    struct touched t;
    enum status st = touch(db, id, &t);
    if (st != OK) return st;
    if (t.v.day < today || (t.v.state != VISIT_PLANNED && t.v.state != VISIT_INSTEAD)) return CONFLICT;
    st = end_search(db, &t.v, by, today);
    t.v.off_by = off_by(by);
    if (st == OK) st = move(db, &t.v, VISIT_OFF);
    if (st == OK) tell_others(db, &t, by, &news);
    return st;
}

enum status help_visit_instead(struct db *db, help_visit_id id, const struct help_change *by, day_n today) {
    static const struct news news = { .note = N_("the helper cannot come, somebody else is needed"), .search = true,
                                      .asker = N_("Your helper cannot come on this day. We look for somebody else and call you."),
                                      .helper = N_("Somebody else is looked for. You need not come on this day.") };
    struct touched t;
    enum status st = touch(db, id, &t);
    if (st != OK) return st;
    if (t.v.day < today || t.v.state != VISIT_PLANNED || t.v.stands_in) return CONFLICT;
    st = move(db, &t.v, VISIT_INSTEAD);
    if (st != OK) return st;
    help_stand_in_ask(db, t.p, &t.v, 1);
    tell_others(db, &t, by, &news);
    db_change(db, "help", t.r.id.n);
    return db_status(db);
}

/* One search for visits that follow each other; a visit that has somebody else already stands between two of them. */
static size_t ask_for(struct db *db, const struct help_part *p, struct help_visit *v, size_t n) {
    size_t asked = 0;
    for (size_t i = 0, run = 0; i <= n; i++) {
        if (i < n && v[i].state == VISIT_PLANNED && move(db, &v[i], VISIT_INSTEAD) == OK) {
            v[run++] = v[i];
        } else if (i == n || v[i].state == VISIT_INSTEAD) {
            if (run) help_stand_in_ask(db, p, v, run);
            asked += run;
            run = 0;
        }
    }
    return asked;
}

enum status help_away(struct db *db, help_assignment_id pair, day_n first, day_n last, const struct help_change *by, day_n today) {
    struct help_assignment a;
    struct help_request r;
    const struct help_part *p;
    struct help_visit *v;
    size_t n, kept = 0;
    enum status st = help_assignment_get(db, pair, &a);
    if (st == OK) st = help_part_get(db, a.part, NL, &r, &p);
    if (st != OK) return st;
    if (a.state != OUTCOME_AGREED || p->instead.n) return CONFLICT;
    help_visits_of(db, a.part, first > today ? first : today, last, &v, &n);
    for (size_t i = 0; i < n; i++)
        if (v[i].assignment.n == pair.n) v[kept++] = v[i];
    if (ask_for(db, p, v, kept) == 0) return db_failed(db) ? db_status(db) : INVALID;
    help_mail_away(db, &r, p, first, last);
    help_case_log(db, &by->by, r.id, NOTE_PROGRAM, lang_say(db_arena(db), lang_text(r.lang, N_("{0}: the helper is away from {1} to {2}")),
                  p->category->name, lang_day_short(db_arena(db), r.lang, first), lang_day_short(db_arena(db), r.lang, last)), NEXT_FIND,
                  today);
    db_change(db, "help", r.id.n);
    return db_status(db);
}

enum status help_visit_again(struct db *db, help_visit_id id, const struct help_change *by, day_n today) {
    static const struct news news = { .note = N_("the helper comes after all"), .asker = N_("Your helper comes on this day after all."),
                                      .helper = N_("The visit on this day goes ahead after all.") };
    struct touched t;
    enum status st = touch(db, id, &t);
    if (st != OK) return st;
    if (t.v.day < today || (t.v.state != VISIT_OFF && t.v.state != VISIT_INSTEAD) || t.v.instead.n) return CONFLICT;
    if (t.v.off_by && !by->desk && t.v.off_by != off_by(by)) return CONFLICT;
    st = end_search(db, &t.v, by, today);
    if (st == OK) st = move(db, &t.v, VISIT_PLANNED);
    if (st == OK) tell_others(db, &t, by, &news);
    return st;
}

enum status help_needed_no_more(struct db *db, help_part_id part, day_n today) {
    struct help_visits_came_row came = {.n = 0};
    struct help_request r;
    const struct help_part *p;
    enum status st = help_part_get(db, part, NL, &r, &p);
    help_visits_came(db, (struct help_visits_came_in){.part = part, .today = today}, &came);
    if (st != OK || !came.n) return st == OK ? help_withdraw(db, part) : st;
    return help_part_ended(p->state) ? CONFLICT : help_part_move(db, part, HELP_DONE);
}

/* What both said together: a no of one of them counts. */
static enum help_visit_state state_of(const struct help_visit *v) {
    return v->helper_said == TOLD_IT_DID_NOT || v->asker_said == TOLD_IT_DID_NOT ? VISIT_NOT : VISIT_DONE;
}

enum status help_visit_said(struct db *db, help_visit_id id, const struct help_change *by, bool went, day_n today) {
    struct touched t;
    enum status st = touch(db, id, &t);
    if (st != OK) return st;
    enum help_said *said = by->side == SIDE_OF_HELPER ? &t.v.helper_said : &t.v.asker_said;
    if (t.v.day > today || t.v.state > VISIT_NOT || *said != TOLD_NOTHING) return CONFLICT;
    *said = went ? TOLD_IT_WENT : TOLD_IT_DID_NOT;
    st = move(db, &t.v, state_of(&t.v));
    if (st != OK || went) return st;
    if (by->side == SIDE_OF_ASKER) bring_back(db, &t, by, N_("nobody came, says the person helped"), NEXT_CHECK);
    else note_it(db, &t, by, N_("it did not go ahead, says the helper"));
    return st;
}
