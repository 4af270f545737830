/* desk.h -- where coordinators begin: what waits for them. */
#ifndef PEOPLE_DESK_H
#define PEOPLE_DESK_H

#include "web/web.h"

extern const struct feature desk_feature;

#endif
