/* rubric.c -- a linear model of n-grams, votes of concepts and a prior, added as logarithms.
**
** An occupation says most, and the first one more than later ones: "Fahrer für den
** Patiententransport" asks a driver. What is denied says nothing, and neither do sentences without
** any concept of work where others have some ("Parking is free"). What authors taught since the
** model was shipped (learn.h) is a second table of weights for the same n-grams, added to the first.
*/
#include "rubric.h"

#include <math.h>
#include <stdatomic.h>
#include <string.h>

/* Logarithms a concept adds to its rubric, per kind. */
static const float vote[CONCEPT_KINDS] = {
    [OCCUPATION] = 3.0f,  [DIPLOMA] = 1.5f, [SKILL] = 0.7f,     [TASK] = 1.5f, [LICENCE] = 0.3f,
    [CERTIFICATE] = 0.7f, [LANGUAGE] = 0,   [WORKPLACE] = 0.4f, [TIME] = 0};
/* each further concept of a kind counts this much of the one before */
static const float later = 0.6f;

/* The sum of logarithms is surer of itself than it is right, because its parts see the same words: without these factors it is
** wrong twice as often as it says on titles of occupations (bench/understand_bench.c prints both). They change no order. Where no
** concept says anything of the rubric, only n-grams speak, and they say something of every row of letters: the fewer words the
** lexicon knows, the less that is worth, down to `stranger` for a language it does not read. A word or two say little, too. */
static const float calm = 0.7f, calm_without = 0.7f, stranger = 0.25f;

static float share[RUBRICS] = {
    [CARE] = 0.69f,   [LOGISTICS] = 0.08f, [SOCIAL] = 0.06f,           [CLEANING] = 0.04f,
    [OFFICE] = 0.04f, [CATERING] = 0.03f,  [MEDICAL_SCIENCE] = 0.025f, [TECHNICAL] = 0.015f,
    [SPORT] = 0.01f,  [RECREATION] = 0.01f};
static float prior_strength = PRIOR_STRENGTH;

static const struct taught *_Atomic the_taught;

void rubric_prior_strength(float strength) {
    prior_strength = strength;
}

void rubric_prior_shares(const float shares[RUBRICS]) {
    memcpy(share, shares, sizeof share);
}

void rubric_teach(const struct taught *t) {
    atomic_store(&the_taught, t);
}

const struct taught *rubric_taught(void) {
    return atomic_load(&the_taught);
}

/* What the model saw: sums of weights per column, and the buckets of the features; they are kept
** where somebody wants them. */
struct evidence {
    int32_t   sum[MODEL_COLUMNS];
    uint32_t  n;
    uint32_t *bucket;
};

/* Adds the features of `word` behind `before`. */
static void evidence_add(struct evidence *e, struct str before, struct str word) {
    uint32_t bucket[WORD_FEATURES_MAX];
    size_t n = word_features(before, word, bucket);
    for (size_t i = 0; i < n; i++)
        for (int c = 0; c < MODEL_COLUMNS; c++) e->sum[c] += model_weights[bucket[i]][c];
    if (e->bucket) memcpy(e->bucket + e->n, bucket, n * sizeof *bucket);
    e->n += (uint32_t)n;
}

static void scores(const struct evidence *e, int from, int n, float *ret) {
    float x = e->n ? 1 / sqrtf((float)e->n) : 0;
    for (int c = 0; c < n; c++) ret[c] = x * model_scale[from + c] * (float)e->sum[from + c];
}

/* Scores to probabilities, in place. */
static void softmax(float *p, int n) {
    float best = p[0], sum = 0;
    for (int i = 1; i < n; i++) best = fmaxf(best, p[i]);
    for (int i = 0; i < n; i++) sum += p[i] = expf(p[i] - best);
    for (int i = 0; i < n; i++) p[i] /= sum;
}

void language_of(struct arena *a, struct str text, float ret[LANGS_READ]) {
    struct evidence e = {0};
    struct str before = STR(""), word;
    for (; text_next_raw(a, &text, &word); before = word) evidence_add(&e, before, word);
    scores(&e, MODEL_LANG, LANGS_READ, ret);
    softmax(ret, LANGS_READ);
}

