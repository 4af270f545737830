/* token.c -- keyed BLAKE2b from libsodium. */
#include "token.h"

#include <sodium.h>
#include <string.h>

#include "base/buf.h"
#include "base/rand.h"
#include "web/cookie.h"

enum { NONCE = 16, MAC = 32, SIGNED_MAX = 1024 };

struct token { unsigned char nonce[NONCE]; int64_t made; unsigned char mac[MAC]; };
_Static_assert(sizeof(struct token) == NONCE + 8 + MAC, "a token has no gaps: its bytes are sent as they stand");

/* `purpose` keeps a hash made for one use from passing for another. */
static void mac_make(const unsigned char key[TOKEN_KEY], const char *purpose, struct str a, struct str b,
                     unsigned char ret[MAC]) {
    crypto_generichash_state st;
    unsigned char length[8];
    crypto_generichash_init(&st, key, TOKEN_KEY, MAC);
    crypto_generichash_update(&st, (const unsigned char *)purpose, strlen(purpose) + 1);
    for (int i = 0; i < 8; i++) length[i] = (unsigned char)((uint64_t)a.n >> (8 * i));
    crypto_generichash_update(&st, length, sizeof length);
    crypto_generichash_update(&st, (const unsigned char *)a.s, a.n);
    crypto_generichash_update(&st, (const unsigned char *)b.s, b.n);
    crypto_generichash_final(&st, ret, MAC);
}

static struct str token_head(const struct token *t) {
    return (struct str){(const char *)t, offsetof(struct token, mac)};
}

struct str token_make(struct arena *a, const unsigned char key[TOKEN_KEY], struct str binding, time_s now) {
    struct token t = {.made = now};
    rand_bytes(t.nonce, NONCE);
    mac_make(key, "form", token_head(&t), binding, t.mac);
    return base64_encode(a, &t, sizeof t);
}

bool token_check(struct arena *a, const unsigned char key[TOKEN_KEY], struct str binding, struct str token, time_s now,
                 struct once *ret_once) {
    struct token t;
    unsigned char mac[MAC];
    if (!base64_decode(token, &t, sizeof t)) return false;
    mac_make(key, "form", token_head(&t), binding, mac);
    if (sodium_memcmp(mac, t.mac, MAC) != 0) return false;
    if (t.made > now || now - t.made > TOKEN_SECONDS) return false;
    struct buf name = buf_make(a, 0);
    buf_lit(&name, "form:");
    buf_hex(&name, t.nonce, NONCE);
    *ret_once = (struct once){.made = t.made, .name = buf_view(&name)};
    return true;
}

struct str text_sign(struct arena *a, const unsigned char key[TOKEN_KEY], struct str text) {
    struct buf b = buf_make(a, SIGNED_MAX);
    unsigned char mac[MAC];
    mac_make(key, "text", text, STR(""), mac);
    buf_bytes(&b, (const char *)mac, MAC);
    buf_str(&b, text);
    return base64_encode(a, b.s, b.n);
}

bool text_verify(struct arena *a, const unsigned char key[TOKEN_KEY], struct str signed_text, struct str *ret) {
    unsigned char mac[MAC], *bytes = arena_alloc(a, SIGNED_MAX);
    size_t n;
    if (sodium_base642bin(bytes, SIGNED_MAX, signed_text.s, signed_text.n, NULL, &n, NULL,
                          sodium_base64_VARIANT_URLSAFE_NO_PADDING) != 0 || n < MAC) return false;
    struct str text = {(const char *)bytes + MAC, n - MAC};
    mac_make(key, "text", text, STR(""), mac);
    if (sodium_memcmp(mac, bytes, MAC) != 0) return false;
    *ret = str_copy(a, text);
    return true;
}
