/* plan_view.c -- a plan as its page shows it. */
#include "dispatch/plan_view.h"

#include "dispatch/plan_change.h"

/* ---- choosing jobs ---- */

static int64_t open_places(struct arena *a, const struct plan_open_jobs_row *j, day_n from, day_n until) {
    struct shift *shifts;
    size_t n, ahead = 0;
    if (j->from_day && (day_n)j->from_day > from) from = (day_n)j->from_day;
    if (j->until_day && (day_n)j->until_day < until) until = (day_n)j->until_day;
    shifts_of(a, (uint32_t)j->grid, from, until, &shifts, &n);
    for (size_t i = 0; i < n; i++) ahead += shift_begin(shifts[i]) > clock_now();
    return (int64_t)ahead * (j->people - j->taken) - j->asked;
}

void choice_view_make(struct db *db, int64_t rubric, int64_t org, int days, struct choice_view *ret) {
    day_n today = day_of(clock_now());
    struct choice_view v = {.rubric = rubric, .org = org};
    struct plan_open_jobs_row *jobs = NULL;
    size_t n = 0;
    plan_open_jobs(db, (struct plan_open_jobs_in){ .today = today, .from = today, .until = today + days - 1, .in_rubric = rubric,
        .of_org = org, .limit = JOBS_LISTED + 1 }, &jobs, &n);
    v.more = n > JOBS_LISTED;
    v.rows = arena_array(db_arena(db), struct choice_row, n);
    for (size_t i = 0; i < n && v.n < JOBS_LISTED; i++) {
        int64_t open = open_places(db_arena(db), &jobs[i], today, today + days - 1);
        if (open > 0) v.rows[v.n++] = (struct choice_row){&jobs[i], open};
    }
    plan_open_orgs(db, (struct plan_open_orgs_in){.today = today}, &v.orgs, &v.n_orgs);
    plans_recent(db, (struct plans_recent_in){.limit = PLANS_LISTED}, &v.plans, &v.n_plans);
    *ret = v;
}

/* ---- a plan ---- */

static struct place_view place_of(struct html *h, const struct plan_places_of_row *row, const struct people_shown *people) {
    struct place_view v = {.row = row, .shown = place_shown_of(row), .what = place_who(h, row, people)};
    reasons_say(h, row->reasons, &v.why, &v.n_why);
    return v;
}

struct making {
    struct html *h;
    struct plan_places_of_row *place;
    struct plan_shifts_of_row *shift;
    size_t n_places, n_shifts;
    struct people_shown people;
    struct plan_view *out;
};

static bool is_of(const struct plan_places_of_row *p, const struct plan_shifts_of_row *s) {
    return p->job.n == s->job.n && p->day == s->day && p->part == s->part;
}

/* First row of a job, in rows that are in order of jobs. */
static size_t first_of(const void *rows, size_t size, size_t job_at, size_t n, job_id job) {
    size_t from = 0, upto = n;
    while (from < upto) {
        size_t mid = (from + upto) / 2;
        if (((const job_id *)(const void *)((const char *)rows + mid * size + job_at))->n < job.n) from = mid + 1;
        else upto = mid;
    }
    return from;
}

static void count_place(struct plan_view *v, const struct plan_places_of_row *p) {
    enum place_shown shown = place_shown_of(p);
    v->to_send += place_is_proposed(p);
    v->asked += shown == SHOWN_ASKED;
    v->yes += shown == SHOWN_YES;
    v->lost += shown == SHOWN_NO || shown == SHOWN_SILENT || shown == SHOWN_REFUSED;
    v->came += p->came != 0;
    v->left += shown == SHOWN_LEFT;
}

static void make_shift(struct making *m, const struct plan_shifts_of_row *row, size_t place, bool with_people, struct shift_view *ret) {
    struct shift_view v = {.row = row, .shift = {(day_n)row->day, (int)row->part}};
    while (place < m->n_places && m->place[place].job.n == row->job.n && !is_of(&m->place[place], row)) place++;
    size_t end = place;
    for (; end < m->n_places && is_of(&m->place[end], row); end++) v.filled += place_is_filled(&m->place[end]);
    if (v.filled > row->places) v.filled = row->places;      /* asked anew, and then came a late yes */
    v.places = arena_array(m->h->arena, struct place_view, with_people ? end - place : 0);
    for (size_t i = place; with_people && i < end; i++) v.places[v.n_places++] = place_of(m->h, &m->place[i], &m->people);
    m->out->minutes += v.filled * (shift_end(v.shift) - shift_begin(v.shift)) / 60;
    *ret = v;
}

static void make_job(struct making *m, const struct plan_jobs_of_row *row, bool with_people, struct job_view *ret) {
    struct job_view v = {.row = row, .open = row->state == JOB_OPEN && row->org_state == ORG_APPROVED};
    size_t first = first_of(m->shift, sizeof *m->shift, offsetof(struct plan_shifts_of_row, job), m->n_shifts, row->job);
    size_t place = first_of(m->place, sizeof *m->place, offsetof(struct plan_places_of_row, job), m->n_places, row->job), end = first;
    while (end < m->n_shifts && m->shift[end].job.n == row->job.n) end++;
    v.shifts = arena_array(m->h->arena, struct shift_view, end - first);
    for (size_t i = first; i < end; i++) {
        struct shift_view *s = &v.shifts[v.n_shifts++];
        make_shift(m, &m->shift[i], place, with_people, s);
        v.places += s->row->places;
        v.filled += s->filled;
    }
    *ret = v;
}

