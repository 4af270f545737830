/* outreach.h -- reaching many people at once: calls, campaigns and the weekly mail; what these have in common.
**
** Mails to many are not written all at once. They go into the outbox at a pace that the setting names, so that pages stay fast,
** the mail server keeps up, and a call that was a mistake can be closed before everybody has it.
**
** Each sort of such mails is a work. It is done in steps of a few people, and a step has two halves. The first reads who is next and
** composes their mails on a reader, where it holds up nobody. The second is one short write transaction: it marks the people as
** written to and puts the mails into the outbox. Between the two somebody may have answered, or another server may have done the same
** step; so the second half marks only who is still as they were read, and a mail goes only with its mark. That is why each person has
** one mail, after a crash and with any number of servers.
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

struct outreach_work {
    const char *name;   /* in the log */
    /* Reads the next people, at most `limit`, and composes. What it answers lives in db_arena(db), and only `write` knows what it
    ** is. NULL: there is nothing to do. */
    const void *(*read)(struct db *db, size_t limit);
    /* Marks and puts. *ret_people: to how many that was. CONFLICT: the step was done, or is not wanted any more. */
    enum status (*write)(struct db *db, const void *plan, size_t *ret_people);
};

/* Does one step of at most `limit` people. Answers whether it came further; false also when limit is 0, when another server was
** faster, and when the database is away. *ret_people is 0 then. */
bool outreach_step(const struct outreach_work *work, struct store *store, struct arena *a, size_t limit, size_t *ret_people);

/* Does steps of this work as long as the pace allows: what it has given since the last time, at most what it gives in ten seconds.
** Resets the arena. On the ticks' thread only. */
void outreach_spend(const struct outreach_work *work, struct store *store, struct arena *a);

/* OK when the one row changed that was to change, else CONFLICT. */
enum status outreach_moved(struct db *db, int64_t changed);

#endif
