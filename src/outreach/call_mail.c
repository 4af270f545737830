/* call_mail.c -- the mails of a call. */
#include "outreach/call_mail.h"

#include "outreach/call_view.h"

/* A text that somebody typed, a paragraph a line. */
static void put_text(struct mail *m, struct str text) {
    struct str rest = text, line;
    while (str_next(&rest, '\n', &line))
        if (str_trim(line).n) mail_line(m, str_trim(line));
}

struct mail call_mail_ask(struct db *db, const struct call *c, call_person_id id, person_id to) {
    struct person p;
    struct str token = call_token(db, id);
    if (!token.n || person_get(db, to, &p) != OK) return (struct mail){0};
    struct arena *a = db_arena(db);
    const struct outreach_text *text = outreach_text_for(c->text, p.lang);
    struct mail m = mail_begin(db, MAIL_CALL, p.lang, to.n, p.email, text->title);
    mail_line(&m, lang_say(a, T(&m, "Dear {0},"), p.name));
    put_text(&m, text->what);
    if (c->from != DAY_NONE || c->until != DAY_NONE) mail_fact(&m, T(&m, "When"), outreach_dates(a, p.lang, c->from, c->until));
    if (c->places) mail_fact(&m, T(&m, "Places"), lang_number(a, p.lang, c->places));
    mail_button(&m, T(&m, "I want to sign up"), str_fmt(a, "/call/%.*s", STR_ARGS(token)));
    mail_line(&m, T(&m, "One tap is enough; you need not sign in. If you cannot help, you need not do anything."));
    mail_end(&m);
    return m;
}

struct mail call_mail_place(struct db *db, const struct call *c, call_person_id id, person_id to) {
    struct person p;
    struct str token = call_token(db, id);
    if (!token.n || person_get(db, to, &p) != OK) return (struct mail){0};
    struct arena *a = db_arena(db);
    struct str title = outreach_text_for(c->text, p.lang)->title;
    struct mail m = mail_begin(db, MAIL_CALL, p.lang, to.n, p.email,
                               lang_say(a, lang_text(p.lang, N_("A place became free for you: {0}")), title));
    mail_line(&m, lang_say(a, T(&m, "Dear {0},"), p.name));
    mail_line(&m, lang_say(a, T(&m, "You were on the waiting list for this call: {0}. A place is free now, and it is yours."), title));
    mail_line(&m, T(&m, "Can you no longer come? Tell us with one tap, then the next one gets the place."));
    mail_button(&m, T(&m, "Look at my place"), str_fmt(a, "/call/%.*s", STR_ARGS(token)));
    mail_end(&m);
    return m;
}

struct mail call_mail_missed(struct db *db, const struct call *c, person_id to) {
    struct person p;
    if (person_get(db, to, &p) != OK) return (struct mail){0};
    struct arena *a = db_arena(db);
    struct str title = outreach_text_for(c->text, p.lang)->title;
    struct mail m = mail_begin(db, MAIL_CALL, p.lang, to.n, p.email,
                               lang_say(a, lang_text(p.lang, N_("No place became free: {0}")), title));
    mail_line(&m, lang_say(a, T(&m, "Dear {0},"), p.name));
    mail_line(&m, lang_say(a, T(&m, "You were on the waiting list for this call: {0}. It is closed now, and no place became free."),
                           title));
    mail_line(&m, T(&m, "You need not come, and you need not do anything. Thank you for wanting to help."));
    mail_button(&m, T(&m, "Look at open jobs"), STR("/jobs"));
    mail_end(&m);
    return m;
}
