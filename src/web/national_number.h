/* national_number.h -- numbers of the national register that people type where they do not belong.
**
** People sometimes give the number of their identity card because everybody else wants it. It may be used by law only with a
** permission that we do not have (law of 8 August 1983, article 8), so it is taken out of every text that is typed into a form
** (field.c) before any handler sees it, and who typed it is told.
*/
#ifndef WEB_NATIONAL_NUMBER_H
#define WEB_NATIONAL_NUMBER_H

#include "base/str.h"

/* `text` with each number of the national register in it replaced by stars; itself when there is none. Eleven digits count, with
** dots, dashes, slashes or blanks of any kind between them, when they begin with a date (or a BIS number: month + 20 or + 40) and the last
** two are 97 minus the first nine modulo 97, a 2 put before those of people born since 2000. *ret_found is set to true when one
** was found, and left alone otherwise. */
struct str national_number_mask(struct arena *a, struct str text, bool *ret_found);

#endif
