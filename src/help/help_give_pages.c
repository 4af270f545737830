/* help_give_pages.c -- helping residents: signing up, and answering an invitation. */
#include "help/help_match.h"
#include "help/help_view.h"
#include "help/help_visit.h"
#include "help/insured_note.h"
#include "help_give_pages_html.h"
#include "people/helper.h"
#include "web/signs.h"

struct give_form { struct ids categories; bool old_enough, insured; };
static const struct field give_fields[] = {
    IDS(give_form, categories, N_("With what do you want to help?"), .optional = true),
    CHECK_BOX(give_form, old_enough, N_("I am 16 or older."), .optional = true),
    CHECK_BOX(give_form, insured, N_("I am registered for the free insurance of volunteers."), .optional = true),
};
FORM(give_form, give_fields);

struct light_form { struct ids categories; struct str name, email; int64_t lang; };
static const struct field light_fields[] = {
    IDS   (light_form, categories, N_("With what do you want to help?"), .min = 1, .missing = N_("Tick at least one.")),
    TEXT  (light_form, name, N_("Your name"), .max = 80, .missing = N_("Fill in your name."), .autocomplete = "name"),
    EMAIL (light_form, email, N_("Your e-mail address"), .autocomplete = "email"),
    CHOICE(light_form, lang, N_("In which language do we write to you?"), .options = &helper_langs),
};
FORM(light_form, light_fields);

struct accept_form { bool insured, informed; };
static const struct field accept_fields[] = {
    CHECK_BOX(accept_form, insured, N_("I am registered for the free insurance of volunteers."), .optional = true),
    CHECK_BOX(accept_form, informed, N_("I have read what I should know."), .optional = true),
};
FORM(accept_form, accept_fields);

/* ---- signing up ---- */

static struct give_page gather(struct request *rq) {
    struct give_page page = {.signed_in = true};
    struct help_invitation *invited;
    struct help_assignment *helping;
    size_t n_invited, n_helping;
    help_categories(rq->db, rq->html.lang, &page.categories, &page.n_categories);
    help_invitations_of_person(rq->db, rq_person(rq), &invited, &n_invited);
    help_assignments_of_person(rq->db, rq_person(rq), &helping, &n_helping);
    page.rows = arena_array(rq->arena, struct give_row, n_invited + n_helping);
    for (size_t i = 0; i < n_helping; i++) {
        struct give_row *row = &page.rows[page.n_rows];
        row->assignment = helping[i];
        row->visits = help_rhythm_get(rq->db, helping[i].id, &row->rhythm);
        page.n_rows += help_part_get(rq->db, helping[i].part, rq->html.lang, &row->request, &row->part) == OK;
    }
    for (size_t i = 0; i < n_invited; i++) {
        struct give_row *row = &page.rows[page.n_rows];
        bool open = invited[i].state == HELP_INVITED &&
                    help_part_get(rq->db, invited[i].part, rq->html.lang, &row->request, &row->part) == OK &&
                    row->part->state == HELP_WAITING;
        row->invitation = invited[i].id;
        page.n_rows += open;
    }
    return page;
}

static enum status give(struct request *rq) {
    struct give_page page = gather(rq);
    struct give_form f = {.old_enough = false};
    struct help_neighbour who;
    help_signups(rq->db, rq_person(rq), &f.categories, &who);
    f.old_enough = who.old_enough;
    f.insured = who.insured;
    page.informed = informed_now(rq->db, rq_person(rq));
    form_fill(rq, &give_form_spec, &f);
    give_page_show(&rq->html, &page);
    return OK;
}

/* For strangers: what there is to do. */
static enum status offer(struct request *rq) {
    struct give_page page = {.signed_in = false};
    if (rq->caller.who & HELPER) return rq_redirect(rq, "/help/give");
    help_categories(rq->db, rq->html.lang, &page.categories, &page.n_categories);
    give_page_show(&rq->html, &page);
    return OK;
}

/* What somebody may sign up for. INVALID: one of them asks for an age that was not confirmed. CONFLICT: one of them is closed. */
static enum status choose(struct db *db, const struct ids *typed, bool old_enough, enum help_way only, struct ids *ret) {
    struct help_category *all;
    size_t n;
    help_categories(db, EN, &all, &n);
    *ret = (struct ids){.n = 0};
    for (size_t i = 0; i < typed->n; i++) {
        const struct help_category *c = help_category_find(all, n, (help_category_id){typed->id[i]});
        if (!c || !c->open || c->group || (only && c->way != only)) return CONFLICT;
        if (c->min_age && !old_enough) return INVALID;
        ret->id[ret->n++] = c->id.n;
    }
    return OK;
}

