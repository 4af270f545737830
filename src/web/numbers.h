/* numbers.h -- telephone and enterprise numbers, as people write them and as we keep them. */
#ifndef WEB_NUMBERS_H
#define WEB_NUMBERS_H

#include "base/str.h"

/* A telephone number in any usual way of writing, to E.164 ("+32470123456"). Without a country it is Belgian: eight
** digits behind the zero, or nine starting with 45 to 49 for mobiles (numbering plan, Royal Decree of 27 April 2007).
** Foreign ones have 8 to 15 digits. False when it is none of these. */
bool phone_parse(struct arena *a, struct str typed, struct str *ret);
/* E.164 as it is read in Belgium: "0470 12 34 56", "02 123 45 67"; foreign ones as they are. */
struct str phone_show(struct arena *a, struct str e164);

/* A Belgian enterprise number, with or without BE, dots, spaces and the first zero, to ten digits. The last two are
** 97 - (the first eight modulo 97). False when they are not. */
bool enterprise_parse(struct arena *a, struct str typed, struct str *ret);
struct str enterprise_show(struct arena *a, struct str digits);   /* 0566.988.259 */

#endif
