/* org_pages.c -- organisations: registering, their own page, and the coordinator's decision. */
#include "org_pages_html.h"
#include "org_sql.h"
#include "people/helper.h"
#include "people/org.h"
#include "people/org_view.h"
#include "places/places.h"
#include "web/numbers.h"
#include "web/signs.h"

enum { COLLEAGUES_AN_HOUR = 20, ORGS_AN_HOUR = 10 };

static const struct field org_fields[] = {
    ENTERPRISE(org_form, number, N_("Enterprise number"), .hint = N_("Ten digits, for example 0566.988.259.")),
    TEXT  (org_form, name,    N_("Name of the organisation"), .max = 120, .autocomplete = "organization"),
    CHOICE(org_form, sector,  N_("Sector"), .options = &org_sectors),
    TEXT  (org_form, site,    N_("Name of the site where help is needed"), .optional = true, .max = 120,
           .hint = N_("Leave it empty when it is the same name. You can add more sites later.")),
    PLACE (org_form, place,   N_("Where is the site?"), .hint = N_("Postcode or name, for example 9000 or Ghent.")),
    TEXT  (org_form, contact, N_("Your name"), .max = 80, .autocomplete = "name"),
    EMAIL (org_form, email,   N_("Your e-mail address at work"), .autocomplete = "email"),
    PHONE (org_form, phone,   N_("Your telephone number at work"), .autocomplete = "tel"),
    CHOICE(org_form, lang,    N_("In which language do we write to you?"), .options = &helper_langs),
    CHECK_BOX(org_form, read, N_("I may register this organisation, and we use what we learn about helpers only to ask them for help. "
              "Contract, pay and insurance are agreed between us and the helper.")),
};
FORM(org_form, org_fields);

struct site_form { struct str name; int64_t place; };
static const struct field site_fields[] = {
    TEXT (site_form, name,  N_("Name of the site"), .max = 120),
    PLACE(site_form, place, N_("Where is the site?"), .hint = N_("Postcode or name, for example 9000 or Ghent.")),
};
FORM(site_form, site_fields);

struct colleague_form { struct str name, email; int64_t lang; };
static const struct field colleague_fields[] = {
    TEXT  (colleague_form, name,  N_("Name of your colleague"), .max = 80),
    EMAIL (colleague_form, email, N_("E-mail address of your colleague at work")),
    CHOICE(colleague_form, lang,  N_("In which language do we write to them?"), .options = &helper_langs),
};
FORM(colleague_form, colleague_fields);

struct refuse_form { struct str reason; };
static const struct field refuse_fields[] = {
    LINES(refuse_form, reason, N_("Why?"), .max = 500, .hint = N_("The organisation reads this sentence in its mail.")),
};
FORM(refuse_form, refuse_fields);

static enum status register_(struct request *rq) {
    form_fill(rq, &org_form_spec, &(struct org_form){.lang = rq->html.lang});
    org_page_register(&rq->html);
    return OK;
}

static enum status register_post(struct request *rq) {
    const struct org_form *f = rq_form(rq);
    if (!rq_rate(rq, "register", STR(""), (int)person_registrations.number)) return BUSY;
    unsigned signs = rq_signs(rq, "organisations", ORGS_AN_HOUR);
    if (signs) return hold_form(rq, &org_holds, signs);
    org_id org;
    person_id contact;
    enum status st = org_register(rq->db, f, &org, &contact);
    if (st == CONFLICT) {
        form_error(rq, "number", N_("This organisation is registered already. Ask a colleague to let you in, or call the coordinator."));
        return INVALID;
    }
    if (st != OK) return st;
    rq_sign_in(rq, contact.n);
    rq_notice(rq, N_("Your organisation is registered. Confirm your address with the link in the mail that we sent you."));
    return rq_redirect(rq, "/organisation");
}

/* A registration that is held, and what letting it in does: it then waits for its approval like any other. */
static void tell_held(struct request *rq, struct held *of) {
    const struct org_form *f = of->form;
    struct html *h = &rq->html;
    of->title = f->name;
    hold_line(of, _("Enterprise number"), enterprise_show(h->arena, f->number));
    hold_line(of, _("Sector"), option_label(&org_sectors, h->lang, f->sector));
    hold_line(of, _("Name of the site"), f->site);
    hold_line(of, _("Place"), org_place_title(h, f->place));
    hold_line(of, _("Name"), f->contact);
    hold_line(of, _("E-mail address"), f->email);
    hold_line(of, _("Telephone"), phone_show(h->arena, f->phone));
}

static enum status let_in_held(struct db *db, const struct caller *by, const struct held *of) {
    org_id org;
    person_id contact;
    (void)by;
    enum status st = org_register(db, of->form, &org, &contact);
    return st == CONFLICT ? INVALID : st;
}

const struct hold_kind org_holds = {
    .name = "organisation", .label = N_("Registration of an organisation"), .form = &org_form_spec, .tell = tell_held,
    .let_in = let_in_held, .late = N_("An organisation with this number was registered in the meantime. Remove this one, or call them."),
};

static enum status home(struct request *rq) {
    struct org_whole o;
    struct org *all;
    size_t n;
    enum status st = org_get_whole(rq->db, rq_org(rq), &o);
    if (st != OK) return st;
    org_memberships(rq->db, rq_person(rq), &all, &n);
    org_page_home(&rq->html, &o, rq_person(rq), all, n);
    return OK;
}

static enum status home_again(struct request *rq, enum status st, const char *notice) {
    if (st != OK) return st;
    rq_notice(rq, notice);
    return rq_redirect(rq, "/organisation");
}

static enum status choose_post(struct request *rq) {
    enum status st = org_choose(rq->db, rq_person(rq), (org_id){rq_id(rq, "org")});
    return home_again(rq, st, N_("You now work for this organisation."));
}

