/* outreach.h -- reaching many people at once: calls, campaigns and the weekly mail; what these have in common.
**
** Mails to many are not written all at once. They go into the outbox at a pace that the setting names, so that pages stay fast,
** the mail server keeps up, and a call that was a mistake can be closed before everybody has it.
*/
#ifndef OUTREACH_OUTREACH_H
#define OUTREACH_OUTREACH_H

#include "base/setting.h"
#include "people/group.h"
#include "people/open_need.h"
#include "web/web.h"

/* What outreach cannot know: groups and open needs of other features. main.c fills them before anything else runs; each list ends
** with NULL. */
extern const struct group_source *const *outreach_groups;
extern const struct need_source *const *outreach_needs;

extern struct setting outreach_mails_a_minute;

/* Lets `step` write the mails that the pace allows now: what it has given since the last time, at most what it gives in ten
** seconds. Each step is one short transaction of at most a few mails, so that nobody who sends a form waits for many. `step`
** answers how many it wrote; it is asked again until it wrote fewer than it might. On the ticks' thread only. */
void outreach_spend(struct store *store, struct arena *a, size_t (*step)(struct store *store, struct arena *a, size_t limit));

#endif
