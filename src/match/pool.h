/* pool.h -- everybody who can be asked, in memory, and who fits a job best; and the other way round.
**
** The pool knows no names and no addresses: numbers only. It is filled from the database and kept fresh by the change log.
** Conditions that must hold are hard and never broken; all the rest is a score whose parts are the reasons that are shown.
** Each part lies between 0 and 1, and a part that the job does not ask about is 1 for everybody:
**   concepts    what the job wants, each by the best of what the helper knows: its weight * lexicon_near * the helper's weight
**   work        1 when a kind of work fits, 0.3 when the helper named none, else 0
**   time        slots in common, of those asked
**   near        exp(-km / (radius / 2)), with 30 km where the job has no radius
**   languages   levels of the welcome languages, of the levels asked (fluent where none is)
**   experience  years, of those asked
**   fresh       1 for a profile changed today, falling to 0 in a year
**   reliable    1 less the share of agreed work that did not go ahead because of the helper (never shown as a mark)
**   asked       invitations this week, of the most allowed: subtracted, so that the same people are not always asked
** The score is their sum by weight, divided by the sum of the weights that add. It is computed in whole numbers, so that all
** machines agree. Ties: least recently asked first, then the smaller id.
**
** Ranking is exact: everybody is considered, though most are dropped in groups (pool_rank.c says how). Any number of threads
** rank while one puts and removes, and none of them waits (pool.c says how).
*/
#ifndef MATCH_POOL_H
#define MATCH_POOL_H

#include "base/clock.h"
#include "match/lexicon.h"

enum { CARD_ITEMS = 24, CARD_LANGUAGES = 12, ASK_ITEMS = 32, ASK_LANGUAGES = 8 };

struct spoken   { concept_n language; uint8_t level; };        /* 1 a little .. 4 mother tongue */
struct weighted { concept_n concept; float weight; };          /* 0..1, kept to a 255th */

/* A helper as the pool knows them. */
struct card {
    int64_t  id;
    float    lat, lon;
    uint16_t radius;                     /* km */
    uint16_t works;                      /* bits of enum work */
    uint32_t grid;                       /* 28 slots; 0: none */
    uint64_t professions;                /* bits, see struct concept */
    day_n    from, until, paused_until;  /* last days included; until and paused_until 0: none */
    day_n    changed;                    /* when the profile last changed; 0 not known, which is not fresh */
    day_n    joined;                     /* since when they can be found; 0 not known */
    uint8_t  paid;                       /* 1 volunteer, 2 paid, 3 both */
    uint8_t  hours;                      /* a week at most; 0 not said */
    uint8_t  years;                      /* of experience */
    uint8_t  asked_week;                 /* invitations in the last seven days */
    uint8_t  missed;                     /* see card_missed() */
    time_s   last_asked;                 /* 0 never */
    struct spoken   speaks[CARD_LANGUAGES];
    struct weighted knows[CARD_ITEMS];
    uint8_t n_speaks, n_knows;
};

/* What a job asks. */
struct ask {
    float    lat, lon;
    uint16_t radius;                     /* km at most from the job; 0 no limit of its own */
    uint32_t grid;                       /* asked slots; 0: any time */
    day_n    from, until, today;         /* until 0: no end */
    uint8_t  paid;                       /* 1 or 2 */
    uint16_t works;                      /* kinds of work that fit */
    uint64_t professions;                /* one of these is needed; 0 none needed */
    uint64_t licences;                   /* all of these are needed: bits of licence_bit() */
    struct spoken   must_speak[ASK_LANGUAGES], plus_speak[ASK_LANGUAGES];
    struct weighted wants[ASK_ITEMS];    /* concepts, nearer is better */
    uint8_t n_must_speak, n_plus_speak, n_wants;
    uint8_t years;                       /* of experience asked */
    uint8_t most_asked;                  /* invitations a week at most (setting) */
    const int64_t *not_these;            /* already invited, sorted */
    size_t n_not_these;
    const int64_t *only_these;           /* those who signed up for it, sorted; NULL: everybody */
    size_t n_only_these;
    bool anywhere;                       /* done from home: distance neither stops nor counts */
};

/* The conditions that must hold. */
enum condition {
    COND_NONE, COND_PROFESSION, COND_LANGUAGE, COND_DISTANCE, COND_TIME, COND_DATES, COND_PAID, COND_ASKED, COND_PAUSED,
    COND_LICENCE
};

