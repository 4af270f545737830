/* campaign_pages.c -- campaigns for the desk, and the page on which people say whether they take part. */
#include "outreach/campaign_pages.h"

#include "campaign_pages_html.h"
#include "outreach/outreach_file.h"

enum { AMOUNT_MAX = 100000 };

struct campaign_form { struct str title_nl, unit_nl, title_fr, unit_fr, title_en, unit_en; int64_t target, round_target, every;
                       day_n first, last; };
static const struct field campaign_fields[] = {
    TEXT  (campaign_form, title_nl, N_("Title in Dutch"), .optional = true, .max = 120),
    TEXT  (campaign_form, unit_nl,  N_("What we count, in Dutch"), .optional = true, .max = 60,
           .hint = N_("For example: letters, packs, institutions.")),
    TEXT  (campaign_form, title_fr, N_("Title in French"), .optional = true, .max = 120),
    TEXT  (campaign_form, unit_fr,  N_("What we count, in French"), .optional = true, .max = 60),
    TEXT  (campaign_form, title_en, N_("Title in English"), .optional = true, .max = 120),
    TEXT  (campaign_form, unit_en,  N_("What we count, in English"), .optional = true, .max = 60),
    CHOICE(campaign_form, every,    N_("How often?"), .options = &campaign_rhythms),
    INT   (campaign_form, round_target, N_("How many each round?"), .optional = true, .min = 1, .max = 10000000),
    INT   (campaign_form, target,   N_("How many in all?"), .optional = true, .min = 1, .max = 10000000),
    DATE  (campaign_form, first,    N_("First day")),
    DATE  (campaign_form, last,     N_("Last day"), .optional = true),
};
FORM(campaign_form, campaign_fields);

struct note_form { struct ids parts; int64_t amount; };
static const struct field note_fields[] = {
    IDS(note_form, parts, N_("People"), .min = 1, .missing = N_("Tick at least one person.")),
    INT(note_form, amount, N_("How many each?"), .min = 1, .max = AMOUNT_MAX),
};
FORM(note_form, note_fields);

struct tell_part_form { int64_t amount; };
static const struct field tell_part_fields[] = {
    INT(tell_part_form, amount, N_("How many did you do?"), .min = 0, .max = AMOUNT_MAX, .hint = N_("Write 0 when it did not happen.")),
};
FORM(tell_part_form, tell_part_fields);

static campaign_id rq_campaign(struct request *rq) {
    return (campaign_id){rq_id(rq, "campaign")};
}

static campaign_round_id rq_round(struct request *rq) {
    return (campaign_round_id){rq_id(rq, "round")};
}

/* ---- the desk ---- */

static enum status list(struct request *rq) {
    struct campaign *all;
    size_t n;
    campaign_list(rq->db, &all, &n);
    struct campaign_figures *figures = arena_array(rq->arena, struct campaign_figures, n);
    for (size_t i = 0; i < n; i++) campaign_figures_get(rq->db, all[i].id, &figures[i]);
    campaign_page_list(&rq->html, figures, n);
    return OK;
}

static enum status write(struct request *rq) {
    form_fill(rq, &campaign_form_spec, &(struct campaign_form){.every = 7, .first = day_of(clock_now()) + 7, .last = DAY_NONE});
    campaign_page_write(&rq->html);
    return OK;
}

static enum status write_post(struct request *rq) {
    const struct campaign_form *f = rq_form(rq);
    campaign_id id;
    struct campaign c = {.target = f->target, .round_target = f->round_target, .every_days = f->every, .first = f->first, .last = f->last};
    c.text[NL] = (struct outreach_text){f->title_nl, f->unit_nl};
    c.text[FR] = (struct outreach_text){f->title_fr, f->unit_fr};
    c.text[EN] = (struct outreach_text){f->title_en, f->unit_en};
    if (f->last != DAY_NONE && f->last < f->first) {
        form_error(rq, "last", N_("The last day comes before the first. Change one of them."));
        return INVALID;
    }
    enum status st = campaign_create(rq->db, rq_person(rq), &c, &id);
    if (st == INVALID) form_error(rq, NULL, N_("Write a title and what you count in at least one language, and both in each language "
                                               "that you use."));
    return st == OK ? rq_redirect(rq, "/desk/campaigns/%lld", (long long)id.n) : st;
}

