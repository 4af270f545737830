/* help.h -- residents who need help, and what became of it.
**
** Somebody asks without an account, for themselves or for another: one request with one or more parts, each of a category
** (help_category.h) and with its own state. Every request is on the list of exactly one desk (help_desk.h), which looks after
** it until nothing is left to do. Who asked can follow and withdraw with the case number and the telephone number that they
** gave; a number alone opens nothing, and no address of a page holds one.
**
** A part:  waiting -> agreed (somebody will help) -> done
**             \----------\-> withdrawn, or unmet when nobody could be found
*/
#ifndef HELP_HELP_H
#define HELP_HELP_H

#include "base/setting.h"
#include "help/help_category.h"
#include "people/person.h"
#include "web/web.h"

enum help_channel { HELP_BY_PAGE = 1, HELP_BY_PHONE };
enum help_state { HELP_OPEN, HELP_CLOSED, HELP_HELD, HELP_NO_REQUEST };   /* the last two: help_hold.h */
enum help_part_state { HELP_WAITING, HELP_AGREED, HELP_DONE, HELP_WITHDRAWN, HELP_UNMET, HELP_PART_STATES };
enum help_often { OFTEN_ONCE = 1, OFTEN_WEEKLY, OFTEN_MORE };
enum help_consent { CONSENT_READ = 1, CONSENT_READ_OUT };
enum help_step { NEXT_LOOK, NEXT_CALL_BACK, NEXT_FIND, NEXT_WAIT, NEXT_CHECK };
enum help_note_kind { NOTE_CALLED = 1, NOTE_NO_ANSWER, NOTE_CALLED_US, NOTE_OTHER, NOTE_PROGRAM };

enum { HELP_PARTS = 9 };   /* in one request at most */

extern struct setting help_requests, help_asked_a_week, help_weeks_ahead, help_reminder_hour, help_answer_days;
extern const struct options help_often, help_part_states, help_steps, help_note_kinds;

/* One thing that is asked. */
struct help_wish { help_category_id category; enum help_often often; struct str moment, know, speaks; };   /* speaks: may be empty */

struct help_ask {
    enum help_channel channel;
    enum help_consent consent;
    person_id taken_by;                  /* the operator who took the call */
    help_desk_id desk;                   /* where it comes; 0: the rules decide */
    unsigned signs;                      /* of a program (web/signs.h): with any, it is held */
    bool for_other;
    struct str name, phone, email;       /* of the person helped; telephone or address may be empty */
    struct str caller, caller_phone;     /* of who asks for them */
    struct str speaks;                   /* ISO 639 code */
    enum lang lang;                      /* in which we write */
    int64_t place;
    struct help_wish wish[HELP_PARTS];
    size_t n;
};

struct help_visit;

struct help_part {
    help_part_id id;
    const struct help_category *category;
    enum help_often often;
    uint32_t grid;
    enum help_part_state state;
    struct str moment, know;
    struct str speaks;                   /* language wished (ISO 639 code) */
    help_assignment_id instead;          /* for whom somebody else comes from first_day to last_day alone; 0: what was asked */
    day_n first_day, last_day;
    struct str helper, helper_phone;     /* who will come; empty when nobody agreed yet */
    struct help_visit *visit;            /* of help that repeats, once help_visits_fill read them */
    size_t n_visits;
    day_n agreed, ended;                 /* 0 not yet */
};

struct help_request {
    help_request_id id;
    struct str number;
    help_desk_id desk, first_desk;
    enum help_channel channel;
    enum help_state state;
    enum help_step next_step;
    enum help_consent consent;
    bool for_other;
    struct str name, phone, email, caller, caller_phone, speaks;
    enum lang lang;
    int64_t place, signs;
    time_s created, touched, closed;
    day_n due;
    struct help_part *part;
    size_t n_parts;
};

/* ---- asking ---- */

/* Writes the request, routes it to a desk, and lets `browser` (rq_browser; empty: none) see it. */
help_request_id help_ask(struct db *db, const struct help_ask *ask, struct str browser);

/* ---- looking ---- */

enum status help_get(struct db *db, help_request_id id, enum lang lang, struct help_request *ret);
/* What the mail that confirms it tells, without the work of the whole case. */
struct help_receipt { struct str number, email; enum lang lang; };
enum status help_receipt(struct db *db, help_request_id id, struct help_receipt *ret);
/* The case that a part belongs to, whole, and the part in it. */
enum status help_part_get(struct db *db, help_part_id id, enum lang lang, struct help_request *ret, const struct help_part **ret_part);
/* The cases that this browser may see, newest first. */
void help_of_browser(struct db *db, struct str browser, enum lang lang, struct help_request **ret, size_t *ret_n);
bool help_seen_by(struct db *db, help_request_id id, struct str browser);
/* Lets a browser see a case: `number` as help_number_read read it, and the telephone number or address that was given with it.
** NOT_FOUND when there is no such pair, whichever of the two is wrong. */
enum status help_prove(struct db *db, struct str number, struct str proof, struct str browser);

/* ---- what happens ---- */

/* Moves a part on and closes or reopens its case accordingly. CONFLICT: it is in that state, or over, already. */
enum status help_part_move(struct db *db, help_part_id id, enum help_part_state state);
/* Whoever was going to help hears of it. */
enum status help_withdraw(struct db *db, help_part_id id);
void help_note(struct db *db, help_request_id id, person_id by, enum help_note_kind kind, struct str text);
/* Deletes who asked and what they wrote of cases closed before then, and what expired. At most a few hundred at a time. */
void help_forget(struct db *db, time_s now);

enum status help_hourly(struct store *store, struct arena *a, time_s since);   /* feature.hourly: forgets */

/* ---- for pages and mails ---- */

struct str help_number_show(struct arena *a, struct str number);           /* "482 719 350" */
struct str help_number_read(struct arena *a, struct str typed);            /* its digits, however it was typed */
struct str help_place_title(struct html *h, int64_t place);
struct str help_language_name(enum lang lang, struct str code);
bool help_part_ended(enum help_part_state state);
/* The days for which somebody else is asked: "Tuesday 9 March 2027", "9 March 2027 to 23 March 2027"; empty for what was asked. */
struct str help_days_say(struct arena *a, enum lang lang, const struct help_part *p);
/* How many parts of these requests are in that state. */
size_t help_parts_in(const struct help_request *requests, size_t n, enum help_part_state state);

extern const struct feature help_feature, help_category_feature;

#endif
