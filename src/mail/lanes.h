/* lanes.h -- how fast mail to many goes to one receiving domain.
**
** Large providers take only so many mails a minute from a sender they hardly know, and hold it against all of its mail when there are
** more. Each lane of the setting `mail_lanes` is a bucket that fills evenly and holds a few mails; domains of one provider share
** one. A domain that the setting does not name has a lane of its own with the pace of *, or none. Mails that somebody waits for
** (signing in, an answer) are never held, but they count.
**
** Times are microseconds of one clock that never goes back. One thread at a time.
*/
#ifndef MAIL_LANES_H
#define MAIL_LANES_H

#include "base/str.h"

struct lanes;

bool lanes_fit(struct str setting);                       /* whether the setting is of the form */
struct lanes *lanes_new(struct str setting);              /* it fits; the text lives longer */
void lanes_free(struct lanes *l);                         /* NULL is fine */
/* A mail to that domain (small letters) goes out. */
void lanes_take(struct lanes *l, struct str domain, int64_t now);
/* The domains that have to wait, each between blanks; " " when there are none. */
struct str lanes_held(struct lanes *l, struct arena *a, int64_t now);

#endif
