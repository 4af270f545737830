/* search_load.c -- coordinators who look for people, so many a second, and how long they wait.
**
**     search_load PORT COOKIE RATE SECONDS CONNECTIONS
**
** prints how many pages came a second, then the middle, the 95th and the 99th of a hundred waits and the longest, in ms.
**
** The load is open: searches are due at random moments, RATE a second on average, whether or not earlier ones were answered. One that
** is due while all connections wait for an answer waits too, and that counts: a server that is too slow is seen in the waits,
** not in a slower load. Each search is another one, as in search_bench.c: a text of one or two concepts that a job of crowd.h wants,
** around the place of a helper, with a radius of 5 to 50 km and each filter by chance. COOKIE is that of somebody who may look
** everywhere ("inzet_session=..."). Anything but a page ends the run with an error.
*/
#include <arpa/inet.h>
#include <math.h>
#include <netinet/tcp.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/epoll.h>
#include <time.h>
#include <unistd.h>

#include "base/buf.h"
#include "base/clock.h"
#include "base/rand.h"
#include "crowd.h"
#include "places/places.h"
#include "waits.h"

enum { CONNECTIONS_MAX = 1024, RATE_MAX = 100000, SECONDS_MAX = 3600, ANSWER_MAX = 256 * 1024, NOBODY = -1 };

struct wish { struct str request; int64_t due_us; };

struct client {
    int fd;
    int64_t wish;            /* whose answer is awaited, or NOBODY */
    size_t n;                /* bytes of the answer so far */
    char answer[ANSWER_MAX + 1];
};

struct load {
    uint16_t port;
    struct wish *wish;
    double *waited_us;       /* for each wish */
    int64_t wishes, asked, answered;
    struct client *client;
    size_t connections;
    int epoll;
    int64_t start_us;
};

static int fail(const char *what, struct str said) {
    fprintf(stderr, "search_load: %s\n%.*s\n", what, STR_ARGS(said));
    exit(1);
}

/* ---- what is looked for ---- */

static bool one_in(struct rand *r, uint32_t n) {
    return rand_below(r, n) == 0;
}

/* For browsers a space is "+"; of the rest only letters, digits and what is coded is sent. */
static void put_text(struct buf *b, struct str text) {
    for (size_t i = 0; i < text.n; i++) {
        unsigned char c = (unsigned char)text.s[i];
        bool plain = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
        if (c == ' ') buf_lit(b, "+");
        else if (plain) buf_bytes(b, text.s + i, 1);
        else buf_fmt(b, "%%%02X", c);
    }
}

static void put_bits(struct buf *b, const char *name, uint64_t bits) {
    for (; bits; bits &= bits - 1) buf_fmt(b, "&%s=%d", name, __builtin_ctzll(bits));
}

static struct str some_search(struct arena *arena, const struct crowd *crowd, int64_t number) {
    static const int radii[] = {5, 10, 20, 30, 50};
    struct rand r = rand_seeded((uint64_t)number);
    struct ask a;
    struct buf b = buf_make(arena, 0);
    crowd_job(crowd, number, &a);
    enum lang lang = (enum lang)rand_below(&r, LANGS);
    buf_lit(&b, "q=");
    for (size_t k = 0; k < a.n_wants && k <= rand_below(&r, 2); k++) {
        if (k) buf_lit(&b, "+");
        put_text(&b, lexicon_concept(a.wants[k].concept)->name[lang]);
    }
    buf_fmt(&b, "&near=%d", place_by_key(crowd_place(crowd, 1 + number))->postcode);
    buf_fmt(&b, "&radius=%d", radii[rand_below(&r, COUNT(radii))]);
    if (one_in(&r, 3)) put_bits(&b, "works", a.works);
    if (one_in(&r, 4)) put_bits(&b, "professions", a.professions);
    if (one_in(&r, 2)) put_bits(&b, "grid", a.grid);
    if (one_in(&r, 3)) buf_fmt(&b, "&language=%u", rand_below(&r, 4));
    if (one_in(&r, 2)) buf_fmt(&b, "&paid=%d", a.paid);
    return buf_view(&b);
}

static void prepare(struct load *l, struct arena *a, const char *cookie, double rate) {
    static const char *const bases[LANGS] = {"nl", "fr", "en"};
    const struct crowd *crowd = crowd_new(a);
    struct rand r = rand_seeded(1);
    double due_us = 0;
    for (int64_t i = 0; i < l->wishes; i++) {
        due_us -= log(1 - rand_unit(&r)) * 1e6 / rate;
        l->wish[i].due_us = (int64_t)due_us;
        l->wish[i].request = str_fmt(a, "GET /%s/search?%.*s HTTP/1.1\r\nHost: 127.0.0.1\r\nCookie: %s\r\n\r\n",
                                     bases[i % LANGS], STR_ARGS(some_search(a, crowd, i)), cookie);
    }
}

/* ---- asking ---- */

