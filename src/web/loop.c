/* loop.c -- the part of the server that runs on the event loops, and therefore never waits.
**
** Most of a crisis's traffic ends here: a file or a kept page is one look into a table. Everything else is handed to a
** worker; the connection is suspended until the worker resumes it, and the loop then sends what the worker made.
**
** The stages of an exchange are the calls that the library makes: once when the header is complete, once for each piece of
** body, once when the body is complete, and once more after a worker is done.
*/
#include "loop.h"

#include <stdatomic.h>
#include <stdlib.h>
#include <string.h>

#include "web/answer.h"
#include "web/cookie.h"
#include "web/gate.h"
#include "web/serve.h"
#include "web/server.h"
#include "web/static.h"
#include "web/typed.h"

enum { BODY_MAX = 64 * 1024, DROP_TIMES = 8 /* a chunked body this many times too long is not read to its end */ };

void *loop_began(void *web, const char *target, struct MHD_Connection *connection) {
    struct web *w = web;
    size_t n = strlen(target);
    struct exchange *x = malloc(sizeof *x + n + 1);
    if (!x) return NULL;
    *x = (struct exchange){.web = w, .connection = connection, .target_n = n, .began_us = clock_monotonic_us()};
    memcpy(x->target, target, n + 1);
    x->id = atomic_fetch_add(&w->last_id, 1) + 1;
    atomic_fetch_add(&w->under_way, 1);
    return x;
}

void loop_done(void *web, struct MHD_Connection *connection, void **exchange, enum MHD_RequestTerminationCode why) {
    struct web *w = web;
    struct exchange *x = *exchange;
    (void)why;
    conn_deadline(connection, SECONDS_IDLE);
    if (!x) return;
    if (x->answer && !x->answer_shared) MHD_destroy_response(x->answer);
    buf_free(&x->body);
    free(x);
    *exchange = NULL;
    atomic_fetch_sub(&w->under_way, 1);
}

size_t loop_unescape(void *web, struct MHD_Connection *connection, char *text) {
    (void)web, (void)connection;
    return strlen(text);
}

/* ---- answers from memory ---- */

static enum MHD_Result queue(struct exchange *x, unsigned http_status, struct MHD_Response *r, uint64_t bytes) {
    x->stage = STAGE_ANSWERED;
    conn_deadline(x->connection, SECONDS_ANSWER + bytes / BYTES_A_SECOND);
    return MHD_queue_response(x->connection, http_status, r);
}

static enum MHD_Result refuse(struct exchange *x, unsigned http_status) {
    struct web *w = x->web;
    metrics_count(w->metrics, w->router.n_rows + ROW_REFUSED, http_status, clock_monotonic_us() - x->began_us);
    return queue(x, http_status, refusal_find(&w->refusals, http_status, x->lang), 0);
}

static bool answer_static(struct exchange *x) {
    struct web *w = x->web;
    const struct static_file *f = x->method == GET ? static_find(x->path) : NULL;
    if (!f) return false;
    metrics_count(w->metrics, w->router.n_rows + ROW_STATIC, 200, clock_monotonic_us() - x->began_us);
    queue(x, 200, w->static_answers[f - static_files], f->n);
    return true;
}

/* What a page for a stranger depends on: the target, and in a demo the Host that its links start with. Empty when it is too
** long to be worth keeping. */
static struct str page_key(const struct exchange *x, char *room, size_t n) {
    struct str target = {x->target, x->target_n}, host = exchange_header(x, "Host");
    const char *origin = x->web->config.origin;
    if (origin && *origin) return target;
    if (host.n + target.n + 1 > n) return STR("");
    memcpy(room, target.s, target.n);
    room[target.n] = ' ';
    memcpy(room + target.n + 1, host.s, host.n);
    return (struct str){room, target.n + 1 + host.n};
}

static bool is_stranger(const struct exchange *x) {
    struct str cookies = exchange_header(x, "Cookie");
    bool tls = x->web->config.tls_in_front;
    return cookies.n == 0 ||
           (cookie_get(cookies, tls, COOKIE_SESSION).n == 0 && cookie_get(cookies, tls, COOKIE_NOTICE).n == 0);
}

static bool answer_kept(struct exchange *x) {
    struct web *w = x->web;
    char room[1024];
    size_t row;
    if (x->verdict != 200 || !x->route->shared || !is_stranger(x) || atomic_load(&w->stopping)) return false;
    struct str key = page_key(x, room, sizeof room);
    if (!pagecache_answer(w->cache, x->connection, key, store_version(w->config.store), &row)) return false;
    x->stage = STAGE_ANSWERED;
    conn_deadline(x->connection, SECONDS_ANSWER);
    metrics_count(w->metrics, row, 200, clock_monotonic_us() - x->began_us);
    return true;
}

/* ---- steps ---- */

