/* campaign.h -- campaigns: the same help again and again, with a target and an exact count of who took part.
**
** A campaign has rounds ("each week letters for 73 institutions") or one ("5,000 play packs"). People join it by signing up for a
** call of the campaign. Who joined takes part in the round that runs then, or in the first one that comes. At the beginning of
** each later round they are asked by mail whether they take part again, and at its end how many they did; one tap answers, and a
** coordinator can note it for people without mail. So each round knows who was asked, who promised and who took part.
**
** Rounds follow from the calendar: number n begins n - 1 times every_days after the first day. A round that passed while the
** server was down is not made afterwards.
*/
#ifndef OUTREACH_CAMPAIGN_H
#define OUTREACH_CAMPAIGN_H

#include "outreach/outreach.h"
#include "outreach/outreach_text.h"
#include "people/person.h"

enum part_state { ROUND_ASKED, ROUND_PROMISED, ROUND_DECLINED, ROUND_DONE, ROUND_MISSED,   /* MISSED: promised, and it did not happen */
                  PART_STATES };

struct campaign {
    campaign_id id;
    struct outreach_text text[LANGS];               /* what: what is counted, "letters" */
    int64_t target, round_target, every_days;       /* 0: not said; every_days 0: one round */
    day_n first, last;                              /* last DAY_NONE: without end */
    time_s ended;                                   /* 0: not by a coordinator */
};

struct campaign_round { campaign_round_id id; campaign_id campaign; int64_t number; day_n day, last; };

struct campaign_part { campaign_part_id id; campaign_round_id round; person_id person; enum part_state state; int64_t amount;
                       struct str name, email, phone; };

/* ---- for STAFF ---- */
/* INVALID: no whole text, or a language has half of one. */
enum status campaign_create(struct db *db, person_id by, const struct campaign *c, campaign_id *ret);
enum status campaign_get(struct db *db, campaign_id id, struct campaign *ret);
void campaign_list(struct db *db, struct campaign **ret, size_t *ret_n);            /* newest first */
/* Its calls are closed too. CONFLICT: it ended already. */
enum status campaign_end(struct db *db, person_id by, campaign_id id);
bool campaign_runs(const struct campaign *c);                                       /* today, or later */

void campaign_rounds(struct db *db, campaign_id id, struct campaign_round **ret, size_t *ret_n);   /* newest first */
enum status campaign_round_get(struct db *db, campaign_round_id id, struct campaign_round *ret);
/* Those who were not erased. */
void campaign_parts(struct db *db, campaign_round_id id, struct campaign_part **ret, size_t *ret_n);
/* A coordinator notes that these took part, with so many each. */
enum status campaign_note(struct db *db, person_id by, campaign_round_id round, const struct ids *parts, int64_t amount);

/* ---- people ---- */
void campaign_join(struct db *db, campaign_id id, person_id person);
/* Is not asked again; takes no part in the round that runs, unless it was done already. */
void campaign_leave(struct db *db, campaign_id id, person_id person);
struct str campaign_token(struct db *db, campaign_part_id id);
/* The same for the round that runs; empty when the person is not in it. */
struct str campaign_token_now(struct db *db, campaign_id id, person_id person);
enum status campaign_part_of(struct db *db, struct str token, struct campaign_part *ret);
/* Takes part this time or does not. CONFLICT: it was done already, or the round is over. */
enum status campaign_answer(struct db *db, const struct campaign_part *p, bool yes);
/* So many were done; 0: it did not happen. */
enum status campaign_tell(struct db *db, const struct campaign_part *p, int64_t amount);

/* ---- by itself ---- */
/* Makes the round that runs today, when it is not there yet. Somebody who joins does not wait for the tick. */
void campaign_begin_round(struct db *db, const struct campaign *c);
/* Closes the calls of campaigns that are over. campaign_begin_rounds does it too. */
void campaign_close_calls(struct db *db);
/* Begins the rounds of all campaigns that are due today. */
void campaign_begin_rounds(struct store *store, struct arena *a);
/* The mails that ask people to take part in a round, and afterwards how many they did. */
extern const struct outreach_work campaign_asking, campaign_telling;
void campaign_tick(struct store *store, struct arena *a);                           /* feature.tick */

/* Who took part in a campaign, for segments. */
extern const struct group_source campaign_groups;
extern const struct feature campaign_feature;

#endif
