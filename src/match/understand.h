/* understand.h -- from free text to rubric, concepts and needs.
**
** Pure: text in, findings out; no database, no clock, nothing stored. Works on Dutch, French,
** English and German, mixed too, a clause at a time. What is said is never turned round: "geen
** diploma vereist" gives a diploma that is NOT needed.
*/
#ifndef MATCH_UNDERSTAND_H
#define MATCH_UNDERSTAND_H

#include "match/lexicon.h"

enum need { MUST, PLUS, NOT };

struct found {               /* one thing that the text says */
    concept_n concept;
    enum concept_kind kind;
    enum need need;
    int level;               /* languages: 1 a little .. 4 mother tongue, 0 not said */
    uint32_t from, to;       /* byte offsets in the text */
};

struct understood {
    enum lang lang;          /* of most of the text */
    enum rubric rubric;      /* the most probable one */
    float confidence;        /* its probability */
    float p[RUBRICS];        /* sums to 1 */
    struct found *found;     /* in order of the text; each concept once */
    size_t n;
    uint32_t grid;           /* the week slots it speaks of; 0 none */
    int people, years;       /* how many people, years of experience; 0 not said */
};

enum { UNDERSTAND_MAX = 20000 };  /* bytes read; the rest of a longer text is ignored */

/* `text` is valid UTF-8. Results live in `a`. Takes about 50 us for a short request. */
void understand(struct arena *a, struct str text, struct understood *ret);

/* The same reading, as far as the rubric is decided by it: for learning (learn.h). */
struct rubric_case;
void understand_case(struct arena *a, struct str text, struct rubric_case *ret);

#endif
