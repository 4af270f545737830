/* prior.h -- how common each of the ten rubrics is, as an operator may set it. */
#ifndef MATCH_PRIOR_H
#define MATCH_PRIOR_H

#include "base/setting.h"

extern struct setting rubric_prior, rubric_prior_percent;

/* Takes the two settings over into the rubric model. To be called once the settings are read, before the first thread starts.
** False: the text is not ten rubrics with shares; *ret_why says it. */
bool rubric_prior_use(struct arena *a, struct str *ret_why);

#endif
