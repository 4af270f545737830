/* insight_answers.c -- the words of the figures.
**
** A definition says what is counted once, on which day, and what is left out, so that somebody who
** has to answer for a number can. The questions stand at the end, each with its definition and the
** function that writes its sentence and its table.
*/
#include "insight/insight_answers.h"

#include "jobs/job.h"
#include "people/helper.h"
#include "people/org.h"

/* An answer on its way. */
struct teller {
    struct arena *arena;
    enum lang lang;
    const struct figures *f;
    struct answer *answer;
};

static struct str tell(const struct teller *t, const char *text) {
    return lang_text(t->lang, text);
}

#define fill(t, text, ...) lang_say((t)->arena, tell((t), (text)), __VA_ARGS__)
#define sentence(t, text, ...) ((t)->answer->sentence = fill(t, text, __VA_ARGS__))

static struct str day(const struct teller *t, day_n d) {
    return lang_day_short(t->arena, t->lang, d);
}

static struct str number(const struct teller *t, int64_t n) {
    return lang_number(t->arena, t->lang, n);
}

static struct str count(const struct teller *t, struct count c) {
    return count_say(t->arena, t->lang, c);
}

struct str period_say(struct arena *a, enum lang lang, struct period p) {
    return lang_say(a, lang_text(lang, N_("{0} to {1}")), lang_day_short(a, lang, p.from),
                    lang_day_short(a, lang, p.to));
}

static struct str period(const struct teller *t) {
    return period_say(t->arena, t->lang, t->f->period);
}

/* ---- cells ---- */

static struct cell cell_text(struct str s) {
    return (struct cell){s, s};
}

static struct cell cell_number(const struct teller *t, int64_t n) {
    return (struct cell){number(t, n), str_fmt(t->arena, "%lld", (long long)n)};
}

static struct cell cell_count(const struct teller *t, struct count c) {
    return c.seen == SEEN ? cell_number(t, c.n) : cell_text(count(t, c));
}

/* -1: there is none, or it may not be seen. */
static struct cell cell_decimal(const struct teller *t, int64_t thousandths) {
    if (thousandths < 0) return cell_text(STR("–"));
    return (struct cell){lang_decimal(t->arena, t->lang, thousandths), lang_decimal_cell(t->arena, t->lang, thousandths)};
}

static struct cell cell_tenths(const struct teller *t, int64_t tenths) {
    return (struct cell){lang_percent(t->arena, t->lang, (double)tenths / 1000),
                         lang_decimal_cell(t->arena, t->lang, tenths * 100)};
}

static struct cell cell_share(const struct teller *t, struct count part, struct count whole) {
    if (part.seen != SEEN || whole.seen != SEEN || whole.n == 0) return cell_text(STR("–"));
    return cell_tenths(t, (part.n * 1000 + whole.n / 2) / whole.n);
}

static struct cell cell_day(const struct teller *t, day_n d) {
    return (struct cell){day(t, d), day_iso(t->arena, d)};
}

/* ---- tables ---- */

static void table(struct teller *t, size_t rows, const char *label, const char *first,
                  const char *second) {
    struct answer *a = t->answer;
    a->label = tell(t, label);
    a->columns[0] = tell(t, first);
    if (second) a->columns[1] = tell(t, second);
    a->n_columns = second ? 2 : 1;
    a->rows = arena_array(t->arena, struct answer_row, rows);
}

static struct answer_row *row(struct teller *t, struct str label, struct cell value) {
    struct answer_row *r = &t->answer->rows[t->answer->n_rows++];
    *r = (struct answer_row){.label = label, .cells = {value}};
    return r;
}

static void row_count(struct teller *t, const char *label, struct count c) {
    row(t, tell(t, label), cell_count(t, c));
}

static void row_share(struct teller *t, const char *label, struct count part, struct count whole) {
    struct answer_row *r = row(t, tell(t, label), cell_count(t, part));
    r->cells[1] = cell_share(t, part, whole);
}

/* In a table of shares: the whole, of itself. */
static void row_total(struct teller *t, struct count total) {
    struct answer_row *r = row(t, tell(t, N_("Total")), cell_count(t, total));
    r->total = true;
    if (t->answer->n_columns > 1) r->cells[1] = cell_share(t, total, total);
}

