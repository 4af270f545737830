/* help_visit_pages.c -- visits on three pages: the helper's calendar, the desk's, and what a resident follows.
**
** The same five things can be done to a visit from each of them (verbs); who may do them to which visit is what differs.
*/
#include "help/help_calendar.h"
#include "help/help_outcome.h"
#include "help/help_view.h"
#include "help/help_visit_view.h"
#include "help_visit_pages_html.h"

#define DESK_ROLES (OPERATOR | STAFF)

/* ---- the rhythm ---- */

static struct str weekday_label(enum lang lang, int64_t value) {
    return lang_weekday(lang, (int)value);
}

static const struct option weekdays[] = {
    {0, NULL, NULL}, {1, NULL, NULL}, {2, NULL, NULL}, {3, NULL, NULL}, {4, NULL, NULL}, {5, NULL, NULL}, {6, NULL, NULL}};
static const struct options weekday_options = {.rows = weekdays, .n = COUNT(weekdays), .name = weekday_label};
static const struct option weeks[] = {{1, N_("every week"), NULL}, {2, N_("every two weeks"), NULL}, {4, N_("every four weeks"), NULL}};
static const struct options week_options = {.rows = weeks, .n = COUNT(weeks)};
static const struct option lengths[] = {
    {30, N_("half an hour"), NULL}, {60, N_("an hour"), NULL}, {90, N_("an hour and a half"), NULL}, {120, N_("two hours"), NULL},
    {180, N_("three hours"), NULL}, {240, N_("half a day"), NULL}};
static const struct options length_options = {.rows = lengths, .n = COUNT(lengths)};
static const struct option asks[] = {{1, N_("once a month"), NULL}, {0, N_("after each visit"), NULL}};
static const struct options ask_options = {.rows = asks, .n = COUNT(asks)};

struct rhythm_form { int64_t days, weeks, minutes, monthly; struct str time; day_n first, last; };
static const struct field rhythm_fields[] = {
    CHECKS(rhythm_form, days, N_("On which days?"), .options = &weekday_options, .min = 1, .missing = N_("Tick at least one day.")),
    CHOICE(rhythm_form, weeks, N_("How often?"), .options = &week_options),
    TEXT  (rhythm_form, time, N_("At what time?"), .optional = true, .max = 12, .hint = N_("For example 10:00. Empty: it differs.")),
    CHOICE(rhythm_form, minutes, N_("How long does a visit take?"), .options = &length_options),
    DATE  (rhythm_form, first, N_("First visit from"), .optional = true, .hint = N_("Empty: from today.")),
    DATE  (rhythm_form, last, N_("Last day"), .optional = true, .hint = N_("Empty: it goes on.")),
    CHOICE(rhythm_form, monthly, N_("When do we ask how it went?"), .options = &ask_options),
};
FORM(rhythm_form, rhythm_fields);

struct stop_form { day_n last; };
static const struct field stop_fields[] = {
    DATE(stop_form, last, N_("What is your last day?"), .optional = true, .hint = N_("Empty: you cannot come any more, from today on.")),
};
FORM(stop_form, stop_fields);

struct away_form { day_n first, last; };
static const struct field away_fields[] = {
    DATE(away_form, first, N_("First day")),
    DATE(away_form, last, N_("Last day")),
};
FORM(away_form, away_fields);

static int64_t nearest_length(int minutes) {
    size_t i = 0;
    while (i + 1 < COUNT(lengths) && lengths[i].value < minutes) i++;
    return lengths[i].value;
}

static struct rhythm_form form_of(struct arena *a, const struct visits_page *p) {
    const struct help_rhythm *r = &p->rhythm;
    if (!p->agreed)
        return (struct rhythm_form){.weeks = 1, .minutes = 60, .monthly = 1, .time = STR(""), .first = p->today, .last = DAY_NONE};
    return (struct rhythm_form){ .days = r->days, .weeks = r->weeks, .minutes = nearest_length(r->minutes), .monthly = r->monthly,
        .time = minute_say(a, r->minute), .first = r->first, .last = r->last ? r->last : DAY_NONE };
}

