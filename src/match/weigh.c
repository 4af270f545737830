/* weigh.c -- pairwise logistic regression with weights that are never below 0.
**
** With few parts Newton's method needs some ten passes over the pairs: each pass adds up the slope and the curvature of the loss,
** and the parabola that they describe is minimised one weight after the other, stopping at 0. A step that does not lower the loss
** is halved. The loss is convex, so that there is one minimum, wherever the search begins.
*/
#include "match/weigh.h"

#include <math.h>
#include <string.h>

#include "base/buf.h"

enum {
    OTHERS_MOST = 20,    /* with so many of those who did not come is each who came compared; it bounds memory and time */
    PASSES = 30,
    HALVINGS = 20,
    SWEEPS = 200,        /* over the weights of one parabola */
    SCALE_STEPS = 40
};
static const double pull = 6;                              /* towards the usual weights: of 2 .. 32 the best at 500 answers */
static const double scale_least = 1, scale_most = 100;     /* of the usual weights: how much they say of who comes */

/* One who came against one who did not. `counts` makes each who came weigh the same, however many did not. */
struct pair { int16_t more[PARTS]; size_t job; double counts; };

struct pairs { const struct pair *of; size_t n, jobs; };

/* ---- words ---- */

static const struct str words[PARTS] = {
    [PART_CONCEPTS] = STR("concepts"), [PART_WORK] = STR("work"), [PART_TIME] = STR("time"), [PART_NEAR] = STR("near"),
    [PART_LANGUAGES] = STR("languages"), [PART_EXPERIENCE] = STR("experience"), [PART_FRESH] = STR("fresh"),
    [PART_RELIABLE] = STR("reliable"), [PART_ASKED] = STR("asked"),
};

struct str part_word(enum part k) {
    return words[k];
}

struct str parts_write(struct arena *a, const int of[PARTS]) {
    struct buf b = buf_make(a, 0);
    for (int k = 0; k < PARTS; k++) buf_fmt(&b, "%s%.*s=%d", k ? " " : "", STR_ARGS(words[k]), of[k]);
    return buf_view(&b);
}

bool parts_read(struct str text, int most, int ret[PARTS]) {
    int of[PARTS], seen = 0;
    struct str entry, word;
    while (str_next(&text, ' ', &entry)) {
        int64_t number;
        int k = 0;
        if (!str_next(&entry, '=', &word) || !str_to_int(entry, &number) || number < 0 || number > most) return false;
        while (k < PARTS && !str_eq(words[k], word)) k++;
        if (k == PARTS || seen >> k & 1) return false;
        seen |= 1 << k;
        of[k] = (int)number;
    }
    if (seen != (1 << PARTS) - 1) return false;
    memcpy(ret, of, sizeof of);
    return true;
}

struct str parts_of_fit(struct arena *a, const struct fit *fit) {
    int of[PARTS];
    for (int k = 0; k < PARTS; k++) of[k] = (int)lrintf(fit->part[k] * PART_PERMILLE);
    return parts_write(a, of);
}

/* ---- pairs ---- */

/* What the one who came has more of each part; of PART_ASKED, which is subtracted, less. */
static struct pair pair_of(const struct weigh_answer *came, const struct weigh_answer *other, size_t job, double counts) {
    struct pair p = {.job = job, .counts = counts};
    for (int k = 0; k < PARTS; k++) p.more[k] = (int16_t)(came->part[k] - other->part[k]);
    p.more[PART_ASKED] = (int16_t)-p.more[PART_ASKED];
    return p;
}

/* The pairs of one job, whose answers are `all`. When there are too many others, each who came gets some spread evenly. */
static size_t pair_job(struct arena *a, const struct weigh_answer *all, size_t n, size_t job, struct pair *ret) {
    const struct weigh_answer **other = arena_array(a, const struct weigh_answer *, n);
    size_t others = 0, pairs = 0;
    for (size_t i = 0; i < n; i++)
        if (!all[i].came) other[others++] = &all[i];
    size_t some = others < OTHERS_MOST ? others : OTHERS_MOST;
    for (size_t i = 0; i < n; i++)
        for (size_t k = 0; all[i].came && k < some; k++)
            ret[pairs++] = pair_of(&all[i], other[(i + k * others / some) % others], job, 1 / (double)some);
    return pairs;
}

