/* intake_load.c -- residents who ask for help: so many a second, whether they are answered or not.
**
**     intake_load PORT CONNECTIONS A_SECOND PEOPLE [SERVER]
**
** prints requests a second, and in milliseconds: the middle wait, the 99th of a hundred, the longest, and, when the server's
** process id is given, how long its processor worked for one request.
**
** Everybody is a browser of their own. First each fetches the form for what they need; that brings a cookie and the token that
** makes sending twice the same as sending once, and is not part of the measured time. Then everybody sends at the moment that
** was planned for them. Who they are is drawn from the tables below: one of three needs two things, one of four asks for somebody
** else, one of five leaves an e-mail address and gets a mail. Only an answer that leads on to the case numbers counts; the
** program gives it when request, parts, mail and the right to see them are on disk. Anything else ends the run with an error.
**
** The program takes only so many requests an hour from one network; it must run with a larger help_requests_an_hour.
*/
#include <stdio.h>
#include <stdlib.h>

#include "load.h"

enum { TOKEN_MAX = 96, COOKIE_MAX = 80, NEEDS_MAX = 16, ID_MAX = 24 };

struct resident { char token[TOKEN_MAX], cookie[COOKIE_MAX]; };

struct crowd {
    char need[NEEDS_MAX][ID_MAX];   /* the categories that can be asked */
    size_t needs;
    struct resident *resident;
};

static const char *const first_names[] = {"An", "Mohamed", "Nadine", "Jean", "Fatima", "Luc", "Am%C3%A9lie", "G%C3%BClay", "Jos",
                                          "Rita", "Pierre", "Yasmina", "Ludo", "Mar%C3%ADa", "Godelieve", "Ren%C3%A9", "Simonne"};
static const char *const last_names[] = {"Peeters", "Janssens", "El+Amrani", "Dubois", "De+Smet", "Y%C4%B1lmaz", "Lambert", "Maes",
                                         "Diallo", "Vandenbroucke", "Martin", "Claes", "N%27Diaye", "Wouters", "Leroy"};
static const char *const places[] = {"1000", "1020", "1030", "1040", "1050", "1060", "1070", "1080", "1081", "1082", "1083",
                                     "1090", "1120", "1130", "1140", "1150", "1160", "1170", "1180", "1190", "1200", "1210"};
static const char *const moments[] = {"dinsdagvoormiddag", "", "elke+vrijdag", "in+de+namiddag", "mardi+matin", ""};
static const char *const knows[] = {"Er+is+geen+lift%2C+bel+op+nummer+", "", "Tweemaal+bellen%2C+huis+", "", ""};

#define PICK(table, n) (table)[(n) % COUNT(table)]

static bool needs_two(size_t person) {
    return person % 3 == 0;
}

static const char *need_of(const struct crowd *c, size_t person, size_t part) {
    return c->need[(person + part * 2) % c->needs];
}

/* ---- first: what can be asked ---- */

static int needs_ask(void *context, size_t person, char *ret, size_t room) {
    (void)context, (void)person;
    return snprintf(ret, room, "GET /nl/help HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n");
}

static bool needs_take(void *context, size_t person, struct str head, struct str body) {
    struct crowd *c = context;
    struct str box = STR("name=\"needs\" value=\"");
    (void)person, (void)head;
    for (size_t at = str_find(body, box); at < body.n && c->needs < NEEDS_MAX; at = str_find(body, box)) {
        struct str id = load_between(body, box, '"');
        snprintf(c->need[c->needs++], ID_MAX, "%.*s", STR_ARGS(id));
        body = str_sub(body, at + box.n, body.n);
    }
    return c->needs > 2;
}

/* ---- second: the forms ---- */

static int form_ask(void *context, size_t person, char *ret, size_t room) {
    const struct crowd *c = context;
    return snprintf(ret, room, "GET /nl/help/ask?needs=%s%s%s HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n", need_of(c, person, 0),
                    needs_two(person) ? "&needs=" : "", needs_two(person) ? need_of(c, person, 1) : "");
}

