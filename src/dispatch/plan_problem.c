/* plan_problem.c -- from jobs and the pool to the arrays that match/dispatch.h solves.
**
** 1. The jobs that are still open become shifts, with the places that nobody has or was asked for.
** 2. For each moment of the week that a job has, the pool names the best who are free then, and, where that are few, those who
**    fail one condition. So a night that few can do gets candidates of its own.
** 3. Of everybody who was named, the database tells the hours a week, what they do or were asked for elsewhere (a shift of its
**    own with a locked pair, so that rest and hours count it), and how often they were asked lately.
** 4. What is left are pairs with points: score from the fit, cost from the way, a little more for who was in the plan already.
*/
#include "dispatch/plan_problem.h"

#include <math.h>
#include <stdlib.h>

#include "jobs/weights.h"
#include "people/helper_pool.h"

#define POINTS(name_, initial_, meaning_) \
    {.name = name_, .kind = SETTING_INT, .initial = initial_, .max = 10000, .meaning = meaning_}
struct setting plan_considered = { .name = "dispatch_considered", .kind = SETTING_INT, .initial = "100", .min = 1, .max = 300,
    .meaning = "How many helpers are considered for one moment of the week of one job" };
struct setting plan_rest_hours = { .name = "dispatch_rest_hours", .kind = SETTING_INT, .initial = "11", .max = 24,
    .meaning = "Hours of rest between two shifts of one helper" };
struct setting plan_most_shifts = { .name = "dispatch_most_shifts", .kind = SETTING_INT, .initial = "10", .min = 1, .max = 100,
    .meaning = "How many shifts one helper gets in one proposal at most" };
struct setting plan_km_points = POINTS("dispatch_km_points", "5", "What one kilometre of travel costs a proposal, in points");
struct setting plan_stay_points = POINTS("dispatch_stay_points", "100",
    "Points for a helper who stays on a shift when a proposal is solved again");
struct setting plan_helper_fairness = POINTS("dispatch_helper_fairness", "20",
    "Points that each earlier shift or question of the last weeks takes off a helper's next shift");
struct setting plan_org_fairness = POINTS("dispatch_organisation_fairness", "1000",
    "How much it counts that organisations share a shortage, in points");
struct setting plan_priority_points[PRIORITIES] = {
    POINTS("dispatch_normal_points", "3000", "Points for a filled place of a normal job; a perfect helper brings 1000"),
    POINTS("dispatch_urgent_points", "9000", "Points for a filled place of an urgent job"),
};

enum { ALMOST = 20, LATELY = 28 * SECONDS_A_DAY, LOAD_MOST = 100, PERFECT = 1000 };

struct job_asked { struct job job; struct ask ask; enum plan_priority priority; uint32_t org; size_t first, n; };   /* its shifts */
struct candidate { int64_t person; size_t shift; const struct fit *fit; int32_t score; bool locked, stays; };
struct near { int64_t person; size_t shift; uint8_t reason; };

struct list { void *rows; size_t n, room; };

struct making {
    struct db *db;
    struct arena *a;
    const struct plan *plan;
    const struct plan_places_of_row *old;
    size_t n_old;
    bool *found;                      /* of each of `old`: it is among the candidates */
    time_s now;
    struct job_asked *job;
    size_t n_jobs, n_orgs;
    struct plan_held_row *held;
    size_t n_held;
    struct list candidates, near;
    struct plan_problem *out;
};

/* Room for one more row, in the arena. */
static void *add(struct making *m, struct list *l, size_t size) {
    if (l->n == l->room) {
        size_t room = l->room ? l->room * 2 : 256;
        char *grown = arena_alloc(m->a, arena_size(room, size));
        for (size_t i = 0; i < l->n * size; i++) grown[i] = ((char *)l->rows)[i];
        l->rows = grown;
        l->room = room;
    }
    return (char *)l->rows + size * l->n++;
}

/* ---- jobs and shifts ---- */

static bool take_job(struct making *m, const struct plan_jobs_of_row *row, struct job_asked *ret) {
    struct job_asked j = {.priority = (enum plan_priority)row->priority};
    if (job_any(m->db, row->job, &j.job) != OK || j.job.state != JOB_OPEN || !j.job.org_approved) return false;
    struct plan_job_invited_row *invited = NULL;
    size_t n = 0;
    plan_job_invited(m->db, (struct plan_job_invited_in){.job = row->job, .from = m->plan->from, .until = m->plan->until}, &invited, &n);
    int64_t *ids = arena_array(m->a, int64_t, n);
    for (size_t i = 0; i < n; i++) ids[i] = invited[i].person.n;
    job_ask(m->db, &j.job, &j.ask);
    j.ask.not_these = ids;
    j.ask.n_not_these = n;
    *ret = j;
    return true;
}

