/* dispatch_test.c -- plans against LEMON's network simplex, against every possible plan, and against the rules.
**
** Random markets come from a repeatable generator, many of them tiny, with few different points, so that ties, empty sides and
** markets with too few or too many helpers all happen. The rules are checked from the problem and dispatch_has alone.
*/
#include <setjmp.h>
#include <stdarg.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "base/rand.h"
#include "dispatch_network.h"
#include "match/dispatch.h"

enum { HELPERS = 30, SHIFTS = 16, PAIRS = 400, ORGANISATIONS = 4, MONDAY = 18358 };

struct market {
    struct dispatch_helper helper[HELPERS];
    struct dispatch_shift  shift[SHIFTS];
    struct dispatch_pair   pair[PAIRS];
    int32_t fairness[ORGANISATIONS];
    struct dispatch_problem p;
};

static struct rand chance;

static uint32_t below(uint32_t n) { return rand_below(&chance, n); }

static struct dispatch *plan_of(const struct dispatch_problem *p) {
    struct dispatch *d = NULL;
    assert_int_equal(dispatch_new(p, &d), OK);
    dispatch_solve(d);
    return d;
}

/* ---- random markets ---- */

static void add_pairs(struct market *m, uint32_t most, int32_t points) {
    bool is_there[HELPERS][SHIFTS] = {0};
    for (uint32_t i = below(most) + 1; i && m->p.n_helpers && m->p.n_shifts; i--) {
        uint32_t h = below((uint32_t)m->p.n_helpers), s = below((uint32_t)m->p.n_shifts);
        if (is_there[h][s]) continue;
        is_there[h][s] = true;
        m->pair[m->p.n_pairs++] = (struct dispatch_pair){h, s, (int32_t)below((uint32_t)points), (int32_t)below((uint32_t)points), false};
    }
}

/* A market without times: a pure flow. */
static void some_market(struct market *m, uint32_t seed) {
    chance = rand_seeded(seed);
    *m = (struct market){.p = {.helper = m->helper, .shift = m->shift, .pair = m->pair}};
    int32_t points = below(2) ? 10 : 1000000;
    bool are_fair = below(2);
    m->p.n_helpers = below(HELPERS) + (below(20) ? 1 : 0);
    m->p.n_shifts = below(SHIFTS) + (below(20) ? 1 : 0);
    m->p.n_organisations = 1 + below(ORGANISATIONS);
    if (below(2)) m->p.fairness = m->fairness;
    for (size_t i = 0; i < ORGANISATIONS; i++) m->fairness[i] = (int32_t)below((uint32_t)points * 2);
    for (size_t i = 0; i < m->p.n_helpers; i++)
        m->helper[i] = (struct dispatch_helper){DISPATCH_ANY_MINUTES, (uint16_t)below(5), (uint16_t)below(5),
                                                are_fair ? (int32_t)below((uint32_t)points / 5) : 0};
    for (size_t i = 0; i < m->p.n_shifts; i++)
        m->shift[i] = (struct dispatch_shift){.places = below(5), .priority = (int32_t)below((uint32_t)points),
                                              .organisation = below((uint32_t)m->p.n_organisations)};
    add_pairs(m, PAIRS, points);
}

/* Two weeks of shifts of four to nine hours, at any hour, with rest, hours and some locked pairs. */
static void some_roster(struct market *m, uint32_t seed) {
    some_market(m, seed);
    m->p.rest_minutes = below(3) ? 11 * 60 : 0;
    for (size_t i = 0; i < m->p.n_shifts; i++) {
        m->shift[i].begin = day_start(MONDAY) + (time_s)below(14 * 24) * SECONDS_AN_HOUR;
        m->shift[i].end = m->shift[i].begin + (4 + below(6)) * SECONDS_AN_HOUR;
    }
    for (size_t i = 0; i < m->p.n_helpers; i++)
        if (below(2)) m->helper[i].minutes_a_week = below(40) * 60;
    for (size_t i = 0; i < m->p.n_pairs; i++) m->pair[i].locked = !below(40);
}

/* ---- rules, written again ---- */

