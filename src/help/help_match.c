/* help_match.c -- helpers for residents: the rules. */
#include "help/help_match.h"

#include "base/rand.h"
#include "help/help_case.h"
#include "help/help_mail.h"
#include "help/help_visit.h"
#include "help/help_visit_mail.h"
#include "help/insured_note.h"
#include "help_match_sql.h"
#include "match/understand.h"
#include "people/helper.h"
#include "people/helper_pool.h"
#include "places/places.h"

enum { WEEK = 7 * SECONDS_A_DAY, OLD_ENOUGH = 16, LEVEL_WELL_ENOUGH = 2 };

struct setting help_asked_a_week = { .name = "help_invitations_a_week", .kind = SETTING_INT, .initial = "3", .min = 1, .max = 100,
    .meaning = "How often a helper may be asked in seven days, for jobs and residents together" };

/* ---- signing up ---- */

void help_signups(struct db *db, person_id person, struct ids *ret, struct help_neighbour *ret_who) {
    struct help_signups_of_row *rows = NULL;
    struct help_neighbour_select_row who = {.insured = 0};
    size_t n = 0;
    help_signups_of(db, (struct help_signups_of_in){.person = person}, &rows, &n);
    help_neighbour_select(db, (struct help_neighbour_select_in){.person = person}, &who);
    *ret = (struct ids){.n = 0};
    for (size_t i = 0; i < n && i < IDS_MAX; i++) ret->id[ret->n++] = rows[i].category.n;
    *ret_who = (struct help_neighbour){.insured = who.insured > 0, .old_enough = who.age_said >= OLD_ENOUGH};
}

void help_sign_up(struct db *db, person_id person, const struct ids *categories, struct help_neighbour who, person_id by) {
    time_s now = clock_now();
    help_signups_end(db, (struct help_signups_end_in){.person = person, .ended = now}, NULL);
    for (size_t i = 0; i < categories->n; i++)
        help_signup_put(db, (struct help_signup_put_in){ .person = person, .category = {categories->id[i]}, .created = now,
            .created_day = day_of(now) }, NULL);
    help_neighbour_put(db, (struct help_neighbour_put_in){ .person = person, .insured = who.insured ? now : 0,
        .insured_by = by.n, .age_said = who.old_enough ? OLD_ENOUGH : 0 }, NULL);
}

/* ---- matching ---- */

/* Calls, letters and video calls need a common language; with shopping it only helps. */
static void want_language(struct ask *ask, const struct help_part *p) {
    const struct help_category *c = p->category;
    concept_n language = lexicon_language(p->speaks);
    struct spoken spoken = {language, LEVEL_WELL_ENOUGH};
    if (language == NO_CONCEPT) return;
    if (c->remote && c->way == HELP_REGISTER) ask->must_speak[ask->n_must_speak++] = spoken;
    else ask->plus_speak[ask->n_plus_speak++] = spoken;
}

/* What the helper should know may name things that somebody can do. */
static void want_concepts(struct arena *a, struct ask *ask, struct str know) {
    struct understood u = {.n = 0};
    if (know.n) understand(a, know, &u);
    for (size_t i = 0; i < u.n; i++) {
        const struct found *f = &u.found[i];
        if (f->need == NOT || f->kind == LANGUAGE || f->kind == TIME || ask->n_wants == ASK_ITEMS) continue;
        ask->wants[ask->n_wants++] = (struct weighted){f->concept, 0.5f};
    }
}

/* Those who signed up for it, and are old enough. */
static void only_signed_up(struct db *db, const struct help_category *c, struct ask *ask) {
    struct help_signed_up_row *rows = NULL;
    size_t n = 0;
    help_signed_up(db, (struct help_signed_up_in){.category = c->id, .age = c->min_age}, &rows, &n);
    int64_t *ids = arena_array(db_arena(db), int64_t, n + 1); /* never NULL, which would mean everybody */
    for (size_t i = 0; i < n; i++) ids[i] = rows[i].person.n;
    ask->only_these = ids;
    ask->n_only_these = n;
}

static void not_asked(struct db *db, const struct help_part *p, struct ask *ask) {
    struct help_asked_people_row *rows = NULL;
    struct help_part_back_row back = {.day = 0};
    size_t n = 0;
    help_part_back(db, (struct help_part_back_in){.part = p->id}, &back);
    struct help_asked_people_in in = {.part = p->id, .since = back.day ? day_start((day_n)back.day) : 0};
    help_asked_people(db, in, &rows, &n);
    int64_t *ids = arena_array(db_arena(db), int64_t, n);
    for (size_t i = 0; i < n; i++) ids[i] = rows[i].person.n;
    ask->not_these = ids;
    ask->n_not_these = n;
}

