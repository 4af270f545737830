/* help_call_pages.c -- an operator takes a call: several needs, who calls and who is helped, consent, and cases that may be the
** same.
**
** What looks like a case that is known is shown while typing (with understand.js, which asks /help/alike), by a button that only
** looks, and again when the call is sent: then it takes a tick to make a new case all the same. Whoever rings again about something
** else gets a new case from their old one, with what is known of them filled in: it counts in the month in which it is asked.
*/
#include "help/help_case.h"
#include "help/help_view.h"
#include "help_call_pages_html.h"
#include "people/helper.h"
#include "web/numbers.h"

#define DESK_ROLES (OPERATOR | STAFF)

struct call_form {
    struct help_part_fields part[HELP_PARTS];
    struct str caller, caller_phone, name, phone, email;
    int64_t place, speaks;
    bool consent, fresh;
};
static const struct field call_fields[] = {
    HELP_PART_FIELDS(call_form, 0), HELP_PART_FIELDS(call_form, 1), HELP_PART_FIELDS(call_form, 2),
    HELP_PART_FIELDS(call_form, 3), HELP_PART_FIELDS(call_form, 4), HELP_PART_FIELDS(call_form, 5),
    HELP_PART_FIELDS(call_form, 6), HELP_PART_FIELDS(call_form, 7), HELP_PART_FIELDS(call_form, 8),
    TEXT  (call_form, name, N_("Name of the person who needs help"), .max = 80, .begins = true),
    PHONE (call_form, phone, N_("Telephone number of that person"), .optional = true, .autocomplete = "off"),
    TEXT  (call_form, caller, N_("Who calls, if it is somebody else"), .max = 80, .optional = true),
    PHONE (call_form, caller_phone, N_("Telephone number of the caller"), .optional = true, .autocomplete = "off"),
    EMAIL (call_form, email, N_("E-mail address"), .optional = true, .autocomplete = "off"),
    PLACE (call_form, place, N_("In which municipality does the person live?"), .hint = N_("Postcode or name, down to the quarter.")),
    CHOICE(call_form, speaks, N_("Which language does the person speak?"), .options = &helper_languages),
    CHECK_BOX(call_form, consent, N_("I read this out, and the person agreed."),
              .missing = N_("Read the text out and ask whether the person agrees.")),
    CHECK_BOX(call_form, fresh, N_("It is none of these: make a new case."), .optional = true),
};
FORM(call_form, call_fields);

struct alike_form { struct str text, lang; };
static const struct field alike_fields[] = {
    LINES(alike_form, text, N_("Text"), .max = 400),
    TEXT (alike_form, lang, N_("Language"), .max = 2),
};
FORM(alike_form, alike_fields);

static enum status open_desk(struct request *rq, struct help_desk *ret) {
    help_desk_id id = {rq_id(rq, "desk")};
    return help_desk_enter(rq->db, &rq->caller, id, ret);
}

static void find_alike(struct request *rq, const struct call_form *f, struct help_alike **ret, size_t *ret_n) {
    help_find_alike(rq->db, &rq->caller, f->name, f->phone, f->caller_phone, ret, ret_n);
}

/* The case in the path, of somebody who asks for something more, and its desk. */
static enum status open_known(struct request *rq, struct help_request *ret, struct help_desk *ret_desk) {
    enum status st = help_case_of(rq->db, &rq->caller, (help_request_id){rq_id(rq, "case")}, rq->html.lang, ret);
    return st == OK ? help_desk_get(rq->db, ret->desk, ret_desk) : st;
}

static int64_t language_option(struct str code) {
    for (size_t o = 0; helper_language_code(o).n; o++)
        if (str_eq(helper_language_code(o), code)) return (int64_t)o;
    return 0;
}

/* The page of a call; `known`: the case of who asks for something more, or NULL. */
static enum status call_draw(struct request *rq, struct help_desk desk, const struct help_request *known) {
    struct call_page page = {.desk = desk, .known = known};
    help_categories(rq->db, rq->html.lang, &page.routing.categories, &page.routing.n_categories);
    help_desks(rq->db, &page.routing.desks, &page.routing.n_desks);
    if (rq->form.posted && !known) find_alike(rq, rq->form.values, &page.alike, &page.n_alike);
    page.looked = rq->form.posted && !rq->form.errors;
    struct call_form begin = {.speaks = rq->html.lang};
    if (known) begin = (struct call_form){ .name = known->name, .phone = known->phone, .email = known->email, .caller = known->caller,
        .caller_phone = known->caller_phone, .place = known->place, .speaks = language_option(known->speaks) };
    for (size_t i = 0; i < HELP_PARTS; i++) begin.part[i].often = OFTEN_ONCE;
    form_fill(rq, &call_form_spec, &begin);
    call_page_take(&rq->html, &page);
    return OK;
}

