/* serve.c -- who is it, may they, what did they send, what does the handler say, how is it told.
**
** A GET is one read transaction from the question "who is it" to the last byte of the page. A POST first asks who it is,
** then proves origin, token and fields, and only then runs its handler inside a write transaction, together with the row
** that makes a repetition get the same answer. The worker leaves it there, and goes on with it when it is durable: so hundreds
** of writes share a commit, and not one thread waits for it. A handler that answers INVALID, and a form that does not hold, draw
** the GET page of the same path with what was typed.
*/
#include "serve.h"

#include <stdio.h>

#include "base/log.h"
#include "web/cookie.h"
#include "web/finish.h"
#include "web/guard.h"
#include "web/server.h"
#include "web/session.h"
#include "web/signs.h"
#include "web/typed.h"

static bool is_often(const struct request *rq, enum status st) {
    return st == BUSY && rq->exchange->too_often;
}

static void finish_failed(struct request *rq, enum status st) {
    finish_outcome(rq, is_often(rq, st) ? 429 : finish_status(st));
}

/* ---- transactions and callers ---- */

static enum status read_begin(struct request *rq) {
    rq->exchange->version = store_version(rq->store); /* before the snapshot: a page is never kept for too new a version */
    enum status st = db_read_begin(rq->store, rq->arena, &rq->exchange->reader);
    rq->db = rq->exchange->reader;
    return st;
}

static void read_end(struct exchange *x) {
    if (x->reader) db_read_end(x->reader);
    x->reader = NULL;
}

static struct str session_sent(const struct exchange *x) {
    return cookie_get(exchange_header(x, "Cookie"), x->web->config.tls_in_front, COOKIE_SESSION);
}

/* Finds the session that the cookie names, and the person's roles. Sets *ret_stale when the use should be written down. */
static void caller_find(struct request *rq, bool *ret_stale) {
    struct exchange *x = rq->exchange;
    unsigned char token[SESSION_TOKEN];
    struct session s;
    struct caller caller = {0};
    struct str sent = session_sent(x);
    if (!base64_decode(sent, token, sizeof token) || !session_find(rq->db, token, &s)) return;
    if (!rq->web->config.caller(rq->db, s.person, &caller) || !session_alive(&s, caller.who, clock_now())) return;
    rq->caller = caller;
    x->session = s.id;
    x->session_token = sent;
    *ret_stale = session_stale(&s, caller.who, clock_now());
}

/* Strangers are shown the door with a bell; people with another role are told. */
static void turn_away(struct request *rq) {
    struct str query = rq->exchange->method == GET ? rq->exchange->query : STR("");
    struct str here = str_fmt(rq->arena, "%.*s%s%.*s", STR_ARGS(rq->path), query.n ? "?" : "", STR_ARGS(query));
    if (rq->caller.who != STRANGER) return finish_outcome(rq, 403);
    rq_redirect(rq, "/sign-in?next=%s", url_part(rq->arena, here).s);
    finish_said(rq, 303);
}

/* ---- GET ---- */

static enum status run_handler(struct request *rq) {
    enum status st = rq->route->handler(rq), db = db_status(rq->db);
    return db == OK ? st : db;
}

static bool query_read(struct request *rq) {
    struct pairs pairs;
    const struct form_spec *spec = rq->route->form;
    if (!spec) return true;
    return pairs_urlencoded(rq->arena, rq->exchange->query, &pairs) &&
           form_read(&rq->query, rq->arena, rq->html.lang, spec, &pairs, true);
}

/* Before the handler says otherwise, the page draws its filter, or else the form that is sent to its own path: empty, or
** with what its query says of it, which nobody typed and so cannot be wrong. */
static void form_choose(struct request *rq) {
    const struct route *post = rq->exchange->found.by_method[POST];
    if (rq->form.posted) return;
    if (rq->route->form) rq->form = rq->query;
    else if (post && post->form) form_show(&rq->form, rq->arena, rq->html.lang, post->form, NULL);
    if (!rq_filters(rq)) form_forgive(&rq->form);
}

/* Draws the page of rq->route; rq->db reads. */
static void serve_page(struct request *rq, unsigned http_status) {
    if (!query_read(rq)) return finish_outcome(rq, 400);
    form_choose(rq);
    form_summary(&rq->html, &rq->form);
    enum status st = run_handler(rq);
    if (st == OK) finish_said(rq, http_status);
    else finish_failed(rq, st);
}

/* ---- POST ---- */

/* Browsers say where a form was sent from. Those that say nothing (old ones) still have to bring the token. */
static bool same_origin(struct request *rq) {
    struct str site = exchange_header(rq->exchange, "Sec-Fetch-Site"), origin = exchange_header(rq->exchange, "Origin");
    if (site.n) return str_eq(site, STR("same-origin"));
    return origin.n == 0 || str_eq(origin, rq->origin);
}

