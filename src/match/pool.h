/* pool.h -- everybody who can be asked, in memory, and who fits a job best.
**
** The pool knows no names and no addresses: numbers only. It is filled from the database and kept
** fresh by the change log. Conditions that must hold are hard and never broken; all the rest is a
** score whose parts are the reasons that are shown. Many threads rank at the same time while one
** puts and removes (a lock for readers and writers inside).
**
**   score = 0.40 concepts + 0.15 kind of work + 0.15 time + 0.12 nearness + 0.10 languages
**           + 0.08 experience - 0.10 asked
**
** Each part lies between 0 and 1, and a part that the job does not ask about is 1 for everybody:
**   concepts    what the job wants, each by the best of what the helper knows: its weight *
**               lexicon_near * the helper's weight
**   work        1 when a kind of work fits, 0.3 when the helper named none, else 0
**   time        slots in common, of those asked
**   near        exp(-km / (radius / 2)), with 30 km where the job has no radius
**   languages   levels of the welcome languages, of the levels asked (fluent where none is)
**   experience  years, of those asked
**   asked       invitations this week, of the most allowed (subtracted, so that the same people
**               are not always asked)
** Ties: least recently asked first, then the smaller id.
*/
#ifndef MATCH_POOL_H
#define MATCH_POOL_H

#include "base/clock.h"
#include "match/lexicon.h"

enum { CARD_ITEMS = 24, CARD_LANGUAGES = 12, ASK_ITEMS = 32 };

struct spoken   { concept_n language; uint8_t level; };        /* 1 a little .. 4 mother tongue */
struct weighted { concept_n concept; float weight; };          /* 0..1 */

/* A helper as the pool knows them. Weights are kept to a 255th. */
struct card {
    int64_t  id;
    float    lat, lon;
    uint16_t radius;                     /* km */
    uint16_t works;                      /* bits of enum work */
    uint32_t grid;                       /* 28 slots; 0: none */
    uint64_t professions;                /* bits, see struct concept */
    day_n    from, until, paused_until;  /* last days included; until and paused_until 0: none */
    uint8_t  paid;                       /* 1 volunteer, 2 paid, 3 both */
    uint8_t  hours;                      /* a week at most; 0 not said */
    uint8_t  years;                      /* of experience */
    uint8_t  asked_week;                 /* invitations in the last seven days */
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
    struct spoken   must_speak[8], plus_speak[8];
    struct weighted wants[ASK_ITEMS];    /* concepts, nearer is better */
    uint8_t n_must_speak, n_plus_speak, n_wants;
    uint8_t years;                       /* of experience asked */
    uint8_t most_asked;                  /* invitations a week at most (setting) */
    const int64_t *not_these;            /* already invited, sorted */
    size_t n_not_these;
};

enum condition {
    COND_NONE, COND_PROFESSION, COND_LANGUAGE, COND_DISTANCE, COND_TIME, COND_DATES, COND_PAID,
    COND_ASKED, COND_PAUSED
};

/* One answer with its reasons. */
struct fit {
    int64_t  id;
    float    score;                      /* 0..1 */
    /* parts, each 0..1 before weighting */
    float    concepts, work, time, near, languages, experience, asked;
    float    km;
    uint8_t  slots, slots_asked;         /* week slots in common, of so many */
    uint64_t professions;                /* asked professions this person has */
    concept_n matched[4];                /* best concepts in common, NO_CONCEPT behind the last */
    concept_n plus[4];                   /* welcome languages they speak */
    concept_n must[4];                   /* needed languages they speak */
    /* almost: the one condition that fails; COND_NONE for a real fit */
    enum condition fails;
};

struct pool;

struct pool *pool_new(void);
void pool_free(struct pool *p);
/* adds, or replaces the card with that id */
void pool_put(struct pool *p, const struct card *card);
void pool_remove(struct pool *p, int64_t id);
/* To be called when coordinators changed the lexicon: which concepts are near each other is looked up anew. */
void pool_follow_lexicon(struct pool *p);
size_t pool_size(struct pool *p);

/* The best `limit` fits in ret, best first; their number is answered. Exact: everybody is
** considered. */
size_t pool_rank(struct pool *p, const struct ask *ask, struct fit *ret, size_t limit);
/* Those who fail exactly one condition, best first. */
size_t pool_almost(struct pool *p, const struct ask *ask, struct fit *ret, size_t limit);

#endif
