/* campaign_pages.h -- what the pages of campaigns are drawn from. */
#ifndef OUTREACH_CAMPAIGN_PAGES_H
#define OUTREACH_CAMPAIGN_PAGES_H

#include "outreach/campaign_figures.h"

/* A part for the person whose it is. */
struct part_view {
    struct campaign campaign;
    struct campaign_round round;
    struct campaign_part part;
    struct str token;
    bool over;
};

extern const struct options campaign_rhythms;
struct str round_dates(struct html *h, const struct campaign_round *r);
struct str campaign_rhythm(struct html *h, const struct campaign *c);   /* "Every week, from 6 April 2020" */
struct str part_state_name(struct html *h, enum part_state state);
struct str campaign_part_csv(struct arena *a, enum lang lang, const struct campaign_part *parts, size_t n);

#endif
