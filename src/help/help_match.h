/* help_match.h -- helpers for residents: who signed up for what, who fits a part, who is asked, and how it went.
**
** A helper signs up per category; people and sign-ups are counted apart. A desk sees for a part who signed up and fits, with
** reasons and without names (the same pool as for jobs). The invitation has two links, yes and no. The first yes has the part:
** only then both sides get each other's name and telephone number. Where a category asks for insurance or an age, nobody has the
** part without. After the day both sides are asked how it went; a no puts the part back on the desk's list.
*/
#ifndef HELP_HELP_MATCH_H
#define HELP_HELP_MATCH_H

#include "help/help_desk.h"
#include "help/help_pair.h"
#include "people/hold.h"
#include "people/reasons.h"

enum help_answer { HELP_INVITED, HELP_ACCEPTED, HELP_DECLINED, HELP_OFFERED };   /* OFFERED: the helper asked for it */

/* ---- signing up ---- */

struct help_neighbour { bool insured, old_enough; };
/* Categories that somebody signed up for, as form ids. */
void help_signups(struct db *db, person_id person, struct ids *ret, struct help_neighbour *ret_who);
/* Exactly these from now on; what is left out ends. `by`: who says so, the person or an operator on the telephone. */
void help_sign_up(struct db *db, person_id person, const struct ids *categories, struct help_neighbour who, person_id by);

/* ---- matching ---- */

enum { HELPERS_SHOWN = 20 };
/* Those who signed up for the part's category and fit, best first. Left out are those who said no or helped with it before, and
** who were asked since the part was last looked for: when a helper drops out, whoever never answered may be asked again. For a
** category without registration those who are in no pool come behind, longest not asked first. */
void help_fits(struct db *db, const struct help_request *r, const struct help_part *p, struct fit *ret, size_t limit, size_t *ret_n);
/* Whom a part suits, whoever signed up and whoever was asked. */
void help_part_ask(struct db *db, const struct help_request *r, const struct help_part *p, struct ask *ret);
/* Those who said that they want to help with this part, as far as they fit, best first. */
void help_offers(struct db *db, const struct help_request *r, const struct help_part *p, struct fit *ret, size_t limit, size_t *ret_n);
/* What a desk wants to know of somebody who fits, beside why: how often they were asked in the last four weeks, for jobs and
** residents together, and whether they said that they are insured. */
struct help_known { int64_t asked; bool insured; };
void help_known_of(struct db *db, person_id person, struct help_known *ret);
/* Asks those of `people` who still fit and may still be asked this week. CONFLICT: the part is not waiting. */
enum status help_invite(struct db *db, const struct caller *by, const struct help_request *r, const struct help_part *p,
                        const struct ids *people, int *ret_sent);

struct help_invitation { help_invitation_id id; help_part_id part; person_id person, by; struct str reasons; enum help_answer state; };
enum status help_invitation_get(struct db *db, help_invitation_id id, struct help_invitation *ret);
void help_invitations_of_part(struct db *db, help_part_id part, struct help_invitation **ret, size_t *ret_n);
void help_invitations_of_person(struct db *db, person_id person, struct help_invitation **ret, size_t *ret_n);

/* What a helper still has to do before a yes counts: be insured where the category asks for it, read the information note; and
** sign up again for what they stopped helping with since they were asked. */
struct help_duties { bool insurance, note, sign_up; };
struct help_duties help_duties_of(struct db *db, person_id person, const struct help_part *p);
/* The helper's yes, in a page in `lang`. `done`: what they do with it. CONFLICT: answered before, or somebody else was first.
** FORBIDDEN: something is still to do, *ret says what. */
enum status help_accept(struct db *db, help_invitation_id id, struct help_duties done, enum lang lang, struct help_duties *ret);
enum status help_decline(struct db *db, help_invitation_id id);

/* ---- helping ---- */

/* A helper stops after `last`: the part is on the desk's list at once, and what is left of the visits until then stays. `by`: who
** says so. CONFLICT: it is over. */
enum status help_stop(struct db *db, help_assignment_id id, day_n last, enum help_ending why, const struct caller *by, day_n today);
/* Helpers who had themselves erased come no more. Returns how many. */
int help_stop_gone(struct db *db, day_n today);
/* The schema's "5 years, then anonymous" and "7 years, then anonymous": the rows stay for the figures, the person goes. */
void help_match_forget(struct db *db, time_s now);
enum status help_match_hourly(struct store *store, struct arena *a, time_s since);   /* feature.hourly: forgets */

extern const struct hold_kind help_light_holds;   /* sign-ups of one screen */
extern const struct feature help_give_feature, help_match_feature, help_visit_feature, help_reminder_feature, help_outcome_feature;

#endif
