/* mail_pages.c -- stopping a kind of mail from a link in it; and the mails of a demo, which go to a page instead.
**
** Mail programs stop mails by themselves when their reader asks for it: they send a POST to the address in the header
** List-Unsubscribe, without a session and without having seen our page (RFC 8058). So the token in the path is all the proof
** there is. Scanners open links, therefore opening one only shows a button.
*/
#include "mail/mail_pages.h"

#include "mail/bounce.h"
#include "mail/unsubscribe.h"
#include "mail_pages_html.h"
#include "mail_sql.h"

struct str mail_kind_shown(struct html *h, int64_t kind) {
    static const char *const names[MAIL_KINDS] = {
        [MAIL_ACCOUNT] = N_("Mails about your account"),
        [MAIL_INVITATION] = N_("Mails that ask whether you can help"),
        [MAIL_OUTCOME] = N_("Mails that ask how it went"),
        [MAIL_JOBS] = N_("The weekly mail with help that is needed near you"),
        [MAIL_CALL] = N_("Calls for help to many people at once"),
        [MAIL_SEARCH] = N_("Mails about new people for your searches"),
        [MAIL_REMINDER] = N_("Mails the day before you help a resident"),
    };
    return kind >= 0 && kind < MAIL_KINDS ? _(names[kind]) : STR("");
}

static enum status stop(struct request *rq) {
    person_id person;
    enum mail_kind kind;
    if (!unsubscribe_read(rq->db, rq_value(rq, "token"), &person, &kind)) return NOT_FOUND;
    mail_page_stop(&rq->html, kind, rq_value(rq, "token"));
    return OK;
}

static enum status set(struct request *rq, bool stop_them) {
    person_id person;
    enum mail_kind kind;
    if (!unsubscribe_read(rq->db, rq_value(rq, "token"), &person, &kind)) return NOT_FOUND;
    enum status st = unsubscribe_set(rq->db, person, kind, stop_them);
    if (st == OK) mail_page_stopped(&rq->html, kind, rq_value(rq, "token"), stop_them);
    return st;
}

static enum status stop_post(struct request *rq) {
    return set(rq, true);
}

static enum status again_post(struct request *rq) {
    return set(rq, false);
}

struct pause_form { day_n until; };
static const struct field pause_fields[] = {
    DATE(pause_form, until, N_("Until when do you not want these mails?")),
};
FORM(pause_form, pause_fields);
enum { PAUSE_USUAL_DAYS = 30, PAUSE_MOST_DAYS = 366 };

static enum status pause_(struct request *rq) {
    person_id person;
    enum mail_kind kind;
    if (!unsubscribe_read(rq->db, rq_value(rq, "token"), &person, &kind)) return NOT_FOUND;
    form_fill(rq, &pause_form_spec, &(struct pause_form){.until = day_of(clock_now()) + PAUSE_USUAL_DAYS});
    mail_page_pause(&rq->html, kind);
    return OK;
}

static enum status pause_post(struct request *rq) {
    const struct pause_form *f = rq_form(rq);
    person_id person;
    enum mail_kind kind;
    day_n today = day_of(clock_now());
    if (!unsubscribe_read(rq->db, rq_value(rq, "token"), &person, &kind)) return NOT_FOUND;
    if (f->until < today || f->until > today + PAUSE_MOST_DAYS) {
        form_error(rq, "until", N_("Choose a day from today, within a year."));
        return INVALID;
    }
    enum status st = unsubscribe_pause(rq->db, person, kind, f->until);
    if (st == OK) mail_page_paused(&rq->html, kind, rq_value(rq, "token"), f->until);
    return st;
}

/* ---- the mails of a demo ---- */

struct mails_form { struct str to; };
static const struct field mails_fields[] = {
    TEXT(mails_form, to, N_("Mails to this address"), .optional = true, .max = 254),
};
FORM(mails_form, mails_fields);

static enum status mails(struct request *rq) {
    const struct mails_form *f = rq_form(rq);
    struct mail_newest_row *rows = NULL;
    size_t n = 0;
    if (!mail_on_page()) return NOT_FOUND;
    mail_newest(rq->db, (struct mail_newest_in){.to = f->to}, &rows, &n);
    mail_page_list(&rq->html, rows, n);
    return OK;
}

static enum status one(struct request *rq) {
    struct mail_select_row row;
    if (!mail_on_page() || !mail_select(rq->db, (struct mail_select_in){.id = {rq_id(rq, "mail")}}, &row)) return NOT_FOUND;
    mail_page_one(&rq->html, &row);
    return OK;
}

static const struct route routes[] = {
    ROUTE(GET,  "/mail",              mails,      EVERYONE, .form = &mails_form_spec, .no_store = true),
    ROUTE(GET,  "/mail/:mail",        one,        EVERYONE, .no_store = true),
    ROUTE(GET,  "/stop/:token",       stop,       EVERYONE, .no_store = true),
    ROUTE(POST, "/stop/:token",       stop_post,  EVERYONE, .outside = true),
    ROUTE(POST, "/stop/:token/again", again_post, EVERYONE, .outside = true),
    ROUTE(GET,  "/stop/:token/pause", pause_,     EVERYONE, .no_store = true),
    ROUTE(POST, "/stop/:token/pause", pause_post, EVERYONE, .form = &pause_form_spec),
};
const struct feature mail_feature = {.name = "mail", .routes = routes, .n_routes = COUNT(routes), .tick = bounce_tick};
