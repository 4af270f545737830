/* reserve_check.c -- from a row of cells to a person.
**
** Cells are read as the fields of a form are (web/typed.h), so that a list may be written as freely as a form may be filled in,
** and is refused with the same sentences. Besides, spreadsheets take the first zero off telephone numbers; it is put back.
*/
#include "people/reserve_check.h"

#include <ctype.h>
#include <string.h>

#include "base/buf.h"
#include "base/fold.h"
#include "match/understand.h"
#include "people/helper.h"
#include "web/typed.h"

enum { NAME_LETTERS = 80, EXPERIENCE_LETTERS = 2000, HOURS_A_WEEK = 60 };

static const struct field name_cell = {.kind = FIELD_TEXT, .name = "cell", .max = NAME_LETTERS};
static const struct field email_cell = {.kind = FIELD_EMAIL, .name = "cell"};
static const struct field phone_cell = {.kind = FIELD_PHONE, .name = "cell"};
static const struct field date_cell = {.kind = FIELD_DATE, .name = "cell"};
static const struct field hours_cell = {.kind = FIELD_INT, .name = "cell", .min = 0, .max = HOURS_A_WEEK};
static const struct field experience_cell = {.kind = FIELD_TEXT, .name = "cell", .max = EXPERIENCE_LETTERS};

/* A row under inspection. */
struct look {
    struct reserve_check *c;
    const struct sheet_row *row;
    struct reserve_person *person;
};

void reserve_find(struct reserve_check *c, const struct reserve_finding *f) {
    if (!c->findings) c->findings = arena_array(c->keep, struct reserve_finding, RESERVE_FINDINGS_MAX);
    if (c->n_findings == RESERVE_FINDINGS_MAX) return;
    struct reserve_finding *kept = &c->findings[c->n_findings++];
    *kept = *f;
    for (size_t i = 0; i < COUNT(kept->args); i++) kept->args[i] = str_copy(c->keep, f->args[i]);
}

static void find_bad(struct look *l, size_t column, const struct fault *fault) {
    const struct sheet_row *headers = l->c->columns.headers;
    struct reserve_finding f = { .line = l->row->line, .header = column < headers->n ? headers->cells[column].text : STR(""),
                                 .kind = RESERVE_BAD, .reason = str_of(fault->text), .args = {fault->args[0], fault->args[1]} };
    reserve_find(l->c, &f);
    l->person->kind = RESERVE_BAD;
}

static void find_bad_text(struct look *l, size_t column, const char *text) {
    find_bad(l, column, &(struct fault){.text = text});
}

/* ---- cells ---- */

/* The first column of the field that has a text in this row, or else the first of all; NO_COLUMN when there is none. */
static size_t filled_column(const struct look *l, enum reserve_field field) {
    size_t first = reserve_column(&l->c->columns, field, 0);
    for (size_t i = first; i != NO_COLUMN; i = reserve_column(&l->c->columns, field, i + 1))
        if (sheet_cell(l->row, i).text.n) return i;
    return first;
}

static struct str text_of(const struct look *l, size_t column) {
    return column == NO_COLUMN ? STR("") : sheet_cell(l->row, column).text;
}

/* Reads a text as a form's field would. False, and found, when it cannot be. `value` stays as it is when the text is empty. */
static bool read_as(struct look *l, const struct field *field, size_t column, struct str text, void *value) {
    struct typed typed = {0};
    struct field named = *field; /* some of its sentences name the field: here the header */
    named.label = str_copy(l->c->work, sheet_cell(l->c->columns.headers, column).text).s;
    struct pair pair = {.name = STR("cell"), .value = text};
    struct pairs pairs = {&pair, 1};
    const struct field *owner = &named;
    struct reading r = { .arena = l->c->work, .lang = l->c->columns.lang, .field = &named, .pairs = &pairs, .owner = &owner,
                         .optional = true, .typed = &typed, .value = value };
    field_read(&r);
    if (typed.fault.text) find_bad(l, column, &typed.fault);
    return !typed.fault.text;
}

static void read_field(struct look *l, enum reserve_field from, const struct field *field, void *value) {
    size_t column = filled_column(l, from);
    read_as(l, field, column, text_of(l, column), value);
}

/* Formulas and mistakes of the spreadsheet, in columns that are used. */
static void refuse_formulas(struct look *l) {
    for (size_t i = 0; i < l->row->n && i < l->c->columns.headers->n; i++) {
        if (l->c->columns.field[i] == RESERVE_FIELDS) continue;
        if (l->row->cells[i].kind == CELL_FORMULA)
            find_bad_text(l, i, N_("This cell holds a formula. Replace it by its value."));
        if (l->row->cells[i].kind == CELL_ERROR)
            find_bad_text(l, i, N_("The spreadsheet could not work out this cell. Fill it in."));
    }
}

