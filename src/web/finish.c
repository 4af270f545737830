/* finish.c -- pages into the shell, answers into the library. */
#include "finish.h"

#include <ctype.h>
#include <string.h>

#include "base/log.h"
#include "web/answer.h"
#include "web/server.h"
#include "web/shell.h"

enum { PAGE_MAX = 8 * 1024 * 1024 };

#define HTML_TYPE STR("text/html; charset=utf-8")

unsigned finish_status(enum status st) {
    static const unsigned http[] = {
        [OK] = 200, [NOT_FOUND] = 404, [FORBIDDEN] = 403, [INVALID] = 400, [CONFLICT] = 409, [BUSY] = 503, [FAILED] = 500,
    };
    CHECK((size_t)st < COUNT(http));
    return http[st];
}

static enum keep keep_of(const struct request *rq) {
    bool never = (rq->caller.who & SIGNED_IN) || (rq->route && rq->route->no_store);
    return never ? KEEP_NEVER : KEEP_CHECKED;
}

/* A page that is the same for every stranger. */
static bool for_all(const struct request *rq, unsigned http_status) {
    const struct exchange *x = rq->exchange;
    return http_status == 200 && x->method == GET && rq->route && rq->route->shared && rq->caller.who == STRANGER &&
           !rq->route->no_store && !x->out.personal && keep_of(rq) == KEEP_CHECKED;
}

static void add_headers(struct request *rq, struct MHD_Response *r, unsigned http_status) {
    struct exchange *x = rq->exchange;
    bool ok = true;
    for (size_t i = 0; i < x->out.n_cookies; i++) ok &= answer_header(r, "Set-Cookie", x->out.cookies[i]);
    if (x->out.location.n) ok &= answer_header(r, "Location", x->out.location);
    if (http_status == 302) ok &= answer_header(r, "Vary", STR("Accept-Language"));
    if (http_status == 503) ok &= answer_header(r, "Retry-After", STR("5"));
    if (http_status == 429) ok &= answer_header(r, "Retry-After", STR("3600"));
    if (http_status == 405) ok &= answer_header(r, "Allow", x->found.by_method[GET] ? STR("GET, HEAD") : STR("POST"));
    if (!ok) log_line(LOG_ERROR, "answer header lost", NULL);
}

static void send_answer(struct request *rq, unsigned http_status, struct str type, struct str body) {
    struct exchange *x = rq->exchange;
    struct MHD_Response *r = answer_make(type, body, keep_of(rq), rq->web->config.tls_in_front);
    if (!r) return; /* without memory there is no answer, and the loop refuses */
    add_headers(rq, r, http_status);
    x->answer = r;
    x->status = http_status;
    x->answer_bytes = body.n;
    x->keep = for_all(rq, http_status);
}

static const struct route *const *menu_of(const struct request *rq, size_t *ret_n) {
    const struct router *r = &rq->web->router;
    const struct route **menu = arena_array(rq->arena, const struct route *, r->n_menu);
    size_t n = 0;
    for (size_t i = 0; i < r->n_menu; i++)
        if (r->menu[i]->who & rq->caller.who) menu[n++] = r->menu[i];
    *ret_n = n;
    return menu;
}

static void send_page(struct request *rq, unsigned http_status) {
    struct response *out = &rq->exchange->out;
    struct shell s = {.title = out->title, .body = buf_view(&rq->html.out), .front = str_eq(rq->path, STR("/"))};
    struct html *h = &rq->html, page = *h;
    page.out = buf_make(rq->arena, PAGE_MAX);
    if (http_status == 422) s.title = say(h, _("Error: {0}"), s.title);
    s.front &= http_status == 200;
    s.notice = out->notice ? _(out->notice) : rq_notice_take(rq);
    if (!out->notice && s.notice.n) s.notice = _(s.notice.s);
    s.menu = menu_of(rq, &s.n_menu);
    shell_write(&page, rq, &s);
    send_answer(rq, http_status, HTML_TYPE, buf_view(&page.out));
}

/* A file name that is safe in a header and on every disk. */
static struct str attachment(struct arena *a, struct str filename) {
    struct buf b = buf_make(a, 512);
    buf_lit(&b, "attachment; filename=\"");
    for (size_t i = 0; i < filename.n; i++) {
        unsigned char c = (unsigned char)filename.s[i];
        buf_char(&b, isalnum(c) || (c && strchr(".-_", c)) ? (char)c : '-');
    }
    buf_lit(&b, "\"");
    return buf_view(&b);
}

static void send_body(struct request *rq, unsigned http_status) {
    struct response *out = &rq->exchange->out;
    send_answer(rq, http_status, out->type, out->body);
    if (out->filename.n && rq->exchange->answer)
        answer_header(rq->exchange->answer, "Content-Disposition", attachment(rq->arena, out->filename));
}

void finish_said(struct request *rq, unsigned http_status) {
    struct response *out = &rq->exchange->out;
    if (out->location.n) {
        rq_notice_send(rq);
        send_answer(rq, http_status == 302 ? 302 : 303, HTML_TYPE, STR(""));
    } else if (out->own_body) {
        send_body(rq, http_status);
    } else if (rq->html.out.failed) {
        finish_outcome(rq, 500); /* the page grew beyond its ceiling */
    } else {
        send_page(rq, http_status);
    }
}

void finish_outcome(struct request *rq, unsigned http_status) {
    response_reset(rq->exchange, rq->exchange->out.n_cookies);
    rq->html.out = buf_make(rq->arena, PAGE_MAX);
    if (rq->route && rq->route->bare)
        rq_body(rq, "text/plain; charset=utf-8", NULL, str_fmt(rq->arena, "%u\n", http_status));
    else
        shell_outcome(&rq->html, (int)http_status);
    finish_said(rq, http_status);
}

void finish_moved(struct request *rq, struct str location) {
    rq->exchange->out.location = location;
    finish_said(rq, 302);
}
