/* help_outcome_view.h -- what the pages about how it went show. */
#ifndef HELP_HELP_OUTCOME_VIEW_H
#define HELP_HELP_OUTCOME_VIEW_H

#include "help/help_desk.h"
#include "help/help_outcome.h"

/* Behind a link of a mail, or during a call of a desk: what was said, and the visits it is about. */
struct outcome_page {
    enum help_side side;
    bool went, desk;
    struct help_request request;
    const struct help_part *part;
    struct help_visit *visit;
    size_t n;
};

/* Whom a desk calls. */
struct calls_page { struct help_desk desk; struct help_to_call *call; size_t n; };

#endif