static bool body_read(struct request *rq, struct pairs *ret) {
    static const char form[] = "application/x-www-form-urlencoded", files[] = "multipart/form-data";
    struct str type = exchange_header(rq->exchange, "Content-Type"), body = buf_view(&rq->exchange->body);
    struct str kind = str_trim(str_sub(type, 0, str_index(type, ';')));
    if (str_eq_ci(kind, str_of(files))) return pairs_multipart(rq->arena, type, body, ret);
    *ret = (struct pairs){0};
    return body.n == 0 || (str_eq_ci(kind, str_of(form)) && pairs_urlencoded(rq->arena, body, ret));
}

/* Fills rq->form. False when the body is not one that our page could have sent. */
static bool form_take(struct request *rq, const struct pairs *pairs) {
    static const struct form_spec nothing = {.name = "nothing", .size = 1};
    const struct form_spec *spec = rq->route->form ? rq->route->form : &nothing;
    if (!form_read(&rq->form, rq->arena, rq->html.lang, spec, pairs, rq->route->outside)) return false;
    rq->form.posted = true;
    return true;
}

/* Whatever else the page would have said. */
static void warn_masked(struct request *rq) {
    if (rq->form.masked)
        rq_notice(rq, N_("You typed a national register number. We did not keep it. Give it only to who must have it by law."));
}

/* The row that answers an error, or a look, is the page on which the form stands. */
static void serve_again(struct request *rq, unsigned http_status) {
    const struct route *page = rq->exchange->found.by_method[GET];
    if (!page || page->bare || !(page->who & rq->caller.who)) return finish_outcome(rq, http_status == 429 ? 429 : 400);
    response_reset(rq->exchange, rq->exchange->out.n_cookies);
    rq->html.out = buf_make(rq->arena, 0);
    rq->route = page;
    warn_masked(rq);
    enum status st = read_begin(rq);
    if (st != OK) return finish_failed(rq, st);
    serve_page(rq, http_status);
}

/* The button of form_look: nothing is wrong yet, and nothing is sent. */
static void serve_look(struct request *rq) {
    form_forgive(&rq->form);
    serve_again(rq, 200);
}

/* What was typed stays, so that it can be sent later. */
static void serve_often(struct request *rq) {
    rq->form.errors++;
    rq->form.fault = N_("From your network this was sent many times in a short while, so it was not sent now. What you typed is still "
                        "here: wait an hour and send it again.");
    serve_again(rq, 429);
}

struct writing {
    struct request *rq;
    struct once once;        /* the form's single use; name empty: it may be repeated */
    bool stale;              /* the use of the caller's session is to be written down */
    size_t cookies;          /* set before the handler */
    bool browser_known;      /* likewise */
    enum status st;          /* what the handler answered; in the end, what the transaction did */
};

static void writing_handler(void *args) {
    struct writing *w = args;
    w->st = run_handler(w->rq);
}

static void writing_forget(struct writing *w) {
    struct request *rq = w->rq;
    response_reset(rq->exchange, w->cookies);
    rq->exchange->browser_known = w->browser_known;
    form_forgive(&rq->form);
    rq->html.out = buf_make(rq->arena, 0);
}

/* Where a repetition is sent when the first answer was a page and no redirect. */
static const char *again_path(struct request *rq) {
    return rq->exchange->found.by_method[GET] ? str_copy(rq->arena, rq->path).s : "/";
}

/* The write transaction of a POST. It may run more than once, so it begins by forgetting what an earlier run said; and it
** runs on the writer's thread, so it has a guard of its own. */
static enum status write_fn(struct db *db, void *args) {
    struct writing *w = args;
    struct request *rq = w->rq;
    struct str before = STR("");
    writing_forget(w);
    rq->db = db;
    if (w->once.name.n && !db_once(db, w->once, &before)) {
        rq->exchange->out.location = before.n ? before : url_here(&rq->html, "%s", again_path(rq)).s;
        return db_status(db);
    }
    if (!arena_guard(rq->arena, writing_handler, w)) return BUSY;
    if (w->st == OK && w->once.name.n) db_once_answer(db, w->once, rq->exchange->out.location);
    if (w->st == OK && w->stale) session_touch(db, &rq->exchange->session);
    return w->st == OK ? db_status(db) : w->st;
}

/* From here on the exchange waits for its transaction. */
static void write_wanted(struct request *rq, struct once once, bool stale) {
    struct exchange *x = rq->exchange;
    x->writing = arena_new(rq->arena, struct writing);
    *x->writing = (struct writing){.rq = rq, .once = once, .stale = stale, .cookies = x->out.n_cookies,
                                   .browser_known = x->browser_known};
}

static void write_done(void *exchange, enum status st) {
    struct exchange *x = exchange;
    x->writing->st = st;
    workers_push_again(x->web->workers, x);
}

/* When the transaction is over. */
static void serve_written(void *args) {
    struct exchange *x = args;
    struct request *rq = x->request;
    enum status st = x->writing->st;
    x->writing = NULL;
    rq->db = NULL;
    if (st == OK) warn_masked(rq);
    if (st == OK) finish_said(rq, 200);
    else if (st == INVALID) serve_again(rq, 422);
    else if (is_often(rq, st)) serve_often(rq);
    else finish_failed(rq, st);
}

