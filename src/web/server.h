/* server.h -- the server from the inside: what its parts share. */
#ifndef WEB_SERVER_H
#define WEB_SERVER_H

#include "web/pagecache.h"
#include "web/conns.h"
#include "web/exchange.h"
#include "web/metrics.h"
#include "web/rate.h"
#include "web/refusal.h"
#include "web/ticker.h"
#include "web/token.h"
#include "web/workers.h"

struct web {
    struct web_config config;
    struct router router;
    struct MHD_Daemon *daemon;
    int port;
    unsigned char key[TOKEN_KEY];  /* signs forms and notices; kept in the database, so that all nodes share it */
    struct conns conns;
    struct workers *workers;
    struct pagecache *cache;
    struct rates *rates;
    struct metrics *metrics;
    struct refusals refusals;
    struct MHD_Response **static_answers; /* as static_files */
    _Atomic uint64_t last_id;
    _Atomic int under_way;         /* exchanges that are not freed yet */
    _Atomic bool stopping;
    struct ticker *ticker;
};

#endif
