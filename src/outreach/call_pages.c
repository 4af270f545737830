/* call_pages.c -- the desk's pages of calls: writing, counting, sending, and who signed up. */
#include "outreach/call_pages.h"

#include "call_pages_html.h"
#include "outreach/outreach_file.h"
#include "outreach/outreach_own.h"
#include "people/helper.h"

struct call_write_form { struct str campaign, title_nl, body_nl, title_fr, body_fr, title_en, body_en; int64_t places; day_n from, until;
                   int64_t works, langs, near, radius, active; struct ids groups; };
static const struct field call_fields[] = {
    HIDDEN(call_write_form, campaign, NULL),
    TEXT  (call_write_form, title_nl, N_("Title in Dutch"), .optional = true, .max = 120),
    LINES (call_write_form, body_nl,  N_("Text in Dutch"), .optional = true),
    TEXT  (call_write_form, title_fr, N_("Title in French"), .optional = true, .max = 120),
    LINES (call_write_form, body_fr,  N_("Text in French"), .optional = true),
    TEXT  (call_write_form, title_en, N_("Title in English"), .optional = true, .max = 120),
    LINES (call_write_form, body_en,  N_("Text in English"), .optional = true),
    INT   (call_write_form, places,   N_("How many people can sign up?"), .optional = true, .min = 1, .max = 100000,
           .hint = N_("Leave it empty when everybody is welcome. Who comes later stands on the waiting list.")),
    DATE  (call_write_form, from,     N_("First day"), .optional = true),
    DATE  (call_write_form, until,    N_("Last day"), .optional = true, .hint = N_("After this day nobody can sign up.")),
    CHECKS(call_write_form, works,    N_("Who chose one of these kinds of work"), .optional = true, .options = &helper_works),
    CHECKS(call_write_form, langs,    N_("To whom we write in"), .optional = true, .options = &helper_langs),
    PLACE (call_write_form, near,     N_("Near which place?"), .optional = true,
           .hint = N_("Postcode or name, for example 9000 or Ghent.")),
    INT   (call_write_form, radius,   N_("How many kilometres around it?"), .optional = true, .min = 1, .max = 300,
           .hint = N_("Leave it empty for 15 kilometres.")),
    CHOICE(call_write_form, active,   N_("Who used Inzet"), .optional = true, .options = &call_active),
    IDS   (call_write_form, groups,   N_("Groups"), .optional = true),
};
FORM(call_write_form, call_fields);
enum { RADIUS_ELSE = 15 };

struct places_form { int64_t places; };
static const struct field places_fields[] = {
    INT(places_form, places, N_("How many people can sign up?"), .optional = true, .min = 1, .max = 100000,
        .hint = N_("Leave it empty when everybody is welcome. Whoever waits and gets a place hears of it by mail.")),
};
FORM(places_form, places_fields);

static call_id rq_call(struct request *rq) {
    return (call_id){rq_id(rq, "call")};
}

/* What the form says, as a call. */
static struct call call_of_form(const struct call_write_form *f) {
    struct call c = {.places = f->places, .from = f->from, .until = f->until};
    str_to_int(f->campaign, &c.campaign.n);
    c.text[NL] = (struct outreach_text){f->title_nl, f->body_nl};
    c.text[FR] = (struct outreach_text){f->title_fr, f->body_fr};
    c.text[EN] = (struct outreach_text){f->title_en, f->body_en};
    c.segment = (struct segment){ .works = f->works, .langs = f->langs, .near = f->near, .active_days = f->active,
                                  .radius = f->near ? (f->radius ? f->radius : RADIUS_ELSE) : 0,
                                  .groups = f->groups.id, .n_groups = f->groups.n };
    return c;
}

static struct call_write_form form_of_call(const struct call *c) {
    struct call_write_form f = { .title_nl = c->text[NL].title, .body_nl = c->text[NL].what, .title_fr = c->text[FR].title,
                           .body_fr = c->text[FR].what, .title_en = c->text[EN].title, .body_en = c->text[EN].what,
                           .places = c->places, .from = c->from, .until = c->until, .works = c->segment.works,
                           .langs = c->segment.langs, .near = c->segment.near, .radius = c->segment.radius,
                           .active = c->segment.active_days };
    for (; f.groups.n < c->segment.n_groups && f.groups.n < IDS_MAX; f.groups.n++) f.groups.id[f.groups.n] = c->segment.groups[f.groups.n];
    return f;
}

/* The groups of all sources, for the page that draws them. */
static void groups_of(struct request *rq, struct call_group_list **ret, size_t *ret_n) {
    size_t n = 0;
    while (outreach_groups[n]) n++;
    struct call_group_list *lists = arena_array(rq->arena, struct call_group_list, n);
    for (size_t i = 0; i < n; i++) {
        lists[i].label = lang_text(rq->html.lang, outreach_groups[i]->label);
        outreach_groups[i]->groups(rq->db, rq->html.lang, &lists[i].groups, &lists[i].n);
    }
    *ret = lists;
    *ret_n = n;
}

