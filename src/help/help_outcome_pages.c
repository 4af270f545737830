/* help_outcome_pages.c -- telling how it went: behind a link in a mail, on one's own page, and during a call of the desk. */
#include "help/help_link.h"
#include "help/help_case.h"
#include "help/help_outcome.h"
#include "help/help_outcome_view.h"
#include "help/help_view.h"
#include "help_outcome_pages_html.h"

#define DESK_ROLES (OPERATOR | STAFF)

/* Which visits did not go ahead: nothing to tick behind a yes, and of help for once. */
struct missed_form { struct ids missed; };
static const struct field missed_fields[] = {
    IDS(missed_form, missed, N_("Which visits did not go ahead?"), .optional = true),
};
FORM(missed_form, missed_fields);

/* ---- behind a link ---- */

/* A tap in a mail: who says what about which help. */
struct tap { help_assignment_id pair; enum help_side side; bool went; };

static enum status show_tap(struct request *rq, const struct tap *tap) {
    struct outcome_page page = {.side = tap->side, .went = tap->went};
    struct help_assignment a;
    enum status st = help_assignment_get(rq->db, tap->pair, &a);
    if (st == OK) st = help_part_get(rq->db, a.part, rq->html.lang, &page.request, &page.part);
    if (st != OK) return st;
    help_visits_unsaid(rq->db, tap->pair, tap->side, day_of(clock_now()), &page.visit, &page.n);
    form_fill(rq, &missed_form_spec, NULL);
    outcome_page_ask(&rq->html, &page);
    return OK;
}

static enum status take_tap(struct request *rq, const struct tap *tap, const struct caller *who) {
    const struct missed_form *f = rq_form(rq);
    struct help_change by = {.by = *who, .side = tap->side};
    enum status st = help_tell(rq->db, tap->pair, &by, tap->went, &f->missed, day_of(clock_now()));
    if (st == INVALID) form_error(rq, "missed", N_("Tick the visits that did not go ahead."));
    return st;
}

static bool is_outcome(const struct link *link) {
    return str_eq(link->kind, STR("help-went")) || str_eq(link->kind, STR("help-not"));
}

static struct tap tap_of(const struct link *link) {
    return (struct tap){{link->object}, SIDE_OF_HELPER, str_eq(link->kind, STR("help-went"))};
}

static enum status helper_tap(struct request *rq) {
    struct link link;
    enum status st = link_look(rq->db, rq_value(rq, "token"), STR(""), &link);
    if (st == NOT_FOUND || (st == OK && !is_outcome(&link))) return NOT_FOUND;
    if (st != OK) return rq_redirect(rq, "/help/late");
    struct tap tap = tap_of(&link);
    return show_tap(rq, &tap);
}

/* The link is used up only with an answer that counts. */
static enum status helper_tap_post(struct request *rq) {
    struct link link;
    enum status st = link_use(rq->db, rq_value(rq, "token"), STR(""), STR(""), &link);
    if (st == OK && !is_outcome(&link)) return NOT_FOUND;
    if (st == OK) {
        struct tap tap = tap_of(&link);
        st = take_tap(rq, &tap, &(struct caller){.person = link.person.n});
    }
    if (st == CONFLICT) return rq_redirect(rq, "/help/late");
    return st == OK ? rq_redirect(rq, "/help/thanks/no") : st;
}

static bool read_asker(struct request *rq, struct tap *ret) {
    ret->side = SIDE_OF_ASKER;
    return help_went_read(rq->db, rq_value(rq, "token"), &ret->pair, &ret->went);
}

static enum status asker_tap(struct request *rq) {
    struct tap tap;
    return read_asker(rq, &tap) ? show_tap(rq, &tap) : NOT_FOUND;
}

static enum status asker_tap_post(struct request *rq) {
    struct tap tap;
    if (!read_asker(rq, &tap)) return NOT_FOUND;
    enum status st = take_tap(rq, &tap, &(struct caller){.person = 0});
    if (st == CONFLICT) return rq_redirect(rq, "/help/told");
    return st == OK ? rq_redirect(rq, "/help/thanks/no") : st;
}

static enum status told(struct request *rq) {
    outcome_page_told(&rq->html);
    return OK;
}

/* ---- on the helper's own page ---- */

static enum status helped(struct request *rq, bool went) {
    struct help_assignment a;
    struct help_change by = {.by = rq->caller, .side = SIDE_OF_HELPER};
    enum status st = help_assignment_get(rq->db, (help_assignment_id){rq_id(rq, "assignment")}, &a);
    if (st == OK && a.person.n != rq->caller.person) st = NOT_FOUND;
    if (st == OK) st = help_tell(rq->db, a.id, &by, went, &(struct ids){.n = 0}, day_of(clock_now()));
    if (st != OK) return st;
    rq_notice(rq, N_("Thank you for telling us."));
    return rq_redirect(rq, "/help/give");
}

static enum status helped_yes_post(struct request *rq) {
    return helped(rq, true);
}

static enum status helped_no_post(struct request *rq) {
    return helped(rq, false);
}

/* ---- the desk calls ---- */

static enum status calls(struct request *rq) {
    struct calls_page page = {.n = 0};
    help_desk_id id = {rq_id(rq, "desk")};
    enum status st = help_desk_enter(rq->db, &rq->caller, id, &page.desk);
    if (st == OK) st = audit_seen(rq, "help.list", (person_id){0}, id.n);
    if (st != OK) return st;
    help_calls_due(rq->db, id, rq->html.lang, day_of(clock_now()), &page.call, &page.n);
    outcome_page_calls(&rq->html, &page);
    return OK;
}

