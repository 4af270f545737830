/* esco_learn.c -- stochastic gradient descent over the labels and sentences of ESCO. */
#include "match/esco_learn.h"

#include <math.h>
#include <string.h>

#include "base/rand.h"
#include "match/esco_bag.h"

/* Found on published sets of titles (bench/link_bench.c); none of them is sharp. */
enum { PASSES = 6, OTHERS = 200 };           /* OTHERS: concepts compared with the right one */
static const float step_size = 0.05f;
static const float sentence_weight = 0.5f;   /* of a sentence of a description; a label has 1 */
static const uint32_t drop_one_in = 10;      /* words left out */

enum { WORDS_BYTES = 4096 };                 /* of one text that are looked at */

struct learner {
    const struct esco *esco;
    struct esco_model *model;
    struct rand  chance;
    struct bag  *bag;
    float *piece_past, *concept_past;        /* mean squares of past gradients, summed */
    struct piece pieces[BAG_MAX];
    char words[WORDS_BYTES];
    uint32_t concept[OTHERS + 1];            /* the right one first */
    float    error[OTHERS + 1];              /* 1 or 0, minus its probability */
};

/* ---- points ---- */

float esco_dot(const float *a, const float *b) {
    enum { LANES = 8 };                      /* sums of their own, so that vectors can be used */
    float lane[LANES] = {0}, sum = 0;
    for (size_t i = 0; i < ESCO_DIMS; i += LANES)
        for (size_t k = 0; k < LANES; k++) lane[k] += a[i + k] * b[i + k];
    for (size_t k = 0; k < LANES; k++) sum += lane[k];
    return sum;
}

static void add_scaled(float *restrict to, float factor, const float *restrict what) {
    for (size_t i = 0; i < ESCO_DIMS; i++) to[i] += factor * what[i];
}

/* ---- how rare ---- */

/* A piece counts once for a concept. The texts are walked concept by concept, so that it is enough
** to remember the last concept that had a piece. */
static void count_concepts(struct arena *a, const struct esco *e, struct bag *bag,
                           uint32_t *count) {
    uint32_t *first = arena_array(a, uint32_t, e->concepts + 1), *order, *last;
    order = arena_array(a, uint32_t, e->texts);
    last = arena_array(a, uint32_t, BAG_BUCKETS);
    for (size_t i = 0; i < e->texts; i++) first[e->text[i].concept + 1]++;
    for (size_t c = 0; c < e->concepts; c++) first[c + 1] += first[c];
    for (size_t i = 0; i < e->texts; i++) order[first[e->text[i].concept]++] = (uint32_t)i;
    for (size_t i = 0; i < e->texts; i++) {
        const struct esco_text *t = &e->text[order[i]];
        bag_fill(bag, t->words);
        for (size_t p = 0; p < bag->n; p++) {
            if (last[bag->piece[p]] == t->concept + 1) continue;
            last[bag->piece[p]] = t->concept + 1;
            count[bag->piece[p]]++;
        }
    }
}

static float *how_rare(struct arena *a, const struct esco *e, struct bag *bag) {
    uint32_t *count = arena_array(a, uint32_t, BAG_BUCKETS);
    float *rare = arena_array(a, float, BAG_BUCKETS), n = (float)e->concepts;
    count_concepts(a, e, bag, count);
    for (size_t i = 0; i < BAG_BUCKETS; i++)
        rare[i] = count[i] ? fmaxf(0, logf((n + 1) / (0.5f + (float)count[i]))) : 0;
    return rare;
}

/* ---- one example ---- */

/* Some words of `all`, or all of them when none would be left. */
static struct str drop_words(struct learner *l, struct str all) {
    struct str rest = all, word;
    size_t n = 0;
    while (str_next(&rest, ' ', &word)) {
        if (rand_below(&l->chance, drop_one_in) == 0) continue;
        if (n + word.n + 1 > WORDS_BYTES) break;
        if (n) l->words[n++] = ' ';
        memcpy(l->words + n, word.s, word.n);
        n += word.n;
    }
    return n ? (struct str){l->words, n} : all;
}