static enum status give_post(struct request *rq) {
    const struct give_form *f = rq_form(rq);
    struct ids chosen;
    enum status st = choose(rq->db, &f->categories, f->old_enough, 0, &chosen);
    if (st == INVALID) form_error(rq, "old_enough", N_("For this you must be 16 or older."));
    if (st == CONFLICT) form_error(rq, "categories", N_("This is no longer there. Choose again."));
    if (st != OK) return INVALID;
    help_sign_up(rq->db, rq_person(rq), &chosen, (struct help_neighbour){f->insured, f->old_enough}, rq_person(rq));
    rq_notice(rq, N_("Saved. When somebody near you needs help, you get a mail."));
    return rq_redirect(rq, "/help/give");
}

static enum status light(struct request *rq) {
    struct help_category *all;
    size_t n;
    help_categories(rq->db, rq->html.lang, &all, &n);
    form_fill(rq, &light_form_spec, &(struct light_form){.lang = rq->html.lang});
    give_page_light(&rq->html, all, n);
    return OK;
}

static void light_begin(struct db *db, const struct light_form *f, const struct ids *chosen) {
    person_id id = helper_begin(db, &(struct who_form){.name = f->name, .email = f->email, .phone = STR(""), .lang = f->lang});
    help_sign_up(db, id, chosen, (struct help_neighbour){.insured = false}, id);
    helper_mail_confirm(db, id);
}

static enum status light_post(struct request *rq) {
    const struct light_form *f = rq_form(rq);
    struct ids chosen;
    if (choose(rq->db, &f->categories, false, HELP_SIGN_UP, &chosen) != OK) {
        form_error(rq, "categories", N_("This is no longer there. Choose again."));
        return INVALID;
    }
    if (!rq_rate(rq, "register", STR(""), (int)person_registrations.number)) return BUSY;
    unsigned signs = rq_signs(rq, "sign-ups", (int)person_registrations.number);
    if (signs) return hold_form(rq, &help_light_holds, signs);
    light_begin(rq->db, f, &chosen);
    rq_notice(rq, N_("Thank you. Open the mail that we sent you, to confirm your address."));
    return rq_redirect(rq, "/help/offer");
}

/* ---- a sign-up that is held ---- */

static struct str category_names(struct request *rq, const struct ids *typed) {
    struct help_category *all;
    struct str names[IDS_MAX];
    size_t n, n_names = 0;
    help_categories(rq->db, rq->html.lang, &all, &n);
    for (size_t i = 0; i < typed->n; i++) {
        const struct help_category *c = help_category_find(all, n, (help_category_id){typed->id[i]});
        if (c) names[n_names++] = c->name;
    }
    return lang_list(rq->arena, rq->html.lang, names, n_names, false);
}

static void light_tell(struct request *rq, struct held *of) {
    const struct light_form *f = of->form;
    struct html *h = &rq->html;
    of->title = f->name;
    hold_line(of, _("Wants to help with"), category_names(rq, &f->categories));
    hold_line(of, _("E-mail address"), f->email);
}

/* For what is still offered; a category may have been closed since. */
static enum status light_let_in(struct db *db, const struct caller *by, const struct held *of) {
    const struct light_form *f = of->form;
    struct ids one = {.n = 1}, found, chosen = {.n = 0};
    (void)by;
    for (size_t i = 0; i < f->categories.n; i++) {
        one.id[0] = f->categories.id[i];
        if (choose(db, &one, false, HELP_SIGN_UP, &found) == OK) chosen.id[chosen.n++] = one.id[0];
    }
    if (chosen.n == 0) return INVALID;
    light_begin(db, f, &chosen);
    return OK;
}

const struct hold_kind help_light_holds = {
    .name = "sign-up", .label = N_("Signing up to help"), .form = &light_form_spec, .tell = light_tell, .let_in = light_let_in,
    .late = N_("Nothing of this is offered any more. Remove it, or open the category again first."),
};

/* ---- answering ---- */

static enum status show_invitation(struct request *rq, help_invitation_id id, bool yes) {
    struct help_invitation i;
    struct help_request r;
    const struct help_part *p;
    struct information note;
    enum status st = help_invitation_get(rq->db, id, &i);
    if (st == OK) st = help_part_get(rq->db, i.part, rq->html.lang, &r, &p);
    if (st != OK) return st;
    if (i.state != HELP_INVITED || p->state != HELP_WAITING) {
        give_page_late(&rq->html);
        return OK;
    }
    information_get(rq->db, rq->html.lang, &note);
    form_fill(rq, &accept_form_spec, NULL);
    give_page_answer(&rq->html, &r, p, yes, help_duties_of(rq->db, i.person, p), &note);
    return OK;
}

