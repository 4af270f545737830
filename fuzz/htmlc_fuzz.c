/* fuzz/htmlc_fuzz.c -- the page compiler meets any bytes. It takes them or says in sentences why
** not, never both; its corpus is test/htmlc.
*/
#include <string.h>

#include "htmlc.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t n);

/* One line a mistake, each with its place and its sentence. */
static void check_errors(struct str errors) {
    CHECK(errors.n > 0 && errors.s[errors.n - 1] == '\n');
    errors.n--;
    for (struct str line; str_next(&errors, '\n', &line);)
        CHECK(str_find(line, STR(": error: ")) < line.n || !str_starts(line, STR("x.html:")));
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t n) {
    struct arena a = arena_make(0);
    struct str source = str_copy(&a, (struct str){(const char *)data, n}), errors = STR("");
    struct htmlc_result out = {0};
    if (htmlc_compile(&a, STR("x.html"), STR("x"), source, &out, &errors))
        CHECK(errors.n == 0 && str_ends(out.h, STR("#endif\n")) && str_utf8(out.c));
    else check_errors(errors);
    arena_free(&a);
    return 0;
}
