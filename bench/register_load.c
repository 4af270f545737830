/* register_load.c -- people who register as helpers, many at once, and how many durable answers a second they get.
**
**     register_load PORT CONNECTIONS PEOPLE      prints registrations a second, and the middle and 99th wait in ms
**
** It does what browsers do, over HTTP on this machine: everybody's form is fetched first, because each carries a token that
** works once, and is not part of the measured time. Then all forms are sent: each connection sends the next one as soon as
** it has its answer. Only an answer that leads on to the second screen counts; the program gives it when the registration,
** its mail and its session are on disk. Anything else ends the run with an error.
**
** The program lets only so many people an hour register from one network; it must run with a larger registrations_an_hour.
*/
#include <arpa/inet.h>
#include <netinet/tcp.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/epoll.h>
#include <unistd.h>

#include "base/arena.h"
#include "base/clock.h"
#include "base/str.h"

enum { CONNECTIONS_MAX = 1024, PEOPLE_MAX = 1000000, ANSWER_MAX = 32 * 1024, REQUEST_MAX = 2048, TOKEN_MAX = 96 };

struct person { char token[TOKEN_MAX]; int32_t waited_us; };

struct client {
    int fd;
    size_t person;           /* whose request is under way */
    size_t n;                /* bytes of the answer so far */
    int64_t sent_us;
    char answer[ANSWER_MAX + 1];
};

struct load {
    uint16_t port;
    size_t connections, people;
    struct person *person;
    size_t begun, done;
    char cookie[128];        /* the browser that every form is drawn for */
    int epoll;
    struct client *client;
};

/* What a phase asks for a person, and what it does with the answer: false when that is not the one it should be. */
struct phase {
    int (*ask)(const struct load *l, size_t person, char *ret, size_t room);
    bool (*take)(struct load *l, size_t person, struct str head, struct str body);
};

static int fail(const char *what, struct str said) {
    fprintf(stderr, "register_load: %s\n%.*s\n", what, STR_ARGS(said));
    exit(1);
}

/* The text between `before` and `end`, or empty. */
static struct str between(struct str s, struct str before, char end) {
    struct str rest = str_sub(s, str_find(s, before) + before.n, s.n);
    return str_sub(rest, 0, str_index(rest, end));
}

/* ---- first phase: the forms ---- */

static int form_ask(const struct load *l, size_t person, char *ret, size_t room) {
    (void)person;
    return snprintf(ret, room, "GET /nl/register HTTP/1.1\r\nHost: 127.0.0.1\r\nCookie: %s\r\n\r\n", l->cookie);
}

static bool form_take(struct load *l, size_t person, struct str head, struct str body) {
    struct str token = between(body, STR("name=\"_once\" value=\""), '"'), cookie = between(head, STR("Set-Cookie: "), ';');
    if (!l->cookie[0]) snprintf(l->cookie, sizeof l->cookie, "%.*s", STR_ARGS(cookie));
    snprintf(l->person[person].token, TOKEN_MAX, "%.*s", STR_ARGS(token));
    return token.n > 0 && token.n < TOKEN_MAX;
}

/* ---- second phase: the registrations ---- */

static int registration_ask(const struct load *l, size_t person, char *ret, size_t room) {
    char body[REQUEST_MAX / 2];
    int n = snprintf(body, sizeof body, "_once=%s&name=An+Peeters&email=an.%zu%%40load.invalid&phone=&lang=%zu",
                     l->person[person].token, person, person % 3);
    return snprintf(ret, room,
                    "POST /nl/register HTTP/1.1\r\nHost: 127.0.0.1\r\nCookie: %s\r\n"
                    "Content-Type: application/x-www-form-urlencoded\r\nContent-Length: %d\r\n\r\n%s",
                    l->cookie, n, body);
}

static bool registration_take(struct load *l, size_t person, struct str head, struct str body) {
    (void)l, (void)person, (void)body;
    return str_starts(head, STR("HTTP/1.1 303")) && str_ends(between(head, STR("Location: "), '\r'), STR("/profile/what"));
}

/* ---- the engine of both: each connection has one request under way ---- */

