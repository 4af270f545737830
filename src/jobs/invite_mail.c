/* invite_mail.c -- the mails around an invitation. */
#include "jobs/invite_mail.h"

#include "jobs/invite_view.h"
#include "jobs/job_view.h"
#include "mail/mail.h"
#include "web/numbers.h"

/* The shifts that the invitation is about, or where it is about the whole job its days and week. */
static struct str when_of(struct html *h, struct db *db, const struct job *j, invitation_id id) {
    struct shift *shifts;
    size_t n;
    shifts_asked(db, id, &shifts, &n);
    return n ? shifts_words(h, shifts, n) : job_when(h, j);
}

/* A struct html to say things with, outside any page. */
static struct html speaker(struct arena *a, enum lang lang) {
    return (struct html){.arena = a, .lang = lang};
}

void invite_mail_ask(struct db *db, const struct person *to, const struct job *j, invitation_id id, struct str reasons) {
    struct arena *a = db_arena(db);
    struct html h = speaker(a, to->lang);
    struct str yes = link_make(db, "accept", to->id, id.n, STR(""), ASK_SECONDS, NULL);
    struct str no = link_make(db, "decline", to->id, id.n, STR(""), ASK_SECONDS, NULL);
    struct mail m = mail_begin(db, MAIL_INVITATION, to->lang, to->id.n, to->email,
                               lang_say(a, lang_text(to->lang, N_("Can you help? {0}")), j->form.title));
    mail_line(&m, lang_say(a, T(&m, "Dear {0},"), to->name));
    mail_line(&m, lang_say(a, T(&m, "{0} needs help and thought of you."), j->org_name));
    mail_fact(&m, T(&m, "Job"), j->form.title);
    mail_fact(&m, T(&m, "What"), j->form.task);
    mail_fact(&m, T(&m, "Where"), job_place(&h, j));
    mail_fact(&m, T(&m, "When"), when_of(&h, db, j, id));
    mail_fact(&m, T(&m, "Volunteer or paid"), option_label(&job_paid, to->lang, j->form.paid));
    struct str *why;
    size_t n;
    invite_why(&h, db, to->id, j->id, reasons, &why, &n);
    mail_fact(&m, T(&m, "Why you"), lang_list(a, to->lang, why, n, false));
    mail_button(&m, T(&m, "Yes, I can help"), str_fmt(a, "/invitation/%.*s", STR_ARGS(yes)));
    mail_button(&m, T(&m, "No, not this time"), str_fmt(a, "/invitation/%.*s", STR_ARGS(no)));
    mail_line(&m, T(&m, "The organisation sees your name and how to reach you only if you say yes."));
    mail_line(&m, job_terms(&h, j));
    mail_send(&m);
}

static void mail_one(struct db *db, const struct person *to, const struct person *other, const struct job *j, invitation_id id,
                     bool to_helper) {
    struct arena *a = db_arena(db);
    struct html h = speaker(a, to->lang);
    struct mail m = mail_begin(db, MAIL_INVITATION, to->lang, to->id.n, to->email,
                               lang_say(a, lang_text(to->lang, N_("You can now reach each other: {0}")), j->form.title));
    mail_line(&m, lang_say(a, T(&m, "Dear {0},"), to->name));
    mail_line(&m, to_helper ? lang_say(a, T(&m, "Thank you for saying yes. {0} will contact you; "
                                                "you may also call or write yourself."), j->org_name)
                            : lang_say(a, T(&m, "{0} said yes. Contact them soon to agree on the details."), other->name));
    mail_fact(&m, T(&m, "Name"), other->name);
    mail_fact(&m, T(&m, "E-mail"), other->email);
    mail_fact(&m, T(&m, "Telephone"), phone_show(a, other->phone));
    mail_fact(&m, T(&m, "Job"), j->form.title);
    mail_fact(&m, T(&m, "Where"), job_place(&h, j));
    mail_fact(&m, T(&m, "When"), when_of(&h, db, j, id));
    mail_line(&m, T(&m, "Does it not go ahead after all? Tell us with one tap on your page, so that the figures stay right."));
    mail_button(&m, T(&m, "To my page"), to_helper ? STR("/my-jobs") : str_fmt(a, "/organisation/jobs/%lld", (long long)j->id.n));
    mail_send(&m);
}

void invite_mail_contacts(struct db *db, const struct invitation *i, const struct job *j) {
    struct person helper, member;
    if (person_get(db, i->person, &helper) != OK || person_get(db, i->by, &member) != OK) return;
    mail_one(db, &helper, &member, j, i->id, true);
    mail_one(db, &member, &helper, j, i->id, false);
}

void invite_mail_offer(struct db *db, const struct job *j) {
    struct person author;
    if (person_get(db, j->author, &author) != OK) return;
    struct arena *a = db_arena(db);
    struct mail m = mail_begin(db, MAIL_INVITATION, author.lang, author.id.n, author.email,
                               lang_say(a, lang_text(author.lang, N_("Somebody wants to help: {0}")), j->form.title));
    mail_line(&m, lang_say(a, T(&m, "Dear {0},"), author.name));
    mail_line(&m, lang_say(a, T(&m, "A helper offered to come for your job: {0}. See why they fit and say yes or no."), j->form.title));
    mail_button(&m, T(&m, "See who offered"), str_fmt(a, "/organisation/jobs/%lld/people", (long long)j->id.n));
    mail_send(&m);
}
