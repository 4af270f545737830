/* insight.c -- the period, and the figures of it. */
#include "insight/insight.h"

#include "insight_sql.h"
#include "jobs/deploy.h"
#include "people/org.h"

struct setting insight_open_until = { .name = "open_until", .kind = SETTING_TEXT, .initial = "",
    .meaning = "The day until which the platform stays open, as 2027-01-15; empty when no end is planned" };

/* ---- periods ---- */

/* Months are counted from the year 0, so that they can be subtracted. */
static int month_of(day_n d) {
    struct date date = day_date(d);
    return date.year * 12 + date.month - 1;
}

static day_n month_start(int month) {
    day_n day = 0;
    CHECK(day_from_date((struct date){month / 12, month % 12 + 1, 1}, &day));
    return day;
}

static day_n month_end(int month) {
    return month_start(month + 1) - 1;
}

struct period insight_period_months(struct period p, day_n today) {
    day_n end = month_of(p.to) == month_of(today) ? today : month_end(month_of(p.to));
    return (struct period){month_start(month_of(p.from)), end};
}

void insight_period_usual(struct db *db, day_n today, struct period *ret) {
    struct insight_span_row span = {0};
    insight_span(db, (struct insight_span_in){.today = today}, &span);
    int end = month_of(today), last = month_of((day_n)span.last_day);
    if (span.last_day && last <= end - PERIOD_MONTHS) end = last;
    struct period months = {month_start(end - PERIOD_MONTHS + 1), month_start(end)};
    *ret = insight_period_months(months, today);
}

const char *insight_period_fault(struct period p) {
    if (p.to < p.from) return N_("The last day comes before the first. Choose a later one.");
    if (month_of(p.to) - month_of(p.from) >= PERIOD_MONTHS_MAX) return N_("Choose a period of at most ten years.");
    return NULL;
}

/* ---- months ---- */

static struct series series_make(struct arena *a, struct period p) {
    int from = month_of(p.from), to = month_of(p.to), start = to - RECENT_MONTHS + 1;
    if (start > from) start = from;
    struct series s = {.start = start, .n = (size_t)(to - start + 1), .first = (size_t)(from - start)};
    s.counts = arena_array(a, struct count, s.n);
    return s;
}

struct date series_month(const struct series *s, size_t i) {
    int month = s->start + (int)i;
    return (struct date){month / 12, month % 12 + 1, 1};
}

/* The first day that a series needs. */
static day_n series_start(const struct series *s, struct period p) {
    return s->first ? month_start(s->start) : p.from;
}

/* Days before the period count only in the months before it. */
static void series_add(struct series *s, struct period p, day_n day, int64_t n) {
    size_t i = (size_t)(month_of(day) - s->start);
    if (day < p.from && i >= s->first) return;
    s->counts[i].n += n;
    if (i >= s->first) s->total.n += n;
}

static void gather_registered(struct db *db, struct figures *f) {
    struct insight_registered_row *rows = NULL;
    size_t n = 0;
    struct series *s = &f->registered;
    *s = series_make(db_arena(db), f->period);
    insight_registered(db, (struct insight_registered_in){series_start(s, f->period), f->period.to}, &rows, &n);
    for (size_t i = 0; i < n; i++) series_add(s, f->period, (day_n)rows[i].day, rows[i].n);
}

static void gather_orgs(struct db *db, struct figures *f) {
    struct insight_orgs_row *rows = NULL;
    size_t n = 0;
    struct series *s = &f->orgs;
    *s = series_make(db_arena(db), f->period);
    insight_orgs(db, (struct insight_orgs_in){series_start(s, f->period), f->period.to}, &rows, &n);
    for (size_t i = 0; i < n; i++) series_add(s, f->period, (day_n)rows[i].day, rows[i].n);
}

/* ---- everything else ---- */

static void gather_offers(struct db *db, struct figures *f) {
    struct insight_offers_row *rows = NULL;
    size_t n = 0;
    insight_offers(db, (struct insight_offers_in){f->period.to}, &rows, &n);
    for (size_t i = 0; i < n; i++) {
        f->offered_people.n += rows[i].n;
        for (int work = 0; work < WORKS; work++) {
            if (!(rows[i].works >> work & 1)) continue;
            f->offered[work].n += rows[i].n;
            f->offered_choices.n += rows[i].n;
        }
    }
}

/* The row of a sector in org_sectors; sectors that this build does not know count as the last, "another sector". */
static size_t sector_row(int64_t sector) {
    for (size_t i = 0; i < org_sectors.n; i++)
        if (org_sectors.rows[i].value == sector) return i;
    return org_sectors.n - 1;
}

static void add_deployments(struct figures *f, const struct insight_deployments_row *r) {
    day_n end = r->end_day && r->end_day < f->counted_to ? (day_n)r->end_day : f->counted_to;
    f->deployments.n += r->n;
    f->told[r->origin == RECORDED_BY_PERSON ? TOLD_BY_PERSON : TOLD_BY_LOOP].n += r->n;
    f->sectors[sector_row(r->sector)].n += r->n;
    if (end >= r->day) {
        f->days.sum += r->n * (end - r->day + 1);
        f->days.of.n += r->n;
    }
    f->hours.sum += r->hours;
    f->hours.of.n += r->told;
}

