/* job_ask.c -- from a job to what the pool is asked.
**
** Protected professions that the job needs become a hard condition (any one of them will do), needed languages and licences too.
** Everything else that was understood, welcome professions included, counts as a wish: nearer is better.
*/
#include "job_sql.h"
#include "jobs/job.h"
#include "places/places.h"

struct setting job_most_asked = { .name = "invitations_a_week", .kind = SETTING_INT, .initial = "3", .min = 1, .max = 50,
    .meaning = "How many invitations one helper gets in seven days at most" };

enum { LEVEL_WELL_ENOUGH = 2, PLUS_WEIGHT_PERCENT = 50 };

/* Kinds of work that suit a rubric, where the text named no concept that says so itself. */
static const uint16_t rubric_works[RUBRICS] = {
    [CARE]            = 1 << WORK_CARE | 1 << WORK_NURSING,
    [LOGISTICS]       = 1 << WORK_LOGISTICS,
    [SOCIAL]          = 1 << WORK_PSYCHOSOCIAL | 1 << WORK_EDUCATION,
    [CLEANING]        = 1 << WORK_CLEANING,
    [OFFICE]          = 1 << WORK_ADMIN | 1 << WORK_COMMUNICATION,
    [CATERING]        = 1 << WORK_LOGISTICS | 1 << WORK_CARE,
    [MEDICAL_SCIENCE] = 1 << WORK_SPECIALIST | 1 << WORK_NURSING,
    [TECHNICAL]       = 1 << WORK_TECHNICAL,
    [SPORT]           = 1 << WORK_EDUCATION | 1 << WORK_CARE,
    [RECREATION]      = 1 << WORK_EDUCATION | 1 << WORK_PSYCHOSOCIAL,
};

/* The bit of the protected profession that `c` is or is a kind of; 0 when it is none. */
static uint64_t profession_bit(concept_n c) {
    for (; c != NO_CONCEPT; c = lexicon_concept(c)->parent)
        if (lexicon_concept(c)->profession != 255) return (uint64_t)1 << lexicon_concept(c)->profession;
    return 0;
}

static void want_language(struct ask *ask, const struct job_item *item) {
    struct spoken spoken = {item->concept, LEVEL_WELL_ENOUGH};
    if (item->need == MUST && ask->n_must_speak < COUNT(ask->must_speak)) ask->must_speak[ask->n_must_speak++] = spoken;
    if (item->need == PLUS && ask->n_plus_speak < COUNT(ask->plus_speak)) ask->plus_speak[ask->n_plus_speak++] = spoken;
}

/* A licence to practise is asked as the profession that it entitles to: that is what helpers name. */
static bool want_to_practise(struct ask *ask, const struct job_item *item) {
    const struct concept *c = lexicon_concept(item->concept);
    if (c->kind != LICENCE || !c->n_gives) return false;
    for (size_t k = 0; item->need == MUST && k < c->n_gives; k++) ask->professions |= profession_bit(c->gives[k]);
    ask->works |= c->works;
    return true;
}

static void want(struct ask *ask, const struct job_item *item) {
    const struct concept *c = lexicon_concept(item->concept);
    if (item->kind == LANGUAGE) {
        want_language(ask, item);
        return;
    }
    if (want_to_practise(ask, item)) return;
    if (item->need == MUST) ask->professions |= profession_bit(item->concept);
    if (item->need == MUST) ask->licences |= licence_bit(item->concept);
    ask->works |= c->works;
    float weight = item->need == MUST ? 1.0f : PLUS_WEIGHT_PERCENT / 100.0f;
    if (item->kind != WORKPLACE && ask->n_wants < ASK_ITEMS) ask->wants[ask->n_wants++] = (struct weighted){item->concept, weight};
}

static bool is_kind_of(concept_n c, concept_n broader) {
    while (c != NO_CONCEPT && c != broader) c = lexicon_concept(c)->parent;
    return c == broader;
}

static bool counts(const struct job_item *item) {
    return !item->removed && item->need != NOT && item->concept != NO_CONCEPT;
}

/* Whether another item says the same more exactly: a nurse, where a night nurse is asked. */
static bool is_said_better(const struct job_item *items, size_t n, const struct job_item *item) {
    for (size_t i = 0; i < n; i++)
        if (counts(&items[i]) && items[i].concept != item->concept && items[i].need <= item->need &&
            is_kind_of(items[i].concept, item->concept)) return true;
    return false;
}

void job_ask_of(const struct job *j, const struct job_item *items, size_t n, struct ask *ret) {
    const struct place *place = place_by_key(j->form.place);
    struct ask ask = {
        .lat = place ? place->lat : 0, .lon = place ? place->lon : 0, .grid = (uint32_t)j->form.grid,
        .from = j->form.from == DAY_NONE ? day_of(clock_now()) : j->form.from,
        .until = j->form.until == DAY_NONE ? 0 : j->form.until, .today = day_of(clock_now()), .paid = (uint8_t)j->form.paid,
        .most_asked = (uint8_t)job_most_asked.number, .years = (uint8_t)(j->years > UINT8_MAX ? UINT8_MAX : j->years),
    };
    for (size_t i = 0; i < n; i++)
        if (counts(&items[i]) && !is_said_better(items, n, &items[i])) want(&ask, &items[i]);
    if (!ask.works) ask.works = rubric_works[j->rubric];
    *ret = ask;
}

void job_ask(struct db *db, const struct job *j, struct ask *ret) {
    struct job_item *items;
    size_t n;
    job_items(db, j->id, &items, &n);
    job_ask_of(j, items, n, ret);
}