static enum MHD_Result gate_look(void *gate, enum MHD_ValueKind kind, const char *name, size_t name_n, const char *value,
                                 size_t value_n) {
    (void)kind;
    gate_header(gate, (struct str){name, name_n}, (struct str){value ? value : "", value_n});
    return MHD_YES;
}

static size_t body_max_of(const struct route *route) {
    size_t form = route && route->form ? form_bytes_max(route->form) : 0;
    if (route && route->body_max) return route->body_max;
    return form > BODY_MAX ? form : BODY_MAX;
}

/* The header is complete. Whatever is refused is refused before its body is read; the library closes a connection that is
** answered here, so nothing else is. */
static enum MHD_Result step_head(struct exchange *x, const char *method, const char *version) {
    struct gate gate = {0};
    MHD_get_connection_values_n(x->connection, MHD_HEADER_KIND, gate_look, &gate);
    int no = gate_verdict(&gate, str_of(method), (struct str){x->target, x->target_n}, str_of(version));
    x->method = strcmp(method, "POST") == 0 ? POST : GET;
    x->head = strcmp(method, "HEAD") == 0;
    exchange_resolve(x);
    if (no) return refuse(x, (unsigned)no);
    if (gate_body(&gate) && x->method != POST) return refuse(x, 400);
    x->body_max = body_max_of(x->route);
    if (gate.length > x->body_max) return refuse(x, 413);
    x->body = buf_make(NULL, x->body_max);
    x->stage = STAGE_BODY;
    conn_deadline(x->connection, SECONDS_BODY + x->body_max / BYTES_A_SECOND);
    return MHD_YES;
}

static enum MHD_Result step_body(struct exchange *x, const char *upload, size_t *n) {
    buf_bytes(&x->body, upload, *n);
    if (x->body.failed) x->dropped += *n;
    *n = 0;
    return x->dropped <= DROP_TIMES * x->body_max ? MHD_YES : MHD_NO;
}

/* All of the request is there. */
static enum MHD_Result step_work(struct exchange *x) {
    if (x->body.failed) return refuse(x, 413);
    if (x->method == GET && (answer_static(x) || answer_kept(x))) return MHD_YES;
    x->stage = STAGE_WORK;
    conn_deadline(x->connection, 0);
    MHD_suspend_connection(x->connection); /* first: the worker may be done before we return */
    if (workers_push(x->web->workers, x)) return MHD_YES;
    x->status = 503;
    x->answer = refusal_find(&x->web->refusals, x->status, x->lang);
    x->answer_shared = true;
    MHD_resume_connection(x->connection);
    return MHD_YES;
}

/* A worker is done. A page that is to be kept goes to the cache only after it was queued here: see pagecache.c. */
static enum MHD_Result step_answer(struct exchange *x) {
    char room[1024];
    struct web *w = x->web;
    if (atomic_load(&w->stopping) && !x->answer_shared) MHD_add_response_header(x->answer, "Connection", "close");
    enum MHD_Result queued = queue(x, x->status, x->answer, x->answer_bytes);
    struct str key = x->keep && !atomic_load(&w->stopping) ? page_key(x, room, sizeof room) : STR("");
    if (key.n) {
        pagecache_put(w->cache, key, x->version, x->answer, x->answer_bytes, router_row(&w->router, x->route));
        x->answer = NULL;
    }
    return queued;
}

enum MHD_Result loop_step(void *web, struct MHD_Connection *connection, const char *url, const char *method,
                          const char *version, const char *upload, size_t *upload_n, void **exchange) {
    struct exchange *x = *exchange;
    (void)web, (void)connection, (void)url;
    if (!x) return MHD_NO; /* no memory when it began */
    switch (x->stage) {
    case STAGE_HEAD: return step_head(x, method, version);
    case STAGE_BODY: return *upload_n ? step_body(x, upload, upload_n) : step_work(x);
    case STAGE_WORK: return step_answer(x);
    case STAGE_ANSWERED: break;
    }
    *upload_n = 0;
    return MHD_YES;
}

/* ---- static files ---- */

bool loop_static_make(struct web *w) {
    w->static_answers = calloc(static_files_n, sizeof *w->static_answers);
    for (size_t i = 0; w->static_answers && i < static_files_n; i++) {
        struct str bytes = {(const char *)static_files[i].bytes, static_files[i].n};
        w->static_answers[i] = answer_constant(str_of(static_files[i].type), bytes, KEEP_FOREVER, w->config.tls_in_front);
        if (!w->static_answers[i]) return false;
    }
    return w->static_answers != NULL;
}

void loop_static_free(struct web *w) {
    for (size_t i = 0; w->static_answers && i < static_files_n; i++)
        if (w->static_answers[i]) MHD_destroy_response(w->static_answers[i]);
    free(w->static_answers);
}
