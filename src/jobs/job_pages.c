/* job_pages.c -- writing a job, seeing what was understood, and the public list. */
#include "job_pages_html.h"
#include "jobs/invite.h"
#include "jobs/job.h"
#include "jobs/job_list.h"
#include "jobs/job_match.h"
#include "jobs/job_own.h"
#include "people/helper.h"
#include "places/places.h"

static const struct field job_fields[] = {
    TEXT  (job_form, title, N_("Title"), .min = 3, .max = 120,
           .hint = N_("One line that says who you look for, for example: Night nurse for our ward in Ghent.")),
    LINES (job_form, task, N_("What is there to do?"), .min = 10, .max = 4000,
           .hint = N_("The work, the place of work, for whom. Write no names of patients or residents.")),
    LINES (job_form, experience, N_("Which experience do you ask for?"), .optional = true, .max = 1000),
    LINES (job_form, skills, N_("Which skills?"), .optional = true, .max = 1000),
    LINES (job_form, languages, N_("Which languages?"), .optional = true, .max = 500,
           .hint = N_("Say what is needed and what is only welcome, for example: good Dutch, French is a plus.")),
    LINES (job_form, studies, N_("Which studies or diplomas?"), .optional = true, .max = 1000),
    CHOICE(job_form, paid, N_("Volunteer or paid?"), .options = &job_paid),
    PLACE (job_form, place, N_("Where?"), .hint = N_("Postcode or name, for example 9000 or Ghent.")),
    GRID  (job_form, grid, N_("When in the week?"), .min = 1, .missing = N_("Choose at least one moment of the week.")),
    DATE  (job_form, from, N_("First day"), .optional = true),
    DATE  (job_form, until, N_("Last day"), .optional = true),
    INT   (job_form, people, N_("How many people do you need?"), .min = 1, .max = 500),
};
FORM(job_form, job_fields);

/* What may be added by hand: a language or a protected profession. */
struct add_form { int64_t language, profession, need; };
static const struct option needs[] = {{MUST, N_("needed"), NULL}, {PLUS, N_("welcome"), NULL}};
static const struct options need_options = {.rows = needs, .n = COUNT(needs)};
static const struct field add_fields[] = {
    CHOICE(add_form, language,   N_("Language"), .options = &helper_languages, .optional = true),
    CHOICE(add_form, profession, N_("Profession"), .options = &helper_professions, .optional = true),
    CHOICE(add_form, need,       N_("Is it needed or welcome?"), .options = &need_options),
};
FORM(add_form, add_fields);

struct search_form { struct str q, near; int64_t page; };
static const struct field search_fields[] = {
    TEXT(search_form, q,    N_("What would you like to do?"), .optional = true, .max = 100),
    TEXT(search_form, near, N_("Near which place?"), .optional = true, .max = 80),
    INT (search_form, page, N_("Page"), .optional = true, .min = 1, .max = 10000),
};
FORM(search_form, search_fields);

struct page_form { int64_t page; };
static const struct field page_fields[] = {
    INT(page_form, page, N_("Page"), .optional = true, .min = 1, .max = 10000),
};
FORM(page_form, page_fields);

/* A question of the script that shows what was understood while somebody writes. Nothing is kept. */
struct understand_form { struct str text, lang; };
static const struct field understand_fields[] = {
    LINES(understand_form, text, N_("Text"), .max = UNDERSTAND_MAX / 4),
    TEXT (understand_form, lang, N_("Language"), .max = 2),
};
FORM(understand_form, understand_fields);

static enum status understand_piece(struct request *rq) {
    const struct understand_form *f = rq_form(rq);
    struct html *h = &rq->html;
    struct understood u;
    if (!lang_from_code(f->lang, &h->lang) || h->lang >= LANGS) h->lang = NL;
    understand(rq->arena, f->text, &u);
    job_piece_understood(h, &u);
    return rq_body(rq, "text/html; charset=utf-8", NULL, buf_view(&h->out));
}

static job_id rq_job(struct request *rq) {
    return (job_id){rq_id(rq, "job")};
}

static enum status list(struct request *rq) {
    enum { OUR_JOBS_A_PAGE = 50 };
    const struct page_form *f = rq_form(rq);
    struct jobs_of_org_count_row count = {0};
    struct jobs_of_org_row *rows = NULL;
    size_t n = 0;
    jobs_of_org_count(rq->db, (struct jobs_of_org_count_in){.org = rq_org(rq)}, &count);
    int64_t pages = pages_of(count.n, OUR_JOBS_A_PAGE), page = f->page < 1 ? 1 : f->page > pages ? pages : f->page;
    jobs_of_org(rq->db, (struct jobs_of_org_in){ .org = rq_org(rq), .limit = OUR_JOBS_A_PAGE,
        .offset = (page - 1) * OUR_JOBS_A_PAGE }, &rows, &n);
    job_page_list(&rq->html, rows, n, page, pages);
    return OK;
}