/* ---- what stands in a row ---- */

static void read_name(struct look *l) {
    size_t first = filled_column(l, RESERVE_FIRST_NAME), last = filled_column(l, RESERVE_NAME);
    struct str name = str_trim(str_fmt(l->c->work, "%.*s %.*s", STR_ARGS(text_of(l, first)), STR_ARGS(text_of(l, last))));
    size_t column = last == NO_COLUMN ? first : last;
    if (!name.n) return find_bad_text(l, column, N_("There is no name."));
    read_as(l, &name_cell, column, name, &l->person->name);
    l->person->name_fold = fold_words(l->c->work, l->person->name); /* as it is kept */
}

/* 470123456 and 92123456 were 0470123456 and 092123456; 32470123456 was +32470123456. */
static struct str phone_mended(struct arena *a, struct str text) {
    for (size_t i = 0; i < text.n; i++)
        if (!isdigit((unsigned char)text.s[i])) return text;
    if ((text.n == 8 || text.n == 9) && text.s[0] != '0') return str_fmt(a, "0%.*s", STR_ARGS(text));
    if (str_starts(text, STR("32")) && (text.n == 10 || text.n == 11)) return str_fmt(a, "+%.*s", STR_ARGS(text));
    return text;
}

static void read_contact(struct look *l) {
    size_t column = filled_column(l, RESERVE_PHONE);
    read_field(l, RESERVE_EMAIL, &email_cell, &l->person->email);
    read_as(l, &phone_cell, column, phone_mended(l->c->work, text_of(l, column)), &l->person->phone);
    if (l->person->kind == RESERVE_KINDS && !l->person->email.n && !l->person->phone.n)
        find_bad_text(l, NO_COLUMN, N_("Neither an e-mail address nor a telephone number is filled in."));
}

struct place_found { enum status status; const struct place *place; };

static const struct place_found *place_find(struct reserve_check *c, struct str text) {
    const void **known = text_map_at(&c->places, text);
    if (!*known) {
        struct place_found *found = arena_new(c->keep, struct place_found);
        known = text_map_at(&c->places, text);
        found->status = place_resolve(text, c->columns.lang, &found->place);
        *known = found;
    }
    return *known;
}

static void read_place(struct look *l) {
    size_t code = filled_column(l, RESERVE_POSTCODE), town = filled_column(l, RESERVE_TOWN);
    struct str text = str_trim(str_fmt(l->c->keep, "%.*s %.*s", STR_ARGS(text_of(l, code)), STR_ARGS(text_of(l, town))));
    if (!text.n) return;
    const struct place_found *found = place_find(l->c, text);
    size_t column = text_of(l, town).n ? town : code;
    if (found->status == OK) l->person->place = found->place;
    else if (found->status == CONFLICT) find_bad_text(l, column, N_("There are several places with this name. Add the postcode."));
    else find_bad_text(l, column, N_("There is no such place. Fill in a postcode or a municipality of Belgium."));
}

static void read_lang(struct look *l) {
    static const struct { const char *word; enum lang lang; } words[] = {
        {"nl", NL}, {"n", NL}, {"nederlands", NL}, {"nederlandstalig", NL}, {"neerlandais", NL}, {"dutch", NL}, {"vlaams", NL},
        {"fr", FR}, {"f", FR}, {"frans", FR}, {"franstalig", FR}, {"francais", FR}, {"francophone", FR}, {"french", FR},
        {"en", EN}, {"e", EN}, {"engels", EN}, {"engelstalig", EN}, {"anglais", EN}, {"english", EN},
    };
    size_t column = filled_column(l, RESERVE_LANG);
    struct str word = fold_words(l->c->work, text_of(l, column));
    word = str_sub(word, 0, str_index(word, ' '));
    l->person->lang = l->c->columns.lang;
    if (!word.n) return;
    for (size_t i = 0; i < COUNT(words); i++) {
        if (!str_eq(word, str_of(words[i].word))) continue;
        l->person->lang = words[i].lang;
        return;
    }
    find_bad_text(l, column, N_("This is no language that we write in. Fill in Dutch, French or English."));
}

/* ---- free text ---- */

