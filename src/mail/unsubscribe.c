/* unsubscribe.c -- tokens: number of the person (8 bytes), kind of mail (1 byte), keyed BLAKE2b over both (16 bytes). */
#include "mail/unsubscribe.h"

#include <sodium.h>
#include <string.h>

#include "mail_sql.h"

enum { PERSON_BYTES = 8, SAID = PERSON_BYTES + 1, SEAL = 16, WHOLE = SAID + SEAL };

static bool seal(struct db *db, const unsigned char said[SAID], unsigned char ret[SEAL]) {
    unsigned char key[32];
    if (!db_secret(db, "unsubscribe", key)) return false;
    crypto_generichash(ret, SEAL, said, SAID, key, sizeof key);
    sodium_memzero(key, sizeof key);
    return true;
}

struct str unsubscribe_token(struct db *db, person_id person, enum mail_kind kind) {
    unsigned char whole[WHOLE];
    for (int i = 0; i < PERSON_BYTES; i++) whole[i] = (unsigned char)((uint64_t)person.n >> (8 * i));
    whole[PERSON_BYTES] = (unsigned char)kind;
    if (!seal(db, whole, whole + SAID)) return STR("");
    size_t n = sodium_base64_ENCODED_LEN(WHOLE, sodium_base64_VARIANT_URLSAFE_NO_PADDING);
    char *text = arena_alloc(db_arena(db), n);
    return str_of(sodium_bin2base64(text, n, whole, WHOLE, sodium_base64_VARIANT_URLSAFE_NO_PADDING));
}

bool unsubscribe_read(struct db *db, struct str token, person_id *ret_person, enum mail_kind *ret_kind) {
    unsigned char whole[WHOLE], right[SEAL];
    size_t n;
    if (sodium_base642bin(whole, WHOLE, token.s, token.n, NULL, &n, NULL, sodium_base64_VARIANT_URLSAFE_NO_PADDING) != 0 ||
        n != WHOLE || whole[PERSON_BYTES] >= MAIL_KINDS) return false;
    if (!seal(db, whole, right) || sodium_memcmp(right, whole + SAID, SEAL) != 0) return false;
    uint64_t person = 0;
    for (int i = 0; i < PERSON_BYTES; i++) person |= (uint64_t)whole[i] << (8 * i);
    *ret_person = (person_id){(int64_t)person};
    *ret_kind = (enum mail_kind)whole[PERSON_BYTES];
    return true;
}

enum status unsubscribe_set(struct db *db, person_id person, enum mail_kind kind, bool stop) {
    struct mail_person_row row;
    if (!mail_person(db, (struct mail_person_in){.person = person}, &row)) return db_failed(db) ? db_status(db) : NOT_FOUND;
    int64_t bit = (int64_t)1 << kind, off = stop ? row.mail_off | bit : row.mail_off & ~bit;
    mail_update_off(db, (struct mail_update_off_in){.person = person, .mail_off = off}, NULL);
    return db_status(db);
}
