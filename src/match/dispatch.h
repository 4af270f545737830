/* dispatch.h -- who does which shift: the best plan for everybody at once.
**
** Pure: plain arrays in, chosen pairs out; no database, no pages, no names. The caller decides who could do what and sends
** only the pairs of helper and shift that pass the conditions it knows (profession, language, distance ...). The solver adds
** the conditions that depend on the plan itself, and these are hard:
**
**   places    a shift takes at most its places
**   shifts    a helper does at most `most_shifts`
**   overlap   nobody is in two shifts at once
**   rest      between two shifts of one helper lie at least `rest_minutes`
**   hours     the shifts of one helper that begin in one week (Monday to Sunday, Belgian time) last at most `minutes_a_week`
**
** Among the plans that respect them it wants the one with the greatest value, in whole points:
**
**     sum over chosen pairs of    score - cost + the shift's priority
**   - for each helper's n-th shift     fairness * (load + n - 1)        the busy are asked later
**   - for each organisation's n-th place that stays open, of N          fairness * n / N
**
** Fairness of organisations widens the search. With one place in ten open a weight of a fiftieth of the priorities doubles the time of
** none, a fifth takes six times as long, and a weight as large as the priorities thirty times; where more places stay open than
** are filled, several times that. Small weights do: they decide between equals.
**
** Choose priorities larger than scores to fill as many places as possible; smaller ones leave a place open where the way there
** costs more than it brings. Because the fairness of organisations grows with the share that stays open, a shortage is shared.
**
** What is promised:
**   - without two chosen shifts that clash for one helper the plan is the optimum, proved by prices (see dispatch_flow.c);
**     result.value == result.bound says so;
**   - otherwise the plan is repaired (see dispatch_repair.c). It never breaks a hard condition, is never worth less than the greedy
**     plan under the same conditions, and never more than `bound`, so that value and bound say how much could be left;
**   - locked pairs stay, even where they break a condition among themselves: a person decided that. Nothing is put beside them
**     that would break one. What somebody agreed to do elsewhere is a shift of its own with a locked pair;
**   - the same problem gives the same plan.
**
** A plan can go on living: when somebody declines, dispatch_decline mends it with the prices it already has, in well under a
** millisecond. One thread at a time per plan. The problem's arrays stay the caller's, and must stay as they are until dispatch_free.
*/
#ifndef MATCH_DISPATCH_H
#define MATCH_DISPATCH_H

#include <stdbool.h>

#include "base/clock.h"
#include "base/status.h"

enum {
    DISPATCH_POINTS_MOST = 10 * 1000 * 1000,    /* of any score, cost, priority, fairness, or fairness * (load + shifts) */
    DISPATCH_PAIRS_MOST = 20 * 1000 * 1000,
    DISPATCH_PLACES_MOST = 60000                /* of a shift, and shifts of a helper */
};

#define DISPATCH_ANY_MINUTES UINT32_MAX

struct dispatch_shift {
    time_s   begin, end;          /* over midnight is nothing special; begin == end: at no set time, clashes with nothing */
    uint32_t places;
    int32_t  priority;            /* points for each filled place */
    uint32_t organisation;
};

struct dispatch_helper {
    uint32_t minutes_a_week;      /* at most; DISPATCH_ANY_MINUTES: no limit */
    uint16_t most_shifts;         /* in this plan */
    uint16_t load;                /* shifts done lately, as the caller counts */
    int32_t  fairness;            /* points that each earlier shift makes the next one dearer; 0 or more */
};

struct dispatch_pair {
    uint32_t helper, shift;       /* the same two more than once: the locked, else the best of them counts */
    int32_t  score, cost;         /* points; cost: of travel, say */
    bool     locked;
};

struct dispatch_problem {
    const struct dispatch_shift  *shift;
    const struct dispatch_helper *helper;
    const struct dispatch_pair   *pair;
    const int32_t *fairness;      /* of organisations, points, 0 or more; NULL: organisations play no part */
    size_t   n_shifts, n_helpers, n_pairs, n_organisations;
    uint32_t rest_minutes;
};

struct dispatch;                  /* a plan and what is needed to mend it */

/* An empty plan but for the locked pairs. INVALID: a number of a helper, shift or organisation that is not there, a shift that
** ends before it begins, points or places out of range, or too many pairs. */
enum status dispatch_new(const struct dispatch_problem *problem, struct dispatch **ret);
void dispatch_free(struct dispatch *d);

/* Finds the plan. Once. */
void dispatch_solve(struct dispatch *d);

/* Instead of dispatch_solve: best pair first, while conditions allow. What a plan is measured against. */
void dispatch_solve_greedily(struct dispatch *d);

bool dispatch_has(const struct dispatch *d, size_t pair);

struct dispatch_result {
    int64_t value;                /* points, as above */
    int64_t bound;                /* no plan is worth more (as of dispatch_solve; INT64_MAX before) */
    size_t  filled, open;         /* places */
};
struct dispatch_result dispatch_result(const struct dispatch *d);

/* The pairs that came into the plan or left it since the last call of this function or since dispatch_solve, each once. Valid
** until the plan is next changed. dispatch_has tells which of both. */
size_t dispatch_changes(struct dispatch *d, const uint32_t **ret_pairs);

/* From now on the pair stays in the plan. CONFLICT: it is not in the plan. */
enum status dispatch_lock(struct dispatch *d, size_t pair);

/* The pair leaves the plan, locked or not, and never comes back; its place and its helper find the best that is left. Other
** pairs that are not locked may change with it. NOT_FOUND: there is no such pair, or it was declined before. */
enum status dispatch_decline(struct dispatch *d, size_t pair);

/* ---- places that stay open ---- */

/* Why somebody does not do a shift. Numbers from DISPATCH_CALLERS on are the caller's own conditions. */
enum dispatch_reason {
    DISPATCH_NOTHING,             /* no single condition would fill it */
    DISPATCH_REST, DISPATCH_HOURS, DISPATCH_SHIFTS,
    DISPATCH_WORTH,               /* costs more than the place's priority and score bring */
    DISPATCH_CALLERS = 8,
    DISPATCH_REASONS = 64
};

/* A helper who fails exactly one of the caller's conditions for a shift. */
struct dispatch_near { uint32_t helper, shift; uint8_t reason; };

struct dispatch_gap {
    uint32_t shift, open;         /* places */
    uint8_t  reason;              /* the condition that would fill most of them if it fell; the smaller number where equal */
    uint32_t helpers;             /* who could then do it without anything else in the plan changing */
    uint32_t helper;              /* the first of them */
};

/* One gap for each shift with open places, in the order of shifts; their number. Each is looked at by itself: one helper may be
** counted for two shifts. `ret` has room for n_shifts. Of `near`, what names nobody or an unknown reason is left out. */
size_t dispatch_gaps(const struct dispatch *d, const struct dispatch_near *near, size_t n_near, struct dispatch_gap *ret);

#endif
