/* guard.c -- the one place that uses longjmp. */
#include "guard.h"

#include <setjmp.h>

struct landing { jmp_buf place; };

static void land(void *context) {
    struct landing *l = context;
    longjmp(l->place, 1);
}

bool arena_guard(struct arena *a, void (*fn)(void *args), void *args) {
    struct landing here;
    void (*const outer)(void *) = a->full;
    void *const outer_context = a->full_context;
    a->full = land;
    a->full_context = &here;
    bool fits = setjmp(here.place) == 0;
    if (fits) fn(args);
    a->full = outer;
    a->full_context = outer_context;
    return fits;
}