static enum status new_site(struct request *rq) {
    struct html *h = &rq->html;
    org_page_form(h, _("Add a site"), _("A site is a place where helpers come to work."), _("Add the site"));
    return OK;
}

static enum status new_site_post(struct request *rq) {
    const struct site_form *f = rq_form(rq);
    if (!rq->caller.org) return NOT_FOUND;
    org_add_site(rq->db, rq_org(rq), f->name, f->place);
    rq_notice(rq, N_("The site was added."));
    return rq_redirect(rq, "/organisation");
}

static org_site_id rq_site(struct request *rq) {
    return (org_site_id){rq_id(rq, "site")};
}

static enum status site(struct request *rq) {
    struct org_place s;
    enum status st = org_site_get(rq->db, rq_org(rq), rq_site(rq), &s);
    if (st != OK) return st;
    form_fill(rq, &site_form_spec, &(struct site_form){.name = s.name, .place = s.place});
    org_page_site(&rq->html, s.id);
    return OK;
}

static enum status site_post(struct request *rq) {
    const struct site_form *f = rq_form(rq);
    return home_again(rq, org_change_site(rq->db, rq_org(rq), rq_site(rq), f->name, f->place), N_("The site was changed."));
}

static enum status site_remove_post(struct request *rq) {
    enum status st = org_remove_site(rq->db, rq_org(rq), rq_site(rq));
    if (st == CONFLICT) return home_again(rq, OK, N_("This is your only site. Change it, or add another one first."));
    return home_again(rq, st, N_("The site was removed. Jobs keep the place that you gave them."));
}

static enum status colleague_remove_post(struct request *rq) {
    person_id person = {rq_id(rq, "person")};
    if (person.n == rq->caller.person) return NOT_FOUND;
    return home_again(rq, org_remove_colleague(rq->db, &rq->caller, rq_org(rq), person),
                      N_("Your colleague can no longer act for the organisation."));
}

static enum status new_colleague(struct request *rq) {
    struct html *h = &rq->html;
    form_fill(rq, &colleague_form_spec, &(struct colleague_form){.lang = h->lang});
    org_page_form(h, _("Add a colleague"), _("Your colleague gets a mail with a link and can then do what you can do."),
                  _("Send the mail"));
    return OK;
}

static enum status new_colleague_post(struct request *rq) {
    const struct colleague_form *f = rq_form(rq);
    if (!rq->caller.org) return NOT_FOUND;
    if (!rq_rate(rq, "colleague", STR(""), COLLEAGUES_AN_HOUR)) return BUSY;
    org_invite_colleague(rq->db, rq_org(rq), f->name, f->email, (enum lang)f->lang);
    rq_notice(rq, N_("Your colleague gets a mail."));
    return rq_redirect(rq, "/organisation");
}

static enum status waiting(struct request *rq) {
    struct org_waiting_row *rows = NULL;
    size_t n = 0;
    org_waiting(rq->db, &rows, &n);
    org_page_waiting(&rq->html, rows, n);
    return OK;
}

static enum status decide(struct request *rq) {
    struct org_whole o;
    enum status st = org_get_whole(rq->db, (org_id){rq_id(rq, "org")}, &o);
    if (st == OK) org_page_decide(&rq->html, &o);
    return st;
}

static enum status decided(struct request *rq, bool approve, struct str reason) {
    struct org o;
    enum status st = org_get(rq->db, (org_id){rq_id(rq, "org")}, &o);
    if (st != OK) return st;
    org_decide(rq->db, &rq->caller, o.id, approve, reason);
    rq_notice(rq, approve ? N_("Approved. The organisation gets a mail.") : N_("Refused. The organisation gets a mail with the reason."));
    return rq_redirect(rq, "/desk/organisations");
}

static enum status approve_post(struct request *rq) {
    return decided(rq, true, STR(""));
}

static enum status refuse_post(struct request *rq) {
    return decided(rq, false, ((const struct refuse_form *)rq_form(rq))->reason);
}

static const struct route routes[] = {
    ROUTE(GET,  "/organisations/register",         register_,          EVERYONE),
    ROUTE(POST, "/organisations/register",         register_post,      EVERYONE, .form = &org_form_spec, .watched = true),
    ROUTE(GET,  "/organisation",                   home,               MEMBER, .menu = N_("My organisation")),
    ROUTE(GET,  "/organisation/sites/new",         new_site,           MEMBER),
    ROUTE(POST, "/organisation/sites/new",         new_site_post,      MEMBER, .form = &site_form_spec),
    ROUTE(GET,  "/organisation/sites/:site",       site,               MEMBER),
    ROUTE(POST, "/organisation/sites/:site",       site_post,          MEMBER, .form = &site_form_spec),
    ROUTE(POST, "/organisation/sites/:site/remove", site_remove_post,  MEMBER),
    ROUTE(POST, "/organisation/choose/:org",       choose_post,        MEMBER),
    ROUTE(GET,  "/organisation/colleagues/new",    new_colleague,      MEMBER),
    ROUTE(POST, "/organisation/colleagues/new",    new_colleague_post, MEMBER, .form = &colleague_form_spec),
    ROUTE(POST, "/organisation/colleagues/:person/remove", colleague_remove_post, MEMBER),
    ROUTE(GET,  "/desk/organisations",             waiting,            STAFF, .menu = N_("Organisations")),
    ROUTE(GET,  "/desk/organisations/:org",        decide,             STAFF),
    ROUTE(POST, "/desk/organisations/:org",        refuse_post,        STAFF, .form = &refuse_form_spec),
    ROUTE(POST, "/desk/organisations/:org/approve", approve_post,      STAFF),
};
const struct feature org_feature = {.name = "org", .routes = routes, .n_routes = COUNT(routes)};
