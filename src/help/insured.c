/* insured.c -- who is insured, and the list for the insurer. */
#include "help/insured.h"

#include <stdlib.h>

#include "help/help_rhythm.h"
#include "insured_sql.h"
#include "web/csv.h"
#include "web/numbers.h"

enum { DAYS_A_WEEK = 7, DAYS_A_YEAR = 365, PARTS_A_DAY = 4, DAY_PARTS = 15 };

struct setting insured_lead_hours = { .name = "help_insurance_lead_hours", .kind = SETTING_INT, .initial = "24", .min = 0, .max = 720,
    .meaning = "How many hours before the first help the insurer must know of it" };
struct setting insured_hours = { .name = "help_insurance_hours", .kind = SETTING_INT, .initial = "1000", .min = 0, .max = 10000000,
    .meaning = "How many hours of help the insurance covers in twelve months" };
struct setting insured_visit_hours = { .name = "help_visit_hours", .kind = SETTING_INT, .initial = "2", .min = 1, .max = 24,
    .meaning = "How many hours one day of help counts for the insurer" };

/* ---- who is insured ---- */

void insured_of(struct db *db, person_id person, struct insured_noted *ret) {
    struct insured_select_row row = {.insured = 0};
    insured_select(db, (struct insured_select_in){.person = person}, &row);
    *ret = (struct insured_noted){row.insured, {row.insured ? row.insured_by : 0}};
}

void insured_note_call(struct db *db, person_id person, bool insured, person_id by) {
    struct insured_noted was;
    insured_of(db, person, &was);
    if ((was.since > 0) == insured) return;
    insured_put(db, (struct insured_put_in){.person = person, .insured = insured ? clock_now() : 0, .insured_by = by.n}, NULL);
}

bool insured_helps(struct db *db, person_id person) {
    struct insured_helper_count_row row = {.n = 0};
    insured_helper_count(db, (struct insured_helper_count_in){.person = person}, &row);
    return row.n > 0;
}

enum status insured_find(struct db *db, struct str typed, person_id *ret) {
    struct insured_by_phone_row *rows = NULL;
    struct str phone;
    person_id id;
    size_t n = 0;
    if (person_by_email(db, typed, &id) == OK && insured_helps(db, id)) return *ret = id, OK;
    if (!phone_parse(db_arena(db), typed, &phone)) return NOT_FOUND;
    insured_by_phone(db, (struct insured_by_phone_in){.phone = phone}, &rows, &n);
    if (n != 1) return NOT_FOUND;
    *ret = rows[0].id;
    return OK;
}

/* ---- when help takes place ---- */

/* Whether the week that was agreed leaves that day open; a week without anything in it leaves every day open. */
static bool in_week(uint32_t grid, day_n day) {
    return !grid || (grid >> (day_weekday(day) * PARTS_A_DAY) & DAY_PARTS);
}

static int week_days(uint32_t grid) {
    int n = 0;
    for (int d = 0; d < DAYS_A_WEEK; d++) n += (grid >> (d * PARTS_A_DAY) & DAY_PARTS) != 0;
    return n;
}

day_n insured_first_day(const struct insured_plan *p) {
    day_n day = p->agreed;
    while (!in_week(p->grid, day)) day++;
    return p->ended && day > p->ended ? p->ended : day;
}

/* Several times a week is on each day named when there are at least two, and else every other day: three in seven. */
static bool helps_on(const struct insured_plan *p, day_n first, day_n day) {
    int since = (int)(day - first);
    switch (p->often) {
    case OFTEN_ONCE: return since == 0;
    case OFTEN_WEEKLY: return since % DAYS_A_WEEK == 0;
    case OFTEN_MORE: break;
    }
    return week_days(p->grid) > 1 ? in_week(p->grid, day) : since % DAYS_A_WEEK % 2 == 0 && since % DAYS_A_WEEK < 6;
}

int insured_days(const struct insured_plan *p, day_n from, day_n to, day_n *ret_first) {
    day_n first = insured_first_day(p), last = p->ended && p->ended < to ? p->ended : to;
    int n = 0;
    for (day_n day = first > from ? first : from; day <= last; day++) {
        if (!helps_on(p, first, day)) continue;
        if (n++ == 0) *ret_first = day;
    }
    return n;
}

day_n insured_safe_day(time_s now) {
    time_s known = now + insured_lead_hours.number * SECONDS_AN_HOUR;
    day_n day = day_of(known);
    return day_start(day) == known ? day : day + 1;
}

/* ---- the declaration ---- */

static struct insured_plan plan_of(const struct insured_help_row *r) {
    return (struct insured_plan){ (day_n)r->agreed_day, (day_n)r->ended_day, (enum help_often)r->often, (uint32_t)r->grid };
}

/* Help in a period: when it begins, on how many days, for how long. */
struct amount { day_n first; int64_t days, minutes; };

static int by_pair(const void *key, const void *row) {
    int64_t id = *(const int64_t *)key, other = ((const struct insured_visits_row *)row)->assignment.n;
    return (id > other) - (id < other);
}

