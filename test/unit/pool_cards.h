/* pool_cards.h -- random helpers and jobs for the tests of the pool, repeatable.
**
** Most helpers leave from one of a few places and share what they know with others, as in life; some have nothing in common
** with anybody. Jobs often ask what many know, so that there is something to rank.
*/
#ifndef UNIT_POOL_CARDS_H
#define UNIT_POOL_CARDS_H

#include "base/rand.h"
#include "match/pool.h"

enum { TODAY = 18360, TOWNS = 40 };

static struct rand chance = {2020};

static inline bool one_in(uint32_t n) {
    return rand_below(&chance, n) == 0;
}

static inline concept_n some_language(void) {
    static const struct str codes[] = {STR("nl"), STR("fr"), STR("en"), STR("de"), STR("tr"), STR("ar")};
    return lexicon_language(codes[rand_below(&chance, COUNT(codes))]);
}

/* Often a common concept, so that there is something in common. */
static inline concept_n some_concept(void) {
    uint32_t n = (uint32_t)lexicon_size();
    return (concept_n)rand_below(&chance, one_in(3) ? n : n / 16);
}

static inline concept_n some_licence(void) {
    concept_n c = (concept_n)rand_below(&chance, (uint32_t)lexicon_size());
    while (lexicon_concept(c)->kind != LICENCE) c = (c + 1) % (concept_n)lexicon_size();
    return c;
}

static inline uint32_t some_grid(void) {
    return (uint32_t)(rand_next(&chance) & rand_next(&chance)) & 0x0FFFFFFF;
}

static inline void some_place(float *ret_lat, float *ret_lon) {
    uint32_t town = rand_below(&chance, TOWNS);
    bool in_town = !one_in(4);
    *ret_lat = in_town ? 50.7f + 0.6f * (float)(town % 7) / 7 : 50.7f + 0.6f * (float)rand_unit(&chance);
    *ret_lon = in_town ? 3 + 2.5f * (float)(town % 11) / 11 : 3 + 2.5f * (float)rand_unit(&chance);
}

static inline struct card random_card(int64_t id) {
    struct card c = {.id = id, .radius = (uint16_t)(5 + rand_below(&chance, 60)),
                     .works = (uint16_t)rand_below(&chance, 1 << WORKS), .grid = some_grid(),
                     .professions = rand_next(&chance) & rand_next(&chance) & 255,
                     .from = TODAY - (day_n)rand_below(&chance, 30), .paid = (uint8_t)(1 + rand_below(&chance, 3)),
                     .years = (uint8_t)rand_below(&chance, 8), .asked_week = (uint8_t)rand_below(&chance, 5),
                     .last_asked = rand_below(&chance, 3), .changed = TODAY - (day_n)rand_below(&chance, 500)};
    some_place(&c.lat, &c.lon);
    if (one_in(4)) c.until = TODAY + (day_n)rand_below(&chance, 60) - 20;
    if (one_in(8)) c.paused_until = TODAY + (day_n)rand_below(&chance, 6) - 3;
    if (one_in(20)) c.works = 0;
    if (one_in(5)) c.missed = card_missed(rand_below(&chance, 3), 1 + rand_below(&chance, 3));
    c.n_speaks = (uint8_t)rand_below(&chance, 4);
    for (size_t i = 0; i < c.n_speaks; i++)
        c.speaks[i] = (struct spoken){some_language(), (uint8_t)(1 + rand_below(&chance, 4))};
    c.n_knows = (uint8_t)rand_below(&chance, CARD_ITEMS + 1);
    for (size_t i = 0; i < c.n_knows; i++)
        c.knows[i] = (struct weighted){one_in(9) ? some_licence() : some_concept(), (float)(1 + rand_below(&chance, 255)) / 255};
    return c;
}

static inline struct ask random_ask(void) {
    struct ask a = {.radius = (uint16_t)(one_in(5) ? 0 : 5 + rand_below(&chance, 60)), .grid = one_in(4) ? 0 : some_grid(),
                    .from = TODAY, .until = one_in(9) ? 0 : TODAY + 30, .today = TODAY,
                    .paid = (uint8_t)(1 + rand_below(&chance, 2)), .works = (uint16_t)rand_below(&chance, 64),
                    .professions = one_in(3) ? rand_below(&chance, 16) : 0, .years = (uint8_t)rand_below(&chance, 5),
                    .licences = one_in(6) ? licence_bit(some_licence()) : 0, .most_asked = (uint8_t)rand_below(&chance, 6)};
    some_place(&a.lat, &a.lon);
    a.n_must_speak = one_in(3);
    if (a.n_must_speak) a.must_speak[0] = (struct spoken){some_language(), (uint8_t)rand_below(&chance, 4)};
    a.n_plus_speak = (uint8_t)rand_below(&chance, 3);
    for (size_t i = 0; i < a.n_plus_speak; i++)
        a.plus_speak[i] = (struct spoken){some_language(), (uint8_t)rand_below(&chance, 5)};
    a.n_wants = (uint8_t)rand_below(&chance, 12);
    for (size_t i = 0; i < a.n_wants; i++)
        a.wants[i] = (struct weighted){some_concept(), (float)(1 + rand_below(&chance, 10)) / 10};
    return a;
}

static inline struct weights random_weights(void) {
    struct weights w;
    for (int k = 0; k < PARTS; k++) w.of[k] = (uint8_t)rand_below(&chance, 101);
    w.of[PART_CONCEPTS]++;
    return w;
}

#endif