static enum status call(struct request *rq) {
    struct help_desk desk;
    enum status st = open_desk(rq, &desk);
    return st == OK ? call_draw(rq, desk, NULL) : st;
}

static enum status more(struct request *rq) {
    struct help_request known;
    struct help_desk desk;
    enum status st = open_known(rq, &known, &desk);
    if (st == OK) st = audit_seen(rq, "help.case", (person_id){0}, known.id.n);
    return st == OK ? call_draw(rq, desk, &known) : st;
}

static enum status call_take(struct request *rq, help_desk_id desk) {
    const struct call_form *f = rq_form(rq);
    struct help_alike *alike;
    size_t n_alike;
    struct help_ask ask = {
        .channel = HELP_BY_PHONE, .consent = CONSENT_READ_OUT, .taken_by = rq_person(rq), .desk = desk, .for_other = f->caller.n > 0,
        .name = f->name, .phone = f->phone, .email = f->email, .caller = f->caller, .caller_phone = f->caller_phone,
        .speaks = helper_language_code((size_t)f->speaks), .lang = f->speaks < LANGS ? (enum lang)f->speaks : rq->html.lang,
        .place = f->place };
    help_take_parts(rq->db, f->part, &ask);
    find_alike(rq, f, &alike, &n_alike);
    if (ask.n == 0) form_error(rq, "part[0].category", N_("Choose what is needed."));
    if (!f->phone.n && !f->caller_phone.n) form_error(rq, "phone", N_("Fill in a telephone number, so that we can call."));
    if (n_alike && !f->fresh) form_error(rq, "fresh", N_("Perhaps we know this case. Look at the list, or tick that it is a new one."));
    if (rq->form.errors) return INVALID;
    help_request_id id = help_ask(rq->db, &ask, STR(""));
    help_case_log(rq->db, &rq->caller, id, NOTE_CALLED_US, STR(""), NEXT_FIND, day_of(clock_now()));
    rq_notice(rq, N_("Noted. Tell the caller the case number."));
    return rq_redirect(rq, "/help/cases/%lld", (long long)id.n);
}

static enum status call_post(struct request *rq) {
    struct help_desk desk;
    enum status st = open_desk(rq, &desk);
    return st == OK ? call_take(rq, desk.id) : st;
}

static enum status more_post(struct request *rq) {
    struct help_request known;
    struct help_desk desk;
    enum status st = open_known(rq, &known, &desk);
    return st == OK ? call_take(rq, desk.id) : st;
}

/* One line of what was typed each: a name or a telephone number. */
static enum status alike_piece(struct request *rq) {
    const struct alike_form *f = rq_form(rq);
    struct str rest = f->text, line, name = STR(""), phone, first = STR(""), second = STR("");
    struct routing_page desks = {.at = 0};
    struct help_alike *alike;
    size_t n;
    while (str_next(&rest, '\n', &line))
        if (!phone_parse(rq->arena, line, &phone)) name = name.n ? name : str_trim(line);
        else if (first.n) second = phone;
        else first = phone;
    help_find_alike(rq->db, &rq->caller, name, first, second, &alike, &n);
    if (!lang_from_code(f->lang, &rq->html.lang) || rq->html.lang >= LANGS) rq->html.lang = EN;
    rq->html.base = url_path(rq->arena, "/%.*s", STR_ARGS(lang_code(rq->html.lang)));
    help_desks(rq->db, &desks.desks, &desks.n_desks);
    if (n) call_piece_alike(&rq->html, &desks, alike, n);
    return rq_body(rq, "text/html; charset=utf-8", NULL, buf_view(&rq->html.out));
}

static const struct route routes[] = {
    ROUTE(GET,  "/help/desks/:desk/call", call,        DESK_ROLES),
    ROUTE(POST, "/help/desks/:desk/call", call_post,   DESK_ROLES, .form = &call_form_spec),
    ROUTE(GET,  "/help/cases/:case/call", more,        DESK_ROLES),
    ROUTE(POST, "/help/cases/:case/call", more_post,   DESK_ROLES, .form = &call_form_spec),
    ROUTE(POST, "/help/alike",            alike_piece, DESK_ROLES, .form = &alike_form_spec, .bare = true),
};
const struct feature help_call_feature = {.name = "help_call", .routes = routes, .n_routes = COUNT(routes)};
