/* search_pages.c -- the page where people are looked for, a profile as a coordinator sees it, and saved searches. */
#include "jobs/job.h"
#include "jobs/weights.h"
#include "people/helper_view.h"
#include "people/helper_pool.h"
#include "people/org.h"
#include "people/own_data.h"
#include "people/reasons.h"
#include "search/search_saved.h"
#include "search/search_view.h"
#include "search_pages_html.h"

struct save_form { struct str name, query; };
static const struct field save_fields[] = {
    TEXT  (save_form, name,  N_("Name of the search"), .max = 80, .missing = N_("Give the search a name.")),
    HIDDEN(save_form, query, NULL),
};
FORM(save_form, save_fields);

/* The kinds of work are said of everybody, so wishing one of them is no reason. Who matches in nothing that has a name is called
** by their profession. */
static struct person_row person_row_of(struct html *h, struct db *db, struct fit fit) {
    fit.part[PART_WORK] = 0;
    struct quotes profile = {0};
    if (fit.matched[0] != NO_CONCEPT) quotes_of_helper(db, (person_id){fit.id}, &profile);
    struct person_row row = {.fit = fit_row_quoted(h, &fit, &profile, NULL), .works = helper_bits(h, &helper_works, fit.works)};
    if (fit.has_professions && fit.matched[0] == NO_CONCEPT)
        row.fit.what = helper_bits(h, &helper_professions, (int64_t)fit.has_professions);
    return row;
}

static int64_t page_count(size_t n) {
    int64_t pages = n ? (int64_t)(n + PEOPLE_A_PAGE - 1) / PEOPLE_A_PAGE : 1;
    return pages > SEARCH_PAGES ? SEARCH_PAGES : pages;
}

static void show_people(struct html *h, struct db *db, const struct search_found *found, int64_t page, struct search_view *v) {
    v->pages = page_count(found->n);
    v->page = page < 1 ? 1 : page > v->pages ? v->pages : page;
    size_t first = (size_t)(v->page - 1) * PEOPLE_A_PAGE;
    v->n = found->n_fits > first ? found->n_fits - first : 0;
    if (v->n > PEOPLE_A_PAGE) v->n = PEOPLE_A_PAGE;
    struct person_row *row = arena_array(h->arena, struct person_row, v->n);
    for (size_t i = 0; i < v->n; i++) row[i] = person_row_of(h, db, found->fit[first + i]);
    v->row = row;
}

static void look(struct request *rq, const struct search *s, struct search_found *found, struct search_view *v) {
    struct weights weights = job_weights();
    int64_t page = s->f.page < 1 ? 1 : s->f.page;
    pool_search(helper_pool(), rq->arena, &s->ask, &weights, (size_t)page * PEOPLE_A_PAGE, found);
    show_people(&rq->html, rq->db, found, page, v);
    search_map_make(rq->arena, found, s->place, s->coordinator ? 1 : MAP_LEAST, &v->map);
    if (s->place) v->where = place_title(rq->arena, s->place, rq->html.lang);
}

static enum status search(struct request *rq) {
    struct search_form f;
    struct search s;
    struct search_found found = {0};
    search_form_of(&rq->query, &f);
    enum status st = search_prepare(rq->db, &rq->caller, rq->html.lang, &f, &s);
    if (st != OK) return st;
    struct search_view v = {.s = &s, .found = &found, .address = search_address(rq->arena, &s, SEARCH_FILTERS)};
    struct org_place *site = NULL;
    if (!s.coordinator) org_sites(rq->db, rq_org(rq), &site, &v.n_sites);
    v.site = site;
    if (!s.fault) look(rq, &s, &found, &v);
    if (!s.fault) st = audit_seen(rq, "search", (person_id){0}, s.f.site);
    if (st != OK) return st;
    search_page(&rq->html, &v);
    return OK;
}

/* ---- a profile ---- */

/* What they wrote, read again. */
static struct str understood_of(struct html *h, const struct helper *p) {
    struct understood u;
    understand(h->arena, p->what.experience, &u);
    struct str *names = arena_array(h->arena, struct str, u.n);
    size_t n = 0;
    for (size_t i = 0; i < u.n; i++)
        if (u.found[i].need != NOT && u.found[i].kind != TIME) names[n++] = lexicon_concept(u.found[i].concept)->name[h->lang];
    return lang_list(h->arena, h->lang, names, n, false);
}

static enum status person(struct request *rq) {
    struct helper p;
    person_id id = {rq_id(rq, "person")};
    enum status st = helper_get(rq->db, id, &p);
    if (st == OK && (p.step != STEP_COMPLETE || !p.active || !consent_given(rq->db, id, "matching"))) st = NOT_FOUND;
    if (st == OK) st = audit_seen(rq, "profile", id, 0);
    if (st == OK) search_page_person(&rq->html, &p, understood_of(&rq->html, &p));
    return st;
}

/* ---- saved searches ---- */

static enum status saved(struct request *rq) {
    struct saved_row *rows;
    size_t n;
    saved_list(rq->db, &rq->caller, &rows, &n);
    search_page_saved(&rq->html, rows, n, rq->form.posted || ((const struct save_form *)rq_form(rq))->query.n);
    return OK;
}

static enum status saved_post(struct request *rq) {
    const struct save_form *f = rq_form(rq);
    enum status st = saved_add(rq->db, &rq->caller, rq->html.lang, f->name, f->query);
    if (st == CONFLICT) {
        form_error(rq, NULL, N_("You have 20 saved searches. Delete one first."));
        return INVALID;
    }
    if (st != OK) return st;
    rq_notice(rq, N_("The search is saved. You get a mail when new people match."));
    return rq_redirect(rq, "/search/saved");
}

static enum status delete_post(struct request *rq) {
    enum status st = saved_delete(rq->db, &rq->caller, (saved_search_id){rq_id(rq, "saved")});
    return st == OK ? rq_redirect(rq, "/search/saved") : st;
}

/* ---- the feature ---- */

static enum status start(struct store *store, struct arena *a) {
    static const struct own_title titles[] = {{"saved_search", N_("Searches you saved"), 40}};
    static const struct own_code codes[] = {{"profile", N_("A coordinator saw your profile")}};
    static struct own_words words = {.titles = titles, .n_titles = COUNT(titles), .codes = codes, .n_codes = COUNT(codes)};
    (void)store, (void)a;
    own_data_hear(&words);
    return OK;
}

static const struct route routes[] = {
    ROUTE(GET,  "/search",                     search,      MEMBER | STAFF, .form = &search_query, .menu = N_("Find people")),
    ROUTE(GET,  "/search/people/:person",      person,      STAFF),
    ROUTE(GET,  "/search/saved",               saved,       MEMBER | STAFF, .form = &save_form_spec),
    ROUTE(POST, "/search/saved",               saved_post,  MEMBER | STAFF, .form = &save_form_spec),
    ROUTE(POST, "/search/saved/:saved/delete", delete_post, MEMBER | STAFF),
};
const struct feature search_feature = {
    .name = "search", .routes = routes, .n_routes = COUNT(routes), .start = start, .tick = search_tick,
};
