/* register_load.c -- people who register as helpers, many at once, and how many durable answers a second they get.
**
**     register_load PORT CONNECTIONS PEOPLE [SERVER]
**
** prints registrations a second, and in milliseconds: the middle wait, the 99th of a hundred, and, when the server's process id
** is given, how long its processor worked for one registration.
**
** It does what browsers do, over HTTP on this machine: everybody's form is fetched first, because each carries a token that
** works once, and is not part of the measured time. Then all forms are sent: each connection sends the next one as soon as
** it has its answer. Only an answer that leads on to the second screen counts; the program gives it when the registration,
** its mail and its session are on disk. Anything else ends the run with an error.
**
** The program lets only so many people an hour register from one network; it must run with a larger registrations_an_hour.
*/
#include <stdio.h>
#include <stdlib.h>

#include "load.h"

enum { TOKEN_MAX = 96 };

struct crowd {
    char cookie[128];        /* the browser that every form is drawn for */
    char (*token)[TOKEN_MAX];
};

/* ---- first phase: the forms ---- */

static int form_ask(void *context, size_t person, char *ret, size_t room) {
    const struct crowd *c = context;
    (void)person;
    return snprintf(ret, room, "GET /nl/register HTTP/1.1\r\nHost: 127.0.0.1\r\nCookie: %s\r\n\r\n", c->cookie);
}

static bool form_take(void *context, size_t person, struct str head, struct str body) {
    struct crowd *c = context;
    struct str token = load_between(body, STR("name=\"_once\" value=\""), '"');
    struct str cookie = load_between(head, STR("Set-Cookie: "), ';');
    if (!c->cookie[0]) snprintf(c->cookie, sizeof c->cookie, "%.*s", STR_ARGS(cookie));
    snprintf(c->token[person], TOKEN_MAX, "%.*s", STR_ARGS(token));
    return token.n > 0 && token.n < TOKEN_MAX;
}

static void forms_fetch(struct load *l) {
    static const struct load_phase forms = {form_ask, form_take};
    size_t people = l->people;
    l->people = 1; /* the first one brings the cookie that the others need */
    load_run(l, 0, &forms, 0, 0);
    l->people = people;
    if (people > 1) load_run(l, 1, &forms, 0, 0);
}

/* ---- second phase: the registrations ---- */

static int registration_ask(void *context, size_t person, char *ret, size_t room) {
    const struct crowd *c = context;
    char body[LOAD_REQUEST_MAX / 2];
    int n = snprintf(body, sizeof body, "_once=%s&name=An+Peeters&email=an.%zu%%40load.invalid&phone=&lang=%zu",
                     c->token[person], person, person % 3);
    return snprintf(ret, room,
                    "POST /nl/register HTTP/1.1\r\nHost: 127.0.0.1\r\nCookie: %s\r\n"
                    "Content-Type: application/x-www-form-urlencoded\r\nContent-Length: %d\r\n\r\n%s",
                    c->cookie, n, body);
}

static bool registration_take(void *context, size_t person, struct str head, struct str body) {
    (void)context, (void)person, (void)body;
    return str_starts(head, STR("HTTP/1.1 303")) && str_ends(load_between(head, STR("Location: "), '\r'), STR("/profile/what"));
}

int main(int argc, char **argv) {
    static const struct load_phase registrations = {registration_ask, registration_take};
    struct crowd crowd = {.cookie = ""};
    struct load l = {.context = &crowd};
    if (argc != 4 && argc != 5) return fputs("usage: register_load PORT CONNECTIONS PEOPLE [SERVER]\n", stderr), 2;
    load_open(&l, argv[1], argv[2], argv[3]);
    crowd.token = calloc(l.people, sizeof *crowd.token);
    CHECK(crowd.token);
    forms_fetch(&l);
    struct load_result r = load_run(&l, 0, &registrations, 0, argc > 4 ? load_number(argv[4], INT32_MAX) : 0);
    printf("%.0f %.2f %.2f %.3f\n", r.a_second, r.middle, r.of_a_hundred_99, r.processor);
    load_close(&l);
    free(crowd.token);
    return 0;
}
