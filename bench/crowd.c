/* crowd.c -- drawing helpers and jobs. */
#include "crowd.h"

#include "base/rand.h"
#include "demo/demo_text.h"
#include "match/understand.h"
#include "places/places.h"

enum {
    COLUMN_SELF = 1, COLUMN_RESERVE, COLUMN_WORKS, COLUMN_TEXTS, COLUMN_PROFESSIONS,                /* of works.tsv */
    COLUMN_MOTHER = 2, COLUMN_SPEAK = 4,                                                            /* of languages.tsv */
    /* of a hundred */
    WRITES = 75, WRITES_MORE = 70, KEEPS = 85, OTHER_WORK = 35, PAUSED = 4, ASKED_EVER = 40, MISSED = 5, ENDS = 30,
    WEIGHT_TOLD = 80
};

/* Rows with weights, of which chance takes one. */
struct urn { const struct demo_row *row; int64_t *upto; size_t n; };

struct told { concept_n concept[CARD_ITEMS]; size_t n; uint64_t professions; };

struct crowd {
    struct arena *arena;
    struct demo_text text;
    struct urn who, place, mother[2], grid, radius, hours, paid;
    struct told *told;                   /* of each text of experience.txt */
    const struct place **place_of;       /* of each row of places.tsv; NULL: any municipality of Flanders */
    struct job *job;                     /* of each stanza of jobs-*.txt */
    struct job_item **items;
    size_t *n_items;
};

static struct urn urn_of(struct arena *a, const struct demo_table *t, struct str group, int column, int and_column) {
    struct urn u = {arena_array(a, struct demo_row, t->n), arena_array(a, int64_t, t->n), 0};
    struct demo_row *row = arena_array(a, struct demo_row, t->n);
    int64_t all = 0;
    for (size_t i = 0; i < t->n; i++) {
        if (group.n && !str_eq(t->row[i].cell[0], group)) continue;
        all += demo_number(t->row[i].cell[column]) + (and_column ? demo_number(t->row[i].cell[and_column]) : 0);
        row[u.n] = t->row[i];
        u.upto[u.n++] = all;
    }
    u.row = row;
    return u;
}

static size_t take(const struct urn *u, struct rand *r) {
    int64_t at = rand_below(r, (uint32_t)u->upto[u->n - 1]);
    size_t lo = 0, hi = u->n - 1;
    while (lo < hi) {
        size_t mid = (lo + hi) / 2;
        if (u->upto[mid] <= at) lo = mid + 1;
        else hi = mid;
    }
    return lo;
}

static bool chance(struct rand *r, uint32_t percent) {
    return rand_below(r, 100) < percent;
}

static int64_t number(const struct urn *u, struct rand *r) {
    return demo_number(u->row[take(u, r)].cell[1]);
}

/* ---- reading ---- */

static uint64_t profession_bit(concept_n c) {
    for (; c != NO_CONCEPT; c = lexicon_concept(c)->parent)
        if (lexicon_concept(c)->profession != 255) return (uint64_t)1 << lexicon_concept(c)->profession;
    return 0;
}

static void read_told(struct arena *a, struct str text, struct told *ret) {
    struct understood u;
    understand(a, text, &u);
    for (size_t i = 0; i < u.n; i++) {
        const struct concept *c = lexicon_concept(u.found[i].concept);
        if (u.found[i].need == NOT || c->kind == LANGUAGE || c->kind == TIME || ret->n == CARD_ITEMS) continue;
        ret->concept[ret->n++] = u.found[i].concept;
        if (c->kind == OCCUPATION) ret->professions |= profession_bit(u.found[i].concept);
        for (size_t k = 0; k < c->n_gives; k++) ret->professions |= profession_bit(c->gives[k]);
    }
}

static void read_job(struct crowd *c, size_t at) {
    struct understood u;
    struct job *j = &c->job[at];
    *j = (struct job){.form = c->text.jobs[at].form, .rubric = c->text.jobs[at].rubric};
    understand(c->arena, job_text(c->arena, &j->form), &u);
    c->items[at] = arena_array(c->arena, struct job_item, u.n);
    for (size_t i = 0; i < u.n; i++)
        c->items[at][i] = (struct job_item){.concept = u.found[i].concept, .kind = u.found[i].kind, .need = u.found[i].need};
    c->n_items[at] = u.n;
}

