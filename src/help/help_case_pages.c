/* help_case_pages.c -- the screen of a desk, and of one case on it. */
#include "help/help_case.h"
#include "help/help_outcome.h"
#include "help/help_view.h"
#include "help/help_visit_view.h"
#include "help_case_pages_html.h"

#define DESK_ROLES (OPERATOR | STAFF)

struct find_form { struct str q; };
static const struct field find_fields[] = {TEXT(find_form, q, N_("Case number, telephone number or name"))};
FORM(find_form, find_fields);

struct log_form { int64_t kind, next, seen; struct str text; day_n due; };
static const struct field log_fields[] = {
    CHOICE(log_form, kind, N_("What happened?"), .options = &help_note_kinds),
    LINES (log_form, text, N_("What was said"), .optional = true, .max = 2000, .hint = N_("Only what the next colleague must know.")),
    CHOICE(log_form, next, N_("What comes next?"), .options = &help_steps),
    DATE  (log_form, due, N_("On which day?"), .optional = true, .hint = N_("Empty: tomorrow.")),
    INT   (log_form, seen, N_("Last note that was shown"), .optional = true),   /* a hidden field, drawn by the page */
};
FORM(log_form, log_fields);

struct handover_form { int64_t from, to, reason; struct str text; };
static const struct field handover_fields[] = {
    INT   (handover_form, from, N_("From")),
    INT   (handover_form, to, N_("To which desk?"), .missing = N_("Choose a desk.")),
    CHOICE(handover_form, reason, N_("Why?"), .options = &help_reasons),
    LINES (handover_form, text, N_("What the other desk should know"), .optional = true, .max = 1000),
};
FORM(handover_form, handover_fields);

/* ---- desks and their lists ---- */

static enum status desks(struct request *rq) {
    struct help_desk *all;
    size_t n;
    help_desk_id own = help_desk_of(rq->db, rq_person(rq));
    if (!(rq->caller.who & (STAFF))) {
        if (own.n) return rq_redirect(rq, "/help/desks/%lld", (long long)own.n);
        case_page_no_desk(&rq->html);
        return OK;
    }
    help_desks(rq->db, &all, &n);
    struct help_desk_counts *counts = arena_array(rq->arena, struct help_desk_counts, n);
    for (size_t i = 0; i < n; i++) help_desk_count_up(rq->db, all[i].id, day_of(clock_now()), &counts[i]);
    case_page_desks(&rq->html, all, counts, n);
    return OK;
}

/* The desk in the path, if the caller may see it. */
static enum status open_desk(struct request *rq, struct help_desk *ret) {
    help_desk_id id = {rq_id(rq, "desk")};
    return help_desk_enter(rq->db, &rq->caller, id, ret);
}

/* What was looked for is posted and not part of the address: a name or a telephone number would stay in logs and histories. */
static enum status desk_list(struct request *rq) {
    const struct find_form *f = rq->form.posted ? rq->form.values : NULL;
    struct help_desk d;
    struct desk_page page = {.today = day_of(clock_now())};
    enum status st = open_desk(rq, &d);
    if (st != OK) return st;
    page.desk = &d;
    struct help_to_call *calls;
    help_desk_count_up(rq->db, d.id, page.today, &page.counts);
    help_held(rq->db, d.id, &page.held, &page.n_held);
    help_list(rq->db, d.id, rq_person(rq), rq->html.lang, page.today, &page.rows, &page.n);
    help_calls_due(rq->db, d.id, rq->html.lang, page.today, &calls, &page.n_calls);
    if (f && f->q.n) help_find(rq->db, &rq->caller, f->q, &page.found, &page.n_found);
    help_desks(rq->db, &page.routing.desks, &page.routing.n_desks);
    page.of_all = rq->caller.who & (STAFF);
    st = audit_seen(rq, "help.list", (person_id){0}, d.id.n);
    if (st == OK) case_page_list(&rq->html, &page);
    return st;
}