static bool go_together(const struct market *m, const struct dispatch_shift *a, const struct dispatch_shift *b) {
    time_s rest = (time_s)m->p.rest_minutes * 60;
    return a->begin == a->end || b->begin == b->end || a->end + rest <= b->begin || b->end + rest <= a->begin;
}

static day_n monday_of(time_s t) { return day_of(t) - day_weekday(day_of(t)); }

static bool is_helper_right(const struct market *m, const bool *has, const struct dispatch_pair *one) {
    const struct dispatch_shift *mine = &m->shift[one->shift];
    time_s worked = 0;
    size_t shifts = 0;
    for (size_t i = 0; i < m->p.n_pairs; i++) {
        const struct dispatch_pair *q = &m->pair[i];
        if (!has[i] || q->helper != one->helper) continue;
        shifts++;
        if (monday_of(m->shift[q->shift].begin) == monday_of(mine->begin)) worked += m->shift[q->shift].end - m->shift[q->shift].begin;
        if (q != one && !go_together(m, &m->shift[q->shift], mine)) return false;
    }
    const struct dispatch_helper *h = &m->helper[one->helper];
    return shifts <= h->most_shifts && (h->minutes_a_week == DISPATCH_ANY_MINUTES || worked <= (time_s)h->minutes_a_week * 60);
}

static bool is_shift_right(const struct market *m, const bool *has, uint32_t shift) {
    size_t used = 0;
    for (size_t i = 0; i < m->p.n_pairs; i++) used += has[i] && m->pair[i].shift == shift;
    return used <= m->shift[shift].places;
}

/* Locked pairs may break a condition; others may not. */
static bool is_right(const struct market *m, const bool *has) {
    for (size_t i = 0; i < m->p.n_pairs; i++)
        if (has[i] && !m->pair[i].locked && !(is_helper_right(m, has, &m->pair[i]) && is_shift_right(m, has, m->pair[i].shift)))
            return false;
    return true;
}

static int64_t value_of(const struct market *m, const bool *has) {
    int64_t value = 0, open[ORGANISATIONS] = {0}, places[ORGANISATIONS] = {0};
    uint32_t used[SHIFTS] = {0}, done[HELPERS] = {0};
    for (size_t i = 0; i < m->p.n_pairs; i++) {
        const struct dispatch_pair *q = &m->pair[i];
        if (!has[i]) continue;
        value += q->score - q->cost + m->shift[q->shift].priority;
        value -= (int64_t)m->helper[q->helper].fairness * (m->helper[q->helper].load + done[q->helper]++);
        used[q->shift]++;
    }
    for (size_t i = 0; i < m->p.n_shifts; i++) {
        places[m->shift[i].organisation] += m->shift[i].places;
        open[m->shift[i].organisation] += m->shift[i].places > used[i] ? m->shift[i].places - used[i] : 0;
    }
    for (size_t o = 0; m->p.fairness && o < m->p.n_organisations; o++)
        for (int64_t n = 1; n <= open[o]; n++) value -= m->fairness[o] * n / places[o];
    return value;
}

static void read_plan(const struct dispatch *d, const struct market *m, bool *ret) {
    for (size_t i = 0; i < m->p.n_pairs; i++) ret[i] = dispatch_has(d, i);
}

static void assert_right(const struct dispatch *d, const struct market *m) {
    bool has[PAIRS];
    read_plan(d, m, has);
    assert_true(is_right(m, has));
    assert_int_equal(value_of(m, has), dispatch_result(d).value);
}

/* ---- the optimum ---- */

static void plans_are_as_good_as_those_of_network_simplex(void **state) {
    (void)state;
    for (uint32_t seed = 1; seed <= 1000; seed++) {
        struct market m;
        some_market(&m, seed);
        struct dispatch *d = plan_of(&m.p);
        struct network n = network_of(&m.p);
        int64_t theirs = lemon_network_simplex(&n);
        network_free(&n);
        assert_right(d, &m);
        assert_int_equal(dispatch_result(d).value, dispatch_result(d).bound);
        int64_t ours = dispatch_result(d).value;
        dispatch_free(d);
        if (theirs == NO_OPTIMUM) skip();
        assert_int_equal(ours, theirs);
    }
}

