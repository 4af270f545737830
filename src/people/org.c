/* org.c -- organisations: the rules. */
#include "people/org.h"

#include "base/fold.h"
#include "base/rand.h"
#include "mail/mail.h"
#include "org_sql.h"

enum { INVITE_SECONDS = 14 * SECONDS_A_DAY };

static const struct option sectors[] = {
    {1, N_("Hospital"), NULL},
    {2, N_("Residential care for older people"), NULL},
    {3, N_("Home care"), NULL},
    {4, N_("Care for people with a disability"), NULL},
    {5, N_("Mental health care"), NULL},
    {6, N_("Youth care"), NULL},
    {7, N_("Childcare"), NULL},
    {8, N_("General welfare work"), NULL},
    {9, N_("Local authority, public welfare centre"), NULL},
    {10, N_("Another sector"), NULL},
};
const struct options org_sectors = {.rows = sectors, .n = COUNT(sectors)};

static void mail_link(struct db *db, person_id to, struct str org_name) {
    struct person p;
    if (person_get(db, to, &p) != OK) return;
    struct arena *a = db_arena(db);
    struct str token = link_make(db, "confirm", to, 0, STR(""), INVITE_SECONDS, NULL);
    struct mail m = mail_begin(db, MAIL_ACCOUNT, p.lang, to.n, p.email,
                               lang_text(p.lang, N_("Confirm your address for your organisation")));
    mail_line(&m, lang_say(a, T(&m, "Dear {0},"), p.name));
    mail_line(&m, lang_say(a, T(&m, "You are registered with Inzet for {0}. Confirm your e-mail address with this link."), org_name));
    mail_button(&m, T(&m, "Confirm and go on"), str_fmt(a, "/link/%.*s", STR_ARGS(token)));
    mail_line(&m, T(&m, "The link works once, for fourteen days. Do you not know why you get this? Then do nothing."));
    mail_send(&m);
}

static person_id add_member(struct db *db, org_id id, const struct person *p) {
    person_id person = person_add(db, p);
    org_member_insert(db, (struct org_member_insert_in){.org = id, .person = person, .created = clock_now()}, NULL);
    return person;
}

enum status org_register(struct db *db, const struct org_form *f, org_id *ret_org, person_id *ret_contact) {
    time_s now = clock_now();
    struct org_insert_row made;
    if (!org_insert(db, (struct org_insert_in){ .id = {id_new()}, .number = f->number, .name = f->name,
            .name_fold = fold_words(db_arena(db), f->name), .sector = f->sector, .state = ORG_WAITING, .created = now,
            .created_day = day_of(now) }, &made))
        return db_failed(db) ? db_status(db) : CONFLICT;
    org_add_site(db, made.id, f->site.n ? f->site : f->name, f->place);
    struct person contact = { .name = f->contact, .email = f->email, .phone = f->phone, .lang = (enum lang)f->lang,
                              .roles = MEMBER, .state = PERSON_NEW, .origin = ORIGIN_COLLEAGUE };
    *ret_contact = add_member(db, made.id, &contact);
    *ret_org = made.id;
    mail_link(db, *ret_contact, f->name);
    return OK;
}

enum status org_get(struct db *db, org_id id, struct org *ret) {
    struct org_select_row r;
    if (!org_select(db, (struct org_select_in){.org = id}, &r)) return NOT_FOUND;
    *ret = (struct org){ .id = r.id, .number = r.number, .name = r.name, .reason = r.reason, .sector = r.sector,
                         .state = (enum org_state)r.state, .created = r.created };
    return OK;
}

bool org_approved(struct db *db, org_id id) {
    struct org o;
    return org_get(db, id, &o) == OK && o.state == ORG_APPROVED;
}

static void mail_decision(struct db *db, const struct org_members_of_row *to, const struct org *o, bool approved, struct str reason) {
    enum lang lang = (enum lang)to->lang;
    struct arena *a = db_arena(db);
    struct str subject = lang_text(lang, approved ? N_("Your organisation is approved") : N_("Your organisation was not approved"));
    struct mail m = mail_begin(db, MAIL_ACCOUNT, lang, to->id.n, to->email, subject);
    mail_line(&m, lang_say(a, T(&m, "Dear {0},"), to->name));
    if (approved) {
        mail_line(&m, lang_say(a, T(&m, "{0} can now look for helpers. Write what you need in your own words: "
                                       "you see at once who fits."), o->name));
        mail_button(&m, T(&m, "Write a job"), STR("/organisation/jobs/new"));
    } else {
        mail_line(&m, lang_say(a, T(&m, "We could not approve {0}. The reason: {1}"), o->name, reason));
        mail_line(&m, T(&m, "Is this a mistake? Answer this mail and tell us."));
    }
    mail_send(&m);
}

void org_decide(struct db *db, const struct caller *by, org_id id, bool approve, struct str reason) {
    struct org o;
    if (org_get(db, id, &o) != OK) return;
    org_update_state(db, (struct org_update_state_in){ .org = id, .state = approve ? ORG_APPROVED : ORG_REFUSED,
        .reason = approve ? STR("") : reason, .decided = clock_now() }, NULL);
    audit_note(db, by->person, approve ? "org.approve" : "org.refuse", (person_id){0}, id.n);
    struct org_members_of_row *rows = NULL;
    size_t n = 0;
    org_members_of(db, (struct org_members_of_in){.org = id}, &rows, &n);
    for (size_t i = 0; i < n; i++) mail_decision(db, &rows[i], &o, approve, reason);
    db_change(db, "org", id.n);
}

