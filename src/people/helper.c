/* helper.c -- profiles of helpers: reading and changing them. */
#include "people/helper.h"

#include "helper_sql.h"
#include "match/understand.h"
#include "mail/mail.h"
#include "people/org.h"
#include "people/own_data.h"
#include "people/quotes.h"

enum { CONFIRM_SECONDS = 14 * SECONDS_A_DAY, MATCHING_CONSENT = 1 };

person_id helper_begin(struct db *db, const struct who_form *f) {
    struct person p = { .name = f->name, .email = f->email, .phone = f->phone, .lang = (enum lang)f->lang, .roles = HELPER,
                        .state = PERSON_NEW, .origin = ORIGIN_SELF };
    person_id id = person_add(db, &p);
    helper_insert(db, (struct helper_insert_in){.person = id, .step = STEP_WHO, .changed = clock_now()}, NULL);
    return id;
}

static struct levels languages_of(struct db *db, person_id id) {
    struct levels levels = {{0}};
    struct helper_languages_of_row *rows = NULL;
    size_t n = 0;
    helper_languages_of(db, (struct helper_languages_of_in){.helper = id}, &rows, &n);
    for (size_t i = 0; i < n; i++)
        for (size_t o = 0; helper_language_code(o).n; o++)
            if (str_eq(helper_language_code(o), rows[i].code)) levels.of[o] = (uint8_t)rows[i].level;
    return levels;
}

enum status helper_get(struct db *db, person_id id, struct helper *ret) {
    struct helper_select_row r;
    if (!helper_select(db, (struct helper_select_in){.person = id}, &r)) return NOT_FOUND;
    *ret = (struct helper){
        .id = id, .step = (enum helper_step)r.step, .paused_until = (day_n)r.paused_until, .active = r.state == PERSON_ACTIVE,
        .agreed = consent_given(db, id, "matching"),
        .who = {.name = r.name, .email = r.email, .phone = r.phone, .lang = r.lang},
        .what = {.works = r.works, .works_other = r.works_other, .paid = r.paid, .education = r.education,
                 .professions = r.professions, .languages = languages_of(db, id), .experience = r.experience},
        .when = {.place = r.place, .radius = r.radius, .grid = r.grid, .hours = r.hours,
                 .from = r.from_day ? (day_n)r.from_day : DAY_NONE, .until = r.until_day ? (day_n)r.until_day : DAY_NONE},
    };
    return OK;
}

void helper_set_who(struct db *db, person_id id, const struct who_form *f) {
    struct person p = {.id = id, .name = f->name, .phone = f->phone, .lang = (enum lang)f->lang};
    person_change(db, &p);
}

static void set_languages(struct db *db, person_id id, const struct levels *levels) {
    person_id helper = id;
    helper_delete_languages(db, (struct helper_delete_languages_in){.helper = helper}, NULL);
    for (size_t o = 0; helper_language_code(o).n; o++)
        if (levels->of[o])
            helper_insert_language(db, (struct helper_insert_language_in){ .helper = helper, .code = helper_language_code(o),
                .level = levels->of[o] }, NULL);
}

static void set_items(struct db *db, person_id helper, const struct quotes *said) {
    helper_delete_items(db, (struct helper_delete_items_in){.helper = helper}, NULL);
    for (size_t i = 0; i < said->n; i++)
        helper_insert_item(db, (struct helper_insert_item_in){ .helper = helper, .concept = lexicon_concept(said->of[i].concept)->id,
            .weight = QUOTE_WEIGHT, .words = said->of[i].words }, NULL);
}

void helper_understood(struct db *db, person_id id, concept_n **ret, size_t *ret_n) {
    struct helper_items_of_row *rows = NULL;
    size_t n = 0, kept = 0;
    helper_items_of(db, (struct helper_items_of_in){.helper = id}, &rows, &n);
    *ret = arena_array(db_arena(db), concept_n, n);
    for (size_t i = 0; i < n; i++) {
        concept_n c = lexicon_by_id(rows[i].concept);
        if (c != NO_CONCEPT) (*ret)[kept++] = c;
    }
    *ret_n = kept;
}

enum status helper_take_away(struct db *db, person_id id, concept_n concept) {
    int64_t changed = 0;
    if (concept == NO_CONCEPT) return NOT_FOUND;
    helper_item_take_away(db, (struct helper_item_take_away_in){.helper = id, .concept = lexicon_concept(concept)->id}, &changed);
    db_change(db, "helper", id.n);
    return changed ? OK : NOT_FOUND;
}

