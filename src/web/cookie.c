/* cookie.c -- RFC 6265 sections 4.1 and 5.4, in and out. */
#include "cookie.h"

#include <sodium.h>
#include <string.h>

#include "base/buf.h"

static struct str cookie_prefix(bool tls) {
    return tls ? STR("__Host-") : STR("");
}

struct str cookie_get(struct str header, bool tls, const char *name) {
    struct str rest = header, one, prefix = cookie_prefix(tls);
    while (header.n && str_next(&rest, ';', &one)) {
        one = str_trim(one);
        if (!str_starts(one, prefix)) continue;
        one = str_sub(one, prefix.n, one.n);
        size_t eq = str_index(one, '=');
        if (str_eq(str_sub(one, 0, eq), str_of(name))) return str_sub(one, eq + 1, one.n);
    }
    return (struct str){"", 0};
}

struct str cookie_make(struct arena *a, bool tls, const char *name, struct str value, int64_t seconds) {
    struct buf b = buf_make(a, 4096);
    buf_str(&b, cookie_prefix(tls));
    buf_fmt(&b, "%s=%.*s; Path=/; HttpOnly; SameSite=Lax", name, STR_ARGS(value));
    if (tls) buf_lit(&b, "; Secure");
    if (seconds >= 0) buf_fmt(&b, "; Max-Age=%lld", (long long)seconds);
    return buf_view(&b);
}

struct str base64_encode(struct arena *a, const void *bytes, size_t n) {
    size_t room = sodium_base64_encoded_len(n, sodium_base64_VARIANT_URLSAFE_NO_PADDING);
    char *text = arena_alloc(a, room);
    sodium_bin2base64(text, room, bytes, n, sodium_base64_VARIANT_URLSAFE_NO_PADDING);
    return (struct str){text, room - 1};
}

bool base64_decode(struct str text, void *ret, size_t n) {
    size_t got;
    return sodium_base642bin(ret, n, text.s, text.n, NULL, &got, NULL, sodium_base64_VARIANT_URLSAFE_NO_PADDING) == 0 &&
           got == n;
}
