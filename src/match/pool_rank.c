/* pool_rank.c -- conditions, score and the best of them.
**
** A search reads the cells that lie within reach, drops who fails a condition, and scores the rest.
** The cheap parts of the score are computed first: who could not enter the list even with perfect
** concepts is dropped before those are looked at. The list is a heap with the worst on top.
*/
#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "pool_rows.h"

static const float w_concepts = 0.40f, w_work = 0.15f, w_time = 0.15f, w_near = 0.12f,
                   w_languages = 0.10f, w_experience = 0.08f, w_asked = 0.10f;
enum { FLUENT = 3, RADIUS_ELSE = 30 /* km, for nearness where the job names no radius */ };

struct candidate {
    float    score;
    uint32_t row;
};

struct search {
    const struct pool *p;
    const struct ask  *ask;
    struct point at;
    float    reach;              /* squared chord of the job's radius */
    float    half;               /* km after which nearness is 1/e */
    uint64_t must, plus;         /* bits of languages */
    int      slots;              /* asked */
    float    weights;            /* sum of what is wanted */
    /* [concept * wants + want]: how near, in 0..1 times the want's weight */
    float   *near;
    uint8_t *wanted;             /* concept is near something wanted */
    struct candidate *best;      /* heap, worst first */
    size_t   n, limit;
};

/* --- conditions --- */

static uint8_t level_of(const struct search *s, size_t i, concept_n language) {
    const struct row *r = &s->p->row[i];
    const struct item *item = s->p->item + r->items;
    for (size_t k = 0; k < r->n_speaks; k++)
        if (item[k].concept == language) return item[k].value;
    return 0;
}

static bool speaks_enough(const struct search *s, size_t i) {
    if ((s->p->speaks[i] & s->must) != s->must) return false;
    for (size_t k = 0; k < s->ask->n_must_speak; k++) {
        uint8_t least = s->ask->must_speak[k].level ? s->ask->must_speak[k].level : 1;
        if (level_of(s, i, s->ask->must_speak[k].language) < least) return false;
    }
    return true;
}

static bool is_near_enough(const struct search *s, size_t i) {
    return chord_squared(s->at, s->p->at[i]) <= fminf(s->reach, s->p->reach[i]);
}

static bool has_time(const struct search *s, size_t i) {
    return !s->ask->grid || (s->p->grid[i] & s->ask->grid);
}

static bool has_profession(const struct search *s, size_t i) {
    return !s->ask->professions || (s->p->professions[i] & s->ask->professions);
}

static bool is_there_then(const struct search *s, const struct row *r) {
    return (!s->ask->until || r->from <= s->ask->until) && (!r->until || r->until >= s->ask->from);
}

static bool is_paused(const struct search *s, const struct row *r) {
    return r->paused_until && r->paused_until >= s->ask->today;
}

static bool is_asked_enough(const struct search *s, const struct row *r) {
    return s->ask->most_asked && r->asked_week >= s->ask->most_asked;
}

static bool passes(const struct search *s, size_t i) {
    const struct row *r = &s->p->row[i];
    return is_near_enough(s, i) && has_time(s, i) && has_profession(s, i) && speaks_enough(s, i) &&
           is_there_then(s, r) && (r->paid & s->ask->paid) && !is_paused(s, r) &&
           !is_asked_enough(s, r);
}

/* The one condition that fails; COND_NONE when none does or more than one. */
static enum condition only_failure(const struct search *s, size_t i) {
    const struct row *r = &s->p->row[i];
    const struct { enum condition what; bool holds; } all[] = {
        {COND_PROFESSION, has_profession(s, i)}, {COND_LANGUAGE, speaks_enough(s, i)},
        {COND_DISTANCE, is_near_enough(s, i)},   {COND_TIME, has_time(s, i)},
        {COND_DATES, is_there_then(s, r)},       {COND_PAID, (r->paid & s->ask->paid) != 0},
        {COND_ASKED, !is_asked_enough(s, r)},    {COND_PAUSED, !is_paused(s, r)}};
    enum condition fails = COND_NONE;
    for (size_t k = 0; k < COUNT(all); k++) {
        if (all[k].holds) continue;
        if (fails != COND_NONE) return COND_NONE;
        fails = all[k].what;
    }
    return fails;
}

