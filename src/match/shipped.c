/* shipped.c -- concepts as they came with the build, whatever coordinators changed. */
#include "match/lexicon.h"
#include "match/tables.h"

size_t lexicon_room(void) {
    return lexicon_concepts_n + CONCEPTS_ADDED_MAX;
}

const struct concept *lexicon_as_shipped(concept_n c) {
    return c >= 0 && (size_t)c < lexicon_concepts_n ? &lexicon_concepts[c] : NULL;
}

concept_n lexicon_built_in(struct str id) {
    size_t lo = 0, hi = lexicon_concepts_n;
    while (lo < hi) {
        size_t mid = (lo + hi) / 2;
        concept_n c = lexicon_ids[mid];
        int order = str_cmp(lexicon_concepts[c].id, id);
        if (order == 0) return c;
        if (order < 0) lo = mid + 1;
        else hi = mid;
    }
    return NO_CONCEPT;
}