static void show_writing(struct request *rq, bool is_new) {
    const struct call_write_form *f = rq->form.values;
    struct call_group_list *lists;
    struct campaign c;
    campaign_id id = {0};
    size_t n;
    bool for_campaign = f && str_to_int(f->campaign, &id.n) && campaign_get(rq->db, id, &c) == OK;
    groups_of(rq, &lists, &n);
    call_page_write(&rq->html, is_new, for_campaign ? outreach_text_for(c.text, rq->html.lang)->title : STR(""), lists, n);
}

static enum status list(struct request *rq) {
    struct call *calls;
    size_t n;
    call_list(rq->db, &calls, &n);
    struct call_counts *counts = arena_array(rq->arena, struct call_counts, n);
    for (size_t i = 0; i < n; i++) counts[i] = call_counted(rq->db, calls[i].id);
    call_page_list(&rq->html, calls, counts, n);
    return OK;
}

static enum status write(struct request *rq) {
    show_writing(rq, true);
    return OK;
}

/* What one text knows and the table of fields cannot. */
static enum status refuse(struct request *rq, const struct call_write_form *f) {
    if (f->from != DAY_NONE && f->until != DAY_NONE && f->until < f->from)
        form_error(rq, "until", N_("The last day comes before the first. Change one of them."));
    else form_error(rq, NULL, N_("Write a title and a text in at least one language, and both in each language that you use."));
    return INVALID;
}

static bool days_fit(const struct call_write_form *f) {
    return f->from == DAY_NONE || f->until == DAY_NONE || f->until >= f->from;
}

static enum status write_post(struct request *rq) {
    const struct call_write_form *f = rq_form(rq);
    struct call c = call_of_form(f);
    call_id id;
    enum status st = days_fit(f) ? call_create(rq->db, rq_person(rq), &c, &id) : INVALID;
    if (st == INVALID) return refuse(rq, f);
    return st == OK ? rq_redirect(rq, "/desk/calls/%lld", (long long)id.n) : st;
}

static enum status change(struct request *rq) {
    struct call c;
    enum status st = call_get(rq->db, rq_call(rq), &c);
    if (st != OK) return st;
    if (c.state != CALL_DRAFT) return CONFLICT;
    struct call_write_form f = form_of_call(&c);
    form_fill(rq, &call_write_form_spec, &f);
    show_writing(rq, false);
    return OK;
}

static enum status change_post(struct request *rq) {
    const struct call_write_form *f = rq_form(rq);
    struct call before, c = call_of_form(f);
    c.id = rq_call(rq);
    enum status st = call_get(rq->db, c.id, &before);
    if (st == OK) st = days_fit(f) ? call_change(rq->db, &c) : INVALID;
    if (st == INVALID) return refuse(rq, f);
    return st == OK ? rq_redirect(rq, "/desk/calls/%lld", (long long)c.id.n) : st;
}

static struct str name_of(struct request *rq, person_id id) {
    struct person p;
    return id.n && person_get(rq->db, id, &p) == OK ? p.name : STR("");
}

static enum status show(struct request *rq) {
    struct call_show v = {0};
    enum status st = call_get(rq->db, rq_call(rq), &v.call);
    if (st != OK) return st;
    v.counts = call_counted(rq->db, v.call.id);
    if (v.call.state <= CALL_WAITING) v.segment = segment_count(rq->db, &v.call.segment, MAIL_CALL);
    v.n_words = segment_words(&rq->html, rq->db, &v.call.segment, v.words);
    v.sender = name_of(rq, v.call.sender);
    v.approver = name_of(rq, v.call.approver);
    v.mine = v.call.sender.n == rq->caller.person;
    call_members(rq->db, v.call.id, &v.members, &v.n_members);
    v.open = call_open(&v.call);
    form_fill(rq, &places_form_spec, &(struct places_form){.places = v.call.places});
    if (v.n_members) st = audit_seen(rq, "call-people", (person_id){0}, v.call.id.n);
    if (st == OK) call_page_show(&rq->html, &v);
    return st;
}

static enum status people_csv(struct request *rq) {
    struct call c;
    struct call_member *members;
    size_t n;
    enum status st = call_get(rq->db, rq_call(rq), &c);
    if (st == OK) st = audit_seen(rq, "call-people", (person_id){0}, c.id.n);
    if (st != OK) return st;
    call_members(rq->db, c.id, &members, &n);
    return outreach_file_send(rq, "inzet-sign-ups.csv", call_member_csv(rq->arena, outreach_file_lang(rq), members, n));
}

/* ---- buttons ---- */

static enum status back_to_call(struct request *rq, enum status st, const char *notice) {
    if (st != OK) return st;
    rq_notice(rq, notice);
    return rq_redirect(rq, "/desk/calls/%lld", (long long)rq_call(rq).n);
}

