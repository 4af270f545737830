/* insured.c -- who is insured, and the list for the insurer. */
#include "help/insured.h"

#include <stdlib.h>

#include "base/csv.h"
#include "insured_sql.h"
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

static void read_help(struct db *db, day_n since, day_n until, struct insured_help_row **ret, size_t *ret_n) {
    insured_help(db, (struct insured_help_in){.since = since, .until = until}, ret, ret_n);
}

static int64_t hours_in_year(struct db *db, day_n last) {
    struct insured_help_row *rows = NULL;
    size_t n = 0;
    int64_t days = 0;
    day_n from = last - DAYS_A_YEAR + 1, first;
    read_help(db, from, last, &rows, &n);
    for (size_t i = 0; i < n; i++) {
        struct insured_plan plan = plan_of(&rows[i]);
        days += insured_days(&plan, from, last, &first);
    }
    return days * insured_visit_hours.number;
}

static int by_urgency(const void *left, const void *right) {
    const struct insured_row *a = left, *b = right;
    int x = a->late ? 0 : a->declared ? 2 : 1, y = b->late ? 0 : b->declared ? 2 : 1;
    if (x != y) return x - y;
    if (a->first != b->first) return a->first < b->first ? -1 : 1;
    return (a->id.n > b->id.n) - (a->id.n < b->id.n);
}

/* Adds one person's help to the list, when some of it falls in the period. */
static void list_add(struct insured_list *list, const struct insured_help_row *r, struct str category) {
    struct insured_plan plan = plan_of(r);
    struct insured_row row = {.id = r->id, .name = r->name, .category = category, .insured = r->insured, .declared = r->declared};
    row.days = insured_days(&plan, list->from, list->to, &row.first);
    if (!row.days) return;
    row.hours = row.days * insured_visit_hours.number;
    row.late = !row.declared && row.first < list->safe;
    list->n_late += row.late;
    list->n_open += !row.declared;
    list->row[list->n++] = row;
}

void insured_list_make(struct db *db, enum lang lang, day_n from, day_n to, time_s now, struct insured_list *ret) {
    struct insured_list list = {.from = from, .to = to, .safe = insured_safe_day(now)};
    struct insured_help_row *rows = NULL;
    struct help_category *all;
    size_t n = 0, n_all;
    help_categories(db, lang, &all, &n_all);
    read_help(db, from, to, &rows, &n);
    list.row = arena_array(db_arena(db), struct insured_row, n);
    for (size_t i = 0; i < n; i++) {
        const struct help_category *c = help_category_find(all, n_all, rows[i].category);
        list_add(&list, &rows[i], c ? c->name : STR(""));
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

static void put_row(struct buf *b, struct arena *a, enum lang lang, const struct insured_row *r) {
    csv_cell(b, r->name, ';');
    csv_cell(b, r->category, ';');
    csv_cell(b, day_iso(a, r->first), ';');
    buf_fmt(b, "%lld;%lld;", (long long)r->days, (long long)r->hours);
    csv_cell(b, r->insured ? day_iso(a, day_of(r->insured)) : STR(""), ';');
    csv_cell(b, r->declared ? day_iso(a, day_of(r->declared)) : STR(""), ';');
    csv_cell(b, r->late ? lang_text(lang, N_("too early")) : STR(""), '\n');
}

struct str insured_csv(struct arena *a, enum lang lang, const struct insured_list *list) {
    static const char *const heads[] = {N_("Name"), N_("What"), N_("First day"), N_("Days"), N_("Hours"), N_("Insured since"),
                                        N_("Declared on"), N_("Warning")};
    struct buf b = buf_make(a, 0);
    buf_lit(&b, CSV_MARK);
    for (size_t i = 0; i < COUNT(heads); i++) csv_cell(&b, lang_text(lang, heads[i]), i + 1 < COUNT(heads) ? ';' : '\n');
    for (size_t i = 0; i < list->n; i++) put_row(&b, a, lang, &list->row[i]);
    return buf_view(&b);
}