static enum status show(struct request *rq) {
    struct campaign_figures f;
    enum status st = campaign_figures_get(rq->db, rq_campaign(rq), &f);
    if (st == OK) campaign_page_show(&rq->html, &f);
    return st;
}

static enum status figures(struct request *rq) {
    struct campaign_figures f;
    enum status st = campaign_figures_get(rq->db, rq_campaign(rq), &f);
    if (st == OK) campaign_page_figures(&rq->html, &f);
    return st;
}

static enum status figures_csv(struct request *rq) {
    struct campaign_figures f;
    enum status st = campaign_figures_get(rq->db, rq_campaign(rq), &f);
    if (st != OK) return st;
    return outreach_file_send(rq, "inzet-campaign.csv", campaign_figures_csv(rq->arena, outreach_file_lang(rq), &f));
}

static enum status end_post(struct request *rq) {
    enum status st = campaign_end(rq->db, rq_person(rq), rq_campaign(rq));
    if (st != OK) return st;
    rq_notice(rq, N_("The campaign ended. Nobody is asked any more."));
    return rq_redirect(rq, "/desk/campaigns/%lld", (long long)rq_campaign(rq).n);
}

/* Campaign, round and its people, for those who may see them. */
static enum status round_of(struct request *rq, struct campaign *ret_campaign, struct campaign_line *ret, struct campaign_part **ret_parts,
                            size_t *ret_n) {
    enum status st = campaign_round_get(rq->db, rq_round(rq), &ret->round);
    if (st == OK) st = campaign_get(rq->db, ret->round.campaign, ret_campaign);
    if (st == OK) st = audit_seen(rq, "campaign-people", (person_id){0}, ret->round.id.n);
    if (st != OK) return st;
    ret->counts = campaign_round_counted(rq->db, ret->round.id);
    campaign_parts(rq->db, ret->round.id, ret_parts, ret_n);
    return OK;
}

static enum status show_round(struct request *rq) {
    struct campaign c;
    struct campaign_line line;
    struct campaign_part *parts;
    size_t n;
    enum status st = round_of(rq, &c, &line, &parts, &n);
    if (st != OK) return st;
    form_fill(rq, &note_form_spec, &(struct note_form){.amount = 1});
    campaign_page_round(&rq->html, &c, &line, parts, n);
    return OK;
}

static enum status round_csv(struct request *rq) {
    struct campaign c;
    struct campaign_line line;
    struct campaign_part *parts;
    size_t n;
    enum status st = round_of(rq, &c, &line, &parts, &n);
    if (st != OK) return st;
    return outreach_file_send(rq, "inzet-round.csv", campaign_part_csv(rq->arena, outreach_file_lang(rq), parts, n));
}

static enum status note_post(struct request *rq) {
    const struct note_form *f = rq_form(rq);
    struct campaign_round round;
    enum status st = campaign_round_get(rq->db, rq_round(rq), &round);
    if (st == OK) st = campaign_note(rq->db, rq_person(rq), round.id, &f->parts, f->amount);
    if (st != OK) return st;
    rq_notice(rq, N_("Noted."));
    return rq_redirect(rq, "/desk/rounds/%lld", (long long)round.id.n);
}

/* ---- the link in the mail ---- */

