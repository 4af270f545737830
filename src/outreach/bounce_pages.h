/* bounce_pages.h -- for the desk: people whose mail does not arrive. */
#ifndef OUTREACH_BOUNCE_PAGES_H
#define OUTREACH_BOUNCE_PAGES_H

#include "people/person.h"
#include "web/web.h"

extern const struct feature bounce_feature;

#endif
