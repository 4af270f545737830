/* reserve_check_test.c -- lists of people, read: test/reserve/NAME.csv or .xlsx gives the people and findings of NAME.expected.
**
** A new case is two files. Run from the root of the source tree; with INZET_EXPECT=write the expected files are written anew,
** to be looked at before they are kept.
*/
#include "world.h"

#include <glob.h>
#include <stdio.h>
#include <string.h>

#include "base/buf.h"
#include "base/fold.h"
#include "people/reserve_check.h"

static struct str read_file(struct arena *a, const char *path) {
    struct buf text = buf_make(a, 0);
    FILE *f = fopen(path, "rb");
    if (!f) fail_msg("%s cannot be opened", path);
    char piece[4096];
    size_t n;
    while ((n = fread(piece, 1, sizeof piece, f)) > 0) buf_bytes(&text, piece, n);
    fclose(f);
    return buf_view(&text);
}

/* ---- what was read, as text ---- */

static void put(struct buf *b, const char *name, struct str value) {
    if (value.n) buf_fmt(b, " %s=%.*s", name, STR_ARGS(value));
}

static struct str bits(struct arena *a, int64_t set, struct str (*name)(unsigned bit)) {
    struct buf b = buf_make(a, 0);
    for (unsigned i = 0; i < 63; i++) {
        if (!(set >> i & 1)) continue;
        if (b.n) buf_char(&b, '+');
        buf_str(&b, name(i));
    }
    return buf_view(&b);
}

static struct str work_name(unsigned bit) {
    return work_id((enum work)bit);
}

static struct str profession_name(unsigned bit) {
    return lexicon_concept(lexicon_profession(bit))->id;
}

static struct str number(struct arena *a, int64_t n) {
    return n ? str_fmt(a, "%lld", (long long)n) : STR("");
}

static struct str day(struct arena *a, day_n d) {
    return d == DAY_NONE ? STR("") : day_iso(a, d);
}

static void put_person(struct arena *a, struct buf *b, const struct reserve_person *p) {
    assert_true(str_eq(p->name_fold, fold_words(a, p->name))); /* it is found by what is kept */
    buf_fmt(b, "%lld:", (long long)p->line);
    put(b, "name", p->name);
    put(b, "email", p->email);
    put(b, "phone", p->phone);
    put(b, "lang", lang_code(p->lang));
    if (p->place) put(b, "place", place_title(a, p->place, NL));
    put(b, "works", bits(a, p->skills->works, work_name));
    put(b, "professions", bits(a, p->skills->professions, profession_name));
    put(b, "grid", p->grid ? str_fmt(a, "%07x", p->grid) : STR(""));
    put(b, "from", day(a, p->from));
    put(b, "until", day(a, p->until));
    put(b, "hours", number(a, p->hours));
    put(b, "experience", p->experience);
    buf_char(b, '\n');
}

static void put_finding(struct arena *a, struct buf *b, const struct reserve_finding *f) {
    static const char *const kinds[] = {[RESERVE_BAD] = "bad", [RESERVE_TWICE] = "twice"};
    buf_fmt(b, "%lld: %s", (long long)f->line, kinds[f->kind]);
    if (f->header.n) buf_fmt(b, " [%.*s]", STR_ARGS(f->header));
    buf_fmt(b, " %.*s\n", STR_ARGS(reserve_reason(a, EN, f)));
}

/* A fresh arena for each step is part of what is tested: nothing that is kept may live in it. */
static void check_all(struct arena *a, struct buf *b, const struct sheet *sheet, const struct reserve_columns *columns) {
    struct arena work = arena_make(0);
    struct reserve_check c = { .keep = a, .work = &work, .columns = *columns, .places = text_map_make(a),
                               .skills = text_map_make(a), .seen = text_map_make(a) };
    for (size_t i = 1; i < sheet->n; i++) {
        struct reserve_person p;
        reserve_check_row(&c, &sheet->rows[i], &p);
        if (p.kind == RESERVE_KINDS) put_person(a, b, &p);
        arena_free(&work);
    }
    for (size_t i = 0; i < c.n_findings; i++) put_finding(a, b, &c.findings[i]);
}

