/* form_test.c -- what forms accept, refuse and show again. One-line values are in form.tsv; run from the root of the source
** tree. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

#include <cmocka.h>

#include "base/buf.h"
#include "web/cookie.h"
#include "web/numbers.h"
#include "web/token.h"
#include "web/typed.h"

static const struct option options[] = {{0, "none", NULL}, {1, "one", NULL}, {3, "three", NULL}};
static const struct options three = {.rows = options, .n = COUNT(options)};

struct all_form {
    struct str text, lines, email, phone, enterprise, hidden;
    int64_t number, choice, checks, grid, place;
    day_n date;
    bool check;
    struct levels levels;
    struct ids ids;
    struct upload file;
};
static const struct field all_fields[] = {
    TEXT(all_form, text, "Text", .min = 2, .max = 10, .optional = true),
    LINES(all_form, lines, "Lines", .optional = true),
    EMAIL(all_form, email, "E-mail", .optional = true),
    PHONE(all_form, phone, "Phone", .optional = true),
    ENTERPRISE(all_form, enterprise, "Number", .optional = true),
    HIDDEN(all_form, hidden, NULL),
    INT(all_form, number, "Count", .min = 1, .max = 2000, .optional = true),
    CHOICE(all_form, choice, "Choice", .options = &three, .optional = true),
    CHECKS(all_form, checks, "Checks", .options = &three, .optional = true),
    GRID(all_form, grid, "Grid", .optional = true),
    PLACE(all_form, place, "Place", .optional = true),
    DATE(all_form, date, "Date", .optional = true),
    CHECK_BOX(all_form, check, "Check", .optional = true),
    LEVELS(all_form, levels, "Levels", .options = &three, .optional = true),
    IDS(all_form, ids, "Ids", .optional = true),
    FILE_(all_form, file, "File", .optional = true),
};
FORM(all_form, all_fields);

struct must_form { struct str name; bool agree; int64_t choice, grid; struct levels speak; };
static const struct field must_fields[] = {
    TEXT(must_form, name, "Name", .missing = "Say who you are."),
    CHECK_BOX(must_form, agree, "I agree"),
    CHOICE(must_form, choice, "Choice", .options = &three),
    GRID(must_form, grid, "When"),
    LEVELS(must_form, speak, "Languages", .options = &three),
};
FORM(must_form, must_fields);

static struct arena memory;

static int open_memory(void **state) {
    (void)state;
    memory = arena_make(0);
    return 0;
}

static int close_memory(void **state) {
    (void)state;
    arena_free(&memory);
    return 0;
}

/* Reads an urlencoded body into a form; its values. NULL when the body was refused. */
static const void *post(struct form *form, const struct form_spec *spec, const char *body) {
    struct pairs pairs;
    assert_true(pairs_urlencoded(&memory, str_of(body), &pairs));
    return form_read(form, &memory, EN, spec, &pairs, false) ? form->values : NULL;
}

static const char *fault_of(const struct form *form, const char *name) {
    return form_typed(form, name, NULL)->fault.text;
}

/* A value as text, for comparison with form.tsv. */
static struct str value_text(const struct field *f, const void *values) {
    const char *at = (const char *)values + f->offset;
    switch (f->kind) {
    case FIELD_INT:
    case FIELD_CHOICE: return str_fmt(&memory, "%lld", (long long)*(const int64_t *)(const void *)at);
    case FIELD_DATE: return day_iso(&memory, *(const day_n *)(const void *)at);
    case FIELD_PLACE: return place_title(&memory, place_by_key(*(const int64_t *)(const void *)at), EN);
    default: return *(const struct str *)(const void *)at;
    }
}

static struct str read_file(const char *name) {
    struct buf b = buf_make(&memory, 0);
    char part[4096];
    FILE *f = fopen(name, "rb");
    assert_non_null(f);
    for (size_t n; (n = fread(part, 1, sizeof part, f)) > 0;) buf_bytes(&b, part, n);
    fclose(f);
    return buf_view(&b);
}

