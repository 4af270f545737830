/* person.c -- accounts, consents, audit. Links in mails are in person_link.c. */
#include "people/person.h"

#include "base/fold.h"
#include "base/rand.h"
#include "mail/mail.h"
#include "person_sql.h"

struct setting person_registrations = { .name = "registrations_an_hour", .kind = SETTING_INT, .initial = "300", .min = 1,
    .max = 1000000, .meaning = "How many people and organisations one network may register in an hour" };

static struct str email_key(struct db *db, struct str email) {
    return str_lower(db_arena(db), email);
}

person_id person_add(struct db *db, const struct person *p) {
    time_s now = clock_now();
    bool confirmed = p->state == PERSON_ACTIVE;
    person_id id = {id_new()};
    person_insert(db, (struct person_insert_in){
        .id = id, .name = p->name, .name_fold = fold_words(db_arena(db), p->name), .email = p->email,
        .email_key = confirmed ? email_key(db, p->email) : STR(""), .phone = p->phone, .lang = p->lang, .roles = p->roles,
        .state = p->state, .origin = p->origin, .created = now, .created_day = day_of(now),
        .confirmed_day = confirmed ? day_of(now) : 0 }, NULL);
    return id;
}

enum status person_get(struct db *db, person_id id, struct person *ret) {
    struct person_select_row row;
    if (!person_select(db, (struct person_select_in){.person = id}, &row)) return NOT_FOUND;
    *ret = (struct person){ .id = row.id, .name = row.name, .email = row.email, .phone = row.phone, .lang = (enum lang)row.lang,
                            .roles = (unsigned)row.roles, .state = (enum person_state)row.state,
                            .origin = (enum person_origin)row.origin };
    return OK;
}

enum status person_by_email(struct db *db, struct str email, person_id *ret) {
    struct person_select_email_row row;
    if (!person_select_email(db, (struct person_select_email_in){.email_key = email_key(db, email)}, &row)) return NOT_FOUND;
    *ret = row.id;
    return OK;
}

void person_change(struct db *db, const struct person *p) {
    person_update(db, (struct person_update_in){ .person = p->id, .name = p->name,
        .name_fold = fold_words(db_arena(db), p->name), .phone = p->phone, .lang = p->lang }, NULL);
    db_change(db, "helper", p->id.n);
}

void person_add_roles(struct db *db, person_id id, unsigned roles) {
    struct person p;
    if (person_get(db, id, &p) != OK) return;
    person_update_roles(db, (struct person_update_roles_in){.person = id, .roles = p.roles | roles}, NULL);
}

enum status person_confirm(struct db *db, person_id id, person_id *ret_owner) {
    struct person p;
    enum status st = person_get(db, id, &p);
    if (st != OK) return st;
    person_id owner;
    if (person_by_email(db, p.email, &owner) == OK && owner.n != id.n) {
        *ret_owner = owner;
        return CONFLICT;
    }
    time_s now = clock_now();
    if (p.state == PERSON_NEW)
        person_update_confirmed(db, (struct person_update_confirmed_in){ .person = id, .email_key = email_key(db, p.email),
            .day = day_of(now), .at = now }, NULL);
    *ret_owner = id;
    db_change(db, "helper", id.n);
    return db_status(db);
}

void person_ask_email(struct db *db, person_id id, struct str email) {
    enum { ADDRESS_SECONDS = SECONDS_A_DAY };
    struct person p;
    if (person_get(db, id, &p) != OK) return;
    person_update_new_email(db, (struct person_update_new_email_in){.person = id, .new_email = email}, NULL);
    struct str token = link_make(db, "address", id, 0, STR(""), ADDRESS_SECONDS, NULL);
    struct mail m = mail_begin(db, MAIL_ACCOUNT, p.lang, id.n, email, lang_text(p.lang, N_("Confirm your new e-mail address")));
    mail_line(&m, lang_say(db_arena(db), T(&m, "Dear {0},"), p.name));
    mail_line(&m, T(&m, "You want to use this address with Inzet from now on. Confirm it with this link, within one day."));
    mail_button(&m, T(&m, "Use this address"), str_fmt(db_arena(db), "/link/%.*s", STR_ARGS(token)));
    mail_line(&m, T(&m, "Was it not you? Then do nothing: everything stays as it is."));
    mail_send(&m);
}

enum status person_take_email(struct db *db, person_id id) {
    struct person_select_new_email_row row;
    person_id owner;
    if (!person_select_new_email(db, (struct person_select_new_email_in){.person = id}, &row) || row.new_email.n == 0) return NOT_FOUND;
    if (person_by_email(db, row.new_email, &owner) == OK && owner.n != id.n) return CONFLICT;
    person_update_email(db, (struct person_update_email_in){ .person = id, .email = row.new_email,
        .email_key = email_key(db, row.new_email) }, NULL);
    return db_status(db);
}

bool person_caller(struct db *db, int64_t person, struct caller *ret) {
    struct person p;
    if (person_get(db, (person_id){person}, &p) != OK) return false;
    *ret = (struct caller){.person = person, .who = p.roles, .name = p.name};
    struct person_org_row org;
    if ((p.roles & MEMBER) && person_org(db, (struct person_org_in){.person = p.id}, &org)) ret->org = org.org.n;
    return true;
}

void consent_note(struct db *db, person_id id, const char *kind, int version, enum lang lang, bool given) {
    consent_insert(db, (struct consent_insert_in){ .id = {id_new()}, .person = id, .kind = str_of(kind), .version = version,
        .lang = lang, .given = given, .at = clock_now() }, NULL);
}

bool consent_given(struct db *db, person_id id, const char *kind) {
    struct consent_latest_row row;
    return consent_latest(db, (struct consent_latest_in){.person = id, .kind = str_of(kind)}, &row) && row.given;
}

void audit_note(struct db *db, int64_t actor, const char *action, person_id about, int64_t object) {
    audit_insert(db, (struct audit_insert_in){ .id = {id_new()}, .at = clock_now(), .actor = actor, .action = str_of(action),
        .about = about.n, .object = object }, NULL);
}

struct seen { int64_t actor; const char *action; person_id about; int64_t object; };

static enum status note_seen(struct db *db, void *args) {
    const struct seen *seen = args;
    time_s now = clock_now();
    audit_insert_once(db, (struct audit_insert_once_in){ .id = {id_new()}, .at = now, .actor = seen->actor,
        .action = str_of(seen->action), .about = seen->about, .object = seen->object, .since = now - SECONDS_A_DAY }, NULL);
    return OK;
}

/* Mostly it is there already, and then nothing need be written. */
enum status audit_seen(struct request *rq, const char *action, person_id about, int64_t object) {
    struct seen seen = {rq->caller.person, action, about, object};
    struct audit_seen_since_row today = {0};
    audit_seen_since(rq->db, (struct audit_seen_since_in){ .actor = seen.actor, .since = clock_now() - SECONDS_A_DAY,
        .about = about, .action = str_of(action), .object = object }, &today);
    return today.n ? db_status(rq->db) : db_write(rq->store, rq->arena, note_seen, &seen);
}

void contact_note(struct db *db, person_id id) {
    contact_insert(db, (struct contact_insert_in){.id = {id_new()}, .person = id, .at = clock_now()}, NULL);
    db_change(db, "helper", id.n);
}
