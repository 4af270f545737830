/* erased.c -- addresses of people who went, as marks. */
#include "people/erased.h"

#include <sodium.h>

#include "base/buf.h"
#include "base/clock.h"
#include "erased_sql.h"

bool erased_key(struct db *db, unsigned char ret[ERASED_KEY]) {
    return db_secret(db, "erased", ret);
}

static struct str mark_of(struct arena *a, const unsigned char key[ERASED_KEY], struct str email) {
    struct str address = str_lower(a, email);
    unsigned char mark[16];
    crypto_generichash(mark, sizeof mark, (const unsigned char *)address.s, address.n, key, ERASED_KEY);
    struct buf b = buf_make(a, 0);
    buf_hex(&b, mark, sizeof mark);
    return buf_view(&b);
}

bool erased_knows(struct db *db, const unsigned char key[ERASED_KEY], struct str email) {
    struct erased_select_row row;
    return erased_select(db, (struct erased_select_in){.mark = mark_of(db_arena(db), key, email)}, &row);
}

void erased_remember(struct db *db, struct str email) {
    unsigned char key[ERASED_KEY];
    if (!email.n || !erased_key(db, key)) return;
    erased_insert(db, (struct erased_insert_in){.mark = mark_of(db_arena(db), key, email), .at = clock_now()}, NULL);
}