static enum status send_post(struct request *rq) {
    const char *why = NULL;
    struct call c;
    enum status st = call_send(rq->db, rq_person(rq), rq_call(rq), rq_value(rq, "version"), &why);
    if (st == INVALID) return back_to_call(rq, OK, why);
    if (st == OK) st = call_get(rq->db, rq_call(rq), &c);
    return back_to_call(rq, st, st == OK && c.state == CALL_WAITING ? N_("The call waits for a second coordinator.")
                                                                    : N_("The call is going out."));
}

static enum status approve_post(struct request *rq) {
    const char *why = NULL;
    enum status st = call_approve(rq->db, rq_person(rq), rq_call(rq), rq_value(rq, "version"), &why);
    return st == INVALID ? back_to_call(rq, OK, why) : back_to_call(rq, st, N_("The call is going out."));
}

static enum status places_post(struct request *rq) {
    const struct places_form *f = rq_form(rq);
    enum status st = call_change_places(rq->db, rq_person(rq), rq_call(rq), f->places);
    if (st == INVALID)
        form_error(rq, "places", N_("More people than that have a place already, and nobody loses it. Choose a larger number."));
    return st == INVALID ? st : back_to_call(rq, st, N_("Saved. Whoever gets a place now hears of it by mail."));
}

static enum status take_back_post(struct request *rq) {
    return back_to_call(rq, call_take_back(rq->db, rq_person(rq), rq_call(rq)), N_("The call is a draft again."));
}

static enum status close_post(struct request *rq) {
    return back_to_call(rq, call_close(rq->db, rq_person(rq), rq_call(rq)), N_("The call is closed."));
}

/* ---- the link in the mail ---- */

static enum status call_ask(struct request *rq) {
    struct call_reply r;
    struct call c;
    enum status st = call_reply_of(rq->db, rq_value(rq, "token"), &r);
    if (st == OK) st = call_get(rq->db, r.call, &c);
    if (st != OK) return st;
    struct call_ask_view v = { .call = &c, .text = outreach_text_for(c.text, rq->html.lang), .answer = r.answer, .open = call_open(&c),
                               .has_place = call_has_place(rq->db, &c), .ahead = call_ahead(rq->db, &r),
                               .token = rq_value(rq, "token") };
    if (c.campaign.n) v.part_token = campaign_token_now(rq->db, c.campaign, r.person);
    call_page_ask(&rq->html, &v);
    return OK;
}

static enum status call_ask_post(struct request *rq) {
    struct call_reply r;
    enum call_answer answer;
    struct str token = rq_value(rq, "token");
    enum status st = call_reply_of(rq->db, token, &r);
    if (st == OK) st = call_sign_up(rq->db, r.id, &answer);
    /* Too late: the page says so itself. */
    return st == OK || st == CONFLICT ? rq_redirect(rq, "/call/%.*s", STR_ARGS(token)) : st;
}

static enum status call_leave_post(struct request *rq) {
    struct call_reply r;
    struct str token = rq_value(rq, "token");
    enum status st = call_reply_of(rq->db, token, &r);
    if (st == OK) st = call_withdraw(rq->db, r.id);
    return st == OK ? rq_redirect(rq, "/call/%.*s", STR_ARGS(token)) : st;
}

static const struct route routes[] = {
    ROUTE(GET,  "/desk/calls",                  list,            STAFF, .menu = N_("Calls")),
    ROUTE(GET,  "/desk/calls/new",              write,           STAFF, .form = &call_write_form_spec),
    ROUTE(POST, "/desk/calls/new",              write_post,      STAFF, .form = &call_write_form_spec),
    ROUTE(GET,  "/desk/calls/:call",            show,            STAFF),
    ROUTE(POST, "/desk/calls/:call",            places_post,     STAFF, .form = &places_form_spec),
    ROUTE(GET,  "/desk/calls/:call/people.csv", people_csv,      STAFF, .form = &outreach_file_spec, .bare = true),
    ROUTE(GET,  "/desk/calls/:call/edit",       change,          STAFF),
    ROUTE(POST, "/desk/calls/:call/edit",       change_post,     STAFF, .form = &call_write_form_spec),
    ROUTE(POST, "/desk/calls/:call/:version/send", send_post,    STAFF),
    ROUTE(POST, "/desk/calls/:call/:version/approve", approve_post, STAFF),
    ROUTE(POST, "/desk/calls/:call/take-back",  take_back_post,  STAFF),
    ROUTE(POST, "/desk/calls/:call/close",      close_post,      STAFF),
    ROUTE(GET,  "/call/:token",                 call_ask,        EVERYONE, .no_store = true),
    ROUTE(POST, "/call/:token",                 call_ask_post,   EVERYONE),
    ROUTE(POST, "/call/:token/withdraw",        call_leave_post, EVERYONE),
};
const struct feature call_feature = { .name = "call", .routes = routes, .n_routes = COUNT(routes), .start = outreach_own_start,
                                      .tick = call_tick };