/* A bare POST only reads. */
static void question_run(struct request *rq) {
    enum status st = rq->form.errors ? INVALID : read_begin(rq);
    if (st == OK) st = run_handler(rq);
    if (st == OK) finish_said(rq, 200);
    else if (st == INVALID) finish_outcome(rq, 422);
    else finish_failed(rq, st);
}

static void serve_post(struct request *rq, bool stale) {
    struct pairs pairs;
    struct once once = {.name = STR("")};
    const struct route *route = rq->route;
    if (!route->outside && !same_origin(rq)) return finish_outcome(rq, 400);
    if (!body_read(rq, &pairs)) return finish_outcome(rq, 400);
    if (route->watched) rq->exchange->trapped = signs_trap_take(&pairs);
    if (!form_take(rq, &pairs)) return finish_outcome(rq, 400);
    if (route->bare) return question_run(rq);
    if (route->outside) return write_wanted(rq, once, stale);
    struct str token = pairs_get(&pairs, STR("_once"));
    if (token_check(rq->arena, rq->web->key, rq_binding(rq), token, clock_now(), &once)) {
        rq->exchange->drawn = once.made;
    } else {
        rq->form.errors++;
        rq->form.fault = N_("This page was open for a long time. Nothing was sent yet. Look it over and send it again.");
    }
    if (pairs_get(&pairs, STR("_look")).n) return serve_look(rq);
    if (rq->form.errors) serve_again(rq, 422);
    else write_wanted(rq, once, stale);
}

/* ---- both ---- */

/* A stranger's form that a stranger may send: nothing has to be read to know that. */
static bool from_stranger(const struct request *rq) {
    const struct exchange *x = rq->exchange;
    return x->verdict == 200 && rq->route->method == POST && rq->route->who & STRANGER && !rq->route->bare && session_sent(x).n == 0;
}

static void serve_route(struct request *rq) {
    struct exchange *x = rq->exchange;
    bool stale = false;
    if (from_stranger(rq)) return serve_post(rq, false);
    enum status st = read_begin(rq);
    if (st != OK) return finish_failed(rq, st);
    caller_find(rq, &stale);
    if (x->verdict != 200) {
        finish_outcome(rq, x->verdict);
    } else if (!(rq->route->who & rq->caller.who)) {
        turn_away(rq);
    } else if (rq->route->method == GET) {
        serve_page(rq, 200);
    } else {
        read_end(x); /* its own transaction comes later */
        serve_post(rq, stale);
    }
    read_end(x);
    if (stale && !x->writing) db_write(rq->store, rq->arena, session_touch, &x->session);
}

static void serve_all(void *args) {
    struct exchange *x = args;
    struct request *rq = x->request;
    rq->origin = exchange_origin(x, rq->arena);
    rq->address = exchange_address(x, rq->arena);
    if (x->verdict == 302) {
        finish_moved(rq, rq_in_language(rq, x->lang).s);
        return;
    }
    serve_route(rq);
}

static void log_request(struct exchange *x, size_t row, int64_t us) {
    char id[24], status[8], ms[24];
    if (!log_heard(LOG_INFO)) return;
    snprintf(id, sizeof id, "%llu", (unsigned long long)x->id);
    snprintf(status, sizeof status, "%u", x->status);
    snprintf(ms, sizeof ms, "%.1f", (double)us / 1000);
    log_line(LOG_INFO, "request", "id", id, "method", x->method == POST ? "POST" : x->head ? "HEAD" : "GET", "route",
             metrics_pattern(x->web->metrics, row), "status", status, "ms", ms, NULL);
}

/* The answer is made, or there is none because memory did not do (`fits`). */
static void serve_end(struct exchange *x, bool fits) {
    if (!fits) log_line(LOG_WARN, "request memory full", NULL);
    if (!fits || !x->answer) {
        if (x->answer) MHD_destroy_response(x->answer);
        x->status = fits ? 500 : 503;
        x->answer = refusal_find(&x->web->refusals, x->status, x->lang);
        x->answer_shared = true;
        x->keep = false;
    }
    size_t row = x->route ? router_row(&x->web->router, x->route) : x->web->router.n_rows + ROW_NONE;
    int64_t us = clock_monotonic_us() - x->began_us;
    metrics_count(x->web->metrics, row, x->status, us);
    log_request(x, row, us);
}

bool serve(struct exchange *x) {
    bool second = x->writing != NULL;
    if (!second) x->request = request_make(x, &x->arena);
    bool fits = arena_guard(&x->arena, second ? serve_written : serve_all, x);
    read_end(x);
    if (fits && x->writing) {
        db_write_later(x->web->config.store, &x->arena, write_fn, x->writing, write_done, x);
        return false; /* somebody else's from here on */
    }
    serve_end(x, fits);
    return true;
}