/* What is written down counts visit by visit, and behind it the rhythm goes on. */
static struct amount amount_of_visits(const struct insured_help_row *r, const struct insured_visits_row *visits, size_t n, day_n from,
                                      day_n to) {
    const struct insured_visits_row *v = n ? bsearch(&r->id.n, visits, n, sizeof *visits, by_pair) : NULL;
    struct help_rhythm rhythm = { .days = (unsigned)r->days, .weeks = (int)r->weeks, .first = (day_n)r->first_day,
                                  .last = (day_n)r->last_day };
    struct amount sum = v ? (struct amount){(day_n)v->first, v->n, v->minutes} : (struct amount){.days = 0};
    day_n behind = r->grown + 1 > from ? (day_n)r->grown + 1 : from, next;
    if (r->state != OUTCOME_AGREED || !rhythm_next(&rhythm, behind, to, &next)) return sum;
    int more = rhythm_count(&rhythm, next, to);
    if (!sum.days) sum.first = next;
    return (struct amount){sum.first, sum.days + more, sum.minutes + more * r->minutes};
}

/* Where nothing is written down, days are planned ones, each counted as some hours. */
static struct amount amount_of(const struct insured_help_row *r, const struct insured_visits_row *visits, size_t n, day_n from, day_n to) {
    struct insured_plan plan = plan_of(r);
    struct amount planned = {.days = 0};
    if (r->grown) return amount_of_visits(r, visits, n, from, to);
    planned.days = insured_days(&plan, from, to, &planned.first);
    planned.minutes = planned.days * insured_visit_hours.number * MINUTES_AN_HOUR;
    return planned;
}

static int64_t whole_hours(int64_t minutes) {
    return (minutes + MINUTES_AN_HOUR - 1) / MINUTES_AN_HOUR;
}

/* Help that is insured in a period, and its visits that are written down. */
struct insured_help { struct insured_help_row *help; struct insured_visits_row *visits; size_t n, n_visits; };

static struct insured_help read_help(struct db *db, day_n since, day_n until) {
    struct insured_help read = {.n = 0};
    insured_help(db, (struct insured_help_in){.since = since, .until = until}, &read.help, &read.n);
    insured_visits(db, (struct insured_visits_in){.since = since, .until = until}, &read.visits, &read.n_visits);
    return read;
}

static int64_t hours_in_year(struct db *db, day_n last) {
    day_n from = last - DAYS_A_YEAR + 1;
    struct insured_help read = read_help(db, from, last);
    int64_t minutes = 0;
    for (size_t i = 0; i < read.n; i++) minutes += amount_of(&read.help[i], read.visits, read.n_visits, from, last).minutes;
    return whole_hours(minutes);
}

static int by_urgency(const void *left, const void *right) {
    const struct insured_row *a = left, *b = right;
    int x = a->late ? 0 : a->declared ? 2 : 1, y = b->late ? 0 : b->declared ? 2 : 1;
    if (x != y) return x - y;
    if (a->first != b->first) return a->first < b->first ? -1 : 1;
    return (a->id.n > b->id.n) - (a->id.n < b->id.n);
}

/* Adds one person's help to the list, when some of it falls in the period. */
static void list_add(struct insured_list *list, const struct insured_help_row *r, struct amount help, struct str category) {
    struct insured_row row = { .id = r->id, .name = r->name, .category = category, .insured = r->insured, .declared = r->declared,
                               .first = help.first, .days = help.days, .hours = whole_hours(help.minutes) };
    if (!row.days) return;
    row.late = !row.declared && row.first < list->safe;
    list->n_late += row.late;
    list->n_open += !row.declared;
    list->row[list->n++] = row;
}

void insured_list_make(struct db *db, enum lang lang, day_n from, day_n to, time_s now, struct insured_list *ret) {
    struct insured_list list = {.from = from, .to = to, .safe = insured_safe_day(now)};
    struct insured_help read = read_help(db, from, to);
    struct help_category *all;
    size_t n_all;
    help_categories(db, lang, &all, &n_all);
    list.row = arena_array(db_arena(db), struct insured_row, read.n);
    for (size_t i = 0; i < read.n; i++) {
        const struct help_category *c = help_category_find(all, n_all, read.help[i].category);
        list_add(&list, &read.help[i], amount_of(&read.help[i], read.visits, read.n_visits, from, to), c ? c->name : STR(""));
    }
    qsort(list.row, list.n, sizeof *list.row, by_urgency);
    list.hours_used = hours_in_year(db, to);
    *ret = list;
}

int insured_declare(struct db *db, const struct insured_list *list, person_id by) {
    int64_t changed = 0;
    int n = 0;
    for (size_t i = 0; i < list->n; i++) {
        if (list->row[i].declared) continue;
        insured_declare_one(db, (struct insured_declare_one_in){.assignment = list->row[i].id, .by_person = by, .at = clock_now()},
                            &changed);
        n += changed == 1;
    }
    return n;
}

/* ---- the file ---- */

static void put_row(struct csv *c, struct arena *a, enum lang lang, const struct insured_row *r) {
    csv_cell(c, r->name);
    csv_cell(c, r->category);
    csv_cell(c, day_iso(a, r->first));
    csv_number(c, r->days);
    csv_number(c, r->hours);
    csv_cell(c, r->insured ? day_iso(a, day_of(r->insured)) : STR(""));
    csv_cell(c, r->declared ? day_iso(a, day_of(r->declared)) : STR(""));
    csv_cell(c, r->late ? lang_text(lang, N_("too early")) : STR(""));
    csv_line_end(c);
}

struct str insured_csv(struct arena *a, enum lang lang, const struct insured_list *list) {
    static const char *const heads[] = {N_("Name"), N_("What"), N_("First day"), N_("Days"), N_("Hours"), N_("Insured since"),
                                        N_("Declared on"), N_("Warning")};
    struct csv c = csv_make(a);
    csv_heads(&c, lang, heads, COUNT(heads));
    for (size_t i = 0; i < list->n; i++) put_row(&c, a, lang, &list->row[i]);
    return buf_view(&c.out);
}
