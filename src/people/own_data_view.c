/* own_data_view.c -- how people read what is stored about them: names for tables and columns, values in words. */
#include <string.h>

#include "match/lexicon.h"
#include "people/helper.h"
#include "people/helper_view.h"
#include "people/org.h"
#include "people/own_data.h"
#include "places/places.h"
#include "web/numbers.h"

static struct str show_moment(struct html *h, int64_t value) {
    return value ? lang_moment(h->arena, h->lang, value) : STR("");
}

static struct str show_day(struct html *h, int64_t value) {
    return value ? lang_day_short(h->arena, h->lang, (day_n)value) : STR("");
}

static struct str show_place(struct html *h, int64_t value) {
    const struct place *p = value ? place_by_key(value) : NULL;
    return p ? place_title(h->arena, p, h->lang) : STR("");
}

static struct str show_lang(struct html *h, int64_t value) {
    return option_label(&helper_langs, h->lang, value);
}

static struct str show_works(struct html *h, int64_t value) {
    return helper_bits(h, &helper_works, value);
}

static struct str show_professions(struct html *h, int64_t value) {
    return helper_bits(h, &helper_professions, value);
}

static struct str show_education(struct html *h, int64_t value) {
    return option_label(&helper_education, h->lang, value);
}

static struct str show_paid(struct html *h, int64_t value) {
    return option_label(&helper_paid, h->lang, value);
}

static struct str show_yes_no(struct html *h, int64_t value) {
    return value ? _("yes") : _("no");
}

static struct str show_grid(struct html *h, int64_t value) {
    return value ? grid_words(h, (uint32_t)value) : STR("");
}

static struct str concept_name(struct html *h, concept_n c, struct str otherwise) {
    return c == NO_CONCEPT ? otherwise : lexicon_concept(c)->name[h->lang];
}

static struct str show_concept(struct html *h, struct str id) {
    return concept_name(h, lexicon_by_id(id), id);
}

static struct str show_language(struct html *h, struct str code) {
    return concept_name(h, lexicon_language(code), code);
}

static struct str show_phone(struct html *h, struct str number) {
    return phone_show(h->arena, number);
}

static struct str show_level(struct html *h, int64_t level) {
    return helper_level(h, (int)level);
}

/* Not who it was: the organisation answers for its people. */
static struct str show_actor(struct html *h, int64_t actor) {
    struct caller c = {0};
    struct org org;
    if (actor == 0) return _("the program");
    if (actor == h->rq->caller.person) return _("yourself");
    if (!person_caller(h->rq->db, actor, &c)) return _("somebody who is no longer here");
    if (c.who & STAFF) return _("a coordinator of Inzet");
    return c.org && org_get(h->rq->db, (org_id){c.org}, &org) == OK ? org.name : _("another user");
}

static struct str show_code(struct html *h, struct str code);

static const struct own_column columns[] = {
    {.column = "person.name", .label = N_("Name")},
    {.column = "person.email", .label = N_("E-mail")},
    {.column = "person.phone", .label = N_("Telephone"), .show_text = show_phone},
    {.column = "person.lang", .label = N_("Language"), .show = show_lang},
    {.column = "person.name_fold"},
    {.column = "person.email_key"},
    {.column = "helper.works", .label = N_("Kinds of work"), .show = show_works},
    {.column = "helper.works_other", .label = N_("Something else")},
    {.column = "helper.education", .label = N_("Education"), .show = show_education},
    {.column = "helper.professions", .label = N_("Protected professions"), .show = show_professions},
    {.column = "helper.experience", .label = N_("Experience")},
    {.column = "helper.years", .label = N_("Years of experience, as we read them")},
    {.column = "helper.paid", .label = N_("Volunteer or paid"), .show = show_paid},
    {.column = "helper.place", .label = N_("Place"), .show = show_place},
    {.column = "helper.radius", .label = N_("Travel in kilometres")},
    {.column = "helper.grid", .label = N_("When"), .show = show_grid},
    {.column = "helper.from_day", .label = N_("From"), .show = show_day},
    {.column = "helper.until_day", .label = N_("Until"), .show = show_day},
    {.column = "helper.hours", .label = N_("Hours a week")},
    {.column = "helper.paused_until", .label = N_("Paused until"), .show = show_day},
    {.column = "helper_language.code", .label = N_("Language"), .show_text = show_language},
    {.column = "helper_language.level", .label = N_("Level"), .show = show_level},
    {.column = "helper_item.concept", .label = N_("What we understood of your experience"), .show_text = show_concept},
    {.column = "helper_item.words", .label = N_("Your words for it")},
    {.column = "contact.at", .label = N_("When"), .show = show_moment},
    {.column = "consent.kind", .label = N_("What for"), .show_text = show_code},
    {.column = "consent.given", .label = N_("Agreed"), .show = show_yes_no},
    {.column = "consent.at", .label = N_("When"), .show = show_moment},
    {.column = "audit.action", .label = N_("What was done or seen"), .show_text = show_code},
    {.column = "audit.actor", .label = N_("By whom"), .show = show_actor},
    {.column = "outbox.address", .label = N_("To")},
    {.column = "outbox.subject", .label = N_("Subject")},
    {.column = "outbox.body_text", .label = N_("Text")},
    {.column = "outbox.body_html"},
    {.column = "outbox.unsubscribe"},
    {.column = "calendar_address.created", .label = N_("Since"), .show = show_moment},
    {.column = "reserve_claim.mailed", .label = N_("When"), .show = show_moment},
};