/* A label whose words occur in many others says little: "technicien", "driver". 1 for words of
** their own. */
static float rarity(const struct reading *r, const struct spot *s) {
    unsigned least = UINT16_MAX;
    for (size_t u = s->from; u < s->to; u++) {
        uint32_t number = r->unit[u].number[s->lang];
        unsigned count = number ? word_at(number)->count : 0;
        if (count && count < least) least = count;
    }
    return 1 / (1 + 0.2f * logf((float)least));
}

static void add_votes(const struct reading *r, const struct wish *wishes, float p[RUBRICS]) {
    float left[CONCEPT_KINDS];
    for (int k = 0; k < CONCEPT_KINDS; k++) left[k] = vote[k];
    for (size_t i = 0; i < r->spots; i++) {
        const struct concept *c = lexicon_concept(r->spot[i].concept);
        if (wishes[i].need == NOT) continue;
        float sum = 0, rare = rarity(r, &r->spot[i]);
        for (int q = 0; q < RUBRICS; q++)
            p[q] += rare * left[c->kind] * c->rubric[q], sum += c->rubric[q];
        if (sum > 0) left[c->kind] *= later;
    }
}

/* A concept of work stands in the sentence. */
static bool has_topic(const struct reading *r, const struct wish *wishes, size_t sentence) {
    for (size_t i = 0; i < r->spots; i++) {
        const struct concept *c = lexicon_concept(r->spot[i].concept);
        bool here = r->unit[r->spot[i].from].sentence == sentence && wishes[i].need != NOT;
        if (here && (c->kind == OCCUPATION || c->kind == TASK || c->kind == DIPLOMA)) return true;
    }
    return false;
}

/* Words of two Latin letters or more that are no function words; no word has a letter four times in a row. */
static bool is_topic_word(enum lang lang, struct str word) {
    size_t letters = 0, row = 0;
    for (size_t i = 0; i < word.n && row < 3; i++) {
        letters += word.s[i] >= 'a' && word.s[i] <= 'z';
        row = i && word.s[i] == word.s[i - 1] ? row + 1 : 0;
    }
    uint32_t number = word_number(lang, word);
    return letters >= 2 && row < 3 && !(number && (word_at(number)->flags & WORD_FUNCTION));
}

/* Marks the tokens of the units [from, to). */
static void mark(const struct reading *r, size_t from, size_t to, bool *marked) {
    for (size_t u = from; u < to; u++) marked[r->unit[u].token] = true;
}

/* Words that were there before: saying something twice makes it no surer. */
static void mark_repeats(struct arena *a, const struct tokens *t, bool *marked) {
    size_t mask = 15;
    while (mask < 2 * t->n) mask = 2 * mask + 1;
    uint32_t *slot = arena_array(a, uint32_t, mask + 1);
    for (size_t i = 0; i < t->n; i++) {
        size_t at = (size_t)str_hash(t->t[i].word) & mask;
        while (slot[at] && !str_eq(t->t[slot[at] - 1].word, t->t[i].word)) at = (at + 1) & mask;
        if (slot[at]) marked[i] = true;
        else slot[at] = (uint32_t)i + 1;
    }
}

/* Tokens of what is denied, of languages, times and licences: they are understood, and say
** nothing of the work. And what was said before. */
static bool *beside_topic(struct arena *a, const struct tokens *t, const struct reading *r,
                          const struct wish *wishes) {
    bool *marked = arena_array(a, bool, t->n + 1);
    for (size_t i = 0; i < r->spots; i++) {
        const struct spot *s = &r->spot[i];
        enum concept_kind k = lexicon_concept(s->concept)->kind;
        if (wishes[i].need == NOT || k == LANGUAGE || k == TIME || k == LICENCE)
            mark(r, s->from, s->to, marked);
    }
    mark_repeats(a, t, marked);
    return marked;
}

