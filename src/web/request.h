/* request.h -- one request, from its route row to its answer.
**
** A handler is 5 to 20 lines: input in, rule called, page out.
**
**   GET   runs inside one read transaction (rq->db); its page is sent as it stands in rq->html.
**   POST  runs inside one write transaction; the answer is sent when the transaction is durable. What the handler answers
**         decides: OK commits; anything else undoes every change. INVALID shows the GET page of the same path again with
**         what was typed and what is wrong with it; the other outcomes have a page of their own. A handler may be run
**         twice (see db.h), so it changes nothing but the database and its answer.
**
** Before a handler runs, the router has proved the method, the size, the role of the caller, the form's token and each
** declared field. Every POST is idempotent: its form carries a token that is used up once, and a repetition (double tap,
** retry, crash) gets the first answer again. A POST that is not a page's form says so in its row: `bare` or `outside`.
*/
#ifndef WEB_REQUEST_H
#define WEB_REQUEST_H

#include "base/status.h"
#include "db/db.h"
#include "web/form.h"
#include "web/html.h"

/* Who may enter. A route names one or more; STRANGER is a person without session, EVERYONE all of them. */
enum who { STRANGER = 1, HELPER = 2, MEMBER = 4, COORDINATOR = 8, ADMIN = 16, OPERATOR = 32, STAFF = COORDINATOR | ADMIN,
           SIGNED_IN = HELPER | MEMBER | STAFF | OPERATOR, EVERYONE = STRANGER | SIGNED_IN };

struct caller {
    int64_t  person;     /* person_id.n, 0 for a stranger */
    int64_t  org;        /* org_id.n of a MEMBER, else 0; of several the one chosen last */
    unsigned who;        /* STRANGER or the roles of the person */
    struct str name;     /* how the menu greets them */
};

enum method { GET, POST };

struct route {
    enum method method;
    const char *path;    /* "/jobs/:job/invite": parts that start with ':' are parameters, decimal ids or tokens */
    enum status (*handler)(struct request *rq);
    unsigned who;        /* enum who, never 0 */
    const struct form_spec *form;  /* POST: the body. GET: the query, where all fields are optional: a filter, or the beginning
                                      of the form that a POST of the same path takes */
    const char *menu;    /* N_("...") when it stands in the menu of those who may enter */
    bool shared;         /* GET: the page depends only on path, query, language and database: kept for strangers until the
                            database changes */
    bool no_store;       /* personal even for a stranger (pages behind a mailed link) */
    bool bare;           /* the handler writes its own body with rq_body (CSV, JSON, health), without language prefix. A bare
                            POST is a question with a body (what do you understand of this text?): it reads only, and its
                            form needs no token */
    bool outside;        /* POST: sent by another program than a browser on our page (one-click unsubscribe from a mail): a
                            token in the path proves it, a repetition runs again, and fields it adds are ignored */
    bool watched;        /* POST: strangers send it, so programs do: its form tells signs of that (signs.h) */
    size_t body_max;     /* bytes; 0: what its form may hold, at least 64 KiB */
};
/* A row of a feature's table: ROUTE(GET, "/jobs", job_list, EVERYONE, .menu = N_("Jobs")). `who` cannot be left out. */
#define ROUTE(method_, path_, handler_, who_, ...) \
    { .method = (method_), .path = (path_), .handler = (handler_), .who = (who_), __VA_ARGS__ }

struct request {
    struct arena *arena;
    struct db    *db;
    struct store *store;
    struct caller caller;
    const struct route *route;
    struct form   form;      /* the form that the page draws: what was typed, and what is wrong with it (form.h) */
    struct form   query;     /* GET: the route's form, read from the query */
    struct html   html;      /* the page; html.lang is the reader's language */
    struct str    path;      /* without the language: /jobs/12 */
    struct str    values[6]; /* path parameters in order */
    struct str    origin;    /* "https://inzet.example": what mailed links start with (the setting, or the Host in a demo) */
    struct str    address;   /* the visitor's IP prefix, for rate limits; never stored */
    struct web   *web;
    struct exchange *exchange; /* web's own side of it: connection, cookies, answer */
};

/* The path parameter called `name` as a number; 0 when it is none. job_id id = {rq_id(rq, "job")}; */
int64_t rq_id(struct request *rq, const char *name);
struct str rq_value(struct request *rq, const char *name);

/* This page in another language: path and query stay. */
struct url rq_in_language(const struct request *rq, enum lang lang);

/* Answers by sending the person elsewhere (303) inside the site, in their language. Returns OK. */
enum status rq_redirect(struct request *rq, const char *fmt, ...) PRINTF(2, 3);
/* A sentence shown on top of the next page, once: rq_notice(rq, N_("Saved.")). */
void rq_notice(struct request *rq, const char *text);
/* A file or data instead of a page. `filename` NULL: shown, not saved. */
enum status rq_body(struct request *rq, const char *content_type, const char *filename, struct str body);

/* Starts a session for the person and sets its cookie; ends the one before. `roles` come from the caller hook. */
void rq_sign_in(struct request *rq, int64_t person);
void rq_sign_out(struct request *rq);
/* 32 bytes that only this browser knows (a cookie set on first use): binds mailed links to the browser that asked. */
struct str rq_browser(struct request *rq);

/* At most `limit` of `what` per hour and address (or `key` if not empty). False: too many; answer BUSY, and the page comes back
** with what was typed. Cheap, in memory. */
bool rq_rate(struct request *rq, const char *what, struct str key, int limit);

#endif
