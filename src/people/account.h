/* account.h -- the pages for signing in and out. */
#ifndef PEOPLE_ACCOUNT_H
#define PEOPLE_ACCOUNT_H

#include "web/web.h"

extern const struct feature account_feature;

#endif
