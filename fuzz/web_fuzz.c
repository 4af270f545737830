/* web_fuzz.c -- what strangers send, as text: bodies, cookies, headers, telephone, enterprise and national register numbers.
**
** The first byte chooses the reader. Besides not crashing, what is accepted must hold: UTF-8 without NUL, and numbers that
** are read again as they were written down.
*/
#include <string.h>

#include "base/check.h"
#include "web/national_number.h"
#include "web/cookie.h"
#include "web/gate.h"
#include "web/numbers.h"
#include "web/pairs.h"
#include "web/token.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t n);

static void check_text(struct str s) {
    CHECK(str_utf8(s) && (s.n == 0 || !memchr(s.s, '\0', s.n)));
}

static void fuzz_urlencoded(struct arena *a, struct str in) {
    struct pairs p;
    if (!pairs_urlencoded(a, in, &p)) return;
    for (size_t i = 0; i < p.n; i++) check_text(p.at[i].name), check_text(p.at[i].value);
}

static void fuzz_multipart(struct arena *a, struct str in) {
    struct pairs p;
    if (!pairs_multipart(a, STR("multipart/form-data; boundary=b"), in, &p)) return;
    for (size_t i = 0; i < p.n; i++) {
        CHECK(p.at[i].value.s >= in.s && p.at[i].value.s + p.at[i].value.n <= in.s + in.n);
        if (!p.at[i].is_file) check_text(p.at[i].value);
    }
}

static void fuzz_cookies(struct arena *a, struct str in) {
    unsigned char bytes[32], key[TOKEN_KEY] = {7};
    struct str text;
    struct once once;
    base64_decode(cookie_get(in, true, COOKIE_SESSION), bytes, sizeof bytes);
    CHECK(!token_check(a, key, STR("somebody"), in, 1000, &once));
    CHECK(!text_verify(a, key, in, &text));
}

static void fuzz_gate(struct arena *a, struct str in) {
    struct gate g = {0};
    struct str rest = in, line;
    (void)a;
    while (str_next(&rest, '\n', &line)) {
        size_t colon = str_index(line, ':');
        gate_header(&g, str_sub(line, 0, colon), str_sub(line, colon + 1, line.n));
    }
    CHECK(gate_verdict(&g, STR("POST"), in, STR("HTTP/1.1")) != 0 || (g.hosts == 1 && g.lengths + g.codings <= 1));
}

static void fuzz_numbers(struct arena *a, struct str in) {
    struct str once, twice;
    if (phone_parse(a, in, &once)) CHECK(phone_parse(a, phone_show(a, once), &twice) && str_eq(once, twice));
    if (enterprise_parse(a, in, &once)) CHECK(enterprise_parse(a, enterprise_show(a, once), &twice) && str_eq(once, twice));
}

static void fuzz_national(struct arena *a, struct str in) {
    bool found = false, again = false;
    struct str masked = national_number_mask(a, in, &found);
    CHECK(masked.n == in.n && str_eq(national_number_mask(a, masked, &again), masked) && !again);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t n) {
    static void (*const readers[])(struct arena *, struct str) = {fuzz_urlencoded, fuzz_multipart, fuzz_cookies, fuzz_gate,
                                                                  fuzz_numbers, fuzz_national};
    if (n == 0) return 0;
    struct arena a = arena_make(0);
    readers[data[0] % COUNT(readers)](&a, str_copy(&a, (struct str){(const char *)data + 1, n - 1}));
    arena_free(&a);
    return 0;
}