static bool is_excluded(const struct search *s, int64_t id) {
    size_t lo = 0, hi = s->ask->n_not_these;
    while (lo < hi) {
        size_t mid = (lo + hi) / 2;
        if (s->ask->not_these[mid] == id) return true;
        if (s->ask->not_these[mid] < id) lo = mid + 1;
        else hi = mid;
    }
    return false;
}

/* --- parts of the score --- */

static float concepts_part(const struct search *s, size_t i) {
    const struct row *r = &s->p->row[i];
    const struct item *item = s->p->item + r->items + r->n_speaks;
    size_t wants = s->ask->n_wants;
    float best[ASK_ITEMS] = {0}, sum = 0;
    if (s->weights <= 0) return 1;
    for (size_t k = 0; k < r->n_knows; k++) {
        if (!s->wanted[item[k].concept]) continue;
        const float *near = s->near + item[k].concept * wants;
        for (size_t w = 0; w < wants; w++) best[w] = fmaxf(best[w], near[w] * (float)item[k].value);
    }
    for (size_t w = 0; w < wants; w++) sum += best[w];
    return sum / (255 * s->weights);
}

static float work_part(const struct search *s, const struct row *r) {
    if (!s->ask->works) return 1;
    if (!r->works) return 0.3f;
    return r->works & s->ask->works ? 1 : 0;
}

static float time_part(const struct search *s, size_t i) {
    if (!s->slots) return 1;
    return (float)__builtin_popcount(s->p->grid[i] & s->ask->grid) / (float)s->slots;
}

static float languages_part(const struct search *s, size_t i) {
    unsigned have = 0, want = 0;
    if (!s->ask->n_plus_speak) return 1;
    if (!(s->p->speaks[i] & s->plus)) return 0;
    for (size_t k = 0; k < s->ask->n_plus_speak; k++) {
        unsigned level = s->ask->plus_speak[k].level ? s->ask->plus_speak[k].level : FLUENT;
        unsigned has = level_of(s, i, s->ask->plus_speak[k].language);
        want += level;
        have += has < level ? has : level;
    }
    return (float)have / (float)want;
}

static float share(unsigned have, unsigned want) {
    return want == 0 || have >= want ? 1 : (float)have / (float)want;
}

static float asked_part(const struct search *s, const struct row *r) {
    return s->ask->most_asked ? share(r->asked_week, s->ask->most_asked) : 0;
}

/* Everything but the concepts. */
static float cheap_score(const struct search *s, size_t i) {
    const struct row *r = &s->p->row[i];
    float km = km_of(chord_squared(s->at, s->p->at[i]));
    return w_work * work_part(s, r) + w_time * time_part(s, i) + w_near * expf(-km / s->half) +
           w_languages * languages_part(s, i) + w_experience * share(r->years, s->ask->years) -
           w_asked * asked_part(s, r);
}

/* --- the list of the best --- */

static bool is_worse(const struct search *s, struct candidate a, struct candidate b) {
    if (a.score != b.score) return a.score < b.score;
    const struct row *x = &s->p->row[a.row], *y = &s->p->row[b.row];
    if (x->last_asked != y->last_asked) return x->last_asked > y->last_asked;
    return x->id > y->id;
}

static void sift_down(struct search *s, size_t at) {
    for (size_t child; (child = 2 * at + 1) < s->n; at = child) {
        if (child + 1 < s->n && is_worse(s, s->best[child + 1], s->best[child])) child++;
        if (!is_worse(s, s->best[child], s->best[at])) return;
        struct candidate swap = s->best[at];
        s->best[at] = s->best[child];
        s->best[child] = swap;
    }
}