static void rows_months(struct teller *t, enum fact fact, size_t from) {
    for (size_t i = from; i < t->f->n; i++) {
        struct date month = insight_month(t->f, i);
        row(t, lang_month(t->arena, t->lang, month.year, month.month),
            cell_count(t, t->f->months[i].of[fact]));
    }
}

static size_t recent(const struct figures *f) {
    return f->n - RECENT_MONTHS;
}

static struct count recent_total(const struct figures *f, enum fact fact) {
    struct count total = {0};
    for (size_t i = recent(f); i < f->n; i++) count_add(&total, f->months[i].of[fact]);
    return total;
}

/* ---- helpers ---- */

static void registered(struct teller *t) {
    const struct figures *f = t->f;
    struct count helpers = f->total.of[REGISTERED], reserve = f->ever.of[RESERVE];
    sentence(t, N_("Helpers who registered from {0}: {1}. People on the reserve list: {2}."),
             period(t), count(t, helpers), count(t, reserve));
    table(t, f->n + 2, N_("Month"), N_("Helpers"), NULL);
    rows_months(t, REGISTERED, f->first);
    row_total(t, helpers);
    row_count(t, N_("On the reserve list, not in the months above"), reserve);
}

static void deployed(struct teller *t) {
    const struct count *of = t->f->total.of;
    sentence(t,
             N_("Deployments that started from {0}: {1}. People for whom it was the first: {2}."),
             period(t), count(t, of[DEPLOYMENTS]), count(t, of[FIRST_PEOPLE]));
    table(t, TOLD_BYS + 2, N_("How we know"), N_("Deployments"), NULL);
    row_count(t, N_("Confirmed by the helper or the organisation"), of[TOLD + TOLD_BY_PERSON]);
    row_count(t, N_("Both said yes before, nobody said no after"), of[TOLD + TOLD_BY_LOOP]);
    row_total(t, of[DEPLOYMENTS]);
    row_count(t, N_("People for whom it was the first"), of[FIRST_PEOPLE]);
}

static void offered(struct teller *t) {
    const struct count *of = t->f->ever.of;
    sentence(t, N_("People who chose one or more kinds of work: {0}. Choices: {1}."),
             count(t, of[OFFERING]), count(t, of[CHOICES]));
    table(t, WORKS + 2, N_("Kind of work"), N_("Choices"), NULL);
    for (size_t i = 0; i < helper_works.n; i++) {
        int64_t work = helper_works.rows[i].value;
        row(t, option_label(&helper_works, t->lang, work), cell_count(t, of[OFFER + work]));
    }
    row_total(t, of[CHOICES]);
    row_count(t, N_("People who chose"), of[OFFERING]);
}

static void recent_helpers(struct teller *t) {
    struct count total = recent_total(t->f, REGISTERED);
    sentence(t, N_("Helpers who registered in the last three months of the period: {0}."),
             count(t, total));
    table(t, RECENT_MONTHS + 1, N_("Month"), N_("Helpers"), NULL);
    rows_months(t, REGISTERED, recent(t->f));
    row_total(t, total);
}

static void sectors(struct teller *t) {
    const struct count *of = t->f->total.of;
    sentence(t, N_("Deployments from {0}: {1}, by sector below."), period(t),
             count(t, of[DEPLOYMENTS]));
    table(t, org_sectors.n + 1, N_("Sector"), N_("Deployments"), NULL);
    for (size_t i = 0; i < org_sectors.n; i++) {
        int64_t sector = org_sectors.rows[i].value;
        row(t, option_label(&org_sectors, t->lang, sector), cell_count(t, of[SECTOR + i]));
    }
    row_total(t, of[DEPLOYMENTS]);
}

static void duration(struct teller *t) {
    struct cell days = cell_decimal(t, facts_average(&t->f->total, DAYS));
    struct cell hours = cell_decimal(t, facts_average(&t->f->total, HOURS));
    sentence(t, N_("Days on average: {0}. Hours on average: {1}."), days.said, hours.said);
    table(t, 2, N_("Duration of a deployment"), N_("Average"), NULL);
    row(t, tell(t, N_("Days from the first to the last")), days);
    row(t, tell(t, N_("Hours worked in all")), hours);
}

