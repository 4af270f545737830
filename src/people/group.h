/* group.h -- people who have something in common that only one feature knows: signed up for a category, took part in a campaign.
**
** A feature that knows such groups tells of them in this shape; whoever wants to choose people (a call to many at once) takes it
** from there without knowing the feature. main.c brings the two together.
*/
#ifndef PEOPLE_GROUP_H
#define PEOPLE_GROUP_H

#include "db/db.h"
#include "lang/lang.h"
#include "schema.h"

/* `id` is the id of a row, so it is of this group alone, whatever feature it comes from. */
struct group { int64_t id; struct str label; };

struct group_source {
    const char *label;   /* N_(): what its groups are: "Took part in" */
    /* All groups, in the order in which people look for them. */
    void (*groups)(struct db *db, enum lang lang, struct group **ret, size_t *ret_n);
    /* People of one group with after < number <= upto, in order of their number, each once. */
    void (*people)(struct db *db, int64_t group, int64_t after, int64_t upto, person_id **ret, size_t *ret_n);
};

#endif
