/* disk_wait.c -- how long the disk alone lets somebody wait who writes for good.
**
**     disk_wait FILE [SECONDS]     6 seconds unless said; prints the 99th of a hundred and the longest wait in ms
**
** 256 KB are written and synced 300 times a second, as the database's writer does under a load of requests (a commit for all who
** wait), with nothing of the program around it. No request that is answered when it is durable can wait less than its sync. What
** is due while a sync takes long is left out: the writer, too, would put it all into its next commit.
*/
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <time.h>
#include <unistd.h>

#include "base/clock.h"
#include "waits.h"

enum { BYTES = 256 * 1024, A_SECOND = 300, SECONDS_MAX = 600,
       FILE_BYTES = 32 * 1024 * 1024 /* written over and over, as SQLite's log is (db/store.c) */ };

/* Sleeps until the next moment of the rhythm that began at `start_us`. */
static void sleep_a_beat(int64_t start_us) {
    int64_t beat = 1000000 / A_SECOND, ahead = beat - (clock_monotonic_us() - start_us) % beat;
    nanosleep(&(struct timespec){.tv_nsec = ahead * 1000}, NULL);
}

/* How many waits there were. */
static size_t write_all(int fd, int64_t seconds, double *waited_us) {
    static const char bytes[BYTES];
    size_t n = 0;
    int64_t start = clock_monotonic_us(), end = start + seconds * 1000000, now = start;
    for (; now < end; n++) {
        CHECK(pwrite(fd, bytes, BYTES, (off_t)(n * BYTES % FILE_BYTES)) == BYTES && fdatasync(fd) == 0);
        waited_us[n] = (double)(clock_monotonic_us() - now);
        sleep_a_beat(start);
        now = clock_monotonic_us();
    }
    return n;
}

int main(int argc, char **argv) {
    int64_t seconds = 6;
    if (argc < 2 || (argc > 2 && !str_to_int(str_of(argv[2]), &seconds)) || seconds < 1 || seconds > SECONDS_MAX)
        return fputs("usage: disk_wait FILE [SECONDS]\n", stderr), 2;
    double *waited_us = calloc((size_t)seconds * (A_SECOND + 1), sizeof *waited_us);
    int fd = open(argv[1], O_RDWR | O_CREAT | O_CLOEXEC, 0600);
    CHECK(waited_us && fd >= 0);
    size_t n = write_all(fd, seconds, waited_us);
    waits_sort(waited_us, n);
    printf("%.2f %.2f\n", waits_ms(waited_us, n, 99), waits_ms(waited_us, n, 100));
    close(fd);
    free(waited_us);
    return 0;
}