/* ---- organisations ---- */

static void orgs(struct teller *t) {
    struct count total = t->f->total.of[ORGS];
    sentence(t, N_("Organisations that registered from {0}: {1}."), period(t), count(t, total));
    table(t, t->f->n + 1, N_("Month"), N_("Organisations"), NULL);
    rows_months(t, ORGS, t->f->first);
    row_total(t, total);
}

static void orgs_helped(struct teller *t) {
    struct count helped = t->f->ever.of[FIRST_ORGS], all = t->f->ever.of[ORGS];
    sentence(t, N_("Organisations where a helper had started by {0}: {1} of {2}."),
             day(t, t->f->period.to), count(t, helped), count(t, all));
    table(t, 2, N_("Organisations"), N_("Number"), N_("Share (%)"));
    row_share(t, N_("Got help"), helped, all);
    row_share(t, N_("Registered"), all, all);
}

static void rubrics(struct teller *t) {
    const struct figures *f = t->f;
    sentence(t, N_("Jobs from {0}: {1}, by rubric below."), period(t), number(t, f->jobs));
    table(t, RUBRICS + 1, N_("Rubric"), N_("Jobs"), N_("Share (%)"));
    for (int r = 0; r < RUBRICS; r++) {
        const struct job_count *jobs = &f->rubrics[r];
        row(t, option_label(&job_rubrics, t->lang, r), cell_number(t, jobs->n))->cells[1] =
            cell_tenths(t, jobs->tenths);
    }
    row_total(t, count_of(f->jobs));
}

static void recent_orgs(struct teller *t) {
    struct count total = recent_total(t->f, ORGS);
    sentence(t, N_("Organisations that registered in the last three months of the period: {0}."),
             count(t, total));
    table(t, RECENT_MONTHS + 1, N_("Month"), N_("Organisations"), NULL);
    rows_months(t, ORGS, recent(t->f));
    row_total(t, total);
}

/* ---- the whole ---- */

static int64_t helpers_a_place(const struct figures *f) {
    bool known = f->helpers_now.seen == SEEN && f->places_now > 0;
    return known ? f->helpers_now.n * 1000 / f->places_now : -1;
}

static void evaluation(struct teller *t) {
    const struct figures *f = t->f;
    const struct count *of = f->total.of, jobs = count_of(f->jobs);
    int64_t seconds = facts_average(&f->total, WAIT);
    struct cell wait = cell_decimal(t, seconds < 0 ? -1 : seconds / SECONDS_A_DAY);
    sentence(t,
             N_("Days from a job to the first yes, on average: {0}. Jobs of which all places "
                "are taken: {1} of {2}."),
             wait.said, number(t, f->jobs_filled), number(t, f->jobs));
    table(t, 9, N_("Measure"), N_("Number"), N_("Share (%)"));
    row(t, tell(t, N_("Days from a job to the first yes, on average")), wait);
    row_share(t, N_("Jobs with at least one yes"), of[JOBS_ANSWERED], jobs);
    row_share(t, N_("Jobs of which all places are taken"), count_of(f->jobs_filled), jobs);
    row_share(t, N_("Invitations answered yes"), of[ANSWER + ANSWERED_YES], of[INVITATIONS]);
    row_share(t, N_("Invitations answered no"), of[ANSWER + ANSWERED_NO], of[INVITATIONS]);
    row_share(t, N_("Invitations without answer"), of[ANSWER + ANSWERED_NOT], of[INVITATIONS]);
    row_count(t, N_("Helpers who can be asked today"), f->helpers_now);
    row_count(t, N_("Open places today"), count_of(f->places_now));
    row(t, tell(t, N_("Helpers for each open place")), cell_decimal(t, helpers_a_place(f)));
}

static void active(struct teller *t) {
    const struct figures *f = t->f;
    struct cell none = cell_text(STR("–")), no_end = cell_text(tell(t, N_("no end is planned")));
    struct cell end = f->open_until == DAY_NONE ? no_end : cell_day(t, f->open_until);
    int64_t days = f->first_day ? f->today - f->first_day : 0;
    sentence(t, N_("Active for {0} days. Open until: {1}."), number(t, days), end.said);
    table(t, 4, N_("Activity"), N_("Value"), NULL);
    row(t, tell(t, N_("First registration")), f->first_day ? cell_day(t, f->first_day) : none);
    row(t, tell(t, N_("Days since then")), cell_number(t, days));
    row(t, tell(t, N_("Last activity")), f->last_day ? cell_day(t, f->last_day) : none);
    row(t, tell(t, N_("Open until")), end);
}

