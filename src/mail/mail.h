/* mail.h -- mail that people get, and the outbox it waits in.
**
** A mail is written in the transaction of what it tells about: if that is undone, there was no mail; once it is durable, the
** mail will go out, after a crash too. The sender (mail_start) takes waiting mails, hands them to the SMTP server of the
** setting `smtp`, and tries again with growing pauses for three days. Once the server has taken a mail its texts are erased:
** they hold links that open things, and the database keeps only hashes of those. With smtp = page (the demo) mails are not
** sent but shown on the page /mail.
**
** Each mail is one list of parts, written as plain text and as simple HTML; words are in the receiver's language.
*/
#ifndef MAIL_MAIL_H
#define MAIL_MAIL_H

#include "base/buf.h"
#include "base/setting.h"
#include "db/db.h"
#include "lang/lang.h"

enum mail_kind {
    MAIL_ACCOUNT,     /* sign-in, confirmation, claims: cannot be stopped */
    MAIL_INVITATION,  /* a job asks for you */
    MAIL_OUTCOME,     /* did it go ahead? */
    MAIL_JOBS,        /* the weekly mail: where help is needed near you */
    MAIL_CALL,        /* a call to many people at once */
    MAIL_SEARCH,      /* new people for a search that was saved */
    MAIL_REMINDER,    /* tomorrow you help */
    MAIL_KINDS
};

extern struct setting mail_smtp, mail_user, mail_password, mail_from, mail_origin, mail_pace, mail_return, mail_bounces, mail_lanes;

bool mail_on_page(void);                            /* smtp = page */
/* Whether mail can go out with these settings; else why not, in English. To be asked before mail_start. */
bool mail_ready(struct arena *a, struct str *ret_why);

struct mail {
    struct db *db;
    enum mail_kind kind;
    enum lang lang;
    int64_t person;          /* 0: an address without account */
    struct str address, subject, stop;   /* stop: the path of mail_stop_at */
    struct buf text, html;
    struct str unsubscribe;  /* the link that stops such mails; empty before mail_end, and for a kind that cannot be stopped */
};

/* A text in the language of the mail: T(&m, "Dear {0},"). */
#define T(m, text) lang_text((m)->lang, (text))

/* Begins a mail: its words are in `lang`. */
struct mail mail_begin(struct db *db, enum mail_kind kind, enum lang lang, int64_t person, struct str address, struct str subject);
void mail_line(struct mail *m, struct str paragraph);
void mail_fact(struct mail *m, struct str label, struct str value);
/* A link on a line of its own; `path` starts with / and gets origin and language. */
void mail_button(struct mail *m, struct str label, struct str path);
/* Where somebody without account stops mails like this one: a page that shows a button, and takes a POST from mail programs
** (RFC 8058). `path` starts with / and gets origin and language. Who has an account stops a kind of mail without this. */
void mail_stop_at(struct mail *m, struct str path);
/* Puts it in the outbox. Nothing happens when the address is empty, or, for all kinds but MAIL_ACCOUNT, when the person switched
** this kind off or pauses it, was erased, or mail does not arrive at that address. An address with control characters stops the
** process: forms refuse it long before. In a subject they become spaces. */
void mail_send(struct mail *m);
/* The same in two halves, so that a mail can be composed on a reader and nobody who writes waits for it. mail_end writes the last
** lines; afterwards the mail is whole, and good for as long as its arena. mail_put takes it into the outbox, in the write
** transaction that decides that it goes. Answers whether it did; a mail of zeroes is none. */
void mail_end(struct mail *m);
bool mail_put(struct db *db, const struct mail *m);

/* Starts and stops the sender's thread. With smtp = page there is none. Stopping waits for the mail that is under way, half a
** minute at most. */
void mail_start(struct store *store);
void mail_stop(void);

/* Deletes mails that were sent or given up before that moment, and pauses that are over. */
void mail_prune(struct db *db, time_s before);

#endif