/* One case that the caller may see opens at once; of several they choose. */
static enum status find_post(struct request *rq) {
    const struct find_form *f = rq_form(rq);
    struct help_desk d;
    struct help_alike *found;
    size_t n;
    enum status st = open_desk(rq, &d);
    if (st != OK) return st;
    help_find(rq->db, &rq->caller, f->q, &found, &n);
    if (n == 1 && help_desk_open_to(rq->db, &rq->caller, found[0].desk))
        return rq_redirect(rq, "/help/cases/%lld", (long long)found[0].id.n);
    form_error(rq, "q", n == 0 ? N_("We found no case. Look for another number or name.")
                               : N_("This is what we found. Choose the case below."));
    return INVALID;
}

/* ---- one case ---- */

static enum status open_case(struct request *rq, struct help_request *ret) {
    return help_case_of(rq->db, &rq->caller, (help_request_id){rq_id(rq, "case")}, rq->html.lang, ret);
}

/* Who helped with a part so far, and who is ready when somebody must be found again. */
static struct case_part part_history(struct request *rq, const struct help_request *r, const struct help_part *p) {
    enum { READY = 3 };
    struct case_part c = {.n_ready = 0};
    struct fit fits[READY];
    help_pairs_of(rq->db, p->id, &c.before, &c.n_before);
    if (r->state != HELP_OPEN || p->state != HELP_WAITING || (!c.n_before && !p->instead.n)) return c;
    help_fits(rq->db, r, p, fits, READY, &c.n_ready);
    c.ready = arena_array(rq->arena, struct fit_row, c.n_ready);
    for (size_t i = 0; i < c.n_ready; i++) c.ready[i] = fit_row_of(&rq->html, &fits[i]);
    return c;
}

static enum status case_show(struct request *rq) {
    struct help_request r;
    struct case_page page = {.request = &r, .today = day_of(clock_now())};
    enum status st = open_case(rq, &r);
    if (st == OK) st = help_desk_get(rq->db, r.desk, &page.desk);
    if (st == OK) st = audit_seen(rq, "help.case", (person_id){0}, r.id.n);
    if (st == OK) st = help_present(rq, r.id, &page.here, &page.n_here);
    if (st != OK) return st;
    help_notes(rq->db, r.id, &page.notes, &page.n_notes);
    help_visits_fill(rq->db, &r, page.today);
    page.part = arena_array(rq->arena, struct case_part, r.n_parts);
    for (size_t i = 0; i < r.n_parts; i++) page.part[i] = part_history(rq, &r, &r.part[i]);
    form_fill(rq, &log_form_spec, &(struct log_form){.kind = NOTE_CALLED, .next = NEXT_CALL_BACK, .due = day_of(clock_now()) + 1});
    case_page_show(&rq->html, &page);
    return OK;
}

static enum status case_log_post(struct request *rq) {
    const struct log_form *f = rq_form(rq);
    struct help_request r;
    enum status st = open_case(rq, &r);
    if (st != OK) return st;
    day_n today = day_of(clock_now()), due = f->due == DAY_NONE ? today + 1 : f->due;
    if (due < today) {
        form_error(rq, "due", N_("This day is over. Choose today or a later day."));
        return INVALID;
    }
    if (help_noted_since(rq->db, &rq->caller, r.id, (help_note_id){f->seen})) {
        form_error(rq, NULL, N_("Somebody else noted something in the meantime. Read it, then send yours again."));
        return INVALID;
    }
    help_case_log(rq->db, &rq->caller, r.id, (enum help_note_kind)f->kind, f->text, (enum help_step)f->next, due);
    rq_notice(rq, N_("Noted."));
    return rq_redirect(rq, "/help/cases/%lld", (long long)r.id.n);
}

