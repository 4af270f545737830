/* help_visit_view.h -- what pages show of visits: to the helper, to the person helped, and to a desk. */
#ifndef HELP_HELP_VISIT_VIEW_H
#define HELP_HELP_VISIT_VIEW_H

#include "help/help_visit.h"

/* Who looks: what they may do differs, and where their buttons go. */
enum visit_reader { VISIT_HELPER, VISIT_ASKER, VISIT_DESK };

struct visits_page {
    enum visit_reader reader;
    struct help_request request;
    const struct help_part *part;
    help_assignment_id pair;         /* who comes now; 0: nobody */
    struct help_rhythm rhythm;
    bool agreed;                     /* there is a rhythm */
    struct help_visit *visit;        /* by day: of the last weeks, and to come */
    size_t n;
    struct help_pair *before;        /* who helped so far; for a desk */
    size_t n_before;
    day_n today;
};

enum { VISIT_DAYS_BACK = 35, VISIT_DAYS_AHEAD = 370 };

/* Whether who reads may say that a visit goes ahead after all. */
bool visit_may_return(const struct help_visit *v, enum visit_reader reader);

/* Reads the visits of each part that somebody comes for more than once, as the page of a case or of a resident shows them. */
void help_visits_fill(struct db *db, struct help_request *r, day_n today);

#endif