static struct pairs pair_all(struct arena *a, const struct weigh_answer *all, size_t n) {
    struct pair *of = arena_array(a, struct pair, n * OTHERS_MOST);
    struct pairs p = {.of = of};
    for (size_t from = 0, to = 0; from < n; from = to) {
        while (to < n && all[to].job == all[from].job) to++;
        size_t made = pair_job(a, all + from, to - from, p.jobs, of + p.n);
        p.n += made;
        p.jobs += made > 0;
    }
    return p;
}

/* Which pairs to look at: those of a fold, or all but those; fold WEIGH_FOLDS: all. */
struct some { struct pairs pairs; size_t fold; bool within; };

static bool looks_at(const struct some *s, const struct pair *p) {
    return s->fold == WEIGH_FOLDS || (p->job % WEIGH_FOLDS == s->fold) == s->within;
}

/* ---- fitting ---- */

/* v: real weights, those of `fitted` to be found. They are pulled towards `target`, and start there. */
struct fitting {
    struct some some;
    unsigned fitted;
    double target[PARTS];
};

struct curve { double loss, slope[PARTS], bend[PARTS][PARTS]; };

static double margin(const struct pair *p, const double v[PARTS]) {
    double sum = 0;
    for (int k = 0; k < PARTS; k++) sum += v[k] * p->more[k];
    return sum / PART_PERMILLE;
}

/* ln(1 + exp(-m)), without overflow. */
static double log_loss(double m) {
    return m > 0 ? log1p(exp(-m)) : log1p(exp(m)) - m;
}

static double loss_at(const struct fitting *f, const double v[PARTS]) {
    double loss = 0;
    for (int k = 0; k < PARTS; k++) loss += pull / 2 * (v[k] - f->target[k]) * (v[k] - f->target[k]);
    for (size_t i = 0; i < f->some.pairs.n; i++) {
        const struct pair *p = &f->some.pairs.of[i];
        if (looks_at(&f->some, p)) loss += p->counts * log_loss(margin(p, v));
    }
    return loss;
}

static void curve_at(const struct fitting *f, const double v[PARTS], struct curve *ret) {
    *ret = (struct curve){.loss = loss_at(f, v)};
    for (int k = 0; k < PARTS; k++) ret->slope[k] = pull * (v[k] - f->target[k]), ret->bend[k][k] = pull;
    for (size_t i = 0; i < f->some.pairs.n; i++) {
        const struct pair *p = &f->some.pairs.of[i];
        if (!looks_at(&f->some, p)) continue;
        double wrong = 1 / (1 + exp(margin(p, v))), sure = p->counts * wrong * (1 - wrong);
        for (int k = 0; k < PARTS; k++) {
            double more = (double)p->more[k] / PART_PERMILLE;
            ret->slope[k] -= p->counts * wrong * more;
            for (int l = 0; l < PARTS; l++) ret->bend[k][l] += sure * more * p->more[l] / PART_PERMILLE;
        }
    }
}

/* Where the parabola of `c` around v is lowest, with no weight below 0. */
static void lowest(const struct fitting *f, const struct curve *c, const double v[PARTS], double ret[PARTS]) {
    memcpy(ret, v, sizeof(double[PARTS]));
    for (int sweep = 0; sweep < SWEEPS; sweep++) {
        double moved = 0;
        for (int k = 0; k < PARTS; k++) {
            if (!(f->fitted >> k & 1)) continue;
            double slope = c->slope[k];
            for (int l = 0; l < PARTS; l++) slope += c->bend[k][l] * (ret[l] - v[l]);
            double to = fmax(0, ret[k] - slope / c->bend[k][k]);
            moved = fmax(moved, fabs(to - ret[k]));
            ret[k] = to;
        }
        if (moved < 1e-12) return;
    }
}

static void fit_weights(const struct fitting *f, double v[PARTS]) {
    struct curve c;
    memcpy(v, f->target, sizeof(double[PARTS]));
    for (int pass = 0; pass < PASSES; pass++) {
        double to[PARTS], moved = 0;
        curve_at(f, v, &c);
        lowest(f, &c, v, to);
        for (int half = 0; half < HALVINGS && loss_at(f, to) > c.loss; half++)
            for (int k = 0; k < PARTS; k++) to[k] = (to[k] + v[k]) / 2;
        for (int k = 0; k < PARTS; k++) moved = fmax(moved, fabs(to[k] - v[k]));
        memcpy(v, to, sizeof to);
        if (moved < 1e-9) return;
    }
}