static void offer(struct search *s, struct candidate c) {
    if (is_excluded(s, s->p->row[c.row].id)) return;
    if (s->n == s->limit) {
        if (!is_worse(s, s->best[0], c)) return;
        s->best[0] = c;
        sift_down(s, 0);
        return;
    }
    size_t at = s->n++;
    for (; at && is_worse(s, c, s->best[(at - 1) / 2]); at = (at - 1) / 2)
        s->best[at] = s->best[(at - 1) / 2];
    s->best[at] = c;
}

static void consider(struct search *s, size_t i) {
    float score = cheap_score(s, i);
    if (s->n == s->limit && score + w_concepts < s->best[0].score) return;
    offer(s, (struct candidate){score + w_concepts * concepts_part(s, i), (uint32_t)i});
}

/* --- the walk --- */

static void rank_rows(struct search *s, size_t from, size_t to) {
    for (size_t i = from; i < to; i++)
        if (s->p->reach[i] >= 0 && passes(s, i)) consider(s, i);
}

/* Rows of all cells within `km`, then the unsorted ones. */
static void rank_near(struct search *s, float km) {
    const float km_a_degree = 111.1f, spare = 0.01f;
    float lat = s->ask->lat, north = km / km_a_degree + spare;
    float widest = cosf(fminf(89, fabsf(lat) + north) * (float)M_PI / 180);
    float east = north / fmaxf(0.01f, widest);
    uint32_t left = cell_east(s->ask->lon - east), right = cell_east(s->ask->lon + east);
    for (uint32_t c = cell_north(lat - north), last = cell_north(lat + north); c <= last; c++)
        rank_rows(s, s->p->cell[c * CELLS_EAST + left], s->p->cell[c * CELLS_EAST + right + 1]);
    rank_rows(s, s->p->sorted, s->p->n);
}

static void want_concepts(struct search *s) {
    size_t wants = s->ask->n_wants, concepts = s->p->concepts;
    s->near = calloc(concepts * (wants ? wants : 1), sizeof *s->near);
    s->wanted = calloc(concepts, 1);
    CHECK(s->near && s->wanted);
    for (size_t w = 0; w < wants; w++) {
        struct weighted want = s->ask->wants[w];
        s->weights += want.weight;
        if ((size_t)want.concept >= concepts) continue; /* new in the lexicon: nobody has it yet */
        for (uint32_t k = s->p->near_at[want.concept]; k < s->p->near_at[want.concept + 1]; k++) {
            s->near[s->p->near[k].concept * wants + w] = want.weight * s->p->near[k].near;
            s->wanted[s->p->near[k].concept] = 1;
        }
    }
}

static struct search search_begin(struct pool *p, const struct ask *ask, size_t limit) {
    CHECK(ask->n_wants <= ASK_ITEMS && ask->n_must_speak <= 8 && ask->n_plus_speak <= 8);
    struct search s = {.p = p, .ask = ask, .at = point_of(ask->lat, ask->lon), .limit = limit};
    uint16_t radius = ask->radius ? ask->radius : RADIUS_ELSE;
    s.reach = ask->radius ? reach_of(ask->radius) : INFINITY;
    s.half = (float)radius / 2;
    s.slots = __builtin_popcount(ask->grid);
    for (size_t i = 0; i < ask->n_must_speak; i++)
        s.must |= language_bit(ask->must_speak[i].language);
    for (size_t i = 0; i < ask->n_plus_speak; i++)
        s.plus |= language_bit(ask->plus_speak[i].language);
    want_concepts(&s);
    s.best = calloc(limit, sizeof *s.best);
    CHECK(s.best);
    return s;
}

static void search_end(struct search *s) {
    free(s->near);
    free(s->wanted);
    free(s->best);
}

/* --- reasons --- */

