/* search.c -- from an address to a search of the pool, and back.
**
** What the text asks for counts as in a job (jobs/job_ask.c): needed languages are conditions, the other things are wanted. What
** is chosen in a filter goes before what the text says of the same.
*/
#include "search/search.h"

#include "jobs/job.h"
#include "people/helper.h"
#include "web/typed.h"

static const struct option radii[] = {
    {0, N_("in the place itself"), NULL}, {5, N_("up to 5 km"), NULL},   {10, N_("up to 10 km"), NULL},
    {20, N_("up to 20 km"), NULL},        {30, N_("up to 30 km"), NULL}, {50, N_("up to 50 km"), NULL},
};
_Static_assert(COUNT(radii) == SEARCH_RADII, "each radius is counted");
const struct options search_radii = {.rows = radii, .n = COUNT(radii)};

static const struct option levels[] = {
    {1, N_("a little or better"), NULL}, {2, N_("well enough or better"), NULL}, {3, N_("well or better"), NULL},
    {4, N_("mother tongue"), NULL},
};
const struct options search_levels = {.rows = levels, .n = COUNT(levels)};

static const struct option paid[] = {{1, N_("as a volunteer"), NULL}, {2, N_("in a temporary paid job"), NULL}};
const struct options search_paid = {.rows = paid, .n = COUNT(paid)};

static const struct option since[] = {
    {7, N_("the last week"), NULL}, {30, N_("the last 30 days"), NULL}, {90, N_("the last 90 days"), NULL},
    {365, N_("the last year"), NULL},
};
_Static_assert(COUNT(since) == SEARCH_SINCES, "each is counted");
const struct options search_since = {.rows = since, .n = COUNT(since)};

static const struct field search_fields[] = {
    TEXT  (search_form, q,           N_("Who do you look for?"), .max = 300),
    TEXT  (search_form, near,        N_("Near which place?"), .max = 80),
    INT   (search_form, site,        N_("Around which site?"), .min = 0, .max = INT64_MAX),
    CHOICE(search_form, radius,      N_("How far?"), .options = &search_radii),
    CHECKS(search_form, works,       N_("Kind of work"), .options = &helper_works),
    CHECKS(search_form, professions, N_("Protected profession"), .options = &helper_professions),
    CHOICE(search_form, language,    N_("Language"), .options = &helper_languages),
    CHOICE(search_form, level,       N_("How well?"), .options = &search_levels),
    GRID  (search_form, grid,        N_("Free at one of these moments")),
    CHOICE(search_form, paid,        N_("Volunteer or paid?"), .options = &search_paid),
    CHOICE(search_form, since,       N_("Registered in"), .options = &search_since),
    INT   (search_form, page,        N_("Page"), .min = 1, .max = SEARCH_PAGES),
};
const struct form_spec search_query = {
    .name = "search_query", .fields = search_fields, .n = COUNT(search_fields), .size = sizeof(struct search_form)};

static bool answered(const struct form *form, const char *name) {
    const struct typed *t = form_typed(form, name, NULL);
    return t->text.n && !t->fault.text;
}

void search_form_of(const struct form *form, struct search_form *ret) {
    *ret = *(const struct search_form *)form->values;
    if (!answered(form, "radius")) ret->radius = RADIUS_USUAL;
    if (!answered(form, "language")) ret->language = ANY_LANGUAGE;
}

/* ---- what the text asks ---- */

static void must_speak(struct ask *a, concept_n language, int level) {
    for (size_t i = 0; i < a->n_must_speak; i++)
        if (a->must_speak[i].language == language) return;
    if (a->n_must_speak < ASK_LANGUAGES) a->must_speak[a->n_must_speak++] = (struct spoken){language, (uint8_t)level};
}

static void want(struct ask *a, const struct found *f) {
    enum { PLUS_PERCENT = 50 };
    if (f->need == NOT || f->kind == TIME || f->kind == WORKPLACE) return;
    if (f->kind == LANGUAGE && f->need == MUST) must_speak(a, f->concept, f->level ? f->level : 1);
    else if (f->kind == LANGUAGE) {
        if (a->n_plus_speak < ASK_LANGUAGES) a->plus_speak[a->n_plus_speak++] = (struct spoken){f->concept, (uint8_t)f->level};
    } else if (a->n_wants < ASK_ITEMS)
        a->wants[a->n_wants++] = (struct weighted){f->concept, f->need == MUST ? 1 : PLUS_PERCENT / 100.0f};
}

static void ask_text(struct arena *arena, struct search *s) {
    struct ask *a = &s->ask.ask;
    understand(arena, s->f.q, &s->text);
    for (size_t i = 0; i < s->text.n; i++) want(a, &s->text.found[i]);
    a->years = (uint8_t)(s->text.years > UINT8_MAX ? UINT8_MAX : s->text.years);
    s->text_time = !a->grid && s->text.grid;
    if (s->text_time) a->grid = s->text.grid;
}

/* ---- where ---- */

static void find_place(struct search *s, enum lang lang) {
    if (!s->f.near.n) return;
    enum status st = place_resolve(s->f.near, lang, &s->place);
    if (st == OK) return;
    s->fault = st == CONFLICT ? SEARCH_MANY_PLACES : SEARCH_NO_PLACE;
    s->n_candidates = places_find(s->f.near, lang, s->candidates, COUNT(s->candidates));
    if (s->n_candidates > COUNT(s->candidates)) s->n_candidates = COUNT(s->candidates);
}