/* A new job starts at the organisation's first site, tomorrow, for one volunteer; or with the work and the place that another
** page says in the address. */
static struct job_form first_values(struct request *rq) {
    const struct job_form *said = rq_form(rq);
    struct org_place *site;
    size_t n = 0;
    org_sites(rq->db, rq_org(rq), &site, &n);
    return (struct job_form){ .task = said->task, .paid = 1, .place = said->place ? said->place : n ? site[0].place : 0, .people = 1,
                              .from = DAY_NONE, .until = DAY_NONE };
}

static enum status write_new(struct request *rq) {
    struct html *h = &rq->html;
    struct job_form values = first_values(rq);
    form_fill(rq, &job_form_spec, &values);
    job_page_write(h, _("Who do you need?"), _("Read my text"), !org_approved(rq->db, rq_org(rq)));
    return OK;
}

static bool dates_right(struct request *rq, const struct job_form *f) {
    if (f->from == DAY_NONE || f->until == DAY_NONE || f->until >= f->from) return true;
    form_error(rq, "until", N_("The last day comes before the first. Choose a later one."));
    return false;
}

static enum status write_new_post(struct request *rq) {
    const struct job_form *f = rq_form(rq);
    job_id id;
    if (!dates_right(rq, f)) return INVALID;
    enum status st = job_create(rq->db, &rq->caller, f, &id);
    return st == OK ? rq_redirect(rq, "/organisation/jobs/%lld/check", (long long)id.n) : st;
}

static enum status edit(struct request *rq) {
    struct html *h = &rq->html;
    struct job j;
    enum status st = job_of(rq->db, &rq->caller, rq_job(rq), &j);
    if (st != OK) return st;
    form_fill(rq, &job_form_spec, &j.form);
    job_page_write(h, _("Change the job"), _("Read my text"), !j.org_approved);
    return OK;
}

static enum status edit_post(struct request *rq) {
    const struct job_form *f = rq_form(rq);
    if (!dates_right(rq, f)) return INVALID;
    enum status st = job_change(rq->db, &rq->caller, rq_job(rq), f);
    return st == OK ? rq_redirect(rq, "/organisation/jobs/%lld/check", (long long)rq_job(rq).n) : st;
}

static enum status check(struct request *rq) {
    struct job j;
    enum status st = job_of(rq->db, &rq->caller, rq_job(rq), &j);
    if (st != OK) return st;
    struct job_item *items;
    struct job_guess *guess;
    size_t n_items, n_guess;
    struct understood u;
    struct str text = job_text(rq->arena, &j.form);
    understand(rq->arena, text, &u);
    job_items(rq->db, j.id, &items, &n_items);
    job_guesses(rq->db, j.id, &guess, &n_guess);
    job_page_check(&rq->html, &j, text, &u, items, n_items, guess, n_guess);
    return OK;
}

static enum status back_to_check(struct request *rq, enum status st) {
    return st == OK ? rq_redirect(rq, "/organisation/jobs/%lld/check", (long long)rq_job(rq).n) : st;
}

static job_item_id rq_item(struct request *rq) {
    return (job_item_id){rq_id(rq, "item")};
}

static enum status item_remove_post(struct request *rq) {
    return back_to_check(rq, job_item_remove(rq->db, &rq->caller, rq_job(rq), rq_item(rq)));
}

static enum status item_needed_post(struct request *rq) {
    return back_to_check(rq, job_item_need(rq->db, &rq->caller, rq_job(rq), rq_item(rq), MUST));
}

static enum status item_welcome_post(struct request *rq) {
    return back_to_check(rq, job_item_need(rq->db, &rq->caller, rq_job(rq), rq_item(rq), PLUS));
}

static enum status rubric_post(struct request *rq) {
    int64_t rubric = rq_id(rq, "rubric") - 1;
    if (rubric < 0 || rubric >= RUBRICS) return NOT_FOUND;
    return back_to_check(rq, job_rubric_set(rq->db, &rq->caller, rq_job(rq), (enum rubric)rubric));
}

static enum status add(struct request *rq) {
    struct job j;
    enum status st = job_of(rq->db, &rq->caller, rq_job(rq), &j);
    if (st == OK) job_page_add(&rq->html, &j);
    return st;
}

