/* lexc_model.c -- the linear model of n-grams, learnt from the labels of the lexicon.
**
** Two multinomial logistic regressions share the features: one for the ten rubrics (targets are the
** rubric weights of the label's concept; what has no rubric, cues and neutral sentences are
** examples of none: all equal), one for the four languages. Each is trained by stochastic gradient
** descent with a step per weight that shrinks with what was seen (AdaGrad; Duchi, Hazan, Singer
** 2011). There is no constant term: where nothing was seen, all rubrics are as probable. The order
** of examples is the same in every build, so the result is too. Weights are rounded to a byte at
** the end, with one scale per column.
*/
#include "lexc.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "base/rand.h"

enum { EPOCHS = 12, FEATURES_MAX = 4096, COLUMNS_USED = RUBRICS + LANGS_READ };
static const float step = 0.5f, decay = 1e-5f;
static const float neutral_label = 0.3f; /* weight of a label without rubric, such as a language */

struct example {
    uint32_t *bucket;
    uint32_t  n;
    float     weight;
    float     target[COLUMNS_USED];
};

static float (*weight)[MODEL_COLUMNS], (*seen)[MODEL_COLUMNS];

static bool is_function(enum lang lang, struct str word) {
    for (size_t i = 0; i < lexc_source.functions; i++) {
        const struct function_word *f = &lexc_source.function[i];
        if (f->lang == lang && str_eq(f->word, word)) return true;
    }
    return false;
}

static void keep_features(struct example *e, const uint32_t *bucket, size_t n) {
    e->bucket = arena_array(&lexc_memory, uint32_t, n);
    memcpy(e->bucket, bucket, n * sizeof *bucket);
    e->n = (uint32_t)n;
}

/* What the words of topic say of the rubric. */
static void collect_topic(struct example *e, enum lang lang, const struct tokens *t) {
    uint32_t bucket[FEATURES_MAX];
    struct str before = STR("");
    size_t n = 0;
    for (size_t i = 0; i < t->n && n + WORD_FEATURES_MAX < FEATURES_MAX; i++) {
        struct str word = t->t[i].word;
        if (is_function(lang, word)) continue;
        n += word_features(before, word, bucket + n);
        before = word;
    }
    keep_features(e, bucket, n);
}

/* What all words, with accents and marks of gender, say of the language. */
static void collect_language(struct example *e, struct str text) {
    uint32_t bucket[FEATURES_MAX];
    struct str before = STR(""), word;
    size_t n = 0;
    while (n + WORD_FEATURES_MAX < FEATURES_MAX && text_next_raw(&lexc_memory, &text, &word)) {
        n += word_features(before, word, bucket + n);
        before = word;
    }
    keep_features(e, bucket, n);
}

/* Moves the columns [from, to) towards the example's targets. */
static void learn(const struct example *e, int from, int to) {
    float score[MODEL_COLUMNS], sum = 0, best = -1e30f, x = 1 / sqrtf((float)e->n);
    for (int c = from; c < to; c++) {
        score[c] = 0;
        for (uint32_t i = 0; i < e->n; i++) score[c] += x * weight[e->bucket[i]][c];
        best = fmaxf(best, score[c]);
    }
    for (int c = from; c < to; c++) sum += score[c] = expf(score[c] - best);
    for (int c = from; c < to; c++) {
        float error = e->weight * (score[c] / sum - e->target[c]);
        for (uint32_t i = 0; i < e->n; i++) {
            float *w = &weight[e->bucket[i]][c], *g = &seen[e->bucket[i]][c],
                  slope = error * x + decay * *w;
            *g += slope * slope;
            *w -= step * slope / (sqrtf(*g) + 1e-3f);
        }
    }
}

static void train(struct example *all, size_t n, int from, int to) {
    struct rand r = rand_seeded(806);
    for (int epoch = 0; epoch < EPOCHS; epoch++) {
        for (size_t i = n; i > 1; i--) {
            size_t k = rand_below(&r, (uint32_t)i);
            struct example swap = all[i - 1];
            all[i - 1] = all[k];
            all[k] = swap;
        }
        for (size_t i = 0; i < n; i++)
            if (all[i].n) learn(&all[i], from, to);
    }
}

