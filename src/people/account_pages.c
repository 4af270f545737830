/* account_pages.c -- signing in and out, and the links that mails carry to people's accounts.
**
** Whether an address is known shows nowhere: the same page follows, and the mail is written after the answer's work is done
** either way.
*/
#include "people/account.h"

#include "account_pages_html.h"
#include "mail/mail.h"
#include "people/helper.h"
#include "people/person.h"

enum { LINK_SECONDS = 10 * 60, ASKS_AN_HOUR = 5, ASKS_OF_NETWORK = 200 };   /* a hospital is one network */

struct sign_in_form { struct str email, next; };
static const struct field sign_in_fields[] = {
    EMAIL (sign_in_form, email, N_("Your e-mail address"), .autocomplete = "email"),
    HIDDEN(sign_in_form, next, NULL),
};
FORM(sign_in_form, sign_in_fields);

struct code_form { struct str code; };
static const struct field code_fields[] = {
    TEXT(code_form, code, N_("Code from the mail"), .max = 12, .autocomplete = "one-time-code", .optional = true),
};
FORM(code_form, code_fields);

struct address_form { struct str email; };
static const struct field address_fields[] = {
    EMAIL(address_form, email, N_("Your new e-mail address"), .autocomplete = "email",
          .hint = N_("We send a mail there. The new address counts once you open the link in it.")),
};
FORM(address_form, address_fields);

static enum status sign_in(struct request *rq) {
    account_sign_in(&rq->html);
    return OK;
}

static void mail_sign_in(struct request *rq, const struct person *p, struct str next) {
    struct str code;
    struct str token = link_make(rq->db, "sign-in", p->id, 0, rq_browser(rq), LINK_SECONDS, &code);
    if (next.n && next.s[0] == '/') link_leads_to(rq->db, token, next);
    struct mail m = mail_begin(rq->db, MAIL_ACCOUNT, p->lang, p->id.n, p->email, lang_text(p->lang, N_("Your link to sign in")));
    mail_line(&m, T(&m, "You asked to sign in to Inzet. Open this link within ten minutes:"));
    mail_button(&m, T(&m, "Sign in"), str_fmt(rq->arena, "/link/%.*s", STR_ARGS(token)));
    mail_line(&m, lang_say(rq->arena, T(&m, "On another device? Type this code there: {0}"), code));
    mail_line(&m, T(&m, "Did you not ask for this? Then do nothing: without this link nobody gets in."));
    mail_send(&m);
}

static enum status sign_in_post(struct request *rq) {
    const struct sign_in_form *f = rq_form(rq);
    if (!rq_rate(rq, "sign-ins", STR(""), ASKS_OF_NETWORK) || !rq_rate(rq, "sign-in", str_lower(rq->arena, f->email), ASKS_AN_HOUR))
        return BUSY;
    person_id id;
    struct person p;
    if (person_by_email(rq->db, f->email, &id) == OK && person_get(rq->db, id, &p) == OK) mail_sign_in(rq, &p, f->next);
    else rq_browser(rq); /* the same cookie either way */
    return rq_redirect(rq, "/sign-in/sent");
}

static enum status sent(struct request *rq) {
    account_sent(&rq->html);
    return OK;
}

/* The code as people type it: "123 456" is fine. */
static struct str digits_only(struct arena *a, struct str typed) {
    struct buf b = buf_make(a, 0);
    for (size_t i = 0; i < typed.n; i++)
        if (typed.s[i] >= '0' && typed.s[i] <= '9') buf_char(&b, typed.s[i]);
    return buf_view(&b);
}

static enum status take_address(struct request *rq, const struct link *link) {
    enum status st = person_take_email(rq->db, link->person);
    rq_notice(rq, st == OK ? N_("Your new e-mail address counts from now on.") : N_("This address cannot be used. Choose another one."));
    return st == OK || st == CONFLICT ? rq_redirect(rq, "/welcome") : st;
}

static enum status enter(struct request *rq, const struct link *link) {
    rq_sign_in(rq, link->person.n);
    if (str_eq(link->kind, STR("address"))) return take_address(rq, link);
    if (link->next.n) return rq_redirect(rq, "%.*s", STR_ARGS(link->next));
    if (str_eq(link->kind, STR("sign-in"))) return rq_redirect(rq, "/welcome");
    return helper_arrived(rq, link);
}

