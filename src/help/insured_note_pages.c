/* insured_note_pages.c -- the information note: helpers read it, coordinators write it, desks read it out on the telephone. */
#include "help/insured_view.h"
#include "insured_note_pages_html.h"
#include "people/helper.h"

#define DESK_ROLES (OPERATOR | STAFF)
enum { NOTE_LETTERS = 2000 };

/* ---- the helper ---- */

struct informed_form { bool informed; };
static const struct field informed_fields[] = {
    CHECK_BOX(informed_form, informed, N_("I have read what I should know."),
              .missing = N_("Read what you should know before you help, then tick the box.")),
};
FORM(informed_form, informed_fields);

static enum status note(struct request *rq) {
    struct information i;
    struct informed last;
    information_get(rq->db, rq->html.lang, &i);
    informed_last(rq->db, rq_person(rq), &last);
    form_fill(rq, &informed_form_spec, NULL);
    note_page_read(&rq->html, &i, &last);
    return OK;
}

static enum status note_post(struct request *rq) {
    informed_note(rq->db, rq_person(rq), rq->html.lang, INFORMED_ON_PAGE, rq_person(rq));
    rq_notice(rq, N_("Thank you. We keep that you have read it."));
    return rq_redirect(rq, "/help/give");
}

/* ---- the coordinator ---- */

static const struct field information_fields[] = {
    LINES(information_form, organisation_nl, N_("Who we are, in Dutch"), .max = NOTE_LETTERS,
          .hint = N_("Name, purpose, legal form and enterprise number. Without a legal form: who answers for it.")),
    LINES(information_form, organisation_fr, N_("Who we are, in French"), .max = NOTE_LETTERS),
    LINES(information_form, organisation_en, N_("Who we are, in English"), .max = NOTE_LETTERS),
    LINES(information_form, insurance_nl, N_("Insurance, in Dutch"), .max = NOTE_LETTERS,
          .hint = N_("What is insured, with which insurer, under which number.")),
    LINES(information_form, insurance_fr, N_("Insurance, in French"), .max = NOTE_LETTERS),
    LINES(information_form, insurance_en, N_("Insurance, in English"), .max = NOTE_LETTERS),
    LINES(information_form, expenses_nl, N_("Expenses, in Dutch"), .max = NOTE_LETTERS,
          .hint = N_("What you pay back, how, and when. Inzet adds the ceilings of the year.")),
    LINES(information_form, expenses_fr, N_("Expenses, in French"), .max = NOTE_LETTERS),
    LINES(information_form, expenses_en, N_("Expenses, in English"), .max = NOTE_LETTERS),
    LINES(information_form, secrecy_nl, N_("What stays between us, in Dutch"), .max = NOTE_LETTERS),
    LINES(information_form, secrecy_fr, N_("What stays between us, in French"), .max = NOTE_LETTERS),
    LINES(information_form, secrecy_en, N_("What stays between us, in English"), .max = NOTE_LETTERS),
};
FORM(information_form, information_fields);

static enum status edit(struct request *rq) {
    struct information i;
    struct information_form f;
    information_get(rq->db, rq->html.lang, &i);
    information_fill(rq->db, &f);
    form_fill(rq, &information_form_spec, &f);
    note_page_edit(&rq->html, &i);
    return OK;
}

static enum status edit_post(struct request *rq) {
    enum status st = information_publish(rq->db, rq_form(rq), rq_person(rq));
    if (st == CONFLICT) {
        rq_notice(rq, N_("Nothing is different: the version stays."));
        return rq_redirect(rq, "/desk/help/note");
    }
    if (st != OK) return st;
    audit_note(rq->db, rq->caller.person, "help.note", (person_id){0}, 0);
    rq_notice(rq, N_("Saved. Everybody reads this version before their next help."));
    return rq_redirect(rq, "/desk/help/note");
}

/* ---- the desk, during a call ---- */

struct volunteer_form { struct str who; };
static const struct field volunteer_fields[] = {
    TEXT(volunteer_form, who, N_("Telephone number or e-mail address"), .hint = N_("As the caller gave it when signing up.")),
};
FORM(volunteer_form, volunteer_fields);

struct duties_form { bool insured, informed; };
static const struct field duties_fields[] = {
    CHECK_BOX(duties_form, insured, N_("The caller is registered for the free insurance of volunteers."), .optional = true),
    CHECK_BOX(duties_form, informed, N_("I read the note out, and the caller agrees."), .optional = true),
};
FORM(duties_form, duties_fields);

static enum status find(struct request *rq) {
    form_fill(rq, &volunteer_form_spec, NULL);
    note_page_find(&rq->html);
    return OK;
}

static enum status find_post(struct request *rq) {
    const struct volunteer_form *f = rq_form(rq);
    person_id id;
    if (insured_find(rq->db, f->who, &id) == OK) return rq_redirect(rq, "/help/volunteers/%lld", (long long)id.n);
    form_error(rq, "who", N_("Nobody who helps residents has this number or address, or several do. Ask for the other one."));
    return INVALID;
}

/* Somebody who signed up to help residents; others are no business of a desk. */
static enum status volunteer_of(struct request *rq, struct person *ret) {
    person_id id = {rq_id(rq, "person")};
    if (!insured_helps(rq->db, id)) return NOT_FOUND;
    return person_get(rq->db, id, ret);
}

/* The name of who noted something for somebody else. */
static struct str noter(struct request *rq, person_id by, person_id person) {
    struct person p;
    return by.n && by.n != person.n && person_get(rq->db, by, &p) == OK ? p.name : STR("");
}

static bool read_row(struct request *rq, help_part_id part, struct give_row *row) {
    return help_case_of_part(rq->db, &rq->caller, part, rq->html.lang, &row->request, &row->part) == OK;
}