static enum status take_rhythm(struct request *rq, help_assignment_id pair, day_n today) {
    const struct rhythm_form *f = rq_form(rq);
    int minute;
    if (!minute_parse(f->time, &minute)) {
        form_error(rq, "time", N_("Write the time like 10:00."));
        return INVALID;
    }
    struct help_rhythm r = { .days = (unsigned)f->days, .weeks = (int)f->weeks, .first = f->first == DAY_NONE ? today : f->first,
                             .last = f->last == DAY_NONE ? 0 : f->last, .minute = minute, .minutes = (int)f->minutes,
                             .monthly = f->monthly };
    enum status st = help_rhythm_set(rq->db, pair, &r, today);
    if (st == INVALID) form_error(rq, "last", N_("Between the first and the last day there is no visit. Choose other days."));
    if (st == OK) rq_notice(rq, N_("Saved. This is when the visits are."));
    return st;
}

static enum status take_away(struct request *rq, const struct visits_page *page) {
    const struct away_form *f = rq_form(rq);
    struct help_change by = {.by = rq->caller, .side = SIDE_OF_HELPER, .desk = page->reader == VISIT_DESK};
    if (f->last < f->first || f->last < page->today) {
        form_error(rq, "last", f->last < f->first ? N_("The last day comes before the first. Choose a later one.")
                                                  : N_("This day is over. Choose today or a later day."));
        return INVALID;
    }
    if (f->last > help_planned_until(page->today)) {
        form_error(rq, "last", N_("So far ahead no visits are planned yet. Choose an earlier day, and come back later for the rest."));
        return INVALID;
    }
    enum status st = help_away(rq->db, page->pair, f->first, f->last, &by, page->today);
    if (st == INVALID) form_error(rq, "first", N_("There is no visit on these days."));
    if (st == OK) rq_notice(rq, N_("Thank you for telling us. We look for somebody else for these days."));
    return st;
}

/* ---- who may see which pair ---- */

/* Fills the page of its part; `pair` is who comes now, if anybody does. */
static void read_visits(struct request *rq, struct visits_page *page) {
    struct help_assignment now;
    help_part_id part = page->part->id;
    page->today = day_of(clock_now());
    if (help_assignment_now(rq->db, part, &now) == OK) page->pair = now.id;
    page->agreed = page->pair.n && help_rhythm_get(rq->db, page->pair, &page->rhythm);
    help_visits_of(rq->db, part, page->today - VISIT_DAYS_BACK, page->today + VISIT_DAYS_AHEAD, &page->visit, &page->n);
}

/* The helper's own, by the pair in the path: also one that stopped, as long as visits are left. */
static enum status own_page(struct request *rq, struct visits_page *ret, struct help_assignment *ret_pair) {
    struct help_assignment a;
    enum status st = help_assignment_get(rq->db, (help_assignment_id){rq_id(rq, "assignment")}, &a);
    if (st == OK && a.person.n != rq->caller.person) st = NOT_FOUND;
    *ret = (struct visits_page){.reader = VISIT_HELPER};
    if (st == OK) st = help_part_get(rq->db, a.part, rq->html.lang, &ret->request, &ret->part);
    if (st != OK) return st;
    read_visits(rq, ret);
    size_t kept = 0;
    for (size_t i = 0; i < ret->n; i++)
        if (ret->visit[i].assignment.n == a.id.n) ret->visit[kept++] = ret->visit[i];
    ret->n = kept;
    if (ret->pair.n != a.id.n) ret->pair.n = 0;
    *ret_pair = a;
    return OK;
}

static enum status desk_page(struct request *rq, struct visits_page *ret) {
    *ret = (struct visits_page){.reader = VISIT_DESK};
    enum status st = help_case_of_part(rq->db, &rq->caller, (help_part_id){rq_id(rq, "part")}, rq->html.lang, &ret->request, &ret->part);
    if (st == OK) read_visits(rq, ret);
    return st;
}

