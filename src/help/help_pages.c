/* help_pages.c -- asking for help without an account, and following what becomes of it.
**
** Two screens: what is needed, then for whom and where. Each need gets a few fields of its own, numbered part[0], part[1] ...,
** so that what was typed stays with what it is about.
*/
#include "help/help.h"
#include "help/help_mail.h"
#include "help/help_outcome.h"
#include "help/help_view.h"
#include "help/help_visit_view.h"
#include "help_pages_html.h"
#include "people/desk.h"
#include "people/helper.h"
#include "web/numbers.h"
#include "web/signs.h"
#include "web/typed.h"

enum { PROOFS_AN_HOUR = 10, HELD_TIMES = 10 };

/* ---- the forms ---- */

struct needs_form { struct ids needs; };
static const struct field needs_fields[] = {IDS(needs_form, needs, N_("What do you need?"))};
FORM(needs_form, needs_fields);

static const struct option whose[] = {{0, N_("For myself"), NULL}, {1, N_("For somebody else"), NULL}};
static const struct options whose_options = {.rows = whose, .n = COUNT(whose)};

struct help_form {
    struct help_part_fields part[HELP_PARTS];
    int64_t other;
    struct str name, phone, email, caller, caller_phone;
    int64_t speaks, place;
    bool read;
};
static const struct field help_fields[] = {
    HELP_PART_FIELDS(help_form, 0), HELP_PART_FIELDS(help_form, 1), HELP_PART_FIELDS(help_form, 2),
    HELP_PART_FIELDS(help_form, 3), HELP_PART_FIELDS(help_form, 4), HELP_PART_FIELDS(help_form, 5),
    HELP_PART_FIELDS(help_form, 6), HELP_PART_FIELDS(help_form, 7), HELP_PART_FIELDS(help_form, 8),
    CHOICE(help_form, other, N_("For whom do you ask?"), .options = &whose_options),
    TEXT  (help_form, name, N_("Name of the person who needs help"), .max = 80, .autocomplete = "name"),
    PHONE (help_form, phone, N_("Telephone number of that person"), .optional = true,
           .hint = N_("A landline is fine. We call before somebody comes.")),
    EMAIL (help_form, email, N_("E-mail address"), .optional = true, .hint = N_("Only if you have one.")),
    PLACE (help_form, place, N_("In which municipality does the person live?"),
           .hint = N_("Postcode or name, for example 1020 or Laken. We do not need the street."), .autocomplete = "postal-code"),
    CHOICE(help_form, speaks, N_("Which language does the person speak?"), .options = &helper_languages),
    TEXT  (help_form, caller, N_("Your own name"), .max = 80, .optional = true),
    PHONE (help_form, caller_phone, N_("Your own telephone number"), .optional = true),
    CHECK_BOX(help_form, read, N_("I have read this. My request may be kept until half a year after the help has ended."),
              .missing = N_("Read the six rules and tick the box below them.")),
};
FORM(help_form, help_fields);

struct follow_form { struct str number, proof; };
static const struct field follow_fields[] = {
    TEXT(follow_form, number, N_("Case number"), .max = 20, .hint = N_("Nine digits, for example 482 719 350.")),
    TEXT(follow_form, proof, N_("Telephone number that you gave"), .max = 120, .hint = N_("Or the e-mail address that you gave."),
         .autocomplete = "tel"),
};
FORM(follow_form, follow_fields);

/* ---- asking ---- */

static enum status begin(struct request *rq) {
    struct help_category *all;
    size_t n;
    help_categories(rq->db, rq->html.lang, &all, &n);
    help_page_begin(&rq->html, all, n);
    return OK;
}

/* The form as it is first shown: a part for each need that was ticked. */
static bool fill_needs(struct request *rq, const struct help_category *all, size_t n) {
    const struct needs_form *f = rq_form(rq);
    struct help_form empty = {.speaks = rq->html.lang};
    size_t parts = 0;
    for (size_t i = 0; i < f->needs.n && parts < HELP_PARTS; i++)
        if (help_category_asked(all, n, f->needs.id[i]))
            empty.part[parts++] = (struct help_part_fields){.category = f->needs.id[i], .often = OFTEN_ONCE};
    form_fill(rq, &help_form_spec, &empty);
    return parts > 0;
}

static enum status ask(struct request *rq) {
    struct help_category *all;
    const struct help_category *slot[HELP_PARTS];
    size_t n;
    help_categories(rq->db, rq->html.lang, &all, &n);
    if (!fill_needs(rq, all, n) && !rq->form.posted) {
        rq_notice(rq, N_("Choose what you need first."));
        return rq_redirect(rq, "/help");
    }
    help_slots(rq, all, n, slot);
    help_page_ask(&rq->html, slot);
    return OK;
}

/* What the table of the form cannot know. */
static void check(struct request *rq, const struct help_form *f, const struct help_ask *ask) {
    if (ask->n == 0) form_error(rq, NULL, N_("This kind of help is not offered any more. Go back and choose again."));
    if (!f->phone.n && !f->email.n && !(f->other && f->caller_phone.n))
        form_error(rq, "phone", N_("Fill in a telephone number, so that we can call."));
    if (f->other && !f->caller.n) form_error(rq, "caller", N_("Fill in your own name, since you ask for somebody else."));
}

