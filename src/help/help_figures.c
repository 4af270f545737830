/* help_figures.c -- gathering a period. */
#include "help/help_figures.h"

#include <stdlib.h>

#include "help_figures_sql.h"

/* ---- which period ---- */

void help_overview_usual(struct db *db, day_n today, int *ret_from, int *ret_upto) {
    struct figures_last_month_row last = {0};
    int upto = month_of_day(today);
    figures_last_month(db, &last);
    if (last.month && last.month <= upto - OVERVIEW_MONTHS) upto = (int)last.month;
    *ret_from = upto - OVERVIEW_MONTHS + 1;
    *ret_upto = upto;
}

/* ---- areas ---- */

static int by_key(const void *a, const void *b) {
    int64_t x = *(const int64_t *)a, y = *(const int64_t *)b;
    return (x > y) - (x < y);
}

/* Brussels first and whole; of the others those where anything happened, by postcode, and behind them the unknown place. */
static void make_areas(struct arena *a, struct help_overview *o, const struct figures_areas_row *rows, size_t n) {
    int64_t *keys = arena_array(a, int64_t, n);
    size_t n_brussels = 0;
    for (size_t i = 0; i < n; i++) keys[i] = rows[i].place;
    qsort(keys, n, sizeof *keys, by_key);
    o->area = arena_array(a, struct help_area, n + BRUSSELS_AREAS + 1);
    for (size_t i = 0; i < municipalities_count(); i++)
        if (place_region(municipality_at(i)) == BRUSSELS) o->area[n_brussels++].place = municipality_at(i);
    CHECK(n_brussels == BRUSSELS_AREAS);
    o->n_areas = BRUSSELS_AREAS;
    for (size_t i = 0; i < n; i++) {
        const struct place *p = place_by_key(keys[i]);
        if (p && place_region(p) != BRUSSELS && (i == 0 || keys[i] != keys[i - 1])) o->area[o->n_areas++].place = p;
    }
    o->area[o->n_areas++].place = NULL;
}

/* The area of a municipality. Those of Brussels stand first, the others by key, the unknown one last. */
static size_t area_of(const struct help_overview *o, int64_t key) {
    size_t low = BRUSSELS_AREAS, high = o->n_areas - 1;
    for (size_t i = 0; i < BRUSSELS_AREAS; i++)
        if (o->area[i].place->key == key) return i;
    while (low < high) {
        size_t middle = (low + high) / 2;
        if (o->area[middle].place->key < key) low = middle + 1;
        else high = middle;
    }
    return low < o->n_areas - 1 && o->area[low].place->key == key ? low : o->n_areas - 1;
}

/* ---- months ---- */

static struct help_month month_make(struct arena *a, const struct help_overview *o) {
    return (struct help_month){ .category = arena_array(a, struct help_line, o->n_categories),
                                .cross = arena_array(a, struct help_line, o->n_categories * COLUMNS_OF_PLACES),
                                .other = arena_array(a, struct help_line, o->n_areas - BRUSSELS_AREAS) };
}

static void line_add(struct help_line *sum, const struct help_line *line) {
    for (size_t t = 0; t < TALLIES; t++) count_add(&sum->of[t], line->of[t]);
}

#define LINE(r) ((struct help_line){{ [TALLY_REQUESTS] = count_of((r).requests), [TALLY_PARTS] = count_of((r).parts), \
    [TALLY_HELPERS] = count_of((r).helpers), [TALLY_SIGN_UPS] = count_of((r).sign_ups), [TALLY_AGREED] = count_of((r).agreed), \
    [TALLY_DONE] = count_of((r).done) }})

static void fill_area(const struct help_overview *o, struct help_month *m, const struct figures_areas_row *row) {
    size_t area = area_of(o, row->place);
    struct help_line line = LINE(*row);
    line_add(&m->total, &line);
    line_add(&m->place[area < BRUSSELS_AREAS ? area : BRUSSELS_AREAS], &line);
    if (area >= BRUSSELS_AREAS) line_add(&m->other[area - BRUSSELS_AREAS], &line);
}

