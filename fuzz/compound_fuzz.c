/* compound_fuzz.c -- the splitter meets any word: the parts stand in it in their order, from its first byte to its last, with nothing
** but a linking sound between them. The first byte of the input chooses the language.
*/
#include "match/spot.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t n);

static bool is_link(enum lang lang, struct str text) {
    for (size_t i = 0; i < COUNT(compound_links[0]); i++)
        if (str_eq(text, compound_links[lang][i])) return true;
    return false;
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t n) {
    struct arena a = arena_make(0);
    struct str part[COMPOUND_PARTS];
    if (n == 0) return 0;
    enum lang lang = (enum lang)(data[0] % LANGS_READ);
    struct str word = str_copy(&a, (struct str){(const char *)data + 1, n - 1});
    size_t parts = compound_split(lang, word, part);
    CHECK(parts != 1 && parts <= COMPOUND_PARTS);
    for (size_t i = 0; i < parts; i++) {
        const char *end = i ? part[i - 1].s + part[i - 1].n : word.s;
        CHECK(part[i].n > 0 && part[i].s >= end);
        CHECK(is_link(lang, (struct str){end, (size_t)(part[i].s - end)}));
    }
    if (parts) CHECK(part[parts - 1].s + part[parts - 1].n == word.s + word.n);
    if (word.n < WORD_MAX) word_mistyped(lang, word);
    arena_free(&a);
    return 0;
}
