/* hold_view.h -- what the page of everything that is held shows. */
#ifndef PEOPLE_HOLD_VIEW_H
#define PEOPLE_HOLD_VIEW_H

#include "people/hold.h"

struct hold_page {
    struct held *waiting, *removed;
    size_t n_waiting, n_removed;
    int64_t n_all;               /* how many wait, shown or not */
};

#endif
