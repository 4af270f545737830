/* dsn_fuzz.c -- the reader of delivery reports meets any bytes. What it returns lies inside the mail or the arena and holds no line
** break; a status is digits and dots. Its corpus is test/dsn.
*/
#include <string.h>

#include "mail/dsn.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t n);

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t n) {
    struct arena a = arena_make(0);
    struct dsn dsn = {0};
    if (dsn_read(&a, str_copy(&a, (struct str){(const char *)data, n}), &dsn)) {
        CHECK(dsn.message_id.n > 0 && str_index(dsn.message_id, '\n') == dsn.message_id.n);
        for (size_t i = 0; i < dsn.status.n; i++) CHECK(strchr("0123456789.", dsn.status.s[i]));
    }
    arena_free(&a);
    return 0;
}