static void after_each_decline_the_plan_is_the_best_of_the_rest(void **state) {
    (void)state;
    for (uint32_t seed = 2001; seed <= 2200; seed++) {
        struct market m;
        some_market(&m, seed);
        struct dispatch *d = plan_of(&m.p);
        for (int k = 0; k < 8 && m.p.n_pairs; k++) {
            uint32_t gone = below((uint32_t)m.p.n_pairs);
            dispatch_decline(d, gone);
            assert_false(dispatch_has(d, gone));
            m.pair[gone].cost = DISPATCH_POINTS_MOST;    /* nobody takes it at that cost */
            struct dispatch *anew = plan_of(&m.p);
            assert_int_equal(dispatch_result(d).value, dispatch_result(anew).value);
            dispatch_free(anew);
        }
        dispatch_free(d);
    }
}

/* The best of all plans, by trying every set of pairs. */
static int64_t best_of_all(const struct market *m) {
    int64_t best = INT64_MIN;
    for (uint32_t set = 0; set < 1u << m->p.n_pairs; set++) {
        bool has[PAIRS];
        for (size_t i = 0; i < m->p.n_pairs; i++) has[i] = set >> i & 1;
        int64_t value = value_of(m, has);
        if (value > best && is_right(m, has)) best = value;
    }
    return best;
}

static void no_plan_is_better_than_the_bound(void **state) {
    (void)state;
    size_t equal = 0, rosters = 0;
    for (uint32_t seed = 3001; seed <= 3150; seed++) {
        struct market m;
        some_roster(&m, seed);
        if (m.p.n_pairs > 11) m.p.n_pairs = 11;
        for (size_t i = 0; i < m.p.n_pairs; i++) {
            m.pair[i].locked = false;
            m.pair[i].helper %= 3;                       /* so that shifts clash */
        }
        for (size_t i = 0; i < m.p.n_pairs; i++)
            for (size_t k = 0; k < i; k++)
                if (m.pair[k].helper == m.pair[i].helper && m.pair[k].shift == m.pair[i].shift) m.pair[i] = m.pair[--m.p.n_pairs];
        if (m.p.n_helpers < 3) continue;
        struct dispatch *d = plan_of(&m.p);
        struct dispatch_result r = dispatch_result(d);
        int64_t best = best_of_all(&m);
        assert_true(r.value <= best && best <= r.bound);
        equal += r.value == best;
        rosters++;
        dispatch_free(d);
    }
    assert_true(equal * 100 >= rosters * 95);            /* and nearly all small ones are the best */
}

/* ---- hard conditions ---- */

static void plans_keep_every_hard_condition(void **state) {
    (void)state;
    for (uint32_t seed = 4001; seed <= 4500; seed++) {
        struct market m;
        some_roster(&m, seed);
        struct dispatch *d = plan_of(&m.p), *greedy = NULL;
        assert_int_equal(dispatch_new(&m.p, &greedy), OK);
        dispatch_solve_greedily(greedy);
        assert_right(d, &m);
        assert_right(greedy, &m);
        assert_true(dispatch_result(d).value >= dispatch_result(greedy).value);
        assert_true(dispatch_result(d).value <= dispatch_result(d).bound);
        dispatch_free(greedy);
        dispatch_free(d);
    }
}

static void locked_pairs_stay_whatever_others_decline(void **state) {
    (void)state;
    for (uint32_t seed = 5001; seed <= 5300; seed++) {
        struct market m;
        some_roster(&m, seed);
        struct dispatch *d = plan_of(&m.p);
        for (int k = 0; k < 20 && m.p.n_pairs; k++) {
            uint32_t pair = below((uint32_t)m.p.n_pairs);
            if (below(3)) {
                dispatch_decline(d, pair);
                m.pair[pair].locked = false;
            } else {
                enum status st = dispatch_lock(d, pair);
                assert_int_equal(st, dispatch_has(d, pair) ? OK : CONFLICT);
                m.pair[pair].locked |= st == OK;
            }
            for (size_t i = 0; i < m.p.n_pairs; i++)
                if (m.pair[i].locked) assert_true(dispatch_has(d, i));
            assert_right(d, &m);
        }
        dispatch_free(d);
    }
}