static enum status hand_over(struct request *rq) {
    struct help_request r;
    struct help_desk *all;
    size_t n;
    help_rule_id rule;
    help_category_id category[HELP_PARTS];
    enum status st = open_case(rq, &r);
    if (st != OK) return st;
    help_desks(rq->db, &all, &n);
    for (size_t i = 0; i < r.n_parts && i < HELP_PARTS; i++) category[i] = r.part[i].category->id;
    help_desk_id usual = help_route(rq->db, r.speaks, r.place, category, r.n_parts, &rule);
    form_fill(rq, &handover_form_spec, &(struct handover_form){ .from = r.desk.n, .to = usual.n == r.desk.n ? 0 : usual.n });
    case_page_hand_over(&rq->html, &r, all, n);
    return OK;
}

static enum status hand_over_post(struct request *rq) {
    const struct handover_form *f = rq_form(rq);
    struct help_request r;
    enum status st = open_case(rq, &r);
    if (st != OK) return st;
    if (f->to == r.desk.n) {
        form_error(rq, "to", N_("The case is at this desk already. Choose another one."));
        return INVALID;
    }
    st = help_hand_over(rq->db, &rq->caller, r.id, (help_desk_id){f->from}, (help_desk_id){f->to}, (enum help_reason)f->reason);
    if (st != OK) return st;
    if (f->text.n) help_note(rq->db, r.id, rq_person(rq), NOTE_OTHER, f->text);
    rq_notice(rq, N_("Handed over. The other desk has it on its list now."));
    return rq_redirect(rq, "/help/desks/%lld", (long long)f->from);
}

/* ---- what became of a part ---- */

static enum status move_part(struct request *rq, enum help_part_state state) {
    struct help_request r;
    const struct help_part *part;
    enum status st = help_case_of_part(rq->db, &rq->caller, (help_part_id){rq_id(rq, "part")}, rq->html.lang, &r, &part);
    if (st == OK) st = state == HELP_WITHDRAWN ? help_withdraw(rq->db, part->id) : help_part_move(rq->db, part->id, state);
    if (st != OK) return st;
    help_note(rq->db, r.id, rq_person(rq), NOTE_PROGRAM,
              str_fmt(rq->arena, "%.*s: %.*s", STR_ARGS(part->category->name),
                      STR_ARGS(option_label(&help_part_states, rq->html.lang, state))));
    return rq_redirect(rq, "/help/cases/%lld", (long long)r.id.n);
}

static enum status part_done_post(struct request *rq) {
    return move_part(rq, HELP_DONE);
}

static enum status part_unmet_post(struct request *rq) {
    return move_part(rq, HELP_UNMET);
}

static enum status part_withdrawn_post(struct request *rq) {
    return move_part(rq, HELP_WITHDRAWN);
}

static enum status part_open_post(struct request *rq) {
    return move_part(rq, HELP_WAITING);
}

static const struct route routes[] = {
    ROUTE(GET,  "/help/desks",                desks,               DESK_ROLES, .menu = N_("Help requests")),
    ROUTE(GET,  "/help/desks/:desk",          desk_list,           DESK_ROLES),
    ROUTE(POST, "/help/desks/:desk",          find_post,           DESK_ROLES, .form = &find_form_spec),
    ROUTE(GET,  "/help/cases/:case",          case_show,           DESK_ROLES),
    ROUTE(POST, "/help/cases/:case",          case_log_post,       DESK_ROLES, .form = &log_form_spec),
    ROUTE(GET,  "/help/cases/:case/hand-over", hand_over,          DESK_ROLES),
    ROUTE(POST, "/help/cases/:case/hand-over", hand_over_post,     DESK_ROLES, .form = &handover_form_spec),
    ROUTE(POST, "/help/parts/:part/done",     part_done_post,      DESK_ROLES),
    ROUTE(POST, "/help/parts/:part/unmet",    part_unmet_post,     DESK_ROLES),
    ROUTE(POST, "/help/parts/:part/withdraw", part_withdrawn_post, DESK_ROLES),
    ROUTE(POST, "/help/parts/:part/open",     part_open_post,      DESK_ROLES),
};
const struct feature help_case_feature = {.name = "help_case", .routes = routes, .n_routes = COUNT(routes)};
