/* fold.h -- the same word, however it is written.
**
** People write "Liège", "LIEGE" and "liege", "Sint-Niklaas" and "sint niklaas", "Özlem" and
** "Ozlem". Folding maps all of them to one form that can be compared, sorted in an index or kept in
** a search column of the database: small letters without accents, ligatures taken apart, and one
** space wherever there was anything but letters and digits. It serves names of places and of
** people; it is for finding, never for showing.
*/
#ifndef BASE_FOLD_H
#define BASE_FOLD_H

#include "str.h"

/* The folded form of `text`, in the arena, NUL-terminated: words of letters and digits with one
** space between them and none around them. "L'Écluse (B.)" gives "l ecluse b". Letters of every
** script are kept. Invalid UTF-8 counts as a space. Folding twice changes nothing. */
struct str fold_words(struct arena *a, struct str text);

/* The folded form without its spaces, for comparing names whatever hyphens and apostrophes they
** were typed with: "Braine-l'Alleud" and "braine lalleud" both give "brainelalleud". */
struct str fold_joined(struct arena *a, struct str text);

#endif
