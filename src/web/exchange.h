/* exchange.h -- web's own side of a request: what came in, how far it is, what goes out.
**
** An exchange belongs to one thread at a time: to the loop of its connection, and while the connection is suspended to the
** worker that took it, or to the database that carries out its transaction. It is freed by the loop when the connection is done
** with it.
*/
#ifndef WEB_EXCHANGE_H
#define WEB_EXCHANGE_H

#include <microhttpd.h>

#include "web/request.h"
#include "web/router.h"

enum exchange_stage {
    STAGE_HEAD,      /* nothing but the request line was seen */
    STAGE_BODY,      /* the header passed the gate, the body is coming */
    STAGE_WORK,      /* a worker has it; the connection is suspended */
    STAGE_ANSWERED   /* the answer is queued */
};

/* What a handler said that is not in its page. */
struct response {
    bool own_body;             /* rq_body was called */
    struct str type, filename, body;
    struct str location;       /* not empty: send the person there, an absolute path of this site */
    struct str title;
    const char *notice;        /* N_() */
    struct str cookies[6];     /* Set-Cookie values */
    size_t n_cookies;
    bool personal;             /* made for this browser alone: not to be kept for others */
};

enum { BROWSER_BYTES = 32 };

/* What rq_rate answered: a handler that is run again is not counted again. */
struct rated { const char *what; bool granted; };

struct exchange {
    struct web *web;
    struct MHD_Connection *connection;   /* NULL in unit tests */
    struct exchange *next;               /* in the queue of the workers */
    enum exchange_stage stage;
    uint64_t id;
    int64_t began_us;                    /* clock_monotonic_us */
    enum method method;
    bool head;                           /* HEAD: as GET, without the body */
    struct str path, query;              /* of the target; path without language */
    struct found found;                  /* what is at the path */
    unsigned verdict;                    /* 200: `route` answers; 302: send to the reader's language; 404; 405 */
    const struct route *route;           /* the row that answers; NULL: none */
    enum lang lang;
    struct buf body;
    size_t body_max, dropped;            /* bytes over the limit that were read and thrown away */
    struct MHD_Response *answer;
    unsigned status;
    bool answer_shared;                  /* the reference to `answer` is not ours to give back */
    bool keep;                           /* a page for all strangers: to be kept */
    size_t answer_bytes;

    struct arena arena;                  /* lent by the workers while they serve it */
    struct request *request;             /* likewise */
    struct writing *writing;             /* what serve.c is writing; NULL: nothing */
    struct db *reader;                   /* borrowed, to be given back whatever happens */
    struct response out;
    unsigned char browser[BROWSER_BYTES];
    bool browser_known;
    struct rated rated[4];
    size_t n_rated;
    bool too_often;                      /* rq_rate said no: BUSY then is 429 */
    time_s drawn;                        /* when the form was first drawn, by its token; 0: not known */
    bool trapped, signs_known;           /* trapped: the field that people do not see came filled in */
    unsigned signs;                      /* enum sign, once known */
    int64_t session;                     /* id of the caller's session, 0 for none */
    struct str session_token;            /* as it stands in the cookie: what forms are bound to */
    uint64_t version;                    /* of the database before the page was drawn */

    size_t target_n;
    char target[];                       /* as it was sent, NUL-terminated */
};

/* Takes the target apart and finds out what is to be done with it: path, query, language, route, verdict. */
void exchange_resolve(struct exchange *x);

/* A header of the request; empty when it is not there. */
struct str exchange_header(const struct exchange *x, const char *name);

/* The network the visitor comes from: /24 of IPv4, /64 of IPv6. Behind a proxy on this machine, what the proxy says. */
struct str exchange_address(const struct exchange *x, struct arena *a);

/* Where pages of this request start their absolute links: the setting, or in a demo the Host header, if it is one. */
struct str exchange_origin(const struct exchange *x, struct arena *a);

/* Whom to call when a page cannot help any further; empty: nobody. */
struct str rq_phone(const struct request *rq);

void response_cookie(struct exchange *x, struct str cookie);
/* Forgets what a handler said, because it is run again. Cookies that web itself set before it stay. */
void response_reset(struct exchange *x, size_t cookies_before);

/* For web's own use, in request.c: what the tokens of this visitor's forms are bound to; the notice that came with the
** request, which is shown once; the notice that goes with the answer. */
struct str rq_binding(struct request *rq);
struct str rq_notice_take(struct request *rq);
void rq_notice_send(struct request *rq);

/* An empty request for this exchange: for serve.h, and for pages that are drawn without a visitor. In request.c. */
struct request *request_make(struct exchange *x, struct arena *a);

#endif
