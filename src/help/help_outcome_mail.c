/* help_outcome_mail.c -- mails that ask how it went. */
#include "help/help_outcome_mail.h"

#include "help/help_link.h"
#include "help/help_mail.h"
#include "help/help_outcome.h"
#include "help/help_visit_mail.h"
#include "mail/mail.h"

enum { OUTCOME_SECONDS = 60 * SECONDS_A_DAY };

static struct str days_of(struct arena *a, enum lang lang, const struct help_visit *v, size_t n) {
    struct str *days = arena_array(a, struct str, n);
    for (size_t i = 0; i < n; i++) days[i] = lang_day_short(a, lang, v[i].day);
    return lang_list(a, lang, days, n, false);
}

void help_mail_outcome(struct db *db, person_id helper, help_assignment_id id, help_part_id part, day_n today) {
    struct person to;
    struct help_request r;
    const struct help_part *p;
    struct help_visit *v;
    size_t n;
    if (person_get(db, helper, &to) != OK || help_part_get(db, part, to.lang, &r, &p) != OK) return;
    struct arena *a = db_arena(db);
    struct str yes = link_make(db, "help-went", helper, id.n, STR(""), OUTCOME_SECONDS, NULL);
    struct str no = link_make(db, "help-not", helper, id.n, STR(""), OUTCOME_SECONDS, NULL);
    help_visits_unsaid(db, id, SIDE_OF_HELPER, today, &v, &n);
    struct mail m = mail_begin(db, MAIL_OUTCOME, to.lang, to.id.n, to.email, lang_text(to.lang, N_("Did it go ahead?")));
    mail_line(&m, lang_say(a, T(&m, "Dear {0},"), to.name));
    mail_line(&m, lang_say(a, T(&m, "You were going to help: {0}. Did it go ahead? One tap is enough."), p->category->name));
    if (n) mail_fact(&m, T(&m, "When"), days_of(a, to.lang, v, n));
    mail_button(&m, n > 1 ? T(&m, "Yes, each time") : T(&m, "Yes, it went ahead"), str_fmt(a, "/help/outcome/%.*s", STR_ARGS(yes)));
    mail_button(&m, n > 1 ? T(&m, "No, not each time") : T(&m, "No, it did not"), str_fmt(a, "/help/outcome/%.*s", STR_ARGS(no)));
    mail_send(&m);
}

void help_mail_outcome_asker(struct db *db, help_assignment_id id, help_part_id part) {
    struct help_request r;
    const struct help_part *p;
    if (help_part_get(db, part, NL, &r, &p) != OK || help_part_get(db, part, r.lang, &r, &p) != OK || !r.email.n) return;
    struct arena *a = db_arena(db);
    struct str yes = help_went_token(db, id, true), no = help_went_token(db, id, false);
    struct mail m = mail_begin(db, MAIL_ACCOUNT, r.lang, 0, r.email, lang_text(r.lang, N_("Did the help come?")));
    mail_line(&m, lang_say(a, T(&m, "Somebody was going to help you: {0}. Did they come? One tap is enough."), p->category->name));
    if (p->helper.n) mail_fact(&m, T(&m, "Name"), p->helper);
    mail_button(&m, T(&m, "Yes, the help came"), str_fmt(a, "/help/went/%.*s", STR_ARGS(yes)));
    struct str never = p->often == OFTEN_ONCE ? T(&m, "No, nobody came") : T(&m, "No, not always");
    mail_button(&m, never, str_fmt(a, "/help/went/%.*s", STR_ARGS(no)));
    mail_line(&m, T(&m, "Would you rather talk? Call us, or wait: we call you."));
    help_mail_questions(&m);
    mail_send(&m);
}
