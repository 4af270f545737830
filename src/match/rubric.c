/* rubric.c -- a linear model of n-grams, votes of concepts and a prior, added as logarithms.
**
** An occupation says most, and the first one more than later ones: "Fahrer für den Patiententransport" asks a driver. What
** is denied says nothing.
*/
#include "rubric.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

/* Logarithms a concept adds to its rubric, per kind. */
static const float vote[CONCEPT_KINDS] = {[OCCUPATION] = 3.0f, [DIPLOMA] = 1.5f,   [SKILL] = 0.7f,
                                          [TASK] = 1.5f,       [LICENCE] = 0.3f,   [CERTIFICATE] = 0.7f,
                                          [LANGUAGE] = 0,      [WORKPLACE] = 0.4f, [TIME] = 0};
static const float later = 0.6f; /* each further concept of a kind counts this much of the one before */

static float share_[RUBRICS] = {[CARE] = 0.69f,     [LOGISTICS] = 0.08f, [SOCIAL] = 0.06f,           [CLEANING] = 0.04f,
                                [OFFICE] = 0.04f,   [CATERING] = 0.03f,  [MEDICAL_SCIENCE] = 0.025f, [TECHNICAL] = 0.015f,
                                [SPORT] = 0.01f,    [RECREATION] = 0.01f};
static float tau_ = 0.5f;

void rubric_prior_set(const float share[RUBRICS], float tau) {
    memcpy(share_, share, sizeof share_);
    tau_ = tau;
}

void evidence_add(struct evidence *e, struct str before, struct str word) {
    uint32_t bucket[WORD_FEATURES_MAX];
    size_t n = word_features(before, word, bucket);
    for (size_t i = 0; i < n; i++)
        for (int c = 0; c < MODEL_COLUMNS; c++) e->sum[c] += model_weights[bucket[i]][c];
    e->n += (uint32_t)n;
}

static void scores(const struct evidence *e, int from, int n, float *ret) {
    float x = e->n ? 1 / sqrtf((float)e->n) : 0;
    for (int c = 0; c < n; c++)
        ret[c] = model_bias[from + c] + x * model_scale[from + c] * (float)e->sum[from + c];
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

/* A label whose words occur in many others says little: "technicien", "driver". 1 for words of their own. */
static float rarity(const struct reading *r, const struct spot *s) {
    unsigned least = UINT16_MAX;
    for (size_t u = s->from; u < s->to; u++) {
        uint32_t number = r->unit[u].number[s->lang];
        if (number && lexicon_words[number - 1].count && lexicon_words[number - 1].count < least) least = lexicon_words[number - 1].count;
    }
    return 1 / (1 + (getenv("RAR")?strtof(getenv("RAR"),0):0.3f) * logf((float)least));
}

static void add_votes(const struct reading *r, const struct wish *wishes, float p[RUBRICS]) {
    float left[CONCEPT_KINDS];
    for (int k = 0; k < CONCEPT_KINDS; k++) left[k] = vote[k]*(getenv("VOTE")?strtof(getenv("VOTE"),0):1);
    for (size_t i = 0; i < r->spots; i++) {
        const struct concept *c = lexicon_concept(r->spot[i].concept);
        if (wishes[i].need == NOT) continue;
        float sum = 0, rare = rarity(r, &r->spot[i]);
        for (int q = 0; q < RUBRICS; q++) p[q] += rare * left[c->kind] * c->rubric[q], sum += c->rubric[q];
        if (sum > 0) left[c->kind] *= later;
    }
}

void rubric_of(const struct evidence *e, const struct reading *r, const struct wish *wishes, float ret[RUBRICS]) {
    scores(e, MODEL_RUBRIC, RUBRICS, ret);
    add_votes(r, wishes, ret);
    for (int q = 0; q < RUBRICS; q++) ret[q] += tau_ * logf(share_[q]);
    softmax(ret, RUBRICS);
}
