/* learn.c -- logistic regression on top of the shipped model.
**
** The score of a rubric is what the shipped model, the concepts and the prior say, plus the sum of the new weights of the text's
** n-grams, divided by the root of their number as in the model itself. The new weights begin at zero and go down the slope of the
** log loss, one example after another in a shuffled order, with a step per weight that shrinks with what it has seen (AdaGrad; Duchi,
** Hazan, Singer 2011); a small pull towards zero keeps them from learning single texts by heart. At the end they are rounded to a
** byte each, with one scale for all.
*/
#include "match/learn.h"

#include <math.h>
#include <string.h>

#include "base/buf.h"
#include "base/rand.h"
#include "match/understand.h"

enum { EPOCHS = 15, SEED = 806 };
static const float step = 0.08f, pull = 2e-3f;

struct lesson { struct rubric_case seen; enum rubric rubric; };

struct table { float (*weight)[RUBRICS], (*slopes)[RUBRICS]; };

static void answer_with(const struct lesson *l, const struct table *t, float p[RUBRICS]) {
    struct rubric_case c = l->seen;
    float x = 1 / sqrtf((float)c.n);
    for (size_t i = 0; i < c.n; i++)
        for (int q = 0; q < RUBRICS; q++) c.score[q] += x * t->weight[c.bucket[i]][q];
    rubric_answer(&c, NULL, p);
}

static void learn(const struct lesson *l, struct table *t) {
    float p[RUBRICS], x = 1 / sqrtf((float)l->seen.n);
    answer_with(l, t, p);
    for (int q = 0; q < RUBRICS; q++) {
        float error = l->seen.calm * x * (p[q] - (q == (int)l->rubric ? 1.0f : 0.0f));
        for (size_t i = 0; i < l->seen.n; i++) {
            float *w = &t->weight[l->seen.bucket[i]][q], *g = &t->slopes[l->seen.bucket[i]][q];
            float slope = error + pull * *w;
            *g += slope * slope;
            *w -= step * slope / (sqrtf(*g) + 1e-2f);
        }
    }
}

static void shuffle(struct lesson *all, size_t n, struct rand *r) {
    for (size_t i = n; i > 1; i--) {
        size_t k = rand_below(r, (uint32_t)i);
        struct lesson swap = all[i - 1];
        all[i - 1] = all[k];
        all[k] = swap;
    }
}

static struct taught *rounded(struct arena *a, const struct table *t) {
    struct taught *ret = arena_new(a, struct taught);
    float largest = 1e-6f;
    for (size_t i = 0; i < MODEL_ROWS; i++)
        for (int q = 0; q < RUBRICS; q++) largest = fmaxf(largest, fabsf(t->weight[i][q]));
    ret->scale = largest / 127;
    for (size_t i = 0; i < MODEL_ROWS; i++)
        for (int q = 0; q < RUBRICS; q++) ret->weight[i][q] = (int8_t)lrintf(t->weight[i][q] / ret->scale);
    return ret;
}

static struct taught *train(struct arena *a, struct lesson *all, size_t n) {
    struct table t = {arena_alloc(a, sizeof(float[MODEL_ROWS][RUBRICS])), arena_alloc(a, sizeof(float[MODEL_ROWS][RUBRICS]))};
    struct rand r = rand_seeded(SEED);
    for (int epoch = 0; epoch < EPOCHS; epoch++) {
        shuffle(all, n, &r);
        for (size_t i = 0; i < n; i++)
            if (all[i].seen.n) learn(&all[i], &t);
    }
    return rounded(a, &t);
}

static bool is_right(const float p[RUBRICS], enum rubric truth) {
    for (int q = 0; q < RUBRICS; q++)
        if (p[q] > p[truth]) return false;
    return true;
}

