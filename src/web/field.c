/* field.c -- what each kind of field accepts.
**
** People's ways of writing are accepted as widely as can be told apart; what is refused comes with a sentence that says what
** to do, never what was "invalid". Each kind is one function from text to value and one back.
*/
#include <ctype.h>
#include <string.h>

#include "base/buf.h"
#include "web/national_number.h"
#include "web/numbers.h"
#include "web/typed.h"

enum { TEXT_MAX = 200, LINES_MAX = 4000, EMAIL_MAX = 254, LOCAL_MAX = 64, LABEL_MAX = 63, CHOICES_MAX = 63 };

/* {0} in `text` is the field's label. */
static void fault(struct reading *r, const char *text) {
    struct str label = r->field->label ? lang_text(r->lang, r->field->label) : STR("");
    r->typed->fault = (struct fault){text, {label}};
}

static void fault_number(struct reading *r, const char *text, int64_t first, int64_t second) {
    r->typed->fault = (struct fault){text, {lang_number(r->arena, r->lang, first), lang_number(r->arena, r->lang, second)}};
}

static bool owns(const struct reading *r, size_t pair) {
    return r->owner[pair] == r->field;
}

/* ---- text ---- */

/* Control characters other than those in `allowed`; DEL, and the C1 range that UTF-8 writes as C2 80 to C2 9F. */
static bool has_controls(struct str s, const char *allowed) {
    for (size_t i = 0; i < s.n; i++) {
        unsigned char c = (unsigned char)s.s[i];
        if ((c < 32 || c == 127) && (c == 0 || !strchr(allowed, c))) return true;
        if (c == 0xc2 && i + 1 < s.n && (unsigned char)s.s[i + 1] < 0xa0) return true;
    }
    return false;
}

static void keep_text(struct reading *r, struct str text, int64_t usual_max, const char *allowed) {
    int64_t letters = (int64_t)str_letters(text), max = r->field->max ? r->field->max : usual_max;
    if (has_controls(text, allowed)) return fault(r, N_("Some characters cannot be shown. Type it again."));
    if (letters > max) return fault_number(r, N_("Use at most {0} characters. Now there are {1}."), max, letters);
    if (letters < r->field->min) return fault_number(r, N_("Write at least {0} characters."), r->field->min, letters);
    *(struct str *)r->value = text;
}

static void read_text(struct reading *r) {
    keep_text(r, r->typed->text, TEXT_MAX, "\t");
}

/* Browsers end lines with CR LF; we keep LF. */
static void read_lines(struct reading *r) {
    struct buf b = buf_make(r->arena, 0);
    struct str rest = r->typed->text, line;
    for (bool first = true; str_next(&rest, '\n', &line); first = false) {
        if (!first) buf_char(&b, '\n');
        buf_str(&b, line.n && line.s[line.n - 1] == '\r' ? str_sub(line, 0, line.n - 1) : line);
    }
    keep_text(r, buf_view(&b), LINES_MAX, "\n\t");
}

static void read_hidden(struct reading *r) {
    keep_text(r, r->typed->text, LINES_MAX, "");
}

static void show_text(struct arena *a, enum lang lang, const void *value, struct typed *ret) {
    (void)a, (void)lang;
    ret->text = *(const struct str *)value;
}

/* ---- addresses and numbers ---- */

static bool domain_ok(struct str domain) {
    struct str rest = domain, label = {0};
    size_t labels = 0;
    for (; str_next(&rest, '.', &label); labels++) {
        if (label.n == 0 || label.n > LABEL_MAX || label.s[0] == '-' || label.s[label.n - 1] == '-') return false;
        for (size_t i = 0; i < label.n; i++)
            if (!isalnum((unsigned char)label.s[i]) && label.s[i] != '-') return false;
    }
    return labels >= 2 && label.n >= 2 && !isdigit((unsigned char)label.s[0]);
}

/* The part before @, unquoted: "atext" and dots, RFC 5322 section 3.2.3. */
static bool local_ok(struct str local) {
    for (size_t i = 0; i < local.n; i++) {
        unsigned char c = (unsigned char)local.s[i];
        if (c > 126 || (!isalnum(c) && !strchr(".!#$%&'*+/=?^_`{|}~-", c))) return false;
    }
    return local.n > 0 && local.n <= LOCAL_MAX && local.s[0] != '.' && local.s[local.n - 1] != '.';
}

