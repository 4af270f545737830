/* server.c -- start and stop.
**
** Threads: the event loops of the HTTP library (one per core) read and send; the workers run handlers, but what writes runs on the
** writer of the database; the reaper ends late connections; the ticker calls what features do from time to time. Stopping goes
** the other way round: no new connections, what is under way is answered, then the threads end, then memory is given back.
*/
#include "server.h"

#include <errno.h>
#include <netdb.h>
#include <sodium.h>
#include <stdatomic.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <unistd.h>

#include "base/log.h"
#include "web/loop.h"
#include "web/serve.h"

enum {
    WORKERS = 64, OPEN_MAX = 1024, CACHE_BYTES = 32 * 1024 * 1024, BACKLOG = 1024, CONNECTIONS_MAX = 20000,
    HEADER_MAX = 16 * 1024, SILENCE_SECONDS = 30, STOP_SECONDS = 20,
    FILES_MORE = 500 /* databases, pipes, logs */
};

/* ---- socket ---- */

/* "127.0.0.1:8080", "[::1]:8080" or ":8080" (all addresses) into host and port. */
static bool address_split(struct arena *a, struct str listen, const char **ret_host, const char **ret_port) {
    const char *colon = memrchr(listen.s, ':', listen.n);
    if (!colon) return false;
    size_t at = (size_t)(colon - listen.s);
    struct str host = str_sub(listen, 0, at);
    if (str_starts(host, STR("[")) && str_ends(host, STR("]"))) host = str_sub(host, 1, host.n - 1);
    *ret_host = host.n ? str_copy(a, host).s : NULL;
    *ret_port = str_copy(a, str_sub(listen, at + 1, listen.n)).s;
    return true;
}

static int socket_open(const struct addrinfo *at) {
    int on = 1, fd = socket(at->ai_family, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0);
    if (fd < 0) return -1;
    setsockopt(fd, SOL_SOCKET, SO_REUSEADDR, &on, sizeof on);
    if (bind(fd, at->ai_addr, at->ai_addrlen) == 0 && listen(fd, BACKLOG) == 0) return fd;
    close(fd);
    return -1;
}

static int socket_listen(const char *where, struct str *ret_why, struct arena *a) {
    struct addrinfo hints = {.ai_flags = AI_PASSIVE | AI_NUMERICHOST | AI_NUMERICSERV, .ai_socktype = SOCK_STREAM}, *found;
    const char *host, *port;
    if (!address_split(a, str_of(where), &host, &port) || getaddrinfo(host, port, &hints, &found) != 0) {
        *ret_why = str_fmt(a, "%s is no address to listen on; write for example 127.0.0.1:8080", where);
        return -1;
    }
    int fd = socket_open(found);
    if (fd < 0) *ret_why = str_fmt(a, "cannot listen on %s: %s", where, strerror(errno));
    freeaddrinfo(found);
    return fd;
}

static int socket_port(int fd) {
    struct sockaddr_storage at = {0};
    socklen_t n = sizeof at;
    char port[8] = "0";
    if (getsockname(fd, (struct sockaddr *)&at, &n) == 0)
        getnameinfo((struct sockaddr *)&at, n, NULL, 0, port, sizeof port, NI_NUMERICSERV);
    return (int)strtol(port, NULL, 10);
}

/* ---- start ---- */

static void hand_back(struct exchange *x) {
    MHD_resume_connection(x->connection);
}

static void library_said(void *web, const char *fmt, va_list args) {
    char text[200];
    (void)web;
    vsnprintf(text, sizeof text, fmt, args);
    log_line(LOG_DEBUG, "microhttpd", "text", text, NULL);
}

static struct MHD_Daemon *daemon_start(struct web *w, int fd) {
    long cores = sysconf(_SC_NPROCESSORS_ONLN);
    unsigned loops = w->config.loops > 0 ? (unsigned)w->config.loops : cores > 1 ? (unsigned)cores : 1;
    unsigned flags = MHD_USE_EPOLL_INTERNAL_THREAD | MHD_ALLOW_SUSPEND_RESUME | MHD_USE_ERROR_LOG;
    return MHD_start_daemon(
        flags, 0, NULL, NULL, loop_step, w, MHD_OPTION_EXTERNAL_LOGGER, library_said, w, MHD_OPTION_LISTEN_SOCKET, fd,
        MHD_OPTION_THREAD_POOL_SIZE, loops > 1 ? loops : 0, MHD_OPTION_CONNECTION_TIMEOUT, (unsigned)SILENCE_SECONDS,
        MHD_OPTION_CONNECTION_LIMIT, (unsigned)CONNECTIONS_MAX, MHD_OPTION_CONNECTION_MEMORY_LIMIT, (size_t)HEADER_MAX,
        MHD_OPTION_STRICT_FOR_CLIENT, 1, MHD_OPTION_UNESCAPE_CALLBACK, loop_unescape, w, MHD_OPTION_URI_LOG_CALLBACK,
        loop_began, w, MHD_OPTION_NOTIFY_CONNECTION, conns_notify, &w->conns, MHD_OPTION_NOTIFY_COMPLETED, loop_done, w,
        MHD_OPTION_END);
}