static int by_job(const void *a, const void *b) {
    int64_t x = ((const struct job_asked *)a)->job.id.n, y = ((const struct job_asked *)b)->job.id.n;
    return x < y ? -1 : x > y;
}

static void take_jobs(struct making *m) {
    struct plan_jobs_of_row *rows = NULL;
    size_t n = 0;
    plan_jobs_of(m->db, (struct plan_jobs_of_in){.plan = m->plan->id}, &rows, &n);
    m->job = arena_array(m->a, struct job_asked, n);
    for (size_t i = 0; i < n; i++) {          /* those of one organisation stand together */
        struct job_asked *j = &m->job[m->n_jobs];
        if (!take_job(m, &rows[i], j)) continue;
        bool is_new = m->n_jobs == 0 || m->job[m->n_jobs - 1].job.org.n != j->job.org.n;
        m->n_orgs += is_new;
        j->org = (uint32_t)m->n_orgs - 1;
        m->n_jobs++;
    }
    if (m->n_jobs) qsort(m->job, m->n_jobs, sizeof *m->job, by_job);
}

/* What others than this plan gave away of a job, or asked somebody for. */
static struct list given_away(struct making *m, job_id job) {
    struct list given = {0};
    for (size_t i = 0; i < m->n_held; i++)
        if (m->held[i].job.n == job.n && !m->held[i].own)
            *(struct shift *)add(m, &given, sizeof(struct shift)) = (struct shift){(day_n)m->held[i].day, (int)m->held[i].part};
    return given;
}

static int by_shift(struct shift a, struct shift b) {
    return a.day != b.day ? (a.day < b.day ? -1 : 1) : a.part - b.part;
}

static int64_t times_given(const struct list *given, struct shift s) {
    int64_t n = 0;
    for (size_t i = 0; i < given->n; i++) n += by_shift(((const struct shift *)given->rows)[i], s) == 0;
    return n;
}

/* The days of the job that lie in the plan's. */
static void days_of(const struct making *m, const struct job *j, day_n *ret_from, day_n *ret_until) {
    *ret_from = j->form.from != DAY_NONE && j->form.from > m->plan->from ? j->form.from : m->plan->from;
    *ret_until = j->form.until != DAY_NONE && j->form.until < m->plan->until ? j->form.until : m->plan->until;
}

static void lay_shifts_of(struct making *m, struct job_asked *j, struct list *wanted) {
    struct plan_job_agreed_row agreed = {0};
    struct list given = given_away(m, j->job.id);
    struct shift *shifts;
    size_t n;
    days_of(m, &j->job, &j->ask.from, &j->ask.until);
    plan_job_agreed(m->db, (struct plan_job_agreed_in){.job = j->job.id}, &agreed);
    shifts_of(m->a, (uint32_t)j->job.form.grid, j->ask.from, j->ask.until, &shifts, &n);
    j->first = wanted->n;
    for (size_t k = 0; k < n; k++) {
        int64_t places = j->job.form.people - agreed.n - times_given(&given, shifts[k]);
        if (places > 0 && shift_begin(shifts[k]) > m->now)
            *(struct wanted *)add(m, wanted, sizeof(struct wanted)) = (struct wanted){&j->job, shifts[k], places};
    }
    j->n = wanted->n - j->first;
}

static void lay_shifts(struct making *m) {
    struct list wanted = {0};
    for (size_t i = 0; i < m->n_jobs; i++) lay_shifts_of(m, &m->job[i], &wanted);
    m->out->wanted = wanted.rows;
    m->out->n_wanted = wanted.n;
}

static int by_place(job_id job, struct shift s, job_id other_job, struct shift other) {
    return job.n != other_job.n ? (job.n < other_job.n ? -1 : 1) : by_shift(s, other);
}

size_t plan_problem_shift(const struct plan_problem *p, job_id job, struct shift s) {
    size_t from = 0, upto = p->n_wanted;
    while (from < upto) {
        size_t mid = (from + upto) / 2;
        if (by_place(p->wanted[mid].job->id, p->wanted[mid].shift, job, s) < 0) from = mid + 1;
        else upto = mid;
    }
    bool found = from < p->n_wanted && by_place(p->wanted[from].job->id, p->wanted[from].shift, job, s) == 0;
    return found ? from : p->n_wanted;
}

/* ---- candidates ---- */

