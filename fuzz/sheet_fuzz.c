/* sheet_fuzz.c -- lists of people, CSV and XLSX: whatever the file holds, it is refused in a sentence or its cells are text.
**
** Start with the files of test/reserve as corpus.
*/
#include "people/reserve_check.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t n);

static void check_cells(const struct sheet *s) {
    for (size_t r = 0; r < s->n; r++) {
        CHECK(s->rows[r].n <= SHEET_COLUMNS_MAX);
        for (size_t c = 0; c < s->rows[r].n; c++) {
            struct str text = s->rows[r].cells[c].text;
            CHECK(text.n <= SHEET_CELL_MAX && str_utf8(text));
            for (size_t i = 0; i < text.n; i++) CHECK((unsigned char)text.s[i] >= ' ');
        }
    }
}

/* Every row is a person or has a finding that says why not. */
static void check_rows(struct arena *a, const struct sheet *s) {
    struct arena work = arena_make(0);
    struct reserve_check c = {.keep = a, .work = &work, .places = text_map_make(a), .skills = text_map_make(a), .seen = text_map_make(a)};
    if (reserve_columns_read(a, &s->rows[0], &c.columns))
        for (size_t i = 1; i < s->n; i++) {
            struct reserve_person p;
            size_t before = c.n_findings;
            reserve_check_row(&c, &s->rows[i], &p);
            CHECK(p.kind == RESERVE_KINDS ? p.name.n > 0 && (p.email.n || p.phone.n) : c.n_findings > before);
        }
    arena_free(&work);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t n) {
    struct arena a = arena_make((size_t)1 << 30);
    struct sheet sheet;
    struct sheet_fault fault;
    if (sheet_read(&a, (struct str){(const char *)data, n}, &sheet, &fault) == OK) {
        check_cells(&sheet);
        check_rows(&a, &sheet);
    } else {
        CHECK(fault.text);
    }
    arena_free(&a);
    return 0;
}
