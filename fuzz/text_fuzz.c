/* text_fuzz.c -- the reader of free text meets any bytes: words stand in their order inside the text, what is understood lies in it,
** probabilities sum to one, and what is kept for learning is text.
*/
#include <math.h>

#include "match/learn.h"
#include "match/understand.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t n);

static void check_tokens(struct arena *a, struct str text) {
    struct tokens t = text_tokens(a, text);
    uint32_t last = 0;
    for (size_t i = 0; i < t.n; i++) {
        CHECK(t.t[i].from >= last && t.t[i].from < t.t[i].to && t.t[i].to <= text.n);
        CHECK(t.t[i].word.n > 0 && str_utf8(t.t[i].word));
        last = t.t[i].to;
    }
}

static void check_understood(struct arena *a, struct str text) {
    struct understood u;
    float sum = 0;
    understand(a, text, &u);
    for (int r = 0; r < RUBRICS; r++) sum += u.p[r];
    CHECK(fabsf(sum - 1) < 1e-3f && u.confidence >= 0 && u.confidence <= 1.001f);
    for (size_t i = 0; i < u.n; i++)
        CHECK(u.found[i].from < u.found[i].to && u.found[i].to <= text.n && lexicon_concept(u.found[i].concept)->id.n);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t n) {
    struct arena a = arena_make((size_t)1 << 30);
    struct str text = str_copy(&a, (struct str){(const char *)data, n});
    if (str_utf8(text)) { /* what is not never gets this far: forms refuse it */
        check_tokens(&a, text);
        check_understood(&a, text);
        CHECK(str_utf8(learn_clean(&a, text)));
    }
    arena_free(&a);
    return 0;
}