static enum status ask_post(struct request *rq) {
    const struct help_form *f = rq_form(rq);
    struct help_ask ask = {
        .channel = HELP_BY_PAGE, .consent = CONSENT_READ, .for_other = f->other, .name = f->name, .phone = f->phone, .email = f->email,
        .caller = f->other ? f->caller : STR(""), .caller_phone = f->other ? f->caller_phone : STR(""),
        .speaks = helper_language_code((size_t)f->speaks), .lang = rq->html.lang, .place = f->place };
    size_t left_out = help_take_parts(rq->db, f->part, &ask);
    check(rq, f, &ask);
    if (rq->form.errors) return INVALID;
    if (!rq_rate(rq, "help-held", STR(""), HELD_TIMES * (int)help_requests.number)) return BUSY;
    ask.signs = rq_signs(rq, "help", (int)help_requests.number);
    help_request_id id = help_ask(rq->db, &ask, rq_browser(rq));
    if (!ask.signs && ask.email.n) help_mail_received(rq->db, id);
    if (left_out) rq_notice(rq, N_("Not everything you asked is still offered. What is, stands below."));
    return rq_redirect(rq, "/help/mine");
}

/* ---- following ---- */

static enum status mine(struct request *rq) {
    struct help_request *cases;
    size_t n;
    help_of_browser(rq->db, rq_browser(rq), rq->html.lang, &cases, &n);
    if (n == 0) return rq_redirect(rq, "/help/follow");
    for (size_t i = 0; i < n; i++) help_visits_fill(rq->db, &cases[i], day_of(clock_now()));
    help_page_mine(&rq->html, cases, n);
    return OK;
}

static enum status follow(struct request *rq) {
    help_page_follow(&rq->html);
    return OK;
}

static enum status follow_post(struct request *rq) {
    const struct follow_form *f = rq_form(rq);
    struct str number = help_number_read(rq->arena, f->number);
    if (!rq_rate(rq, "help-follow", STR(""), PROOFS_AN_HOUR) || !rq_rate(rq, "help-case", number, PROOFS_AN_HOUR)) return BUSY;
    if (help_prove(rq->db, number, f->proof, rq_browser(rq)) != OK) {
        form_error(rq, "number", N_("This number and this telephone number do not belong together. Check both, or call us."));
        return INVALID;
    }
    return rq_redirect(rq, "/help/mine");
}

/* The part in the path, if this browser may see its case. */
static enum status own_part(struct request *rq, struct help_request *ret, const struct help_part **ret_part) {
    enum status st = help_part_get(rq->db, (help_part_id){rq_id(rq, "part")}, rq->html.lang, ret, ret_part);
    return st == OK && !help_seen_by(rq->db, ret->id, rq_browser(rq)) ? NOT_FOUND : st;
}

static enum status said(struct request *rq, bool went) {
    struct help_request r;
    const struct help_part *part;
    struct help_assignment now;
    enum status st = own_part(rq, &r, &part);
    if (st == OK && help_assignment_now(rq->db, part->id, &now) != OK) st = CONFLICT;
    struct help_change by = {.side = SIDE_OF_ASKER};
    if (st == OK) st = help_tell(rq->db, now.id, &by, went, &(struct ids){.n = 0}, day_of(clock_now()));
    if (st != OK) return st;
    rq_notice(rq, went ? N_("Thank you for telling us.") : N_("Thank you for telling us. We look for somebody else."));
    return rq_redirect(rq, "/help/mine");
}

static enum status went_post(struct request *rq) {
    return said(rq, true);
}

static enum status not_post(struct request *rq) {
    return said(rq, false);
}

static enum status withdraw_post(struct request *rq) {
    struct help_request r;
    const struct help_part *part;
    enum status st = own_part(rq, &r, &part);
    if (st == OK) st = help_needed_no_more(rq->db, part->id, day_of(clock_now()));
    if (st != OK) return st;
    rq_notice(rq, N_("Withdrawn. You may always ask again."));
    return rq_redirect(rq, "/help/mine");
}

static const struct route routes[] = {
    ROUTE(GET,  "/help",                     begin,         EVERYONE, .shared = true),
    ROUTE(GET,  "/help/ask",                 ask,           EVERYONE, .form = &needs_form_spec),
    ROUTE(POST, "/help/ask",                 ask_post,      EVERYONE, .form = &help_form_spec, .watched = true),
    ROUTE(GET,  "/help/mine",                mine,          EVERYONE, .no_store = true),
    ROUTE(POST, "/help/mine/:part/withdraw", withdraw_post, EVERYONE),
    ROUTE(POST, "/help/mine/:part/went",     went_post,     EVERYONE),
    ROUTE(POST, "/help/mine/:part/not",      not_post,      EVERYONE),
    ROUTE(GET,  "/help/follow",              follow,        EVERYONE, .form = &follow_form_spec),
    ROUTE(POST, "/help/follow",              follow_post,   EVERYONE, .form = &follow_form_spec),
};
const struct feature help_feature = {.name = "help", .routes = routes, .n_routes = COUNT(routes),
                                     .start = help_start, .hourly = help_hourly};
