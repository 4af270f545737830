/* dispatch_order.c -- numbers by which neighbours lie together.
**
** A search goes from a shift to those who could do it, and from them to their other shifts. What it looks at is small, but if helpers and
** shifts are numbered as they come, by date of registration say, it lies all over the memory, and nearly every look waits for it.
** So a plan has numbers of its own: from a first shift its helpers, then their other shifts, and so on, as they are reached
** (Cuthill and McKee, "Reducing the bandwidth of sparse symmetric matrices", 1969). That halves the time of large markets.
*/
#include "match/dispatch_plan.h"

/* Who is linked to x: [at[x], at[x + 1]). */
struct linked { uint32_t *at, *to; };

static struct linked linked_new(struct arena *a, size_t n, size_t n_pairs) {
    return (struct linked){arena_array(a, uint32_t, n + 2), arena_array(a, uint32_t, n_pairs)};
}

/* Counting sort of both sides: at[x + 1] is where the next of x goes, and in the end where those of x end. */
static void link_all(const struct dispatch_problem *p, struct linked *of_shift, struct linked *of_helper) {
    for (size_t i = 0; i < p->n_pairs; i++) {
        of_shift->at[p->pair[i].shift + 2]++;
        of_helper->at[p->pair[i].helper + 2]++;
    }
    for (size_t x = 2; x < p->n_shifts + 2; x++) of_shift->at[x] += of_shift->at[x - 1];
    for (size_t x = 2; x < p->n_helpers + 2; x++) of_helper->at[x] += of_helper->at[x - 1];
    for (size_t i = 0; i < p->n_pairs; i++) {
        uint32_t shift = p->pair[i].shift, helper = p->pair[i].helper;
        of_shift->to[of_shift->at[shift + 1]++] = helper;
        of_helper->to[of_helper->at[helper + 1]++] = shift;
    }
}

static struct numbers numbers_new(struct arena *a, size_t n) {
    struct numbers s = {arena_array(a, uint32_t, n), arena_array(a, uint32_t, n), 0};
    for (size_t i = 0; i < n; i++) s.ours[i] = NO_NUMBER;
    return s;
}

/* The next number, if x has none. */
static void number(struct numbers *s, uint32_t x) {
    if (s->ours[x] != NO_NUMBER) return;
    s->ours[x] = s->n;
    s->callers[s->n++] = x;
}

/* Shifts in the order of their numbers are the queue of those that were reached and not yet looked at. */
static void number_all(struct dispatch *d, const struct linked *of_shift, const struct linked *of_helper) {
    for (uint32_t start = 0, next = 0; start < d->p.n_shifts; start++) {
        number(&d->shifts, start);
        for (; next < d->shifts.n; next++) {
            uint32_t x = d->shifts.callers[next];
            for (uint32_t i = of_shift->at[x]; i < of_shift->at[x + 1]; i++) {
                uint32_t helper = of_shift->to[i];
                if (d->helpers.ours[helper] != NO_NUMBER) continue;
                number(&d->helpers, helper);
                for (uint32_t k = of_helper->at[helper]; k < of_helper->at[helper + 1]; k++) number(&d->shifts, of_helper->to[k]);
            }
        }
    }
    for (uint32_t x = 0; x < d->p.n_helpers; x++) number(&d->helpers, x);
}

void plan_order(struct dispatch *d) {
    struct arena scratch = arena_make(PLAN_BYTES);
    struct dispatch_shift *shift = arena_array(&d->arena, struct dispatch_shift, d->p.n_shifts);
    struct dispatch_helper *helper = arena_array(&d->arena, struct dispatch_helper, d->p.n_helpers);
    struct linked of_shift = linked_new(&scratch, d->p.n_shifts, d->p.n_pairs);
    struct linked of_helper = linked_new(&scratch, d->p.n_helpers, d->p.n_pairs);
    link_all(&d->p, &of_shift, &of_helper);
    d->shifts = numbers_new(&d->arena, d->p.n_shifts);
    d->helpers = numbers_new(&d->arena, d->p.n_helpers);
    number_all(d, &of_shift, &of_helper);
    for (size_t i = 0; i < d->p.n_shifts; i++) shift[i] = d->p.shift[d->shifts.callers[i]];
    for (size_t i = 0; i < d->p.n_helpers; i++) helper[i] = d->p.helper[d->helpers.callers[i]];
    d->p.shift = shift;
    d->p.helper = helper;
    arena_free(&scratch);
}