void help_part_ask(struct db *db, const struct help_request *r, const struct help_part *p, struct ask *ret) {
    const struct place *place = place_by_key(r->place);
    day_n today = day_of(clock_now());
    *ret = (struct ask){ .lat = place ? place->lat : 0, .lon = place ? place->lon : 0, .grid = p->grid, .today = today,
                         .from = p->first_day > today ? p->first_day : today, .until = p->last_day,
                         .paid = PAID_VOLUNTEER, .most_asked = (uint8_t)help_asked_a_week.number, .anywhere = p->category->remote };
    want_language(ret, p);
    want_concepts(db_arena(db), ret, p->know);
}

static struct ask ask_of(struct db *db, const struct help_request *r, const struct help_part *p) {
    struct ask ask;
    help_part_ask(db, r, p, &ask);
    only_signed_up(db, p->category, &ask);
    not_asked(db, p, &ask);
    return ask;
}

static bool is_among(const int64_t *ids, size_t n, int64_t id) {
    for (size_t i = 0; i < n; i++)
        if (ids[i] == id) return true;
    return false;
}

/* People with a name and an address only are in no pool: the longest not asked first. */
static size_t add_outside(struct db *db, const struct help_part *p, const struct ask *ask, struct fit *ret, size_t n, size_t limit) {
    struct help_signed_up_outside_row *rows = NULL;
    size_t n_rows = 0;
    if (p->category->way != HELP_SIGN_UP) return n;
    struct help_signed_up_outside_in in = {.category = p->category->id, .age = p->category->min_age};
    help_signed_up_outside(db, in, &rows, &n_rows);
    for (size_t i = 0; i < n_rows && n < limit; i++) {
        if (is_among(ask->not_these, ask->n_not_these, rows[i].person.n)) continue;
        struct fit fit = {.id = rows[i].person.n, .km = -1};
        for (size_t k = 0; k < COUNT(fit.matched); k++) fit.matched[k] = fit.plus[k] = fit.must[k] = NO_CONCEPT;
        ret[n++] = fit;
    }
    return n;
}

void help_fits(struct db *db, const struct help_request *r, const struct help_part *p, struct fit *ret, size_t limit, size_t *ret_n) {
    struct ask ask = ask_of(db, r, p);
    size_t n = ask.n_only_these ? pool_rank(helper_pool(), &ask, &usual_weights, ret, limit) : 0;
    for (size_t i = 0; i < n; i++) ret[i].part[PART_WORK] = 0; /* a part has no kind of work, so nobody wished it */
    *ret_n = add_outside(db, p, &ask, ret, n, limit);
}

void help_offers(struct db *db, const struct help_request *r, const struct help_part *p, struct fit *ret, size_t limit, size_t *ret_n) {
    struct help_offered_people_row *rows = NULL;
    struct ask ask;
    size_t n = 0;
    help_part_ask(db, r, p, &ask);
    ask.most_asked = 0;   /* they asked themselves */
    help_offered_people(db, (struct help_offered_people_in){.part = p->id, .offered = HELP_OFFERED}, &rows, &n);
    int64_t *ids = arena_array(db_arena(db), int64_t, n);
    for (size_t i = 0; i < n; i++) ids[i] = rows[i].person.n;
    ask.only_these = ids;
    ask.n_only_these = n;
    *ret_n = n ? pool_rank(helper_pool(), &ask, &usual_weights, ret, limit) : 0;
    for (size_t i = 0; i < *ret_n; i++) ret[i].part[PART_WORK] = 0;
}

static int64_t asked_since(struct db *db, person_id person, time_s since) {
    struct help_contacts_since_row asked = {.n = 0};
    help_contacts_since(db, (struct help_contacts_since_in){.person = person, .since = since}, &asked);
    return asked.n;
}

void help_known_of(struct db *db, person_id person, struct help_known *ret) {
    struct help_neighbour_select_row who = {.insured = 0};
    help_neighbour_select(db, (struct help_neighbour_select_in){.person = person}, &who);
    *ret = (struct help_known){.asked = asked_since(db, person, clock_now() - 4 * WEEK), .insured = who.insured > 0};
}

static bool may_be_asked(struct db *db, person_id person) {
    return asked_since(db, person, clock_now() - WEEK) < help_asked_a_week.number && db_status(db) == OK;
}

