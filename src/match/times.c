/* times.c -- times named in one sentence are put together.
**
** Whole days and parts of the day that stand apart limit each other: "zaterdag en zondag, 's
** avonds" is two evenings. Times that name both already ("maandagochtend") and everything else add
** up. Two days with "to" between them are a range: "van dinsdag tot vrijdag".
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

/* The one day that a grid has slots of, -1 for none or several. */
static int single_day(uint32_t grid) {
    for (int d = 0; d < DAYS; d++)
        if (grid && (grid & ~((uint32_t)DAY << (4 * d))) == 0) return d;
    return -1;
}

static bool has_until(const struct reading *r, size_t from, size_t to) {
    for (size_t h = 0; h < r->hints; h++)
        if (r->hint[h].cue.kind == CUE_UNTIL && r->hint[h].from >= from && r->hint[h].to <= to)
            return true;
    return false;
}

/* Two days that a word like "to" joins, with all days between them, over the end of the week if
** need be. What part of the last one is meant holds for all: "dinsdag tot vrijdagvoormiddag". 0
** where there is no such range. */
static uint32_t range(const struct reading *r, const struct spot *a, const struct spot *b) {
    enum { FAR = 4 };
    int from = single_day(grid_of(a)), to = single_day(grid_of(b));
    if (from < 0 || to < 0 || b->from - a->to > FAR || !has_until(r, a->to, b->from)) return 0;
    uint32_t part = grid_of(b) >> (4 * to) & DAY, grid = grid_of(b);
    for (int d = from; d != to; d = (d + 1) % DAYS) grid |= part << (4 * d);
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
    struct week w = {0}, before = {0}; /* before: without the last time, which a range replaces */
    uint32_t all = 0, sentence = 0;
    const struct spot *last = NULL;
    for (size_t i = 0; i < r->spots; i++) {
        const struct spot *s = &r->spot[i];
        if (!grid_of(s) || wishes[i].need == NOT) continue;
        if (r->unit[s->from].sentence != sentence) {
            all |= sum(w);
            w = before = (struct week){0};
            sentence = r->unit[s->from].sentence;
            last = NULL;
        }
        uint32_t days = last ? range(r, last, s) : 0;
        if (days) w = before;
        else before = w;
        add(&w, days ? days : grid_of(s));
        last = s;
    }
    return all | sum(w);
}
