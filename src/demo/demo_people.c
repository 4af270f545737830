/* demo_people.c -- the people of the demo: the reserve list, those who registered, and a coordinator.
**
** A person is drawn from the outside in: what they do (works.tsv), where they live, what they speak, when they are free. What
** they write about themselves must fit: a text that names a protected profession is told only by somebody who has it.
*/
#include "base/fold.h"
#include "demo/demo_plan.h"
#include "demo_sql.h"
#include "match/understand.h"
#include "people/helper.h"
#include "places/places.h"

enum {
    RESERVE_DAYS = 24,               /* the call went out so long before the launch */
    RESERVE_CONFIRMED = 900, RESERVE_PAUSED = 40, WRITES = 750, OTHER_WORK = 350, /* per thousand */
    TRIES = 6, MATCHING_CONSENT = 1, PEOPLE_A_BATCH = 1000,
};

/* What a text of experience.txt says, understood once. */
struct told { struct quotes said; uint8_t years; uint64_t professions; };

/* What all helpers are made from. */
struct people_tables { const struct place **place; struct told *told; };

/* ---- names and addresses ---- */

static struct str draw_name(struct demo *d, struct str names, struct str which) {
    const struct demo_table *t = &d->text.names;
    uint32_t n = 0;
    for (size_t i = 0; i < t->n; i++) n += str_eq(t->row[i].cell[0], names) && str_eq(t->row[i].cell[1], which);
    uint32_t at = rand_below(&d->rand, n);
    for (size_t i = 0; i < t->n; i++)
        if (str_eq(t->row[i].cell[0], names) && str_eq(t->row[i].cell[1], which) && at-- == 0) return t->row[i].cell[2];
    CHECK(!"every language has names");
    return STR("");
}

/* "Ann-Sofie De Wilde" -> ann.sofie.de.wilde.17@example.invalid */
static struct str address_of(struct demo *d, struct str name) {
    struct str folded = fold_words(d->arena, name);
    struct buf b = buf_make(d->arena, 0);
    for (size_t i = 0; i < folded.n; i++)
        if (folded.s[i] == ' ' || (unsigned char)folded.s[i] < 0x80) buf_char(&b, folded.s[i] == ' ' ? '.' : folded.s[i]);
    buf_fmt(&b, ".%u@example.invalid", d->serial++);
    return buf_view(&b);
}

/* +32 400 is nobody's: Belgian mobile numbers begin with 45 to 49. */
static struct str telephone(struct demo *d) {
    return str_fmt(d->arena, "+32400%06u", d->serial++ % 1000000);
}

static struct demo_person *add_person(struct demo *d, struct str names, time_s at) {
    struct demo_person *p = &d->person[d->n_people++];
    struct str first = draw_name(d, names, STR("first")), last = draw_name(d, names, STR("last"));
    struct str name = str_fmt(d->arena, "%.*s %.*s", STR_ARGS(first), STR_ARGS(last));
    *p = (struct demo_person){.person = {.name = name, .state = PERSON_ACTIVE}, .created = at, .confirmed = at};
    p->person.id.n = demo_id(d, at); /* one after the other: each takes a serial number */
    p->person.email = address_of(d, name);
    p->person.phone = telephone(d);
    return p;
}

void demo_add_member(struct demo *d, enum lang lang, time_s at, struct demo_person **ret) {
    struct demo_person *p = add_person(d, lang_code(lang), at);
    p->person.lang = lang;
    p->person.roles = MEMBER;
    p->person.origin = ORIGIN_COLLEAGUE;
    *ret = p;
}

/* ---- what a helper does ---- */

static uint64_t profession_of(concept_n c) {
    for (; c != NO_CONCEPT; c = lexicon_concept(c)->parent)
        if (lexicon_concept(c)->profession != 255) return (uint64_t)1 << lexicon_concept(c)->profession;
    return 0;
}

/* The professions that a concept is, or that a diploma entitles to. */
static uint64_t professions_told(concept_n c) {
    const struct concept *concept = lexicon_concept(c);
    uint64_t bits = concept->kind == OCCUPATION ? profession_of(c) : 0;
    for (size_t i = 0; i < concept->n_gives; i++) bits |= profession_of(concept->gives[i]);
    return bits;
}

static void understand_text(struct arena *a, struct str text, struct told *ret) {
    struct understood u;
    understand(a, text, &u);
    ret->years = (uint8_t)u.years;
    ret->said = quotes_of_text(a, text, &u);
    for (size_t i = 0; i < ret->said.n; i++) ret->professions |= professions_told(ret->said.of[i].concept);
    if (ret->said.n > CARD_ITEMS) ret->said.n = CARD_ITEMS;
}

