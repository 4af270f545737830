/* numbers.c -- separators out, check digits tested, separators in again. */
#include "numbers.h"

#include <string.h>

#include "base/buf.h"

static bool is_digit(char c) {
    return c >= '0' && c <= '9';
}

/* Copies the digits of `s`, dropping the signs in `skip`. False when anything else is there, or more than `max` digits. */
static bool digits_only(struct str s, const char *skip, char *ret, size_t max) {
    size_t n = 0;
    for (size_t i = 0; i < s.n; i++) {
        if (s.s[i] && strchr(skip, s.s[i])) continue;
        if (!is_digit(s.s[i]) || n == max) return false;
        ret[n++] = s.s[i];
    }
    ret[n] = '\0';
    return n > 0;
}

/* The national part, without the zero, of a Belgian number. 0400 is given to nobody: examples and the demo have their numbers there,
** and whoever tries those must be able to type what they read. */
static bool belgian(const char *digits) {
    size_t n = strlen(digits);
    bool mobile = digits[0] == '4' && (digits[1] >= '5' || strncmp(digits, "400", 3) == 0);
    return digits[0] != '0' && n == (mobile ? 9 : 8);
}

bool phone_parse(struct arena *a, struct str typed, struct str *ret) {
    static const char country[] = "32";
    char all[24];
    typed = str_trim(typed);
    bool abroad = typed.n && typed.s[0] == '+';
    if (!digits_only(str_sub(typed, abroad, typed.n), " .-/()", all, sizeof all - 1)) return false;
    const char *digits = all;
    if (!abroad && strncmp(digits, "00", 2) == 0) digits += 2, abroad = true;
    if (!abroad && strncmp(digits, country, 2) == 0 && strlen(digits) >= 10) abroad = true; /* 32 470 12 34 56 */
    if (abroad && strncmp(digits, country, 2) == 0) digits += 2, abroad = false;
    if (!abroad) {
        if (*digits == '0') digits++; /* 0470 ..., and the zero of +32 (0)470 ... */
        if (!belgian(digits)) return false;
        *ret = str_fmt(a, "+%s%s", country, digits);
        return true;
    }
    if (*digits == '0' || strlen(digits) < 8 || strlen(digits) > 15) return false;
    *ret = str_fmt(a, "+%s", digits);
    return true;
}

struct str phone_show(struct arena *a, struct str e164) {
    if (!str_starts(e164, STR("+32"))) return e164;
    const char *n = str_copy(a, str_sub(e164, 3, e164.n)).s;
    if (strlen(n) == 9) return str_fmt(a, "0%.3s %.2s %.2s %s", n, n + 3, n + 5, n + 7);
    if (strlen(n) != 8) return e164;
    if (strchr("2349", n[0])) return str_fmt(a, "0%.1s %.3s %.2s %s", n, n + 1, n + 4, n + 6); /* zones of one digit */
    return str_fmt(a, "0%.2s %.2s %.2s %s", n, n + 2, n + 4, n + 6);
}

bool enterprise_parse(struct arena *a, struct str typed, struct str *ret) {
    char digits[11];
    typed = str_trim(typed);
    if (str_eq_ci(str_sub(typed, 0, 2), STR("BE"))) typed = str_sub(typed, 2, typed.n);
    if (!digits_only(typed, " .-()", digits, 10)) return false;
    struct str ten = str_fmt(a, "%s%s", strlen(digits) == 9 ? "0" : "", digits);
    int64_t first, check;
    if (ten.n != 10 || ten.s[0] > '1') return false;
    if (!str_to_int(str_sub(ten, 0, 8), &first) || !str_to_int(str_sub(ten, 8, 10), &check)) return false;
    if (97 - first % 97 != check) return false;
    *ret = ten;
    return true;
}

struct str enterprise_show(struct arena *a, struct str digits) {
    if (digits.n != 10) return digits;
    return str_fmt(a, "%.4s.%.3s.%.3s", digits.s, digits.s + 4, digits.s + 7);
}