/* What the caller may be ringing about. */
static void read_rows(struct request *rq, person_id id, struct volunteer_page *page) {
    struct help_invitation *asked;
    struct help_assignment *helps;
    size_t n_asked, n_helps;
    help_invitations_of_person(rq->db, id, &asked, &n_asked);
    help_assignments_of_person(rq->db, id, &helps, &n_helps);
    page->row = arena_array(rq->arena, struct give_row, n_asked + n_helps);
    page->n = 0;
    for (size_t i = 0; i < n_asked; i++) {
        struct give_row *row = &page->row[page->n];
        row->invitation = asked[i].id;
        page->n += asked[i].state == HELP_INVITED && read_row(rq, asked[i].part, row) && row->part->state == HELP_WAITING;
    }
    for (size_t i = 0; i < n_helps; i++) {
        struct give_row *row = &page->row[page->n];
        *row = (struct give_row){.assignment = helps[i]};
        page->n += helps[i].state == OUTCOME_AGREED && read_row(rq, helps[i].part, row);
    }
}

static enum status volunteer(struct request *rq) {
    struct volunteer_page page;
    enum status st = volunteer_of(rq, &page.person);
    if (st == OK) st = audit_seen(rq, "help.volunteer", page.person.id, 0);
    if (st != OK) return st;
    person_id id = page.person.id;
    insured_of(rq->db, id, &page.insured);
    informed_last(rq->db, id, &page.informed);
    information_get(rq->db, page.person.lang, &page.note);
    page.up_to_date = informed_now(rq->db, id);
    page.insured_by = noter(rq, page.insured.by, id);
    page.informed_by = noter(rq, page.informed.by, id);
    read_rows(rq, id, &page);
    form_fill(rq, &duties_form_spec, &(struct duties_form){.insured = page.insured.since > 0});
    note_page_volunteer(&rq->html, &page);
    return OK;
}

static enum status volunteer_post(struct request *rq) {
    const struct duties_form *f = rq_form(rq);
    struct person p;
    enum status st = volunteer_of(rq, &p);
    if (st != OK) return st;
    insured_note_call(rq->db, p.id, f->insured, rq_person(rq));
    if (f->informed) informed_note(rq->db, p.id, p.lang, INFORMED_BY_PHONE, rq_person(rq));
    audit_note(rq->db, rq->caller.person, "help.duties", p.id, 0);
    rq_notice(rq, N_("Noted, with your name and the time."));
    return rq_redirect(rq, "/help/volunteers/%lld", (long long)p.id.n);
}

/* An invitation of somebody who answers it on the telephone. */
static enum status called_about(struct request *rq, struct person *ret, struct help_invitation *ret_asked) {
    struct help_request r;
    const struct help_part *p;
    enum status st = volunteer_of(rq, ret);
    if (st == OK) st = help_invitation_get(rq->db, (help_invitation_id){rq_id(rq, "invitation")}, ret_asked);
    if (st == OK && ret_asked->person.n != ret->id.n) st = NOT_FOUND;
    return st == OK ? help_case_of_part(rq->db, &rq->caller, ret_asked->part, rq->html.lang, &r, &p) : st;
}

/* What is in the way is said on the page of the person, where it can be put right during the same call. */
static enum status called(struct request *rq, bool yes) {
    static const char *const words[] = {
        [OK] = N_("Noted, with your name and the time."), [CONFLICT] = N_("Somebody else was first, or it was answered already."),
        [FORBIDDEN] = N_("First note the insurance, and read out what they should know. Then note the yes.")};
    struct help_duties left = {.note = false};
    struct help_invitation asked;
    struct person p;
    enum status st = called_about(rq, &p, &asked);
    if (st != OK) return st;
    st = yes ? help_accept(rq->db, asked.id, (struct help_duties){.note = false}, p.lang, &left) : help_decline(rq->db, asked.id);
    if (st != OK && st != CONFLICT && st != FORBIDDEN) return st;
    if (st == OK) audit_note(rq->db, rq->caller.person, "help.answer", p.id, asked.id.n);
    rq_notice(rq, left.sign_up ? N_("The caller stopped helping with this after being asked. Nothing was noted.") : words[st]);
    return rq_redirect(rq, "/help/volunteers/%lld", (long long)p.id.n);
}

static enum status called_yes_post(struct request *rq) {
    return called(rq, true);
}

static enum status called_no_post(struct request *rq) {
    return called(rq, false);
}

static const struct route routes[] = {
    ROUTE(GET,  "/help/give/note",          note,           HELPER),
    ROUTE(POST, "/help/give/note",          note_post,      HELPER, .form = &informed_form_spec),
    ROUTE(GET,  "/help/volunteers",         find,           DESK_ROLES),
    ROUTE(POST, "/help/volunteers",         find_post,      DESK_ROLES, .form = &volunteer_form_spec),
    ROUTE(GET,  "/help/volunteers/:person", volunteer,      DESK_ROLES),
    ROUTE(POST, "/help/volunteers/:person", volunteer_post, DESK_ROLES, .form = &duties_form_spec),
    ROUTE(POST, "/help/volunteers/:person/yes/:invitation", called_yes_post, DESK_ROLES),
    ROUTE(POST, "/help/volunteers/:person/no/:invitation",  called_no_post,  DESK_ROLES),
    ROUTE(GET,  "/desk/help/note",          edit,           STAFF),
    ROUTE(POST, "/desk/help/note",          edit_post,      STAFF, .form = &information_form_spec),
};
const struct feature insured_note_feature = {.name = "insured_note", .routes = routes, .n_routes = COUNT(routes)};