static void add_sentence(struct evidence *e, const struct sentence *s, const struct tokens *t,
                         const bool *beside) {
    struct str before = STR("");
    for (size_t i = s->token; i < s->token + s->tokens; i++) {
        if (beside[i] || !is_topic_word(s->lang, t->t[i].word)) continue;
        evidence_add(e, before, t->t[i].word);
        before = t->t[i].word;
    }
}

static struct evidence topic_evidence(struct arena *a, const struct tokens *t,
                                      const struct reading *r, const struct wish *wishes) {
    struct evidence e = {0};
    const bool *beside = beside_topic(a, t, r, wishes);
    bool any = false;
    size_t most = 0;
    for (size_t i = 0; i < t->n; i++) most += word_features_most(t->t[i].word);
    e.bucket = arena_array(a, uint32_t, most);
    for (size_t i = 0; i < r->sentences; i++) any = any || has_topic(r, wishes, i);
    for (size_t i = 0; i < r->sentences; i++)
        if (!any || has_topic(r, wishes, i)) add_sentence(&e, &r->sentence[i], t, beside);
    return e;
}

static bool any_votes(const struct reading *r, const struct wish *wishes) {
    for (size_t i = 0; i < r->spots; i++) {
        const struct concept *c = lexicon_concept(r->spot[i].concept);
        for (int q = 0; q < RUBRICS && wishes[i].need != NOT && vote[c->kind] > 0; q++)
            if (c->rubric[q] > 0) return true;
    }
    return false;
}

/* The share of words of topic that stand in a label of any language; of `few` where there are fewer. */
static float known_share(const struct reading *r, size_t few) {
    size_t known = 0, all = 0;
    for (size_t u = 0; u < r->units; u++) {
        unsigned flags = 0;
        for (int l = 0; l < LANGS_READ; l++)
            if (r->unit[u].number[l]) flags |= word_at(r->unit[u].number[l])->flags;
        if ((flags & WORD_FUNCTION) || !is_topic_word(NL, r->unit[u].word)) continue;
        all++;
        known += (flags & WORD_LABEL) != 0;
    }
    return (float)known / (float)(all > few ? all : few);
}

/* A concept found among words of which few are known may be there by chance: a word of another language that looks like one of
** ours. */
static float calm_of(const struct reading *r, const struct wish *wishes) {
    enum { FEW = 4 };
    const float by_chance = 0.4f;
    if (any_votes(r, wishes)) return calm * fminf(1, by_chance + 2 * known_share(r, 1));
    return calm_without * (stranger + (1 - stranger) * known_share(r, FEW));
}

void rubric_case_of(struct arena *a, const struct tokens *t, const struct reading *r,
                    const struct wish *wishes, struct rubric_case *ret) {
    struct evidence e = topic_evidence(a, t, r, wishes);
    *ret = (struct rubric_case){.bucket = e.bucket, .n = e.n};
    scores(&e, MODEL_RUBRIC, RUBRICS, ret->score);
    add_votes(r, wishes, ret->score);
    for (int q = 0; q < RUBRICS; q++) ret->score[q] += prior_strength * logf(share[q]);
    ret->calm = calm_of(r, wishes);
}

void rubric_answer(const struct rubric_case *c, const struct taught *taught, float ret[RUBRICS]) {
    int32_t sum[RUBRICS] = {0};
    float x = taught && c->n ? taught->scale / sqrtf((float)c->n) : 0;
    for (size_t i = 0; taught && i < c->n; i++)
        for (int q = 0; q < RUBRICS; q++) sum[q] += taught->weight[c->bucket[i]][q];
    for (int q = 0; q < RUBRICS; q++) ret[q] = c->calm * (c->score[q] + x * (float)sum[q]);
    softmax(ret, RUBRICS);
}

void rubric_of(struct arena *a, const struct tokens *t, const struct reading *r,
               const struct wish *wishes, float ret[RUBRICS]) {
    struct rubric_case c;
    rubric_case_of(a, t, r, wishes, &c);
    rubric_answer(&c, rubric_taught(), ret);
}
