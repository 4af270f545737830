/* mail.c -- composing mails and putting them in the outbox. */
#include "mail/mail.h"

#include "base/clock.h"
#include "base/rand.h"
#include "mail/lanes.h"
#include "mail/unsubscribe.h"
#include "mail_letter_html.h"
#include "mail_sql.h"

struct setting mail_smtp = {
    .name = "smtp", .kind = SETTING_TEXT, .initial = "smtp://localhost",
    .meaning = "Where mail goes: smtps://host, smtp://host:port (encrypted, but to this machine itself), or \"page\" to show it "
               "to everybody on /mail (demo only)" };
struct setting mail_user = {
    .name = "smtp_user", .kind = SETTING_TEXT, .initial = "", .meaning = "Name to sign in with at the mail server; empty: none" };
struct setting mail_password = {
    .name = "smtp_password", .kind = SETTING_TEXT, .initial = "", .secret = true, .meaning = "Password that belongs to smtp_user" };
struct setting mail_from = {
    .name = "mail_from", .kind = SETTING_TEXT, .initial = "inzet@localhost",
    .meaning = "Address that mails come from; a person reads the answers" };
struct setting mail_origin = {
    .name = "mail_origin", .kind = SETTING_TEXT, .initial = "",
    .meaning = "What links in mails start with, for example https://inzet.example; needed for real mail" };
struct setting mail_pace = {
    .name = "mail_pace", .kind = SETTING_INT, .initial = "0", .min = 0, .max = 100000,
    .meaning = "Mails a minute at most, when the mail server wants that; 0: as fast as it takes them" };

struct setting mail_return = {
    .name = "mail_return", .kind = SETTING_TEXT, .initial = "",
    .meaning = "Address to which the mail server sends back what cannot be delivered; empty: mail_from" };
struct setting mail_bounces = {
    .name = "mail_bounces", .kind = SETTING_TEXT, .initial = "",
    .meaning = "Maildir into which the mail server puts what comes back to mail_return; read and moved from new to cur. Empty: none" };
struct setting mail_lanes = {
    .name = "mail_lanes", .kind = SETTING_TEXT,
    .initial = "hotmail.com+hotmail.be+outlook.com+outlook.be+live.com+live.be+msn.com=25 *=120",
    .meaning = "Mails to many a minute at most, by where they go: domain=number, domains that share one with +, * each other domain" };

bool mail_on_page(void) {
    return str_eq(mail_smtp.text, STR("page"));
}

static bool is_control(char c) {
    return (unsigned char)c < 32 || c == 127;
}

static bool has_controls(struct str s) {
    for (size_t i = 0; i < s.n; i++)
        if (is_control(s.s[i])) return true;
    return false;
}

bool mail_ready(struct arena *a, struct str *ret_why) {
    if (mail_on_page()) return true;
    struct url origin;
    const char *why = NULL;
    if (!str_starts(mail_smtp.text, STR("smtp://")) && !str_starts(mail_smtp.text, STR("smtps://")))
        why = "the setting smtp is neither smtp://..., smtps://... nor page";
    else if (str_index(mail_from.text, '@') == mail_from.text.n || has_controls(mail_from.text))
        why = "the setting mail_from is no address";
    else if (!url_web(mail_origin.text, &origin))
        why = "the setting mail_origin is needed: links in mails start with it, for example https://inzet.example";
    else if (!lanes_fit(mail_lanes.text)) why = "the setting mail_lanes is not of the form domain=number domain+domain=number *=number";
    if (why) *ret_why = str_fmt(a, "%s", why);
    return !why;
}

/* The whole address of a page. Without an origin it leads to the site that shows the mail (/mail). */
static struct url address_of(const struct mail *m, struct str path) {
    struct arena *a = db_arena(m->db);
    struct url here = url_path(a, "/%.*s%.*s", STR_ARGS(lang_code(m->lang)), STR_ARGS(path)), whole;
    struct str origin = mail_origin.text;
    while (str_ends(origin, STR("/"))) origin = str_sub(origin, 0, origin.n - 1);
    return url_web(str_fmt(a, "%.*s%.*s", STR_ARGS(origin), STR_ARGS(here.s)), &whole) ? whole : here;
}

/* The HTML half, lent to a compiled page and taken back. */
static struct html html_of(struct mail *m) {
    return (struct html){.out = m->html, .arena = db_arena(m->db), .lang = m->lang};
}

static struct str without_controls(struct arena *a, struct str s) {
    struct buf b = buf_make(a, 0);
    for (size_t i = 0; i < s.n; i++) buf_char(&b, is_control(s.s[i]) ? ' ' : s.s[i]);
    return buf_view(&b);
}

