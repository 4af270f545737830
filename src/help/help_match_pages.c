/* help_match_pages.c -- a desk looks for a helper: who fits a part, who was asked, and what they said. */
#include "help/help_match.h"
#include "help/help_view.h"
#include "help_match_pages_html.h"

#define DESK_ROLES (OPERATOR | STAFF)

struct helpers_form { struct ids people; };
static const struct field helpers_fields[] = {
    IDS(helpers_form, people, N_("People"), .min = 1, .missing = N_("Tick at least one person.")),
};
FORM(helpers_form, helpers_fields);

/* The part in the path, if its case is on a list that the caller sees. */
static enum status open_part(struct request *rq, struct help_request *ret, const struct help_part **ret_part) {
    return help_case_of_part(rq->db, &rq->caller, (help_part_id){rq_id(rq, "part")}, rq->html.lang, ret, ret_part);
}

/* Names show for those who said yes, and for nobody else. */
static struct asked_row asked_row(struct request *rq, const struct help_invitation *i) {
    struct asked_row row = {.state = i->state, .name = reasons_what(&rq->html, i->reasons)};
    struct person p;
    if (i->state == HELP_ACCEPTED && person_get(rq->db, i->person, &p) == OK) row.name = p.name;
    return row;
}

static enum status helpers(struct request *rq) {
    struct help_request r;
    struct helpers_page page = {.request = &r};
    struct help_invitation *asked;
    enum status st = open_part(rq, &r, &page.part);
    if (st == OK) st = audit_seen(rq, "help.fits", (person_id){0}, r.id.n);
    if (st == OK) st = help_present(rq, r.id, &page.here, &page.n_here);
    if (st != OK) return st;
    struct fit *fits = arena_array(rq->arena, struct fit, 2 * HELPERS_SHOWN);
    help_offers(rq->db, &r, page.part, fits, HELPERS_SHOWN, &page.n_offers);
    help_fits(rq->db, &r, page.part, fits + page.n_offers, HELPERS_SHOWN, &page.n);
    page.n += page.n_offers;
    page.fits = arena_array(rq->arena, struct fit_row, page.n);
    page.known = arena_array(rq->arena, struct help_known, page.n);
    for (size_t i = 0; i < page.n; i++) {
        page.fits[i] = fit_row_of(&rq->html, &fits[i]);
        help_known_of(rq->db, (person_id){fits[i].id}, &page.known[i]);
    }
    help_invitations_of_part(rq->db, page.part->id, &asked, &page.n_asked);
    page.asked = arena_array(rq->arena, struct asked_row, page.n_asked);
    size_t all = page.n_asked;
    page.n_asked = 0;
    for (size_t i = 0; i < all; i++)
        if (asked[i].state != HELP_OFFERED) page.asked[page.n_asked++] = asked_row(rq, &asked[i]);
    form_fill(rq, &helpers_form_spec, NULL);
    match_page_helpers(&rq->html, &page);
    return OK;
}

static enum status helpers_post(struct request *rq) {
    const struct helpers_form *f = rq_form(rq);
    struct help_request r;
    const struct help_part *part;
    int sent = 0;
    enum status st = open_part(rq, &r, &part);
    if (st == OK) st = help_invite(rq->db, &rq->caller, &r, part, &f->people, &sent);
    if (st != OK) return st;
    rq_notice(rq, sent ? N_("The invitations are on their way.")
                       : N_("These people were asked by others in the meantime. Choose somebody else."));
    return rq_redirect(rq, "/help/parts/%lld/helpers", (long long)part->id.n);
}

static const struct route routes[] = {
    ROUTE(GET,  "/help/parts/:part/helpers", helpers,      DESK_ROLES),
    ROUTE(POST, "/help/parts/:part/helpers", helpers_post, DESK_ROLES, .form = &helpers_form_spec),
};
const struct feature help_match_feature = {.name = "help_match", .routes = routes, .n_routes = COUNT(routes), .hourly = help_match_hourly};
