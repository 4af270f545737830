/* stem.h -- the part of a word that inflection leaves alone.
**
** "verpleegkundigen", "infirmières", "Ärztinnen": labels stand in the lexicon in the singular,
** people write plurals, feminine forms and verbs in the present. Both are cut by the same table
** (data/lexicon/endings.tsv), so they meet. A stem is for comparing within its language only; it
** need not be a word.
*/
#ifndef MATCH_STEM_H
#define MATCH_STEM_H

#include "base/str.h"
#include "lang/lang.h"

enum { STEM_MAX = 64, ENDING_MAX = 8 };

struct ending {
    uint8_t lang, round, left, n, instead_n;
    char    text[ENDING_MAX], instead[ENDING_MAX];
};

/* The table, in the order of its file; `n` rows. */
struct endings {
    const struct ending *row;
    size_t               n;
};

/* The stem of a folded word in `lang`, written to `buffer`; words longer than STEM_MAX are cut
** short. */
struct str stem_of(const struct endings *endings, enum lang lang, struct str word,
                   char buffer[STEM_MAX]);

/* Whether two folded texts are the same words but for inflection: "zorgkundigen" and "zorgkundige". */
bool stems_same(const struct endings *endings, enum lang lang, struct str a, struct str b);

#endif