/* field TAB typed TAB value, or "!" and the beginning of the sentence */
static void test_lines_of_file(void **state) {
    struct str rest = read_file("test/unit/form.tsv"), line, cell[3];
    int seen = 0;
    (void)state;
    while (str_next(&rest, '\n', &line)) {
        struct str cells = line;
        if (line.n == 0 || line.s[0] == '#') continue;
        for (int i = 0; i < 3; i++) assert_true(str_next(&cells, '\t', &cell[i]));
        struct pair pair = {.name = cell[0], .value = cell[1]};
        struct form form;
        assert_true(form_read(&form, &memory, EN, &all_form_spec, &(struct pairs){&pair, 1}, false));
        const struct field *f = NULL;
        const struct typed *t = form_typed(&form, str_copy(&memory, cell[0]).s, &f);
        struct str got = t->fault.text ? str_fmt(&memory, "!%s", t->fault.text) : value_text(f, form.values);
        bool good = t->fault.text ? cell[2].n && str_starts(got, cell[2]) : str_eq(got, cell[2]);
        if (!good) print_error("%.*s gives: %.*s\n", STR_ARGS(line), STR_ARGS(got));
        assert_true(good);
        assert_true(str_eq(t->text, str_trim(cell[1])) || f->kind == FIELD_PLACE); /* shown again as it was typed */
        seen++;
    }
    assert_true(seen > 60);
}

static void test_undeclared(void **state) {
    struct form form;
    (void)state;
    assert_non_null(post(&form, &all_form_spec, "text=abc&_once=x"));
    assert_null(post(&form, &all_form_spec, "text=abc&role=admin"));
    assert_null(post(&form, &all_form_spec, "text=abc&text=abd"));
    assert_null(post(&form, &all_form_spec, "levels=1"));
    assert_non_null(post(&form, &all_form_spec, "grid=1&grid=2"));
}

/* Every kind of field, packed and read again, is what it was; and packed once more the same text. */
static void test_packed(void **state) {
    static const char body[] = "_once=x&text=A%26b%3D&lines=one%0D%0Atwo&email=an%40example.be&phone=0470+12+34+56&number=3&choice=1"
        "&enterprise=0566.988.259&hidden=h&checks=0&checks=3&grid=2&grid=27&place=9000&date=6%2F4%2F2027&check=1&levels-0=4"
        "&levels-3=0&ids=7&ids=9";
    struct form form, again, changed;
    (void)state;
    const struct all_form *f = post(&form, &all_form_spec, body);
    assert_non_null(f);
    assert_int_equal(form.errors, 0);
    struct str packed = form_pack(&memory, &form);
    assert_int_equal(str_find(packed, STR("_once")), packed.n); /* a token is used up once */
    assert_true(form_unpack(&memory, EN, &all_form_spec, packed, &again));
    const struct all_form *g = again.values;
    assert_true(str_eq(g->text, STR("A&b=")) && str_eq(g->lines, STR("one\ntwo")) && str_eq(g->phone, f->phone));
    assert_true(g->place == f->place && g->date == f->date && g->check && g->number == 3 && g->choice == 1);
    assert_true(g->checks == f->checks && g->grid == f->grid && str_eq(g->enterprise, f->enterprise));
    assert_memory_equal(&g->levels, &f->levels, sizeof f->levels);
    assert_memory_equal(&g->ids, &f->ids, sizeof f->ids);
    assert_true(str_eq(form_pack(&memory, &again), packed));
    assert_false(form_unpack(&memory, EN, &must_form_spec, packed, &changed)); /* the form was changed since */
}

/* Wherever something is typed in one's own words, and also where a telephone number would have stood in its place. */
static void test_national_number(void **state) {
    static const char *const fields[] = {"text", "lines", "phone", "place", "hidden"};
    (void)state;
    for (size_t i = 0; i < COUNT(fields); i++) {
        struct form form;
        assert_non_null(post(&form, &all_form_spec, str_fmt(&memory, "%s=32051712374", fields[i]).s));
        assert_true(form.masked);
        assert_string_equal(str_copy(&memory, form_typed(&form, fields[i], NULL)->text).s, "***********");
        struct str packed = form_pack(&memory, &form);
        assert_int_equal(str_find(packed, STR("320517")), packed.n);
    }
}

static void test_missing(void **state) {
    struct form form;
    (void)state;
    assert_non_null(post(&form, &must_form_spec, "name=+++"));
    assert_int_equal(form.errors, 5);
    assert_string_equal(fault_of(&form, "name"), "Say who you are.");
    assert_non_null(fault_of(&form, "agree"));
    assert_non_null(post(&form, &must_form_spec, "name=An&agree=1&choice=0&grid=27&speak-0=0&speak-3=4"));
    assert_int_equal(form.errors, 0);
    const struct must_form *f = form.values;
    assert_true(f->agree);
    assert_int_equal(f->grid, 1 << 27);
    assert_int_equal(f->speak.of[3], 4);
}

/* A query is read without asking for anything, and what it cannot mean is left empty. */
static void test_query(void **state) {
    struct pairs pairs;
    struct form form;
    (void)state;
    assert_true(pairs_urlencoded(&memory, STR("number=x&text=hello&utm=1"), &pairs));
    assert_true(form_read(&form, &memory, EN, &all_form_spec, &pairs, true));
    const struct all_form *f = form.values;
    assert_int_equal(f->number, 0);
    assert_true(str_eq(f->text, STR("hello")));
    assert_int_equal(f->date, DAY_NONE);
}

