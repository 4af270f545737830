/* helper.h -- people who want to help: their profile, in three short screens, and their card in the pool.
**
** A profile belongs to a person and has the same number. It takes part in matching when the person confirmed their address,
** agreed to matching, filled in every screen and has not paused. Every change is told through the change log, from which
** the pool (helper_pool.h) follows within a moment.
*/
#ifndef PEOPLE_HELPER_H
#define PEOPLE_HELPER_H

#include "match/lexicon.h"
#include "people/person.h"
#include "web/web.h"

enum helper_step { STEP_WHO = 1, STEP_WHAT, STEP_WHEN, STEP_COMPLETE };
enum { PAID_VOLUNTEER = 1, PAID_TEMPORARY = 2, PAID_BOTH = 3 };

struct who_form  { struct str name, email, phone; int64_t lang; };
struct what_form { int64_t works; struct str works_other; int64_t paid, education, professions; struct levels languages;
                   struct str experience; };
struct when_form { int64_t place, radius, grid, hours; day_n from, until; };

/* Everything a helper told. */
struct helper {
    person_id id;
    enum helper_step step;
    struct who_form who;
    struct what_form what;
    struct when_form when;
    day_n paused_until;      /* the last day of the pause; 0 none */
    bool active;             /* the address was confirmed */
    bool agreed;             /* to be looked for; false before the last screen and after withdrawing it */
};

extern const struct options helper_works, helper_paid, helper_education, helper_professions, helper_languages, helper_langs;
struct str helper_language_code(size_t option);     /* row of helper_languages -> "nl"; empty behind the last */

/* Starts a registration: an unconfirmed person with the first screen filled in. */
person_id helper_begin(struct db *db, const struct who_form *f);
enum status helper_get(struct db *db, person_id id, struct helper *ret);
void helper_set_who(struct db *db, person_id id, const struct who_form *f);   /* all but the address */
/* What was understood of their free texts, surest first; without what this build does not know any more. */
void helper_understood(struct db *db, person_id id, concept_n **ret, size_t *ret_n);
/* The helper says that it is not so: it never counts again. NOT_FOUND: it was not understood. */
enum status helper_take_away(struct db *db, person_id id, concept_n concept);
/* Reads the free texts too: what was understood of them becomes the helper's concepts. */
void helper_set_what(struct db *db, person_id id, const struct what_form *f);
void helper_set_when(struct db *db, person_id id, const struct when_form *f);
/* The person read the summary and agreed to matching. */
void helper_complete(struct db *db, person_id id, enum lang lang);
/* Nobody asks them anything before the day after `until`; 0: from now on they are asked again. */
void helper_pause(struct db *db, person_id id, day_n until);
/* Withdraws what was agreed in helper_complete: nobody finds them any more, and the profile stays theirs. */
void helper_leave(struct db *db, person_id id, enum lang lang);

/* A person opened the link of a confirmation or claim and is signed in: confirms, joins a double, sends them on. */
enum status helper_arrived(struct request *rq, const struct link *link);
/* Writes the mail with the link that confirms the address and goes on with the registration. */
void helper_mail_confirm(struct db *db, person_id id);

extern const struct feature helper_feature;

#endif
