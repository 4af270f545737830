/* insight.c -- the period, and the figures of it. */
#include "insight/insight.h"

#include "insight_sql.h"
#include "jobs/deploy.h"
#include "people/org.h"

struct setting insight_open_until = {.name = "open_until",
                                     .kind = SETTING_TEXT,
                                     .initial = "",
                                     .meaning = "The day until which the platform stays open, as "
                                                "2027-01-15; empty: no end is planned"};

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

struct period insight_period_months(struct period p, day_n today) {
    day_n end = month_of(p.to) == month_of(today) ? today : month_start(month_of(p.to) + 1) - 1;
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
    if (month_of(p.to) - month_of(p.from) >= PERIOD_MONTHS_MAX)
        return N_("Choose a period of at most ten years.");
    return NULL;
}

struct date insight_month(const struct figures *f, size_t i) {
    int month = f->start + (int)i;
    return (struct date){month / 12, month % 12 + 1, 1};
}

/* ---- months ---- */

static int smaller(int a, int b) {
    return a < b ? a : b;
}

static void months_make(struct arena *a, struct figures *f) {
    int from = month_of(f->period.from), to = month_of(f->period.to);
    f->start = smaller(from, to - RECENT_MONTHS + 1);
    if (f->first_day) f->start = smaller(f->start, month_of(f->first_day));
    f->n = (size_t)(to - f->start + 1);
    f->first = (size_t)(from - f->start);
    f->months = arena_array(a, struct facts, f->n);
}

/* Where a day is counted. It is not after the period; what came before the first registration
** counts in the first month. */
static struct facts *month_at(struct figures *f, int64_t day) {
    int month = month_of((day_n)day) - f->start;
    size_t i = month > 0 ? (size_t)month : 0;
    CHECK(i < f->n);
    return day < f->period.from && i == f->first ? &f->cut : &f->months[i];
}

/* ---- facts, by the day ---- */

static enum fact fact_of(int64_t origin) {
    return origin == ORIGIN_RESERVE ? RESERVE : REGISTERED;
}

static void gather_people(struct db *db, struct figures *f) {
    struct insight_people_row *rows = NULL;
    size_t n = 0;
    insight_people(db, (struct insight_people_in){f->period.to}, &rows, &n);
    for (size_t i = 0; i < n; i++)
        month_at(f, rows[i].day)->of[fact_of(rows[i].origin)].n += rows[i].n;
}

static void gather_offers(struct db *db, struct figures *f) {
    struct insight_offers_row *rows = NULL;
    size_t n = 0;
    insight_offers(db, (struct insight_offers_in){f->period.to}, &rows, &n);
    for (size_t i = 0; i < n; i++) {
        struct count *of = month_at(f, rows[i].day)->of;
        of[OFFERING].n += rows[i].n;
        for (int work = 0; work < WORKS; work++) {
            if (!(rows[i].works >> work & 1)) continue;
            of[OFFER + work].n += rows[i].n;
            of[CHOICES].n += rows[i].n;
        }
    }
}

static void gather_orgs(struct db *db, struct figures *f) {
    struct insight_orgs_row *rows = NULL;
    size_t n = 0;
    insight_orgs(db, (struct insight_orgs_in){f->period.to}, &rows, &n);
    for (size_t i = 0; i < n; i++) month_at(f, rows[i].day)->of[ORGS].n += rows[i].n;
}

/* The row of a sector in org_sectors; sectors that this build does not know count as the last,
** "another sector". */
static size_t sector_row(int64_t sector) {
    for (size_t i = 0; i < org_sectors.n; i++)
        if (org_sectors.rows[i].value == sector) return i;
    return org_sectors.n - 1;
}

static void add_deployments(struct figures *f, const struct insight_deployments_row *r) {
    struct facts *month = month_at(f, r->day);
    day_n end = r->end_day && r->end_day < f->counted_to ? (day_n)r->end_day : f->counted_to;
    month->of[DEPLOYMENTS].n += r->n;
    month->of[TOLD + (r->origin == RECORDED_BY_PERSON ? TOLD_BY_PERSON : TOLD_BY_LOOP)].n += r->n;
    month->of[SECTOR + sector_row(r->sector)].n += r->n;
    month->of[HOURS_TOLD].n += r->told;
    month->total[HOURS] += r->hours;
    if (end < r->day) return;
    month->of[DURATIONS].n += r->n;
    month->total[DAYS] += r->n * (end - r->day + 1);
}

static void gather_deployments(struct db *db, struct figures *f) {
    struct insight_deployments_row *rows = NULL;
    size_t n = 0;
    CHECK(org_sectors.n <= SECTORS_MAX);
    struct insight_deployments_in in = {f->period.from, f->period.to};
    insight_deployments(db, in, &rows, &n);
    for (size_t i = 0; i < n; i++) add_deployments(f, &rows[i]);
}

