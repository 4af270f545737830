/* retention.c -- nothing is kept longer than the schema says.
**
** Each rule is one function in one transaction and touches few rows, so that it never keeps others waiting; what is left over
** comes an hour later. What is counted from "last use" depends on knowing it: the first rule takes it over from sessions and
** links, before those are gone.
*/
#include "people/retention.h"

#include "base/log.h"
#include "mail/mail.h"
#include "people/hold.h"
#include "people/own_data.h"
#include "people/reserve_files.h"
#include "retention_sql.h"

#define DAYS(n) ((time_s)(n) * SECONDS_A_DAY)
enum { DRAFT_DAYS = 60, MAIL_DAYS = 30, LIST_DAYS = 30, HELD_DAYS = 30, CONTACT_DAYS = 366, AUDIT_DAYS = 5 * 366, CONSENT_DAYS = 5 * 366,
       UNUSED_DAYS = 730, WARNING_DAYS = 30 };

static void seen(struct db *db, person_id id, time_s at) {
    retention_seen(db, (struct retention_seen_in){.person = id, .at = at}, NULL);
    retention_welcome_back(db, (struct retention_welcome_back_in){.person = id}, NULL);
}

static void note_last_use(struct db *db, time_s now) {
    struct retention_seen_by_session_row *by_session = NULL;
    struct retention_seen_by_link_row *by_link = NULL;
    size_t n = 0;
    (void)now;
    retention_seen_by_session(db, &by_session, &n);
    for (size_t i = 0; i < n; i++) seen(db, (person_id){by_session[i].person}, by_session[i].at);
    n = 0;
    retention_seen_by_link(db, &by_link, &n);
    for (size_t i = 0; i < n; i++) seen(db, by_link[i].person, by_link[i].at);
}

/* Small things that are deleted by their age. */
static void delete_old(struct db *db, time_s now) {
    retention_links(db, (struct retention_links_in){.before = now - DAYS(1)}, NULL);
    retention_contacts(db, (struct retention_contacts_in){.before = now - DAYS(CONTACT_DAYS)}, NULL);
    retention_audit(db, (struct retention_audit_in){.before = now - DAYS(AUDIT_DAYS)}, NULL);
    retention_consents(db, (struct retention_consents_in){.before = now - DAYS(CONSENT_DAYS)}, NULL);
    mail_prune(db, now - DAYS(MAIL_DAYS));
    reserve_forget(db, now - DAYS(LIST_DAYS));
    hold_forget_removed(db, now - DAYS(HELD_DAYS));
}

/* Registrations that nobody confirmed. */
static void erase_drafts(struct db *db, time_s now) {
    struct retention_drafts_row *rows = NULL;
    size_t n = 0;
    retention_drafts(db, (struct retention_drafts_in){.before = now - DAYS(DRAFT_DAYS)}, &rows, &n);
    for (size_t i = 0; i < n; i++) own_data_erase(db, rows[i].id);
}

static void warn(struct db *db, person_id id, time_s now) {
    struct person p;
    retention_warn(db, (struct retention_warn_in){.person = id, .at = now}, NULL);
    if (person_get(db, id, &p) != OK) return;
    struct arena *a = db_arena(db);
    struct mail m = mail_begin(db, MAIL_ACCOUNT, p.lang, id.n, p.email, lang_text(p.lang, N_("Shall we keep your profile?")));
    mail_line(&m, lang_say(a, T(&m, "Dear {0},"), p.name));
    mail_line(&m, lang_say(a, T(&m, "You have not used Inzet for almost two years. On {0} we erase everything we know about you."),
                           lang_day_short(a, p.lang, day_of(now + DAYS(WARNING_DAYS)))));
    mail_line(&m, T(&m, "Do you want to stay? Then sign in before that day; nothing else is needed."));
    mail_button(&m, T(&m, "Sign in"), STR("/sign-in"));
    mail_send(&m);
}

static void warn_unused(struct db *db, time_s now) {
    struct retention_unused_row *rows = NULL;
    size_t n = 0;
    retention_unused(db, (struct retention_unused_in){.before = now - DAYS(UNUSED_DAYS - WARNING_DAYS)}, &rows, &n);
    for (size_t i = 0; i < n; i++) warn(db, rows[i].id, now);
}

static void erase_unused(struct db *db, time_s now) {
    struct retention_over_row *rows = NULL;
    size_t n = 0;
    retention_over(db, (struct retention_over_in){.warned = now - DAYS(WARNING_DAYS), .before = now - DAYS(UNUSED_DAYS)}, &rows, &n);
    for (size_t i = 0; i < n; i++) own_data_erase(db, rows[i].person);
}

static const struct rule { const char *name; void (*apply)(struct db *db, time_s now); } rules[] = {
    {"last-use", note_last_use},   {"delete-old", delete_old},   {"erase-drafts", erase_drafts},
    {"warn-unused", warn_unused},  {"erase-unused", erase_unused},
};

static enum status apply(struct db *db, void *args) {
    const struct rule *rule = args;
    rule->apply(db, clock_now());
    return db_status(db);
}

void retention_apply(struct store *store, struct arena *a) {
    for (size_t i = 0; i < COUNT(rules); i++) {
        struct rule rule = rules[i];
        enum status st = db_write(store, a, apply, &rule);
        if (st != OK) log_line(LOG_WARN, "retention", "rule", rule.name, "outcome", status_name(st), NULL);
    }
}

enum status retention_hourly(struct store *store, struct arena *a, time_s since) {
    (void)since;
    retention_apply(store, a);
    return OK;   /* what could not be done is logged, and waits an hour */
}