/* The pair and the side in the path, if the case is on a list that the caller sees. A desk notes what it heard on the telephone. */
struct called { struct help_assignment pair; struct help_request request; const struct help_part *part; struct help_change by; };

static enum status open_call(struct request *rq, struct called *ret) {
    struct str side = rq_value(rq, "side");
    bool of_helper = str_eq(side, STR("helper"));
    if (!of_helper && !str_eq(side, STR("asker"))) return NOT_FOUND;
    ret->by = (struct help_change){.by = rq->caller, .side = of_helper ? SIDE_OF_HELPER : SIDE_OF_ASKER, .desk = true};
    enum status st = help_assignment_get(rq->db, (help_assignment_id){rq_id(rq, "assignment")}, &ret->pair);
    if (st != OK) return st;
    return help_case_of_part(rq->db, &rq->caller, ret->pair.part, rq->html.lang, &ret->request, &ret->part);
}

static enum status back_to_calls(struct request *rq, const struct called *c, const char *notice) {
    rq_notice(rq, notice);
    return rq_redirect(rq, "/help/desks/%lld/calls", (long long)c->request.desk.n);
}

static enum status note_call(struct request *rq, const struct called *c, bool went, const struct ids *missed) {
    static const char *const words[2][2] = {
        [SIDE_OF_HELPER] = {N_("It did not go ahead, says the helper."), N_("It went ahead, says the helper.")},
        [SIDE_OF_ASKER] = {N_("The help did not come."), N_("The help came.")}};
    enum status st = help_tell(rq->db, c->pair.id, &c->by, went, missed, day_of(clock_now()));
    if (st != OK) return st;
    help_note(rq->db, c->request.id, rq_person(rq), NOTE_CALLED, lang_text(c->request.lang, words[c->by.side][went]));
    return back_to_calls(rq, c, N_("Noted."));
}

static enum status called(struct request *rq, bool went) {
    struct called c;
    enum status st = open_call(rq, &c);
    return st == OK ? note_call(rq, &c, went, &(struct ids){.n = 0}) : st;
}

static enum status called_went_post(struct request *rq) {
    return called(rq, true);
}

static enum status called_not_post(struct request *rq) {
    return called(rq, false);
}

static enum status called_none_post(struct request *rq) {
    struct called c;
    enum status st = open_call(rq, &c);
    if (st != OK) return st;
    help_called_in_vain(rq->db, c.pair.id, c.by.side, &rq->caller, day_of(clock_now()));
    return back_to_calls(rq, &c, N_("Noted. It is on the list again tomorrow."));
}

/* Of several visits the caller says which did not go ahead. */
static enum status called_which(struct request *rq) {
    struct called c;
    enum status st = open_call(rq, &c);
    if (st != OK) return st;
    struct outcome_page page = {.side = c.by.side, .desk = true, .request = c.request, .part = c.part};
    help_visits_unsaid(rq->db, c.pair.id, c.by.side, day_of(clock_now()), &page.visit, &page.n);
    form_fill(rq, &missed_form_spec, NULL);
    outcome_page_ask(&rq->html, &page);
    return OK;
}

static enum status called_which_post(struct request *rq) {
    const struct missed_form *f = rq_form(rq);
    struct called c;
    enum status st = open_call(rq, &c);
    if (st == OK) st = note_call(rq, &c, false, &f->missed);
    if (st == INVALID) form_error(rq, "missed", N_("Tick the visits that did not go ahead."));
    return st;
}

/* ---- asking ---- */

static enum status ask_outcomes(struct db *db, void *args) {
    (void)args;
    help_ask_outcomes(db, day_of(clock_now()));
    return db_status(db);
}

static enum status hourly(struct store *store, struct arena *a, time_s since) {
    (void)since;
    return db_write(store, a, ask_outcomes, NULL);
}

static const struct route routes[] = {
    ROUTE(GET,  "/help/outcome/:token",              helper_tap,       EVERYONE, .no_store = true),
    ROUTE(POST, "/help/outcome/:token",              helper_tap_post,  EVERYONE, .form = &missed_form_spec),
    ROUTE(GET,  "/help/went/:token",                 asker_tap,        EVERYONE, .no_store = true),
    ROUTE(POST, "/help/went/:token",                 asker_tap_post,   EVERYONE, .form = &missed_form_spec),
    ROUTE(GET,  "/help/told",                        told,             EVERYONE),
    ROUTE(POST, "/help/give/helped/:assignment/yes", helped_yes_post,  HELPER),
    ROUTE(POST, "/help/give/helped/:assignment/no",  helped_no_post,   HELPER),
    ROUTE(GET,  "/help/desks/:desk/calls",           calls,            DESK_ROLES),
    ROUTE(POST, "/help/calls/:assignment/:side/went",  called_went_post, DESK_ROLES),
    ROUTE(POST, "/help/calls/:assignment/:side/not",   called_not_post,  DESK_ROLES),
    ROUTE(POST, "/help/calls/:assignment/:side/none",  called_none_post, DESK_ROLES),
    ROUTE(GET,  "/help/calls/:assignment/:side/which", called_which,     DESK_ROLES),
    ROUTE(POST, "/help/calls/:assignment/:side/which", called_which_post, DESK_ROLES, .form = &missed_form_spec),
};
const struct feature help_outcome_feature = {.name = "help_outcome", .routes = routes, .n_routes = COUNT(routes), .hourly = hourly};
