/* campaign_figures.h -- how many were asked, answered and took part in a campaign, exactly.
**
** Each round counts its parts, and a part is always in one state; so what is shown of a round always adds up to who was asked in it,
** also when somebody withdraws. Nobody disappears from the counts: who is erased stays in them without a name, and so does who becomes
** anonymous after some years. Over all rounds together there are two answers: how often something happened, which is the sum of the
** rounds, and how many people that were, each counted once.
*/
#ifndef OUTREACH_CAMPAIGN_FIGURES_H
#define OUTREACH_CAMPAIGN_FIGURES_H

#include "outreach/campaign.h"

struct campaign_counts { int64_t of[PART_STATES], amount; };   /* parts by enum part_state, and what they did together */
struct campaign_people { int64_t asked, answered, took_part; };

struct campaign_line { struct campaign_round round; struct campaign_counts counts; };
struct campaign_figures {
    struct campaign campaign;
    struct campaign_line *line;      /* a line for each round, newest first */
    size_t n;
    struct campaign_counts all;      /* the lines together */
    struct campaign_people people;   /* each once */
};

enum status campaign_figures_get(struct db *db, campaign_id id, struct campaign_figures *ret);
struct campaign_counts campaign_round_counted(struct db *db, campaign_round_id id);

int64_t campaign_asked(const struct campaign_counts *c);      /* everybody in the round */
int64_t campaign_answered(const struct campaign_counts *c);   /* with yes or no, or by telling how it went */
/* How many rounds reached the target of a round; 0 when there is none. */
int64_t campaign_rounds_reached(const struct campaign_figures *f);

/* A line for each round, all rounds together, and people, each once. */
struct str campaign_figures_csv(struct arena *a, enum lang lang, const struct campaign_figures *f);

#endif
