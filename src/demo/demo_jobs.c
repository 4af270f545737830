/* demo_jobs.c -- the jobs of the demo, written and opened by the rules of jobs/job.h with the clock turned to their day.
**
** A job gets an organisation that its text suits, and a moment after that organisation was approved: in April most. Where the
** engine reads another rubric than the text was written for, the author corrects it, as authors do; so the shares of the
** rubrics are those of the texts.
*/
#include <stdlib.h>

#include "demo/demo_plan.h"
#include "people/helper.h"

enum {
    KNOWN_EVERY = 8,         /* of the texts that suit the organisation of demo_logins, this many-th is its own */
    STARTS_WITHIN = 6,       /* days after the job was written */
    OPENS_AFTER = 20 * 60,
    JOBS_A_BATCH = 50,
};

/* How well an organisation suits a text: 0 not at all. The sector must; then the word in its name counts more than the
** language, because an English or French job at a Flemish vaccination centre is likelier than one without it. */
static int suits(const struct demo_org *o, const struct demo_job_text *t) {
    if (!o->decided || o->sector != t->sector) return 0;
    bool named = t->at.n && str_find(o->name, t->at) < o->name.n;
    return 1 + 2 * named + (o->lang == t->lang);
}

/* One of those that suit the text best. */
static const struct demo_org *draw_org(struct demo *d, const struct demo_job_text *t) {
    int best = 0;
    uint32_t n = 0;
    const struct demo_org *chosen = NULL;
    for (size_t i = 0; i < d->n_orgs; i++) {
        int fit = suits(&d->org[i], t);
        if (fit == 0 || fit < best) continue;
        n = fit > best ? 1 : n + 1;
        best = fit;
        if (rand_below(&d->rand, n) == 0) chosen = &d->org[i];
    }
    CHECK(chosen);
    return chosen;
}

/* A day on which help was sought and the organisation may seek it. */
static time_s draw_moment(struct demo *d, const struct demo_org *o) {
    day_n earliest = day_of(o->decided) + 1, today = demo_today(d);
    struct demo_month m;
    do m = d->month[demo_number(demo_assume(&d->text, STR("job-month"), &d->rand)) - 1];
    while (m.last < earliest && earliest < today);
    if (m.first < earliest) m.first = earliest < today ? earliest : today;
    if (m.last < m.first) m.last = m.first;
    return demo_moment(d, demo_day(d, &m, false));
}

/* The visitors' organisation asks in every month, and in the last days for sure. */
static time_s draw_known_moment(struct demo *d, size_t i) {
    struct demo_month m = d->month[i % DEMO_MONTHS];
    day_n approved = day_of(d->org[0].decided) + 1;
    if (i % DEMO_MONTHS == DEMO_MONTHS - 1) m = (struct demo_month){demo_today(d) - DEMO_NEW_DAYS, demo_today(d) - 1};
    if (m.first < approved) m.first = approved;
    return demo_moment(d, demo_day(d, &m, false));
}

static void plan_job(struct demo *d, const struct demo_job_text *t, size_t *n_suit_known) {
    struct demo_job *j = &d->job[d->n_jobs++];
    bool suits_known = suits(&d->org[0], t) && d->org[0].lang == t->lang && !t->at.n;
    bool known = suits_known && (*n_suit_known)++ % KNOWN_EVERY == 0;
    j->text = t;
    j->org = known ? &d->org[0] : draw_org(d, t);
    j->created = known ? draw_known_moment(d, *n_suit_known / KNOWN_EVERY) : draw_moment(d, j->org);
    j->form = t->form;
    j->form.place = j->org->place;
    j->form.from = day_of(j->created) + 1 + (day_n)rand_below(&d->rand, STARTS_WITHIN);
    j->form.until = j->form.from + (day_n)t->days - 1;
}

static int by_time(const void *a, const void *b) {
    const struct demo_job *x = a, *y = b;
    return (x->created > y->created) - (x->created < y->created);
}

static void plan_jobs(struct demo *d) {
    size_t n_suit_known = 0;
    d->job = arena_array(d->arena, struct demo_job, d->text.n_jobs);
    for (size_t i = 0; i < d->text.n_jobs; i++) plan_job(d, &d->text.jobs[i], &n_suit_known);
    qsort(d->job, d->n_jobs, sizeof *d->job, by_time);
}

/* ---- writing ---- */

static enum status write_job(struct db *db, struct demo *d, size_t i) {
    struct demo_job *j = &d->job[i];
    const struct caller by = {.person = j->org->member[0]->person.id.n, .org = j->org->id.n, .who = MEMBER};
    struct job written;
    clock_turn(j->created);
    enum status st = job_create(db, &by, &j->form, &j->id);
    if (st == OK) st = job_any(db, j->id, &written);
    if (st == OK && written.rubric != j->text->rubric) st = job_rubric_set(db, &by, j->id, j->text->rubric);
    clock_turn(j->created + OPENS_AFTER);
    if (st == OK) st = job_set_state(db, &by, j->id, JOB_OPEN);
    if (st == OK) st = job_any(db, j->id, &written);
    if (st == OK) job_ask(db, &written, &j->ask);
    return st;
}

enum status demo_make_jobs(struct demo *d) {
    plan_jobs(d);
    return demo_write(d, d->n_jobs, JOBS_A_BATCH, write_job);
}