static enum status key_read(struct db *db, void *args) {
    struct web *w = args;
    return db_secret(db, "web", w->key) ? OK : BUSY;
}

static enum status features_start(struct web *w, struct str *ret_why, struct arena *a) {
    enum status st = db_write(w->config.store, a, key_read, w);
    if (st != OK) *ret_why = STR("the database does not answer");
    for (size_t i = 0; st == OK && i < w->config.n_features; i++) {
        const struct feature *f = w->config.features[i];
        if (f->start) st = f->start(w->config.store, a);
        if (st != OK) *ret_why = str_fmt(a, "%s cannot start: %s", f->name, status_name(st));
    }
    return st;
}

static bool parts_make(struct web *w) {
    router_make(&w->router, w->config.features, w->config.n_features);
    w->cache = pagecache_make(CACHE_BYTES);
    w->rates = rates_make();
    w->metrics = metrics_make(&w->router);
    return w->cache && w->rates && w->metrics && refusals_make(w) && loop_static_make(w);
}

/* Each connection is an open file; shells and services often allow 1024. */
static void files_allow(void) {
    struct rlimit limit;
    if (getrlimit(RLIMIT_NOFILE, &limit) != 0) return;
    rlim_t wanted = CONNECTIONS_MAX + FILES_MORE;
    if (limit.rlim_cur >= wanted) return;
    limit.rlim_cur = limit.rlim_max < wanted ? limit.rlim_max : wanted;
    setrlimit(RLIMIT_NOFILE, &limit);
}

static bool threads_start(struct web *w, int fd) {
    files_allow();
    w->workers = workers_start(w->config.workers > 0 ? w->config.workers : WORKERS, OPEN_MAX, serve, hand_back);
    w->ticker = ticker_start(&w->config);
    if (!w->workers || !w->ticker || !conns_start(&w->conns)) return false;
    w->daemon = daemon_start(w, fd);
    return w->daemon != NULL;
}

static void web_free(struct web *w) {
    if (w->workers) workers_stop(w->workers);
    if (w->daemon) MHD_stop_daemon(w->daemon); /* after the workers: it may hold no suspended connection */
    workers_free(w->workers);
    conns_stop(&w->conns);
    ticker_stop(w->ticker);
    loop_static_free(w);
    refusals_free(&w->refusals);
    pagecache_free(w->cache);
    rates_free(w->rates);
    metrics_free(w->metrics);
    router_free(&w->router);
    sodium_memzero(w->key, sizeof w->key);
    free(w);
}

enum status web_start(const struct web_config *config, struct web **ret, struct str *ret_why, struct arena *a) {
    struct web *w = calloc(1, sizeof *w);
    *ret_why = STR("the machine has no memory or threads left");
    if (!w || sodium_init() < 0) return FAILED;
    w->config = *config;
    bool made = parts_make(w);
    enum status st = made ? features_start(w, ret_why, a) : FAILED;
    int fd = st == OK ? socket_listen(config->listen, ret_why, a) : -1;
    if (fd >= 0) {
        w->port = socket_port(fd);
        if (config->opened) config->opened(config->with, w->port);
        if (threads_start(w, fd)) {
            *ret = w;
            return OK;
        }
        if (!w->daemon) close(fd);
        *ret_why = STR("the machine has no memory or threads left");
    }
    web_free(w);
    return st == OK ? FAILED : st;
}

int web_port(const struct web *w) {
    return w->port;
}

void web_stop(struct web *w) {
    atomic_store(&w->stopping, true);
    MHD_socket fd = MHD_quiesce_daemon(w->daemon);
    for (int tenth = 0; atomic_load(&w->under_way) > 0 && tenth < STOP_SECONDS * 10; tenth++) usleep(100000);
    if (fd != MHD_INVALID_SOCKET) close(fd);
    web_free(w);
}
