/* digest.h -- the weekly mail: where help is needed near you.
**
** It builds itself on the day and hour of the settings. For each helper who can be asked, the open needs of all features that suit
** them are found by the same matching that finds people for a job (match/pool.h, seen from the other side). Who has nothing
** new since the last time gets no mail. One tap in the mail offers help.
**
** Building reads some thousand people at a time and writes one small row for each who gets something; mails are written from those
** rows at the pace of outreach.h, with what is still open at that moment. Both go on where they were after a crash, and each
** person has one mail a week, however many servers share the database.
*/
#ifndef OUTREACH_DIGEST_H
#define OUTREACH_DIGEST_H

#include "outreach/outreach.h"

enum digest_state { DIGEST_BUILDING, DIGEST_SENDING, DIGEST_ENDED };
enum { DIGEST_NEEDS = 5 };        /* in one mail at most */

struct digest { day_n day; enum digest_state state; int64_t people, needs, mailed; time_s began, built, ended; };

extern struct setting digest_weekday, digest_hour;

/* Whether there is one with these settings. */
bool digest_wanted(void);
/* The day for which one is due now, or DAY_NONE: the last day with the weekday of the setting, for up to three days, so that it is
** made late rather than not when the server was down. */
day_n digest_due(time_s now);

/* Begins the one of that day. CONFLICT: it was begun already. */
enum status digest_begin(struct db *db, day_n day);
void digest_list(struct db *db, struct digest **ret, size_t *ret_n);     /* the newest twenty */
/* The next step of building. Answers whether there is more to build. On one thread only. */
bool digest_build(struct store *store, struct arena *a);
/* The mails, for the people that were found. */
extern const struct outreach_work digest_mailing;

/* ---- the link in the mail: a need and a person ---- */
struct digest_link { const struct need_source *source; int64_t need; person_id person; };
struct str digest_token(struct db *db, const struct digest_link *l);
enum status digest_link_of(struct db *db, struct str token, struct digest_link *ret);

extern const struct feature digest_feature;

#endif