/* How many times the weights `w` make the answers most probable. The loss is convex in that number too: its slope is 0 once. */
static double scale_of(const struct some *s, const double w[PARTS]) {
    double low = scale_least, high = scale_most;
    for (int step = 0; step < SCALE_STEPS; step++) {
        double scale = (low + high) / 2, slope = 0;
        for (size_t i = 0; i < s->pairs.n; i++) {
            const struct pair *p = &s->pairs.of[i];
            double m = margin(p, w);
            if (looks_at(s, p)) slope -= p->counts * m / (1 + exp(scale * m));
        }
        if (slope < 0) low = scale;
        else high = scale;
    }
    return low;
}

/* In whole numbers that add up to what the usual ones do. False when they are all 0. */
static bool whole_weights(const double v[PARTS], unsigned fitted, const struct weights *present, struct weights *ret) {
    double sum = 0, usual = 0;
    struct weights w = *present;
    for (int k = 0; k < PARTS; k++)
        if (fitted >> k & 1) sum += v[k], usual += usual_weights.of[k];
    for (int k = 0; k < PARTS; k++)
        if (fitted >> k & 1) w.of[k] = sum > 0 ? (uint8_t)fmin(100, rint(v[k] * usual / sum)) : 0;
    int adds = 0;
    for (int k = 0; k < PARTS; k++) adds += k == PART_ASKED ? 0 : w.of[k];
    if (!adds || sum <= 0) return false;
    *ret = w;
    return true;
}

static bool weigh_some(const struct some *s, const struct weights *present, unsigned fitted, struct weights *ret) {
    struct fitting f = {.some = *s, .fitted = fitted};
    double start[PARTS], v[PARTS];
    for (int k = 0; k < PARTS; k++) start[k] = (fitted >> k & 1 ? usual_weights.of[k] : present->of[k]) / 100.0;
    double scale = scale_of(s, start);
    for (int k = 0; k < PARTS; k++) f.target[k] = scale * start[k];
    fit_weights(&f, v);
    return whole_weights(v, fitted, present, ret);
}

/* ---- measuring ---- */

/* 1 in the right order, 0 in the wrong one, half where both are alike. */
static double right(const struct pair *p, const struct weights *w) {
    int sum = 0;
    for (int k = 0; k < PARTS; k++) sum += w->of[k] * p->more[k];
    return sum > 0 ? 1 : sum < 0 ? 0 : 0.5;
}

struct measured { double all, before, after; double *gain; };    /* gain of each job */

static void measure_fold(const struct some *held, const struct weights *before, const struct weights *after, struct measured *m) {
    for (size_t i = 0; i < held->pairs.n; i++) {
        const struct pair *p = &held->pairs.of[i];
        if (!looks_at(held, p)) continue;
        double x = p->counts * right(p, before), y = p->counts * right(p, after);
        m->all += p->counts;
        m->before += x;
        m->after += y;
        m->gain[p->job] += y - x;
    }
}

static void figures_of(const struct measured *m, size_t jobs, struct weigh_figures *f) {
    double squares = 0;
    for (size_t j = 0; j < jobs; j++) squares += m->gain[j] * m->gain[j];
    f->right_before = m->before / m->all;
    f->right_after = m->after / m->all;
    f->doubt = sqrt(squares) / m->all;
}

bool weigh(const struct weigh_answer *all, size_t n, const struct weights *present, unsigned fixed, struct weights *ret,
           struct weigh_figures *ret_figures) {
    struct arena a = arena_make((size_t)512 << 20);
    struct pairs pairs = pair_all(&a, all, n);
    struct weigh_figures f = {.answers = n, .jobs = pairs.jobs, .pairs = pairs.n};
    struct measured m = {.gain = arena_array(&a, double, pairs.jobs)};
    struct weights made = *present, made_without;
    unsigned fitted = ((1u << PARTS) - 1) & ~fixed & ~(1u << PART_ASKED);
    for (size_t i = 0; i < n; i++) f.came += all[i].came;
    bool ok = pairs.n > 0 && fitted && weigh_some(&(struct some){pairs, WEIGH_FOLDS, false}, present, fitted, &made);
    for (size_t fold = 0; ok && fold < WEIGH_FOLDS; fold++) {
        ok = weigh_some(&(struct some){pairs, fold, false}, present, fitted, &made_without);
        if (ok) measure_fold(&(struct some){pairs, fold, true}, present, &made_without, &m);
    }
    if (ok) figures_of(&m, pairs.jobs, &f);
    arena_free(&a);
    if (ok) *ret = made;
    *ret_figures = f;
    return ok;
}

bool weigh_is_better(const struct weigh_figures *f) {
    return f->right_after - f->right_before > 2 * f->doubt;
}
