/* pool_fit.h -- the rule: which conditions fail and what each part of the score is, in whole numbers.
**
** Each condition and each part is a small function here, of the numbers it needs and no more; the card that is looked at alone
** (card_fits), the columns of the index (pool_rank.c) and the jobs for a helper (pool_jobs.c) all call the same ones, so they
** cannot come to differ. Every part grows with what is good in the helper and falls with the distance, which is what lets
** a search put a bound on a group of people: the part of the best that anyone in the group has.
*/
#ifndef MATCH_POOL_FIT_H
#define MATCH_POOL_FIT_H

#include <math.h>

#include "match/pool.h"

enum {
    PART_ONE = 1 << 16,          /* a whole part */
    WHOLE = 255,                 /* a whole weight or nearness */
    FLUENT = 3,                  /* a welcome language is asked at this level where none is said */
    RADIUS_ELSE = 30,            /* km, for nearness where the job names no radius */
    FRESH_DAYS = 365,
    SLOTS = 28
};

/* A place as a vector from the centre of the Earth, in km. The straight line between two of them grows with the distance along
** the ground, so comparing places needs no trigonometry. */
struct point { float x, y, z; };

struct point point_of(float lat, float lon);
float km_of(float chord_squared);                /* along the ground */
float chord_squared_of(float km);                /* the other way round */

/* How near all concepts are to `c`, in 255ths of lexicon_near, by their number. */
const uint8_t *near_concepts(concept_n c);
uint8_t whole_weight(float weight);              /* 0..1 in 255ths */

static inline float chord_squared(struct point a, struct point b) {
    float x = a.x - b.x, y = a.y - b.y, z = a.z - b.z;
    return x * x + y * y + z * z;
}

static inline uint64_t language_bit(concept_n language) {
    return (uint64_t)1 << ((unsigned)language % 64);
}

/* An ask made ready: what is the same for everybody. */
struct question {
    const struct ask *ask;
    int32_t  weight[PARTS];      /* that of PART_ASKED below 0 */
    int32_t  points_most;        /* of somebody who is perfect */
    struct point at;
    float    half;               /* km after which nearness is 1/e */
    uint64_t must, plus;         /* bits of languages */
    unsigned slots;              /* asked */
    unsigned plus_levels;        /* sum over the welcome languages */
    uint32_t wants_most;         /* sum of the weights of what is wanted, times WHOLE * WHOLE */
};

struct question question_of(const struct ask *ask, const struct weights *weights);
void question_weigh(struct question *q, const struct weights *weights);      /* with other weights */
/* One card against the question, with all reasons. Answers the failing conditions, a bit (1 << condition) each. */
unsigned question_fit(const struct question *q, const struct card *card, struct fit *ret);
/* The points only, when no condition fails. */
unsigned question_points(const struct question *q, const struct card *card, int32_t *ret_points);

/* ---- conditions ---- */

static inline uint8_t level_asked(struct spoken must) {
    return must.level ? must.level : 1;
}

static inline bool is_far(const struct ask *a, float km, uint16_t radius) {
    return !a->anywhere && (km > (float)radius || (a->radius && km > (float)a->radius));
}

static inline bool is_away(const struct ask *a, day_n from, day_n until) {
    return (a->until && from > a->until) || (until && until < a->from);
}

/* ---- parts, 0 .. PART_ONE ---- */

static inline int32_t part_share(unsigned have, unsigned want) {
    return have >= want ? PART_ONE : (int32_t)(have * (unsigned)PART_ONE / want);
}

static inline int32_t part_concepts(const struct question *q, uint32_t sum) {
    return q->wants_most ? (int32_t)((uint64_t)sum * PART_ONE / q->wants_most) : PART_ONE;
}

static inline int32_t part_work(const struct question *q, uint16_t works) {
    if (!q->ask->works || (works & q->ask->works)) return PART_ONE;
    return works ? 0 : PART_ONE * 3 / 10;
}

static inline int32_t part_time(const struct question *q, uint32_t grid) {
    return part_share((unsigned)__builtin_popcount(grid & q->ask->grid), q->slots);
}

static inline int32_t part_near(const struct question *q, float km) {
    return q->ask->anywhere ? PART_ONE : (int32_t)lrintf(expf(-km / q->half) * PART_ONE);
}

static inline int32_t part_fresh(const struct question *q, day_n changed) {
    int age = q->ask->today - changed;
    return age <= 0 ? PART_ONE : age >= FRESH_DAYS ? 0 : PART_ONE - age * PART_ONE / FRESH_DAYS;
}

static inline int32_t part_reliable(uint8_t missed) {
    return PART_ONE - missed * PART_ONE / WHOLE;
}

static inline int32_t part_asked(const struct question *q, uint8_t asked_week) {
    return q->ask->most_asked ? part_share(asked_week, q->ask->most_asked) : 0;
}

#endif