static void gather_firsts(struct db *db, struct figures *f) {
    struct insight_first_people_row *people = NULL;
    struct insight_first_orgs_row *orgs = NULL;
    size_t n_people = 0, n_orgs = 0;
    insight_first_people(db, (struct insight_first_people_in){f->period.to}, &people, &n_people);
    for (size_t i = 0; i < n_people; i++)
        month_at(f, people[i].day)->of[FIRST_PEOPLE].n += people[i].n;
    insight_first_orgs(db, (struct insight_first_orgs_in){f->period.to}, &orgs, &n_orgs);
    for (size_t i = 0; i < n_orgs; i++) month_at(f, orgs[i].day)->of[FIRST_ORGS].n += orgs[i].n;
}

static enum answered answer_of(int64_t state) {
    return state == ACCEPTED ? ANSWERED_YES : state == DECLINED ? ANSWERED_NO : ANSWERED_NOT;
}

static void gather_invitations(struct db *db, struct figures *f) {
    struct insight_invitations_row *rows = NULL;
    size_t n = 0;
    struct insight_invitations_in in = {
        .from_hour = day_start(f->period.from) / SECONDS_AN_HOUR,
        .until_hour = day_start(f->period.to + 1) / SECONDS_AN_HOUR,
    };
    insight_invitations(db, in, &rows, &n);
    for (size_t i = 0; i < n; i++) {
        if (rows[i].state == OFFERED) continue; /* nobody was invited: the helper asked */
        enum answered answer = answer_of(rows[i].state);
        struct count *of = month_at(f, day_of(rows[i].hour * SECONDS_AN_HOUR))->of;
        of[ANSWER + (int)answer].n += rows[i].n;
        of[INVITATIONS].n += rows[i].n;
    }
}

/* Shares in tenths of a percent that make 1000 together, by largest remainders (the method of
** Hamilton); of equal remainders the earlier row is rounded up. */
static void share_out(struct job_count rows[RUBRICS], int64_t total) {
    int64_t left = 1000, rest[RUBRICS];
    if (total == 0) return;
    for (size_t i = 0; i < RUBRICS; i++) {
        rows[i].tenths = rows[i].n * 1000 / total;
        rest[i] = rows[i].n * 1000 % total;
        left -= rows[i].tenths;
    }
    for (; left > 0; left--) {
        size_t most = 0;
        for (size_t i = 1; i < RUBRICS; i++)
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
        struct facts *month = month_at(f, rows[i].day);
        month->of[JOBS_ANSWERED].n += rows[i].answered;
        month->total[WAIT] += rows[i].wait;
        f->rubrics[rows[i].rubric].n += rows[i].n;
        f->jobs += rows[i].n;
        f->jobs_filled += rows[i].filled;
    }
    share_out(f->rubrics, f->jobs);
}

/* ---- the whole ---- */

static void gather_now(struct db *db, struct figures *f) {
    struct insight_pool_row pool = {0};
    struct insight_places_row places = {0};
    struct insight_span_row span = {0};
    insight_pool(db, (struct insight_pool_in){f->today}, &pool);
    insight_places(db, (struct insight_places_in){f->today}, &places);
    insight_span(db, (struct insight_span_in){f->today}, &span);
    f->helpers_now.n = pool.n;
    f->places_now = places.n;
    f->first_day = (day_n)span.first_day;
    f->last_day = (day_n)(span.last_start > span.last_day ? span.last_start : span.last_day);
    f->open_until = DAY_NONE;
    day_parse(insight_open_until.text, &f->open_until);
}

static void add_up(struct figures *f) {
    for (size_t i = f->first; i < f->n; i++) facts_add(&f->total, &f->months[i]);
    f->ever = f->cut;
    for (size_t i = 0; i < f->n; i++) facts_add(&f->ever, &f->months[i]);
}

void insight_gather(struct db *db, struct period p, day_n today, bool everything,
                    struct figures *ret) {
    *ret = (struct figures){.period = p, .today = today, .counted_to = p.to < today ? p.to : today};
    gather_now(db, ret);
    months_make(db_arena(db), ret);
    gather_people(db, ret);
    gather_offers(db, ret);
    gather_orgs(db, ret);
    gather_deployments(db, ret);
    gather_firsts(db, ret);
    gather_invitations(db, ret);
    gather_jobs(db, ret);
    for (size_t i = 0; i < ret->n && !everything; i++) facts_hide(&ret->months[i]);
    if (!everything) count_hide(&ret->helpers_now);
    add_up(ret);
}