/* ---- the helper ---- */

static enum status own(struct request *rq) {
    struct visits_page page;
    struct help_assignment pair;
    enum status st = own_page(rq, &page, &pair);
    if (st != OK) return st;
    struct rhythm_form f = form_of(rq->arena, &page);
    form_fill(rq, &rhythm_form_spec, &f);
    visit_page_show(&rq->html, &page);
    return OK;
}

static enum status own_post(struct request *rq) {
    struct visits_page page;
    struct help_assignment pair;
    enum status st = own_page(rq, &page, &pair);
    if (st == OK && !page.pair.n) st = CONFLICT;
    if (st == OK) st = take_rhythm(rq, page.pair, page.today);
    return st == OK ? rq_redirect(rq, "/help/give/visits/%lld", (long long)page.pair.n) : st;
}

static enum status calendar(struct request *rq) {
    struct visits_page page;
    struct help_assignment pair;
    enum status st = own_page(rq, &page, &pair);
    if (st != OK) return st;
    return rq_body(rq, "text/calendar; charset=utf-8", "inzet.ics",
                   help_calendar(rq->arena, rq->html.lang, rq->origin, &page.request, page.part, page.visit, page.n, clock_now()));
}

static enum status stop(struct request *rq) {
    struct visits_page page;
    struct help_assignment pair;
    enum status st = own_page(rq, &page, &pair);
    if (st != OK) return st;
    if (!page.pair.n) return rq_redirect(rq, "/help/give");
    form_fill(rq, &stop_form_spec, &(struct stop_form){.last = DAY_NONE});
    visit_page_stop(&rq->html, &page);
    return OK;
}

static enum status stop_post(struct request *rq) {
    const struct stop_form *f = rq_form(rq);
    struct visits_page page;
    struct help_assignment pair;
    enum status st = own_page(rq, &page, &pair);
    if (st != OK) return st;
    if (f->last != DAY_NONE && f->last < page.today) {
        form_error(rq, "last", N_("This day is over. Choose today or a later day."));
        return INVALID;
    }
    day_n last = f->last == DAY_NONE ? page.today - 1 : f->last;
    st = help_stop(rq->db, pair.id, last, ENDED_HELPER_STOPPED, &rq->caller, page.today);
    if (st != OK) return st;
    rq_notice(rq, N_("Thank you for telling us, and for all your help. We look for somebody else."));
    return rq_redirect(rq, "/help/give");
}

/* The same two pages for the helper and for a desk, which hears it on the telephone. */
static enum status show_away(struct request *rq, const struct visits_page *page) {
    if (!page->pair.n) return CONFLICT;
    form_fill(rq, &away_form_spec, &(struct away_form){.first = page->today, .last = DAY_NONE});
    visit_page_away(&rq->html, page);
    return OK;
}

static enum status away(struct request *rq) {
    struct visits_page page;
    struct help_assignment pair;
    enum status st = own_page(rq, &page, &pair);
    return st == OK ? show_away(rq, &page) : st;
}

static enum status away_post(struct request *rq) {
    struct visits_page page;
    struct help_assignment pair;
    enum status st = own_page(rq, &page, &pair);
    if (st == OK) st = page.pair.n ? take_away(rq, &page) : CONFLICT;
    return st == OK ? rq_redirect(rq, "/help/give/visits/%lld", (long long)page.pair.n) : st;
}

/* ---- the desk ---- */

static enum status desk(struct request *rq) {
    struct visits_page page;
    enum status st = desk_page(rq, &page);
    if (st == OK) st = audit_seen(rq, "help.case", (person_id){0}, page.request.id.n);
    if (st != OK) return st;
    help_pairs_of(rq->db, page.part->id, &page.before, &page.n_before);
    struct rhythm_form f = form_of(rq->arena, &page);
    form_fill(rq, &rhythm_form_spec, &f);
    visit_page_show(&rq->html, &page);
    return OK;
}

