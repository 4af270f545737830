/* exchange.c -- reading a request's outer form: target, headers, address. */
#include "exchange.h"

#include <arpa/inet.h>
#include <ctype.h>
#include <string.h>

#include "web/server.h"

struct str exchange_header(const struct exchange *x, const char *name) {
    if (!x->connection) return STR("");
    return str_of(MHD_lookup_connection_value(x->connection, MHD_HEADER_KIND, name));
}

/* A page has a language before it, a bare route never has. */
static unsigned verdict(struct exchange *x, bool prefixed) {
    const struct route *route = x->found.by_method[x->method], *page = x->found.by_method[GET];
    if (!route && !x->found.by_method[!x->method]) return 404;
    if (!route) return 405;
    if (route->bare || route->outside) return prefixed && route->bare ? 404 : 200;
    if (prefixed) return 200;
    return page && x->method == GET ? 302 : 404;
}

void exchange_resolve(struct exchange *x) {
    struct str target = {x->target, x->target_n};
    size_t mark = str_index(target, '?');
    x->path = str_sub(target, 0, mark);
    x->query = str_sub(target, mark + 1, target.n);
    bool prefixed = router_lang(&x->path, &x->lang);
    if (!prefixed) x->lang = lang_accept(exchange_header(x, "Accept-Language"));
    x->found = router_find(&x->web->router, x->path);
    x->verdict = verdict(x, prefixed);
    x->route = x->verdict == 200 ? x->found.by_method[x->method] : NULL;
}

static struct str prefix_of(struct arena *a, const char *text) {
    struct in_addr v4;
    struct in6_addr v6;
    char shown[INET6_ADDRSTRLEN] = "";
    if (inet_pton(AF_INET, text, &v4) == 1) {
        v4.s_addr &= htonl(0xffffff00);
        inet_ntop(AF_INET, &v4, shown, sizeof shown);
    } else if (inet_pton(AF_INET6, text, &v6) == 1) {
        memset(v6.s6_addr + 8, 0, 8);
        inet_ntop(AF_INET6, &v6, shown, sizeof shown);
    }
    return str_copy(a, str_of(shown));
}

/* The last address in X-Forwarded-For is the one our own proxy saw; those before it are hearsay. */
static struct str forwarded(const struct exchange *x) {
    struct str header = exchange_header(x, "X-Forwarded-For"), rest = header, one, last = {0};
    while (header.n && str_next(&rest, ',', &one)) last = str_trim(one);
    return last;
}

/* The address of the other end of the socket, as text. */
static void peer_show(const struct exchange *x, char ret[INET6_ADDRSTRLEN]) {
    const union MHD_ConnectionInfo *info = MHD_get_connection_info(x->connection, MHD_CONNECTION_INFO_CLIENT_ADDRESS);
    const void *peer = info->client_addr;
    const struct sockaddr_in *v4 = peer;
    const struct sockaddr_in6 *v6 = peer;
    ret[0] = '\0';
    if (info->client_addr->sa_family == AF_INET) inet_ntop(AF_INET, &v4->sin_addr, ret, INET6_ADDRSTRLEN);
    if (info->client_addr->sa_family == AF_INET6) inet_ntop(AF_INET6, &v6->sin6_addr, ret, INET6_ADDRSTRLEN);
}

struct str exchange_address(const struct exchange *x, struct arena *a) {
    char peer[INET6_ADDRSTRLEN];
    peer_show(x, peer);
    bool loopback = strncmp(peer, "127.", 4) == 0 || strcmp(peer, "::1") == 0;
    struct str said = x->web->config.tls_in_front && loopback ? forwarded(x) : STR("");
    return prefix_of(a, said.n ? str_copy(a, said).s : peer);
}

struct str exchange_origin(const struct exchange *x, struct arena *a) {
    const char *set = x->web->config.origin;
    if (set && *set) return str_of(set);
    struct str host = exchange_header(x, "Host");
    for (size_t i = 0; i < host.n; i++)
        if (!isalnum((unsigned char)host.s[i]) && !strchr(".-:[]", host.s[i])) return STR("");
    return str_fmt(a, "%s://%.*s", x->web->config.tls_in_front ? "https" : "http", STR_ARGS(host));
}

void response_cookie(struct exchange *x, struct str cookie) {
    CHECK(x->out.n_cookies < COUNT(x->out.cookies));
    x->out.cookies[x->out.n_cookies++] = cookie;
    x->out.personal = true;
}

void response_reset(struct exchange *x, size_t cookies_before) {
    struct response fresh = {.n_cookies = cookies_before, .personal = x->out.personal};
    memcpy(fresh.cookies, x->out.cookies, sizeof fresh.cookies);
    x->out = fresh;
}
