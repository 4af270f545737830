/* help_visit_mail.c -- mails about one visit, and about the last one. */
#include "help/help_visit_mail.h"

#include "help/help_link.h"
#include "help/help_mail.h"
#include "help/help_reminder.h"
#include "mail/mail.h"
#include "web/numbers.h"

struct str help_visit_when(struct arena *a, enum lang lang, const struct help_visit *v) {
    struct str day = lang_day(a, lang, v->day);
    return v->minute == ANY_TIME ? day : lang_say(a, lang_text(lang, N_("{0}, {1}")), day, minute_say(a, v->minute));
}

static struct str name_of(struct db *db, const struct help_part *p, enum lang lang) {
    struct help_category c;
    return help_category_get(db, p->category->id, lang, &c) == OK ? c.name : p->category->name;
}

void help_mail_visit_asker(struct db *db, const struct help_request *r, const struct help_part *p, const struct help_visit *v,
                           const char *line) {
    struct arena *a = db_arena(db);
    if (!r->email.n) return;
    struct mail m = mail_begin(db, MAIL_ACCOUNT, r->lang, 0, r->email,
                               lang_say(a, lang_text(r->lang, N_("About the visit of {0}")), lang_day(a, r->lang, v->day)));
    mail_line(&m, lang_text(r->lang, line));
    mail_fact(&m, T(&m, "What"), name_of(db, p, r->lang));
    mail_fact(&m, T(&m, "When"), help_visit_when(a, r->lang, v));
    mail_button(&m, T(&m, "Follow my request"), STR("/help/follow"));
    help_mail_questions(&m);
    mail_send(&m);
}

void help_mail_visit_helper(struct db *db, const struct help_part *p, const struct help_visit *v, const char *line) {
    struct person to;
    if (person_get(db, v->person, &to) != OK) return;
    struct arena *a = db_arena(db);
    struct mail m = mail_begin(db, MAIL_INVITATION, to.lang, to.id.n, to.email,
                               lang_say(a, lang_text(to.lang, N_("About your visit of {0}")), lang_day(a, to.lang, v->day)));
    mail_line(&m, lang_say(a, T(&m, "Dear {0},"), to.name));
    mail_line(&m, lang_text(to.lang, line));
    mail_fact(&m, T(&m, "What"), name_of(db, p, to.lang));
    mail_fact(&m, T(&m, "When"), help_visit_when(a, to.lang, v));
    mail_button(&m, T(&m, "See all visits"), str_fmt(a, "/help/give/visits/%lld", (long long)v->assignment.n));
    mail_send(&m);
}

void help_mail_away(struct db *db, const struct help_request *r, const struct help_part *p, day_n first, day_n last) {
    struct arena *a = db_arena(db);
    if (!r->email.n) return;
    struct mail m = mail_begin(db, MAIL_ACCOUNT, r->lang, 0, r->email, lang_text(r->lang, N_("Your helper is away for some time")));
    mail_line(&m, lang_say(a, T(&m, "Your helper is away from {0} to {1}. We look for somebody else for these days and call you."),
                           lang_day_short(a, r->lang, first), lang_day_short(a, r->lang, last)));
    mail_fact(&m, T(&m, "What"), name_of(db, p, r->lang));
    mail_button(&m, T(&m, "Follow my request"), STR("/help/follow"));
    mail_send(&m);
}

/* "Tomorrow: shopping" */
static struct str tomorrow(struct db *db, const struct help_part *p, enum lang lang) {
    return lang_say(db_arena(db), lang_text(lang, N_("Tomorrow: {0}")), name_of(db, p, lang));
}

void help_mail_tomorrow_helper(struct db *db, const struct help_request *r, const struct help_part *p, const struct help_visit *v) {
    struct person to;
    if (person_get(db, v->person, &to) != OK) return;
    struct arena *a = db_arena(db);
    struct html h = {.arena = a, .lang = to.lang};
    struct mail m = mail_begin(db, MAIL_REMINDER, to.lang, to.id.n, to.email, tomorrow(db, p, to.lang));
    mail_line(&m, lang_say(a, T(&m, "Dear {0},"), to.name));
    mail_line(&m, T(&m, "Somebody counts on you tomorrow. Can you not come? Say so today, then we look for somebody else."));
    mail_fact(&m, T(&m, "Name"), r->name);
    if (r->phone.n) mail_fact(&m, T(&m, "Telephone"), phone_show(a, r->phone));
    mail_fact(&m, T(&m, "Where"), help_place_title(&h, r->place));
    mail_fact(&m, T(&m, "When"), help_visit_when(a, to.lang, v));
    mail_button(&m, T(&m, "See all visits"), str_fmt(a, "/help/give/visits/%lld", (long long)v->assignment.n));
    mail_send(&m);
}

void help_mail_tomorrow_asker(struct db *db, const struct help_request *r, const struct help_part *p, const struct help_visit *v) {
    struct arena *a = db_arena(db);
    struct person helper;
    if (!r->email.n || person_get(db, v->person, &helper) != OK) return;
    struct str token = help_reminder_token(db, r->id);
    struct mail m = mail_begin(db, MAIL_REMINDER, r->lang, 0, r->email, tomorrow(db, p, r->lang));
    mail_line(&m, T(&m, "Your helper comes tomorrow. Is it not needed? Say so on your page, or call us."));
    mail_fact(&m, T(&m, "Name"), helper.name);
    mail_fact(&m, T(&m, "When"), help_visit_when(a, r->lang, v));
    mail_button(&m, T(&m, "Follow my request"), STR("/help/follow"));
    help_mail_questions(&m);
    mail_stop_at(&m, str_fmt(a, "/help/reminders/%.*s", STR_ARGS(token)));
    mail_send(&m);
}

void help_mail_stops(struct db *db, const struct help_request *r, const struct help_part *p, day_n last) {
    struct arena *a = db_arena(db);
    if (!r->email.n) return;
    struct mail m = mail_begin(db, MAIL_ACCOUNT, r->lang, 0, r->email, lang_text(r->lang, N_("We look for somebody else for you")));
    mail_line(&m, lang_say(a, T(&m, "Your helper stops. The last day is {0}. We look for somebody else and call you."),
                           lang_day(a, r->lang, last)));
    mail_fact(&m, T(&m, "What"), name_of(db, p, r->lang));
    mail_button(&m, T(&m, "Follow my request"), STR("/help/follow"));
    help_mail_questions(&m);
    mail_send(&m);
}
