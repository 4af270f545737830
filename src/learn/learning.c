/* learning.c -- the feature: follows what was learnt, and learns at night. */
#include "learn/learning.h"

#include "learn/model.h"

const struct feature learning_feature = {.name = "learning", .start = model_follow, .tick = model_tick};
