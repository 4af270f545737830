/* campaign_mail.c -- the mails of a campaign's rounds. */
#include "outreach/campaign_mail.h"


struct mail campaign_mail_begin(struct db *db, const struct campaign *c, campaign_part_id part, person_id to, bool again) {
    struct person p;
    struct str token = campaign_token(db, part);
    if (!token.n || person_get(db, to, &p) != OK) return (struct mail){0};
    struct arena *a = db_arena(db);
    struct str title = outreach_text_for(c->text, p.lang)->title;
    const char *subject = again ? N_("Do you take part again? {0}") : N_("It begins: {0}");
    struct mail m = mail_begin(db, MAIL_CALL, p.lang, to.n, p.email, lang_say(a, lang_text(p.lang, subject), title));
    mail_line(&m, lang_say(a, T(&m, "Dear {0},"), p.name));
    mail_line(&m, again ? lang_say(a, T(&m, "A new round of {0} begins. Do you take part this time too? One tap is enough."), title)
                        : lang_say(a, T(&m, "{0} begins today. You signed up: thank you for taking part."), title));
    if (again) mail_button(&m, T(&m, "Yes or no"), str_fmt(a, "/part/%.*s", STR_ARGS(token)));
    else mail_button(&m, T(&m, "Look at it, or say that you cannot come"), str_fmt(a, "/part/%.*s", STR_ARGS(token)));
    mail_end(&m);
    return m;
}

struct mail campaign_mail_tell(struct db *db, const struct campaign *c, campaign_part_id part, person_id to) {
    struct person p;
    struct str token = campaign_token(db, part);
    if (!token.n || person_get(db, to, &p) != OK) return (struct mail){0};
    struct arena *a = db_arena(db);
    const struct outreach_text *text = outreach_text_for(c->text, p.lang);
    struct mail m = mail_begin(db, MAIL_OUTCOME, p.lang, to.n, p.email,
                               lang_say(a, lang_text(p.lang, N_("How many did you do? {0}")), text->title));
    mail_line(&m, lang_say(a, T(&m, "Dear {0},"), p.name));
    mail_line(&m, lang_say(a, T(&m, "You took part in {0}. How many did you do ({1})? So everybody knows what was done together."),
                           text->title, text->what));
    mail_button(&m, T(&m, "Tell how many"), str_fmt(a, "/part/%.*s/tell", STR_ARGS(token)));
    mail_end(&m);
    return m;
}