static enum status add_post(struct request *rq) {
    const struct add_form *f = rq_form(rq);
    bool language = form_answered(rq, "language"), profession = form_answered(rq, "profession");
    if (!language && !profession) {
        form_error(rq, "language", N_("Choose a language or a profession."));
        return INVALID;
    }
    enum status st = OK;
    struct str code = helper_language_code((size_t)f->language);
    if (language) st = job_item_add(rq->db, &rq->caller, rq_job(rq), lexicon_language(code), (enum need)f->need);
    if (st == OK && profession)
        st = job_item_add(rq->db, &rq->caller, rq_job(rq), lexicon_profession((unsigned)f->profession), (enum need)f->need);
    return back_to_check(rq, st);
}

static enum status open_post(struct request *rq) {
    enum status st = job_set_state(rq->db, &rq->caller, rq_job(rq), JOB_OPEN);
    if (st != OK) return st;
    rq_notice(rq, N_("The job is open."));
    return rq_redirect(rq, "/organisation/jobs/%lld", (long long)rq_job(rq).n);
}

static enum status close_post(struct request *rq) {
    enum status st = job_set_state(rq->db, &rq->caller, rq_job(rq), JOB_CLOSED);
    if (st != OK) return st;
    rq_notice(rq, N_("The job is closed. Nobody is asked any more."));
    return rq_redirect(rq, "/organisation/jobs/%lld", (long long)rq_job(rq).n);
}

static enum status public_list(struct request *rq) {
    const struct search_form *f = rq_form(rq);
    struct job_list found;
    job_list_find(&rq->html, rq->db, f->q, f->near, f->page, &found);
    job_page_public(&rq->html, &found);
    return OK;
}

static bool offered(struct request *rq, job_id job) {
    return rq->caller.who & HELPER && invite_stands(rq->db, rq_person(rq), job);
}

static enum status show(struct request *rq) {
    struct job j;
    enum status st = job_public(rq->db, rq_job(rq), &j);
    if (st != OK) return st;
    struct job_item *items;
    size_t n;
    job_items(rq->db, j.id, &items, &n);
    job_page_show(&rq->html, &j, items, n, rq->caller.who & HELPER, offered(rq, j.id));
    return OK;
}

static const struct route routes[] = {
    ROUTE(GET,  "/jobs",                                         public_list,       EVERYONE, .form = &search_form_spec,
          .menu = N_("Open jobs"), .shared = true),
    ROUTE(GET,  "/jobs/:job",                                    show,              EVERYONE, .shared = true),
    ROUTE(GET,  "/organisation/jobs",                            list,              MEMBER, .form = &page_form_spec,
          .menu = N_("Our jobs")),
    ROUTE(GET,  "/organisation/jobs/new",                        write_new,         MEMBER, .form = &job_form_spec),
    ROUTE(POST, "/organisation/jobs/new",                        write_new_post,    MEMBER, .form = &job_form_spec),
    ROUTE(GET,  "/organisation/jobs/:job/edit",                  edit,              MEMBER | STAFF),
    ROUTE(POST, "/organisation/jobs/:job/edit",                  edit_post,         MEMBER | STAFF, .form = &job_form_spec),
    ROUTE(GET,  "/organisation/jobs/:job/check",                 check,             MEMBER | STAFF),
    ROUTE(POST, "/organisation/jobs/:job/items/:item/remove",    item_remove_post,  MEMBER | STAFF),
    ROUTE(POST, "/organisation/jobs/:job/items/:item/needed",    item_needed_post,  MEMBER | STAFF),
    ROUTE(POST, "/organisation/jobs/:job/items/:item/welcome",   item_welcome_post, MEMBER | STAFF),
    ROUTE(POST, "/organisation/jobs/:job/rubric/:rubric",        rubric_post,       MEMBER | STAFF),
    ROUTE(GET,  "/organisation/jobs/:job/add",                   add,               MEMBER | STAFF),
    ROUTE(POST, "/organisation/jobs/:job/add",                   add_post,          MEMBER | STAFF, .form = &add_form_spec),
    ROUTE(POST, "/understand",                                   understand_piece,  SIGNED_IN, .form = &understand_form_spec, .bare = true),
    ROUTE(POST, "/organisation/jobs/:job/open",                  open_post,         MEMBER | STAFF),
    ROUTE(POST, "/organisation/jobs/:job/close",                 close_post,        MEMBER | STAFF),
};
static enum status start(struct store *store, struct arena *a) {
    job_own_start();
    return job_match_start(store, a);
}

const struct feature job_feature = {.name = "job", .routes = routes, .n_routes = COUNT(routes), .start = start};
