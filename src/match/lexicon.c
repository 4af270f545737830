/* lexicon.c -- looking concepts up in the tables that lexc wrote, through what coordinators changed. */
#include "lexicon.h"

#include <pthread.h>

#include "overlay.h"
#include "tables.h"

size_t lexicon_size(void) {
    const struct overlay *o = overlay_now();
    return o ? overlay_concepts(o) : lexicon_concepts_n;
}

const struct concept *lexicon_concept(concept_n c) {
    const struct overlay *o = overlay_now();
    CHECK(c >= 0 && (size_t)c < (o ? overlay_concepts(o) : lexicon_concepts_n));
    return o ? overlay_concept(o, c) : &lexicon_concepts[c];
}

concept_n lexicon_by_id(struct str id) {
    const struct overlay *o = overlay_now();
    concept_n c = lexicon_built_in(id);
    return c == NO_CONCEPT && o ? overlay_find(o, id) : c;
}

/* Languages by their code of at most three letters, read as a number to the base 27. */
enum { LETTERS = 27, CODES = LETTERS * LETTERS * LETTERS };
static int16_t language_of_code[CODES]; /* concept + 1; 0: none */
static pthread_once_t languages_read = PTHREAD_ONCE_INIT;

/* CODES when it is no such code. */
static size_t code_number(struct str code) {
    size_t number = 0;
    if (code.n < 1 || code.n > 3) return CODES;
    for (size_t i = 0; i < code.n; i++) {
        char lower = (char)(code.s[i] | 0x20);
        if (lower < 'a' || lower > 'z') return CODES;
        number = number * LETTERS + (size_t)(lower - 'a') + 1;
    }
    return number;
}

static void read_languages(void) {
    for (size_t i = lexicon_concepts_n; i-- > 0;) {
        const struct concept *c = &lexicon_concepts[i];
        if (c->kind != LANGUAGE) continue;
        CHECK(code_number(c->code) < CODES);
        language_of_code[code_number(c->code)] = (int16_t)(i + 1);
    }
}

concept_n lexicon_language(struct str code) {
    pthread_once(&languages_read, read_languages);
    size_t number = code_number(code);
    return number < CODES ? language_of_code[number] - 1 : NO_CONCEPT;
}

concept_n lexicon_profession(unsigned bit) {
    return bit < 64 ? lexicon_professions[bit] : NO_CONCEPT;
}

float lexicon_near(concept_n a, concept_n b) {
    if (a == b) return 1;
    if (a == NO_CONCEPT || b == NO_CONCEPT) return 0;
    const struct concept *x = lexicon_concept(a), *y = lexicon_concept(b);
    if (x->parent == b || y->parent == a) return 0.8f;
    if (x->parent != NO_CONCEPT && x->parent == y->parent) return 0.6f;
    if (x->isco && x->isco == y->isco) return 0.6f;
    if (x->isco && x->isco / 10 == y->isco / 10) return 0.4f;
    return 0;
}
