/* learning.h -- the feature: what people teach the engine, and the pages where coordinators do. */
#ifndef LEARN_LEARNING_H
#define LEARN_LEARNING_H

#include "web/web.h"

extern const struct feature learning_feature;

#endif