static void changes_tell_what_came_and_what_left(void **state) {
    (void)state;
    for (uint32_t seed = 6001; seed <= 6100; seed++) {
        struct market m;
        some_roster(&m, seed);
        struct dispatch *d = plan_of(&m.p);
        const uint32_t *changed;
        assert_int_equal(dispatch_changes(d, &changed), 0);
        for (int k = 0; k < 10 && m.p.n_pairs; k++) {
            bool before[PAIRS], told[PAIRS] = {0};
            read_plan(d, &m, before);
            dispatch_decline(d, below((uint32_t)m.p.n_pairs));
            for (size_t n = dispatch_changes(d, &changed); n; n--) {
                assert_false(told[changed[n - 1]]);
                told[changed[n - 1]] = true;
            }
            for (size_t i = 0; i < m.p.n_pairs; i++) assert_int_equal(told[i], before[i] != dispatch_has(d, i));
        }
        dispatch_free(d);
    }
}

static void the_same_problem_gives_the_same_plan(void **state) {
    (void)state;
    for (uint32_t seed = 7001; seed <= 7050; seed++) {
        struct market m;
        bool once[PAIRS], again[PAIRS];
        some_roster(&m, seed);
        struct dispatch *a = plan_of(&m.p), *b = plan_of(&m.p);
        read_plan(a, &m, once);
        read_plan(b, &m, again);
        assert_memory_equal(once, again, m.p.n_pairs);
        dispatch_free(a);
        dispatch_free(b);
    }
}

/* ---- small stories ---- */

enum { FIRST_DAY = MONDAY + 2 };

static struct dispatch_shift at(int day, int hour, int hours) {
    time_s begin = day_start(FIRST_DAY + day) + hour * SECONDS_AN_HOUR;
    return (struct dispatch_shift){begin, begin + hours * SECONDS_AN_HOUR, 1, 100, 0};
}

static const struct dispatch_helper anybody = {DISPATCH_ANY_MINUTES, 5, 0, 0};

static struct dispatch_pair pair(uint32_t helper, uint32_t shift) { return (struct dispatch_pair){helper, shift, 10, 0, false}; }

static size_t filled(const struct dispatch_problem *p) {
    struct dispatch *d = plan_of(p);
    size_t n = dispatch_result(d).filled;
    dispatch_free(d);
    return n;
}

static void nobody_and_nothing_give_an_empty_plan(void **state) {
    (void)state;
    struct dispatch_shift shift = at(0, 8, 8), full = at(0, 8, 8);
    struct dispatch_pair one = pair(0, 0);
    struct dispatch_helper idle = {DISPATCH_ANY_MINUTES, 0, 0, 0}, hourless = {0, 5, 0, 0};
    full.places = 0;
    struct dispatch_problem p = {0};
    assert_int_equal(filled(&p), 0);
    p = (struct dispatch_problem){.shift = &shift, .n_shifts = 1};
    assert_int_equal(filled(&p), 0);
    p.helper = &anybody, p.n_helpers = 1;
    assert_int_equal(filled(&p), 0);
    p.pair = &one, p.n_pairs = 1;
    assert_int_equal(filled(&p), 1);
    p.shift = &full;
    assert_int_equal(filled(&p), 0);
    p.shift = &shift, p.helper = &idle;
    assert_int_equal(filled(&p), 0);
    p.helper = &hourless;
    assert_int_equal(filled(&p), 0);
}

static void what_cannot_be_is_refused(void **state) {
    (void)state;
    const struct dispatch_shift shift = at(0, 8, 8);
    const int32_t fairness = 0, unfair = -1;
    struct dispatch_shift s;
    struct dispatch_helper h;
    struct dispatch_pair q;
    struct dispatch *d = NULL;
    for (int fault = 0; fault < 9; fault++) {
        s = shift, h = anybody, q = pair(0, 0);
        struct dispatch_problem p = {&s, &h, &q, &fairness, 1, 1, 1, 1, 0};
        switch (fault) {
        case 1: q.helper = 1; break;
        case 2: q.shift = 1; break;
        case 3: s.organisation = 1; break;
        case 4: s.end = s.begin - 1; break;
        case 5: s.places = DISPATCH_PLACES_MOST + 1; break;
        case 6: q.cost = DISPATCH_POINTS_MOST + 1; break;
        case 7: h.fairness = DISPATCH_POINTS_MOST; break;
        case 8: p.fairness = &unfair; break;
        }
        assert_int_equal(dispatch_new(&p, &d), fault ? INVALID : OK);
        dispatch_free(d);
        d = NULL;
    }
}