static void client_open(struct load *l, struct client *c) {
    struct sockaddr_in at = {.sin_family = AF_INET, .sin_port = htons(l->port), .sin_addr.s_addr = htonl(INADDR_LOOPBACK)};
    struct epoll_event event = {.events = EPOLLIN, .data.ptr = c};
    int on = 1;
    c->wish = NOBODY;
    c->fd = socket(AF_INET, SOCK_STREAM, 0);
    if (c->fd < 0 || connect(c->fd, (struct sockaddr *)&at, sizeof at) != 0) fail("cannot connect", STR(""));
    setsockopt(c->fd, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
    if (epoll_ctl(l->epoll, EPOLL_CTL_ADD, c->fd, &event) != 0) fail("too many connections", STR(""));
}

static void client_ask(struct load *l, struct client *c) {
    struct str request = l->wish[l->asked].request;
    c->wish = l->asked++;
    c->n = 0;
    if (send(c->fd, request.s, request.n, MSG_NOSIGNAL) != (ssize_t)request.n) fail("cannot send", STR(""));
}

/* The length of the whole answer, once its head is there; else 0. */
static size_t answer_length(const struct client *c) {
    struct str all = {c->answer, c->n}, name = STR("Content-Length: ");
    size_t end = str_find(all, STR("\r\n\r\n"));
    struct str head = str_sub(all, 0, end), length = str_sub(head, str_find(head, name) + name.n, head.n);
    int64_t n = 0;
    if (end == all.n) return 0;
    if (!str_starts(head, STR("HTTP/1.1 200"))) fail("an answer that was not expected:", all);
    if (!str_to_int(str_sub(length, 0, str_index(length, '\r')), &n)) fail("an answer without length:", head);
    return end + 4 + (size_t)n;
}

static void client_hear(struct load *l, struct client *c) {
    ssize_t n = recv(c->fd, c->answer + c->n, ANSWER_MAX - c->n, 0);
    if (n == 0 && c->wish == NOBODY) { /* nobody needed it for half a minute, and the server let it go */
        close(c->fd);
        client_open(l, c);
        return;
    }
    if (n <= 0) fail("the connection was closed, or the answer is too long", (struct str){c->answer, c->n});
    c->n += (size_t)n;
    if (c->n != answer_length(c)) return;
    l->waited_us[c->wish] = (double)(clock_monotonic_us() - l->start_us - l->wish[c->wish].due_us);
    c->wish = NOBODY;
    l->answered++;
}

static void ask_what_is_due(struct load *l) {
    int64_t now_us = clock_monotonic_us() - l->start_us;
    for (size_t i = 0; i < l->connections && l->asked < l->wishes && l->wish[l->asked].due_us <= now_us; i++)
        if (l->client[i].wish == NOBODY) client_ask(l, &l->client[i]);
}

/* Until the next search is due, or an answer comes. */
static void wait_a_little(struct load *l) {
    struct epoll_event ready[64];
    int64_t due_us = l->asked < l->wishes ? l->wish[l->asked].due_us + l->start_us - clock_monotonic_us() : 1000000;
    bool busy = l->asked - l->answered == (int64_t)l->connections;
    if (busy || due_us > 30000000) due_us = 30000000;
    if (due_us < 0) due_us = 0;
    struct timespec most = {due_us / 1000000, due_us % 1000000 * 1000};
    int n = epoll_pwait2(l->epoll, ready, COUNT(ready), &most, NULL);
    if (n == 0 && busy) fail("no answer for half a minute", STR(""));
    for (int i = 0; i < n; i++) client_hear(l, ready[i].data.ptr);
}

/* ---- the whole ---- */

static void report(const struct load *l, int64_t us) {
    printf("%.0f a second\n", (double)l->wishes * 1e6 / (double)us);
    waits_print("waited", l->waited_us, (size_t)l->wishes);
}

static bool number(const char *text, int64_t most, int64_t *ret) {
    return str_to_int(str_of(text), ret) && *ret > 0 && *ret <= most;
}

int main(int argc, char **argv) {
    int64_t port, rate, seconds, connections;
    if (argc != 6 || !number(argv[1], UINT16_MAX, &port) || !number(argv[3], RATE_MAX, &rate) ||
        !number(argv[4], SECONDS_MAX, &seconds) || !number(argv[5], CONNECTIONS_MAX, &connections))
        return fputs("usage: search_load PORT COOKIE RATE SECONDS CONNECTIONS\n", stderr), 2;
    struct load l = {.port = (uint16_t)port, .wishes = rate * seconds, .connections = (size_t)connections, .epoll = epoll_create1(0)};
    struct arena a = arena_make((size_t)1 << 32);
    l.wish = calloc((size_t)l.wishes, sizeof *l.wish);
    l.waited_us = calloc((size_t)l.wishes, sizeof *l.waited_us);
    l.client = calloc(l.connections, sizeof *l.client);
    CHECK(l.wish && l.waited_us && l.client && l.epoll >= 0);
    prepare(&l, &a, argv[2], (double)rate);
    for (size_t i = 0; i < l.connections; i++) client_open(&l, &l.client[i]);
    l.start_us = clock_monotonic_us();
    while (l.answered < l.wishes) {
        ask_what_is_due(&l);
        wait_a_little(&l);
    }
    report(&l, clock_monotonic_us() - l.start_us);
    arena_free(&a);
    free(l.wish);
    free(l.waited_us);
    free(l.client);
    return 0;
}
