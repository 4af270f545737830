/* outreach_text.h -- texts that a coordinator writes in one language or more, and days in words. */
#ifndef OUTREACH_OUTREACH_TEXT_H
#define OUTREACH_OUTREACH_TEXT_H

#include "base/clock.h"
#include "lang/lang.h"

/* A title and what belongs to it: what a call asks, what a campaign counts ("letters"). Both empty where there is no text in a
** language. */
struct outreach_text { struct str title, what; };

bool outreach_text_whole(const struct outreach_text *t);
/* At least one is whole, and none is half. */
bool outreach_texts_fit(const struct outreach_text texts[LANGS]);
/* The text in this language, or the first there is. */
const struct outreach_text *outreach_text_for(const struct outreach_text texts[LANGS], enum lang lang);

/* A day as the tables keep it, 0 for DAY_NONE, and back. */
int64_t outreach_day_kept(day_n d);
day_n outreach_day_read(int64_t kept);
/* "from 6 April 2020 until 9 May 2020", "on Monday 6 April 2020"; empty when both are DAY_NONE. */
struct str outreach_dates(struct arena *a, enum lang lang, day_n from, day_n until);

#endif
