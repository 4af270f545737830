/* weights.c -- settings over what was learnt over the usual weights. */
#include "jobs/weights.h"

#include <stdatomic.h>
#include <stdlib.h>

#include "base/retire.h"

/* The defaults are those of usual_weights. */
#define WEIGHT(part, word, number, what) \
    [part] = {.name = "weight_" word, .kind = SETTING_INT, .initial = number, .max = 100, .meaning = "How much counts " what}
struct setting job_weight[PARTS] = {
    WEIGHT(PART_CONCEPTS,   "concepts",   "40", "what somebody can do, of what a job asks"),
    WEIGHT(PART_WORK,       "work",       "15", "that the kind of work is wished"),
    WEIGHT(PART_TIME,       "time",       "15", "how many of the asked moments of the week somebody is free"),
    WEIGHT(PART_NEAR,       "near",       "12", "living near"),
    WEIGHT(PART_LANGUAGES,  "languages",  "10", "speaking the welcome languages"),
    WEIGHT(PART_EXPERIENCE, "experience", "8",  "years of experience, of those asked"),
    WEIGHT(PART_FRESH,      "fresh",      "3",  "that the profile changed not long ago"),
    WEIGHT(PART_RELIABLE,   "reliable",   "5",  "that agreed work went ahead"),
    WEIGHT(PART_ASKED,      "asked",      "10", "against somebody that they were asked this week already"),
};

static struct weights *_Atomic taken;

void weights_take(const struct weights *w) {
    struct weights *copy = w ? malloc(sizeof *copy) : NULL;
    CHECK(!w || copy);
    if (copy) *copy = *w;
    retire(atomic_exchange(&taken, copy), free);
}

static bool was_given(const struct setting *s) {
    return s->from && !str_eq(str_of(s->from), STR("default"));
}

unsigned weights_fixed(void) {
    unsigned bits = 0;
    for (unsigned k = 0; k < PARTS; k++) bits |= (unsigned)was_given(&job_weight[k]) << k;
    return bits;
}

struct weights job_weights(void) {
    const struct weights *learnt = atomic_load(&taken);
    struct weights w = learnt ? *learnt : usual_weights;
    int adds = 0;
    for (int k = 0; k < PARTS; k++)
        if (was_given(&job_weight[k])) w.of[k] = (uint8_t)job_weight[k].number;
    for (int k = 0; k < PART_ASKED; k++) adds += w.of[k];
    return adds ? w : usual_weights; /* a score of nothing ranks nobody */
}

struct str weights_part(struct html *h, enum part k) {
    static const char *const names[PARTS] = {
        [PART_CONCEPTS] = N_("What somebody can do"),
        [PART_WORK] = N_("The kind of work is wished"),
        [PART_TIME] = N_("Free at the asked moments"),
        [PART_NEAR] = N_("Living near"),
        [PART_LANGUAGES] = N_("Speaking the welcome languages"),
        [PART_EXPERIENCE] = N_("Years of experience"),
        [PART_FRESH] = N_("A profile that changed not long ago"),
        [PART_RELIABLE] = N_("Agreed work went ahead"),
        [PART_ASKED] = N_("Asked this week already (counts against)"),
    };
    return _(names[k]);
}
