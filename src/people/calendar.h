/* calendar.h -- the address at which a helper's own calendar reads when they help, and where those moments come from.
**
** Calendars in telephones read an address every few hours, without signing in; so the address itself is the secret. It names the
** person and a number, sealed (mail/sealed.h); only the number that stands in the table counts, so a new one ends the old address.
** A feature in which people help at certain moments tells of them through a calendar_source; main.c brings the two together.
*/
#ifndef PEOPLE_CALENDAR_H
#define PEOPLE_CALENDAR_H

#include "people/icalendar.h"
#include "people/person.h"
#include "web/web.h"

struct calendar_source {
    /* What this person does on these days, both included, in any order; texts in `lang`. In the transaction's arena. */
    void (*events)(struct db *db, person_id person, enum lang lang, day_n from, day_n to, struct calendar_event **ret, size_t *ret_n);
};
extern const struct calendar_source *const *calendar_sources;   /* main.c's; NULL behind the last one */

/* The letters of the address that counts. NOT_FOUND: there is none. */
enum status calendar_token(struct db *db, person_id person, struct str *ret);
/* Makes an address; the one before, if any, ends. */
void calendar_open(struct db *db, person_id person);
/* There is no address any more. */
void calendar_close(struct db *db, person_id person);
/* Whose address it is. NOT_FOUND: nobody's, or nobody's any more. */
enum status calendar_reader(struct db *db, struct str token, struct person *ret);

/* Everything of the last weeks and the year to come, from all sources, as a file. */
struct str calendar_file(struct db *db, const struct person *p, struct str origin, time_s now);

extern const struct feature calendar_feature;

#endif
