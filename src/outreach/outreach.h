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

/* How many mails may be written now: what the pace has given since the last time, at most what it gives in ten seconds. What
** was not used is given back with outreach_give_back. On the ticks' thread only. */
size_t outreach_allowance(void);
void outreach_give_back(size_t unused);

#endif
