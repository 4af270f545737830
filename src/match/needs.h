/* needs.h -- what is needed, welcome or not needed, how many people and how much experience. */
#ifndef MATCH_NEEDS_H
#define MATCH_NEEDS_H

#include "match/spot.h"
#include "match/understand.h"

struct wish {
    enum need need;
    bool      said;   /* by a cue; otherwise MUST because it is asked at all */
    int       level;  /* of a language */
};

/* One wish for each spot of `r`, in the arena. */
struct wish *needs_of(struct arena *a, const struct reading *r);

/* Counts that the text says; 0 where it does not. */
int count_people(const struct reading *r);
int count_years(const struct reading *r);

#endif
