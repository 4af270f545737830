/* link.h -- which ESCO concepts a title means.
**
** The concepts come from the file of esco_write (esco.h says how). A title is answered in two
** steps. First its pieces point somewhere in the space that esco_learn found, and the concepts that
** lie there are candidates: that finds other words for the same work. Then the candidates' labels
** in the language of the title are compared with it letter by letter (cosine of rare pieces): that
** finds the very words. The sum decides.
*/
#ifndef MATCH_LINK_H
#define MATCH_LINK_H

#include "base/status.h"
#include "lang/lang.h"

struct link_base;                /* an opened file */

struct link {
    struct str uri;
    struct str label;            /* preferred, in the language asked where it has one */
    float      score;            /* how probable it is, as the model sees it: 0..1 */
};

enum { LINKS_MAX = 100 };

/* Opens a file that stays in memory, unchanged, as long as it is used: nothing is copied, any
** number of threads may share it. Every index in it is looked at once, so that a damaged file
** cannot lead astray. INVALID: it is damaged, or was made by another version of the program. */
enum status link_open(struct arena *a, struct str file, struct link_base **ret);

size_t link_concepts(const struct link_base *b);
size_t link_labels(const struct link_base *b, enum lang lang);

/* The most probable concepts for a title in `lang` (valid UTF-8), best first; their number is
** answered: `limit` (at most LINKS_MAX), fewer where there are fewer concepts, none for a title
** without a known piece of a word. Texts point into the file. Uses `a` for work: under a megabyte.
** Takes about half a millisecond. */
size_t link_title(struct arena *a, const struct link_base *b, enum lang lang, struct str title,
                  struct link *ret, size_t limit);

#endif
