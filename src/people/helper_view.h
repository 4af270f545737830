/* helper_view.h -- values of a profile as a page shows them. */
#ifndef PEOPLE_HELPER_VIEW_H
#define PEOPLE_HELPER_VIEW_H

#include "people/grid_view.h"
#include "people/helper.h"

struct str helper_bits(struct html *h, const struct options *o, int64_t bits);  /* "Cleaning, Logistic support" */
struct str helper_level(struct html *h, int level);                       /* 1 a little .. 4 mother tongue */
struct str helper_speaks(struct html *h, const struct helper *p);        /* "Dutch (mother tongue), French (well)" */
struct str helper_phone(struct html *h, const struct helper *p);
struct str helper_place(struct html *h, const struct helper *p);
struct str helper_dates(struct html *h, const struct helper *p);
struct str helper_hours(struct html *h, const struct helper *p);
/* The weekly mail with jobs: whether it is stopped, and what stands in the link that changes it. */
struct helper_mails { bool stopped; struct str token; };
const char *helper_next_screen(const struct helper *p);                  /* the first screen that is not filled in */

#endif
