/* person_link.c -- links in mails: a secret of 256 bits that allows one thing, once.
**
** The database holds BLAKE2b hashes only, so that a stolen copy opens nothing. The code for another browser has six digits
** and five tries; it is hashed together with the token's hash, so equal codes look different.
*/
#include <sodium.h>
#include <string.h>

#include "base/buf.h"
#include "base/rand.h"
#include "mail/bounce.h"
#include "people/person.h"
#include "person_sql.h"

enum { CODE_TRIES = 5 };

static struct str hash_of(struct arena *a, struct str first, struct str second) {
    unsigned char digest[16];
    crypto_generichash_state state;
    crypto_generichash_init(&state, NULL, 0, sizeof digest);
    crypto_generichash_update(&state, (const unsigned char *)first.s, first.n);
    crypto_generichash_update(&state, (const unsigned char *)"|", 1);
    crypto_generichash_update(&state, (const unsigned char *)second.s, second.n);
    crypto_generichash_final(&state, digest, sizeof digest);
    struct buf b = buf_make(a, 0);
    buf_hex(&b, digest, sizeof digest);
    return buf_view(&b);
}

static struct str token_hash(struct arena *a, struct str token) {
    return hash_of(a, STR("link"), token);
}

static struct str browser_hash(struct arena *a, struct str browser) {
    return browser.n ? hash_of(a, STR("browser"), browser) : STR("");
}

static struct str new_token(struct arena *a) {
    unsigned char secret[32];
    rand_bytes(secret, sizeof secret);
    size_t n = sodium_base64_ENCODED_LEN(sizeof secret, sodium_base64_VARIANT_URLSAFE_NO_PADDING);
    char *text = arena_alloc(a, n);
    sodium_bin2base64(text, n, secret, sizeof secret, sodium_base64_VARIANT_URLSAFE_NO_PADDING);
    return str_of(text);
}

static struct str new_code(struct arena *a) {
    uint32_t chance;
    rand_bytes(&chance, sizeof chance);
    return str_fmt(a, "%06u", chance % 1000000);
}

struct str link_make(struct db *db, const char *kind, person_id person, int64_t object, struct str browser, time_s seconds,
                     struct str *ret_code) {
    struct arena *a = db_arena(db);
    struct str token = new_token(a), hash = token_hash(a, token), code = STR("");
    if (ret_code) code = *ret_code = new_code(a);
    link_insert(db, (struct link_insert_in){ .hash = hash, .kind = str_of(kind), .person = person, .object = object,
        .browser = browser_hash(a, browser), .code = code.n ? hash_of(a, hash, code) : code,
        .expires = clock_now() + seconds }, NULL);
    return token;
}

void link_leads_to(struct db *db, struct str token, struct str next) {
    link_update_next(db, (struct link_update_next_in){.hash = token_hash(db_arena(db), token), .next = next}, NULL);
}

static enum status look(struct db *db, struct str hash, struct str browser, struct link_select_row *row, struct link *ret) {
    if (!link_select(db, (struct link_select_in){.hash = hash}, row)) return NOT_FOUND;
    if (row->used || row->expires < clock_now()) return CONFLICT;
    struct str here = browser_hash(db_arena(db), browser);
    *ret = (struct link){ .kind = row->kind, .person = row->person, .object = row->object,
                          .next = row->next, .other_browser = row->browser.n && !str_eq(row->browser, here) };
    return OK;
}

enum status link_look(struct db *db, struct str token, struct str browser, struct link *ret) {
    struct link_select_row row;
    return look(db, token_hash(db_arena(db), token), browser, &row, ret);
}

static bool code_right(struct db *db, struct str hash, const struct link_select_row *row, struct str code) {
    if (row->tries >= CODE_TRIES || row->code.n == 0 || code.n == 0) return false;
    return str_eq(row->code, hash_of(db_arena(db), hash, code));
}

static enum status use(struct db *db, struct str hash, struct str browser, struct str code, bool need_code, struct link *ret) {
    struct link_select_row row;
    struct link link;
    enum status st = look(db, hash, browser, &row, &link);
    if (st != OK) return st;
    if ((need_code || link.other_browser) && !code_right(db, hash, &row, code)) {
        link_update_tries(db, (struct link_update_tries_in){.hash = hash}, NULL);
        return INVALID;
    }
    int64_t changed = 0;
    link_update_used(db, (struct link_update_used_in){.hash = hash, .used = clock_now()}, &changed);
    if (changed != 1) return CONFLICT;
    bounce_clear(db, link.person); /* a mail arrived */
    *ret = link;
    return OK;
}

enum status link_use(struct db *db, struct str token, struct str browser, struct str code, struct link *ret) {
    return use(db, token_hash(db_arena(db), token), browser, code, false, ret);
}

enum status link_use_code(struct db *db, struct str browser, struct str code, struct link *ret) {
    struct link_newest_of_browser_row newest;
    struct link_newest_of_browser_in in = {.browser = browser_hash(db_arena(db), browser), .now = clock_now()};
    if (!browser.n || !link_newest_of_browser(db, in, &newest)) return NOT_FOUND;
    return use(db, newest.hash, browser, code, true, ret);
}