static void explain_concepts(const struct search *s, size_t i, struct fit *f) {
    const struct row *r = &s->p->row[i];
    const struct item *item = s->p->item + r->items + r->n_speaks;
    float best[COUNT(f->matched)] = {0};
    for (size_t k = 0; k < COUNT(f->matched); k++) f->matched[k] = NO_CONCEPT;
    for (size_t k = 0; k < r->n_knows; k++) {
        float worth = 0;
        for (size_t w = 0; w < s->ask->n_wants; w++)
            worth = fmaxf(worth, s->near[item[k].concept * (size_t)s->ask->n_wants + w] *
                                     (float)item[k].value);
        size_t at = COUNT(best);
        while (at > 0 && worth > best[at - 1]) at--;
        if (at == COUNT(best) || worth <= 0) continue;
        memmove(best + at + 1, best + at, (COUNT(best) - 1 - at) * sizeof *best);
        memmove(f->matched + at + 1, f->matched + at, (COUNT(best) - 1 - at) * sizeof *f->matched);
        best[at] = worth;
        f->matched[at] = item[k].concept;
    }
}

/* The asked languages that the helper speaks, at most four. */
static void explain_languages(const struct search *s, size_t i, const struct spoken *asked,
                              size_t n, concept_n ret[4]) {
    size_t found = 0;
    for (size_t k = 0; k < n && found < 4; k++)
        if (level_of(s, i, asked[k].language)) ret[found++] = asked[k].language;
    while (found < 4) ret[found++] = NO_CONCEPT;
}

static struct fit explain(const struct search *s, struct candidate c) {
    size_t i = c.row;
    const struct row *r = &s->p->row[i];
    struct fit f = {.id = r->id,
                    .score = fmaxf(0, c.score),
                    .concepts = concepts_part(s, i),
                    .work = work_part(s, r),
                    .time = time_part(s, i),
                    .languages = languages_part(s, i),
                    .experience = share(r->years, s->ask->years),
                    .asked = asked_part(s, r),
                    .slots = (uint8_t)__builtin_popcount(s->p->grid[i] & s->ask->grid),
                    .slots_asked = (uint8_t)s->slots,
                    .professions = s->p->professions[i] & s->ask->professions};
    f.km = km_of(chord_squared(s->at, s->p->at[i]));
    f.near = expf(-f.km / s->half);
    explain_concepts(s, i, &f);
    explain_languages(s, i, s->ask->plus_speak, s->ask->n_plus_speak, f.plus);
    explain_languages(s, i, s->ask->must_speak, s->ask->n_must_speak, f.must);
    return f;
}

/* Takes the worst off the heap until it is empty, filling `ret` from its end. */
static size_t answer(struct search *s, bool almost, struct fit *ret) {
    size_t n = s->n;
    while (s->n) {
        struct candidate worst = s->best[0];
        s->best[0] = s->best[--s->n];
        sift_down(s, 0);
        ret[s->n] = explain(s, worst);
        if (almost) ret[s->n].fails = only_failure(s, worst.row);
    }
    return n;
}

size_t pool_rank(struct pool *p, const struct ask *ask, struct fit *ret, size_t limit) {
    if (!limit) return 0;
    pthread_rwlock_rdlock(&p->lock);
    struct search s = search_begin(p, ask, limit);
    rank_near(&s, ask->radius && ask->radius < p->radius_most ? ask->radius : p->radius_most);
    size_t n = answer(&s, false, ret);
    search_end(&s);
    pthread_rwlock_unlock(&p->lock);
    return n;
}

size_t pool_almost(struct pool *p, const struct ask *ask, struct fit *ret, size_t limit) {
    if (!limit) return 0;
    pthread_rwlock_rdlock(&p->lock);
    struct search s = search_begin(p, ask, limit);
    for (size_t i = 0; i < p->n; i++)
        if (p->reach[i] >= 0 && only_failure(&s, i) != COND_NONE) consider(&s, i);
    size_t n = answer(&s, true, ret);
    search_end(&s);
    pthread_rwlock_unlock(&p->lock);
    return n;
}