static void describe(struct demo_person *p, struct str experience, const struct told *told) {
    p->experience = experience;
    p->said = told->said;
    p->card.years = told->years;
    p->card.n_knows = (uint8_t)told->said.n;
    for (size_t i = 0; i < told->said.n; i++) p->card.knows[i] = (struct weighted){told->said.of[i].concept, QUOTE_WEIGHT / 100.0f};
}

static struct people_tables make_tables(struct demo *d) {
    const struct demo_table *places = &d->text.places, *texts = &d->text.experience;
    struct people_tables t = {.place = arena_array(d->arena, const struct place *, places->n),
                              .told = arena_array(d->arena, struct told, texts->n)};
    for (size_t i = 0; i < places->n; i++)
        if (!str_eq(places->row[i].cell[0], STR("*"))) t.place[i] = demo_place(places->row[i].cell[0]);
    for (size_t i = 0; i < texts->n; i++) understand_text(d->arena, texts->row[i].cell[2], &t.told[i]);
    return t;
}

static bool may_tell(const struct demo_person *p, const struct demo_row *text, const struct told *told, struct str kind) {
    bool honest = !(told->professions & ~p->card.professions);
    return honest && str_eq(text->cell[1], kind) && demo_lang(text->cell[0]) == p->person.lang;
}

/* Tries texts at random; some people write nothing. */
static void tell(struct demo *d, const struct people_tables *t, struct str kind, struct demo_person *p) {
    const struct demo_table *texts = &d->text.experience;
    if (!demo_chance(d, WRITES)) return;
    for (size_t tries = 0; tries < TRIES * texts->n; tries++) {
        size_t i = rand_below(&d->rand, (uint32_t)texts->n);
        const struct told *told = &t->told[i];
        if (!may_tell(p, &texts->row[i], told, kind)) continue;
        return describe(p, texts->row[i].cell[2], told);
    }
}

static enum work work_of(struct str word) {
    for (enum work w = 0; w < WORKS; w++)
        if (str_eq(work_id(w), word)) return w;
    CHECK(!"a kind of work has a name that is known");
    return WORK_OTHER;
}

static uint16_t draw_works(struct demo *d, struct str cell) {
    struct str word;
    uint16_t works = 0;
    while (str_next(&cell, ' ', &word))
        if (!works || demo_chance(d, OTHER_WORK)) works |= (uint16_t)(1u << work_of(word));
    return works;
}

static uint64_t professions_of(struct str cell) {
    struct str word;
    uint64_t bits = 0;
    if (str_eq(cell, STR("-"))) return 0;
    while (str_next(&cell, ' ', &word)) {
        concept_n c = lexicon_by_id(word);
        CHECK(c != NO_CONCEPT && profession_of(c));
        bits |= profession_of(c);
    }
    return bits;
}

/* ---- where, which languages, when ---- */

static const struct place *draw_place(struct demo *d, const struct people_tables *t) {
    const struct demo_row *row = demo_draw(&d->text.places, STR(""), 1, &d->rand);
    const struct place *place = t->place[row - d->text.places.row];
    while (!place) {
        place = municipality_at(rand_below(&d->rand, (uint32_t)municipalities_count()));
        if (place_region(place) != FLANDERS) place = NULL;
    }
    return place;
}

static void speak(struct demo_person *p, struct str code, uint32_t level) {
    concept_n language = lexicon_language(code);
    if (language != NO_CONCEPT && p->card.n_speaks < CARD_LANGUAGES)
        p->card.speaks[p->card.n_speaks++] = (struct spoken){language, (uint8_t)level};
}

static void draw_languages(struct demo *d, int region, const struct demo_row *mother, struct demo_person *p) {
    enum { MOTHER_TONGUE = 4, WELL = 3, COLUMN_SPEAK = 4 };
    const struct demo_table *t = &d->text.languages;
    speak(p, mother->cell[0], MOTHER_TONGUE);
    for (size_t i = 0; i < t->n; i++) {
        const struct demo_row *row = &t->row[i];
        bool own_page = str_eq(row->cell[0], lang_code(p->person.lang)); /* who reads our pages in it speaks it */
        uint32_t level = 1 + rand_below(&d->rand, WELL);
        if (row == mother || !(demo_chance(d, (uint32_t)demo_number(row->cell[COLUMN_SPEAK + region])) || own_page)) continue;
        speak(p, row->cell[0], own_page ? WELL : level);
    }
}

/* The language of the pages: their own where we have it, else the usual one of where they live. */
static enum lang page_language(struct str mother, int region) {
    enum lang lang;
    return lang_from_code(mother, &lang) && lang < LANGS ? lang : region ? FR : NL;
}

static int64_t assume_number(struct demo *d, struct str group) {
    return demo_number(demo_assume(&d->text, group, &d->rand));
}

