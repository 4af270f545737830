/* times.c -- times named in one sentence are put together.
**
** Whole days and parts of the day that stand apart limit each other: "zaterdag en zondag, 's avonds" is two evenings.
** Times that name both already ("maandagochtend") and everything else add up. Two days with "to" between them are a range:
** "van dinsdag tot vrijdag".
*/
#include "times.h"

enum { DAYS = 7, DAY = 15, SLOTS = 28 };
static const uint32_t every_day = 0x1111111u, all_slots = 0x0FFFFFFFu;

struct week { uint32_t days, parts, both; };

static uint32_t grid_of(const struct spot *s) {
    const struct concept *c = lexicon_concept(s->concept);
    return c->kind == TIME ? c->grid : 0;
}

static bool is_whole_days(uint32_t grid) {
    for (int d = 0; d < DAYS; d++) {
        uint32_t day = grid >> (4 * d) & DAY;
        if (day != 0 && day != DAY) return false;
    }
    return grid != 0;
}

static bool is_parts_of_every_day(uint32_t grid) {
    return grid == (grid & DAY) * every_day;
}

static int single_day(uint32_t grid) {
    for (int d = 0; d < DAYS; d++)
        if (grid == (uint32_t)DAY << (4 * d)) return d;
    return -1;
}

/* The days between two days that a word like "to" joins, over the end of the week if need be. */
static uint32_t range(const struct reading *r, const struct spot *a, const struct spot *b) {
    int from = single_day(grid_of(a)), to = single_day(grid_of(b));
    bool until = false;
    uint32_t grid = 0;
    for (size_t h = 0; h < r->hints; h++)
        until = until || (r->hint[h].cue.kind == CUE_UNTIL && r->hint[h].from >= a->to && r->hint[h].to <= b->from);
    if (!until || from < 0 || to < 0 || b->from - a->to > 4) return 0;
    for (int d = from; d != to; d = (d + 1) % DAYS) grid |= (uint32_t)DAY << (4 * d);
    return grid;
}

static void add(struct week *w, uint32_t grid) {
    if (grid == all_slots) w->both |= grid;
    else if (is_whole_days(grid)) w->days |= grid;
    else if (is_parts_of_every_day(grid)) w->parts |= grid;
    else w->both |= grid;
}

static uint32_t sum(struct week w) {
    return w.both | (w.days && w.parts ? w.days & w.parts : w.days | w.parts);
}

uint32_t times_grid(const struct reading *r, const struct wish *wishes) {
    struct week w = {0};
    uint32_t all = 0, sentence = 0;
    const struct spot *before = NULL;
    for (size_t i = 0; i < r->spots; i++) {
        const struct spot *s = &r->spot[i];
        if (!grid_of(s) || wishes[i].need == NOT) continue;
        if (r->unit[s->from].sentence != sentence) {
            all |= sum(w);
            w = (struct week){0};
            sentence = r->unit[s->from].sentence;
            before = NULL;
        }
        if (before) w.days |= range(r, before, s);
        add(&w, grid_of(s));
        before = s;
    }
    return all | sum(w);
}