static void add_to_org(struct plan_view *v, const struct job_view *j, bool is_new) {
    if (is_new) v->orgs[v->n_orgs++] = (struct org_view){.name = j->row->org_name};
    v->orgs[v->n_orgs - 1].places += j->places;
    v->orgs[v->n_orgs - 1].filled += j->filled;
    v->places += j->places;
    v->filled += j->filled;
}

/* Mails of the next sending: one for each person and job. Places of one job stand together. */
static int64_t mails(const struct plan_places_of_row *rows, size_t n) {
    int64_t mails = 0;
    for (size_t i = 0; i < n; i++) {
        bool first = place_is_proposed(&rows[i]);
        for (size_t k = i; first && k-- > 0 && rows[k].job.n == rows[i].job.n;)
            first = rows[k].person.n != rows[i].person.n || !place_is_proposed(&rows[k]);
        mails += first;
    }
    return mails;
}

/* Of all rubrics that the jobs have. */
static struct answer_rate rate_of(struct db *db, const struct plan_jobs_of_row *jobs, size_t n) {
    struct answer_rate all = {0, 0};
    uint64_t seen = 0;
    for (size_t i = 0; i < n; i++) {
        uint64_t bit = (uint64_t)1 << (jobs[i].rubric & 63);
        if (seen & bit) continue;
        seen |= bit;
        struct answer_rate one = wave_rate_of(db, jobs[i].rubric, clock_now());
        all.asked += one.asked;
        all.yes += one.yes;
    }
    return all;
}

enum status plan_view_make(struct html *h, struct db *db, plan_id id, int64_t page, struct plan_view *ret) {
    struct plan_view v = {0};
    struct making m = {.h = h, .out = &v};
    struct plan_jobs_of_row *jobs = NULL;
    enum status st = plan_get(db, id, &v.plan);
    if (st != OK) return st;
    plan_jobs_of(db, (struct plan_jobs_of_in){.plan = id}, &jobs, &v.n_jobs);
    plan_shifts_of(db, (struct plan_shifts_of_in){.plan = id}, &m.shift, &m.n_shifts);
    plan_places(db, id, &m.place, &m.n_places);
    m.people = people_shown_of(h->arena, m.place, m.n_places, false);
    v.helpers = (int64_t)people_shown_of(h->arena, m.place, m.n_places, true).n;
    v.to_ask = mails(m.place, m.n_places);
    v.pages = (int64_t)(v.n_jobs + PLAN_JOBS_A_PAGE - 1) / PLAN_JOBS_A_PAGE;
    v.page = page < 1 ? 1 : page > v.pages ? v.pages : page;
    v.first = (size_t)(v.page - 1) * PLAN_JOBS_A_PAGE;
    v.n_shown = v.n_jobs - v.first < PLAN_JOBS_A_PAGE ? v.n_jobs - v.first : PLAN_JOBS_A_PAGE;
    v.jobs = arena_array(h->arena, struct job_view, v.n_jobs);
    v.orgs = arena_array(h->arena, struct org_view, v.n_jobs);
    for (size_t i = 0; i < m.n_places; i++) count_place(&v, &m.place[i]);
    for (size_t i = 0; i < v.n_jobs; i++) {
        make_job(&m, &jobs[i], i >= v.first && i < v.first + v.n_shown, &v.jobs[i]);
        add_to_org(&v, &v.jobs[i], i == 0 || jobs[i].org.n != jobs[i - 1].org.n);
    }
    if (v.plan.version > 1)
        v.n_changes = plan_changes(h, m.place, m.n_places, &m.people, jobs, v.n_jobs, v.change, CHANGES_SHOWN);
    v.rate = rate_of(db, jobs, v.n_jobs);
    *ret = v;
    return OK;
}

/* ---- words ---- */

struct str rate_words(struct html *h, struct answer_rate rate) {
    return say(h, _("By experience {0} of those who are asked say yes."), lang_percent(h->arena, h->lang, wave_share(rate)));
}

struct str gap_words(struct html *h, const struct plan_shifts_of_row *shift) {
    static const char *const rules[] = {
        [DISPATCH_REST] = N_("has too little rest between two shifts"),
        [DISPATCH_HOURS] = N_("has enough hours that week"),
        [DISPATCH_SHIFTS] = N_("has enough shifts in this proposal"),
        [DISPATCH_WORTH] = N_("would travel too long for it"),
    };
    if (shift->open == 0) return _("It came free after the proposal was made. Let Inzet propose somebody else.");
    int64_t condition = shift->reason - DISPATCH_CALLERS;
    if (shift->reason == DISPATCH_NOTHING) return _("Nobody who is free then fits, and no single condition would change that.");
    struct str reason = condition >= 0 ? condition_words(h, (enum condition)condition) : _(rules[shift->reason]);
    return say(h, plural(h, shift->people, "{0} person would fit, but {1}.", "{0} people would fit, but each of them {1}."),
               num(h, shift->people), reason);
}

struct str plan_rules_words(struct html *h) {
    return say(h, _("Nobody is in two places at once, nobody works more hours a week than they said, "
                    "and between two shifts there are {0} hours of rest."),
               num(h, plan_rest_hours.number));
}
