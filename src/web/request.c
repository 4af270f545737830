/* request.c -- what handlers and pages may ask of a request. */
#include "request.h"

#include <stdarg.h>
#include <stdio.h>
#include <string.h>

#include "base/rand.h"
#include "web/cookie.h"
#include "web/server.h"
#include "web/session.h"
#include "web/shell.h"

enum { LOCATION_MAX = 2000, NOTICE_SECONDS = 60 };

struct request *request_make(struct exchange *x, struct arena *a) {
    struct request *rq = arena_new(a, struct request);
    *rq = (struct request){.arena = a, .store = x->web->config.store, .caller = {.who = STRANGER}, .route = x->route,
                           .path = x->path, .web = x->web, .exchange = x};
    for (size_t i = 0; i < VALUES_MAX; i++) rq->values[i] = x->found.values[i];
    rq->html = (struct html){.out = buf_make(a, 0), .arena = a, .lang = x->lang, .rq = rq};
    rq->html.base = url_path(a, "/%.*s", STR_ARGS(lang_code(x->lang)));
    return rq;
}

struct str rq_value(struct request *rq, const char *name) {
    int at = route_parameter(rq->route, str_of(name));
    CHECK(at >= 0 && at < VALUES_MAX);
    return rq->values[at];
}

int64_t rq_id(struct request *rq, const char *name) {
    int64_t id;
    return str_to_int(rq_value(rq, name), &id) && id > 0 ? id : 0;
}

struct url rq_in_language(const struct request *rq, enum lang lang) {
    struct str query = rq->exchange->method == GET ? rq->exchange->query : STR("");
    return url_path(rq->arena, "/%.*s%.*s%s%.*s", STR_ARGS(lang_code(lang)), STR_ARGS(rq->path), query.n ? "?" : "",
                    STR_ARGS(query));
}

enum status rq_redirect(struct request *rq, const char *fmt, ...) {
    char path[LOCATION_MAX];
    va_list args;
    va_start(args, fmt);
    int n = vsnprintf(path, sizeof path, fmt, args);
    va_end(args);
    if (n < 0 || (size_t)n >= sizeof path) return FAILED;
    rq->exchange->out.location = url_here(&rq->html, "%s", path).s; /* leads to this site, whatever is in it */
    return OK;
}

void rq_notice(struct request *rq, const char *text) {
    rq->exchange->out.notice = text;
    rq->exchange->out.personal = true;
}

enum status rq_body(struct request *rq, const char *content_type, const char *filename, struct str body) {
    struct response *out = &rq->exchange->out;
    out->own_body = true;
    out->type = str_of(content_type);
    out->filename = str_of(filename);
    out->body = body;
    return OK;
}

void page_title(struct html *h, struct str title) {
    if (h->rq) h->rq->exchange->out.title = title;
}

/* ---- who ---- */

void rq_sign_in(struct request *rq, int64_t person) {
    unsigned char token[SESSION_TOKEN];
    rand_bytes(token, sizeof token);
    if (rq->exchange->session) session_end(rq->db, rq->exchange->session);
    session_start(rq->db, token, person, clock_now());
    struct session_limits limits = session_limits(HELPER); /* the server decides when it ends; the cookie only outlives it */
    response_cookie(rq->exchange, cookie_make(rq->arena, rq->web->config.tls_in_front, COOKIE_SESSION,
                                              base64_encode(rq->arena, token, sizeof token), limits.total));
}

void rq_sign_out(struct request *rq) {
    if (rq->exchange->session) session_end(rq->db, rq->exchange->session);
    response_cookie(rq->exchange, cookie_make(rq->arena, rq->web->config.tls_in_front, COOKIE_SESSION, STR(""), 0));
}

struct str rq_browser(struct request *rq) {
    struct exchange *x = rq->exchange;
    bool tls = rq->web->config.tls_in_front;
    x->out.personal = true;
    if (!x->browser_known) {
        struct str sent = cookie_get(exchange_header(x, "Cookie"), tls, COOKIE_BROWSER);
        if (!base64_decode(sent, x->browser, BROWSER_BYTES)) {
            rand_bytes(x->browser, BROWSER_BYTES);
            struct str value = base64_encode(rq->arena, x->browser, BROWSER_BYTES);
            response_cookie(x, cookie_make(rq->arena, tls, COOKIE_BROWSER, value, -1));
        }
        x->browser_known = true;
    }
    return (struct str){(const char *)x->browser, BROWSER_BYTES};
}

bool rq_rate(struct request *rq, const char *what, struct str key, int limit) {
    struct exchange *x = rq->exchange;
    for (size_t i = 0; i < x->n_rated; i++)
        if (strcmp(x->rated[i].what, what) == 0) return x->rated[i].granted;
    CHECK(x->n_rated < COUNT(x->rated));
    bool granted = rate_take(rq->web->rates, what, key.n ? key : rq->address, limit, clock_monotonic_us());
    x->rated[x->n_rated++] = (struct rated){what, granted};
    x->too_often |= !granted;
    return granted;
}

/* ---- forms and notices ---- */

/* What a form of this request is bound to. */
struct str rq_binding(struct request *rq) {
    rq->exchange->out.personal = true;
    return rq->exchange->session ? rq->exchange->session_token : rq_browser(rq);
}

void form_token(struct html *h) {
    struct request *rq = h->rq;
    time_s drawn = rq->exchange->drawn ? rq->exchange->drawn : clock_now(); /* a page that comes back was drawn when it first was */
    struct str token = token_make(rq->arena, rq->web->key, rq_binding(rq), drawn);
    html_lit(h, "<input type=\"hidden\" name=\"_once\" value=\"");
    html_attr_str(h, token);
    html_lit(h, "\">");
}

struct str rq_phone(const struct request *rq) {
    return str_of(rq->web->config.phone);
}

struct str rq_notice_take(struct request *rq) {
    struct exchange *x = rq->exchange;
    bool tls = rq->web->config.tls_in_front;
    struct str sent = cookie_get(exchange_header(x, "Cookie"), tls, COOKIE_NOTICE), text;
    if (sent.n == 0) return STR("");
    response_cookie(x, cookie_make(rq->arena, tls, COOKIE_NOTICE, STR(""), 0));
    return text_verify(rq->arena, rq->web->key, sent, &text) ? text : STR("");
}

void rq_notice_send(struct request *rq) {
    struct exchange *x = rq->exchange;
    if (!x->out.notice) return;
    struct str value = text_sign(rq->arena, rq->web->key, str_of(x->out.notice));
    response_cookie(x, cookie_make(rq->arena, rq->web->config.tls_in_front, COOKIE_NOTICE, value, NOTICE_SECONDS));
}