static void read_email(struct reading *r) {
    struct str typed = r->typed->text;
    size_t at = str_index(typed, '@');
    struct str local = str_sub(typed, 0, at), domain = str_sub(typed, at + 1, typed.n);
    if (typed.n > EMAIL_MAX || !local_ok(local) || !domain_ok(domain))
        return fault(r, N_("Enter your e-mail address, for example an@example.be."));
    struct str kept = str_copy(r->arena, typed);
    char *copy = arena_alloc(r->arena, kept.n + 1);
    for (size_t i = 0; i < kept.n; i++) copy[i] = (char)(i > at ? tolower((unsigned char)kept.s[i]) : kept.s[i]);
    *(struct str *)r->value = (struct str){copy, kept.n};
}

static void read_phone(struct reading *r) {
    if (!phone_parse(r->arena, r->typed->text, r->value))
        fault(r, N_("Enter a telephone number, for example 0470 12 34 56. For another country, start with +."));
}

static void show_phone(struct arena *a, enum lang lang, const void *value, struct typed *ret) {
    (void)lang;
    ret->text = phone_show(a, *(const struct str *)value);
}

static void read_enterprise(struct reading *r) {
    if (!enterprise_parse(r->arena, r->typed->text, r->value))
        fault(r, N_("Enter the ten digits of the enterprise number, for example 0566.988.259."));
}

static void show_enterprise(struct arena *a, enum lang lang, const void *value, struct typed *ret) {
    (void)lang;
    ret->text = enterprise_show(a, *(const struct str *)value);
}

static void read_int(struct reading *r) {
    const struct field *f = r->field;
    int64_t n;
    if (!str_to_int(r->typed->text, &n)) return fault(r, N_("“{0}”: enter a whole number, for example 3."));
    if (f->max > f->min && (n < f->min || n > f->max))
        return fault_number(r, N_("Enter a number from {0} to {1}."), f->min, f->max);
    *(int64_t *)r->value = n;
}

static void show_int(struct arena *a, enum lang lang, const void *value, struct typed *ret) {
    (void)lang;
    ret->text = str_fmt(a, "%lld", (long long)*(const int64_t *)value);
}

static void read_date(struct reading *r) {
    if (!day_parse(r->typed->text, r->value)) fault(r, N_("“{0}”: enter a date, for example 6/4/2027."));
}

static void show_date(struct arena *a, enum lang lang, const void *value, struct typed *ret) {
    (void)lang;
    day_n day = *(const day_n *)value;
    if (day != DAY_NONE) ret->text = day_iso(a, day);
}

/* ---- choices ---- */

static bool is_option(const struct options *o, int64_t value) {
    for (size_t i = 0; i < o->n; i++)
        if (o->rows[i].value == value) return true;
    return false;
}

static void read_choice(struct reading *r) {
    int64_t value;
    if (!str_to_int(r->typed->text, &value) || !is_option(r->field->options, value))
        return fault(r, N_("“{0}”: choose one of the answers."));
    *(int64_t *)r->value = value;
}

/* The bits 1 << value of all values of the field. False when one is no number from 0 to `below`. */
static bool read_bits(struct reading *r, int64_t below) {
    int64_t bits = 0, value;
    for (size_t i = 0; i < r->pairs->n; i++) {
        if (!owns(r, i)) continue;
        if (!str_to_int(r->pairs->at[i].value, &value) || value < 0 || value >= below) return false;
        bits |= (int64_t)1 << value;
    }
    r->typed->bits = bits;
    return true;
}

static void read_checks(struct reading *r) {
    if (!read_bits(r, CHOICES_MAX)) return fault(r, N_("“{0}”: choose one of the answers."));
    for (int64_t v = 0; v < CHOICES_MAX; v++)
        if ((r->typed->bits >> v & 1) && !is_option(r->field->options, v))
            return fault(r, N_("“{0}”: choose one of the answers."));
    if (__builtin_popcountll((unsigned long long)r->typed->bits) < r->field->min)
        return fault_number(r, N_("Tick at least {0} answers."), r->field->min, 0);
    *(int64_t *)r->value = r->typed->bits;
}

