/* insured_pages.c -- coordinators: who is declared to the insurer, how many hours are left, and what expenses may be this year. */
#include "help/insured_view.h"
#include "insured_pages_html.h"

enum { PERIOD_DAYS = 30, MOST_DAYS = 366 };

struct cover_form { day_n from, to; };
static const struct field cover_fields[] = {
    DATE(cover_form, from, N_("From"), .optional = true),
    DATE(cover_form, to, N_("Up to and with"), .optional = true),
};
FORM(cover_form, cover_fields);

/* The period that was asked; from today on when nothing was. */
static struct cover_form period_of(struct request *rq) {
    struct cover_form p = *(const struct cover_form *)rq_form(rq);
    if (p.from == DAY_NONE) p.from = day_of(clock_now());
    if (p.to == DAY_NONE) p.to = p.from + PERIOD_DAYS - 1;
    if (p.to >= p.from && p.to - p.from < MOST_DAYS) return p;
    form_error(rq, "to", N_("The last day comes after the first one, and at most a year later."));
    return (struct cover_form){p.from, p.from + PERIOD_DAYS - 1};
}

static enum status show(struct request *rq) {
    struct insured_page page;
    struct cover_form period = period_of(rq);
    enum status st = audit_seen(rq, "help.insurance", (person_id){0}, 0);
    if (st != OK) return st;
    time_s now = clock_now();
    insured_list_make(rq->db, rq->html.lang, period.from, period.to, now, &page.list);
    page.year = day_date(day_of(now)).year;
    insured_ceilings(day_of(now), page.ceiling);
    if (!rq->form.errors) form_fill(rq, &cover_form_spec, &period);
    insured_page_list(&rq->html, &page);
    return OK;
}

static enum status file(struct request *rq) {
    struct insured_list list;
    struct cover_form period = period_of(rq);
    if (rq->form.errors) return INVALID;
    enum status st = audit_seen(rq, "help.insurance", (person_id){0}, 0);
    if (st != OK) return st;
    insured_list_make(rq->db, rq->html.lang, period.from, period.to, clock_now(), &list);
    struct str name = str_fmt(rq->arena, "insurance-%s-%s.csv", day_iso(rq->arena, period.from).s, day_iso(rq->arena, period.to).s);
    return rq_body(rq, "text/csv; charset=utf-8", name.s, insured_csv(rq->arena, rq->html.lang, &list));
}

static enum status declared_post(struct request *rq) {
    struct insured_list list;
    struct cover_form period = period_of(rq);
    if (rq->form.errors) return INVALID;
    insured_list_make(rq->db, rq->html.lang, period.from, period.to, clock_now(), &list);
    insured_declare(rq->db, &list, rq_person(rq));
    audit_note(rq->db, rq->caller.person, "help.declared", (person_id){0}, 0);
    rq_notice(rq, N_("Noted: the insurer knows of everybody on this list."));
    return rq_redirect(rq, "/desk/help/insurance?from=%s&to=%s", day_iso(rq->arena, period.from).s, day_iso(rq->arena, period.to).s);
}

static const struct route routes[] = {
    ROUTE(GET,  "/desk/help/insurance",          show,          STAFF, .form = &cover_form_spec),
    ROUTE(GET,  "/desk/help/insurance.csv",      file,          STAFF, .form = &cover_form_spec),
    ROUTE(POST, "/desk/help/insurance/declared", declared_post, STAFF, .form = &cover_form_spec),
};
const struct feature insured_feature = {.name = "insured", .routes = routes, .n_routes = COUNT(routes)};