static struct shift shift_of(const struct plan_places_of_row *p) {
    return (struct shift){(day_n)p->day, (int)p->part};
}

/* The number in `old` of what the plan said about this person and shift until now; n_old: nothing. */
static size_t old_place(const struct making *m, const struct wanted *w, int64_t person) {
    size_t from = 0, upto = m->n_old;
    while (from < upto) {
        size_t mid = (from + upto) / 2;
        if (by_place(m->old[mid].job, shift_of(&m->old[mid]), w->job->id, w->shift) < 0) from = mid + 1;
        else upto = mid;
    }
    for (; from < m->n_old && by_place(m->old[from].job, shift_of(&m->old[from]), w->job->id, w->shift) == 0; from++)
        if (m->old[from].person.n == person) return from;
    return m->n_old;
}

static void consider(struct making *m, size_t shift, const struct fit *fit) {
    size_t at = old_place(m, &m->out->wanted[shift], fit->id);
    const struct plan_places_of_row *old = at < m->n_old ? &m->old[at] : NULL;
    bool kept = old && place_is_proposed(old);
    if (old && !kept && old->state != PLACE_LEFT) return;
    if (old) m->found[at] = true;
    *(struct candidate *)add(m, &m->candidates, sizeof(struct candidate)) = (struct candidate){
        .person = fit->id, .shift = shift, .fit = fit, .score = (int32_t)lrintf(fit->score * PERFECT),
        .locked = kept && old->state == PLACE_LOCKED, .stays = kept };
}

/* The best for one moment of the week; where they are fewer than could be considered, those who fail one condition too. */
static void ask_pool(struct making *m, const struct job_asked *j, uint32_t slot) {
    size_t most = (size_t)plan_considered.number;
    struct fit *fit = arena_array(m->a, struct fit, most), *almost = arena_array(m->a, struct fit, ALMOST);
    struct weights weights = job_weights();
    struct ask ask = j->ask;
    ask.grid = slot;
    size_t n = pool_rank(helper_pool(), &ask, &weights, fit, most);
    size_t n_almost = n < most ? pool_almost(helper_pool(), &ask, &weights, almost, ALMOST) : 0;
    for (size_t i = 0; i < n; i++) fit[i].slots_asked = 0;         /* that they are free then goes without saying */
    for (size_t x = j->first; x < j->first + j->n; x++) {
        if (shift_bit(m->out->wanted[x].shift) != slot) continue;
        for (size_t i = 0; i < n; i++) consider(m, x, &fit[i]);
        for (size_t i = 0; i < n_almost; i++)
            *(struct near *)add(m, &m->near, sizeof(struct near)) = (struct near){ almost[i].id, x,
                (uint8_t)(DISPATCH_CALLERS + almost[i].fails) };
    }
}

static void find_candidates(struct making *m) {
    for (size_t i = 0; i < m->n_jobs; i++) {
        uint32_t slots = 0;
        for (size_t x = m->job[i].first; x < m->job[i].first + m->job[i].n; x++) slots |= shift_bit(m->out->wanted[x].shift);
        for (uint32_t slot = 1; slot < 1u << SHIFTS_A_WEEK; slot <<= 1)
            if (slots & slot) ask_pool(m, &m->job[i], slot);
    }
}

/* Who was asked by this plan keeps the shift, whatever the pool says; and whom somebody locked. */
static void keep_locked(struct making *m) {
    for (size_t i = 0; i < m->n_old; i++) {
        const struct plan_places_of_row *p = &m->old[i];
        size_t x = plan_problem_shift(m->out, p->job, shift_of(p));
        if (m->found[i] || x == m->out->n_wanted || !place_is_filled(p) || p->state == PLACE_PROPOSED) continue;
        *(struct candidate *)add(m, &m->candidates, sizeof(struct candidate)) = (struct candidate){
            .person = p->person.n, .shift = x, .locked = true };
    }
}

/* ---- people ---- */

struct known { int64_t id; bool there; day_n from, until; uint32_t minutes; int64_t load; };
struct people { struct known *row; size_t n; };

static int by_number(const void *a, const void *b) {
    int64_t x = *(const int64_t *)a, y = *(const int64_t *)b;
    return x < y ? -1 : x > y;
}

static size_t person_at(const struct people *p, int64_t id) {
    const struct known key = {.id = id}, *found = p->n ? bsearch(&key, p->row, p->n, sizeof key, by_number) : NULL;
    return found ? (size_t)(found - p->row) : p->n;
}

