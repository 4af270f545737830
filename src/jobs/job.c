/* job.c -- jobs: the rules. */
#include "jobs/job.h"

#include "base/rand.h"
#include "job_sql.h"
#include "places/places.h"

static const struct option rubrics[] = {
    {CARE,            N_("Health care"), NULL},
    {LOGISTICS,       N_("Logistics and transport"), NULL},
    {SOCIAL,          N_("Social services"), NULL},
    {CLEANING,        N_("Cleaning and maintenance"), NULL},
    {OFFICE,          N_("Office work"), NULL},
    {CATERING,        N_("Preparing and serving meals"), NULL},
    {MEDICAL_SCIENCE, N_("Medical science"), NULL},
    {TECHNICAL,       N_("Technical support"), NULL},
    {SPORT,           N_("Sport and movement"), NULL},
    {RECREATION,      N_("Recreation and activities"), NULL},
};
_Static_assert(COUNT(rubrics) == RUBRICS, "a name for each rubric");
const struct options job_rubrics = {.rows = rubrics, .n = COUNT(rubrics)};

static const struct option paid[] = {{1, N_("Volunteer work"), NULL}, {2, N_("Temporary paid job"), NULL}};
const struct options job_paid = {.rows = paid, .n = COUNT(paid)};

struct str job_text(struct arena *a, const struct job_form *f) {
    const struct str fields[] = {f->title, f->task, f->experience, f->skills, f->languages, f->studies};
    struct buf b = buf_make(a, 0);
    for (size_t i = 0; i < COUNT(fields); i++) {
        if (fields[i].n == 0) continue;
        buf_str(&b, fields[i]);
        buf_char(&b, '\n');
    }
    return buf_view(&b);
}

static int per_thousand(float p) {
    return (int)(p * 1000.0f + 0.5f);
}

static bool known_item(const struct job_items_of_row *rows, size_t n, struct str concept) {
    for (size_t i = 0; i < n; i++)
        if (str_eq(rows[i].concept, concept)) return true;
    return false;
}

/* Writes what was found, except what the author dealt with already. */
static void save_understood(struct db *db, job_id id, struct str text, const struct understood *u) {
    struct job_items_of_row *had = NULL;
    size_t n_had = 0;
    job_items_delete_guessed(db, (struct job_items_delete_guessed_in){.job = id}, NULL);
    job_items_of(db, (struct job_items_of_in){.job = id}, &had, &n_had);
    for (size_t i = 0; i < u->n; i++) {
        const struct found *f = &u->found[i];
        struct str concept = lexicon_concept(f->concept)->id;
        if (f->kind == TIME || known_item(had, n_had, concept)) continue;
        job_item_insert(db, (struct job_item_insert_in){ .id = {id_new()}, .job = id, .kind = f->kind, .concept = concept,
            .need = f->need, .guess = f->need, .words = str_sub(text, f->from, f->to) }, NULL);
    }
    for (enum rubric r = 0; r < RUBRICS; r++)
        job_rubric_insert(db, (struct job_rubric_insert_in){.job = id, .rubric = r, .p = per_thousand(u->p[r])}, NULL);
}

static int64_t day_or_none(day_n d) {
    return d == DAY_NONE ? 0 : d;
}

enum status job_create(struct db *db, const struct caller *by, const struct job_form *f, job_id *ret) {
    if (!by->org) return FORBIDDEN;
    struct str text = job_text(db_arena(db), f);
    struct understood u;
    understand(db_arena(db), text, &u);
    time_s now = clock_now();
    job_id id = {id_new()};
    job_insert(db, (struct job_insert_in){ .id = id, .org = {by->org}, .author = {by->person}, .title = f->title,
        .task = f->task, .experience = f->experience, .skills = f->skills, .languages = f->languages, .studies = f->studies,
        .paid = f->paid, .place = f->place, .grid = f->grid, .from_day = day_or_none(f->from),
        .until_day = day_or_none(f->until), .people = f->people, .years = u.years, .rubric = u.rubric, .rubric_guess = u.rubric,
        .rubric_p = per_thousand(u.confidence), .created = now, .created_day = day_of(now) }, NULL);
    save_understood(db, id, text, &u);
    *ret = id;
    return OK;
}

enum status job_change(struct db *db, const struct caller *by, job_id id, const struct job_form *f) {
    struct job j;
    enum status st = job_of(db, by, id, &j);
    if (st != OK) return st;
    struct str text = job_text(db_arena(db), f);
    struct understood u;
    understand(db_arena(db), text, &u);
    bool corrected = j.rubric != j.guess;
    job_update(db, (struct job_update_in){ .job = id, .title = f->title, .task = f->task, .experience = f->experience,
        .skills = f->skills, .languages = f->languages, .studies = f->studies, .paid = f->paid, .place = f->place,
        .grid = f->grid, .from_day = day_or_none(f->from), .until_day = day_or_none(f->until), .people = f->people,
        .years = u.years, .rubric = corrected ? j.rubric : u.rubric, .rubric_guess = u.rubric,
        .rubric_p = per_thousand(u.confidence) }, NULL);
    save_understood(db, id, text, &u);
    db_change(db, "job", id.n);
    return OK;
}