static const struct place *municipality_of(struct str postcode) {
    int64_t wanted = 0;
    if (!str_to_int(postcode, &wanted)) return NULL;
    for (size_t i = 0; i < places_count(); i++)
        if (place_at(i)->postcode == wanted) return place_at(i);
    return NULL;
}

struct crowd *crowd_new(struct arena *a) {
    struct crowd *c = arena_array(a, struct crowd, 1);
    c->arena = a;
    demo_text_read(a, &c->text);
    const struct demo_text *t = &c->text;
    c->who = urn_of(a, &t->works, STR(""), COLUMN_SELF, COLUMN_RESERVE);
    c->place = urn_of(a, &t->places, STR(""), 1, 0);
    for (int region = 0; region < 2; region++)
        c->mother[region] = urn_of(a, &t->languages, STR(""), COLUMN_MOTHER + region, 0);
    c->grid = urn_of(a, &t->assumed, STR("grid"), 2, 0);
    c->radius = urn_of(a, &t->assumed, STR("radius"), 2, 0);
    c->hours = urn_of(a, &t->assumed, STR("hours"), 2, 0);
    c->paid = urn_of(a, &t->assumed, STR("paid"), 2, 0);
    c->told = arena_array(a, struct told, t->experience.n);
    for (size_t i = 0; i < t->experience.n; i++) read_told(a, t->experience.row[i].cell[2], &c->told[i]);
    c->place_of = arena_array(a, const struct place *, t->places.n);
    for (size_t i = 0; i < t->places.n; i++) c->place_of[i] = municipality_of(t->places.row[i].cell[0]);
    c->job = arena_array(a, struct job, t->n_jobs);
    c->items = arena_array(a, struct job_item *, t->n_jobs);
    c->n_items = arena_array(a, size_t, t->n_jobs);
    for (size_t i = 0; i < t->n_jobs; i++) read_job(c, i);
    return c;
}

/* ---- drawing ---- */

static struct rand rand_of(uint64_t kind, int64_t number) {
    struct rand r = rand_seeded(kind * 0x9E3779B97F4A7C15u ^ (uint64_t)number * 0xBF58476D1CE4E5B9u);
    rand_next(&r);
    return r;
}

static const struct place *draw_place(const struct crowd *c, struct rand *r) {
    const struct place *p = c->place_of[take(&c->place, r)];
    while (!p || place_region(p) == WALLONIA) p = municipality_at(rand_below(r, (uint32_t)municipalities_count()));
    return p;
}

static void know(struct card *card, concept_n concept, float weight) {
    for (size_t i = 0; i < card->n_knows; i++)
        if (card->knows[i].concept == concept) return;
    if (card->n_knows < CARD_ITEMS) card->knows[card->n_knows++] = (struct weighted){concept, weight};
}

/* Part of a text of that kind of work which somebody with these professions could have written. */
static void tell(const struct crowd *c, struct str kind, struct card *card, struct rand *r) {
    const struct demo_table *texts = &c->text.experience;
    for (size_t tries = 0; tries < 100 * texts->n; tries++) {
        size_t i = rand_below(r, (uint32_t)texts->n);
        const struct told *told = &c->told[i];
        if (!str_eq(texts->row[i].cell[1], kind) || (told->professions & ~card->professions)) continue;
        for (size_t k = 0; k < told->n; k++)
            if (chance(r, KEEPS)) know(card, told->concept[k], WEIGHT_TOLD / 100.0f);
        return;
    }
}