static void measure(const struct lesson *held, size_t n, const struct taught *before, const struct taught *after,
                    struct learn_figures *f) {
    for (size_t i = 0; i < n; i++) {
        enum rubric truth = held[i].rubric;
        float p[RUBRICS], q[RUBRICS];
        rubric_answer(&held[i].seen, before, p);
        rubric_answer(&held[i].seen, after, q);
        f->held_of[truth]++;
        f->before_of[truth] += is_right(p, truth);
        f->after_of[truth] += is_right(q, truth);
        f->loss_before -= log((double)p[truth] + 1e-9) / (double)n;
        f->loss_after -= log((double)q[truth] + 1e-9) / (double)n;
    }
    f->held = n;
    for (int r = 0; r < RUBRICS; r++) f->right_before += f->before_of[r], f->right_after += f->after_of[r];
}

/* Reading a text takes much memory for a moment; only its case is kept. */
static struct lesson read_example(struct arena *keep, struct arena *work, const struct example *e) {
    struct lesson l = {.rubric = e->rubric};
    understand_case(work, e->text, &l.seen);
    uint32_t *bucket = arena_array(keep, uint32_t, l.seen.n);
    if (l.seen.n) memcpy(bucket, l.seen.bucket, l.seen.n * sizeof *bucket);
    l.seen.bucket = bucket;
    arena_reset(work);
    return l;
}

struct taught *learn_from(struct arena *a, const struct example *all, size_t n, const struct taught *before, struct learn_figures *ret) {
    CHECK(n >= LEARN_LEAST);
    struct lesson *taught = arena_array(a, struct lesson, n), *held = arena_array(a, struct lesson, n);
    struct learn_figures f = {0};
    struct arena work = arena_make(0);
    size_t n_taught = 0, n_held = 0;
    for (size_t i = 0; i < n; i++) {
        struct lesson l = read_example(a, &work, &all[i]);
        if (i % LEARN_HELD_EVERY == LEARN_HELD_EVERY - 1) held[n_held++] = l;
        else taught[n_taught++] = l;
    }
    arena_free(&work);
    struct taught *t = train(a, taught, n_taught);
    measure(held, n_held, before, t, &f);
    *ret = f;
    return t;
}

bool learn_is_better(const struct learn_figures *f) {
    if (f->right_after != f->right_before) return f->right_after > f->right_before;
    return f->loss_after < f->loss_before;
}

/* ---- bytes: the number of buckets and the scale, then row after row its number and its weights ---- */

struct head { uint32_t rows; float scale; };
enum { ROW_BYTES = sizeof(uint32_t) + RUBRICS };

struct str learn_pack(struct arena *a, const struct taught *t) {
    struct buf out = buf_make(a, 0);
    struct head head = {MODEL_ROWS, t->scale};
    buf_bytes(&out, (const char *)&head, sizeof head);
    for (size_t i = 0; i < MODEL_ROWS; i++) {
        static const int8_t empty[RUBRICS];
        uint32_t row = (uint32_t)i;
        if (memcmp(t->weight[i], empty, RUBRICS) == 0) continue;
        buf_bytes(&out, (const char *)&row, sizeof row);
        buf_bytes(&out, (const char *)t->weight[i], RUBRICS);
    }
    return buf_view(&out);
}

bool learn_unpack(struct str bytes, struct taught *ret) {
    struct head head;
    uint32_t row;
    if (bytes.n < sizeof head || (bytes.n - sizeof head) % ROW_BYTES) return false;
    memcpy(&head, bytes.s, sizeof head);
    if (head.rows != MODEL_ROWS || !isfinite(head.scale)) return false;
    memset(ret, 0, sizeof *ret);
    ret->scale = head.scale;
    for (size_t at = sizeof head; at < bytes.n; at += ROW_BYTES) {
        memcpy(&row, bytes.s + at, sizeof row);
        if (row >= MODEL_ROWS) return false;
        memcpy(ret->weight[row], bytes.s + at + sizeof row, RUBRICS);
    }
    return true;
}