static void a_pair_said_twice_counts_once(void **state) {
    (void)state;
    struct dispatch_shift shift = at(0, 8, 8);
    struct dispatch_pair pairs[3] = {pair(0, 0), pair(0, 0), pair(0, 0)};
    shift.places = 3;
    pairs[1].score = 20;
    struct dispatch_problem p = {.shift = &shift, .helper = &anybody, .pair = pairs, .n_shifts = 1, .n_helpers = 1, .n_pairs = 3};
    struct dispatch *d = plan_of(&p);
    assert_true(!dispatch_has(d, 0) && dispatch_has(d, 1) && !dispatch_has(d, 2));
    dispatch_free(d);
    pairs[2].locked = true;
    d = plan_of(&p);
    assert_true(!dispatch_has(d, 0) && !dispatch_has(d, 1) && dispatch_has(d, 2));
    dispatch_free(d);
}

static void rest_is_kept_over_midnight(void **state) {
    (void)state;
    struct dispatch_shift shifts[] = {at(0, 22, 8), at(1, 16, 4), at(1, 17, 4)};    /* ends at 6; ten hours later; eleven */
    struct dispatch_pair pairs[] = {pair(0, 0), pair(0, 1), pair(0, 2)};
    struct dispatch_problem p = {.shift = shifts, .helper = &anybody, .pair = pairs, .n_shifts = 2, .n_helpers = 1, .n_pairs = 2,
                                 .rest_minutes = 11 * 60};
    assert_int_equal(filled(&p), 1);
    shifts[1] = shifts[2];
    assert_int_equal(filled(&p), 2);
}

static void hours_count_as_they_pass_when_the_clock_changes(void **state) {
    (void)state;
    day_n saturday;                                          /* at two in the night it became three */
    assert_true(day_from_date((struct date){2020, 3, 28}, &saturday));
    time_s midnight = day_start(saturday + 1);
    struct dispatch_shift night = {midnight - 2 * SECONDS_AN_HOUR, midnight + 5 * SECONDS_AN_HOUR, 1, 100, 0};   /* 22 to 6 */
    struct dispatch_helper seven = {7 * 60, 1, 0, 0}, less = {7 * 60 - 1, 1, 0, 0};
    struct dispatch_pair one = pair(0, 0);
    struct dispatch_problem p = {.shift = &night, .helper = &seven, .pair = &one, .n_shifts = 1, .n_helpers = 1, .n_pairs = 1};
    assert_int_equal(filled(&p), 1);
    p.helper = &less;
    assert_int_equal(filled(&p), 0);
}

static void hours_begin_anew_on_monday(void **state) {
    (void)state;
    struct dispatch_shift shifts[] = {at(4, 8, 8), at(5, 8, 8)};     /* Sunday and Monday */
    struct dispatch_helper eight = {8 * 60, 5, 0, 0};
    struct dispatch_pair pairs[] = {pair(0, 0), pair(0, 1)};
    struct dispatch_problem p = {.shift = shifts, .helper = &eight, .pair = pairs, .n_shifts = 2, .n_helpers = 1, .n_pairs = 2};
    assert_int_equal(filled(&p), 2);
    shifts[0] = at(3, 8, 8), shifts[1] = at(4, 8, 8);
    assert_int_equal(filled(&p), 1);
}

static void organisations_share_a_shortage(void **state) {
    (void)state;
    struct dispatch_shift shifts[] = {at(0, 8, 8), at(0, 8, 8)};
    struct dispatch_helper helpers[6];
    struct dispatch_pair pairs[12];
    int32_t fairness[] = {50, 50};
    shifts[0].places = 8, shifts[1].places = 4, shifts[1].organisation = 1;
    for (uint32_t i = 0; i < 6; i++) {
        helpers[i] = anybody;
        pairs[2 * i] = pair(i, 0);
        pairs[2 * i + 1] = pair(i, 1);
        pairs[2 * i].score = 15;
    }
    struct dispatch_problem p = {shifts, helpers, pairs, fairness, 2, 6, 12, 2, 0};
    struct dispatch *d = plan_of(&p);
    size_t first = 0, second = 0;
    for (uint32_t i = 0; i < 6; i++) {
        first += dispatch_has(d, 2 * i);
        second += dispatch_has(d, 2 * i + 1);
    }
    assert_int_equal(first, 4);
    assert_int_equal(second, 2);
    dispatch_free(d);
    p.fairness = NULL;
    d = plan_of(&p);
    for (uint32_t i = 0; i < 6; i++) assert_true(dispatch_has(d, 2 * i));
    dispatch_free(d);
}

