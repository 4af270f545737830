/* refusal.c -- the prepared pages, drawn with the shell like every other. */
#include "refusal.h"

#include <string.h>

#include "web/answer.h"
#include "web/server.h"
#include "web/shell.h"

static const unsigned statuses[REFUSAL_STATUSES] = {400, 405, 413, 431, 500, 501, 503, 505};

static struct MHD_Response *draw(struct web *w, enum lang lang, unsigned http_status, struct arena *a) {
    struct exchange *x = arena_new(a, struct exchange);
    *x = (struct exchange){.web = w, .lang = lang, .path = STR("/")};
    struct request *rq = request_make(x, a);
    shell_outcome(&rq->html, (int)http_status);
    struct shell s = {.title = x->out.title, .body = buf_view(&rq->html.out)};
    struct html page = rq->html;
    page.out = buf_make(a, 0);
    shell_write(&page, rq, &s);
    struct MHD_Response *r = answer_make(STR("text/html; charset=utf-8"), buf_view(&page.out), KEEP_NEVER,
                                         w->config.tls_in_front);
    if (r && http_status == 503) answer_header(r, "Retry-After", STR("5"));
    if (r && http_status == 405) answer_header(r, "Allow", STR("GET, HEAD, POST"));
    if (r && !answer_header(r, "Connection", STR("close"))) {
        MHD_destroy_response(r);
        return NULL;
    }
    return r;
}

bool refusals_make(struct web *w) {
    struct arena a = arena_make(0);
    bool ok = true;
    for (size_t i = 0; i < REFUSAL_STATUSES; i++) {
        for (int lang = 0; lang < LANGS; lang++) {
            w->refusals.at[i][lang] = draw(w, (enum lang)lang, statuses[i], &a);
            ok &= w->refusals.at[i][lang] != NULL;
            arena_reset(&a);
        }
    }
    arena_free(&a);
    return ok;
}

void refusals_free(struct refusals *r) {
    for (size_t i = 0; i < REFUSAL_STATUSES; i++)
        for (int lang = 0; lang < LANGS; lang++)
            if (r->at[i][lang]) MHD_destroy_response(r->at[i][lang]);
}

struct MHD_Response *refusal_find(const struct refusals *r, unsigned http_status, enum lang lang) {
    size_t i = REFUSAL_STATUSES - 1;
    while (i > 0 && statuses[i] != http_status) i--;
    return r->at[i][lang];
}
