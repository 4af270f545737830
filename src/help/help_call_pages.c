/* help_call_pages.c -- an operator takes a call: several needs, who calls and who is helped, consent, and cases that may be the
** same.
**
** What looks like a case that is known is shown while typing (with understand.js, which asks /help/alike), by a button that only
** looks, and again when the call is sent: then it takes a tick to make a new case all the same.
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

static enum status call(struct request *rq) {
    struct call_page page = {.n_alike = 0};
    enum status st = open_desk(rq, &page.desk);
    if (st != OK) return st;
    help_categories(rq->db, rq->html.lang, &page.routing.categories, &page.routing.n_categories);
    help_desks(rq->db, &page.routing.desks, &page.routing.n_desks);
    if (rq->form.posted) find_alike(rq, rq->form.values, &page.alike, &page.n_alike);
    page.looked = rq->form.posted && !rq->form.errors;
    struct call_form empty = {.speaks = rq->html.lang};
    for (size_t i = 0; i < HELP_PARTS; i++) empty.part[i].often = OFTEN_ONCE;
    form_fill(rq, &call_form_spec, &empty);
    call_page_take(&rq->html, &page);
    return OK;
}

static enum status call_post(struct request *rq) {
    const struct call_form *f = rq_form(rq);
    struct help_desk d;
    struct help_alike *alike;
    size_t n_alike;
    enum status st = open_desk(rq, &d);
    if (st != OK) return st;
    struct help_ask ask = {
        .channel = HELP_BY_PHONE, .consent = CONSENT_READ_OUT, .taken_by = rq_person(rq), .desk = d.id, .for_other = f->caller.n > 0,
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
    ROUTE(POST, "/help/alike",            alike_piece, DESK_ROLES, .form = &alike_form_spec, .bare = true),
};
const struct feature help_call_feature = {.name = "help_call", .routes = routes, .n_routes = COUNT(routes)};
