/* mail_sink.c -- a mail server that takes everything and keeps nothing, for measuring.
**
**     mail_sink PORT FILE      writes into FILE how many mails it took, each time somebody says goodbye or ten came
**
** It speaks as much of SMTP (RFC 5321) as a sender needs, to one sender at a time.
*/
#include <arpa/inet.h>
#include <limits.h>
#include <stdio.h>
#include <string.h>
#include <strings.h>
#include <unistd.h>

#include "base/str.h"

enum { LINE_MAX_BYTES = 4096, A_NOTE = 10 };

static size_t taken;

/* Whoever reads FILE finds the number of before or of now. */
static void note(const char *file) {
    char fresh[PATH_MAX];
    snprintf(fresh, sizeof fresh, "%s.new", file);
    FILE *f = fopen(fresh, "w");
    CHECK(f);
    fprintf(f, "%zu\n", taken);
    fclose(f);
    CHECK(rename(fresh, file) == 0);
}

/* The text of a mail ends with a dot alone. */
static void take_text(FILE *in) {
    char line[LINE_MAX_BYTES];
    while (fgets(line, sizeof line, in))
        if (strcmp(line, ".\r\n") == 0) break;
    taken++;
}

static const char *answer_to(const char *line) {
    if (strncasecmp(line, "DATA", 4) == 0) return "354 go on\r\n";
    if (strncasecmp(line, "QUIT", 4) == 0) return "221 goodbye\r\n";
    return "250 fine\r\n";
}

static void serve(FILE *in, FILE *out, const char *file) {
    char line[LINE_MAX_BYTES];
    fputs("220 sink\r\n", out);
    fflush(out);
    while (fgets(line, sizeof line, in)) {
        const char *answer = answer_to(line);
        fputs(answer, out);
        fflush(out);
        if (answer[0] == '3') {
            take_text(in);
            fputs("250 taken\r\n", out);
            fflush(out);
        }
        if (taken % A_NOTE == 0 || strncmp(answer, "221", 3) == 0) note(file);
    }
}

int main(int argc, char **argv) {
    int64_t port;
    if (argc != 3 || !str_to_int(str_of(argv[1]), &port) || port <= 0 || port > UINT16_MAX)
        return fputs("usage: mail_sink PORT FILE\n", stderr), 2;
    struct sockaddr_in at = {.sin_family = AF_INET, .sin_port = htons((uint16_t)port), .sin_addr.s_addr = htonl(INADDR_LOOPBACK)};
    int door = socket(AF_INET, SOCK_STREAM, 0), on = 1, fd;
    setsockopt(door, SOL_SOCKET, SO_REUSEADDR, &on, sizeof on);
    if (bind(door, (struct sockaddr *)&at, sizeof at) != 0 || listen(door, 8) != 0) return perror("mail_sink"), 1;
    note(argv[2]);
    while ((fd = accept(door, NULL, NULL)) >= 0) {
        FILE *in = fdopen(fd, "r"), *out = fdopen(dup(fd), "w");
        CHECK(in && out);
        serve(in, out, argv[2]);
        fclose(in);
        fclose(out);
    }
    return 1;
}