/* Answers; says on the form what is missing, or where to go on. */
static enum status take_answer(struct request *rq, help_invitation_id id, bool yes) {
    const struct accept_form *f = rq_form(rq);
    struct help_duties left = {.note = false}, done = {.insurance = f->insured, .note = f->informed};
    enum status st = yes ? help_accept(rq->db, id, done, rq->html.lang, &left) : help_decline(rq->db, id);
    if (left.insurance) form_error(rq, "insured", N_("For this help you must be insured. Register first, then tick the box."));
    if (left.sign_up) form_error(rq, NULL, N_("You stopped helping with this. Sign up for it again on your page first."));
    if (left.note) form_error(rq, "informed", N_("Read what you should know before you help, then tick the box."));
    if (st == FORBIDDEN) return INVALID;
    if (st == CONFLICT) return rq_redirect(rq, "/help/late");
    return st == OK ? rq_redirect(rq, yes ? "/help/thanks/yes" : "/help/thanks/no") : st;
}

static bool is_answer(const struct link *link) {
    return str_eq(link->kind, STR("help-yes")) || str_eq(link->kind, STR("help-no"));
}

static enum status invitation(struct request *rq) {
    struct link link;
    enum status st = link_look(rq->db, rq_value(rq, "token"), STR(""), &link);
    if (st == NOT_FOUND || (st == OK && !is_answer(&link))) return NOT_FOUND;
    if (st == OK) return show_invitation(rq, (help_invitation_id){link.object}, str_eq(link.kind, STR("help-yes")));
    give_page_late(&rq->html);
    return OK;
}

/* A link that is looked at and not used keeps working when something on the form is missing. */
static enum status invitation_post(struct request *rq) {
    struct link link;
    struct str token = rq_value(rq, "token");
    enum status st = link_look(rq->db, token, STR(""), &link);
    if (st == CONFLICT) return rq_redirect(rq, "/help/late");
    if (st != OK || !is_answer(&link)) return NOT_FOUND;
    st = take_answer(rq, (help_invitation_id){link.object}, str_eq(link.kind, STR("help-yes")));
    return st == OK ? link_use(rq->db, token, STR(""), STR(""), &link) : st;
}

/* The same from one's own page. */
static enum status own_invitation(struct request *rq, help_invitation_id *ret) {
    struct help_invitation i;
    enum status st = help_invitation_get(rq->db, (help_invitation_id){rq_id(rq, "invitation")}, &i);
    if (st == OK && i.person.n != rq->caller.person) st = NOT_FOUND;
    if (st == OK) *ret = i.id;
    return st;
}

static enum status own(struct request *rq) {
    help_invitation_id id;
    enum status st = own_invitation(rq, &id);
    return st == OK ? show_invitation(rq, id, true) : st;
}

static enum status own_post(struct request *rq) {
    help_invitation_id id;
    enum status st = own_invitation(rq, &id);
    return st == OK ? take_answer(rq, id, true) : st;
}

static enum status thanks_yes(struct request *rq) {
    give_page_thanks(&rq->html, true);
    return OK;
}

static enum status thanks_no(struct request *rq) {
    give_page_thanks(&rq->html, false);
    return OK;
}

static enum status late(struct request *rq) {
    give_page_late(&rq->html);
    return OK;
}

static const struct route routes[] = {
    ROUTE(GET,  "/help/offer",                       offer,           EVERYONE),
    ROUTE(GET,  "/help/give",                        give,            HELPER, .menu = N_("Help residents")),
    ROUTE(POST, "/help/give",                        give_post,       HELPER, .form = &give_form_spec),
    ROUTE(GET,  "/help/give/sign-up",                light,           EVERYONE),
    ROUTE(POST, "/help/give/sign-up",                light_post,      EVERYONE, .form = &light_form_spec, .watched = true),
    ROUTE(GET,  "/help/give/:invitation",            own,             HELPER),
    ROUTE(POST, "/help/give/:invitation",            own_post,        HELPER, .form = &accept_form_spec),
    ROUTE(GET,  "/help/invitation/:token",           invitation,      EVERYONE, .no_store = true),
    ROUTE(POST, "/help/invitation/:token",           invitation_post, EVERYONE, .form = &accept_form_spec),
    ROUTE(GET,  "/help/thanks/yes",                  thanks_yes,      EVERYONE),
    ROUTE(GET,  "/help/thanks/no",                   thanks_no,       EVERYONE),
    ROUTE(GET,  "/help/late",                        late,            EVERYONE),
};
const struct feature help_give_feature = {.name = "help_give", .routes = routes, .n_routes = COUNT(routes)};
