/* show.c -- writes what `page` of a test file writes. The header of that file is given by -include. */
#include <stdio.h>

int main(void) {
    struct arena a = arena_make(0);
    struct html h = {.out = buf_make(&a, 0), .arena = &a, .base = {STR("/nl")}};
    page(&h);
    struct str text = buf_view(&h.out);
    fwrite(text.s, 1, text.n, stdout);
    putchar('\n');
    bool failed = h.out.failed;
    arena_free(&a);
    return failed;
}
