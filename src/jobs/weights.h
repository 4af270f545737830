/* weights.h -- how much each part of the ranking counts (match/pool.h says what the parts are).
**
** For each part: the setting weight_..., where whoever runs the server gave it; else what a coordinator took from the answers
** (weighing.h); else the usual weight.
*/
#ifndef JOBS_WEIGHTS_H
#define JOBS_WEIGHTS_H

#include "base/setting.h"
#include "match/pool.h"
#include "web/html.h"

extern struct setting job_weight[PARTS];

/* What counts now. Safe on any thread. */
struct weights job_weights(void);
/* A bit for each part whose weight is a setting that was given. */
unsigned weights_fixed(void);
/* From now on these count in this process where no setting was given; NULL: the usual ones. */
void weights_take(const struct weights *w);

/* What a part means, in the reader's language: "Living near". */
struct str weights_part(struct html *h, enum part k);

#endif
