/* gate_test.c -- which headers come in. Messages and their verdicts are in gate.tsv; run from the root of the source tree. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>

#include <cmocka.h>

#include "base/buf.h"
#include "web/gate.h"

/* "Name: value" lines, parted by "|", to headers; \t, \0 and \x7f are written \t, \0 and \d. */
static void look(struct gate *g, struct arena *a, struct str lines) {
    struct str line;
    while (lines.n && str_next(&lines, '|', &line)) {
        size_t colon = str_find(line, STR(": "));
        struct buf value = buf_make(a, 0);
        for (size_t i = colon + 2; i < line.n; i++) {
            char c = line.s[i];
            if (c == '\\' && i + 1 < line.n) {
                char next = line.s[++i];
                c = next == 't' ? '\t' : next == '0' ? '\0' : '\x7f';
            }
            buf_char(&value, c);
        }
        gate_header(g, str_sub(line, 0, colon), buf_view(&value));
    }
}

static struct str read_file(struct arena *a, const char *name) {
    struct buf b = buf_make(a, 0);
    char part[4096];
    FILE *f = fopen(name, "rb");
    assert_non_null(f);
    for (size_t n; (n = fread(part, 1, sizeof part, f)) > 0;) buf_bytes(&b, part, n);
    fclose(f);
    return buf_view(&b);
}

/* verdict TAB method TAB target TAB version TAB headers */
static void test_messages(void **state) {
    (void)state;
    struct arena a = arena_make(0);
    struct str rest = read_file(&a, "test/unit/gate.tsv"), line, cell[5];
    int seen = 0;
    while (str_next(&rest, '\n', &line)) {
        struct str cells = line;
        struct gate g = {0};
        int64_t verdict;
        if (line.n == 0 || line.s[0] == '#') continue;
        for (int i = 0; i < 5; i++) assert_true(str_next(&cells, '\t', &cell[i]));
        assert_true(str_to_int(cell[0], &verdict));
        look(&g, &a, cell[4]);
        int got = gate_verdict(&g, cell[1], cell[2], cell[3]);
        if (got != verdict) print_error("%d for: %.*s\n", got, STR_ARGS(line));
        assert_int_equal(got, verdict);
        seen++;
    }
    assert_true(seen > 30);
    arena_free(&a);
}

static void test_many_headers(void **state) {
    (void)state;
    struct gate g = {0};
    gate_header(&g, STR("Host"), STR("x"));
    for (int i = 0; i < 63; i++) gate_header(&g, STR("X-A"), STR("1"));
    assert_int_equal(gate_verdict(&g, STR("GET"), STR("/"), STR("HTTP/1.1")), 0);
    gate_header(&g, STR("X-A"), STR("1"));
    assert_int_equal(gate_verdict(&g, STR("GET"), STR("/"), STR("HTTP/1.1")), 431);
}

static void test_bodies(void **state) {
    (void)state;
    struct gate none = {0}, zero = {0}, some = {0}, chunked = {0};
    gate_header(&zero, STR("Content-Length"), STR("0"));
    gate_header(&some, STR("Content-Length"), STR("70000"));
    gate_header(&chunked, STR("Transfer-Encoding"), STR("chunked"));
    assert_false(gate_body(&none));
    assert_false(gate_body(&zero));
    assert_true(gate_body(&some));
    assert_true(gate_body(&chunked));
    assert_int_equal(some.length, 70000);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_messages),
        cmocka_unit_test(test_many_headers),
        cmocka_unit_test(test_bodies),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