static void do_work(const struct crowd *c, struct card *card, struct rand *r) {
    const struct demo_row *who = &c->who.row[take(&c->who, r)];
    struct str cell = who->cell[COLUMN_WORKS], word;
    while (str_next(&cell, ' ', &word))
        for (enum work w = 0; w < WORKS; w++)
            if (str_eq(work_id(w), word) && (!card->works || chance(r, OTHER_WORK))) card->works |= (uint16_t)(1u << w);
    cell = who->cell[COLUMN_PROFESSIONS];
    while (!str_eq(cell, STR("-")) && str_next(&cell, ' ', &word)) {
        card->professions |= profession_bit(lexicon_by_id(word));
        know(card, lexicon_by_id(word), 1);
    }
    for (uint32_t percent = WRITES; chance(r, percent); percent = WRITES_MORE) tell(c, who->cell[COLUMN_TEXTS], card, r);
    card->years = (uint8_t)(rand_unit(r) * rand_unit(r) * 30);
}

static void speak(const struct crowd *c, int region, struct card *card, struct rand *r) {
    enum { MOTHER_TONGUE = 4, WELL = 3 };
    size_t mother = take(&c->mother[region], r);
    const struct demo_table *t = &c->text.languages;
    for (size_t i = 0; i < t->n && card->n_speaks < CARD_LANGUAGES; i++) {
        uint32_t level = i == mother ? MOTHER_TONGUE : 1 + rand_below(r, WELL);
        if (i != mother && rand_below(r, 1000) >= demo_number(t->row[i].cell[COLUMN_SPEAK + region])) continue;
        card->speaks[card->n_speaks++] = (struct spoken){lexicon_language(t->row[i].cell[0]), (uint8_t)level};
    }
}

int64_t crowd_place(const struct crowd *c, int64_t id) {
    struct rand r = rand_of(1, id);
    return draw_place(c, &r)->key;
}

void crowd_helper(const struct crowd *c, int64_t id, struct card *ret) {
    struct rand r = rand_of(1, id);
    const struct place *place = draw_place(c, &r);
    struct card card = {.id = id, .lat = place->lat, .lon = place->lon};
    do_work(c, &card, &r);
    speak(c, place_region(place) == BRUSSELS, &card, &r);
    card.radius = (uint16_t)number(&c->radius, &r);
    card.hours = (uint8_t)number(&c->hours, &r);
    card.paid = (uint8_t)number(&c->paid, &r);
    card.grid = demo_grid(c->grid.row[take(&c->grid, &r)].cell[1]);
    card.from = CROWD_TODAY - (day_n)rand_below(&r, 400);
    card.joined = card.from;
    card.changed = card.from + (day_n)rand_below(&r, (uint32_t)(CROWD_TODAY - card.from + 1));
    if (chance(&r, ENDS)) card.until = CROWD_TODAY - 60 + (day_n)rand_below(&r, 300);
    if (chance(&r, PAUSED)) card.paused_until = CROWD_TODAY + 5;
    if (chance(&r, ASKED_EVER)) {
        card.asked_week = (uint8_t)(4 * rand_unit(&r) * rand_unit(&r) * rand_unit(&r));
        card.last_asked = (time_s)CROWD_TODAY * SECONDS_A_DAY - rand_below(&r, 300 * SECONDS_A_DAY);
    }
    if (chance(&r, MISSED)) card.missed = card_missed(rand_below(&r, 4), 1);
    *ret = card;
}

void crowd_job(const struct crowd *c, int64_t n, struct ask *ret) {
    struct rand r = rand_of(2, n);
    size_t at = rand_below(&r, (uint32_t)c->text.n_jobs);
    struct job j = c->job[at];
    j.form.place = draw_place(c, &r)->key;
    j.form.from = CROWD_TODAY + (day_n)rand_below(&r, 10);
    j.form.until = j.form.from + (day_n)c->text.jobs[at].days - 1;
    job_ask_of(&j, c->items[at], c->n_items[at], ret);
    ret->today = CROWD_TODAY;
    ret->most_asked = 3;
    ret->years = (uint8_t)rand_below(&r, 3);
}

struct pool *crowd_pool(const struct crowd *c, int64_t helpers) {
    struct pool *p = pool_new();
    struct pool_fill *f = pool_fill_begin(p);
    for (int64_t id = 1; id <= helpers; id++) {
        struct card card;
        crowd_helper(c, id, &card);
        pool_fill_add(f, &card);
    }
    pool_fill_end(f);
    return p;
}
