/* first_answer.c -- how long a server takes from its start to its first answer.
**
**     first_answer PORT PATH COMMAND...      prints milliseconds
**
** Starts COMMAND, asks 127.0.0.1:PORT for PATH until the answer is a 200, and stops the command. What it writes is not
** shown.
*/
#include <arpa/inet.h>
#include <fcntl.h>
#include <signal.h>
#include <stdio.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

#include "base/clock.h"
#include "base/str.h"

enum { TRIES_MAX = 20000, PAUSE_US = 500 };

static pid_t command_start(char **command) {
    pid_t pid = fork();
    if (pid != 0) return pid;
    int nowhere = open("/dev/null", O_WRONLY);
    dup2(nowhere, STDOUT_FILENO);
    dup2(nowhere, STDERR_FILENO);
    execvp(command[0], command);
    _exit(127);
}

/* Asks once. */
static bool is_answered(uint16_t port, const char *path) {
    struct sockaddr_in at = {.sin_family = AF_INET, .sin_port = htons(port), .sin_addr.s_addr = htonl(INADDR_LOOPBACK)};
    char request[512], answer[16] = "";
    int fd = socket(AF_INET, SOCK_STREAM, 0);
    int n = snprintf(request, sizeof request, "GET %s HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n", path);
    bool asked = connect(fd, (struct sockaddr *)&at, sizeof at) == 0 && send(fd, request, (size_t)n, MSG_NOSIGNAL) == n;
    if (asked && recv(fd, answer, sizeof answer - 1, MSG_WAITALL) < 0) answer[0] = '\0';
    close(fd);
    return str_starts(str_of(answer), STR("HTTP/1.1 200"));
}

int main(int argc, char **argv) {
    int64_t port;
    if (argc < 4 || !str_to_int(str_of(argv[1]), &port) || port < 1 || port > UINT16_MAX)
        return fputs("usage: first_answer PORT PATH COMMAND...\n", stderr), 2;
    int64_t start = clock_monotonic_us();
    pid_t pid = command_start(argv + 3);
    if (pid < 0) return 1;
    bool answered = false;
    for (int i = 0; i < TRIES_MAX && !answered && waitpid(pid, NULL, WNOHANG) == 0; i++) {
        answered = is_answered((uint16_t)port, argv[2]);
        if (!answered) usleep(PAUSE_US);
    }
    int64_t us = clock_monotonic_us() - start;
    if (kill(pid, SIGTERM) == 0) waitpid(pid, NULL, 0);
    if (!answered) return fputs("first_answer: there was no answer\n", stderr), 1;
    printf("%.1f\n", (double)us / 1000);
    return 0;
}