static enum status desk_post(struct request *rq) {
    struct visits_page page;
    enum status st = desk_page(rq, &page);
    if (st == OK && !page.pair.n) st = CONFLICT;
    if (st == OK) st = take_rhythm(rq, page.pair, page.today);
    return st == OK ? rq_redirect(rq, "/help/parts/%lld/visits", (long long)page.part->id.n) : st;
}

static enum status desk_away(struct request *rq) {
    struct visits_page page;
    enum status st = desk_page(rq, &page);
    return st == OK ? show_away(rq, &page) : st;
}

static enum status desk_away_post(struct request *rq) {
    struct visits_page page;
    enum status st = desk_page(rq, &page);
    if (st == OK) st = page.pair.n ? take_away(rq, &page) : CONFLICT;
    return st == OK ? rq_redirect(rq, "/help/parts/%lld/visits", (long long)page.part->id.n) : st;
}

static enum status desk_stop_post(struct request *rq) {
    struct visits_page page;
    enum status st = desk_page(rq, &page);
    if (st == OK && !page.pair.n) st = CONFLICT;
    if (st == OK) st = help_stop(rq->db, page.pair, page.today - 1, ENDED_HELPER_STOPPED, &rq->caller, page.today);
    return st == OK ? rq_redirect(rq, "/help/parts/%lld/helpers", (long long)page.part->id.n) : st;
}

/* ---- one visit ---- */

static enum status went(struct db *db, help_visit_id id, const struct help_change *by, day_n today) {
    return help_tell_visit(db, id, by, true, today);
}

static enum status did_not(struct db *db, help_visit_id id, const struct help_change *by, day_n today) {
    return help_tell_visit(db, id, by, false, today);
}

static const struct verb {
    const char *name;
    enum status (*change)(struct db *db, help_visit_id id, const struct help_change *by, day_n today);
    const char *notice;
    bool asker;                  /* who is helped may do it too */
} verbs[] = {
    {"off", help_visit_off, N_("Noted: nobody comes on this day."), true},
    {"again", help_visit_again, N_("Noted: the visit goes ahead after all."), true},
    {"instead", help_visit_instead, N_("Thank you for telling us. We look for somebody else for this day."), false},
    {"went", went, N_("Thank you for telling us."), true},
    {"not", did_not, N_("Thank you for telling us."), true},
};

static const struct verb *verb_of(struct request *rq) {
    for (size_t i = 0; i < COUNT(verbs); i++)
        if (str_eq(rq_value(rq, "verb"), str_of(verbs[i].name))) return &verbs[i];
    return NULL;
}

/* Whose visit it is not, is told nothing about it; a desk hears that it is another desk's. */
static enum status may_touch(struct request *rq, enum visit_reader reader, const struct help_visit *v) {
    struct help_request r;
    const struct help_part *p;
    enum status st;
    switch (reader) {
    case VISIT_HELPER: return v->person.n && v->person.n == rq->caller.person ? OK : NOT_FOUND;
    case VISIT_ASKER:
        st = help_part_get(rq->db, v->part, rq->html.lang, &r, &p);
        return st == OK && !help_seen_by(rq->db, r.id, rq_browser(rq)) ? NOT_FOUND : st;
    case VISIT_DESK: return help_case_of_part(rq->db, &rq->caller, v->part, rq->html.lang, &r, &p);
    }
    return NOT_FOUND;
}

/* A desk speaks for the person helped: it heard it on the telephone. */
static enum status change(struct request *rq, enum visit_reader reader, struct help_visit *ret) {
    const struct verb *verb = verb_of(rq);
    if (!verb || (reader == VISIT_ASKER && !verb->asker)) return NOT_FOUND;
    enum status st = help_visit_get(rq->db, (help_visit_id){rq_id(rq, "visit")}, ret);
    if (st == OK) st = may_touch(rq, reader, ret);
    if (st != OK) return st;
    struct help_change by = {.side = reader == VISIT_HELPER ? SIDE_OF_HELPER : SIDE_OF_ASKER, .desk = reader == VISIT_DESK};
    if (reader != VISIT_ASKER) by.by = rq->caller;
    st = verb->change(rq->db, ret->id, &by, day_of(clock_now()));
    if (st == OK) rq_notice(rq, verb->notice);
    return st;
}