/* ---- the questions ---- */

static const struct {
    const char *question;
    const char *definition;   /* {0}: last day of the period; {1}: until when was counted */
    void (*tell)(struct teller *t);
    bool unknown_in_2020;
} questions[QUESTIONS] = {
    {N_("How many helpers registered each month?"),
     N_("We count every person who registered as a helper and confirmed their e-mail address, "
        "once, in the month in which they began. People who came with the reserve list are "
        "counted apart, because they did not register themselves."),
     registered, false},
    {N_("How many helpers really went to work?"),
     N_("A deployment is one person who starts in one job. We count it on its first day, unless "
        "the helper or the organisation says that it did not go ahead. We ask both by mail: who "
        "answers confirms it. When nobody answers, it counts as started because both had said "
        "yes. A person who helps more often counts once as a person, at the first deployment of "
        "all."),
     deployed, true},
    {N_("For which kinds of work did helpers offer themselves?"),
     N_("We count what stands in the profiles today of everybody who had registered or stood on "
        "the reserve list by {0}. One person can choose several kinds, so there are more "
        "choices than people. Profiles that were removed are not counted."),
     offered, false},
    {N_("Do helpers still register? The last three months"),
     N_("We count as in question 1, in the last month of the period and the two before it."),
     recent_helpers, false},
    {N_("In which sectors did helpers work?"),
     N_("We count deployments as in question 2, by the sector that the organisation gave when "
        "it registered. An organisation has one sector."),
     sectors, true},
    {N_("How long were helpers active, on average?"),
     N_("We count the days of each deployment from its first day to its last, both included, "
        "weekends too. For somebody who is still helping we count up to {1}. Hours are the "
        "average of the deployments of which the helper or the organisation told us the hours."),
     duration, true},
    {N_("How many organisations registered each month?"),
     N_("We count every care or welfare organisation once, by its enterprise number, in the "
        "month in which it registered. Organisations that a coordinator refused are not "
        "counted."),
     orgs, false},
    {N_("How many organisations really got help?"),
     N_("We count an organisation once, as soon as a first helper started there (see question "
        "2), from the beginning of the platform to the end of the period. The share is of all "
        "organisations that had registered by then."),
     orgs_helped, true},
    {N_("What kind of help did organisations ask for?"),
     N_("We count every job that an approved organisation wrote in the period and opened, by "
        "its rubric. The program proposes the rubric from the text and the author can change "
        "it. Shares are rounded to one decimal in such a way that together they make 100."),
     rubrics, false},
    {N_("Do organisations still register? The last three months"),
     N_("We count as in question 7, in the last month of the period and the two before it."),
     recent_orgs, false},
    {N_("How can these figures be judged?"),
     N_("We count the jobs of question 9. The first yes is the moment when a first helper and "
        "the organisation agreed. Invitations are those sent in the period, with the answer "
        "they have today; without answer means that none has come. Helpers who can be asked "
        "have a complete profile, agreed to be asked and did not pause; they and the open "
        "places are those of today."),
     evaluation, false},
    {N_("How long does the platform stay active?"),
     N_("We count from the day of the first registration until today: of a person, on the "
        "reserve list too, or of an organisation. Activity is a registration, a new job or the "
        "start of a deployment. The day until which the platform stays open is set by those who "
        "run it."),
     active, false},
};

void insight_answer(struct arena *a, enum lang lang, const struct figures *f,
                    struct answer ret[QUESTIONS]) {
    for (size_t i = 0; i < QUESTIONS; i++) {
        struct teller t = {.arena = a, .lang = lang, .f = f, .answer = &ret[i]};
        ret[i] = (struct answer){.unknown_in_2020 = questions[i].unknown_in_2020};
        ret[i].question = tell(&t, questions[i].question);
        ret[i].definition = fill(&t, questions[i].definition, day(&t, f->period.to),
                                 day(&t, f->counted_to));
        questions[i].tell(&t);
    }
}
