/* desk.h -- where coordinators begin: what waits for them. */
#ifndef PEOPLE_DESK_H
#define PEOPLE_DESK_H

#include "base/setting.h"
#include "web/web.h"

extern struct setting desk_phone;
extern const struct feature desk_feature;

#endif