static void test_several(void **state) {
    struct form form;
    (void)state;
    const struct all_form *f = post(&form, &all_form_spec, "checks=0&checks=3&ids=7&ids=12&levels-1=2&grid=0&grid=5&check=1");
    assert_non_null(f);
    assert_int_equal(form.errors, 0);
    assert_int_equal(f->checks, 1 | 1 << 3);
    assert_int_equal(f->grid, 1 | 1 << 5);
    assert_int_equal(f->ids.n, 2);
    assert_int_equal(f->ids.id[1], 12);
    assert_int_equal(f->levels.of[1], 2);
    assert_true(f->check);
    post(&form, &all_form_spec, "checks=2&grid=28&levels-1=5&ids=-1");
    assert_int_equal(form.errors, 4);
    post(&form, &all_form_spec, "levels-1x=1");
    assert_int_equal(form.errors, 1);
}

static void test_lines(void **state) {
    struct form form;
    (void)state;
    const struct all_form *f = post(&form, &all_form_spec, "lines=one%0D%0Atwo%0A%0D%0A");
    assert_true(str_eq(f->lines, STR("one\ntwo")));
    post(&form, &all_form_spec, "lines=a%07b");
    assert_non_null(fault_of(&form, "lines"));
}

static void test_ambiguous_place(void **state) {
    struct form form;
    (void)state;
    post(&form, &all_form_spec, "place=Halle");
    struct typed *t = form_typed(&form, "place", NULL);
    assert_non_null(t->fault.text);
    assert_true(t->n_candidates >= 2);
    const char *chosen = str_fmt(&memory, "place=%%23%lld", (long long)t->candidates[1]->key).s;
    const struct all_form *f = post(&form, &all_form_spec, chosen);
    assert_int_equal(form.errors, 0);
    assert_int_equal(f->place, t->candidates[1]->key);
}

/* What is shown comes back as the same values. */
static void test_show_and_read(void **state) {
    struct all_form in = {.text = STR("text"), .lines = STR("a\nb"), .email = STR("a@b.be"), .phone = STR("+3293456789"),
                          .enterprise = STR("0566988259"), .hidden = STR("h"), .number = 7, .choice = 3, .date = 20000};
    struct form shown, again;
    struct pair pairs[16];
    size_t n = 0;
    (void)state;
    form_show(&shown, &memory, EN, &all_form_spec, &in);
    for (size_t i = 0; i < all_form_spec.n; i++)
        if (shown.typed[i].text.n) pairs[n++] = (struct pair){.name = str_of(all_fields[i].name), .value = shown.typed[i].text};
    assert_int_equal(n, 9);
    assert_true(form_read(&again, &memory, EN, &all_form_spec, &(struct pairs){pairs, n}, false));
    assert_int_equal(again.errors, 0);
    const struct all_form *out = again.values;
    assert_true(str_eq(out->phone, in.phone) && str_eq(out->enterprise, in.enterprise) && str_eq(out->lines, in.lines));
    assert_int_equal(out->date, in.date);
    assert_int_equal(out->choice, 3);
}

static void test_forgive(void **state) {
    struct form form;
    (void)state;
    post(&form, &all_form_spec, "text=x");
    assert_int_equal(form.errors, 1);
    form_forgive(&form);
    assert_int_equal(form.errors, 0);
    assert_null(fault_of(&form, "text"));
}

static void test_urlencoded(void **state) {
    static const char *const refused[] = {"a=%", "a=%4", "a=%zz", "a=%00", "a=%ff", "%c0%80=1", "a=%ed%a0%80"};
    struct pairs p;
    (void)state;
    for (size_t i = 0; i < COUNT(refused); i++) assert_false(pairs_urlencoded(&memory, str_of(refused[i]), &p));
    assert_true(pairs_urlencoded(&memory, STR("a=1+%2B%C3%A9&&b&=x&c=d=e"), &p));
    assert_int_equal(p.n, 4);
    assert_true(str_eq(p.at[0].value, STR("1 +\u00e9")));
    assert_int_equal(p.at[1].value.n, 0);
    assert_true(str_eq(pairs_get(&p, STR("c")), STR("d=e")));
}

#define TYPE STR("multipart/form-data; boundary=\"xx\"")
#define PART "--xx\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\n1\r\n"
#define PICTURE "--xx\r\ncontent-disposition: form-data; name=\"f\"; filename=\"p.png\"\r\nContent-Type: image/png\r\n\r\n\0\xff\r\n--x\r\n"

