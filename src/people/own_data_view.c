/* own_data_view.c -- how people read what is stored about them: names for tables and columns, values in words.
**
** A column that is not in the table below is shown all the same, with the purpose that the schema gives and the value as it is
** stored; so this table may lag behind the schema, and nothing is hidden.
*/
#include <string.h>

#include "match/lexicon.h"
#include "people/helper.h"
#include "people/helper_view.h"
#include "people/own_data.h"
#include "places/places.h"

typedef struct str show_fn(struct html *h, int64_t value);
typedef struct str show_text_fn(struct html *h, struct str value);

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

/* "Monday morning, Monday evening" */
static struct str show_grid(struct html *h, int64_t value) {
    enum { PARTS = 4, SLOTS = 28 };
    struct str slots[SLOTS];
    size_t n = 0;
    for (int i = 0; i < SLOTS; i++)
        if (value >> i & 1) slots[n++] = say(h, STR("{0} {1}"), lang_weekday(h->lang, i / PARTS), grid_part(h, i % PARTS));
    return lang_list(h->arena, h->lang, slots, n, false);
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

/* No label: the same as another column in another form, not shown. */
static const struct { const char *column, *label; show_fn *show; show_text_fn *show_text; } columns[] = {
    {.column = "person.name", .label = N_("Name")},
    {.column = "person.email", .label = N_("E-mail")},
    {.column = "person.phone", .label = N_("Telephone")},
    {.column = "person.lang", .label = N_("Language"), .show = show_lang},
    {.column = "person.name_fold"},
    {.column = "person.email_key"},
    {.column = "helper.works", .label = N_("Kinds of work"), .show = show_works},
    {.column = "helper.works_other", .label = N_("Something else")},
    {.column = "helper.education", .label = N_("Education"), .show = show_education},
    {.column = "helper.professions", .label = N_("Protected professions"), .show = show_professions},
    {.column = "helper.experience", .label = N_("Experience")},
    {.column = "helper.paid", .label = N_("How"), .show = show_paid},
    {.column = "helper.place", .label = N_("Place"), .show = show_place},
    {.column = "helper.radius", .label = N_("Travel in kilometres")},
    {.column = "helper.grid", .label = N_("When"), .show = show_grid},
    {.column = "helper.from_day", .label = N_("From"), .show = show_day},
    {.column = "helper.until_day", .label = N_("Until"), .show = show_day},
    {.column = "helper.hours", .label = N_("Hours a week")},
    {.column = "helper.paused_until", .label = N_("Paused until"), .show = show_day},
    {.column = "helper_language.code", .label = N_("Language"), .show_text = show_language},
    {.column = "helper_language.level", .label = N_("Level, 1 to 4")},
    {.column = "helper_item.concept", .label = N_("What we understood of your experience"), .show_text = show_concept},
    {.column = "contact.at", .label = N_("When"), .show = show_moment},
    {.column = "consent.kind", .label = N_("What for")},
    {.column = "consent.given", .label = N_("Agreed"), .show = show_yes_no},
    {.column = "consent.at", .label = N_("When"), .show = show_moment},
    {.column = "audit.action", .label = N_("What was done or seen")},
    {.column = "audit.actor", .label = N_("By whom, as a number")},
    {.column = "outbox.address", .label = N_("To")},
    {.column = "outbox.subject", .label = N_("Subject")},
    {.column = "outbox.body_text", .label = N_("Text")},
    {.column = "outbox.body_html"},
    {.column = "outbox.unsubscribe"},
    {.column = "invitation.reasons", .label = N_("Why you")},
    {.column = "invitation.state", .label = N_("State, as a number")},
    {.column = "invitation.sent", .label = N_("Sent"), .show = show_moment},
    {.column = "invitation.answered", .label = N_("Answered"), .show = show_moment},
    {.column = "deployment.state", .label = N_("State, as a number")},
    {.column = "deployment.start_day", .label = N_("First day"), .show = show_day},
    {.column = "deployment.end_day", .label = N_("Last day"), .show = show_day},
    {.column = "deployment.hours", .label = N_("Hours worked")},
    {.column = "reserve_claim.mailed", .label = N_("When"), .show = show_moment},
};

/* In the order of the page. */
static const struct { const char *table, *title; } tables[] = {
    {"person", N_("Your account")}, {"helper", N_("Your profile")}, {"helper_language", N_("Languages you speak")},
    {"helper_item", N_("What you can do")}, {"org_member", N_("Organisations you work for")},
    {"invitation", N_("Jobs you were invited to")}, {"deployment", N_("Jobs you did")},
    {"contact", N_("Times you were asked for something")}, {"consent", N_("What you agreed to")},
    {"audit", N_("Who looked at your data, or changed them")}, {"outbox", N_("Mails to you")},
    {"mail_link", N_("Links in mails to you")}, {"session", N_("Where you are signed in")},
    {"help_signup", N_("What you help residents with")}, {"help_neighbour", N_("Your insurance as a volunteer")},
    {"help_invitation", N_("Residents you were asked to help")}, {"help_assignment", N_("Residents you helped")},
    {"help_operator", N_("The desk you work at")}, {"help_presence", N_("Cases you have open")},
    {"help_asker", N_("Residents who ask for help")}, {"help_wish", N_("What residents ask")},
    {"help_note", N_("What was said about a request for help")},
    {"reserve_claim", N_("You came from the reserve list")}, {"retention_warning", N_("We asked whether to keep your profile")},
};

/* Its row in the table, or COUNT(columns). */
static size_t row_of(struct html *h, const struct data_column *c) {
    struct str name = str_fmt(h->arena, "%s.%s", c->table, c->name);
    size_t i = 0;
    while (i < COUNT(columns) && !str_eq(name, str_of(columns[i].column))) i++;
    return i;
}

struct str own_data_shown(struct html *h, const struct data_column *column, const struct db_value *v) {
    size_t row = row_of(h, column);
    bool known = row < COUNT(columns);
    if (column->class == DATA_TECHNICAL || (known && !columns[row].label)) return STR(""); /* the same in another form */
    if (v->type == VALUE_TEXT) return known && columns[row].show_text && v->s.n ? columns[row].show_text(h, v->s) : v->s;
    if (v->type != VALUE_INT) return STR("");
    if (known && columns[row].show) return columns[row].show(h, v->i);
    return v->i ? num(h, v->i) : STR("");
}

struct str own_data_label(struct html *h, const struct data_column *column) {
    size_t row = row_of(h, column);
    return _(row < COUNT(columns) && columns[row].label ? columns[row].label : column->purpose);
}

size_t own_data_rank(const struct data_table *table) {
    size_t i = 0;
    while (i < COUNT(tables) && strcmp(tables[i].table, table->name) != 0) i++;
    return i;
}

bool own_data_about_people(const struct data_table *table) {
    bool about = table->subject != NULL;
    for (size_t i = 0; i < table->n_columns; i++)
        about |= table->columns[i].class == DATA_PERSONAL || table->columns[i].class == DATA_SPECIAL;
    return about;
}

struct str own_data_title(struct html *h, const struct data_table *table) {
    size_t i = own_data_rank(table);
    return i < COUNT(tables) ? _(tables[i].title) : str_of(table->name);
}