enum status job_any(struct db *db, job_id id, struct job *ret) {
    struct job_select_row r;
    if (!job_select(db, (struct job_select_in){.job = id}, &r)) return NOT_FOUND;
    *ret = (struct job){
        .id = r.id, .org = r.org, .author = r.author, .org_name = r.org_name, .sector = r.sector,
        .rubric = (enum rubric)r.rubric, .guess = (enum rubric)r.rubric_guess, .confidence = (int)r.rubric_p,
        .state = (enum job_state)r.state, .years = r.years, .created = r.created, .org_approved = r.org_state == ORG_APPROVED,
        .form = { .title = r.title, .task = r.task, .experience = r.experience, .skills = r.skills, .languages = r.languages,
                  .studies = r.studies, .paid = r.paid, .place = r.place, .grid = r.grid, .people = r.people,
                  .from = r.from_day ? (day_n)r.from_day : DAY_NONE, .until = r.until_day ? (day_n)r.until_day : DAY_NONE } };
    return OK;
}

enum status job_of(struct db *db, const struct caller *by, job_id id, struct job *ret) {
    struct job j;
    enum status st = job_any(db, id, &j);
    if (st != OK) return st;
    if (j.org.n != by->org && !(by->who & STAFF)) return NOT_FOUND;
    *ret = j;
    return OK;
}

enum status job_public(struct db *db, job_id id, struct job *ret) {
    struct job j;
    enum status st = job_any(db, id, &j);
    if (st != OK) return st;
    if (!j.org_approved || (j.state != JOB_OPEN && j.state != JOB_FILLED)) return NOT_FOUND;
    *ret = j;
    return OK;
}

void job_items(struct db *db, job_id id, struct job_item **ret, size_t *ret_n) {
    struct job_items_of_row *rows = NULL;
    size_t n = 0;
    job_items_of(db, (struct job_items_of_in){.job = id}, &rows, &n);
    *ret = arena_array(db_arena(db), struct job_item, n);
    for (size_t i = 0; i < n; i++)
        (*ret)[i] = (struct job_item){ .id = rows[i].id, .concept = lexicon_by_id(rows[i].concept),
            .kind = (enum concept_kind)rows[i].kind, .need = (enum need)rows[i].need, .removed = rows[i].removed != 0,
            .words = rows[i].words };
    *ret_n = n;
}

void job_quotes(struct db *db, job_id id, struct quotes *ret) {
    struct job_item *items;
    size_t n;
    job_items(db, id, &items, &n);
    struct quote *of = arena_array(db_arena(db), struct quote, n);
    for (size_t i = 0; i < n; i++) of[i] = (struct quote){items[i].concept, items[i].words};
    *ret = (struct quotes){of, n};
}

void job_guesses(struct db *db, job_id id, struct job_guess **ret, size_t *ret_n) {
    struct job_rubrics_of_row *rows = NULL;
    size_t n = 0;
    job_rubrics_of(db, (struct job_rubrics_of_in){.job = id}, &rows, &n);
    *ret = arena_array(db_arena(db), struct job_guess, n);
    for (size_t i = 0; i < n; i++) (*ret)[i] = (struct job_guess){(enum rubric)rows[i].rubric, (int)rows[i].p};
    *ret_n = n;
}

enum status job_item_remove(struct db *db, const struct caller *by, job_id id, job_item_id item) {
    struct job j;
    enum status st = job_of(db, by, id, &j);
    if (st != OK) return st;
    int64_t changed = 0;
    job_item_update_removed(db, (struct job_item_update_removed_in){.job = id, .item = item}, &changed);
    db_change(db, "job", id.n);
    return changed ? OK : NOT_FOUND;
}

enum status job_item_need(struct db *db, const struct caller *by, job_id id, job_item_id item, enum need need) {
    struct job j;
    enum status st = job_of(db, by, id, &j);
    if (st != OK) return st;
    int64_t changed = 0;
    job_item_update_need(db, (struct job_item_update_need_in){.job = id, .item = item, .need = need}, &changed);
    db_change(db, "job", id.n);
    return changed ? OK : NOT_FOUND;
}

bool job_item_protected(const struct job_item *item) {
    return item->concept != NO_CONCEPT && lexicon_concept(item->concept)->protected_;
}

enum status job_item_add(struct db *db, const struct caller *by, job_id id, concept_n concept, enum need need) {
    struct job j;
    enum status st = job_of(db, by, id, &j);
    if (st != OK) return st;
    if (concept == NO_CONCEPT) return INVALID;
    const struct concept *c = lexicon_concept(concept);
    job_item_insert(db, (struct job_item_insert_in){ .id = {id_new()}, .job = id, .kind = c->kind, .concept = c->id,
        .need = need, .guess = GUESS_AUTHOR, .words = STR("") }, NULL);
    db_change(db, "job", id.n);
    return OK;
}

enum status job_rubric_set(struct db *db, const struct caller *by, job_id id, enum rubric rubric) {
    struct job j;
    enum status st = job_of(db, by, id, &j);
    if (st != OK) return st;
    job_update_rubric(db, (struct job_update_rubric_in){.job = id, .rubric = rubric}, NULL);
    db_change(db, "job", id.n);
    return OK;
}

enum status job_set_state(struct db *db, const struct caller *by, job_id id, enum job_state state) {
    struct job j;
    enum status st = job_of(db, by, id, &j);
    if (st != OK) return st;
    job_update_state(db, (struct job_update_state_in){ .job = id, .state = state,
        .closed = state == JOB_CLOSED ? clock_now() : 0 }, NULL);
    db_change(db, "job", id.n);
    return OK;
}
