/* helper_pool.h -- the pool of everybody who can be asked (match/pool.h), kept equal to the database.
**
** Filled once at start; afterwards each change of a helper, told by the change log of this or another process, puts or
** removes one card. Only confirmed people who agreed to matching and finished their profile are in it.
*/
#ifndef PEOPLE_HELPER_POOL_H
#define PEOPLE_HELPER_POOL_H

#include "db/db.h"
#include "match/pool.h"

struct pool *helper_pool(void);
/* The card of one helper, as the database has it now. False when they are not in the pool. */
bool helper_card(struct db *db, int64_t id, struct card *ret);
/* The cards of the next helpers behind number `after`, at most 2,000, in order of their number; read from the database. */
void helper_cards(struct db *db, int64_t after, struct card **ret, size_t *ret_n);
enum status helper_pool_start(struct store *store, struct arena *a);   /* feature.start */
enum status helper_pool_hourly(struct store *store, struct arena *a, time_s since);   /* feature.hourly: lets old contacts age */

#endif
