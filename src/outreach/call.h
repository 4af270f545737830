/* call.h -- calls: one message to many people, who sign up with one tap.
**
** A coordinator writes a call in one or more languages, says how many places there are, and chooses the segment. Before it goes
** out the page tells how many people get it. Above the size that the setting names, a second person must agree first. Then it
** goes out at the pace of outreach.h; nobody gets the same call twice, and the same text is not sent a second time within
** some days.
**
** The link in the mail needs no signing in. It shows a page with a button, because scanners open links; the button gives one
** place to one person, however often it is pressed. When all places are taken people come on the waiting list, and move up
** in the order in which they signed up as soon as somebody withdraws or there are more places. The last place has one winner:
** whoever is written first. Who still waits when the call is closed or its last day is over hears of that.
*/
#ifndef OUTREACH_CALL_H
#define OUTREACH_CALL_H

#include "outreach/campaign.h"
#include "outreach/outreach_text.h"
#include "outreach/segment.h"
#include "people/person.h"

enum call_state { CALL_DRAFT, CALL_WAITING, CALL_SENDING, CALL_SENT, CALL_CLOSED };
enum call_answer { CALL_ASKED, CALL_IN, CALL_QUEUED, CALL_OUT, CALL_MISSED };   /* MISSED: waited until the end, and heard of it */
enum { CALL_GROUPS = 50 };

struct call {
    call_id id;
    person_id author, sender, approver;   /* number 0: nobody yet */
    campaign_id campaign;                 /* who signs up joins it; number 0: none */
    enum call_state state;
    struct outreach_text text[LANGS];     /* what: what is asked */
    int64_t places;                       /* 0: no limit */
    day_n from, until;                    /* DAY_NONE: not said */
    struct segment segment;
    int64_t counted;                      /* people, when it was sent */
    time_s created, sent, closed;
    int64_t upto;
};

struct call_counts { int64_t mailed, in, queued, out, missed; };

/* Setting: above how many people a second person must agree. */
extern struct setting call_approval_above;

/* ---- writing; all of it for STAFF ---- */
/* Only campaign, texts, places, days and segment of `c` are taken. INVALID: there is no whole text, or a language has half of one. */
enum status call_create(struct db *db, person_id by, const struct call *c, call_id *ret);
enum status call_change(struct db *db, const struct call *c);            /* CONFLICT: it is no draft any more */
enum status call_get(struct db *db, call_id id, struct call *ret);
/* The newest fifty, without texts in other languages than the reader's. */
void call_list(struct db *db, struct call **ret, size_t *ret_n);
struct call_counts call_counted(struct db *db, call_id id);

/* ---- sending ---- */
/* What somebody read who sends it or agrees: another one after every change of texts, places, days or segment. */
struct str call_version(struct arena *a, const struct call *c);
/* Sends it, or asks for a second person. CONFLICT: it is no draft any more. INVALID: it changed since that version, nobody is in the
** segment, or the same text went out in the last days; ret_why says which, an N_() text. */
enum status call_send(struct db *db, person_id by, call_id id, struct str version, const char **ret_why);
/* The second person agrees. CONFLICT: it does not wait. INVALID: the same person wanted it sent, or it changed since that version. */
enum status call_approve(struct db *db, person_id by, call_id id, struct str version, const char **ret_why);
/* It waits no more and is a draft again. CONFLICT: it does not wait. */
enum status call_take_back(struct db *db, person_id by, call_id id);
/* Nobody gets it or signs up any more. CONFLICT: it is closed already. */
enum status call_close(struct db *db, person_id by, call_id id);
/* Other places from now on, 0: no limit; whoever waits moves up. CONFLICT: it waits for a second person, or nobody
** can sign up any more. INVALID: more people have a place already, and nobody loses one. */
enum status call_change_places(struct db *db, person_id by, call_id id, int64_t places);
/* The mails of calls that are going out, and of those that ended while people waited for a place: there will be none. */
extern const struct outreach_work call_asking, call_telling_missed;
void call_tick(struct store *store, struct arena *a);                    /* feature.tick */

/* ---- answers ---- */
struct call_reply { call_person_id id; call_id call; person_id person; enum call_answer answer; int64_t turn; };
/* The token of the link in a mail, and back. */
struct str call_token(struct db *db, call_person_id id);
enum status call_reply_of(struct db *db, struct str token, struct call_reply *ret);
bool call_over(const struct call *c);                                    /* its last day is */
bool call_open(const struct call *c);                                    /* people can sign up today */
int64_t call_taken_places(struct db *db, call_id id);                    /* by people who were not erased */
/* Whether a place is free at this moment. */
bool call_has_place(struct db *db, const struct call *c);
/* How many stand before this one on the waiting list. */
int64_t call_ahead(struct db *db, const struct call_reply *r);
/* One place for one person. CONFLICT: it is closed or over. Signing up twice is once. */
enum status call_sign_up(struct db *db, call_person_id id, enum call_answer *ret);
enum status call_withdraw(struct db *db, call_person_id id);
/* Gives free places to who waits. After a withdrawal it happens by itself; erased people leave places too, so the tick looks at
** all calls from time to time. */
void call_fill(struct db *db, call_id id);
void call_fill_all(struct store *store, struct arena *a);

struct call_member { call_person_id id; person_id person; struct str name, email, phone; enum lang lang; enum call_answer answer;
                     time_s answered; };
/* Who signed up and who waits, in order. */
void call_members(struct db *db, call_id id, struct call_member **ret, size_t *ret_n);

extern const struct feature call_feature;

#endif