static enum status part_view_of(struct request *rq, struct part_view *v) {
    v->token = rq_value(rq, "token");
    enum status st = campaign_part_of(rq->db, v->token, &v->part);
    if (st == OK) st = campaign_round_get(rq->db, v->part.round, &v->round);
    if (st == OK) st = campaign_get(rq->db, v->round.campaign, &v->campaign);
    v->over = st == OK && v->round.last != DAY_NONE && v->round.last < day_of(clock_now());
    return st;
}

static enum status part(struct request *rq) {
    struct part_view v = {0};
    enum status st = part_view_of(rq, &v);
    if (st == OK) campaign_page_part(&rq->html, &v);
    return st;
}

static enum status back_to_part(struct request *rq, const struct part_view *v, enum status st) {
    /* Too late: the page says so itself. */
    return st == OK || st == CONFLICT ? rq_redirect(rq, "/part/%.*s", STR_ARGS(v->token)) : st;
}

static enum status part_answer(struct request *rq, bool yes) {
    struct part_view v = {0};
    enum status st = part_view_of(rq, &v);
    if (st != OK) return st;
    return back_to_part(rq, &v, campaign_answer(rq->db, &v.part, yes));
}

static enum status part_yes_post(struct request *rq) {
    return part_answer(rq, true);
}

static enum status part_no_post(struct request *rq) {
    return part_answer(rq, false);
}

static enum status part_stop_post(struct request *rq) {
    struct part_view v = {0};
    enum status st = part_view_of(rq, &v);
    if (st != OK) return st;
    campaign_leave(rq->db, v.campaign.id, v.part.person);
    rq_notice(rq, N_("We do not ask you again for this campaign. Thank you for what you did."));
    return back_to_part(rq, &v, OK);
}

static enum status tell(struct request *rq) {
    struct part_view v = {0};
    enum status st = part_view_of(rq, &v);
    if (st == OK) campaign_page_tell(&rq->html, &v);
    return st;
}

static enum status tell_post(struct request *rq) {
    const struct tell_part_form *f = rq_form(rq);
    struct part_view v = {0};
    enum status st = part_view_of(rq, &v);
    if (st == OK) st = campaign_tell(rq->db, &v.part, f->amount);
    return st == OK ? back_to_part(rq, &v, OK) : st;
}

static const struct route routes[] = {
    ROUTE(GET,  "/desk/campaigns",               list,           STAFF),
    ROUTE(GET,  "/desk/campaigns/new",           write,          STAFF),
    ROUTE(POST, "/desk/campaigns/new",           write_post,     STAFF, .form = &campaign_form_spec),
    ROUTE(GET,  "/desk/campaigns/:campaign",     show,           STAFF),
    ROUTE(POST, "/desk/campaigns/:campaign/end", end_post,       STAFF),
    ROUTE(GET,  "/desk/campaigns/:campaign/figures", figures,    STAFF),
    ROUTE(GET,  "/desk/campaigns/:campaign/figures.csv", figures_csv, STAFF, .form = &outreach_file_spec, .bare = true),
    ROUTE(GET,  "/desk/rounds/:round",           show_round,     STAFF),
    ROUTE(POST, "/desk/rounds/:round",           note_post,      STAFF, .form = &note_form_spec),
    ROUTE(GET,  "/desk/rounds/:round/people.csv", round_csv,     STAFF, .form = &outreach_file_spec, .bare = true),
    ROUTE(GET,  "/part/:token",                  part,           EVERYONE, .no_store = true),
    ROUTE(POST, "/part/:token/yes",              part_yes_post,  EVERYONE),
    ROUTE(POST, "/part/:token/no",               part_no_post,   EVERYONE),
    ROUTE(POST, "/part/:token/stop",             part_stop_post, EVERYONE),
    ROUTE(GET,  "/part/:token/tell",             tell,           EVERYONE, .no_store = true),
    ROUTE(POST, "/part/:token/tell",             tell_post,      EVERYONE, .form = &tell_part_form_spec),
};
const struct feature campaign_feature = {.name = "campaign", .routes = routes, .n_routes = COUNT(routes), .tick = campaign_tick};
