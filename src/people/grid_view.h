/* grid_view.h -- a week of 28 moments, in words. */
#ifndef PEOPLE_GRID_VIEW_H
#define PEOPLE_GRID_VIEW_H

#include "web/html.h"

struct str grid_part(struct html *h, int part);         /* 0 morning .. 3 night */
/* "Monday and Tuesday: morning; at the weekend: night". Bits are day * 4 + part, Monday 0. */
struct str grid_words(struct html *h, uint32_t grid);

#endif
