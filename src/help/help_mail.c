/* help_mail.c -- the mails around a request for help. */
#include "help/help_mail.h"

#include "mail/mail.h"

void help_mail_received(struct db *db, help_request_id id) {
    struct help_request r;
    if (help_get(db, id, NL, &r) != OK || !r.email.n) return;
    struct arena *a = db_arena(db);
    struct mail m = mail_begin(db, MAIL_ACCOUNT, r.lang, 0, r.email, lang_text(r.lang, N_("We have your request for help")));
    mail_line(&m, T(&m, "We have your request. We look for somebody who can help, and call you."));
    mail_fact(&m, T(&m, "Case number"), help_number_show(a, r.number));
    mail_line(&m, T(&m, "With this number and your telephone number you can see how far it is, or withdraw it."));
    mail_button(&m, T(&m, "Follow my request"), STR("/help/follow"));
    mail_send(&m);
}
