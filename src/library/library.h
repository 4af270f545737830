/* library.h -- the pages that only tell: the front page with its four doors, privacy, accessibility. */
#ifndef LIBRARY_LIBRARY_H
#define LIBRARY_LIBRARY_H

#include "web/web.h"

extern const struct feature library_feature;

#endif