static void draw_times(struct demo *d, struct card *card, day_n created) {
    int64_t available = assume_number(d, STR("available"));
    card->grid = demo_grid(demo_assume(&d->text, STR("grid"), &d->rand));
    card->radius = (uint16_t)assume_number(d, STR("radius"));
    card->hours = (uint8_t)assume_number(d, STR("hours"));
    card->paid = (uint8_t)assume_number(d, STR("paid"));
    card->from = created;
    card->until = available ? created + (day_n)available : 0;
}

enum { COLUMN_SELF = 1, COLUMN_RESERVE, COLUMN_WORKS, COLUMN_TEXTS, COLUMN_PROFESSIONS, COLUMN_EDUCATION };

static struct demo_person *add_helper(struct demo *d, const struct people_tables *t, int column, time_s at) {
    const struct demo_row *who = demo_draw(&d->text.works, STR(""), column, &d->rand);
    const struct place *place = draw_place(d, t);
    int region = place_region(place) == BRUSSELS;
    const struct demo_row *mother = demo_draw(&d->text.languages, STR(""), 2 + region, &d->rand);
    struct demo_person *p = add_person(d, mother->cell[1], at);
    p->helper = true;
    p->person.roles = HELPER;
    p->person.origin = column == COLUMN_RESERVE ? ORIGIN_RESERVE : ORIGIN_SELF;
    p->person.lang = page_language(mother->cell[0], region);
    p->place = place->key;
    p->education = demo_number(demo_word(who->cell[COLUMN_EDUCATION], &d->rand));
    p->card = (struct card){ .id = p->person.id.n, .lat = place->lat, .lon = place->lon,
                             .works = draw_works(d, who->cell[COLUMN_WORKS]),
                             .professions = professions_of(who->cell[COLUMN_PROFESSIONS]) };
    draw_languages(d, region, mother, p);
    draw_times(d, &p->card, day_of(at));
    tell(d, t, who->cell[COLUMN_TEXTS], p);
    return p;
}

/* None of the kinds of work, which are for jobs, but something else; and as far as a bicycle goes. */
struct demo_person *demo_add_neighbour(struct demo *d, const struct place *place, time_s at) {
    enum { BY_BICYCLE = 8 };
    int region = place_region(place) == BRUSSELS;
    const struct demo_row *mother = demo_draw(&d->text.languages, STR(""), 2 + region, &d->rand);
    struct demo_person *p = add_person(d, mother->cell[1], at);
    p->helper = true;
    p->person.roles = HELPER;
    p->person.origin = ORIGIN_NEIGHBOUR;
    p->person.lang = page_language(mother->cell[0], region);
    p->place = place->key;
    p->card = (struct card){.id = p->person.id.n, .lat = place->lat, .lon = place->lon, .works = 1 << WORK_OTHER};
    draw_languages(d, region, mother, p);
    draw_times(d, &p->card, day_of(at));
    p->card.radius = BY_BICYCLE;
    p->card.paid = PAID_VOLUNTEER;
    p->card.until = 0;
    return p;
}

/* ---- the lists ---- */

static void confirm_reserve(struct demo *d, struct demo_person *p) {
    enum { DAYS_TO_CONFIRM = 5 };
    p->confirmed = 0;
    p->person.state = PERSON_NEW;
    if (!demo_chance(d, RESERVE_CONFIRMED)) return;
    p->confirmed = p->created + rand_below(&d->rand, DAYS_TO_CONFIRM * SECONDS_A_DAY);
    p->person.state = PERSON_ACTIVE;
    if (demo_chance(d, RESERVE_PAUSED)) p->card.paused_until = demo_today(d) + DAYS_TO_CONFIRM;
}

static void plan_reserve(struct demo *d, const struct people_tables *t) {
    const struct demo_month before = {d->month[0].first - RESERVE_DAYS, d->month[0].first - 1};
    d->n_reserve = (size_t)demo_figure(&d->text, STR("reserve"), STR("-"));
    const time_s *at = demo_moments(d, &before, true, d->n_reserve);
    for (size_t i = 0; i < d->n_reserve; i++) confirm_reserve(d, add_helper(d, t, COLUMN_RESERVE, at[i]));
}

static void plan_registrations(struct demo *d, const struct people_tables *t) {
    for (int month = 0; month < DEMO_MONTHS; month++) {
        size_t n = demo_monthly(d, STR("registrations"), month);
        const time_s *at = demo_moments(d, &d->month[month], month == 0, n);
        for (size_t i = 0; i < n; i++) add_helper(d, t, COLUMN_SELF, at[i]);
    }
}