/* Each of the ids once, in order. */
static struct people people_of(struct making *m) {
    const struct candidate *c = m->candidates.rows;
    const struct near *near = m->near.rows;
    struct people p = {.row = arena_array(m->a, struct known, m->candidates.n + m->near.n)};
    size_t n = 0;
    for (size_t i = 0; i < m->candidates.n; i++) p.row[n++].id = c[i].person;
    for (size_t i = 0; i < m->near.n; i++) p.row[n++].id = near[i].person;
    if (n) qsort(p.row, n, sizeof *p.row, by_number);
    for (size_t i = 0; i < n; i++)
        if (p.n == 0 || p.row[p.n - 1].id != p.row[i].id) p.row[p.n++] = p.row[i];
    return p;
}

static void ask_database(struct making *m, struct people *p) {
    struct plan_contacts_row *asked = NULL;
    size_t n = 0;
    plan_contacts(m->db, (struct plan_contacts_in){.since = m->now - LATELY}, &asked, &n);
    for (size_t i = 0; i < n; i++) {
        size_t k = person_at(p, asked[i].person.n);
        if (k < p->n && p->row[k].load < LOAD_MOST) p->row[k].load++;
    }
    for (size_t k = 0; k < p->n; k++) {
        struct plan_helper_row h;
        if (!plan_helper(m->db, (struct plan_helper_in){.helper = {p->row[k].id}}, &h)) continue;   /* went in the meantime */
        p->row[k].there = true;
        p->row[k].from = (day_n)h.from_day;
        p->row[k].until = (day_n)h.until_day;
        p->row[k].minutes = h.hours ? (uint32_t)h.hours * 60 : DISPATCH_ANY_MINUTES;
    }
}

/* ---- the arrays ---- */

/* Who agreed to a whole job, by person; at the moments of its week they are busy. */
struct agreed { struct plan_agreed_row *row; size_t n; };

static bool is_busy(const struct agreed *a, int64_t person, struct shift s) {
    size_t from = 0, upto = a->n;
    while (from < upto) {
        size_t mid = (from + upto) / 2;
        if (a->row[mid].person.n < person) from = mid + 1;
        else upto = mid;
    }
    for (; from < a->n && a->row[from].person.n == person; from++) {
        const struct plan_agreed_row *r = &a->row[from];
        if (((uint32_t)r->grid & shift_bit(s)) && s.day >= r->start_day && (!r->end_day || s.day <= r->end_day)) return true;
    }
    return false;
}

static bool is_away(const struct known *k, struct shift s) {
    return !k->there || s.day < k->from || (k->until && s.day > k->until);
}

static void put_shifts(struct making *m, struct dispatch_shift *shift, int32_t *fairness) {
    for (size_t i = 0; i < m->n_jobs; i++) {
        const struct job_asked *j = &m->job[i];
        fairness[j->org] = (int32_t)plan_org_fairness.number;
        for (size_t x = j->first; x < j->first + j->n; x++) {
            const struct wanted *w = &m->out->wanted[x];
            shift[x] = (struct dispatch_shift){ shift_begin(w->shift), shift_end(w->shift), (uint32_t)w->places,
                (int32_t)plan_priority_points[j->priority].number, j->org };
        }
    }
}

static void put_helpers(struct making *m, const struct people *p) {
    struct dispatch_helper *helper = arena_array(m->a, struct dispatch_helper, p->n);
    int64_t *person = arena_array(m->a, int64_t, p->n);
    for (size_t k = 0; k < p->n; k++) {
        person[k] = p->row[k].id;
        helper[k] = (struct dispatch_helper){ p->row[k].minutes, (uint16_t)plan_most_shifts.number, (uint16_t)p->row[k].load,
            (int32_t)plan_helper_fairness.number };
    }
    m->out->person = person;
    m->out->p.helper = helper;
    m->out->p.n_helpers = p->n;
}

static struct dispatch_pair pair_of(const struct candidate *c, size_t helper) {
    int32_t stay = c->stays ? (int32_t)plan_stay_points.number : 0;
    int32_t cost = c->fit ? (int32_t)lrintf(c->fit->km * (float)plan_km_points.number) : 0;
    return (struct dispatch_pair){(uint32_t)helper, (uint32_t)c->shift, c->score + stay, cost, c->locked};
}

