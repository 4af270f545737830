/* org_view.h -- values of an organisation as a page shows them. */
#ifndef PEOPLE_ORG_VIEW_H
#define PEOPLE_ORG_VIEW_H

#include "people/org.h"

struct str org_place_title(struct html *h, int64_t place);

#endif