static struct str describe(struct arena *a, struct str bytes) {
    struct buf b = buf_make(a, 0);
    struct sheet sheet;
    struct sheet_fault fault;
    struct reserve_columns columns;
    if (sheet_read(a, bytes, &sheet, &fault) != OK) {
        struct str line = str_fmt(a, "%lld", (long long)fault.line);
        buf_fmt(&b, "refused: %.*s\n", STR_ARGS(lang_say(a, str_of(fault.text), line)));
    } else if (!reserve_columns_read(a, &sheet.rows[0], &columns)) {
        buf_lit(&b, "the columns are not understood\n");
    } else {
        check_all(a, &b, &sheet, &columns);
    }
    return buf_view(&b);
}

/* ---- cases ---- */

static void write_file(const char *path, struct str text) {
    FILE *f = fopen(path, "wb");
    assert_non_null(f);
    assert_int_equal(fwrite(text.s, 1, text.n, f), text.n);
    assert_int_equal(fclose(f), 0);
}

static void check_case(const char *path) {
    struct arena a = arena_make(0);
    struct str got = describe(&a, read_file(&a, path));
    const char *expected = str_fmt(&a, "%.*s.expected", (int)(strrchr(path, '.') - path), path).s;
    const char *how = getenv("INZET_EXPECT");
    if (how && strcmp(how, "write") == 0) write_file(expected, got);
    struct str wanted = read_file(&a, expected);
    if (!str_eq(got, wanted)) fail_msg("%s gives:\n%.*s", path, STR_ARGS(got));
    arena_free(&a);
}

static void files_give_what_is_expected(void **state) {
    (void)state;
    glob_t found;
    assert_int_equal(glob("test/reserve/*.{csv,tsv,xlsx}", GLOB_BRACE, NULL, &found), 0);
    assert_true(found.gl_pathc >= 20);
    for (size_t i = 0; i < found.gl_pathc; i++) check_case(found.gl_pathv[i]);
    globfree(&found);
}

static void columns_and_cells_have_limits(void **state) {
    (void)state;
    static const struct { char c; size_t n; const char *says; } rows[] = {
        {',', SHEET_COLUMNS_MAX + 1, "refused: Row 2 has too many columns."},
        {'x', SHEET_CELL_MAX + 1, "refused: Row 2 has a cell with too much text."},
        {'\n', SHEET_ROWS_MAX * 2, "2: name=An"},   /* empty rows are not counted */
    };
    for (size_t r = 0; r < COUNT(rows); r++) {
        struct arena a = arena_make(0);
        struct buf b = buf_make(&a, 0);
        buf_lit(&b, "name,e-mail\nAn,an@example.be");
        for (size_t i = 0; i < rows[r].n; i++) buf_char(&b, rows[r].c);
        buf_lit(&b, "x\n");
        struct str got = describe(&a, buf_view(&b));
        if (!str_starts(got, str_of(rows[r].says))) fail_msg("%.*s", STR_ARGS(got));
        arena_free(&a);
    }
}

static void headers_are_read_in_three_languages(void **state) {
    (void)state;
    struct arena a = arena_make(0);
    static const struct { const char *header; enum reserve_field field; } rows[] = {
        {"VOORNAAM", RESERVE_FIRST_NAME}, {"Prénom", RESERVE_FIRST_NAME}, {"First name", RESERVE_FIRST_NAME},
        {"Naam (in hoofdletters)", RESERVE_NAME}, {"e-mailadres", RESERVE_EMAIL}, {"Adresse e-mail", RESERVE_EMAIL},
        {"Tel.", RESERVE_PHONE}, {"N° tél.", RESERVE_PHONE}, {"Code postal", RESERVE_POSTCODE}, {"Woonplaats", RESERVE_TOWN},
        {"Jusqu'au", RESERVE_UNTIL}, {"Uren per week", RESERVE_HOURS}, {"Rijksregisternummer", RESERVE_FIELDS}, {"", RESERVE_FIELDS},
    };
    for (size_t i = 0; i < COUNT(rows); i++) {
        struct cell cell = {.text = str_of(rows[i].header)};
        struct sheet_row headers = {.line = 1, .cells = &cell, .n = 1};
        struct reserve_columns c;
        reserve_columns_read(&a, &headers, &c);
        if (c.field[0] != rows[i].field) fail_msg("%s", rows[i].header);
    }
    arena_free(&a);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(files_give_what_is_expected), cmocka_unit_test(columns_and_cells_have_limits),
        cmocka_unit_test(headers_are_read_in_three_languages),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