void helper_set_what(struct db *db, person_id id, const struct what_form *f) {
    struct arena *a = db_arena(db);
    struct str text = str_fmt(a, "%.*s\n%.*s", STR_ARGS(f->works_other), STR_ARGS(f->experience));
    struct understood u;
    understand(a, text, &u);
    struct quotes said = quotes_of_text(a, text, &u);
    helper_update_what(db, (struct helper_update_what_in){ .person = id, .works = f->works, .works_other = f->works_other,
        .education = f->education, .professions = f->professions, .experience = f->experience, .years = u.years, .paid = f->paid,
        .changed = clock_now() }, NULL);
    set_languages(db, id, &f->languages);
    set_items(db, id, &said);
    db_change(db, "helper", id.n);
}

void helper_set_when(struct db *db, person_id id, const struct when_form *f) {
    helper_update_when(db, (struct helper_update_when_in){ .person = id, .place = f->place, .radius = f->radius,
        .grid = f->grid, .hours = f->hours, .from_day = f->from == DAY_NONE ? 0 : f->from,
        .until_day = f->until == DAY_NONE ? 0 : f->until, .changed = clock_now() }, NULL);
    db_change(db, "helper", id.n);
}

void helper_complete(struct db *db, person_id id, enum lang lang) {
    helper_update_step(db, (struct helper_update_step_in){.person = id, .step = STEP_COMPLETE, .changed = clock_now()}, NULL);
    consent_note(db, id, "matching", MATCHING_CONSENT, lang, true);
    db_change(db, "helper", id.n);
}

void helper_leave(struct db *db, person_id id, enum lang lang) {
    consent_note(db, id, "matching", MATCHING_CONSENT, lang, false);
    db_change(db, "helper", id.n);
}

void helper_pause(struct db *db, person_id id, day_n until) {
    helper_update_paused(db, (struct helper_update_paused_in){.person = id, .day = until, .changed = clock_now()}, NULL);
    db_change(db, "helper", id.n);
}

void helper_mail_confirm(struct db *db, person_id id) {
    struct person p;
    if (person_get(db, id, &p) != OK) return;
    struct str token = link_make(db, "confirm", id, 0, STR(""), CONFIRM_SECONDS, NULL);
    struct mail m = mail_begin(db, MAIL_ACCOUNT, p.lang, id.n, p.email,
                               lang_text(p.lang, N_("Confirm your registration as a helper")));
    mail_line(&m, lang_say(db_arena(db), T(&m, "Dear {0},"), p.name));
    mail_line(&m, T(&m, "Thank you for wanting to help. Confirm your e-mail address with this link. "
                        "If you had not finished, you can go on where you stopped."));
    mail_button(&m, T(&m, "Confirm and go on"), str_fmt(db_arena(db), "/link/%.*s", STR_ARGS(token)));
    mail_line(&m, T(&m, "The link works once, for fourteen days. Was it not you? Then do nothing: we erase the registration."));
    mail_send(&m);
}

bool helper_was_mailed(struct db *db, person_id id) {
    struct helper_links_row links = {0};
    return helper_links(db, (struct helper_links_in){.person = id}, &links) && links.n > 0;
}

/* The address belongs to somebody already: the same person registered twice. Their first profile counts, unless it is empty. */
static enum status join_double(struct request *rq, person_id draft, person_id owner) {
    bool member = org_move_memberships(rq->db, draft, owner);
    enum status st = own_data_erase(rq->db, draft);
    if (st != OK) return st;
    rq_sign_in(rq, owner.n);
    if (member) return rq_redirect(rq, "/organisation");
    struct helper had;
    bool is_helper = helper_get(rq->db, owner, &had) == OK;
    if (!is_helper) {
        person_add_roles(rq->db, owner, HELPER);
        helper_insert(rq->db, (struct helper_insert_in){.person = owner, .step = STEP_WHO, .changed = clock_now()}, NULL);
    }
    rq_notice(rq, is_helper ? N_("You were registered already. This is your profile: change what is no longer right.")
                            : N_("We knew your address already. Your profile as a helper now belongs to it."));
    return rq_redirect(rq, is_helper && had.step == STEP_COMPLETE ? "/profile" : "/profile/what");
}

enum status helper_arrived(struct request *rq, const struct link *link) {
    person_id owner;
    enum status st = person_confirm(rq->db, link->person, &owner);
    if (st == CONFLICT) return join_double(rq, link->person, owner);
    if (st != OK) return st;
    struct helper p;
    if (helper_get(rq->db, link->person, &p) != OK) return rq_redirect(rq, "/welcome");
    rq_notice(rq, N_("Your e-mail address is confirmed."));
    static const char *const next[] = { [STEP_WHO] = "/profile/what", [STEP_WHAT] = "/profile/when",
                                        [STEP_WHEN] = "/profile/check", [STEP_COMPLETE] = "/profile" };
    return rq_redirect(rq, "%s", next[p.step]);
}
