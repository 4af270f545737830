/* gate.c -- the checks of the gate, all of them on plain text so that they can be tested without a socket. */
#include "gate.h"

#include <ctype.h>
#include <string.h>

#include "base/check.h"

enum { HEADERS_MAX = 64, LENGTH_DIGITS_MAX = 15 };

/* token characters, RFC 9110 section 5.6.2 */
static bool is_token(struct str s) {
    for (size_t i = 0; i < s.n; i++) {
        unsigned char c = (unsigned char)s.s[i];
        if (!isalnum(c) && (c == 0 || c > 126 || !strchr("!#$%&'*+-.^_`|~", c))) return false;
    }
    return s.n > 0;
}

/* Field values hold no control characters but the tab, RFC 9110 section 5.5. */
static bool is_value(struct str s) {
    for (size_t i = 0; i < s.n; i++) {
        unsigned char c = (unsigned char)s.s[i];
        if ((c < 32 && c != '\t') || c == 127) return false;
    }
    return true;
}

static bool is_digits(struct str s) {
    for (size_t i = 0; i < s.n; i++)
        if (s.s[i] < '0' || s.s[i] > '9') return false;
    return s.n > 0;
}

static void length_header(struct gate *g, struct str value) {
    int64_t bytes = 0;
    g->lengths++;
    if (!is_digits(value) || value.n > LENGTH_DIGITS_MAX || !str_to_int(value, &bytes)) g->bad = true;
    g->length = (uint64_t)bytes;
}

void gate_header(struct gate *g, struct str name, struct str value) {
    g->headers++;
    if (!is_token(name) || !is_value(value)) g->bad = true;
    if (str_eq_ci(name, STR("Host"))) {
        g->hosts++;
    } else if (str_eq_ci(name, STR("Content-Length"))) {
        length_header(g, value);
    } else if (str_eq_ci(name, STR("Transfer-Encoding"))) {
        g->codings++;
        if (!str_eq_ci(value, STR("chunked"))) g->bad = true;
    }
}

/* 0 for the methods that we serve, 405 for those that exist, 501 for the rest. */
static int method_verdict(struct str method) {
    static const char *const served[] = {"GET", "HEAD", "POST"};
    static const char *const known[] = {"PUT", "PATCH", "DELETE", "OPTIONS", "CONNECT", "TRACE"};
    for (size_t i = 0; i < COUNT(served); i++)
        if (str_eq(method, str_of(served[i]))) return 0;
    for (size_t i = 0; i < COUNT(known); i++)
        if (str_eq(method, str_of(known[i]))) return 405;
    return 501;
}

static bool target_ok(struct str target) {
    for (size_t i = 0; i < target.n; i++)
        if (target.s[i] <= 32 || target.s[i] == 127) return false; /* bytes over 127 are negative: refused as well */
    return target.n > 0 && target.s[0] == '/'; /* no absolute form, no "*" */
}

int gate_verdict(const struct gate *g, struct str method, struct str target, struct str version) {
    bool v11 = str_eq(version, STR("HTTP/1.1")), v10 = str_eq(version, STR("HTTP/1.0"));
    if (g->bad || g->lengths > 1 || g->codings > 1 || (g->lengths && g->codings)) return 400;
    if (!v11 && !v10) return 505;
    if (v11 ? g->hosts != 1 : g->hosts > 1 || g->codings) return 400;
    if (!target_ok(target)) return 400;
    if (g->headers > HEADERS_MAX) return 431;
    return method_verdict(method);
}

bool gate_body(const struct gate *g) {
    return g->codings > 0 || g->length > 0;
}