static void read_grid(struct reading *r) {
    if (!read_bits(r, GRID_DAYS * GRID_PARTS)) return fault(r, N_("“{0}”: tick at least one part of a day."));
    *(int64_t *)r->value = r->typed->bits;
}

static void show_bits(struct arena *a, enum lang lang, const void *value, struct typed *ret) {
    (void)a, (void)lang;
    ret->bits = *(const int64_t *)value;
}

static void read_check(struct reading *r) {
    r->typed->bits = 1;
    *(bool *)r->value = true;
}

static void show_check(struct arena *a, enum lang lang, const void *value, struct typed *ret) {
    (void)a, (void)lang;
    ret->bits = *(const bool *)value;
}

static void read_levels(struct reading *r) {
    struct levels *levels = r->typed->levels = arena_new(r->arena, struct levels);
    size_t prefix = strlen(r->field->name) + 1;
    bool any = false;
    for (size_t i = 0; i < r->pairs->n; i++) {
        struct str name = r->pairs->at[i].name;
        int64_t option, level;
        if (!owns(r, i)) continue;
        if (!str_to_int(str_sub(name, prefix, name.n), &option) || option < 0 || option >= LEVELS_MAX ||
            !is_option(r->field->options, option) || !str_to_int(r->pairs->at[i].value, &level) || level < 0 ||
            level > LEVEL_MAX) return fault(r, N_("“{0}”: choose one of the answers."));
        levels->of[option] = (uint8_t)level;
        any |= level > 0;
    }
    if (!any && !r->optional) return fault(r, r->field->missing ? r->field->missing : N_("“{0}”: choose at least one."));
    *(struct levels *)r->value = *levels;
}

static void show_levels(struct arena *a, enum lang lang, const void *value, struct typed *ret) {
    (void)lang;
    ret->levels = arena_new(a, struct levels);
    *ret->levels = *(const struct levels *)value;
}

static void read_ids(struct reading *r) {
    struct ids *ids = r->typed->ids = arena_new(r->arena, struct ids);
    for (size_t i = 0; i < r->pairs->n; i++) {
        int64_t id;
        if (!owns(r, i)) continue;
        if (!str_to_int(r->pairs->at[i].value, &id) || id <= 0) return fault(r, N_("“{0}”: choose one of the answers."));
        if (ids->n == IDS_MAX) return fault_number(r, N_("Tick at most {0}."), IDS_MAX, 0);
        ids->id[ids->n++] = id;
    }
    *(struct ids *)r->value = *ids;
}

static void show_ids(struct arena *a, enum lang lang, const void *value, struct typed *ret) {
    (void)lang;
    ret->ids = arena_new(a, struct ids);
    *ret->ids = *(const struct ids *)value;
}

/* ---- places and files ---- */

/* A candidate that was chosen comes back as "#" and its key. */
static const struct place *place_chosen(struct str text) {
    int64_t key;
    return str_starts(text, STR("#")) && str_to_int(str_sub(text, 1, text.n), &key) ? place_by_key(key) : NULL;
}

static void read_place(struct reading *r) {
    const struct place *place = place_chosen(r->typed->text);
    enum status st = place ? OK : place_resolve(r->typed->text, r->lang, &place);
    if (place && st == OK) {
        r->typed->text = place_title(r->arena, place, r->lang);
        *(int64_t *)r->value = place->key;
        return;
    }
    if (st != CONFLICT) return fault(r, N_("Enter a postcode or a municipality, for example 9000 or Gent."));
    r->typed->candidates = arena_array(r->arena, const struct place *, CANDIDATES_MAX);
    size_t all = places_find(r->typed->text, r->lang, r->typed->candidates, CANDIDATES_MAX);
    r->typed->n_candidates = all < CANDIDATES_MAX ? all : CANDIDATES_MAX;
    fault(r, N_("There are several places with this name. Choose one."));
}

static void show_place(struct arena *a, enum lang lang, const void *value, struct typed *ret) {
    const struct place *p = *(const int64_t *)value ? place_by_key(*(const int64_t *)value) : NULL;
    if (p) ret->text = place_title(a, p, lang);
}

