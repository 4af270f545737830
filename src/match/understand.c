/* understand.c -- the steps from text to findings.
**
** Words, then sentences with their language, then units with compounds taken apart, then labels and
** cues on the units, then needs and counts, at last the rubric. Each step has its own file.
*/
#include "understand.h"

#include <string.h>

#include "needs.h"
#include "rubric.h"
#include "match/spot.h"
#include "text.h"
#include "times.h"

static struct sentence sentence_language(struct arena *a, struct str text) {
    struct sentence s = {0};
    language_of(a, text, s.p);
    for (int l = 1; l < LANGS_READ; l++)
        if (s.p[l] > s.p[s.lang]) s.lang = (enum lang)l;
    return s;
}

/* Reads sentence after sentence, then spots labels and cues. */
static struct reading read_text(struct arena *a, struct str text, const struct tokens *t) {
    struct reading r = {.overlay = overlay_now(),
                        .unit = arena_array(a, struct unit, t->n * COMPOUND_PARTS + 1),
                        .sentence = arena_array(a, struct sentence, t->n + 1)};
    for (size_t from = 0, to; from < t->n; from = to) {
        for (to = from + 1; to < t->n && t->t[to].gap < GAP_SENTENCE;) to++;
        size_t end = to < t->n ? t->t[to].from : text.n;
        struct sentence s = sentence_language(a, str_sub(text, t->t[from].from, end));
        s.token = from;
        s.tokens = to - from;
        spot_units(&r, t, s);
    }
    spot_labels(a, &r);
    spot_cues(a, &r);
    return r;
}

/* The language of most units. */
static enum lang main_language(const struct reading *r) {
    size_t units[LANGS_READ] = {0};
    enum lang most = NL;
    for (size_t i = 0; i < r->sentences; i++)
        units[r->sentence[i].lang] += r->sentence[i].to - r->sentence[i].from;
    for (int l = 1; l < LANGS_READ; l++)
        if (units[l] > units[most]) most = (enum lang)l;
    return most;
}

static struct found *find_concept(struct understood *u, concept_n c) {
    for (size_t i = 0; i < u->n; i++)
        if (u->found[i].concept == c) return &u->found[i];
    return NULL;
}

/* Each concept once: where it first stands, with what a cue says of it anywhere. */
static void collect(struct arena *a, const struct reading *r, const struct wish *wishes,
                    struct understood *u) {
    u->found = arena_array(a, struct found, r->spots + 1);
    for (size_t i = 0; i < r->spots; i++) {
        const struct spot *s = &r->spot[i];
        struct found *old = find_concept(u, s->concept);
        if (!old) {
            old = &u->found[u->n++];
            *old = (struct found){.concept = s->concept, .kind = lexicon_concept(s->concept)->kind,
                                  .from = r->unit[s->from].from, .to = r->unit[s->to - 1].to};
        }
        if (wishes[i].said && old->need == MUST) old->need = wishes[i].need;
        if (!old->level) old->level = wishes[i].level;
    }
}

/* At most `most` bytes, ending at the end of a character. */
static struct str shorten(struct str text, size_t most) {
    if (text.n <= most) return text;
    while (most && ((unsigned char)text.s[most] & 0xC0) == 0x80) most--;
    return str_sub(text, 0, most);
}

void understand_case(struct arena *a, struct str text, struct rubric_case *ret) {
    text = shorten(text, UNDERSTAND_MAX);
    struct tokens t = text_tokens(a, text);
    struct reading r = read_text(a, text, &t);
    rubric_case_of(a, &t, &r, needs_of(a, &r), ret);
}

void understand(struct arena *a, struct str text, struct understood *ret) {
    struct understood u = {0};
    text = shorten(text, UNDERSTAND_MAX);
    struct tokens t = text_tokens(a, text);
    struct reading r = read_text(a, text, &t);
    struct wish *wishes = needs_of(a, &r);
    collect(a, &r, wishes, &u);
    u.lang = main_language(&r);
    u.grid = times_grid(&r, wishes);
    u.people = count_people(&r);
    u.years = count_years(&r);
    rubric_of(a, &t, &r, wishes, u.p);
    for (int q = 1; q < RUBRICS; q++)
        if (u.p[q] > u.p[u.rubric]) u.rubric = (enum rubric)q;
    u.confidence = u.p[u.rubric];
    *ret = u;
}