static void client_open(struct load *l, struct client *c) {
    struct sockaddr_in at = {.sin_family = AF_INET, .sin_port = htons(l->port), .sin_addr.s_addr = htonl(INADDR_LOOPBACK)};
    struct epoll_event event = {.events = EPOLLIN, .data.ptr = c};
    int on = 1;
    c->fd = socket(AF_INET, SOCK_STREAM, 0);
    if (c->fd < 0 || connect(c->fd, (struct sockaddr *)&at, sizeof at) != 0) fail("cannot connect", STR(""));
    setsockopt(c->fd, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
    if (epoll_ctl(l->epoll, EPOLL_CTL_ADD, c->fd, &event) != 0) fail("too many connections", STR(""));
}

static void client_ask(struct load *l, struct client *c, const struct phase *p) {
    char request[REQUEST_MAX];
    c->person = l->begun++;
    c->n = 0;
    int n = p->ask(l, c->person, request, sizeof request);
    c->sent_us = clock_monotonic_us();
    if (n >= REQUEST_MAX || send(c->fd, request, (size_t)n, MSG_NOSIGNAL) != n) fail("cannot send", STR(""));
}

/* The whole of the answer, when it has come. */
static bool answer_whole(const struct client *c, struct str *ret_head, struct str *ret_body) {
    struct str all = {c->answer, c->n};
    int64_t length = 0;
    size_t end = str_find(all, STR("\r\n\r\n"));
    if (end == all.n) return false;
    *ret_head = str_sub(all, 0, end + 2);
    *ret_body = str_sub(all, end + 4, all.n);
    return str_to_int(between(*ret_head, STR("Content-Length: "), '\r'), &length) && ret_body->n == (size_t)length;
}

static void client_hear(struct load *l, struct client *c, const struct phase *p) {
    struct str head, body;
    ssize_t n = recv(c->fd, c->answer + c->n, ANSWER_MAX - c->n, 0);
    if (n <= 0) fail("the connection was closed, or the answer is too long", (struct str){c->answer, c->n});
    c->n += (size_t)n;
    if (!answer_whole(c, &head, &body)) return;
    l->person[c->person].waited_us = (int32_t)(clock_monotonic_us() - c->sent_us);
    if (!p->take(l, c->person, head, body)) fail("an answer that was not expected:", (struct str){c->answer, c->n});
    l->done++;
    if (l->begun < l->people) client_ask(l, c, p);
}

/* Asks once for each of the people [from, people); microseconds from the first request to the last answer. */
static int64_t phase_run(struct load *l, size_t from, const struct phase *p) {
    struct epoll_event ready[64];
    int64_t start = clock_monotonic_us();
    l->begun = l->done = from;
    for (size_t i = 0; i < l->connections && l->begun < l->people; i++) client_ask(l, &l->client[i], p);
    while (l->done < l->people) {
        int n = epoll_wait(l->epoll, ready, COUNT(ready), 30000);
        if (n <= 0) fail("no answer for half a minute", STR(""));
        for (int i = 0; i < n; i++) client_hear(l, ready[i].data.ptr, p);
    }
    return clock_monotonic_us() - start;
}

static void forms_fetch(struct load *l) {
    static const struct phase forms = {form_ask, form_take};
    size_t people = l->people;
    l->people = 1; /* the first one brings the cookie that the others need */
    phase_run(l, 0, &forms);
    l->people = people;
    phase_run(l, 1, &forms);
}

static int by_wait(const void *a, const void *b) {
    int32_t x = ((const struct person *)a)->waited_us, y = ((const struct person *)b)->waited_us;
    return (x > y) - (x < y);
}

static void report(struct load *l, int64_t us) {
    qsort(l->person, l->people, sizeof *l->person, by_wait);
    printf("%.0f %.2f %.2f\n", (double)l->people * 1e6 / (double)us, (double)l->person[l->people / 2].waited_us / 1000,
           (double)l->person[l->people * 99 / 100].waited_us / 1000);
}

static bool number(const char *text, int64_t most, int64_t *ret) {
    return str_to_int(str_of(text), ret) && *ret > 0 && *ret <= most;
}

int main(int argc, char **argv) {
    static const struct phase registrations = {registration_ask, registration_take};
    int64_t port, connections, people;
    if (argc != 4 || !number(argv[1], UINT16_MAX, &port) || !number(argv[2], CONNECTIONS_MAX, &connections) ||
        !number(argv[3], PEOPLE_MAX, &people))
        return fputs("usage: register_load PORT CONNECTIONS PEOPLE\n", stderr), 2;
    struct load l = {.port = (uint16_t)port, .connections = (size_t)connections, .people = (size_t)people,
                     .epoll = epoll_create1(0)};
    l.person = calloc(l.people, sizeof *l.person);
    l.client = calloc(l.connections, sizeof *l.client);
    CHECK(l.person && l.client && l.epoll >= 0);
    for (size_t i = 0; i < l.connections; i++) client_open(&l, &l.client[i]);
    forms_fetch(&l);
    report(&l, phase_run(&l, 0, &registrations));
    free(l.person);
    free(l.client);
    return 0;
}
