/* load.c -- connections, moments and waits of a load. */
#include "load.h"

#include <arpa/inet.h>
#include <netinet/tcp.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/epoll.h>
#include <unistd.h>

#include "base/clock.h"
#include "waits.h"

enum { CONNECTIONS_MAX = 4096, PEOPLE_MAX = 1000000, SILENCE_MS = 30000 };

struct load_client {
    struct load_client *next;    /* of those without a request under way */
    int fd;
    size_t person;               /* whose request is under way */
    size_t n;                    /* bytes of the answer so far */
    int64_t planned_us;
    char answer[LOAD_ANSWER_MAX];
};

static void fail(const char *what, struct str said) {
    fprintf(stderr, "load: %s\n%.*s\n", what, STR_ARGS(said));
    exit(1);
}

int64_t load_number(const char *text, int64_t most) {
    int64_t n;
    if (!str_to_int(str_of(text), &n) || n < 1 || n > most) fail("not a number, or not one that fits:", str_of(text));
    return n;
}

struct str load_between(struct str s, struct str before, char end) {
    struct str rest = str_sub(s, str_find(s, before) + before.n, s.n);
    return str_sub(rest, 0, str_index(rest, end));
}

/* ---- connections ---- */

static void client_free(struct load *l, struct load_client *c) {
    c->next = l->idle;
    l->idle = c;
}

static void client_open(struct load *l, struct load_client *c) {
    struct sockaddr_in at = {.sin_family = AF_INET, .sin_port = htons(l->port), .sin_addr.s_addr = htonl(INADDR_LOOPBACK)};
    struct epoll_event event = {.events = EPOLLIN, .data.ptr = c};
    int on = 1;
    c->fd = socket(AF_INET, SOCK_STREAM, 0);
    if (c->fd < 0 || connect(c->fd, (struct sockaddr *)&at, sizeof at) != 0) fail("cannot connect", STR(""));
    setsockopt(c->fd, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
    if (epoll_ctl(l->epoll, EPOLL_CTL_ADD, c->fd, &event) != 0) fail("too many connections", STR(""));
    client_free(l, c);
}

void load_open(struct load *l, const char *port, const char *connections, const char *people) {
    l->port = (uint16_t)load_number(port, UINT16_MAX);
    l->connections = (size_t)load_number(connections, CONNECTIONS_MAX);
    l->people = (size_t)load_number(people, PEOPLE_MAX);
    l->epoll = epoll_create1(0);
    l->client = calloc(l->connections, sizeof *l->client);
    l->waited_us = calloc(l->people, sizeof *l->waited_us);
    CHECK(l->epoll >= 0 && l->client && l->waited_us);
    for (size_t i = 0; i < l->connections; i++) client_open(l, &l->client[i]);
}

void load_close(struct load *l) {
    for (size_t i = 0; i < l->connections; i++) close(l->client[i].fd);
    close(l->epoll);
    free(l->client);
    free(l->waited_us);
}

/* ---- one request ---- */

static void client_ask(struct load *l, const struct load_phase *p, int64_t planned_us) {
    char request[LOAD_REQUEST_MAX];
    struct load_client *c = l->idle;
    l->idle = c->next;
    c->person = l->begun++;
    c->n = 0;
    c->planned_us = planned_us;
    int n = p->ask(l->context, c->person, request, sizeof request);
    if (n >= LOAD_REQUEST_MAX || send(c->fd, request, (size_t)n, MSG_NOSIGNAL) != n) fail("cannot send", STR(""));
}

/* The whole of the answer, when it has come. */
static bool answer_whole(const struct load_client *c, struct str *ret_head, struct str *ret_body) {
    struct str all = {c->answer, c->n};
    int64_t length = 0;
    size_t end = str_find(all, STR("\r\n\r\n"));
    if (end == all.n) return false;
    *ret_head = str_sub(all, 0, end + 2);
    *ret_body = str_sub(all, end + 4, all.n);
    return str_to_int(load_between(*ret_head, STR("Content-Length: "), '\r'), &length) && ret_body->n == (size_t)length;
}

static void client_hear(struct load *l, struct load_client *c, const struct load_phase *p) {
    struct str head, body;
    ssize_t n = recv(c->fd, c->answer + c->n, sizeof c->answer - c->n, 0);
    if (n <= 0) fail("the connection was closed, or the answer is too long", (struct str){c->answer, c->n});
    c->n += (size_t)n;
    if (!answer_whole(c, &head, &body)) return;
    l->waited_us[c->person] = (double)(clock_monotonic_us() - c->planned_us);
    if (!p->take(l->context, c->person, head, body)) fail("an answer that was not expected:", (struct str){c->answer, c->n});
    l->done++;
    client_free(l, c);
}

/* ---- a phase ---- */

/* Sends what is due, as far as there are connections. Milliseconds until there may be more to send. */
static int send_due(struct load *l, const struct load_phase *p, int64_t start_us, double a_second) {
    while (l->begun < l->people && l->idle) {
        int64_t now = clock_monotonic_us();
        int64_t planned = a_second > 0 ? start_us + (int64_t)((double)l->begun * 1e6 / a_second) : now;
        if (planned > now) return (int)((planned - now + 999) / 1000);
        client_ask(l, p, planned);
    }
    return SILENCE_MS;
}

static void requests_run(struct load *l, const struct load_phase *p, double a_second) {
    struct epoll_event ready[64];
    int64_t start = clock_monotonic_us();
    while (l->done < l->people) {
        int wait = send_due(l, p, start, a_second);
        int n = epoll_wait(l->epoll, ready, COUNT(ready), wait);
        if (n < 0 || (n == 0 && wait == SILENCE_MS)) fail("no answer for half a minute", STR(""));
        for (int i = 0; i < n; i++) client_hear(l, ready[i].data.ptr, p);
    }
}

/* Milliseconds of processor that a process has used: proc(5), /proc/PID/stat, where utime and stime are the 12th and 13th number
** behind the name. */
static double processor_ms(int64_t process) {
    char path[40], line[1024];
    unsigned long user = 0, system = 0;
    if (!process) return 0;
    snprintf(path, sizeof path, "/proc/%lld/stat", (long long)process);
    FILE *f = fopen(path, "r");
    size_t n = f ? fread(line, 1, sizeof line - 1, f) : 0;
    if (f) fclose(f);
    line[n] = '\0';
    const char *behind = strrchr(line, ')');
    if (!behind || sscanf(behind + 1, " %*c %*d %*d %*d %*d %*d %*u %*u %*u %*u %*u %lu %lu", &user, &system) != 2)
        fail("no such process", STR(""));
    return (double)(user + system) * 1000 / (double)sysconf(_SC_CLK_TCK);
}

struct load_result load_run(struct load *l, size_t from, const struct load_phase *p, double a_second, int64_t server) {
    l->begun = l->done = from;
    double used = processor_ms(server);
    int64_t start = clock_monotonic_us();
    requests_run(l, p, a_second);
    double seconds = (double)(clock_monotonic_us() - start) / 1e6;
    used = processor_ms(server) - used;
    size_t n = l->people - from;
    double *waited = l->waited_us + from;
    waits_sort(waited, n);
    return (struct load_result){ .a_second = (double)n / seconds, .middle = waits_ms(waited, n, 50),
        .of_a_hundred_99 = waits_ms(waited, n, 99), .longest = waits_ms(waited, n, 100), .processor = used / (double)n };
}