static void fill_cross(const struct help_overview *o, struct help_month *m, const struct figures_cross_row *row) {
    const struct help_category *c = help_category_find(o->category, o->n_categories, (help_category_id){row->category});
    if (!c) return;
    size_t category = (size_t)(c - o->category), area = area_of(o, row->place);
    struct help_line line = LINE(*row);
    line_add(&m->category[category], &line);
    line_add(&m->cross[category * COLUMNS_OF_PLACES + (area < BRUSSELS_AREAS ? area : BRUSSELS_AREAS)], &line);
}

/* Adds a month that lies in the period. */
static void add_month(struct help_overview *o, const struct help_month *m) {
    line_add(&o->total, &m->total);
    line_add(&o->outside, &m->place[BRUSSELS_AREAS]);
    for (size_t i = 0; i < BRUSSELS_AREAS; i++) {
        line_add(&o->inside, &m->place[i]);
        line_add(&o->area[i].line, &m->place[i]);
    }
    for (size_t i = BRUSSELS_AREAS; i < o->n_areas; i++) line_add(&o->area[i].line, &m->other[i - BRUSSELS_AREAS]);
    for (size_t i = 0; i < o->n_categories; i++) line_add(&o->by_category[i], &m->category[i]);
}

/* Whoever signed up in this month, in the period or before it. */
static void add_supply(struct help_overview *o, const struct help_month *m) {
    for (size_t i = 0; i < BRUSSELS_AREAS; i++) {
        count_add(&o->area[i].supply, m->place[i].of[TALLY_HELPERS]);
        count_add(&o->supply_inside, m->place[i].of[TALLY_HELPERS]);
    }
    for (size_t i = BRUSSELS_AREAS; i < o->n_areas; i++)
        count_add(&o->area[i].supply, m->other[i - BRUSSELS_AREAS].of[TALLY_HELPERS]);
    count_add(&o->supply_outside, m->place[BRUSSELS_AREAS].of[TALLY_HELPERS]);
}

/* The months before the period have no categories here: only who signed up counts of them. */
static void gather_before(struct db *db, struct help_overview *o, const struct figures_areas_row *rows, size_t n) {
    for (size_t i = 0; i < n && rows[i].month < o->from;) {
        int month = (int)rows[i].month;
        struct help_month m = month_make(db_arena(db), o);
        for (; i < n && rows[i].month == month; i++) fill_area(o, &m, &rows[i]);
        if (!o->everything) help_month_hide(o, month, &m);
        add_supply(o, &m);
    }
}

static void gather_months(struct db *db, struct help_overview *o) {
    struct figures_areas_row *areas = NULL;
    struct figures_cross_row *cross = NULL;
    size_t n_areas = 0, n_cross = 0;
    figures_areas(db, (struct figures_areas_in){.upto = o->upto}, &areas, &n_areas);
    figures_cross(db, (struct figures_cross_in){.from = o->from, .upto = o->upto}, &cross, &n_cross);
    make_areas(db_arena(db), o, areas, n_areas);
    gather_before(db, o, areas, n_areas);
    o->month = arena_array(db_arena(db), struct help_month, o->n_months);
    for (size_t i = 0; i < o->n_months; i++) o->month[i] = month_make(db_arena(db), o);
    for (size_t i = 0; i < n_areas; i++)
        if (areas[i].month >= o->from) fill_area(o, &o->month[areas[i].month - o->from], &areas[i]);
    for (size_t i = 0; i < n_cross; i++) fill_cross(o, &o->month[cross[i].month - o->from], &cross[i]);
    for (size_t i = 0; i < o->n_months; i++) {
        if (!o->everything) help_month_hide(o, o->from + (int)i, &o->month[i]);
        add_month(o, &o->month[i]);
        add_supply(o, &o->month[i]);
    }
}

/* ---- how long it took ---- */

struct spans { const struct figures_spans_row *row; size_t n; };   /* the shortest first */

/* Of what; id 0: of all desks or categories together. */
struct lasting { enum help_span what; int64_t of; };

static bool is_of(const struct figures_spans_row *row, struct lasting l) {
    return row->what == l.what && (l.of == 0 || row->of == l.of);
}

/* Whether this month may be among them: its count is told elsewhere, or large. */
static bool month_shown(const struct help_overview *o, struct lasting l, size_t month, int64_t n) {
    if (o->everything) return true;
    if (l.what == SPAN_ANSWER) return n >= FEW;
    const struct help_category *c = help_category_find(o->category, o->n_categories, (help_category_id){l.of});
    const struct help_line *line = c ? &o->month[month].category[c - o->category] : &o->month[month].total;
    return line->of[TALLY_DONE].seen == SEEN;
}

