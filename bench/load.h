/* load.h -- many people who send something to the program over HTTP at once: the part that all loads share.
**
** Each person's request goes over one of many connections that stay open, as those of a proxy in front of the program do. It is
** sent when a connection is free (a closed load: as fast as answers come), or at a moment that was planned before the first
** one was sent (an open load: people do not wait for each other). In an open load a wait counts from the planned moment: when
** the program, or this one, falls behind, the figures show it (G. Tene, "How NOT to measure latency").
**
** Everything runs on one thread and costs some ten microseconds a request, so that it may share a machine with the program.
*/
#ifndef BENCH_LOAD_H
#define BENCH_LOAD_H

#include "base/str.h"

enum { LOAD_REQUEST_MAX = 4096, LOAD_ANSWER_MAX = 64 * 1024 };

struct load_client;

struct load {
    uint16_t port;
    size_t connections, people;
    void *context;                /* of the phases */
    int epoll;
    struct load_client *client, *idle;
    double *waited_us;            /* each person's, in the last phase */
    size_t begun, done;
};

/* What a phase asks for a person, as a whole request; and what it does with the answer: false when that is not the one it
** should be, which ends the program. `head` holds the status line and the headers, each with its CR LF. */
struct load_phase {
    int (*ask)(void *context, size_t person, char *ret, size_t room);
    bool (*take)(void *context, size_t person, struct str head, struct str body);
};

/* What a phase took; waits in milliseconds, processor time of the server (all its threads, user and system) likewise. */
struct load_result { double a_second, middle, of_a_hundred_99, longest, processor; };

/* Opens the connections. Whatever fails, here and below, ends the program with a message. */
void load_open(struct load *l, const char *port, const char *connections, const char *people);
/* One request for each of the people [from, people), `a_second` of them at planned moments, or 0: as fast as they are answered.
** `server` is the program's process id, whose time is counted; 0: none. */
struct load_result load_run(struct load *l, size_t from, const struct load_phase *p, double a_second, int64_t server);
void load_close(struct load *l);

/* A number between 1 and `most`, or the end of the program. */
int64_t load_number(const char *text, int64_t most);
/* The text between `before` and `end`, or empty. */
struct str load_between(struct str s, struct str before, char end);

#endif