/* Pairs of candidates, without those who are away or busy then; locked ones stay, a person decided that. */
static size_t put_pairs(struct making *m, const struct people *p, const struct agreed *agreed, struct dispatch_pair *pair,
                        const struct fit **why, bool *stays) {
    const struct candidate *c = m->candidates.rows;
    size_t n = 0;
    for (size_t i = 0; i < m->candidates.n; i++) {
        size_t k = person_at(p, c[i].person);
        struct shift s = m->out->wanted[c[i].shift].shift;
        if (!p->row[k].there || (!c[i].locked && (is_away(&p->row[k], s) || is_busy(agreed, c[i].person, s)))) continue;
        pair[n] = pair_of(&c[i], k);
        why[n] = c[i].fit;
        stays[n++] = c[i].stays;
    }
    return n;
}

/* What the helpers do or were asked for elsewhere: a shift with one place, theirs. Own invitations stand in the plan, unless
** their shift is no longer one of it. */
static void put_elsewhere(struct making *m, const struct people *p, struct dispatch_shift *shift, struct dispatch_pair *pair) {
    struct dispatch_problem *d = &m->out->p;
    for (size_t i = 0; i < m->n_held; i++) {
        const struct plan_held_row *h = &m->held[i];
        struct shift s = {(day_n)h->day, (int)h->part};
        size_t k = person_at(p, h->person.n);
        if (k == p->n || (h->own && plan_problem_shift(m->out, h->job, s) < m->out->n_wanted)) continue;
        shift[d->n_shifts] = (struct dispatch_shift){shift_begin(s), shift_end(s), 1, 0, (uint32_t)m->n_orgs};
        pair[d->n_pairs++] = (struct dispatch_pair){(uint32_t)k, (uint32_t)d->n_shifts++, 0, 0, true};
    }
}

static void put_near(struct making *m, const struct people *p, const struct agreed *agreed) {
    const struct near *near = m->near.rows;
    struct dispatch_near *out = arena_array(m->a, struct dispatch_near, m->near.n);
    size_t n = 0;
    for (size_t i = 0; i < m->near.n; i++) {
        size_t k = person_at(p, near[i].person);
        const struct wanted *w = &m->out->wanted[near[i].shift];
        if (is_away(&p->row[k], w->shift) || is_busy(agreed, near[i].person, w->shift)) continue;
        if (old_place(m, w, near[i].person) == m->n_old)
            out[n++] = (struct dispatch_near){(uint32_t)k, (uint32_t)near[i].shift, near[i].reason};
    }
    m->out->near = out;
    m->out->n_near = n;
}

static void put_arrays(struct making *m) {
    struct dispatch_problem *d = &m->out->p;
    struct people people = people_of(m);
    struct agreed agreed = {0};
    size_t pairs = m->candidates.n + m->n_held;
    struct dispatch_shift *shift = arena_array(m->a, struct dispatch_shift, m->out->n_wanted + m->n_held);
    struct dispatch_pair *pair = arena_array(m->a, struct dispatch_pair, pairs);
    int32_t *fairness = arena_array(m->a, int32_t, m->n_orgs + 1);     /* elsewhere is an organisation without fairness */
    const struct fit **why = arena_array(m->a, const struct fit *, pairs);
    bool *stays = arena_array(m->a, bool, pairs);
    plan_agreed(m->db, (struct plan_agreed_in){.from = m->plan->from, .until = m->plan->until}, &agreed.row, &agreed.n);
    ask_database(m, &people);
    put_shifts(m, shift, fairness);
    put_helpers(m, &people);
    d->n_shifts = m->out->n_wanted;
    d->n_pairs = put_pairs(m, &people, &agreed, pair, why, stays);
    put_elsewhere(m, &people, shift, pair);
    put_near(m, &people, &agreed);
    d->shift = shift;
    d->pair = pair;
    d->fairness = fairness;
    d->n_organisations = m->n_orgs + 1;
    d->rest_minutes = (uint32_t)plan_rest_hours.number * 60;
    m->out->why = why;
    m->out->stays = stays;
}

void plan_problem_make(struct db *db, struct arena *a, const struct plan *plan, const struct plan_places_of_row *old, size_t n_old,
                       struct plan_problem *ret) {
    enum { WEEK = 7 };            /* around the plan, because hours count by whole weeks */
    struct making m = {.db = db, .a = a, .plan = plan, .old = old, .n_old = n_old, .now = clock_now(), .out = ret};
    *ret = (struct plan_problem){0};
    m.found = arena_array(a, bool, n_old);
    plan_held(db, (struct plan_held_in){.plan = plan->id, .from = plan->from - WEEK, .until = plan->until + WEEK}, &m.held, &m.n_held);
    take_jobs(&m);
    lay_shifts(&m);
    find_candidates(&m);
    keep_locked(&m);
    put_arrays(&m);
}