struct mail mail_begin(struct db *db, enum mail_kind kind, enum lang lang, int64_t person, struct str address, struct str subject) {
    CHECK(!has_controls(address));
    struct arena *a = db_arena(db);
    return (struct mail){ .db = db, .kind = kind, .lang = lang, .person = person, .address = address, .stop = STR(""),
                          .subject = without_controls(a, subject), .text = buf_make(a, 0), .html = buf_make(a, 0) };
}

void mail_line(struct mail *m, struct str paragraph) {
    if (m->text.n) buf_char(&m->text, '\n');
    buf_str(&m->text, paragraph);
    buf_char(&m->text, '\n');
    struct html h = html_of(m);
    letter_line(&h, paragraph);
    m->html = h.out;
}

void mail_fact(struct mail *m, struct str label, struct str value) {
    buf_str(&m->text, lang_say(db_arena(m->db), T(m, "{0}: {1}"), label, value));
    buf_char(&m->text, '\n');
    struct html h = html_of(m);
    letter_fact(&h, label, value);
    m->html = h.out;
}

void mail_button(struct mail *m, struct str label, struct str path) {
    struct url to = address_of(m, path);
    buf_fmt(&m->text, "\n%.*s:\n%.*s\n", STR_ARGS(label), STR_ARGS(to.s));
    struct html h = html_of(m);
    letter_button(&h, label, to);
    m->html = h.out;
}

void mail_stop_at(struct mail *m, struct str path) {
    m->stop = path;
}

static struct str stop_path(const struct mail *m) {
    if (m->stop.n || m->kind == MAIL_ACCOUNT || !m->person) return m->stop;
    struct str token = unsubscribe_token(m->db, (person_id){m->person}, m->kind);
    return token.n ? str_fmt(db_arena(m->db), "/stop/%.*s", STR_ARGS(token)) : STR("");
}

/* The last lines: how to stop mails of this kind. Answers the address that does it, empty for a kind that cannot be stopped. */
static struct str write_stop(struct mail *m) {
    struct str path = stop_path(m);
    if (!path.n) return STR("");
    struct url to = address_of(m, path);
    buf_fmt(&m->text, "\n%.*s %.*s:\n%.*s\n", STR_ARGS(T(m, "Do you not want mails like this any more?")),
            STR_ARGS(T(m, "Stop them")), STR_ARGS(to.s));
    struct html h = html_of(m);
    letter_stop(&h, to);
    m->html = h.out;
    return to.s;
}

void mail_end(struct mail *m) {
    m->unsubscribe = write_stop(m);
    buf_lit(&m->text, "\nInzet\n");
    CHECK(!m->text.failed && !m->html.failed);
}

/* What somebody asked for at this moment (MAIL_ACCOUNT) is tried at any address; all else goes only to who is still here, where it
** is welcome and where mail arrives. `address`: in small letters. */
static bool wanted(struct db *db, const struct mail *m, struct str address) {
    struct mail_person_row row;
    if (!address.n) return false;
    if (m->kind == MAIL_ACCOUNT || !m->person) return true;
    struct mail_person_in in = {.person = {m->person}, .kind = m->kind, .today = day_of(clock_now()), .address = address};
    return !mail_person(db, in, &row) || (!row.erased && !(row.mail_off >> m->kind & 1) && !row.paused && !row.bad);
}

bool mail_put(struct db *db, const struct mail *m) {
    struct str address = str_lower(db_arena(db), m->address), domain = str_sub(address, str_index(address, '@') + 1, address.n);
    if (!wanted(db, m, address)) return false;
    time_s now = clock_now();
    mail_insert(db, (struct mail_insert_in){ .id = {id_new()}, .person = {m->person}, .address = m->address, .domain = domain,
        .bulk = m->kind == MAIL_JOBS || m->kind == MAIL_CALL, .kind = m->kind, .lang = m->lang, .subject = m->subject,
        .body_text = buf_view(&m->text), .body_html = buf_view(&m->html), .unsubscribe = m->unsubscribe, .now = now,
        .sent = mail_on_page() ? now : 0 }, NULL);
    return !db_failed(db);
}

void mail_send(struct mail *m) {
    mail_end(m);
    mail_put(m->db, m);
}

void mail_prune(struct db *db, time_s before) {
    mail_delete_old(db, (struct mail_delete_old_in){.before = before}, NULL);
    mail_pauses_delete_old(db, (struct mail_pauses_delete_old_in){.before = day_of(clock_now())}, NULL);
}
