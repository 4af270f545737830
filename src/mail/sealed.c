/* sealed.c -- tokens: each number as 8 bytes, least first, then 16 bytes of keyed BLAKE2b over them. */
#include "mail/sealed.h"

#include <sodium.h>

enum { NUMBER = 8, SEAL = 16, WHOLE = SEALED_MOST * NUMBER + SEAL };

static bool seal(struct db *db, const char *use, const unsigned char *said, size_t n, unsigned char ret[SEAL]) {
    unsigned char key[32];
    if (!db_secret(db, use, key)) return false;
    crypto_generichash(ret, SEAL, said, n, key, sizeof key);
    sodium_memzero(key, sizeof key);
    return true;
}

static void put_number(unsigned char *to, int64_t number) {
    for (int i = 0; i < NUMBER; i++) to[i] = (unsigned char)((uint64_t)number >> (8 * i));
}

static int64_t get_number(const unsigned char *from) {
    uint64_t number = 0;
    for (int i = 0; i < NUMBER; i++) number |= (uint64_t)from[i] << (8 * i);
    return (int64_t)number;
}

struct str sealed_make(struct db *db, const char *use, const int64_t *numbers, size_t n) {
    unsigned char whole[WHOLE];
    CHECK(n > 0 && n <= SEALED_MOST);
    for (size_t i = 0; i < n; i++) put_number(whole + i * NUMBER, numbers[i]);
    if (!seal(db, use, whole, n * NUMBER, whole + n * NUMBER)) return STR("");
    size_t bytes = n * NUMBER + SEAL, letters = sodium_base64_ENCODED_LEN(bytes, sodium_base64_VARIANT_URLSAFE_NO_PADDING);
    char *text = arena_alloc(db_arena(db), letters);
    return str_of(sodium_bin2base64(text, letters, whole, bytes, sodium_base64_VARIANT_URLSAFE_NO_PADDING));
}

bool sealed_read(struct db *db, const char *use, struct str token, int64_t *ret, size_t n) {
    unsigned char whole[WHOLE], right[SEAL];
    size_t bytes;
    CHECK(n > 0 && n <= SEALED_MOST);
    if (sodium_base642bin(whole, WHOLE, token.s, token.n, NULL, &bytes, NULL, sodium_base64_VARIANT_URLSAFE_NO_PADDING) != 0 ||
        bytes != n * NUMBER + SEAL) return false;
    if (!seal(db, use, whole, n * NUMBER, right) || sodium_memcmp(right, whole + n * NUMBER, SEAL) != 0) return false;
    for (size_t i = 0; i < n; i++) ret[i] = get_number(whole + i * NUMBER);
    return true;
}
