/* demo.h -- a population for an empty database, made person by person.
**
** The platform that Inzet follows left a few published figures behind: how many helpers and organisations registered in each of
** its first six months, how large the reserve list was, which rubrics the jobs fell in, and that two people were recorded as
** at work (data/demo/figures.tsv names the source). The demo makes people, organisations and jobs so that counting them
** gives those figures again. What was not published is assumed and says so (the other tables of data/demo). What the old
** platform could not see, what became of each invitation, is there as the loop would have recorded it (RECORDED_BY_LOOP).
**
** Names of organisations are invented, names of people are drawn from lists, addresses end in .invalid, telephone numbers
** belong to nobody. The same seed and the same days give the same people and jobs; only keys that jobs draw for themselves
** differ.
*/
#ifndef DEMO_DEMO_H
#define DEMO_DEMO_H

#include "base/clock.h"
#include "db/db.h"

struct demo_config {
    time_s from;                 /* a moment of the first day; 0: such that the six months end now */
    uint64_t seed;
};

/* The accounts that are known by name: who they are in English, and the address that they sign in with. */
struct demo_login { const char *who, *email; };
enum { DEMO_COORDINATOR, DEMO_ORGANISATION, DEMO_HELPER, DEMO_OPERATOR, DEMO_LOGINS };
extern const struct demo_login demo_logins[DEMO_LOGINS];

/* Fills the database, in a few seconds. The period is the month of `from` from that day on and the five months that follow,
** until the present at most. Leaves the clock (base/clock.h) at the end of the period, which by default is the present.
** CONFLICT: there are people in the database already. INVALID: the sixth month has not begun yet, or `from` is before
** February 2020. */
enum status demo_fill(struct store *s, struct arena *a, const struct demo_config *c);

#endif