static void choose_concepts(struct learner *l, uint32_t right) {
    l->concept[0] = right;
    for (size_t i = 1; i <= OTHERS; i++)
        do l->concept[i] = rand_below(&l->chance, (uint32_t)l->esco->concepts);
        while (l->concept[i] == right);
}

/* The others stand for all of them, so they count as often as there are concepts for each. */
static void predict(struct learner *l, const float *text) {
    float most = -INFINITY, sum = 0, share = logf((float)l->esco->concepts / OTHERS);
    for (size_t i = 0; i <= OTHERS; i++) {
        l->error[i] = esco_dot(text, l->model->concept[l->concept[i]]) + (i ? share : 0);
        most = fmaxf(most, l->error[i]);
    }
    for (size_t i = 0; i <= OTHERS; i++) sum += l->error[i] = expf(l->error[i] - most);
    for (size_t i = 0; i <= OTHERS; i++) l->error[i] = (i == 0) - l->error[i] / sum;
}

/* The step for a gradient whose mean square is `square`, given the past ones of the same point. */
static float step(float *past, float square) {
    *past += square;
    return step_size / sqrtf(1e-4f + *past);
}

static void learn_text(struct learner *l, const struct esco_text *t) {
    float text[ESCO_DIMS] = {0}, slope[ESCO_DIMS] = {0}, length;
    float importance = t->is_label ? 1 : sentence_weight;
    bag_fill(l->bag, drop_words(l, t->words));
    size_t n = bag_weigh(l->bag, l->model->rare, l->pieces, &length);
    for (size_t i = 0; i < n; i++)
        add_scaled(text, l->pieces[i].weight, l->model->piece[l->pieces[i].bucket]);
    choose_concepts(l, t->concept);
    predict(l, text);
    float square = esco_dot(text, text) / ESCO_DIMS;
    for (size_t i = 0; i <= OTHERS; i++) {
        float g = l->error[i] * importance, *to = l->model->concept[l->concept[i]];
        add_scaled(slope, g, to);
        add_scaled(to, g * step(&l->concept_past[l->concept[i]], g * g * square), text);
    }
    square = esco_dot(slope, slope) / ESCO_DIMS;
    for (size_t i = 0; i < n; i++) {
        struct piece p = l->pieces[i];
        float size = p.weight * step(&l->piece_past[p.bucket], p.weight * p.weight * square);
        add_scaled(l->model->piece[p.bucket], size, slope);
    }
}

/* ---- all of them ---- */

static void shuffle(struct rand *chance, uint32_t *order, size_t n) {
    for (size_t i = n; i > 1; i--) {
        uint32_t other = rand_below(chance, (uint32_t)i), kept = order[i - 1];
        order[i - 1] = order[other];
        order[other] = kept;
    }
}

/* Concepts begin in the middle, pieces anywhere near it. */
static void begin(struct arena *a, struct learner *l) {
    struct esco_model *m = l->model;
    m->rare = how_rare(a, l->esco, l->bag);
    m->piece = arena_alloc(a, arena_size(BAG_BUCKETS, sizeof *m->piece));
    m->concept = arena_alloc(a, arena_size(l->esco->concepts, sizeof *m->concept));
    l->piece_past = arena_array(a, float, BAG_BUCKETS);
    l->concept_past = arena_array(a, float, l->esco->concepts);
    for (size_t i = 0; i < BAG_BUCKETS; i++)
        for (size_t k = 0; k < ESCO_DIMS; k++)
            m->piece[i][k] = (float)(2 * rand_unit(&l->chance) - 1) / sqrtf(ESCO_DIMS);
}

void esco_learn(struct arena *a, const struct esco *esco, struct esco_model *ret) {
    CHECK(esco->concepts >= 2);
    struct learner *l = arena_new(a, struct learner);
    uint32_t *order = arena_array(a, uint32_t, esco->texts);
    *l = (struct learner){.esco = esco, .model = ret, .chance = rand_seeded(1), .bag = bag_new(a)};
    begin(a, l);
    for (size_t i = 0; i < esco->texts; i++) order[i] = (uint32_t)i;
    for (int pass = 0; pass < PASSES; pass++) {
        shuffle(&l->chance, order, esco->texts);
        for (size_t i = 0; i < esco->texts; i++) learn_text(l, &esco->text[order[i]]);
    }
}
