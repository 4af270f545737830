/* clean.h -- signs that nobody sees and nobody meant to type.
**
** Texts are pasted from mails, PDFs, word processors and lists of contacts, and bring along control characters, signs without
** width, and signs that turn the direction of writing (a telephone number copied on a phone stands between two of these). People
** cannot see them, so they cannot mend them, and whoever wants to cheat makes a name read like another with them. They are taken
** out before a field is read; what is left looks the same.
*/
#ifndef WEB_CLEAN_H
#define WEB_CLEAN_H

#include "base/str.h"

enum clean {
    CLEAN_VALUE,     /* an address, a number, a date: blanks and dashes of any kind are plain ones */
    CLEAN_LINE,      /* words on one line: blanks of any kind and ends of lines are plain blanks */
    CLEAN_LINES,     /* words on several: ends of lines of any kind stay ends of lines */
    CLEAN_NOT        /* what no person types */
};

/* `text`, which is UTF-8, without them; itself when there are none. Joiners, which Persian and some emoji need, stay. */
struct str text_clean(struct arena *a, struct str text, enum clean how);

#endif