/* An example of no rubric: all are as probable. */
static void set_neutral(struct example *e, float weight_) {
    for (int r = 0; r < RUBRICS; r++) e->target[r] = 1.0f / RUBRICS;
    e->weight = weight_;
}

static size_t rubric_examples(struct example *all) {
    size_t n = 0;
    for (size_t i = 0; i < lexc_source.labels; i++, n++) {
        const struct label *l = &lexc_source.label[i];
        const struct entry *c = &lexc_source.entry[l->concept];
        float sum = 0;
        collect_topic(&all[n], l->lang, &l->tokens);
        for (int r = 0; r < RUBRICS; r++) sum += all[n].target[r] = c->said.rubric[r];
        if (sum > 0) all[n].weight = 1;
        else set_neutral(&all[n], neutral_label);
    }
    for (size_t i = 0; i < lexc_source.phrases; i++, n++) {
        collect_topic(&all[n], (enum lang)lexc_source.phrase[i].cue.lang,
                      &lexc_source.phrase[i].tokens);
        set_neutral(&all[n], 1);
    }
    for (size_t i = 0; i < lexc_source.neutrals; i++, n++) {
        collect_topic(&all[n], lexc_source.neutral[i].lang, &lexc_source.neutral[i].tokens);
        set_neutral(&all[n], 1);
    }
    return n;
}

/* Examples of a rubric with many labels count less, so that the model holds no opinion on how
** common rubrics are. */
static void balance(struct example *all, size_t n) {
    float sum[RUBRICS] = {0}, total = 0;
    for (size_t i = 0; i < n; i++)
        for (int r = 0; r < RUBRICS; r++) sum[r] += all[i].target[r], total += all[i].target[r];
    for (size_t i = 0; i < n; i++) {
        float fair = 0;
        for (int r = 0; r < RUBRICS; r++) fair += all[i].target[r] * total / (RUBRICS * sum[r]);
        all[i].weight *= fair;
    }
}

static void add_language(struct example *e, enum lang lang, struct str text, float weight_) {
    collect_language(e, text);
    e->target[MODEL_LANG + (int)lang] = 1;
    e->weight = weight_;
}

static size_t language_examples(struct example *all) {
    size_t n = 0;
    for (size_t i = 0; i < lexc_source.labels; i++)
        add_language(&all[n++], lexc_source.label[i].lang, lexc_source.label[i].text, 1);
    for (size_t i = 0; i < lexc_source.functions; i++)
        add_language(&all[n++], lexc_source.function[i].lang, lexc_source.function[i].raw, 3);
    for (size_t i = 0; i < lexc_source.neutrals; i++)
        add_language(&all[n++], lexc_source.neutral[i].lang, lexc_source.neutral[i].text, 1);
    return n;
}

static void round_weights(struct lexc_model *m) {
    for (int c = 0; c < COLUMNS_USED; c++) {
        float largest = 1e-9f;
        for (size_t i = 0; i < MODEL_ROWS; i++) largest = fmaxf(largest, fabsf(weight[i][c]));
        m->scale[c] = largest / 127;
        for (size_t i = 0; i < MODEL_ROWS; i++)
            m->weights[i][c] = (int8_t)lrintf(weight[i][c] / m->scale[c]);
    }
}

void lexc_model_train(struct lexc_model *ret) {
    *ret = (struct lexc_model){
        .weights = arena_alloc(&lexc_memory, sizeof(int8_t[MODEL_ROWS][MODEL_COLUMNS]))};
    weight = arena_alloc(&lexc_memory, sizeof(float[MODEL_ROWS][MODEL_COLUMNS]));
    seen = arena_alloc(&lexc_memory, sizeof(float[MODEL_ROWS][MODEL_COLUMNS]));
    size_t most =
        lexc_source.labels + lexc_source.functions + lexc_source.phrases + lexc_source.neutrals;
    struct example *all = arena_array(&lexc_memory, struct example, most);
    size_t n = rubric_examples(all);
    balance(all, n);
    train(all, n, MODEL_RUBRIC, MODEL_RUBRIC + RUBRICS);
    all = arena_array(&lexc_memory, struct example, most);
    train(all, language_examples(all), MODEL_LANG, MODEL_LANG + LANGS_READ);
    round_weights(ret);
}