/* The helper of demo_logins: the first who registered, made into a nurse in Brussels who is nearly always free. */
static void make_known(struct demo *d, struct demo_person *p) {
    static const char home[] = "1080", grid[] = "mon tue wed thu fri sat sun morning afternoon evening";
    const struct place *place = demo_place(str_of(home));
    d->known = p;
    p->person.email = str_of(demo_logins[DEMO_HELPER].email);
    p->person.lang = NL;
    p->place = place->key;
    p->education = 4;
    struct str experience = STR("Verpleegkundige, tien jaar op geriatrie en in een woonzorgcentrum. Wondzorg doe ik graag.");
    p->card = (struct card){ .id = p->person.id.n, .lat = place->lat, .lon = place->lon, .radius = 30,
        .works = 1 << WORK_NURSING | 1 << WORK_CARE, .professions = professions_of(STR("nurse")),
        .grid = demo_grid(str_of(grid)), .from = day_of(p->created), .paid = PAID_BOTH, .hours = 16 };
    speak(p, STR("nl"), 4);
    speak(p, STR("fr"), 3);
    speak(p, STR("en"), 2);
    struct told told = {.years = 0};
    understand_text(d->arena, experience, &told);
    describe(p, experience, &told);
}

static void add_coordinator(struct demo *d) {
    struct demo_person *p;
    demo_add_member(d, NL, day_start(d->month[0].first - RESERVE_DAYS), &p);
    p->person.email = str_of(demo_logins[DEMO_COORDINATOR].email);
    p->person.roles = COORDINATOR;
}

static size_t most_people(struct demo *d) {
    size_t n = 1 + (size_t)demo_figure(&d->text, STR("reserve"), STR("-")) + 2 * d->text.orgs.n;
    for (int month = 0; month < DEMO_MONTHS; month++) n += demo_monthly(d, STR("registrations"), month);
    for (size_t i = 0; i < d->text.help.n; i++)
        if (str_starts(d->text.help.row[i].cell[0], STR("helpers"))) n += (size_t)demo_number(d->text.help.row[i].cell[2]);
    return n + DEMO_OPERATORS;
}

void demo_plan_people(struct demo *d) {
    d->person = arena_array(d->arena, struct demo_person, most_people(d));
    struct people_tables t = make_tables(d);
    add_coordinator(d);
    plan_reserve(d, &t);
    plan_registrations(d, &t);
    d->n_helpers = d->n_people;
    make_known(d, &d->person[1 + d->n_reserve]);
}

/* ---- writing ---- */

static void write_helper(struct db *db, const struct demo_person *p) {
    const struct card *c = &p->card;
    demo_helper_insert(db, (struct demo_helper_insert_in){ .person = p->person.id,
        .step = p->confirmed ? STEP_COMPLETE : STEP_WHEN, .works = c->works, .education = p->education,
        .professions = (int64_t)c->professions, .experience = p->experience, .years = c->years, .paid = c->paid, .place = p->place,
        .radius = c->radius, .grid = c->grid, .from_day = c->from, .until_day = c->until, .hours = c->hours,
        .paused_until = c->paused_until, .changed = p->created }, NULL);
    for (size_t i = 0; i < c->n_speaks; i++)
        demo_language_insert(db, (struct demo_language_insert_in){ .helper = p->person.id,
            .code = lexicon_concept(c->speaks[i].language)->code, .level = c->speaks[i].level }, NULL);
    for (size_t i = 0; i < p->said.n; i++)
        demo_item_insert(db, (struct demo_item_insert_in){ .helper = p->person.id,
            .concept = lexicon_concept(p->said.of[i].concept)->id, .weight = QUOTE_WEIGHT, .words = p->said.of[i].words }, NULL);
}

enum status demo_write_person(struct db *db, struct demo *d, size_t i) {
    const struct demo_person *p = &d->person[i];
    demo_person_insert(db, (struct demo_person_insert_in){ .id = p->person.id, .name = p->person.name,
        .name_fold = fold_words(db_arena(db), p->person.name), .email = p->person.email,
        .email_key = p->confirmed ? p->person.email : (struct str){NULL, 0}, .phone = p->person.phone, .lang = p->person.lang,
        .roles = p->person.roles, .state = p->person.state, .origin = p->person.origin, .created = p->created,
        .created_day = day_of(p->created), .confirmed_day = p->confirmed ? day_of(p->confirmed) : 0 }, NULL);
    if (p->helper) write_helper(db, p);
    if (p->helper && p->confirmed)
        demo_consent_insert(db, (struct demo_consent_insert_in){ .id = {p->person.id.n}, .person = p->person.id,
            .version = MATCHING_CONSENT, .lang = p->person.lang, .at = p->confirmed }, NULL);
    return OK;
}

enum status demo_write_people(struct demo *d) {
    return demo_write(d, d->n_people, PEOPLE_A_BATCH, demo_write_person);
}