static bool invite_one(struct db *db, const struct caller *by, const struct help_request *r, const struct help_part *p,
                       const struct fit *fit, bool offered) {
    person_id person = {fit->id};
    struct person who;
    struct help_invitation_insert_row made;
    struct str reasons = reasons_of(db_arena(db), fit);
    if (person_get(db, person, &who) != OK || who.state != PERSON_ACTIVE) return false;
    if (!offered && !may_be_asked(db, person)) return false;
    if (!help_invitation_insert(db, (struct help_invitation_insert_in){ .id = {id_new()}, .part = p->id, .person = person,
            .by_person = {by->person}, .reasons = reasons, .sent = clock_now() }, &made)) return false;
    contact_note(db, person);
    audit_note(db, by->person, "help.invite", person, p->id.n);
    help_mail_invitation(db, &who, r, p, made.id, reasons);
    return true;
}

enum status help_invite(struct db *db, const struct caller *by, const struct help_request *r, const struct help_part *p,
                        const struct ids *people, int *ret_sent) {
    enum { CONSIDERED = 500 };
    if (p->state != HELP_WAITING || r->state != HELP_OPEN) return CONFLICT;
    struct fit *fits = arena_array(db_arena(db), struct fit, CONSIDERED);
    size_t n, n_offers;
    int sent = 0;
    help_offers(db, r, p, fits, CONSIDERED, &n_offers);
    help_fits(db, r, p, fits + n_offers, CONSIDERED - n_offers, &n);
    n += n_offers;
    for (size_t i = 0; i < n; i++)
        if (is_among(people->id, people->n, fits[i].id)) sent += invite_one(db, by, r, p, &fits[i], i < n_offers);
    if (sent)
        help_case_log(db, by, r->id, NOTE_PROGRAM, lang_say(db_arena(db), lang_text(r->lang, N_("{0}: {1} asked to help")),
                      p->category->name, str_fmt(db_arena(db), "%d", sent)), NEXT_WAIT, day_of(clock_now()) + 1);
    *ret_sent = sent;
    return db_status(db);
}

#define INVITATION(r) ((struct help_invitation){(r).id, (r).part, (r).person, (r).by_person, (r).reasons, (enum help_answer)(r).state})

enum status help_invitation_get(struct db *db, help_invitation_id id, struct help_invitation *ret) {
    struct help_invitation_select_row r;
    if (!help_invitation_select(db, (struct help_invitation_select_in){.help_invitation = id}, &r)) return NOT_FOUND;
    *ret = INVITATION(r);
    return OK;
}

void help_invitations_of_part(struct db *db, help_part_id part, struct help_invitation **ret, size_t *ret_n) {
    struct help_invitations_part_row *rows = NULL;
    size_t n = 0;
    help_invitations_part(db, (struct help_invitations_part_in){.part = part}, &rows, &n);
    *ret = arena_array(db_arena(db), struct help_invitation, n);
    for (size_t i = 0; i < n; i++) (*ret)[i] = INVITATION(rows[i]);
    *ret_n = n;
}

void help_invitations_of_person(struct db *db, person_id person, struct help_invitation **ret, size_t *ret_n) {
    struct help_invitations_person_row *rows = NULL;
    size_t n = 0;
    help_invitations_person(db, (struct help_invitations_person_in){.person = person}, &rows, &n);
    *ret = arena_array(db_arena(db), struct help_invitation, n);
    for (size_t i = 0; i < n; i++) (*ret)[i] = INVITATION(rows[i]);
    *ret_n = n;
}

/* ---- answering ---- */

/* True for the one answer that comes first. */
static bool answer(struct db *db, help_invitation_id id, enum help_answer state) {
    int64_t changed = 0;
    help_invitation_update(db, (struct help_invitation_update_in){ .help_invitation = id, .state = state,
        .answered = clock_now() }, &changed);
    return changed == 1;
}

struct help_duties help_duties_of(struct db *db, person_id person, const struct help_part *p) {
    struct insured_noted insured;
    struct help_neighbour who;
    struct ids signed_up;
    insured_of(db, person, &insured);
    help_signups(db, person, &signed_up, &who);
    return (struct help_duties){ .insurance = p->category->insured && !insured.since, .note = !informed_now(db, person),
                                 .sign_up = !is_among(signed_up.id, signed_up.n, p->category->id.n) };
}

/* Notes what the person did of what was to do, and answers what is left. */
static struct help_duties do_duties(struct db *db, person_id person, const struct help_part *p, struct help_duties done, enum lang lang) {
    struct help_duties to_do = help_duties_of(db, person, p);
    struct help_duties left = { .insurance = to_do.insurance && !done.insurance, .note = to_do.note && !done.note,
                                .sign_up = to_do.sign_up };
    if (left.insurance || left.note || left.sign_up) return left;
    if (to_do.insurance) insured_note_call(db, person, true, person);
    if (to_do.note) informed_note(db, person, lang, INFORMED_ON_PAGE, person);
    return left;
}