static enum status helper_change(struct request *rq) {
    struct help_visit v;
    enum status st = change(rq, VISIT_HELPER, &v);
    return st == OK ? rq_redirect(rq, "/help/give/visits/%lld", (long long)v.assignment.n) : st;
}

static enum status asker_change(struct request *rq) {
    struct help_visit v;
    enum status st = change(rq, VISIT_ASKER, &v);
    return st == OK ? rq_redirect(rq, "/help/mine") : st;
}

static enum status desk_change(struct request *rq) {
    struct help_visit v;
    enum status st = change(rq, VISIT_DESK, &v);
    return st == OK ? rq_redirect(rq, "/help/parts/%lld/visits", (long long)v.part.n) : st;
}

bool visit_may_return(const struct help_visit *v, enum visit_reader reader) {
    if (v->state == VISIT_INSTEAD) return !v->instead.n;
    return v->state == VISIT_OFF && (reader == VISIT_DESK || v->off_by == (reader == VISIT_HELPER ? OFF_BY_HELPER : OFF_BY_ASKER));
}

void help_visits_fill(struct db *db, struct help_request *r, day_n today) {
    for (size_t i = 0; i < r->n_parts; i++) {
        struct help_part *p = &r->part[i];
        if (p->often != OFTEN_ONCE)
            help_visits_of(db, p->id, today - VISIT_DAYS_BACK, today + VISIT_DAYS_AHEAD, &p->visit, &p->n_visits);
    }
}

/* ---- what happens by itself ---- */

static enum status keep(struct db *db, void *args) {
    day_n today = day_of(clock_now());
    (void)args;
    help_stop_gone(db, today);
    help_visits_grow(db, today);
    return db_status(db);
}

static enum status hourly(struct store *store, struct arena *a, time_s since) {
    (void)since;
    return db_write(store, a, keep, NULL);
}

static const struct route routes[] = {
    ROUTE(GET,  "/help/give/visits/:assignment",              own,            HELPER),
    ROUTE(POST, "/help/give/visits/:assignment",              own_post,       HELPER, .form = &rhythm_form_spec),
    ROUTE(GET,  "/help/give/visits/:assignment/calendar.ics", calendar,       HELPER),
    ROUTE(GET,  "/help/give/visits/:assignment/away",         away,           HELPER),
    ROUTE(POST, "/help/give/visits/:assignment/away",         away_post,      HELPER, .form = &away_form_spec),
    ROUTE(GET,  "/help/give/visits/:assignment/stop",         stop,           HELPER),
    ROUTE(POST, "/help/give/visits/:assignment/stop",         stop_post,      HELPER, .form = &stop_form_spec),
    ROUTE(POST, "/help/give/visit/:visit/:verb",              helper_change,  HELPER),
    ROUTE(POST, "/help/mine/visit/:visit/:verb",              asker_change,   EVERYONE),
    ROUTE(GET,  "/help/parts/:part/visits",                   desk,           DESK_ROLES),
    ROUTE(POST, "/help/parts/:part/visits",                   desk_post,      DESK_ROLES, .form = &rhythm_form_spec),
    ROUTE(GET,  "/help/parts/:part/away",                     desk_away,      DESK_ROLES),
    ROUTE(POST, "/help/parts/:part/away",                     desk_away_post, DESK_ROLES, .form = &away_form_spec),
    ROUTE(POST, "/help/parts/:part/stop",                     desk_stop_post, DESK_ROLES),
    ROUTE(POST, "/help/visits/:visit/:verb",                  desk_change,    DESK_ROLES),
};
const struct feature help_visit_feature = {.name = "help_visit", .routes = routes, .n_routes = COUNT(routes), .hourly = hourly};