static void who_did_least_is_asked_first(void **state) {
    (void)state;
    struct dispatch_shift shift = at(0, 8, 8);
    struct dispatch_helper helpers[] = {{DISPATCH_ANY_MINUTES, 5, 3, 5}, {DISPATCH_ANY_MINUTES, 5, 1, 5}};
    struct dispatch_pair pairs[] = {pair(0, 0), pair(1, 0)};
    pairs[0].score = 19;
    struct dispatch_problem p = {.shift = &shift, .helper = helpers, .pair = pairs, .n_shifts = 1, .n_helpers = 2, .n_pairs = 2};
    struct dispatch *d = plan_of(&p);
    assert_true(dispatch_has(d, 1));
    dispatch_free(d);
    pairs[0].score = 21;
    d = plan_of(&p);
    assert_true(dispatch_has(d, 0));
    dispatch_free(d);
}

static void a_place_that_is_declined_finds_somebody_else(void **state) {
    (void)state;
    struct dispatch_shift shifts[] = {at(0, 8, 8), at(0, 8, 8)};
    struct dispatch_helper helpers[] = {anybody, anybody, anybody};
    struct dispatch_pair pairs[] = {pair(0, 0), pair(1, 0), pair(1, 1), pair(2, 1)};
    pairs[0].score = 30, pairs[2].score = 20;
    struct dispatch_problem p = {.shift = shifts, .helper = helpers, .pair = pairs, .n_shifts = 2, .n_helpers = 3, .n_pairs = 4};
    struct dispatch *d = plan_of(&p);
    assert_true(dispatch_has(d, 0) && dispatch_has(d, 2));
    assert_int_equal(dispatch_decline(d, 0), OK);            /* 1 moves up, 2 comes in */
    assert_true(dispatch_has(d, 1) && dispatch_has(d, 3) && !dispatch_has(d, 2));
    assert_int_equal(dispatch_decline(d, 0), NOT_FOUND);
    assert_int_equal(dispatch_decline(d, 4), NOT_FOUND);
    dispatch_free(d);
}

/* ---- why places stay open ---- */

static struct dispatch_gap only_gap(const struct dispatch_problem *p, const struct dispatch_near *near, size_t n) {
    struct dispatch *d = plan_of(p);
    struct dispatch_gap gaps[4];
    assert_int_equal(dispatch_gaps(d, near, n, gaps), 1);
    dispatch_free(d);
    return gaps[0];
}

static void a_gap_names_the_condition_of_the_plan(void **state) {
    (void)state;
    struct dispatch_shift shifts[] = {at(0, 8, 8), at(0, 20, 4)};
    struct dispatch_helper helper = anybody;
    struct dispatch_pair pairs[] = {pair(0, 0), pair(0, 1)};
    shifts[0].priority = 200;
    struct dispatch_problem p = {.shift = shifts, .helper = &helper, .pair = pairs, .n_shifts = 2, .n_helpers = 1, .n_pairs = 2,
                                 .rest_minutes = 11 * 60};
    struct dispatch_gap gap = only_gap(&p, NULL, 0);
    assert_true(gap.shift == 1 && gap.open == 1 && gap.reason == DISPATCH_REST && gap.helpers == 1 && gap.helper == 0);
    p.rest_minutes = 0, helper.minutes_a_week = 10 * 60;
    assert_int_equal(only_gap(&p, NULL, 0).reason, DISPATCH_HOURS);
    helper.minutes_a_week = DISPATCH_ANY_MINUTES, helper.most_shifts = 1;
    assert_int_equal(only_gap(&p, NULL, 0).reason, DISPATCH_SHIFTS);
    helper.most_shifts = 2, pairs[1].cost = 1000;
    assert_int_equal(only_gap(&p, NULL, 0).reason, DISPATCH_WORTH);
    pairs[1].cost = 0, shifts[1] = at(0, 12, 8);              /* nobody is in two places */
    assert_int_equal(only_gap(&p, NULL, 0).reason, DISPATCH_NOTHING);
}