static enum status sent_post(struct request *rq) {
    const struct code_form *f = rq_form(rq);
    struct link link;
    if (!rq_rate(rq, "code", STR(""), 4 * ASKS_AN_HOUR)) return BUSY;
    if (link_use_code(rq->db, rq_browser(rq), digits_only(rq->arena, f->code), &link) == OK) return enter(rq, &link);
    rq_notice(rq, N_("This code is not right, or it is too old. Look at the newest mail, or ask for a new link."));
    return rq_redirect(rq, "/sign-in/sent");
}

/* The links that let somebody in. Those of an invitation or a question answer just that, and would be good for weeks. */
static bool lets_in(const struct link *link) {
    static const char *const kinds[] = {"sign-in", "confirm", "address", "claim"};
    for (size_t i = 0; i < COUNT(kinds); i++)
        if (str_eq(link->kind, str_of(kinds[i]))) return true;
    return false;
}

static enum status show_link(struct request *rq) {
    struct link link;
    if (link_look(rq->db, rq_value(rq, "token"), rq_browser(rq), &link) == OK && lets_in(&link)) account_link(&rq->html, &link);
    else account_link_dead(&rq->html);
    return OK;
}

static enum status use_link(struct request *rq) {
    const struct code_form *f = rq_form(rq);
    struct link link;
    struct str token = rq_value(rq, "token");
    enum status st = link_use(rq->db, token, rq_browser(rq), digits_only(rq->arena, f->code), &link);
    if (st == OK) return lets_in(&link) ? enter(rq, &link) : NOT_FOUND; /* and the link stays unused */
    if (st == INVALID) rq_notice(rq, N_("This code is not right. Look at the newest mail."));
    return rq_redirect(rq, "/link/%.*s", STR_ARGS(token));
}

static enum status address(struct request *rq) {
    account_address(&rq->html);
    return OK;
}

static enum status address_post(struct request *rq) {
    const struct address_form *f = rq_form(rq);
    if (!rq_rate(rq, "address", STR(""), ASKS_AN_HOUR)) return BUSY;
    person_ask_email(rq->db, rq_person(rq), f->email);
    rq_notice(rq, N_("Open the mail that we sent to your new address."));
    return rq_redirect(rq, "/welcome");
}

/* Where each role begins. */
static enum status welcome(struct request *rq) {
    unsigned who = rq->caller.who;
    return rq_redirect(rq, "%s", who & STAFF ? "/desk" : who & OPERATOR ? "/help/desks" : who & MEMBER ? "/organisation" : "/profile");
}

static enum status sign_out(struct request *rq) {
    rq_sign_out(rq);
    rq_notice(rq, N_("You are signed out."));
    return rq_redirect(rq, "/");
}

static const struct route routes[] = {
    ROUTE(GET,  "/sign-in",      sign_in,      EVERYONE,  .form = &sign_in_form_spec),
    ROUTE(POST, "/sign-in",      sign_in_post, EVERYONE,  .form = &sign_in_form_spec),
    ROUTE(GET,  "/sign-in/sent", sent,         EVERYONE,  .form = &code_form_spec, .no_store = true),
    ROUTE(POST, "/sign-in/sent", sent_post,    EVERYONE,  .form = &code_form_spec),
    ROUTE(GET,  "/link/:token",  show_link,    EVERYONE,  .form = &code_form_spec, .no_store = true),
    ROUTE(POST, "/link/:token",  use_link,     EVERYONE,  .form = &code_form_spec),
    ROUTE(GET,  "/address",      address,      SIGNED_IN),
    ROUTE(POST, "/address",      address_post, SIGNED_IN, .form = &address_form_spec),
    ROUTE(GET,  "/welcome",      welcome,      SIGNED_IN),
    ROUTE(POST, "/sign-out",     sign_out,     SIGNED_IN),
};
const struct feature account_feature = {.name = "account", .routes = routes, .n_routes = COUNT(routes)};
