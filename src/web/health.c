/* health.c -- web's own routes: is it alive, and how does it fare. */
#include "web/server.h"
#include "web/session.h"

/* The router has begun a read transaction before it came here, so the database answers; this asks the writer as well. */
static enum status write_nothing(struct db *db, void *args) {
    (void)args;
    return db_status(db);
}

static enum status health(struct request *rq) {
    enum status st = db_write(rq->store, rq->arena, write_nothing, NULL);
    return st == OK ? rq_body(rq, "text/plain; charset=utf-8", NULL, STR("ok\n")) : st;
}

/* Figures of the server are for the machine it runs on. */
static bool is_local(struct str address) {
    return str_eq(address, STR("127.0.0.0")) || str_eq(address, STR("::"));
}

static enum status metrics(struct request *rq) {
    struct web *w = rq->web;
    struct buf out = buf_make(rq->arena, 0);
    size_t pages, bytes;
    if (!is_local(rq->address)) return NOT_FOUND;
    pagecache_counts(w->cache, &pages, &bytes);
    metrics_write(w->metrics, &out);
    buf_fmt(&out, "# TYPE inzet_workers_waiting gauge\ninzet_workers_waiting %zu\n", workers_waiting(w->workers));
    buf_fmt(&out, "# TYPE inzet_kept_pages gauge\ninzet_kept_pages %zu\n", pages);
    buf_fmt(&out, "# TYPE inzet_kept_bytes gauge\ninzet_kept_bytes %zu\n", bytes);
    return rq_body(rq, "text/plain; version=0.0.4; charset=utf-8", NULL, buf_view(&out));
}

static const struct route routes[] = {
    ROUTE(GET, "/healthz", health, EVERYONE, .bare = true, .no_store = true),
    ROUTE(GET, "/metrics", metrics, EVERYONE, .bare = true, .no_store = true),
};

static enum status sweep(struct store *store, struct arena *a, time_s since) {
    (void)since;
    return db_write(store, a, session_sweep, NULL);
}

const struct feature web_feature = {.name = "web", .routes = routes, .n_routes = COUNT(routes), .hourly = sweep};
