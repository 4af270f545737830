/* insured_note.h -- the information note that volunteers get before they start, and the proof of it.
**
** The law of 3 July 2005 (article 4) wants volunteers to know, before the first help, who organises it, what is insured, which
** expenses are paid and what they must keep to themselves; the organisation must be able to prove it. A version of the note never
** changes. help_accept refuses who did not read the last one; who has no screen hears it on the telephone.
*/
#ifndef HELP_INSURED_NOTE_H
#define HELP_INSURED_NOTE_H

#include "help/insured.h"

struct information {
    int version;
    time_s since;
    struct str organisation, insurance, expenses, secrecy;
    struct ceiling ceiling[CEILINGS];    /* of today */
};
/* The last version, in `lang`. */
void information_get(struct db *db, enum lang lang, struct information *ret);
/* Version 1, when there is none yet. */
void information_ship(struct db *db);

/* The coordinator's form: each text in the three languages. */
struct information_form {
    struct str organisation_nl, organisation_fr, organisation_en, insurance_nl, insurance_fr, insurance_en,
               expenses_nl, expenses_fr, expenses_en, secrecy_nl, secrecy_fr, secrecy_en;
};
void information_fill(struct db *db, struct information_form *ret);
/* The next version, which everybody reads before their next help. CONFLICT: nothing is different. */
enum status information_publish(struct db *db, const struct information_form *f, person_id by);

/* ---- the proof ---- */

enum informed_how { INFORMED_ON_PAGE = 1, INFORMED_BY_PHONE };
extern const struct options informed_hows;

struct informed { int version; enum lang lang; enum informed_how how; person_id by; time_s at; };   /* version 0: never */
/* The last version that somebody got. */
void informed_last(struct db *db, person_id person, struct informed *ret);
/* Whether they got the version that counts now. */
bool informed_now(struct db *db, person_id person);
/* Notes that they got it now; the first time of a version counts. */
void informed_note(struct db *db, person_id person, enum lang lang, enum informed_how how, person_id by);
/* The schema's "7 years". */
void informed_forget(struct db *db, time_s now);

/* ---- for pages ---- */

struct html;
/* The note itself, with the ceilings of the year. Drawn by insured_note_pages.html. */
void information_text(struct html *h, const struct information *i);
/* "€ 44,02", in French "44,02 €", of ten-thousandths of a euro: two digits behind the comma, or four where the amount has them. */
struct str ceiling_say(struct arena *a, enum lang lang, int64_t amount);

#endif
