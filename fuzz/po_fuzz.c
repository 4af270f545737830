/* fuzz/po_fuzz.c -- the reader of catalogues meets any bytes. Whatever it returns is whole: every
** entry has a text and a first translation, and a plural rule is an expression of few signs. Its
** corpus is test/poc.
*/
#include <string.h>

#include "po.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t n);

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t n) {
    struct arena a = arena_make(0);
    struct buf errors = buf_make(&a, 0);
    struct po po;
    po_read(&a, STR("x.po"), str_copy(&a, (struct str){(const char *)data, n}), &errors, &po);
    for (size_t i = 0; i < po.n; i++)
        CHECK(po.entry[i].id.n > 0 && po.entry[i].text[0].s && po.entry[i].line > 0);
    CHECK((po.forms == 0) == (po.rule.n == 0));
    for (size_t i = 0; i < po.rule.n; i++) CHECK(strchr("n0123456789 ()!=<>?:&|%", po.rule.s[i]));
    arena_free(&a);
    return 0;
}