/* A plan has numbers of its own for shifts and helpers; what it tells has the caller's. */
static void gaps_are_the_shifts_that_have_open_places(void **state) {
    static struct market m;
    (void)state;
    for (uint32_t seed = 0; seed < 300; seed++) {
        struct dispatch_gap gap[SHIFTS];
        bool has[PAIRS];
        size_t n, at = 0;
        some_roster(&m, seed);
        struct dispatch *d = plan_of(&m.p);
        read_plan(d, &m, has);
        n = dispatch_gaps(d, NULL, 0, gap);
        for (uint32_t x = 0; x < m.p.n_shifts; x++) {
            uint32_t used = 0;
            for (size_t i = 0; i < m.p.n_pairs; i++) used += has[i] && m.pair[i].shift == x;
            if (used >= m.shift[x].places) continue;
            assert_true(at < n);
            assert_int_equal(gap[at].shift, x);
            assert_int_equal(gap[at].open, m.shift[x].places - used);
            bool is_pair = gap[at].helpers == 0;
            for (size_t i = 0; i < m.p.n_pairs; i++)
                is_pair |= m.pair[i].shift == x && m.pair[i].helper == gap[at].helper && !has[i];
            assert_true(is_pair);
            at++;
        }
        assert_int_equal(at, n);
        dispatch_free(d);
    }
}

static void a_gap_names_the_condition_that_keeps_most_away(void **state) {
    (void)state;
    enum { LANGUAGE = DISPATCH_CALLERS, DISTANCE };
    struct dispatch_shift shifts[] = {at(0, 8, 8), at(0, 9, 8)};
    struct dispatch_helper helpers[] = {anybody, anybody, anybody, anybody};
    struct dispatch_pair busy = pair(0, 1);
    const struct dispatch_near near[] = {{0, 0, DISTANCE}, {1, 0, LANGUAGE}, {2, 0, DISTANCE}, {3, 0, DISTANCE},
                                         {9, 0, LANGUAGE}, {1, 9, LANGUAGE}, {1, 0, DISPATCH_REASONS}, {2, 0, DISPATCH_REST}};
    struct dispatch_problem p = {.shift = shifts, .helper = helpers, .pair = &busy, .n_shifts = 2, .n_helpers = 4, .n_pairs = 1};
    struct dispatch_gap gap = only_gap(&p, near, COUNT(near));
    assert_true(gap.shift == 0 && gap.reason == DISTANCE && gap.helpers == 2 && gap.helper == 2);   /* the first is elsewhere */
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(plans_are_as_good_as_those_of_network_simplex),
        cmocka_unit_test(after_each_decline_the_plan_is_the_best_of_the_rest),
        cmocka_unit_test(no_plan_is_better_than_the_bound),
        cmocka_unit_test(plans_keep_every_hard_condition),
        cmocka_unit_test(locked_pairs_stay_whatever_others_decline),
        cmocka_unit_test(changes_tell_what_came_and_what_left),
        cmocka_unit_test(the_same_problem_gives_the_same_plan),
        cmocka_unit_test(nobody_and_nothing_give_an_empty_plan),
        cmocka_unit_test(what_cannot_be_is_refused),
        cmocka_unit_test(a_pair_said_twice_counts_once),
        cmocka_unit_test(rest_is_kept_over_midnight),
        cmocka_unit_test(hours_count_as_they_pass_when_the_clock_changes),
        cmocka_unit_test(hours_begin_anew_on_monday),
        cmocka_unit_test(organisations_share_a_shortage),
        cmocka_unit_test(who_did_least_is_asked_first),
        cmocka_unit_test(a_place_that_is_declined_finds_somebody_else),
        cmocka_unit_test(a_gap_names_the_condition_of_the_plan),
        cmocka_unit_test(gaps_are_the_shifts_that_have_open_places),
        cmocka_unit_test(a_gap_names_the_condition_that_keeps_most_away),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
