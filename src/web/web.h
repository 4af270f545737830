/* web.h -- the server: what main.c gives it, and how it runs. */
#ifndef WEB_WEB_H
#define WEB_WEB_H

#include "web/request.h"

/* A feature is a folder of src/ with pages, and what must happen from time to time. main.c lists them. */
struct feature {
    const char *name;
    const struct route *routes;
    size_t n_routes;
    enum status (*start)(struct store *store, struct arena *a); /* once, after the store is open: build indexes, add listeners */
    /* What happens by itself is done on one thread, the ticker's. */
    void (*tick)(struct store *store, struct arena *a);         /* about once a second; returns quickly when idle */
    /* Soon after start, and then an hour after each time that it answered OK. BUSY: there is more to do, or it could not be done,
    ** so it is called again a second later. `since` is the moment of the last OK, at first an hour ago. */
    enum status (*hourly)(struct store *store, struct arena *a, time_s since);
};

/* Web's own routes, /healthz and /metrics: one of the features that main.c lists. */
extern const struct feature web_feature;

/* What web cannot know: roles and name of a signed-in person. False when the account is gone. Filled by people. */
typedef bool web_caller(struct db *db, int64_t person, struct caller *ret);

struct web_config {
    const char *listen;      /* "127.0.0.1:8080", "[::1]:8080"; port 0 picks one */
    const char *origin;      /* "https://inzet.example"; "" : from the Host header (demo, tests) */
    const char *phone;       /* E.164: whom to call when a page cannot help any further; NULL or "": nobody */
    bool tls_in_front;       /* cookies are __Host- and Secure; forwarded address is believed from loopback */
    int loops, workers;      /* 0: one loop per core, 64 workers */
    const struct feature *const *features;
    size_t n_features;
    web_caller *caller;
    struct store *store;
    void (*opened)(void *with, int port);   /* the port is ours, and no request was read yet; NULL: nobody asks */
    void *with;
};

/* Runs each feature's start, opens the port, and from then on calls their ticks. `config` and what it points to outlive the
** server. BUSY: the database is away; FAILED: the port or the machine refuses; ret_why says it in English. */
enum status web_start(const struct web_config *config, struct web **ret, struct str *ret_why, struct arena *a);
int  web_port(const struct web *w);
void web_stop(struct web *w);   /* answers what is under way, then closes */

/* Every route of every feature, for `inzet routes` and the roles matrix. */
void web_routes_print(const struct feature *const *features, size_t n, bool json);

#endif