enum part {
    PART_CONCEPTS, PART_WORK, PART_TIME, PART_NEAR, PART_LANGUAGES, PART_EXPERIENCE, PART_FRESH, PART_RELIABLE, PART_ASKED,
    PARTS
};
/* How much each part counts, 0..100; at least one that adds is not 0. */
struct weights { uint8_t of[PARTS]; };
extern const struct weights usual_weights;

/* One answer with its reasons. */
struct fit {
    int64_t  id;
    float    score;                      /* 0..1 */
    int32_t  points;                     /* the score before it is made a share of the best; by this fits are compared */
    float    part[PARTS];                /* each 0..1 before weighting */
    float    km;                         /* -1 where the job is done from home */
    uint8_t  slots, slots_asked;         /* week slots in common, of so many */
    uint64_t professions;                /* asked professions this person has */
    uint64_t has_professions;            /* all that this person has */
    uint16_t works;                      /* kinds of work this person wishes */
    concept_n matched[4];                /* what they know that helps most, best first, NO_CONCEPT behind the last */
    concept_n wanted[4];                 /* and for which want of the job each of them does */
    concept_n plus[4];                   /* welcome languages they speak */
    concept_n must[4];                   /* needed languages they speak */
    enum condition fails;                /* almost: the one condition that fails; COND_NONE for a real fit */
};

/* The bit of a licence in ask.licences, with those it is a kind of: who has driving licence B has a driving licence. 0 when
** the concept is no licence. */
uint64_t licence_bits(concept_n c);
/* The same, of the licence alone: what to ask for. */
uint64_t licence_bit(concept_n c);

/* card.missed of somebody whose agreed work went ahead `came` times and failed `missed` times because of them: the share that
** failed, in 255ths, as if three more had gone well, so that one bad day does not mark anybody. */
uint8_t card_missed(unsigned came, unsigned missed);

/* One card against one ask, with all reasons; the rule that ranking follows. False when a condition fails; ret->fails then
** names the only one that does (COND_NONE when there are more). */
bool card_fits(const struct card *card, const struct ask *ask, const struct weights *weights, struct fit *ret);

/* ---- helpers for a job ---- */

struct pool;

struct pool *pool_new(void);
void pool_free(struct pool *p);          /* nobody may be ranking any more; NULL is fine */
/* Adds, or replaces the card with that id. Rankings that begin afterwards see it. */
void pool_put(struct pool *p, const struct card *card);
void pool_remove(struct pool *p, int64_t id);
/* To be called when coordinators changed the lexicon: which concepts are near each other is looked up anew. */
void pool_follow_lexicon(void);
size_t pool_size(struct pool *p);
size_t pool_bytes(struct pool *p);       /* memory that it holds at this moment */
/* Waits until all changes are merged into the index: for measuring and for tests. */
void pool_settle(struct pool *p);

/* Filling a new pool, for speed: cards in any order, each id once; at the end all are there at once. What is put and removed
** meanwhile is newer and stays so. */
struct pool_fill;
struct pool_fill *pool_fill_begin(struct pool *p);
void pool_fill_add(struct pool_fill *f, const struct card *card);
void pool_fill_end(struct pool_fill *f);                     /* frees f */

/* The best `limit` fits in ret, best first; their number is answered. */
size_t pool_rank(struct pool *p, const struct ask *ask, const struct weights *weights, struct fit *ret, size_t limit);
/* Those who fail exactly one condition, best first. */
size_t pool_almost(struct pool *p, const struct ask *ask, const struct weights *weights, struct fit *ret, size_t limit);

/* ---- jobs for a helper ---- */

struct job_pool;

struct job_pool *job_pool_new(void);
void job_pool_free(struct job_pool *p);
/* Adds, or replaces the job with that id. not_these and only_these are not kept: they are about helpers. */
void job_pool_put(struct job_pool *p, int64_t job, const struct ask *ask);
void job_pool_remove(struct job_pool *p, int64_t job);
size_t job_pool_size(struct job_pool *p);
/* The best `limit` jobs for a helper today, best first: the same conditions and the same score, seen from the other side.
** fit.id is the job's. Jobs that are over are left out, and those of `not_these` (sorted). Ties: the smaller id first. */
size_t job_pool_rank(struct job_pool *p, const struct card *card, const struct weights *weights, day_n today,
                     const int64_t *not_these, size_t n_not_these, struct fit *ret, size_t limit);

#endif
