/* answer.c -- the headers for safety, in one table.
**
** Nothing on a page comes from elsewhere, nothing inline runs, nobody may frame us. Referrer-Policy is "same-origin" and
** not "no-referrer": the latter makes browsers send "Origin: null" with our own forms, and Origin is how we know them.
*/
#include "answer.h"

#include <string.h>

#include "base/check.h"

static const struct { const char *name, *value; } always[] = {
    {"Content-Security-Policy",
     "default-src 'none'; style-src 'self'; img-src 'self'; script-src 'self'; font-src 'self'; connect-src 'self'; "
     "form-action 'self'; base-uri 'none'; frame-ancestors 'none'"},
    {"X-Content-Type-Options", "nosniff"},
    {"Referrer-Policy", "same-origin"},
    {"Cross-Origin-Opener-Policy", "same-origin"},
    {"Cross-Origin-Resource-Policy", "same-origin"},
    {"Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=()"},
};

static const char *const keep_text[] = {
    [KEEP_NEVER] = "no-store",
    [KEEP_CHECKED] = "private, no-cache",
    [KEEP_FOREVER] = "public, max-age=31536000, immutable",
};

bool answer_header(struct MHD_Response *r, const char *name, struct str value) {
    char text[2048];
    if (value.n >= sizeof text) return false;
    memcpy(text, value.s, value.n);
    text[value.n] = '\0';
    return MHD_add_response_header(r, name, text) == MHD_YES;
}

static struct MHD_Response *finish(struct MHD_Response *r, struct str type, enum keep keep, bool tls) {
    if (!r) return NULL;
    bool ok = answer_header(r, "Content-Type", type);
    ok &= MHD_add_response_header(r, "Cache-Control", keep_text[keep]) == MHD_YES;
    if (keep == KEEP_CHECKED) ok &= MHD_add_response_header(r, "Vary", "Cookie") == MHD_YES;
    if (tls) ok &= MHD_add_response_header(r, "Strict-Transport-Security", "max-age=31536000; includeSubDomains") == MHD_YES;
    for (size_t i = 0; i < COUNT(always); i++)
        ok &= MHD_add_response_header(r, always[i].name, always[i].value) == MHD_YES;
    if (ok) return r;
    MHD_destroy_response(r);
    return NULL;
}

/* The library takes a void * that it does not write to. */
static void *bytes_of(struct str s) {
    union { const char *in; void *out; } u = {.in = s.s};
    return u.out;
}

struct MHD_Response *answer_make(struct str type, struct str body, enum keep keep, bool tls) {
    return finish(MHD_create_response_from_buffer(body.n, bytes_of(body), MHD_RESPMEM_MUST_COPY), type, keep, tls);
}

struct MHD_Response *answer_constant(struct str type, struct str body, enum keep keep, bool tls) {
    return finish(MHD_create_response_from_buffer(body.n, bytes_of(body), MHD_RESPMEM_PERSISTENT), type, keep, tls);
}
