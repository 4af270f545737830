/* library.h -- the pages that only tell: the front page with its four doors, help by telephone, privacy, accessibility. */
#ifndef LIBRARY_LIBRARY_H
#define LIBRARY_LIBRARY_H

#include "base/setting.h"
#include "web/web.h"

extern struct setting library_phone;
extern const struct feature library_feature;

#endif