/* The desk calls who asked, unless a mail can tell them. */
static void tell_both(struct db *db, const struct help_invitation *i, const struct help_request *r, const struct help_part *p) {
    help_mail_contacts(db, i->person, r, p);
    struct caller nobody = {.person = i->person.n};
    help_case_log(db, &nobody, r->id, NOTE_PROGRAM, lang_say(db_arena(db), lang_text(r->lang, N_("{0}: somebody said yes")),
                  p->category->name), NEXT_CALL_BACK, day_of(clock_now()));
}

enum status help_accept(struct db *db, help_invitation_id id, struct help_duties done, enum lang lang, struct help_duties *ret) {
    struct help_invitation i;
    struct help_request r;
    const struct help_part *p;
    struct help_assignment_insert_row made;
    enum status st = help_invitation_get(db, id, &i);
    if (st == OK) st = help_part_get(db, i.part, NL, &r, &p);
    if (st != OK) return st;
    if (i.state != HELP_INVITED || p->state != HELP_WAITING) return CONFLICT;
    struct help_duties left = do_duties(db, i.person, p, done, lang);
    if (left.insurance || left.note || left.sign_up) return *ret = left, FORBIDDEN;
    time_s now = clock_now();
    if (!answer(db, id, HELP_ACCEPTED) ||
        !help_assignment_insert(db, (struct help_assignment_insert_in){ .id = {id_new()}, .part = p->id, .person = i.person,
            .agreed = now, .agreed_day = day_of(now) }, &made)) return db_failed(db) ? db_status(db) : CONFLICT;
    st = help_part_move(db, p->id, HELP_AGREED);
    help_pair_begin(db, made.id, p, day_of(now));
    if (st == OK) tell_both(db, &i, &r, p);
    return st;
}

enum status help_decline(struct db *db, help_invitation_id id) {
    return answer(db, id, HELP_DECLINED) ? OK : CONFLICT;
}

/* ---- helping ---- */

enum status help_stop(struct db *db, help_assignment_id id, day_n last, enum help_ending why, const struct caller *by, day_n today) {
    struct help_assignment a;
    struct help_request r;
    const struct help_part *p;
    enum status st = help_assignment_get(db, id, &a);
    if (st == OK) st = help_part_get(db, a.part, NL, &r, &p);
    if (st != OK) return st;
    bool came = p->often != OFTEN_ONCE;   /* what was for once and stops did not take place */
    if (!help_pair_end(db, id, came ? OUTCOME_DONE : OUTCOME_NOT, why, last)) return db_failed(db) ? db_status(db) : CONFLICT;
    st = help_part_move(db, p->id, HELP_WAITING);
    if (st != OK) return st;
    help_mail_stops(db, &r, p, last);
    help_case_log(db, by, r.id, NOTE_PROGRAM, lang_say(db_arena(db), lang_text(r.lang, N_("{0}: the helper stops after {1}")),
                  p->category->name, lang_day_short(db_arena(db), r.lang, last)), NEXT_FIND, today);
    return db_status(db);
}

int help_stop_gone(struct db *db, day_n today) {
    struct help_assignments_gone_row *rows = NULL;
    const struct caller nobody = {.person = 0};
    size_t n = 0;
    int stopped = 0;
    help_assignments_gone(db, &rows, &n);
    for (size_t i = 0; i < n; i++)
        stopped += help_stop(db, rows[i].id, today - 1, ENDED_HELPER_GONE, &nobody, today) == OK;
    return stopped;
}

void help_match_forget(struct db *db, time_s now) {
    enum { INVITATION_DAYS = 5 * 366, ASSIGNMENT_DAYS = 7 * 366 };
    help_invitations_forget(db, (struct help_invitations_forget_in){.before = now - (time_s)INVITATION_DAYS * SECONDS_A_DAY}, NULL);
    help_assignments_forget(db, (struct help_assignments_forget_in){.before = day_of(now) - ASSIGNMENT_DAYS}, NULL);
    informed_forget(db, now);
}

static enum status forget_old(struct db *db, void *args) {
    (void)args;
    help_match_forget(db, clock_now());
    return db_status(db);
}

enum status help_match_hourly(struct store *store, struct arena *a, time_s since) {
    (void)since;
    return db_write(store, a, forget_old, NULL);
}