static const struct own_title titles[] = {
    {"person", N_("Your account"), 10},
    {"helper", N_("Your profile"), 11},
    {"helper_language", N_("Languages you speak"), 12},
    {"helper_item", N_("What you can do"), 13},
    {"org_member", N_("Organisations you work for"), 14},
    {"contact", N_("Times you were asked for something"), 30},
    {"consent", N_("What you agreed to"), 31},
    {"audit", N_("Who looked at your data, or changed them"), 32},
    {"outbox", N_("Mails to you"), 33},
    {"mail_link", N_("Links in mails to you"), 34},
    {"session", N_("Where you are signed in"), 35},
    {"calendar_address", N_("The address for your own calendar"), 38},
    {"held", N_("What was sent and is looked at first"), 39},
    {"reserve_claim", N_("You came from the reserve list"), 36},
    {"retention_warning", N_("We asked whether to keep your profile"), 37},
};

static const struct own_code codes[] = {
    {"matching", N_("Looking for jobs that fit you")},
    {"hold.let-in", N_("Something that was held was let in")},
    {"hold.remove", N_("Something that was held was removed")},
    {"role.grant", N_("You were given a role")},
};

static const struct own_words own = {
    .titles = titles, .n_titles = COUNT(titles), .columns = columns, .n_columns = COUNT(columns), .codes = codes, .n_codes = COUNT(codes),
};
static const struct own_words *heard = &own;

void own_data_hear(struct own_words *words) {
    for (const struct own_words *w = heard; w; w = w->next)
        if (w == words) return;
    words->next = heard;
    heard = words;
}

static struct str show_code(struct html *h, struct str code) {
    for (const struct own_words *w = heard; w; w = w->next)
        for (size_t i = 0; i < w->n_codes; i++)
            if (str_eq(code, str_of(w->codes[i].code))) return _(w->codes[i].label);
    return code;
}

/* NULL when nobody handed over words for it. */
static const struct own_column *column_of(struct html *h, const struct data_column *c) {
    struct str name = str_fmt(h->arena, "%s.%s", c->table, c->name);
    for (const struct own_words *w = heard; w; w = w->next)
        for (size_t i = 0; i < w->n_columns; i++)
            if (str_eq(name, str_of(w->columns[i].column))) return &w->columns[i];
    return NULL;
}

static const struct own_title *title_of(const struct data_table *table) {
    for (const struct own_words *w = heard; w; w = w->next)
        for (size_t i = 0; i < w->n_titles; i++)
            if (strcmp(w->titles[i].table, table->name) == 0) return &w->titles[i];
    return NULL;
}

struct str own_data_shown(struct html *h, const struct data_column *column, const struct db_value *v) {
    const struct own_column *words = column_of(h, column);
    if (column->class == DATA_TECHNICAL || (words && !words->label)) return STR("");
    if (v->type == VALUE_TEXT) return words && words->show_text && v->s.n ? words->show_text(h, v->s) : v->s;
    if (v->type != VALUE_INT) return STR("");
    if (words && words->show) return words->show(h, v->i);
    return v->i ? num(h, v->i) : STR("");
}

struct str own_data_label(struct html *h, const struct data_column *column) {
    const struct own_column *words = column_of(h, column);
    return _(words && words->label ? words->label : column->purpose);
}

int own_data_rank(const struct data_table *table) {
    const struct own_title *title = title_of(table);
    return title ? title->rank : 100;
}

bool own_data_about_people(const struct data_table *table) {
    bool about = table->subject != NULL;
    for (size_t i = 0; i < table->n_columns; i++)
        about |= table->columns[i].class == DATA_PERSONAL || table->columns[i].class == DATA_SPECIAL;
    return about;
}

struct str own_data_title(struct html *h, const struct data_table *table) {
    const struct own_title *title = title_of(table);
    return title ? _(title->title) : str_of(table->name);
}
