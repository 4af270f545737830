/* plan_change.c -- what is different from the proposal before, in words.
**
** Rows of one shift stand together. Of those who came each takes the place of somebody who left, or of somebody whom the plan lost: who
** said no, did not answer, could not be asked, or was taken off. What is left over is a place that was open before, or is
** open now. Who left for another shift of the proposal is said to be there.
*/
#include "dispatch/plan_change.h"

struct comparing {
    struct html *h;
    const struct plan_places_of_row *row;
    size_t n;
    const struct people_shown *people;
    const struct plan_jobs_of_row *job;
    size_t n_jobs;
    struct str *out;
    size_t n_out, limit;
};

static bool is_same_shift(const struct plan_places_of_row *a, const struct plan_places_of_row *b) {
    return a->job.n == b->job.n && a->day == b->day && a->part == b->part;
}

static bool has_come(const struct plan_places_of_row *p) {
    return p->came && place_is_filled(p);
}

static bool is_lost(const struct plan_places_of_row *p) {
    enum place_shown s = place_shown_of(p);
    return s == SHOWN_NO || s == SHOWN_SILENT || s == SHOWN_OFF || s == SHOWN_REFUSED;
}

/* "Monday 1 March 2027, morning, Nurse for the night" */
static struct str where_words(const struct comparing *c, const struct plan_places_of_row *p) {
    struct html *h = c->h;
    struct str title = STR("");
    for (size_t i = 0; i < c->n_jobs; i++)
        if (c->job[i].job.n == p->job.n) title = c->job[i].title;
    return say(h, _("{0}, {1}"), shift_words(h, (struct shift){(day_n)p->day, (int)p->part}), title);
}

/* Where a person who left this shift came instead; NULL: nowhere. */
static const struct plan_places_of_row *instead_of(const struct comparing *c, const struct plan_places_of_row *left) {
    for (size_t i = 0; i < c->n; i++)
        if (c->row[i].person.n == left->person.n && has_come(&c->row[i])) return &c->row[i];
    return NULL;
}

/* "Nurse, person 3, who said no" */
static struct str gone_words(const struct comparing *c, const struct plan_places_of_row *p) {
    struct html *h = c->h;
    static const char *const why[] = {
        [SHOWN_NO] = N_("{0}, who said no"), [SHOWN_SILENT] = N_("{0}, who did not answer in time"),
        [SHOWN_OFF] = N_("{0}, who was taken off by hand"), [SHOWN_REFUSED] = N_("{0}, who cannot be asked any more"),
    };
    struct str who = place_who(h, p, c->people);
    if (is_lost(p)) return say(h, _(why[place_shown_of(p)]), who);
    const struct plan_places_of_row *now = instead_of(c, p);
    struct shift s = now ? (struct shift){(day_n)now->day, (int)now->part} : (struct shift){0};
    return now ? say(h, _("{0}, who now does {1}"), who, shift_words(h, s)) : who;
}

static void add(struct comparing *c, struct str words) {
    if (c->n_out < c->limit) c->out[c->n_out] = words;
    c->n_out++;
}

/* The next row of the shift for which `is` holds, from `at` on; `end` when there is none. */
static size_t next(const struct comparing *c, size_t at, size_t end, bool (*is)(const struct plan_places_of_row *)) {
    while (at < end && !is(&c->row[at])) at++;
    return at;
}

static bool has_left(const struct plan_places_of_row *p) {
    return p->state == PLACE_LEFT;
}

/* The rows [first, end) are those of one shift. */
static void compare_shift(struct comparing *c, size_t first, size_t end) {
    struct html *h = c->h;
    struct str where = where_words(c, &c->row[first]);
    size_t left = next(c, first, end, has_left), lost = next(c, first, end, is_lost);
    for (size_t came = next(c, first, end, has_come); came < end; came = next(c, came + 1, end, has_come)) {
        struct str who = place_who(h, &c->row[came], c->people);
        size_t *gone = left < end ? &left : &lost;
        if (*gone == end) {
            add(c, say(h, _("{0}: {1} came; this place was open."), where, who));
            continue;
        }
        add(c, say(h, _("{0}: {1} instead of {2}."), where, who, gone_words(c, &c->row[*gone])));
        *gone = next(c, *gone + 1, end, gone == &left ? has_left : is_lost);
    }
    for (; left < end; left = next(c, left + 1, end, has_left))
        add(c, say(h, _("{0}: without {1}."), where, gone_words(c, &c->row[left])));
}

size_t plan_changes(struct html *h, const struct plan_places_of_row *rows, size_t n, const struct people_shown *people,
                    const struct plan_jobs_of_row *jobs, size_t n_jobs, struct str *ret, size_t limit) {
    struct comparing c = {h, rows, n, people, jobs, n_jobs, ret, 0, limit};
    for (size_t i = 0, end; i < n; i = end) {
        bool is_changed = false;
        for (end = i; end < n && is_same_shift(&rows[i], &rows[end]); end++) is_changed |= has_come(&rows[end]) || has_left(&rows[end]);
        if (is_changed) compare_shift(&c, i, end);
    }
    return c.n_out;
}