static void read_file(struct reading *r) {
    for (size_t i = 0; i < r->pairs->n; i++) {
        const struct pair *p = &r->pairs->at[i];
        if (owns(r, i) && p->is_file) *(struct upload *)r->value = (struct upload){p->file, p->value};
    }
}

static void show_nothing(struct arena *a, enum lang lang, const void *value, struct typed *ret) {
    (void)a, (void)lang, (void)value, (void)ret;
}

/* ---- all kinds ---- */

static const struct kind {
    void (*read)(struct reading *r);
    void (*show)(struct arena *a, enum lang lang, const void *value, struct typed *ret);
    const char *missing;
    bool several;             /* more than one pair of the name may come */
    bool never_missing;       /* its own function says what is missing, or nothing can be */
    bool masked;              /* a number of the national register may be typed into it, and is taken out */
} kinds[] = {
    [FIELD_TEXT] = {read_text, show_text, N_("“{0}” is still empty. Fill it in."), .masked = true},
    [FIELD_LINES] = {read_lines, show_text, N_("“{0}” is still empty. Fill it in."), .masked = true},
    [FIELD_EMAIL] = {read_email, show_text, N_("Enter your e-mail address, for example an@example.be.")},
    [FIELD_PHONE] = {read_phone, show_phone, N_("Enter a telephone number, for example 0470 12 34 56."), .masked = true},
    [FIELD_ENTERPRISE] = {read_enterprise, show_enterprise,
                          N_("Enter the ten digits of the enterprise number, for example 0566.988.259.")},
    [FIELD_INT] = {read_int, show_int, N_("“{0}”: enter a whole number, for example 3.")},
    [FIELD_DATE] = {read_date, show_date, N_("“{0}”: enter a date, for example 6/4/2027.")},
    [FIELD_CHOICE] = {read_choice, show_int, N_("“{0}”: choose one of the answers.")},
    [FIELD_CHECKS] = {read_checks, show_bits, N_("“{0}”: tick at least one answer."), .several = true},
    [FIELD_CHECK] = {read_check, show_check, N_("Tick the box to go on.")},
    [FIELD_GRID] = {read_grid, show_bits, N_("“{0}”: tick at least one part of a day."), .several = true},
    [FIELD_LEVELS] = {read_levels, show_levels, NULL, .several = true, .never_missing = true},
    [FIELD_PLACE] = {read_place, show_place, N_("Enter a postcode or a municipality, for example 9000 or Gent."), .masked = true},
    [FIELD_IDS] = {read_ids, show_ids, N_("“{0}”: tick at least one."), .several = true},
    [FIELD_FILE] = {read_file, show_nothing, N_("“{0}”: choose a file.")},
    [FIELD_HIDDEN] = {read_hidden, show_text, NULL, .never_missing = true, .masked = true},
};

bool field_owns(const struct field *f, struct str name) {
    if (f->kind != FIELD_LEVELS) return strncmp(f->name, name.s, name.n) == 0 && f->name[name.n] == '\0';
    size_t own = strlen(f->name);
    return str_starts(name, (struct str){f->name, own}) && name.n > own + 1 && name.s[own] == '-';
}

bool field_free_text(const struct field *f) {
    return f->kind == FIELD_TEXT || f->kind == FIELD_LINES;
}

void field_read(struct reading *r) {
    const struct kind *kind = &kinds[r->field->kind];
    for (size_t i = r->pairs->n; i-- > 0;) /* backwards: the first value stays */
        if (owns(r, i)) r->typed->text = str_trim(r->pairs->at[i].value);
    if (kind->masked) r->typed->text = national_number_mask(r->arena, r->typed->text, &r->typed->masked);
    if (r->typed->text.n || kind->never_missing) return kind->read(r);
    if (!r->optional) fault(r, r->field->missing ? r->field->missing : kind->missing);
}

bool field_several(const struct field *f) {
    return kinds[f->kind].several;
}

void field_show(struct arena *a, enum lang lang, const struct field *f, const void *value, struct typed *ret) {
    bool left_empty = f->kind == FIELD_INT && f->optional && *(const int64_t *)value == 0;
    if (!left_empty) kinds[f->kind].show(a, lang, value, ret);
}
