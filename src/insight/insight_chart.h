/* insight_chart.h -- a bar chart of counts by month: its measures. The page draws it as SVG
** (insight_pages.html).
**
** The bars lie, so that the names of the months stand in full beside them at any width and for any
** number of months. All measures are in units of the drawing, which is as wide as CHART_WIDTH and
** scales with the page: on a telephone its letters can still be read.
*/
#ifndef INSIGHT_INSIGHT_CHART_H
#define INSIGHT_INSIGHT_CHART_H

#include "insight/insight.h"

enum { CHART_WIDTH = 380, CHART_LEFT = 118, CHART_RIGHT = 52, CHART_BAR = 16, CHART_STEP = 25 };
enum { CHART_PIXELS = 500 };   /* how wide it is shown where there is room */

struct bar {
    struct str label, value;    /* "April 2020", "2,417" */
    int width;                  /* 0 for a count that is not shown */
    int top, text_y, value_x;   /* upper edge; base line of both texts; where the value begins */
};

struct chart {
    struct str description;     /* the highest and the lowest month in words */
    struct bar *bars;
    size_t n;
    int height;
};

/* One fact in the months of the period. Results live in `a`. */
void chart_make(struct arena *a, enum lang lang, const struct figures *f, enum fact fact,
                struct chart *ret);

#endif