static void put_professions(struct reserve_skills *s, const struct concept *c) {
    if (c->protected_) s->professions |= (int64_t)1 << c->profession;
    for (size_t i = 0; i < c->n_gives; i++) {
        const struct concept *given = lexicon_concept(c->gives[i]);
        if (given->protected_) s->professions |= (int64_t)1 << given->profession;
    }
}

static const struct reserve_skills *skills_read(struct reserve_check *c, struct str text) {
    struct understood u;
    struct reserve_skills *s = arena_new(c->keep, struct reserve_skills);
    understand(c->work, text, &u);
    s->said = quotes_of_text(c->keep, str_copy(c->keep, text), &u);
    s->grid = u.grid;
    s->years = u.years;
    for (size_t i = 0; i < s->said.n; i++) {
        const struct concept *concept = lexicon_concept(s->said.of[i].concept);
        s->works |= concept->works;
        put_professions(s, concept);
    }
    return s;
}

static const struct reserve_skills *skills_find(struct reserve_check *c, struct str text) {
    const void **known = text_map_at(&c->skills, text);
    if (!*known) *known = skills_read(c, text);
    return *known;
}

/* Appends every cell of that field, with a comma between. */
static void put_cells(struct buf *b, const struct look *l, enum reserve_field field) {
    for (size_t i = reserve_column(&l->c->columns, field, 0); i != NO_COLUMN; i = reserve_column(&l->c->columns, field, i + 1)) {
        struct str text = sheet_cell(l->row, i).text;
        if (text.n && b->n) buf_lit(b, ", ");
        buf_str(b, text);
    }
}

static void read_skills(struct look *l) {
    struct buf can = buf_make(l->c->keep, 0), when = buf_make(l->c->keep, 0);
    put_cells(&can, l, RESERVE_PROFESSION);
    put_cells(&can, l, RESERVE_EXPERIENCE);
    put_cells(&when, l, RESERVE_AVAILABLE);
    size_t column = filled_column(l, RESERVE_EXPERIENCE);
    read_as(l, &experience_cell, column == NO_COLUMN ? filled_column(l, RESERVE_PROFESSION) : column, buf_view(&can),
            &l->person->experience);
    l->person->skills = skills_find(l->c, l->person->experience);
    l->person->grid = skills_find(l->c, buf_view(&when))->grid;
}

static void read_times(struct look *l) {
    struct reserve_person *p = l->person;
    read_field(l, RESERVE_FROM, &date_cell, &p->from);
    read_field(l, RESERVE_UNTIL, &date_cell, &p->until);
    read_field(l, RESERVE_HOURS, &hours_cell, &p->hours);
    if (p->from != DAY_NONE && p->until != DAY_NONE && p->until < p->from)
        find_bad_text(l, filled_column(l, RESERVE_UNTIL), N_("The last date comes before the first. Choose a later one."));
}

/* ---- twice in the file ---- */

static bool seen_before(struct look *l, struct str key) {
    const void **row = text_map_at(&l->c->seen, key);
    if (!*row) {
        *row = l->row;
        return false;
    }
    struct reserve_finding f = { .line = l->row->line, .kind = RESERVE_TWICE, .reason = STR(N_("This is the same person as in row {0}.")),
                                 .args = {str_fmt(l->c->work, "%lld", (long long)((const struct sheet_row *)*row)->line)} };
    reserve_find(l->c, &f);
    l->person->kind = RESERVE_TWICE;
    return true;
}

/* The same address, or the same name, number and postcode. */
static void compare_with_rows_above(struct look *l) {
    const struct reserve_person *p = l->person;
    struct str address = str_copy(l->c->keep, str_lower(l->c->work, p->email));
    if (address.n && seen_before(l, address)) return;
    if (p->phone.n)
        seen_before(l, str_fmt(l->c->keep, "%.*s|%.*s|%d", STR_ARGS(p->name_fold), STR_ARGS(p->phone), p->place ? p->place->postcode : 0));
}

void reserve_check_row(struct reserve_check *c, const struct sheet_row *row, struct reserve_person *ret) {
    struct look l = {.c = c, .row = row, .person = ret};
    *ret = (struct reserve_person){ .line = row->line, .email = STR(""), .phone = STR(""), .experience = STR(""),
                                    .from = DAY_NONE, .until = DAY_NONE, .kind = RESERVE_KINDS };
    refuse_formulas(&l);
    if (ret->kind == RESERVE_BAD) return; /* what else stands in the row may hang on it */
    read_name(&l);
    read_contact(&l);
    read_place(&l);
    read_lang(&l);
    read_skills(&l);
    read_times(&l);
    if (ret->kind == RESERVE_KINDS) compare_with_rows_above(&l);
}