static bool form_take(void *context, size_t person, struct str head, struct str body) {
    struct resident *r = &((struct crowd *)context)->resident[person];
    struct str token = load_between(body, STR("name=\"_once\" value=\""), '"');
    struct str cookie = load_between(head, STR("Set-Cookie: "), ';');
    snprintf(r->token, TOKEN_MAX, "%.*s", STR_ARGS(token));
    snprintf(r->cookie, COOKIE_MAX, "%.*s", STR_ARGS(cookie));
    return token.n > 0 && token.n < TOKEN_MAX && cookie.n > 0 && cookie.n < COOKIE_MAX;
}

/* ---- third: the requests ---- */

static int part_write(const struct crowd *c, size_t person, size_t part, char *ret, size_t room) {
    return snprintf(ret, room,
                    "&part%%5B%zu%%5D.category=%s&part%%5B%zu%%5D.moment=%s&part%%5B%zu%%5D.often=%zu&part%%5B%zu%%5D.know=%s%zu",
                    part, need_of(c, person, part), part, PICK(moments, person), part, person % 3 + 1, part,
                    PICK(knows, person + part), person);
}

static int body_write(const struct crowd *c, size_t person, char *ret, size_t room) {
    char part[2][512] = {"", ""}, email[64] = "", caller[128] = "&caller=&caller_phone=";
    part_write(c, person, 0, part[0], sizeof part[0]);
    if (needs_two(person)) part_write(c, person, 1, part[1], sizeof part[1]);
    if (person % 5 == 0) snprintf(email, sizeof email, "resident.%zu%%40load.invalid", person);
    if (person % 4 == 0)
        snprintf(caller, sizeof caller, "&caller=%s+%s&caller_phone=0486%06zu", PICK(first_names, person / 3),
                 PICK(last_names, person / 5), person);
    return snprintf(ret, room, "_once=%s%s%s&other=%d&name=%s+%s&phone=0470%06zu&email=%s&place=%s&speaks=%zu%s&read=1&website=",
                    c->resident[person].token, part[0], part[1], person % 4 == 0, PICK(first_names, person),
                    PICK(last_names, person / 17), person * 7919 % 1000000, email, PICK(places, person), person % 2, caller);
}

static int request_ask(void *context, size_t person, char *ret, size_t room) {
    const struct crowd *c = context;
    char body[LOAD_REQUEST_MAX - 512];
    int n = body_write(c, person, body, sizeof body);
    return snprintf(ret, room,
                    "POST /nl/help/ask HTTP/1.1\r\nHost: 127.0.0.1\r\nCookie: %s\r\n"
                    "Content-Type: application/x-www-form-urlencoded\r\nContent-Length: %d\r\n\r\n%s",
                    c->resident[person].cookie, n, body);
}

static bool request_take(void *context, size_t person, struct str head, struct str body) {
    (void)context, (void)person, (void)body;
    return str_starts(head, STR("HTTP/1.1 303")) && str_ends(load_between(head, STR("Location: "), '\r'), STR("/help/mine"));
}

int main(int argc, char **argv) {
    static const struct load_phase needs = {needs_ask, needs_take}, forms = {form_ask, form_take}, requests = {request_ask, request_take};
    struct crowd crowd = {.needs = 0};
    struct load l = {.context = &crowd};
    if (argc != 5 && argc != 6) return fputs("usage: intake_load PORT CONNECTIONS A_SECOND PEOPLE [SERVER]\n", stderr), 2;
    load_open(&l, argv[1], argv[2], argv[4]);
    double a_second = (double)load_number(argv[3], 1000000);
    crowd.resident = calloc(l.people, sizeof *crowd.resident);
    CHECK(crowd.resident);
    load_run(&l, l.people - 1, &needs, 0, 0);
    load_run(&l, 0, &forms, 0, 0);
    struct load_result r = load_run(&l, 0, &requests, a_second, argc > 5 ? load_number(argv[5], INT32_MAX) : 0);
    printf("%.0f %.2f %.2f %.2f %.3f\n", r.a_second, r.middle, r.of_a_hundred_99, r.longest, r.processor);
    load_close(&l);
    free(crowd.resident);
    return 0;
}
