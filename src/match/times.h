/* times.h -- the hours of the week that a text speaks of, in the grid of 28 slots: bit = day * 4
** + part, Monday is 0 and the parts are morning, afternoon, evening, night. */
#ifndef MATCH_TIMES_H
#define MATCH_TIMES_H

#include "match/needs.h"

/* All slots that are named and not denied; 0 where no time is named. */
uint32_t times_grid(const struct reading *r, const struct wish *wishes);

#endif