void org_add_site(struct db *db, org_id id, struct str name, int64_t place) {
    org_site_insert(db, (struct org_site_insert_in){.id = {id_new()}, .org = id, .name = name, .place = place}, NULL);
}

void org_sites(struct db *db, org_id id, struct org_place **ret, size_t *ret_n) {
    struct org_sites_of_row *rows = NULL;
    size_t n = 0;
    org_sites_of(db, (struct org_sites_of_in){.org = id}, &rows, &n);
    *ret = arena_array(db_arena(db), struct org_place, n);
    for (size_t i = 0; i < n; i++) (*ret)[i] = (struct org_place){rows[i].id, rows[i].name, rows[i].place};
    *ret_n = n;
}

enum status org_site_get(struct db *db, org_id id, org_site_id site, struct org_place *ret) {
    struct org_place *sites;
    size_t n;
    org_sites(db, id, &sites, &n);
    for (size_t i = 0; i < n; i++)
        if (sites[i].id.n == site.n) return *ret = sites[i], OK;
    return NOT_FOUND;
}

enum status org_change_site(struct db *db, org_id id, org_site_id site, struct str name, int64_t place) {
    int64_t changed = 0;
    org_site_update(db, (struct org_site_update_in){.site = site, .org = id, .name = name, .place = place}, &changed);
    return changed ? OK : NOT_FOUND;
}

enum status org_remove_site(struct db *db, org_id id, org_site_id site) {
    struct org_place had;
    int64_t changed = 0;
    enum status st = org_site_get(db, id, site, &had);
    if (st != OK) return st;
    org_site_delete(db, (struct org_site_delete_in){.site = site, .org = id}, &changed);
    return changed ? OK : CONFLICT;
}

void org_memberships(struct db *db, person_id person, struct org **ret, size_t *ret_n) {
    struct org_memberships_of_row *rows = NULL;
    size_t n = 0;
    org_memberships_of(db, (struct org_memberships_of_in){.person = person}, &rows, &n);
    *ret = arena_array(db_arena(db), struct org, n);
    for (size_t i = 0; i < n; i++) (*ret)[i] = (struct org){.id = rows[i].org, .name = rows[i].name};
    *ret_n = n;
}

enum status org_choose(struct db *db, person_id person, org_id id) {
    int64_t changed = 0;
    org_member_update_chosen(db, (struct org_member_update_chosen_in){.org = id, .person = person, .chosen = clock_now()}, &changed);
    return changed ? OK : NOT_FOUND;
}

enum status org_remove_colleague(struct db *db, const struct caller *by, org_id id, person_id person) {
    int64_t changed = 0;
    org_member_delete(db, (struct org_member_delete_in){.org = id, .person = person}, &changed);
    if (!changed) return NOT_FOUND;
    audit_note(db, by->person, "org.leave", person, id.n);
    return OK;
}

void org_colleagues(struct db *db, org_id id, struct org_colleague **ret, size_t *ret_n) {
    struct org_members_of_row *rows = NULL;
    size_t n = 0;
    org_members_of(db, (struct org_members_of_in){.org = id}, &rows, &n);
    *ret = arena_array(db_arena(db), struct org_colleague, n);
    for (size_t i = 0; i < n; i++)
        (*ret)[i] = (struct org_colleague){rows[i].id, rows[i].name, rows[i].email, rows[i].state == PERSON_ACTIVE};
    *ret_n = n;
}

enum status org_get_whole(struct db *db, org_id id, struct org_whole *ret) {
    struct org_whole whole;
    enum status st = org_get(db, id, &whole.org);
    if (st != OK) return st;
    org_sites(db, id, &whole.site, &whole.n_sites);
    org_colleagues(db, id, &whole.who, &whole.n_who);
    *ret = whole;
    return OK;
}

void org_invite_colleague(struct db *db, org_id id, struct str name, struct str email, enum lang lang) {
    struct org o;
    if (org_get(db, id, &o) != OK) return;
    struct person p = { .name = name, .email = email, .phone = STR(""), .lang = lang, .roles = MEMBER, .state = PERSON_NEW,
                        .origin = ORIGIN_COLLEAGUE };
    mail_link(db, add_member(db, id, &p), o.name);
}

bool org_move_memberships(struct db *db, person_id from, person_id to) {
    struct org_memberships_of_row *rows = NULL;
    size_t n = 0;
    org_memberships_of(db, (struct org_memberships_of_in){.person = from}, &rows, &n);
    for (size_t i = 0; i < n; i++)
        org_member_insert(db, (struct org_member_insert_in){.org = rows[i].org, .person = to, .created = clock_now()}, NULL);
    org_member_delete_all(db, (struct org_member_delete_all_in){.person = from}, NULL);
    if (n) person_add_roles(db, to, MEMBER);
    return n > 0;
}