static void test_multipart(void **state) {
    static const struct str refused[] = {STR(""), STR("--xx"), STR("--xx\r\n--xx--"), STR(PART), STR(PART "--xx"),
                                         STR("--xx\r\nA: b\r\n\r\n1\r\n--xx--"), STR("junk" PART "--xx--")};
    struct pairs p;
    (void)state;
    for (size_t i = 0; i < COUNT(refused); i++) assert_false(pairs_multipart(&memory, TYPE, refused[i], &p));
    assert_false(pairs_multipart(&memory, STR("multipart/form-data"), STR(PART "--xx--"), &p));
    assert_true(pairs_multipart(&memory, TYPE, STR(PART PICTURE "--xx--\r\n"), &p));
    assert_int_equal(p.n, 2);
    assert_true(str_eq(p.at[0].value, STR("1")) && !p.at[0].is_file);
    assert_true(str_eq(p.at[1].file, STR("p.png")) && p.at[1].is_file);
    assert_int_equal(p.at[1].value.n, 7);
}

static void test_tokens(void **state) {
    unsigned char key[TOKEN_KEY] = {1}, other[TOKEN_KEY] = {2};
    struct str binding = STR("browser"), text;
    struct once once, again;
    struct str t = token_make(&memory, key, binding, 1000), u = token_make(&memory, key, binding, 1000);
    (void)state;
    assert_true(token_check(&memory, key, binding, t, 1000, &once));
    assert_true(token_check(&memory, key, binding, u, 1000 + TOKEN_SECONDS, &again));
    assert_false(str_eq(once.name, again.name));
    assert_int_equal(once.made, 1000);
    assert_false(token_check(&memory, key, binding, t, 1001 + TOKEN_SECONDS, &once));
    assert_false(token_check(&memory, key, binding, t, 999, &once));
    assert_false(token_check(&memory, key, STR("other"), t, 1000, &once));
    assert_false(token_check(&memory, other, binding, t, 1000, &once));
    assert_false(token_check(&memory, key, binding, str_sub(t, 1, t.n), 1000, &once));
    assert_false(token_check(&memory, key, binding, STR(""), 1000, &once));
    struct str s = text_sign(&memory, key, STR("Saved."));
    assert_true(text_verify(&memory, key, s, &text) && str_eq(text, STR("Saved.")));
    assert_false(text_verify(&memory, other, s, &text));
    assert_false(text_verify(&memory, key, t, &text));
}

static void test_cookies(void **state) {
    struct str header = STR("a=1; inzet=x; __Host-inzet=y;browser=z");
    (void)state;
    assert_true(str_eq(cookie_get(header, false, COOKIE_SESSION), STR("x")));
    assert_true(str_eq(cookie_get(header, true, COOKIE_SESSION), STR("y")));
    assert_true(str_eq(cookie_get(header, false, COOKIE_BROWSER), STR("z")));
    assert_int_equal(cookie_get(header, true, COOKIE_BROWSER).n, 0);
    assert_int_equal(cookie_get(STR(""), false, COOKIE_BROWSER).n, 0);
    assert_true(str_eq(cookie_make(&memory, true, "inzet", STR("v"), 60),
                       STR("__Host-inzet=v; Path=/; HttpOnly; SameSite=Lax; Secure; Max-Age=60")));
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(test_lines_of_file, open_memory, close_memory),
        cmocka_unit_test_setup_teardown(test_undeclared, open_memory, close_memory),
        cmocka_unit_test_setup_teardown(test_packed, open_memory, close_memory),
        cmocka_unit_test_setup_teardown(test_national_number, open_memory, close_memory),
        cmocka_unit_test_setup_teardown(test_missing, open_memory, close_memory),
        cmocka_unit_test_setup_teardown(test_query, open_memory, close_memory),
        cmocka_unit_test_setup_teardown(test_several, open_memory, close_memory),
        cmocka_unit_test_setup_teardown(test_lines, open_memory, close_memory),
        cmocka_unit_test_setup_teardown(test_ambiguous_place, open_memory, close_memory),
        cmocka_unit_test_setup_teardown(test_show_and_read, open_memory, close_memory),
        cmocka_unit_test_setup_teardown(test_forgive, open_memory, close_memory),
        cmocka_unit_test_setup_teardown(test_urlencoded, open_memory, close_memory),
        cmocka_unit_test_setup_teardown(test_multipart, open_memory, close_memory),
        cmocka_unit_test_setup_teardown(test_tokens, open_memory, close_memory),
        cmocka_unit_test_setup_teardown(test_cookies, open_memory, close_memory),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
