/* help_reach.h -- what help tells outreach: which needs are open, and who signed up for what.
**
** The weekly mail brings a need to those who signed up for its category, are old enough for it and fit. It says what is asked, in
** which municipality and when; nothing that residents wrote in their own words goes along. Categories for which a desk wants to talk
** to helpers first, closed ones, and cases that a desk still has to look at, are in no mail.
**
** Who taps "I can do this" has not got the help yet: the desk sees that somebody wants to, and asks them as it asks others. Until
** both said yes nobody has anybody's name.
*/
#ifndef HELP_HELP_REACH_H
#define HELP_HELP_REACH_H

#include "help/help_match.h"
#include "people/group.h"
#include "people/open_need.h"

extern const struct need_source help_needs;
extern const struct group_source help_groups;   /* a group is a category */

#endif
