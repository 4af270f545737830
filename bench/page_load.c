/* page_load.c -- people who look at pages, at a steady rate, and how long they wait.
**
**     page_load PORT RATE SECONDS PATH...      prints the middle and the 99th wait in ms, and how many pages were asked
**
** Open loop: each request has its moment, whether the answer to the one before has come or not, and its wait is counted from that
** moment. A server that stops for a second so has a second of late answers, not one. The paths take turns; a `*` in a path becomes
** a number that was never asked for before, so that no kept page can answer.
*/
#include <arpa/inet.h>
#include <netinet/tcp.h>
#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

#include "base/clock.h"
#include "base/str.h"
#include "waits.h"

enum { READERS = 32, ANSWER_MAX = 256 * 1024, REQUEST_MAX = 512, RATE_MAX = 100000 };

struct reader {
    pthread_t thread;
    int fd;
    size_t first;             /* of its requests: this one, and each READERS further */
    char answer[ANSWER_MAX];
};

static struct {
    uint16_t port;
    int64_t rate, start_us;
    size_t n, n_paths;
    char **path;
    double *wait_us;
} load;

static int fail(const char *what, struct str said) {
    fprintf(stderr, "page_load: %s\n%.*s\n", what, STR_ARGS(said));
    exit(1);
}

static void reader_open(struct reader *r) {
    struct sockaddr_in at = {.sin_family = AF_INET, .sin_port = htons(load.port), .sin_addr.s_addr = htonl(INADDR_LOOPBACK)};
    int on = 1;
    r->fd = socket(AF_INET, SOCK_STREAM, 0);
    if (r->fd < 0 || connect(r->fd, (struct sockaddr *)&at, sizeof at) != 0) fail("cannot connect", STR(""));
    setsockopt(r->fd, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
}

static void reader_ask(const struct reader *r, size_t number) {
    char request[REQUEST_MAX];
    const char *path = load.path[number % load.n_paths], *star = strchr(path, '*');
    int before = star ? (int)(star - path) : (int)strlen(path), n;
    if (star) n = snprintf(request, sizeof request, "GET %.*s%lld-%zu%s HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n", before, path,
                           (long long)load.start_us, number, star + 1);
    else n = snprintf(request, sizeof request, "GET %s HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n", path);
    if (n >= REQUEST_MAX || send(r->fd, request, (size_t)n, MSG_NOSIGNAL) != n) fail("cannot send", STR(""));
}

static bool is_whole(struct str all) {
    size_t end = str_find(all, STR("\r\n\r\n")), at = str_find(all, STR("Content-Length: "));
    int64_t length = 0;
    if (end == all.n || at > end) return false;
    struct str line = str_sub(all, at + 16, all.n);
    return str_to_int(str_sub(line, 0, str_index(line, '\r')), &length) && all.n - end - 4 == (size_t)length;
}

static void reader_hear(struct reader *r) {
    size_t n = 0;
    while (!is_whole((struct str){r->answer, n})) {
        ssize_t more = recv(r->fd, r->answer + n, ANSWER_MAX - n, 0);
        if (more <= 0) fail("the connection was closed, or the answer is too long", (struct str){r->answer, n});
        n += (size_t)more;
    }
    struct str answer = {r->answer, n};
    if (!str_starts(answer, STR("HTTP/1.1 200"))) fail("an answer that is no page:", str_sub(answer, 0, 200));
}

static void *read_pages(void *args) {
    struct reader *r = args;
    for (size_t i = r->first; i < load.n; i += READERS) {
        int64_t due = load.start_us + (int64_t)i * 1000000 / load.rate, ahead = due - clock_monotonic_us();
        struct timespec pause = {.tv_sec = ahead / 1000000, .tv_nsec = ahead % 1000000 * 1000};
        if (ahead > 0) nanosleep(&pause, NULL);
        reader_ask(r, i);
        reader_hear(r);
        load.wait_us[i] = (double)(clock_monotonic_us() - due);
    }
    return NULL;
}

static bool number(const char *text, int64_t most, int64_t *ret) {
    return str_to_int(str_of(text), ret) && *ret > 0 && *ret <= most;
}

int main(int argc, char **argv) {
    int64_t port, seconds;
    if (argc < 5 || !number(argv[1], UINT16_MAX, &port) || !number(argv[2], RATE_MAX, &load.rate) ||
        !number(argv[3], SECONDS_AN_HOUR, &seconds))
        return fputs("usage: page_load PORT RATE SECONDS PATH...\n", stderr), 2;
    load.port = (uint16_t)port;
    load.n = (size_t)(load.rate * seconds);
    load.path = argv + 4;
    load.n_paths = (size_t)argc - 4;
    load.wait_us = calloc(load.n, sizeof *load.wait_us);
    struct reader *readers = calloc(READERS, sizeof *readers);
    CHECK(load.wait_us && readers);
    for (size_t i = 0; i < READERS; i++) {
        readers[i].first = i;
        reader_open(&readers[i]);
    }
    load.start_us = clock_monotonic_us() + 50000;
    for (size_t i = 0; i < READERS; i++) CHECK(pthread_create(&readers[i].thread, NULL, read_pages, &readers[i]) == 0);
    for (size_t i = 0; i < READERS; i++) pthread_join(readers[i].thread, NULL);
    waits_sort(load.wait_us, load.n);
    printf("%.2f %.2f %zu\n", waits_ms(load.wait_us, load.n, 50), waits_ms(load.wait_us, load.n, 99), load.n);
    return 0;
}
