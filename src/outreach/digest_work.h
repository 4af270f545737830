/* digest_work.h -- what the files of the weekly mail share. */
#ifndef OUTREACH_DIGEST_WORK_H
#define OUTREACH_DIGEST_WORK_H

#include "outreach/digest.h"

/* One need for one person, as it is kept until the mail is written: "job:1234". */
struct digest_item { const struct need_source *source; int64_t need; };
struct str digest_items_write(struct arena *a, const struct digest_item *items, size_t n);
/* At most DIGEST_NEEDS; what is of no source known here is left out. */
size_t digest_items_read(struct str text, struct digest_item ret[DIGEST_NEEDS]);

void digest_tick(struct store *store, struct arena *a);   /* feature.tick */

/* How far a need is from a helper, in words; empty when one of the places is not known. */
struct str need_distance(struct arena *a, enum lang lang, int64_t from, int64_t to);

#endif
