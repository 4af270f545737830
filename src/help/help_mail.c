/* help_mail.c -- the mails around a request for help. */
#include "help/help_mail.h"

#include "help/help_visit.h"
#include "mail/mail.h"
#include "people/desk.h"
#include "people/grid_view.h"
#include "people/reasons.h"
#include "places/places.h"
#include "web/numbers.h"

enum { ASK_SECONDS = 7 * SECONDS_A_DAY };

/* A struct html to say things with, outside any page. */
static struct html speaker(struct arena *a, enum lang lang) {
    return (struct html){.arena = a, .lang = lang};
}

void help_mail_questions(struct mail *m) {
    struct str phone = phone_show(db_arena(m->db), desk_phone.text);
    mail_line(m, lang_say(db_arena(m->db), T(m, "Questions? Call us: {0}."), phone));
}

/* The part's category in the reader's language. */
static struct str name_of(struct db *db, const struct help_part *p, enum lang lang) {
    struct help_category c;
    return help_category_get(db, p->category->id, lang, &c) == OK ? c.name : p->category->name;
}

void help_mail_received(struct db *db, help_request_id id) {
    struct help_receipt r;
    if (help_receipt(db, id, &r) != OK || !r.email.n) return;
    struct arena *a = db_arena(db);
    struct mail m = mail_begin(db, MAIL_ACCOUNT, r.lang, 0, r.email, lang_text(r.lang, N_("We have your request for help")));
    mail_line(&m, T(&m, "We have your request. We look for somebody who can help, and call you."));
    mail_fact(&m, T(&m, "Case number"), help_number_show(a, r.number));
    mail_line(&m, T(&m, "With this number and your telephone number you can see how your request is going, or withdraw it."));
    mail_button(&m, T(&m, "Follow my request"), STR("/help/follow"));
    help_mail_questions(&m);
    mail_send(&m);
}

void help_mail_invitation(struct db *db, const struct person *to, const struct help_request *r, const struct help_part *p,
                          help_invitation_id id, struct str reasons) {
    struct arena *a = db_arena(db);
    struct html h = speaker(a, to->lang);
    struct str yes = link_make(db, "help-yes", to->id, id.n, STR(""), ASK_SECONDS, NULL);
    struct str no = link_make(db, "help-no", to->id, id.n, STR(""), ASK_SECONDS, NULL);
    struct str what = name_of(db, p, to->lang), *why;
    size_t n;
    struct mail m = mail_begin(db, MAIL_INVITATION, to->lang, to->id.n, to->email,
                               lang_say(a, lang_text(to->lang, N_("Somebody near you needs help: {0}")), what));
    mail_line(&m, lang_say(a, T(&m, "Dear {0},"), to->name));
    mail_line(&m, T(&m, "You signed up to help residents. Somebody needs you."));
    mail_fact(&m, T(&m, "What"), what);
    mail_fact(&m, T(&m, "Where"), help_place_title(&h, r->place));
    if (p->instead.n) mail_fact(&m, T(&m, "Day"), help_days_say(a, to->lang, p));
    else mail_fact(&m, T(&m, "How often?"), option_label(&help_often, to->lang, p->often));
    if (p->grid) mail_fact(&m, T(&m, "When"), grid_words(&h, p->grid));
    mail_fact(&m, T(&m, "Language"), help_language_name(to->lang, p->speaks));
    reasons_say(&h, reasons, &why, &n);
    if (n) mail_fact(&m, T(&m, "Why you"), lang_list(a, to->lang, why, n, false));
    mail_button(&m, T(&m, "Yes, I can help"), str_fmt(a, "/help/invitation/%.*s", STR_ARGS(yes)));
    mail_button(&m, T(&m, "No, not this time"), str_fmt(a, "/help/invitation/%.*s", STR_ARGS(no)));
    mail_line(&m, T(&m, "You get the name and telephone number only if you say yes, and so does the person you help."));
    mail_send(&m);
}

/* When the helper comes, as far as the two agreed; the part's own words else. */
static struct str when_of(struct html *h, struct db *db, const struct help_part *p) {
    struct help_assignment now;
    struct help_rhythm r;
    bool agreed = help_assignment_now(db, p->id, &now) == OK && help_rhythm_get(db, now.id, &r);
    return agreed ? rhythm_words(h, &r) : p->moment;
}

/* To who asked, if a mail can reach them; in all other cases a desk calls. */
static void mail_asker(struct db *db, const struct person *helper, const struct help_request *r, const struct help_part *p) {
    struct arena *a = db_arena(db);
    if (!r->email.n) return;
    struct mail m = mail_begin(db, MAIL_ACCOUNT, r->lang, 0, r->email, lang_text(r->lang, N_("Somebody will help you")));
    mail_line(&m, T(&m, "We found somebody who will help you. You get a call before the first visit."));
    struct html h = speaker(a, r->lang);
    struct str when = when_of(&h, db, p);
    mail_fact(&m, T(&m, "Name"), helper->name);
    if (helper->phone.n) mail_fact(&m, T(&m, "Telephone"), phone_show(a, helper->phone));
    mail_fact(&m, T(&m, "What"), name_of(db, p, r->lang));
    if (when.n) mail_fact(&m, T(&m, "When"), when);
    mail_line(&m, T(&m, "Does somebody with another name come? Do not open, and call us."));
    help_mail_questions(&m);
    mail_send(&m);
}

void help_mail_contacts(struct db *db, person_id helper, const struct help_request *r, const struct help_part *p) {
    struct arena *a = db_arena(db);
    struct person to;
    if (person_get(db, helper, &to) != OK) return;
    struct html h = speaker(a, to.lang);
    struct mail m = mail_begin(db, MAIL_INVITATION, to.lang, to.id.n, to.email,
                               lang_say(a, lang_text(to.lang, N_("Thank you: {0}")), name_of(db, p, to.lang)));
    mail_line(&m, lang_say(a, T(&m, "Dear {0},"), to.name));
    mail_line(&m, T(&m, "Thank you for saying yes. Call today or tomorrow to agree when you come."));
    mail_fact(&m, T(&m, "Name"), r->name);
    if (r->phone.n) mail_fact(&m, T(&m, "Telephone"), phone_show(a, r->phone));
    if (r->caller_phone.n) mail_fact(&m, r->caller, phone_show(a, r->caller_phone));
    mail_fact(&m, T(&m, "Where"), help_place_title(&h, r->place));
    struct str when = when_of(&h, db, p);
    if (when.n) mail_fact(&m, T(&m, "When"), when);
    if (p->know.n) mail_fact(&m, T(&m, "What you should know"), p->know);
    mail_line(&m, T(&m, "Ask no money, use no bank card that is not yours, and tell nobody what you see or hear."));
    mail_button(&m, T(&m, "To my page"), STR("/help/give"));
    help_mail_questions(&m);
    mail_send(&m);
    mail_asker(db, &to, r, p);
}

void help_mail_released(struct db *db, person_id helper, const struct help_part *p) {
    struct person to;
    if (person_get(db, helper, &to) != OK) return;
    struct arena *a = db_arena(db);
    struct mail m = mail_begin(db, MAIL_INVITATION, to.lang, to.id.n, to.email,
                               lang_say(a, lang_text(to.lang, N_("No longer needed: {0}")), name_of(db, p, to.lang)));
    mail_line(&m, lang_say(a, T(&m, "Dear {0},"), to.name));
    mail_line(&m, T(&m, "The help that you agreed to is no longer needed. Thank you for being there."));
    mail_send(&m);
}