static void gather_deployments(struct db *db, struct figures *f) {
    struct insight_deployments_row *rows = NULL;
    size_t n = 0;
    struct insight_people_helping_row people = {0};
    struct insight_orgs_helped_row helped = {0};
    struct insight_orgs_until_row known = {0};
    CHECK(org_sectors.n <= SECTORS_MAX);
    insight_deployments(db, (struct insight_deployments_in){f->period.from, f->period.to}, &rows, &n);
    for (size_t i = 0; i < n; i++) add_deployments(f, &rows[i]);
    insight_people_helping(db, (struct insight_people_helping_in){f->period.from, f->period.to}, &people);
    insight_orgs_helped(db, (struct insight_orgs_helped_in){f->period.from, f->period.to}, &helped);
    insight_orgs_until(db, (struct insight_orgs_until_in){f->period.to}, &known);
    f->people_helping.n = people.n;
    f->orgs_helped.n = helped.n;
    f->orgs_known.n = known.n;
}

/* Shares in tenths of a percent that make 1000 together, by largest remainders (the method of Hamilton); of equal remainders
** the earlier row is rounded up. */
static void share_out(struct job_count *rows, size_t n, int64_t total) {
    int64_t left = 1000, rest[RUBRICS];
    for (size_t i = 0; i < n && total; i++) {
        rows[i].tenths = rows[i].n * 1000 / total;
        rest[i] = rows[i].n * 1000 % total;
        left -= rows[i].tenths;
    }
    for (; total && left > 0; left--) {
        size_t most = 0;
        for (size_t i = 1; i < n; i++)
            if (rest[i] > rest[most]) most = i;
        rows[most].tenths++;
        rest[most] = -1;
    }
}

static void gather_jobs(struct db *db, struct figures *f) {
    struct insight_jobs_row *rows = NULL;
    size_t n = 0;
    insight_jobs(db, (struct insight_jobs_in){f->period.from, f->period.to}, &rows, &n);
    for (size_t i = 0; i < n; i++) {
        if (rows[i].rubric < 0 || rows[i].rubric >= RUBRICS) continue;
        f->rubrics[rows[i].rubric].n += rows[i].n;
        f->jobs += rows[i].n;
        f->jobs_filled += rows[i].filled;
        f->jobs_answered.n += rows[i].answered;
        f->wait += rows[i].wait;
    }
    share_out(f->rubrics, RUBRICS, f->jobs);
}

static void gather_invitations(struct db *db, struct figures *f) {
    struct insight_invitations_row *rows = NULL;
    size_t n = 0;
    struct insight_invitations_in in = { .from_hour = day_start(f->period.from) / SECONDS_AN_HOUR,
                                         .until_hour = day_start(f->period.to + 1) / SECONDS_AN_HOUR };
    insight_invitations(db, in, &rows, &n);
    for (size_t i = 0; i < n; i++) {
        if (rows[i].state == OFFERED) continue; /* nobody was invited: the helper asked */
        enum answered answer = rows[i].state == ACCEPTED ? ANSWERED_YES : rows[i].state == DECLINED ? ANSWERED_NO : ANSWERED_NOT;
        f->answers[answer].n += rows[i].n;
        f->invitations.n += rows[i].n;
    }
}

static void gather_now(struct db *db, struct figures *f) {
    struct insight_reserve_row reserve = {0};
    struct insight_pool_row pool = {0};
    struct insight_places_row places = {0};
    struct insight_span_row span = {0};
    insight_reserve(db, (struct insight_reserve_in){f->period.to}, &reserve);
    insight_pool(db, (struct insight_pool_in){f->today}, &pool);
    insight_places(db, (struct insight_places_in){f->today}, &places);
    insight_span(db, (struct insight_span_in){f->today}, &span);
    f->reserve.n = reserve.n;
    f->helpers_now.n = pool.n;
    f->places_now = places.n;
    f->first_day = (day_n)span.first_day;
    f->last_day = (day_n)(span.last_start > span.last_day ? span.last_start : span.last_day);
    f->open_until = DAY_NONE;
    day_parse(insight_open_until.text, &f->open_until);
}

void insight_gather(struct db *db, struct period p, day_n today, struct figures *ret) {
    *ret = (struct figures){.period = p, .today = today, .counted_to = p.to < today ? p.to : today};
    gather_registered(db, ret);
    gather_orgs(db, ret);
    gather_offers(db, ret);
    gather_deployments(db, ret);
    gather_jobs(db, ret);
    gather_invitations(db, ret);
    gather_now(db, ret);
}

int64_t average_thousandths(struct average average) {
    if (average.of.seen != SEEN || average.of.n == 0) return -1;
    return (average.sum * 1000 + average.of.n / 2) / average.of.n;
}

int64_t wait_thousandths(const struct figures *f) {
    struct count of = f->jobs_answered;
    return of.seen == SEEN && of.n ? f->wait / of.n * 1000 / SECONDS_A_DAY : -1;
}

/* ---- the public version ---- */

static void series_hide(struct series *s) {
    for (size_t i = 0; i < s->first; i++) count_hide(&s->counts[i]);
    counts_hide(s->counts + s->first, s->n - s->first, &s->total);
}

/* An average of few says what each of them did. */
static void average_hide(struct average *a) {
    count_hide(&a->of);
    if (a->of.seen != SEEN) a->sum = 0;
}

void insight_hide(struct figures *f) {
    struct count *const alone[] = {&f->reserve, &f->offered_people, &f->deployments, &f->people_helping, &f->orgs_helped,
                                   &f->orgs_known, &f->jobs_answered, &f->helpers_now};
    series_hide(&f->registered);
    series_hide(&f->orgs);
    counts_hide(f->offered, WORKS, &f->offered_choices);
    counts_hide_parts(f->told, TOLD_BYS);
    counts_hide_parts(f->sectors, org_sectors.n);
    counts_hide(f->answers, ANSWERS, &f->invitations);
    average_hide(&f->days);
    average_hide(&f->hours);
    for (size_t i = 0; i < COUNT(alone); i++) count_hide(alone[i]);
    if (f->jobs_answered.seen != SEEN) f->wait = 0;
}