/* The site that was chosen, or else the first. */
static void find_site(struct db *db, org_id org, struct search *s) {
    struct org_place *site;
    size_t n = 0, at = 0;
    org_sites(db, org, &site, &n);
    if (!org_approved(db, org)) s->fault = SEARCH_NOT_APPROVED;
    for (size_t i = 0; i < n; i++)
        if (site[i].id.n == s->f.site) at = i;
    if (n) s->place = place_by_key(site[at].place);
    if (!s->place && !s->fault) s->fault = SEARCH_NO_PLACE;
    s->f.site = n ? site[at].id.n : 0;
}

/* ---- the whole ---- */

static void ask_filters(struct search *s) {
    enum { THE_PLACE_ITSELF_KM = 1 };
    struct ask *a = &s->ask.ask;
    a->today = a->from = day_of(clock_now());
    a->works = (uint16_t)s->f.works;
    a->professions = (uint64_t)s->f.professions;
    a->grid = (uint32_t)s->f.grid;
    a->paid = (uint8_t)s->f.paid;
    a->most_asked = (uint8_t)job_most_asked.number;
    if (s->f.language != ANY_LANGUAGE)
        must_speak(a, lexicon_language(helper_language_code((size_t)s->f.language)), s->f.level ? (int)s->f.level : 1);
    s->ask.since = s->f.since ? a->today - (day_n)s->f.since : 0;
    for (size_t k = 0; k < SEARCH_RADII; k++) s->ask.radii[k] = (uint16_t)(radii[k].value ? radii[k].value : THE_PLACE_ITSELF_KM);
    for (size_t k = 0; k < SEARCH_SINCES; k++) s->ask.sinces[k] = a->today - (day_n)since[k].value;
    a->anywhere = !s->place;
    if (!s->place) return;
    a->lat = s->place->lat;
    a->lon = s->place->lon;
    a->radius = (uint16_t)(s->f.radius ? s->f.radius : THE_PLACE_ITSELF_KM);
}

enum status search_prepare(struct db *db, const struct caller *by, enum lang lang, const struct search_form *f, struct search *ret) {
    struct search s = {.f = *f, .coordinator = by->who & STAFF};
    if (!s.coordinator && !by->org) return FORBIDDEN;
    if (s.coordinator) find_place(&s, lang);
    else find_site(db, (org_id){by->org}, &s);
    ask_filters(&s);
    ask_text(db_arena(db), &s);
    *ret = s;
    return db_status(db);
}

enum status search_again(struct db *db, const struct caller *by, enum lang lang, struct str query, struct search *ret) {
    struct pairs pairs;
    struct form form;
    struct search_form f;
    if (!pairs_urlencoded(db_arena(db), query, &pairs) || !form_read(&form, db_arena(db), lang, &search_query, &pairs, true))
        return INVALID;
    search_form_of(&form, &f);
    return search_prepare(db, by, lang, &f, ret);
}

/* ---- the address ---- */

static void put_text(struct buf *b, struct arena *a, const char *name, struct str value) {
    if (value.n) buf_fmt(b, "%s%s=%s", b->n ? "&" : "", name, url_part(a, value).s);
}

static void put_number(struct buf *b, const char *name, int64_t value) {
    buf_fmt(b, "%s%s=%lld", b->n ? "&" : "", name, (long long)value);
}

static void put_bits(struct buf *b, const char *name, int64_t bits) {
    for (uint64_t left = (uint64_t)bits; left; left &= left - 1) put_number(b, name, __builtin_ctzll(left));
}

struct str search_address(struct arena *a, const struct search *s, enum search_filter without) {
    const struct search_form *f = &s->f;
    struct buf b = buf_make(a, 0);
    if (without != BY_TEXT) put_text(&b, a, "q", f->q);
    if (s->coordinator && without != BY_PLACE) put_text(&b, a, "near", f->near);
    if (f->site) put_number(&b, "site", f->site);
    if (s->place && without != BY_PLACE) put_number(&b, "radius", f->radius);
    if (s->place && without == BY_PLACE && !s->coordinator) put_number(&b, "radius", radii[COUNT(radii) - 1].value);
    if (without != BY_WORK) put_bits(&b, "works", f->works);
    if (without != BY_PROFESSION) put_bits(&b, "professions", f->professions);
    if (f->language != ANY_LANGUAGE && without != BY_LANGUAGE) {
        put_number(&b, "language", f->language);
        if (f->level) put_number(&b, "level", f->level);
    }
    if (without != BY_TIME) put_bits(&b, "grid", f->grid);
    if (f->paid && without != BY_PAID) put_number(&b, "paid", f->paid);
    if (f->since && without != BY_SINCE) put_number(&b, "since", f->since);
    return buf_view(&b);
}

bool search_can_drop(const struct search *s, enum search_filter filter) {
    if (filter == BY_TIME) return !s->text_time;
    if (filter > BY_LANGUAGE) return false;
    return filter != BY_LANGUAGE || s->f.language != ANY_LANGUAGE;
}