/* The shortest time within which `share` of ten were ready (nearest rank). */
static int64_t within(const struct spans *s, struct lasting l, const struct help_overview *o, const bool *shown, int64_t total, int share) {
    int64_t rank = (total * share + 9) / 10, so_far = 0;
    if (!o->everything && (rank < FEW || total - rank < FEW)) return -1;
    for (size_t i = 0; i < s->n; i++) {
        if (!is_of(&s->row[i], l) || !shown[s->row[i].month - o->from]) continue;
        so_far += s->row[i].n;
        if (so_far >= rank) return s->row[i].span;
    }
    return -1;
}

static struct help_lasted lasted(const struct spans *s, struct lasting l, const struct help_overview *o) {
    int64_t n[OVERVIEW_MONTHS_MAX] = {0}, total = 0;
    bool shown[OVERVIEW_MONTHS_MAX], whole = true;
    for (size_t i = 0; i < s->n; i++)
        if (is_of(&s->row[i], l)) n[s->row[i].month - o->from] += s->row[i].n;
    for (size_t i = 0; i < o->n_months; i++) {
        shown[i] = month_shown(o, l, i, n[i]);
        total += shown[i] ? n[i] : 0;
        whole = whole && (shown[i] || n[i] == 0);
    }
    if (total == 0) return (struct help_lasted){{0, whole ? SEEN : SEEN_NOT}, -1, -1};
    return (struct help_lasted){{total, whole ? SEEN : SEEN_LEAST}, within(s, l, o, shown, total, 5), within(s, l, o, shown, total, 9)};
}

static void gather_lasted(struct db *db, struct help_overview *o) {
    struct figures_spans_row *rows = NULL;
    struct spans s = {.n = 0};
    figures_spans(db, (struct figures_spans_in){.from = o->from, .upto = o->upto}, &rows, &s.n);
    s.row = rows;
    o->answered = lasted(&s, (struct lasting){SPAN_ANSWER, 0}, o);
    o->done = lasted(&s, (struct lasting){SPAN_DONE, 0}, o);
    o->done_in = arena_array(db_arena(db), struct help_lasted, o->n_categories);
    for (size_t i = 0; i < o->n_categories; i++) o->done_in[i] = lasted(&s, (struct lasting){SPAN_DONE, o->category[i].id.n}, o);
    if (!o->everything) return;
    help_desks(db, &o->desk, &o->n_desks);
    o->answered_by = arena_array(db_arena(db), struct help_lasted, o->n_desks);
    for (size_t i = 0; i < o->n_desks; i++) o->answered_by[i] = lasted(&s, (struct lasting){SPAN_ANSWER, o->desk[i].id.n}, o);
}

/* ---- the whole ---- */

/* There are few, and nearly in order. */
static size_t *oldest_first(struct arena *a, const struct help_category *category, size_t n) {
    size_t *order = arena_array(a, size_t, n);
    for (size_t i = 0; i < n; i++) {
        size_t at = i;
        for (; at > 0 && category[order[at - 1]].id.n > category[i].id.n; at--) order[at] = order[at - 1];
        order[at] = i;
    }
    return order;
}

void help_overview_gather(struct db *db, int from, int upto, bool everything, enum lang lang, struct help_overview *ret) {
    struct help_category *all;
    size_t n;
    *ret = (struct help_overview){ .from = from, .upto = upto, .everything = everything, .counted = help_tally_counted(db),
                                   .running = month_of_day(day_of(clock_now())), .n_months = (size_t)(upto - from + 1) };
    CHECK(upto >= from && ret->n_months <= OVERVIEW_MONTHS_MAX);
    help_categories(db, lang, &all, &n);
    ret->category = arena_array(db_arena(db), struct help_category, n);
    for (size_t i = 0; i < n; i++)
        if (!all[i].group) ret->category[ret->n_categories++] = all[i];
    ret->oldest_first = oldest_first(db_arena(db), ret->category, ret->n_categories);
    ret->by_category = arena_array(db_arena(db), struct help_line, ret->n_categories);
    gather_months(db, ret);
    gather_lasted(db, ret);
}
