/* place_shown.c -- a place of a plan in words: how it stands, and who is on it without a name. */
#include "dispatch/place_shown.h"

#include <stdlib.h>

enum place_shown place_shown_of(const struct plan_places_of_row *p) {
    static const enum place_shown shown[] = {
        [PLACE_PROPOSED] = SHOWN_PROPOSED, [PLACE_LOCKED] = SHOWN_LOCKED, [PLACE_OFF] = SHOWN_OFF, [PLACE_LEFT] = SHOWN_LEFT,
        [PLACE_REFUSED] = SHOWN_REFUSED,
    };
    if (p->state != PLACE_ASKED) return shown[p->state];
    if (p->has && p->answer == INVITED && p->silent) return SHOWN_SILENT;
    return !place_is_filled(p) ? SHOWN_NO : p->answer == ACCEPTED ? SHOWN_YES : SHOWN_ASKED;
}

static int by_number(const void *a, const void *b) {
    int64_t x = *(const int64_t *)a, y = *(const int64_t *)b;
    return x < y ? -1 : x > y;
}

struct people_shown people_shown_of(struct arena *a, const struct plan_places_of_row *rows, size_t n, bool filled) {
    struct people_shown p = {.id = arena_array(a, int64_t, n)};
    size_t kept = 0;
    for (size_t i = 0; i < n; i++)
        if (!filled || place_is_filled(&rows[i])) p.id[kept++] = rows[i].person.n;
    if (kept) qsort(p.id, kept, sizeof *p.id, by_number);
    for (size_t i = 0; i < kept; i++)
        if (p.n == 0 || p.id[p.n - 1] != p.id[i]) p.id[p.n++] = p.id[i];
    return p;
}

struct str place_who(struct html *h, const struct plan_places_of_row *p, const struct people_shown *people) {
    const int64_t *at = bsearch(&p->person.n, people->id, people->n, sizeof *people->id, by_number);
    return say(h, _("{0}, person {1}"), reasons_what(h, p->reasons), num(h, at - people->id + 1));
}
