/* place_shown.h -- a place of a plan in words: how it stands, and who is on it without a name. */
#ifndef DISPATCH_PLACE_SHOWN_H
#define DISPATCH_PLACE_SHOWN_H

#include "dispatch/plan.h"

enum place_shown { SHOWN_PROPOSED, SHOWN_LOCKED, SHOWN_ASKED, SHOWN_YES, SHOWN_NO, SHOWN_SILENT, SHOWN_OFF, SHOWN_LEFT, SHOWN_REFUSED };

enum place_shown place_shown_of(const struct plan_places_of_row *p);

/* The people of a plan, each once, in order; a person's number is where they stand. */
struct people_shown { int64_t *id; size_t n; };
/* Those of these places, or of the filled ones among them. Lives in `a`. */
struct people_shown people_shown_of(struct arena *a, const struct plan_places_of_row *rows, size_t n, bool filled);
/* "Nurse, person 3": the same number is the same person in all of the plan. */
struct str place_who(struct html *h, const struct plan_places_of_row *p, const struct people_shown *people);

#endif
